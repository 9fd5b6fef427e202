/* SPDX-License-Identifier: MIT
 *
 * html_dok: one pass over the blocks; see html_dok.h.
 */
#include "base/tertanam.h"
#include "base/xml.h"
#include "report/html_int.h"

#include <assert.h>

const char *html_id(const struct html *h, size_t blok)
{
    const char *id = h->d->blok[blok]->id;

    return id != NULL ? arena_printf(h->a, "%s%s", h->awalan, id)
                      : arena_printf(h->a, "%sb-%zu", h->awalan, blok);
}

static void open_tag(struct html *h, const char *tag, const char *kelas)
{
    buf_printf(h->b, "<%s class=\"%s\" id=\"", tag, kelas);
    xml_attr(h->b, html_id(h, h->blok));
    buf_puts(h->b, "\">");
}

static void close_lists(struct html *h, int sampai)
{
    while (h->dalam > sampai) {
        h->dalam--;
        buf_puts(h->b, h->angka[h->dalam] ? "</li></ol>\n" : "</li></ul>\n");
    }
}

static void put_item(struct html *h, const struct dok_blok *b)
{
    bool angka = b->paragraf.gaya == GAYA_DAFTAR_ANGKA;
    int level = b->paragraf.tingkat < 0               ? 0
                : b->paragraf.tingkat >= DAFTAR_DALAM ? DAFTAR_DALAM - 1
                                                      : b->paragraf.tingkat;

    close_lists(h, level + 1);
    if (h->dalam == level + 1) {
        if (h->angka[level] == angka)
            buf_puts(h->b, "</li>");
        else
            close_lists(h, level);
    }
    while (h->dalam < level + 1) {
        bool last = h->dalam == level;

        h->angka[h->dalam] = angka;
        buf_printf(h->b, angka ? "<ol class=\"d%d\">" : "<ul class=\"d%d\">", h->dalam);
        h->dalam++;
        if (!last)
            buf_puts(h->b, "<li class=\"kosong\">");
    }
    if (angka && b->paragraf.nomor > 0)
        buf_printf(h->b, "<li value=\"%d\">", b->paragraf.nomor);
    else
        buf_puts(h->b, "<li>");
    html_teks(h, &b->teks);
}

static void put_paragraph(struct html *h, const struct dok_blok *b)
{
    static const char *const KELAS[GAYA_COUNT] = {
        [GAYA_ISI] = "isi",
        [GAYA_ISI_RAPAT] = "rapat",
        [GAYA_TENGAH] = "tengah",
        [GAYA_SAMPUL_JUDUL] = "sampul-judul",
        [GAYA_SAMPUL_UNIT] = "sampul-unit",
        [GAYA_SAMPUL_LAMBANG] = "sampul-lambang",
        [GAYA_CATATAN] = "catatan",
        [GAYA_TANDA_TANGAN] = "tanda-tangan",
    };
    enum dok_gaya g = b->paragraf.gaya;
    bool judul = g == GAYA_SAMPUL_JUDUL && !h->judul_ada && !h->isi_saja;

    if (g == GAYA_DAFTAR_ANGKA || g == GAYA_DAFTAR_BUTIR) {
        put_item(h, b);
        return;
    }
    close_lists(h, 0);
    buf_printf(h->b, judul ? "<h1 class=\"%s\"" : "<p class=\"%s\"", KELAS[g]);
    if (b->id != NULL) {
        buf_puts(h->b, " id=\"");
        xml_attr(h->b, html_id(h, h->blok));
        buf_putc(h->b, '"');
    }
    buf_putc(h->b, '>');
    html_teks(h, &b->teks);
    buf_puts(h->b, judul ? "</h1>\n" : "</p>\n");
    h->judul_ada = h->judul_ada || judul;
}

