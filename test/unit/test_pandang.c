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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pandang__peta_tumbuh),
        cmocka_unit_test(test_pandang__kosong_itu_salah),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
