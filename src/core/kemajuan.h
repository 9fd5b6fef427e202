/* SPDX-License-Identifier: MIT
 *
 * kemajuan: progress of an indicator to the end target of the Renstra.
 */
#ifndef CERMAT_CORE_KEMAJUAN_H
#define CERMAT_CORE_KEMAJUAN_H

#include "core/hasil.h"
#include "core/indikator.h"

struct kemajuan_masukan {
    const struct indikator *indikator;
    struct angka target_akhir, realisasi;  /* realisasi of the report year */
    const struct realisasi_tahun *tahunan; /* earlier years */
    size_t n;
    int64_t tahun_awal, tahun; /* first year of the Renstra, report year */
};

/* End target: of the indicator, else its target of the last year of the Renstra (0: unknown). */
struct angka kemajuan_target_akhir(const struct indikator *i, int64_t tahun_akhir);
/*
 * The formula of capaian with the end target. Last value (default): the realisasi of the report
 * year, for percentages and indices. Cumulative: the sum since the first year of the Renstra, for
 * what adds up (practice of form E.81, columns 13 and 14); years without realisasi add nothing and
 * the trace names those counted.
 */
struct hasil kemajuan_compute(struct arena *a, const struct kemajuan_masukan *m);

#endif