static void put_heading(struct html *h, const struct dok_blok *b)
{
    static const char *const TAG[] = {"h2", "h3", "h4", "h5"};
    const struct dok_judul *j = &b->judul;
    const char *tag = TAG[j->jenis == JUDUL_NOMOR ? j->tingkat - 1 : 0];
    bool own_line = j->jenis == JUDUL_LAMPIRAN || j->tingkat == 1;

    open_tag(h, tag,
             j->jenis == JUDUL_DEPAN      ? "depan"
             : j->jenis == JUDUL_LAMPIRAN ? "lampiran"
             : j->tingkat == 1            ? "bab"
                                          : "sub");
    if (b->nomor != NULL) {
        buf_puts(h->b, "<span class=\"no\">");
        xml_text(h->b, b->nomor);
        buf_puts(h->b, own_line ? "</span><br>" : "</span> ");
    }
    html_teks(h, &b->teks);
    buf_printf(h->b, "</%s>\n", tag);
}

static void put_entry(struct html *h, size_t i, int tingkat, const char *kata)
{
    const struct dok_blok *b = h->d->blok[i];

    buf_printf(h->b, "<li class=\"t%d\"><a href=\"#", tingkat);
    xml_attr(h->b, html_id(h, i));
    buf_puts(h->b, "\">");
    if (b->nomor != NULL && b->jenis != DOK_MENTAH) {
        buf_puts(h->b, "<span class=\"no\">");
        xml_text(h->b, kata);
        xml_text(h->b, b->nomor);
        buf_puts(h->b, "</span> ");
    }
    for (size_t k = 0; k < b->teks.n; k++)
        xml_text(h->b, b->teks.v[k].jenis == POTONG_BARIS ? " " : b->teks.v[k].teks);
    buf_puts(h->b, "</a></li>\n");
}

/* Level of an entry in a list of that kind; 0: none. */
static int entry_level(const struct html *h, const struct dok_blok *b, enum dok_daftar_jenis jenis)
{
    switch (jenis) {
    case DAFTAR_TABEL:
        return b->jenis == DOK_TABEL && b->nomor != NULL;
    case DAFTAR_GAMBAR:
        return b->jenis == DOK_GAMBAR && b->nomor != NULL;
    case DAFTAR_LAMPIRAN:
        return b->jenis == DOK_JUDUL && b->judul.jenis == JUDUL_LAMPIRAN;
    case DAFTAR_ISI:
        break;
    }
    if (b->jenis == DOK_MENTAH)
        return b->mentah.tingkat_judul <= 3 ? b->mentah.tingkat_judul : 0;
    if (b->jenis != DOK_JUDUL || b->judul.tingkat > 3 ||
        (b->judul.jenis == JUDUL_LAMPIRAN && h->daftar_lampiran))
        return 0;
    return b->judul.jenis == JUDUL_NOMOR ? b->judul.tingkat : 1;
}

static void put_list(struct html *h, enum dok_daftar_jenis jenis)
{
    static const char *const NAMA[] = {[DAFTAR_ISI] = "Daftar isi",
                                       [DAFTAR_TABEL] = "Daftar tabel",
                                       [DAFTAR_GAMBAR] = "Daftar gambar",
                                       [DAFTAR_LAMPIRAN] = "Daftar lampiran"};
    static const char *const KATA[] = {[DAFTAR_ISI] = "",
                                       [DAFTAR_TABEL] = "Tabel ",
                                       [DAFTAR_GAMBAR] = "Gambar ",
                                       [DAFTAR_LAMPIRAN] = ""};

    buf_printf(h->b, "<nav aria-label=\"%s\"><ul class=\"daftar\">\n", NAMA[jenis]);
    for (size_t i = 0; i < h->d->n; i++) {
        int tingkat = entry_level(h, h->d->blok[i], jenis);

        if (tingkat > 0)
            put_entry(h, i, tingkat, KATA[jenis]);
    }
    buf_puts(h->b, "</ul></nav>\n");
}

static void put_raw(struct html *h, const struct dok_blok *b)
{
    static const char *const TAG[] = {"p", "h2", "h3", "h4", "h5"};
    int t = b->mentah.tingkat_judul;
    const char *tag = TAG[t >= 0 && t <= 4 ? t : 0];

    if (b->teks.n == 0)
        return;
    open_tag(h, tag, "mentah");
    html_teks(h, &b->teks);
    buf_printf(h->b, "</%s>\n", tag);
}

