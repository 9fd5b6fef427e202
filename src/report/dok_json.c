/* SPDX-License-Identifier: MIT
 *
 * A dok as JSON; see dok_json.h. Members that say nothing (no style, no trace) are left out.
 */
#include "report/dok_json.h"

#include "report/json_tulis.h"

static const char *const JENIS[] = {
    [DOK_JUDUL] = "judul",   [DOK_PARAGRAF] = "paragraf", [DOK_TABEL] = "tabel",
    [DOK_GAMBAR] = "gambar", [DOK_HALAMAN] = "halaman",   [DOK_BAGIAN] = "bagian",
    [DOK_DAFTAR] = "daftar", [DOK_MENTAH] = "mentah",
};
static const char *const POTONG[] = {
    [POTONG_TEKS] = "teks",   [POTONG_ANGKA] = "angka", [POTONG_RUJUK] = "rujuk",
    [POTONG_BARIS] = "baris", [POTONG_TAB] = "tab",
};

static void put_teks(struct json_tulis *t, const char *nama, const char *teks)
{
    if (teks != NULL)
        json_tulis_teks(t, nama, teks);
}

static void put_bulat(struct json_tulis *t, const char *nama, int64_t n)
{
    if (n != 0)
        json_tulis_bulat(t, nama, n);
}

static void put_ya(struct json_tulis *t, const char *nama, bool ya)
{
    if (ya)
        json_tulis_ya(t, nama);
}

static void put_angka(struct json_tulis *t, const char *nama, struct angka v)
{
    if (v.ada)
        json_tulis_desimal(t, nama, v.nilai);
}

