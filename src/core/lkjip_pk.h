/* SPDX-License-Identifier: MIT
 *
 * lkjip_pk: words and sums of one perjanjian kinerja, for its document and its view. Private to
 * core/lkjip_*.c.
 */
#ifndef CERMAT_CORE_LKJIP_PK_H
#define CERMAT_CORE_LKJIP_PK_H

#include "core/lkjip_bab.h"

struct pk_pihak {
    struct pihak pertama, kedua;
};

struct pk_pihak pk_pihak_of(const struct lkjip *l, const struct perjanjian_kinerja *pk);
/* "PERJANJIAN KINERJA PERUBAHAN TAHUN 2024" */
const char *pk_judul(const struct lkjip *l, const struct perjanjian_kinerja *pk);
const char *pk_atasan(const struct lkjip *l, const struct perjanjian_kinerja *pk);
const char *pk_alasan(const struct lkjip *l, const struct perjanjian_kinerja *pk);
const char *pk_tempat(const struct lkjip *l, const struct perjanjian_kinerja *pk);
const char *pk_anggaran_nama(const struct lkjip *l, const struct pk_anggaran *x);

struct pk_baris_kata { /* words of a row, from the indicator where the row names one */
    const char *sasaran, *uraian, *satuan;
    uint8_t desimal;
};

struct pk_baris_kata pk_baris_kata_of(const struct lkjip *l, const struct pk_baris *b);
/* Signed: only then its targets count (the computation takes them from the Renstra until then). */
bool pk_mengikat(const struct perjanjian_kinerja *pk);
bool pk_ada_triwulan(const struct perjanjian_kinerja *pk);
/* Sum of the budget rows; a row whose parent stands in the same PK is not added twice. */
struct uang pk_jumlah(const struct lkjip *l, const struct perjanjian_kinerja *pk);

#endif
