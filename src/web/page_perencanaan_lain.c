/* SPDX-License-Identifier: MIT
 *
 * page_perencanaan_lain: the IKU list with its decree, isu strategis, the worksheets of targets,
 * and the Renja of the year beside the budget.
 */
#include "base/format_angka.h"
#include "web/page_perencanaan.h"
#include "web/rencana_bantu.h"

/* IKU ----------------------------------------------------------------------------------------- */

static const struct pandang_jenis IKU_BARIS[] = {P_TEKS("k_milik"),          P_TEKS("k_uraian"),
                                                 P_URL("k_alamat"),          P_TEKS("k_formulasi"),
                                                 P_TEKS("k_sumber"),         P_TEKS("k_pj"),
                                                 P_TEKS("k_target"),         P_YA("k_iku"),
                                                 P_PETA("sel", ISIAN_JENIS), P_AKHIR};
static const struct pandang_jenis IKU[] = {
    RENCANA_BAR,
    P_PETA("keputusan", RENCANA_UBAH),
    P_DAFTAR("baris", IKU_BARIS),
    P_TEKS("n_iku"),
    P_YA("tanpa_indikator"),
    P_YA("boleh_simpan"),
    P_URL("ke_cetak"),
    P_URL("ke_renstra"),
    P_AKHIR,
};

static const char *words_of_owner(const struct paket *p, const struct indikator *x)
{
    const struct tujuan *t = x->tingkat == TINGKAT_TUJUAN ? paket_tujuan(p, x->milik) : NULL;
    const struct sasaran *s = x->tingkat == TINGKAT_SASARAN ? paket_sasaran(p, x->milik) : NULL;
    return t != NULL ? t->uraian : s != NULL ? s->uraian : x->milik;
}

static int iku(struct req *r, struct err *e)
{
    static const char *const keputusan[] = {"iku_dokumen", "iku_nomor", "iku_tanggal", "iku_versi",
                                            NULL};
    const struct paket *p = r->cuplikan->paket;
    struct pandang *isi = rencana_kerangka(r, "/perencanaan/iku"), *v;
    bool boleh = false;
    int64_t n = 0;

    put_ubah(r, isi, "keputusan", &SKEMA_PAKET, p, keputusan);
    v = put_daftar(r, isi, "baris");
    for (size_t i = 0; p->renstra != NULL && i < p->renstra->indikator.n; i++) {
        const struct indikator *x = &p->renstra->indikator.v[i];
        const struct jabatan *j = paket_jabatan(p, x->penanggung_jawab);
        struct pandang *b = put_unsur(r, v), *sel = isian_bidang(r, &SKEMA_INDIKATOR, x, "iku");
        put_teks(r, b, "k_milik", words_of_owner(p, x));
        put_teks(r, b, "k_uraian", x->uraian);
        pandang_add(r->a, b, "k_alamat", pandang_url(r->a, alamat_indikator(r, x->kode)));
        put_teks(r, b, "k_formulasi", x->formulasi);
        put_teks(r, b, "k_sumber", x->sumber_data);
        put_teks(r, b, "k_pj", j != NULL ? j->nama : x->penanggung_jawab);
        put_teks(r, b, "k_target", angka_indikator(r, x->kode, rencana_target(x, r->tahun)));
        put_ya(r, b, "k_iku", x->iku);
        isian_sebut(r, sel, x->uraian);
        boleh = boleh || pandang_get(sel, "nama")->teks[0] != '\0';
        pandang_add(r->a, b, "sel", sel);
        n += x->iku;
    }
    put_bulat(r, isi, "n_iku", n);
    put_ya(r, isi, "tanpa_indikator", v->n == 0);
    put_ya(r, isi, "boleh_simpan", boleh);
    put_alamat(r, isi, "ke_cetak", "/perencanaan/cetak/iku", NULL);
    put_alamat(r, isi, "ke_renstra", "/perencanaan/renstra", NULL);
    return rencana_tulis(r, "perencanaan_iku", "Indikator kinerja utama", isi, e);
}

/* Isu strategis ------------------------------------------------------------------------------- */

static const struct pandang_jenis ISU_BARIS[] = {P_TEKS("u_id"),
                                                 P_TEKS("u_uraian"),
                                                 P_TEKS("u_penjelasan"),
                                                 P_PETA("ubah", RENCANA_UBAH),
                                                 P_PETA("alat", RENCANA_ALAT),
                                                 P_AKHIR};
