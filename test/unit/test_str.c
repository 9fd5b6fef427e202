/* SPDX-License-Identifier: MIT
 *
 * Tests of base/str: views, plain strings, text being built.
 */
#include "base/str.h"

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static void test_str__eq_and_trim(void **state)
{
    (void)state;
    assert_true(str_eq(str_of("pagu"), "pagu"));
    assert_false(str_eq(str_of("pagu"), "pag"));
    assert_false(str_eq(str_of("pag"), "pagu"));
    assert_true(str_eq(str_of(NULL), ""));
    assert_true(str_eq(str_of(NULL), NULL));
    assert_true(str_eq(str_trim(str_of(" \t\r\n\v\fa b \xC2\xA0 ")), "a b"));
    assert_true(str_eq(str_trim(str_of("\xC2\xA0x\xC2\xA0")), "x"));
    assert_true(str_eq(str_trim(str_of("  \xC2\xA0\n ")), ""));
    assert_true(str_eq(str_trim(str_of("\xC2")), "\xC2"));
    assert_true(str_eq(str_trim(str_of("\xA0")), "\xA0"));
}

static void test_str__cut(void **state)
{
    struct str rest = str_of("5.01;;Program");

    (void)state;
    assert_true(str_eq(str_cut(&rest, ';'), "5.01"));
    assert_true(str_eq(str_cut(&rest, ';'), ""));
    assert_non_null(rest.p);
    assert_true(str_eq(str_cut(&rest, ';'), "Program"));
    assert_null(rest.p);
    rest = str_of("a;");
    assert_true(str_eq(str_cut(&rest, ';'), "a"));
    assert_non_null(rest.p); /* an empty last piece is a piece */
    assert_true(str_eq(str_cut(&rest, ';'), ""));
    assert_null(rest.p);
}

static void test_str__text(void **state)
{
    (void)state;
    assert_true(text_eq(NULL, NULL));
    assert_false(text_eq(NULL, ""));
    assert_false(text_eq("", NULL));
    assert_true(text_eq("a", "a"));
    assert_true(text_empty(NULL));
    assert_true(text_empty(" \t\xC2\xA0"));
    assert_false(text_empty("0"));
    assert_string_equal(text_or(NULL, "–"), "–");
    assert_string_equal(text_or("", "–"), "–");
    assert_string_equal(text_or(" ", "–"), " ");
}

static void test_str__text_case(void **state)
{
    struct arena *a = arena_new(1 << 20);

    (void)state;
    assert_string_equal(text_upper(a, "laporan kinerja 2024 – é÷ßÿ“x”"),
                        "LAPORAN KINERJA 2024 – É÷ßÿ“X”");
    assert_null(text_upper(a, NULL));
    assert_string_equal(text_lower_first(a, "Meningkatnya Kualitas"), "meningkatnya Kualitas");
    assert_string_equal(text_lower_first(a, "Énergi"), "énergi");
    assert_string_equal(text_lower_first(a, "IKM naik"), "IKM naik");
    assert_string_equal(text_lower_first(a, "×"), "×");
    assert_string_equal(text_lower_first(a, "A"), "a");
    assert_string_equal(text_lower_first(a, ""), "");
    assert_string_equal(text_lower_first(a, "\xC3"), "\xC3");
    assert_null(text_lower_first(a, NULL));
    arena_free(a);
}

static void test_buf__builds(void **state)
{
    struct arena *a = arena_new(1 << 20);
    struct buf b;

    (void)state;
    buf_init(&b, 1 << 20);
    assert_string_equal(buf_dup(a, &b), "");
    buf_puts(&b, "a");
    buf_puts(&b, NULL);
    buf_putc(&b, 'b');
    buf_printf(&b, "%d-%s", 12, "c");
    buf_put(&b, "\0z", 2);
    assert_true(buf_ok(&b));
    assert_int_equal(b.n, 8);
    assert_memory_equal(b.p, "ab12-c\0z", 9);
    for (int i = 0; i < 10000; i++)
        buf_printf(&b, "%d,", i);
    assert_true(buf_ok(&b));
    assert_memory_equal(b.p + b.n - 6, ",9999,", 7);
    buf_clear(&b);
    assert_string_equal(b.p, "");
    buf_release(&b);
    assert_null(b.p);
    arena_free(a);
}

static void test_buf__limit_is_remembered(void **state)
{
    struct arena *a = arena_new(1 << 20);
    struct buf b;

    (void)state;
    buf_init(&b, 10);
    buf_puts(&b, "1234567890");
    assert_true(buf_ok(&b));
    buf_put(&b, NULL, 0);
    assert_true(buf_ok(&b));
    buf_putc(&b, 'x');
    assert_false(buf_ok(&b));
    assert_int_equal(b.n, 10);
    assert_null(buf_dup(a, &b));
    buf_clear(&b);
    assert_true(buf_ok(&b));
    buf_printf(&b, "%011d", 1);
    buf_puts(&b, "ok"); /* after a gap nothing more is added */
    assert_false(buf_ok(&b));
    assert_int_equal(b.n, 0);
    buf_clear(&b);
    buf_puts(&b, "ok");
    assert_string_equal(buf_dup(a, &b), "ok");
    buf_put(&b, "x", SIZE_MAX - 1);
    assert_false(buf_ok(&b));
    buf_release(&b);
    arena_free(a);
}

static void test_str__distance(void **state)
{
    char panjang[TEXT_DISTANCE_MAX + 2];
    (void)state;
    assert_int_equal(text_distance("", ""), 0);
    assert_int_equal(text_distance("", "abc"), 3);
    assert_int_equal(text_distance("impor", "import"), 1);
    assert_int_equal(text_distance("ekspor", "ekpsor"), 1);
    assert_int_equal(text_distance("hitung", "gitnug"), 2);
    assert_int_equal(text_distance("lkjip", "pk"), 4);
    memset(panjang, 'a', sizeof(panjang));
    panjang[TEXT_DISTANCE_MAX + 1] = '\0';
    assert_true(text_distance(panjang, "a") == SIZE_MAX);
    panjang[TEXT_DISTANCE_MAX] = '\0';
    assert_int_equal(text_distance(panjang, "a"), TEXT_DISTANCE_MAX - 1);
    assert_int_equal(text_distance("a", panjang), TEXT_DISTANCE_MAX - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_str__eq_and_trim),
        cmocka_unit_test(test_str__cut),
        cmocka_unit_test(test_str__text),
        cmocka_unit_test(test_str__text_case),
        cmocka_unit_test(test_str__distance),
        cmocka_unit_test(test_buf__builds),
        cmocka_unit_test(test_buf__limit_is_remembered),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
