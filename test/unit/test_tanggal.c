/* SPDX-License-Identifier: MIT
 *
 * Tests of base/tanggal.
 */
#include "base/tanggal.h"

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static void assert_tanggal(struct tanggal t, int tahun, int bulan, int hari)
{
    assert_int_equal(t.tahun, tahun);
    assert_int_equal(t.bulan, bulan);
    assert_int_equal(t.hari, hari);
}

static void test_tanggal__parse_forms(void **state)
{
    static const char *const text[] = {
        "1 April 2024", "01 April 2024", " 1  april\t2024 ", "1\u00A0APRIL 2024", "01-04-2024",
        "1-4-2024",     "1/4/2024",      "01/04/2024",       "2024-04-01",        "\n2024-04-01\n",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(text) / sizeof(text[0]); i++) {
        struct tanggal t = {0};
        struct err e = {0};

        assert_int_equal(tanggal_parse(&t, str_of(text[i]), &e), 0);
        assert_tanggal(t, 2024, 4, 1);
    }
}

static void test_tanggal__bulan_names(void **state)
{
    struct tanggal t;

    (void)state;
    assert_int_equal(tanggal_parse(&t, str_of("28 Pebruari 2023"), NULL), 0);
    assert_tanggal(t, 2023, 2, 28);
    assert_int_equal(tanggal_parse(&t, str_of("30 nopember 2023"), NULL), 0);
    assert_tanggal(t, 2023, 11, 30);
    for (int b = 1; b <= 12; b++) {
        struct arena *a = arena_new(1 << 16);

        assert_int_equal(
            tanggal_parse(&t, str_of(arena_printf(a, "9 %s 1999", bulan_nama(b))), NULL), 0);
        assert_tanggal(t, 1999, b, 9);
        arena_free(a);
    }
}

static void test_tanggal__garbage_refused(void **state)
{
    static const char *const text[] = {
        "",
        "  ",
        "abc",
        "April 2024",
        "1 April",
        "1 April 24",
        "1 Aprilan 2024",
        "1 Apr 2024",
        "1. April 2024",
        "1 April 2024 x",
        "1-4/2024",
        "1-4-24",
        "1--2024",
        "-1-4-2024",
        "001-04-2024",
        "1-4-2024-",
        "2024-4-1",
        "2024-04-01T00:00",
        "2024-04",
        "20240401",
        "32-01-2024",
        "0-1-2024",
        "1-0-2024",
        "1-13-2024",
        "29 Februari 2023",
        "31 April 2024",
        "29-02-1900",
        "31-12-1899",
        "01-01-2101",
        "1/4/2024/5",
        "١ April 2024",
        "1 April 2024\xFF",
        "+1-4-2024",
        "1 4 2024",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(text) / sizeof(text[0]); i++) {
        struct tanggal t = {1, 2, 3};
        struct err e = {0};

        if (tanggal_parse(&t, str_of(text[i]), &e) != ERR_INVALID)
            fail_msg("accepted \"%s\"", text[i]);
        assert_tanggal(t, 1, 2, 3);
        assert_true(e.msg[0] != '\0');
    }
}

static void test_tanggal__messages(void **state)
{
    struct tanggal t;
    struct err e = {0};

    (void)state;
    assert_int_equal(tanggal_parse(&t, str_of("kemarin"), &e), ERR_INVALID);
    assert_string_equal(e.msg, "\"kemarin\" bukan tanggal; tulis \"1 April 2024\", \"01-04-2024\" "
                               "atau \"2024-04-01\"");
    err_clear(&e);
    assert_int_equal(tanggal_parse(&t, str_of("30 Februari 2024"), &e), ERR_INVALID);
    assert_string_equal(
        e.msg, "\"30 Februari 2024\": hari itu tidak ada di kalender tahun 1900 sampai 2100");
}

