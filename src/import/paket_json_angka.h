/* SPDX-License-Identifier: MIT
 *
 * paket_json_angka: exact decimals through a JSON parser that gives reals as double.
 *
 * A decimal of at most ANGKA_DIGIT_MAX = 15 significant digits survives the way to the nearest
 * double and back to 15 significant digits: that is what DBL_DIG = 15 says of IEEE 754 binary64
 * (two such decimals never share a double). So the text of each number is checked before the parser
 * sees it (json_angka_periksa), and json_angka_of() takes the 15 digits back. Six decimals in
 * "%.6f" would not do: 12345678901234.3 comes back as 12345678901234.300781.
 * This is the only place of the program where a floating-point number exists.
 */
#ifndef CERMAT_IMPORT_PAKET_JSON_ANGKA_H
#define CERMAT_IMPORT_PAKET_JSON_ANGKA_H

#include "base/desimal.h"
#include "base/str.h"

enum { ANGKA_DIGIT_MAX = 15, ANGKA_DESIMAL_MAX = 6 };

#define ANGKA_BATAS INT64_C(1000000000000000) /* 10^15: every number is below it */

enum json_angka_cacat {
    JSON_ANGKA_BAIK,
    JSON_ANGKA_DESIMAL, /* more than ANGKA_DESIMAL_MAX decimals */
    JSON_ANGKA_DIGIT,   /* more than ANGKA_DIGIT_MAX significant digits */
    JSON_ANGKA_BESAR,   /* 10^15 or more */
};

/* What is wrong with the text of a JSON real ("93.47", "-1.5e2"); zeros at either end do not
 * count. Text that is no number is JSON_ANGKA_BAIK: the parser says so itself. */
enum json_angka_cacat json_angka_periksa(struct str s);

/* The decimal whose double d is, with the fewest decimals. False when d has more than
 * ANGKA_DESIMAL_MAX decimals within its 15 digits, or is 10^15 or more. */
bool json_angka_of(double d, struct desimal *out);

#endif
