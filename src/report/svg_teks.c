/* SPDX-License-Identifier: MIT
 *
 * svg_teks: text widths and line breaking; see svg_teks.h.
 */
#include "report/svg_teks.h"

#include <string.h>

enum { AWAL = 32, AKHIR = 126, LAIN = 570 };

/* clang-format off */
static const uint16_t BIASA[AKHIR - AWAL + 1] = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
};
static const uint16_t TEBAL[AKHIR - AWAL + 1] = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
    975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
    333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
    611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
};
/* clang-format on */

static bool continues(char c)
{
    return ((unsigned char)c & 0xc0) == 0x80;
}

static long width_of(char c, bool tebal)
{
    if (c >= AWAL && c <= AKHIR)
        return tebal ? TEBAL[c - AWAL] : BIASA[c - AWAL];
    return continues(c) ? 0 : LAIN;
}

long svg_lebar(struct str s, bool tebal)
{
    long w = 0;

    for (size_t i = 0; i < s.n; i++)
        w += width_of(s.p[i], tebal);
    return w;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Length of the first piece that stays together; blanks before it are not counted. */
static size_t piece(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (is_blank(s.p[i]))
            return i;
        if (i > 0 && (s.p[i] == '/' || s.p[i] == '-'))
            return i + 1;
    }
    return s.n;
}

static void drop_blanks(struct str *s)
{
    while (s->n > 0 && is_blank(*s->p)) {
        s->p++;
        s->n--;
    }
}

long svg_lebar_kata(struct str s, bool tebal)
{
    long most = 0;

    for (drop_blanks(&s); s.n > 0; drop_blanks(&s)) {
        size_t n = piece(s);
        long w = svg_lebar((struct str){s.p, n}, tebal);

        if (w > most)
            most = w;
        s.p += n;
        s.n -= n;
    }
    return most;
}

/* As many whole characters of s as fit, at least one. */
static size_t cut(struct str s, long lebar, bool tebal)
{
    long w = 0;
    size_t n = 0;

    while (n < s.n) {
        w += width_of(s.p[n], tebal);
        if (w > lebar && n > 0 && !continues(s.p[n]))
            break;
        n++;
    }
    return n;
}

/* Bytes of the next line of s (no line feed in it). */
static size_t line_of(struct str s, long lebar, bool tebal)
{
    size_t n = 0;
    long w = 0;

    while (n < s.n) {
        struct str rest = {s.p + n, s.n - n};
        size_t gap, k;

        drop_blanks(&rest);
        gap = (size_t)(rest.p - (s.p + n));
        k = piece(rest);
        w += svg_lebar((struct str){s.p + n, gap + k}, tebal);
        if (w > lebar)
            return n > 0 ? n : cut(s, lebar, tebal);
        n += gap + k;
    }
    return n;
}

struct svg_baris svg_wrap(struct arena *a, const char *s, long lebar, bool tebal)
{
    struct svg_baris l = {NULL, 0, 0};
    struct str rest = str_of(s);

    while (rest.p != NULL) {
        struct str para = str_trim(str_cut(&rest, '\n'));

        while (para.n > 0) {
            size_t n = line_of(para, lebar, tebal);
            const char **v = arena_push(a, (void **)&l.v, &l.n, &l.cap, sizeof(*l.v));

            *v = arena_strndup(a, para.p, n);
            para.p += n;
            para.n -= n;
            para = str_trim(para);
        }
    }
    return l;
}
