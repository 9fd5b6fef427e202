/* SPDX-License-Identifier: MIT
 *
 * store_idempoten: what was answered to a request that may come twice. Inside store_run() only.
 */
#ifndef CERMAT_STORE_STORE_IDEMPOTEN_H
#define CERMAT_STORE_STORE_IDEMPOTEN_H

#include "base/arena.h"
#include "store/store.h"

#include <stdint.h>

struct idempoten {
    int64_t pengguna_id;
    const char *kunci; /* made up by the sender, with pengguna_id the identity */
    const char *sidik; /* of what was asked for */
    const char *jawaban;
    int64_t waktu;
};

/* 1 and sidik, jawaban in arena a; 0 when there is none. */
MUST_CHECK int store_idempoten_get(struct store *s, struct idempoten *x, struct arena *a,
                                   struct err *e);
/* Keeps it, and forgets some that are older than `batas`. */
MUST_CHECK int store_idempoten_put(struct store *s, const struct idempoten *x, int64_t batas,
                                   struct err *e);

#endif
