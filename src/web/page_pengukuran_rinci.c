/* SPDX-License-Identifier: MIT
 *
 * page_pengukuran_rinci: one indicator in one quarter: its values, analysis, evidence, steps,
 * notes.
 */
#include "base/format_angka.h"
#include "core/berkas_jenis.h"
#include "core/paket_skema.h"
#include "web/angka.h"
#include "web/isian.h"
#include "web/page_berkas.h"
#include "web/page_pengukuran.h"
#include "web/waktu.h"

static const struct pandang_jenis BUKTI[] = {
    {"b_nama", PANDANG_TEKS, NULL, ""}, {"b_ket", PANDANG_TEKS, NULL, ""},
    {"b_oleh", PANDANG_TEKS, NULL, ""}, {"b_ukuran", PANDANG_TEKS, NULL, ""},
    {"b_id", PANDANG_TEKS, NULL, ""},   {"b_buka", PANDANG_URL, NULL, ""},
    {"b_unduh", PANDANG_URL, NULL, ""}, {0},
};
static const struct pandang_jenis RIWAYAT[] = {
    {"r_waktu", PANDANG_TEKS, NULL, ""},
    {"r_siapa", PANDANG_TEKS, NULL, ""},
    {"r_apa", PANDANG_TEKS, NULL, ""},
    {"r_catatan", PANDANG_TEKS, NULL, ""},
    {0},
};
static const struct pandang_jenis TULISAN[] = {
    {"w_judul", PANDANG_TEKS, NULL, ""},
    {"w_isi", PANDANG_TEKS, NULL, ""},
    {0},
};
static const struct pandang_jenis RINCI[] = {
    {"tab", PANDANG_DAFTAR, UKUR_TAB_JENIS, ""},
    {"masalah", PANDANG_DAFTAR, UKUR_MASALAH_JENIS, ""},
    {"pesan_gagal", PANDANG_TEKS, NULL, ""},
    {"kode", PANDANG_TEKS, NULL, ""},
    {"triwulan", PANDANG_TEKS, NULL, ""},
    {"romawi", PANDANG_TEKS, NULL, ""},
    {"kembali", PANDANG_URL, NULL, ""},
    {"status", PANDANG_PETA, UKUR_STATUS_JENIS, ""},
    {"pj", PANDANG_TEKS, NULL, ""},
    {"formulasi", PANDANG_TEKS, NULL, ""},
    {"satuan", PANDANG_TEKS, NULL, ""},
    {"target", PANDANG_TEKS, NULL, ""},
    {"target_asal", PANDANG_TEKS, NULL, ""},
    {"nilai", PANDANG_TEKS, NULL, "realisasi triwulan"},
    {"asal", PANDANG_TEKS, NULL, ""},
    {"sampai", PANDANG_PETA, ANGKA_JENIS, ""},
    {"capaian", PANDANG_PETA, ANGKA_JENIS, ""},
    {"predikat", PANDANG_TEKS, NULL, ""},
    {"hitungan", PANDANG_TEKS, NULL, "cara menghitungnya"},
    {"tahun_nilai", PANDANG_TEKS, NULL, "realisasi tahun"},
    {"tahun_asal", PANDANG_TEKS, NULL, ""},
    {"berbeda", PANDANG_TEKS, NULL, "nilai terhitung yang berbeda dari resmi"},
    {"siap", PANDANG_YA, NULL, "ada baris triwulan"},
    {"baru_nama", PANDANG_TEKS, NULL, ""},
    {"baru_nilai", PANDANG_TEKS, NULL, ""},
    {"terbuka", PANDANG_YA, NULL, "dapat diisi"},
    {"boleh_isi", PANDANG_YA, NULL, ""},
    {"tulisan", PANDANG_DAFTAR, TULISAN, "analisis dan lainnya, hanya dibaca"},
    {"isian", PANDANG_DAFTAR, ISIAN_JENIS, "isian triwulan"},
    {"isian_tahun", PANDANG_DAFTAR, ISIAN_JENIS, "sumber nilai setahun"},
    {"bukti", PANDANG_DAFTAR, BUKTI, ""},
    {"boleh_bukti", PANDANG_YA, NULL, ""},
    {"accept", PANDANG_TEKS, NULL, ""},
    {"jenis_boleh", PANDANG_TEKS, NULL, ""},
    {"dihapus", PANDANG_TEKS, NULL, "id bukti yang baru dihapus"},
    {"riwayat", PANDANG_DAFTAR, RIWAYAT, ""},
    {"boleh_ajukan", PANDANG_YA, NULL, ""},
    {"boleh_tarik", PANDANG_YA, NULL, ""},
    {"boleh_verifikasi", PANDANG_YA, NULL, ""},
    {"boleh_buka", PANDANG_YA, NULL, ""},
    {"boleh_catat", PANDANG_YA, NULL, ""},
    {0},
};

