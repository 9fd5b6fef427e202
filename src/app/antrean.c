/* SPDX-License-Identifier: MIT
 *
 * antrean: the writer threads and the line in front of them.
 *
 * A use case waits on the stack of the thread that asked for it. The writer of an SQLite file takes
 * whatever stands in line into one transaction, each under a savepoint, and wakes all of them after
 * the commit. On PostgreSQL every writer takes one use case at a time, each in a transaction of its
 * own that is run again when it collided with another.
 */
#include "app/antrean.h"

#include "base/arena.h"
#include "store/store.h"

#include <assert.h>
#include <pthread.h>
#include <string.h>
#include <time.h>

enum {
    ANTRE_MAX = 1024,     /* use cases waiting; more are refused */
    RANGKAIAN_MAX = 256,  /* use cases in one transaction */
    RANGKAIAN_US = 20000, /* and the work in it */
    PENULIS_PG = 4,
    ANTREAN_ARENA = 1 << 20,
};

struct tugas { /* one use case, on the stack of who waits for it */
    tulis_fn *fn;
    void *arg;
    int rc;
    struct err e;
    bool selesai;
    int64_t mulai_us;
    pthread_cond_t bangun;
    struct tugas *lanjut;
};

struct penulis { /* one writer thread */
    struct antrean *q;
    struct store *s;
    pthread_t utas;
    bool jalan;
    struct tugas *v[RANGKAIAN_MAX]; /* of the running transaction */
    size_t n;
    int64_t mulai_us;
};

struct antrean {
    struct arena *arena;
    pthread_mutex_t kunci;
    pthread_cond_t ada;
    struct tugas *depan, *belakang;
    pthread_cond_t kosong; /* nobody is in app_tulis() any more */
    size_t tamu;           /* threads in app_tulis() */
    bool tutup, serangkai; /* serangkai: many use cases in one transaction */
    struct antrean_ukur ukur;
    struct penulis penulis[PENULIS_PG];
    size_t n;
};

