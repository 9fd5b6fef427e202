/* SPDX-License-Identifier: MIT
 *
 * page_beranda: the first page after signing in, per role. For a unit: where the cycle of the year
 * stands, IKU with bars, money, what is due, what is wrong. Roles of the pemda go to /pemda.
 */
#include "web/page_beranda.h"

#include "app/app_pemda.h"
#include "app/app_ringkas.h"
#include "app/app_sesi.h"
#include "base/tanggal.h"
#include "core/ukur_terlambat.h"
#include "web/angka.h"
#include "web/bagan.h"

#include <string.h>

enum { SALAH_MAX = 12 };

#define TEKS(nama)                                                                                 \
    {                                                                                              \
        nama, PANDANG_TEKS, NULL, ""                                                               \
    }
#define YA(nama)                                                                                   \
    {                                                                                              \
        nama, PANDANG_YA, NULL, ""                                                                 \
    }
#define URL(nama)                                                                                  \
    {                                                                                              \
        nama, PANDANG_URL, NULL, ""                                                                \
    }

static const struct pandang_jenis LANGKAH[] = {
    TEKS("l_nama"),    TEKS("l_keadaan"), TEKS("l_kelas"),
    TEKS("l_ikon"),    TEKS("l_rinci"),   URL("l_alamat"),
    TEKS("l_tenggat"), YA("l_terlambat"), {0}};
static const struct pandang_jenis IKU[] = {TEKS("i_nama"),
                                           TEKS("i_satuan"),
                                           {"i_target", PANDANG_PETA, ANGKA_JENIS, ""},
                                           {"i_realisasi", PANDANG_PETA, ANGKA_JENIS, ""},
                                           {"i_capaian", PANDANG_PETA, ANGKA_JENIS, ""},
                                           TEKS("i_predikat"),
                                           {0}};
static const struct pandang_jenis UANG[] = {{"u_pagu", PANDANG_PETA, ANGKA_JENIS, ""},
                                            {"u_realisasi", PANDANG_PETA, ANGKA_JENIS, ""},
                                            {"u_sisa", PANDANG_PETA, ANGKA_JENIS, ""},
                                            {"u_serapan", PANDANG_PETA, ANGKA_JENIS, ""},
                                            {0}};
static const struct pandang_jenis SALAH[] = {
    TEKS("s_tempat"), TEKS("s_pesan"), URL("s_alamat"), YA("s_berat"), {0}};
static const struct pandang_jenis BERANDA[] = {
    TEKS("b_unit"),
    {"b_langkah", PANDANG_DAFTAR, LANGKAH, ""},
    {"b_perlu", PANDANG_DAFTAR, LANGKAH, "yang harus dikerjakan"},
    {"b_iku", PANDANG_DAFTAR, IKU, ""},
    {"b_grafik", PANDANG_PETA, BAGAN_JENIS, ""},
    {"b_uang", PANDANG_PETA, UANG, ""},
    {"b_salah", PANDANG_DAFTAR, SALAH, ""},
    TEKS("b_salah_lagi"),
    URL("b_ke_anggaran"),
    URL("b_ke_rencana"),
    {0}};
static const struct pandang_jenis KOSONG[] = {
    TEKS("k_unit"), URL("k_mulai"), YA("k_boleh_mulai"), YA("k_admin"), YA("k_tanpa_tugas"), {0}};
const struct halaman_jenis HALAMAN_BERANDA[] = {
    {"beranda", BERANDA},
    {"beranda_kosong", KOSONG},
    {0},
};

static struct pandang *add_row(struct req *r, struct pandang *daftar)
{
    return pandang_add(r->a, daftar, NULL, pandang_peta(r->a));
}

/* Where each part of the cycle is worked on. */
static const char *const JALUR[SIKLUS_COUNT] = {
    [SIKLUS_RENCANA] = "/perencanaan",   [SIKLUS_ANGGARAN] = "/anggaran",
    [SIKLUS_PK] = "/perjanjian-kinerja", [SIKLUS_TW1] = "/pengukuran",
    [SIKLUS_TW2] = "/pengukuran",        [SIKLUS_TW3] = "/pengukuran",
    [SIKLUS_TW4] = "/pengukuran",        [SIKLUS_SKM] = "/analisis",
    [SIKLUS_AKIP] = "/analisis",         [SIKLUS_LKJIP] = "/lkjip",
};

