/* SPDX-License-Identifier: MIT
 *
 * app_ringkas: summaries made from snapshots, read together, and the calendar of the pemda.
 */
#include "app/app_ringkas.h"

#include "app/antrean.h"
#include "app/app_audit.h"
#include "app/app_lkjip_alur.h"
#include "app/app_pemda.h"
#include "base/str.h"
#include "core/pagu.h"

struct baca { /* what the functions below read or write */
    int64_t pemda_id, tahun;
    struct arena *a;
    struct ringkas_list l;
    const struct ringkas **baru;
    size_t n_baru;
    int64_t *v;
    size_t *n;
    struct kalender k;
};

static int read_list(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return store_ringkas_list(s, b->pemda_id, b->tahun, b->a, &b->l, e);
}

static int write_new(struct store *s, void *arg, struct err *e)
{
    const struct baca *b = arg;
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < b->n_baru; i++)
        rc = store_ringkas_put(s, b->baru[i], e);
    return rc;
}

static struct angka number_of(struct hasil h)
{
    return (struct angka){.ada = h.keadaan == KEADAAN_ADA, .nilai = h.nilai};
}

int app_siklus_get(const struct sys *sys, struct arena *a, const struct cuplikan *c,
                   struct siklus *out, struct err *e)
{
    struct app_lkjip_keadaan k;
    struct siklus_alur alur;
    int rc = app_lkjip_keadaan_get(sys, a, c, &k, e);

    if (rc < 0)
        return rc;
    alur = (struct siklus_alur){k.posisi.status, k.posisi.tanggal};
    siklus_compute(c->paket, c->hitung, &alur, out);
    return 0;
}

/* The summary of a snapshot; the revisions in r were read before it, so a change in between makes
 * it stale and never wrong. */
static int summarize(const struct minta *q, const char *pemda, int64_t tahun, struct ringkas *r,
                     struct err *e)
{
    const char *unit = arena_printf(q->a, "%s/%s", pemda, r->unit);
    const struct cuplikan *c;
    const struct hitung *h;
    int rc = app_cuplikan_get(q->sys, q->a, (struct unit_tahun){unit, tahun}, &c, e);

    if (rc < 0 || (rc = app_siklus_get(q->sys, q->a, c, r->siklus, e)) < 0)
        return rc;
    h = c->hitung;
    r->capaian = number_of(h->rata_rata);
    r->predikat = h->predikat ? h->predikat->predikat : NULL;
    if (h->akip) {
        r->akip = number_of(h->akip->dipakai);
        r->akip_kategori = h->akip->dipakai_kategori;
    }
    if (h->skm) {
        r->ikm = number_of(h->skm->dipakai);
        r->ikm_mutu = h->skm->dipakai_mutu;
        if (h->skm->berbeda)
            r->ikm_hitung = number_of(h->skm->ikm);
    }
    if (h->anggaran) {
        r->serapan = number_of(h->anggaran->total.serapan);
        r->pagu = h->anggaran->total.pagu_akhir;
        r->realisasi = h->anggaran->total.realisasi;
    }
    r->masalah = (int64_t)(c->masalah.n + c->masalah.terlewat);
    r->tanda = (int64_t)(c->tanda.n + c->tanda.terlewat);
    r->ada = true;
    return 0;
}

int app_ringkas_list(const struct minta *q, struct unit_tahun pemda_tahun, struct ringkas_list *out,
                     size_t *dihitung, struct err *e)
{
    struct baca b = {.tahun = pemda_tahun.tahun, .a = q->a};
    struct akses_objek o;
    int rc = app_tempat_get(q->sys, pemda_tahun.unit, &o, e);

    if (rc < 0)
        return rc;
    o.unit_id = 0;
    b.pemda_id = o.pemda_id;
    if (!akses_boleh(q->p, AKSI_PEMDA_LIHAT, &o))
        return err_set(e, ERR_DENIED, "Anda tidak berhak melihat semua unit pemda ini");
    if ((rc = store_run(q->sys->store, STORE_BACA, read_list, &b, e)) < 0)
        return rc;
    b.baru = ARENA_ARRAY(q->a, b.l.n, const struct ringkas *);
    for (size_t i = 0; rc == 0 && i < b.l.n; i++) {
        if (b.l.v[i].ada || b.l.v[i].paket_id == 0)
            continue;
        rc = summarize(q, pemda_tahun.unit, b.tahun, &b.l.v[i], e);
        b.baru[b.n_baru++] = &b.l.v[i];
    }
    if (rc == 0 && b.n_baru > 0)
        rc = app_tulis(q->sys, write_new, &b, e);
    if (dihitung)
        *dihitung = b.n_baru;
    *out = b.l;
    return rc;
}

