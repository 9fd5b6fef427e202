/* SPDX-License-Identifier: MIT
 *
 * app_ringkas: all units of a pemda in one year, from small stored summaries; and the calendar.
 *
 * A summary is good while the revisions of the rows it came from stand. The list makes the missing
 * ones from snapshots and stores them, so only what changed since is ever computed again.
 */
#ifndef CERMAT_APP_APP_RINGKAS_H
#define CERMAT_APP_APP_RINGKAS_H

#include "app/app_cuplikan.h"
#include "app/minta.h"
#include "store/store_ringkas.h"

/* Every unit of the pemda, by name; ERR_DENIED without AKSI_PEMDA_LIHAT there. May take long when
 * much changed: for worker threads. *dihitung (may be NULL): how many were made anew. */
MUST_CHECK int app_ringkas_list(const struct minta *q, struct unit_tahun pemda_tahun,
                                struct ringkas_list *out, size_t *dihitung, struct err *e);
struct ringkas_jumlah {          /* money of all units that have both amounts */
    struct uang pagu, realisasi; /* none: no unit has them */
    struct hasil serapan;
};
void ringkas_sum(struct arena *a, const struct ringkas_list *l, struct ringkas_jumlah *out);
/* Where the cycle of one snapshot stands, into out[SIKLUS_COUNT]. */
MUST_CHECK int app_siklus_get(const struct sys *sys, struct arena *a, const struct cuplikan *c,
                              struct siklus *out, struct err *e);
/* Years with data in the pemda, latest first: v has room for RINGKAS_TAHUN_MAX. */
MUST_CHECK int app_ringkas_tahun(const struct sys *sys, int64_t pemda_id, int64_t *v, size_t *n,
                                 struct err *e);

MUST_CHECK int app_kalender_get(const struct sys *sys, int64_t pemda_id, int64_t tahun,
                                struct kalender *out, struct err *e);
/* Sets all days of a year. ERR_DENIED without AKSI_PENGATURAN_UBAH of the pemda. */
MUST_CHECK int app_kalender_put(const struct minta *q, int64_t pemda_id, int64_t tahun,
                                const struct kalender *k, struct err *e);

#endif
