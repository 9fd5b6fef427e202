/* SPDX-License-Identifier: MIT
 *
 * instrumen_json: reads assessment instruments (data/instrumen/<kode>.json, SKEMA_INSTRUMEN).
 */
#ifndef CERMAT_IMPORT_INSTRUMEN_JSON_H
#define CERMAT_IMPORT_INSTRUMEN_JSON_H

#include "base/str.h"
#include "core/instrumen.h"

/* One instrument, checked by instrumen_validate. ERR_INVALID or ERR_TOO_BIG with at least one
 * problem in m. */
MUST_CHECK int instrumen_json_read(struct arena *a, struct str teks, struct instrumen *out,
                                   struct masalah_list *m);
/* The instruments that come with the program, in the order of their file names. A fault in one of
 * them is a fault of the program: it is asserted. */
struct instrumen_list *instrumen_bawaan(struct arena *a);

#endif
