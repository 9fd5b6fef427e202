/* SPDX-License-Identifier: MIT
 *
 * page_pengukuran_langkah: what is sent from the pages of /pengukuran: steps, evidence, and values
 * that are being typed, computed by the same core as everything else.
 */
#include "base/format_angka.h"
#include "report/json_tulis.h"
#include "web/page_berkas.h"
#include "web/page_pengukuran.h"

#include <string.h>

static int status_of(int rc)
{
    switch (rc) {
    case ERR_INVALID:
    case ERR_TOO_BIG:
        return 422;
    case ERR_CONFLICT:
        return 409;
    case ERR_DENIED:
        return 403;
    default:
        return 0;
    }
}

/* Back to the page the form stood on, with what was wrong. */
static int give_back(struct req *r, int rc, const struct masalah_list *m, struct err *lokal,
                     struct err *e)
{
    struct ukur_gagal g = {status_of(rc), lokal->msg, m};
    const char *kode = req_teks(r, "kode");

    if (g.status == 0)
        return err_set(e, rc, "%s", lokal->msg);
    return kode != NULL ? ukur_rinci_tulis(r, kode, &g, e) : ukur_lembar_tulis(r, &g, e);
}

static const char *back(struct req *r)
{
    const char *kode = req_teks(r, "kode");
    const char *sini =
        ukur_alamat(r, kode != NULL ? "/pengukuran/rinci" : "/pengukuran", kode, ukur_tw(r));

    return req_cacah(r, "milik") == 1 ? arena_printf(r->a, "%s&milik=1", sini) : sini;
}

static int step(struct req *r, struct err *e)
{
    static const char *const kilat[] = {
        [UKUR_AJUKAN] = "diajukan",         [UKUR_TARIK] = "ditarik kembali",
        [UKUR_VERIFIKASI] = "diverifikasi", [UKUR_KEMBALIKAN] = "dikembalikan",
        [UKUR_BUKA] = "dibuka kembali",     [UKUR_CATAT] = "diberi catatan",
    };
    struct masalah_list m;
    struct app_ukur x = ukur_app(r, &m);
    const char **v = ARENA_ARRAY(r->a, r->n_param + 1, const char *);
    struct ukur_minta minta = {.triwulan = ukur_tw(r), .catatan = req_teks(r, "catatan")};
    struct err lokal = {0};
    int l = pilihan_nilai(PILIHAN_UKUR_LANGKAH, req_teks(r, "langkah"));
    int rc;

    if (l == 0)
        return err_set(e, ERR_INVALID, "langkah ini tidak dikenal");
    for (size_t i = 0; i < r->n_param; i++)
        if (strcmp(r->param[i].nama, "indikator") == 0)
            v[minta.n++] = r->param[i].nilai;
    minta.langkah = (enum ukur_langkah)l;
    minta.indikator = v;
    rc = app_ukur_langkah(&x, &minta, &lokal);
    if (rc < 0)
        return give_back(r, rc, &m, &lokal, e);
    return jawab_alihkan(r, back(r),
                         arena_printf(r->a, "%zu indikator triwulan %s %s.", minta.n,
                                      TW_ROMAWI[minta.triwulan], kilat[l]));
}

/* Evidence. ----------------------------------------------------------------------------------- */

static int upload(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct app_ukur x = ukur_app(r, &m);
    struct err lokal = {0};
    size_t n = 0;
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < r->n_unggahan; i++) {
        const struct unggahan *u = &r->unggahan[i];
        struct bukti_baru b = {.indikator = req_teks(r, "kode"),
                               .triwulan = ukur_tw(r),
                               .nama = u->nama,
                               .p = u->p,
                               .n = u->n,
                               .keterangan = req_teks(r, "keterangan")};
        int64_t id;

        if (strcmp(u->bidang, "berkas") != 0 || (u->n == 0 && text_empty(u->nama)))
            continue;
        rc = app_ukur_bukti_tambah(&x, &b, &id, &lokal);
        if (rc < 0)
            masalah_add(&m, u->nama, "%s: %s%s", u->nama, lokal.msg,
                        n > 0 ? " Berkas sebelumnya sudah tersimpan." : "");
        n += rc == 0;
    }
    if (rc == 0 && n == 0)
        rc = err_set(&lokal, ERR_INVALID, "pilih dahulu berkas yang diunggah");
    if (rc < 0)
        return give_back(r, rc, &m, &lokal, e);
    return jawab_alihkan(r, back(r), arena_printf(r->a, "%zu bukti dukung tersimpan.", n));
}

