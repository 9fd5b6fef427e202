/* SPDX-License-Identifier: MIT
 *
 * store_tahun: the years of a unit, and a unit that has none yet. Inside store_run() only.
 */
#ifndef CERMAT_STORE_STORE_TAHUN_H
#define CERMAT_STORE_STORE_TAHUN_H

#include "store/store_paket.h"

struct unit_isi { /* a unit with its pemda, in arena */
    int64_t pemda_id, unit_id;
    struct pemda *pemda;
    struct unit *unit;
    int64_t *tahun; /* years stored, ascending */
    size_t n;
};

/* ERR_NOT_FOUND: no such unit; ERR_INVALID: several pemda have one. k->tahun is not asked. */
MUST_CHECK int store_unit_read(struct store *s, const struct paket_kunci *k, struct arena *a,
                               struct unit_isi *out, struct err *e);

#endif
