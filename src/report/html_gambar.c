/* SPDX-License-Identifier: MIT
 *
 * html_gambar: figures. A chart has its numbers in a table below it, folded away; pictures stand in
 * the page as data.
 */
#include "base/format_angka.h"
#include "base/xml.h"
#include "report/html_int.h"
#include "report/svg_berkas.h"
#include "report/svg_grafik.h"
#include "report/svg_pohon.h"

#include <stdint.h>

enum { LEBAR_POHON = 640, TINGGI_POHON = 900 };

static void base64(struct buf *b, const uint8_t *p, size_t n)
{
    static const char A[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char out[4];

    for (size_t i = 0; i < n; i += 3) {
        uint32_t v = (uint32_t)p[i] << 16;

        if (i + 1 < n)
            v |= (uint32_t)p[i + 1] << 8;
        if (i + 2 < n)
            v |= p[i + 2];
        out[0] = A[v >> 18];
        out[1] = A[v >> 12 & 63];
        out[2] = '=';
        out[3] = '=';
        if (i + 1 < n)
            out[2] = A[v >> 6 & 63];
        if (i + 2 < n)
            out[3] = A[v & 63];
        buf_put(b, out, 4);
    }
}

static void put_file(struct html *h, const struct dok_blok *b, const char *judul)
{
    const struct dok_gambar *g = b->gambar;
    struct svg_berkas f;
    int r = svg_berkas_read(&f, g->p, g->n, h->e);

    if (r != 0) {
        h->kode = h->kode != 0 ? h->kode : r;
        return;
    }
    buf_printf(h->b, "<img width=\"%ld\" height=\"%ld\" alt=\"", f.lebar, f.tinggi);
    xml_attr(h->b, text_or(g->alt, judul));
    buf_printf(h->b, "\" src=\"data:image/%s;base64,", f.jenis == BERKAS_PNG ? "png" : "jpeg");
    base64(h->b, g->p, g->n);
    buf_puts(h->b, "\">");
}

/* The numbers of a chart for those who cannot see it or want to copy them. */
static void put_data(struct html *h, const struct grafik *g)
{
    buf_puts(h->b, "<details class=\"data\"><summary>Angka grafik</summary><div class=\"gulir\">"
                   "<table><thead><tr><td></td>");
    for (size_t k = 0; k < g->n_seri; k++) {
        buf_puts(h->b, "<th scope=\"col\">");
        xml_text(h->b, g->seri[k].nama);
        buf_puts(h->b, "</th>");
    }
    buf_puts(h->b, "</tr></thead><tbody>\n");
    for (size_t i = 0; i < g->n_label; i++) {
        buf_puts(h->b, "<tr><th scope=\"row\">");
        xml_text(h->b, g->label[i]);
        buf_puts(h->b, "</th>");
        for (size_t k = 0; k < g->n_seri; k++)
            buf_printf(h->b, "<td class=\"kanan\">%s</td>",
                       format_angka(h->a, g->seri[k].nilai[i], g->desimal));
        buf_puts(h->b, "</tr>\n");
    }
    buf_puts(h->b, "</tbody></table></div></details>");
}

static void put_tree(struct html *h, const struct dok_gambar *g, const char *judul, const char *id)
{
    const struct svg_bidang room = {LEBAR_POHON, TINGGI_POHON};
    const struct pohon_tata *p =
        svg_pohon_tata(h->a, g->akar, g->jenis == GAMBAR_ORGANISASI, &room, NULL);

    buf_puts(h->b, "<div class=\"gulir\" tabindex=\"0\" role=\"region\" aria-label=\"Bagan\">");
    svg_pohon_tulis(h->b, p, judul, g->alt, id);
    buf_puts(h->b, "</div>");
}

static void put_chart(struct html *h, const struct dok_gambar *g, const char *judul, const char *id)
{
    buf_puts(h->b, "<div class=\"gulir\" tabindex=\"0\" role=\"region\" aria-label=\"Grafik\">");
    svg_grafik_tulis(h->a, h->b, g->grafik, judul, g->alt, id);
    buf_puts(h->b, "</div>");
}

void html_caption(struct html *h, const struct dok_blok *b, const char *kata)
{
    if (b->nomor != NULL) {
        buf_printf(h->b, "%s ", kata);
        xml_text(h->b, b->nomor);
        buf_putc(h->b, ' ');
    }
    html_teks(h, &b->teks);
}

void html_gambar(struct html *h, const struct dok_blok *b)
{
    const char *judul = text_or(teks_polos(h->a, &b->teks), "Gambar");
    const char *svg_id = arena_printf(h->a, "%sg%zu", h->awalan, h->blok);

    buf_puts(h->b, "<figure id=\"");
    xml_attr(h->b, html_id(h, h->blok));
    buf_puts(h->b, "\">");
    if (b->gambar->jenis == GAMBAR_GRAFIK)
        put_chart(h, b->gambar, judul, svg_id);
    else if (b->gambar->jenis == GAMBAR_BERKAS)
        put_file(h, b, judul);
    else
        put_tree(h, b->gambar, judul, svg_id);
    if (b->teks.n > 0) {
        buf_puts(h->b, "<figcaption>");
        html_caption(h, b, "Gambar");
        buf_puts(h->b, "</figcaption>");
    }
    if (b->gambar->jenis == GAMBAR_GRAFIK)
        put_data(h, b->gambar->grafik);
    buf_puts(h->b, "</figure>\n");
}
