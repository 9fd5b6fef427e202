/* SPDX-License-Identifier: MIT
 *
 * tempat: links are chained upwards, so the text is made from the root down by recursion; the depth
 * is that of the tables, which a test keeps small.
 */
#include "core/tempat.h"

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
    const char *nama = t->nama[0] == '\0' ? "\"\"" : teks_singkat(a, str_of(t->nama));
    return arena_printf(a, "%s%s%s", atas, t->atas == NULL ? "" : ".", nama);
}

const char *teks_singkat(struct arena *a, struct str s)
{
    return arena_strdup(a, str_quote(s).s);
}
