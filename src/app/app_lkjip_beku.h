/* SPDX-License-Identifier: MIT
 *
 * app_lkjip_beku: frozen versions of a report (keputusan 18): the package as JSON, the dok as JSON,
 * the DOCX and the PDF, and the version of this program, under one hash; who, when, why. Made by a
 * job; later changes never alter one.
 *
 * The hash is the BLAKE2b-256 of this text, so that it can be checked with b2sum -l 256 alone:
 *
 *     cermat-beku 1\n
 *     unit PEMDA/KODE\n   tahun N\n   mesin VERSI\n
 *     paket.json UKURAN BLAKE2B\n  dok.json ..\n  laporan.docx ..\n  laporan.pdf ..\n
 */
#ifndef CERMAT_APP_APP_LKJIP_BEKU_H
#define CERMAT_APP_APP_LKJIP_BEKU_H

#include "app/app_cuplikan.h"
#include "app/app_kerja.h"
#include "core/lkjip_beku.h"
#include "core/lkjip_lengkap.h"
#include "core/skema_beda.h"

/* What stands against freezing (n problems in m: must be mended first), and what is only to be
 * noticed (in `perhatian`: a reason is asked for). Both by place, as people read them. */
void app_beku_periksa(struct arena *a, const struct hitung *h, struct masalah_list *m,
                      struct masalah_list *perhatian);

struct beku_minta {
    const char *alasan;          /* NULL: none */
    int64_t kerja;               /* set: the job */
    struct masalah_list masalah; /* initialised by the caller: what must be mended first */
};
/* Makes the job that freezes. ERR_DENIED; ERR_INVALID: there are problems, or a reason is needed (e
 * says so). */
MUST_CHECK int app_beku_minta(const struct sys *sys, const struct pelaku *p,
                              const struct cuplikan *c, struct beku_minta *b, struct err *e);

/* Newest first. */
MUST_CHECK int app_beku_list(const struct sys *sys, struct arena *a, const struct cuplikan *c,
                             struct lkjip_beku **v, size_t *n, struct err *e);
/* One of the slice of c; else ERR_NOT_FOUND. */
MUST_CHECK int app_beku_get(const struct sys *sys, struct arena *a, const struct cuplikan *c,
                            int64_t id, struct lkjip_beku *out, struct err *e);
/* Recomputes the hash over its files: *utuh. Places that differ go into m. */
MUST_CHECK int app_beku_verifikasi(const struct sys *sys, const struct lkjip_beku *b,
                                   const struct cuplikan *c, bool *utuh, struct masalah_list *m,
                                   struct err *e);
/* The package as it was frozen, in arena a. */
MUST_CHECK int app_beku_paket(const struct sys *sys, struct arena *a, const struct lkjip_beku *b,
                              struct paket **out, struct err *e);

/* For the table of kinds (app_kerja_jenis.c). */
int beku_kerja_jalan(struct kerja_jalan *j, struct err *e);
int beku_kerja_terima(struct store *s, struct kerja_terima *t, struct err *e);

#endif
