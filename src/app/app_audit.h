/* SPDX-License-Identifier: MIT
 *
 * app_audit: who changed what, when and why; per field old -> new. Entries of a pemda form a chain:
 * each holds the BLAKE2b hash of itself and its predecessor, so a change of history shows.
 */
#ifndef CERMAT_APP_APP_AUDIT_H
#define CERMAT_APP_APP_AUDIT_H

#include "app/sys.h"
#include "base/arena.h"
#include "base/err.h"
#include "core/akses.h"
#include "core/audit.h"

/*
 * Adds an entry to the chain of its pemda; for use cases, inside the writer's transaction. The
 * person is taken from p (NULL: the command line). Sets x->id, and x->kelompok when it is 0: give
 * it to the other entries of the same use case.
 */
MUST_CHECK int app_audit_add(struct store *s, int64_t waktu, const struct pelaku *p,
                             struct audit *x, struct err *e);

/* Fills in time and person; what app_audit_add() does first. */
void app_audit_siapkan(struct audit *x, int64_t waktu, const struct pelaku *p);

struct audit_pilih { /* newest first; 0 or NULL: any, but one of pemda_id, unit_id, tabel */
    int64_t pemda_id, unit_id, paket_id;
    const char *tabel;
    int64_t baris_id;
    const char *cari;     /* in person, field, values */
    const char *orang;    /* part of the person's name; this and the times only for a whole unit */
    int64_t dari, sampai; /* times: from, and before */
    int64_t sebelum;      /* entries with a smaller id */
    size_t maks;
};
MUST_CHECK int app_audit_list(const struct sys *sys, struct arena *a, const struct audit_pilih *p,
                              struct audit **v, size_t *n, struct err *e);

/* Recomputes all chains: number of entries and chains; ERR_INVALID: the broken places are in m
 * ("pemda 3, entri 17"; pemda 0: the installation). */
MUST_CHECK int app_audit_verifikasi(const struct sys *sys, struct arena *a, int64_t *n_entri,
                                    int64_t *n_rantai, struct masalah_list *m, struct err *e);

#endif
