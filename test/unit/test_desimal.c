/* SPDX-License-Identifier: MIT
 *
 * Tests of base/desimal. The property tests compare with a second way of saying the same: the
 * definition of the rounding as an inequality over 128-bit integers, without a division.
 */
#include "base/desimal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

__extension__ typedef __int128 i128;

#define LEBIH INT64_MAX
enum { PUTARAN = 200000 };

/* xorshift64*: the same numbers in every run. */
static uint64_t acak(uint64_t *s)
{
    *s ^= *s >> 12;
    *s ^= *s << 25;
    *s ^= *s >> 27;
    return *s * UINT64_C(2685821657736338717);
}

static i128 pow10_of(int n)
{
    i128 p = 1;

    while (n-- > 0)
        p *= 10;
    return p;
}

/* Any number of digits up to `digits`, each as likely, so that small and large values mix. */
static struct desimal acak_desimal(uint64_t *s, int digits)
{
    i128 range = pow10_of((int)(acak(s) % (uint64_t)(digits + 1)));
    int64_t koef = (int64_t)(acak(s) % (uint64_t)range);

    return DESIMAL(acak(s) & 1 ? koef : -koef, (uint8_t)(acak(s) % (DESIMAL_SKALA_MAX + 1)));
}

static i128 scaled(struct desimal a, int skala)
{
    return a.koef * pow10_of(skala - a.skala);
}

static i128 abs_of(i128 x)
{
    return x < 0 ? -x : x;
}

static void assert_desimal(struct desimal d, int64_t koef, int skala)
{
    assert_int_equal(d.koef, koef);
    assert_int_equal(d.skala, skala);
}

/* Without its last zeros koef/10^skala is still too long or too fine for a desimal. */
static bool too_big(i128 koef, int skala)
{
    while (skala > 0 && koef % 10 == 0)
        koef /= 10, skala--;
    return skala > DESIMAL_SKALA_MAX || abs_of(koef) > DESIMAL_KOEF_MAX;
}

/* Is q the rounding of num/den? Checked by the definition, den != 0. */
static bool is_rounding(i128 q, i128 num, i128 den, enum bulat cara)
{
    i128 rest, twice;

    if (den < 0)
        num = -num, den = -den;
    rest = abs_of(num - q * den); /* how far q is, in units of 1/den */
    twice = 2 * rest;
    if (cara == BULAT_BAWAH)
        return rest < den && abs_of(q * den) <= abs_of(num);
    if (twice != den)
        return twice < den;
    return cara == BULAT_GENAP ? q % 2 == 0 : abs_of(q * den) > abs_of(num);
}

static void test_desimal__cmp_neg_trim(void **state)
{
    uint64_t s = 42;

    (void)state;
    assert_int_equal(desimal_cmp(DESIMAL(755, 1), DESIMAL(7550, 2)), 0);
    assert_int_equal(desimal_cmp(DESIMAL(755, 1), DESIMAL(7551, 2)), -1);
    assert_int_equal(desimal_cmp(DESIMAL(-755, 1), DESIMAL(-7551, 2)), 1);
    assert_int_equal(desimal_cmp(DESIMAL(DESIMAL_KOEF_MAX, 0), DESIMAL(DESIMAL_KOEF_MAX, 9)), 1);
    assert_true(desimal_is_zero(DESIMAL(0, 5)));
    assert_false(desimal_is_zero(DESIMAL(1, 9)));
    assert_desimal(desimal_of(-12), -12, 0);
    assert_desimal(desimal_trim(DESIMAL(75500, 3)), 755, 1);
    assert_desimal(desimal_trim(DESIMAL(0, 4)), 0, 0);
    assert_desimal(desimal_trim(DESIMAL(-1000, 2)), -10, 0);
    assert_desimal(desimal_neg(DESIMAL(-5, 1)), 5, 1);
    for (int i = 0; i < PUTARAN; i++) {
        struct desimal a = acak_desimal(&s, 18), b = acak_desimal(&s, 18);
        i128 x = scaled(a, 9), y = scaled(b, 9);

        assert_int_equal(desimal_cmp(a, b), (x > y) - (x < y));
        assert_int_equal(desimal_cmp(a, desimal_trim(a)), 0);
        assert_int_equal(desimal_cmp(desimal_neg(desimal_neg(a)), a), 0);
    }
}

