/* SPDX-License-Identifier: MIT
 *
 * arena: chunked bump allocator. Memory is handed out from calloc'ed chunks that double in size;
 * nothing is handed out twice, so what is handed out is zeroed without a memset. Large pieces get a
 * chunk of their own, hung behind the current one so that its free room is not lost.
 */
#include "base/arena.h"

#include <assert.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGN = 16, CHUNK_MIN = 4096, CHUNK_MAX = 1 << 20, STATUS_ENVIRONMENT = 4 };

struct chunk {
    struct chunk *prev;
    size_t size, used; /* bytes of data */
    _Alignas(ALIGN) unsigned char data[];
};

struct deferred {
    struct deferred *prev;
    void (*fn)(void *payload);
    void *payload;
};

struct arena {
    size_t cap, used;
    size_t chunk_next; /* size of the next ordinary chunk */
    struct chunk *chunk;
    struct deferred *deferred;
    arena_full_fn *full;
    void *full_payload;
};

static void full_default(void *payload, size_t cap)
{
    (void)payload;
    fprintf(stderr, "cermat: memori untuk pekerjaan ini habis (batas %zu KiB)\n", cap / 1024);
    exit(STATUS_ENVIRONMENT);
}

static void full(struct arena *a)
{
    a->full(a->full_payload, a->cap);
    abort(); /* `full` returned: there is nothing left to hand out */
}

struct arena *arena_new(size_t cap)
{
    struct arena *a = calloc(1, sizeof(*a));

    if (a == NULL)
        full_default(NULL, cap);
    a->cap = cap;
    a->chunk_next = CHUNK_MIN;
    a->full = full_default;
    return a;
}

void arena_on_full(struct arena *a, arena_full_fn *fn, void *payload)
{
    a->full = fn != NULL ? fn : full_default;
    a->full_payload = payload;
}

void arena_free(struct arena *a)
{
    if (a == NULL)
        return;
    while (a->deferred != NULL) {
        struct deferred *d = a->deferred;

        a->deferred = d->prev; /* before the call: it may defer again */
        d->fn(d->payload);
    }
    while (a->chunk != NULL) {
        struct chunk *c = a->chunk;

        a->chunk = c->prev;
        free(c);
    }
    free(a);
}

static struct chunk *chunk_new(struct arena *a, size_t size)
{
    struct chunk *c = calloc(1, sizeof(*c) + size);

    if (c == NULL)
        full(a);
    c->size = size;
    return c;
}

/* Accounts for `n` bytes more and returns them rounded up; over the cap it does not return. */
static size_t take(struct arena *a, size_t n)
{
    size_t room = a->cap - a->used;
    size_t rounded;

    if (n > SIZE_MAX / 2)
        full(a);
    rounded = n == 0 ? ALIGN : (n + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    if (rounded > room)
        full(a);
    a->used += rounded;
    return rounded;
}

#ifdef CERMAT_ARENA_DEBUG

void *arena_alloc(struct arena *a, size_t n)
{
    struct chunk *c;

    take(a, n);
    c = chunk_new(a, n); /* not rounded: one byte too far must be seen */
    c->used = n;
    c->prev = a->chunk;
    a->chunk = c;
    return c->data;
}

static bool extend_last(struct arena *a, const void *p, size_t old, size_t want)
{
    (void)a, (void)p, (void)old, (void)want;
    return false; /* always move: stale pointers into the old array must be seen */
}

#else

void *arena_alloc(struct arena *a, size_t n)
{
    size_t size = take(a, n);
    struct chunk *c = a->chunk;
    void *p;

    if (c == NULL || c->size - c->used < size) {
        bool own = c != NULL && size > a->chunk_next / 4;

        c = chunk_new(a, own || size > a->chunk_next ? size : a->chunk_next);
        if (own) {
            c->prev = a->chunk->prev;
            a->chunk->prev = c;
        } else {
            c->prev = a->chunk;
            a->chunk = c;
            if (a->chunk_next < CHUNK_MAX)
                a->chunk_next *= 2;
        }
    }
    p = c->data + c->used;
    c->used += size;
    return p;
}

/* Grows the array at `p` in place when it is the last piece of the current chunk. */
static bool extend_last(struct arena *a, const void *p, size_t old, size_t want)
{
    struct chunk *c = a->chunk;
    size_t have = (old + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    size_t more;

    if (p == NULL || c == NULL || c->used < have || (const void *)(c->data + c->used - have) != p)
        return false;
    more = ((want + ALIGN - 1) & ~(size_t)(ALIGN - 1)) - have;
    if (c->size - c->used < more)
        return false;
    if (more != 0)
        c->used += take(a, more);
    return true;
}

#endif

void *arena_array(struct arena *a, size_t n, size_t size)
{
    size_t total;

    if (__builtin_mul_overflow(n, size, &total))
        full(a);
    return arena_alloc(a, total);
}

char *arena_strndup(struct arena *a, const char *p, size_t n)
{
    char *s;

    if (n == SIZE_MAX)
        full(a);
    s = arena_alloc(a, n + 1);
    if (n != 0)
        memcpy(s, p, n);
    return s;
}

char *arena_strdup(struct arena *a, const char *s)
{
    return s == NULL ? NULL : arena_strndup(a, s, strlen(s));
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
    char first[256];
    char *s;
    va_list ap, again;
    int n;

    va_start(ap, fmt);
    va_copy(again, ap);
    n = vsnprintf(first, sizeof(first), fmt, ap);
    va_end(ap);
    assert(n >= 0);
    if ((size_t)n < sizeof(first)) {
        s = arena_strndup(a, first, (size_t)n);
    } else {
        s = arena_alloc(a, (size_t)n + 1);
        vsnprintf(s, (size_t)n + 1, fmt, again);
    }
    va_end(again);
    return s;
}

void arena_defer(struct arena *a, void (*fn)(void *payload), void *payload)
{
    struct deferred *d = arena_alloc(a, sizeof(*d));

    d->fn = fn;
    d->payload = payload;
    d->prev = a->deferred;
    a->deferred = d;
}

size_t arena_used(const struct arena *a)
{
    return a->used;
}

void *arena_push(struct arena *a, void **v, size_t *n, size_t *cap, size_t size)
{
    assert(size != 0 && *n <= *cap);
    if (*n == *cap) {
        size_t more = *cap == 0 ? 8 : *cap * 2;
        size_t bytes = 0;

        if (*cap > SIZE_MAX / 2 || __builtin_mul_overflow(more, size, &bytes))
            full(a);
        if (!extend_last(a, *v, *cap * size, bytes)) {
            void *moved = arena_alloc(a, bytes);

            if (*n != 0)
                memcpy(moved, *v, *n * size);
            *v = moved;
        }
        *cap = more;
    }
    *n += 1;
    return (char *)*v + (*n - 1) * size;
}
