/* SPDX-License-Identifier: MIT
 *
 * Stored package in, results out.
 */
#include "app/app_hitung.h"

#include "app/app_paket.h"

int app_hitung(const struct sys *sys, struct arena *a, struct unit_tahun mana, struct hitung **out,
               struct masalah_list *m, struct err *e)
{
    struct paket *p;
    int rc = app_paket_get(sys, a, mana, &p, e);
    if (rc < 0)
        return rc;
    *out = hitung_compute(a, p, sys->instrumen, m);
    return 0;
}
