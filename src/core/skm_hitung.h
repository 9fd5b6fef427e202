/* SPDX-License-Identifier: MIT
 *
 * skm_hitung: results of a Survei Kepuasan Masyarakat (PermenPANRB 14/2017).
 *
 * Taken from the finest data there is: raw answers, else counts per unsur, else counts per layanan,
 * else values per unsur, else values per layanan, else the published value. Everything is an exact
 * fraction until it is printed: NRR 4 decimals, nilai and IKM 2. The grade is looked up on the
 * printed IKM.
 */
#ifndef CERMAT_CORE_SKM_HITUNG_H
#define CERMAT_CORE_SKM_HITUNG_H

#include "core/hitung.h"

enum { SKM_UNSUR_MAX = 40 }; /* unsur a survey may have; more are reported in m and left out */

struct skm_mutu {
    struct angka bawah;         /* lowest IKM of the grade, 2 decimals */
    const char *mutu, *kinerja; /* "A", "Sangat Baik" */
    const char *interval;       /* "88,31 – 100,00" */
    const char *persepsi;       /* interval of the index 1..4: "3,5324 – 4,00" */
};

/* The four grades, best first. */
const struct skm_mutu *skm_mutu_list(size_t *n);
/* Grade of an IKM or of the value of an unsur, looked up on 2 decimals; NULL below 25 or above
 * 100. */
const struct skm_mutu *skm_mutu_get(struct desimal nilai);
/* Official name of "U1".."U9"; NULL otherwise. */
const char *skm_unsur_nama(const char *kode);
/* "1/9", "0,11", "0,111": a weight as printed; `unsur` is the number of unsur. */
const char *skm_bobot_nama(struct arena *a, int bobot, size_t unsur);

struct hitung_skm *skm_compute(struct arena *a, const struct skm *s, struct masalah_list *m);

#endif
