/* SPDX-License-Identifier: MIT
 *
 * docx_contoh: a document that uses every kind of block, and a small template to write it on.
 */
#ifndef CERMAT_TEST_DOCX_CONTOH_H
#define CERMAT_TEST_DOCX_CONTOH_H

#include "report/docx.h"

/* Numbered; `salinan` copies of the chapters (1 or more) make it longer. */
struct dok *contoh_dok(struct arena *a, int salinan);
struct docx_dasar contoh_dasar(struct arena *a);

#endif
