/* SPDX-License-Identifier: MIT
 *
 * store_paket: puts slices. What a struct looks like is left to store_skema.
 */
#include "store/store_paket.h"

#include "base/str.h"
#include "core/paket_skema.h"
#include "core/skema_beda.h"
#include "store/store_paket_dalam.h"
#include "store/store_skema.h"

#include <assert.h>

enum { BANDING_MAX = 256 << 20 }; /* arena for what is read back to compare */

struct simpan { /* one store_paket_put() */
    const struct paket *p;
    struct tempat t;
    struct arena *a; /* of the current try */
    struct beda_list beda;
};

static int64_t whole(struct cacah c)
{
    assert(c.ada);
    return c.nilai;
}

static struct nilai nilai_cacah(struct cacah c)
{
    return c.ada ? nilai_i64(c.nilai) : nilai_teks(NULL);
}

struct bersama { /* a row that all years (and units) share */
    enum akar akar;
    enum kueri find; /* by natural key */
    struct nilai kunci[2];
    size_t n;
    const void *isi;
};

/* Makes the shared row what the package says. */
static int put_shared(struct store *s, struct simpan *w, const struct bersama *b, struct err *e)
{
    const struct skema *skema = store_peta(s)->akar[b->akar]->skema;
    int64_t *id = &w->t.id[b->akar];
    void *ada = arena_alloc(w->a, skema->ukuran);
    struct beda_list beda;
    int rc = store_query_i64(s, b->find, b->kunci, b->n, id, e);

    if (rc == 0) {
        rc = skema_row_insert(s, b->akar, &w->t, b->isi, e);
        return rc < 0 ? rc : skema_tree_insert(s, b->akar, &w->t, b->isi, e);
    }
    if (rc > 0)
        rc = skema_tree_get(s, &(struct skema_pohon){b->akar, *id, w->a, NULL}, ada, e);
    if (rc < 0)
        return rc;
    beda_init(&beda, w->a, 0);
    skema_diff(&beda, skema, "", ada, b->isi);
    if (beda.jumlah == 0) /* no lock on a row that all units share */
        return 0;
    if ((rc = skema_row_update(s, b->akar, &w->t, b->isi, e)) < 0 ||
        (rc = skema_tree_delete(s, b->akar, &w->t, e)) < 0)
        return rc;
    return skema_tree_insert(s, b->akar, &w->t, b->isi, e);
}

static int put_pemda(struct store *s, struct simpan *w, struct err *e)
{
    struct bersama b = {.akar = AKAR_PEMDA, .find = Q_PEMDA_FIND, .n = 1, .isi = w->p->pemda};

    b.kunci[0] = nilai_teks(w->p->pemda->kode);
    return put_shared(s, w, &b, e);
}

static int put_unit(struct store *s, struct simpan *w, struct err *e)
{
    struct bersama b = {.akar = AKAR_UNIT, .find = Q_UNIT_FIND, .n = 2, .isi = w->p->unit};

    b.kunci[0] = nilai_i64(w->t.id[AKAR_PEMDA]);
    b.kunci[1] = nilai_teks(w->p->unit->kode);
    return put_shared(s, w, &b, e);
}

