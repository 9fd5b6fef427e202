/* SPDX-License-Identifier: MIT
 *
 * desimal: all arithmetic on 128-bit integers. Everything that rounds goes through divide(), so
 * there is one place where a half is decided.
 */
#include "base/desimal.h"

#include <assert.h>

__extension__ typedef __int128 i128;
__extension__ typedef unsigned __int128 u128;

static const int64_t pow10_table[] = {1,
                                      10,
                                      100,
                                      1000,
                                      10000,
                                      100000,
                                      1000000,
                                      10000000,
                                      100000000,
                                      1000000000,
                                      10000000000,
                                      100000000000,
                                      1000000000000,
                                      10000000000000,
                                      100000000000000,
                                      1000000000000000,
                                      10000000000000000,
                                      100000000000000000,
                                      1000000000000000000};

static void check(struct desimal a)
{
    assert(a.skala <= DESIMAL_SKALA_MAX);
    assert(a.koef <= DESIMAL_KOEF_MAX && a.koef >= -DESIMAL_KOEF_MAX);
    (void)a;
}

static u128 magnitude(int64_t n)
{
    return n < 0 ? -(u128)n : (u128)n;
}

/* koef / 10^skala as a desimal, giving up zeros at the end until it fits. */
static int fit(struct desimal *out, i128 koef, int skala)
{
    while (skala > 0 && koef % 10 == 0 &&
           (skala > DESIMAL_SKALA_MAX || koef > DESIMAL_KOEF_MAX || koef < -DESIMAL_KOEF_MAX)) {
        koef /= 10;
        skala--;
    }
    if (skala > DESIMAL_SKALA_MAX || koef > DESIMAL_KOEF_MAX || koef < -DESIMAL_KOEF_MAX)
        return ERR_TOO_BIG;
    *out = (struct desimal){.koef = (int64_t)koef, .skala = (uint8_t)skala};
    return 0;
}

struct desimal desimal_of(int64_t n)
{
    struct desimal d = {.koef = n, .skala = 0};

    check(d);
    return d;
}

int desimal_cmp(struct desimal a, struct desimal b)
{
    i128 x, y;

    check(a);
    check(b);
    x = (i128)a.koef * pow10_table[b.skala];
    y = (i128)b.koef * pow10_table[a.skala];
    return (x > y) - (x < y);
}

bool desimal_is_zero(struct desimal a)
{
    return a.koef == 0;
}

struct desimal desimal_neg(struct desimal a)
{
    check(a);
    a.koef = -a.koef;
    return a;
}

struct desimal desimal_trim(struct desimal a)
{
    while (a.skala > 0 && a.koef % 10 == 0) {
        a.koef /= 10;
        a.skala--;
    }
    return a;
}

int desimal_add(struct desimal *out, struct desimal a, struct desimal b)
{
    int skala = a.skala > b.skala ? a.skala : b.skala;

    check(a);
    check(b);
    return fit(out,
               (i128)a.koef * pow10_table[skala - a.skala] +
                   (i128)b.koef * pow10_table[skala - b.skala],
               skala);
}

int desimal_sub(struct desimal *out, struct desimal a, struct desimal b)
{
    return desimal_add(out, a, desimal_neg(b));
}

int desimal_mul(struct desimal *out, struct desimal a, struct desimal b)
{
    check(a);
    check(b);
    return fit(out, (i128)a.koef * b.koef, a.skala + b.skala);
}

/* q + r/d rounded to a whole number. r < d <= 10^36, so 2r fits. */
static u128 round_quotient(u128 q, u128 r, u128 d, enum bulat cara)
{
    switch (cara) {
    case BULAT_SETENGAH_ATAS:
        return q + (2 * r >= d);
    case BULAT_GENAP:
        return q + (2 * r > d || (2 * r == d && q % 2 == 1));
    case BULAT_BAWAH:
        break;
    }
    return q;
}

