/* SPDX-License-Identifier: MIT
 *
 * lkjip_tempat: the report as it is written, part by part: which parts there are, which narratives
 * stand in each, and what the program would write in place of one.
 */
#ifndef CERMAT_CORE_LKJIP_TEMPAT_H
#define CERMAT_CORE_LKJIP_TEMPAT_H

#include "core/lkjip.h"

struct lkjip_bagian {
    const char *nama;  /* name of the block that shows it; "laporan": title, place, date, signer */
    const char *judul; /* "Latar belakang" */
    int bab;           /* 0: in front, 1..4, 5: annex */
};
/* The parts of this report in their order: an analysis for each indicator that has one of its own.
 * In arena a. */
void lkjip_bagian_list(struct arena *a, const struct hitung *h, struct lkjip_bagian **v, size_t *n);
/* "Bab III Akuntabilitas Kinerja" */
const char *lkjip_bab_nama(int bab);

struct narasi_tempat { /* a narrative of a part */
    const char *kode;  /* "latar_belakang", "kalimat.target.S1" */
    const char *judul; /* "Kalimat tentang target dan realisasi" */
    bool ganti;        /* takes the place of what the program writes; else it is added */
    const char *usul;  /* what the program writes there (lkjip_usul()); NULL: nothing */
};
void lkjip_narasi_tempat(struct arena *a, const char *bagian, struct narasi_tempat **v, size_t *n);

/* The part as a numbered dok, without the heading of its chapter. ERR_NOT_FOUND: no such part. */
MUST_CHECK int lkjip_bagian_compose(struct arena *a, const struct hitung *h, const char *bagian,
                                    struct dok **out, struct err *e);

/* Fills `usul` of the narratives of a part with what the program writes there by itself, as rich
 * text (core/teks_kaya.h). */
MUST_CHECK int lkjip_usul(struct arena *a, const struct hitung *h, const char *bagian,
                          struct narasi_tempat *v, size_t n, struct err *e);

/* Number of words of a rich text. */
size_t teks_kaya_kata(const char *teks);

#endif
