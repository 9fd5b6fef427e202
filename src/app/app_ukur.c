/* SPDX-License-Identifier: MIT
 *
 * app_ukur: steps of measured triwulan. What the values say is taken from the snapshot; inside the
 * writer it is made sure that the slice is still the one the snapshot shows.
 */
#include "app/app_ukur.h"

#include "app/antrean.h"
#include "app/app_audit.h"
#include "app/cuplikan_dalam.h"
#include "base/str.h"
#include "store/store_ukur.h"

static struct akses_objek object_of(const struct app_ukur *x, const struct hitung_indikator *i)
{
    return (struct akses_objek){.pemda_id = x->cuplikan->pemda_id,
                                .unit_id = x->cuplikan->unit_id,
                                .jabatan = i->data->penanggung_jawab};
}

static bool has_right(const struct app_ukur *x, enum aksi aksi, const struct hitung_indikator *i)
{
    struct akses_objek o = object_of(x, i);

    return akses_boleh(x->pelaku, aksi, &o);
}

/* Notes are written by those who fill in and by those who verify. */
static bool may_step(const struct app_ukur *x, enum ukur_langkah l,
                     const struct hitung_indikator *i)
{
    return has_right(x, ukur_aksi(l), i) ||
           (l == UKUR_CATAT && has_right(x, AKSI_UKUR_VERIFIKASI, i));
}

bool app_ukur_boleh(const struct app_ukur *x, enum ukur_langkah l, const struct hitung_indikator *i,
                    const struct ukur_baris *b)
{
    return ukur_sesudah(l, b->status) != 0 && may_step(x, l, i);
}

static struct ukur_kunci key_of(const struct app_ukur *x, const char *indikator, int triwulan)
{
    return (struct ukur_kunci){x->cuplikan->pemda_id, x->cuplikan->unit_id, x->cuplikan->paket_id,
                               indikator, triwulan};
}

struct kerja { /* one request inside the writer */
    const struct app_ukur *x;
    const struct ukur_minta *m;
    struct arena *a; /* of the current try */
    struct masalah_list masalah;
    bool sendiri; /* nobody else in the unit can verify */
};

/* Is the slice still what the snapshot shows? */
static int check_revision(struct store *s, const struct app_ukur *x, struct arena *a, struct err *e)
{
    const struct cuplikan *c = x->cuplikan;
    const struct cuplikan_simpan *simpan = (const struct cuplikan_simpan *)(const void *)c;
    struct paket_kunci k = paket_kunci_of(a, c->unit, c->paket->tahun.nilai);
    struct paket_letak kini;
    int rc = store_paket_find(s, &k, &kini, e);

    if (rc < 0)
        return rc;
    for (size_t i = 0; i < sizeof(kini.revisi) / sizeof(kini.revisi[0]); i++)
        if (kini.revisi[i] != simpan->letak.revisi[i])
            return err_set(e, ERR_CONFLICT,
                           "datanya baru saja diubah orang lain; muat ulang halaman, periksa, lalu "
                           "ulangi");
    return 0;
}

static const char *meaning_of(enum ukur_langkah l)
{
    for (const struct pilihan *p = PILIHAN_UKUR_LANGKAH; p->nama != NULL; p++)
        if (p->nilai == (int)l)
            return p->arti;
    return "";
}

static void refuse_step(struct kerja *w, const struct ukur_baris *b, enum ukur_langkah l)
{
    masalah_add(&w->masalah, b->indikator,
                "triwulan %d berstatus %s, jadi Anda tidak dapat %s; muat ulang halaman",
                (int)b->triwulan, pilihan_nama(PILIHAN_UKUR_STATUS, (int)b->status), meaning_of(l));
}

