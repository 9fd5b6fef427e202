/* SPDX-License-Identifier: MIT
 *
 * paket_periksa: what the parts of paket_validate() share (only for paket_periksa*.c).
 *
 * Only what cannot be true is refused. What is merely doubtful (a PK dated before the decree it
 * rests on, a stated total that is not its sum) may stand in a real report and is left to the
 * reviewer, who can explain it.
 */
#ifndef CERMAT_CORE_PAKET_PERIKSA_H
#define CERMAT_CORE_PAKET_PERIKSA_H

#include "core/kamus.h"
#include "core/paket.h"
#include "core/tempat.h"

enum kamus_jenis { /* the lists that others refer to */
                   KAMUS_JABATAN,
                   KAMUS_PEJABAT,
                   KAMUS_MISI,
                   KAMUS_RPJMD_SASARAN,
                   KAMUS_TUJUAN,
                   KAMUS_SASARAN,
                   KAMUS_INDIKATOR, /* renstra.indikator, then anggaran.indikator */
                   KAMUS_POS,
                   KAMUS_UNSUR,
                   KAMUS_LAYANAN,
                   KAMUS_COUNT
};

struct periksa {
    const struct paket *p;
    struct masalah_list *m;
    struct arena *a; /* of m */
    struct kamus kamus[KAMUS_COUNT];
};

/* One element of each circle of parents; induk[i] is the parent of i or KAMUS_TIDAK_ADA. */
const bool *periksa_lingkaran(struct periksa *c, const size_t *induk, size_t n);
/* The n-th indikator of the package counted over both lists. */
const struct indikator *periksa_indikator(const struct periksa *c, size_t i);

/* A target in percent above 100. Only said of targets, which an office sets itself. */
void periksa_persen(struct periksa *c, const char *satuan, struct angka target, const char *di);

void periksa_kunci_rujukan(struct periksa *c);
void periksa_renstra(struct periksa *c);
void periksa_pengukuran(struct periksa *c);
void periksa_anggaran(struct periksa *c);
void periksa_perjanjian_kinerja(struct periksa *c);
void periksa_skm(struct periksa *c);
void periksa_lain(struct periksa *c);

#endif
