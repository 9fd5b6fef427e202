/* SPDX-License-Identifier: MIT
 *
 * Tests of base/format_angka: numbers in, what is refused, and that out and in agree.
 */
#include "base/arena.h"
#include "base/format_angka.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(v) (sizeof(v) / sizeof((v)[0]))

#define LIMA_PULUH "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee"

static uint64_t acak(uint64_t *s)
{
    *s ^= *s >> 12;
    *s ^= *s << 25;
    *s ^= *s >> 27;
    return *s * UINT64_C(2685821657736338717);
}

static int64_t acak_koef(uint64_t *s)
{
    uint64_t range = 1;

    for (uint64_t digits = acak(s) % 19; digits > 0; digits--)
        range *= 10;
    return (int64_t)(acak(s) % range) * (acak(s) & 1 ? 1 : -1);
}

/* Text that no number field takes. */
static const char *const sampah[] = {
    "",         " ",         "abc",     "12a",      "a12",    "1 2",   "1.234.5678", "1..234",
    ".5",       "5.",        ",5",      "5,",       "1,2,3",  "--5",   "+5",         "5-",
    "1.23.456", "12.34.567", "1,234.5", "1.234,",   "0x10",   "1e5",   "NaN",        "inf",
    "٣",        "½",         "1\xFF",   "1\u00A02", "-",      "–",     "−",          "%",
    "%5",       "Rp",        "Rp.",     "1.2,3",    "01.234", "1'000", "1_000",      "(5",
    "5)",       "1,00.",     ".",       ",",        ",-",     "()",    "1.234.56",   "1/2",
    "5 %%",     "1.234,5.6", "$5",
};

static void test_parse__rupiah_forms(void **state)
{
    static const struct {
        const char *text;
        int64_t sen;
    } c[] = {
        {"1.890.600.000", 189060000000},
        {"1.890.600.000,00", 189060000000},
        {"1.890.600.000,00,-", 189060000000},
        {"1890600000", 189060000000},
        {"Rp. 250.000", 25000000},
        {"Rp 250.000", 25000000},
        {"Rp.250.000", 25000000},
        {"rp250.000,-", 25000000},
        {"RP\u00A0250.000", 25000000},
        {"Rp1.250.000,-", 125000000},
        {" \t1.234,5\n", 123450},
        {"0,05", 5},
        {"1.234", 123400},
        {"-250.000", -25000000},
        {"\u2212250.000", -25000000},
        {"-Rp250.000", -25000000},
        {"Rp -250.000", -25000000},
        {"(250.000)", -25000000},
        {"(Rp. 250.000,00)", -25000000},
        {"Rp (250.000,-)", -25000000},
        {"0", 0},
        {"-0", 0},
        {"9.999.999.999.999.999,99", DESIMAL_KOEF_MAX},
        {"-9.999.999.999.999.999,99", -DESIMAL_KOEF_MAX},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(c); i++) {
        struct rupiah r = {77};
        struct err e = {0};

        if (parse_rupiah(&r, str_of(c[i].text), &e) != 0)
            fail_msg("%s: %s", c[i].text, e.msg);
        assert_int_equal(r.sen, c[i].sen);
    }
}

static void test_parse__rupiah_refused(void **state)
{
    static const char *const more[] = {
        "1,890,600",     "250.00",
        "1.23",          "0.500",
        "1.250.000,123", "12%",
        "Rp Rp 5",       "(-5)",
        "-(5)",          "1.000,--",
        "1.0000",        "USD 5",
        "2,5 juta",      "-–5",
        "Rp..5",         "1,-0",
        "1.000.00",      "10000000000000000",
        "1.250.000.-",   "99999999999999999999999",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(more) + COUNT(sampah); i++) {
        const char *text = i < COUNT(more) ? more[i] : sampah[i - COUNT(more)];
        struct rupiah r = {77};
        struct err e = {0};

        if (parse_rupiah(&r, str_of(text), &e) != ERR_INVALID)
            fail_msg("accepted \"%s\" as %ld sen", text, (long)r.sen);
        assert_int_equal(r.sen, 77);
        assert_true(e.msg[0] != '\0');
    }
}

