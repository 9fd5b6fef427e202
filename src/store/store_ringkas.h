/* SPDX-License-Identifier: MIT
 *
 * store_ringkas: summaries of slices and the calendar of the pemda. All functions run inside a
 * transaction of the caller.
 */
#ifndef CERMAT_STORE_STORE_RINGKAS_H
#define CERMAT_STORE_STORE_RINGKAS_H

#include "base/arena.h"
#include "base/desimal.h"
#include "core/siklus.h"
#include "store/store.h"

struct ringkas {                         /* one unit in one year; texts in the arena given */
    int64_t pemda_id, unit_id, paket_id; /* paket_id 0: no data */
    const char *unit, *unit_nama;
    int64_t revisi[4]; /* of pemda, unit, paket, renstra */
    bool ada;          /* the rest holds */
    struct siklus siklus[SIKLUS_COUNT];
    struct angka capaian, akip, ikm, serapan;
    struct angka ikm_hitung; /* only when it differs from the published one in ikm */
    const char *predikat, *akip_kategori, *ikm_mutu; /* NULL: none */
    struct uang pagu, realisasi;
    int64_t masalah, tanda;
};

struct ringkas_list {
    struct ringkas *v;
    size_t n;
};
/* Every unit of a pemda, by name. Rows without a good summary have ada = false. */
MUST_CHECK int store_ringkas_list(struct store *s, int64_t pemda_id, int64_t tahun, struct arena *a,
                                  struct ringkas_list *out, struct err *e);
MUST_CHECK int store_ringkas_put(struct store *s, const struct ringkas *r, struct err *e);
/* Years with data, latest first; at most `maks`. */
MUST_CHECK int store_ringkas_tahun(struct store *s, int64_t pemda_id, int64_t *v, size_t *n,
                                   struct err *e);
enum { RINGKAS_TAHUN_MAX = 30 };

MUST_CHECK int store_kalender_get(struct store *s, int64_t pemda_id, int64_t tahun,
                                  struct kalender *out, struct err *e);
/* One part; no date removes it. */
struct kalender_baris {
    int64_t pemda_id, tahun;
    enum siklus_kode kode;
    struct tanggal tanggal;
};
MUST_CHECK int store_kalender_put(struct store *s, const struct kalender_baris *b, struct err *e);

#endif
