/* SPDX-License-Identifier: MIT
 *
 * pekerja: threads for requests that may block: writes wait for the commit, documents take long.
 */
#ifndef CERMAT_WEB_PEKERJA_H
#define CERMAT_WEB_PEKERJA_H

#include "base/err.h"

struct arena;
struct pekerja;

/* A task; lives in what it belongs to until it has run. */
struct tugas {
    void (*jalan)(struct tugas *t);
    struct tugas *lanjut; /* of the queue */
};

/* `n` threads; the arena must outlive them. */
MUST_CHECK int pekerja_new(struct arena *a, unsigned n, struct pekerja **out, struct err *e);
void pekerja_put(struct pekerja *k, struct tugas *t);
/* Runs what has queued, then ends the threads. */
void pekerja_stop(struct pekerja *k);

#endif
