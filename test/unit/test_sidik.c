/* SPDX-License-Identifier: MIT
 *
 * test_sidik: BLAKE2b-256 against the values of b2sum, random bytes against standing still.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/sidik.h"

#include <string.h>

static void check(const char *p, size_t n, const char *harap)
{
    struct sidik s = sidik_of(p, n);
    char hex[SIDIK_HEX];

    sidik_hex(hex, &s);
    assert_string_equal(hex, harap);
}

static void test_sidik__nilai_b2sum(void **state)
{
    (void)state;
    check("", 0, "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    check("abc", 3, "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    check("a\0c", 3, "c0be040bd44f33bb10592af879bcdbbccf50d147c7a09e75efc1fc16aa113753");
}

static void test_sidik__acak(void **state)
{
    unsigned char a[32] = {0}, b[32] = {0};

    (void)state;
    bytes_acak(a, sizeof(a));
    bytes_acak(b, sizeof(b));
    assert_memory_not_equal(a, b, sizeof(a));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sidik__nilai_b2sum),
        cmocka_unit_test(test_sidik__acak),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
