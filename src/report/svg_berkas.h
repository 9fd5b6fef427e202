/* SPDX-License-Identifier: MIT
 *
 * svg_berkas: what a picture given as bytes is: PNG or JPEG, and how many pixels.
 */
#ifndef CERMAT_REPORT_SVG_BERKAS_H
#define CERMAT_REPORT_SVG_BERKAS_H

#include "base/err.h"

enum berkas_jenis { BERKAS_PNG, BERKAS_JPEG };

struct svg_berkas {
    enum berkas_jenis jenis;
    long lebar, tinggi; /* pixels, 1 .. 65535 */
};

/* ERR_INVALID when the bytes are neither or their header is broken. */
MUST_CHECK int svg_berkas_read(struct svg_berkas *out, const void *p, size_t n, struct err *e);

#endif
