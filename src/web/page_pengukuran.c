/* SPDX-License-Identifier: MIT
 *
 * page_pengukuran: the sheet of a quarter, in which realisasi is typed, and the steps for several
 * indicators at once; the year with its four quarters side by side.
 */
#include "web/page_pengukuran.h"

#include "app/app_ringkas.h"
#include "core/paket_skema.h"
#include "web/angka.h"
#include "web/isian.h"

#include <string.h>

static const struct pandang_jenis SEL[] = {
    {"sel_isi", PANDANG_PETA, ISIAN_JENIS, "diisi"},
    {"tetap", PANDANG_TEKS, NULL, "tidak dapat diubah di sini"},
    {0},
};
static const struct pandang_jenis BARIS[] = {
    {"kode", PANDANG_TEKS, NULL, ""},
    {"uraian", PANDANG_TEKS, NULL, ""},
    {"pj", PANDANG_TEKS, NULL, "penanggung jawab"},
    {"satuan", PANDANG_TEKS, NULL, ""},
    {"alamat", PANDANG_URL, NULL, "rincian"},
    {"target", PANDANG_PETA, SEL, ""},
    {"pembilang", PANDANG_PETA, SEL, ""},
    {"penyebut", PANDANG_PETA, SEL, ""},
    {"realisasi", PANDANG_PETA, SEL, ""},
    {"sampai", PANDANG_PETA, ANGKA_JENIS, ""},
    {"capaian", PANDANG_PETA, ANGKA_JENIS, ""},
    {"predikat", PANDANG_TEKS, NULL, ""},
    {"asal", PANDANG_TEKS, NULL, "asal nilai bila tidak diketik"},
    {"status", PANDANG_PETA, UKUR_STATUS_JENIS, ""},
    {"bukti", PANDANG_TEKS, NULL, ""},
    {"pilih", PANDANG_YA, NULL, "dapat dipilih"},
    {"siap", PANDANG_YA, NULL, "sudah punya lembar pengukuran"},
    {0},
};
static const struct pandang_jenis BARU[] = {
    {"b_nama", PANDANG_TEKS, NULL, ""},
    {"b_kode", PANDANG_TEKS, NULL, ""},
    {0},
};
static const struct pandang_jenis LEMBAR[] = {
    {"tab", PANDANG_DAFTAR, UKUR_TAB_JENIS, ""},
    {"masalah", PANDANG_DAFTAR, UKUR_MASALAH_JENIS, ""},
    {"pesan_gagal", PANDANG_TEKS, NULL, ""},
    {"romawi", PANDANG_TEKS, NULL, ""},
    {"triwulan", PANDANG_TEKS, NULL, ""},
    {"baris", PANDANG_DAFTAR, BARIS, ""},
    {"kosong", PANDANG_YA, NULL, "tidak ada indikator"},
    {"milik", PANDANG_YA, NULL, "hanya milik saya"},
    {"a_milik", PANDANG_URL, NULL, ""},
    {"a_semua", PANDANG_URL, NULL, ""},
    {"a_hitung", PANDANG_URL, NULL, ""},
    {"a_perencanaan", PANDANG_URL, NULL, ""},
    {"a_blangko", PANDANG_URL, NULL, ""},
    {"kembali", PANDANG_URL, NULL, ""},
    {"ringkas", PANDANG_TEKS, NULL, ""},
    {"batas", PANDANG_TEKS, NULL, ""},
    {"boleh_isi", PANDANG_YA, NULL, ""},
    {"boleh_verifikasi", PANDANG_YA, NULL, ""},
    {"boleh_buka", PANDANG_YA, NULL, ""},
    {"belum_siap", PANDANG_DAFTAR, BARU, "indikator tanpa lembar pengukuran"},
    {"ada_baru", PANDANG_YA, NULL, ""},
    {"atas_nama", PANDANG_TEKS, NULL, ""},
    {"rumus", PANDANG_YA, NULL, "ada indikator dengan rumus"},
    {0},
};

