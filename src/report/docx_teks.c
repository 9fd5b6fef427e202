/* SPDX-License-Identifier: MIT
 *
 * docx_teks: paragraphs, headings, runs, fields.
 */
#include "base/xml.h"
#include "report/docx_int.h"

#include <string.h>

static bool starts_page(enum gaya_word g)
{
    return g == GW_JUDUL_DEPAN || g == GW_JUDUL_LAMPIRAN;
}

/* At the top of a section a page has just begun: whatever the style says, no second break. */
static void put_page_break(struct docx_tulis *t, const struct docx_par *p)
{
    bool heading = p->gaya == GW_JUDUL_1 || starts_page(p->gaya);

    if (p->di_sel)
        return;
    if (t->sub.puncak) {
        if (heading)
            buf_puts(&t->isi, "<w:pageBreakBefore w:val=\"0\"/>");
    } else if (t->halaman_baru || starts_page(p->gaya)) {
        buf_puts(&t->isi, "<w:pageBreakBefore/>");
    }
    t->sub.puncak = t->halaman_baru = false;
}

void docx_par_buka(struct docx_tulis *t, const struct docx_par *p)
{
    struct buf *b = &t->isi;

    buf_puts(b, "<w:p><w:pPr><w:pStyle w:val=\"");
    buf_puts(b, t->gaya[p->gaya]);
    buf_puts(b, "\"/>");
    if (p->keep_next)
        buf_puts(b, "<w:keepNext/>");
    put_page_break(t, p);
    buf_puts(b, p->num);
    buf_puts(b, p->ppr);
    t->sub.sisip = p->di_sel ? 0 : b->n;
    buf_puts(b, "</w:pPr>");
}

void docx_par_tutup(struct docx_tulis *t)
{
    buf_puts(&t->isi, "</w:p>");
}

static void put_rpr(struct buf *b, unsigned gaya, int huruf)
{
    if (gaya == 0 && huruf == 0)
        return;
    buf_puts(b, "<w:rPr>");
    if (gaya & DOK_TEBAL)
        buf_puts(b, "<w:b/><w:bCs/>");
    if (gaya & DOK_MIRING)
        buf_puts(b, "<w:i/><w:iCs/>");
    if (gaya & DOCX_BUKAN_KAPITAL)
        buf_puts(b, "<w:caps w:val=\"0\"/>");
    if (huruf != 0)
        buf_printf(b, "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>", huruf, huruf);
    if (gaya & DOK_GARIS)
        buf_puts(b, "<w:u w:val=\"single\"/>");
    buf_puts(b, "</w:rPr>");
}

static void open_run(struct docx_tulis *t, unsigned gaya)
{
    buf_puts(&t->isi, "<w:r>");
    put_rpr(&t->isi, gaya, t->huruf);
}

/* Text of a run; line feeds and tabs in it become elements. */
static void put_text(struct docx_tulis *t, const char *s)
{
    struct buf *b = &t->isi;

    while (s != NULL && *s != '\0') {
        size_t n = strcspn(s, "\n\t\r");

        if (n > 0) {
            bool tepi = s[0] == ' ' || s[n - 1] == ' '; /* blanks Word would drop */

            buf_puts(b, tepi ? "<w:t xml:space=\"preserve\">" : "<w:t>");
            xml_text(b, s[n] == '\0' ? s : arena_strndup(t->a, s, n));
            buf_puts(b, "</w:t>");
            s += n;
        }
        if (*s == '\n')
            buf_puts(b, "<w:br/>");
        else if (*s == '\t')
            buf_puts(b, "<w:tab/>");
        if (*s != '\0')
            s++;
    }
}

void docx_run(struct docx_tulis *t, unsigned gaya, const char *teks)
{
    if (teks == NULL || *teks == '\0')
        return;
    open_run(t, gaya);
    put_text(t, teks);
    buf_puts(&t->isi, "</w:r>");
}

void docx_field(struct docx_tulis *t, const char *instruksi, const char *tampil, unsigned gaya)
{
    struct buf *b = &t->isi;
    bool usang = strncmp(instruksi, "PAGEREF", 7) == 0;

    open_run(t, gaya);
    buf_printf(b, "<w:fldChar w:fldCharType=\"begin\"%s/></w:r>", usang ? " w:dirty=\"true\"" : "");
    open_run(t, gaya);
    buf_printf(b, "<w:instrText xml:space=\"preserve\"> %s </w:instrText></w:r>", instruksi);
    open_run(t, gaya);
    buf_puts(b, "<w:fldChar w:fldCharType=\"separate\"/></w:r>");
    docx_run(t, gaya, tampil);
    open_run(t, gaya);
    buf_puts(b, "<w:fldChar w:fldCharType=\"end\"/></w:r>");
}

