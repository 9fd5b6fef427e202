/* SPDX-License-Identifier: MIT
 *
 * html_teks: runs. The explanation of a number stands inside its element, so that the style sheet
 * alone can show it; it is phrasing content, since it stands in paragraphs.
 */
#include "base/xml.h"
#include "report/html_int.h"

#include <string.h>

static void text(struct html *h, const char *s)
{
    while (s != NULL && *s != '\0') {
        size_t n = strcspn(s, "\n");

        xml_text(h->b, s[n] == '\0' ? s : arena_strndup(h->a, s, n));
        s += n;
        if (*s == '\n') {
            buf_puts(h->b, "<br>");
            s++;
        }
    }
}

static void line(struct html *h, const char *nama, const char *isi)
{
    if (text_empty(isi))
        return;
    buf_printf(h->b, "<span><b>%s</b> ", nama);
    xml_text(h->b, isi);
    buf_puts(h->b, "</span>");
}

static void explain(struct html *h, const struct jejak *j)
{
    buf_printf(h->b, "<span class=\"jt\" role=\"tooltip\" id=\"%sj%u\">", h->awalan, h->n_jejak);
    line(h, "Rumus", j->rumus);
    for (size_t i = 0; i < j->n; i++) {
        const struct jejak_masukan *m = &j->masukan[i];

        buf_puts(h->b, "<span>");
        xml_text(h->b, m->nama);
        buf_puts(h->b, ": ");
        xml_text(h->b, m->nilai);
        if (!text_empty(m->sumber)) {
            buf_puts(h->b, " <i>(");
            xml_text(h->b, m->sumber);
            buf_puts(h->b, ")</i>");
        }
        buf_puts(h->b, "</span>");
    }
    line(h, "Hasil", j->hitungan);
    line(h, "Dasar", j->dasar);
    buf_puts(h->b, "</span>");
}

static bool explains(const struct jejak *j)
{
    return j != NULL && (!text_empty(j->rumus) || !text_empty(j->hitungan) || j->n > 0);
}

static void put_number(struct html *h, const char *s, const struct jejak *j)
{
    if (!explains(j)) {
        text(h, s);
        return;
    }
    h->n_jejak++;
    buf_printf(h->b, "<span class=\"j\" tabindex=\"0\" aria-describedby=\"%sj%u\">", h->awalan,
               h->n_jejak);
    text(h, s);
    explain(h, j);
    buf_puts(h->b, "</span>");
}

static void put_rujuk(struct html *h, const struct dok_potong *p)
{
    for (size_t i = 0; i < h->d->n; i++)
        if (text_eq(h->d->blok[i]->id, p->rujuk)) {
            buf_puts(h->b, "<a href=\"#");
            xml_attr(h->b, html_id(h, i));
            buf_puts(h->b, "\">");
            text(h, p->teks);
            buf_puts(h->b, "</a>");
            return;
        }
    text(h, p->teks);
}

static void put_potong(struct html *h, const struct dok_potong *p, const struct jejak *j)
{
    static const char *const TAG[] = {"b", "i", "u"};

    for (unsigned k = 0; k < 3; k++)
        if (p->gaya & (1u << k))
            buf_printf(h->b, "<%s>", TAG[k]);
    switch (p->jenis) {
    case POTONG_TEKS:
        text(h, p->teks);
        break;
    case POTONG_ANGKA:
        put_number(h, p->teks, p->jejak != NULL ? p->jejak : j);
        break;
    case POTONG_RUJUK:
        put_rujuk(h, p);
        break;
    case POTONG_BARIS:
        buf_puts(h->b, "<br>");
        break;
    case POTONG_TAB:
        buf_puts(h->b, "&emsp;");
        break;
    }
    for (unsigned k = 3; k-- > 0;)
        if (p->gaya & (1u << k))
            buf_printf(h->b, "</%s>", TAG[k]);
}

void html_teks_jejak(struct html *h, const struct dok_teks *t, const struct jejak *j)
{
    bool angka = false;

    for (size_t i = 0; i < t->n; i++)
        angka = angka || t->v[i].jenis == POTONG_ANGKA;
    for (size_t i = 0; i < t->n; i++) {
        /* a cell whose trace belongs to text that is not marked as a number */
        if (!angka && j != NULL && i == 0 && t->v[i].jenis == POTONG_TEKS)
            put_number(h, t->v[i].teks, j);
        else
            put_potong(h, &t->v[i], j);
    }
}

void html_teks(struct html *h, const struct dok_teks *t)
{
    html_teks_jejak(h, t, NULL);
}