static const char *step_url(struct req *r, int i)
{
    if (i >= SIKLUS_TW1 && i <= SIKLUS_TW4)
        return arena_printf(r->a, "%s?unit=%s&tahun=%lld&tw=%d", JALUR[i],
                            alamat_sandi(r->a, r->unit), (long long)r->tahun, i - SIKLUS_TW1 + 1);
    return req_alamat(r, JALUR[i], NULL);
}

struct langkah { /* the cycle of one slice, for showing */
    struct siklus s[SIKLUS_COUNT];
    struct kalender k;
    struct tanggal kini;
};

static const char *detail(struct req *r, int i, const struct siklus *s)
{
    const char *apa = i == SIKLUS_PK         ? "ditandatangani"
                      : i == SIKLUS_ANGGARAN ? "program berpagu"
                      : i == SIKLUS_RENCANA  ? "IKU bertarget"
                                             : "indikator terisi";
    const char *teks = s->dari > 0 ? arena_printf(r->a, "%d dari %d %s", s->isi, s->dari, apa) : "";

    if (tanggal_ada(s->tanggal))
        teks =
            arena_printf(r->a, "%s%s%s", teks, *teks ? ", " : "", tanggal_format(r->a, s->tanggal));
    return teks;
}

static void put_step(struct req *r, struct pandang *v, int i, const struct langkah *l)
{
    static const char *const kelas[] = {"", "netral", "tanda", "baik", "netral"};
    static const char *const ikon[] = {"", "circle", "hourglass-split", "check-circle-fill",
                                       "dash-circle"};
    const struct siklus *s = &l->s[i];
    struct pandang *o = add_row(r, v);
    struct tanggal tenggat = kalender_tenggat(&l->k, r->tahun, i);
    bool lewat = siklus_terlambat(s, tenggat, l->kini);

    pandang_set(r->a, o, "l_nama", PILIHAN_SIKLUS[i].arti);
    pandang_set(r->a, o, "l_keadaan", PILIHAN_SIKLUS_KEADAAN[s->keadaan - 1].arti);
    pandang_set(r->a, o, "l_kelas", lewat ? "bahaya" : kelas[s->keadaan]);
    pandang_set(r->a, o, "l_ikon", lewat ? "exclamation-circle" : ikon[s->keadaan]);
    pandang_set(r->a, o, "l_rinci", detail(r, i, s));
    pandang_add(r->a, o, "l_alamat", pandang_url(r->a, step_url(r, i)));
    pandang_set(r->a, o, "l_tenggat", tanggal_ada(tenggat) ? tanggal_format(r->a, tenggat) : NULL);
    pandang_add(r->a, o, "l_terlambat", pandang_ya(r->a, lewat));
}

/* A quarter that has not ended asks for nothing yet. */
static bool is_due(const struct req *r, int i, const struct langkah *l)
{
    if (l->s[i].keadaan == SIKLUS_SELESAI || l->s[i].keadaan == SIKLUS_TANPA)
        return false;
    if (i >= SIKLUS_TW1 && i <= SIKLUS_TW4)
        return ukur_selesai(r->tahun, i - SIKLUS_TW1 + 1, l->kini);
    if (i == SIKLUS_LKJIP || i == SIKLUS_AKIP || i == SIKLUS_SKM)
        return l->kini.tahun > r->tahun;
    return true;
}

static int put_cycle(struct req *r, struct pandang *isi, struct err *e)
{
    struct pandang *v = pandang_add(r->a, isi, "b_langkah", pandang_daftar(r->a));
    struct pandang *w = pandang_add(r->a, isi, "b_perlu", pandang_daftar(r->a));
    struct langkah l = {.kini = tanggal_wib(r->sys.waktu)};
    int rc;

    if ((rc = app_siklus_get(&r->sys, r->a, r->cuplikan, l.s, e)) < 0 ||
        (rc = app_kalender_get(&r->sys, r->cuplikan->pemda_id, r->tahun, &l.k, e)) < 0)
        return rc;
    for (int i = 0; i < SIKLUS_COUNT; i++) {
        put_step(r, v, i, &l);
        if (is_due(r, i, &l))
            put_step(r, w, i, &l);
    }
    return 0;
}

