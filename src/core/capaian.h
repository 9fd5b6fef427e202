/* SPDX-License-Identifier: MIT
 *
 * capaian: achievement of a target in percent, the mean of several, and progress to the end target.
 *
 * Percentages are computed from the stored numbers and rounded half up once to 2 decimals; means
 * are computed from the percentages as shown. No regulation fixes the formulas (PermenPANRB 53/2014
 * asks for the comparison only); they are the ones in use, see docs/rumus.md.
 */
#ifndef CERMAT_CORE_CAPAIAN_H
#define CERMAT_CORE_CAPAIAN_H

#include "core/hasil.h"
#include "core/indikator.h"
#include "core/predikat.h"

struct capaian_masukan {
    struct angka target, realisasi;
    int polaritas;           /* enum polaritas; 0 counts as POLARITAS_NAIK */
    int metode_turun;        /* enum metode_turun; 0 counts as METODE_A */
    const char *target_asal; /* for the trace; may be NULL */
    const char *realisasi_asal;
    const char *target_nama; /* NULL: "Target" */
    const char *realisasi_nama;
};

/*
 * Naik: R/T x 100. Turun A: (2T-R)/T x 100; turun B: T/R x 100.
 * States, in this order: no target, target 0, no realisasi, and "tak terdefinisi" for a negative
 * target, for B with R <= 0 and for a result out of range.
 */
struct hasil capaian_compute(struct arena *a, const struct capaian_masukan *m);

/* The angka capaian: the percentage clamped to the bounds of the scale (NULL: no clamp). Used for
 * means only; the percentage itself is always shown as it is. */
struct hasil capaian_clamp(struct arena *a, struct hasil capaian, const struct skala_predikat *s);

/*
 * Arithmetic mean of the values that are there, 2 decimals; *dilewati (may be NULL) counts the
 * states left out. Nothing to average: the common state, or KEADAAN_TANPA_DATA.
 */
struct hasil rata_rata_compute(struct arena *a, const struct hasil *v, size_t n, size_t *dilewati);

/* x - y of values as shown, with the larger scale; a state of x, else of y, is handed on. */
struct hasil selisih_compute(struct arena *a, struct hasil x, struct hasil y, const char *rumus);

/* A number as it stands in a trace: all its decimals, without trailing zeros. */
const char *angka_jejak(struct arena *a, struct desimal d);

#endif
