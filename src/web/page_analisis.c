/* SPDX-License-Identifier: MIT
 *
 * page_analisis: the measured indicators of tujuan and sasaran beside their earlier years, the end
 * of the Renstra, and figures of elsewhere. One part at a time: ?bagian=.
 */
#include "web/page_analisis.h"

#include "base/format_angka.h"
#include "core/hitung.h"
#include "core/paket_skema.h"
#include "web/angka.h"
#include "web/bagan.h"

#include <stdlib.h>
#include <string.h>

static const struct pandang_jenis TAB[] = {
    {"t_teks", PANDANG_TEKS, NULL, ""},
    {"t_alamat", PANDANG_URL, NULL, ""},
    {"t_aktif", PANDANG_YA, NULL, ""},
    {0},
};
static const struct pandang_jenis KEPALA_TAHUN[] = {{"y_tahun", PANDANG_TEKS, NULL, ""}, {0}};
static const struct pandang_jenis SEL_TAHUN[] = {
    {"realisasi", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"capaian", PANDANG_PETA, ANGKA_JENIS, NULL},
    {0},
};
static const struct pandang_jenis BARIS_TAHUN[] = {
    {"uraian", PANDANG_TEKS, NULL, ""},
    {"satuan", PANDANG_TEKS, NULL, ""},
    {"sel", PANDANG_DAFTAR, SEL_TAHUN, NULL},
    {0},
};
static const struct pandang_jenis GAMBAR[] = {{"gambar", PANDANG_PETA, BAGAN_JENIS, NULL}, {0}};
static const struct pandang_jenis TAHUN[] = {
    {"kepala", PANDANG_DAFTAR, KEPALA_TAHUN, NULL},
    {"baris", PANDANG_DAFTAR, BARIS_TAHUN, NULL},
    {"gambar_tahun", PANDANG_DAFTAR, GAMBAR, NULL},
    {0},
};
static const struct pandang_jenis BARIS_RENSTRA[] = {
    {"uraian", PANDANG_TEKS, NULL, ""},
    {"satuan", PANDANG_TEKS, NULL, ""},
    {"target_akhir", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"realisasi", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"kemajuan", PANDANG_PETA, ANGKA_JENIS, NULL},
    {0},
};
static const struct pandang_jenis RENSTRA[] = {
    {"periode", PANDANG_TEKS, NULL, "2021–2026"},
    {"baris", PANDANG_DAFTAR, BARIS_RENSTRA, NULL},
    {"gambar_renstra", PANDANG_PETA, BAGAN_JENIS, NULL},
    {0},
};
static const struct pandang_jenis BARIS_BANDING[] = {
    {"uraian", PANDANG_TEKS, NULL, ""},
    {"dengan", PANDANG_TEKS, NULL, "kabupaten Purbalingga, 2024"},
    {"nilai", PANDANG_TEKS, NULL, ""},
    {"realisasi", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"selisih", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"rasio", PANDANG_PETA, ANGKA_JENIS, NULL},
    {"sumber", PANDANG_TEKS, NULL, ""},
    {0},
};
static const struct pandang_jenis BANDING[] = {
    {"baris", PANDANG_DAFTAR, BARIS_BANDING, NULL},
    {0},
};
static const struct pandang_jenis JENIS[] = {
    {"tab", PANDANG_DAFTAR, TAB, "bagian"},
    {"kosong", PANDANG_TEKS, NULL, "apa yang belum ada; kosong: tidak kurang"},
    {"isi_alamat", PANDANG_URL, NULL, "tempat mengisinya"},
    {"isi_teks", PANDANG_TEKS, NULL, ""},
    {"bagian_tahun", PANDANG_PETA, TAHUN, NULL},
    {"bagian_renstra", PANDANG_PETA, RENSTRA, NULL},
    {"bagian_pembanding", PANDANG_PETA, BANDING, NULL},
    {"bagian_efisiensi", PANDANG_PETA, ANALISIS_EFISIENSI, NULL},
    {"bagian_efektivitas", PANDANG_PETA, ANALISIS_EFEKTIVITAS, NULL},
    {0},
};
const struct halaman_jenis HALAMAN_ANALISIS[] = {
    {"analisis", JENIS},
    {0},
};

enum { TAHUN_BANYAK = 12 }; /* years side by side at most */

static bool is_strategic(const struct hitung_indikator *i)
{
    return i->data->tingkat == TINGKAT_TUJUAN || i->data->tingkat == TINGKAT_SASARAN;
}