static const struct pandang_jenis ISU[] = {
    RENCANA_BAR,
    P_DAFTAR("isu", ISU_BARIS),
    P_PETA("isu_baru", RENCANA_TAMBAH),
    P_PETA("siapkan", RENCANA_TAMBAH),
    P_AKHIR,
};

static int issues(struct req *r, struct err *e)
{
    static const char *const bidang[] = {"uraian", "penjelasan", NULL};
    static const char *const judul[] = {"judul", NULL};
    const struct laporan *l = r->cuplikan->paket->laporan;
    struct pandang *isi = rencana_kerangka(r, "/perencanaan/isu"), *v = put_daftar(r, isi, "isu");

    if (l == NULL)
        put_tambah(r, isi, "siapkan",
                   &(struct tambah){.s = &SKEMA_LAPORAN,
                                    .induk = r->cuplikan->paket,
                                    .k = "laporan",
                                    .tombol = "Siapkan",
                                    .bidang = judul});
    for (size_t i = 0; l != NULL && i < l->isu_strategis.n; i++) {
        const struct isu_strategis *s = &l->isu_strategis.v[i];
        struct pandang *x = put_unsur(r, v);
        put_teks(r, x, "u_id", arena_printf(r->a, "isu-%zu", i));
        put_teks(r, x, "u_uraian", s->uraian);
        put_teks(r, x, "u_penjelasan", s->penjelasan);
        put_ubah(r, x, "ubah", &SKEMA_ISU_STRATEGIS, s, bidang);
        put_alat(r, x, "alat",
                 &(struct alat){.s = &SKEMA_ISU_STRATEGIS,
                                .isi = s,
                                .nama = s->uraian,
                                .naik = (int64_t)i - 1,
                                .turun = i + 1 < l->isu_strategis.n ? (int64_t)i + 1 : -1});
    }
    if (l != NULL)
        put_tambah(r, isi, "isu_baru",
                   &(struct tambah){.s = &SKEMA_ISU_STRATEGIS,
                                    .induk = l,
                                    .k = "isu",
                                    .tombol = "Tambah isu strategis",
                                    .bidang = bidang});
    return rencana_tulis(r, "perencanaan_isu", "Isu strategis", isi, e);
}

/* Kertas kerja -------------------------------------------------------------------------------- */

static const struct pandang_jenis KERTAS_BARIS[] = {P_TEKS("w_uraian"),
                                                    P_URL("w_alamat"),
                                                    P_TEKS("w_satuan"),
                                                    P_TEKS("w_lalu"),
                                                    P_TEKS("w_standar"),
                                                    P_TEKS("w_usulan"),
                                                    P_TEKS("w_sepakat"),
                                                    P_TEKS("w_target"),
                                                    P_TEKS("w_alasan"),
                                                    P_TEKS("w_kapasitas"),
                                                    P_YA("w_beda"),
                                                    P_YA("w_ada"),
                                                    P_AKHIR};
static const struct pandang_jenis KERTAS[] = {RENCANA_BAR, P_DAFTAR("baris", KERTAS_BARIS),
                                              P_TEKS("n_ada"), P_TEKS("n_semua"), P_AKHIR};

static const struct kertas_kerja *worksheet_of(const struct paket *p, const char *kode)
{
    for (size_t i = 0; i < p->kertas_kerja.n; i++)
        if (text_eq(p->kertas_kerja.v[i].indikator, kode))
            return &p->kertas_kerja.v[i];
    return NULL;
}

/* "2022: 91,20; 2023: 92,45" */
static const char *earlier(struct req *r, const struct hitung_indikator *h)
{
    const char *s = "";
    for (size_t i = 0; i < h->n_tahun; i++)
        if (h->tahun[i].tahun < r->tahun && h->tahun[i].realisasi.ada)
            s = arena_printf(r->a, "%s%s%d: %s", s, *s == '\0' ? "" : "; ", h->tahun[i].tahun,
                             format_angka(r->a, h->tahun[i].realisasi, h->desimal));
    return s;
}

