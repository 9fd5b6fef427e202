/* SPDX-License-Identifier: MIT
 *
 * docx_halaman: a rough layout, only to have a likely page number in the contents lists before
 * Word or LibreOffice works out the true one. Lengths in twips.
 */
#include "base/format_angka.h"
#include "report/docx_int.h"
#include "report/svg_pohon.h"
#include "report/svg_teks.h"

enum { BARIS_TABEL = 207, TEPI_TABEL = 85 };

struct taksir {
    struct docx_tulis *t;
    struct docx_bidang p;
    long y; /* used on this page */
    int halaman;
    enum halaman_nomor nomor;
};

struct tipografi {
    long huruf, baris, sela; /* half-points; line height and space around, twips */
};

static struct tipografi type_of(const struct dok_blok *b)
{
    if (b->jenis == DOK_JUDUL)
        return b->judul.tingkat == 1 ? (struct tipografi){28, 480, 360}
                                     : (struct tipografi){23, 320, 330};
    if (b->jenis != DOK_PARAGRAF)
        return (struct tipografi){22, 380, 120};
    switch (b->paragraf.gaya) {
    case GAYA_CATATAN:
        return (struct tipografi){18, 210, 200};
    case GAYA_TANDA_TANGAN:
        return (struct tipografi){22, 290, 0};
    case GAYA_SAMPUL_JUDUL:
    case GAYA_SAMPUL_UNIT:
        return (struct tipografi){36, 560, 100};
    case GAYA_DAFTAR_ANGKA:
    case GAYA_DAFTAR_BUTIR:
        return (struct tipografi){22, 380, 80};
    default:
        return (struct tipografi){22, 380, 120};
    }
}

static long text_lines(const struct docx_tulis *t, const struct dok_teks *k, long huruf, long lebar)
{
    long w = 0, lines = 1;

    for (size_t i = 0; i < k->n; i++) {
        if (k->v[i].jenis == POTONG_BARIS)
            lines++;
        else if (k->v[i].teks != NULL)
            w += docx_twips(t, svg_lebar(str_of(k->v[i].teks), false), huruf);
    }
    return lines + w / (lebar > 200 ? lebar : 200);
}

static long page_height(const struct taksir *x)
{
    return x->p.tinggi - x->p.atas - x->p.bawah;
}

static void new_page(struct taksir *x)
{
    x->halaman++;
    x->y = 0;
}

/* `utuh`: does not break over pages. */
static void advance(struct taksir *x, long h, bool utuh)
{
    long room = page_height(x);

    if (utuh && x->y > 0 && x->y + h > room)
        new_page(x);
    x->y += h;
    while (x->y > room) {
        x->y -= room;
        x->halaman++;
    }
}

static void advance_table(struct taksir *x, const struct dok_tabel *m)
{
    long lebar = docx_lebar_teks(&x->p);

    for (size_t r = 0; r < m->n; r++) {
        long most = 1;

        for (size_t k = 0; k < m->n_kolom; k++) {
            const struct dok_sel *s = &m->baris[r].sel[k];
            long share = m->kolom[k].lebar, w;

            for (size_t j = 1; j < s->bentang_kolom && k + j < m->n_kolom; j++)
                share += m->kolom[k + j].lebar;
            w = text_lines(x->t, &s->isi, 18, lebar * share / 1000 - 170);
            if (!s->tertutup && s->bentang_baris < 2 && w > most)
                most = w;
        }
        advance(x, most * BARIS_TABEL + TEPI_TABEL, true);
    }
    advance(x, m->sumber != NULL || m->catatan != NULL ? 480 : 160, false);
}

static void advance_daftar(struct taksir *x, enum dok_daftar_jenis jenis)
{
    const struct dok *d = x->t->d;

    for (size_t i = 0; i < d->n; i++) {
        const struct dok_blok *b = d->blok[i];
        bool in = jenis == DAFTAR_TABEL      ? b->jenis == DOK_TABEL && b->nomor != NULL
                  : jenis == DAFTAR_GAMBAR   ? b->jenis == DOK_GAMBAR && b->nomor != NULL
                  : b->jenis != DOK_JUDUL    ? b->jenis == DOK_MENTAH && b->mentah.tingkat_judul > 0
                  : jenis == DAFTAR_LAMPIRAN ? b->judul.jenis == JUDUL_LAMPIRAN
                                             : b->judul.tingkat <= 3;

        if (in)
            advance(x, 350 * text_lines(x->t, &b->teks, 22, docx_lebar_teks(&x->p) - 1800), true);
    }
}

static void advance_blok(struct taksir *x, const struct dok_blok *b, size_t i)
{
    struct tipografi g = type_of(b);
    long lebar = docx_lebar_teks(&x->p), h;

    switch (b->jenis) {
    case DOK_TABEL:
        advance(x, b->teks.n > 0 ? 560 : 0, false);
        advance_table(x, b->tabel);
        break;
    case DOK_GAMBAR:
        h = b->gambar->jenis == GAMBAR_GRAFIK ? docx_grafik_tinggi(b->gambar->grafik)
            : x->t->pohon[i] != NULL          ? x->t->pohon[i]->tinggi * 15
                                              : lebar * 2 / 3;
        if (h > page_height(x) - 1500)
            h = page_height(x) - 1500;
        advance(x, h + 800, true);
        break;
    case DOK_DAFTAR:
        advance_daftar(x, b->daftar);
        break;
    default:
        advance(x, text_lines(x->t, &b->teks, g.huruf, lebar) * g.baris + g.sela, false);
        break;
    }
}

static bool starts_page(const struct dok_blok *b)
{
    if (b->jenis == DOK_JUDUL)
        return b->judul.jenis != JUDUL_NOMOR || b->judul.tingkat == 1;
    return b->jenis == DOK_MENTAH && b->mentah.tingkat_judul == 1;
}

static const char *as_printed(struct taksir *x)
{
    struct arena *a = x->t->a;

    return x->nomor == NOMOR_ROMAWI ? format_romawi_kecil(a, x->halaman < 3999 ? x->halaman : 3999)
                                    : arena_printf(a, "%d", x->halaman);
}

void docx_halaman_taksir(struct docx_tulis *t)
{
    struct taksir x = {.t = t, .halaman = 1, .nomor = NOMOR_ARAB, .p = t->bidang};
    bool lintang = false, mulai = false;

    t->halaman = ARENA_ARRAY(t->a, t->d->n + 1, const char *);
    for (size_t i = 0; i < t->d->n; i++) {
        const struct dok_blok *b = t->d->blok[i];

        if (b->jenis == DOK_BAGIAN || b->jenis == DOK_HALAMAN) {
            if (x.y > 0)
                new_page(&x);
            if (b->jenis == DOK_BAGIAN) {
                x.nomor = b->bagian.nomor;
                mulai = b->bagian.mulai_satu;
            }
            if (mulai)
                x.halaman = 1;
            mulai = false;
            continue;
        }
        if (t->lintang[i] != lintang) {
            lintang = t->lintang[i];
            t->blok = i;
            x.p = docx_bidang_of(t, lintang);
            if (x.y > 0)
                new_page(&x);
        }
        if (starts_page(b) && x.y > 0)
            new_page(&x);
        else if (x.y > page_height(&x) - 900 && b->jenis == DOK_JUDUL)
            new_page(&x);
        t->halaman[i] = as_printed(&x);
        advance_blok(&x, b, i);
    }
}

const char *docx_halaman_of(const struct docx_tulis *t, size_t blok)
{
    return text_or(t->halaman[blok], "1");
}
