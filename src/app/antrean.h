/* SPDX-License-Identifier: MIT
 *
 * antrean: the one writer. Use cases of all threads queue up; one thread runs whatever has queued,
 * each under a savepoint of one transaction, commits once (group commit), and wakes those who wait.
 *
 * SQLite: one writer thread. PostgreSQL: a small pool, one transaction per use case. Nothing is
 * acknowledged before the commit that holds it. A batch ends after BATCH_MS of work.
 */
#ifndef CERMAT_APP_ANTREAN_H
#define CERMAT_APP_ANTREAN_H

#include "app/sys.h"
#include "base/err.h"

/* A use case as it runs in the writer: inside a transaction, maybe more than once (it must not
 * change anything but the database and what it sets anew each time). Store calls only: hashing,
 * parsing and rendering happen before. */
typedef int tulis_fn(struct store *s, void *arg, struct err *e);

/*
 * Runs fn in the writer and returns its result after the commit; without a queue (command line,
 * tests) in a transaction of sys->store. Blocks the calling thread.
 * ERR_SYSTEM: the database failed, or the queue is full or closing; nothing of it is stored then.
 */
MUST_CHECK int app_tulis(const struct sys *sys, tulis_fn *fn, void *arg, struct err *e);

/* Opens its own connection(s) to `url` and starts the writer. Owned by the caller. */
MUST_CHECK int antrean_new(const char *url, struct antrean **out, struct err *e);
/* Finishes what has queued, refuses what comes after, joins the threads. NULL is allowed. */
void antrean_free(struct antrean *q);

struct antrean_ukur {           /* for /metrik; sums since the start */
    int64_t tugas, transaksi;   /* use cases and commits */
    int64_t gagal;              /* use cases that returned an error of the environment */
    int64_t antre, antre_maks;  /* waiting now; longest queue so far */
    int64_t lama_us, lama_maks; /* microseconds from queueing to the answer: sum, longest */
};
void antrean_ukur(struct antrean *q, struct antrean_ukur *out);

#endif
