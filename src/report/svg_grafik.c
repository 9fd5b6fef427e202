/* SPDX-License-Identifier: MIT
 *
 * svg_grafik: upright and lying bars, lines, the reference line, axis and legend.
 */
#include "report/svg_grafik.h"

#include "base/format_angka.h"
#include "base/xml.h"
#include "report/svg_teks.h"

enum {
    LEBAR = 720,
    HURUF = 11,
    BARIS = 13,
    KIRI = 64,
    KIRI_DATAR = 210,
    KANAN = 20,
    ATAS = 18,
    TINGGI_BIDANG = 210,
    BATANG = 15,
    TITIK_LABEL_MAX = 40,
    DALAM_MIN = 70,
};

static const char *const WARNA[] = {"#1f4e79", "#8fb3d9", "#c8a24a",
                                    "#7ba05b", "#b5533c", "#7f7f7f"};

struct bidang { /* a chart being drawn; lengths in pixels */
    struct arena *a;
    struct buf *b;
    const struct grafik *g;
    struct svg_skala skala;
    bool datar;
    long kiri, atas, lebar, tinggi; /* of the plot */
    long label_tinggi;              /* below the plot */
    struct svg_baris *label;
};

static bool value(struct angka v, int64_t *out)
{
    struct desimal d;

    if (!v.ada || desimal_round(&d, v.nilai, 2, BULAT_SETENGAH_ATAS) != 0)
        return false;
    *out = d.koef;
    return true;
}

/* Place of a value along the value axis. */
static long at(const struct bidang *p, int64_t v)
{
    int64_t span = p->skala.max - p->skala.min;
    long room = p->datar ? p->lebar : p->tinggi;
    long px = (long)((v - p->skala.min) * room / span);

    return p->datar ? p->kiri + px : p->atas + p->tinggi - px;
}

/* Middle of label i along the label axis. */
static long slot(const struct bidang *p, size_t i)
{
    long n = (long)p->g->n_label, room = p->datar ? p->tinggi : p->lebar;

    return (p->datar ? p->atas : p->kiri) + (2 * (long)i + 1) * room / (2 * n);
}

static void text(struct bidang *p, long x, long y, const char *anchor, const char *s)
{
    buf_printf(p->b, "<text x=\"%ld\" y=\"%ld\" text-anchor=\"%s\">", x, y, anchor);
    xml_text(p->b, s);
    buf_puts(p->b, "</text>");
}

static void put_grid(struct bidang *p)
{
    buf_puts(p->b, "<g stroke=\"currentColor\" stroke-opacity=\".18\">");
    for (int64_t v = p->skala.min; v <= p->skala.max; v += p->skala.langkah) {
        long q = at(p, v);

        if (p->datar)
            buf_printf(p->b, "<path d=\"M%ld %ldV%ld\"/>", q, p->atas, p->atas + p->tinggi);
        else
            buf_printf(p->b, "<path d=\"M%ld %ldH%ld\"/>", p->kiri, q, p->kiri + p->lebar);
    }
    buf_puts(p->b, "</g>");
    for (int64_t v = p->skala.min; v <= p->skala.max; v += p->skala.langkah) {
        const char *s = format_desimal_skala(p->a, DESIMAL(v, 2), p->skala.langkah % 100 ? 2 : 0);

        if (p->datar)
            text(p, at(p, v), p->atas + p->tinggi + BARIS + 2, "middle", s);
        else
            text(p, p->kiri - 6, at(p, v) + 4, "end", s);
    }
}

static void put_labels(struct bidang *p)
{
    for (size_t i = 0; i < p->g->n_label; i++) {
        const struct svg_baris *l = &p->label[i];
        long mid = slot(p, i);

        for (size_t k = 0; k < l->n; k++) {
            if (p->datar)
                text(p, p->kiri - 8, mid + 4 + (2 * (long)k - (long)l->n + 1) * BARIS / 2, "end",
                     l->v[k]);
            else
                text(p, mid, p->atas + p->tinggi + BARIS * ((long)k + 1) + 2, "middle", l->v[k]);
        }
    }
}

static bool labelled(const struct bidang *p)
{
    return p->g->n_label * p->g->n_seri <= TITIK_LABEL_MAX;
}

static const char *colour(size_t k)
{
    return WARNA[k % (sizeof(WARNA) / sizeof(WARNA[0]))];
}

