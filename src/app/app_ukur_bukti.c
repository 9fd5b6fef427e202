/* SPDX-License-Identifier: MIT
 *
 * app_ukur_bukti: evidence of a triwulan: the file is kept first, in pieces (app_berkas.h), then
 * one short use case makes it evidence.
 */
#include "app/antrean.h"
#include "app/app_audit.h"
#include "app/app_berkas.h"
#include "app/app_ukur.h"
#include "base/str.h"
#include "store/store_ukur.h"

struct kerja {
    const struct app_ukur *x;
    struct arena *a; /* of the current try */
    struct ukur_kunci k;
    struct ukur_bukti b;
    bool kembali, tambah;
};

static int may_change(const struct app_ukur *x, const char *indikator, struct err *e)
{
    const struct hitung_indikator *i = hitung_indikator_get(x->cuplikan->hitung, indikator);
    struct akses_objek o = {.pemda_id = x->cuplikan->pemda_id, .unit_id = x->cuplikan->unit_id};

    if (i == NULL)
        return err_set(e, ERR_NOT_FOUND, "indikator ini tidak ada di unit dan tahun ini");
    o.jabatan = i->data->penanggung_jawab;
    if (!akses_boleh(x->pelaku, AKSI_UKUR_ISI, &o))
        return err_set(e, ERR_DENIED, "Anda tidak berhak mengubah bukti dukung indikator ini");
    return 0;
}

static int audit(struct store *s, const struct kerja *w, struct err *e)
{
    const struct cuplikan *c = w->x->cuplikan;
    struct audit au = {
        .pemda_id = c->pemda_id,
        .unit_id = c->unit_id,
        .paket_id = c->paket_id,
        .aksi = w->tambah || w->kembali ? "bukti_tambah" : "bukti_hapus",
        .tabel = "ukur_bukti",
        .baris_id = w->b.id,
        .bidang = arena_printf(w->a, "%s triwulan %d", w->k.indikator, (int)w->k.triwulan),
        .lama = w->tambah || w->kembali ? NULL : w->b.nama,
        .baru = w->tambah || w->kembali ? w->b.nama : NULL,
    };

    return app_audit_add(s, w->x->sys->waktu, w->x->pelaku, &au, e);
}

/* The row of the triwulan, which counts its evidence; refused while it is closed. */
static int open_row(struct store *s, struct kerja *w, struct ukur_baris *b, struct err *e)
{
    int rc = store_ukur_get(s, w->a, &w->k, b, e);

    if (rc < 0)
        return rc;
    if (ukur_terkunci_status(b->status))
        return err_set(e, ERR_DENIED,
                       "triwulan %d sudah %s; bukti dukungnya tidak dapat diubah sebelum %s",
                       (int)w->k.triwulan, pilihan_nama(PILIHAN_UKUR_STATUS, (int)b->status),
                       b->status == UKUR_DIAJUKAN ? "dikembalikan atau ditarik" : "dibuka kembali");
    if (rc > 0)
        return 0;
    b->waktu = w->x->sys->waktu;
    return store_ukur_put(s, &w->k, b, e);
}

static int finish(struct store *s, struct kerja *w, struct err *e)
{
    int rc = store_ukur_bukti_hitung(s, &w->k, e);

    return rc < 0 ? rc : audit(s, w, e);
}

static int fn_tambah(struct store *s, void *arg, struct err *e)
{
    struct kerja *w = arg;
    struct ukur_baris b;
    int rc;

    arena_free(w->a);
    w->a = arena_new((size_t)1 << 20);
    if ((rc = open_row(s, w, &b, e)) < 0)
        return rc;
    if (b.bukti >= UKUR_BUKTI_MAX)
        return err_set(e, ERR_TOO_BIG,
                       "paling banyak %d bukti dukung per triwulan; gabungkan dalam satu PDF",
                       UKUR_BUKTI_MAX);
    rc = store_ukur_bukti_add(s, &w->k, &w->b, e);
    return rc < 0 ? rc : finish(s, w, e);
}

int app_ukur_bukti_tambah(const struct app_ukur *x, const struct bukti_baru *b, int64_t *id,
                          struct err *e)
{
    struct berkas berkas;
    struct kerja w = {.x = x,
                      .k = {x->cuplikan->pemda_id, x->cuplikan->unit_id, x->cuplikan->paket_id,
                            b->indikator, b->triwulan},
                      .tambah = true};
    int rc = may_change(x, b->indikator, e);

    if (rc == 0)
        rc = app_berkas_put(x->sys, x->arena, &(struct berkas_masuk){b->p, b->n, NULL}, &berkas, e);
    if (rc < 0)
        return rc;
    w.b = (struct ukur_bukti){
        .berkas_id = berkas.id,
        .nama = app_berkas_nama(x->arena, b->nama, berkas.jenis),
        .keterangan = text_empty(b->keterangan) ? NULL : b->keterangan,
        .waktu = x->sys->waktu,
        .pengguna = x->pelaku->nama,
    };
    rc = app_tulis(x->sys, fn_tambah, &w, e);
    arena_free(w.a);
    *id = w.b.id;
    return rc;
}

static int fn_hapus(struct store *s, void *arg, struct err *e)
{
    struct kerja *w = arg;
    struct ukur_baris b;
    int rc;

    arena_free(w->a);
    w->a = arena_new((size_t)1 << 20);
    if ((rc = store_ukur_bukti_get(s, w->a, w->k.paket_id, w->b.id, &w->b, e)) < 0)
        return rc;
    w->k.indikator = w->b.indikator;
    w->k.triwulan = w->b.triwulan;
    if ((rc = may_change(w->x, w->k.indikator, e)) < 0 || (rc = open_row(s, w, &b, e)) < 0)
        return rc;
    if (w->b.dihapus != w->kembali) /* done already */
        return 0;
    rc = store_ukur_bukti_set(s, w->b.id, w->kembali ? 0 : w->x->sys->waktu, e);
    return rc < 0 ? rc : finish(s, w, e);
}

int app_ukur_bukti_hapus(const struct app_ukur *x, int64_t id, bool kembali, struct err *e)
{
    struct kerja w = {
        .x = x,
        .k = {x->cuplikan->pemda_id, x->cuplikan->unit_id, x->cuplikan->paket_id, NULL, 0},
        .b = {.id = id},
        .kembali = kembali};
    int rc = app_tulis(x->sys, fn_hapus, &w, e);

    arena_free(w.a);
    return rc;
}

struct ambil {
    const struct app_ukur *x;
    int64_t id;
    struct ukur_bukti *out;
};

static int fn_get(struct store *s, void *arg, struct err *e)
{
    struct ambil *g = arg;

    return store_ukur_bukti_get(s, g->x->arena, g->x->cuplikan->paket_id, g->id, g->out, e);
}

int app_ukur_bukti_get(const struct app_ukur *x, int64_t id, struct ukur_bukti *out, struct err *e)
{
    struct ambil g = {x, id, out};
    struct akses_objek o = {.pemda_id = x->cuplikan->pemda_id, .unit_id = x->cuplikan->unit_id};
    int rc;

    if (!akses_boleh(x->pelaku, AKSI_LIHAT, &o))
        return err_set(e, ERR_DENIED, "Anda tidak berhak melihat unit ini");
    rc = store_run(x->sys->store, STORE_BACA, fn_get, &g, e);
    if (rc == 0 && out->dihapus)
        return err_set(e, ERR_NOT_FOUND, "bukti dukung ini sudah dihapus");
    return rc;
}