/* A stored Renstra that differs from the given one may change only when no other year uses it. */
static int replace_renstra(struct store *s, struct simpan *w, struct err *e)
{
    const struct renstra *r = w->p->renstra;
    struct renstra ada = {0};
    struct nilai v[2];
    struct tahun_teks tahun;
    struct skema_pohon pohon = {AKAR_RENSTRA, w->t.id[AKAR_RENSTRA], w->a, NULL};
    int rc = skema_tree_get(s, &pohon, &ada, e);

    if (rc < 0)
        return rc;
    beda_init(&w->beda, w->a, BEDA_MAX);
    skema_diff(&w->beda, &SKEMA_RENSTRA, "renstra.", &ada, r);
    if (w->beda.jumlah == 0)
        return 0;
    if (ada.status == RENSTRA_DITETAPKAN)
        return err_set(e, ERR_CONFLICT,
                       "renstra %lld–%lld versi %lld sudah ditetapkan dan berbeda di %zu tempat; "
                       "samakan isinya, atau beri nomor versi baru",
                       (long long)whole(r->tahun_awal), (long long)whole(r->tahun_akhir),
                       (long long)(r->versi.ada ? r->versi.nilai : 1), w->beda.jumlah);
    v[0] = nilai_i64(w->t.id[AKAR_RENSTRA]);
    v[1] = nilai_i64(whole(w->p->tahun));
    if ((rc = paket_tahun_teks(s, Q_RENSTRA_LIST_TAHUN, v, &tahun, e)) < 0)
        return rc;
    if (tahun.p[0])
        return err_set(e, ERR_CONFLICT,
                       "renstra %lld–%lld versi %lld dipakai juga oleh tahun %s dan berbeda di %zu "
                       "tempat; samakan isinya, atau beri nomor versi baru",
                       (long long)whole(r->tahun_awal), (long long)whole(r->tahun_akhir),
                       (long long)(r->versi.ada ? r->versi.nilai : 1), tahun.p, w->beda.jumlah);
    if ((rc = skema_row_update(s, AKAR_RENSTRA, &w->t, r, e)) < 0 ||
        (rc = skema_tree_delete(s, AKAR_RENSTRA, &w->t, e)) < 0)
        return rc;
    return skema_tree_insert(s, AKAR_RENSTRA, &w->t, r, e);
}

static int put_renstra(struct store *s, struct simpan *w, struct err *e)
{
    const struct renstra *r = w->p->renstra;
    struct nilai v[4];
    int rc;

    if (!r)
        return 0;
    v[0] = nilai_i64(w->t.id[AKAR_UNIT]);
    v[1] = nilai_i64(whole(r->tahun_awal));
    v[2] = nilai_i64(whole(r->tahun_akhir));
    v[3] = nilai_cacah(r->versi);
    rc = store_query_i64(s, Q_RENSTRA_FIND, v, 4, &w->t.id[AKAR_RENSTRA], e);
    if (rc > 0)
        return replace_renstra(s, w, e);
    if (rc == 0)
        rc = skema_row_insert(s, AKAR_RENSTRA, &w->t, r, e);
    return rc < 0 ? rc : skema_tree_insert(s, AKAR_RENSTRA, &w->t, r, e);
}

static int put_slice(struct store *s, struct simpan *w, struct err *e)
{
    struct nilai v[2] = {nilai_i64(w->t.id[AKAR_UNIT]), nilai_i64(whole(w->p->tahun))};
    int rc = store_query_i64(s, Q_PAKET_FIND, v, 2, &w->t.id[AKAR_PAKET], e);

    if (rc == 0) {
        rc = skema_row_insert(s, AKAR_PAKET, &w->t, w->p, e);
    } else if (rc > 0) { /* the row keeps its id: other tables may refer to it */
        rc = skema_row_update(s, AKAR_PAKET, &w->t, w->p, e);
        if (rc == 0)
            rc = skema_tree_delete(s, AKAR_PAKET, &w->t, e);
    }
    return rc < 0 ? rc : skema_tree_insert(s, AKAR_PAKET, &w->t, w->p, e);
}

static int put(struct store *s, void *arg, struct err *e)
{
    struct simpan *w = arg;
    int rc;

    arena_free(w->a);
    w->a = arena_new(BANDING_MAX);
    w->t = (struct tempat){0};
    w->beda = (struct beda_list){0};
    if ((rc = put_pemda(s, w, e)) < 0 || (rc = put_unit(s, w, e)) < 0 ||
        (rc = put_renstra(s, w, e)) < 0)
        return rc;
    return put_slice(s, w, e);
}

int store_paket_put(struct store *s, const struct paket *p, struct masalah_list *m, struct err *e)
{
    struct simpan w = {.p = p};
    int rc;

    assert(p->pemda && p->unit && p->tahun.ada);
    rc = store_run(s, STORE_TULIS, put, &w, e);
    for (size_t i = 0; rc == ERR_CONFLICT && m && i < w.beda.n; i++) {
        const struct beda *b = &w.beda.v[i];

        masalah_add(m, arena_strdup(m->arena, b->tempat),
                    "berbeda: tersimpan \"%s\", dalam paket \"%s\"", b->a ? b->a : "(kosong)",
                    b->b ? b->b : "(kosong)");
    }
    arena_free(w.a);
    return rc;
}
