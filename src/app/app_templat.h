/* SPDX-License-Identifier: MIT
 *
 * app_templat: Word templates for our documents: the names they may use, the user's or the default.
 */
#ifndef CERMAT_APP_APP_TEMPLAT_H
#define CERMAT_APP_APP_TEMPLAT_H

#include "report/templat.h"

struct app_templat { /* a user's Word template; p NULL: the default one */
    const char *nama;
    const void *p;
    size_t n;
};

enum app_dokumen { DOKUMEN_LKJIP, DOKUMEN_PK };

/* Names and blocks a template of that document may use. */
struct templat_nama app_templat_nama(struct arena *a, enum app_dokumen d);
/* "lkjip", "pk" */
const char *app_dokumen_nama(enum app_dokumen d);

/* Opens the user's template, or the default of the document. Errors as templat_open(). */
MUST_CHECK int app_templat_open(struct arena *a, enum app_dokumen d, const struct app_templat *t,
                                struct templat **out, struct masalah_list *m, struct err *e);

/* True when `masalah` problems of the template as this document are more than twice those it has as
 * the other one: it was probably made for the other. */
bool app_templat_is_lain(struct arena *a, enum app_dokumen d, const struct app_templat *t,
                         size_t masalah);

#endif
