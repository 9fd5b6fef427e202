/* SPDX-License-Identifier: MIT
 *
 * app_sistem: the database as a whole.
 */
#ifndef CERMAT_APP_APP_SISTEM_H
#define CERMAT_APP_APP_SISTEM_H

#include "app/sys.h"

/* Brings the schema up to date; the versions before and after. */
MUST_CHECK int app_migrasi(const struct sys *sys, int *sebelum, int *sesudah, struct err *e);

#endif