static int ascending(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* The years of all indicators, at most the last TAHUN_BANYAK. */
static size_t years_of(const struct hitung *h, int *v)
{
    size_t n = 0, cap = 64;
    int semua[64];

    for (size_t i = 0; i < h->n_indikator; i++)
        for (size_t k = 0; is_strategic(&h->indikator[i]) && k < h->indikator[i].n_tahun; k++) {
            size_t j = 0;

            while (j < n && semua[j] != h->indikator[i].tahun[k].tahun)
                j++;
            if (j == n && n < cap)
                semua[n++] = h->indikator[i].tahun[k].tahun;
        }
    if (n)
        qsort(semua, n, sizeof(*semua), ascending);
    cap = n > TAHUN_BANYAK ? n - TAHUN_BANYAK : 0;
    memcpy(v, semua + cap, (n - cap) * sizeof(*v));
    return n - cap;
}

static const struct hitung_tahun *year_get(const struct hitung_indikator *i, int tahun)
{
    for (size_t k = 0; k < i->n_tahun; k++)
        if (i->tahun[k].tahun == tahun)
            return &i->tahun[k];
    return NULL;
}

static void put_year(struct req *r, struct pandang *sel, const struct hitung_indikator *i,
                     int tahun)
{
    struct pandang *x = pandang_add(r->a, sel, NULL, pandang_peta(r->a));
    const struct hitung_tahun *t = year_get(i, tahun);
    struct hasil kosong = HASIL_KOSONG(KEADAAN_TANPA_DATA);
    const char *kunci = arena_printf(r->a, "indikator.%s.tahun_%d", i->data->kode, tahun);

    pandang_add(r->a, x, "realisasi",
                angka_nilai(r, t ? t->realisasi : (struct angka){0}, i->desimal, NULL));
    pandang_add(r->a, x, "capaian", angka_hasil(r, t ? t->capaian : kosong, 2, t ? kunci : NULL));
}

static void put_years(struct req *r, struct pandang *isi)
{
    const struct hitung *h = r->cuplikan->hitung;
    struct pandang *x = pandang_add(r->a, isi, "bagian_tahun", pandang_peta(r->a));
    struct pandang *kepala = pandang_add(r->a, x, "kepala", pandang_daftar(r->a));
    struct pandang *baris = pandang_add(r->a, x, "baris", pandang_daftar(r->a));
    struct pandang *gambar = pandang_add(r->a, x, "gambar_tahun", pandang_daftar(r->a));
    int tahun[TAHUN_BANYAK];
    size_t n = years_of(h, tahun);

    for (size_t k = 0; k < n; k++)
        pandang_set(r->a, pandang_add(r->a, kepala, NULL, pandang_peta(r->a)), "y_tahun",
                    arena_printf(r->a, "%d", tahun[k]));
    for (size_t i = 0; i < h->n_indikator; i++) {
        const struct hitung_indikator *d = &h->indikator[i];
        struct bagan b = {.judul = d->data->uraian, .id = arena_printf(r->a, "tahun-%zu", i)};
        struct pandang *o, *sel, *g;

        if (!is_strategic(d))
            continue;
        o = pandang_add(r->a, baris, NULL, pandang_peta(r->a));
        pandang_set(r->a, o, "uraian", d->data->uraian);
        pandang_set(r->a, o, "satuan", d->data->satuan);
        sel = pandang_add(r->a, o, "sel", pandang_daftar(r->a));
        for (size_t k = 0; k < n; k++)
            put_year(r, sel, d, tahun[k]);
        b.alt = arena_printf(r->a, "Target dan realisasi %s per tahun", d->data->uraian);
        g = bagan_tahun(r, &b, d);
        if (g)
            pandang_add(r->a, pandang_add(r->a, gambar, NULL, pandang_peta(r->a)), "gambar", g);
    }
}

static struct pandang *progress_chart(struct req *r)
{
    const struct hitung *h = r->cuplikan->hitung;
    struct bagan b = {.judul = "Kemajuan menuju target akhir Renstra", .id = "kemajuan"};
    struct grafik g = {.jenis = GRAFIK_BATANG_DATAR,
                       .satuan = "%",
                       .acuan = ANGKA(100, 0),
                       .acuan_nama = "target akhir (100 %)",
                       .desimal = 2,
                       .n_seri = 1};
    struct grafik_seri seri = {.nama = "Kemajuan (%)"};

    g.label = ARENA_ARRAY(r->a, h->n_indikator + 1, const char *);
    seri.nilai = ARENA_ARRAY(r->a, h->n_indikator + 1, struct angka);
    for (size_t i = 0; i < h->n_indikator; i++) {
        const struct hitung_indikator *d = &h->indikator[i];

        if (!is_strategic(d) || d->kemajuan.keadaan != KEADAAN_ADA)
            continue;
        g.label[g.n_label] = d->data->uraian;
        seri.nilai[g.n_label++] = (struct angka){true, d->kemajuan.nilai};
    }
    g.seri = &seri;
    return g.n_label ? bagan_grafik(r, &b, &g) : NULL;
}

static void put_renstra(struct req *r, struct pandang *isi)
{
    const struct hitung *h = r->cuplikan->hitung;
    const struct renstra *p = r->cuplikan->paket->renstra;
    struct pandang *x = pandang_add(r->a, isi, "bagian_renstra", pandang_peta(r->a));
    struct pandang *baris = pandang_add(r->a, x, "baris", pandang_daftar(r->a)), *g;

    pandang_set(r->a, x, "periode",
                p ? arena_printf(r->a, "%lld–%lld", (long long)p->tahun_awal.nilai,
                                 (long long)p->tahun_akhir.nilai)
                  : "");
    for (size_t i = 0; i < h->n_indikator; i++) {
        const struct hitung_indikator *d = &h->indikator[i];
        struct pandang *o;

        if (!is_strategic(d))
            continue;
        o = pandang_add(r->a, baris, NULL, pandang_peta(r->a));
        pandang_set(r->a, o, "uraian", d->data->uraian);
        pandang_set(r->a, o, "satuan", d->data->satuan);
        pandang_add(r->a, o, "target_akhir", angka_nilai(r, d->target_akhir, d->desimal, NULL));
        pandang_add(r->a, o, "realisasi", angka_realisasi(r, d));
        pandang_add(r->a, o, "kemajuan",
                    angka_persen(r, d->kemajuan,
                                 arena_printf(r->a, "indikator.%s.kemajuan", d->data->kode)));
    }
    g = progress_chart(r);
    if (g)
        pandang_add(r->a, x, "gambar_renstra", g);
}

static const char *other_name(struct req *r, const struct pembanding *p)
{
    const char *siapa = text_or(p->nama, pilihan_nama(PILIHAN_PEMBANDING_JENIS, p->jenis));
    const char *unsur = p->unsur ? arena_printf(r->a, ", %s", p->unsur) : "";
    const char *tahun = p->tahun.ada ? arena_printf(r->a, ", %lld", (long long)p->tahun.nilai) : "";

    return arena_printf(r->a, "%s%s%s", text_or(siapa, ""), unsur, tahun);
}

static void put_other(struct req *r, struct pandang *baris, const struct hitung_indikator *d,
                      size_t k)
{
    const struct hitung_pembanding *b = &d->pembanding[k];
    struct pandang *o = pandang_add(r->a, baris, NULL, pandang_peta(r->a));

    pandang_set(r->a, o, "uraian", d->data->uraian);
    pandang_set(r->a, o, "dengan", other_name(r, b->data));
    pandang_set(r->a, o, "nilai", format_angka(r->a, b->data->nilai, d->desimal));
    pandang_add(r->a, o, "realisasi", angka_realisasi(r, d));
    pandang_add(
        r->a, o, "selisih",
        angka_hasil(r, b->selisih, 2,
                    arena_printf(r->a, "indikator.%s.pembanding_%zu_selisih", d->data->kode, k)));
    pandang_add(
        r->a, o, "rasio",
        angka_hasil(r, b->rasio, 2,
                    arena_printf(r->a, "indikator.%s.pembanding_%zu_rasio", d->data->kode, k)));
    pandang_set(r->a, o, "sumber", b->data->sumber);
}

static void put_others(struct req *r, struct pandang *isi)
{
    const struct hitung *h = r->cuplikan->hitung;
    struct pandang *x = pandang_peta(r->a), *baris = pandang_daftar(r->a);

    for (size_t i = 0; i < h->n_indikator; i++)
        for (size_t k = 0; k < h->indikator[i].n_pembanding; k++)
            put_other(r, baris, &h->indikator[i], k);
    if (baris->n == 0)
        return;
    pandang_add(r->a, isi, "bagian_pembanding", x);
    pandang_add(r->a, x, "baris", baris);
}

struct bagian { /* a part of the page, and what to say when it has nothing to show */
    const char *nama, *teks;
    void (*isi)(struct req *r, struct pandang *isi);
    const char *ada; /* name that it sets when there is something */
    const char *kosong, *jalur, *jalur_teks;
};

static const struct bagian BAGIAN[] = {
    {"tahun", "Antartahun", put_years, "bagian_tahun", "", "/pengukuran", "Buka Pengukuran"},
    {"renstra", "Kemajuan Renstra", put_renstra, "bagian_renstra", "", "/perencanaan",
     "Buka Perencanaan"},
    {"pembanding", "Pembanding", put_others, "bagian_pembanding",
     "Belum ada angka pembanding. Angka kabupaten, provinsi, nasional, atau unit lain diisi pada "
     "lembar pengukuran indikatornya, agar laporan dapat menunjukkan letak kinerja unit.",
     "/pengukuran", "Isi angka pembanding"},
    {"efisiensi", "Efisiensi", analisis_efisiensi, "bagian_efisiensi",
     "Efisiensi belum dapat dihitung: hubungkan dahulu program dengan sasaran yang ditanggungnya, "
     "lalu isi pagu dan realisasinya.",
     "/anggaran", "Buka Anggaran"},
    {"efektivitas", "Efektivitas", analisis_efektivitas, "bagian_efektivitas",
     "Efektivitas belum dapat ditunjukkan: isi capaian sasaran serta realisasi anggaran program "
     "yang menanggungnya.",
     "/anggaran", "Buka Anggaran"},
};

static const struct bagian *part_of(const struct req *r)
{
    const char *nama = req_teks(r, "bagian");

    for (size_t i = 0; nama && i < sizeof(BAGIAN) / sizeof(BAGIAN[0]); i++)
        if (strcmp(BAGIAN[i].nama, nama) == 0)
            return &BAGIAN[i];
    return &BAGIAN[0];
}

static void put_tabs(struct req *r, struct pandang *isi, const struct bagian *kini)
{
    struct pandang *v = pandang_add(r->a, isi, "tab", pandang_daftar(r->a));

    for (size_t i = 0; i < sizeof(BAGIAN) / sizeof(BAGIAN[0]); i++) {
        struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));
        const char *tambah = arena_printf(r->a, "bagian=%s", BAGIAN[i].nama);

        pandang_set(r->a, x, "t_teks", BAGIAN[i].teks);
        pandang_add(r->a, x, "t_alamat", pandang_url(r->a, req_alamat(r, "/analisis", tambah)));
        pandang_add(r->a, x, "t_aktif", pandang_ya(r->a, &BAGIAN[i] == kini));
    }
}

