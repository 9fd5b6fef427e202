/* SPDX-License-Identifier: MIT
 *
 * bagan: see bagan.h. The drawing is that of the report (report/svg_*.h).
 */
#include "web/bagan.h"

#include "base/format_angka.h"
#include "report/svg_grafik.h"
#include "report/svg_pohon.h"

enum { SVG_MAX = 4 << 20, LEBAR_LAYAR = 1600, TINGGI_LAYAR = 4000 };

static const struct pandang_jenis KEPALA[] = {{"b_seri", PANDANG_TEKS, NULL, "nama seri"}, {0}};
static const struct pandang_jenis SEL[] = {{"b_nilai", PANDANG_TEKS, NULL, "nilainya"}, {0}};
static const struct pandang_jenis BARIS[] = {
    {"b_label", PANDANG_TEKS, NULL, "label"},
    {"b_sel", PANDANG_DAFTAR, SEL, "nilai per seri"},
    {0},
};
static const struct pandang_jenis SIMPUL[] = {
    {"b_tingkat", PANDANG_TEKS, NULL, "0 akar"},
    {"b_judul_simpul", PANDANG_TEKS, NULL, "judul kotak"},
    {"b_teks", PANDANG_TEKS, NULL, "isi kotak"},
    {"b_catatan", PANDANG_TEKS, NULL, "catatan kotak"},
    {0},
};
const struct pandang_jenis BAGAN_JENIS[] = {
    {"b_judul", PANDANG_TEKS, NULL, "judul"},
    {"b_id", PANDANG_TEKS, NULL, "id"},
    {"b_svg", PANDANG_HTML, NULL, "gambarnya"},
    {"b_lebar", PANDANG_YA, NULL, "gambar digeser mendatar"},
    {"b_grafik", PANDANG_YA, NULL, "punya tabel angka"},
    {"b_kepala", PANDANG_DAFTAR, KEPALA, "seri"},
    {"b_baris", PANDANG_DAFTAR, BARIS, "label dan nilainya"},
    {"b_simpul", PANDANG_DAFTAR, SIMPUL, "kotak pohon, dari akar"},
    {0},
};

static struct pandang *figure(struct req *r, const struct bagan *b, const struct buf *svg)
{
    struct pandang *x = pandang_peta(r->a);

    pandang_set(r->a, x, "b_judul", b->judul);
    pandang_set(r->a, x, "b_id", b->id);
    pandang_add(r->a, x, "b_svg", pandang_html(r->a, buf_dup(r->a, svg)));
    return x;
}

static void put_row(struct arena *a, struct pandang *v, const struct grafik *g, size_t i)
{
    struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a)), *sel;

    pandang_set(a, x, "b_label", g->label[i]);
    sel = pandang_add(a, x, "b_sel", pandang_daftar(a));
    for (size_t s = 0; s < g->n_seri; s++)
        pandang_set(a, pandang_add(a, sel, NULL, pandang_peta(a)), "b_nilai",
                    format_angka(a, g->seri[s].nilai[i], g->desimal));
}

struct pandang *bagan_grafik(struct req *r, const struct bagan *b, const struct grafik *g)
{
    struct pandang *x, *v;
    struct buf svg;

    buf_init(&svg, SVG_MAX);
    svg_grafik_tulis(r->a, &svg, g, b->judul, text_or(b->alt, b->judul), b->id);
    x = figure(r, b, &svg);
    buf_release(&svg);
    pandang_add(r->a, x, "b_lebar", pandang_ya(r->a, false));
    pandang_add(r->a, x, "b_grafik", pandang_ya(r->a, true));
    v = pandang_add(r->a, x, "b_kepala", pandang_daftar(r->a));
    for (size_t i = 0; i < g->n_seri; i++)
        pandang_set(r->a, pandang_add(r->a, v, NULL, pandang_peta(r->a)), "b_seri",
                    g->seri[i].nama);
    v = pandang_add(r->a, x, "b_baris", pandang_daftar(r->a));
    for (size_t i = 0; i < g->n_label; i++)
        put_row(r->a, v, g, i);
    pandang_add(r->a, x, "b_simpul", pandang_daftar(r->a));
    return x;
}

