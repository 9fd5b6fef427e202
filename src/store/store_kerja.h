/* SPDX-License-Identifier: MIT
 *
 * store_kerja: jobs in the database (table pekerjaan). Inside store_run() only.
 */
#ifndef CERMAT_STORE_STORE_KERJA_H
#define CERMAT_STORE_STORE_KERJA_H

#include "base/arena.h"
#include "core/kerja.h"
#include "store/store.h"

/* Adds k as a waiting job, or finds the same one that has not ended: k->id. */
MUST_CHECK int store_kerja_add(struct store *s, struct kerja *k, struct err *e);
/* Waiting and running jobs of a person. */
MUST_CHECK int store_kerja_antre(struct store *s, int64_t pengguna_id, int64_t *n, struct err *e);
/* ERR_NOT_FOUND: no such job. */
MUST_CHECK int store_kerja_get(struct store *s, struct arena *a, int64_t id, struct kerja *out,
                               struct err *e);
/* Newest first. */
struct kerja_pilih {
    int64_t pengguna_id, maks;
};
MUST_CHECK int store_kerja_list(struct store *s, struct arena *a, const struct kerja_pilih *p,
                                struct kerja **v, size_t *n, struct err *e);
/* The first job with a greater id that has not ended: 1 with *id and *status, or 0. */
MUST_CHECK int store_kerja_next(struct store *s, int64_t sesudah, int64_t *id, int *status,
                                struct err *e);
/* 1 and *status, or 0: no such job. */
MUST_CHECK int store_kerja_status(struct store *s, int64_t id, int *status, struct err *e);

/* Each: 1 when the job was in a state that allows it, else 0 and nothing changed. */
MUST_CHECK int store_kerja_mulai(struct store *s, int64_t id, int64_t waktu, int64_t *percobaan,
                                 struct err *e);
MUST_CHECK int store_kerja_maju(struct store *s, int64_t id, int64_t persen, const char *keterangan,
                                struct err *e);
/* k->status, pesan, berkas_id, berkas_nama, alamat, selesai. */
MUST_CHECK int store_kerja_akhir(struct store *s, const struct kerja *k, struct err *e);
MUST_CHECK int store_kerja_batal(struct store *s, int64_t id, int64_t waktu, struct err *e);
MUST_CHECK int store_kerja_ulang(struct store *s, int64_t id, struct err *e);
/* Removes jobs that ended before a time. */
MUST_CHECK int store_kerja_sapu(struct store *s, int64_t sebelum, struct err *e);

#endif
