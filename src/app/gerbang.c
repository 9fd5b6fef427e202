/* SPDX-License-Identifier: MIT
 *
 * gerbang: a semaphore for hashing, and a short list of used sessions with the thread that empties
 * it. The list holds each session once.
 */
#include "app/gerbang.h"

#include "app/antrean.h"
#include "base/arena.h"
#include "store/store_sesi.h"

#include <assert.h>
#include <pthread.h>
#include <semaphore.h>
#include <string.h>

enum { HASH_SEKALIGUS = 2, SENTUHAN_MAX = 1024 };

struct gerbang {
    struct arena *arena;
    struct antrean *antrean;
    sem_t hash;
    pthread_t benang;
    pthread_mutex_t kunci;
    pthread_cond_t ada;
    bool tutup;
    struct sentuhan v[SENTUHAN_MAX], kerja[SENTUHAN_MAX]; /* waiting; being written */
    size_t n, n_kerja;
};

static int write_all(struct store *s, void *arg, struct err *e)
{
    const struct gerbang *g = arg;
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < g->n_kerja; i++) {
        const struct sentuhan *x = &g->kerja[i];
        struct sesi_baris b = {.id = x->sesi_id,
                               .terakhir = x->waktu,
                               .unit = x->unit[0] ? x->unit : NULL,
                               .tahun = x->tahun};

        rc = store_sesi_sentuh(s, &b, e);
    }
    return rc;
}

static void *run(void *arg)
{
    struct gerbang *g = arg;
    struct sys sys = {.antrean = g->antrean};
    bool tutup = false;

    while (!tutup) {
        pthread_mutex_lock(&g->kunci);
        while (g->n == 0 && !g->tutup)
            pthread_cond_wait(&g->ada, &g->kunci);
        tutup = g->tutup;
        memcpy(g->kerja, g->v, g->n * sizeof(g->v[0]));
        g->n_kerja = g->n;
        g->n = 0;
        pthread_mutex_unlock(&g->kunci);
        /* A use that could not be written is only a session that ends a minute early. */
        if (g->n_kerja > 0 && app_tulis(&sys, write_all, g, NULL) < 0)
            continue;
    }
    return NULL;
}

int gerbang_new(struct antrean *q, struct gerbang **out, struct err *e)
{
    struct arena *a = arena_new(sizeof(struct gerbang) + 4096);
    struct gerbang *g = ARENA_NEW(a, struct gerbang);

    *out = NULL;
    g->arena = a;
    g->antrean = q;
    if (sem_init(&g->hash, 0, HASH_SEKALIGUS) < 0 || pthread_mutex_init(&g->kunci, NULL) != 0 ||
        pthread_cond_init(&g->ada, NULL) != 0 || pthread_create(&g->benang, NULL, run, g) != 0) {
        arena_free(a);
        return err_set(e, ERR_SYSTEM, "tidak dapat memulai benang sesi; sistem kehabisan sumber");
    }
    *out = g;
    return 0;
}

void gerbang_free(struct gerbang *g)
{
    if (!g)
        return;
    pthread_mutex_lock(&g->kunci);
    g->tutup = true;
    pthread_cond_signal(&g->ada);
    pthread_mutex_unlock(&g->kunci);
    pthread_join(g->benang, NULL);
    pthread_cond_destroy(&g->ada);
    pthread_mutex_destroy(&g->kunci);
    sem_destroy(&g->hash);
    arena_free(g->arena);
}

void gerbang_masuk(struct gerbang *g)
{
    while (g && sem_wait(&g->hash) < 0)
        continue;
}

void gerbang_keluar(struct gerbang *g)
{
    if (g)
        sem_post(&g->hash);
}

void gerbang_sentuh(struct gerbang *g, const struct sentuhan *x)
{
    size_t i = 0;

    pthread_mutex_lock(&g->kunci);
    while (i < g->n && g->v[i].sesi_id != x->sesi_id)
        i++;
    if (i < SENTUHAN_MAX) {
        g->v[i] = *x;
        if (i == g->n)
            g->n++;
        pthread_cond_signal(&g->ada);
    }
    pthread_mutex_unlock(&g->kunci);
}
