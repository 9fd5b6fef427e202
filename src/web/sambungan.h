/* SPDX-License-Identifier: MIT
 *
 * sambungan: open connections and how long each may still take for what it is doing. The HTTP
 * library knows only silence; a client that sends or takes a byte now and then is ended here.
 */
#ifndef CERMAT_WEB_SAMBUNGAN_H
#define CERMAT_WEB_SAMBUNGAN_H

#include "base/err.h"

#include <stdint.h>

struct arena;
struct sambungan_list;
struct sambungan;

/* Room for `maks` connections; starts the thread that looks every second. */
MUST_CHECK int sambungan_new(struct arena *a, size_t maks, struct sambungan_list **out,
                             struct err *e);
void sambungan_stop(struct sambungan_list *l);

/* A connection with that descriptor was opened; NULL: too many. */
struct sambungan *sambungan_open(struct sambungan_list *l, int fd);
/* It is about to be closed. */
void sambungan_close(struct sambungan_list *l, struct sambungan *s);
size_t sambungan_n(struct sambungan_list *l);

/* From now it may take `detik`, and a second more for every `laju` bytes of n; detik 0: no limit.
 */
void sambungan_batas(struct sambungan *s, unsigned detik, uint64_t n, uint64_t laju);
/* What belongs to the connection: a request whose end the library never told. */
void *sambungan_isi(const struct sambungan *s);
void sambungan_set_isi(struct sambungan *s, void *isi);

#endif
