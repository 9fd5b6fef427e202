/* SPDX-License-Identifier: MIT
 *
 * tempat: the place of a member in the package, "anggaran.pos[3].pagu[0].nilai".
 *
 * A walk over the tree keeps one link per level on its stack; the text is only made when a problem
 * is found. Names and quotes from a file are cut short and stripped of control characters, so that
 * a message stays one readable line whatever the file holds.
 */
#ifndef CERMAT_CORE_TEMPAT_H
#define CERMAT_CORE_TEMPAT_H

#include "base/arena.h"
#include "base/str.h"

#include <stdint.h>

struct tempat {
    const struct tempat *atas; /* NULL: the package itself */
    const char *nama;          /* member; NULL for an element of a list */
    size_t indeks;             /* of the element, from 0 */
};

struct tempat tempat_anggota(const struct tempat *atas, const char *nama);
struct tempat tempat_unsur(const struct tempat *atas, size_t indeks);
/* "skm.unsur[2].n1"; the package itself: "paket". */
const char *tempat_teks(struct arena *a, const struct tempat *t);

/* str_quote(s) in arena a: short, without control characters or broken UTF-8. */
const char *teks_singkat(struct arena *a, struct str s);

#endif
