/* SPDX-License-Identifier: MIT
 *
 * Tests of base/err.
 */
#include "base/err.h"

#include "base/arena.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static void test_err__first_message_stands(void **state)
{
    struct err e = {0};

    (void)state;
    assert_int_equal(err_set(&e, ERR_INVALID, "baris %d: salah", 7), ERR_INVALID);
    assert_string_equal(e.msg, "baris 7: salah");
    assert_int_equal(err_set(&e, ERR_SYSTEM, "lain"), ERR_INVALID);
    assert_string_equal(e.msg, "baris 7: salah");
    err_clear(&e);
    assert_int_equal(e.code, ERR_NONE);
    assert_string_equal(e.msg, "");
    assert_int_equal(err_set(&e, ERR_SYSTEM, "lain"), ERR_SYSTEM);
    assert_int_equal(err_set(NULL, ERR_DENIED, "tanpa tempat"), ERR_DENIED);
}

static void test_err__one_clean_line(void **state)
{
    struct err e = {0};

    (void)state;
    err_set(&e, ERR_INVALID, "nama \"%s\" salah", "a\nb\tc\x1B[31m\x7F");
    assert_string_equal(e.msg, "nama \"a b c [31m \" salah");
}

static void test_err__long_message_cut_at_character(void **state)
{
    struct err e = {0};
    char text[3000];

    (void)state;
    for (size_t shift = 0; shift < 3; shift++) {
        size_t n;

        memset(text, 'x', shift);
        for (n = shift; n + 4 < sizeof(text); n += 3)
            memcpy(text + n, "–", 4);
        err_clear(&e);
        err_set(&e, ERR_INVALID, "%s", text);
        n = strlen(e.msg);
        assert_true(n < sizeof(e.msg) && n > sizeof(e.msg) - 8);
        assert_string_equal(e.msg + n - 3, "…");
        assert_int_equal((n - shift) % 3, 0); /* only whole characters */
    }
    memset(text, 'y', sizeof(text));
    text[sizeof(e.msg) - 1] = '\0';
    err_clear(&e);
    err_set(&e, ERR_INVALID, "%s", text); /* fits to the last byte: not cut */
    assert_string_equal(e.msg, text);
}

static void test_err__exit_status(void **state)
{
    (void)state;
    assert_int_equal(err_exit_status(ERR_NONE), 0);
    assert_int_equal(err_exit_status(ERR_USAGE), 2);
    assert_int_equal(err_exit_status(ERR_INVALID), 3);
    assert_int_equal(err_exit_status(ERR_TOO_BIG), 3);
    assert_int_equal(err_exit_status(ERR_NOT_FOUND), 3);
    assert_int_equal(err_exit_status(ERR_CONFLICT), 3);
    assert_int_equal(err_exit_status(ERR_DENIED), 3);
    assert_int_equal(err_exit_status(ERR_SYSTEM), 4);
    assert_int_equal(err_exit_status(-99), 4);
}

static void test_err__errno_text(void **state)
{
    (void)state;
    assert_string_equal(err_errno_text(ENOSPC), "disk penuh");
    for (int i = -2; i < 300; i++)
        assert_non_null(err_errno_text(i));
}

static void test_err__masalah_collects_copies(void **state)
{
    struct arena *a = arena_new(1 << 20);
    struct masalah_list m;
    char place[] = "anggaran.pos[3]";

    (void)state;
    masalah_init(&m, a);
    masalah_add(&m, place, "nilai \"%s\" bukan angka", "1\n2");
    memset(place, '#', 5);
    masalah_add(&m, NULL, "berkas kosong");
    assert_int_equal(m.n, 2);
    assert_string_equal(m.v[0].tempat, "anggaran.pos[3]");
    assert_string_equal(m.v[0].pesan, "nilai \"1 2\" bukan angka");
    assert_string_equal(m.v[1].tempat, "");
    arena_free(a);
}

static void test_err__masalah_limit_counts_the_rest(void **state)
{
    struct arena *a = arena_new(4 << 20);
    struct masalah_list m;

    (void)state;
    masalah_init(&m, a);
    for (int i = 0; i < MASALAH_MAX + 5; i++)
        masalah_add(&m, "baris", "nomor %d", i);
    assert_int_equal(m.n, MASALAH_MAX);
    assert_int_equal(m.terlewat, 5);
    assert_string_equal(m.v[MASALAH_MAX - 1].pesan, "nomor 999");
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_err__first_message_stands),
        cmocka_unit_test(test_err__one_clean_line),
        cmocka_unit_test(test_err__long_message_cut_at_character),
        cmocka_unit_test(test_err__exit_status),
        cmocka_unit_test(test_err__errno_text),
        cmocka_unit_test(test_err__masalah_collects_copies),
        cmocka_unit_test(test_err__masalah_limit_counts_the_rest),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
