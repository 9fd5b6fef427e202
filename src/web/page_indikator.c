/* SPDX-License-Identifier: MIT
 *
 * page_indikator: the card of one indikator, and all indikator of the unit as a grid.
 */
#include "base/format_angka.h"
#include "web/page_perencanaan.h"
#include "web/rencana_bantu.h"

#include <string.h>

static const struct pandang_jenis KELOMPOK[] = {P_TEKS("g_judul"), P_TEKS("g_ket"),
                                                P_DAFTAR("isian", ISIAN_JENIS), P_AKHIR};
static const struct pandang_jenis CONTOH[] = {P_TEKS("c_nama"), P_TEKS("c_hitungan"),
                                              P_TEKS("c_nilai"), P_YA("c_dipakai"), P_AKHIR};
static const struct pandang_jenis SEL[] = {P_TEKS("s_judul"), P_PETA("sel", ISIAN_JENIS), P_AKHIR};
static const struct pandang_jenis LALU[] = {P_TEKS("l_tahun"), P_TEKS("l_target"),
                                            P_TEKS("l_realisasi"), P_TEKS("l_capaian"), P_AKHIR};
static const struct pandang_jenis PAKAI[] = {P_TEKS("u_teks"), P_URL("u_alamat"), P_AKHIR};
static const struct pandang_jenis KARTU[] = {
    RENCANA_BAR,
    P_TEKS("i_kode"),
    P_TEKS("i_tingkat"),
    P_TEKS("i_milik"),
    P_TEKS("i_satuan"),
    P_YA("i_iku"),
    P_YA("boleh_simpan"),
    P_DAFTAR("kelompok", KELOMPOK),
    P_DAFTAR("contoh", CONTOH),
    P_TEKS("contoh_target"),
    P_TEKS("contoh_realisasi"),
    P_DAFTAR("tahunan", SEL),
    P_DAFTAR("triwulan", SEL),
    P_PETA("triwulan_baru", RENCANA_TAMBAH),
    P_DAFTAR("lalu", LALU),
    P_PETA("smart", RENCANA_UBAH),
    P_PETA("smart_baru", RENCANA_TAMBAH),
    P_PETA("kertas", RENCANA_UBAH),
    P_PETA("kertas_baru", RENCANA_TAMBAH),
    P_DAFTAR("pakai", PAKAI),
    P_URL("ke_riwayat"),
    P_URL("ke_daftar"),
    P_AKHIR,
};

/* The card ------------------------------------------------------------------------------------ */

static const char *owner_words(struct req *r, const struct indikator *x)
{
    const struct paket *p = r->cuplikan->paket;
    const struct tujuan *t = x->tingkat == TINGKAT_TUJUAN ? paket_tujuan(p, x->milik) : NULL;
    const struct sasaran *s = x->tingkat == TINGKAT_SASARAN ? paket_sasaran(p, x->milik) : NULL;
    const struct pos_anggaran *g = x->tingkat > TINGKAT_SASARAN ? paket_pos(p, x->milik) : NULL;

    return t != NULL ? t->uraian : s != NULL ? s->uraian : g != NULL ? g->nama : x->milik;
}

static const char *level_words(int tingkat)
{
    for (const struct pilihan *p = PILIHAN_TINGKAT; p->nama != NULL; p++)
        if (p->nilai == tingkat)
            return p->arti;
    return "";
}

static bool put_group(struct req *r, struct pandang *v, const struct indikator *x,
                      const char *const *isi)
{
    struct pandang *g = put_unsur(r, v), *isian;
    bool boleh = false;

    put_teks(r, g, "g_judul", isi[0]);
    put_teks(r, g, "g_ket", isi[1]);
    isian = put_daftar(r, g, "isian");
    for (size_t i = 2; isi[i] != NULL; i++) {
        struct pandang *b = isian_bidang(r, &SKEMA_INDIKATOR, x, isi[i]);
        if (strcmp(isi[i], "penanggung_jawab") == 0)
            usul_jabatan(r, b);
        boleh = boleh || pandang_get(b, "nama")->teks[0] != '\0';
        pandang_add(r->a, isian, NULL, b);
    }
    return boleh;
}

