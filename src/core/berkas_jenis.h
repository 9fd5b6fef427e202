/* SPDX-License-Identifier: MIT
 *
 * berkas_jenis: of which kind an uploaded file is, by its content.
 *
 * The name is never believed. Archives are told by their directory only: nothing is unpacked.
 */
#ifndef CERMAT_CORE_BERKAS_JENIS_H
#define CERMAT_CORE_BERKAS_JENIS_H

#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>

struct berkas_jenis {    /* a kind that may be kept */
    const char *nama;    /* "pdf"; also the ending of its names */
    const char *mime;    /* "application/pdf" */
    const char *sebutan; /* "PDF", "dokumen Word" */
    bool tampil;         /* browsers show it: may be sent inline */
};

/* ERR_INVALID: what it is instead and what to do. `*out` is static. */
MUST_CHECK int berkas_jenis_of(const void *p, size_t n, const struct berkas_jenis **out,
                               struct err *e);
/* The kind of that name; NULL: none. Also "json", which the program keeps but nobody uploads. */
const struct berkas_jenis *berkas_jenis_get(const char *nama);
/* What may be uploaded, for help texts: "PDF, gambar (PNG, JPEG), ..". */
const char *berkas_jenis_sebutan(void);
/* For the `accept` of an input: ".pdf,.png,..". */
const char *berkas_jenis_accept(void);

#endif
