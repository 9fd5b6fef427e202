/* SPDX-License-Identifier: MIT
 *
 * app_renstra: see the header.
 */
#include "app/app_renstra.h"

#include "app/antrean.h"
#include "app/app_audit.h"
#include "base/format_angka.h"
#include "base/str.h"
#include "core/paket_skema.h"
#include "store/store_renstra.h"

#include <string.h>

struct senarai { /* one app_renstra_list() */
    struct renstra_versi_list l;
    int64_t unit_id;
};

static int list(struct store *s, void *arg, struct err *e)
{
    struct senarai *x = arg;

    x->l.v = NULL;
    x->l.n = x->l.cap = 0;
    return store_renstra_list(s, x->unit_id, &x->l, e);
}

int app_renstra_list(const struct sys *sys, struct arena *a, int64_t unit_id,
                     struct app_renstra_versi **v, size_t *n, struct err *e)
{
    struct senarai x = {.l = {.arena = a}, .unit_id = unit_id};
    int rc = store_run(sys->store, STORE_BACA, list, &x, e);

    *n = x.l.n;
    *v = ARENA_ARRAY(a, *n, struct app_renstra_versi);
    for (size_t i = 0; i < *n; i++)
        (*v)[i] = (struct app_renstra_versi){x.l.v[i].id, x.l.v[i].isi, x.l.v[i].tahun};
    return rc;
}

struct ambil { /* one app_renstra_get() */
    struct arena *a;
    int64_t unit_id, id;
    struct renstra *r;
};

static int get(struct store *s, void *arg, struct err *e)
{
    struct ambil *x = arg;
    return store_renstra_get(s, x->unit_id, x->id, x->a, x->r, e);
}

int app_renstra_get(const struct sys *sys, struct arena *a, int64_t unit_id, int64_t id,
                    struct renstra **out, struct err *e)
{
    struct ambil x = {a, unit_id, id, ARENA_NEW(a, struct renstra)};
    int rc = store_run(sys->store, STORE_BACA, get, &x, e);

    *out = x.r;
    return rc;
}

static int may(const struct pelaku *p, enum aksi aksi, const struct cuplikan *c, struct err *e)
{
    if (akses_boleh(p, aksi, &(struct akses_objek){.pemda_id = c->pemda_id, .unit_id = c->unit_id}))
        return 0;
    return err_set(e, ERR_DENIED, "Anda tidak berwenang mengubah Renstra unit ini");
}

static void years_check(const struct app_renstra_mulai *x, struct masalah_list *m)
{
    enum { LAMA_MAX = 10 };
    if (x->tahun_awal < TAHUN_MIN || x->tahun_awal > TAHUN_MAX)
        masalah_add(m, "tahun_awal", "tahun pertama harus antara %d dan %d", TAHUN_MIN, TAHUN_MAX);
    else if (x->tahun_akhir < x->tahun_awal || x->tahun_akhir > x->tahun_awal + LAMA_MAX ||
             x->tahun_akhir > TAHUN_MAX)
        masalah_add(m, "tahun_akhir",
                    "tahun terakhir harus sesudah tahun pertama dan paling banyak %d tahun "
                    "kemudian",
                    LAMA_MAX);
    else if (x->mana.tahun < x->tahun_awal || x->mana.tahun > x->tahun_akhir)
        masalah_add(m, "tahun_awal", "masa Renstra tidak memuat tahun %lld",
                    (long long)x->mana.tahun);
}

/* What the year would refer to and no longer find. Only what was right before counts. */
static void fit_check(struct arena *a, const struct paket *kini, const struct renstra *baru,
                      struct masalah_list *m)
{
    struct paket p = *kini;
    struct masalah_list lama, nanti;

    masalah_init(&lama, a);
    masalah_init(&nanti, a);
    paket_validate(kini, &lama);
    p.renstra = (struct renstra *)(uintptr_t)baru;
    paket_validate(&p, &nanti);
    for (size_t i = 0; i < nanti.n; i++) {
        bool sudah = false;
        for (size_t k = 0; k < lama.n; k++)
            sudah = sudah || (strcmp(lama.v[k].tempat, nanti.v[i].tempat) == 0 &&
                              strcmp(lama.v[k].pesan, nanti.v[i].pesan) == 0);
        if (!sudah)
            masalah_add(m, nanti.v[i].tempat, "%s", nanti.v[i].pesan);
    }
}

struct catat { /* who changes what, for the audit trail */
    const struct sys *sys;
    const struct pelaku *p;
    const struct cuplikan *c;
    const char *aksi, *alasan;
};

/* `u` says what changed; whose it is and who did it stand in x. */
static int note(struct store *s, const struct catat *x, struct audit *u, struct err *e)
{
    u->pemda_id = x->c->pemda_id;
    u->unit_id = x->c->unit_id;
    u->paket_id = x->c->paket_id;
    u->aksi = x->aksi;
    u->tabel = "renstra";
    u->alasan = x->alasan;
    return app_audit_add(s, x->sys->waktu, x->p, u, e);
}

