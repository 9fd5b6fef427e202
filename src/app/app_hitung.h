/* SPDX-License-Identifier: MIT
 *
 * app_hitung: the results of a stored package.
 */
#ifndef CERMAT_APP_APP_HITUNG_H
#define CERMAT_APP_APP_HITUNG_H

#include "app/sys.h"
#include "core/hitung.h"

/* All results of a unit and year. Problems that do not stop it (unknown
 * instrument, scale with gaps) go into m. */
MUST_CHECK int app_hitung(const struct sys *sys, struct arena *a, struct unit_tahun mana,
                          struct hitung **out, struct masalah_list *m, struct err *e);

#endif
