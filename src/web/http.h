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
/*
 * Takes no new connections, answers what is in flight and what still comes on open connections
 * (each with "Connection: close"; those that say nothing end after diam_detik), at most `detik` in
 * all. Ends the threads.
 */
void http_stop(struct http *h, unsigned diam_detik, unsigned detik);
/* Open connections. */
size_t http_sambungan(struct http *h);

#endif
