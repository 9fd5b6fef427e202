/* SPDX-License-Identifier: MIT
 *
 * app_ukur: submitting, verifying, giving back and re-opening measured triwulan, their notes and
 * their evidence. Values themselves are changed by app_rekam, which asks ukur_terkunci().
 *
 * Who submitted a triwulan does not verify it, unless nobody else in the unit could. Verified
 * triwulan are locked; re-opening needs a reason. Each step is in the audit trail and in the thread
 * of the triwulan.
 */
#ifndef CERMAT_APP_APP_UKUR_H
#define CERMAT_APP_APP_UKUR_H

#include "app/app_cuplikan.h"
#include "core/akses.h"
#include "core/ukur.h"

enum { UKUR_CATATAN_MAX = 2000, UKUR_SEKALI_MAX = 500, UKUR_BUKTI_MAX = 20 };

struct app_ukur { /* whose measurement, and who acts */
    const struct sys *sys;
    const struct pelaku *pelaku;
    const struct cuplikan *cuplikan;
    struct arena *arena;
    struct masalah_list *masalah;
};

struct ukur_minta { /* one step for several indicators of a triwulan */
    enum ukur_langkah langkah;
    int triwulan;
    const char *const *indikator; /* kode */
    size_t n;
    const char *catatan; /* why; NULL or "": none */
};

/*
 * Takes the step for all of them or for none. ERR_INVALID: problems in x->masalah with the kode as
 * their place (no realisasi, a step that is not possible from where it stands, no note, one's own
 * submission); ERR_DENIED: no right to one of them; ERR_CONFLICT: changed meanwhile;
 * ERR_NOT_FOUND: no such indicator.
 */
MUST_CHECK int app_ukur_langkah(const struct app_ukur *x, const struct ukur_minta *m,
                                struct err *e);
/* May the person take that step with an indicator standing there? For buttons; the step itself
 * checks again. */
bool app_ukur_boleh(const struct app_ukur *x, enum ukur_langkah l, const struct hitung_indikator *i,
                    const struct ukur_baris *b);

/* Where the slice stands, triwulan 0: the whole year; one statement. */
MUST_CHECK int app_ukur_list(const struct sys *sys, const struct cuplikan *c, struct arena *a,
                             int triwulan, struct ukur_senarai *out, struct err *e);

/*
 * What is missing in the measurement of all units of a pemda that have that year, one line each
 * (core/ukur_terlambat.h); *teks in arena a. ERR_DENIED: no right to see all units.
 */
struct ukur_pemda {
    int64_t pemda_id;
    const char *pemda; /* its kode */
    int64_t tahun;
};
MUST_CHECK int app_ukur_terlambat_pemda(const struct sys *sys, const struct pelaku *p,
                                        struct arena *a, const struct ukur_pemda *mana,
                                        const char **teks, struct err *e);

struct ukur_rinci { /* one triwulan of an indicator, in arena a */
    struct ukur_baris baris;
    struct ukur_riwayat *riwayat;
    size_t n_riwayat;
    struct ukur_bukti *bukti;
    size_t n_bukti;
};
MUST_CHECK int app_ukur_rinci(const struct app_ukur *x, const char *indikator, int triwulan,
                              struct ukur_rinci *out, struct err *e);

struct bukti_baru {
    const char *indikator;
    int triwulan;
    const char *nama; /* of the uploaded file */
    const void *p;
    size_t n;
    const char *keterangan; /* may be NULL */
};
/* Keeps a file as evidence; *id. Errors also as app_berkas_put(). ERR_DENIED: locked, or no right;
 * ERR_TOO_BIG: over UKUR_BUKTI_MAX pieces. */
MUST_CHECK int app_ukur_bukti_tambah(const struct app_ukur *x, const struct bukti_baru *b,
                                     int64_t *id, struct err *e);
/* Takes a piece away, or (kembali) brings it back. */
MUST_CHECK int app_ukur_bukti_hapus(const struct app_ukur *x, int64_t id, bool kembali,
                                    struct err *e);
/* A piece of the slice, for reading it; not one that was taken away. */
MUST_CHECK int app_ukur_bukti_get(const struct app_ukur *x, int64_t id, struct ukur_bukti *out,
                                  struct err *e);

#endif