void docx_pageref(struct docx_tulis *t, const char *tanda, const char *tampil)
{
    struct buf *b = &t->isi;
    const char *field = arena_printf(t->a, "PAGEREF %s \\h", tanda);
    const unsigned g = DOCX_BUKAN_KAPITAL; /* iii, also in an entry in capitals */

    if (tampil[0] >= '0' && tampil[0] <= '9') {
        docx_field(t, field, tampil, 0);
        return;
    }
    open_run(t, g);
    buf_puts(b, "<w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>");
    open_run(t, g);
    buf_puts(b, "<w:instrText xml:space=\"preserve\"> QUOTE </w:instrText></w:r>");
    docx_field(t, field, tampil, g);
    open_run(t, g);
    buf_puts(b, "<w:fldChar w:fldCharType=\"separate\"/></w:r>");
    docx_run(t, g, tampil);
    open_run(t, g);
    buf_puts(b, "<w:fldChar w:fldCharType=\"end\"/></w:r>");
}

/* Tables and figures by a field that follows their number; headings by a link, since their number
 * is text. */
static void put_rujuk(struct docx_tulis *t, const struct dok_potong *p, unsigned gaya)
{
    size_t at = 0;
    const char *tanda = docx_tanda_of(t, p->rujuk, &at);
    enum dok_jenis jenis;

    if (tanda == NULL) {
        docx_run(t, gaya, p->teks);
        return;
    }
    jenis = t->d->blok[at]->jenis;
    if (jenis == DOK_TABEL || jenis == DOK_GAMBAR) {
        docx_field(t, arena_printf(t->a, "REF %s \\h", tanda), p->teks, gaya);
        return;
    }
    buf_printf(&t->isi, "<w:hyperlink w:anchor=\"%s\" w:history=\"1\">", tanda);
    docx_run(t, gaya, p->teks);
    buf_puts(&t->isi, "</w:hyperlink>");
}

void docx_teks(struct docx_tulis *t, const struct dok_teks *teks, unsigned gaya)
{
    struct buf *b = &t->isi;
    unsigned kini = 0;
    bool buka = false; /* a run is open; neighbours of one style share it */

    for (size_t i = 0; i < teks->n; i++) {
        const struct dok_potong *p = &teks->v[i];
        unsigned g = p->gaya | gaya;

        if (buka && (g != kini || p->jenis == POTONG_RUJUK)) {
            buf_puts(b, "</w:r>");
            buka = false;
        }
        if (p->jenis == POTONG_RUJUK) {
            put_rujuk(t, p, g);
            continue;
        }
        if (!buka)
            open_run(t, g);
        buka = true;
        kini = g;
        if (p->jenis == POTONG_BARIS)
            buf_puts(b, "<w:br/>");
        else if (p->jenis == POTONG_TAB)
            buf_puts(b, "<w:tab/>");
        else
            put_text(t, p->teks);
    }
    if (buka)
        buf_puts(b, "</w:r>");
}

void docx_paragraf(struct docx_tulis *t, const struct dok_blok *b)
{
    static const enum gaya_word MAP[GAYA_COUNT] = {
        [GAYA_ISI] = GW_ISI,
        [GAYA_ISI_RAPAT] = GW_ISI_RAPAT,
        [GAYA_TENGAH] = GW_TENGAH,
        [GAYA_SAMPUL_JUDUL] = GW_SAMPUL_JUDUL,
        [GAYA_SAMPUL_UNIT] = GW_SAMPUL_UNIT,
        [GAYA_SAMPUL_LAMBANG] = GW_SAMPUL_LAMBANG,
        [GAYA_DAFTAR_ANGKA] = GW_DAFTAR_ANGKA,
        [GAYA_DAFTAR_BUTIR] = GW_DAFTAR_BUTIR,
        [GAYA_CATATAN] = GW_CATATAN,
        [GAYA_TANDA_TANGAN] = GW_TANDA_TANGAN,
    };
    const struct dok_blok *next = t->blok + 1 < t->d->n ? t->d->blok[t->blok + 1] : NULL;
    struct docx_par p = {.gaya = MAP[b->paragraf.gaya], .num = docx_nomor_item(t, &b->paragraf)};

    /* a signature does not stand on a page alone */
    p.keep_next = next != NULL && next->jenis == DOK_TABEL && next->tabel->polos;

    docx_par_buka(t, &p);
    docx_tanda_buka(t, t->tanda[t->blok]);
    docx_teks(t, &b->teks, 0);
    docx_tanda_tutup(t, t->tanda[t->blok]);
    docx_par_tutup(t);
}

void docx_judul(struct docx_tulis *t, const struct dok_blok *b)
{
    const struct dok_judul *j = &b->judul;
    struct docx_par p = {.gaya = j->jenis == JUDUL_DEPAN      ? GW_JUDUL_DEPAN
                                 : j->jenis == JUDUL_LAMPIRAN ? GW_JUDUL_LAMPIRAN
                                                              : GW_JUDUL_1 + j->tingkat - 1};
    bool own_line = j->jenis == JUDUL_LAMPIRAN || j->tingkat == 1;

    docx_par_buka(t, &p);
    docx_tanda_buka(t, t->tanda[t->blok]);
    if (b->nomor != NULL)
        docx_run(t, 0, arena_printf(t->a, own_line ? "%s\n" : "%s\t", b->nomor));
    docx_teks(t, &b->teks, 0);
    docx_tanda_tutup(t, t->tanda[t->blok]);
    docx_par_tutup(t);
}
