/* SPDX-License-Identifier: MIT
 *
 * skema_beda: where two structs of the same skema differ.
 *
 * Exact: 75,5 and 75,50 differ, as they are printed differently; an empty text is not "no value".
 * List elements are matched by the key of their skema when both lists have it once each, else by
 * their position; the same elements in another order are one difference.
 */
#ifndef CERMAT_CORE_SKEMA_BEDA_H
#define CERMAT_CORE_SKEMA_BEDA_H

#include "base/arena.h"
#include "core/skema.h"

struct beda {
    const char *tempat; /* "sasaran[S1].uraian", "indikator[IK1].target[2024].target" */
    const char *a, *b;  /* values as text, long ones cut; NULL: no value */
};

struct beda_list {
    struct arena *arena;
    struct beda *v;
    size_t n, cap;
    size_t tampil; /* bytes of a value that are shown; 0: 80 */
    size_t maks;   /* most that are kept */
    size_t jumlah; /* all that were found */
};

void beda_init(struct beda_list *l, struct arena *a, size_t maks);
/* Adds the differences between a and b; `awalan` stands before each place ("renstra."). */
void skema_diff(struct beda_list *l, const struct skema *s, const char *awalan, const void *a,
                const void *b);

#endif
