/* SPDX-License-Identifier: MIT
 *
 * Tests of tools/embed.c and base/tertanam: the table is made from test/data/tertanam, folders
 * a and b, plus one that does not exist.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/tertanam.h"

static void test_tertanam__isi_sama(void **state)
{
    const struct berkas_tertanam *b = tertanam_get("a/kutip.txt");
    static const char isi[] = "satu \"dua\" \\ tiga\n\xe2\x80\x93\n";

    (void)state;
    assert_non_null(b);
    assert_int_equal(b->n, sizeof(isi) - 1);
    assert_memory_equal(b->p, isi, sizeof(isi)); /* with the NUL behind it */
}

static void test_tertanam__berkas_kosong(void **state)
{
    const struct berkas_tertanam *b = tertanam_get("a/kosong.txt");

    (void)state;
    assert_non_null(b);
    assert_int_equal(b->n, 0);
    assert_int_equal(b->p[0], 0);
}

static void test_tertanam__folder_dalam(void **state)
{
    (void)state;
    assert_non_null(tertanam_get("b/dalam/sekali.txt"));
}

static void test_tertanam__tidak_ada(void **state)
{
    (void)state;
    assert_null(tertanam_get(""));
    assert_null(tertanam_get("a"));
    assert_null(tertanam_get("a/kutip.tx"));
    assert_null(tertanam_get("a/kutip.txt2"));
    assert_null(tertanam_get("zzz"));
    assert_null(tertanam_get("a/cadangan.txt~"));
}

static void test_tertanam__daftar_awalan(void **state)
{
    size_t n = 99;
    const struct berkas_tertanam *b = tertanam_list("a/", &n);

    (void)state;
    assert_int_equal(n, 2);
    assert_string_equal(b[0].nama, "a/kosong.txt");
    assert_string_equal(b[1].nama, "a/kutip.txt");
    tertanam_list("", &n);
    assert_int_equal(n, tertanam_tabel_n);
    assert_int_equal(n, 4);
    tertanam_list("zzz", &n);
    assert_int_equal(n, 0);
}

static void test_tertanam__urut_byte(void **state)
{
    (void)state;
    for (size_t i = 1; i < tertanam_tabel_n; i++)
        assert_true(strcmp(tertanam_tabel[i - 1].nama, tertanam_tabel[i].nama) < 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tertanam__isi_sama),
        cmocka_unit_test(test_tertanam__berkas_kosong),
        cmocka_unit_test(test_tertanam__folder_dalam),
        cmocka_unit_test(test_tertanam__tidak_ada),
        cmocka_unit_test(test_tertanam__daftar_awalan),
        cmocka_unit_test(test_tertanam__urut_byte),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
