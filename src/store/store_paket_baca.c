/* SPDX-License-Identifier: MIT
 *
 * store_paket_baca: finds, gets and lists slices.
 */
#include "base/str.h"
#include "store/store_paket_dalam.h"
#include "store/store_skema.h"

#include <stdio.h>
#include <string.h>

int paket_tahun_teks(struct store *s, enum kueri q, const struct nilai *v, struct tahun_teks *out,
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

/* The one unit that is meant. */
int paket_unit_find(struct store *s, const struct paket_kunci *k, int64_t *id, struct err *e)
{
    struct nilai v[2] = {nilai_teks(k->unit), nilai_teks(k->pemda)};
    struct hasil h;
    char pemda[300] = "";
    size_t n = 0, len = 0;
    int rc = store_query(s, Q_UNIT_LIST_BY_KODE, v, 2, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        id[AKAR_UNIT] = hasil_i64(&h, 0);
        id[AKAR_PEMDA] = hasil_i64(&h, 1);
        if (len + 1 < sizeof(pemda))
            len += (size_t)snprintf(pemda + len, sizeof(pemda) - len, "%s%s/%s", n ? ", " : "",
                                    hasil_teks(&h, 2), k->unit);
        n++;
    }
    hasil_finish(&h);
    if (rc < 0)
        return rc;
    if (n == 0)
        return err_set(e, ERR_NOT_FOUND, "unit %s%s%s belum ada di basis data",
                       k->pemda ? k->pemda : "", k->pemda ? "/" : "", k->unit);
    if (n > 1)
        return err_set(e, ERR_INVALID, "unit %s ada di %zu pemda; sebutkan salah satu: %s", k->unit,
                       n, pemda);
    return 0;
}

static int find_slice(struct store *s, const struct paket_kunci *k, int64_t *id, struct err *e)
{
    struct nilai v[2] = {nilai_i64(id[AKAR_UNIT]), nilai_i64(k->tahun)};
    struct hasil h;
    struct tahun_teks tahun;
    int rc = store_query(s, Q_PAKET_FIND, v, 2, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        id[AKAR_PAKET] = hasil_i64(&h, 0);
        id[AKAR_RENSTRA] = hasil_null(&h, 2) ? 0 : hasil_i64(&h, 2);
    }
    hasil_finish(&h);
    if (rc != 0)
        return rc < 0 ? rc : 0;
    rc = paket_tahun_teks(s, Q_PAKET_LIST_TAHUN, v, &tahun, e);
    if (rc < 0)
        return rc;
    return err_set(e, ERR_NOT_FOUND, "unit %s tidak punya data tahun %lld; yang ada: %s", k->unit,
                   (long long)k->tahun, tahun.p[0] ? tahun.p : "belum ada");
}

/* Ids and revisi in one look; 0 when it found no slice. */
static int find_quick(struct store *s, const struct paket_kunci *k, struct paket_letak *out,
                      struct err *e)
{
    struct nilai v[3] = {nilai_teks(k->pemda), nilai_teks(k->unit), nilai_i64(k->tahun)};
    struct hasil h;
    int rc = store_query(s, Q_REVISI_GET, v, 3, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        *out = (struct paket_letak){.pemda_id = hasil_i64(&h, 0),
                                    .unit_id = hasil_i64(&h, 1),
                                    .paket_id = hasil_i64(&h, 2),
                                    .renstra_id = hasil_i64(&h, 3)};
        for (int i = 0; i < 4; i++)
            out->revisi[i] = hasil_i64(&h, 4 + i);
    }
    hasil_finish(&h);
    return rc;
}

/* The long way, which knows what to say when nothing is found. */
static int find_slow(struct store *s, const struct paket_kunci *k, struct paket_letak *out,
                     struct err *e)
{
    struct paket_kunci penuh = *k;
    int64_t id[AKAR_COUNT] = {0};
    struct nilai v;
    struct hasil h;
    int rc;

    if ((rc = paket_unit_find(s, k, id, e)) < 0 || (rc = find_slice(s, k, id, e)) < 0)
        return rc;
    v = nilai_i64(id[AKAR_PEMDA]);
    rc = store_query(s, Q_PEMDA_GET, &v, 1, &h, e);
    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        penuh.pemda = hasil_teks(&h, 2);
        rc = find_quick(s, &penuh, out, e);
    }
    hasil_finish(&h);
    return rc < 0 ? rc : 0;
}

struct cari { /* one store_paket_find() */
    const struct paket_kunci *k;
    struct paket_letak *out;
};

static int find(struct store *s, void *arg, struct err *e)
{
    struct cari *c = arg;
    int rc = c->k->pemda ? find_quick(s, c->k, c->out, e) : 0;

    if (rc == 0)
        rc = find_slow(s, c->k, c->out, e);
    return rc < 0 ? rc : 0;
}

int store_paket_find(struct store *s, const struct paket_kunci *k, struct paket_letak *out,
                     struct err *e)
{
    struct cari c = {k, out};

    return store_run(s, STORE_BACA, find, &c, e);
}

struct ambil { /* one store_paket_read() */
    const struct paket_kunci *k;
    struct arena *a;
    struct paket_isi *out;
    bool catat;
};

static int read(struct store *s, void *arg, struct err *e)
{
    struct ambil *g = arg;
    struct paket *p = ARENA_NEW(g->a, struct paket);
    struct cari c = {g->k, &g->out->letak};
    void *isi[AKAR_COUNT] = {[AKAR_PAKET] = p};
    int64_t id[AKAR_COUNT];
    int rc = find(s, &c, e);

    if (rc < 0)
        return rc;
    g->out->paket = p;
    g->out->struk = (struct struk_catat){0};
    id[AKAR_PEMDA] = c.out->pemda_id;
    id[AKAR_UNIT] = c.out->unit_id;
    id[AKAR_PAKET] = c.out->paket_id;
    id[AKAR_RENSTRA] = c.out->renstra_id;
    isi[AKAR_PEMDA] = p->pemda = ARENA_NEW(g->a, struct pemda);
    isi[AKAR_UNIT] = p->unit = ARENA_NEW(g->a, struct unit);
    if (id[AKAR_RENSTRA])
        isi[AKAR_RENSTRA] = p->renstra = ARENA_NEW(g->a, struct renstra);
    for (int i = 0; rc == 0 && i < AKAR_COUNT; i++) {
        struct skema_pohon x = {(enum akar)i, id[i], g->a, g->catat ? &g->out->struk : NULL};

        if (isi[i])
            rc = skema_tree_get(s, &x, isi[i], e);
    }
    return rc;
}

int store_paket_read(struct store *s, const struct paket_kunci *k, struct arena *a,
                     struct paket_isi *out, struct err *e)
{
    struct ambil g = {.k = k, .a = a, .out = out, .catat = true};

    return store_run(s, STORE_BACA, read, &g, e);
}

int store_paket_get(struct store *s, const struct paket_kunci *k, struct arena *a,
                    struct paket **out, struct err *e)
{
    struct paket_isi isi = {0};
    struct ambil g = {.k = k, .a = a, .out = &isi};
    int rc = store_run(s, STORE_BACA, read, &g, e);

    *out = rc < 0 ? NULL : isi.paket;
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
