/* SPDX-License-Identifier: MIT
 *
 * alat: what the two build tools (embed, mksql) share: read a folder in a fixed order, build the
 * output in memory, write it only when it changed, and tell ninja what it was made from.
 *
 * A tool that fails says why on stderr and ends with status 1; it frees nothing, it lives shortly.
 */
#ifndef CERMAT_TOOLS_ALAT_H
#define CERMAT_TOOLS_ALAT_H

#include <stddef.h>
#include <stdio.h>

struct alat_daftar {
    char **v; /* paths, in byte order */
    size_t n, cap;
};

/* Says what is wrong and ends the tool. */
void alat_die(const char *fmt, ...) __attribute__((noreturn, format(printf, 1, 2)));

/* All bytes of a file with a NUL behind them; their number in *n. */
char *alat_read(const char *path, size_t *n);

/*
 * Every file below `dir`, deeper folders included, sorted by byte order into `berkas`. Names that
 * begin with '.' or end with '~' are left out. The folders read are added to `dep`, so that a
 * file that is added or removed makes ninja run the tool again; when `dir` is missing, its
 * nearest existing parent stands there instead.
 */
void alat_list(const char *dir, struct alat_daftar *berkas, struct alat_daftar *dep);

/* Writes `n` bytes to `path` unless it holds exactly these already. */
void alat_write(const char *path, const char *p, size_t n);

/* The depfile: `target` was made from everything in `dep` and `berkas`. */
void alat_depfile(const char *path, const char *target, const struct alat_daftar *dep,
                  const struct alat_daftar *berkas);

#endif
