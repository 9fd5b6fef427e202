/* SPDX-License-Identifier: MIT
 *
 * page_pengukuran_lain: what is late, as text for a chat; the action plan of the year.
 */
#include "app/app_ringkas.h"
#include "base/format_angka.h"
#include "core/paket_skema.h"
#include "core/ukur_terlambat.h"
#include "web/angka.h"
#include "web/isian.h"
#include "web/page_pengukuran.h"

#include <string.h>

static const struct pandang_jenis KURANG[] = {
    {"k_tw", PANDANG_TEKS, NULL, ""},    {"k_uraian", PANDANG_TEKS, NULL, ""},
    {"k_pj", PANDANG_TEKS, NULL, ""},    {"k_apa", PANDANG_TEKS, NULL, ""},
    {"k_batas", PANDANG_TEKS, NULL, ""}, {"k_lewat", PANDANG_YA, NULL, ""},
    {"k_alamat", PANDANG_URL, NULL, ""}, {0},
};
static const struct pandang_jenis TERLAMBAT[] = {
    {"tab", PANDANG_DAFTAR, UKUR_TAB_JENIS, ""},
    {"kurang", PANDANG_DAFTAR, KURANG, ""},
    {"ada_kurang", PANDANG_YA, NULL, ""},
    {"teks", PANDANG_TEKS, NULL, ""},
    {"baris_teks", PANDANG_TEKS, NULL, ""},
    {"a_pemda", PANDANG_URL, NULL, "daftar semua unit"},
    {"a_unit", PANDANG_URL, NULL, "kembali ke unit ini"},
    {0},
};

static void put_missing(struct req *r, struct pandang *v, const struct ukur_kurang *k,
                        struct tanggal kini, const struct kalender *kal)
{
    struct pandang *x = pandang_add(r->a, v, NULL, pandang_peta(r->a));
    struct tanggal batas = kalender_tenggat_tw(kal, r->tahun, k->tw);

    pandang_set(r->a, x, "k_tw", TW_ROMAWI[k->tw]);
    pandang_set(r->a, x, "k_uraian", k->i->data->uraian);
    pandang_set(r->a, x, "k_pj", ukur_jabatan_nama(r, k->i->data->penanggung_jawab));
    pandang_set(r->a, x, "k_apa", ukur_kurang_kata(k->apa));
    pandang_set(r->a, x, "k_batas", tanggal_format(r->a, batas));
    pandang_add(r->a, x, "k_lewat", pandang_ya(r->a, tanggal_cmp(kini, batas) > 0));
    pandang_add(r->a, x, "k_alamat",
                pandang_url(r->a, ukur_alamat(r, "/pengukuran/rinci", k->i->data->kode, k->tw)));
}

static int write_late(struct req *r, struct pandang *isi, const char *judul, const char *teks,
                      struct err *e)
{
    struct halaman h = ukur_halaman(r, judul);
    size_t baris = 2;

    for (const char *p = teks; *p; p++)
        baris += *p == '\n';
    pandang_set(r->a, isi, "teks", teks);
    pandang_set(r->a, isi, "baris_teks", arena_printf(r->a, "%zu", baris < 24 ? baris : 24));
    pandang_add(r->a, isi, "ada_kurang",
                pandang_ya(r->a, pandang_truthy(pandang_get(isi, "kurang"))));
    ukur_tab_add(r, isi, "terlambat");
    return halaman_tulis(r, "pengukuran_terlambat", &h, isi, e);
}

static int late(struct req *r, struct err *e)
{
    struct tanggal kini = tanggal_wib(r->sys.waktu);
    struct pandang *isi = pandang_peta(r->a);
    struct pandang *v = pandang_add(r->a, isi, "kurang", pandang_daftar(r->a));
    struct akses_objek pemda = {.pemda_id = r->pemda_id};
    struct ukur_senarai status;
    struct ukur_kurang_list l;
    struct kalender kal;
    int rc = app_ukur_list(&r->sys, r->cuplikan, r->a, 0, &status, e);

    if (rc < 0 || (rc = app_kalender_get(&r->sys, r->pemda_id, r->tahun, &kal, e)) < 0)
        return rc;
    l = ukur_kurang_cari(r->a, r->cuplikan->hitung, &status, kini);
    for (size_t k = 0; k < l.n; k++)
        put_missing(r, v, &l.v[k], kini, &kal);
    pandang_add(r->a, isi, "a_pemda",
                pandang_url(r->a, akses_boleh(r->pelaku, AKSI_PEMDA_LIHAT, &pemda)
                                      ? ukur_alamat(r, "/pengukuran/terlambat/pemda", NULL, 0)
                                      : ""));
    pandang_add(r->a, isi, "a_unit", pandang_url(r->a, ""));
    return write_late(r, isi, "Yang terlambat",
                      ukur_terlambat_teks(r->a, r->cuplikan->hitung, &l, kini, &kal), e);
}

