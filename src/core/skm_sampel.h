/* SPDX-License-Identifier: MIT
 *
 * skm_sampel: smallest sample for a population, Krejcie and Morgan as tabulated in the annex of
 * PermenPANRB 14/2017.
 */
#ifndef CERMAT_CORE_SKM_SAMPEL_H
#define CERMAT_CORE_SKM_SAMPEL_H

#include "core/skema.h"

/*
 * S = x2 N P Q / (d2 (N - 1) + x2 P Q), x2 = 3,841, P = Q = 0,5, d = 0,05; rounded to the nearest
 * whole number, which reproduces every row of the table. None for a population below 1 or unknown.
 */
struct cacah skm_sampel_minimum(struct cacah populasi);

#endif
