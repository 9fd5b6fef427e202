/* SPDX-License-Identifier: MIT
 *
 * predikat_hitung: looks a percentage up in a scale, and says where a scale is not one.
 *
 * Rules, one set for every scale: the value as shown (2 decimals), or rounded half up to an integer
 * first when the scale says so; where two classes hold a value the higher one counts; above the
 * top the highest class, below the bottom the lowest; in a gap between two classes there is no
 * predikat.
 */
#ifndef CERMAT_CORE_PREDIKAT_HITUNG_H
#define CERMAT_CORE_PREDIKAT_HITUNG_H

#include "core/hasil.h"
#include "core/predikat.h"

/* The class of a value; NULL in a gap, or when the scale has no class. */
const struct skala_kelas *predikat_get(const struct skala_predikat *s, struct desimal nilai);
/* The same for a result; NULL also for a state or without scale. */
const struct skala_kelas *predikat_of(const struct skala_predikat *s, struct hasil h);

enum predikat_cacat_jenis {
    CACAT_CELAH = 1, /* values between two classes belong to none */
    CACAT_TUMPANG,   /* values belong to two classes; the higher one counts */
    CACAT_KOSONG,    /* a class holds no value (bounds crossed), or stands in the wrong order */
};

struct predikat_cacat {
    enum predikat_cacat_jenis jenis;
    const struct skala_kelas *atas, *bawah; /* the two classes; bawah NULL for CACAT_KOSONG */
    struct desimal dari, sampai;            /* first and last value concerned, as shown */
    const char *penjelasan;                 /* one sentence with the interval and the rule */
};

/* All gaps and overlaps on the values a percentage can have in this scale; the number of them. */
size_t predikat_cacat_list(struct arena *a, const struct skala_predikat *s,
                           struct predikat_cacat **out);
/* Gaps, overlaps, empty and missing classes into m, with their place under `tempat`; two classes
 * that share only their bound ("85-100", "70-85") are resolved by the rule and not reported. */
void predikat_validate(const struct skala_predikat *s, const char *tempat, struct masalah_list *m);
/* How boundaries are treated, for the note under the table of the scale. */
const char *predikat_aturan(const struct skala_predikat *s);

#endif