static void put_bar(struct bidang *p, size_t k, size_t i, long thick)
{
    int64_t v, zero = p->skala.min > 0 ? p->skala.min : 0;
    long from, to, side;

    if (!value(p->g->seri[k].nilai[i], &v))
        return;
    from = at(p, zero);
    to = at(p, v);
    side = slot(p, i) - thick * (long)p->g->n_seri / 2 + thick * (long)k;
    if (p->datar)
        buf_printf(p->b, "<rect x=\"%ld\" y=\"%ld\" width=\"%ld\" height=\"%ld\"/>",
                   from < to ? from : to, side, to > from ? to - from : from - to, thick - 1);
    else
        buf_printf(p->b, "<rect x=\"%ld\" y=\"%ld\" width=\"%ld\" height=\"%ld\"/>", side,
                   from < to ? from : to, thick - 1, to > from ? to - from : from - to);
}

static void put_bar_label(struct bidang *p, size_t k, size_t i, long thick)
{
    struct angka n = p->g->seri[k].nilai[i];
    const char *s = format_angka(p->a, n, p->g->desimal);
    long side = slot(p, i) - thick * (long)p->g->n_seri / 2 + thick * (long)k + thick / 2;
    int64_t v;

    if (!value(n, &v))
        return;
    if (p->datar && p->g->acuan.ada && at(p, v) - p->kiri > DALAM_MIN) {
        /* inside the bar: the reference line often stands right behind its end */
        buf_printf(p->b,
                   "<text class=\"dalam%zu\" fill=\"%s\" x=\"%ld\" y=\"%ld\" "
                   "text-anchor=\"end\">%s</text>",
                   k % 6, k % 6 == 1 || k % 6 == 2 ? "#1a1a1a" : "#ffffff", at(p, v) - 5, side + 4,
                   s);
        return;
    }
    if (p->datar)
        text(p, at(p, v) + (v < 0 ? -4 : 4), side + 4, v < 0 ? "end" : "start", s);
    else
        text(p, side, at(p, v) + (v < 0 ? BARIS : -4), "middle", s);
}

static void put_bars(struct bidang *p)
{
    long room = p->datar ? p->tinggi : p->lebar;
    long thick = room * 3 / (4 * (long)p->g->n_label * (long)p->g->n_seri);

    if (thick > 56)
        thick = 56;
    if (thick < 2)
        thick = 2;
    for (size_t k = 0; k < p->g->n_seri; k++) {
        buf_printf(p->b, "<g class=\"s%zu\" fill=\"%s\">", k % 6, colour(k));
        for (size_t i = 0; i < p->g->n_label; i++)
            put_bar(p, k, i, thick);
        buf_puts(p->b, "</g>");
    }
    for (size_t k = 0; k < p->g->n_seri && labelled(p); k++)
        for (size_t i = 0; i < p->g->n_label; i++)
            put_bar_label(p, k, i, thick);
}

static void put_line(struct bidang *p, size_t k)
{
    const struct grafik_seri *s = &p->g->seri[k];
    bool pena = false; /* the pen is down: a gap lifts it */
    int64_t v;

    buf_printf(p->b, "<path class=\"s%zu\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\" d=\"",
               k % 6, colour(k));
    for (size_t i = 0; i < p->g->n_label; i++) {
        if (!value(s->nilai[i], &v)) {
            pena = false;
            continue;
        }
        buf_printf(p->b, "%c%ld %ld", pena ? 'L' : 'M', slot(p, i), at(p, v));
        pena = true;
    }
    buf_printf(p->b, "\"/><g class=\"s%zu\" fill=\"%s\">", k % 6, colour(k));
    for (size_t i = 0; i < p->g->n_label; i++)
        if (value(s->nilai[i], &v))
            buf_printf(p->b, "<circle cx=\"%ld\" cy=\"%ld\" r=\"4\"/>", slot(p, i), at(p, v));
    buf_puts(p->b, "</g>");
    for (size_t i = 0; i < p->g->n_label && labelled(p); i++)
        if (value(s->nilai[i], &v))
            text(p, slot(p, i), at(p, v) + (k % 2 ? BARIS + 6 : -8), "middle",
                 format_angka(p->a, s->nilai[i], p->g->desimal));
}

static void put_acuan(struct bidang *p)
{
    int64_t v;

    if (!value(p->g->acuan, &v))
        return;
    if (p->datar)
        buf_printf(p->b, "<path d=\"M%ld %ldV%ld\"", at(p, v), p->atas, p->atas + p->tinggi);
    else
        buf_printf(p->b, "<path d=\"M%ld %ldH%ld\"", p->kiri, at(p, v), p->kiri + p->lebar);
    buf_puts(p->b, " class=\"acuan\" stroke=\"#c0392b\" stroke-width=\"1.5\" "
                   "stroke-dasharray=\"6 4\"/>");
}

