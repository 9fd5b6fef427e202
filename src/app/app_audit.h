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

struct audit { /* one entry */
    int64_t id;
    int64_t waktu;
    int64_t pemda_id, unit_id; /* unit_id 0: of the pemda */
    int64_t paket_id;          /* 0: none */
    int64_t pengguna_id;
    const char *pengguna, *atas_nama, *alamat;
    const char *aksi;  /* "ubah", "tambah", "hapus", "pindah", or a use case: "pk_setujui" */
    const char *tabel; /* and row it is about */
    int64_t baris_id;
    int64_t versi;           /* versi_baris after it */
    const char *bidang;      /* NULL: the row as a whole (lama, baru: its JSON) */
    const char *lama, *baru; /* NULL: no value */
    const char *alasan;
};

/*
 * Adds an entry to the chain of its pemda; for use cases, inside the writer's transaction. `waktu`
 * and the person are taken from sys and p. Sets x->id.
 */
MUST_CHECK int app_audit_add(struct store *s, int64_t waktu, const struct pelaku *p,
                             struct audit *x, struct err *e);

struct audit_pilih { /* newest first; 0 or NULL: any */
    int64_t pemda_id, unit_id, paket_id;
    const char *tabel;
    int64_t baris_id;
    const char *cari; /* in person, field, values */
    int64_t sebelum;  /* entries with a smaller id */
    size_t maks;
};
MUST_CHECK int app_audit_list(const struct sys *sys, struct arena *a, const struct audit_pilih *p,
                              struct audit **v, size_t *n, struct err *e);

/* Recomputes all chains: number of entries and chains; ERR_INVALID: the broken places are in m. */
MUST_CHECK int app_audit_verifikasi(const struct sys *sys, struct arena *a, int64_t *n_entri,
                                    int64_t *n_rantai, struct masalah_list *m, struct err *e);

#endif
