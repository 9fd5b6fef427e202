/* SPDX-License-Identifier: MIT
 *
 * zip: small archives in memory (DOCX, XLSX), over libzip.
 *
 * Writing is byte-identical for the same parts in the same order: fixed time stamps (1980-01-01),
 * deflate level 6 (an empty part, pictures and archives inside are stored), no extra fields.
 * Reading refuses what a document never is: more than ZIP_PARTS_MAX entries, an entry or a total
 * over the limits, encryption, absolute or
 * ".." names, two parts of one name, a ratio above ZIP_RATIO_MAX (a bomb). Sizes in the headers are
 * never believed: they bound the memory taken, and inflating must then end exactly there. The ratio
 * counts from ZIP_RATIO_FROM bytes on, for each entry and for the archive as a whole.
 */
#ifndef CERMAT_BASE_ZIP_H
#define CERMAT_BASE_ZIP_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum { ZIP_PARTS_MAX = 2000, ZIP_RATIO_MAX = 400 };
#define ZIP_FILE_MAX   ((size_t)20 << 20)  /* compressed file: 20 MiB */
#define ZIP_TOTAL_MAX  ((size_t)128 << 20) /* all parts unpacked: 128 MiB */
#define ZIP_RATIO_FROM ((size_t)64 << 10)  /* smaller parts are harmless */

struct zip_part {
    const char *nama; /* "word/document.xml" */
    const void *p;
    size_t n;
};

/* All parts of an archive (entries for folders left out), in its order, in arena a, which should
 * have room for ZIP_TOTAL_MAX and 1 MiB; each part is NUL-terminated behind its n bytes.
 * ERR_INVALID: not a zip, broken, encrypted, hostile; ERR_TOO_BIG: over a limit, a bomb. */
MUST_CHECK int zip_read(struct arena *a, const void *p, size_t n, struct zip_part **parts,
                        size_t *n_parts, struct err *e);
/* The archive of `parts` (at least one) in the order given, appended to `out`; on an error `out`
 * holds what it held. ERR_TOO_BIG: over the maximum of `out`; ERR_INVALID: a name twice. */
MUST_CHECK int zip_write(struct buf *out, const struct zip_part *parts, size_t n, struct err *e);

#endif