static void test_desimal__add_sub(void **state)
{
    struct desimal d = DESIMAL(77, 7);
    uint64_t s = 43;

    (void)state;
    assert_int_equal(desimal_add(&d, DESIMAL(755, 1), DESIMAL(25, 2)), 0);
    assert_desimal(d, 7575, 2);
    assert_int_equal(desimal_sub(&d, DESIMAL(10647, 2), DESIMAL(9087, 2)), 0); /* 15,60 */
    assert_desimal(d, 1560, 2);
    /* zeros given up so that it fits */
    assert_int_equal(desimal_add(&d, DESIMAL(DESIMAL_KOEF_MAX, 0), DESIMAL(0, 9)), 0);
    assert_desimal(d, DESIMAL_KOEF_MAX, 0);
    d = DESIMAL(77, 7);
    assert_int_equal(desimal_add(&d, DESIMAL(DESIMAL_KOEF_MAX, 0), DESIMAL(1, 0)), ERR_TOO_BIG);
    assert_int_equal(desimal_add(&d, DESIMAL(DESIMAL_KOEF_MAX, 0), DESIMAL(1, 9)), ERR_TOO_BIG);
    assert_int_equal(desimal_sub(&d, DESIMAL(-DESIMAL_KOEF_MAX, 0), DESIMAL(1, 0)), ERR_TOO_BIG);
    assert_desimal(d, 77, 7);
    for (int i = 0; i < PUTARAN; i++) {
        struct desimal a = acak_desimal(&s, 18), b = acak_desimal(&s, 18);
        i128 sum = scaled(a, 9) + scaled(b, 9), diff = scaled(a, 9) - scaled(b, 9);
        int rc = desimal_add(&d, a, b);

        assert_true(rc == 0 ? scaled(d, 9) == sum : too_big(sum, 9));
        rc = desimal_sub(&d, a, b);
        assert_true(rc == 0 ? scaled(d, 9) == diff : too_big(diff, 9));
    }
}

static void test_desimal__mul(void **state)
{
    struct desimal d;
    uint64_t s = 44;
    int fits = 0;

    (void)state;
    assert_int_equal(desimal_mul(&d, DESIMAL(-125, 2), DESIMAL(4, 1)), 0);
    assert_desimal(d, -500, 3);
    assert_int_equal(desimal_mul(&d, DESIMAL(200000, 5), DESIMAL(500000, 6)), 0); /* 2 x 0,5 */
    assert_desimal(d, 1000000000, 9);
    assert_int_equal(desimal_mul(&d, DESIMAL(1, 5), DESIMAL(1, 5)), ERR_TOO_BIG);
    assert_int_equal(desimal_mul(&d, DESIMAL(DESIMAL_KOEF_MAX, 0), DESIMAL(-2, 0)), ERR_TOO_BIG);
    assert_int_equal(desimal_mul(&d, DESIMAL(DESIMAL_KOEF_MAX, 9), DESIMAL(100, 2)), 0);
    assert_desimal(d, DESIMAL_KOEF_MAX, 9);
    for (int i = 0; i < PUTARAN; i++) {
        struct desimal a = acak_desimal(&s, 18), b = acak_desimal(&s, 18);
        i128 exact = (i128)a.koef * b.koef; /* of scale a.skala + b.skala */

        if (desimal_mul(&d, a, b) == 0) {
            int down = a.skala + b.skala - d.skala;

            fits++;
            assert_true(down >= 0 && d.koef * pow10_of(down) == exact);
        } else {
            assert_true(too_big(exact, a.skala + b.skala));
        }
    }
    assert_in_range(fits, PUTARAN / 10, PUTARAN - PUTARAN / 10);
}

