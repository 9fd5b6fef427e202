/* SPDX-License-Identifier: MIT
 *
 * sys: what every use case works with. Made once in main, passed on; there are no globals.
 */
#ifndef CERMAT_APP_SYS_H
#define CERMAT_APP_SYS_H

#include "core/instrumen.h"

struct store;

struct sys {
    struct store *store;                    /* NULL for use cases that need no database */
    const struct instrumen_list *instrumen; /* known to the program */
    const char *tembolok;                   /* folder of the picture cache; NULL: the default */
};

struct unit_tahun {   /* which slice of the data */
    const char *unit; /* KODE or PEMDA/KODE */
    int64_t tahun;
};

#endif