static void test_parse__desimal_forms(void **state)
{
    static const struct {
        const char *text;
        enum titik titik;
        struct desimal d;
    } c[] = {
        {"97,05", TITIK_TANYA, {9705, 2}},
        {"97,05%", TITIK_TANYA, {9705, 2}},
        {"97,05 %", TITIK_TANYA, {9705, 2}},
        {"97,05\xC2\xA0%", TITIK_TANYA, {9705, 2}},
        {"97.05", TITIK_TANYA, {9705, 2}},
        {"97.05%", TITIK_RIBUAN, {9705, 2}},
        {"97.5", TITIK_RIBUAN, {975, 1}},
        {"97.05", TITIK_DESIMAL, {9705, 2}},
        {"75,50", TITIK_TANYA, {7550, 2}},
        {"1.234,5", TITIK_TANYA, {12345, 1}},
        {"1.234,5", TITIK_DESIMAL, {12345, 1}},
        {"1.234.567", TITIK_TANYA, {1234567, 0}},
        {"1.234", TITIK_RIBUAN, {1234, 0}},
        {"-1.234", TITIK_RIBUAN, {-1234, 0}},
        {"1.234", TITIK_DESIMAL, {1234, 3}},
        {"3.654", TITIK_DESIMAL, {3654, 3}},
        {"1,234", TITIK_TANYA, {1234, 3}},
        {"0.123", TITIK_TANYA, {123, 3}},
        {"1234.567", TITIK_TANYA, {1234567, 3}},
        {"0.8765", TITIK_TANYA, {8765, 4}},
        {"88", TITIK_TANYA, {88, 0}},
        {"-0,5", TITIK_TANYA, {-5, 1}},
        {"\u22120,5", TITIK_TANYA, {-5, 1}},
        {"007", TITIK_TANYA, {7, 0}},
        {"-0", TITIK_TANYA, {0, 0}},
        {"999.999.999,999999999", TITIK_TANYA, {DESIMAL_KOEF_MAX, 9}},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(c); i++) {
        struct desimal d = {77, 7};
        struct err e = {0};

        if (parse_desimal(&d, str_of(c[i].text), c[i].titik, &e) != 0)
            fail_msg("%s: %s", c[i].text, e.msg);
        assert_int_equal(d.koef, c[i].d.koef);
        assert_int_equal(d.skala, c[i].d.skala);
    }
}

static void test_parse__desimal_refused(void **state)
{
    static const char *const more[] = {
        "Rp 5",         "(5)",
        "97,05%%",      "1,0000000000",
        "1.0000000001", "1000000000000000000",
        "97,05 persen", "5,-",
        "1.234.5",      "9999999999,999999999",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(more) + COUNT(sampah); i++) {
        const char *text = i < COUNT(more) ? more[i] : sampah[i - COUNT(more)];

        for (int titik = TITIK_TANYA; titik <= TITIK_DESIMAL; titik++) {
            struct desimal d = {77, 7};
            struct err e = {0};

            if (titik != TITIK_RIBUAN && text[0] == '0' && text[2] == '.')
                continue; /* "01.234": without thousands it is 1,234 */
            if (parse_desimal(&d, str_of(text), (enum titik)titik, &e) != ERR_INVALID)
                fail_msg("accepted \"%s\"", text);
            assert_int_equal(d.koef, 77);
            assert_true(e.msg[0] != '\0');
        }
    }
}

static void assert_message(int rc, struct err *e, const char *msg)
{
    assert_int_equal(rc, ERR_INVALID);
    assert_string_equal(e->msg, msg);
    err_clear(e);
}

static void test_parse__titik_is_asked(void **state)
{
    struct desimal d = {77, 7};
    struct err e = {0};

    (void)state;
    assert_message(parse_desimal(&d, str_of("1.234"), TITIK_TANYA, &e), &e,
                   "\"1.234\" dapat berarti 1234 atau 1,234; tulis \"1234\" atau \"1,234\"");
    assert_message(parse_desimal(&d, str_of("-97.500 %"), TITIK_TANYA, &e), &e,
                   "\"-97.500 %\" dapat berarti 97500 atau 97,500; tulis \"97500\" atau "
                   "\"97,500\"");
    assert_int_equal(parse_desimal(&d, str_of("0.123"), TITIK_RIBUAN, &e), ERR_INVALID);
    err_clear(&e);
    assert_int_equal(parse_desimal(&d, str_of("1234.567"), TITIK_RIBUAN, &e), ERR_INVALID);
}