struct lembar { /* one sheet being made */
    struct req *r;
    struct app_ukur app;
    struct ukur_senarai status;
    int tw;
    bool milik, rumus;
    size_t n, terisi, terverifikasi;
};

/* An input, or the value where nothing is typed (bidang NULL: never). */
static struct pandang *cell(struct lembar *l, const struct hitung_indikator *i, const char *bidang,
                            const char *tampil)
{
    struct req *r = l->r;
    struct pandang *p = pandang_peta(r->a);
    const struct ukur_baris *b = ukur_baris_get(&l->status, i->data->kode, l->tw);

    if (bidang != NULL && i->ukur != NULL && !ukur_terkunci_status(b->status)) {
        struct pandang *sel =
            isian_sel(r, &(struct isian_sel){.s = &SKEMA_REALISASI_TRIWULAN,
                                             .induk = i->ukur,
                                             .isi = i->triwulan[l->tw - 1].data,
                                             .kunci = arena_printf(r->a, "%d", l->tw),
                                             .bidang = bidang});

        isian_sebut(r, sel, i->data->uraian);
        pandang_add(r->a, p, "sel_isi", sel);
        pandang_set(r->a, p, "tetap", NULL);
    } else {
        pandang_set(r->a, p, "tetap", tampil);
    }
    return p;
}

/* Targets of the quarters are typed here only where the PK has none. */
static bool own_target(const struct hitung_indikator *i)
{
    for (int t = 0; t < 4; t++)
        if (i->target_tw[t].ada &&
            (i->triwulan[t].data == NULL || !i->triwulan[t].data->target.ada))
            return false;
    return true;
}

static const char *origin(const struct hitung_triwulan *w)
{
    if (w->data != NULL && w->data->realisasi.ada && w->ikut && w->asal != NULL &&
        strcmp(w->asal, "dicatat pada pengukuran") == 0)
        return NULL;
    return w->asal;
}

static void put_values(struct lembar *l, struct pandang *x, const struct hitung_indikator *i)
{
    struct req *r = l->r;
    const struct hitung_triwulan *w = &i->triwulan[l->tw - 1];
    bool rumus = ukur_rumus(i);
    struct angka kosong = {0};

    pandang_add(r->a, x, "target",
                cell(l, i, own_target(i) ? "target" : NULL, ukur_angka(r, w->target, i->desimal)));
    if (rumus) {
        struct angka atas = w->data != NULL ? w->data->pembilang : kosong;
        struct angka bawah = w->data != NULL ? w->data->penyebut : kosong;

        l->rumus = true;
        pandang_add(r->a, x, "pembilang",
                    cell(l, i, "pembilang", ukur_angka(r, atas, atas.nilai.skala)));
        pandang_add(r->a, x, "penyebut",
                    cell(l, i, "penyebut", ukur_angka(r, bawah, bawah.nilai.skala)));
    }
    pandang_add(r->a, x, "realisasi",
                cell(l, i, "realisasi", ukur_angka(r, w->realisasi, i->desimal)));
    pandang_add(r->a, x, "sampai", angka_hasil(r, w->sampai, i->desimal, NULL));
    pandang_add(r->a, x, "capaian", angka_persen(r, w->capaian, NULL));
    pandang_set(r->a, x, "predikat", w->predikat != NULL ? w->predikat->predikat : NULL);
    pandang_set(r->a, x, "asal", origin(w));
}

