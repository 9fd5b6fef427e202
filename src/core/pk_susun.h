/* SPDX-License-Identifier: MIT
 *
 * pk_susun: a perjanjian kinerja derived from the cascade, as a proposal that a person reviews.
 *
 * The head promises the IKU of the Renstra with the targets of the year, and the programmes with
 * their pagu; below, a jabatan promises the indicators and pos it is penanggung jawab of
 * (PermenPANRB 53/2014, Lampiran I; PermenPANRB 89/2021 on the cascade). Nothing here is stored.
 */
#ifndef CERMAT_CORE_PK_SUSUN_H
#define CERMAT_CORE_PK_SUSUN_H

#include "core/hitung.h"

enum pk_asal {                    /* why a row is proposed */
               PK_ASAL_IKU = 1,   /* indicator of the Renstra, for the head */
               PK_ASAL_INDIKATOR, /* the jabatan is penanggung jawab of the indicator */
               PK_ASAL_POS,       /* .. of the pos of the indicator */
               PK_ASAL_RENSTRA,   /* .. of an indicator of the Renstra, which the head promises */
               PK_ASAL_ATASAN,    /* of the jabatan above, for one that has nothing of its own */
               PK_ASAL_LALU,      /* of last year's PK */
};

struct pk_usul {
    struct perjanjian_kinerja pk; /* a draft with all proposed rows */
    enum pk_asal *asal;           /* per row of pk.baris */
    bool *dipilih;                /* per row: taken unless the person says otherwise */
    const char *kosong;           /* why there is no row, and what to do; NULL: there are rows */
};

struct pk_susun { /* for whom */
    const char *jabatan;
    const char *pejabat;    /* kode; NULL: who holds it on that day */
    struct tanggal tanggal; /* of signing; none: not known yet */
};

/* The proposal in arena a; texts are borrowed from the package. Asserts that the jabatan exists. */
struct pk_usul *pk_susun(struct arena *a, const struct hitung *h, const struct pk_susun *s);
/* From last year's PK of the jabatan: rows whose indicator still exists get this year's target, own
 * rows keep theirs; amounts are this year's. NULL: last year has none. */
struct pk_usul *pk_susun_lalu(struct arena *a, const struct hitung *h, const struct paket *lalu,
                              const struct pk_susun *s);

struct pk_ubah { /* a PK perubahan, or that of a new holder */
    const struct perjanjian_kinerja *lama;
    const char *pejabat; /* kode; NULL: the same */
    int sebab;           /* enum pk_sebab, not PK_AWAL */
    const char *alasan;
};
/* A full copy as a draft with the next urutan; number and dates are left open. */
struct perjanjian_kinerja *pk_perubahan(struct arena *a, const struct paket *p,
                                        const struct pk_ubah *u);

/* Gives every row of the budget the pagu that governs now; a pos without one keeps its amount. */
void pk_ikut_pagu(struct arena *a, const struct hitung *h, struct perjanjian_kinerja *pk);

/* Targets up to each quarter out of the year's: sums grow in equal steps (rounded down to the
 * decimals of the target), means repeat it, a last value stands in quarter IV alone. */
void pk_bagi_triwulan(struct pk_baris *b, int agregasi);
/* "indikator kinerja utama Renstra": why, as the page says it. */
const char *pk_asal_kata(enum pk_asal asal);

#endif