static int late_all(struct req *r, struct err *e)
{
    struct pandang *isi = pandang_peta(r->a);
    struct ukur_pemda mana = {r->pemda_id, r->cuplikan->paket->pemda->kode, r->tahun};
    const char *teks;
    int rc = app_ukur_terlambat_pemda(&r->sys, r->pelaku, r->a, &mana, &teks, e);

    if (rc < 0)
        return rc;
    pandang_add(r->a, isi, "kurang", pandang_daftar(r->a));
    pandang_add(r->a, isi, "a_pemda", pandang_url(r->a, ""));
    pandang_add(r->a, isi, "a_unit",
                pandang_url(r->a, ukur_alamat(r, "/pengukuran/terlambat", NULL, 0)));
    return write_late(r, isi, "Yang terlambat, semua unit", teks, e);
}

/* The action plan. ---------------------------------------------------------------------------- */

static const struct pandang_jenis SEL[] = {
    {"sel_isi", PANDANG_PETA, ISIAN_JENIS, ""},
    {0},
};
static const struct pandang_jenis AKSI_BARIS[] = {
    {"ra_nama", PANDANG_TEKS, NULL, "untuk menghapus"},
    {"ra_kode", PANDANG_TEKS, NULL, ""},
    {"ra_tetap", PANDANG_DAFTAR, SEL, "uraian sampai anggaran"},
    {"ra_triwulan", PANDANG_DAFTAR, SEL, "triwulan yang dipilih"},
    {"ra_lain", PANDANG_TEKS, NULL, "triwulan lain"},
    {0},
};
static const struct pandang_jenis RENCANA[] = {
    {"tab", PANDANG_DAFTAR, UKUR_TAB_JENIS, ""},
    {"aksi", PANDANG_DAFTAR, AKSI_BARIS, ""},
    {"ada_aksi", PANDANG_YA, NULL, ""},
    {"romawi", PANDANG_TEKS, NULL, ""},
    {"triwulan", PANDANG_TEKS, NULL, ""},
    {"kembali", PANDANG_URL, NULL, ""},
    {"a_tw", PANDANG_DAFTAR, UKUR_TAB_JENIS, "pilihan triwulan"},
    {"baru", PANDANG_DAFTAR, ISIAN_JENIS, ""},
    {"boleh", PANDANG_YA, NULL, ""},
    {0},
};

static const char *const TETAP[] = {"uraian",   "indikator", "pos",     "penanggung_jawab",
                                    "keluaran", "satuan",    "anggaran"};
static const char *const TRIWULAN[] = {"jadwal", "target", "realisasi", "status", "keterangan"};

static void propose(struct req *r, struct pandang *isian, const char *bidang)
{
    const struct paket *p = r->cuplikan->paket;
    const struct hitung *h = r->cuplikan->hitung;
    size_t n = 0, pos = p->anggaran != NULL ? p->anggaran->pos.n : 0;
    struct isian_usul *v =
        ARENA_ARRAY(r->a, h->n_indikator + p->jabatan.n + pos, struct isian_usul);

    if (strcmp(bidang, "indikator") == 0)
        for (size_t i = 0; i < h->n_indikator; i++)
            v[n++] = (struct isian_usul){h->indikator[i].data->kode, h->indikator[i].data->uraian};
    else if (strcmp(bidang, "penanggung_jawab") == 0)
        for (size_t i = 0; i < p->jabatan.n; i++)
            v[n++] = (struct isian_usul){p->jabatan.v[i].kode,
                                         text_or(p->jabatan.v[i].nama, p->jabatan.v[i].kode)};
    else if (strcmp(bidang, "pos") == 0)
        for (size_t i = 0; i < pos; i++)
            v[n++] = (struct isian_usul){
                p->anggaran->pos.v[i].kunci,
                text_or(p->anggaran->pos.v[i].nama, p->anggaran->pos.v[i].kunci)};
    else
        return;
    isian_usulkan(r, isian, v, n);
}

static void put_cell(struct req *r, struct pandang *v, struct pandang *isian, const char *baris)
{
    struct pandang *s = pandang_add(r->a, v, NULL, pandang_peta(r->a));

    isian_sebut(r, isian, baris);
    pandang_add(r->a, s, "sel_isi", isian);
}

static const struct rencana_aksi_triwulan *quarter_of(const struct rencana_aksi *x, int tw)
{
    for (size_t i = 0; i < x->triwulan.n; i++)
        if (x->triwulan.v[i].triwulan.ada && x->triwulan.v[i].triwulan.nilai == tw)
            return &x->triwulan.v[i];
    return NULL;
}

/* How the other quarters stand: "I: selesai; II: berjalan". */
static const char *others(struct req *r, const struct rencana_aksi *x, int tw)
{
    const char *s = "";

    for (int t = 1; t <= 4; t++) {
        const struct rencana_aksi_triwulan *w = t == tw ? NULL : quarter_of(x, t);

        if (w != NULL)
            s = arena_printf(r->a, "%s%s%s: %s dari %s%s%s", s, *s ? "; " : "", TW_ROMAWI[t],
                             ukur_angka(r, w->realisasi, w->realisasi.nilai.skala),
                             ukur_angka(r, w->target, w->target.nilai.skala), w->status ? ", " : "",
                             text_or(pilihan_nama(PILIHAN_RENCANA_AKSI_STATUS, w->status), ""));
    }
    return s;
}