static void put_row(struct lembar *l, struct pandang *v, const struct hitung_indikator *i)
{
    struct req *r = l->r;
    const struct ukur_baris *b = ukur_baris_get(&l->status, i->data->kode, l->tw);
    struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));

    pandang_set(r->a, x, "kode", i->data->kode);
    pandang_set(r->a, x, "uraian", i->data->uraian);
    pandang_set(r->a, x, "pj", ukur_jabatan_nama(r, i->data->penanggung_jawab));
    pandang_set(r->a, x, "satuan", i->data->satuan);
    pandang_add(r->a, x, "alamat",
                pandang_url(r->a, ukur_alamat(r, "/pengukuran/rinci", i->data->kode, l->tw)));
    put_values(l, x, i);
    pandang_add(r->a, x, "status", ukur_status_pandang(r, b));
    pandang_set(r->a, x, "bukti", b->bukti > 0 ? arena_printf(r->a, "%d", (int)b->bukti) : NULL);
    pandang_add(r->a, x, "pilih",
                pandang_ya(r->a, app_ukur_boleh(&l->app, UKUR_AJUKAN, i, b) ||
                                     app_ukur_boleh(&l->app, UKUR_VERIFIKASI, i, b) ||
                                     app_ukur_boleh(&l->app, UKUR_BUKA, i, b)));
    pandang_add(r->a, x, "siap", pandang_ya(r->a, i->ukur != NULL));
    l->n++;
    l->terisi += i->triwulan[l->tw - 1].realisasi.ada;
    l->terverifikasi += b->status == UKUR_TERVERIFIKASI;
}

/* Rows of the sheet, and inputs that make the measurements that are missing. */
static void put_rows(struct lembar *l, struct pandang *isi)
{
    struct req *r = l->r;
    const struct hitung *h = r->cuplikan->hitung;
    struct pandang *v = pandang_add(r->a, isi, "baris", pandang_daftar(r->a));
    struct pandang *baru = pandang_add(r->a, isi, "belum_siap", pandang_daftar(r->a));
    struct baris paket = cuplikan_baris(r->cuplikan, r->cuplikan->paket);

    for (size_t k = 0; k < h->n_indikator; k++) {
        const struct hitung_indikator *i = &h->indikator[k];

        if (l->milik && !ukur_milik(r, i))
            continue;
        put_row(l, v, i);
        if (i->ukur == NULL && req_boleh(r, AKSI_UKUR_ISI, i->data->penanggung_jawab)) {
            struct pandang *x = pandang_add(r->a, baru, NULL, pandang_peta(r->a));

            pandang_set(r->a, x, "b_nama",
                        arena_printf(r->a, "t:pengukuran:paket:%lld:b%zu:indikator",
                                     (long long)paket.id, k));
            pandang_set(r->a, x, "b_kode", i->data->kode);
        }
    }
    pandang_add(r->a, isi, "ada_baru", pandang_ya(r->a, baru->n > 0));
}

static void put_addresses(struct lembar *l, struct pandang *isi)
{
    struct req *r = l->r;
    const char *sini = ukur_alamat(r, "/pengukuran", NULL, l->tw);
    const char *milik = arena_printf(r->a, "%s&milik=1", sini);

    pandang_add(r->a, isi, "a_milik", pandang_url(r->a, milik));
    pandang_add(r->a, isi, "a_semua", pandang_url(r->a, sini));
    pandang_add(r->a, isi, "kembali", pandang_url(r->a, l->milik ? milik : sini));
    pandang_add(r->a, isi, "a_hitung",
                pandang_url(r->a, ukur_alamat(r, "/pengukuran/hitung", NULL, l->tw)));
    pandang_add(r->a, isi, "a_perencanaan",
                pandang_url(r->a, ukur_alamat(r, "/perencanaan", NULL, 0)));
    pandang_add(
        r->a, isi, "a_blangko",
        pandang_url(r->a, arena_printf(r->a, "%s&surat=blangko",
                                       ukur_alamat(r, "/pengukuran/cetak/lihat", NULL, l->tw))));
}

