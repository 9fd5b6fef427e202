/* SPDX-License-Identifier: MIT
 *
 * bantu_store: single statements for tests of use cases, which do not see the drivers.
 */
#ifndef CERMAT_TEST_APP_BANTU_STORE_H
#define CERMAT_TEST_APP_BANTU_STORE_H

#include "store/store.h"

/* Adds a pemda of that kode; ERR_CONFLICT when there is one. */
MUST_CHECK int bantu_pemda_insert(struct store *s, const char *kode, struct err *e);

#endif
