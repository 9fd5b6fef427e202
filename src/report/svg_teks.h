/* SPDX-License-Identifier: MIT
 *
 * svg_teks: how wide text is and where its lines break, without a font: advance widths of
 * Liberation Sans (metrically Arial) for ASCII, a fair guess for the rest.
 */
#ifndef CERMAT_REPORT_SVG_TEKS_H
#define CERMAT_REPORT_SVG_TEKS_H

#include "base/arena.h"
#include "base/str.h"

/* Width in 1/1000 of the font size. */
long svg_lebar(struct str s, bool tebal);
/* Width of the widest piece that cannot be broken (blanks, and behind "/" and "-"). */
long svg_lebar_kata(struct str s, bool tebal);

struct svg_baris {
    const char **v;
    size_t n, cap;
};

/* Lines of at most `lebar` (1/1000 of the font size); a word wider than that is cut. */
struct svg_baris svg_wrap(struct arena *a, const char *s, long lebar, bool tebal);

#endif
