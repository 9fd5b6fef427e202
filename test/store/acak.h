/* SPDX-License-Identifier: MIT
 *
 * acak: packages filled by their skema, from a seed: every field of every struct, with texts,
 * numbers and dates that are hard to store.
 */
#ifndef CERMAT_TEST_STORE_ACAK_H
#define CERMAT_TEST_STORE_ACAK_H

#include "base/arena.h"
#include "core/paket.h"

struct acak {
    uint64_t benih;
    struct arena *arena;
    unsigned isi_permil; /* how many of 1000 fields are filled; 1000: all, bool too */
    size_t daftar_maks;  /* elements of a list, at least 1 when it is filled */
};

uint64_t acak_next(struct acak *r);
void acak_fill(struct acak *r, const struct skema *s, void *isi);
/* A package of that unit and year; its Renstra is 2021-2026, version 1. */
struct paket *acak_paket(struct acak *r, const char *pemda, const char *unit, int64_t tahun);

#endif
