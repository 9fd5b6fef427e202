/* SPDX-License-Identifier: MIT
 *
 * store_skema: writes and reads trees of package structs by their skema, without code per struct.
 *
 * Inside store_run() only. A table is read once per slice, its rows then hung on their parents: a
 * package costs one query per table, however large it is.
 */
#ifndef CERMAT_STORE_STORE_SKEMA_H
#define CERMAT_STORE_STORE_SKEMA_H

#include "store/store_ops.h"
#include "store/store_paket.h"
#include "store/store_peta.h"

struct tempat { /* where rows belong: ids by enum akar, 0: none */
    int64_t id[AKAR_COUNT];
};

/* The tables of this program; made on first use. */
const struct peta *store_peta(struct store *s);

/* Adds the row of an akar (its scalar fields) and puts its id into t->id[akar]; whose row it is
 * must stand in `t`. */
MUST_CHECK int skema_row_insert(struct store *s, enum akar akar, struct tempat *t, const void *isi,
                                struct err *e);
/* Replaces the scalar fields of the akar's row t->id[akar], of a paket also its Renstra. */
MUST_CHECK int skema_row_update(struct store *s, enum akar akar, const struct tempat *t,
                                const void *isi, struct err *e);
/* Adds what hangs on the row of the akar; other akar within `isi` are left out. */
MUST_CHECK int skema_tree_insert(struct store *s, enum akar akar, const struct tempat *t,
                                 const void *isi, struct err *e);
struct skema_unsur { /* an element of a list that hangs on an akar */
    enum akar akar;
    const struct skema *skema;
    int64_t urutan; /* its place, from 0 */
    const void *isi;
    int64_t id; /* set */
};
/* Adds one element, with all below it, to the row t->id[u->akar]. */
MUST_CHECK int skema_unsur_insert(struct store *s, const struct tempat *t, struct skema_unsur *u,
                                  struct err *e);
/* Removes what hangs on the row of the akar; the row stays. */
MUST_CHECK int skema_tree_delete(struct store *s, enum akar akar, const struct tempat *t,
                                 struct err *e);

struct skema_pohon { /* what to read, and where to */
    enum akar akar;
    int64_t id;
    struct arena *arena;
    struct struk_catat *catat; /* NULL: not asked for */
};

/* Reads the row of an akar and what hangs on it into `isi` (zeroed by the caller). ERR_SYSTEM when
 * a row cannot be understood. */
MUST_CHECK int skema_tree_get(struct store *s, const struct skema_pohon *x, void *isi,
                              struct err *e);

#endif
