/* SPDX-License-Identifier: MIT
 *
 * store_sesi: rows of sessions and of failed sign-ins. What they mean is in app/app_sesi.c.
 * All functions run inside a transaction of the caller.
 */
#ifndef CERMAT_STORE_STORE_SESI_H
#define CERMAT_STORE_STORE_SESI_H

#include "base/arena.h"
#include "core/akses.h"
#include "store/store.h"

struct sesi_baris {                      /* a session and its person; texts in the arena given */
    int64_t id, dibuat, terakhir, tahun; /* tahun 0: none */
    const char *unit, *atas_nama;        /* NULL: none */
    int64_t pengguna_id;
    const char *akun, *nama;
    bool aktif, harus_ganti;
    const char *alamat, *peramban; /* only of store_sesi_list() */
};

/* By the hash of its token: 1, or 0 when there is none. */
MUST_CHECK int store_sesi_get(struct store *s, const char *kunci, struct arena *a,
                              struct sesi_baris *out, struct err *e);
/* The roles in force on a day ("2026-11-21"). Rows with a word this program does not know give
 * nothing. */
MUST_CHECK int store_penugasan_berlaku(struct store *s, int64_t pengguna_id, const char *hari,
                                       struct arena *a, struct pelaku *out, struct err *e);
/* Uses pengguna_id, dibuat, alamat, peramban of x; the context is that of the person's last
 * session. Sets x->id. */
MUST_CHECK int store_sesi_insert(struct store *s, const char *kunci, struct sesi_baris *x,
                                 struct err *e);
/* Those of a person that were made after `dibuat` and used after `terakhir`. */
MUST_CHECK int store_sesi_list(struct store *s, const struct sesi_baris *batas, struct arena *a,
                               struct sesi_baris **v, size_t *n, struct err *e);
/* Last use and context (unit NULL, tahun 0: as it is). */
MUST_CHECK int store_sesi_sentuh(struct store *s, const struct sesi_baris *x, struct err *e);
MUST_CHECK int store_sesi_atas_nama(struct store *s, const struct sesi_baris *x, struct err *e);
/* 1, or 0 when that person has no such session. */
MUST_CHECK int store_sesi_delete(struct store *s, int64_t id, int64_t pengguna_id, struct err *e);
/* All of a person but `kecuali` (0: all). */
MUST_CHECK int store_sesi_delete_semua(struct store *s, int64_t pengguna_id, int64_t kecuali,
                                       struct err *e);
/* Sessions made or used up to these times, and attempts before `percobaan`, are forgotten. */
MUST_CHECK int store_sesi_delete_lama(struct store *s, int64_t dibuat, int64_t terakhir,
                                      int64_t percobaan, struct err *e);

struct percobaan { /* all 0: none */
    int64_t gagal, terakhir, sampai;
};
MUST_CHECK int store_percobaan_get(struct store *s, const char *kunci, struct percobaan *out,
                                   struct err *e);
/* gagal 0 removes the row. */
MUST_CHECK int store_percobaan_put(struct store *s, const char *kunci, const struct percobaan *p,
                                   struct err *e);

#endif
