/* SPDX-License-Identifier: MIT
 *
 * file: whole files, in and out.
 */
#ifndef CERMAT_BASE_FILE_H
#define CERMAT_BASE_FILE_H

#include "base/arena.h"
#include "base/err.h"

/* Content of a regular file of at most `max` bytes, NUL-terminated, in arena a, which must have
 * room for it. ERR_NOT_FOUND: no such file; ERR_TOO_BIG states both sizes; ERR_INVALID: a folder or
 * device; ERR_SYSTEM: the rest. Every message names the path. */
MUST_CHECK int file_read(struct arena *a, const char *path, size_t max, char **p, size_t *n,
                         struct err *e);
/*
 * Writes a file so that it appears only when complete. A new one has no name until then, where the
 * file system can do that: a sudden end leaves nothing. Else a temporary file beside it, fsync,
 * rename; only SIGKILL or a power cut leaves that one (".cermat-*.tmp", safe to delete). On any
 * failure (full disk included) the temporary file is removed and an existing file is left as it
 * was: ERR_SYSTEM. The mode of an existing file is kept and a symbolic link stays a link. path
 * "-" writes to standard output; a device or pipe is written directly. So that a file over
 * RLIMIT_FSIZE and a closed pipe are errors and not the end of the process, the program ignores
 * SIGXFSZ and SIGPIPE.
 */
MUST_CHECK int file_write(const char *path, const void *p, size_t n, struct err *e);

#endif
