/* SPDX-License-Identifier: MIT
 *
 * store_paket_dalam: what the two halves of store_paket share.
 */
#ifndef CERMAT_STORE_STORE_PAKET_DALAM_H
#define CERMAT_STORE_STORE_PAKET_DALAM_H

#include "store/store_ops.h"
#include "store/store_paket.h"

struct tahun_teks { /* "2023, 2025"; empty: none */
    char p[200];
};

/* The years that statement q gives. */
MUST_CHECK int paket_tahun_teks(struct store *s, enum kueri q, const struct nilai *v,
                                struct tahun_teks *out, struct err *e);

/* The one unit that is meant: id[AKAR_PEMDA] and id[AKAR_UNIT]. */
MUST_CHECK int paket_unit_find(struct store *s, const struct paket_kunci *k, int64_t *id,
                               struct err *e);

#endif
