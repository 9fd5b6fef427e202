/* SPDX-License-Identifier: MIT
 *
 * tahun_salin: the package a new year begins with, from an earlier year of the unit.
 *
 * What lasts is copied (area, staff, organisation, holders, settings, scale, Renstra of those
 * years, budget tree without amounts, indicators); what was measured becomes history of the new
 * year; what belongs to one year only (amounts, realisasi, agreements, assessments, narratives) is
 * not.
 */
#ifndef CERMAT_CORE_TAHUN_SALIN_H
#define CERMAT_CORE_TAHUN_SALIN_H

#include "core/hitung.h"

enum tahun_cara {
    TAHUN_KOSONG = 1, /* settings, scale and the Renstra, nothing else */
    TAHUN_SALIN,      /* all that lasts */
    TAHUN_LKJIP,      /* only what the report needs: without the budget tree and its indicators */
};
extern const struct pilihan PILIHAN_TAHUN_CARA[]; /* "kosong", "salin", "lkjip" */

/*
 * The package of `tahun` in arena a, sharing texts and parts with lama->paket: both must live as
 * long. `lama` may hold nothing but pemda, unit and an earlier year. TAHUN_* as asked.
 */
struct paket *tahun_salin(struct arena *a, const struct hitung *lama, int64_t tahun,
                          enum tahun_cara cara);

#endif
