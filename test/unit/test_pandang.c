/* SPDX-License-Identifier: MIT
 *
 * Tests of core/pandang: the view tree.
 */
#include "core/pandang.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void test_pandang__peta_tumbuh(void **state)
{
    (void)state;
    struct arena *a = arena_new((size_t)1 << 20);
    struct pandang *p = pandang_peta(a);
    for (int i = 0; i < 100; i++)
        pandang_set(a, p, arena_printf(a, "n%d", i), arena_printf(a, "v%d", i));
    for (int i = 0; i < 100; i++)
        assert_string_equal(pandang_get(p, arena_printf(a, "n%d", i))->teks,
                            arena_printf(a, "v%d", i));
    assert_null(pandang_get(p, "n100"));
    arena_free(a);
}

static void test_pandang__kosong_itu_salah(void **state)
{
    (void)state;
    struct arena *a = arena_new((size_t)1 << 20);
    assert_false(pandang_truthy(NULL));
    assert_false(pandang_truthy(pandang_teks(a, NULL)));
    assert_false(pandang_truthy(pandang_ya(a, false)));
    assert_false(pandang_truthy(pandang_daftar(a)));
    assert_true(pandang_truthy(pandang_teks(a, "0")));
    assert_true(pandang_truthy(pandang_peta(a)));
    arena_free(a);
}

/* Names of few letters, the empty one, and such as share their first letters. */
static void test_pandang__nama_mirip(void **state)
{
    static const char *const nama[] = {"", "a", "b", "ab", "ba", "abc", "abd", "abcd", "abce"};
    enum { N = sizeof(nama) / sizeof(nama[0]) };
    struct arena *a = arena_new((size_t)1 << 20);
    struct pandang *p = pandang_peta_muat(a, 2);

    (void)state;
    for (int i = 0; i < N; i++) {
        assert_null(pandang_get(p, nama[i]));
        pandang_set(a, p, nama[i], arena_printf(a, "v%s", nama[i]));
    }
    for (int i = 0; i < N; i++)
        assert_string_equal(pandang_get(p, nama[i])->teks + 1, nama[i]);
    assert_null(pandang_get(p, "abcf"));
    assert_null(pandang_get(pandang_teks(a, "a"), "a"));
    assert_null(pandang_get(pandang_daftar(a), "a"));
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pandang__peta_tumbuh),
        cmocka_unit_test(test_pandang__kosong_itu_salah),
        cmocka_unit_test(test_pandang__nama_mirip),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
