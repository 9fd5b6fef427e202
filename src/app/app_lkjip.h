/* SPDX-License-Identifier: MIT
 *
 * app_lkjip: from the stored data of a unit and year to a finished document: computed, composed,
 * assembled by a Word template, numbered, written.
 */
#ifndef CERMAT_APP_APP_LKJIP_H
#define CERMAT_APP_APP_LKJIP_H

#include "app/app_templat.h"
#include "app/sys.h"
#include "base/str.h"
#include "core/hitung.h"
#include "core/paket.h"

enum app_format { APP_DOCX, APP_HTML };

struct app_lkjip { /* what is asked for */
    const struct hitung *hitung;
    const struct app_templat *templat;
    enum app_format format;
};

/* The LKjIP assembled and numbered, not yet written: for a preview, or to freeze it. Errors as
 * app_lkjip_write(). */
MUST_CHECK int app_lkjip_susun(struct arena *a, const struct app_lkjip *l, struct templat_hasil *r,
                               struct masalah_list *m, struct err *e);

/*
 * The LKjIP, appended to `out`. ERR_INVALID with problems in m (place: paragraph
 * of the template): the template is refused. On success m has notes: narratives that nothing takes.
 */
MUST_CHECK int app_lkjip_write(const struct sys *sys, struct arena *a, const struct app_lkjip *l,
                               struct buf *out, struct masalah_list *m, struct err *e);

struct app_pk_pilih {    /* which perjanjian kinerja */
    const char *jabatan; /* kode */
    int64_t versi;       /* urutan; 0: the latest */
    const char *pejabat; /* kode of the holder; NULL: any */
};

/* ERR_NOT_FOUND names what there is. */
MUST_CHECK int app_pk_get(struct arena *a, const struct paket *p, const struct app_pk_pilih *pilih,
                          const struct perjanjian_kinerja **out, struct err *e);
struct app_pk {
    const struct hitung *hitung;
    const struct perjanjian_kinerja *pk;
    const struct app_templat *templat;
};

/* The document of one PK as DOCX, appended to `out`. */
MUST_CHECK int app_pk_write(const struct sys *sys, struct arena *a, const struct app_pk *k,
                            struct buf *out, struct masalah_list *m, struct err *e);

#endif
