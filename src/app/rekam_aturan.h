/* SPDX-License-Identifier: MIT
 *
 * rekam_aturan: for each table of the package: the action that changing it needs, to which jabatan
 * a row belongs, how its kode is made; and the places that say when rows are closed.
 */
#ifndef CERMAT_APP_REKAM_ATURAN_H
#define CERMAT_APP_REKAM_ATURAN_H

#include "app/app_rekam.h"
#include "core/skema.h"
#include "store/store_baris.h"

enum rekam_milik {
    MILIK_UNIT, /* of the unit as a whole */
    MILIK_UKUR, /* of the jabatan that answers for the indikator of its pengukuran */
    MILIK_PK,   /* of the jabatan of its perjanjian_kinerja */
};

struct rekam_aturan {
    const struct skema *skema;
    enum aksi aksi;
    enum rekam_milik milik;
    const char *awalan; /* of a generated key: "T" -> "T1"; NULL: the key is typed */
};

/* Asserts that the table is one of the package. */
const struct rekam_aturan *rekam_aturan_of(const struct skema *s);

struct rekam_sasaran { /* a change that is about to be made */
    enum rekam_op op;  /* REKAM_SEL arrives as what it turned out to be */
    const struct skema *skema;
    const struct baris_isi *baris;  /* as stored; NULL: a new row */
    const struct baris_isi *puncak; /* what it hangs on in the end: the row below paket or renstra;
                                       NULL: the new row is that itself */
    const void *isi;                /* new values; NULL: removal, move */
    const bool *ada;                /* by field of skema: is it set by this change */
    int64_t paket_id, renstra_id;   /* where it belongs; one of them may be 0 */
};

/* 0: open; ERR_DENIED: closed, e says why and what to do instead. In the writer. */
typedef int rekam_tutup_fn(struct store *s, struct arena *a, const struct rekam_sasaran *x,
                           struct err *e);
/* Asks all of them. */
MUST_CHECK int rekam_tutup(struct store *s, struct arena *a, const struct rekam_sasaran *x,
                           struct err *e);

#endif
