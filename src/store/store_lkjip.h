/* SPDX-License-Identifier: MIT
 *
 * store_lkjip: the report of a slice on its way (tables lkjip*), and Word templates (templat*).
 * Inside store_run() only. Texts in arena a.
 */
#ifndef CERMAT_STORE_STORE_LKJIP_H
#define CERMAT_STORE_STORE_LKJIP_H

#include "base/arena.h"
#include "core/lkjip_alur.h"
#include "core/lkjip_beku.h"
#include "core/templat_baris.h"
#include "store/store.h"

/* By the kode of the unit ("KODE" or "PEMDA/KODE") and year. ERR_NOT_FOUND. */
MUST_CHECK int store_lkjip_slice(struct store *s, struct arena *a, const char *unit, int64_t tahun,
                                 struct slice_id *out, struct err *e);

MUST_CHECK int store_lkjip_get(struct store *s, struct arena *a, int64_t paket_id,
                               struct lkjip_posisi *out, struct err *e);
MUST_CHECK int store_lkjip_put(struct store *s, const struct slice_id *k,
                               const struct lkjip_posisi *p, struct err *e);

MUST_CHECK int store_lkjip_langkah_add(struct store *s, const struct slice_id *k,
                                       const struct lkjip_riwayat *r, struct err *e);
MUST_CHECK int store_lkjip_langkah_list(struct store *s, struct arena *a, int64_t paket_id,
                                        struct lkjip_riwayat **v, size_t *n, struct err *e);

MUST_CHECK int store_lkjip_catatan_add(struct store *s, const struct slice_id *k,
                                       struct lkjip_catatan *c, struct err *e);
MUST_CHECK int store_lkjip_catatan_list(struct store *s, struct arena *a, int64_t paket_id,
                                        struct lkjip_catatan **v, size_t *n, struct err *e);
MUST_CHECK int store_lkjip_catatan_terbuka(struct store *s, int64_t paket_id, int64_t *n,
                                           struct err *e);
/* Closes it (waktu 0: opens it). 1, or 0: no such note of that slice. */
MUST_CHECK int store_lkjip_catatan_selesai(struct store *s, int64_t paket_id,
                                           const struct lkjip_catatan *c, struct err *e);

/* b->id; a version of the same job that is there already stays. */
MUST_CHECK int store_lkjip_beku_add(struct store *s, struct lkjip_beku *b, struct err *e);
MUST_CHECK int store_lkjip_beku_list(struct store *s, struct arena *a, int64_t paket_id,
                                     struct lkjip_beku **v, size_t *n, struct err *e);
/* ERR_NOT_FOUND */
MUST_CHECK int store_lkjip_beku_get(struct store *s, struct arena *a, int64_t id,
                                    struct lkjip_beku *out, struct err *e);

MUST_CHECK int store_templat_add(struct store *s, struct templat_baris *t, struct err *e);
MUST_CHECK int store_templat_periksa(struct store *s, const struct templat_baris *t, struct err *e);
MUST_CHECK int store_templat_list(struct store *s, struct arena *a, const struct slice_id *k,
                                  struct templat_baris **v, size_t *n, struct err *e);
MUST_CHECK int store_templat_get(struct store *s, struct arena *a, int64_t id,
                                 struct templat_baris *out, struct err *e);
MUST_CHECK int store_templat_delete(struct store *s, int64_t id, struct err *e);
/* The template that the unit uses for a document: *id, 0: the default. */
MUST_CHECK int store_templat_pakai_get(struct store *s, const struct slice_id *k,
                                       const char *dokumen, int64_t *id, struct err *e);
/* k->unit_id 0: the choice for the whole pemda. */
MUST_CHECK int store_templat_pakai_put(struct store *s, const struct slice_id *k,
                                       const char *dokumen, int64_t id, struct err *e);

#endif
