/* SPDX-License-Identifier: MIT
 *
 * renstra_salin: a new Renstra made of another one, and a set of indikator for another unit. Pure.
 */
#ifndef CERMAT_CORE_RENSTRA_SALIN_H
#define CERMAT_CORE_RENSTRA_SALIN_H

#include "base/arena.h"
#include "core/paket.h"

/*
 * A draft for the years awal..akhir: a copy of `dari` (NULL: empty) without number, date and state.
 * Targets outside the years are left out, and their end target when the last year is another one.
 * What refers to rows the package has not (jabatan of another unit) is left out. In arena a; texts
 * are borrowed from `dari`.
 */
struct renstra *renstra_copy(struct arena *a, const struct renstra *dari, const struct paket *untuk,
                             int64_t awal, int64_t akhir);

enum terapkan_keadaan {
    TERAPKAN_TAMBAH = 1, /* the indikator is added */
    TERAPKAN_ADA,        /* the unit has one of that kode or name: left as it is */
    TERAPKAN_BENTROK,    /* the kode means another indikator there */
};

struct terapkan { /* what would happen with one indikator in one unit */
    const struct indikator *dari;
    enum terapkan_keadaan keadaan;
    const struct tujuan *tujuan;   /* to be added first; NULL: there is one */
    const struct sasaran *sasaran; /* likewise */
    const char *kode;              /* of the new indikator */
    const char *milik;             /* kode of its tujuan or sasaran in that unit */
    const char *milik_uraian;
    const char *tujuan_kode; /* of the sasaran to be added */
};

/*
 * Each indikator of `kode` from package `dari` in package `ke` (which must have a Renstra): owners
 * are found by their words, else added, with a kode that is free there. In arena a, n of them.
 */
struct terapkan *renstra_terapkan(struct arena *a, const struct paket *dari, const struct paket *ke,
                                  const char *const *kode, size_t n);

#endif
