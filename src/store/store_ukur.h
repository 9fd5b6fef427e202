/* SPDX-License-Identifier: MIT
 *
 * store_ukur: where the measurement of each triwulan stands, its thread of notes, its evidence.
 * Steps and rights are app_ukur's. All functions run inside a transaction of the caller.
 */
#ifndef CERMAT_STORE_STORE_UKUR_H
#define CERMAT_STORE_STORE_UKUR_H

#include "base/arena.h"
#include "core/ukur.h"
#include "store/store.h"

/* Of a slice, by indikator and triwulan; triwulan 0: the whole year. One statement. */
MUST_CHECK int store_ukur_list(struct store *s, struct arena *a, int64_t paket_id, int64_t triwulan,
                               struct ukur_senarai *out, struct err *e);
/* One: 1, or 0 when nothing is recorded (*out is then a draf without id). */
MUST_CHECK int store_ukur_get(struct store *s, struct arena *a, const struct ukur_kunci *k,
                              struct ukur_baris *out, struct err *e);
/* Keeps b (new when its id is 0, which is then set). ERR_CONFLICT: it was changed meanwhile. */
MUST_CHECK int store_ukur_put(struct store *s, const struct ukur_kunci *k, struct ukur_baris *b,
                              struct err *e);

MUST_CHECK int store_ukur_riwayat_add(struct store *s, const struct ukur_kunci *k,
                                      const struct ukur_riwayat *x, struct err *e);
MUST_CHECK int store_ukur_riwayat_list(struct store *s, struct arena *a, const struct ukur_kunci *k,
                                       struct ukur_riwayat **v, size_t *n, struct err *e);

/* Sets x->id. ERR_CONFLICT: no such file. */
MUST_CHECK int store_ukur_bukti_add(struct store *s, const struct ukur_kunci *k,
                                    struct ukur_bukti *x, struct err *e);
MUST_CHECK int store_ukur_bukti_list(struct store *s, struct arena *a, const struct ukur_kunci *k,
                                     struct ukur_bukti **v, size_t *n, struct err *e);
/* ERR_NOT_FOUND: none of that slice. */
MUST_CHECK int store_ukur_bukti_get(struct store *s, struct arena *a, int64_t paket_id, int64_t id,
                                    struct ukur_bukti *out, struct err *e);
/* Takes it away at `waktu`, or brings it back (0). */
MUST_CHECK int store_ukur_bukti_set(struct store *s, int64_t id, int64_t waktu, struct err *e);
/* Makes the number of pieces in the row of the triwulan what it is. */
MUST_CHECK int store_ukur_bukti_hitung(struct store *s, const struct ukur_kunci *k, struct err *e);

/* Does anybody but `pengguna_id` hold a role in the unit on that ISO date that may verify? 1, 0. */
MUST_CHECK int store_ukur_pemeriksa(struct store *s, int64_t unit_id, int64_t pengguna_id,
                                    const char *tanggal, struct err *e);

/*
 * Is the triwulan closed for changes (submitted or verified)? 1, 0. triwulan 0: any of the year,
 * for what belongs to all of them. For app_rekam: rows of realisasi_triwulan are closed by their
 * own triwulan, those of pengukuran and what else hangs on it by triwulan 4.
 */
MUST_CHECK int ukur_terkunci(struct store *s, int64_t paket_id, const char *indikator,
                             int64_t triwulan, struct err *e);

#endif
