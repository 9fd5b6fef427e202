/* SPDX-License-Identifier: MIT
 *
 * app_tahun: reads the year that is copied, makes the new one of it in memory, and puts it where
 * none is yet, all in one transaction.
 */
#include "app/app_tahun.h"

#include "app/antrean.h"
#include "app/app_audit.h"
#include "base/str.h"
#include "base/tertanam.h"
#include "core/paket_skema.h"
#include "import/paket_json.h"
#include "store/store.h"
#include "store/store_paket.h"
#include "store/store_tahun.h"

#include <assert.h>

enum { TAHUN_ARENA_MB = 1024 };

struct baca { /* one app_tahun_list() */
    struct paket_kunci k;
    struct arena *a;
    struct unit_isi isi;
};

static int read(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;

    return store_unit_read(s, &b->k, b->a, &b->isi, e);
}

int app_tahun_list(const struct minta *q, const char *unit, int64_t **v, size_t *n, struct err *e)
{
    struct baca b = {.k = paket_kunci_of(q->a, unit, 0), .a = q->a};
    int rc = store_run(q->sys->store, STORE_BACA, read, &b, e);
    struct akses_objek o;

    *v = NULL;
    *n = 0;
    if (rc < 0)
        return rc;
    o = (struct akses_objek){.pemda_id = b.isi.pemda_id, .unit_id = b.isi.unit_id};
    if (!akses_boleh(q->p, AKSI_LIHAT, &o))
        return err_set(e, ERR_DENIED, "Anda tidak berhak melihat data unit ini");
    *v = b.isi.tahun;
    *n = b.isi.n;
    return 0;
}

struct mulai { /* one app_tahun_mulai() */
    const struct minta *q;
    const struct app_tahun_mulai *x;
    struct arena *a; /* of the current run */
};

/* The year that is copied; 0: there is none. */
static int64_t source_of(const struct app_tahun_mulai *x, const struct unit_isi *u)
{
    int64_t dari = 0;

    if (x->dari != 0)
        return x->dari;
    for (size_t i = 0; i < u->n; i++)
        if (u->tahun[i] < x->tahun || dari == 0)
            dari = u->tahun[i];
    return dari;
}

/* The scale of the regulation, which comes with the program. */
static struct skala_predikat *default_scale(struct arena *a)
{
    const struct berkas_tertanam *b = tertanam_get("data/skala/permendagri-86-2017.json");
    struct skala_predikat *s = ARENA_NEW(a, struct skala_predikat);
    struct masalah_list m;
    int rc;

    masalah_init(&m, a);
    assert(b != NULL);
    rc = skema_json_read(a, (struct str){(const char *)b->p, b->n}, &SKEMA_SKALA_PREDIKAT, s, &m);
    assert(rc == 0);
    (void)rc;
    return s;
}

/* Settings and scale that another unit of the pemda has, for the first year of a unit; else the
 * default. */
static int borrow_settings(struct store *s, struct mulai *w, const struct unit_isi *u,
                           struct paket *p, struct err *e)
{
    struct paket_ringkas *v;
    const struct paket_ringkas *pilih = NULL;
    struct paket_kunci k;
    struct paket *lain;
    size_t n;
    int rc = store_paket_list(s, w->a, &v, &n, e);

    for (size_t i = 0; rc == 0 && i < n; i++)
        if (text_eq(v[i].pemda, u->pemda->kode) && (!pilih || v[i].tahun > pilih->tahun))
            pilih = &v[i];
    if (rc < 0)
        return rc;
    if (!pilih) {
        p->skala_predikat = default_scale(w->a);
        return 0;
    }
    k = (struct paket_kunci){pilih->pemda, pilih->unit, pilih->tahun};
    rc = store_paket_get(s, &k, w->a, &lain, e);
    if (rc < 0)
        return rc;
    p->pengaturan = lain->pengaturan;
    p->skala_predikat = lain->skala_predikat;
    return 0;
}

/* The package that the new year is made of. */
static int read_source(struct store *s, struct mulai *w, const struct unit_isi *u,
                       struct paket **out, struct err *e)
{
    struct paket_kunci k = {u->pemda->kode, u->unit->kode, source_of(w->x, u)};

    if (k.tahun != 0)
        return store_paket_get(s, &k, w->a, out, e);
    *out = ARENA_NEW(w->a, struct paket);
    (*out)->pemda = u->pemda;
    (*out)->unit = u->unit;
    (*out)->tahun = (struct cacah){true, w->x->tahun - 1};
    return borrow_settings(s, w, u, *out, e);
}

static int check(struct mulai *w, const struct unit_isi *u, struct err *e)
{
    struct akses_objek o = {.pemda_id = u->pemda_id, .unit_id = u->unit_id};

    if (!akses_boleh(w->q->p, AKSI_RENCANA_UBAH, &o))
        return err_set(e, ERR_DENIED, "Anda tidak berhak memulai tahun di unit ini");
    for (size_t i = 0; i < u->n; i++)
        if (u->tahun[i] == w->x->tahun)
            return err_set(e, ERR_CONFLICT, "tahun %lld sudah ada", (long long)w->x->tahun);
    return 0;
}

static int run(struct store *s, void *arg, struct err *e)
{
    struct mulai *w = arg;
    struct paket_kunci k;
    struct unit_isi u;
    struct masalah_list m;
    struct paket_letak l;
    struct paket *lama, *baru;
    struct audit x = {.aksi = "tahun_mulai", .tabel = "paket"};
    int rc;

    arena_free(w->a);
    w->a = arena_new((size_t)TAHUN_ARENA_MB << 20);
    masalah_init(&m, w->a);
    k = paket_kunci_of(w->a, w->x->unit, w->x->tahun);
    if ((rc = store_unit_read(s, &k, w->a, &u, e)) < 0 || (rc = check(w, &u, e)) < 0 ||
        (rc = read_source(s, w, &u, &lama, e)) < 0)
        return rc;
    baru = tahun_salin(w->a, hitung_compute(w->a, lama, w->q->sys->instrumen, &m), w->x->tahun,
                       w->x->cara);
    k.pemda = u.pemda->kode;
    if ((rc = store_paket_put(s, baru, NULL, e)) < 0 || (rc = store_paket_find(s, &k, &l, e)) < 0)
        return rc;
    x.pemda_id = l.pemda_id;
    x.unit_id = l.unit_id;
    x.paket_id = x.baris_id = l.paket_id;
    x.baru = pilihan_nama(PILIHAN_TAHUN_CARA, (int)w->x->cara);
    x.alasan = lama->tahun.nilai != w->x->tahun - 1 || u.n > 0
                   ? arena_printf(w->a, "dari tahun %lld", (long long)lama->tahun.nilai)
                   : NULL;
    return app_audit_add(s, w->q->sys->waktu, w->q->p, &x, e);
}

int app_tahun_mulai(const struct minta *q, const struct app_tahun_mulai *x, struct err *e)
{
    struct mulai w = {.q = q, .x = x};
    int rc;

    if (x->tahun < TAHUN_MIN || x->tahun > TAHUN_MAX)
        return err_set(e, ERR_INVALID, "tahun harus antara %d dan %d", TAHUN_MIN, TAHUN_MAX);
    if (!pilihan_nama(PILIHAN_TAHUN_CARA, (int)x->cara))
        return err_set(e, ERR_INVALID, "pilih cara memulai tahun");
    rc = app_tulis(q->sys, run, &w, e);
    arena_free(w.a);
    return rc;
}
