/* SPDX-License-Identifier: MIT
 *
 * soket: the listening socket.
 */
#ifndef CERMAT_WEB_SOKET_H
#define CERMAT_WEB_SOKET_H

#include "base/err.h"

/* Listens on "127.0.0.1:8080", "[::1]:8080", "0.0.0.0:80"; the socket is non-blocking. ERR_USAGE:
 * no address; ERR_SYSTEM: the port is taken, or needs root: e says what to do. */
MUST_CHECK int soket_listen(const char *alamat, int *out, struct err *e);

#endif
