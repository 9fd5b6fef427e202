/* SPDX-License-Identifier: MIT
 *
 * svg_grafik: a bar or line chart as SVG for pages. Text takes the colour of the page
 * (currentColor); series carry the classes s0, s1, .. beside their colour, so that a style sheet
 * may change it. Title and description are for those who cannot see it; the numbers stand beside
 * the chart in a table (html_dok.c).
 */
#ifndef CERMAT_REPORT_SVG_GRAFIK_H
#define CERMAT_REPORT_SVG_GRAFIK_H

#include "base/str.h"
#include "core/dok.h"

/* A whole <svg>; `id` makes the ids of its title and description unique. Scratch from arena a. */
void svg_grafik_tulis(struct arena *a, struct buf *out, const struct grafik *g, const char *judul,
                      const char *alt, const char *id);

struct svg_skala { /* of the value axis, in hundredths */
    int64_t min, max, langkah;
};

/* A scale with steps of 1, 2 or 5 x 10^n that holds all values and the reference; bars begin at 0.
 */
struct svg_skala svg_skala_of(const struct grafik *g);

#endif
