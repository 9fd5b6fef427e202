/* SPDX-License-Identifier: MIT
 *
 * docx_daftar: captions with their SEQ fields, and the lists that point at them: plain entries with
 * a PAGEREF field each. LibreOffice works those out when it loads the file; Word is asked to by
 * w:dirty. What a program that does neither shows is our estimate.
 *
 * LibreOffice shows a page of the front matter as 3, not iii. Those entries put the PAGEREF inside
 * a QUOTE, which it leaves alone, so that our estimate stands; Word works out both.
 */
#include "report/docx_int.h"
#include "report/svg_teks.h"

#include <string.h>

static bool is_caption(const struct dok_blok *b, enum dok_jenis jenis)
{
    return b->jenis == jenis && b->nomor != NULL && b->teks.n > 0;
}

void docx_caption(struct docx_tulis *t, const struct dok_blok *b)
{
    const char *kata = b->jenis == DOK_TABEL ? "Tabel" : "Gambar";
    struct docx_par p = {.gaya = b->jenis == DOK_TABEL ? GW_CAPTION_TABEL : GW_CAPTION_GAMBAR,
                         .keep_next = b->jenis == DOK_TABEL};
    const char *dot, *angka;

    if (b->teks.n == 0)
        return;
    docx_par_buka(t, &p);
    if (b->nomor != NULL) {
        dot = strrchr(b->nomor, '.');
        angka = dot != NULL ? dot + 1 : b->nomor;
        docx_tanda_buka(t, t->tanda[t->blok]);
        docx_run(t, 0, arena_printf(t->a, "%s %.*s", kata, (int)(angka - b->nomor), b->nomor));
        docx_field(t,
                   arena_printf(t->a, "SEQ %s \\* ARABIC%s", kata,
                                strcmp(angka, "1") == 0 ? " \\r 1" : ""),
                   angka, 0);
        docx_tanda_tutup(t, t->tanda[t->blok]);
        docx_run(t, 0, " ");
    }
    docx_teks(t, &b->teks, 0);
    docx_par_tutup(t);
}

/* Where the text of an entry begins, twips; as dok/docx/styles.xml has it. */
static long entry_left(enum gaya_word gaya)
{
    return gaya == GW_TOC_1 ? 0 : gaya == GW_TOC_2 ? 709 : gaya == GW_TOC_3 ? 1134 : 1247;
}

/*
 * The text of an entry on one line. When its last line would leave no room for the dots and the
 * number, its last word goes to a line of its own: LibreOffice hides a number that stands behind a
 * right indent, so an indent cannot keep that room.
 */
static const char *entry_text(struct docx_tulis *t, const struct dok_teks *teks,
                              enum gaya_word gaya)
{
    enum { ISI = 22, SISA = 800 };
    char *s = arena_strdup(t->a, teks_polos(t->a, teks)), *space;
    long room = docx_lebar_teks(&t->bidang) - entry_left(gaya), one = docx_twips(t, 1000, ISI);
    bool besar = gaya == GW_TOC_1; /* bold capitals: wider */
    struct svg_baris l;
    const char *last;

    for (char *c = s; *c != '\0'; c++)
        if (*c == '\n' || *c == '\t')
            *c = ' ';
    l = svg_wrap(t->a, s, room * (besar ? 800 : 1000) / one, besar);
    last = l.n > 0 ? l.v[l.n - 1] : "";
    space = strrchr(s, ' ');
    if (space != NULL && strchr(last, ' ') != NULL &&
        svg_lebar(str_of(last), besar) * one / (besar ? 800 : 1000) > room - SISA)
        *space = '\n';
    return s;
}

/* One line: "A.<tab>Latar Belakang ........ 3", linked. */
static void put_entry(struct docx_tulis *t, enum gaya_word gaya, size_t i, const char *awalan)
{
    const struct dok_blok *b = t->d->blok[i];
    const char *tanda = t->tanda[i];
    struct docx_par p = {
        .gaya = gaya,
        .ppr = arena_printf(t->a,
                            "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"%ld\"/>"
                            "</w:tabs>",
                            docx_lebar_teks(&t->bidang))};

    docx_par_buka(t, &p);
    buf_printf(&t->isi, "<w:hyperlink w:anchor=\"%s\" w:history=\"1\">", tanda);
    docx_run(t, 0, awalan);
    docx_run(t, 0, entry_text(t, &b->teks, gaya));
    docx_run(t, 0, "\t");
    docx_pageref(t, tanda, docx_halaman_of(t, i));
    buf_puts(&t->isi, "</w:hyperlink>");
    docx_par_tutup(t);
}

static bool has_daftar(const struct dok *d, enum dok_daftar_jenis jenis)
{
    for (size_t i = 0; i < d->n; i++)
        if (d->blok[i]->jenis == DOK_DAFTAR && d->blok[i]->daftar == jenis)
            return true;
    return false;
}

static void put_heading(struct docx_tulis *t, size_t i, bool lampiran_sendiri)
{
    static const enum gaya_word TOC[] = {GW_TOC_1, GW_TOC_2, GW_TOC_3};
    const struct dok_blok *b = t->d->blok[i];
    int tingkat = b->jenis == DOK_MENTAH ? b->mentah.tingkat_judul : b->judul.tingkat;
    const char *awalan = NULL;

    if (b->jenis == DOK_JUDUL && b->judul.jenis != JUDUL_NOMOR) {
        if (b->judul.jenis == JUDUL_LAMPIRAN && lampiran_sendiri)
            return;
        tingkat = 1;
    }
    if (tingkat < 1 || tingkat > 3 || b->teks.n == 0)
        return;
    if (b->jenis == DOK_JUDUL && b->nomor != NULL)
        awalan = arena_printf(t->a, tingkat == 1 ? "%s " : "%s\t", b->nomor);
    put_entry(t, TOC[tingkat - 1], i, awalan);
}

void docx_daftar(struct docx_tulis *t, enum dok_daftar_jenis jenis)
{
    const struct dok *d = t->d;
    bool lampiran_sendiri = has_daftar(d, DAFTAR_LAMPIRAN);

    for (size_t i = 0; i < d->n; i++) {
        const struct dok_blok *b = d->blok[i];

        if (jenis == DAFTAR_ISI) {
            if (b->jenis == DOK_JUDUL || b->jenis == DOK_MENTAH)
                put_heading(t, i, lampiran_sendiri);
        } else if (jenis == DAFTAR_LAMPIRAN) {
            if (b->jenis == DOK_JUDUL && b->judul.jenis == JUDUL_LAMPIRAN && b->nomor != NULL)
                put_entry(t, GW_DAFTAR_GAMBAR, i, arena_printf(t->a, "%s\t", b->nomor));
        } else if (is_caption(b, jenis == DAFTAR_TABEL ? DOK_TABEL : DOK_GAMBAR)) {
            put_entry(t, GW_DAFTAR_GAMBAR, i,
                      arena_printf(t->a, "%s %s\t", jenis == DAFTAR_TABEL ? "Tabel" : "Gambar",
                                   b->nomor));
        }
    }
}
