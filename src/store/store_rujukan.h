/* SPDX-License-Identifier: MIT
 *
 * store_rujukan: which rows name another one by its kode. Inside store_run() only.
 */
#ifndef CERMAT_STORE_STORE_RUJUKAN_H
#define CERMAT_STORE_STORE_RUJUKAN_H

#include "store/store_baris.h"

struct rujukan { /* a row that refers */
    const struct skema *skema;
    const char *bidang; /* the field that holds the kode */
    int64_t id;
    const char *teks; /* tells which; may be NULL */
};

struct rujukan_list {
    struct arena *arena;
    struct rujukan *v;
    size_t n, cap;
};

/* Whether rows of that table can be named by their key field at all. */
bool rujukan_is_tujuan(const struct skema *s);
/* Adds the rows that name `b` (at most four of a kind): in its slice, or, for a row of a Renstra,
 * in the Renstra and every slice that uses it. */
MUST_CHECK int store_rujukan_list(struct store *s, const struct baris_isi *b, const char *kode,
                                  struct rujukan_list *l, struct err *e);
/* The jabatan that answers for an indikator of a slice; *out NULL: none, or no such indikator. */
MUST_CHECK int store_indikator_jabatan(struct store *s, const char *kode, const int64_t id[2],
                                       struct arena *a, const char **out, struct err *e);
/* 1 when the slice (id[0]) or its Renstra (id[1], 0: none) has an indikator of that kode. */
MUST_CHECK int store_indikator_ada(struct store *s, const char *kode, const int64_t id[2],
                                   struct err *e);

#endif