static int worksheets(struct req *r, struct err *e)
{
    const struct hitung *h = r->cuplikan->hitung;
    const struct paket *p = r->cuplikan->paket;
    struct pandang *isi = rencana_kerangka(r, "/perencanaan/kertas-kerja");
    struct pandang *v = put_daftar(r, isi, "baris");
    int64_t ada = 0;

    for (size_t i = 0; i < h->n_indikator; i++) {
        const struct hitung_indikator *x = &h->indikator[i];
        const struct kertas_kerja *k = worksheet_of(p, x->data->kode);
        struct angka t = rencana_target(x->data, r->tahun), kosong = {0};
        struct pandang *b;
        if (x->data->tingkat > TINGKAT_SASARAN && k == NULL)
            continue; /* sheets are made for what the Renstra promises */
        b = put_unsur(r, v);
        put_teks(r, b, "w_uraian", x->data->uraian);
        pandang_add(r->a, b, "w_alamat", pandang_url(r->a, alamat_indikator(r, x->data->kode)));
        put_teks(r, b, "w_satuan", x->data->satuan);
        put_teks(r, b, "w_lalu", earlier(r, x));
        put_teks(r, b, "w_standar",
                 k == NULL ? ""
                           : arena_printf(r->a, "%s %s", text_or(k->standar, ""),
                                          angka_indikator(r, x->data->kode, k->nilai_standar)));
        put_teks(r, b, "w_usulan",
                 angka_indikator(r, x->data->kode, k == NULL ? kosong : k->usulan));
        put_teks(r, b, "w_sepakat",
                 angka_indikator(r, x->data->kode, k == NULL ? kosong : k->disepakati));
        put_teks(r, b, "w_target", angka_indikator(r, x->data->kode, t));
        put_teks(r, b, "w_alasan", k == NULL ? "" : k->alasan);
        put_teks(r, b, "w_kapasitas", k == NULL ? "" : k->kapasitas);
        put_ya(r, b, "w_beda",
               k != NULL && k->disepakati.ada && t.ada &&
                   desimal_cmp(k->disepakati.nilai, t.nilai) != 0);
        put_ya(r, b, "w_ada", k != NULL);
        ada += k != NULL;
    }
    put_bulat(r, isi, "n_ada", ada);
    put_bulat(r, isi, "n_semua", (int64_t)v->n);
    return rencana_tulis(r, "perencanaan_kertas", "Kertas kerja penetapan target", isi, e);
}

/* Renja --------------------------------------------------------------------------------------- */

static const struct pandang_jenis RENJA_SEL[] = {P_PETA("sel", ISIAN_JENIS), P_AKHIR};
static const struct pandang_jenis RENJA_BARIS[] = {P_TEKS("j_kelas"), P_TEKS("j_nama"),
                                                   P_DAFTAR("kolom", RENJA_SEL),
                                                   P_PETA("alat", RENCANA_ALAT), P_AKHIR};
static const struct pandang_jenis BANDING[] = {
    P_TEKS("x_kelas"),   P_TEKS("x_kode"), P_TEKS("x_nama"),
    P_TEKS("x_renja"),   P_TEKS("x_dpa"),  P_TEKS("x_selisih"),
    P_TEKS("x_keadaan"), P_YA("x_tanda"),  P_AKHIR};
static const struct pandang_jenis RENJA[] = {
    RENCANA_BAR,
    P_YA("ada_renja"),
    P_YA("boleh_simpan"),
    P_PETA("siapkan", RENCANA_TAMBAH),
    P_PETA("pokok", RENCANA_UBAH),
    P_DAFTAR("baris", RENJA_BARIS),
    P_PETA("baris_baru", RENCANA_TAMBAH),
    P_DAFTAR("banding", BANDING),
    P_TEKS("jumlah_renja"),
    P_TEKS("jumlah_dpa"),
    P_TEKS("jumlah_selisih"),
    P_URL("ke_anggaran"),
    P_AKHIR,
};

static const char *const KOLOM_RENJA[] = {"kode",           "nama",   "sasaran",
                                          "indikator",      "target", "satuan",
                                          "pagu_indikatif", "lokasi", "catatan"};

static const char *indent(int tingkat)
{
    return tingkat == TINGKAT_PROGRAM    ? "jorok-0 kelompok"
           : tingkat == TINGKAT_KEGIATAN ? "jorok-1"
                                         : "jorok-2";
}

static bool put_renja_row(struct req *r, struct pandang *v, const struct renja *j, size_t i)
{
    const struct renja_baris *b = &j->baris.v[i];
    struct pandang *x = put_unsur(r, v), *kolom;
    bool boleh = false;

    put_teks(r, x, "j_kelas", indent(b->tingkat));
    put_teks(r, x, "j_nama", pilihan_nama(PILIHAN_TINGKAT, b->tingkat));
    kolom = put_daftar(r, x, "kolom");
    for (size_t k = 0; k < sizeof(KOLOM_RENJA) / sizeof(KOLOM_RENJA[0]); k++) {
        struct pandang *sel = isian_bidang(r, &SKEMA_RENJA_BARIS, b, KOLOM_RENJA[k]);
        if (text_eq(KOLOM_RENJA[k], "sasaran"))
            usul_sasaran(r, sel, true);
        isian_sebut(r, sel, b->nama);
        boleh = boleh || pandang_get(sel, "nama")->teks[0] != '\0';
        pandang_add(r->a, put_unsur(r, kolom), "sel", sel);
    }
    put_alat(r, x, "alat",
             &(struct alat){.s = &SKEMA_RENJA_BARIS,
                            .isi = b,
                            .nama = b->nama,
                            .naik = (int64_t)i - 1,
                            .turun = i + 1 < j->baris.n ? (int64_t)i + 1 : -1});
    return boleh;
}