struct quotient { /* num / den x 10^shift, its sign apart */
    bool negative;
    u128 num, den; /* num < 10^38; den x 10^-shift <= 10^36 when shift < 0, else den < 10^37 */
    int shift;     /* -18 .. 18 */
};

/*
 * The only division: school division digit by digit for a positive shift, so that no intermediate
 * result leaves 128 bits whatever the arguments.
 */
static int divide(struct desimal *out, struct quotient x, uint8_t skala, enum bulat cara)
{
    u128 q, r;

    assert(skala <= DESIMAL_SKALA_MAX && x.den != 0);
    if (x.shift < 0)
        x.den *= (u128)pow10_table[-x.shift];
    q = x.num / x.den;
    r = x.num % x.den;
    for (int i = 0; i < x.shift; i++) {
        if (q > (u128)DESIMAL_KOEF_MAX)
            return ERR_TOO_BIG;
        r *= 10;
        q = q * 10 + r / x.den;
        r %= x.den;
    }
    q = round_quotient(q, r, x.den, cara);
    if (q > (u128)DESIMAL_KOEF_MAX)
        return ERR_TOO_BIG;
    *out = (struct desimal){.koef = x.negative ? -(int64_t)q : (int64_t)q, .skala = skala};
    return 0;
}

int desimal_div(struct desimal *out, struct desimal a, struct desimal b, uint8_t skala,
                enum bulat cara)
{
    return desimal_ratio(out, a, 1, b, skala, cara);
}

int desimal_ratio(struct desimal *out, struct desimal a, int64_t faktor, struct desimal b,
                  uint8_t skala, enum bulat cara)
{
    struct quotient x = {
        .negative = ((a.koef < 0) != (b.koef < 0)) != (faktor < 0),
        .num = magnitude(a.koef) * magnitude(faktor),
        .den = magnitude(b.koef),
        .shift = b.skala + skala - a.skala,
    };

    check(a);
    check(b);
    if (b.koef == 0)
        return ERR_INVALID;
    return divide(out, x, skala, cara);
}

int desimal_round(struct desimal *out, struct desimal a, uint8_t skala, enum bulat cara)
{
    struct quotient x = {
        .negative = a.koef < 0,
        .num = magnitude(a.koef),
        .den = 1,
        .shift = skala - a.skala,
    };

    check(a);
    return divide(out, x, skala, cara);
}

int rupiah_add(struct rupiah *out, struct rupiah a, struct rupiah b)
{
    int64_t sen;

    if (__builtin_add_overflow(a.sen, b.sen, &sen))
        return ERR_TOO_BIG;
    out->sen = sen;
    return 0;
}

int rupiah_sub(struct rupiah *out, struct rupiah a, struct rupiah b)
{
    int64_t sen;

    if (__builtin_sub_overflow(a.sen, b.sen, &sen))
        return ERR_TOO_BIG;
    out->sen = sen;
    return 0;
}

struct uang uang_sub(struct uang a, struct uang b)
{
    struct uang r = {.ada = a.ada && b.ada};

    if (r.ada && rupiah_sub(&r.nilai, a.nilai, b.nilai) != 0)
        r.ada = false;
    return r;
}

int rupiah_percent(struct desimal *out, struct rupiah part, struct rupiah whole)
{
    struct quotient x = {
        .negative = (part.sen < 0) != (whole.sen < 0),
        .num = magnitude(part.sen) * 100,
        .den = magnitude(whole.sen),
        .shift = 2,
    };

    if (whole.sen == 0)
        return ERR_INVALID;
    return divide(out, x, 2, BULAT_SETENGAH_ATAS);
}

int rupiah_to_desimal(struct desimal *out, struct rupiah r)
{
    if (r.sen > DESIMAL_KOEF_MAX || r.sen < -DESIMAL_KOEF_MAX)
        return ERR_TOO_BIG;
    *out = (struct desimal){.koef = r.sen, .skala = 2};
    return 0;
}
