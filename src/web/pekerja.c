/* SPDX-License-Identifier: MIT
 *
 * One queue, many threads. Its length is bounded by the number of connections.
 */
#include "web/pekerja.h"

#include "base/arena.h"

#include <pthread.h>
#include <string.h>

enum { TUMPUKAN = 512 << 10 }; /* stack of a worker */

struct pekerja {
    pthread_mutex_t kunci;
    pthread_cond_t ada;
    struct tugas *depan, *belakang;
    bool henti;
    pthread_t *utas;
    unsigned n;
};

static struct tugas *take(struct pekerja *k)
{
    struct tugas *t;

    pthread_mutex_lock(&k->kunci);
    while (k->depan == NULL && !k->henti)
        pthread_cond_wait(&k->ada, &k->kunci);
    t = k->depan;
    if (t != NULL)
        k->depan = t->lanjut;
    pthread_mutex_unlock(&k->kunci);
    return t;
}

static void *loop(void *payload)
{
    struct tugas *t;

    while ((t = take(payload)) != NULL)
        t->jalan(t);
    return NULL;
}

int pekerja_new(struct arena *a, unsigned n, struct pekerja **out, struct err *e)
{
    struct pekerja *k = ARENA_NEW(a, struct pekerja);
    pthread_attr_t atribut;
    int rc = 0;

    pthread_mutex_init(&k->kunci, NULL);
    pthread_cond_init(&k->ada, NULL);
    k->utas = ARENA_ARRAY(a, n, pthread_t);
    pthread_attr_init(&atribut);
    pthread_attr_setstacksize(&atribut, TUMPUKAN);
    for (; k->n < n && rc == 0; k->n += rc == 0)
        rc = pthread_create(&k->utas[k->n], &atribut, loop, k);
    pthread_attr_destroy(&atribut);
    *out = k;
    if (rc == 0)
        return 0;
    pekerja_stop(k);
    *out = NULL;
    return err_set(e, ERR_SYSTEM, "utas pekerja tidak dapat dibuat: %s", err_errno_text(rc));
}

void pekerja_put(struct pekerja *k, struct tugas *t)
{
    t->lanjut = NULL;
    pthread_mutex_lock(&k->kunci);
    if (k->depan == NULL)
        k->depan = t;
    else
        k->belakang->lanjut = t;
    k->belakang = t;
    pthread_cond_signal(&k->ada);
    pthread_mutex_unlock(&k->kunci);
}

void pekerja_stop(struct pekerja *k)
{
    pthread_mutex_lock(&k->kunci);
    k->henti = true;
    pthread_cond_broadcast(&k->ada);
    pthread_mutex_unlock(&k->kunci);
    for (unsigned i = 0; i < k->n; i++)
        pthread_join(k->utas[i], NULL);
}
