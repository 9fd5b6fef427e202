/* SPDX-License-Identifier: MIT
 *
 * lkjip_analisis: the single analyses of an indicator. Private to core/lkjip_*.c.
 */
#ifndef CERMAT_CORE_LKJIP_ANALISIS_H
#define CERMAT_CORE_LKJIP_ANALISIS_H

#include "core/lkjip_bab.h"

typedef void analisis_fn(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x);

analisis_fn analisis_target, analisis_tahun, analisis_kemajuan, analisis_pembanding;

#endif
