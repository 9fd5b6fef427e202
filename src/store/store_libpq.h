/* SPDX-License-Identifier: MIT
 *
 * store_libpq: libpq, loaded when a PostgreSQL database is opened and not before.
 *
 * libpq brings twenty libraries with it (TLS, Kerberos, LDAP), whose loading is half the start of
 * the program; a run on SQLite does without them. The functions have the names and types of
 * libpq-fe.h.
 */
#ifndef CERMAT_STORE_STORE_LIBPQ_H
#define CERMAT_STORE_STORE_LIBPQ_H

#include "base/err.h"

#include <libpq-fe.h>

#define LIBPQ_FUNGSI(X)                                                                            \
    X(PQclear)                                                                                     \
    X(PQconnectdbParams)                                                                           \
    X(PQdb)                                                                                        \
    X(PQerrorMessage)                                                                              \
    X(PQexec)                                                                                      \
    X(PQexecPrepared)                                                                              \
    X(PQfinish)                                                                                    \
    X(PQgetisnull)                                                                                 \
    X(PQgetlength)                                                                                 \
    X(PQgetvalue)                                                                                  \
    X(PQhost)                                                                                      \
    X(PQntuples)                                                                                   \
    X(PQprepare)                                                                                   \
    X(PQreset)                                                                                     \
    X(PQresultErrorField)                                                                          \
    X(PQresultErrorMessage)                                                                        \
    X(PQresultStatus)                                                                              \
    X(PQsetNoticeProcessor)                                                                        \
    X(PQstatus)                                                                                    \
    X(PQtransactionStatus)

#define LIBPQ_ANGGOTA(f) __typeof__(f) *f;
struct libpq {
    LIBPQ_FUNGSI(LIBPQ_ANGGOTA)
};
#undef LIBPQ_ANGGOTA

/* Fills *l; the library stays loaded until the end of the process. ERR_SYSTEM: not installed. */
MUST_CHECK int libpq_load(struct libpq *l, struct err *e);

#endif
