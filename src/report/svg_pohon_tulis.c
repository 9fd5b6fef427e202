/* SPDX-License-Identifier: MIT
 *
 * svg_pohon_tulis: draws a tree that is laid out. Colours are attributes, so that the picture is
 * the same in a page, in a file of its own and in rsvg-convert.
 */
#include "base/xml.h"
#include "report/svg_pohon.h"

#include <string.h>

enum { HURUF = 11, BARIS = 14, TEPI = 7, WARNA_N = 5 };

struct warna {
    const char *isi, *tepi;
};

static const struct warna WARNA[WARNA_N] = {
    {"#1f4e79", "#1f4e79"}, {"#cfe0f1", "#5b87b2"}, {"#e3eedb", "#7ba05b"},
    {"#fbf0d6", "#c8a24a"}, {"#f4f4f4", "#9a9a9a"},
};
static const struct warna WARNA_ORGANISASI[2] = {{"#1f4e79", "#1f4e79"}, {"#eef3f8", "#5b87b2"}};

static const struct warna *warna_of(const struct pohon_tata *p, const struct pohon_kotak *k)
{
    int t = k->s->tingkat > 0 ? k->s->tingkat : k->dalam;

    if (p->organisasi)
        return &WARNA_ORGANISASI[k->dalam > 0];
    return &WARNA[t < WARNA_N ? t : WARNA_N - 1];
}

static void put_links(struct buf *b, const struct pohon_tata *p, const struct pohon_kotak *k)
{
    for (size_t i = 0; i < k->n; i++) {
        const struct pohon_kotak *c = k->anak[i];

        if (p->susun == POHON_BAWAH) {
            long mid = c->y - 15;

            buf_printf(b, "M%ld %ldV%ldH%ldV%ld", k->x + k->lebar / 2, k->y + k->tinggi, mid,
                       c->x + c->lebar / 2, c->y);
        } else if (p->susun == POHON_SAMPING) {
            long mid = c->x - 15;

            buf_printf(b, "M%ld %ldH%ldV%ldH%ld", k->x + k->lebar, k->y + k->tinggi / 2, mid,
                       c->y + c->tinggi / 2, c->x);
        } else {
            buf_printf(b, "M%ld %ldV%ldH%ld", k->x + 11, k->y + k->tinggi, c->y + c->tinggi / 2,
                       c->x);
        }
        put_links(b, p, c);
    }
}

/* A line; of the first one its title may be the bold beginning. */
static void put_line(struct buf *b, const struct pohon_kotak *k, size_t i)
{
    const char *s = k->baris[i];
    size_t n = i == 0 ? k->sebaris : 0, len = strlen(s);
    char judul[128];

    if (n > 0 && n < len && n < sizeof(judul)) {
        memcpy(judul, s, n);
        judul[n] = '\0';
        buf_puts(b, "<tspan font-weight=\"bold\">");
        xml_text(b, judul);
        buf_puts(b, "</tspan>");
        s += n;
    }
    xml_text(b, s);
}

static void put_box(struct buf *b, const struct pohon_tata *p, const struct pohon_kotak *k)
{
    const struct warna *w = warna_of(p, k);
    const char *tinta = w->isi == w->tepi ? "#ffffff" : "#1a1a1a";
    bool kiri = p->susun == POHON_MENJOROK;
    long x = kiri ? k->x + TEPI : k->x + k->lebar / 2;

    buf_printf(b,
               "<rect x=\"%ld\" y=\"%ld\" width=\"%ld\" height=\"%ld\" rx=\"3\" fill=\"%s\" "
               "stroke=\"%s\"/>",
               k->x, k->y, k->lebar, k->tinggi, w->isi, w->tepi);
    for (size_t i = 0; i < k->n_baris; i++) {
        bool note = i >= k->n_baris - k->n_catatan;

        buf_printf(b, "<text x=\"%ld\" y=\"%ld\" fill=\"%s\"%s%s%s>", x,
                   k->y + k->tepi + (long)i * BARIS + HURUF, tinta,
                   kiri ? "" : " text-anchor=\"middle\"",
                   i < k->n_judul && k->sebaris == 0 ? " font-weight=\"bold\"" : "",
                   note ? " font-style=\"italic\"" : "");
        put_line(b, k, i);
        buf_puts(b, "</text>");
    }
    for (size_t i = 0; i < k->n; i++)
        put_box(b, p, k->anak[i]);
}

void svg_pohon_tulis(struct buf *out, const struct pohon_tata *p, const char *judul,
                     const char *alt, const char *id)
{
    buf_printf(out,
               "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%ld\" height=\"%ld\" "
               "viewBox=\"0 0 %ld %ld\" role=\"img\"",
               p->lebar, p->tinggi, p->lebar, p->tinggi);
    if (id != NULL)
        buf_printf(out, " aria-labelledby=\"%s-t %s-d\"", id, id);
    buf_puts(out, " font-family=\"'Liberation Sans', Arial, Helvetica, sans-serif\" "
                  "font-size=\"11\">");
    buf_puts(out, "<title");
    if (id != NULL)
        buf_printf(out, " id=\"%s-t\"", id);
    buf_puts(out, ">");
    xml_text(out, judul);
    buf_puts(out, "</title><desc");
    if (id != NULL)
        buf_printf(out, " id=\"%s-d\"", id);
    buf_puts(out, ">");
    xml_text(out, text_or(alt, judul));
    buf_puts(out, "</desc>");
    if (p->akar->n > 0) {
        buf_puts(out, "<path fill=\"none\" stroke=\"#6b7785\" d=\"");
        put_links(out, p, p->akar);
        buf_puts(out, "\"/>");
    }
    put_box(out, p, p->akar);
    buf_puts(out, "</svg>");
}