struct mulai { /* one app_renstra_mulai() in the writer */
    struct catat catat;
    struct renstra_baru b;
    const char *teks;
};

static int start(struct store *s, void *arg, struct err *e)
{
    struct mulai *x = arg;
    int rc = store_renstra_add(s, &x->b, e);
    struct audit u = {.baris_id = x->b.id, .baru = x->teks};

    return rc < 0 ? rc : note(s, &x->catat, &u, e);
}

int app_renstra_mulai(const struct minta *q, const struct app_renstra_mulai *x, int64_t *id,
                      struct err *e)
{
    const struct cuplikan *c;
    struct renstra *r;
    size_t sebelum = q->m->n + q->m->terlewat;
    int rc = app_cuplikan_get(q->sys, q->a, x->mana, &c, e);

    if (rc < 0 || (rc = may(q->p, AKSI_RENCANA_UBAH, c, e)) < 0)
        return rc;
    years_check(x, q->m);
    if (q->m->n + q->m->terlewat != sebelum)
        return err_set(e, ERR_INVALID, "masa Renstra belum benar");
    r = renstra_copy(q->a, x->dari, c->paket, x->tahun_awal, x->tahun_akhir);
    r->alasan = text_empty(x->alasan) ? NULL : x->alasan;
    fit_check(q->a, c->paket, r, q->m);
    if (q->m->n + q->m->terlewat != sebelum)
        return err_set(e, ERR_INVALID,
                       "data tahun %lld merujuk isi yang tidak ada dalam Renstra baru",
                       (long long)x->mana.tahun);
    struct mulai t = {
        .catat = {q->sys, q->p, c, "renstra_mulai", x->alasan},
        .b = {.pemda_id = c->pemda_id,
              .unit_id = c->unit_id,
              .isi = r,
              .ganti = c->renstra_id,
              .dari_tahun = x->mana.tahun},
        .teks = arena_printf(q->a, "Renstra %lld–%lld", (long long)x->tahun_awal,
                             (long long)x->tahun_akhir),
    };
    rc = app_tulis(q->sys, start, &t, e);
    *id = t.b.id;
    return rc;
}

struct tetapkan { /* one app_renstra_tetapkan() in the writer */
    struct catat catat;
    const struct app_renstra_tetapkan *x;
    struct arena *a;
};

static int settle(struct store *s, void *arg, struct err *e)
{
    struct tetapkan *t = arg;
    int64_t id = t->catat.c->renstra_id;
    struct renstra r;
    int rc = store_renstra_get(s, t->catat.c->unit_id, id, t->a, &r, e);

    if (rc < 0)
        return rc;
    if (r.status == RENSTRA_DITETAPKAN)
        return err_set(e, ERR_CONFLICT, "versi Renstra ini sudah ditetapkan");
    r.dokumen = t->x->dokumen;
    r.nomor = t->x->nomor;
    r.tanggal = t->x->tanggal;
    r.status = RENSTRA_DITETAPKAN;
    rc = store_renstra_update(s, id, &r, e);
    struct audit u = {
        .baris_id = id,
        .bidang = "status",
        .lama = "draf",
        .baru =
            arena_printf(t->a, "ditetapkan: %s, %s", r.dokumen, tanggal_format(t->a, r.tanggal)),
    };
    return rc < 0 ? rc : note(s, &t->catat, &u, e);
}

int app_renstra_tetapkan(const struct minta *q, const struct app_renstra_tetapkan *x, struct err *e)
{
    const struct cuplikan *c;
    size_t sebelum = q->m->n + q->m->terlewat;
    int rc = app_cuplikan_get(q->sys, q->a, x->mana, &c, e);

    if (rc < 0 || (rc = may(q->p, AKSI_RENCANA_TETAPKAN, c, e)) < 0)
        return rc;
    if (c->paket->renstra == NULL)
        return err_set(e, ERR_NOT_FOUND, "tahun ini belum mempunyai Renstra");
    if (text_empty(x->dokumen))
        masalah_add(q->m, "dokumen", "sebut peraturan atau keputusan yang menetapkan");
    if (!tanggal_ada(x->tanggal))
        masalah_add(q->m, "tanggal", "isi tanggal penetapan");
    if (c->paket->renstra->sasaran.n == 0)
        masalah_add(q->m, "renstra", "Renstra tanpa sasaran belum dapat ditetapkan");
    if (q->m->n + q->m->terlewat != sebelum)
        return err_set(e, ERR_INVALID, "Renstra belum dapat ditetapkan");
    struct tetapkan t = {{q->sys, q->p, c, "renstra_tetapkan", NULL}, x, q->a};
    return app_tulis(q->sys, settle, &t, e);
}
