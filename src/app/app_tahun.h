/* SPDX-License-Identifier: MIT
 *
 * app_tahun: the years of a unit, and starting one.
 */
#ifndef CERMAT_APP_APP_TAHUN_H
#define CERMAT_APP_APP_TAHUN_H

#include "app/minta.h"
#include "core/tahun_salin.h"

/* Years of the unit "PEMDA/KODE", ascending, in q->a. ERR_NOT_FOUND; ERR_DENIED: may not read it.
 */
MUST_CHECK int app_tahun_list(const struct minta *q, const char *unit, int64_t **v, size_t *n,
                              struct err *e);

struct app_tahun_mulai {
    const char *unit;     /* "PEMDA/KODE" */
    int64_t tahun;        /* the new one */
    int64_t dari;         /* what is copied; 0: the last year before it, else the first after */
    enum tahun_cara cara; /* TAHUN_SALIN and TAHUN_LKJIP without an earlier year: as TAHUN_KOSONG */
};

/*
 * Makes the slice, with an entry in the audit trail. A unit without any year gets the scale of the
 * last slice of its pemda; the first unit that of Permendagri 86/2017. ERR_CONFLICT: the year is
 * there already; ERR_INVALID: no year of a report; ERR_NOT_FOUND: no such unit, or no year `dari`;
 * ERR_DENIED.
 */
MUST_CHECK int app_tahun_mulai(const struct minta *q, const struct app_tahun_mulai *x,
                               struct err *e);

#endif
