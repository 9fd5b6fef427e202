/* SPDX-License-Identifier: MIT
 *
 * store_baris: single rows of the tables of a package, by their skema. Inside store_run() only.
 *
 * A row carries its struct (scalar fields and lists of texts; objects and lists below it are rows
 * of their own), where it hangs and its place among its siblings. No rules here.
 */
#ifndef CERMAT_STORE_STORE_BARIS_H
#define CERMAT_STORE_STORE_BARIS_H

#include "base/arena.h"
#include "core/skema.h"
#include "store/store.h"

struct baris_isi { /* a row */
    const struct skema *skema;
    int64_t id, versi;
    int64_t pemda_id, unit_id, paket_id, renstra_id; /* whose it is; 0: none */
    const struct skema *induk; /* it hangs on; of paket, renstra, unit, pemda: NULL */
    int64_t induk_id;
    int64_t urutan; /* in its list; -1: it is no element of a list */
    void *isi;
};

/* Whether rows of it exist for themselves: pemda, unit, paket, renstra. */
bool baris_is_akar(const struct skema *s);
/* Whether it is an element of a list. Asserts that it is of the package. */
bool baris_is_daftar(struct store *s, const struct skema *skema);
/* Whether rows of `anak` can hang on a row of `induk` itself. */
bool baris_is_anak(struct store *s, const struct skema *anak, const struct skema *induk);

/* 1 and the row in arena a, 0 when there is none. */
MUST_CHECK int store_baris_get(struct store *s, const struct skema *skema, int64_t id,
                               struct arena *a, struct baris_isi *out, struct err *e);
/* Stores the scalar fields; b->versi counts on. Revisi is left to the caller. */
MUST_CHECK int store_baris_update(struct store *s, struct baris_isi *b, struct err *e);
/* Stores one list of texts of the row. */
MUST_CHECK int store_baris_teks(struct store *s, const struct baris_isi *b,
                                const struct bidang *bidang, struct err *e);
/* Adds the row with its lists of texts, at its place, which must be free. b->id 0: it gets one and
 * versi 1; else it comes back under its old id and b->versi. */
MUST_CHECK int store_baris_insert(struct store *s, struct baris_isi *b, struct err *e);
/* Removes the row and its texts; rows below it must be gone. */
MUST_CHECK int store_baris_delete(struct store *s, const struct baris_isi *b, struct err *e);
/* Puts it elsewhere in its list; that place must be free. */
MUST_CHECK int store_baris_pindah(struct store *s, const struct skema *skema, int64_t id,
                                  int64_t urutan, struct err *e);

struct baris_saudara { /* rows of one table on one parent, in their order */
    int64_t id, urutan;
    const char *kunci; /* value of the key field as text; NULL: no key, or none given */
};

struct baris_anak {                    /* which siblings */
    const struct skema *skema, *induk; /* induk: also paket or renstra */
    int64_t induk_id;
};
MUST_CHECK int store_baris_saudara(struct store *s, const struct baris_anak *x, struct arena *a,
                                   struct baris_saudara **v, size_t *n, struct err *e);

/* Something that hangs on that paket, renstra, unit or pemda changed. */
MUST_CHECK int store_revisi_naik(struct store *s, const struct skema *akar, int64_t id,
                                 struct err *e);

#endif