static void test_desimal__bulat_named_cases(void **state)
{
    static const struct {
        struct desimal a;
        uint8_t skala;
        int64_t atas, genap, bawah;
    } c[] = {
        {{125, 3}, 2, 13, 12, 12},      {{-125, 3}, 2, -13, -12, -12},
        {{135, 3}, 2, 14, 14, 13},      {{-135, 3}, 2, -14, -14, -13},
        {{124999, 6}, 2, 12, 12, 12},   {{125001, 6}, 2, 13, 13, 12},
        {{5, 1}, 0, 1, 0, 0},           {{-5, 1}, 0, -1, 0, 0},
        {{15, 1}, 0, 2, 2, 1},          {{999995, 4}, 2, 10000, 10000, 9999},
        {{4, 1}, 0, 0, 0, 0},           {{-4, 1}, 0, 0, 0, 0},
        {{75, 1}, 3, 7500, 7500, 7500}, {{0, 9}, 0, 0, 0, 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(c) / sizeof(c[0]); i++) {
        struct desimal d;

        assert_int_equal(desimal_round(&d, c[i].a, c[i].skala, BULAT_SETENGAH_ATAS), 0);
        assert_desimal(d, c[i].atas, c[i].skala);
        assert_int_equal(desimal_round(&d, c[i].a, c[i].skala, BULAT_GENAP), 0);
        assert_desimal(d, c[i].genap, c[i].skala);
        assert_int_equal(desimal_round(&d, c[i].a, c[i].skala, BULAT_BAWAH), 0);
        assert_desimal(d, c[i].bawah, c[i].skala);
    }
}

static void test_desimal__round_limits(void **state)
{
    struct desimal d = DESIMAL(1, 1);

    (void)state;
    assert_int_equal(desimal_round(&d, DESIMAL(DESIMAL_KOEF_MAX, 0), 1, BULAT_BAWAH), ERR_TOO_BIG);
    assert_desimal(d, 1, 1);
    assert_int_equal(desimal_round(&d, DESIMAL(-DESIMAL_KOEF_MAX, 9), 9, BULAT_GENAP), 0);
    assert_desimal(d, -DESIMAL_KOEF_MAX, 9);
    assert_int_equal(desimal_round(&d, DESIMAL(DESIMAL_KOEF_MAX, 9), 8, BULAT_GENAP), 0);
    assert_desimal(d, INT64_C(100000000000000000), 8);
}

/* Small enough that the whole fraction fits in 128 bits: the definition decides. */
static void test_desimal__ratio_meets_definition(void **state)
{
    uint64_t s = 45;

    (void)state;
    for (int i = 0; i < PUTARAN; i++) {
        struct desimal a = acak_desimal(&s, 12), b = acak_desimal(&s, 12), d;
        int64_t faktor = (int64_t)(acak(&s) % 2001) - 1000;
        uint8_t skala = (uint8_t)(acak(&s) % (DESIMAL_SKALA_MAX + 1));
        enum bulat cara = (enum bulat)(acak(&s) % 3);
        i128 num = (i128)a.koef * faktor * pow10_of(b.skala + skala);
        i128 den = (i128)b.koef * pow10_of(a.skala);
        int rc = desimal_ratio(&d, a, faktor, b, skala, cara);

        if (b.koef == 0) {
            assert_int_equal(rc, ERR_INVALID);
        } else if (rc == ERR_TOO_BIG) {
            assert_true(abs_of(num) / abs_of(den) >= DESIMAL_KOEF_MAX);
        } else {
            assert_int_equal(rc, 0);
            assert_int_equal(d.skala, skala);
            assert_true(is_rounding(d.koef, num, den, cara));
        }
        if (i % 4 == 0 && desimal_round(&d, a, skala, cara) == 0)
            assert_true(is_rounding(d.koef, a.koef * pow10_of(skala), pow10_of(a.skala), cara));
    }
}

/* Halves are rare among random numbers: made on purpose, (2k+1)/2 units of the last decimal. */
static void test_desimal__ratio_halves(void **state)
{
    uint64_t s = 46;

    (void)state;
    for (int i = 0; i < PUTARAN / 10; i++) {
        int64_t k = (int64_t)(acak(&s) % 2000001) - 1000000, odd = 2 * k + 1;
        int64_t m = (int64_t)(acak(&s) % 9999) + 1;
        int64_t away = k >= 0 ? k + 1 : k, toward = k >= 0 ? k : k + 1;
        struct desimal a = DESIMAL(odd * m, 4), b = DESIMAL(2 * m, 2), d;

        assert_int_equal(desimal_div(&d, a, b, 2, BULAT_SETENGAH_ATAS), 0);
        assert_desimal(d, away, 2);
        assert_int_equal(desimal_div(&d, a, b, 2, BULAT_GENAP), 0);
        assert_desimal(d, away % 2 == 0 ? away : toward, 2);
        assert_int_equal(desimal_div(&d, a, b, 2, BULAT_BAWAH), 0);
        assert_desimal(d, toward, 2);
    }
}

/*
 * Arguments whose exact fraction does not fit in 128 bits; expected values from exact fractions.
 * LEBIH: too big.
 */
static void test_desimal__ratio_extremes(void **state)
{
    enum { A = BULAT_SETENGAH_ATAS, G = BULAT_GENAP, B = BULAT_BAWAH };
    static const struct {
        struct desimal a;
        int64_t faktor;
        struct desimal b;
        uint8_t skala, cara;
        int64_t koef;
    } c[] = {
        {{-652165480982557211, 0}, INT64_MIN, {999999999999999999, 5}, 0, B, LEBIH},
        {{-801819166440599335, 6}, 1, {97402359, 6}, 9, A, LEBIH},
        {{999999999999999999, 9}, INT64_MIN, {-999999999999999999, 0}, 2, G, 922337203685},
        {{999999999999999999, 9}, INT64_MIN, {-999999999999999999, 1}, 9, B, LEBIH},
        {{999999999999999999, 9}, 9223372036854775807, {713669474309506485, 8}, 5, G, LEBIH},
        {{999999999999999400, 4}, INT64_MIN, {-999999999999999999, 1}, 4, B, LEBIH},
        {{-207998985952755000, 4}, 3, {136120574920182479, 2}, 5, A, -4584},
        {{999999999999999999, 1}, 100000000000000001, {7, 5}, 5, B, LEBIH},
        {{837507799084696348, 1}, 1, {107908836421542143, 1}, 4, B, 77612},
        {{-999999999999999999, 2}, 1, {-999999999999999999, 3}, 7, B, 100000000},
        {{462572160337122397, 0}, 1, {77646511244822910, 2}, 5, B, 59574107},
        {{999999999999999912, 4}, 1, {-999999999999999999, 8}, 3, B, -9999999},
        {{999999999999999209, 3}, 3, {-999999999999999999, 3}, 6, B, -2999999},
        {{999999999999999999, 7},
         9223372036854775807,
         {999999999999999999, 1},
         3,
         G,
         9223372036854776},
        {{-999999999999999999, 9}, 3, {-999999999999999999, 9}, 9, G, 3000000000},
        {{-999999999999999999, 8}, INT64_MIN, {999999999999999999, 1}, 2, G, 92233720368548},
        {{-999999999999999999, 0}, 3, {853072047532073150, 9}, 8, G, -351670179403833800},
        {{-999999999999999999, 8}, INT64_MIN, {21565239144428954, 2}, 0, A, 427696255769901},
        {{-719558863077721631, 7}, 1, {-999999999999999999, 6}, 3, B, 71},
        {{-999999999999999999, 5}, 100, {-999999999999999999, 7}, 1, G, 100000},
        {{999999999999999999, 1}, -100, {999999999999999999, 1}, 4, A, -1000000},
        {{999999999999999415, 1}, 1, {-999999999999999999, 6}, 4, A, -1000000000},
        {{999999999999999350, 1}, 3, {999999999999999999, 4}, 1, G, 30000},
        {{999999999999999988, 9}, 100, {-999999999999999999, 1}, 4, A, 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(c) / sizeof(c[0]); i++) {
        struct desimal d = DESIMAL(0, 0);
        int rc = desimal_ratio(&d, c[i].a, c[i].faktor, c[i].b, c[i].skala, (enum bulat)c[i].cara);

        assert_int_equal(rc, c[i].koef == LEBIH ? ERR_TOO_BIG : 0);
        if (rc == 0)
            assert_desimal(d, c[i].koef, c[i].skala);
    }
}

/* 2^121 x 10^18 is 0 in 128 bits: too big must be seen before that. */
static void test_desimal__ratio_does_not_wrap(void **state)
{
    struct desimal d = DESIMAL(77, 7);

    (void)state;
    assert_int_equal(desimal_ratio(&d, DESIMAL(INT64_C(1) << 59, 0), INT64_C(1) << 62,
                                   DESIMAL(1, 9), 9, BULAT_SETENGAH_ATAS),
                     ERR_TOO_BIG);
    assert_desimal(d, 77, 7);
}

static void test_desimal__capaian_of_reports(void **state)
{
    struct desimal d;

    (void)state;
    /* 93,69 of 88 is 106,47; 63,16 of 66 is 95,70 (95,6969…) */
    assert_int_equal(
        desimal_ratio(&d, DESIMAL(9369, 2), 100, DESIMAL(88, 0), 2, BULAT_SETENGAH_ATAS), 0);
    assert_desimal(d, 10647, 2);
    assert_int_equal(
        desimal_ratio(&d, DESIMAL(6316, 2), 100, DESIMAL(66, 0), 2, BULAT_SETENGAH_ATAS), 0);
    assert_desimal(d, 9570, 2);
    assert_int_equal(desimal_div(&d, DESIMAL(1, 0), DESIMAL(0, 3), 2, BULAT_GENAP), ERR_INVALID);
}

static void test_rupiah__sums_and_percent(void **state)
{
    struct rupiah r = {5};
    struct desimal d;

    (void)state;
    assert_int_equal(rupiah_add(&r, (struct rupiah){150}, (struct rupiah){-250}), 0);
    assert_int_equal(r.sen, -100);
    assert_int_equal(rupiah_sub(&r, (struct rupiah){150}, (struct rupiah){250}), 0);
    assert_int_equal(r.sen, -100);
    assert_int_equal(rupiah_add(&r, (struct rupiah){INT64_MAX}, (struct rupiah){1}), ERR_TOO_BIG);
    assert_int_equal(rupiah_sub(&r, (struct rupiah){INT64_MIN}, (struct rupiah){1}), ERR_TOO_BIG);
    assert_int_equal(uang_sub(UANG_RUPIAH(5), UANG_RUPIAH(7)).nilai.sen, -200);
    assert_false(uang_sub(UANG_RUPIAH(5), (struct uang){0}).ada);
    assert_false(uang_sub((struct uang){true, {INT64_MIN}}, UANG_RUPIAH(1)).ada);
    assert_int_equal(r.sen, -100);

    assert_int_equal(rupiah_percent(&d, (struct rupiah){1}, (struct rupiah){800}), 0);
    assert_desimal(d, 13, 2); /* 0,125 */
    assert_int_equal(rupiah_percent(&d, (struct rupiah){-1}, (struct rupiah){800}), 0);
    assert_desimal(d, -13, 2);
    assert_int_equal(rupiah_percent(&d, (struct rupiah){0}, (struct rupiah){800}), 0);
    assert_desimal(d, 0, 2);
    assert_int_equal(rupiah_percent(&d, (struct rupiah){1}, (struct rupiah){0}), ERR_INVALID);
    assert_int_equal(rupiah_percent(&d, (struct rupiah){INT64_MIN}, (struct rupiah){INT64_MIN}), 0);
    assert_desimal(d, 10000, 2);
    assert_int_equal(rupiah_percent(&d, (struct rupiah){INT64_MAX}, (struct rupiah){1}),
                     ERR_TOO_BIG);
}

static void test_rupiah__percent_meets_definition(void **state)
{
    uint64_t s = 47;

    (void)state;
    for (int i = 0; i < PUTARAN; i++) {
        int shift = (int)(acak(&s) % 62);
        struct rupiah part = {(int64_t)acak(&s) >> shift};
        struct rupiah whole = {(int64_t)acak(&s) >> (acak(&s) % 62)};
        struct desimal d;
        int rc = rupiah_percent(&d, part, whole);

        if (whole.sen == 0) {
            assert_int_equal(rc, ERR_INVALID);
        } else if (rc == 0) {
            assert_int_equal(d.skala, 2);
            assert_true(
                is_rounding(d.koef, (i128)part.sen * 10000, whole.sen, BULAT_SETENGAH_ATAS));
        } else {
            assert_int_equal(rc, ERR_TOO_BIG);
            assert_true(abs_of((i128)part.sen * 10000 / whole.sen) >= DESIMAL_KOEF_MAX);
        }
    }
}

static void test_rupiah__to_desimal(void **state)
{
    struct desimal d = DESIMAL(3, 3);

    (void)state;
    assert_int_equal(rupiah_to_desimal(&d, UANG_RUPIAH(-1250).nilai), 0);
    assert_desimal(d, -125000, 2);
    assert_int_equal(rupiah_to_desimal(&d, (struct rupiah){DESIMAL_KOEF_MAX}), 0);
    assert_int_equal(rupiah_to_desimal(&d, (struct rupiah){DESIMAL_KOEF_MAX + 1}), ERR_TOO_BIG);
    assert_int_equal(rupiah_to_desimal(&d, (struct rupiah){INT64_MIN}), ERR_TOO_BIG);
    assert_desimal(d, DESIMAL_KOEF_MAX, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_desimal__cmp_neg_trim),
        cmocka_unit_test(test_desimal__add_sub),
        cmocka_unit_test(test_desimal__mul),
        cmocka_unit_test(test_desimal__bulat_named_cases),
        cmocka_unit_test(test_desimal__round_limits),
        cmocka_unit_test(test_desimal__ratio_meets_definition),
        cmocka_unit_test(test_desimal__ratio_halves),
        cmocka_unit_test(test_desimal__ratio_extremes),
        cmocka_unit_test(test_desimal__ratio_does_not_wrap),
        cmocka_unit_test(test_desimal__capaian_of_reports),
        cmocka_unit_test(test_rupiah__sums_and_percent),
        cmocka_unit_test(test_rupiah__percent_meets_definition),
        cmocka_unit_test(test_rupiah__to_desimal),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
