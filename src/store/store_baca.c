/* SPDX-License-Identifier: MIT
 *
 * store_baca: the reading half of store_skema.h.
 *
 * First every table of the slice is read into one array each; the rows of one parent stand together
 * there (ORDER BY), so a list of the parent is just a range of that array. Then the ranges are hung
 * on their parents, found by id.
 */
#include "store/store_kolom.h"
#include "store/store_skema.h"

#include "core/paket.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

struct kait { /* what a row hangs on */
    int64_t id, versi, induk_id;
    int induk; /* index in tabel.induk; -1: the akar */
    void *isi;
};

struct muatan { /* the rows of one table */
    const struct tabel *tabel;
    char *v;
    struct kait *kait; /* in the order of the rows; sorted by id once all ranges are cut */
    size_t n;
};

struct pembaca {
    struct store *s;
    struct arena *a;
    enum akar akar;
    void *isi;                 /* struct of the akar */
    struct struk_catat *catat; /* may be NULL */
    struct muatan *muatan;
    size_t n;
};

enum { KOLOM_INDUK = 2 }; /* id and versi_baris stand before the parents */

struct daftar { /* any DAFTAR */
    void *v;
    size_t n;
};

static void get_kait(const struct hasil *h, const struct tabel *t, struct kait *k)
{
    *k = (struct kait){.id = hasil_i64(h, 0), .versi = hasil_i64(h, 1), .induk = -1};
    for (size_t i = 0; i < t->n_induk; i++) {
        if (hasil_null(h, (int)i + KOLOM_INDUK))
            continue;
        k->induk = (int)i;
        k->induk_id = hasil_i64(h, (int)i + KOLOM_INDUK);
    }
}

/* Which row stands at that address, for who asked. */
static void note(struct pembaca *r, const struct tabel *t, const struct kait *k)
{
    struct struk_catat *c = r->catat;

    if (c)
        *(struct struk_baris *)arena_push(r->a, (void **)&c->v, &c->n, &c->cap, sizeof(*c->v)) =
            (struct struk_baris){k->isi, t->skema->nama, k->id, k->versi};
}

/* All rows of a table in the slice. */
static int read_table(struct pembaca *r, struct muatan *m, int64_t id, struct err *e)
{
    const struct tabel *t = m->tabel;
    struct nilai v = nilai_i64(id);
    size_t cap = 0, n_kait = 0, cap_kait = 0;
    struct hasil h;
    int rc = store_query(r->s, (enum kueri)t->list[r->akar], &v, 1, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        void *isi = arena_push(r->a, (void **)&m->v, &m->n, &cap, t->skema->ukuran);
        struct kait *k = arena_push(r->a, (void **)&m->kait, &n_kait, &cap_kait, sizeof(*m->kait));

        get_kait(&h, t, k);
        rc = kolom_get(&(struct kolom){r->s, r->a, &h, t, KOLOM_INDUK + (int)t->n_induk}, isi, e);
    }
    hasil_finish(&h);
    for (size_t i = 0; i < m->n; i++) {
        m->kait[i].isi = m->v + i * t->skema->ukuran;
        note(r, t, &m->kait[i]);
    }
    return rc;
}

static int compare_kait(const void *a, const void *b)
{
    const struct kait *x = a, *y = b;

    return (x->id > y->id) - (x->id < y->id);
}

static void sort_kait(struct muatan *m)
{
    if (m->n > 0)
        qsort(m->kait, m->n, sizeof(*m->kait), compare_kait);
}

static struct muatan *muatan_of(struct pembaca *r, const struct tabel *t)
{
    for (size_t i = 0; i < r->n; i++)
        if (r->muatan[i].tabel == t)
            return &r->muatan[i];
    return NULL;
}

/* The row of table t with that id; the akar's own struct when t is its table. */
static void *row_find(struct pembaca *r, const struct tabel *t, int64_t id)
{
    struct muatan *m = muatan_of(r, t);
    struct kait cari = {.id = id}, *k;

    if (!m || m->n == 0)
        return NULL;
    k = bsearch(&cari, m->kait, m->n, sizeof(*m->kait), compare_kait);
    return k ? k->isi : NULL;
}

/* The member of `induk` that holds rows of `anak`. */
static const struct bidang *field_of(const struct tabel *induk, const struct tabel *anak)
{
    for (size_t i = 0; i < induk->skema->n; i++)
        if (induk->anak[i] == anak)
            return &induk->skema->bidang[i];
    return NULL;
}

struct rentang { /* consecutive rows of one parent */
    void *v;
    size_t n;
    int induk;
    int64_t induk_id;
};

static int hang(struct pembaca *r, const struct tabel *t, const struct rentang *x, struct err *e)
{
    const struct tabel *pt = x->induk < 0 ? r->s->peta->akar[r->akar] : t->induk[x->induk];
    char *induk = x->induk < 0 ? r->isi : row_find(r, pt, x->induk_id);
    const struct bidang *b = field_of(pt, t);
    struct daftar d = {.v = x->v, .n = x->n};

    if (!induk || !b || (!t->daftar && x->n != 1))
        return err_set(e, ERR_SYSTEM, "%s: baris %s tidak cocok dengan induknya", r->s->nama,
                       t->skema->nama);
    if (t->daftar)
        memcpy(induk + b->offset, &d, sizeof(d));
    else
        memcpy(induk + b->offset, &d.v, sizeof(d.v));
    return 0;
}

/* Ranges of the table, cut before its kait is sorted. */
static struct rentang *cut(struct pembaca *r, const struct muatan *m, size_t *n)
{
    struct rentang *v = ARENA_ARRAY(r->a, m->n, struct rentang);

