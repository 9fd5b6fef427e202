/* SPDX-License-Identifier: MIT
 *
 * dok_json: a dok as JSON, complete: every block, cell, number with its value and trace, figures as
 * data. What a frozen report keeps besides its files, and readable without this program. The same
 * dok gives the same bytes.
 */
#ifndef CERMAT_REPORT_DOK_JSON_H
#define CERMAT_REPORT_DOK_JSON_H

#include "base/str.h"
#include "core/dok.h"

/* Appends to out; check buf_ok(). `a` is used for formatting only. */
void dok_json_write(struct arena *a, struct buf *out, const struct dok *d);

#endif
