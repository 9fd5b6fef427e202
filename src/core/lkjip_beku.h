/* SPDX-License-Identifier: MIT
 *
 * lkjip_beku: a frozen version of a report, and what changed between two packages in words.
 */
#ifndef CERMAT_CORE_LKJIP_BEKU_H
#define CERMAT_CORE_LKJIP_BEKU_H

#include "core/paket.h"

enum { BEKU_PAKET, BEKU_DOK, BEKU_DOCX, BEKU_PDF, BEKU_N };
extern const char *const BEKU_BAGIAN[BEKU_N]; /* "paket.json", .. */

struct slice_id { /* of which slice */
    int64_t paket_id, pemda_id, unit_id;
};

struct lkjip_beku { /* a frozen version; in the arena given */
    int64_t id;
    struct slice_id milik;
    int64_t kerja_id;
    int64_t nomor; /* 1, 2, .. */
    int status;    /* enum lkjip_status when it was frozen */
    int64_t waktu, pengguna_id;
    const char *pengguna, *alasan, *mesin, *templat, *hash;
    int64_t berkas_id[BEKU_N];
};

/* Differences of two packages in the order of the report. */
struct beku_beda {
    const char *bab;   /* "Bab II Perencanaan Kinerja" */
    const char *sebut; /* "sasaran S1, uraian" */
    const char *a, *b; /* NULL: no value */
};
enum { BEKU_BEDA_MAX = 500 };
void lkjip_beku_beda(struct arena *ar, const struct paket *a, const struct paket *b,
                     struct beku_beda **v, size_t *n, size_t *semua);

#endif
