/* SPDX-License-Identifier: MIT
 *
 * instrumen: an assessment instrument as data: a tree of criteria with weights, answer kinds and
 * bands (AKIP PermenPANRB 88/2021, kematangan Permendagri 99/2018, IPP PermenPANRB 29/2022).
 * Next year's regulation is a file in data/instrumen/, not a release.
 */
#ifndef CERMAT_CORE_INSTRUMEN_H
#define CERMAT_CORE_INSTRUMEN_H

#include "core/hasil.h"
#include "core/penilaian.h"
#include "core/skema.h"

enum instrumen_jenis { INSTRUMEN_AKIP = 1, INSTRUMEN_KEMATANGAN, INSTRUMEN_IPP };

struct instrumen_grade { /* AA 100 .. E 0 */
    const char *grade;
    struct angka nilai;
    const char *arti;
};

struct instrumen_pita { /* band of the total; upper bound inclusive unless said otherwise */
    const char *kategori;
    const char *makna;
    struct angka bawah, atas;
};

struct instrumen_butir {
    const char *kode;  /* "1", "1a", "1a.1" */
    const char *induk; /* kode; NULL: top */
    const char *uraian;
    struct angka bobot; /* none with wajib bobot: "bobot tidak diketahui" */
    const char *sub;    /* column in tables: "keberadaan", "kualitas", "pemanfaatan" */
    bool dinilai; /* answers are given here (AKIP: sub komponen; criteria below only explain) */
};

struct instrumen {
    const char *kode; /* "akip-88-2021" */
    int jenis;        /* enum instrumen_jenis */
    const char *nama, *dasar, *versi;
    const char *catatan;               /* what is unverified */
    struct angka nilai_maks;           /* 100, 55, 5 */
    struct angka bobot_f02, bobot_f03; /* IPP only: 0,75 and 0,25 */
    DAFTAR(struct instrumen_grade) grade;
    DAFTAR(struct instrumen_pita) pita; /* lowest first */
    DAFTAR(struct instrumen_butir) butir;
};

struct instrumen_list {
    const struct instrumen *v;
    size_t n;
};

extern const struct skema SKEMA_INSTRUMEN;
extern const struct pilihan PILIHAN_INSTRUMEN_JENIS[];

struct instrumen_nilai { /* result of one node, same index as instrumen.butir */
    const char *grade;   /* as given, NULL otherwise */
    struct hasil nilai;  /* AKIP: points; kematangan: score; IPP: 0..5 */
    struct hasil persen; /* of bobot (AKIP), a state otherwise */
};

/* NULL when unknown. */
const struct instrumen *instrumen_get(const struct instrumen_list *l, const char *kode);
/* Weights sum, gapless bands, unique keys, parents exist, no cycle: problems into m. */
void instrumen_validate(const struct instrumen *i, struct masalah_list *m);

#endif