struct rinci { /* the page being made */
    struct req *r;
    struct app_ukur app;
    const struct hitung_indikator *i;
    struct ukur_rinci d;
    int tw;
    struct pandang *isi;
};

static void put_values(struct rinci *x)
{
    struct req *r = x->r;
    const struct hitung_indikator *i = x->i;
    const struct hitung_triwulan *w = &i->triwulan[x->tw - 1];
    const struct jejak *j = w->dari_rumus.jejak;

    pandang_set(r->a, x->isi, "pj", ukur_jabatan_nama(r, i->data->penanggung_jawab));
    pandang_set(r->a, x->isi, "formulasi", i->data->formulasi);
    pandang_set(r->a, x->isi, "satuan", i->data->satuan);
    pandang_set(r->a, x->isi, "target", ukur_angka(r, w->target, i->desimal));
    pandang_set(r->a, x->isi, "target_asal",
                w->target.ada && (w->data == NULL || !w->data->target.ada) ? i->target_asal : NULL);
    pandang_set(r->a, x->isi, "nilai", ukur_angka(r, w->realisasi, i->desimal));
    pandang_set(r->a, x->isi, "asal", w->asal);
    pandang_add(r->a, x->isi, "sampai", angka_hasil(r, w->sampai, i->desimal, NULL));
    pandang_add(r->a, x->isi, "capaian", angka_persen(r, w->capaian, NULL));
    pandang_set(r->a, x->isi, "predikat", w->predikat != NULL ? w->predikat->predikat : NULL);
    if (j == NULL || w->capaian.jejak == NULL)
        j = w->capaian.jejak != NULL ? w->capaian.jejak : j;
    pandang_set(r->a, x->isi, "hitungan",
                j != NULL ? arena_printf(r->a, "%s: %s", j->rumus, j->hitungan) : NULL);
    pandang_set(r->a, x->isi, "tahun_nilai", ukur_angka(r, i->realisasi, i->desimal));
    pandang_set(r->a, x->isi, "tahun_asal", i->realisasi_asal);
    pandang_set(r->a, x->isi, "berbeda",
                i->berbeda ? hasil_format(r->a, i->realisasi_terhitung, i->desimal) : NULL);
}

static void put_field(struct rinci *x, struct pandang *v, const struct skema *s, const void *isi,
                      const char *bidang)
{
    pandang_add(x->r->a, v, NULL, isian_bidang(x->r, s, isi, bidang));
}

static void put_points(struct rinci *x, struct pandang *v, const char *judul,
                       const char *const *butir, size_t n)
{
    struct pandang *o;
    const char *s = "";

    if (n == 0)
        return;
    for (size_t k = 0; k < n; k++)
        s = arena_printf(x->r->a, "%s%s%s", s, k > 0 ? "\n" : "", butir[k]);
    o = pandang_add(x->r->a, v, NULL, pandang_peta(x->r->a));
    pandang_set(x->r->a, o, "w_judul", judul);
    pandang_set(x->r->a, o, "w_isi", s);
}

/* What was written, for those who may not change it now. */
static void put_texts(struct rinci *x)
{
    const struct realisasi_triwulan *d = x->i->triwulan[x->tw - 1].data;
    struct pandang *v = pandang_add(x->r->a, x->isi, "tulisan", pandang_daftar(x->r->a));
    bool isi = !ukur_terkunci_status(x->d.baris.status) &&
               req_boleh(x->r, AKSI_UKUR_ISI, x->i->data->penanggung_jawab);

    pandang_add(x->r->a, x->isi, "boleh_isi", pandang_ya(x->r->a, isi));
    if (isi || d == NULL)
        return;
    put_points(x, v, "Analisis", d->analisis.v, d->analisis.n);
    put_points(x, v, "Hambatan", d->hambatan.v, d->hambatan.n);
    put_points(x, v, "Solusi", d->solusi.v, d->solusi.n);
    put_points(x, v, "Keterangan", &d->keterangan, d->keterangan != NULL);
}