static int show(struct req *r, struct err *e)
{
    const struct bagian *b = part_of(r);
    struct pandang *isi = pandang_peta(r->a);
    struct halaman h = {.judul = "Analisis kinerja",
                        .menu = "analisis",
                        .remah = {{"Analisis", req_alamat(r, "/analisis", NULL)}, {b->teks, ""}}};
    const char *kosong = "", *jalur = b->jalur, *teks = b->jalur_teks;
    size_t strategis = 0;

    for (size_t i = 0; i < r->cuplikan->hitung->n_indikator; i++)
        strategis += is_strategic(&r->cuplikan->hitung->indikator[i]);
    put_tabs(r, isi, b);
    if (strategis) {
        b->isi(r, isi);
        kosong = pandang_get(isi, b->ada) ? "" : b->kosong;
    } else {
        kosong = "Belum ada indikator tujuan dan sasaran untuk dianalisis. Indikator berasal dari "
                 "Renstra; realisasinya diisi pada Pengukuran.";
        jalur = "/perencanaan";
        teks = "Isi Renstra";
    }
    pandang_set(r->a, isi, "kosong", kosong);
    pandang_add(r->a, isi, "isi_alamat", pandang_url(r->a, req_alamat(r, jalur, NULL)));
    pandang_set(r->a, isi, "isi_teks", teks);
    return halaman_tulis(r, "analisis", &h, isi, e);
}

static const struct rute_bidang BIDANG[] = {
    {"bagian", BIDANG_REQ_KODE, 20, false, false, "Bagian"},
    {0},
};
const struct rute RUTE_ANALISIS[] = {
    {METODE_GET, "/analisis", AKSI_LIHAT, RUTE_CUPLIKAN, BIDANG, show},
    {0},
};