static void put_fields(struct req *r, struct pandang *isi, const struct indikator *x)
{
    static const char *const pokok[] = {"Pokok",
                                        "",
                                        "uraian",
                                        "jenis",
                                        "satuan",
                                        "desimal",
                                        "penanggung_jawab",
                                        "iku",
                                        "berlaku_dari",
                                        "berlaku_sampai",
                                        "pendahulu",
                                        NULL};
    static const char *const arti[] = {
        "Definisi dan pengumpulan data",
        "Siapa pun yang membaca bagian ini harus sampai pada angka yang sama.",
        "definisi",
        "formulasi",
        "pembilang",
        "penyebut",
        "sumber_data",
        "frekuensi",
        "mekanisme",
        "media",
        NULL};
    static const char *const cara[] = {"Cara menghitung", "",         "polaritas", "metode_turun",
                                       "agregasi",        "kemajuan", NULL};
    static const char *const awal[] = {
        "Kondisi awal dan target akhir", "", "tahun_awal", "nilai_awal", "target_akhir", NULL};
    struct pandang *v = put_daftar(r, isi, "kelompok");
    bool boleh = put_group(r, v, x, pokok);

    boleh = put_group(r, v, x, arti) || boleh;
    boleh = put_group(r, v, x, cara) || boleh;
    boleh = put_group(r, v, x, awal) || boleh;
    put_ya(r, isi, "boleh_simpan", boleh);
}

static void put_example(struct req *r, struct pandang *isi, const struct hitung_indikator *h)
{
    struct rencana_contoh v[RENCANA_CONTOH_N];
    struct rencana_contoh_angka n;
    struct pandang *d = put_daftar(r, isi, "contoh");

    rencana_contoh(r->a, r->cuplikan->hitung, h, v, &n);
    for (int i = 0; i < RENCANA_CONTOH_N; i++) {
        const struct jejak *j = v[i].hasil.jejak;
        struct pandang *x = put_unsur(r, d);
        put_teks(r, x, "c_nama", v[i].nama);
        put_teks(r, x, "c_hitungan",
                 v[i].hasil.keadaan == KEADAAN_ADA && j != NULL ? j->hitungan : "");
        put_teks(r, x, "c_nilai",
                 v[i].hasil.keadaan == KEADAAN_ADA
                     ? arena_printf(r->a, "%s %%", hasil_format(r->a, v[i].hasil, 2))
                     : keadaan_nama(v[i].hasil.keadaan));
        put_ya(r, x, "c_dipakai", v[i].dipakai);
    }
    put_teks(r, isi, "contoh_target",
             n.target.ada ? arena_printf(r->a, "%s (%s)", format_angka(r->a, n.target, h->desimal),
                                         text_or(n.target_asal, ""))
                          : "");
    put_teks(r, isi, "contoh_realisasi",
             n.realisasi.ada
                 ? arena_printf(r->a, "%s (%s)", format_angka(r->a, n.realisasi, h->desimal),
                                text_or(n.realisasi_asal, ""))
                 : "");
}

static const struct target_tahun *target_row(const struct indikator *x, int64_t tahun)
{
    for (size_t i = 0; i < x->target.n; i++)
        if (x->target.v[i].tahun.ada && x->target.v[i].tahun.nilai == tahun)
            return &x->target.v[i];
    return NULL;
}

struct masa { /* years whose targets are shown */
    int64_t awal, akhir;
};

static struct masa period_of(const struct req *r)
{
    const struct renstra *rs = r->cuplikan->paket->renstra;
    enum { TAHUN_TAMPIL = 12 };
    struct masa m = {r->tahun, r->tahun};

    if (rs != NULL)
        m = (struct masa){rs->tahun_awal.nilai, rs->tahun_akhir.nilai};
    if (m.akhir - m.awal >= TAHUN_TAMPIL)
        m.akhir = m.awal + TAHUN_TAMPIL - 1;
    return m;
}

