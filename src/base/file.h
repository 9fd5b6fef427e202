/* SPDX-License-Identifier: MIT
 *
 * file: whole files, in and out.
 */
#ifndef CERMAT_BASE_FILE_H
#define CERMAT_BASE_FILE_H

#include "base/arena.h"
#include "base/err.h"

/* Content of a regular file of at most `max` bytes, NUL-terminated, in arena a. ERR_TOO_BIG states
 * both sizes. */
MUST_CHECK int file_read(struct arena *a, const char *path, size_t max, char **p, size_t *n,
                         struct err *e);
/*
 * Writes a file so that it appears only when complete: a temporary file beside it, fsync, rename.
 * On any failure (full disk included) the temporary file is removed and an existing file is left
 * as it was: ERR_SYSTEM. path "-" writes to standard output.
 */
MUST_CHECK int file_write(const char *path, const void *p, size_t n, struct err *e);

#endif
