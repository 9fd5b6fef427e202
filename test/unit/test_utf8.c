/* SPDX-License-Identifier: MIT
 *
 * Tests of base/utf8. Every sequence of up to three bytes and the borders of four are compared with
 * a decoder written from the definition: decode, then refuse what should have been shorter.
 */
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* Is p[n] one encoded scalar value other than NUL? */
static bool is_one_character(const unsigned char *p, size_t n)
{
    static const uint32_t least[] = {0, 1, 0x80, 0x800, 0x10000};
    static const unsigned char mark[] = {0, 0x00, 0xC0, 0xE0, 0xF0},
                               mask[] = {0, 0x80, 0xE0, 0xF0, 0xF8};
    uint32_t c;

    if ((p[0] & mask[n]) != mark[n])
        return false;
    c = p[0] & (unsigned char)~mask[n];
    for (size_t i = 1; i < n; i++) {
        if (p[i] >> 6 != 2)
            return false;
        c = c << 6 | (p[i] & 0x3F);
    }
    return c >= least[n] && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
}

/* Same for a text of n bytes: some cut into characters exists. */
static bool is_text(const unsigned char *p, size_t n)
{
    if (n == 0)
        return true;
    for (size_t len = 1; len <= n && len <= 4; len++)
        if (is_one_character(p, len))
            return is_text(p + len, n - len);
    return false;
}

static void test_utf8__valid_against_definition(void **state)
{
    static const unsigned char edge[] = {0x00, 0x01, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0,
                                         0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF,
                                         0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};
    unsigned char p[4];

    (void)state;
    for (unsigned x = 0; x < 0x10000; x++) {
        p[0] = (unsigned char)(x >> 8);
        p[1] = (unsigned char)x;
        assert_int_equal(utf8_valid((char *)p, 1, NULL), is_text(p, 1));
        assert_int_equal(utf8_valid((char *)p, 2, NULL), is_text(p, 2));
        for (size_t i = 0; i < sizeof(edge); i++) {
            p[2] = edge[i];
            assert_int_equal(utf8_valid((char *)p, 3, NULL), is_text(p, 3));
            for (size_t k = 0; k < sizeof(edge); k += 1 + (x & 3)) {
                p[3] = edge[k];
                assert_int_equal(utf8_valid((char *)p, 4, NULL), is_text(p, 4));
            }
        }
    }
}

static void test_utf8__place_of_bad_byte(void **state)
{
    size_t at = 99;

    (void)state;
    assert_false(utf8_valid("abc\xFFxyz", 7, &at));
    assert_int_equal(at, 3);
    assert_false(utf8_valid("é\xE2\x82", 4, &at)); /* cut off at the end */
    assert_int_equal(at, 2);
    assert_false(utf8_valid("a\0b", 3, &at));
    assert_int_equal(at, 1);
    assert_true(utf8_valid("", 0, &at));
    assert_true(utf8_valid(NULL, 0, NULL));
}

static void test_utf8__text_without_control(void **state)
{
    size_t at = 99;

    (void)state;
    assert_true(utf8_text("satu\tdua\r\ntiga – \xC2\xA0", 19, NULL));
    assert_true(utf8_valid("a\x07", 2, NULL));
    assert_false(utf8_text("a\x07", 2, &at));
    assert_int_equal(at, 1);
    assert_false(utf8_text("\x7F", 1, NULL));
    assert_false(utf8_text("\xC2\x85", 2, NULL));
    assert_false(utf8_text("\xC2\x9F", 2, NULL));
    assert_true(utf8_text("\xC3\x85", 2, NULL));
}

static void test_utf8__length(void **state)
{
    (void)state;
    assert_int_equal(utf8_length("Ban\xC2\xAD"
                                 "dung"),
                     8);
    assert_int_equal(utf8_length("a–é€\xF0\x9F\x98\x80"), 5);
    assert_int_equal(utf8_length(""), 0);
    assert_int_equal(utf8_length(NULL), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_utf8__valid_against_definition),
        cmocka_unit_test(test_utf8__place_of_bad_byte),
        cmocka_unit_test(test_utf8__text_without_control),
        cmocka_unit_test(test_utf8__length),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
