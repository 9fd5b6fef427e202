/* SPDX-License-Identifier: MIT
 *
 * app_pengguna: reading: lists and single persons, as far as somebody may see them.
 */
#include "app/app_pengguna.h"
#include "app/pengguna_dalam.h"
#include "base/str.h"
#include "store/store_pemda.h"

#include <string.h>

enum { SARING_MAX = 200 };

const char *pengguna_akun(struct arena *a, const char *akun)
{
    struct str t = str_trim(str_of(akun));
    char *s = arena_strndup(a, text_or(t.p, ""), t.n);

    for (char *p = s; *p; p++)
        *p = *p >= 'A' && *p <= 'Z' ? (char)(*p + 32) : *p;
    return s;
}

const char *pengguna_tempat(struct arena *a, const struct penugasan_rinci *r)
{
    if (r->t.pemda_id == 0)
        return "*";
    if (r->unit)
        return arena_printf(a, "%s/%s", r->pemda, r->unit);
    if (r->pemda)
        return r->pemda;
    /* a role that is not stored yet has no names */
    return r->t.unit_id ? arena_printf(a, "unit #%lld", (long long)r->t.unit_id)
                        : arena_printf(a, "pemda #%lld", (long long)r->t.pemda_id);
}

/* With any place that `p` administers. */
static bool may_see(const struct pelaku *p, const struct penugasan_rinci *v, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (pengguna_boleh(p, &v[i], 1))
            return true;
    return n == 0 && pengguna_boleh(p, v, 0);
}

static void describe(struct arena *a, const struct pengguna *x, const struct penugasan_rinci *v,
                     size_t n, struct pengguna_rinci *out)
{
    out->id = x->id;
    out->versi = x->versi;
    out->dibuat = x->dibuat;
    out->akun = x->akun;
    out->nama = x->nama;
    out->aktif = x->aktif;
    out->harus_ganti = x->harus_ganti;
    out->tugas = ARENA_ARRAY(a, n, struct pengguna_tugas);
    out->n = n;
    for (size_t i = 0; i < n; i++)
        out->tugas[i] =
            (struct pengguna_tugas){.peran = v[i].t.peran,
                                    .tempat = pengguna_tempat(a, &v[i]),
                                    .nama = v[i].t.pemda_id == 0 ? "semua pemda"
                                            : v[i].unit ? text_or(v[i].unit_nama, v[i].unit)
                                                        : text_or(v[i].pemda_nama, v[i].pemda),
                                    .jabatan = v[i].t.jabatan,
                                    .mulai = v[i].mulai,
                                    .sampai = v[i].sampai};
}

struct senarai { /* one app_pengguna_list() */
    const struct pelaku *p;
    const struct pengguna_saring *s;
    struct arena *a;
    struct pengguna_list d;
    size_t cap;
};

static int take(struct store *s, struct senarai *l, const struct pengguna *x, struct err *e)
{
    struct penugasan_rinci *t;
    size_t n;
    int rc = store_penugasan_list(s, x->id, l->a, &t, &n, e);

    if (rc < 0 || !may_see(l->p, t, n))
        return rc;
    if (l->d.n == l->s->maks) {
        l->d.lagi = true;
        return 0;
    }
    struct pengguna_rinci *r =
        arena_push(l->a, (void **)&l->d.v, &l->d.n, &l->cap, sizeof(*l->d.v));
    describe(l->a, x, t, n, r);
    r->boleh = pengguna_boleh(l->p, t, n);
    return 0;
}

static int list(struct store *s, void *arg, struct err *e)
{
    struct senarai *l = arg;
    struct pengguna_pilih q = {.cari = l->s->cari,
                               .peran = l->s->peran,
                               .aktif = l->s->aktif,
                               .sesudah = l->s->sesudah,
                               .maks = SARING_MAX};
    int64_t unit;
    int rc = 1;

    l->d.n = 0;
    l->d.lagi = false;
    if (!text_empty(l->s->pemda))
        rc = store_tempat_find(s, l->s->pemda, &q.pemda_id, &unit, e);
    while (rc > 0 && !l->d.lagi) {
        struct pengguna *v;
        size_t n;

        rc = store_pengguna_list(s, &q, l->a, &v, &n, e);
        for (size_t i = 0; rc >= 0 && i < n && !l->d.lagi; i++)
            rc = take(s, l, &v[i], e);
        if (rc < 0 || n < SARING_MAX)
            break;
        q.sesudah = v[n - 1].akun;
        rc = 1;
    }
    return rc < 0 ? rc : 0;
}

int app_pengguna_list(const struct minta *q, const struct pengguna_saring *s,
                      struct pengguna_list *out, struct err *e)
{
    struct senarai l = {.p = q->p, .s = s, .a = q->a};
    int rc = store_run(q->sys->store, STORE_BACA, list, &l, e);

    *out = l.d;
    if (rc < 0)
        *out = (struct pengguna_list){0};
    return rc;
}

struct satu { /* one person by id or account */
    int64_t id;
    const char *akun;
    const struct pelaku *p; /* NULL: oneself, no right needed */
    struct arena *a;
    struct pengguna_rinci *out;
};

static int get(struct store *s, void *arg, struct err *e)
{
    struct satu *g = arg;
    struct pengguna x;
    struct penugasan_rinci *t;
    size_t n;
    int rc = store_pengguna_get(s, g->id, g->akun, g->a, &x, e);

    if (rc > 0 && store_penugasan_list(s, x.id, g->a, &t, &n, e) < 0)
        return ERR_SYSTEM;
    if (rc < 0)
        return rc;
    if (rc == 0 || (g->p && !may_see(g->p, t, n)))
        return err_set(e, ERR_NOT_FOUND, "pengguna itu tidak ada");
    *g->out = (struct pengguna_rinci){.boleh = g->p && pengguna_boleh(g->p, t, n)};
    describe(g->a, &x, t, n, g->out);
    return 0;
}

int app_pengguna_get(const struct minta *q, int64_t id, struct pengguna_rinci *out, struct err *e)
{
    struct satu g = {.id = id, .p = q->p, .a = q->a, .out = out};

    return store_run(q->sys->store, STORE_BACA, get, &g, e);
}

int app_pengguna_sendiri(const struct minta *q, struct pengguna_rinci *out, struct err *e)
{
    struct satu g = {.id = q->p->pengguna_id, .a = q->a, .out = out};

    return store_run(q->sys->store, STORE_BACA, get, &g, e);
}

static int find(struct store *s, void *arg, struct err *e)
{
    struct satu *g = arg;
    struct pengguna x = {0};
    int rc = store_pengguna_get(s, 0, g->akun, g->a, &x, e);

    g->id = x.id;
    return rc < 0 ? rc : 0;
}

int app_pengguna_find(const struct sys *sys, const char *akun, int64_t *id, struct err *e)
{
    struct satu g = {.a = arena_new(1 << 20)};
    int rc;

    g.akun = pengguna_akun(g.a, akun);
    rc = store_run(sys->store, STORE_BACA, find, &g, e);
    *id = g.id;
    arena_free(g.a);
    return rc;
}

static int any(struct store *s, void *arg, struct err *e)
{
    *(int *)arg = store_pengguna_ada(s, e);
    return *(int *)arg < 0 ? *(int *)arg : 0;
}

int app_pengguna_ada(const struct sys *sys, struct err *e)
{
    int ada = 0, rc = store_run(sys->store, STORE_BACA, any, &ada, e);

    return rc < 0 ? rc : ada;
}
