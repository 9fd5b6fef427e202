/* SPDX-License-Identifier: MIT
 *
 * sys: what every use case works with. Made once per command or request, passed on; there are no
 * globals.
 */
#ifndef CERMAT_APP_SYS_H
#define CERMAT_APP_SYS_H

#include "core/instrumen.h"

struct store;
struct antrean;
struct cuplikan_rak;
struct nomenklatur;
struct gerbang;

struct sys {
    struct store *store;                    /* NULL for use cases that need no database */
    const struct instrumen_list *instrumen; /* known to the program */
    const struct nomenklatur *nomenklatur;  /* official codes; NULL where none are looked up */
    const char *tembolok;                   /* folder of the picture cache; NULL: the default */
    struct antrean *antrean;                /* the one writer (antrean.h); NULL: write on store */
    struct cuplikan_rak *rak; /* snapshots shared by requests (app_cuplikan.h); NULL: none */
    struct gerbang *gerbang;  /* of sign-ins and sessions (app_sesi.h); NULL: without */
    int64_t waktu;            /* now, seconds since 1970 UTC: use cases never ask the clock */
};

struct unit_tahun {   /* which slice of the data */
    const char *unit; /* KODE or PEMDA/KODE */
    int64_t tahun;
};

#endif
