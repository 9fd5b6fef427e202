/* SPDX-License-Identifier: MIT
 *
 * ukur: figures of the running server for /metrik (Prometheus text), and the access log. Neither
 * holds a name, an address or a value: a request is its route pattern, status, bytes and time.
 */
#ifndef CERMAT_WEB_UKUR_H
#define CERMAT_WEB_UKUR_H

#include "web/web_int.h"

struct ukur;

struct ukur *ukur_new(struct arena *a);
/* A request has ended: counts it and writes its line to the log. */
void ukur_add(struct ukur *u, const struct permintaan *p, uint64_t us);
/* The arena of a request was full. */
void ukur_add_penuh(struct ukur *u);
/* Everything as Prometheus text. */
void ukur_write(const struct web *w, struct buf *b);

#endif
