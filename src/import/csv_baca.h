/* SPDX-License-Identifier: MIT
 *
 * csv_baca: rows of a CSV text (RFC 4180, any one-byte separator) by libcsv.
 */
#ifndef CERMAT_IMPORT_CSV_BACA_H
#define CERMAT_IMPORT_CSV_BACA_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum { CSV_KOLOM_MAX = 256, CSV_BARIS_MAX = 1000000 };

struct csv_baris {
    const char **v; /* cells, trimmed of blanks at their ends unless quoted; never NULL */
    size_t n;
};

struct csv {
    struct csv_baris *baris; /* empty lines are left out */
    size_t n;
};

/* In arena a. ERR_INVALID: unclosed quotes, more than CSV_KOLOM_MAX cells; ERR_TOO_BIG: more rows
 * than CSV_BARIS_MAX. e says in which row. */
MUST_CHECK int csv_read(struct arena *a, struct str teks, char pemisah, struct csv *out,
                        struct err *e);

#endif
