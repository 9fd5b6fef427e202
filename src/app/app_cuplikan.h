/* SPDX-License-Identifier: MIT
 *
 * app_cuplikan: a snapshot of one unit and year: package, results, and which row each struct is.
 *
 * Pages read nothing else. A snapshot never changes; requests share it through the `rak`, where it
 * stays as long as the database says that nothing of it was changed (one small query per request).
 */
#ifndef CERMAT_APP_APP_CUPLIKAN_H
#define CERMAT_APP_APP_CUPLIKAN_H

#include "app/sys.h"
#include "base/arena.h"
#include "base/err.h"
#include "core/hitung.h"

struct baris { /* the row of the database behind a struct of the package */
    const char *tabel;
    int64_t id, versi; /* versi: versi_baris, counts its changes */
};

struct cuplikan {
    const struct paket *paket; /* never NULL; may be incomplete: see masalah */
    const struct hitung *hitung;
    struct masalah_list masalah; /* paket_validate(): what must be mended before freezing */
    struct masalah_list tanda;   /* hitung_compute(): doubtful */
    int64_t pemda_id, unit_id, paket_id, renstra_id; /* renstra_id 0: none */
    const char *unit;                                /* "PEMDA/KODE", as in addresses */
    uint64_t revisi;                                 /* differs after every change: for ETag */
};

/* Of a unit and year, held until arena a is freed. ERR_NOT_FOUND: no such unit or year. */
MUST_CHECK int app_cuplikan_get(const struct sys *sys, struct arena *a, struct unit_tahun mana,
                                const struct cuplikan **out, struct err *e);

/* The row of a struct of c->paket (also paket->unit, ->pemda, ->renstra and the paket itself); id 0
 * when it is none. */
struct baris cuplikan_baris(const struct cuplikan *c, const void *isi);

/* A shelf of at most `bytes` of snapshots, for any number of threads. */
struct cuplikan_rak *cuplikan_rak_new(size_t bytes);
/* NULL is allowed. No snapshot may be held any more. */
void cuplikan_rak_free(struct cuplikan_rak *rak);

struct cuplikan_ukur {   /* for /metrik */
    size_t isi, bytes;   /* on the shelf now */
    int64_t kena, luput; /* asked for and there, or loaded */
    int64_t buang;       /* taken off for want of room */
};
void cuplikan_rak_ukur(struct cuplikan_rak *rak, struct cuplikan_ukur *out);

#endif
