/* SPDX-License-Identifier: MIT
 *
 * paket_json_tulis: writes a data package in its canonical form.
 *
 * Members in the order of the field tables, one space of indent per level, UTF-8 as it is, what has
 * no value left out, amounts in whole rupiah, decimals without needless zeros, a line feed at the
 * end. The same package always gives the same bytes, and reading them back gives the same package.
 */
#ifndef CERMAT_REPORT_PAKET_JSON_TULIS_H
#define CERMAT_REPORT_PAKET_JSON_TULIS_H

#include "base/str.h"
#include "core/paket.h"

/* Appends to out. ERR_INVALID names the place of an amount with sen, a number with more than 6
 * decimals, or an unknown enum value; ERR_TOO_BIG when out is full. */
MUST_CHECK int paket_json_write(struct buf *out, const struct paket *p, struct err *e);

#endif
