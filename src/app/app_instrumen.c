/* SPDX-License-Identifier: MIT
 *
 * Instruments from files: read and checked as the program's own are.
 */
#include "app/app_instrumen.h"

#include "import/instrumen_json.h"

const struct instrumen_list *app_instrumen_list(struct arena *a)
{
    return instrumen_bawaan(a);
}

int app_instrumen_periksa(struct arena *a, struct str teks, struct instrumen *out,
                          struct masalah_list *m)
{
    return instrumen_json_read(a, teks, out, m);
}
