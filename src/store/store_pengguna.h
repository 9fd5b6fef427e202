/* SPDX-License-Identifier: MIT
 *
 * store_pengguna: people and their roles as rows. Rules and rights are in app/app_pengguna.c.
 * All functions run inside a transaction of the caller.
 */
#ifndef CERMAT_STORE_STORE_PENGGUNA_H
#define CERMAT_STORE_STORE_PENGGUNA_H

#include "base/arena.h"
#include "core/akses.h"
#include "store/store.h"

struct pengguna { /* texts in the arena given */
    int64_t id, versi, dibuat, sandi_waktu;
    const char *akun, *nama; /* akun in lower case */
    const char *sandi;       /* argon2id string */
    bool harus_ganti, aktif;
};

struct penugasan_rinci { /* a role as it is kept */
    struct penugasan t;
    const char *mulai, *sampai;                        /* ISO dates; NULL: open */
    const char *pemda, *pemda_nama, *unit, *unit_nama; /* kode and names, read only; may be NULL */
};

/* By id, or by account when id is 0: 1, or 0 when there is none. */
MUST_CHECK int store_pengguna_get(struct store *s, int64_t id, const char *akun, struct arena *a,
                                  struct pengguna *out, struct err *e);
/* Sets x->id. ERR_CONFLICT: the account exists. */
MUST_CHECK int store_pengguna_insert(struct store *s, struct pengguna *x, struct err *e);
/* akun and nama. */
MUST_CHECK int store_pengguna_update(struct store *s, const struct pengguna *x, struct err *e);
/* sandi, harus_ganti, sandi_waktu. */
MUST_CHECK int store_pengguna_sandi(struct store *s, const struct pengguna *x, struct err *e);
MUST_CHECK int store_pengguna_aktif(struct store *s, int64_t id, bool aktif, struct err *e);
/* Is there anybody? 1 or 0. */
MUST_CHECK int store_pengguna_ada(struct store *s, struct err *e);

struct pengguna_pilih { /* 0, NULL: any */
    int64_t pemda_id;   /* with a role in that pemda */
    const char *cari;   /* part of account or name, any case */
    enum peran peran;
    int aktif;           /* 1 active, -1 inactive */
    const char *sesudah; /* accounts behind this one */
    size_t maks;
};
/* By account. */
MUST_CHECK int store_pengguna_list(struct store *s, const struct pengguna_pilih *p, struct arena *a,
                                   struct pengguna **v, size_t *n, struct err *e);

MUST_CHECK int store_penugasan_list(struct store *s, int64_t pengguna_id, struct arena *a,
                                    struct penugasan_rinci **v, size_t *n, struct err *e);
/* Replaces all roles of a person. */
MUST_CHECK int store_penugasan_put(struct store *s, int64_t pengguna_id,
                                   const struct penugasan_rinci *v, size_t n, struct err *e);

#endif
