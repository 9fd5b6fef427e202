/* SPDX-License-Identifier: MIT
 *
 * cuplikan_rak: the shelf of snapshots that requests share.
 *
 * A place on the shelf belongs to one slice (its paket_id) and holds its newest snapshot. It goes
 * when another needs the room (least recently used first) or a newer one takes its place; who still
 * reads it keeps it alive by the count. Two requests never load the same slice at the same moment:
 * the second waits and looks again.
 */
#include "app/cuplikan_dalam.h"

#include <assert.h>
#include <pthread.h>
#include <string.h>

/* A slice has its place in one of SET_N neighbours, found by its id. */
enum { TEMPAT_N = 4096, SET_N = 8, RAK_ARENA = 4 << 20 };

struct muat { /* a snapshot and who holds it; lives in the snapshot's arena */
    struct cuplikan_simpan *isi;
    struct cuplikan_rak *rak;
    size_t bytes;
    unsigned pegang; /* the shelf's own hold included */
};

struct tempat_rak {    /* one slice */
    int64_t paket_id;  /* 0: free */
    struct muat *muat; /* NULL: none yet */
    bool sedang;       /* somebody loads it now */
    uint64_t dipakai;  /* when it was last asked for */
};

struct cuplikan_rak {
    struct arena *arena;
    pthread_mutex_t kunci;
    pthread_cond_t selesai; /* a load ended */
    size_t maks;
    uint64_t jam;
    struct tempat_rak v[TEMPAT_N];
    struct cuplikan_ukur ukur;
};

struct cuplikan_rak *cuplikan_rak_new(size_t bytes)
{
    struct arena *a = arena_new(RAK_ARENA);
    struct cuplikan_rak *rak = ARENA_NEW(a, struct cuplikan_rak);

    rak->arena = a;
    rak->maks = bytes;
    pthread_mutex_init(&rak->kunci, NULL);
    pthread_cond_init(&rak->selesai, NULL);
    return rak;
}

/* One hold less; the lock is held. Returns the arena to free once the lock is given back. */
static struct arena *let_go(struct muat *m)
{
    if (--m->pegang > 0)
        return NULL;
    return m->isi->arena;
}

/* Takes the snapshot off its place. */
static struct arena *take_off(struct cuplikan_rak *rak, struct tempat_rak *t)
{
    struct muat *m = t->muat;

    if (!m)
        return NULL;
    t->muat = NULL;
    rak->ukur.isi--;
    rak->ukur.bytes -= m->bytes;
    return let_go(m);
}

void cuplikan_rak_free(struct cuplikan_rak *rak)
{
    if (!rak)
        return;
    for (size_t i = 0; i < TEMPAT_N; i++)
        arena_free(take_off(rak, &rak->v[i]));
    pthread_cond_destroy(&rak->selesai);
    pthread_mutex_destroy(&rak->kunci);
    arena_free(rak->arena);
}

void cuplikan_rak_ukur(struct cuplikan_rak *rak, struct cuplikan_ukur *out)
{
    pthread_mutex_lock(&rak->kunci);
    *out = rak->ukur;
    pthread_mutex_unlock(&rak->kunci);
}

/* The less recently used of two places, leaving out those that are being loaded. */
static struct tempat_rak *older(struct tempat_rak *a, struct tempat_rak *b)
{
    if (b->sedang)
        return a;
    return !a || b->dipakai < a->dipakai ? b : a;
}

/* Place of a slice, made when there is none; NULL when every place it may have is being loaded. */
static struct tempat_rak *place_of(struct cuplikan_rak *rak, int64_t paket_id, struct arena **buang)
{
    struct tempat_rak *set = &rak->v[(uint64_t)paket_id % (TEMPAT_N / SET_N) * SET_N];
    struct tempat_rak *t = NULL;

    for (size_t i = 0; i < SET_N; i++)
        if (set[i].paket_id == paket_id)
            return &set[i];
    for (size_t i = 0; i < SET_N; i++)
        t = older(t, &set[i]);
    if (!t)
        return NULL;
    *buang = take_off(rak, t);
    *t = (struct tempat_rak){.paket_id = paket_id};
    return t;
}

