/* SPDX-License-Identifier: MIT
 *
 * kolam: read connections to the database, one for each thread that is running a request.
 */
#ifndef CERMAT_WEB_KOLAM_H
#define CERMAT_WEB_KOLAM_H

#include "base/err.h"

struct arena;
struct kolam;
struct store;

/* At most `maks` connections at rest; opened when first needed. Free with kolam_free(). */
struct kolam *kolam_new(struct arena *a, const char *url, size_t maks);
void kolam_free(struct kolam *k);
/* A connection for the caller alone, until kolam_give(); the one given back last comes first. */
MUST_CHECK int kolam_take(struct kolam *k, struct store **out, struct err *e);
/* Gives it back, or (rusak) closes it. NULL is allowed. */
void kolam_give(struct kolam *k, struct store *s, bool rusak);

#endif
