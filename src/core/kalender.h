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
 * Article 18). Others: none. */
struct kalender kalender_usul(int64_t tahun);

#endif
