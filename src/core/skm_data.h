/* SPDX-License-Identifier: MIT
 *
 * skm_data: what is known of a survey, brought to one form: per group of respondents (the unit,
 * each layanan) the counts or the value of every unsur. Internal to skm_hitung.
 */
#ifndef CERMAT_CORE_SKM_DATA_H
#define CERMAT_CORE_SKM_DATA_H

#include "base/arena.h"
#include "base/err.h"
#include "core/skm.h"

struct skm_isi { /* one unsur of one group */
    const char *kode, *nama;
    int64_t f[4];       /* answers 1..4 */
    struct angka nilai; /* 25..100, when no answer is known */
};

struct skm_kumpulan { /* a group: the unit or a layanan */
    const char *nama;
    struct cacah responden;
    struct angka ikm; /* given value, when no unsur is known */
    struct skm_isi *v;
    size_t n;
};

struct skm_data {
    size_t n_unsur;
    bool ada_jawaban; /* the unit's unsur come from answers or counts */
    struct cacah responden;
    struct skm_kumpulan unit;
    struct skm_kumpulan *layanan;
    size_t n_layanan, cap_layanan;
};

struct skm_data *skm_data_read(struct arena *a, const struct skm *s, struct masalah_list *m);

int64_t skm_isi_n(const struct skm_isi *u);      /* answers */
int64_t skm_isi_jumlah(const struct skm_isi *u); /* sum of the answers */
bool skm_isi_ada(const struct skm_isi *u);       /* has answers or a value */

#endif
