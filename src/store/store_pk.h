/* SPDX-License-Identifier: MIT
 *
 * store_pk: the lifecycle of perjanjian kinerja: a PK as a whole, its steps, its notes. Inside a
 * running transaction; rules and rights are app's.
 */
#ifndef CERMAT_STORE_STORE_PK_H
#define CERMAT_STORE_STORE_PK_H

#include "base/arena.h"
#include "core/perjanjian_kinerja.h"
#include "core/pk_siklus.h"
#include "store/store.h"

struct pk_tempat { /* names a PK */
    int64_t pemda_id, unit_id, paket_id;
    const char *jabatan;
    int64_t urutan;
};

struct pk_keadaan { /* a PK as it is stored; texts in the caller's arena */
    int64_t id, versi;
    int status; /* enum pk_status */
    const char *pejabat, *nomor;
    const char *tanggal, *berlaku_mulai; /* ISO */
    int64_t n_baris, n_tanpa_target;
};

/* 1 and *out, or 0 when there is none. */
MUST_CHECK int store_pk_find(struct store *s, struct arena *a, const struct pk_tempat *t,
                             struct pk_keadaan *out, struct err *e);
/* The lowest urutan of the jabatan below t->urutan that is not signed: 1 and *urutan, or 0. */
MUST_CHECK int store_pk_belum(struct store *s, const struct pk_tempat *t, int64_t *urutan,
                              struct err *e);
/* Adds a PK with its rows behind the others of the slice. */
MUST_CHECK int store_pk_insert(struct store *s, const struct pk_tempat *t,
                               const struct perjanjian_kinerja *pk, int64_t *id, struct err *e);
/* Puts status, nomor and dates of k (seen at k->versi) in place and sets the new k->versi.
 * ERR_CONFLICT: changed meanwhile. */
MUST_CHECK int store_pk_put(struct store *s, const struct pk_tempat *t, struct pk_keadaan *k,
                            struct err *e);
/* Removes the PK k with its rows, steps and notes. */
MUST_CHECK int store_pk_delete(struct store *s, const struct pk_tempat *t, int64_t id,
                               struct err *e);

MUST_CHECK int store_pk_jejak_add(struct store *s, const struct pk_tempat *t,
                                  const struct pk_jejak *x, struct err *e);

MUST_CHECK int store_pk_catatan_add(struct store *s, const struct pk_tempat *t,
                                    struct pk_catatan *x, struct err *e);
/* An open note of the slice: 1, and whose it is; 0 when there is none of that id. */
MUST_CHECK int store_pk_catatan_get(struct store *s, struct arena *a, int64_t paket_id,
                                    struct pk_catatan *x, struct err *e);
MUST_CHECK int store_pk_catatan_selesai(struct store *s, const struct pk_catatan *x, struct err *e);
MUST_CHECK int store_pk_catatan_terbuka(struct store *s, const struct pk_tempat *t, int64_t *n,
                                        struct err *e);

/* All steps and notes of a slice, in arena a. */
MUST_CHECK int store_pk_riwayat(struct store *s, struct arena *a, int64_t paket_id,
                                struct pk_riwayat *out, struct err *e);

#endif