static struct pandang *target_cell(struct req *r, const struct indikator *x, int64_t tahun)
{
    struct isian_sel s = {.s = &SKEMA_TARGET_TAHUN,
                          .induk = x,
                          .isi = target_row(x, tahun),
                          .kunci = arena_printf(r->a, "%lld", (long long)tahun),
                          .bidang = "target"};
    struct pandang *p = isian_sel(r, &s);

    isian_sebut(r, p, arena_printf(r->a, "%lld, %s", (long long)tahun, x->uraian));
    return p;
}

static void put_years(struct req *r, struct pandang *isi, const struct indikator *x)
{
    struct pandang *v = put_daftar(r, isi, "tahunan");
    struct masa m = period_of(r);

    for (int64_t t = m.awal; t <= m.akhir; t++) {
        struct pandang *s = put_unsur(r, v);
        put_teks(r, s, "s_judul", arena_printf(r->a, "%lld", (long long)t));
        pandang_add(r->a, s, "sel", target_cell(r, x, t));
    }
}

/* Targets per triwulan stand in the measurement of the year. */
static void put_quarters(struct req *r, struct pandang *isi, const struct hitung_indikator *h)
{
    static const char *const kosong[] = {"keterangan", NULL};
    static const char *const ROMAWI[] = {"I", "II", "III", "IV"};
    const struct pengukuran *u = h->ukur;
    struct pandang *v = put_daftar(r, isi, "triwulan");

    if (u == NULL) {
        put_tambah(r, isi, "triwulan_baru",
                   &(struct tambah){.s = &SKEMA_PENGUKURAN,
                                    .induk = r->cuplikan->paket,
                                    .k = "ukur",
                                    .tombol = "Siapkan target triwulan",
                                    .bidang = kosong,
                                    .tetap = {{"indikator", h->data->kode}}});
        return;
    }
    for (int t = 1; t <= 4; t++) {
        struct isian_sel s = {.s = &SKEMA_REALISASI_TRIWULAN,
                              .induk = u,
                              .kunci = arena_printf(r->a, "%d", t),
                              .bidang = "target"};
        struct pandang *x = put_unsur(r, v), *p;
        for (size_t i = 0; i < u->triwulan.n; i++)
            if (u->triwulan.v[i].triwulan.ada && u->triwulan.v[i].triwulan.nilai == t)
                s.isi = &u->triwulan.v[i];
        put_teks(r, x, "s_judul", arena_printf(r->a, "Triwulan %s", ROMAWI[t - 1]));
        p = pandang_add(r->a, x, "sel", isian_sel(r, &s));
        isian_sebut(r, p, arena_printf(r->a, "triwulan %s", ROMAWI[t - 1]));
    }
}

static void put_history(struct req *r, struct pandang *isi, const struct hitung_indikator *h)
{
    struct pandang *v = put_daftar(r, isi, "lalu");

    for (size_t i = 0; i < h->n_tahun; i++) {
        const struct hitung_tahun *t = &h->tahun[i];
        struct pandang *x = put_unsur(r, v);
        put_teks(r, x, "l_tahun", arena_printf(r->a, "%d", t->tahun));
        put_teks(r, x, "l_target", format_angka(r->a, t->target, h->desimal));
        put_teks(r, x, "l_realisasi", format_angka(r->a, t->realisasi, h->desimal));
        put_teks(r, x, "l_capaian", hasil_format(r->a, t->capaian, 2));
    }
}

static void put_smart(struct req *r, struct pandang *isi, const struct indikator *x)
{
    static const char *const bidang[] = {
        "spesifik",       "catatan_spesifik",       "terukur", "catatan_terukur",
        "dapat_dicapai",  "catatan_dapat_dicapai",  "relevan", "catatan_relevan",
        "berbatas_waktu", "catatan_berbatas_waktu", NULL};

    if (x->smart != NULL)
        put_ubah(r, isi, "smart", &SKEMA_SMART, x->smart, bidang);
    else
        put_tambah(r, isi, "smart_baru",
                   &(struct tambah){.s = &SKEMA_SMART,
                                    .induk = x,
                                    .k = "smart",
                                    .tombol = "Simpan penilaian",
                                    .bidang = bidang});
}

