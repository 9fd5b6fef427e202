/* SPDX-License-Identifier: MIT
 *
 * siklus: where the cycle of a unit and year stands: nine parts, each with a state, a date, and
 * what is missing. One rule for the unit's own page and for all units side by side.
 *
 * Order after Perpres 29/2014, Article 5: rencana strategis, perjanjian kinerja, pengukuran,
 * pengelolaan data, pelaporan, reviu dan evaluasi; with the budget before and the survey beside.
 */
#ifndef CERMAT_CORE_SIKLUS_H
#define CERMAT_CORE_SIKLUS_H

#include "core/kalender.h"
#include "core/skema.h"

struct hitung;
struct paket;

enum siklus_kode { /* in the order they are shown */
                   SIKLUS_RENCANA,
                   SIKLUS_ANGGARAN,
                   SIKLUS_PK,
                   SIKLUS_TW1,
                   SIKLUS_TW2,
                   SIKLUS_TW3,
                   SIKLUS_TW4,
                   SIKLUS_SKM,
                   SIKLUS_AKIP,
                   SIKLUS_LKJIP,
                   SIKLUS_COUNT
};

enum siklus_keadaan {
    SIKLUS_BELUM = 1, /* nothing there */
    SIKLUS_SEBAGIAN,  /* begun */
    SIKLUS_SELESAI,
    SIKLUS_TANPA, /* a quarter in which nothing is measured */
};
extern const struct pilihan PILIHAN_SIKLUS[];         /* "rencana" .. with their names */
extern const struct pilihan PILIHAN_SIKLUS_KEADAAN[]; /* "belum", .. */

struct siklus {
    enum siklus_keadaan keadaan;
    struct tanggal tanggal; /* of the document, when it has one */
    int isi, dari;          /* counted: 3 of 8 indicators; dari 0: not counted */
};

struct siklus_alur { /* what is not in the package */
    int lkjip;       /* enum lkjip_status; 0: draf */
    struct tanggal lkjip_tanggal;
};

/* All parts, into out[SIKLUS_COUNT]. */
void siklus_compute(const struct paket *p, const struct hitung *h, const struct siklus_alur *alur,
                    struct siklus *out);
/* Not finished, and its day of the calendar is over? No day: never late. */
bool siklus_terlambat(const struct siklus *s, struct tanggal tenggat, struct tanggal hari_ini);

#endif
