/* SPDX-License-Identifier: MIT
 *
 * kalender: until when a part of the cycle is due, as the pemda decides per year.
 */
#ifndef CERMAT_CORE_KALENDER_H
#define CERMAT_CORE_KALENDER_H

#include "base/tanggal.h"

/* What can have a day: the parts of the cycle (core/siklus.h), in their order. */
enum { KALENDER_COUNT = 10 };

struct kalender { /* tahun 0: no day is set */
    struct tanggal tenggat[KALENDER_COUNT];
};

/* What is usual, as a proposal for the year: nothing counts before somebody saves it. PK by the end
 * of January; a triwulan 15 days after its end; LKjIP two months after the year (Perpres 29/2014,
 * Article 18). Others: none. A triwulan counts without: see kalender_tenggat(). */
struct kalender kalender_usul(int64_t tahun);

/* The day until which part `kode` (enum siklus_kode) of a year is due: as the pemda saved it; a
 * triwulan without one as usual (ukur_batas()); none for the others. k NULL: nothing is saved. */
struct tanggal kalender_tenggat(const struct kalender *k, int64_t tahun, int kode);
/* The same for triwulan 1..4. */
struct tanggal kalender_tenggat_tw(const struct kalender *k, int64_t tahun, int tw);

#endif
