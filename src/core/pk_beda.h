/* SPDX-License-Identifier: MIT
 *
 * pk_beda: what a perjanjian kinerja changed against another, in words: for the version list and
 * for whoever signs a PK perubahan.
 */
#ifndef CERMAT_CORE_PK_BEDA_H
#define CERMAT_CORE_PK_BEDA_H

#include "core/hitung.h"

struct pk_beda {
    const char *apa;         /* "Target Indeks Kepuasan Masyarakat" */
    const char *lama, *baru; /* values in words; NULL: none (a row was added or left out) */
};

struct pk_beda_list {
    struct pk_beda *v;
    size_t n, cap;
};

/* Rows are matched by their indikator or pos, else by their words. In arena a. */
struct pk_beda_list pk_beda(struct arena *a, const struct paket *p,
                            const struct perjanjian_kinerja *lama,
                            const struct perjanjian_kinerja *baru);

#endif
