/* SPDX-License-Identifier: MIT
 *
 * kamus: keys of a list -> position in the list, in an arena.
 */
#ifndef CERMAT_CORE_KAMUS_H
#define CERMAT_CORE_KAMUS_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KAMUS_TIDAK_ADA SIZE_MAX

struct kamus_isi {
    const char *kunci; /* NULL: free */
    size_t indeks;
};

struct kamus {
    struct kamus_isi *v;
    size_t cap; /* a power of two, or 0 */
};

/* Room for n keys; more must not be put. */
void kamus_init(struct kamus *k, struct arena *a, size_t n);
/* False when the key is there already (the first position stays). The key is borrowed. */
bool kamus_put(struct kamus *k, const char *kunci, size_t indeks);
/* Position, or KAMUS_TIDAK_ADA; also for kunci NULL. */
size_t kamus_get(const struct kamus *k, const char *kunci);

#endif