static void put_worksheet(struct req *r, struct pandang *isi, const struct indikator *x)
{
    static const char *const bidang[] = {
        "catatan_capaian", "standar",    "nilai_standar", "pembanding", "kapasitas", "anggaran",
        "usulan",          "disepakati", "alasan",        "tanggal",    NULL};
    const struct paket *p = r->cuplikan->paket;

    for (size_t i = 0; i < p->kertas_kerja.n; i++)
        if (text_eq(p->kertas_kerja.v[i].indikator, x->kode)) {
            put_ubah(r, isi, "kertas", &SKEMA_KERTAS_KERJA, &p->kertas_kerja.v[i], bidang);
            return;
        }
    put_tambah(r, isi, "kertas_baru",
               &(struct tambah){.s = &SKEMA_KERTAS_KERJA,
                                .induk = p,
                                .k = "kertas",
                                .tombol = "Simpan kertas kerja",
                                .bidang = bidang,
                                .tetap = {{"indikator", x->kode}}});
}

static void put_use(struct req *r, struct pandang *v, const char *teks, const char *jalur)
{
    struct pandang *x = put_unsur(r, v);
    put_teks(r, x, "u_teks", teks);
    put_alamat(r, x, "u_alamat", jalur, NULL);
}

static void put_uses(struct req *r, struct pandang *isi, const struct hitung_indikator *h)
{
    const struct paket *p = r->cuplikan->paket;
    struct pandang *v = put_daftar(r, isi, "pakai");

    if (h->data->iku)
        put_use(r, v, "Daftar indikator kinerja utama", "/perencanaan/iku");
    for (size_t i = 0; i < p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *k = &p->perjanjian_kinerja.v[i];
        const struct jabatan *j = paket_jabatan(p, k->jabatan);
        for (size_t n = 0; n < k->baris.n; n++)
            if (text_eq(k->baris.v[n].indikator, h->data->kode)) {
                put_use(r, v,
                        arena_printf(r->a, "Perjanjian kinerja %s, ke-%lld",
                                     j != NULL ? j->nama : k->jabatan,
                                     (long long)(k->urutan.ada ? k->urutan.nilai : 1)),
                        "/perjanjian-kinerja");
                break;
            }
    }
    if (h->ukur != NULL)
        put_use(r, v, arena_printf(r->a, "Pengukuran %d", (int)r->tahun), "/pengukuran");
    put_use(r, v, arena_printf(r->a, "LKjIP %d", (int)r->tahun), "/lkjip");
}

static int card(struct req *r, struct err *e)
{
    const char *kode = req_teks(r, "kode") != NULL ? req_teks(r, "kode") : r->segmen[0];
    const struct hitung_indikator *h = hitung_indikator_get(r->cuplikan->hitung, kode);
    struct pandang *isi;

    if (h == NULL)
        return err_set(e, ERR_NOT_FOUND, "indikator \"%s\" tidak ada pada unit dan tahun ini",
                       str_quote(str_of(kode)).s);
    isi = rencana_kerangka(r, "/perencanaan/indikator");
    put_teks(r, isi, "i_kode", h->data->kode);
    put_teks(r, isi, "i_tingkat", level_words(h->data->tingkat));
    put_teks(r, isi, "i_milik", owner_words(r, h->data));
    put_teks(r, isi, "i_satuan", h->data->satuan);
    put_ya(r, isi, "i_iku", h->data->iku);
    put_fields(r, isi, h->data);
    put_example(r, isi, h);
    put_years(r, isi, h->data);
    put_quarters(r, isi, h);
    put_history(r, isi, h);
    put_smart(r, isi, h->data);
    put_worksheet(r, isi, h->data);
    put_uses(r, isi, h);
    put_alamat(r, isi, "ke_daftar", "/perencanaan/indikator", NULL);
    put_alamat(r, isi, "ke_riwayat", "/audit",
               arena_printf(r->a, "tabel=indikator&baris=%lld",
                            (long long)cuplikan_baris(r->cuplikan, h->data).id));
    return rencana_tulis(r, "indikator", h->data->uraian, isi, e);
}