static int64_t jam_us(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* The next in line; NULL when there is none and `tunggu` is false, or the queue is closed. */
static struct tugas *take(struct antrean *q, bool tunggu)
{
    struct tugas *t;

    pthread_mutex_lock(&q->kunci);
    while (tunggu && !q->depan && !q->tutup)
        pthread_cond_wait(&q->ada, &q->kunci);
    t = q->depan;
    if (t) {
        q->depan = t->lanjut;
        if (!q->depan)
            q->belakang = NULL;
        q->ukur.antre--;
    }
    pthread_mutex_unlock(&q->kunci);
    return t;
}

static int nothing(struct store *s, void *arg, struct err *e)
{
    (void)s;
    (void)arg;
    (void)e;
    return 0;
}

/* One use case under its savepoint. A failure is its own, unless it ended the transaction. */
static int run_part(struct store *s, struct tugas *t, struct err *e)
{
    err_clear(&t->e);
    t->rc = store_run(s, STORE_TULIS, t->fn, t->arg, &t->e);
    if (t->rc < 0 && store_run(s, STORE_TULIS, nothing, NULL, NULL) < 0)
        return err_set(e, t->e.code, "%s", t->e.msg);
    return 0;
}

static bool is_long(const struct penulis *w)
{
    return w->n == RANGKAIAN_MAX || jam_us() - w->mulai_us >= RANGKAIAN_US;
}

/* A transaction: the use cases it began with, then those that came to stand in line meanwhile.
 * Runs again with all of them when another process was in the way. */
static int run_batch(struct store *s, void *arg, struct err *e)
{
    struct penulis *w = arg;
    int rc = 0;

    w->mulai_us = jam_us();
    for (size_t i = 0; rc == 0 && i < w->n; i++) {
        rc = run_part(s, w->v[i], e);
        if (rc == 0 && i + 1 == w->n && !is_long(w) && (w->v[w->n] = take(w->q, false)) != NULL)
            w->n++;
    }
    return rc;
}

static void finish(struct penulis *w, int rc, const struct err *e)
{
    struct antrean *q = w->q;
    int64_t kini = jam_us();

    pthread_mutex_lock(&q->kunci);
    q->ukur.transaksi++;
    for (size_t i = 0; i < w->n; i++) {
        struct tugas *t = w->v[i];
        int64_t lama = kini - t->mulai_us;

        if (rc < 0) {
            t->rc = rc;
            t->e = *e;
        }
        q->ukur.tugas++;
        q->ukur.gagal += t->rc == ERR_SYSTEM;
        q->ukur.lama_us += lama;
        if (lama > q->ukur.lama_maks)
            q->ukur.lama_maks = lama;
        t->selesai = true;
        pthread_cond_signal(&t->bangun);
    }
    pthread_mutex_unlock(&q->kunci);
    w->n = 0;
}

static void *write_all(void *arg)
{
    struct penulis *w = arg;

    while ((w->v[0] = take(w->q, true)) != NULL) {
        struct err e = {0};
        int rc;

        w->n = 1;
        if (w->q->serangkai) {
            rc = store_run(w->s, STORE_TULIS, run_batch, w, &e);
        } else {
            err_clear(&w->v[0]->e);
            w->v[0]->rc = store_run(w->s, STORE_TULIS, w->v[0]->fn, w->v[0]->arg, &w->v[0]->e);
            rc = 0;
        }
        finish(w, rc, &e);
    }
    return NULL;
}

static int writer_start(struct antrean *q, const char *url, struct err *e)
{
    struct penulis *w = &q->penulis[q->n++];
    int rc;

    w->q = q;
    if ((rc = store_open(url, false, &w->s, e)) < 0)
        return rc;
    rc = pthread_create(&w->utas, NULL, write_all, w);
    w->jalan = rc == 0;
    if (rc != 0)
        return err_set(e, ERR_SYSTEM, "utas penulis tidak dapat dimulai: %s", err_errno_text(rc));
    return 0;
}

int antrean_new(const char *url, struct antrean **out, struct err *e)
{
    struct arena *a = arena_new(ANTREAN_ARENA);
    struct antrean *q = ARENA_NEW(a, struct antrean);
    int rc = 0;

    *out = NULL;
    q->arena = a;
    q->serangkai = strncmp(url, "postgres", strlen("postgres")) != 0;
    pthread_mutex_init(&q->kunci, NULL);
    pthread_cond_init(&q->ada, NULL);
    pthread_cond_init(&q->kosong, NULL);
    for (size_t i = 0; rc == 0 && i < (q->serangkai ? 1 : PENULIS_PG); i++)
        rc = writer_start(q, url, e);
    if (rc < 0) {
        antrean_free(q);
        return rc;
    }
    *out = q;
    return 0;
}

void antrean_free(struct antrean *q)
{
    if (!q)
        return;
    pthread_mutex_lock(&q->kunci);
    q->tutup = true;
    pthread_cond_broadcast(&q->ada);
    pthread_mutex_unlock(&q->kunci);
    for (size_t i = 0; i < q->n; i++) {
        if (q->penulis[i].jalan)
            pthread_join(q->penulis[i].utas, NULL);
        store_close(q->penulis[i].s);
    }
    /* Those who were woken still need the lock. */
    pthread_mutex_lock(&q->kunci);
    while (q->tamu > 0)
        pthread_cond_wait(&q->kosong, &q->kunci);
    pthread_mutex_unlock(&q->kunci);
    pthread_cond_destroy(&q->ada);
    pthread_cond_destroy(&q->kosong);
    pthread_mutex_destroy(&q->kunci);
    arena_free(q->arena);
}

void antrean_ukur(struct antrean *q, struct antrean_ukur *out)
{
    pthread_mutex_lock(&q->kunci);
    *out = q->ukur;
    pthread_mutex_unlock(&q->kunci);
}

/* Puts t at the end of the line; the lock is held. */
static int line_up(struct antrean *q, struct tugas *t, struct err *e)
{
    if (q->tutup)
        return err_set(e, ERR_SYSTEM, "server sedang dihentikan; ulangi sebentar lagi");
    if (q->ukur.antre >= ANTRE_MAX)
        return err_set(e, ERR_SYSTEM, "server sedang sangat sibuk; ulangi sebentar lagi");
    if (q->belakang)
        q->belakang->lanjut = t;
    else
        q->depan = t;
    q->belakang = t;
    q->ukur.antre++;
    if (q->ukur.antre > q->ukur.antre_maks)
        q->ukur.antre_maks = q->ukur.antre;
    pthread_cond_signal(&q->ada);
    return 0;
}

int app_tulis(const struct sys *sys, tulis_fn *fn, void *arg, struct err *e)
{
    struct antrean *q = sys->antrean;
    struct tugas t = {.fn = fn, .arg = arg};
    int rc;

    if (!q)
        return store_run(sys->store, STORE_TULIS, fn, arg, e);
    t.mulai_us = jam_us();
    pthread_cond_init(&t.bangun, NULL);
    pthread_mutex_lock(&q->kunci);
    q->tamu++;
    rc = line_up(q, &t, e);
    while (rc == 0 && !t.selesai)
        pthread_cond_wait(&t.bangun, &q->kunci);
    if (--q->tamu == 0 && q->tutup)
        pthread_cond_signal(&q->kosong);
    pthread_mutex_unlock(&q->kunci);
    pthread_cond_destroy(&t.bangun);
    if (rc < 0)
        return rc;
    return t.rc < 0 ? err_set(e, t.e.code, "%s", t.e.msg) : 0;
}
