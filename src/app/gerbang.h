/* SPDX-License-Identifier: MIT
 *
 * gerbang: what all sign-ins and sessions of a server share: at most two passwords are hashed at
 * once (each takes 64 MiB), and the last use of sessions is written behind the requests, by a
 * thread of its own that hands them to the writer in one piece.
 */
#ifndef CERMAT_APP_GERBANG_H
#define CERMAT_APP_GERBANG_H

#include "app/sys.h"
#include "base/err.h"

/* Starts the thread; `q` is the writer it hands to and must live longer. Owned by the caller. */
MUST_CHECK int gerbang_new(struct antrean *q, struct gerbang **out, struct err *e);
/* Writes what is waiting and ends the thread. NULL is allowed. */
void gerbang_free(struct gerbang *g);

/* Around the hashing of a password; g NULL: nothing. */
void gerbang_masuk(struct gerbang *g);
void gerbang_keluar(struct gerbang *g);

struct sentuhan {                  /* a session was used */
    int64_t sesi_id, waktu, tahun; /* tahun 0: context as it was */
    char unit[200];                /* "": as it was */
};
/* Notes it down and returns at once; when too many wait it is forgotten. */
void gerbang_sentuh(struct gerbang *g, const struct sentuhan *x);

#endif