static void put_legend(struct bidang *p, long y)
{
    const struct grafik *g = p->g;
    long x = p->kiri;

    for (size_t k = 0; k < g->n_seri && (g->n_seri > 1 || g->acuan.ada); k++) {
        buf_printf(p->b,
                   "<rect class=\"s%zu\" fill=\"%s\" x=\"%ld\" y=\"%ld\" width=\"12\" "
                   "height=\"12\"/>",
                   k % 6, colour(k), x, y - 10);
        text(p, x + 17, y, "start", g->seri[k].nama);
        x += 40 + svg_lebar(str_of(g->seri[k].nama), false) * HURUF / 1000;
    }
    if (!g->acuan.ada)
        return;
    buf_printf(p->b,
               "<path class=\"acuan\" stroke=\"#c0392b\" stroke-width=\"1.5\" "
               "stroke-dasharray=\"6 4\" d=\"M%ld %ldh24\"/>",
               x, y - 4);
    text(p, x + 30, y, "start", text_or(g->acuan_nama, "Acuan"));
}

static void lay_out(struct bidang *p)
{
    const struct grafik *g = p->g;
    long n = (long)(g->n_label > 0 ? g->n_label : 1), lines = 1;
    long em;

    p->kiri = p->datar ? KIRI_DATAR : KIRI;
    p->atas = ATAS;
    p->lebar = LEBAR - p->kiri - KANAN - (p->datar ? 34 : 0); /* room for the last number */
    p->tinggi = p->datar ? n * ((long)g->n_seri * BATANG + 14) : TINGGI_BIDANG;
    em = (p->datar ? p->kiri - 14 : p->lebar / n - 6) * 1000 / HURUF;
    p->label = ARENA_ARRAY(p->a, n, struct svg_baris);
    for (size_t i = 0; i < g->n_label; i++) {
        p->label[i] = svg_wrap(p->a, g->label[i], em > 2000 ? em : 2000, false);
        if ((long)p->label[i].n > lines)
            lines = (long)p->label[i].n;
    }
    if (p->datar && p->tinggi < n * (lines * BARIS + 6))
        p->tinggi = n * (lines * BARIS + 6);
    p->label_tinggi = (p->datar ? 1 : lines) * BARIS + 10;
}

static void put_head(struct bidang *p, long tinggi, const char *judul, const char *alt,
                     const char *id)
{
    buf_printf(p->b,
               "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %ld\" width=\"%d\" "
               "height=\"%ld\" role=\"img\" aria-labelledby=\"%s-t %s-d\" font-size=\"%d\" "
               "font-family=\"'Liberation Sans', Arial, Helvetica, sans-serif\" "
               "fill=\"currentColor\"><title id=\"%s-t\">",
               LEBAR, tinggi, LEBAR, tinggi, id, id, HURUF, id);
    xml_text(p->b, judul);
    buf_printf(p->b, "</title><desc id=\"%s-d\">", id);
    xml_text(p->b, text_or(alt, judul));
    buf_puts(p->b, "</desc>");
}

void svg_grafik_tulis(struct arena *a, struct buf *out, const struct grafik *g, const char *judul,
                      const char *alt, const char *id)
{
    struct bidang p = {.a = a, .b = out, .g = g, .datar = g->jenis == GRAFIK_BATANG_DATAR};
    bool legend = g->n_seri > 1 || g->acuan.ada;
    long bottom;

    p.skala = svg_skala_of(g);
    lay_out(&p);
    bottom = p.atas + p.tinggi + p.label_tinggi;
    put_head(&p, bottom + (legend ? 26 : 4), judul, alt, id);
    if (!text_empty(g->satuan))
        text(&p, p.datar ? p.kiri + p.lebar : 4, p.datar ? bottom + 14 : 11,
             p.datar ? "end" : "start", g->satuan);
    put_grid(&p);
    if (g->n_label > 0) {
        put_labels(&p);
        if (g->jenis != GRAFIK_GARIS)
            put_bars(&p);
        for (size_t k = 0; k < g->n_seri && g->jenis == GRAFIK_GARIS; k++)
            put_line(&p, k);
        put_acuan(&p);
    }
    if (legend)
        put_legend(&p, bottom + 14);
    buf_puts(out, "</svg>");
}
