/* SPDX-License-Identifier: MIT
 *
 * app_terapkan: a set of indikator of one unit for many units at once: what would happen in each,
 * and doing it.
 */
#ifndef CERMAT_APP_APP_TERAPKAN_H
#define CERMAT_APP_APP_TERAPKAN_H

#include "app/minta.h"
#include "core/renstra_salin.h"

enum { TERAPKAN_KODE_MAX = 100, TERAPKAN_UNIT_MAX = 500 };

struct terapkan_unit {        /* one unit */
    const char *unit, *nama;  /* PEMDA/KODE; name, NULL when it is not known */
    const struct terapkan *v; /* per indikator; NULL with a `pesan` */
    size_t n, tambah;         /* tambah: indikator that are new there */
    const char *pesan;        /* why nothing is done there; NULL */
    bool selesai;             /* they were added */
};

struct app_terapkan {       /* what is asked for */
    struct unit_tahun dari; /* whose indikator; the same year everywhere */
    const char *const *kode;
    size_t n_kode;
    const char *const *ke; /* PEMDA/KODE */
    size_t n_ke;
    bool jalankan; /* false: only say what would happen */
};

/*
 * One result per unit of x->ke, in q->a. Each unit is done entirely or, with its `pesan`, not at
 * all; a failure in one does not stop the others. Targets within the unit's Renstra years come
 * along, the responsible jabatan does not. ERR_NOT_FOUND: the source, or a kode it does not have;
 * ERR_INVALID: nothing chosen, or too much; ERR_DENIED: the source may not be read.
 */
MUST_CHECK int app_terapkan(const struct minta *q, const struct app_terapkan *x,
                            struct terapkan_unit **out, struct err *e);

#endif
