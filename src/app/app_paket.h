/* SPDX-License-Identifier: MIT
 *
 * app_paket: data packages in and out of the database.
 */
#ifndef CERMAT_APP_APP_PAKET_H
#define CERMAT_APP_APP_PAKET_H

#include "app/minta.h"
#include "app/sys.h"
#include "base/str.h"
#include "core/akses.h"
#include "core/paket.h"

struct app_paket_hasil { /* what was imported, in arena a */
    const char *pemda, *unit, *unit_nama;
    int64_t tahun;
    struct masalah_list tanda; /* doubtful, but taken: what hitung will say of it too */
};

/*
 * Reads one package and puts it in the database, all or nothing. ERR_INVALID, ERR_TOO_BIG and
 * ERR_CONFLICT: the problems are in m, each with its member path, and nothing was changed;
 * ERR_SYSTEM: e says why. Needs sys->instrumen.
 */
MUST_CHECK int app_paket_import(const struct sys *sys, struct arena *a, struct str teks,
                                struct app_paket_hasil *out, struct masalah_list *m, struct err *e);

/*
 * The same from a page, by person p: the package must be of that unit and year, which is there.
 * What belongs to the pemda (its names, settings, scale) stays as stored unless p may change that
 * too. ERR_DENIED: no right to all that a package holds; ERR_CONFLICT also: a PK of the year is
 * signed.
 */
MUST_CHECK int app_paket_unggah(const struct minta *q, struct unit_tahun mana, struct str teks,
                                struct app_paket_hasil *out, struct err *e);

/* The stored package of a unit and year. */
MUST_CHECK int app_paket_get(const struct sys *sys, struct arena *a, struct unit_tahun mana,
                             struct paket **out, struct err *e);

/* The same as canonical JSON, appended to `out`. */
MUST_CHECK int app_paket_export(const struct sys *sys, struct arena *a, struct unit_tahun mana,
                                struct buf *out, struct err *e);

#endif