static int remove_evidence(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct app_ukur x = ukur_app(r, &m);
    struct err lokal = {0};
    int64_t id = req_cacah(r, "id");
    bool batal = req_cacah(r, "batal") == 1;
    int rc = app_ukur_bukti_hapus(&x, id, batal, &lokal);

    if (rc < 0)
        return give_back(r, rc, &m, &lokal, e);
    if (batal)
        return jawab_alihkan(r, back(r), "Bukti dukung dikembalikan.");
    return jawab_alihkan(r, arena_printf(r->a, "%s&hapus=%lld", back(r), (long long)id), NULL);
}

static int evidence(struct req *r, struct err *e)
{
    struct masalah_list m;
    struct app_ukur x = ukur_app(r, &m);
    struct ukur_bukti b;
    int64_t id = 0;
    int rc;

    for (const char *p = r->segmen[0]; *p >= '0' && *p <= '9' && id < INT64_MAX / 100; p++)
        id = id * 10 + (*p - '0');
    rc = app_ukur_bukti_get(&x, id, &b, e);
    if (rc < 0)
        return rc;
    return berkas_jawab(r, &(struct berkas_kirim){b.berkas_id, b.nama, req_cacah(r, "unduh") == 1},
                        e);
}

/* Values that are being typed. ---------------------------------------------------------------- */

static bool typed(struct req *r, const char *nama, struct angka *out, struct err *e)
{
    const char *s = req_teks(r, nama);

    *out = (struct angka){0};
    if (text_empty(s))
        return true;
    out->ada = parse_desimal(&out->nilai, str_of(s), TITIK_RIBUAN, e) == 0;
    return out->ada;
}

/* The measurement with the typed values in its quarter. */
static bool typed_measurement(struct req *r, const struct hitung_indikator *i, int tw,
                              struct pengukuran *out, struct err *e)
{
    size_t n = i->ukur != NULL ? i->ukur->triwulan.n : 0;
    struct realisasi_triwulan *v = ARENA_ARRAY(r->a, n + 1, struct realisasi_triwulan);
    struct realisasi_triwulan *w = NULL;

    *out = i->ukur != NULL ? *i->ukur : (struct pengukuran){.indikator = i->data->kode};
    for (size_t k = 0; k < n; k++) {
        v[k] = i->ukur->triwulan.v[k];
        if (v[k].triwulan.ada && v[k].triwulan.nilai == tw)
            w = &v[k];
    }
    if (w == NULL) {
        w = &v[n++];
        w->triwulan = (struct cacah){true, tw};
    }
    out->triwulan.v = v;
    out->triwulan.n = n;
    if (req_teks(r, "target") != NULL && !typed(r, "target", &w->target, e))
        return false;
    return typed(r, "realisasi", &w->realisasi, e) && typed(r, "pembilang", &w->pembilang, e) &&
           typed(r, "penyebut", &w->penyebut, e);
}

static const char *words(struct req *r, struct hasil h, uint8_t skala, const char *akhiran)
{
    if (h.keadaan != KEADAAN_ADA)
        return keadaan_nama(h.keadaan);
    return arena_printf(r->a, "%s%s", hasil_format(r->a, h, skala), akhiran);
}