static void put_action(struct req *r, struct pandang *v, const struct rencana_aksi *x, int tw)
{
    struct pandang *o = pandang_add(r->a, v, NULL, pandang_peta(r->a));
    struct pandang *tetap = pandang_add(r->a, o, "ra_tetap", pandang_daftar(r->a));
    struct pandang *kuartal = pandang_add(r->a, o, "ra_triwulan", pandang_daftar(r->a));
    struct baris b = cuplikan_baris(r->cuplikan, x);

    pandang_set(
        r->a, o, "ra_nama",
        arena_printf(r->a, "h:rencana_aksi:%lld:%lld", (long long)b.id, (long long)b.versi));
    pandang_set(r->a, o, "ra_kode", x->kode);
    pandang_set(r->a, o, "ra_lain", others(r, x, tw));
    for (size_t k = 0; k < sizeof(TETAP) / sizeof(TETAP[0]); k++) {
        struct pandang *isian = isian_bidang(r, &SKEMA_RENCANA_AKSI, x, TETAP[k]);

        propose(r, isian, TETAP[k]);
        put_cell(r, tetap, isian, x->uraian);
    }
    for (size_t k = 0; k < sizeof(TRIWULAN) / sizeof(TRIWULAN[0]); k++)
        put_cell(r, kuartal,
                 isian_sel(r, &(struct isian_sel){.s = &SKEMA_RENCANA_AKSI_TRIWULAN,
                                                  .induk = x,
                                                  .isi = quarter_of(x, tw),
                                                  .kunci = arena_printf(r->a, "%d", tw),
                                                  .bidang = TRIWULAN[k]}),
                 x->uraian);
}

static void put_new(struct req *r, struct pandang *isi)
{
    struct pandang *v = pandang_add(r->a, isi, "baru", pandang_daftar(r->a));

    for (size_t k = 0; k < sizeof(TETAP) / sizeof(TETAP[0]); k++) {
        struct pandang *isian =
            isian_baru(r, &SKEMA_RENCANA_AKSI, r->cuplikan->paket, "baru", TETAP[k]);

        propose(r, isian, TETAP[k]);
        pandang_add(r->a, v, NULL, isian);
    }
}

static int plan(struct req *r, struct err *e)
{
    const struct paket *p = r->cuplikan->paket;
    struct halaman h = ukur_halaman(r, arena_printf(r->a, "Rencana aksi tahun %d", (int)r->tahun));
    struct pandang *isi = pandang_peta(r->a);
    struct pandang *v = pandang_add(r->a, isi, "aksi", pandang_daftar(r->a));
    struct pandang *pilih = pandang_add(r->a, isi, "a_tw", pandang_daftar(r->a));
    int tw = ukur_tw(r);

    ukur_tab_add(r, isi, "aksi");
    for (size_t i = 0; i < p->rencana_aksi.n; i++)
        put_action(r, v, &p->rencana_aksi.v[i], tw);
    pandang_add(r->a, isi, "ada_aksi", pandang_ya(r->a, v->n > 0));
    for (int t = 1; t <= 4; t++) {
        struct pandang *x = pandang_add(r->a, pilih, NULL, pandang_peta(r->a));

        pandang_set(r->a, x, "t_teks", arena_printf(r->a, "Triwulan %s", TW_ROMAWI[t]));
        pandang_add(r->a, x, "t_alamat",
                    pandang_url(r->a, ukur_alamat(r, "/pengukuran/rencana-aksi", NULL, t)));
        pandang_add(r->a, x, "t_aktif", pandang_ya(r->a, t == tw));
    }
    pandang_set(r->a, isi, "romawi", TW_ROMAWI[tw]);
    pandang_set(r->a, isi, "triwulan", arena_printf(r->a, "%d", tw));
    pandang_add(r->a, isi, "kembali",
                pandang_url(r->a, ukur_alamat(r, "/pengukuran/rencana-aksi", NULL, tw)));
    pandang_add(r->a, isi, "boleh", pandang_ya(r->a, req_boleh(r, AKSI_UKUR_ISI, NULL)));
    put_new(r, isi);
    return halaman_tulis(r, "pengukuran_aksi", &h, isi, e);
}

const struct rute RUTE_PENGUKURAN_LAIN[] = {
    {METODE_GET, "/pengukuran/terlambat", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, late},
    {METODE_GET, "/pengukuran/terlambat/pemda", AKSI_PEMDA_LIHAT, RUTE_CUPLIKAN | RUTE_LAMBAT, NULL,
     late_all},
    {METODE_GET, "/pengukuran/rencana-aksi", AKSI_LIHAT, RUTE_CUPLIKAN, NULL, plan},
    {0},
};
const struct halaman_jenis HALAMAN_PENGUKURAN_LAIN[] = {
    {"pengukuran_terlambat", TERLAMBAT},
    {"pengukuran_aksi", RENCANA},
    {0},
};