static void test_parse__messages(void **state)
{
    struct rupiah r;
    struct desimal d;
    int64_t n;
    struct err e = {0};

    (void)state;
    assert_message(parse_rupiah(&r, str_of("250.00"), &e), &e,
                   "\"250.00\" tidak jelas: titik memisahkan ribuan (tiga angka), koma memisahkan "
                   "sen; tulis misalnya \"1.250.000\" atau \"1.250.000,50\"");
    assert_message(parse_rupiah(&r, str_of("1,890,600"), &e), &e,
                   "\"1,890,600\" bukan jumlah uang (titik untuk ribuan, koma hanya sekali untuk "
                   "sen); tulis misalnya \"1.250.000\" atau \"1.250.000,50\"");
    assert_message(parse_rupiah(&r, str_of("1,234"), &e), &e,
                   "\"1,234\": uang paling banyak dua angka di belakang koma; tulis misalnya "
                   "\"1.250.000\" atau \"1.250.000,50\"");
    assert_message(parse_rupiah(&r, str_of(" "), &e), &e,
                   "jumlah uang kosong; tulis misalnya \"1.250.000\" atau \"1.250.000,50\"");
    assert_message(parse_desimal(&d, str_of("dua\n\xFFpuluh"), TITIK_TANYA, &e), &e,
                   "\"dua ?puluh\" bukan angka; tulis misalnya \"97,05\" atau \"1.234,5\"");
    assert_message(parse_bulat(&n, str_of("12,5"), &e), &e,
                   "\"12,5\" bukan bilangan bulat; tulis misalnya \"1234\" atau \"1.234\"");
    assert_message(parse_json_number(&d, str_of("1.2345"), 3, &e), &e,
                   "1.2345: paling banyak 3 angka di belakang titik");
    /* a long text is cut at a character */
    assert_int_equal(parse_bulat(&n, str_of(LIMA_PULUH "123456789–xxxxxxxxxxxxxxxx"), &e),
                     ERR_INVALID);
    assert_non_null(strstr(e.msg, LIMA_PULUH "123456789…\""));
}

static void test_parse__bulat(void **state)
{
    static const char *const refused[] = {"1.23",
                                          "12,0",
                                          "0.123",
                                          "1234.567",
                                          "1.234,0",
                                          "12%",
                                          "9.223.372.036.854.775.808",
                                          "99999999999999999999"};
    int64_t n = 77;

    (void)state;
    assert_int_equal(parse_bulat(&n, str_of("1.234"), NULL), 0);
    assert_int_equal(n, 1234);
    assert_int_equal(parse_bulat(&n, str_of(" 1234 "), NULL), 0);
    assert_int_equal(n, 1234);
    assert_int_equal(parse_bulat(&n, str_of("-12.345.678"), NULL), 0);
    assert_int_equal(n, -12345678);
    assert_int_equal(parse_bulat(&n, str_of("9.223.372.036.854.775.807"), NULL), 0);
    assert_true(n == INT64_MAX);
    assert_int_equal(parse_bulat(&n, str_of("-9223372036854775808"), NULL), 0);
    assert_true(n == INT64_MIN);
    for (size_t i = 0; i < COUNT(refused) + COUNT(sampah); i++) {
        const char *text = i < COUNT(refused) ? refused[i] : sampah[i - COUNT(refused)];

        n = 77;
        if (parse_bulat(&n, str_of(text), NULL) != ERR_INVALID)
            fail_msg("accepted \"%s\"", text);
        assert_int_equal(n, 77);
    }
}

static void test_parse__json_forms(void **state)
{
    static const struct {
        const char *text;
        uint8_t skala_max;
        struct desimal d;
    } c[] = {
        {"93.47", 2, {9347, 2}},
        {"93.50", 6, {9350, 2}},
        {"93.4700000", 2, {9347, 2}},
        {"-0.5", 6, {-5, 1}},
        {"1e2", 0, {100, 0}},
        {"1E+2", 0, {100, 0}},
        {"1.5e-3", 6, {15, 4}},
        {"1.50e1", 6, {150, 1}},
        {"12300e-2", 0, {123, 0}},
        {"12300e-2", 6, {12300, 2}},
        {"0", 0, {0, 0}},
        {"-0", 0, {0, 0}},
        {"-0.00", 6, {0, 2}},
        {"0e999999999999999999999", 6, {0, 0}},
        {"0.00000000000000000000000000000000000000000000000000e2", 9, {0, 9}},
        {"0.0000000000000000000000000000000000000012e38", 9, {12, 2}},
        {"100000000000000000000000000000000000000e-36", 9, {100000000000, 9}},
        {"999999999999999999", 9, {DESIMAL_KOEF_MAX, 0}},
        {"999999999999999999.0", 9, {DESIMAL_KOEF_MAX, 0}},
        {"-999999999.999999999", 9, {-DESIMAL_KOEF_MAX, 9}},
        {" 7\n", 0, {7, 0}},
        {"100000000000000000.00", 2, {1000000000000000000 / 10, 0}},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(c); i++) {
        struct desimal d = {77, 7};
        struct err e = {0};

        if (parse_json_number(&d, str_of(c[i].text), c[i].skala_max, &e) != 0)
            fail_msg("%s: %s", c[i].text, e.msg);
        assert_int_equal(desimal_cmp(d, c[i].d), 0);
        if (c[i].d.koef < 100000000000000000)
            assert_int_equal(d.skala, c[i].d.skala);
    }
}

