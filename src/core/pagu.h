/* SPDX-License-Identifier: MIT
 *
 * pagu: the budget tree rolled up: amounts per version, realisasi, sisa, serapan.
 *
 * An amount is the sum of the children when all of them have one; otherwise the stated amount, or,
 * without one, the sum of the children that have. A stated amount that all children contradict, or
 * that some of them already exceed, is flagged (selisih_anak) and reported in m with both numbers.
 * Realisasi rolls up likewise; a child without money in the governing version needs none, one with
 * money and no realisasi marks what is summed from it (belum_lengkap).
 */
#ifndef CERMAT_CORE_PAGU_H
#define CERMAT_CORE_PAGU_H

#include "core/hitung.h"

/* The whole tree with total and pendukung; indikator of the pos are left to the caller. Amounts out
 * of range are reported in m and count as not given. */
struct hitung_anggaran *pagu_rollup(struct arena *a, const struct anggaran *g,
                                    struct masalah_list *m);
/* Sum over pos; `g` gives the versions. A sum out of range is not given. */
struct hitung_jumlah pagu_sum(struct arena *a, const struct anggaran *g,
                              const struct hitung_pos *const *pos, size_t n);
/* Index in g->versi of the governing version (highest nomor); -1 without versions. */
int pagu_versi_akhir(const struct anggaran *g);
/* "Penunjang Urusan Pemerintahan Daerah": by its official kode ("X.XX.01", "7.01.01"), or by name
 * when the pos has no official kode (Kepmendagri 900.1.15.5-1317/2023: program 01 of each bidang).
 */
bool pagu_is_penunjang(const struct pos_anggaran *p);
/* Realisasi / pagu x 100 with its states. */
struct hasil serapan_compute(struct arena *a, struct uang pagu, struct uang realisasi);

#endif
