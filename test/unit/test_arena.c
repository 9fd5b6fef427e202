/* SPDX-License-Identifier: MIT
 *
 * Tests of base/arena.
 */
#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { CAP = 64 << 20 };

static void test_arena__zeroed_and_aligned(void **state)
{
    struct arena *a = arena_new(CAP);

    (void)state;
    for (size_t n = 0; n < 3000; n++) {
        unsigned char *p = arena_alloc(a, n);

        assert_non_null(p);
        assert_int_equal((uintptr_t)p % 16, 0);
        for (size_t i = 0; i < n; i++)
            assert_int_equal(p[i], 0);
        memset(p, 0xA5, n);
    }
    arena_free(a);
    arena_free(NULL);
}

static void test_arena__pieces_do_not_overlap(void **state)
{
    enum { N = 2000 };
    struct arena *a = arena_new(CAP);
    unsigned char *p[N];
    size_t size[N];
    uint32_t r = 1;

    (void)state;
    for (size_t i = 0; i < N; i++) {
        r = r * 1664525u + 1013904223u;
        size[i] = (r >> 20) % (i % 50 == 0 ? 9000 : 200); /* now and then a chunk of its own */
        p[i] = arena_alloc(a, size[i]);
        memset(p[i], (int)(i & 0xFF), size[i]);
    }
    for (size_t i = 0; i < N; i++)
        for (size_t k = 0; k < size[i]; k++)
            assert_int_equal(p[i][k], i & 0xFF);
    arena_free(a);
}

static void test_arena__nol_byte_is_unique(void **state)
{
    struct arena *a = arena_new(CAP);
    void *x = arena_alloc(a, 0), *y = arena_alloc(a, 0);

    (void)state;
    assert_non_null(x);
    assert_ptr_not_equal(x, y);
    arena_free(a);
}

struct full_call {
    jmp_buf back;
    size_t cap;
};

static void full_jump(void *payload, size_t cap)
{
    struct full_call *c = payload;

    c->cap = cap;
    longjmp(c->back, 1);
}

static void test_arena__cap_calls_full(void **state)
{
    static struct full_call c;
    struct arena *a = arena_new(1000);

    (void)state;
    arena_on_full(a, full_jump, &c);
    arena_alloc(a, 900);
    assert_int_equal(arena_used(a), 912);
    if (setjmp(c.back) == 0) {
        arena_alloc(a, 89);
        fail_msg("went over the cap");
    }
    assert_int_equal(c.cap, 1000);
    assert_int_equal(arena_used(a), 912);
    arena_alloc(a, 80); /* still usable up to the cap */
    arena_free(a);
}

static void test_arena__array_product_overflow(void **state)
{
    static struct full_call c;
    struct arena *a = arena_new(CAP);

    (void)state;
    arena_on_full(a, full_jump, &c);
    if (setjmp(c.back) == 0) {
        arena_array(a, SIZE_MAX / 2, 4);
        fail_msg("the product was not checked");
    }
    if (setjmp(c.back) == 0) {
        arena_alloc(a, SIZE_MAX - 3);
        fail_msg("rounding up wrapped round");
    }
    assert_int_equal(arena_used(a), 0);
    arena_free(a);
}

static void test_arena__strings(void **state)
{
    struct arena *a = arena_new(CAP);
    char buf[600];

    (void)state;
    memset(buf, 'x', sizeof(buf));
    buf[sizeof(buf) - 1] = '\0';
    assert_string_equal(arena_strndup(a, "sasaran", 3), "sas");
    assert_string_equal(arena_strndup(a, NULL, 0), "");
    assert_string_equal(arena_strdup(a, "pagu"), "pagu");
    assert_null(arena_strdup(a, NULL));
    assert_string_equal(arena_printf(a, "%s-%d", "tw", 4), "tw-4");
    assert_string_equal(arena_printf(a, "%s", buf), buf);
    assert_int_equal(strlen(arena_printf(a, "%.255s", buf)), 255);
    assert_int_equal(strlen(arena_printf(a, "%.256s", buf)), 256);
    arena_free(a);
}

struct order {
    char *log;
    char name;
};

static void order_note(void *payload)
{
    struct order *o = payload;
    size_t n = strlen(o->log);

    o->log[n] = o->name;
    o->log[n + 1] = '\0';
}

static void test_arena__defer_last_first(void **state)
{
    char log[8] = "";
    struct arena *a = arena_new(CAP);

    (void)state;
    for (char name = 'a'; name <= 'd'; name++) {
        struct order *o = ARENA_NEW(a, struct order); /* lives until the function has run */

        *o = (struct order){.log = log, .name = name};
        arena_defer(a, order_note, o);
    }
    assert_string_equal(log, "");
    arena_free(a);
    assert_string_equal(log, "dcba");
}

static void test_arena__push_grows_and_keeps(void **state)
{
    struct pair {
        int64_t x, y, z;
    };
    struct arena *a = arena_new(CAP);
    struct pair *v = NULL, *w = NULL;
    size_t n = 0, cap = 0, wn = 0, wcap = 0;

    (void)state;
    for (int64_t i = 0; i < 5000; i++) {
        struct pair *p = arena_push(a, (void **)&v, &n, &cap, sizeof(*v));

        assert_ptr_equal(p, &v[i]);
        assert_true(p->x == 0 && p->y == 0 && p->z == 0);
        *p = (struct pair){i, -i, i * i};
        if (i % 3 == 0) { /* a second array between: the first cannot always grow in place */
            p = arena_push(a, (void **)&w, &wn, &wcap, sizeof(*w));
            assert_true(p->x == 0 && p->y == 0 && p->z == 0);
            *p = (struct pair){-i, i, 7};
        }
    }
    assert_int_equal(n, 5000);
    for (int64_t i = 0; i < 5000; i++)
        assert_true(v[i].x == i && v[i].y == -i && v[i].z == i * i);
    for (int64_t i = 0; i < (int64_t)wn; i++)
        assert_true(w[i].x == -3 * i && w[i].y == 3 * i && w[i].z == 7);
    arena_free(a);
}

static void test_arena__push_odd_size(void **state)
{
    struct arena *a = arena_new(CAP);
    char(*v)[5] = NULL;
    size_t n = 0, cap = 0;

    (void)state;
    for (int i = 0; i < 1000; i++) {
        char *p = arena_push(a, (void **)&v, &n, &cap, sizeof(*v));

        assert_memory_equal(p, "\0\0\0\0\0", 5);
        snprintf(p, 5, "%d", i);
        if (i % 7 == 0)
            memset(arena_alloc(a, 1), 0xFF, 1);
    }
    for (int i = 0; i < 1000; i++) {
        char want[5];

        snprintf(want, sizeof(want), "%d", i);
        assert_string_equal(v[i], want);
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arena__zeroed_and_aligned),
        cmocka_unit_test(test_arena__pieces_do_not_overlap),
        cmocka_unit_test(test_arena__nol_byte_is_unique),
        cmocka_unit_test(test_arena__cap_calls_full),
        cmocka_unit_test(test_arena__array_product_overflow),
        cmocka_unit_test(test_arena__strings),
        cmocka_unit_test(test_arena__defer_last_first),
        cmocka_unit_test(test_arena__push_grows_and_keeps),
        cmocka_unit_test(test_arena__push_odd_size),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
