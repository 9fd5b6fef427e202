/* SPDX-License-Identifier: MIT
 *
 * store_berkas: uploaded files in the database, in pieces.
 *
 * An upload is a row of berkas_muat with pieces; it becomes a file (a row of berkas) when all its
 * pieces are there, in one statement, so a file is whole or not there. Each call below is short and
 * joins a running transaction; a file is written by several of them (app_berkas.h).
 */
#ifndef CERMAT_STORE_STORE_BERKAS_H
#define CERMAT_STORE_STORE_BERKAS_H

#include "base/arena.h"
#include "store/store.h"

#include <stddef.h>
#include <stdint.h>

enum { BERKAS_POTONG = 256 << 10 }; /* bytes of a piece; the last may be shorter */

struct berkas_baris { /* a file; texts in the caller's arena */
    int64_t id, muat_id;
    const char *hash;  /* 64 hexadecimal digits */
    const char *jenis; /* "pdf" */
    int64_t ukuran, potong;
};

/* Begins an upload: *muat_id. */
MUST_CHECK int store_berkas_muat(struct store *s, int64_t waktu, int64_t *muat_id, struct err *e);
/* Adds piece `urutan` (from 0). */
MUST_CHECK int store_berkas_potong(struct store *s, int64_t muat_id, int64_t urutan, const void *p,
                                   size_t n, struct err *e);
/* Makes the upload b->muat_id the file of that hash, or finds the one that is there: b->id.
 * ERR_NOT_FOUND: pieces are missing. */
MUST_CHECK int store_berkas_selesai(struct store *s, int64_t waktu, struct berkas_baris *b,
                                    struct err *e);
/* A file of that hash, marked as given at `waktu`: 1 and *id, or 0. */
MUST_CHECK int store_berkas_sentuh(struct store *s, const char *hash, int64_t waktu, int64_t *id,
                                   struct err *e);
/* ERR_NOT_FOUND: no such file. */
MUST_CHECK int store_berkas_get(struct store *s, struct arena *a, int64_t id,
                                struct berkas_baris *out, struct err *e);
/* Copies piece `urutan` to `p`, which has room for `maks` bytes; *n: its size. ERR_SYSTEM: it is
 * missing or larger. */
struct berkas_sepotong {
    int64_t muat_id, urutan;
    void *p;
    size_t maks, n;
};
MUST_CHECK int store_berkas_baca(struct store *s, struct berkas_sepotong *x, struct err *e);

/* Uploads begun before `lama` that became no file: ids, at most `maks`; the number of them. */
MUST_CHECK int store_berkas_sisa(struct store *s, int64_t lama, int64_t *v, int maks,
                                 struct err *e);
/* Removes at most `maks` pieces of an upload, and the upload with its last; the number removed. */
MUST_CHECK int store_berkas_buang(struct store *s, int64_t muat_id, int maks, struct err *e);
/* Files not given since `lama`: ids, at most `maks`; the number of them. */
MUST_CHECK int store_berkas_lama(struct store *s, int64_t lama, int64_t *v, int maks,
                                 struct err *e);
/* Removes the file when it was not given since `lama`; ERR_CONFLICT: something refers to it. */
MUST_CHECK int store_berkas_hapus(struct store *s, int64_t id, int64_t lama, struct err *e);
/* Puts the file at the end of those that store_berkas_lama() gives. */
MUST_CHECK int store_berkas_tunda(struct store *s, int64_t id, int64_t waktu, struct err *e);

#endif
