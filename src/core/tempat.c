/* SPDX-License-Identifier: MIT
 *
 * tempat: links are chained upwards, so the text is made from the root down by recursion; the depth
 * is that of the tables, which a test keeps small.
 */
#include "core/tempat.h"

enum { SINGKAT_MAX = 48 };

struct tempat tempat_anggota(const struct tempat *atas, const char *nama)
{
    return (struct tempat){.atas = atas, .nama = nama};
}

struct tempat tempat_unsur(const struct tempat *atas, size_t indeks)
{
    return (struct tempat){.atas = atas, .indeks = indeks};
}

const char *tempat_teks(struct arena *a, const struct tempat *t)
{
    if (t == NULL)
        return "paket";
    const char *atas = t->atas == NULL ? "" : tempat_teks(a, t->atas);
    if (t->nama == NULL)
        return arena_printf(a, "%s[%zu]", atas, t->indeks);
    return arena_printf(a, "%s%s%s", atas, t->atas == NULL ? "" : ".",
                        teks_singkat(a, str_of(t->nama)));
}

const char *teks_singkat(struct arena *a, struct str s)
{
    size_t i = 0, n = 0;
    for (; i < s.n; i++) {
        bool awal = ((unsigned char)s.p[i] & 0xc0) != 0x80;
        if (awal && n == SINGKAT_MAX)
            break;
        n += awal ? 1 : 0;
    }
    char *t = arena_printf(a, "%.*s%s", (int)i, s.p == NULL ? "" : s.p, i < s.n ? "…" : "");
    for (char *c = t; *c != '\0'; c++)
        if ((unsigned char)*c < 0x20 || *c == 0x7f)
            *c = '?';
    return t;
}
