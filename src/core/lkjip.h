/* SPDX-License-Identifier: MIT
 *
 * lkjip: the annual performance report (PermenPANRB 53/2014, Lampiran II) as named blocks.
 *
 * A block is a heading with what stands under it, a table, a figure or a narrative. It appears only
 * when it has something to say; numbering follows afterwards (dok_number). Which blocks stand in a
 * report and in which order is said by the Word template ({{@tabel.capaian}}); the default template
 * is one like any other.
 */
#ifndef CERMAT_CORE_LKJIP_H
#define CERMAT_CORE_LKJIP_H

#include "core/dok.h"
#include "core/hitung.h"
#include "core/pandang.h"

/* Where narratives would stand: for the suggestions of core/lkjip_tempat.h. */
struct narasi_catat {
    const char *kode;
    struct dok *d;
    size_t dari, sampai; /* what the program writes there itself */
    bool berakhir;       /* sampai is known; else it goes to the end of d */
};
struct narasi_catatan {
    struct narasi_catat *v;
    size_t n, cap;
};

struct lkjip { /* what every block is composed from */
    struct arena *arena;
    const struct paket *paket;
    const struct hitung *hitung;
    bool *narasi_dipakai; /* by index in laporan.narasi, set when inserted; NULL: not asked */
    struct narasi_catatan *catatan; /* not NULL: no narrative is inserted, its place is noted */
};

struct lkjip_blok {
    const char *nama; /* "bab_1", "tabel.capaian", "grafik.serapan", "narasi.latar_belakang" */
    const char *arti; /* Indonesian, one line */
    /* Appends to d; nothing when there is no data. */
    void (*compose)(const struct lkjip *l, struct dok *d, const struct lkjip_blok *b);
    const void *data; /* of the block's own */
};

/* All blocks known, ended by nama = NULL. */
const struct lkjip_blok *lkjip_blok_list(void);
const struct lkjip_blok *lkjip_blok_get(const char *nama);
/* True for a name that lkjip_blok_compose() takes, chapters' sections ("bab_1.wilayah") included.
 */
bool lkjip_blok_known(const char *nama);
/* The names a template may use as blocks, ended by NULL; "narasi.*" and "analisis.*" stand for any
 * name below them. In arena a. */
const char *const *lkjip_blok_nama(struct arena *a);
/* Appends a block by name; ERR_NOT_FOUND when there is none of that name ("narasi.X" and
 * "analisis.KODE" take any X of the package). */
MUST_CHECK int lkjip_blok_compose(const struct lkjip *l, const char *nama, struct dok *d,
                                  struct err *e);

/* Narratives of the package that no block takes and this document did not: a note for each in m. */
void lkjip_narasi_check(const struct lkjip *l, struct masalah_list *m);

/* Single values and lists for templates, and their declaration. */
struct pandang *lkjip_pandang(const struct lkjip *l);
extern const struct pandang_jenis LKJIP_PANDANG[];

/* The perjanjian kinerja document (statement page and lampiran) of one PK: the same blocks idea. */
struct pandang *pk_pandang(const struct lkjip *l, const struct perjanjian_kinerja *pk);
extern const struct pandang_jenis PK_PANDANG[];
void pk_compose(const struct lkjip *l, const struct perjanjian_kinerja *pk, struct dok *d);
/* Its annex alone: targets, budget, signatures. */
void pk_lampiran_compose(const struct lkjip *l, const struct perjanjian_kinerja *pk, struct dok *d);

#endif
