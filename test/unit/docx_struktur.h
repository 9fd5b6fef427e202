/* SPDX-License-Identifier: MIT
 *
 * docx_struktur: an independent look at a DOCX (libxml2, not the writer's own code): is everything
 * in it resolvable, unique and well-formed; and what does it say, block by block.
 */
#ifndef CERMAT_TEST_DOCX_STRUKTUR_H
#define CERMAT_TEST_DOCX_STRUKTUR_H

#include "base/err.h"
#include "base/str.h"

/* Adds every fault found to `m`; nothing added means the structure is sound. */
void docx_struktur_check(const void *p, size_t n, struct masalah_list *m);
/*
 * The body as lines: "P[style name] text", "T" with "R" per row and "C<columns>[+] text" per cell
 * ("+" continues the cell above), "S" for a section break. Breaks are "/", tabs are ">", a drawing
 * is "#".
 */
void docx_struktur_dump(const void *p, size_t n, struct buf *out, struct masalah_list *m);

#endif