static void test_parse__json_refused(void **state)
{
    static const char *const text[] = {
        "9988888988880108010000.690", /* more digits than 64 bits hold, found by fuzzing */
        "",
        "-",
        "+1",
        "01",
        "1.",
        ".5",
        "1e",
        "1e+",
        "0x1",
        "1,5",
        "1.2.3",
        "1e2.5",
        "--1",
        "1 2",
        "true",
        "NaN",
        "1e18",
        "1e999999999",
        "1e-7",
        "1.0000001",
        "1e-99999999999999999999",
        "1000000000000000000",
        "999999999999999999.9",
        "1234567890123456789e-3",
        "1.000000000000000000001",
        "-00",
        "1f",
        "123456789012345678901234567890",
        "1\xFF",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(text); i++) {
        struct desimal d = {77, 7};
        struct err e = {0};

        if (parse_json_number(&d, str_of(text[i]), 6, &e) != ERR_INVALID)
            fail_msg("accepted \"%s\"", text[i]);
        assert_int_equal(d.koef, 77);
        assert_true(e.msg[0] != '\0');
    }
}

/* What is written is read back as the same number with the same decimals. */
static void test_parse__round_trip(void **state)
{
    uint64_t s = 11;

    (void)state;
    for (int i = 0; i < 100000; i++) {
        struct arena *a = arena_new(1 << 16);
        struct desimal d = DESIMAL(acak_koef(&s), (uint8_t)(acak(&s) % 10)), back;
        struct rupiah r = {acak_koef(&s)}, rback;
        int64_t n = (int64_t)acak(&s) >> (acak(&s) % 64), nback;

        assert_int_equal(parse_desimal(&back, str_of(format_desimal(a, d)), TITIK_RIBUAN, NULL), 0);
        assert_true(back.koef == d.koef && back.skala == d.skala);
        assert_int_equal(parse_json_number(&back, str_of(format_json(a, d)), 9, NULL), 0);
        assert_true(back.koef == d.koef && back.skala == d.skala);
        assert_int_equal(parse_rupiah(&rback, str_of(format_rupiah(a, r)), NULL), 0);
        assert_int_equal(rback.sen, r.sen);
        assert_int_equal(parse_bulat(&nback, str_of(format_bulat(a, n)), NULL), 0);
        assert_int_equal(nback, n);
        arena_free(a);
    }
}

/* Every decimal of a package, at most 6 decimals: all of 0,000000 .. 1,999999 and both scales. */
static void test_parse__json_whole_range(void **state)
{
    (void)state;
    for (int64_t k = -2000000; k < 2000000; k += 7) {
        struct arena *a = arena_new(4096);
        struct desimal d;

        assert_int_equal(parse_json_number(&d, str_of(format_json(a, DESIMAL(k, 6))), 6, NULL), 0);
        assert_true(d.koef == k && d.skala == 6);
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parse__rupiah_forms),
        cmocka_unit_test(test_parse__rupiah_refused),
        cmocka_unit_test(test_parse__desimal_forms),
        cmocka_unit_test(test_parse__desimal_refused),
        cmocka_unit_test(test_parse__titik_is_asked),
        cmocka_unit_test(test_parse__messages),
        cmocka_unit_test(test_parse__bulat),
        cmocka_unit_test(test_parse__json_forms),
        cmocka_unit_test(test_parse__json_refused),
        cmocka_unit_test(test_parse__round_trip),
        cmocka_unit_test(test_parse__json_whole_range),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
