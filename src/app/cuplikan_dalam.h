/* SPDX-License-Identifier: MIT
 *
 * cuplikan_dalam: what the files of app_cuplikan share.
 */
#ifndef CERMAT_APP_CUPLIKAN_DALAM_H
#define CERMAT_APP_CUPLIKAN_DALAM_H

#include "app/app_cuplikan.h"
#include "store/store_paket.h"

struct cuplikan_struk {
    const void *isi; /* NULL: free slot */
    struct baris baris;
};

struct cuplikan_simpan { /* a snapshot, in an arena of its own */
    struct cuplikan isi; /* first: what a reader sees is this struct */
    struct arena *arena;
    struct paket_letak letak;
    struct cuplikan_struk *slot;
    size_t n_slot; /* a power of two */
};

/* Reads and computes. The arena of *out belongs to the caller. */
MUST_CHECK int cuplikan_load(const struct sys *sys, const struct paket_kunci *k,
                             struct cuplikan_simpan **out, struct err *e);
/* The same from sys->rak, held until arena a is freed. */
MUST_CHECK int cuplikan_rak_get(const struct sys *sys, struct arena *a, const struct paket_kunci *k,
                                const struct cuplikan **out, struct err *e);

#endif
