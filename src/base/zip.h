/* SPDX-License-Identifier: MIT
 *
 * zip: small archives in memory (DOCX, XLSX), over libzip.
 *
 * Writing is byte-identical for the same parts in the same order: fixed time stamps (1980-01-01),
 * deflate level 6, no extra fields. Reading refuses what a document never is: more than
 * ZIP_PARTS_MAX entries, an entry or a total over the limits, encryption, absolute or ".." names,
 * a ratio above ZIP_RATIO_MAX (a bomb) checked while inflating, not from the header.
 */
#ifndef CERMAT_BASE_ZIP_H
#define CERMAT_BASE_ZIP_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum { ZIP_PARTS_MAX = 2000, ZIP_RATIO_MAX = 400 };
#define ZIP_FILE_MAX  ((size_t)20 << 20)  /* compressed file: 20 MiB */
#define ZIP_TOTAL_MAX ((size_t)128 << 20) /* all parts unpacked: 128 MiB */

struct zip_part {
    const char *nama; /* "word/document.xml" */
    const void *p;
    size_t n;
};

/* All parts of an archive, in its order, in arena a. ERR_INVALID: not a zip, broken, encrypted,
 * hostile; ERR_TOO_BIG: over a limit. */
MUST_CHECK int zip_read(struct arena *a, const void *p, size_t n, struct zip_part **parts,
                        size_t *n_parts, struct err *e);
/* The archive of `parts` in the order given, appended to `out`. */
MUST_CHECK int zip_write(struct buf *out, const struct zip_part *parts, size_t n, struct err *e);

#endif
