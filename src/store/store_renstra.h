/* SPDX-License-Identifier: MIT
 *
 * store_renstra: the versions of a unit's Renstra: listed, read, added, used by its years, closed.
 * Inside store_run() only.
 */
#ifndef CERMAT_STORE_STORE_RENSTRA_H
#define CERMAT_STORE_STORE_RENSTRA_H

#include "core/renstra.h"
#include "store/store.h"

struct renstra_versi { /* one version, without what hangs on it */
    int64_t id;
    struct renstra isi; /* scalar fields only */
    const char *tahun;  /* years that use it: "2023, 2024"; "": none */
};

struct renstra_versi_list { /* in arena */
    struct arena *arena;
    struct renstra_versi *v;
    size_t n, cap;
};

/* Newest period and version first, appended to *l. */
MUST_CHECK int store_renstra_list(struct store *s, int64_t unit_id, struct renstra_versi_list *l,
                                  struct err *e);
/* The whole version; ERR_NOT_FOUND: the unit has none of that id. In arena a. */
MUST_CHECK int store_renstra_get(struct store *s, int64_t unit_id, int64_t id, struct arena *a,
                                 struct renstra *out, struct err *e);

struct renstra_baru {
    int64_t pemda_id, unit_id;
    struct renstra *isi; /* versi is set: one more than the highest of the period */
    int64_t ganti;       /* version that years give up for it; 0: years without one */
    int64_t dari_tahun;  /* from this year on */
    int64_t id;          /* set */
};
MUST_CHECK int store_renstra_add(struct store *s, struct renstra_baru *b, struct err *e);
/* Replaces the scalar fields of version `id`. */
MUST_CHECK int store_renstra_update(struct store *s, int64_t id, const struct renstra *isi,
                                    struct err *e);

#endif
