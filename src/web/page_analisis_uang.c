/* SPDX-License-Identifier: MIT
 *
 * page_analisis_uang: capaian beside money, per sasaran: efisiensi by the three methods, with the
 * one that the pemda chose, and efektivitas.
 */
#include "core/efisiensi.h"
#include "web/angka.h"
#include "web/bagan.h"
#include "web/page_analisis.h"

static const struct pandang_jenis CARA[] = {
    {"c_nama", PANDANG_TEKS, NULL, "metode"},
    {"c_dipilih", PANDANG_YA, NULL, "dipakai pemda"},
    {0},
};
static const struct pandang_jenis NILAI_CARA[] = {
    {"nilai", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"c_dipilih", PANDANG_YA, NULL, ""},
    {0},
};
static const struct pandang_jenis BARIS_EFISIENSI[] = {
    {"uraian", PANDANG_TEKS, NULL, ""},
    {"capaian", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"serapan", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"cara", PANDANG_DAFTAR, NILAI_CARA, NULL},
    {"ne", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"keterangan", PANDANG_TEKS, NULL, ""},
    {0},
};
const struct pandang_jenis ANALISIS_EFISIENSI[] = {
    {"cara", PANDANG_DAFTAR, CARA, NULL},
    {"baris", PANDANG_DAFTAR, BARIS_EFISIENSI, NULL},
    {"gambar_efisiensi", PANDANG_PETA, BAGAN_JENIS, NULL},
    {0},
};
static const struct pandang_jenis BARIS_EFEKTIVITAS[] = {
    {"uraian", PANDANG_TEKS, NULL, ""},
    {"capaian", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"pagu", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"realisasi", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"serapan", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"efektif", PANDANG_YA, NULL, ""},
    {0},
};
const struct pandang_jenis ANALISIS_EFEKTIVITAS[] = {
    {"baris", PANDANG_DAFTAR, BARIS_EFEKTIVITAS, NULL},
    {0},
};

static const struct {
    int metode;
    const char *kunci;
} METODE[] = {
    {EFISIENSI_SELISIH, "selisih"},
    {EFISIENSI_SISA, "sisa"},
    {EFISIENSI_PMK_214, "pmk_214"},
};
enum { METODE_N = sizeof(METODE) / sizeof(METODE[0]) };

static const char *key(struct req *r, const struct sasaran *s, const char *apa, const char *mana)
{
    return arena_printf(r->a, "%s.%s.%s", apa, s->kode, mana);
}

/* The methods are the core's; beside the chosen one the others are shown as it computes them. */
static void put_methods(struct req *r, struct pandang *o, size_t i)
{
    const struct hitung *h = r->cuplikan->hitung;
    const struct hitung_efisiensi *dipakai = &h->efisiensi[i];
    struct efisiensi_keluaran_list l =
        efisiensi_keluaran_of(r->a, h->per_sasaran[i].program, h->per_sasaran[i].n);
    struct pandang *v = pandang_add(r->a, o, "cara", pandang_daftar(r->a));
    struct hasil ne = HASIL_KOSONG(KEADAAN_TANPA_DATA);

    for (size_t k = 0; k < METODE_N; k++) {
        struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));
        struct hitung_efisiensi f = *dipakai;

        f.metode = METODE[k].metode;
        efisiensi_compute(r->a, &f, &l);
        if (f.metode == EFISIENSI_PMK_214)
            ne = f.ne;
        pandang_add(r->a, x, "nilai",
                    angka_hasil(r, f.nilai, 2, key(r, f.sasaran, "efisiensi", METODE[k].kunci)));
        pandang_add(r->a, x, "c_dipilih", pandang_ya(r->a, f.metode == dipakai->metode));
    }
    pandang_add(r->a, o, "ne",
                angka_hasil(r, ne, 2, key(r, dipakai->sasaran, "efisiensi", "pmk_214_ne")));
}

static struct pandang *chart(struct req *r)
{
    const struct hitung *h = r->cuplikan->hitung;
    struct bagan b = {.judul = "Capaian dan serapan per sasaran", .id = "capaian-serapan"};
    struct grafik g = {.jenis = GRAFIK_BATANG_DATAR,
                       .satuan = "%",
                       .acuan = ANGKA(100, 0),
                       .acuan_nama = "100 %",
                       .desimal = 2,
                       .n_seri = 2,
                       .n_label = h->n_efisiensi};
    struct grafik_seri seri[2] = {{"Capaian (%)", NULL}, {"Serapan (%)", NULL}};

