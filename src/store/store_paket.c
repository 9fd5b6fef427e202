/* SPDX-License-Identifier: MIT
 *
 * store_paket: puts, gets and lists slices. What a struct looks like is left to store_skema.
 */
#include "store/store_paket.h"

#include "base/str.h"
#include "core/paket_skema.h"
#include "core/skema_beda.h"
#include "store/store_skema.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

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
        rc = skema_tree_get(s, b->akar, *id, w->a, ada, e);
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

struct tahun_teks { /* "2023, 2025"; empty: none */
    char p[200];
};

/* The years that statement q gives. */
static int years_text(struct store *s, enum kueri q, const struct nilai *v, struct tahun_teks *out,
                      struct err *e)
{
    struct hasil h;
    size_t k = 0;
    int rc = store_query(s, q, v, (size_t)kueri_tabel[q].n_param, &h, e);

    out->p[0] = '\0';
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0 && k + 8 < sizeof(out->p))
        k += (size_t)snprintf(out->p + k, sizeof(out->p) - k, "%s%lld", k ? ", " : "",
                              (long long)hasil_i64(&h, 0));
    hasil_finish(&h);
    return rc < 0 ? rc : 0;
}

/* A stored Renstra that differs from the given one may change only when no other year uses it. */
static int replace_renstra(struct store *s, struct simpan *w, struct err *e)
{
    const struct renstra *r = w->p->renstra;
    struct renstra ada = {0};
    struct nilai v[2];
    struct tahun_teks tahun;
    int rc = skema_tree_get(s, AKAR_RENSTRA, w->t.id[AKAR_RENSTRA], w->a, &ada, e);

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
    if ((rc = years_text(s, Q_RENSTRA_LIST_TAHUN, v, &tahun, e)) < 0)
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

struct paket_kunci paket_kunci_of(struct arena *a, const char *unit, int64_t tahun)
{
    const char *garis = strchr(unit, '/');
    struct paket_kunci k = {.unit = unit, .tahun = tahun};

    if (garis) {
        k.pemda = arena_strndup(a, unit, (size_t)(garis - unit));
        k.unit = garis + 1;
    }
    k.unit = arena_strdup(a, k.unit);
    return k;
}

struct ambil { /* one store_paket_get() */
    const struct paket_kunci *k;
    struct arena *a;
    struct tempat t;
    struct paket *p;
};

/* The one unit that is meant. */
static int find_unit(struct store *s, struct ambil *g, struct err *e)
{
    struct nilai v[2] = {nilai_teks(g->k->unit), nilai_teks(g->k->pemda)};
    struct hasil h;
    char pemda[300] = "";
    size_t n = 0, len = 0;
    int rc = store_query(s, Q_UNIT_LIST_BY_KODE, v, 2, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        g->t.id[AKAR_UNIT] = hasil_i64(&h, 0);
        g->t.id[AKAR_PEMDA] = hasil_i64(&h, 1);
        if (len + 1 < sizeof(pemda))
            len += (size_t)snprintf(pemda + len, sizeof(pemda) - len, "%s%s/%s", n ? ", " : "",
                                    hasil_teks(&h, 2), g->k->unit);
        n++;
    }
    hasil_finish(&h);
    if (rc < 0)
        return rc;
    if (n == 0)
        return err_set(e, ERR_NOT_FOUND, "unit %s%s%s belum ada di basis data",
                       g->k->pemda ? g->k->pemda : "", g->k->pemda ? "/" : "", g->k->unit);
    if (n > 1)
        return err_set(e, ERR_INVALID, "unit %s ada di %zu pemda; sebutkan salah satu: %s",
                       g->k->unit, n, pemda);
    return 0;
}

static int find_slice(struct store *s, struct ambil *g, struct err *e)
{
    struct nilai v[2] = {nilai_i64(g->t.id[AKAR_UNIT]), nilai_i64(g->k->tahun)};
    struct hasil h;
    struct tahun_teks tahun;
    int rc = store_query(s, Q_PAKET_FIND, v, 2, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        g->t.id[AKAR_PAKET] = hasil_i64(&h, 0);
        g->t.id[AKAR_RENSTRA] = hasil_null(&h, 2) ? 0 : hasil_i64(&h, 2);
    }
    hasil_finish(&h);
    if (rc != 0)
        return rc < 0 ? rc : 0;
    rc = years_text(s, Q_PAKET_LIST_TAHUN, v, &tahun, e);
    if (rc < 0)
        return rc;
    return err_set(e, ERR_NOT_FOUND, "unit %s tidak punya data tahun %lld; yang ada: %s",
                   g->k->unit, (long long)g->k->tahun, tahun.p[0] ? tahun.p : "belum ada");
}

static int get(struct store *s, void *arg, struct err *e)
{
    struct ambil *g = arg;
    struct paket *p = ARENA_NEW(g->a, struct paket);
    const int64_t *id = g->t.id;
    int rc;

    g->t = (struct tempat){0};
    g->p = p;
    if ((rc = find_unit(s, g, e)) < 0 || (rc = find_slice(s, g, e)) < 0)
        return rc;
    p->pemda = ARENA_NEW(g->a, struct pemda);
    p->unit = ARENA_NEW(g->a, struct unit);
    if ((rc = skema_tree_get(s, AKAR_PAKET, id[AKAR_PAKET], g->a, p, e)) < 0 ||
        (rc = skema_tree_get(s, AKAR_PEMDA, id[AKAR_PEMDA], g->a, p->pemda, e)) < 0 ||
        (rc = skema_tree_get(s, AKAR_UNIT, id[AKAR_UNIT], g->a, p->unit, e)) < 0)
        return rc;
    if (!id[AKAR_RENSTRA])
        return 0;
    p->renstra = ARENA_NEW(g->a, struct renstra);
    return skema_tree_get(s, AKAR_RENSTRA, id[AKAR_RENSTRA], g->a, p->renstra, e);
}

int store_paket_get(struct store *s, const struct paket_kunci *k, struct arena *a,
                    struct paket **out, struct err *e)
{
    struct ambil g = {.k = k, .a = a};
    int rc = store_run(s, STORE_BACA, get, &g, e);

    *out = rc < 0 ? NULL : g.p;
    return rc;
}

struct senarai { /* one store_paket_list() */
    struct arena *a;
    struct paket_ringkas *v;
    size_t n, cap;
};

static int list(struct store *s, void *arg, struct err *e)
{
    struct senarai *l = arg;
    struct hasil h;
    int rc = store_query(s, Q_PAKET_LIST, NULL, 0, &h, e);

    l->n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        struct paket_ringkas *r = arena_push(l->a, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v));

        r->pemda = arena_strdup(l->a, hasil_teks(&h, 0));
        r->pemda_nama = arena_strdup(l->a, hasil_teks(&h, 1));
        r->unit = arena_strdup(l->a, hasil_teks(&h, 2));
        r->unit_nama = arena_strdup(l->a, hasil_teks(&h, 3));
        r->tahun = hasil_i64(&h, 4);
    }
    hasil_finish(&h);
    return rc;
}

int store_paket_list(struct store *s, struct arena *a, struct paket_ringkas **v, size_t *n,
                     struct err *e)
{
    struct senarai l = {.a = a};
    int rc = store_run(s, STORE_BACA, list, &l, e);

    *v = l.v;
    *n = rc < 0 ? 0 : l.n;
    return rc;
}
