/* SPDX-License-Identifier: MIT
 *
 * kepala: the headers of a request: those we use, and whether they can be trusted to say where the
 * request ends. The library takes what is ambiguous; we refuse it.
 */
#ifndef CERMAT_WEB_KEPALA_H
#define CERMAT_WEB_KEPALA_H

#include "web/web_int.h"

struct MHD_Connection;

struct kepala {
    uint64_t panjang;           /* Content-Length; 0 when there is none */
    bool ada_panjang, potongan; /* potongan: sent in chunks */
};

/* Fills p with the headers of the connection; p->tolak is set when they are no good. */
void kepala_read(struct MHD_Connection *con, const char *versi, struct permintaan *p,
                 struct kepala *k);

#endif
