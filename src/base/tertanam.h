/* SPDX-License-Identifier: MIT
 *
 * tertanam: files that are part of the binary (schema, Word template parts, scales, instruments).
 *
 * At build time tools/embed.c turns every file of the folders listed in src/base/meson.build
 * (`tertanam_dir`) into bytes; a file added to or removed from them is picked up by the next build.
 * A file is found by its path from the top of the source tree: "sql/schema/0001_dasar.sql".
 */
#ifndef CERMAT_BASE_TERTANAM_H
#define CERMAT_BASE_TERTANAM_H

#include <stddef.h>

struct berkas_tertanam {
    const char *nama;       /* path from the top of the source tree */
    const unsigned char *p; /* its bytes; p[n] is 0, so text can be used as a string */
    size_t n;               /* number of bytes, without that 0 */
};

/* The file of that name, or NULL. */
const struct berkas_tertanam *tertanam_get(const char *nama);

/*
 * The files whose names begin with `awalan` ("sql/schema/"): a pointer to the first, their number
 * in *n, in byte order of their names. Without any: *n = 0 (the pointer must not be read).
 */
const struct berkas_tertanam *tertanam_list(const char *awalan, size_t *n);

/* The table itself, sorted by name: made by the build, read by the two functions above. */
extern const struct berkas_tertanam tertanam_tabel[];
extern const size_t tertanam_tabel_n;

#endif