int ukur_lembar_tulis(struct req *r, const struct ukur_gagal *g, struct err *e)
{
    struct masalah_list m;
    struct lembar l = {.r = r, .app = ukur_app(r, &m), .tw = ukur_tw(r)};
    struct pandang *isi = pandang_peta(r->a);
    struct halaman h = ukur_halaman(
        r, arena_printf(r->a, "Pengukuran triwulan %s tahun %d", TW_ROMAWI[l.tw], (int)r->tahun));
    struct akses_objek o = {.pemda_id = r->pemda_id, .unit_id = r->unit_id};
    struct kalender kal;
    int rc = app_ukur_list(&r->sys, r->cuplikan, r->a, l.tw, &l.status, e);

    if (rc < 0 || (rc = app_kalender_get(&r->sys, r->pemda_id, r->tahun, &kal, e)) < 0)
        return rc;
    h.remah[0][0] = NULL;
    l.milik = req_cacah(r, "milik") == 1;
    ukur_tab_add(r, isi, TW_ROMAWI[l.tw]);
    ukur_masalah_add(r, isi, g);
    put_rows(&l, isi);
    put_addresses(&l, isi);
    pandang_set(r->a, isi, "romawi", TW_ROMAWI[l.tw]);
    pandang_set(r->a, isi, "triwulan", arena_printf(r->a, "%d", l.tw));
    pandang_add(r->a, isi, "kosong", pandang_ya(r->a, l.n == 0 && !l.milik));
    pandang_add(r->a, isi, "milik", pandang_ya(r->a, l.milik));
    pandang_add(r->a, isi, "rumus", pandang_ya(r->a, l.rumus));
    pandang_set(r->a, isi, "ringkas",
                arena_printf(r->a, "%zu indikator, %zu terisi, %zu terverifikasi", l.n, l.terisi,
                             l.terverifikasi));
    pandang_set(r->a, isi, "batas",
                tanggal_format(r->a, kalender_tenggat_tw(&kal, r->tahun, l.tw)));
    pandang_add(r->a, isi, "boleh_isi",
                pandang_ya(r->a, akses_mungkin(r->pelaku, AKSI_UKUR_ISI, &o)));
    pandang_add(r->a, isi, "boleh_verifikasi",
                pandang_ya(r->a, akses_mungkin(r->pelaku, AKSI_UKUR_VERIFIKASI, &o)));
    pandang_add(r->a, isi, "boleh_buka",
                pandang_ya(r->a, akses_mungkin(r->pelaku, AKSI_UKUR_BUKA, &o)));
    pandang_set(r->a, isi, "atas_nama",
                r->pelaku != NULL ? ukur_jabatan_nama(r, r->pelaku->atas_nama) : NULL);
    return halaman_tulis_status(r, g != NULL ? g->status : 200, "pengukuran", &h, isi, e);
}

static int sheet(struct req *r, struct err *e)
{
    return ukur_lembar_tulis(r, NULL, e);
}

/* The year. ----------------------------------------------------------------------------------- */

static const struct pandang_jenis KUARTAL[] = {
    {"k_target", PANDANG_TEKS, NULL, ""},         {"k_realisasi", PANDANG_TEKS, NULL, ""},
    {"k_capaian", PANDANG_PETA, ANGKA_JENIS, ""}, {"k_status", PANDANG_PETA, UKUR_STATUS_JENIS, ""},
    {"k_alamat", PANDANG_URL, NULL, ""},          {0},
};
static const struct pandang_jenis BARIS_TAHUN[] = {
    {"uraian", PANDANG_TEKS, NULL, ""},
    {"satuan", PANDANG_TEKS, NULL, ""},
    {"kuartal", PANDANG_DAFTAR, KUARTAL, ""},
    {"y_target", PANDANG_PETA, ANGKA_JENIS, ""},
    {"y_realisasi", PANDANG_PETA, ANGKA_JENIS, ""},
    {"y_capaian", PANDANG_PETA, ANGKA_JENIS, ""},
    {"y_predikat", PANDANG_TEKS, NULL, ""},
    {"y_asal", PANDANG_TEKS, NULL, ""},
    {0},
};
static const struct pandang_jenis SETAHUN[] = {
    {"tab", PANDANG_DAFTAR, UKUR_TAB_JENIS, ""},
    {"baris", PANDANG_DAFTAR, BARIS_TAHUN, ""},
    {"kosong", PANDANG_YA, NULL, ""},
    {"a_perencanaan", PANDANG_URL, NULL, ""},
    {0},
};

