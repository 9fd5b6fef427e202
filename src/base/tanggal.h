/* SPDX-License-Identifier: MIT
 *
 * tanggal: calendar dates, Indonesian in and out, ISO in files and the store.
 */
#ifndef CERMAT_BASE_TANGGAL_H
#define CERMAT_BASE_TANGGAL_H

#include "base/err.h"
#include "base/str.h"

#include <stdint.h>

struct arena;

struct tanggal { /* tahun 0: no date */
    int16_t tahun;
    uint8_t bulan; /* 1..12 */
    uint8_t hari;  /* 1..31 */
};

bool tanggal_ada(struct tanggal t);
bool tanggal_valid(struct tanggal t); /* real day of the Gregorian calendar, 1900..2100 */
int tanggal_cmp(struct tanggal a, struct tanggal b); /* -1, 0, 1; no date comes first */
int triwulan_of(struct tanggal t);                   /* 1..4; asserts a date */
/* The day that seconds since 1970 UTC fall on in western Indonesia (WIB, UTC+7). */
struct tanggal tanggal_wib(int64_t waktu);
/* The time at which that day begins there. */
int64_t tanggal_wib_awal(struct tanggal t);

/* "2024-04-01" and nothing shorter. Both parse functions take white space around the text;
 * ERR_INVALID names the text and the form expected, *out is then untouched. */
MUST_CHECK int tanggal_parse_iso(struct tanggal *out, struct str s, struct err *e);
/* "1 April 2024", "01-04-2024", "1/4/2024" (day first), "2024-04-01"; month names in any case, also
 * the old spellings Pebruari and Nopember. */
MUST_CHECK int tanggal_parse(struct tanggal *out, struct str s, struct err *e);
char *tanggal_format(struct arena *a, struct tanggal t);     /* 1 April 2024; none: "–" */
char *tanggal_format_iso(struct arena *a, struct tanggal t); /* 2024-04-01; none: NULL */
const char *bulan_nama(int bulan);                           /* "Januari".. ; asserts 1..12 */

#endif
