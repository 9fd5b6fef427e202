/* SPDX-License-Identifier: MIT
 *
 * hitung_json: all computed values of a unit and year as JSON (`hitung --format json`).
 *
 * Numbers are JSON numbers with their printed decimals; what has no number is null, with its state
 * in `keadaan`. Parts without data are absent. No date, no path: the same data give the same bytes.
 */
#ifndef CERMAT_REPORT_HITUNG_JSON_H
#define CERMAT_REPORT_HITUNG_JSON_H

#include "base/str.h"
#include "core/hitung.h"

/* Appends to out; check buf_ok(). `a` is used for formatting only. */
void hitung_json_write(struct arena *a, struct buf *out, const struct hitung *h);

#endif
