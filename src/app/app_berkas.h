/* SPDX-License-Identifier: MIT
 *
 * app_berkas: files that people upload or the program keeps: bukti dukung, signed scans, templates,
 * frozen documents.
 *
 * A file is stored once, found again by the BLAKE2b hash of its content, and never changes. Whoever
 * keeps one has a table with berkas_id REFERENCES berkas (id) (no ON DELETE, indexed), and decides
 * who may read it: this module knows bytes only, it asks for no right and writes no audit entry.
 * A file that nothing refers to goes a day after it was last given; an upload that was broken off
 * is never seen and goes after an hour.
 */
#ifndef CERMAT_APP_APP_BERKAS_H
#define CERMAT_APP_APP_BERKAS_H

#include "app/sys.h"
#include "base/arena.h"
#include "base/err.h"
#include "core/berkas_jenis.h"

#define BERKAS_BYTES_MAX ((size_t)10 << 20) /* a file: 10 MiB */

struct berkas { /* texts in the caller's arena */
    int64_t id;
    const struct berkas_jenis *jenis;
    const char *hash; /* 64 hexadecimal digits; names the content for ever: usable as ETag */
    size_t ukuran;
};

/*
 * Keeps the bytes, in many short writes: call it before app_tulis(), never inside, then store
 * out->id in the row that the file belongs to. ERR_INVALID: a kind that is not allowed (e says what
 * to do); ERR_TOO_BIG: over BERKAS_BYTES_MAX. Two at once of the same content get the same id.
 */
struct berkas_masuk {
    const void *p;
    size_t n;
    const struct berkas_jenis *jenis; /* of what the program made itself; NULL: by its content */
};
MUST_CHECK int app_berkas_put(const struct sys *sys, struct arena *a, const struct berkas_masuk *b,
                              struct berkas *out, struct err *e);

/* The file without its content. ERR_NOT_FOUND: none. */
MUST_CHECK int app_berkas_get(const struct sys *sys, struct arena *a, int64_t id,
                              struct berkas *out, struct err *e);
/* Its whole content, in arena a: *p with out->ukuran bytes. */
MUST_CHECK int app_berkas_isi(const struct sys *sys, struct arena *a, int64_t id,
                              struct berkas *out, const void **p, struct err *e);
/* Its content piece by piece, in order, from one picture of the data. A negative result of fn ends
 * it and is returned. */
typedef int berkas_fn(void *arg, const void *p, size_t n, struct err *e);
MUST_CHECK int app_berkas_alir(const struct sys *sys, int64_t id, berkas_fn *fn, void *arg,
                               struct err *e);

/* Removes at most `maks` pieces or files that nothing needs; app_berkas_put() does a few each time.
 * The number removed: 0 when there is nothing more to do. */
MUST_CHECK int app_berkas_sapu(const struct sys *sys, int maks, struct err *e);

/* A name for a download made out of what the uploader's file was called: without folders and
 * control characters, not longer than 120 bytes, with the ending of its kind. */
const char *app_berkas_nama(struct arena *a, const char *nama, const struct berkas_jenis *jenis);

#endif
