/* SPDX-License-Identifier: MIT
 *
 * app_lkjip_templat: Word templates that a unit or its pemda uploaded: kept, checked by a job,
 * chosen. Parsing happens in the job's child (app_kerja.h), never in the server.
 */
#ifndef CERMAT_APP_APP_LKJIP_TEMPLAT_H
#define CERMAT_APP_APP_LKJIP_TEMPLAT_H

#include "app/app_cuplikan.h"
#include "app/app_kerja.h"
#include "app/app_templat.h"
#include "core/templat_baris.h"

enum { TEMPLAT_MASALAH_MAX = 200 }; /* problems kept of one check */

struct templat_unggah {
    enum app_dokumen dokumen;
    const char *nama; /* of the file */
    const void *p;
    size_t n;
    bool pemda; /* for all units of the pemda */
};
/* Keeps it and makes the job that checks it: *kerja. ERR_INVALID: no .docx; ERR_TOO_BIG. */
MUST_CHECK int app_templat_unggah(const struct sys *sys, const struct pelaku *p,
                                  const struct cuplikan *c, const struct templat_unggah *u,
                                  int64_t *kerja, struct err *e);

struct app_templat_daftar { /* in the arena given */
    struct templat_baris *v;
    size_t n;
    int64_t dipakai[2]; /* by enum app_dokumen: id; 0: the default */
};
MUST_CHECK int app_templat_list(const struct sys *sys, struct arena *a, const struct cuplikan *c,
                                struct app_templat_daftar *out, struct err *e);
/* One that this unit may use; else ERR_NOT_FOUND. */
MUST_CHECK int app_templat_get(const struct sys *sys, struct arena *a, const struct cuplikan *c,
                               int64_t id, struct templat_baris *out, struct err *e);
/* Chooses the template (0: the default) of a document for the unit. ERR_CONFLICT: its check found
 * problems, or has not ended. */
MUST_CHECK int app_templat_pakai(const struct sys *sys, const struct pelaku *p,
                                 const struct cuplikan *c, enum app_dokumen d, int64_t id,
                                 struct err *e);
MUST_CHECK int app_templat_hapus(const struct sys *sys, const struct pelaku *p,
                                 const struct cuplikan *c, int64_t id, struct err *e);

/* The template in use, with its bytes in arena a; p NULL: the default one. */
MUST_CHECK int app_templat_dipakai(const struct sys *sys, struct arena *a, struct unit_tahun mana,
                                   enum app_dokumen d, struct app_templat *out, struct err *e);

/* For the table of kinds (app_kerja_jenis.c). */
int templat_kerja_jalan(struct kerja_jalan *j, struct err *e);
int templat_kerja_terima(struct store *s, struct kerja_terima *t, struct err *e);

#endif
