/* SPDX-License-Identifier: MIT
 *
 * Tests of base/format_angka: numbers out.
 */
#include "base/format_angka.h"

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static int setup(void **state)
{
    *state = arena_new(16 << 20);
    return 0;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

static void test_format__desimal(void **state)
{
    struct arena *a = *state;

    assert_string_equal(format_desimal(a, DESIMAL(123450, 2)), "1.234,50");
    assert_string_equal(format_desimal(a, DESIMAL(5, 2)), "0,05");
    assert_string_equal(format_desimal(a, DESIMAL(-5, 2)), "-0,05");
    assert_string_equal(format_desimal(a, DESIMAL(0, 3)), "0,000");
    assert_string_equal(format_desimal(a, DESIMAL(999, 0)), "999");
    assert_string_equal(format_desimal(a, DESIMAL(1000, 0)), "1.000");
    assert_string_equal(format_desimal(a, DESIMAL(-1234567, 0)), "-1.234.567");
    assert_string_equal(format_desimal(a, DESIMAL(DESIMAL_KOEF_MAX, 9)), "999.999.999,999999999");
    assert_string_equal(format_desimal(a, DESIMAL(-DESIMAL_KOEF_MAX, 0)),
                        "-999.999.999.999.999.999");
}

static void test_format__desimal_skala(void **state)
{
    struct arena *a = *state;

    assert_string_equal(format_desimal_skala(a, DESIMAL(106465, 3), 2), "106,47");
    assert_string_equal(format_desimal_skala(a, DESIMAL(106464, 3), 2), "106,46");
    assert_string_equal(format_desimal_skala(a, DESIMAL(-125, 3), 2), "-0,13");
    assert_string_equal(format_desimal_skala(a, DESIMAL(-4, 3), 2), "0,00");
    assert_string_equal(format_desimal_skala(a, DESIMAL(75, 0), 2), "75,00");
    assert_string_equal(format_desimal_skala(a, DESIMAL(755, 1), 3), "75,500");
    assert_string_equal(format_desimal_skala(a, DESIMAL(999995, 3), 2), "1.000,00");
    assert_string_equal(format_desimal_skala(a, DESIMAL(12, 0), 0), "12");
    assert_string_equal(format_desimal_skala(a, DESIMAL(DESIMAL_KOEF_MAX, 0), 9),
                        "999.999.999.999.999.999,000000000");
}

static void test_format__none_is_dash(void **state)
{
    struct arena *a = *state;

    assert_string_equal(format_angka(a, (struct angka){0}, 2), "–");
    assert_string_equal(format_angka(a, ANGKA(0, 0), 2), "0,00");
    assert_string_equal(format_uang(a, (struct uang){0}), "–");
    assert_string_equal(format_uang(a, UANG_RUPIAH(0)), "0");
}

static void test_format__rupiah(void **state)
{
    struct arena *a = *state;

    assert_string_equal(format_uang(a, UANG_RUPIAH(1890600000)), "1.890.600.000");
    assert_string_equal(format_rupiah(a, (struct rupiah){189060000050}), "1.890.600.000,50");
    assert_string_equal(format_rupiah(a, (struct rupiah){-5}), "-0,05");
    assert_string_equal(format_rupiah(a, (struct rupiah){-25000000}), "-250.000");
    assert_string_equal(format_rupiah(a, (struct rupiah){INT64_MAX}), "92.233.720.368.547.758,07");
    assert_string_equal(format_rupiah(a, (struct rupiah){INT64_MIN}), "-92.233.720.368.547.758,08");
}

static void test_format__bulat_and_json(void **state)
{
    struct arena *a = *state;

    assert_string_equal(format_bulat(a, 1234567), "1.234.567");
    assert_string_equal(format_bulat(a, 0), "0");
    assert_string_equal(format_bulat(a, INT64_MIN), "-9.223.372.036.854.775.808");
    assert_string_equal(format_json(a, DESIMAL(9347, 2)), "93.47");
    assert_string_equal(format_json(a, DESIMAL(-9350, 2)), "-93.50");
    assert_string_equal(format_json(a, DESIMAL(1234567, 0)), "1234567");
    assert_string_equal(format_json(a, DESIMAL(-DESIMAL_KOEF_MAX, 9)), "-999999999.999999999");
}

static void test_format__terbilang(void **state)
{
    static const struct {
        int64_t n;
        const char *text;
    } c[] = {
        {0, "nol"},
        {1, "satu"},
        {10, "sepuluh"},
        {11, "sebelas"},
        {12, "dua belas"},
        {19, "sembilan belas"},
        {20, "dua puluh"},
        {24, "dua puluh empat"},
        {99, "sembilan puluh sembilan"},
        {100, "seratus"},
        {101, "seratus satu"},
        {110, "seratus sepuluh"},
        {111, "seratus sebelas"},
        {212, "dua ratus dua belas"},
        {900, "sembilan ratus"},
        {1000, "seribu"},
        {1011, "seribu sebelas"},
        {1100, "seribu seratus"},
        {2024, "dua ribu dua puluh empat"},
        {11000, "sebelas ribu"},
        {100000, "seratus ribu"},
        {101001, "seratus satu ribu satu"},
        {1000000, "satu juta"},
        {1001000, "satu juta seribu"},
        {21000012, "dua puluh satu juta dua belas"},
        {100000000, "seratus juta"},
        {999999999, "sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh "
                    "sembilan ribu sembilan ratus sembilan puluh sembilan"},
    };

    for (size_t i = 0; i < sizeof(c) / sizeof(c[0]); i++)
        assert_string_equal(format_terbilang(*state, c[i].n), c[i].text);
}

/* Reads the words back by their meaning, for every number up to 12.000. */
static int64_t terbilang_value(const char *text)
{
    static const char *const satuan[] = {"nol",  "satu",  "dua",     "tiga",     "empat", "lima",
                                         "enam", "tujuh", "delapan", "sembilan", "",      ""};
    struct str rest = str_of(text);
    int64_t total = 0, part = 0, last = 0;

    while (rest.p != NULL) {
        struct str w = str_cut(&rest, ' ');

        if (str_eq(w, "belas"))
            last += 10;
        else if (str_eq(w, "puluh"))
            part += last * 10, last = 0;
        else if (str_eq(w, "ratus"))
            part += last * 100, last = 0;
        else if (str_eq(w, "ribu"))
            total += (part + last) * 1000, part = last = 0;
        else if (str_eq(w, "sepuluh"))
            last = 10;
        else if (str_eq(w, "sebelas"))
            last = 11;
        else if (str_eq(w, "seratus"))
            part += 100;
        else if (str_eq(w, "seribu"))
            total += 1000;
        else
            for (last = 0; !str_eq(w, satuan[last]); last++)
                assert_in_range(last, 0, 9);
    }
    return total + part + last;
}

static void test_format__terbilang_reads_back(void **state)
{
    for (int64_t n = 0; n < 12000; n++)
        assert_int_equal(terbilang_value(format_terbilang(*state, n)), n);
}

static void test_format__romawi(void **state)
{
    struct arena *a = *state;

    assert_string_equal(format_romawi(a, 1), "I");
    assert_string_equal(format_romawi(a, 4), "IV");
    assert_string_equal(format_romawi(a, 9), "IX");
    assert_string_equal(format_romawi(a, 40), "XL");
    assert_string_equal(format_romawi(a, 1994), "MCMXCIV");
    assert_string_equal(format_romawi(a, 3888), "MMMDCCCLXXXVIII");
    assert_string_equal(format_romawi(a, 3999), "MMMCMXCIX");
    assert_string_equal(format_romawi_kecil(a, 4), "iv");
    assert_string_equal(format_romawi_kecil(a, 14), "xiv");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_format__desimal),
        cmocka_unit_test(test_format__desimal_skala),
        cmocka_unit_test(test_format__none_is_dash),
        cmocka_unit_test(test_format__rupiah),
        cmocka_unit_test(test_format__bulat_and_json),
        cmocka_unit_test(test_format__terbilang),
        cmocka_unit_test(test_format__terbilang_reads_back),
        cmocka_unit_test(test_format__romawi),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
