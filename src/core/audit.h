/* SPDX-License-Identifier: MIT
 *
 * audit: one entry of the audit trail, and what binds it to the one before.
 */
#ifndef CERMAT_CORE_AUDIT_H
#define CERMAT_CORE_AUDIT_H

#include "base/arena.h"
#include "base/sidik.h"

#include <stdint.h>

struct audit { /* one entry */
    int64_t id;
    int64_t waktu;
    int64_t pemda_id, unit_id; /* unit_id 0: of the pemda; pemda_id 0: of the installation */
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
    int64_t nomor;    /* place in the chain of the pemda, from 1 */
    int64_t kelompok; /* nomor of the first entry of the same use case */
};

/*
 * The hash of an entry: BLAKE2b-256, in hexadecimal, over the hash of its predecessor ("" for the
 * first) and every field but the id, each with its length before it, "no value" told from "".
 */
void audit_sidik(char out[SIDIK_HEX], const char *sebelum, const struct audit *x);

#endif
