/* SPDX-License-Identifier: MIT
 *
 * Packages that must be refused: test/data/tolak/NAME.json, and in NAME.harap every problem in the
 * order found, one a line, "place: message". A case is added by adding two files.
 */
#include "base/arena.h"
#include "base/file.h"
#include "import/paket_json.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define FOLDER CERMAT_AKAR "/test/data/tolak"

static struct str berkas(struct arena *a, const char *nama)
{
    char *p;
    size_t n;
    struct err e = {0};
    if (file_read(a, nama, PAKET_BYTES_MAX, &p, &n, &e) < 0)
        fail_msg("%s", e.msg);
    return (struct str){p, n};
}

static void check(struct arena *a, const char *nama, size_t n)
{
    struct masalah_list m;
    struct paket *p = NULL;
    struct buf b;
    masalah_init(&m, a);
    buf_init(&b, 1 << 20);
    int rc =
        paket_json_read(a, berkas(a, arena_printf(a, FOLDER "/%.*s.json", (int)n, nama)), &p, &m);
    if (rc == 0 || p != NULL)
        fail_msg("%s is accepted", nama);
    for (size_t i = 0; i < m.n; i++)
        buf_printf(&b, "%s: %s\n", m.v[i].tempat, m.v[i].pesan);
    struct str harap = berkas(a, arena_printf(a, FOLDER "/%.*s.harap", (int)n, nama));
    if (harap.n == 0 || harap.n != b.n || memcmp(harap.p, b.p, b.n) != 0)
        fail_msg("%s gives\n%s", nama, b.p);
    buf_release(&b);
}

static void test_paket_tolak__semua(void **state)
{
    (void)state;
    size_t kasus = 0;
    DIR *d = opendir(FOLDER);
    assert_non_null(d);
    for (const struct dirent *e = readdir(d); e != NULL; e = readdir(d)) {
        size_t n = strlen(e->d_name);
        if (n < 6 || strcmp(e->d_name + n - 5, ".json") != 0)
            continue;
        struct arena *a = arena_new(1 << 26);
        check(a, e->d_name, n - 5);
        arena_free(a);
        kasus++;
    }
    closedir(d);
    assert_true(kasus >= 40);
}

/* A truncated file is refused wherever it ends, and said to be truncated. */
static void test_paket_tolak__terpotong_di_mana_pun(void **state)
{
    (void)state;
    struct arena *a = arena_new(1 << 26);
    struct str s = berkas(a, CERMAT_AKAR "/test/data/paket-semua-bidang.json");
    for (size_t n = 0; n + 2 < s.n; n += 7) {
        struct arena *b = arena_new(1 << 24);
        struct masalah_list m;
        struct paket *p = NULL;
        masalah_init(&m, b);
        assert_true(paket_json_read(b, (struct str){s.p, n}, &p, &m) < 0);
        assert_int_equal(m.n, 1);
        /* A cut within a character, a word or an escape may be named as such. */
        const char *harap = n == 0 ? "kosong" : "terpotong";
        if (strstr(m.v[0].pesan, harap) == NULL && strstr(m.v[0].pesan, "UTF-8") == NULL &&
            strstr(m.v[0].pesan, "bukan JSON") == NULL)
            fail_msg("%zu: %s: %s", n, m.v[0].tempat, m.v[0].pesan);
        arena_free(b);
    }
    arena_free(a);
}

/* Bytes changed at random: refused or accepted, never a crash, and refused with a place. */
static void test_paket_tolak__sampah(void **state)
{
    (void)state;
    struct arena *a = arena_new(1 << 26);
    struct str s = berkas(a, CERMAT_AKAR "/test/data/paket-semua-bidang.json");
    char *t = arena_strndup(a, s.p, s.n);
    uint64_t r = 88172645463325252u;
    for (int putar = 0; putar < 3000; putar++) {
        memcpy(t, s.p, s.n);
        for (int i = 0; i < 1 + putar % 3; i++) {
            r ^= r << 13;
            r ^= r >> 7;
            r ^= r << 17;
            static const char GANTI[] = "0-\"{}[],:.e\\x\x80 1";
            t[r % s.n] = GANTI[(r >> 40) % (sizeof(GANTI) - 1)];
        }
        struct arena *b = arena_new(1 << 24);
        struct masalah_list m;
        struct paket *p = NULL;
        masalah_init(&m, b);
        int rc = paket_json_read(b, (struct str){t, s.n}, &p, &m);
        assert_int_equal(rc == 0, m.n == 0);
        for (size_t i = 0; i < m.n; i++)
            assert_true(m.v[i].tempat[0] != '\0' && strchr(m.v[i].pesan, '\n') == NULL);
        arena_free(b);
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_paket_tolak__semua),
        cmocka_unit_test(test_paket_tolak__terpotong_di_mana_pun),
        cmocka_unit_test(test_paket_tolak__sampah),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