static void test_tanggal__iso_only(void **state)
{
    struct tanggal t = {0};

    (void)state;
    assert_int_equal(tanggal_parse_iso(&t, str_of("2024-02-29"), NULL), 0);
    assert_tanggal(t, 2024, 2, 29);
    assert_int_equal(tanggal_parse_iso(&t, str_of("29-02-2024"), NULL), ERR_INVALID);
    assert_int_equal(tanggal_parse_iso(&t, str_of("2024-2-29"), NULL), ERR_INVALID);
    assert_int_equal(tanggal_parse_iso(&t, str_of("2023-02-29"), NULL), ERR_INVALID);
    assert_int_equal(tanggal_parse_iso(&t, str_of(NULL), NULL), ERR_INVALID);
    assert_int_equal(tanggal_parse(&t, str_of(NULL), NULL), ERR_INVALID);
}

/* Every day of two centuries: count them, and read back what is written. */
static void test_tanggal__calendar_round_trip(void **state)
{
    struct tanggal before = {0};
    int days = 0;

    (void)state;
    for (int y = 1895; y <= 2105; y++) {
        struct arena *a = arena_new(1 << 20);

        for (int m = 0; m <= 13; m++) {
            for (int d = 0; d <= 32; d++) {
                struct tanggal t = {(int16_t)y, (uint8_t)m, (uint8_t)d}, back = {0};

                if (!tanggal_valid(t))
                    continue;
                days++;
                assert_int_equal(tanggal_cmp(before, t), -1);
                assert_int_equal(tanggal_cmp(t, before), 1);
                assert_int_equal(tanggal_cmp(t, t), 0);
                before = t;
                assert_int_equal(triwulan_of(t), (m - 1) / 3 + 1);
                assert_int_equal(tanggal_parse(&back, str_of(tanggal_format(a, t)), NULL), 0);
                assert_int_equal(tanggal_cmp(t, back), 0);
                assert_int_equal(tanggal_parse_iso(&back, str_of(tanggal_format_iso(a, t)), NULL),
                                 0);
                assert_int_equal(tanggal_cmp(t, back), 0);
            }
        }
        arena_free(a);
    }
    assert_int_equal(days, 201 * 365 + 49); /* 49 leap days: 1904..2096, 1900 and 2100 have none */
}

static void test_tanggal__format(void **state)
{
    struct arena *a = arena_new(1 << 16);
    struct tanggal t = {2024, 4, 1}, none = {0};

    (void)state;
    assert_string_equal(tanggal_format(a, t), "1 April 2024");
    assert_string_equal(tanggal_format_iso(a, t), "2024-04-01");
    assert_string_equal(tanggal_format(a, none), "–");
    assert_null(tanggal_format_iso(a, none));
    assert_false(tanggal_ada(none));
    assert_true(tanggal_ada(t));
    arena_free(a);
}

static void test_tanggal__wib(void **state)
{
    static const struct {
        int64_t waktu;
        const char *hari;
    } v[] = {
        {0, "1970-01-01"},          {-7 * 3600 - 1, "1969-12-31"}, {61199, "1970-01-01"},
        {61200, "1970-01-02"},      {951757199, "2000-02-28"},     {951757200, "2000-02-29"},
        {951843600, "2000-03-01"},  {1795172400, "2026-11-20"},    {1795197600, "2026-11-21"},
        {1735664400, "2025-01-01"}, {1735664399, "2024-12-31"},
    };
    struct arena *a = arena_new(1 << 16);

    (void)state;
    for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
        assert_string_equal(tanggal_format_iso(a, tanggal_wib(v[i].waktu)), v[i].hari);
    for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++) {
        struct tanggal t = tanggal_wib(v[i].waktu);
        int64_t awal = tanggal_wib_awal(t);

        assert_true(awal <= v[i].waktu && v[i].waktu < awal + 86400);
        assert_int_equal(tanggal_cmp(tanggal_wib(awal), t), 0);
        assert_int_not_equal(tanggal_cmp(tanggal_wib(awal - 1), t), 0);
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tanggal__parse_forms),
        cmocka_unit_test(test_tanggal__bulan_names),
        cmocka_unit_test(test_tanggal__garbage_refused),
        cmocka_unit_test(test_tanggal__messages),
        cmocka_unit_test(test_tanggal__iso_only),
        cmocka_unit_test(test_tanggal__calendar_round_trip),
        cmocka_unit_test(test_tanggal__format),
        cmocka_unit_test(test_tanggal__wib),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
