/* SPDX-License-Identifier: MIT
 *
 * app_pemda: which units there are, and their administration. What people call a unit and where it
 * stands belongs to the data package; here units and pemda are added and named.
 */
#ifndef CERMAT_APP_APP_PEMDA_H
#define CERMAT_APP_APP_PEMDA_H

#include "app/minta.h"
#include "core/paket.h"

struct unit_ringkas { /* in arena a */
    int64_t id, pemda_id, versi;
    const char *alamat;                                   /* "PEMDA/KODE", as in addresses */
    const char *pemda, *pemda_nama, *kode, *nama, *jenis; /* jenis may be NULL */
    int64_t tahun;                                        /* latest year with data; 0: none */
    int64_t n_tahun;                                      /* years with data */
};

/* The units of which q->p may do something by `aksi`, by pemda and name; those whose name, kode or
 * pemda holds `cari` (any case; NULL: all). */
struct unit_saring {
    enum aksi aksi;
    const char *pemda; /* kode; NULL: any */
    const char *cari;
};
struct unit_list {
    struct unit_ringkas *v;
    size_t n;
};
MUST_CHECK int app_unit_list(const struct minta *q, const struct unit_saring *s,
                             struct unit_list *out, struct err *e);

/* Ids of "PEMDA/KODE", or of "PEMDA" (unit_id 0). ERR_NOT_FOUND. No right is asked. */
MUST_CHECK int app_tempat_get(const struct sys *sys, const char *tempat, struct akses_objek *out,
                              struct err *e);
/* Years with data, ascending, in arena a. */
MUST_CHECK int app_unit_tahun(const struct sys *sys, struct arena *a, int64_t unit_id, int64_t **v,
                              size_t *n, struct err *e);

struct jabatan_pilih {
    const char *kode, *nama; /* nama may be NULL */
};
/* Every jabatan the unit has or had, as its latest year calls it, in arena a. */
MUST_CHECK int app_unit_jabatan(const struct sys *sys, struct arena *a, int64_t unit_id,
                                struct jabatan_pilih **v, size_t *n, struct err *e);

struct pemda_ringkas {
    int64_t id, versi, n_unit;
    const char *kode, *nama;
};
struct pemda_list {
    struct pemda_ringkas *v;
    size_t n;
};
/* The pemda of which q->p may do something by `aksi`. */
MUST_CHECK int app_pemda_list(const struct minta *q, enum aksi aksi, struct pemda_list *out,
                              struct err *e);

/*
 * Adds (id 0, set then) or changes one; NULL and "" in isi is no value. The kode of one that has
 * data stays. ERR_INVALID: problems in q->m, places as the fields; ERR_CONFLICT: changed meanwhile
 * (versi); ERR_DENIED; ERR_NOT_FOUND.
 */
struct pemda_isi {
    int64_t id, versi;
    struct pemda isi;
};
struct unit_isi {
    int64_t id, versi, pemda_id;
    struct unit isi; /* without dasar_kelembagaan, which stays */
};
MUST_CHECK int app_pemda_put(const struct minta *q, struct pemda_isi *x, struct err *e);
MUST_CHECK int app_unit_put(const struct minta *q, struct unit_isi *x, struct err *e);

/* All fields of one by its id. ERR_NOT_FOUND; ERR_DENIED without AKSI_UNIT_UBAH there. */
MUST_CHECK int app_pemda_get(const struct minta *q, int64_t id, struct pemda_isi *out,
                             struct err *e);
MUST_CHECK int app_unit_get(const struct minta *q, int64_t id, struct unit_isi *out, struct err *e);

#endif