    *n = 0;
    for (size_t i = 0; i < m->n; i++) {
        const struct kait *k = &m->kait[i];
        struct rentang *x = *n ? &v[*n - 1] : NULL;

        if (!x || x->induk != k->induk || x->induk_id != k->induk_id) {
            x = &v[(*n)++];
            *x = (struct rentang){.v = k->isi, .induk = k->induk, .induk_id = k->induk_id};
        }
        x->n++;
    }
    return v;
}

static int hang_all(struct pembaca *r, struct err *e)
{
    struct rentang **v = ARENA_ARRAY(r->a, r->n, struct rentang *);
    size_t *n = ARENA_ARRAY(r->a, r->n, size_t);
    int rc = 0;

    for (size_t i = 0; i < r->n; i++)
        v[i] = cut(r, &r->muatan[i], &n[i]);
    for (size_t i = 0; i < r->n; i++)
        sort_kait(&r->muatan[i]);
    for (size_t i = 0; i < r->n && rc == 0; i++)
        for (size_t k = 0; k < n[i] && rc == 0; k++)
            rc = hang(r, r->muatan[i].tabel, &v[i][k], e);
    return rc;
}

struct teks_daftar { /* the texts of one list, being gathered */
    const char **v;
    size_t n, cap;
    struct daftar *tujuan;
};

static const struct tabel *table_named(const struct peta *p, const char *nama)
{
    for (size_t i = 0; i < p->n; i++)
        if (strcmp(p->tabel[i].skema->nama, nama) == 0)
            return &p->tabel[i];
    return NULL;
}

/* The list that a row of butir belongs to. */
static int list_find(struct pembaca *r, const struct hasil *h, struct daftar **out, struct err *e)
{
    const char *pemilik = hasil_teks(h, 0), *bidang = hasil_teks(h, 2);
    const struct tabel *t = table_named(r->s->peta, pemilik);
    char *isi = NULL;

    if (t)
        isi = t->sendiri == (int)r->akar ? r->isi : row_find(r, t, hasil_i64(h, 1));
    for (size_t i = 0; isi && i < t->skema->n; i++) {
        const struct bidang *b = &t->skema->bidang[i];

        if (b->jenis == BIDANG_TEKS_DAFTAR && strcmp(b->nama, bidang) == 0) {
            *out = (struct daftar *)(void *)(isi + b->offset);
            return 0;
        }
    }
    return err_set(e, ERR_SYSTEM, "%s: butir %s.%s tidak bertuan", r->s->nama, pemilik, bidang);
}

static int read_texts(struct pembaca *r, int64_t id, struct err *e)
{
    static const int kueri[AKAR_COUNT] = {
        [AKAR_PEMDA] = TANPA_KUERI,
        [AKAR_UNIT] = Q_BUTIR_LIST_BY_UNIT,
        [AKAR_PAKET] = Q_BUTIR_LIST_BY_PAKET,
        [AKAR_RENSTRA] = Q_BUTIR_LIST_BY_RENSTRA,
    };
    struct teks_daftar t = {0};
    struct nilai v = nilai_i64(id);
    struct hasil h;
    int rc;

    if (kueri[r->akar] == TANPA_KUERI)
        return 0;
    rc = store_query(r->s, (enum kueri)kueri[r->akar], &v, 1, &h, e);
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        struct daftar *d = NULL;
        const char **isi;

        if ((rc = list_find(r, &h, &d, e)) < 0)
            break;
        if (d != t.tujuan)
            t = (struct teks_daftar){.tujuan = d};
        isi = arena_push(r->a, (void **)&t.v, &t.n, &t.cap, sizeof(*t.v));
        *isi = arena_strdup(r->a, hasil_teks(&h, 3));
        *d = (struct daftar){.v = (void *)t.v, .n = t.n};
    }
    hasil_finish(&h);
    return rc;
}

static int read_own(struct pembaca *r, int64_t id, struct err *e)
{
    const struct tabel *t = r->s->peta->akar[r->akar];
    struct nilai v = nilai_i64(id);
    struct hasil h;
    int rc = store_query(r->s, (enum kueri)t->get, &v, 1, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc == 0)
        rc = err_set(e, ERR_NOT_FOUND, "%s: %s tidak ada", r->s->nama, t->skema->nama);
    if (rc > 0) {
        note(r, t, &(struct kait){.id = id, .versi = hasil_i64(&h, 1), .isi = r->isi});
        rc = kolom_get(&(struct kolom){r->s, r->a, &h, t, KOLOM_INDUK}, r->isi, e);
    }
    hasil_finish(&h);
    return rc;
}

int skema_tree_get(struct store *s, const struct skema_pohon *x, void *isi, struct err *e)
{
    const struct peta *p = store_peta(s);
    struct pembaca r = {.s = s, .a = x->arena, .akar = x->akar, .isi = isi, .catat = x->catat};
    int rc = read_own(&r, x->id, e);

    r.muatan = ARENA_ARRAY(r.a, p->n, struct muatan);
    for (size_t i = 0; i < p->n && rc == 0; i++) {
        if (p->tabel[i].list[r.akar] == TANPA_KUERI)
            continue;
        r.muatan[r.n].tabel = &p->tabel[i];
        rc = read_table(&r, &r.muatan[r.n++], x->id, e);
    }
    if (rc == 0)
        rc = hang_all(&r, e);
    return rc < 0 ? rc : read_texts(&r, x->id, e);
}
