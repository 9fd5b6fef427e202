/* SPDX-License-Identifier: MIT
 *
 * pecahan: exact fractions of any size, for chains of divisions that are rounded once at the end.
 *
 * A mean over several unsur with different numbers of answers has a denominator that outgrows 128
 * bits; rounding in between could move an IKM over the border of a grade. Values live in the arena;
 * nothing here fails but the last step, pecahan_round.
 */
#ifndef CERMAT_CORE_PECAHAN_H
#define CERMAT_CORE_PECAHAN_H

#include "base/arena.h"
#include "base/desimal.h"

#include <stddef.h>

struct besar { /* a natural number: digits of 32 bits, lowest first, no zero on top; 0: n = 0 */
    const uint32_t *v;
    size_t n;
};

struct pecahan { /* atas / bawah, bawah > 0; not reduced */
    bool negatif;
    struct besar atas, bawah;
};

struct pecahan pecahan_of(struct arena *a, int64_t atas, int64_t bawah); /* asserts bawah > 0 */
struct pecahan pecahan_of_desimal(struct arena *a, struct desimal d);
bool pecahan_is_zero(struct pecahan p);
int pecahan_cmp(struct arena *a, struct pecahan x, struct pecahan y); /* -1, 0, 1 */
struct pecahan pecahan_neg(struct pecahan p);
struct pecahan pecahan_add(struct arena *a, struct pecahan x, struct pecahan y);
struct pecahan pecahan_sub(struct arena *a, struct pecahan x, struct pecahan y);
struct pecahan pecahan_mul(struct arena *a, struct pecahan x, struct pecahan y);
/* asserts y != 0 */
struct pecahan pecahan_div(struct arena *a, struct pecahan x, struct pecahan y);
/* Half away from zero to exactly `skala` decimals; ERR_TOO_BIG when it does not fit. */
MUST_CHECK int pecahan_round(struct arena *a, struct desimal *out, struct pecahan p, uint8_t skala);

#endif
