/* SPDX-License-Identifier: MIT
 *
 * Read back: the dump of a DOCX against the dok it was written from.
 */
#include "docx_harap.h"

#include "base/str.h"
#include "report/docx.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <string.h>

#include <cmocka.h>

/* What the dump of one block must be. */
static void expect_teks(struct buf *b, const struct dok_teks *t)
{
    for (size_t i = 0; i < t->n; i++)
        if (t->v[i].jenis == POTONG_BARIS)
            buf_putc(b, '/');
        else
            for (const char *s = t->v[i].teks; *s != '\0'; s++)
                buf_putc(b, *s == '\n' ? '/' : *s == '\t' ? '>' : *s);
}

/* True when cell (r, k) belongs to a cell above it in the same column. */
static bool continues_above(const struct dok_tabel *t, size_t r, size_t k)
{
    while (r > 0 && t->baris[r].sel[k].tertutup)
        if (t->baris[--r].sel[k].bentang_baris > 1)
            return true;
    return false;
}

static void expect_tabel(struct buf *b, const struct dok_tabel *t)
{
    size_t kepala = 0;

    buf_puts(b, "T\n");
    while (kepala < t->n && t->baris[kepala].kepala)
        kepala++;
    for (size_t r = 0; r < t->n; r++) {
        buf_puts(b, "R\n");
        for (size_t k = 0; k < t->n_kolom; k++) {
            const struct dok_sel *s = &t->baris[r].sel[k];
            bool bawah = s->tertutup && continues_above(t, r, k);

            if (s->tertutup && !bawah)
                continue;
            buf_printf(b, "C%d%s ", s->bentang_kolom > 1 ? s->bentang_kolom : 1, bawah ? "+" : "");
            if (!bawah) /* what a merged cell covers is not written */
                expect_teks(b, &s->isi);
            buf_putc(b, '\n');
        }
        if (t->nomor_kolom && r + 1 == kepala) {
            buf_puts(b, "R\n");
            for (size_t k = 0; k < t->n_kolom; k++)
                buf_printf(b, "C1 (%zu)\n", k + 1);
        }
    }
}

static void expect_blok(struct buf *b, const struct dok_blok *k)
{
    switch (k->jenis) {
    case DOK_JUDUL:
        buf_printf(b, "P[%s] %s%s", docx_gaya_judul(k->judul.jenis, k->judul.tingkat),
                   text_or(k->nomor, ""),
                   k->nomor == NULL                                            ? ""
                   : k->judul.jenis == JUDUL_LAMPIRAN || k->judul.tingkat == 1 ? "/"
                                                                               : ">");
        break;
    case DOK_PARAGRAF:
        buf_printf(b, "P[%s] ", docx_gaya_nama(k->paragraf.gaya));
        break;
    case DOK_TABEL:
        if (k->teks.n > 0)
            buf_printf(b, "P[Judul Tabel] Tabel %s ", k->nomor);
        break;
    case DOK_GAMBAR:
        buf_printf(b, "P[Gambar] #\nP[Judul Gambar] Gambar %s ", k->nomor);
        break;
    case DOK_MENTAH:
        buf_puts(b, "P[] ");
        break;
    default:
        return;
    }
    expect_teks(b, &k->teks);
    if (k->jenis != DOK_TABEL || k->teks.n > 0)
        buf_putc(b, '\n');
    if (k->jenis == DOK_TABEL)
        expect_tabel(b, k->tabel);
}

void docx_harap_dok(const char *dump, const struct dok *d)
{
    const char *at = dump;

    for (size_t i = 0; i < d->n; i++) {
        struct buf want;
        const char *found;

        buf_init(&want, DOCX_MAX);
        expect_blok(&want, d->blok[i]);
        if (want.n == 0)
            continue;
        found = strstr(at, want.p);
        if (found == NULL)
            fail_msg("blok %zu tidak ditemukan: %s", i, want.p);
        if (d->blok[i]->jenis != DOK_TABEL || d->blok[i]->teks.n > 0)
            assert_true(found == dump || found[-1] == '\n');
        at = found + want.n;
        buf_release(&want);
    }
}
