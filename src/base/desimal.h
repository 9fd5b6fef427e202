/* SPDX-License-Identifier: MIT
 *
 * desimal: exact decimal numbers. rupiah: exact money.
 *
 * A desimal is koef / 10^skala, 0 <= skala <= DESIMAL_SKALA_MAX, |koef| <= DESIMAL_KOEF_MAX. Two
 * desimal may be equal with different skala (75,5 and 75,50): compare with desimal_cmp, never with
 * the fields. +, - and x are exact or fail with ERR_TOO_BIG; division and scale reduction must name
 * the scale and the rounding. Intermediate results use 128 bits. There is no floating point here.
 *
 * angka and uang are "a number, or none": nothing in this program uses 0 for "no value".
 */
#ifndef CERMAT_BASE_DESIMAL_H
#define CERMAT_BASE_DESIMAL_H

#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

enum { DESIMAL_SKALA_MAX = 9 };
#define DESIMAL_KOEF_MAX INT64_C(999999999999999999) /* 18 digits */

struct desimal {
    int64_t koef;
    uint8_t skala;
};

struct angka { /* an optional desimal */
    bool ada;
    struct desimal nilai;
};

struct rupiah { /* an amount in sen (1/100 rupiah) */
    int64_t sen;
};

struct uang { /* an optional amount */
    bool ada;
    struct rupiah nilai;
};

enum bulat {                      /* rounding to fewer decimals */
             BULAT_SETENGAH_ATAS, /* half away from zero: 0,125 -> 0,13; -0,125 -> -0,13 */
             BULAT_GENAP,         /* half to even */
             BULAT_BAWAH,         /* towards zero (truncation) */
};

#define DESIMAL(koef_, skala_) ((struct desimal){.koef = (koef_), .skala = (skala_)})
#define ANGKA(koef_, skala_)   ((struct angka){.ada = true, .nilai = {(koef_), (skala_)}})
#define UANG_RUPIAH(rp_)       ((struct uang){.ada = true, .nilai = {INT64_C(100) * (rp_)}})

struct desimal desimal_of(int64_t n);                /* a whole number; asserts the range */
int desimal_cmp(struct desimal a, struct desimal b); /* -1, 0, 1 by value */
bool desimal_is_zero(struct desimal a);
struct desimal desimal_neg(struct desimal a);
/* Same value with the smallest skala (75,50 -> 75,5). */
struct desimal desimal_trim(struct desimal a);

/*
 * The functions below give 0 or the code named; on an error `*out` is untouched. Arguments must be
 * in range (asserted).
 *
 * Exact. add and sub: skala is the larger of the two; mul: the sum of both. Zeros at the end are
 * given up as far as the result needs it to fit; what then still has more than 9 decimals or 18
 * digits is ERR_TOO_BIG.
 */
MUST_CHECK int desimal_add(struct desimal *out, struct desimal a, struct desimal b);
MUST_CHECK int desimal_sub(struct desimal *out, struct desimal a, struct desimal b);
MUST_CHECK int desimal_mul(struct desimal *out, struct desimal a, struct desimal b);
/* a / b rounded once to exactly `skala` decimals. b = 0: ERR_INVALID; over 18 digits: ERR_TOO_BIG.
 */
MUST_CHECK int desimal_div(struct desimal *out, struct desimal a, struct desimal b, uint8_t skala,
                           enum bulat cara);
/* a x faktor / b rounded once: the way to a percentage (faktor 100). Errors as desimal_div; no
 * intermediate result is too big. */
MUST_CHECK int desimal_ratio(struct desimal *out, struct desimal a, int64_t faktor,
                             struct desimal b, uint8_t skala, enum bulat cara);
/* Exactly `skala` decimals; more decimals are filled with zeros (ERR_TOO_BIG if they do not fit),
 * fewer are rounded. */
MUST_CHECK int desimal_round(struct desimal *out, struct desimal a, uint8_t skala, enum bulat cara);

/* Exact; ERR_TOO_BIG outside 64 bits. */
MUST_CHECK int rupiah_add(struct rupiah *out, struct rupiah a, struct rupiah b);
MUST_CHECK int rupiah_sub(struct rupiah *out, struct rupiah a, struct rupiah b);
/* a - b; none when one is missing or the difference does not fit. */
struct uang uang_sub(struct uang a, struct uang b);
/* part x 100 / whole, rounded half up to 2 decimals. whole = 0: ERR_INVALID. */
MUST_CHECK int rupiah_percent(struct desimal *out, struct rupiah part, struct rupiah whole);
/* The amount in rupiah as a desimal of scale 2 (ERR_TOO_BIG over the range). */
MUST_CHECK int rupiah_to_desimal(struct desimal *out, struct rupiah r);

#endif
