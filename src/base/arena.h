/* SPDX-License-Identifier: MIT
 *
 * arena: memory that lives and dies together.
 *
 * One arena per request, per CLI command, per imported file. Nothing taken from an arena is freed
 * alone; arena_free() gives everything back and runs the deferred functions, last one first.
 * Allocation never returns NULL: an arena has a cap, and going over it calls the arena's
 * `full` function, which must not return (default: message on stderr, exit status 4).
 * So callers keep limits in front of it (file size, rows per page) and need no NULL checks.
 *
 * In debug builds (CERMAT_ARENA_DEBUG) every allocation is a malloc of its own, so that ASan and
 * valgrind see overruns.
 */
#ifndef CERMAT_BASE_ARENA_H
#define CERMAT_BASE_ARENA_H

#include <stddef.h>

struct arena;

/* Called when an arena would grow past its cap; must not return. `payload` as given. */
typedef void arena_full_fn(void *payload, size_t cap);

/* A new arena that may hold up to `cap` bytes. Owned by the caller, free with arena_free(). */
struct arena *arena_new(size_t cap);
/* What to do when the cap is reached; fn NULL restores the default. */
void arena_on_full(struct arena *a, arena_full_fn *fn, void *payload);
void arena_free(struct arena *a); /* NULL is allowed */

/* `n` zeroed bytes, aligned for any type. n = 0 gives a unique non-NULL pointer. */
void *arena_alloc(struct arena *a, size_t n);
/* `n` elements of `size` bytes, zeroed; the product is checked. */
void *arena_array(struct arena *a, size_t n, size_t size);
/* Copy of a byte range with a NUL behind it. */
char *arena_strndup(struct arena *a, const char *p, size_t n);
char *arena_strdup(struct arena *a, const char *s); /* NULL gives NULL */
char *arena_printf(struct arena *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Runs fn(payload) when the arena is freed: for handles that must be closed. */
void arena_defer(struct arena *a, void (*fn)(void *payload), void *payload);
/* Bytes handed out so far, each allocation rounded up to 16; this is what the cap counts. */
size_t arena_used(const struct arena *a);

/*
 * Grow a dynamic array in an arena: makes room for one more element and returns a pointer to it
 * (zeroed). `*v` is the array, `*n` its length, `*cap` its capacity; start with NULL, 0, 0. The
 * array may move: pointers into it are good until the next push.
 *     struct baris *b = arena_push(a, (void **)&v, &n, &cap, sizeof(*v));
 */
void *arena_push(struct arena *a, void **v, size_t *n, size_t *cap, size_t size);

#define ARENA_NEW(a, type)      ((type *)arena_alloc((a), sizeof(type)))
#define ARENA_ARRAY(a, n, type) ((type *)arena_array((a), (n), sizeof(type)))

#endif
