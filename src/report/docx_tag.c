/* SPDX-License-Identifier: MIT
 *
 * docx_tag: a forward walk over tags; see docx_tag.h.
 */
#include "report/docx_tag.h"

#include <string.h>

static void skip(struct str *s, size_t n)
{
    s->p += n;
    s->n -= n;
}

/* Moves behind `end`, or to the end of the text. */
static void skip_past(struct str *s, const char *end)
{
    const char *q = memmem(s->p, s->n, end, strlen(end));

    skip(s, q == NULL ? s->n : (size_t)(q - s->p) + strlen(end));
}

static bool starts(struct str s, const char *with)
{
    size_t n = strlen(with);

    return s.n >= n && memcmp(s.p, with, n) == 0;
}

static bool name_end(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '/' || c == '>';
}

/* Length of the tag at s.p, '>' inside quotes not counted; 0 when it does not end. */
static size_t tag_length(struct str s)
{
    char quote = 0;

    for (size_t i = 1; i < s.n; i++) {
        char c = s.p[i];

        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    return 0;
}

bool docx_tag_next(struct str *rest, struct docx_tag *t)
{
    while (rest->n > 0) {
        const char *lt = memchr(rest->p, '<', rest->n);
        size_t n, name = 0;

        if (lt == NULL)
            return false;
        skip(rest, (size_t)(lt - rest->p));
        if (starts(*rest, "<!--")) {
            skip_past(rest, "-->");
            continue;
        }
        if (starts(*rest, "<![CDATA[")) {
            skip_past(rest, "]]>");
            continue;
        }
        n = tag_length(*rest);
        if (n == 0)
            return false;
        t->semua = (struct str){rest->p, n};
        skip(rest, n);
        if (t->semua.p[1] == '?' || t->semua.p[1] == '!')
            continue;
        t->tutup = t->semua.p[1] == '/';
        t->kosong = n > 2 && t->semua.p[n - 2] == '/';
        t->nama.p = t->semua.p + (t->tutup ? 2 : 1);
        while (!name_end(t->nama.p[name]))
            name++;
        t->nama.n = name;
        return true;
    }
    return false;
}

bool docx_tag_is(const struct docx_tag *t, const char *nama)
{
    struct str n = t->nama;
    const char *colon;

    if (str_eq(n, nama))
        return true;
    if (strchr(nama, ':') != NULL || (colon = memchr(n.p, ':', n.n)) == NULL)
        return false;
    skip(&n, (size_t)(colon - n.p) + 1);
    return str_eq(n, nama);
}

struct str docx_tag_attr(const struct docx_tag *t, const char *nama)
{
    size_t len = strlen(nama), i = (size_t)(t->nama.p - t->semua.p) + t->nama.n;
    const char *p = t->semua.p;

    while (i < t->semua.n) {
        size_t at, end;
        char quote;

        while (i < t->semua.n && name_end(p[i]))
            i++;
        at = i;
        while (i < t->semua.n && p[i] != '=' && !name_end(p[i]))
            i++;
        end = i;
        while (i < t->semua.n && p[i] != '"' && p[i] != '\'')
            i++;
        if (i >= t->semua.n)
            break;
        quote = p[i++];
        for (size_t v = i; i < t->semua.n; i++) {
            if (p[i] != quote)
                continue;
            if (end - at == len && memcmp(p + at, nama, len) == 0)
                return (struct str){p + v, i - v};
            break;
        }
        i++;
    }
    return (struct str){NULL, 0};
}

long docx_tag_long(const struct docx_tag *t, const char *nama, long lain)
{
    struct str s = docx_tag_attr(t, nama);
    bool minus = s.n > 0 && s.p[0] == '-';
    long v = 0;

    if (minus)
        skip(&s, 1);
    if (s.n == 0 || s.n > 9)
        return lain;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return lain;
        v = v * 10 + (s.p[i] - '0');
    }
    return minus ? -v : v;
}

struct str docx_tag_element(const struct docx_tag *t, struct str *rest)
{
    struct str s = t->semua;
    struct docx_tag x;
    size_t depth = 1;

    if (t->kosong || t->tutup)
        return s;
    while (depth > 0 && docx_tag_next(rest, &x)) {
        if (x.tutup)
            depth--;
        else if (!x.kosong)
            depth++;
        s.n = (size_t)(x.semua.p + x.semua.n - s.p);
    }
    return s;
}
