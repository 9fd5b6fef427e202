/* SPDX-License-Identifier: MIT
 *
 * docx_lintang: which blocks stand on landscape pages: wide tables and trees, the headings right
 * above them, and short text between two of them or at the end of a part (a signature), which would
 * else have a page for itself.
 */
#include "report/docx_int.h"
#include "report/svg_pohon.h"

#include <string.h>

enum { JEDA_BLOK = 5, JEDA_HURUF = 900, TANDA_TANGAN = 4 };

static bool is_tree(const struct dok_blok *b)
{
    return b->jenis == DOK_GAMBAR &&
           (b->gambar->jenis == GAMBAR_POHON || b->gambar->jenis == GAMBAR_ORGANISASI);
}

static bool is_text(const struct dok_blok *b)
{
    if (b->jenis == DOK_JUDUL)
        return b->judul.jenis == JUDUL_NOMOR && b->judul.tingkat > 1;
    if (b->jenis == DOK_TABEL)
        return b->tabel->polos && b->tabel->n <= TANDA_TANGAN;
    return b->jenis == DOK_PARAGRAF;
}

static void mark_headings(struct docx_tulis *t)
{
    for (size_t i = t->d->n; i-- > 1;)
        if (t->lintang[i] && t->d->blok[i - 1]->jenis == DOK_JUDUL)
            t->lintang[i - 1] = true;
}

static size_t letters(const struct dok_teks *k)
{
    size_t n = 0;

    for (size_t i = 0; i < k->n; i++)
        n += k->v[i].teks != NULL ? strlen(k->v[i].teks) : 0;
    return n;
}

/* True when a page ends before block i anyway. */
static bool ends_page(const struct docx_tulis *t, size_t i)
{
    const struct dok_blok *b = i < t->d->n ? t->d->blok[i] : NULL;

    if (b == NULL || b->jenis == DOK_HALAMAN || b->jenis == DOK_BAGIAN)
        return true;
    return b->jenis == DOK_JUDUL && (b->judul.jenis != JUDUL_NOMOR || b->judul.tingkat == 1);
}

/* End of the run of text blocks from i on when it is short and does not lead to an upright page
 * of its own, else i. */
static size_t short_gap(const struct docx_tulis *t, size_t i)
{
    size_t end = i, sum = 0;

    while (end < t->d->n && !t->lintang[end] && is_text(t->d->blok[end])) {
        sum += letters(&t->d->blok[end]->teks);
        end++;
    }
    if (!(ends_page(t, end) || t->lintang[end]) || end - i > JEDA_BLOK || sum > JEDA_HURUF)
        return i;
    return end;
}

void docx_lintang_siapkan(struct docx_tulis *t)
{
    t->lintang = ARENA_ARRAY(t->a, t->d->n + 1, bool);
    t->pohon = ARENA_ARRAY(t->a, t->d->n + 1, struct pohon_tata *);
    for (size_t i = 0; i < t->d->n; i++) {
        const struct dok_blok *b = t->d->blok[i];

        t->blok = i;
        if (b->jenis == DOK_TABEL)
            t->lintang[i] = b->tabel->melintang;
        if (is_tree(b)) {
            t->pohon[i] = docx_pohon(t, b->gambar);
            t->lintang[i] = t->pohon[i]->melintang;
        }
    }
    mark_headings(t);
    for (size_t i = 1; i < t->d->n; i++)
        if (t->lintang[i - 1] && !t->lintang[i])
            for (size_t end = short_gap(t, i); i < end; i++)
                t->lintang[i] = true;
    t->blok = 0;
}