    g.label = ARENA_ARRAY(r->a, g.n_label + 1, const char *);
    for (size_t k = 0; k < 2; k++)
        seri[k].nilai = ARENA_ARRAY(r->a, g.n_label + 1, struct angka);
    for (size_t i = 0; i < g.n_label; i++) {
        const struct hitung_efisiensi *e = &h->efisiensi[i];

        g.label[i] = e->sasaran->uraian;
        seri[0].nilai[i] = (struct angka){e->capaian.keadaan == KEADAAN_ADA, e->capaian.nilai};
        seri[1].nilai[i] = (struct angka){e->serapan.keadaan == KEADAAN_ADA, e->serapan.nilai};
    }
    g.seri = seri;
    return bagan_grafik(r, &b, &g);
}

void analisis_efisiensi(struct req *r, struct pandang *isi)
{
    const struct hitung *h = r->cuplikan->hitung;
    struct pandang *x, *v;

    if (h->n_efisiensi == 0)
        return;
    x = pandang_add(r->a, isi, "bagian_efisiensi", pandang_peta(r->a));
    v = pandang_add(r->a, x, "cara", pandang_daftar(r->a));
    for (size_t k = 0; k < METODE_N; k++) {
        struct pandang *c = pandang_add(r->a, v, NULL, pandang_peta(r->a));

        pandang_set(r->a, c, "c_nama", efisiensi_metode_nama(METODE[k].metode));
        pandang_add(r->a, c, "c_dipilih",
                    pandang_ya(r->a, METODE[k].metode == h->efisiensi[0].metode));
    }
    v = pandang_add(r->a, x, "baris", pandang_daftar(r->a));
    for (size_t i = 0; i < h->n_efisiensi; i++) {
        const struct hitung_efisiensi *e = &h->efisiensi[i];
        struct pandang *o = pandang_add(r->a, v, NULL, pandang_peta(r->a));

        pandang_set(r->a, o, "uraian", e->sasaran->uraian);
        pandang_add(r->a, o, "capaian",
                    angka_hasil(r, e->capaian, 2, key(r, e->sasaran, "efisiensi", "capaian")));
        pandang_add(r->a, o, "serapan",
                    angka_hasil(r, e->serapan, 2, key(r, e->sasaran, "efisiensi", "serapan")));
        put_methods(r, o, i);
        pandang_set(r->a, o, "keterangan", e->keterangan);
    }
    pandang_add(r->a, x, "gambar_efisiensi", chart(r));
}

void analisis_efektivitas(struct req *r, struct pandang *isi)
{
    const struct hitung *h = r->cuplikan->hitung;
    struct pandang *x = pandang_peta(r->a), *v = pandang_daftar(r->a);

    for (size_t i = 0; i < h->n_per_sasaran; i++) {
        const struct hitung_sasaran_anggaran *s = &h->per_sasaran[i];
        const struct hitung_kelompok *g = hitung_kelompok_get(h, TINGKAT_SASARAN, s->sasaran->kode);
        struct pandang *o;

        if (!g || g->rata_rata.keadaan != KEADAAN_ADA || !s->jumlah.realisasi.ada)
            continue;
        o = pandang_add(r->a, v, NULL, pandang_peta(r->a));
        pandang_set(r->a, o, "uraian", s->sasaran->uraian);
        pandang_add(
            r->a, o, "capaian",
            angka_persen(r, g->rata_rata,
                         arena_printf(r->a, "kelompok.sasaran_%s.rata_rata", s->sasaran->kode)));
        pandang_add(r->a, o, "pagu",
                    angka_uang(r, s->jumlah.pagu_akhir, key(r, s->sasaran, "sasaran", "pagu")));
        pandang_add(r->a, o, "realisasi",
                    angka_uang(r, s->jumlah.realisasi, key(r, s->sasaran, "sasaran", "realisasi")));
        pandang_add(r->a, o, "serapan",
                    angka_persen(r, s->jumlah.serapan, key(r, s->sasaran, "sasaran", "serapan")));
        pandang_add(r->a, o, "efektif",
                    pandang_ya(r->a, desimal_cmp(g->rata_rata.nilai, desimal_of(100)) >= 0));
    }
    if (v->n == 0)
        return;
    pandang_add(r->a, isi, "bagian_efektivitas", x);
    pandang_add(r->a, x, "baris", v);
}
