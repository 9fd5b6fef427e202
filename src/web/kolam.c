/* SPDX-License-Identifier: MIT
 *
 * A stack of open connections behind a mutex.
 */
#include "web/kolam.h"

#include "app/app_sistem.h"
#include "base/arena.h"

#include <pthread.h>

struct kolam {
    pthread_mutex_t kunci;
    const char *url;
    struct store **v; /* at rest */
    size_t n, maks;
};

struct kolam *kolam_new(struct arena *a, const char *url, size_t maks)
{
    struct kolam *k = ARENA_NEW(a, struct kolam);

    pthread_mutex_init(&k->kunci, NULL);
    k->url = url;
    k->maks = maks;
    k->v = ARENA_ARRAY(a, maks, struct store *);
    return k;
}

void kolam_free(struct kolam *k)
{
    while (k->n > 0)
        app_basis_close(k->v[--k->n]);
    pthread_mutex_destroy(&k->kunci);
}

int kolam_take(struct kolam *k, struct store **out, struct err *e)
{
    *out = NULL;
    pthread_mutex_lock(&k->kunci);
    if (k->n > 0)
        *out = k->v[--k->n];
    pthread_mutex_unlock(&k->kunci);
    return *out != NULL ? 0 : app_basis_open(k->url, out, e);
}

void kolam_give(struct kolam *k, struct store *s, bool rusak)
{
    if (s == NULL)
        return;
    if (!rusak) {
        pthread_mutex_lock(&k->kunci);
        if (k->n < k->maks) {
            k->v[k->n++] = s;
            s = NULL;
        }
        pthread_mutex_unlock(&k->kunci);
    }
    app_basis_close(s);
}
