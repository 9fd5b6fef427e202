/* SPDX-License-Identifier: MIT
 *
 * str: a view of text (pointer + length) and helpers on plain strings.
 * buf: text being built.
 *
 * Domain structs hold text as NUL-terminated UTF-8 `const char *` in an arena, NULL meaning "no
 * value". `struct str` is for parsing: it borrows from the text it was cut out of.
 * `struct buf` grows up to a maximum given at init; going over it, or running out of memory, is
 * remembered (`fail`) and checked once at the end with buf_ok().
 */
#ifndef CERMAT_BASE_STR_H
#define CERMAT_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

struct str {
    const char *p;
    size_t n;
};

struct str str_of(const char *s); /* NULL gives an empty view */
bool str_eq(struct str a, const char *s);
struct str str_trim(struct str s); /* ASCII white space and U+00A0 at both ends */
/* Cuts `*rest` at the first `sep`; the piece before it is returned, `*rest` moves behind it.
 * Without a `sep` the piece is all of it and `*rest` becomes {NULL, 0}: loop while (rest.p !=
 * NULL). */
struct str str_cut(struct str *rest, char sep);

/* Text of a user made fit for a message: at most 60 bytes, cut at a character with "…" behind it;
 * bad UTF-8 and control characters become "?". Use within one call: err_set(..., str_quote(s).s).
 */
struct quote {
    char s[68];
};
struct quote str_quote(struct str s);

bool text_eq(const char *a, const char *b);                /* NULL equals only NULL */
bool text_empty(const char *s);                            /* NULL, "" or only white space */
const char *text_or(const char *s, const char *otherwise); /* otherwise when NULL or "" */
/* Edit distance of two names: bytes inserted, deleted, replaced, and neighbours swapped, each one.
 * SIZE_MAX when a name is over TEXT_DISTANCE_MAX bytes. */
enum { TEXT_DISTANCE_MAX = 64 };
size_t text_distance(const char *a, const char *b);
/* Upper/lower case of ASCII and Latin-1 letters only; result in arena a, NULL gives NULL. A first
 * word that begins with two capitals ("IKM", "SAKIP") is no sentence start and is left alone. */
char *text_upper(struct arena *a, const char *s);
char *text_lower_first(struct arena *a, const char *s);

struct buf {
    char *p; /* always NUL-terminated after the first append; owned by the buf */
    size_t n, cap, max;
    bool fail;
};

void buf_init(struct buf *b, size_t max); /* max: most bytes it may hold */
void buf_release(struct buf *b);
void buf_clear(struct buf *b); /* empties, keeps memory, forgets `fail` */
bool buf_ok(const struct buf *b);
/* An append that does not fit adds nothing, and nothing is added after it. */
void buf_put(struct buf *b, const void *p, size_t n);
void buf_puts(struct buf *b, const char *s); /* NULL appends nothing */
void buf_putc(struct buf *b, char c);
void buf_printf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Copy of the content in arena a, NUL-terminated; NULL when the buf failed. */
char *buf_dup(struct arena *a, const struct buf *b);

#endif