/* The grid ------------------------------------------------------------------------------------ */

static const struct pandang_jenis KEPALA[] = {P_TEKS("k_tahun"), P_YA("k_ini"), P_AKHIR};
static const struct pandang_jenis TSEL[] = {P_PETA("sel", ISIAN_JENIS), P_AKHIR};
static const struct pandang_jenis BARIS[] = {P_TEKS("d_kode"),
                                             P_TEKS("d_uraian"),
                                             P_URL("d_alamat"),
                                             P_TEKS("d_tingkat"),
                                             P_TEKS("d_satuan"),
                                             P_TEKS("d_penanggung_jawab"),
                                             P_YA("d_iku"),
                                             P_TEKS("d_awal"),
                                             P_DAFTAR("tahun_sel", TSEL),
                                             P_PETA("akhir_sel", ISIAN_JENIS),
                                             P_AKHIR};
static const struct pandang_jenis OPSI[] = {P_TEKS("o_nilai"), P_TEKS("o_teks"), P_YA("o_dipilih"),
                                            P_AKHIR};
static const struct pandang_jenis DAFTAR_I[] = {
    RENCANA_BAR,
    P_DAFTAR("kepala", KEPALA),
    P_DAFTAR("baris", BARIS),
    P_TEKS("n_baris"),
    P_YA("kosong"),
    P_YA("tanpa_indikator"),
    P_YA("boleh_simpan"),
    P_DAFTAR("f_tingkat", OPSI),
    P_DAFTAR("f_jabatan", OPSI),
    P_TEKS("cari"),
    P_YA("f_iku"),
    P_URL("ke_sini"),
    P_URL("ke_renstra"),
    P_AKHIR,
};

static const struct rute_bidang SARING[] = {
    {"tingkat", BIDANG_REQ_KODE, 20, false, false, "Tingkat"},
    {"iku", BIDANG_REQ_CACAH, 1, false, false, "Hanya IKU"},
    {"pj", BIDANG_REQ_TEKS, 64, false, false, "Penanggung jawab"},
    {"cari", BIDANG_REQ_TEKS, 100, false, false, "Cari"},
    {.nama = NULL},
};
static const struct rute_bidang KODE[] = {
    {"kode", BIDANG_REQ_TEKS, 64, false, false, "Kode"},
    {.nama = NULL},
};

static bool contains(struct arena *a, const char *teks, const char *cari)
{
    return teks != NULL && strstr(text_upper(a, teks), text_upper(a, cari)) != NULL;
}

static bool wanted(struct req *r, const struct indikator *x)
{
    const char *tingkat = req_teks(r, "tingkat"), *pj = req_teks(r, "pj");
    const char *cari = req_teks(r, "cari");

    if (tingkat != NULL && pilihan_nilai(PILIHAN_TINGKAT, tingkat) != x->tingkat)
        return false;
    if (req_cacah(r, "iku") == 1 && !x->iku)
        return false;
    if (pj != NULL && !text_eq(pj, x->penanggung_jawab))
        return false;
    return cari == NULL || contains(r->a, x->uraian, cari) || contains(r->a, x->kode, cari);
}

static void put_option(struct req *r, struct pandang *v, const char *nilai, const char *teks,
                       const char *kini)
{
    struct pandang *x = put_unsur(r, v);
    put_teks(r, x, "o_nilai", nilai);
    put_teks(r, x, "o_teks", teks);
    put_ya(r, x, "o_dipilih", kini != NULL && strcmp(kini, nilai) == 0);
}

