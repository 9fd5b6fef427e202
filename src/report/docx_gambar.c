/* SPDX-License-Identifier: MIT
 *
 * docx_gambar: figures. Charts are native Word charts, trees are drawn at 200 dpi, pictures are
 * taken as they are; each stands centred in a paragraph of its own with its caption below.
 */
#include "base/xml.h"
#include "report/docx_int.h"
#include "report/png_tembolok.h"
#include "report/svg_berkas.h"
#include "report/svg_pohon.h"

#include <string.h>

#define NS_A   "http://schemas.openxmlformats.org/drawingml/2006/main"
#define NS_C   "http://schemas.openxmlformats.org/drawingml/2006/chart"
#define NS_PIC "http://schemas.openxmlformats.org/drawingml/2006/picture"

enum { TWIP_PX = 15, DPI = 200, TWIP_INCI = 1440, SISA_JUDUL = 1900 };

struct ukuran { /* twips */
    long lebar, tinggi;
};

static long text_height(const struct docx_bidang *b)
{
    long n = b->tinggi - b->atas - b->bawah - SISA_JUDUL;

    return n > 4 * TWIP_CM ? n : 4 * TWIP_CM;
}

static struct ukuran shrink(struct ukuran u, const struct docx_bidang *b)
{
    long w = docx_lebar_teks(b), h = text_height(b);

    if (u.lebar > w) {
        u.tinggi = u.tinggi * w / u.lebar;
        u.lebar = w;
    }
    if (u.tinggi > h) {
        u.lebar = u.lebar * h / u.tinggi;
        u.tinggi = h;
    }
    return u;
}

static const char *plain(struct docx_tulis *t, const struct dok_blok *b)
{
    const char *s = teks_polos(t->a, &b->teks);

    return text_or(s, "Gambar");
}

/* <wp:inline> up to its graphic. */
static void open_drawing(struct docx_tulis *t, const struct dok_blok *b, struct ukuran u)
{
    struct buf *o = &t->isi;

    buf_printf(o,
               "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
               "<wp:extent cx=\"%ld\" cy=\"%ld\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" "
               "b=\"0\"/><wp:docPr id=\"%u\" name=\"Gambar %u\" descr=\"",
               u.lebar * EMU_TWIP, u.tinggi * EMU_TWIP, t->n_docpr + 1, t->n_docpr + 1);
    t->n_docpr++;
    xml_attr(o, text_or(b->gambar->alt, plain(t, b)));
    buf_puts(o, "\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"" NS_A "\">");
}

static void close_drawing(struct docx_tulis *t)
{
    buf_puts(&t->isi, "</a:graphic></wp:inline></w:drawing></w:r>");
}

static void put_picture(struct docx_tulis *t, const struct dok_blok *b, struct ukuran u,
                        const void *p, size_t n, bool png)
{
    const char *nama = docx_part_nama(t, "media/cermat", png ? ".png" : ".jpeg");
    const char *rel;

    docx_part_add(t, nama, p, n);
    t->png = t->png || png;
    t->jpeg = t->jpeg || !png;
    rel = docx_rel_add(t, "image", nama);
    open_drawing(t, b, u);
    buf_printf(&t->isi,
               "<a:graphicData uri=\"" NS_PIC "\"><pic:pic xmlns:pic=\"" NS_PIC "\">"
               "<pic:nvPicPr><pic:cNvPr id=\"%u\" name=\"%s\"/><pic:cNvPicPr/></pic:nvPicPr>"
               "<pic:blipFill><a:blip r:embed=\"%s\"/><a:stretch><a:fillRect/></a:stretch>"
               "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%ld\" "
               "cy=\"%ld\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
               "</pic:pic></a:graphicData>",
               t->n_docpr, strrchr(nama, '/') + 1, rel, u.lebar * EMU_TWIP, u.tinggi * EMU_TWIP);
    close_drawing(t);
}

