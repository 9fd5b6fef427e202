/* SPDX-License-Identifier: MIT
 *
 * store_tulis: the writing half of store_skema.h.
 */
#include "store/store_kolom.h"
#include "store/store_skema.h"

#include "core/paket.h"

#include <assert.h>
#include <string.h>

struct penulis {
    struct store *s;
    struct tempat tempat;
    enum akar akar;
};

struct letak { /* where a row hangs */
    const struct tabel *induk;
    int64_t induk_id;
    int64_t urutan;
};

struct daftar { /* any DAFTAR */
    const char *v;
    size_t n;
};

const struct peta *store_peta(struct store *s)
{
    if (!s->peta)
        s->peta = peta_new(s->arena);
    return s->peta;
}

/* The order of peta_kolom_insert(). */
static void put_head(struct parameter *p, const struct penulis *w, const struct tabel *t,
                     const struct letak *l)
{
    const int64_t *id = w->tempat.id;

    if (t->sendiri != AKAR_PEMDA)
        parameter_id(p, id[AKAR_PEMDA]);
    if (t->sendiri != AKAR_PEMDA && t->sendiri != AKAR_UNIT)
        parameter_id(p, id[AKAR_UNIT]);
    if (t->sendiri == AKAR_PAKET)
        parameter_id(p, id[AKAR_RENSTRA]);
    for (int k = AKAR_PAKET; k <= AKAR_RENSTRA; k++)
        if (t->akar & 1U << k)
            parameter_id(p, w->akar == (enum akar)k ? id[k] : 0);
    for (size_t i = 0; i < t->n_induk; i++)
        parameter_id(p, l->induk == t->induk[i] ? l->induk_id : 0);
    if (t->daftar)
        parameter_put(p, nilai_i64(l->urutan));
}

static int insert_row(struct penulis *w, const struct tabel *t, const struct letak *l,
                      const void *isi, int64_t *id, struct err *e)
{
    struct parameter p;
    int rc;

    p.n = p.n_iso = 0;
    put_head(&p, w, t, l);
    parameter_fields(&p, t->skema, isi);
    rc = store_query_i64(w->s, (enum kueri)t->insert, p.v, p.n, id, e);
    if (rc == 0)
        return err_set(e, ERR_SYSTEM, "%s: %s tidak tersimpan", w->s->nama, t->skema->nama);
    return rc < 0 ? rc : 0;
}

/* The texts of one list, into butir. */
static int insert_texts(struct penulis *w, const struct tabel *t, int64_t id,
                        const struct bidang *b, const struct daftar *d, struct err *e)
{
    const int64_t *k = w->tempat.id;
    const char *const *teks = (const char *const *)(const void *)d->v;

    for (size_t i = 0; i < d->n; i++) {
        struct parameter p;
        int rc;

        p.n = 0;
        parameter_id(&p, k[AKAR_PEMDA]);
        parameter_id(&p, k[AKAR_UNIT]);
        parameter_id(&p, w->akar == AKAR_PAKET ? k[AKAR_PAKET] : 0);
        parameter_id(&p, w->akar == AKAR_RENSTRA ? k[AKAR_RENSTRA] : 0);
        parameter_put(&p, nilai_teks(t->skema->nama));
        parameter_put(&p, nilai_i64(id));
        parameter_put(&p, nilai_teks(b->nama));
        parameter_put(&p, nilai_i64((int64_t)i));
        parameter_put(&p, nilai_teks(teks[i] ? teks[i] : ""));
        rc = store_exec(w->s, Q_BUTIR_INSERT, p.v, p.n, e);
        if (rc < 0)
            return rc;
    }
    return 0;
}

static int insert_children(struct penulis *w, const struct tabel *t, int64_t id, const void *isi,
                           struct err *e);

/* The elements of an object (n = 1) or list at `v`. */
static int insert_elements(struct penulis *w, const struct tabel *anak, const struct letak *induk,
                           const struct daftar *d, struct err *e)
{
    struct letak l = *induk;

    for (size_t i = 0; i < d->n; i++) {
        const char *isi = d->v + i * anak->skema->ukuran;
        int64_t id = 0;
        int rc;

        l.urutan = (int64_t)i;
        if ((rc = insert_row(w, anak, &l, isi, &id, e)) < 0 ||
            (rc = insert_children(w, anak, id, isi, e)) < 0)
            return rc;
    }
    return 0;
}