static void put_node(struct arena *a, struct pandang *v, const struct simpul *s, int dalam)
{
    struct pandang *x = pandang_add(a, v, NULL, pandang_peta(a));

    pandang_set(a, x, "b_tingkat", arena_printf(a, "%d", dalam > 4 ? 4 : dalam));
    pandang_set(a, x, "b_judul_simpul", s->judul);
    pandang_set(a, x, "b_teks", s->teks);
    pandang_set(a, x, "b_catatan", s->catatan);
    for (size_t i = 0; i < s->n; i++)
        put_node(a, v, s->anak[i], dalam + 1);
}

struct pandang *bagan_pohon(struct req *r, const struct bagan *b, const struct simpul *akar,
                            bool organisasi)
{
    const struct svg_bidang layar = {LEBAR_LAYAR, TINGGI_LAYAR};
    struct pandang *x;
    struct buf svg;

    buf_init(&svg, SVG_MAX);
    svg_pohon_tulis(&svg, svg_pohon_tata(r->a, akar, organisasi, &layar, NULL), b->judul,
                    text_or(b->alt, b->judul), b->id);
    x = figure(r, b, &svg);
    buf_release(&svg);
    pandang_add(r->a, x, "b_lebar", pandang_ya(r->a, true));
    pandang_add(r->a, x, "b_grafik", pandang_ya(r->a, false));
    pandang_add(r->a, x, "b_kepala", pandang_daftar(r->a));
    pandang_add(r->a, x, "b_baris", pandang_daftar(r->a));
    put_node(r->a, pandang_add(r->a, x, "b_simpul", pandang_daftar(r->a)), akar, 0);
    return x;
}

struct pandang *bagan_capaian(struct req *r, const struct bagan *b,
                              const struct hitung_indikator *const *v, size_t n)
{
    struct grafik g = {.jenis = GRAFIK_BATANG_DATAR,
                       .satuan = "%",
                       .acuan = ANGKA(100, 0),
                       .acuan_nama = "target (100 %)",
                       .desimal = 2};
    struct grafik_seri seri = {.nama = "Capaian (%)"};

    g.label = ARENA_ARRAY(r->a, n + 1, const char *);
    seri.nilai = ARENA_ARRAY(r->a, n + 1, struct angka);
    for (size_t i = 0; i < n; i++) {
        if (v[i]->capaian.keadaan != KEADAAN_ADA)
            continue;
        g.label[g.n_label] = v[i]->data->uraian;
        seri.nilai[g.n_label++] = (struct angka){true, v[i]->capaian.nilai};
    }
    g.seri = &seri;
    g.n_seri = 1;
    return g.n_label ? bagan_grafik(r, b, &g) : NULL;
}

struct pandang *bagan_tahun(struct req *r, const struct bagan *b, const struct hitung_indikator *i)
{
    struct grafik g = {
        .jenis = GRAFIK_GARIS, .satuan = i->data->satuan, .desimal = i->desimal, .n_seri = 2};
    size_t berisi = 0;

    g.label = ARENA_ARRAY(r->a, i->n_tahun + 1, const char *);
    g.seri = ARENA_ARRAY(r->a, 2, struct grafik_seri);
    g.seri[0] = (struct grafik_seri){"Target", ARENA_ARRAY(r->a, i->n_tahun + 1, struct angka)};
    g.seri[1] = (struct grafik_seri){"Realisasi", ARENA_ARRAY(r->a, i->n_tahun + 1, struct angka)};
    for (size_t k = 0; k < i->n_tahun; k++) {
        const struct hitung_tahun *t = &i->tahun[k];

        g.label[g.n_label] = arena_printf(r->a, "%d", t->tahun);
        g.seri[0].nilai[g.n_label] = t->target;
        g.seri[1].nilai[g.n_label++] = t->realisasi;
        berisi += t->realisasi.ada;
    }
    return berisi > 1 ? bagan_grafik(r, b, &g) : NULL;
}