static void put_iku(struct req *r, struct pandang *isi)
{
    const struct hitung *h = r->cuplikan->hitung;
    struct pandang *v = pandang_add(r->a, isi, "b_iku", pandang_daftar(r->a));
    const struct hitung_indikator **iku =
        ARENA_ARRAY(r->a, h->n_indikator, const struct hitung_indikator *);
    struct pandang *g;
    size_t n = 0;

    for (size_t i = 0; i < h->n_indikator; i++) {
        const struct hitung_indikator *x = &h->indikator[i];
        struct pandang *o;

        if (!x->data->iku)
            continue;
        iku[n++] = x;
        o = add_row(r, v);
        pandang_set(r->a, o, "i_nama", x->data->uraian);
        pandang_set(r->a, o, "i_satuan", x->data->satuan);
        pandang_add(r->a, o, "i_target", angka_target(r, x));
        pandang_add(r->a, o, "i_realisasi", angka_realisasi(r, x));
        pandang_add(r->a, o, "i_capaian", angka_capaian(r, x));
        pandang_set(r->a, o, "i_predikat", x->predikat ? x->predikat->predikat : NULL);
    }
    g = bagan_capaian(r, &(struct bagan){"Capaian IKU terhadap target (%)", NULL, "bagan-iku"}, iku,
                      n);
    if (g)
        pandang_add(r->a, isi, "b_grafik", g);
}

static void put_money(struct req *r, struct pandang *isi)
{
    const struct hitung_anggaran *x = r->cuplikan->hitung->anggaran;
    struct pandang *o;

    if (!x)
        return;
    o = pandang_add(r->a, isi, "b_uang", pandang_peta(r->a));
    pandang_add(r->a, o, "u_pagu", angka_uang(r, x->total.pagu_akhir, "anggaran.total.pagu"));
    pandang_add(r->a, o, "u_realisasi",
                angka_uang(r, x->total.realisasi, "anggaran.total.realisasi"));
    pandang_add(r->a, o, "u_sisa", angka_uang(r, x->total.sisa, "anggaran.total.sisa"));
    pandang_add(r->a, o, "u_serapan", angka_persen(r, x->total.serapan, "anggaran.total.serapan"));
}

/* The page where a place of the package is mended. */
static const char *place_path(const char *tempat)
{
    static const char *const tabel[][2] = {
        {"renstra", "/perencanaan"},
        {"iku", "/perencanaan"},
        {"anggaran", "/anggaran"},
        {"perjanjian_kinerja", "/perjanjian-kinerja"},
        {"pengukuran", "/pengukuran"},
        {"laporan", "/lkjip"},
        {"skm", "/analisis"},
        {"penilaian", "/analisis"},
        {"skala_predikat", "/analisis"},
    };

    for (size_t i = 0; i < sizeof(tabel) / sizeof(tabel[0]); i++)
        if (strncmp(tempat, tabel[i][0], strlen(tabel[i][0])) == 0)
            return tabel[i][1];
    return "/unit";
}

static void put_wrong(struct req *r, struct pandang *isi)
{
    const struct masalah_list *m[2] = {&r->cuplikan->masalah, &r->cuplikan->tanda};
    struct pandang *v = pandang_add(r->a, isi, "b_salah", pandang_daftar(r->a));
    size_t lebih = 0;

    for (int k = 0; k < 2; k++)
        for (size_t i = 0; i < m[k]->n; i++) {
            struct pandang *o;

            if (v->n >= SALAH_MAX) {
                lebih++;
                continue;
            }
            o = add_row(r, v);
            pandang_set(r->a, o, "s_tempat", m[k]->v[i].tempat);
            pandang_set(r->a, o, "s_pesan", m[k]->v[i].pesan);
            pandang_add(r->a, o, "s_alamat",
                        pandang_url(r->a, req_alamat(r, place_path(m[k]->v[i].tempat), NULL)));
            pandang_add(r->a, o, "s_berat", pandang_ya(r->a, k == 0));
        }
    pandang_set(r->a, isi, "b_salah_lagi", lebih ? arena_printf(r->a, "%zu", lebih) : NULL);
}

static int show_unit(struct req *r, struct err *e)
{
    struct halaman h = {.judul = "Beranda", .menu = "beranda"};
    struct pandang *isi = pandang_peta(r->a);
    int rc;

    pandang_set(r->a, isi, "b_unit",
                text_or(r->cuplikan->paket->unit->nama, r->cuplikan->paket->unit->kode));
    if ((rc = put_cycle(r, isi, e)) < 0)
        return rc;
    put_iku(r, isi);
    put_money(r, isi);
    put_wrong(r, isi);
    pandang_add(r->a, isi, "b_ke_anggaran", pandang_url(r->a, req_alamat(r, "/anggaran", NULL)));
    pandang_add(r->a, isi, "b_ke_rencana", pandang_url(r->a, req_alamat(r, "/perencanaan", NULL)));
    return halaman_tulis(r, "beranda", &h, isi, e);
}

