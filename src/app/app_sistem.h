/* SPDX-License-Identifier: MIT
 *
 * app_sistem: the database as a whole.
 */
#ifndef CERMAT_APP_APP_SISTEM_H
#define CERMAT_APP_APP_SISTEM_H

#include "app/sys.h"

/* Brings the schema up to date; the versions before and after. */
MUST_CHECK int app_migrasi(const struct sys *sys, int *sebelum, int *sesudah, struct err *e);

/* A connection of its own for one thread, the schema checked. Owned by the caller; web and cli
 * close it with app_basis_close(). */
MUST_CHECK int app_basis_open(const char *url, struct store **out, struct err *e);
void app_basis_close(struct store *s); /* NULL is allowed */
/* Runs fn in one read transaction of s: everything read within shows the same moment. */
typedef int basis_fn(struct store *s, void *arg, struct err *e);
MUST_CHECK int app_basis_baca(struct store *s, basis_fn *fn, void *arg, struct err *e);
/* 0 when the database answers now and has this program's version. */
MUST_CHECK int app_basis_siap(struct store *s, struct err *e);

#endif
