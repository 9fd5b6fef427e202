/* SPDX-License-Identifier: MIT
 *
 * app_instrumen: assessment instruments from files.
 */
#ifndef CERMAT_APP_APP_INSTRUMEN_H
#define CERMAT_APP_APP_INSTRUMEN_H

#include "app/sys.h"
#include "base/str.h"

#define INSTRUMEN_BYTES_MAX ((size_t)4 << 20) /* an instrument file: 4 MiB */

/* The instruments that come with the program. */
const struct instrumen_list *app_instrumen_list(struct arena *a);
/* Reads and validates an instrument; ERR_INVALID: the problems are in m. */
MUST_CHECK int app_instrumen_periksa(struct arena *a, struct str teks, struct instrumen *out,
                                     struct masalah_list *m);

#endif