/* Nothing to show: no year yet, no role, or only a role of administration. */
static int show_empty(struct req *r, const struct unit_ringkas *u, struct err *e)
{
    struct halaman h = {.judul = "Beranda", .menu = "beranda"};
    struct pandang *isi = pandang_peta(r->a);
    struct akses_objek o = {.pemda_id = u ? u->pemda_id : 0, .unit_id = u ? u->id : 0};

    pandang_set(r->a, isi, "k_unit", u ? u->nama : NULL);
    pandang_add(
        r->a, isi, "k_mulai",
        pandang_url(r->a,
                    u ? arena_printf(r->a, "/tahun?unit=%s", alamat_sandi(r->a, u->alamat)) : ""));
    pandang_add(r->a, isi, "k_boleh_mulai",
                pandang_ya(r->a, u && akses_boleh(r->pelaku, AKSI_RENCANA_UBAH, &o)));
    pandang_add(r->a, isi, "k_admin",
                pandang_ya(r->a, akses_mungkin(r->pelaku, AKSI_PENGGUNA_UBAH, NULL)));
    pandang_add(r->a, isi, "k_tanpa_tugas", pandang_ya(r->a, r->pelaku->n == 0));
    return halaman_tulis(r, "beranda_kosong", &h, isi, e);
}

/* The unit to begin with: the last one worked on, else the first; NULL: none. */
static const struct unit_ringkas *first_unit(const struct req *r, const struct unit_list *l)
{
    const char *ingat = r->unit ? r->unit : r->sesi->unit;

    for (size_t i = 0; i < l->n; i++)
        if (text_eq(l->v[i].alamat, ingat))
            return &l->v[i];
    return l->n > 0 ? &l->v[0] : NULL;
}

static int choose(struct req *r, struct err *e)
{
    struct minta q = {.sys = &r->sys, .p = r->pelaku, .a = r->a};
    struct unit_list l;
    const struct unit_ringkas *u;
    int rc;

    if (!r->unit && akses_mungkin(r->pelaku, AKSI_PEMDA_LIHAT, NULL))
        return jawab_alihkan(r, "/pemda", NULL);
    if ((rc = app_unit_list(&q, &(struct unit_saring){.aksi = AKSI_LIHAT}, &l, e)) < 0)
        return rc;
    u = first_unit(r, &l);
    if (!u || u->tahun == 0)
        return show_empty(r, u, e);
    return jawab_alihkan(
        r,
        arena_printf(r->a, "/beranda?unit=%s&tahun=%lld", alamat_sandi(r->a, u->alamat),
                     (long long)(text_eq(u->alamat, r->sesi->unit) && r->sesi->tahun > 0
                                     ? r->sesi->tahun
                                     : u->tahun)),
        NULL);
}

static int show(struct req *r, struct err *e)
{
    struct err tidak_ada = {0};
    int rc;

    if (!r->unit || r->tahun == 0)
        return choose(r, e);
    if (!req_boleh(r, AKSI_LIHAT, NULL))
        return err_set(e, ERR_DENIED, "unit ini di luar penugasan Anda");
    rc = app_cuplikan_get(&r->sys, r->a, (struct unit_tahun){r->unit, r->tahun}, &r->cuplikan,
                          &tidak_ada);
    if (rc == ERR_NOT_FOUND) {
        struct unit_ringkas u = {
            .id = r->unit_id,
            .pemda_id = r->pemda_id,
            .alamat = r->unit,
            .nama = arena_printf(r->a, "unit ini pada tahun %lld", (long long)r->tahun)};
        return show_empty(r, &u, e);
    }
    if (rc < 0)
        return err_set(e, tidak_ada.code, "%s", tidak_ada.msg);
    app_sesi_konteks(&r->sys, r->sesi, r->unit, r->tahun);
    return show_unit(r, e);
}

const struct rute RUTE_BERANDA[] = {
    {METODE_GET, "/beranda", AKSI_AKUN, 0, NULL, show},
    {0},
};
