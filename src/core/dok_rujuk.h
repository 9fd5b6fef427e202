/* SPDX-License-Identifier: MIT
 *
 * dok_rujuk: references of a numbered document. Private to core/dok_*.c.
 */
#ifndef CERMAT_CORE_DOK_RUJUK_H
#define CERMAT_CORE_DOK_RUJUK_H

#include "core/dok.h"

/* The block of that id among the first `sampai`; NULL: none. */
const struct dok_blok *dok_find(const struct dok *d, const char *id, size_t sampai);

/*
 * Fills the text of every reference. A reference to what a template left out takes its sentence
 * with it (and the paragraph, when nothing else stands in it) and is told in m. A list of tables,
 * figures or annexes that would be empty goes with its heading.
 */
void dok_resolve(struct dok *d, struct masalah_list *m);

#endif
