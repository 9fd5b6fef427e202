/* SPDX-License-Identifier: MIT
 *
 * instrumen_hitung: an assessment computed by its instrument.
 *
 * AKIP (PermenPANRB 88/2021): sub komponen = weight x grade / 100, komponen and total are sums.
 * Kematangan (Permendagri 99/2018): total = sum of the scores. IPP (PermenPANRB 29/2022): aspect =
 * sum of weight x value / 100, F-02 likewise over the aspects, index = 0,75 F-02 + 0,25 F-03.
 * A weight that is not known withholds what needs it. Categories: upper bound inclusive, looked up
 * on the printed value.
 */
#ifndef CERMAT_CORE_INSTRUMEN_HITUNG_H
#define CERMAT_CORE_INSTRUMEN_HITUNG_H

#include "core/hitung.h"

/* Band of a value (2 decimals); NULL above the highest one. */
const struct instrumen_pita *instrumen_pita_get(const struct instrumen *i, struct desimal nilai);

/*
 * `tempat`: place of the assessment in the package, for m. An unknown instrument is reported; then
 * only the published value counts. Answers to unknown nodes, unknown grades and values over the
 * weight or scale are reported too.
 */
struct hitung_penilaian *penilaian_compute(struct arena *a, const struct penilaian *p,
                                           const struct instrumen_list *l, const char *tempat,
                                           struct masalah_list *m);
/* Kind of an assessment, also when its instrument is unknown (by the beginning of the kode); 0. */
int penilaian_jenis(const struct penilaian *p, const struct instrumen_list *l);

#endif
