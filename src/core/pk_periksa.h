/* SPDX-License-Identifier: MIT
 *
 * pk_periksa: what in a perjanjian kinerja contradicts what it rests on. Shown while it is written,
 * and what a reviewer looks for (PermenPANRB 53/2014, Lampiran I; Lampiran III, substansi 1, 2, 4).
 *
 * paket_validate() refuses what cannot be true; here stands what may have a reason, with both
 * values side by side.
 */
#ifndef CERMAT_CORE_PK_PERIKSA_H
#define CERMAT_CORE_PK_PERIKSA_H

#include "core/hitung.h"

enum pk_temuan_jenis {
    PK_TEMUAN_TARGET = 1,       /* target differs from the Renstra or budget document, or none */
    PK_TEMUAN_TRIWULAN,         /* quarters do not end at the year's target, or fall */
    PK_TEMUAN_ANGGARAN,         /* amount differs from the DPA, or pos unknown */
    PK_TEMUAN_BAWAHAN,          /* subordinate PK and this one do not agree */
    PK_TEMUAN_GANDA,            /* the same money or indicator twice */
    PK_TEMUAN_TANGGAL,          /* order of dates */
    PK_TEMUAN_PEJABAT,          /* holder missing, or not in office */
    PK_TEMUAN_PENANGGUNG_JAWAB, /* indicator without one */
    PK_TEMUAN_ISI,              /* something is left out */
};

struct pk_temuan {
    enum pk_temuan_jenis jenis;
    bool berat;             /* it contradicts; else it is worth a look */
    const void *isi;        /* the struct it is about: the pk, one of its pk_baris or pk_anggaran */
    const char *bidang;     /* field of that struct */
    const char *di;         /* "indikator 3", "anggaran 1", "pernyataan" */
    const char *pesan;      /* what is wrong and what to do */
    const char *ini;        /* value here; NULL: none */
    const char *acuan;      /* the other value; NULL: none */
    const char *acuan_nama; /* where that stands: "Renstra 2021–2026" */
};

struct pk_temuan_list {
    struct arena *arena;
    struct pk_temuan *v;
    size_t n, cap;
    size_t berat; /* how many of them contradict */
};

/* All findings of `pk`, an element of h->paket->perjanjian_kinerja or a proposal, in the order:
 * statement, rows, amounts, others. In arena a. */
struct pk_temuan_list pk_periksa(struct arena *a, const struct hitung *h,
                                 const struct perjanjian_kinerja *pk);
/* "Target", "Anggaran", ..: heading of a group of findings. */
const char *pk_temuan_nama(enum pk_temuan_jenis jenis);

#endif
