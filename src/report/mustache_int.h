/* SPDX-License-Identifier: MIT
 *
 * What the parser, the renderer and the checker of Mustache share.
 */
#ifndef CERMAT_REPORT_MUSTACHE_INT_H
#define CERMAT_REPORT_MUSTACHE_INT_H

#include "report/mustache.h"

enum mustache_op_jenis {
    OP_TEKS,
    OP_NILAI,
    OP_MENTAH,
    OP_BUKA,    /* section */
    OP_BALIK,   /* inverted section */
    OP_TUTUP,   /* end of either */
    OP_PARSIAL, /* p, n: indentation of every line of it */
};

/* Where a value stands; set by a loader that knows (web/templat_halaman.h). */
enum mustache_letak {
    LETAK_BIASA, /* text for the escaper */
    LETAK_ISI,   /* between tags of a page: PANDANG_HTML is printed as it is */
    LETAK_URL,   /* a whole address, or its beginning: PANDANG_URL only */
    LETAK_KUERI, /* a piece of an address: %-encoded, but for PANDANG_URL */
};

struct mustache_op {
    enum mustache_op_jenis jenis;
    enum mustache_letak letak;
    bool awal;           /* stands at the start of a line: the indentation of a partial goes here */
    const char *p;       /* OP_TEKS, OP_PARSIAL */
    size_t n;            /* OP_TEKS, OP_PARSIAL */
    const char *nama;    /* as written, "a.b.c" */
    const char **bagian; /* its parts; none for "." */
    size_t n_bagian;
    size_t lompat; /* OP_BUKA, OP_BALIK: index of its OP_TUTUP */
    size_t tempat; /* offset of the tag in the text */
};

struct mustache {
    const char *nama;
    const char *teks;
    size_t n_teks;
    struct mustache_op *op;
    size_t n, cap;
};

/* "a.b.c" into its parts, in the arena. "." gives none. */
void mustache_nama_bagi(struct arena *a, const char *nama, const char ***bagian, size_t *n);
/* "nama:baris:kolom" of an offset. */
const char *mustache_tempat(struct arena *a, const struct mustache *t, size_t offset);

#endif