static void put_section(struct html *h, const struct dok_bagian *g)
{
    static const char *const KELAS[] = {
        [NOMOR_TANPA] = "sampul", [NOMOR_ROMAWI] = "muka", [NOMOR_ARAB] = "batang"};

    if (h->bagian)
        buf_puts(h->b, "</section>\n");
    buf_printf(h->b, "<section class=\"%s%s\">\n", KELAS[g->nomor], g->melintang ? " lintang" : "");
    h->bagian = true;
}

static void put_blok(struct html *h, const struct dok_blok *b)
{
    if (b->jenis != DOK_PARAGRAF)
        close_lists(h, 0);
    switch (b->jenis) {
    case DOK_JUDUL:
        put_heading(h, b);
        break;
    case DOK_PARAGRAF:
        put_paragraph(h, b);
        break;
    case DOK_TABEL:
        html_tabel(h, b);
        break;
    case DOK_GAMBAR:
        html_gambar(h, b);
        break;
    case DOK_HALAMAN:
        buf_puts(h->b, "<div class=\"halaman\"></div>\n");
        break;
    case DOK_BAGIAN:
        put_section(h, &b->bagian);
        break;
    case DOK_DAFTAR:
        put_list(h, b->daftar);
        break;
    case DOK_MENTAH:
        put_raw(h, b);
        break;
    }
}

static void put_head(struct html *h)
{
    const struct berkas_tertanam *css = tertanam_get("dok/html/lkjip.css");
    const char *judul = text_or(h->d->judul, "Laporan");

    assert(css != NULL);
    buf_puts(h->b, "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    xml_text(h->b, judul);
    buf_puts(h->b, "</title>\n");
    if (!text_empty(h->d->penulis)) {
        buf_puts(h->b, "<meta name=\"author\" content=\"");
        xml_attr(h->b, h->d->penulis);
        buf_puts(h->b, "\">\n");
    }
    if (!text_empty(h->d->subjek)) {
        buf_puts(h->b, "<meta name=\"description\" content=\"");
        xml_attr(h->b, h->d->subjek);
        buf_puts(h->b, "\">\n");
    }
    buf_puts(h->b, "<style>\n");
    buf_put(h->b, css->p, css->n);
    buf_puts(h->b, "</style>\n</head>\n<body>\n<a class=\"lewati\" href=\"#isi\">Langsung ke isi"
                   "</a>\n<main id=\"isi\">\n");
    for (size_t i = 0; i < h->d->n; i++)
        if (h->d->blok[i]->jenis == DOK_PARAGRAF &&
            h->d->blok[i]->paragraf.gaya == GAYA_SAMPUL_JUDUL)
            return;
    buf_puts(h->b, "<h1 class=\"sampul-judul\">");
    xml_text(h->b, judul);
    buf_puts(h->b, "</h1>\n");
    h->judul_ada = true;
}

static void put_body(struct html *h)
{
    for (size_t i = 0; i < h->d->n; i++)
        if (h->d->blok[i]->jenis == DOK_DAFTAR && h->d->blok[i]->daftar == DAFTAR_LAMPIRAN)
            h->daftar_lampiran = true;
    for (h->blok = 0; h->blok < h->d->n; h->blok++)
        put_blok(h, h->d->blok[h->blok]);
    close_lists(h, 0);
    if (h->bagian)
        buf_puts(h->b, "</section>\n");
}

static int finish(struct html *h)
{
    arena_free(h->a);
    if (h->kode == 0 && !buf_ok(h->b))
        h->kode = err_set(h->e, ERR_TOO_BIG, "halaman HTML terlalu besar (batas %zu MiB)",
                          h->b->max >> 20);
    return h->kode;
}

int html_write(struct buf *out, const struct dok *d, struct err *e)
{
    struct html h = {.a = arena_new(2 * HTML_MAX), .b = out, .d = d, .e = e, .awalan = ""};

    put_head(&h);
    put_body(&h);
    buf_puts(out, "</main>\n</body>\n</html>\n");
    return finish(&h);
}

int html_write_isi(struct buf *out, const struct dok *d, const char *awalan, struct err *e)
{
    struct html h = {.a = arena_new(2 * HTML_MAX), .b = out, .d = d, .e = e, .isi_saja = true};

    h.awalan = awalan != NULL ? awalan : "";
    put_body(&h);
    return finish(&h);
}
