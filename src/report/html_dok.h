/* SPDX-License-Identifier: MIT
 *
 * html_dok: writes a numbered dok as one HTML file: style sheet inside (dok/html/lkjip.css), no
 * script, nothing fetched. Reads on a screen, a phone, in dark mode, and prints on A4 with wide
 * tables on landscape pages. A computed number explains itself (formula, inputs, result) when it is
 * pointed at, tapped or reached by keyboard; the print leaves that out.
 */
#ifndef CERMAT_REPORT_HTML_DOK_H
#define CERMAT_REPORT_HTML_DOK_H

#include "base/err.h"
#include "base/str.h"
#include "core/dok.h"

#define HTML_MAX ((size_t)64 << 20)

/* Appends the page to `out`. ERR_INVALID: a picture is neither PNG nor JPEG; ERR_TOO_BIG. */
MUST_CHECK int html_write(struct buf *out, const struct dok *d, struct err *e);

/*
 * The body alone, for a page that has its own frame and style sheet (aset/dok.css, below an element
 * of class "dok"): no <h1>, no style attribute. `awalan` stands before the ids of the fragment and
 * the addresses that lead to them, so that several can stand in one page; NULL: none.
 */
MUST_CHECK int html_write_isi(struct buf *out, const struct dok *d, const char *awalan,
                              struct err *e);

#endif