static void give_back(void *payload)
{
    struct muat *m = payload;
    struct cuplikan_rak *rak = m->rak;
    struct arena *a;

    pthread_mutex_lock(&rak->kunci);
    a = let_go(m);
    pthread_mutex_unlock(&rak->kunci);
    arena_free(a);
}

static bool same(const struct paket_letak *a, const struct paket_letak *b)
{
    return memcmp(a, b, sizeof(*a)) == 0;
}

enum lihat { LIHAT_ADA, LIHAT_MUAT, LIHAT_ULANG };

/* What a request for that state of a slice has to do; LIHAT_ADA: *m is held for it. */
static enum lihat look(struct cuplikan_rak *rak, const struct paket_letak *l, struct muat **m)
{
    struct arena *buang = NULL;
    enum lihat hasil = LIHAT_MUAT;
    struct tempat_rak *t;

    *m = NULL;
    pthread_mutex_lock(&rak->kunci);
    t = place_of(rak, l->paket_id, &buang);
    if (t && t->muat && same(&t->muat->isi->letak, l)) {
        hasil = LIHAT_ADA;
        *m = t->muat;
        t->muat->pegang++;
        rak->ukur.kena++;
    } else if (!t || t->sedang) {
        hasil = LIHAT_ULANG;
        pthread_cond_wait(&rak->selesai, &rak->kunci);
    } else {
        t->sedang = true;
        rak->ukur.luput++;
    }
    if (t && hasil != LIHAT_ULANG)
        t->dipakai = ++rak->jam;
    pthread_mutex_unlock(&rak->kunci);
    arena_free(buang);
    return hasil;
}

/* Makes room by taking off the oldest; at most `n` arenas to free are put into v. */
static size_t make_room(struct cuplikan_rak *rak, struct arena **v, size_t n)
{
    size_t k = 0;

    while (rak->ukur.bytes > rak->maks && k < n) {
        struct tempat_rak *t = NULL;

        for (size_t i = 0; i < TEMPAT_N; i++)
            if (rak->v[i].muat)
                t = older(t, &rak->v[i]);
        if (!t)
            break;
        v[k] = take_off(rak, t);
        t->paket_id = 0;
        t->dipakai = 0;
        rak->ukur.buang++;
        k++;
    }
    return k;
}

enum { BUANG_MAX = 64 };

/* Ends the load of a slice; x NULL: it failed. Returns what the request holds then. */
static struct muat *put(struct cuplikan_rak *rak, int64_t paket_id, struct cuplikan_simpan *x)
{
    struct arena *buang[BUANG_MAX + 1] = {0};
    struct muat *m = NULL;
    struct tempat_rak *t;
    size_t n = 0;

    if (x) {
        m = ARENA_NEW(x->arena, struct muat);
        *m = (struct muat){.isi = x, .rak = rak, .bytes = arena_used(x->arena), .pegang = 1};
    }
    pthread_mutex_lock(&rak->kunci);
    t = place_of(rak, paket_id, &buang[n]);
    assert(t && t->sedang);
    t->sedang = false;
    if (m && m->bytes <= rak->maks) {
        buang[n++] = take_off(rak, t);
        t->muat = m;
        m->pegang++;
        rak->ukur.isi++;
        rak->ukur.bytes += m->bytes;
        n += make_room(rak, &buang[n], BUANG_MAX);
    }
    pthread_cond_broadcast(&rak->selesai);
    pthread_mutex_unlock(&rak->kunci);
    for (size_t i = 0; i < n; i++)
        arena_free(buang[i]);
    return m;
}

int cuplikan_rak_get(const struct sys *sys, struct arena *a, const struct paket_kunci *k,
                     const struct cuplikan **out, struct err *e)
{
    struct muat *m = NULL;
    enum lihat lihat = LIHAT_ULANG;

    while (lihat == LIHAT_ULANG) {
        struct paket_letak l;
        struct cuplikan_simpan *x = NULL;
        int rc = store_paket_find(sys->store, k, &l, e);

        if (rc < 0)
            return rc;
        lihat = look(sys->rak, &l, &m);
        if (lihat != LIHAT_MUAT)
            continue;
        rc = cuplikan_load(sys, k, &x, e);
        m = put(sys->rak, l.paket_id, x);
        if (rc < 0)
            return rc;
    }
    arena_defer(a, give_back, m);
    *out = &m->isi->isi;
    return 0;
}