/* Big pictures (maps) take the width of the text; small ones stand at 96 dpi. */
static void put_file(struct docx_tulis *t, const struct dok_blok *b)
{
    struct svg_berkas f;
    struct ukuran u;
    int r = svg_berkas_read(&f, b->gambar->p, b->gambar->n, t->e);

    if (r != 0) {
        docx_gagal(t, r);
        return;
    }
    u = (struct ukuran){f.lebar * TWIP_PX, f.tinggi * TWIP_PX};
    if (f.lebar >= 600) {
        u.lebar = docx_lebar_teks(&t->bidang);
        u.tinggi = u.lebar * f.tinggi / f.lebar;
    }
    u = shrink(u, &t->bidang);
    put_picture(t, b, u, b->gambar->p, b->gambar->n, f.jenis == BERKAS_PNG);
}

static struct svg_bidang room(const struct docx_bidang *b)
{
    return (struct svg_bidang){docx_lebar_teks(b) / TWIP_PX, text_height(b) / TWIP_PX};
}

struct pohon_tata *docx_pohon(struct docx_tulis *t, const struct dok_gambar *g)
{
    struct docx_bidang tegak = docx_bidang_of(t, false), lintang = docx_bidang_of(t, true);
    struct svg_bidang a = room(&tegak), b = room(&lintang);

    return svg_pohon_tata(t->a, g->akar, g->jenis == GAMBAR_ORGANISASI, &a, &b);
}

static void put_tree(struct docx_tulis *t, const struct dok_blok *b)
{
    const struct pohon_tata *p = t->pohon[t->blok];
    struct ukuran u = {p->lebar * TWIP_PX, p->tinggi * TWIP_PX};
    struct str png = {NULL, 0};
    struct buf svg;
    int r;

    u = shrink(u, &t->bidang);
    buf_init(&svg, DOCX_MAX);
    svg_pohon_tulis(&svg, p, plain(t, b), b->gambar->alt, NULL);
    if (buf_ok(&svg))
        r = png_render(t->a, (struct str){svg.p, svg.n}, u.lebar * DPI / TWIP_INCI, t->tembolok,
                       &png, t->e);
    else
        r = err_set(t->e, ERR_TOO_BIG, "bagan terlalu besar untuk digambar");
    buf_release(&svg);
    if (r != 0)
        docx_gagal(t, r);
    else
        put_picture(t, b, u, png.p, png.n, true);
}

long docx_grafik_tinggi(const struct grafik *g)
{
    long mm = 75;

    if (g->jenis == GRAFIK_BATANG_DATAR)
        mm = 25 + 9 * (long)(g->n_label * (g->n_seri > 1 ? g->n_seri : 1));
    return (mm > 50 ? mm : 50) * TWIP_CM / 10;
}

static void put_chart(struct docx_tulis *t, const struct dok_blok *b)
{
    const struct grafik *g = b->gambar->grafik;
    struct ukuran u = {docx_lebar_teks(&t->bidang), docx_grafik_tinggi(g)};
    const char *rel = docx_grafik(t, g);

    if (u.tinggi > text_height(&t->bidang))
        u.tinggi = text_height(&t->bidang);
    open_drawing(t, b, u);
    buf_printf(&t->isi,
               "<a:graphicData uri=\"" NS_C "\"><c:chart xmlns:c=\"" NS_C "\" r:id=\"%s\"/>"
               "</a:graphicData>",
               rel);
    close_drawing(t);
}

void docx_gambar(struct docx_tulis *t, const struct dok_blok *b)
{
    struct docx_par p = {.gaya = GW_GAMBAR};

    docx_par_buka(t, &p);
    if (b->gambar->jenis == GAMBAR_GRAFIK)
        put_chart(t, b);
    else if (b->gambar->jenis == GAMBAR_BERKAS)
        put_file(t, b);
    else
        put_tree(t, b);
    docx_par_tutup(t);
    docx_caption(t, b);
}
