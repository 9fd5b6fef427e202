/* SPDX-License-Identifier: MIT
 *
 * str, text, buf: views, plain strings, and text being built.
 */
#include "base/str.h"

#include "base/arena.h"
#include "base/utf8.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct str str_of(const char *s)
{
    return (struct str){.p = s, .n = s == NULL ? 0 : strlen(s)};
}

bool str_eq(struct str a, const char *s)
{
    size_t n = s == NULL ? 0 : strlen(s);

    return a.n == n && (n == 0 || memcmp(a.p, s, n) == 0);
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

struct str str_trim(struct str s)
{
    for (;;) {
        if (s.n > 0 && is_space(s.p[0]))
            s.p++, s.n--;
        else if (s.n > 1 && memcmp(s.p, "\xC2\xA0", 2) == 0)
            s.p += 2, s.n -= 2;
        else
            break;
    }
    for (;;) {
        if (s.n > 0 && is_space(s.p[s.n - 1]))
            s.n--;
        else if (s.n > 1 && memcmp(s.p + s.n - 2, "\xC2\xA0", 2) == 0)
            s.n -= 2;
        else
            break;
    }
    return s;
}

struct str str_cut(struct str *rest, char sep)
{
    struct str piece = *rest;
    const char *at = rest->n == 0 ? NULL : memchr(rest->p, sep, rest->n);

    if (at == NULL) {
        *rest = (struct str){.p = NULL, .n = 0};
        return piece;
    }
    piece.n = (size_t)(at - rest->p);
    rest->p += piece.n + 1;
    rest->n -= piece.n + 1;
    return piece;
}

struct quote str_quote(struct str s)
{
    enum { MAX = 60 };
    struct quote q = {{0}};
    size_t n = s.n > MAX ? MAX : s.n, at = 0, bad;

    while (s.n > MAX && n > 0 && ((unsigned char)s.p[n] & 0xC0) == 0x80)
        n--;
    if (n != 0)
        memcpy(q.s, s.p, n);
    while (at < n && !utf8_text(q.s + at, n - at, &bad)) {
        at += bad;
        q.s[at++] = '?';
    }
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)q.s[i] < 0x20)
            q.s[i] = ' ';
    if (s.n > MAX)
        memcpy(q.s + n, "…", sizeof("…"));
    return q;
}

bool text_eq(const char *a, const char *b)
{
    if (a == NULL || b == NULL)
        return a == b;
    return strcmp(a, b) == 0;
}

bool text_empty(const char *s)
{
    return str_trim(str_of(s)).n == 0;
}

const char *text_or(const char *s, const char *otherwise)
{
    return s == NULL || s[0] == '\0' ? otherwise : s;
}

static size_t min3(size_t a, size_t b, size_t c)
{
    size_t m = a < b ? a : b;
    return m < c ? m : c;
}

size_t text_distance(const char *a, const char *b)
{
    size_t na = strlen(a), nb = strlen(b), d[3][TEXT_DISTANCE_MAX + 1];

    if (na > TEXT_DISTANCE_MAX || nb > TEXT_DISTANCE_MAX)
        return SIZE_MAX;
    for (size_t j = 0; j <= nb; j++)
        d[0][j] = j;
    for (size_t i = 1; i <= na; i++) {
        size_t *kini = d[i % 3], *lalu = d[(i - 1) % 3];
        kini[0] = i;
        for (size_t j = 1; j <= nb; j++) {
            kini[j] = min3(lalu[j] + 1, kini[j - 1] + 1, lalu[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
                d[(i - 2) % 3][j - 2] + 1 < kini[j])
                kini[j] = d[(i - 2) % 3][j - 2] + 1;
        }
    }
    return d[na % 3][nb];
}

/* Latin-1 letters in UTF-8 are C3 xx: capitals 80..9E but 97 (×), small ones A0..BE but B7 (÷).
 * ß and ÿ have no capital in Latin-1. */
static bool latin1_is_upper(const char *s)
{
    unsigned char x = (unsigned char)s[0];

    if (x != 0xC3)
        return false;
    x = (unsigned char)s[1];
    return x >= 0x80 && x <= 0x9E && x != 0x97;
}

static bool latin1_is_lower(const char *s)
{
    unsigned char x = (unsigned char)s[0];

    if (x != 0xC3)
        return false;
    x = (unsigned char)s[1];
    return x >= 0xA0 && x <= 0xBE && x != 0xB7;
}

static bool is_upper(const char *s)
{
    return (*s >= 'A' && *s <= 'Z') || latin1_is_upper(s);
}

char *text_upper(struct arena *a, const char *s)
{
    char *out = arena_strdup(a, s);

    if (out == NULL)
        return NULL;
    for (char *p = out; *p != '\0'; p++) {
        if (*p >= 'a' && *p <= 'z') {
            *p = (char)(*p - 0x20);
        } else if (latin1_is_lower(p)) {
            p++;
            *p = (char)(*p - 0x20);
        }
    }
    return out;
}

char *text_lower_first(struct arena *a, const char *s)
{
    char *out = arena_strdup(a, s);
    size_t n;

    if (out == NULL || !is_upper(out))
        return out;
    n = latin1_is_upper(out) ? 2 : 1;
    if (is_upper(out + n))
        return out;
    out[n - 1] = (char)(out[n - 1] + 0x20);
    return out;
}

void buf_init(struct buf *b, size_t max)
{
    *b = (struct buf){.max = max};
}

void buf_release(struct buf *b)
{
    free(b->p);
    *b = (struct buf){.max = b->max};
}

void buf_clear(struct buf *b)
{
    b->n = 0;
    b->fail = false;
    if (b->p != NULL)
        b->p[0] = '\0';
}

bool buf_ok(const struct buf *b)
{
    return !b->fail;
}

/* Room for n bytes more and the NUL behind them. */
static bool reserve(struct buf *b, size_t n)
{
    size_t cap = b->cap == 0 ? 256 : b->cap;
    char *p;

    if (b->fail || n > b->max - b->n || n > SIZE_MAX / 4 - b->n) {
        b->fail = true;
        return false;
    }
    if (b->n + n < b->cap)
        return true;
    while (cap <= b->n + n)
        cap *= 2;
    p = realloc(b->p, cap);
    if (p == NULL) {
        b->fail = true;
        return false;
    }
    b->p = p;
    b->cap = cap;
    return true;
}

void buf_put(struct buf *b, const void *p, size_t n)
{
    if (!reserve(b, n))
        return;
    if (n != 0)
        memcpy(b->p + b->n, p, n);
    b->n += n;
    b->p[b->n] = '\0';
}

void buf_puts(struct buf *b, const char *s)
{
    if (s != NULL)
        buf_put(b, s, strlen(s));
}

void buf_putc(struct buf *b, char c)
{
    buf_put(b, &c, 1);
}

void buf_printf(struct buf *b, const char *fmt, ...)
{
    va_list ap, again;
    int n;

    va_start(ap, fmt);
    va_copy(again, ap);
    n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    assert(n >= 0);
    if (reserve(b, (size_t)n)) {
        vsnprintf(b->p + b->n, (size_t)n + 1, fmt, again);
        b->n += (size_t)n;
    }
    va_end(again);
}

char *buf_dup(struct arena *a, const struct buf *b)
{
    return b->fail ? NULL : arena_strndup(a, b->p, b->n);
}