static void put_year(struct req *r, struct pandang *v, const struct hitung_indikator *i,
                     const struct ukur_senarai *status)
{
    struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));
    struct pandang *k = pandang_add(r->a, x, "kuartal", pandang_daftar(r->a));

    pandang_set(r->a, x, "uraian", i->data->uraian);
    pandang_set(r->a, x, "satuan", i->data->satuan);
    for (int t = 1; t <= 4; t++) {
        const struct hitung_triwulan *w = &i->triwulan[t - 1];
        struct pandang *q = pandang_add(r->a, k, NULL, pandang_peta(r->a));
        struct angka sampai = {w->sampai.keadaan == KEADAAN_ADA, w->sampai.nilai};

        pandang_set(r->a, q, "k_target", ukur_angka(r, w->target, i->desimal));
        pandang_set(r->a, q, "k_realisasi", ukur_angka(r, sampai, i->desimal));
        pandang_add(r->a, q, "k_capaian", angka_persen(r, w->capaian, NULL));
        pandang_add(r->a, q, "k_status",
                    ukur_status_pandang(r, ukur_baris_get(status, i->data->kode, t)));
        pandang_add(r->a, q, "k_alamat",
                    pandang_url(r->a, ukur_alamat(r, "/pengukuran/rinci", i->data->kode, t)));
    }
    pandang_add(r->a, x, "y_target", angka_target(r, i));
    pandang_add(r->a, x, "y_realisasi", angka_realisasi(r, i));
    pandang_add(r->a, x, "y_capaian", angka_capaian(r, i));
    pandang_set(r->a, x, "y_predikat", i->predikat != NULL ? i->predikat->predikat : NULL);
    pandang_set(r->a, x, "y_asal", i->realisasi_asal);
}

static int year(struct req *r, struct err *e)
{
    const struct hitung *h = r->cuplikan->hitung;
    struct halaman hal = ukur_halaman(r, arena_printf(r->a, "Pengukuran tahun %d", (int)r->tahun));
    struct pandang *isi = pandang_peta(r->a);
    struct pandang *v = pandang_add(r->a, isi, "baris", pandang_daftar(r->a));
    struct ukur_senarai status;
    int rc = app_ukur_list(&r->sys, r->cuplikan, r->a, 0, &status, e);

    if (rc < 0)
        return rc;
    ukur_tab_add(r, isi, "setahun");
    for (size_t k = 0; k < h->n_indikator; k++)
        put_year(r, v, &h->indikator[k], &status);
    pandang_add(r->a, isi, "kosong", pandang_ya(r->a, h->n_indikator == 0));
    pandang_add(r->a, isi, "a_perencanaan",
                pandang_url(r->a, ukur_alamat(r, "/perencanaan", NULL, 0)));
    return halaman_tulis(r, "pengukuran_setahun", &hal, isi, e);
}

static const struct rute_bidang BIDANG_LEMBAR[] = {
    {"milik", BIDANG_REQ_CACAH, 1, false, false, "Milik saya"},
    {0},
};
const struct rute RUTE_PENGUKURAN[] = {
    {METODE_GET, "/pengukuran", AKSI_LIHAT, RUTE_CUPLIKAN, BIDANG_LEMBAR, sheet},
    {METODE_GET, "/pengukuran/setahun", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, year},
    {0},
};
const struct halaman_jenis HALAMAN_PENGUKURAN[] = {
    {"pengukuran", LEMBAR},
    {"pengukuran_setahun", SETAHUN},
    {0},
};