void ringkas_sum(struct arena *a, const struct ringkas_list *l, struct ringkas_jumlah *out)
{
    *out = (struct ringkas_jumlah){0};
    for (size_t i = 0; i < l->n; i++) {
        const struct ringkas *x = &l->v[i];
        struct rupiah p, r;

        if (!x->pagu.ada || !x->realisasi.ada ||
            rupiah_add(&p, out->pagu.nilai, x->pagu.nilai) < 0 ||
            rupiah_add(&r, out->realisasi.nilai, x->realisasi.nilai) < 0)
            continue;
        out->pagu = (struct uang){.ada = true, .nilai = p};
        out->realisasi = (struct uang){.ada = true, .nilai = r};
    }
    out->serapan = serapan_compute(a, out->pagu, out->realisasi);
}

static int read_years(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return store_ringkas_tahun(s, b->pemda_id, b->v, b->n, e);
}

int app_ringkas_tahun(const struct sys *sys, int64_t pemda_id, int64_t *v, size_t *n, struct err *e)
{
    struct baca b = {.pemda_id = pemda_id, .v = v, .n = n};

    return store_run(sys->store, STORE_BACA, read_years, &b, e);
}

/* ---- calendar ---- */

static int read_calendar(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return store_kalender_get(s, b->pemda_id, b->tahun, &b->k, e);
}

int app_kalender_get(const struct sys *sys, int64_t pemda_id, int64_t tahun, struct kalender *out,
                     struct err *e)
{
    struct baca b = {.pemda_id = pemda_id, .tahun = tahun};
    int rc = store_run(sys->store, STORE_BACA, read_calendar, &b, e);

    *out = b.k;
    return rc;
}

struct atur { /* one app_kalender_put() */
    const struct minta *q;
    int64_t pemda_id, tahun;
    const struct kalender *k;
};

static int write_calendar(struct store *s, void *arg, struct err *e)
{
    const struct atur *x = arg;
    struct arena *a = x->q->a;
    struct kalender lama;
    int rc = store_kalender_get(s, x->pemda_id, x->tahun, &lama, e);

    for (int i = 0; rc == 0 && i < SIKLUS_COUNT; i++) {
        struct kalender_baris b = {x->pemda_id, x->tahun, (enum siklus_kode)i, x->k->tenggat[i]};
        struct audit t = {.pemda_id = x->pemda_id,
                          .aksi = "ubah",
                          .tabel = "kalender",
                          .baris_id = x->tahun,
                          .bidang = PILIHAN_SIKLUS[i].nama,
                          .lama = tanggal_format_iso(a, lama.tenggat[i]),
                          .baru = tanggal_format_iso(a, x->k->tenggat[i])};

        if (tanggal_cmp(lama.tenggat[i], x->k->tenggat[i]) == 0)
            continue;
        rc = store_kalender_put(s, &b, e);
        if (rc == 0)
            rc = app_audit_add(s, x->q->sys->waktu, x->q->p, &t, e);
    }
    return rc;
}

int app_kalender_put(const struct minta *q, int64_t pemda_id, int64_t tahun,
                     const struct kalender *k, struct err *e)
{
    struct atur x = {q, pemda_id, tahun, k};
    struct akses_objek o = {.pemda_id = pemda_id};

    if (!akses_boleh(q->p, AKSI_PENGATURAN_UBAH, &o))
        return err_set(e, ERR_DENIED, "kalender pemda diatur oleh Bagian Organisasi");
    return app_tulis(q->sys, write_calendar, &x, e);
}
