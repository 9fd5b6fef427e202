/* SPDX-License-Identifier: MIT
 *
 * http: the glue to libmicrohttpd: sockets, threads, bytes. What a request means is olah.c's.
 */
#ifndef CERMAT_WEB_HTTP_H
#define CERMAT_WEB_HTTP_H

#include "web/web_int.h"

struct http;

/* Starts answering on the socket of w->opsi. */
MUST_CHECK int http_start(struct web *w, struct http **out, struct err *e);
/* Takes no new connections, finishes what is in flight (at most `detik`), ends the threads. */
void http_stop(struct http *h, unsigned detik);

#endif
