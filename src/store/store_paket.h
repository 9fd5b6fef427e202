/* SPDX-License-Identifier: MIT
 *
 * store_paket: data packages in the database: one slice per unit and year.
 *
 * pemda and unit are one row for all years, found by their kode; putting a package makes them what
 * the package says. A Renstra (unit, period, versi) is shared by the slices that use it: no slice
 * can change it under another year. A Renstra that no slice uses any more stays: versions are
 * history.
 */
#ifndef CERMAT_STORE_STORE_PAKET_H
#define CERMAT_STORE_STORE_PAKET_H

#include "base/arena.h"
#include "core/paket.h"
#include "store/store.h"

struct paket_kunci {
    const char *pemda; /* kode; NULL: any, when only one has that unit */
    const char *unit;  /* kode */
    int64_t tahun;
};

/* Key of what a user typed as KODE or PEMDA/KODE, in arena a. */
struct paket_kunci paket_kunci_of(struct arena *a, const char *unit, int64_t tahun);

/*
 * Replaces the slice of the package's unit and year, in one transaction (all or nothing); a
 * transaction that is already running is joined. The package must have passed paket_validate().
 * ERR_CONFLICT: the Renstra is used by other years or is ditetapkan, and differs; the differences
 * go to `m` (may be NULL), at most BEDA_MAX, with the stored and the given value; *e has their
 * number.
 */
enum { BEDA_MAX = 20 };
MUST_CHECK int store_paket_put(struct store *s, const struct paket *p, struct masalah_list *m,
                               struct err *e);

/* The package of a unit and year, in arena a: equal to what was put. ERR_NOT_FOUND names what there
 * is; ERR_INVALID: several pemda have that unit, all are named. */
MUST_CHECK int store_paket_get(struct store *s, const struct paket_kunci *k, struct arena *a,
                               struct paket **out, struct err *e);

struct paket_letak {                                 /* which rows a slice is made of */
    int64_t pemda_id, unit_id, paket_id, renstra_id; /* renstra_id 0: none */
    int64_t revisi[4];                               /* of each; differs after every change */
};

/* Where the slice is, as store_paket_get() finds it; one statement when k names the pemda. */
MUST_CHECK int store_paket_find(struct store *s, const struct paket_kunci *k,
                                struct paket_letak *out, struct err *e);

struct struk_baris { /* which row a struct came from */
    const void *isi;
    const char *tabel;
    int64_t id, versi;
};

struct struk_catat { /* of all structs that were read */
    struct struk_baris *v;
    size_t n, cap;
};

struct paket_isi {
    struct paket_letak letak;
    struct paket *paket;
    struct struk_catat struk; /* of all structs of the package */
};

/* The package and its rows, all of one moment, in arena a. */
MUST_CHECK int store_paket_read(struct store *s, const struct paket_kunci *k, struct arena *a,
                                struct paket_isi *out, struct err *e);

struct paket_ringkas { /* one stored slice */
    const char *pemda, *pemda_nama, *unit, *unit_nama;
    int64_t tahun;
};

/* All slices by pemda, unit (byte order of their kode) and year, in arena a. */
MUST_CHECK int store_paket_list(struct store *s, struct arena *a, struct paket_ringkas **v,
                                size_t *n, struct err *e);

#endif
