/* SPDX-License-Identifier: MIT
 *
 * app_lkjip_alur: the report of a unit and year on its way: where it stands, notes of readers,
 * the steps of core/lkjip_alur.h. Each change is in the audit trail.
 */
#ifndef CERMAT_APP_APP_LKJIP_ALUR_H
#define CERMAT_APP_APP_LKJIP_ALUR_H

#include "app/app_cuplikan.h"
#include "core/lkjip_alur.h"

struct app_lkjip_keadaan { /* in the arena given */
    struct lkjip_posisi posisi;
    struct lkjip_catatan *catatan; /* in the order they were written */
    size_t n_catatan;
    struct lkjip_riwayat *riwayat; /* newest first */
    size_t n_riwayat;
};
MUST_CHECK int app_lkjip_keadaan_get(const struct sys *sys, struct arena *a,
                                     const struct cuplikan *c, struct app_lkjip_keadaan *out,
                                     struct err *e);

enum { CATATAN_MAX = 2000 }; /* characters of a note or summary */

/* A note. ERR_DENIED; ERR_INVALID: empty or too long; ERR_CONFLICT: the report is closed. */
MUST_CHECK int app_lkjip_catatan_add(const struct sys *sys, const struct pelaku *p,
                                     const struct cuplikan *c, const char *jangkar, const char *isi,
                                     struct err *e);
/* Marks a note as done, or opens it again. Who writes and who reads may do it. */
MUST_CHECK int app_lkjip_catatan_selesai(const struct sys *sys, const struct pelaku *p,
                                         const struct cuplikan *c, int64_t id, bool selesai,
                                         struct err *e);

struct app_lkjip_langkah { /* a step that is asked for */
    const char *nama;      /* of core/lkjip_alur.h */
    int dari;              /* state the person saw; another one meanwhile: ERR_CONFLICT */
    const char *catatan, *nomor;
    struct tanggal tanggal;
    int64_t berkas_id; /* scan, kept by app_berkas_put(); 0: none */
    const char *berkas_nama;
};
/* ERR_DENIED; ERR_CONFLICT: not from that state, or notes are open; ERR_INVALID: what it needs is
 * missing (e names it). */
MUST_CHECK int app_lkjip_langkah(const struct sys *sys, const struct pelaku *p,
                                 const struct cuplikan *c, const struct app_lkjip_langkah *l,
                                 struct err *e);
/* May this person take the step now (rights only)? */
bool app_lkjip_langkah_boleh(const struct pelaku *p, const struct cuplikan *c,
                             const struct lkjip_alur_langkah *l);

#endif
