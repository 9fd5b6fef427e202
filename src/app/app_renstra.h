/* SPDX-License-Identifier: MIT
 *
 * app_renstra: the versions of a unit's Renstra: started, copied, closed; a set of indikator for
 * many units. What stands within a version is changed by app_rekam().
 */
#ifndef CERMAT_APP_APP_RENSTRA_H
#define CERMAT_APP_APP_RENSTRA_H

#include "app/app_cuplikan.h"
#include "app/minta.h"
#include "core/akses.h"
#include "core/renstra_salin.h"

struct app_renstra_versi { /* one version, without what hangs on it */
    int64_t id;
    struct renstra isi; /* scalar fields only */
    const char *tahun;  /* years that use it: "2023, 2024"; "": none */
};

/* Newest period and version first, in arena a. The caller has looked at the right to read. */
MUST_CHECK int app_renstra_list(const struct sys *sys, struct arena *a, int64_t unit_id,
                                struct app_renstra_versi **v, size_t *n, struct err *e);
/* A whole version; ERR_NOT_FOUND: also one of another unit. */
MUST_CHECK int app_renstra_get(const struct sys *sys, struct arena *a, int64_t unit_id, int64_t id,
                               struct renstra **out, struct err *e);

struct app_renstra_mulai {
    struct unit_tahun mana; /* the first year that uses it */
    int64_t tahun_awal, tahun_akhir;
    const struct renstra *dari; /* what is copied; NULL: nothing */
    const char *alasan;         /* may be NULL */
};
/*
 * Adds a draft version and lets the years from mana.tahun to tahun_akhir use it that used the same
 * Renstra as mana.tahun (or, like it, none). ERR_INVALID: the years are wrong, or rows of the year
 * refer to what it would not have (m); ERR_DENIED; ERR_CONFLICT: the year changed meanwhile.
 */
MUST_CHECK int app_renstra_mulai(const struct minta *q, const struct app_renstra_mulai *x,
                                 int64_t *id, struct err *e);

struct app_renstra_tetapkan {
    struct unit_tahun mana; /* the version that this year uses */
    const char *dokumen, *nomor;
    struct tanggal tanggal;
};
/* Closes the version: it never changes again. ERR_INVALID: what is missing, in m; ERR_CONFLICT: it
 * is closed already; ERR_DENIED. */
MUST_CHECK int app_renstra_tetapkan(const struct minta *q, const struct app_renstra_tetapkan *x,
                                    struct err *e);

#endif
