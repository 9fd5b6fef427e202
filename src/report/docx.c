/* SPDX-License-Identifier: MIT
 *
 * docx: one pass over the blocks writes the main part; the package follows.
 */
#include "report/docx_int.h"

#include <string.h>

#define NS_W  "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define NS_R  "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define NS_WP "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"

void docx_gagal(struct docx_tulis *t, int kode)
{
    if (t->kode == 0)
        t->kode = kode;
}

static void put_ns(struct docx_tulis *t, const char *awalan, const char *ns)
{
    const char *have = t->dasar->akar;

    if (have == NULL || strstr(have, arena_printf(t->a, "xmlns:%s=", awalan)) == NULL)
        buf_printf(&t->isi, " xmlns:%s=\"%s\"", awalan, ns);
}

static void open_document(struct docx_tulis *t)
{
    buf_puts(&t->isi, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                      "<w:document");
    put_ns(t, "w", NS_W);
    put_ns(t, "r", NS_R);
    put_ns(t, "wp", NS_WP);
    if (t->dasar->akar != NULL) {
        buf_putc(&t->isi, ' ');
        buf_puts(&t->isi, t->dasar->akar);
    }
    buf_puts(&t->isi, "><w:body>");
}

static void put_blok(struct docx_tulis *t, const struct dok_blok *b)
{
    if (b->jenis == DOK_BAGIAN) {
        docx_bagian_ingin(t, &b->bagian);
        return;
    }
    if (b->jenis == DOK_HALAMAN) {
        t->halaman_baru = true;
        return;
    }
    if (b->jenis != DOK_PARAGRAF)
        docx_nomor_putus(t);
    docx_bagian_pastikan(t, t->lintang[t->blok]);
    switch (b->jenis) {
    case DOK_JUDUL:
        docx_judul(t, b);
        break;
    case DOK_PARAGRAF:
        docx_paragraf(t, b);
        break;
    case DOK_TABEL:
        docx_tabel(t, b);
        break;
    case DOK_GAMBAR:
        docx_gambar(t, b);
        break;
    case DOK_DAFTAR:
        docx_daftar(t, b->daftar);
        break;
    case DOK_MENTAH:
        docx_mentah(t, b);
        break;
    case DOK_HALAMAN:
    case DOK_BAGIAN:
        break;
    }
}

static void prepare(struct docx_tulis *t)
{
    buf_init(&t->isi, DOCX_MAX);
    buf_init(&t->rel, DOCX_MAX);
    buf_init(&t->tipe, DOCX_MAX);
    docx_paket_siapkan(t);
    docx_gaya_siapkan(t);
    docx_nomor_siapkan(t);
    docx_tanda_siapkan(t);
    docx_bagian_siapkan(t);
    docx_lintang_siapkan(t);
    docx_halaman_taksir(t);
    t->blok = 0;
}

int docx_write(struct buf *out, const struct dok *d, const struct docx_dasar *dasar,
               const struct docx_opsi *o, struct err *e)
{
    struct docx_tulis t = {.a = arena_new(8 * DOCX_MAX),
                           .d = d,
                           .dasar = dasar,
                           .tembolok = o != NULL ? o->tembolok : NULL,
                           .e = e};
    int r;

    prepare(&t);
    open_document(&t);
    for (t.blok = 0; t.blok < d->n && t.kode == 0; t.blok++)
        put_blok(&t, d->blok[t.blok]);
    docx_bagian_akhir(&t);
    buf_puts(&t.isi, "</w:body></w:document>");
    docx_nomor_tulis(&t);
    if (t.kode == 0 && !(buf_ok(&t.isi) && buf_ok(&t.rel) && buf_ok(&t.tipe)))
        docx_gagal(&t, err_set(e, ERR_TOO_BIG, "dokumen Word terlalu besar (batas %zu MiB)",
                               DOCX_MAX >> 20));
    r = t.kode != 0 ? t.kode : docx_paket_tulis(&t, out);
    buf_release(&t.isi);
    buf_release(&t.rel);
    buf_release(&t.tipe);
    arena_free(t.a);
    return r;
}
