/* SPDX-License-Identifier: MIT
 *
 * store_kolom: the fields of a struct as parameters of a statement, and back from the columns of a
 * row, in the order of store_peta.h. For the files of store_skema and store_baris.
 */
#ifndef CERMAT_STORE_STORE_KOLOM_H
#define CERMAT_STORE_STORE_KOLOM_H

#include "store/store_ops.h"
#include "store/store_peta.h"

enum { ISO_MAX = 16, TANGGAL_MAX = 16 };

struct parameter { /* of one statement, being filled */
    struct nilai v[PARAM_MAX];
    size_t n;
    char iso[TANGGAL_MAX][ISO_MAX];
    size_t n_iso;
};

void parameter_put(struct parameter *p, struct nilai v);
void parameter_i64(struct parameter *p, bool ada, int64_t i);
void parameter_id(struct parameter *p, int64_t id); /* 0: no value */
/* All scalar fields of the struct. */
void parameter_fields(struct parameter *p, const struct skema *s, const void *isi);

struct kolom { /* where a row is being read */
    struct store *s;
    struct arena *a; /* for texts */
    const struct hasil *h;
    const struct tabel *tabel;
    int k; /* next column */
};

/* The scalar fields into the struct. ERR_SYSTEM: a word or date that is not known. */
MUST_CHECK int kolom_get(struct kolom *c, void *isi, struct err *e);

#endif