/* Inputs of the quarter when its row is there; else what makes the row. */
static void put_inputs(struct rinci *x)
{
    static const char *const teks[] = {"analisis", "hambatan", "solusi", "keterangan"};
    static const char *const tahun[] = {"sumber", "terhitung", "nomor", "penerbit", "tanggal"};
    struct req *r = x->r;
    const struct realisasi_triwulan *d = x->i->triwulan[x->tw - 1].data;
    bool terbuka = !ukur_terkunci_status(x->d.baris.status);
    struct pandang *v = pandang_add(r->a, x->isi, "isian", pandang_daftar(r->a));
    struct pandang *t = pandang_add(r->a, x->isi, "isian_tahun", pandang_daftar(r->a));
    const struct pengukuran *u = x->i->ukur;

    pandang_add(r->a, x->isi, "terbuka", pandang_ya(r->a, terbuka));
    pandang_add(r->a, x->isi, "siap", pandang_ya(r->a, d != NULL));
    if (u == NULL) {
        pandang_set(r->a, x->isi, "baru_nama",
                    arena_printf(r->a, "t:pengukuran:paket:%lld:b:indikator",
                                 (long long)r->cuplikan->paket_id));
        pandang_set(r->a, x->isi, "baru_nilai", x->i->data->kode);
        return;
    }
    if (d == NULL) {
        pandang_set(r->a, x->isi, "baru_nama",
                    arena_printf(r->a, "t:realisasi_triwulan:pengukuran:%lld:b:triwulan",
                                 (long long)cuplikan_baris(r->cuplikan, u).id));
        pandang_set(r->a, x->isi, "baru_nilai", arena_printf(r->a, "%d", x->tw));
    }
    if (d != NULL && terbuka) {
        if (ukur_rumus(x->i)) {
            put_field(x, v, &SKEMA_REALISASI_TRIWULAN, d, "pembilang");
            put_field(x, v, &SKEMA_REALISASI_TRIWULAN, d, "penyebut");
        }
        put_field(x, v, &SKEMA_REALISASI_TRIWULAN, d, "realisasi");
        for (size_t k = 0; k < sizeof(teks) / sizeof(teks[0]); k++)
            put_field(x, v, &SKEMA_REALISASI_TRIWULAN, d, teks[k]);
    }
    for (size_t k = 0; terbuka && k < sizeof(tahun) / sizeof(tahun[0]); k++)
        put_field(x, t, &SKEMA_PENGUKURAN, u, tahun[k]);
}

static void put_evidence(struct rinci *x)
{
    struct req *r = x->r;
    struct pandang *v = pandang_add(r->a, x->isi, "bukti", pandang_daftar(r->a));
    int64_t hapus = req_cacah(r, "hapus");

    for (size_t k = 0; k < x->d.n_bukti; k++) {
        const struct ukur_bukti *b = &x->d.bukti[k];
        struct pandang *o = pandang_add(r->a, v, NULL, pandang_peta(r->a));
        const char *jalur =
            ukur_alamat(r, arena_printf(r->a, "/pengukuran/bukti/%lld", (long long)b->id), NULL, 0);

        pandang_set(r->a, o, "b_nama", b->nama);
        pandang_set(r->a, o, "b_ket", b->keterangan);
        pandang_set(r->a, o, "b_oleh",
                    arena_printf(r->a, "%s, %s", b->pengguna, waktu_tampil(r->a, b->waktu)));
        pandang_set(r->a, o, "b_ukuran", berkas_ukuran(r->a, b->ukuran));
        pandang_set(r->a, o, "b_id", arena_printf(r->a, "%lld", (long long)b->id));
        pandang_add(r->a, o, "b_buka", pandang_url(r->a, jalur));
        pandang_add(r->a, o, "b_unduh", pandang_url(r->a, arena_printf(r->a, "%s&unduh=1", jalur)));
    }
    pandang_set(r->a, x->isi, "accept", berkas_jenis_accept());
    pandang_set(r->a, x->isi, "jenis_boleh", berkas_jenis_sebutan());
    pandang_set(r->a, x->isi, "dihapus",
                hapus > 0 ? arena_printf(r->a, "%lld", (long long)hapus) : NULL);
    pandang_add(r->a, x->isi, "boleh_bukti",
                pandang_ya(r->a, !ukur_terkunci_status(x->d.baris.status) &&
                                     req_boleh(r, AKSI_UKUR_ISI, x->i->data->penanggung_jawab)));
}