static void put_filters(struct req *r, struct pandang *isi)
{
    const struct paket *p = r->cuplikan->paket;
    struct pandang *v = put_daftar(r, isi, "f_tingkat");

    for (const struct pilihan *t = PILIHAN_TINGKAT; t->nama != NULL; t++)
        put_option(r, v, t->nama, t->arti, req_teks(r, "tingkat"));
    v = put_daftar(r, isi, "f_jabatan");
    for (size_t i = 0; i < p->jabatan.n; i++)
        put_option(r, v, p->jabatan.v[i].kode, p->jabatan.v[i].nama, req_teks(r, "pj"));
    put_teks(r, isi, "cari", req_teks(r, "cari"));
    put_ya(r, isi, "f_iku", req_cacah(r, "iku") == 1);
}

static void put_indicator(struct req *r, struct pandang *v, const struct hitung_indikator *h,
                          struct masa m)
{
    const struct indikator *x = h->data;
    const struct jabatan *j = paket_jabatan(r->cuplikan->paket, x->penanggung_jawab);
    struct pandang *b = put_unsur(r, v), *sel, *akhir;

    put_teks(r, b, "d_kode", x->kode);
    put_teks(r, b, "d_uraian", x->uraian);
    pandang_add(r->a, b, "d_alamat", pandang_url(r->a, alamat_indikator(r, x->kode)));
    put_teks(r, b, "d_tingkat", pilihan_nama(PILIHAN_TINGKAT, x->tingkat));
    put_teks(r, b, "d_satuan", x->satuan);
    put_teks(r, b, "d_penanggung_jawab", j != NULL ? j->nama : x->penanggung_jawab);
    put_ya(r, b, "d_iku", x->iku);
    put_teks(r, b, "d_awal",
             x->nilai_awal.ada ? format_angka(r->a, x->nilai_awal, h->desimal) : "");
    sel = put_daftar(r, b, "tahun_sel");
    for (int64_t t = m.awal; t <= m.akhir; t++)
        pandang_add(r->a, put_unsur(r, sel), "sel", target_cell(r, x, t));
    akhir = isian_bidang(r, &SKEMA_INDIKATOR, x, "target_akhir");
    isian_sebut(r, akhir, x->uraian);
    pandang_add(r->a, b, "akhir_sel", akhir);
}

static int list(struct req *r, struct err *e)
{
    const struct hitung *h = r->cuplikan->hitung;
    struct pandang *isi = rencana_kerangka(r, "/perencanaan/indikator"), *v;
    struct masa m = period_of(r);

    v = put_daftar(r, isi, "kepala");
    for (int64_t t = m.awal; t <= m.akhir; t++) {
        struct pandang *x = put_unsur(r, v);
        put_teks(r, x, "k_tahun", arena_printf(r->a, "%lld", (long long)t));
        put_ya(r, x, "k_ini", t == r->tahun);
    }
    v = put_daftar(r, isi, "baris");
    for (size_t i = 0; i < h->n_indikator; i++)
        if (wanted(r, h->indikator[i].data))
            put_indicator(r, v, &h->indikator[i], m);
    put_bulat(r, isi, "n_baris", (int64_t)v->n);
    put_ya(r, isi, "kosong", v->n == 0 && h->n_indikator > 0);
    put_ya(r, isi, "tanpa_indikator", h->n_indikator == 0);
    put_ya(r, isi, "boleh_simpan", rencana_boleh(r));
    put_filters(r, isi);
    put_alamat(r, isi, "ke_sini", "/perencanaan/indikator", NULL);
    put_alamat(r, isi, "ke_renstra", "/perencanaan/renstra", NULL);
    return rencana_tulis(r, "indikator_daftar", "Indikator", isi, e);
}

const struct rute RUTE_INDIKATOR[] = {
    {METODE_GET, "/perencanaan/indikator", AKSI_LIHAT, RUTE_CUPLIKAN, SARING, list},
    {METODE_GET, "/perencanaan/indikator/{}", AKSI_LIHAT, RUTE_CUPLIKAN, KODE, card},
    {.jalur = NULL},
};

const struct halaman_jenis HALAMAN_INDIKATOR[] = {
    {"indikator", KARTU},
    {"indikator_daftar", DAFTAR_I},
    {NULL, NULL},
};