static void put_jejak(struct json_tulis *t, const struct jejak *j)
{
    if (j == NULL)
        return;
    json_tulis_buka(t, "jejak", '{');
    put_teks(t, "rumus", j->rumus);
    put_teks(t, "hitungan", j->hitungan);
    put_teks(t, "dasar", j->dasar);
    json_tulis_buka(t, "masukan", '[');
    for (size_t i = 0; i < j->n; i++) {
        json_tulis_buka(t, NULL, '{');
        put_teks(t, "nama", j->masukan[i].nama);
        put_teks(t, "nilai", j->masukan[i].nilai);
        put_teks(t, "sumber", j->masukan[i].sumber);
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
    json_tulis_tutup(t, '}');
}

static void put_runs(struct json_tulis *t, const char *nama, const struct dok_teks *x)
{
    if (x->n == 0)
        return;
    json_tulis_buka(t, nama, '[');
    for (size_t i = 0; i < x->n; i++) {
        const struct dok_potong *p = &x->v[i];

        json_tulis_buka(t, NULL, '{');
        json_tulis_teks(t, "jenis", POTONG[p->jenis]);
        put_teks(t, "teks", p->teks);
        put_bulat(t, "gaya", p->gaya);
        put_teks(t, "rujuk", p->rujuk);
        put_jejak(t, p->jejak);
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
}

static void put_cell(struct json_tulis *t, const struct dok_sel *s)
{
    json_tulis_buka(t, NULL, '{');
    put_runs(t, "isi", &s->isi);
    put_bulat(t, "rata", s->rata_sendiri ? s->rata : 0);
    put_bulat(t, "bentang_kolom", s->bentang_kolom > 1 ? s->bentang_kolom : 0);
    put_bulat(t, "bentang_baris", s->bentang_baris > 1 ? s->bentang_baris : 0);
    put_ya(t, "tertutup", s->tertutup);
    put_ya(t, "tebal", s->tebal);
    put_bulat(t, "menjorok", s->menjorok);
    put_angka(t, "nilai", s->nilai);
    put_jejak(t, s->jejak);
    json_tulis_tutup(t, '}');
}

static void put_table(struct json_tulis *t, const struct dok_tabel *x)
{
    json_tulis_buka(t, "tabel", '{');
    json_tulis_buka(t, "kolom", '[');
    for (size_t k = 0; k < x->n_kolom; k++) {
        json_tulis_buka(t, NULL, '{');
        json_tulis_bulat(t, "lebar", x->kolom[k].lebar);
        put_bulat(t, "rata", x->kolom[k].rata);
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
    json_tulis_buka(t, "baris", '[');
    for (size_t i = 0; i < x->n; i++) {
        json_tulis_buka(t, NULL, '{');
        put_ya(t, "kepala", x->baris[i].kepala);
        put_ya(t, "jumlah", x->baris[i].jumlah);
        json_tulis_buka(t, "sel", '[');
        for (size_t k = 0; k < x->n_kolom; k++)
            put_cell(t, &x->baris[i].sel[k]);
        json_tulis_tutup(t, ']');
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
    put_ya(t, "nomor_kolom", x->nomor_kolom);
    put_ya(t, "melintang", x->melintang);
    put_ya(t, "polos", x->polos);
    put_teks(t, "sumber", x->sumber);
    put_teks(t, "catatan", x->catatan);
    json_tulis_tutup(t, '}');
}

static void put_chart(struct json_tulis *t, const struct grafik *g)
{
    json_tulis_buka(t, "grafik", '{');
    json_tulis_bulat(t, "jenis", g->jenis);
    put_teks(t, "satuan", g->satuan);
    json_tulis_buka(t, "label", '[');
    for (size_t i = 0; i < g->n_label; i++)
        json_tulis_teks(t, NULL, g->label[i]);
    json_tulis_tutup(t, ']');
    json_tulis_buka(t, "seri", '[');
    for (size_t k = 0; k < g->n_seri; k++) {
        json_tulis_buka(t, NULL, '{');
        put_teks(t, "nama", g->seri[k].nama);
        json_tulis_buka(t, "nilai", '[');
        for (size_t i = 0; i < g->n_label; i++) {
            if (g->seri[k].nilai[i].ada)
                json_tulis_desimal(t, NULL, g->seri[k].nilai[i].nilai);
            else
                json_tulis_null(t, NULL);
        }
        json_tulis_tutup(t, ']');
        json_tulis_tutup(t, '}');
    }
    json_tulis_tutup(t, ']');
    put_angka(t, "acuan", g->acuan);
    put_teks(t, "acuan_nama", g->acuan_nama);
    json_tulis_bulat(t, "desimal", g->desimal);
    json_tulis_tutup(t, '}');
}

/* Depth is that of an organisation or of a plan: a handful. */
static void put_node(struct json_tulis *t, const char *nama, const struct simpul *s)
{
    json_tulis_buka(t, nama, '{');
    put_teks(t, "judul", s->judul);
    put_teks(t, "teks", s->teks);
    put_teks(t, "catatan", s->catatan);
    json_tulis_bulat(t, "tingkat", s->tingkat);
    json_tulis_buka(t, "anak", '[');
    for (size_t i = 0; i < s->n; i++)
        put_node(t, NULL, s->anak[i]);
    json_tulis_tutup(t, ']');
    json_tulis_tutup(t, '}');
}

static void put_figure(struct json_tulis *t, const struct dok_gambar *g)
{
    put_teks(t, "alt", g->alt);
    if (g->grafik != NULL)
        put_chart(t, g->grafik);
    if (g->akar != NULL)
        put_node(t, "pohon", g->akar);
    put_bulat(t, "berkas_byte", (int64_t)g->n);
}

static void put_own(struct json_tulis *t, const struct dok_blok *b)
{
    switch (b->jenis) {
    case DOK_JUDUL:
        json_tulis_bulat(t, "jenis_judul", b->judul.jenis);
        json_tulis_bulat(t, "tingkat", b->judul.tingkat);
        break;
    case DOK_PARAGRAF:
        json_tulis_bulat(t, "gaya", b->paragraf.gaya);
        put_bulat(t, "tingkat", b->paragraf.tingkat);
        put_bulat(t, "angka", b->paragraf.nomor);
        break;
    case DOK_TABEL:
        put_table(t, b->tabel);
        break;
    case DOK_GAMBAR:
        put_figure(t, b->gambar);
        break;
    case DOK_BAGIAN:
        json_tulis_bulat(t, "nomor_halaman", b->bagian.nomor);
        put_ya(t, "mulai_satu", b->bagian.mulai_satu);
        put_ya(t, "melintang", b->bagian.melintang);
        break;
    case DOK_DAFTAR:
        json_tulis_bulat(t, "daftar", b->daftar);
        break;
    case DOK_MENTAH:
        put_teks(t, "xml", b->mentah.xml);
        put_bulat(t, "tingkat", b->mentah.tingkat_judul);
        break;
    case DOK_HALAMAN:
        break;
    }
}

void dok_json_write(struct arena *a, struct buf *out, const struct dok *d)
{
    struct json_tulis t = {.a = a, .b = out};

    json_tulis_buka(&t, NULL, '{');
    json_tulis_bulat(&t, "versi_dok", 1);
    put_teks(&t, "judul", d->judul);
    put_teks(&t, "subjek", d->subjek);
    put_teks(&t, "penulis", d->penulis);
    put_teks(&t, "tanggal", d->tanggal);
    json_tulis_buka(&t, "blok", '[');
    for (size_t i = 0; i < d->n; i++) {
        const struct dok_blok *b = d->blok[i];

        json_tulis_buka(&t, NULL, '{');
        json_tulis_teks(&t, "jenis", JENIS[b->jenis]);
        put_teks(&t, "id", b->id);
        put_teks(&t, "kunci", b->kunci);
        put_teks(&t, "nomor", b->nomor);
        put_runs(&t, "teks", &b->teks);
        put_own(&t, b);
        json_tulis_tutup(&t, '}');
    }
    json_tulis_tutup(&t, ']');
    json_tulis_tutup(&t, '}');
    buf_putc(out, '\n');
}