static void put_thread(struct rinci *x)
{
    struct req *r = x->r;
    struct pandang *v = pandang_add(r->a, x->isi, "riwayat", pandang_daftar(r->a));

    for (size_t k = 0; k < x->d.n_riwayat; k++) {
        const struct ukur_riwayat *h = &x->d.riwayat[k];
        struct pandang *o = pandang_add(r->a, v, NULL, pandang_peta(r->a));
        const char *apa = "";

        for (const struct pilihan *p = PILIHAN_UKUR_LANGKAH; p->nama != NULL; p++)
            if (p->nilai == (int)h->langkah)
                apa = p->arti;
        pandang_set(r->a, o, "r_waktu", waktu_tampil(r->a, h->waktu));
        pandang_set(r->a, o, "r_siapa",
                    h->atas_nama != NULL ? arena_printf(r->a, "%s atas nama %s", h->pengguna,
                                                        ukur_jabatan_nama(r, h->atas_nama))
                                         : h->pengguna);
        pandang_set(r->a, o, "r_apa", apa);
        pandang_set(r->a, o, "r_catatan", h->catatan);
    }
}

static void put_steps(struct rinci *x)
{
    static const struct {
        const char *nama;
        enum ukur_langkah l;
    } v[] = {
        {"boleh_ajukan", UKUR_AJUKAN},         {"boleh_tarik", UKUR_TARIK},
        {"boleh_verifikasi", UKUR_VERIFIKASI}, {"boleh_buka", UKUR_BUKA},
        {"boleh_catat", UKUR_CATAT},
    };

    for (size_t k = 0; k < sizeof(v) / sizeof(v[0]); k++)
        pandang_add(x->r->a, x->isi, v[k].nama,
                    pandang_ya(x->r->a, app_ukur_boleh(&x->app, v[k].l, x->i, &x->d.baris)));
}

int ukur_rinci_tulis(struct req *r, const char *kode, const struct ukur_gagal *g, struct err *e)
{
    struct masalah_list m;
    struct rinci x = {.r = r,
                      .app = ukur_app(r, &m),
                      .i = hitung_indikator_get(r->cuplikan->hitung, kode),
                      .tw = ukur_tw(r),
                      .isi = pandang_peta(r->a)};
    struct halaman h;
    int rc;

    if (x.i == NULL)
        return err_set(e, ERR_NOT_FOUND, "indikator ini tidak ada di unit dan tahun ini");
    h = ukur_halaman(r, text_or(x.i->data->uraian, kode));
    rc = app_ukur_rinci(&x.app, kode, x.tw, &x.d, e);
    if (rc < 0)
        return rc;
    h.remah[1][0] = arena_printf(r->a, "Triwulan %s", TW_ROMAWI[x.tw]);
    h.remah[1][1] = ukur_alamat(r, "/pengukuran", NULL, x.tw);
    ukur_tab_add(r, x.isi, TW_ROMAWI[x.tw]);
    ukur_masalah_add(r, x.isi, g);
    pandang_set(r->a, x.isi, "kode", kode);
    pandang_set(r->a, x.isi, "triwulan", arena_printf(r->a, "%d", x.tw));
    pandang_set(r->a, x.isi, "romawi", TW_ROMAWI[x.tw]);
    pandang_add(r->a, x.isi, "kembali",
                pandang_url(r->a, ukur_alamat(r, "/pengukuran/rinci", kode, x.tw)));
    pandang_add(r->a, x.isi, "status", ukur_status_pandang(r, &x.d.baris));
    put_values(&x);
    put_inputs(&x);
    put_texts(&x);
    put_evidence(&x);
    put_thread(&x);
    put_steps(&x);
    return halaman_tulis_status(r, g != NULL ? g->status : 200, "pengukuran_rinci", &h, x.isi, e);
}

static int detail(struct req *r, struct err *e)
{
    return ukur_rinci_tulis(r, req_teks(r, "kode"), NULL, e);
}

static const struct rute_bidang BIDANG_RINCI[] = {
    {"kode", BIDANG_REQ_TEKS, UKUR_KODE_MAKS, true, false, "Indikator"},
    {"hapus", BIDANG_REQ_CACAH, INT64_MAX, false, false, "Bukti yang dihapus"},
    {0},
};
const struct rute RUTE_PENGUKURAN_RINCI[] = {
    {METODE_GET, "/pengukuran/rinci", AKSI_LIHAT, RUTE_CUPLIKAN, BIDANG_RINCI, detail},
    {0},
};
const struct halaman_jenis HALAMAN_PENGUKURAN_RINCI[] = {
    {"pengukuran_rinci", RINCI},
    {0},
};
