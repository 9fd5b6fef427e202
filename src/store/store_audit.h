/* SPDX-License-Identifier: MIT
 *
 * store_audit: the audit trail and the ends of its chains. Inside store_run() only.
 */
#ifndef CERMAT_STORE_STORE_AUDIT_H
#define CERMAT_STORE_STORE_AUDIT_H

#include "base/arena.h"
#include "core/audit.h"
#include "store/store.h"

struct audit_ujung { /* the end of a chain */
    int64_t pemda_id, nomor;
    char hash[SIDIK_HEX]; /* "" while the chain is empty */
};

/* Reads the end of the chain; two writers of one pemda cannot both go on from the same end. */
MUST_CHECK int store_audit_ujung(struct store *s, int64_t pemda_id, struct audit_ujung *u,
                                 struct err *e);
/* Adds an entry behind it and moves *u (in memory only); sets x->id, nomor, and kelompok when it is
 * 0. x->pemda_id is the chain's. */
MUST_CHECK int store_audit_insert(struct store *s, struct audit_ujung *u, struct audit *x,
                                  struct err *e);
/* Stores where the chain ends now. */
MUST_CHECK int store_audit_tutup(struct store *s, const struct audit_ujung *u, struct err *e);

struct audit_daftar { /* in arena */
    struct arena *arena;
    struct audit *v;
    char (*hash)[SIDIK_HEX]; /* of each */
    size_t n, cap, cap_hash, n_hash;
};

/* All lists are appended to *d. */
MUST_CHECK int store_audit_get(struct store *s, int64_t id, struct audit_daftar *d, struct err *e);
/* What one use case did, last first. */
MUST_CHECK int store_audit_group(struct store *s, int64_t pemda_id, int64_t kelompok,
                                 struct audit_daftar *d, struct err *e);
/* What was done with a row after that versi, newest first. */
MUST_CHECK int store_audit_since(struct store *s, const char *tabel, int64_t baris_id,
                                 int64_t versi, struct audit_daftar *d, struct err *e);
/* At most `maks` entries behind (pemda_id, nomor), chain by chain. */
MUST_CHECK int store_audit_chain(struct store *s, const struct audit_ujung *dari, int64_t maks,
                                 struct audit_daftar *d, struct err *e);

struct audit_cari {                                /* newest first */
    int64_t pemda_id, unit_id, paket_id, baris_id; /* 0: any; one of pemda_id, unit_id, tabel */
    const char *tabel;
    const char *pola; /* LIKE pattern in small letters, escaped by "!"; NULL: any */
    int64_t sebelum, maks;
    const char *orang;    /* pattern of the person; NULL: any. Only by unit, as: */
    int64_t dari, sampai; /* times: from, and before */
};
MUST_CHECK int store_audit_list(struct store *s, const struct audit_cari *c, struct audit_daftar *d,
                                struct err *e);

struct audit_ujung_list {
    struct arena *arena;
    struct audit_ujung *v;
    size_t n, cap;
};
MUST_CHECK int store_audit_ujung_list(struct store *s, struct audit_ujung_list *l, struct err *e);

#endif