static int compute(struct req *r, struct err *e)
{
    const struct hitung *h = r->cuplikan->hitung;
    const struct hitung_indikator *i = hitung_indikator_get(h, req_teks(r, "kode"));
    struct pengukuran coba;
    struct err salah = {0};
    struct buf b;
    struct json_tulis t = {.a = r->a, .b = &b};
    int tw = ukur_tw(r), rc;

    if (i == NULL)
        return err_set(e, ERR_NOT_FOUND, "indikator ini tidak ada di unit dan tahun ini");
    buf_init(&b, 8192);
    json_tulis_buka(&t, NULL, '{');
    if (!typed_measurement(r, i, tw, &coba, &salah)) {
        json_tulis_tidak(&t, "ok");
        json_tulis_teks(&t, "pesan", salah.msg);
    } else {
        const struct hitung_indikator *x = hitung_indikator_coba(r->a, h, i->data->kode, &coba);
        const struct hitung_triwulan *w = &x->triwulan[tw - 1];

        json_tulis_ya(&t, "ok");
        json_tulis_teks(&t, "realisasi", ukur_angka(r, w->realisasi, x->desimal));
        json_tulis_teks(&t, "sampai", words(r, w->sampai, x->desimal, ""));
        json_tulis_teks(&t, "capaian", words(r, w->capaian, 2, " %"));
        json_tulis_teks(&t, "predikat", w->predikat != NULL ? w->predikat->predikat : "");
    }
    json_tulis_tutup(&t, '}');
    rc = jawab_json(r, 200, &b);
    buf_release(&b);
    return rc;
}

static const struct rute_bidang BIDANG_LANGKAH[] = {
    {"langkah", BIDANG_REQ_TEKS, 20, true, false, "Langkah"},
    {"indikator", BIDANG_REQ_TEKS, UKUR_KODE_MAKS, false, true, "Indikator"},
    {"kode", BIDANG_REQ_TEKS, UKUR_KODE_MAKS, false, false, "Indikator"},
    {"milik", BIDANG_REQ_CACAH, 1, false, false, "Milik saya"},
    {"catatan", BIDANG_REQ_PANJANG, UKUR_CATATAN_MAX, false, false, "Catatan"},
    {0},
};
static const struct rute_bidang BIDANG_BUKTI[] = {
    {"kode", BIDANG_REQ_TEKS, UKUR_KODE_MAKS, true, false, "Indikator"},
    {"berkas", BIDANG_REQ_BERKAS, UNGGAH_MAX, true, true, "Berkas"},
    {"keterangan", BIDANG_REQ_TEKS, 300, false, false, "Keterangan"},
    {0},
};
static const struct rute_bidang BIDANG_HAPUS[] = {
    {"kode", BIDANG_REQ_TEKS, UKUR_KODE_MAKS, true, false, "Indikator"},
    {"id", BIDANG_REQ_CACAH, INT64_MAX, true, false, "Bukti"},
    {"batal", BIDANG_REQ_CACAH, 1, false, false, "Urungkan"},
    {0},
};
static const struct rute_bidang BIDANG_UNDUH[] = {
    {"unduh", BIDANG_REQ_CACAH, 1, false, false, "Unduh"},
    {0},
};
static const struct rute_bidang BIDANG_HITUNG[] = {
    {"kode", BIDANG_REQ_TEKS, UKUR_KODE_MAKS, true, false, "Indikator"},
    {"target", BIDANG_REQ_TEKS, UKUR_ANGKA_MAKS, false, false, "Target"},
    {"realisasi", BIDANG_REQ_TEKS, UKUR_ANGKA_MAKS, false, false, "Realisasi"},
    {"pembilang", BIDANG_REQ_TEKS, UKUR_ANGKA_MAKS, false, false, "Pembilang"},
    {"penyebut", BIDANG_REQ_TEKS, UKUR_ANGKA_MAKS, false, false, "Penyebut"},
    {0},
};
const struct rute RUTE_PENGUKURAN_LANGKAH[] = {
    {METODE_POST, "/pengukuran/langkah", AKSI_LIHAT, RUTE_CUPLIKAN, BIDANG_LANGKAH, step},
    {METODE_POST, "/pengukuran/bukti", AKSI_UKUR_ISI, RUTE_CUPLIKAN | RUTE_UNGGAH, BIDANG_BUKTI,
     upload},
    {METODE_POST, "/pengukuran/bukti/hapus", AKSI_UKUR_ISI, RUTE_CUPLIKAN, BIDANG_HAPUS,
     remove_evidence},
    {METODE_GET, "/pengukuran/bukti/{}", AKSI_LIHAT, RUTE_CUPLIKAN | RUTE_LAMBAT, BIDANG_UNDUH,
     evidence},
    {METODE_GET, "/pengukuran/hitung", AKSI_LIHAT, RUTE_CUPLIKAN, BIDANG_HITUNG, compute},
    {0},
};
