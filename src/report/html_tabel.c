/* SPDX-License-Identifier: MIT
 *
 * html_tabel: tables. On a narrow screen a table scrolls by itself; in print its head is repeated.
 */
#include "base/xml.h"
#include "report/html_int.h"

enum { MENJOROK_MAX = 6 }; /* classes m1..m6 of the style sheets */

static void put_span(struct html *h, const struct dok_sel *s)
{
    if (s->bentang_kolom > 1)
        buf_printf(h->b, " colspan=\"%d\"", s->bentang_kolom);
    if (s->bentang_baris > 1)
        buf_printf(h->b, " rowspan=\"%d\"", s->bentang_baris);
}

static const char *class_of(const struct dok_tabel *t, const struct dok_baris *r, size_t k)
{
    static const char *const KELAS[] = {
        [RATA_KIRI] = "", [RATA_TENGAH] = "tengah", [RATA_KANAN] = "kanan", [RATA_PENUH] = ""};
    const struct dok_sel *s = &r->sel[k];

    return KELAS[s->rata_sendiri ? s->rata : t->kolom[k].rata];
}

static void put_cell(struct html *h, const struct dok_tabel *t, const struct dok_baris *r, size_t k)
{
    const struct dok_sel *s = &r->sel[k];
    bool kepala = r->kepala && !t->polos;
    const char *kelas = kepala ? "" : class_of(t, r, k);

    buf_puts(h->b, kepala ? "<th" : "<td");
    if (kepala)
        buf_puts(h->b, s->bentang_kolom > 1 ? " scope=\"colgroup\"" : " scope=\"col\"");
    if (s->menjorok > 0)
        buf_printf(h->b, " class=\"%s%sm%d\"", kelas, kelas[0] != '\0' ? " " : "",
                   s->menjorok < MENJOROK_MAX ? s->menjorok : MENJOROK_MAX);
    else if (kelas[0] != '\0')
        buf_printf(h->b, " class=\"%s\"", kelas);
    put_span(h, s);
    buf_putc(h->b, '>');
    if (s->tebal && !kepala)
        buf_puts(h->b, "<b>");
    html_teks_jejak(h, &s->isi, s->jejak);
    if (s->tebal && !kepala)
        buf_puts(h->b, "</b>");
    buf_puts(h->b, kepala ? "</th>" : "</td>");
}

static void put_row(struct html *h, const struct dok_tabel *t, const struct dok_baris *r)
{
    buf_puts(h->b, r->jumlah ? "<tr class=\"jumlah\">" : "<tr>");
    for (size_t k = 0; k < t->n_kolom; k++)
        if (!r->sel[k].tertutup)
            put_cell(h, t, r, k);
    buf_puts(h->b, "</tr>\n");
}

static void put_columns(struct html *h, const struct dok_tabel *t)
{
    buf_puts(h->b, "<colgroup>");
    for (size_t k = 0; k < t->n_kolom; k++)
        /* not a style attribute: pages that take only the body forbid those */
        buf_printf(h->b, "<col width=\"%d.%d%%\">", t->kolom[k].lebar / 10, t->kolom[k].lebar % 10);
    buf_puts(h->b, "</colgroup>\n");
}

static size_t head_rows(const struct dok_tabel *t)
{
    size_t n = 0;

    while (!t->polos && n < t->n && t->baris[n].kepala)
        n++;
    return n;
}

static void put_body(struct html *h, const struct dok_tabel *t)
{
    size_t kepala = head_rows(t);

    if (kepala > 0) {
        buf_puts(h->b, "<thead>\n");
        for (size_t r = 0; r < kepala; r++)
            put_row(h, t, &t->baris[r]);
        if (t->nomor_kolom) {
            buf_puts(h->b, "<tr class=\"nomor\">");
            for (size_t k = 0; k < t->n_kolom; k++)
                buf_printf(h->b, "<td>(%zu)</td>", k + 1);
            buf_puts(h->b, "</tr>\n");
        }
        buf_puts(h->b, "</thead>\n");
    }
    buf_puts(h->b, "<tbody>\n");
    for (size_t r = kepala; r < t->n; r++)
        put_row(h, t, &t->baris[r]);
    buf_puts(h->b, "</tbody>");
}

static void put_small(struct html *h, const char *kelas, const char *teks)
{
    if (teks == NULL)
        return;
    buf_printf(h->b, "<p class=\"%s\">", kelas);
    xml_text(h->b, teks);
    buf_puts(h->b, "</p>\n");
}

void html_tabel(struct html *h, const struct dok_blok *b)
{
    const struct dok_tabel *t = b->tabel;
    const char *id = html_id(h, h->blok);
    bool caption = b->teks.n > 0;

    if (t->polos) {
        buf_puts(h->b, "<table class=\"polos\" role=\"presentation\">");
        put_columns(h, t);
        put_body(h, t);
        buf_puts(h->b, "</table>\n");
        return;
    }
    buf_printf(h->b, "<div class=\"tabel%s\" id=\"", t->melintang ? " lintang" : "");
    xml_attr(h->b, id);
    buf_puts(h->b, "\">");
    if (caption) {
        buf_puts(h->b, "<p class=\"caption\" id=\"");
        xml_attr(h->b, id);
        buf_puts(h->b, "-c\">");
        html_caption(h, b, "Tabel");
        buf_puts(h->b, "</p>");
    }
    buf_puts(h->b, "<div class=\"gulir\" tabindex=\"0\" role=\"region\"");
    if (caption) {
        buf_puts(h->b, " aria-labelledby=\"");
        xml_attr(h->b, id);
        buf_puts(h->b, "-c\"");
    } else {
        buf_puts(h->b, " aria-label=\"Tabel\"");
    }
    buf_printf(h->b, ">\n<table%s>", t->n_kolom > 5 ? " class=\"lebar\"" : "");
    put_columns(h, t);
    put_body(h, t);
    buf_puts(h->b, "</table></div>\n");
    put_small(h, "sumber", t->sumber);
    put_small(h, "catatan", t->catatan);
    buf_puts(h->b, "</div>\n");
}
