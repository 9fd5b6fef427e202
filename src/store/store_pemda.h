/* SPDX-License-Identifier: MIT
 *
 * store_pemda: pemda and units as they are administered. The rows are those of the data packages.
 * All functions run inside a transaction of the caller.
 */
#ifndef CERMAT_STORE_STORE_PEMDA_H
#define CERMAT_STORE_STORE_PEMDA_H

#include "base/arena.h"
#include "core/paket.h"
#include "store/store.h"

struct pemda_baris {
    int64_t id, versi, n_unit;
    const char *kode, *nama; /* nama may be NULL */
};
MUST_CHECK int store_pemda_list(struct store *s, struct arena *a, struct pemda_baris **v, size_t *n,
                                struct err *e);

struct unit_baris {
    int64_t id, pemda_id, versi;
    const char *pemda, *pemda_nama, *kode, *nama, *jenis; /* names may be NULL */
    int64_t tahun, n_tahun; /* latest year with data (0: none), number of years */
};
/* By pemda and name. unit_id 0: all, else that one. */
MUST_CHECK int store_unit_list(struct store *s, int64_t unit_id, struct arena *a,
                               struct unit_baris **v, size_t *n, struct err *e);

/* Ids of "PEMDA" or "PEMDA/KODE" (then *unit_id too): 1, or 0 when there is none. */
MUST_CHECK int store_tempat_find(struct store *s, const char *tempat, int64_t *pemda_id,
                                 int64_t *unit_id, struct err *e);

/* The fields of one row with its versi (and whose it is): 1, or 0 when there is none. */
MUST_CHECK int store_pemda_get(struct store *s, int64_t id, struct arena *a, struct pemda *out,
                               int64_t *versi, struct err *e);
MUST_CHECK int store_unit_get(struct store *s, const struct unit_baris *mana, struct arena *a,
                              struct unit *out, struct unit_baris *baris, struct err *e);
/* Adds (*id 0, sets it) or replaces the fields of a row. */
MUST_CHECK int store_pemda_put(struct store *s, int64_t *id, const struct pemda *isi,
                               struct err *e);
MUST_CHECK int store_unit_put(struct store *s, int64_t pemda_id, int64_t *id,
                              const struct unit *isi, struct err *e);

/* Years with data of a unit, ascending. */
MUST_CHECK int store_tahun_list(struct store *s, int64_t unit_id, struct arena *a, int64_t **v,
                                size_t *n, struct err *e);

struct jabatan_baris {
    const char *kode, *nama;
};
/* Every jabatan a unit ever had, once, as the latest year calls it. */
MUST_CHECK int store_jabatan_list(struct store *s, int64_t unit_id, struct arena *a,
                                  struct jabatan_baris **v, size_t *n, struct err *e);

#endif
