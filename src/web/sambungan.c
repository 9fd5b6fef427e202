/* SPDX-License-Identifier: MIT
 *
 * A table of connections, and a thread that shuts down those over their time. The table is locked
 * while a descriptor is used, so that it cannot be closed and given to another meanwhile.
 */
#include "web/sambungan.h"

#include "base/arena.h"

#include <pthread.h>
#include <stdatomic.h>
#include <sys/socket.h>
#include <time.h>

struct sambungan {
    int fd;                /* -1: free */
    _Atomic int64_t batas; /* milliseconds of the clock; 0: none */
    void *isi;
    struct sambungan *lanjut; /* in the list of free ones */
};

struct sambungan_list {
    pthread_mutex_t kunci;
    pthread_cond_t henti_cond;
    pthread_t utas;
    bool henti;
    struct sambungan *v, *kosong;
    size_t maks, n;
};

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void *watch(void *payload)
{
    struct sambungan_list *l = payload;
    struct timespec t;

    pthread_mutex_lock(&l->kunci);
    while (!l->henti) {
        int64_t kini = now_ms();
        for (size_t i = 0; i < l->maks; i++) {
            int64_t batas = atomic_load(&l->v[i].batas);
            if (l->v[i].fd >= 0 && batas != 0 && kini > batas) {
                (void)shutdown(l->v[i].fd, SHUT_RDWR);
                atomic_store(&l->v[i].batas, 0);
            }
        }
        clock_gettime(CLOCK_MONOTONIC, &t);
        t.tv_sec++;
        pthread_cond_timedwait(&l->henti_cond, &l->kunci, &t);
    }
    pthread_mutex_unlock(&l->kunci);
    return NULL;
}

int sambungan_new(struct arena *a, size_t maks, struct sambungan_list **out, struct err *e)
{
    struct sambungan_list *l = ARENA_NEW(a, struct sambungan_list);
    pthread_condattr_t atribut;
    int rc;

    pthread_mutex_init(&l->kunci, NULL);
    pthread_condattr_init(&atribut);
    pthread_condattr_setclock(&atribut, CLOCK_MONOTONIC);
    pthread_cond_init(&l->henti_cond, &atribut);
    pthread_condattr_destroy(&atribut);
    l->maks = maks;
    l->v = ARENA_ARRAY(a, maks, struct sambungan);
    for (size_t i = 0; i < maks; i++) {
        l->v[i].fd = -1;
        l->v[i].lanjut = l->kosong;
        l->kosong = &l->v[i];
    }
    rc = pthread_create(&l->utas, NULL, watch, l);
    *out = l;
    return rc == 0 ? 0 : err_set(e, ERR_SYSTEM, "utas tidak dapat dibuat: %s", err_errno_text(rc));
}

void sambungan_stop(struct sambungan_list *l)
{
    pthread_mutex_lock(&l->kunci);
    l->henti = true;
    pthread_cond_signal(&l->henti_cond);
    pthread_mutex_unlock(&l->kunci);
    pthread_join(l->utas, NULL);
}

struct sambungan *sambungan_open(struct sambungan_list *l, int fd)
{
    struct sambungan *s;

    pthread_mutex_lock(&l->kunci);
    s = l->kosong;
    if (s != NULL) {
        l->kosong = s->lanjut;
        l->n++;
        s->fd = fd;
        s->isi = NULL;
        atomic_store(&s->batas, 0);
    }
    pthread_mutex_unlock(&l->kunci);
    return s;
}

void sambungan_close(struct sambungan_list *l, struct sambungan *s)
{
    pthread_mutex_lock(&l->kunci);
    s->fd = -1;
    s->lanjut = l->kosong;
    l->kosong = s;
    l->n--;
    pthread_mutex_unlock(&l->kunci);
}

size_t sambungan_n(struct sambungan_list *l)
{
    size_t n;

    pthread_mutex_lock(&l->kunci);
    n = l->n;
    pthread_mutex_unlock(&l->kunci);
    return n;
}

void sambungan_batas(struct sambungan *s, unsigned detik, uint64_t n, uint64_t laju)
{
    int64_t lama = (int64_t)detik * 1000 + (int64_t)(n / (laju == 0 ? 1 : laju)) * 1000;
    if (s != NULL)
        atomic_store(&s->batas, detik == 0 ? 0 : now_ms() + lama);
}

void *sambungan_isi(const struct sambungan *s)
{
    return s == NULL ? NULL : s->isi;
}

void sambungan_set_isi(struct sambungan *s, void *isi)
{
    if (s != NULL)
        s->isi = isi;
}