static int insert_children(struct penulis *w, const struct tabel *t, int64_t id, const void *isi,
                           struct err *e)
{
    struct letak l = {.induk = t, .induk_id = id};
    int rc = 0;

    for (size_t i = 0; i < t->skema->n && rc == 0; i++) {
        const struct bidang *b = &t->skema->bidang[i];
        const char *f = (const char *)isi + b->offset;
        struct daftar d = {0};

        if (b->jenis == BIDANG_TEKS_DAFTAR) {
            memcpy(&d, f, sizeof(d));
            rc = insert_texts(w, t, id, b, &d, e);
        } else if (t->anak[i] && t->anak[i]->sendiri < 0) {
            if (b->jenis == BIDANG_DAFTAR)
                memcpy(&d, f, sizeof(d));
            else if (*(const void *const *)f)
                d = (struct daftar){.v = *(const char *const *)f, .n = 1};
            rc = insert_elements(w, t->anak[i], &l, &d, e);
        }
    }
    return rc;
}

int skema_row_insert(struct store *s, enum akar akar, struct tempat *t, const void *isi,
                     struct err *e)
{
    struct penulis w = {.s = s, .tempat = *t, .akar = akar};
    struct letak l = {0};

    return insert_row(&w, store_peta(s)->akar[akar], &l, isi, &t->id[akar], e);
}

int skema_row_update(struct store *s, enum akar akar, const struct tempat *t, const void *isi,
                     struct err *e)
{
    const struct tabel *tabel = store_peta(s)->akar[akar];
    struct parameter p;

    p.n = p.n_iso = 0;
    parameter_id(&p, t->id[akar]);
    if (akar == AKAR_PAKET)
        parameter_id(&p, t->id[AKAR_RENSTRA]);
    parameter_fields(&p, tabel->skema, isi);
    return store_exec(s, (enum kueri)tabel->update, p.v, p.n, e);
}

int skema_tree_insert(struct store *s, enum akar akar, const struct tempat *t, const void *isi,
                      struct err *e)
{
    struct penulis w = {.s = s, .tempat = *t, .akar = akar};

    return insert_children(&w, store_peta(s)->akar[akar], t->id[akar], isi, e);
}

int skema_unsur_insert(struct store *s, const struct tempat *t, struct skema_unsur *u,
                       struct err *e)
{
    struct penulis w = {.s = s, .tempat = *t, .akar = u->akar};
    struct letak l = {.urutan = u->urutan};
    const struct peta *p = store_peta(s);
    const struct tabel *tabel = NULL;
    int rc;

    for (size_t i = 0; i < p->n; i++)
        if (p->tabel[i].skema == u->skema)
            tabel = &p->tabel[i];
    assert(tabel != NULL && tabel->daftar);
    rc = insert_row(&w, tabel, &l, u->isi, &u->id, e);
    return rc < 0 ? rc : insert_children(&w, tabel, u->id, u->isi, e);
}

int skema_tree_delete(struct store *s, enum akar akar, const struct tempat *t, struct err *e)
{
    static const int butir[AKAR_COUNT] = {
        [AKAR_PEMDA] = TANPA_KUERI,
        [AKAR_UNIT] = Q_BUTIR_DELETE_BY_UNIT,
        [AKAR_PAKET] = Q_BUTIR_DELETE_BY_PAKET,
        [AKAR_RENSTRA] = Q_BUTIR_DELETE_BY_RENSTRA,
    };
    const struct peta *p = store_peta(s);
    struct nilai id = nilai_i64(t->id[akar]);
    int rc = 0;

    if (butir[akar] != TANPA_KUERI)
        rc = store_exec(s, (enum kueri)butir[akar], &id, 1, e);
    for (size_t i = 0; i < p->n && rc == 0; i++)
        if (p->tabel[i].hapus[akar] != TANPA_KUERI)
            rc = store_exec(s, (enum kueri)p->tabel[i].hapus[akar], &id, 1, e);
    return rc;
}