static int audit_step(struct store *s, struct kerja *w, const struct ukur_baris *b,
                      enum ukur_status dari, struct audit *acuan, struct err *e)
{
    const struct cuplikan *c = w->x->cuplikan;
    struct audit au = {
        .kelompok = acuan->kelompok,
        .pemda_id = c->pemda_id,
        .unit_id = c->unit_id,
        .paket_id = c->paket_id,
        .aksi =
            arena_printf(w->a, "ukur_%s", pilihan_nama(PILIHAN_UKUR_LANGKAH, (int)w->m->langkah)),
        .tabel = "ukur_status",
        .baris_id = b->id,
        .versi = b->versi,
        .bidang = arena_printf(w->a, "%s triwulan %d", b->indikator, (int)b->triwulan),
        .lama = pilihan_nama(PILIHAN_UKUR_STATUS, (int)dari),
        .baru = pilihan_nama(PILIHAN_UKUR_STATUS, (int)b->status),
        .alasan = text_empty(w->m->catatan) ? NULL : w->m->catatan,
    };
    int rc = app_audit_add(s, w->x->sys->waktu, w->x->pelaku, &au, e);

    acuan->kelompok = au.kelompok;
    return rc;
}

/* The step of one indicator: its row, its thread, the audit trail. */
static int step_one(struct store *s, struct kerja *w, const char *indikator, struct audit *acuan,
                    struct err *e)
{
    const struct app_ukur *x = w->x;
    struct ukur_kunci k = key_of(x, indikator, w->m->triwulan);
    struct ukur_baris b;
    enum ukur_status dari;
    int rc = store_ukur_get(s, w->a, &k, &b, e);

    if (rc < 0)
        return rc;
    dari = b.status;
    b.status = ukur_sesudah(w->m->langkah, dari);
    if (b.status == 0) {
        b.status = dari;
        refuse_step(w, &b, w->m->langkah);
        return 0;
    }
    if (w->m->langkah == UKUR_VERIFIKASI && b.pengaju_id == x->pelaku->pengguna_id && !w->sendiri) {
        masalah_add(&w->masalah, indikator,
                    "Anda sendiri yang mengajukannya; mintalah orang lain di unit memverifikasi");
        return 0;
    }
    if (w->masalah.n > 0) /* the rest only collects problems */
        return 0;
    if (w->m->langkah == UKUR_AJUKAN) {
        b.pengaju_id = x->pelaku->pengguna_id;
        b.pengaju = x->pelaku->nama;
    }
    b.waktu = x->sys->waktu;
    rc = store_ukur_put(s, &k, &b, e);
    if (rc == 0)
        rc = store_ukur_riwayat_add(s, &k,
                                    &(struct ukur_riwayat){
                                        .langkah = w->m->langkah,
                                        .status = b.status,
                                        .catatan = text_empty(w->m->catatan) ? NULL : w->m->catatan,
                                        .waktu = x->sys->waktu,
                                        .pengguna_id = x->pelaku->pengguna_id,
                                        .pengguna = x->pelaku->nama,
                                        .atas_nama = x->pelaku->atas_nama,
                                    },
                                    e);
    return rc < 0 ? rc : audit_step(s, w, &b, dari, acuan, e);
}

static int fn_langkah(struct store *s, void *arg, struct err *e)
{
    struct kerja *w = arg;
    struct audit acuan = {0};
    int rc;

    arena_free(w->a);
    w->a = arena_new((size_t)8 << 20);
    masalah_init(&w->masalah, w->a);
    rc = check_revision(s, w->x, w->a, e);
    if (rc == 0 && w->m->langkah == UKUR_VERIFIKASI) {
        rc = store_ukur_pemeriksa(s, w->x->cuplikan->unit_id, w->x->pelaku->pengguna_id,
                                  tanggal_format_iso(w->a, tanggal_wib(w->x->sys->waktu)), e);
        w->sendiri = rc == 0;
    }
    for (size_t i = 0; rc >= 0 && i < w->m->n; i++)
        rc = step_one(s, w, w->m->indikator[i], &acuan, e);
    if (rc >= 0 && w->masalah.n > 0)
        return err_set(e, ERR_INVALID, "%s", w->masalah.v[0].pesan);
    return rc < 0 ? rc : 0;
}