static void put_comparison(struct req *r, struct pandang *isi)
{
    struct renja_banding_list l;
    struct pandang *v = put_daftar(r, isi, "banding");

    renja_compare(r->a, r->cuplikan->hitung, &l);
    for (size_t i = 0; i < l.n; i++) {
        const struct renja_banding *b = &l.v[i];
        struct pandang *x = put_unsur(r, v);
        put_teks(r, x, "x_kelas", indent(b->tingkat));
        put_teks(r, x, "x_kode", b->kode);
        put_teks(r, x, "x_nama", b->nama);
        put_teks(r, x, "x_renja", format_uang(r->a, b->renja));
        put_teks(r, x, "x_dpa", format_uang(r->a, b->dpa));
        put_teks(r, x, "x_selisih", format_uang(r->a, b->selisih));
        put_teks(r, x, "x_keadaan", renja_keadaan_nama(b->keadaan));
        put_ya(r, x, "x_tanda", b->keadaan == RENJA_SAJA || b->keadaan == DPA_SAJA);
    }
    put_teks(r, isi, "jumlah_renja", format_uang(r->a, l.renja));
    put_teks(r, isi, "jumlah_dpa", format_uang(r->a, l.dpa));
    put_teks(r, isi, "jumlah_selisih", format_uang(r->a, l.selisih));
}

static int renja(struct req *r, struct err *e)
{
    static const char *const pokok[] = {"dokumen", "nomor", "tanggal", NULL};
    static const char *const baru[] = {"tingkat",   "kode",    "nama",   "sasaran",
                                       "indikator", "target",  "satuan", "pagu_indikatif",
                                       "lokasi",    "catatan", NULL};
    const struct renja *j = r->cuplikan->paket->renja;
    struct pandang *isi = rencana_kerangka(r, "/perencanaan/renja"), *v;
    bool boleh = false;

    put_ya(r, isi, "ada_renja", j != NULL);
    v = put_daftar(r, isi, "baris");
    if (j == NULL) {
        put_tambah(r, isi, "siapkan",
                   &(struct tambah){.s = &SKEMA_RENJA,
                                    .induk = r->cuplikan->paket,
                                    .k = "renja",
                                    .tombol = "Mulai Renja",
                                    .bidang = pokok});
    } else {
        struct tambah t = {.s = &SKEMA_RENJA_BARIS,
                           .induk = j,
                           .k = "baris",
                           .tombol = "Tambah baris",
                           .bidang = baru};
        put_ubah(r, isi, "pokok", &SKEMA_RENJA, j, pokok);
        for (size_t i = 0; i < j->baris.n; i++)
            boleh = put_renja_row(r, v, j, i) || boleh;
        usul_sasaran(r, tambah_isian(put_tambah(r, isi, "baris_baru", &t), &t, "sasaran"), true);
    }
    put_ya(r, isi, "boleh_simpan", boleh);
    put_comparison(r, isi);
    put_alamat(r, isi, "ke_anggaran", "/anggaran", NULL);
    return rencana_tulis(r, "perencanaan_renja", arena_printf(r->a, "Renja %d", (int)r->tahun), isi,
                         e);
}

const struct rute RUTE_PERENCANAAN_LAIN[] = {
    {METODE_GET, "/perencanaan/iku", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, iku},
    {METODE_GET, "/perencanaan/isu", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, issues},
    {METODE_GET, "/perencanaan/kertas-kerja", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, worksheets},
    {METODE_GET, "/perencanaan/renja", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, renja},
    {.jalur = NULL},
};

const struct halaman_jenis HALAMAN_PERENCANAAN_LAIN[] = {
    {"perencanaan_iku", IKU},
    {"perencanaan_isu", ISU},
    {"perencanaan_kertas", KERTAS},
    {"perencanaan_renja", RENJA},
    {NULL, NULL},
};
