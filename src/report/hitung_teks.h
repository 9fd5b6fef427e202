/* SPDX-License-Identifier: MIT
 *
 * hitung_teks: all computed values of a unit and year for a terminal (`hitung --format teks`), each
 * with the line that shows how it came about. Columns are aligned by characters, not bytes.
 */
#ifndef CERMAT_REPORT_HITUNG_TEKS_H
#define CERMAT_REPORT_HITUNG_TEKS_H

#include "base/str.h"
#include "core/hitung.h"

/* Appends to out; check buf_ok(). `a` is used for formatting only. */
void hitung_teks_write(struct arena *a, struct buf *out, const struct hitung *h);

#endif