/* What can be said before the writer is asked. */
static int check_request(const struct app_ukur *x, const struct ukur_minta *m, struct err *e)
{
    size_t awal = x->masalah->n;

    if (m->n == 0)
        return err_set(e, ERR_INVALID, "pilih dahulu indikatornya");
    if (m->n > UKUR_SEKALI_MAX)
        return err_set(e, ERR_TOO_BIG, "paling banyak %d indikator sekali jalan", UKUR_SEKALI_MAX);
    if (ukur_wajib_catatan(m->langkah) && text_empty(m->catatan)) {
        masalah_add(x->masalah, "catatan", "tulis alasan atau catatan untuk %s",
                    meaning_of(m->langkah));
        return err_set(e, ERR_INVALID, "catatan belum ditulis");
    }
    for (size_t i = 0; i < m->n; i++) {
        const struct hitung_indikator *hi =
            hitung_indikator_get(x->cuplikan->hitung, m->indikator[i]);

        if (hi == NULL)
            return err_set(e, ERR_NOT_FOUND, "indikator \"%s\" tidak ada di unit dan tahun ini",
                           str_quote(str_of(m->indikator[i])).s);
        if (!may_step(x, m->langkah, hi))
            return err_set(e, ERR_DENIED, "Anda tidak berhak %s indikator \"%s\"",
                           meaning_of(m->langkah), str_quote(str_of(hi->data->uraian)).s);
        if (m->langkah == UKUR_AJUKAN)
            (void)ukur_lengkap(hi, m->triwulan, x->masalah);
    }
    if (x->masalah->n > awal)
        return err_set(e, ERR_INVALID, "%s", x->masalah->v[awal].pesan);
    return 0;
}

int app_ukur_langkah(const struct app_ukur *x, const struct ukur_minta *m, struct err *e)
{
    struct kerja w = {.x = x, .m = m};
    int rc;

    if (x->pelaku == NULL)
        return err_set(e, ERR_DENIED, "masuk dahulu");
    rc = check_request(x, m, e);
    if (rc == 0)
        rc = app_tulis(x->sys, fn_langkah, &w, e);
    for (size_t i = 0; rc < 0 && w.a != NULL && i < w.masalah.n; i++)
        masalah_add(x->masalah, w.masalah.v[i].tempat, "%s", w.masalah.v[i].pesan);
    arena_free(w.a);
    return rc;
}

struct baca { /* one reading */
    const struct app_ukur *x;
    const struct cuplikan *c;
    struct arena *a;
    const char *indikator;
    int triwulan;
    struct ukur_senarai semua;
    struct ukur_rinci *rinci;
};

static int fn_list(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return store_ukur_list(s, b->a, b->c->paket_id, b->triwulan, &b->semua, e);
}

int app_ukur_list(const struct sys *sys, const struct cuplikan *c, struct arena *a, int triwulan,
                  struct ukur_senarai *out, struct err *e)
{
    struct baca b = {.c = c, .a = a, .triwulan = triwulan};
    int rc = store_run(sys->store, STORE_BACA, fn_list, &b, e);

    *out = b.semua;
    if (rc < 0)
        *out = (struct ukur_senarai){0};
    return rc;
}

static int fn_rinci(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;
    struct ukur_kunci k = key_of(b->x, b->indikator, b->triwulan);
    struct ukur_rinci *r = b->rinci;
    int rc = store_ukur_get(s, b->a, &k, &r->baris, e);

    if (rc >= 0)
        rc = store_ukur_riwayat_list(s, b->a, &k, &r->riwayat, &r->n_riwayat, e);
    if (rc >= 0)
        rc = store_ukur_bukti_list(s, b->a, &k, &r->bukti, &r->n_bukti, e);
    return rc < 0 ? rc : 0;
}

int app_ukur_rinci(const struct app_ukur *x, const char *indikator, int triwulan,
                   struct ukur_rinci *out, struct err *e)
{
    struct baca b = {
        .x = x, .a = x->arena, .indikator = indikator, .triwulan = triwulan, .rinci = out};

    return store_run(x->sys->store, STORE_BACA, fn_rinci, &b, e);
}
