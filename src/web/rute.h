/* SPDX-License-Identifier: MIT
 *
 * rute: which route a path belongs to.
 */
#ifndef CERMAT_WEB_RUTE_H
#define CERMAT_WEB_RUTE_H

#include "web/web.h"

struct rute_temu {
    const struct rute *rute;        /* NULL: none with that method */
    const struct rute *lain;        /* with the other method; NULL: none */
    const char *segmen[SEGMEN_MAX]; /* in the arena */
};

/* The route of a decoded path. A route without {} goes before one with. */
void rute_find(struct arena *a, const char *jalur, enum metode metode, struct rute_temu *t);

#endif
