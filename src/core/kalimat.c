/* SPDX-License-Identifier: MIT
 *
 * Filling of sentence patterns. What a sentence says is decided where it is composed.
 */
#include "core/kalimat.h"

#include "base/format_angka.h"

#include <assert.h>
#include <stdarg.h>
#include <string.h>

const char *rupiah_prosa(struct arena *a, struct uang u)
{
    if (!u.ada)
        return TANPA_NILAI;
    const char *s = format_rupiah(a, u.nilai);
    return s[0] == '-' ? arena_printf(a, "-Rp%s", s + 1) : arena_printf(a, "Rp%s", s);
}

const char *daftar_kata(struct arena *a, const char *const *v, size_t n)
{
    if (n == 0)
        return "";
    if (n == 1)
        return v[0];
    if (n == 2)
        return arena_printf(a, "%s dan %s", v[0], v[1]);
    const char *s = v[0];
    for (size_t i = 1; i + 1 < n; i++)
        s = arena_printf(a, "%s, %s", s, v[i]);
    return arena_printf(a, "%s, dan %s", s, v[n - 1]);
}

static void add_hasil(struct dok *d, struct dok_teks *t, const struct hasil *h, const char *akhiran)
{
    const char *s = hasil_format(d->arena, *h, 2);
    if (h->keadaan == KEADAAN_ADA)
        s = arena_printf(d->arena, "%s%s", s, akhiran);
    teks_angka(d->arena, t, 0, s, h->jejak);
}

static void add_tanda(struct dok *d, struct dok_teks *t, char tanda, va_list *ap)
{
    struct arena *a = d->arena;
    switch (tanda) {
    case 's':
    case 'b':
    case 'i': {
        const char *s = va_arg(*ap, const char *);
        unsigned gaya = tanda == 'b' ? DOK_TEBAL : tanda == 'i' ? DOK_MIRING : 0;
        teks_add(a, t, gaya, s != NULL ? s : TANPA_NILAI);
        break;
    }
    case 'h':
        add_hasil(d, t, va_arg(*ap, const struct hasil *), "");
        break;
    case 'p':
        add_hasil(d, t, va_arg(*ap, const struct hasil *), " persen");
        break;
    case 'a': {
        const struct angka *v = va_arg(*ap, const struct angka *);
        int desimal = va_arg(*ap, int);
        teks_add(a, t, 0, format_angka(a, *v, (uint8_t)desimal));
        break;
    }
    case 'u':
        teks_add(a, t, 0, rupiah_prosa(a, *va_arg(*ap, const struct uang *)));
        break;
    case 'j': {
        const struct uang *u = va_arg(*ap, const struct uang *);
        const struct jejak *j = va_arg(*ap, const struct jejak *);
        teks_angka(a, t, 0, rupiah_prosa(a, *u), j);
        break;
    }
    case 'n':
        teks_add(a, t, 0, format_bulat(a, va_arg(*ap, int)));
        break;
    case 'r':
        teks_rujuk(a, t, va_arg(*ap, const char *));
        break;
    default:
        assert(!"unknown mark in a sentence pattern");
    }
}

static void fill(struct dok *d, struct dok_teks *t, const char *pola, va_list *ap)
{
    for (;;) {
        const char *buka = strchr(pola, '{');
        if (buka == NULL)
            break;
        assert(buka[1] != '\0' && buka[2] == '}');
        if (buka > pola)
            teks_add(d->arena, t, 0, arena_strndup(d->arena, pola, (size_t)(buka - pola)));
        add_tanda(d, t, buka[1], ap);
        pola = buka + 3;
    }
    teks_add(d->arena, t, 0, pola);
}

void kalimat_add(struct dok *d, struct dok_teks *t, const char *pola, ...)
{
    va_list ap;
    va_start(ap, pola);
    fill(d, t, pola, &ap);
    va_end(ap);
}

struct dok_blok *kalimat(struct dok *d, enum dok_gaya gaya, const char *pola, ...)
{
    struct dok_blok *b = dok_paragraf(d, gaya);
    va_list ap;
    va_start(ap, pola);
    fill(d, &b->teks, pola, &ap);
    va_end(ap);
    return b;
}
