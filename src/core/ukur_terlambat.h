/* SPDX-License-Identifier: MIT
 *
 * ukur_terlambat: what is missing or late in the measurement of a year, as a list and as plain text
 * that can be pasted into a chat.
 */
#ifndef CERMAT_CORE_UKUR_TERLAMBAT_H
#define CERMAT_CORE_UKUR_TERLAMBAT_H

#include "core/hitung.h"
#include "core/kalender.h"
#include "core/ukur.h"

enum ukur_kurang_apa {
    KURANG_ISI = 1,    /* no realisasi */
    KURANG_AJUKAN,     /* filled, not submitted */
    KURANG_DIPERBAIKI, /* given back or open again */
    KURANG_VERIFIKASI, /* waits for its verifier */
    KURANG_COUNT
};

struct ukur_kurang {
    const struct hitung_indikator *i;
    int tw;
    enum ukur_kurang_apa apa;
};

struct ukur_kurang_list { /* by quarter, then in the order of the indicators; in arena a */
    struct ukur_kurang *v;
    size_t n;
    size_t jumlah[KURANG_COUNT]; /* by kind */
};

/* Has the quarter ended on that day? */
bool ukur_selesai(int64_t tahun, int tw, struct tanggal kini);
/* Of all quarters that have ended. Indicators without target and value in a quarter are left out.
 */
struct ukur_kurang_list ukur_kurang_cari(struct arena *a, const struct hitung *h,
                                         const struct ukur_senarai *status, struct tanggal kini);
/* "belum diisi", .. */
const char *ukur_kurang_kata(enum ukur_kurang_apa apa);

/* The list of a unit; says so when nothing is missing. k: the days of the pemda, may be NULL. */
const char *ukur_terlambat_teks(struct arena *a, const struct hitung *h,
                                const struct ukur_kurang_list *l, struct tanggal kini,
                                const struct kalender *k);
/* One line of a unit for the list of a pemda: "Kecamatan A: 3 belum diisi, 2 menunggu .."; NULL
 * when nothing is missing. */
const char *ukur_terlambat_baris(struct arena *a, const char *unit,
                                 const struct ukur_kurang_list *l);

#endif
