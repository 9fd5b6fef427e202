/* SPDX-License-Identifier: MIT
 *
 * Bab I Pendahuluan: why and on what ground the report is written, and how it is arranged.
 */
#include "core/lkjip_bab.h"

#include "base/str.h"

static void latar_belakang_isi(const struct lkjip *l, struct dok *d)
{
    if (narasi_insert(l, d, "latar_belakang"))
        return;
    kalimat(d, GAYA_ISI,
            "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi "
            "Pemerintah mewajibkan setiap perangkat daerah mempertanggungjawabkan kinerja dan "
            "anggarannya. Bentuk dan isi pertanggungjawaban itu diatur dalam Peraturan Menteri "
            "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014.");
    kalimat(d, GAYA_ISI,
            "Sebagai perangkat daerah di lingkungan Pemerintah {s}, {s} menyusun Laporan Kinerja "
            "tahun {s} untuk menyampaikan sejauh mana sasaran yang diperjanjikan tercapai, apa "
            "penyebabnya, dan bagaimana anggaran digunakan untuk mencapainya.",
            pemda_nama(l), unit_nama(l), tahun_teks(l));
}

static void maksud_isi(const struct lkjip *l, struct dok *d)
{
    if (narasi_insert(l, d, "maksud_tujuan"))
        return;
    static const char *const TUJUAN[] = {
        "melaporkan capaian kinerja kepada pemberi mandat secara jujur dan terukur;",
        "menunjukkan hubungan antara anggaran yang digunakan dan hasil yang diperoleh;",
        "menemukan penyebab keberhasilan maupun kegagalan sebagai bahan perbaikan; dan",
        "menyediakan dasar bagi perencanaan kinerja dan anggaran tahun berikutnya.",
    };
    kalimat(d, GAYA_ISI,
            "Laporan ini dimaksudkan sebagai pertanggungjawaban {s} atas pelaksanaan Perjanjian "
            "Kinerja tahun {s}. Tujuannya adalah:",
            unit_nama(l), tahun_teks(l));
    daftar_angka(d, TUJUAN, JUMLAH_ELEMEN(TUJUAN));
}

static void dasar_hukum_isi(const struct lkjip *l, struct dok *d)
{
    const struct laporan *r = l->paket->laporan;
    if (r == NULL || r->dasar_hukum.n == 0)
        return;
    kalimat(d, GAYA_ISI, "Penyusunan laporan ini berpedoman pada peraturan berikut.");
    daftar_angka(d, r->dasar_hukum.v, r->dasar_hukum.n);
}

static void gambaran_isi(const struct lkjip *l, struct dok *d)
{
    narasi_insert(l, d, "gambaran_umum");
    bagian_compose(l, d, 3, "Letak dan Luas Wilayah", wilayah_isi);
    bagian_compose(l, d, 3, "Kependudukan", penduduk_isi);
}

static void isu_isi(const struct lkjip *l, struct dok *d)
{
    const struct laporan *r = l->paket->laporan;
    bool ada = narasi_insert(l, d, "isu_strategis");
    if (r == NULL || r->isu_strategis.n == 0)
        return;
    if (!ada)
        kalimat(d, GAYA_ISI,
                "Isu strategis berikut menjadi perhatian {s} karena memengaruhi pencapaian tujuan "
                "dan sasaran.",
                unit_nama(l));
    narasi_akhir(l, d, "isu_strategis");
    for (size_t i = 0; i < r->isu_strategis.n; i++) {
        const struct isu_strategis *x = &r->isu_strategis.v[i];
        struct dok_blok *b = dok_paragraf(d, GAYA_DAFTAR_ANGKA);
        b->paragraf.mulai_baru = i == 0;
        kalimat_add(d, &b->teks, text_empty(x->penjelasan) ? "{s}" : "{b}. ", x->uraian);
        if (!text_empty(x->penjelasan))
            kalimat_add(d, &b->teks, "{s}", x->penjelasan);
    }
}

static void sistematika_isi(const struct lkjip *l, struct dok *d);

/* Titles of the sections of a chapter that have something to say; titles may hold commas. */
static const char *isi_bab(const struct lkjip *l, const struct bab *bab)
{
    const char *s = NULL;
    for (size_t i = 0; i < bab->n; i++) {
        struct dok *coba = dok_new(l->arena);
        if (bab->bagian[i].isi != sistematika_isi)
            bab->bagian[i].isi(l, coba);
        if (coba->n > 0 || bab->bagian[i].isi == sistematika_isi)
            s = s == NULL ? bab->bagian[i].judul
                          : arena_printf(l->arena, "%s; %s", s, bab->bagian[i].judul);
    }
    return s;
}

static void sistematika_isi(const struct lkjip *l, struct dok *d)
{
    if (narasi_insert(l, d, "sistematika"))
        return;
    static const struct {
        const char *nama;
        const struct bab *bab;
    } V[] = {{"Bab I Pendahuluan", &BAB_1},
             {"Bab II Perencanaan Kinerja", &BAB_2},
             {"Bab III Akuntabilitas Kinerja", &BAB_3},
             {"Bab IV Penutup", &BAB_4}};
    kalimat(d, GAYA_ISI, "Laporan ini disusun dalam empat bab.");
    for (size_t i = 0; i < JUMLAH_ELEMEN(V); i++) {
        const char *isi = isi_bab(l, V[i].bab);
        struct dok_blok *b = dok_paragraf(d, GAYA_DAFTAR_ANGKA);
        b->paragraf.mulai_baru = i == 0;
        kalimat_add(d, &b->teks, isi != NULL ? "{b}: {s}." : "{b}.", V[i].nama, isi);
    }
    if (l->paket->perjanjian_kinerja.n > 0)
        kalimat(d, GAYA_ISI, "Perjanjian Kinerja yang telah dibuat dilampirkan di bagian akhir.");
}

static const struct bagian BAGIAN[] = {
    {"bab_1.latar_belakang", "Latar Belakang", latar_belakang_isi},
    {"bab_1.maksud_tujuan", "Maksud dan Tujuan", maksud_isi},
    {"bab_1.dasar_hukum", "Dasar Hukum", dasar_hukum_isi},
    {"bab_1.gambaran_umum", "Gambaran Umum", gambaran_isi},
    {"bab_1.organisasi", "Organisasi, Tugas, dan Fungsi", organisasi_isi},
    {"bab_1.pegawai", "Sumber Daya Manusia", pegawai_isi},
    {"bab_1.isu_strategis", "Isu Strategis", isu_isi},
    {"bab_1.lhe", "Tindak Lanjut Hasil Evaluasi", lhe_isi},
    {"bab_1.sistematika", "Sistematika Penyajian", sistematika_isi},
};

const struct bab BAB_1 = {"PENDAHULUAN", BAGIAN, JUMLAH_ELEMEN(BAGIAN), 1};
