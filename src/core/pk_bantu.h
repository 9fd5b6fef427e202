/* SPDX-License-Identifier: MIT
 *
 * pk_bantu: what deriving, checking and listing perjanjian kinerja share: who holds a jabatan on a
 * day, which PK of a jabatan is the latest, what lies below what.
 */
#ifndef CERMAT_CORE_PK_BANTU_H
#define CERMAT_CORE_PK_BANTU_H

#include "core/hitung.h"

/* The PK of a jabatan with the highest urutan; NULL: it has none. */
const struct perjanjian_kinerja *pk_terakhir(const struct paket *p, const char *jabatan);
/* The one before `pk` of the same jabatan (next lower urutan); NULL: it is the first. */
const struct perjanjian_kinerja *pk_sebelum(const struct paket *p,
                                            const struct perjanjian_kinerja *pk);
int64_t pk_urutan_baru(const struct paket *p, const char *jabatan);
/* Signed: it does not change any more, and its targets count. */
bool pk_ditandatangani(const struct perjanjian_kinerja *pk);

/* Does the period of the holder cover that day? An open end covers; so does no date. */
bool pejabat_menjabat(const struct pejabat *x, struct tanggal t);
/* Holder of the jabatan on a day; without a day, or with nobody on it, the one who came last. NULL:
 * nobody holds it. */
const struct pejabat *pejabat_pada(const struct paket *p, const char *jabatan, struct tanggal t);

/* A jabatan is a superior of another at any distance. False for itself; circles end. */
bool jabatan_membawahi(const struct paket *p, const char *atas, const char *bawah);
/* A pos lies below another at any distance. False for itself; circles end. */
bool pos_termasuk(const struct paket *p, const char *bawah, const char *atas);
/* Of the indikator, or else of its pos; NULL: nobody. */
const char *indikator_penanggung_jawab(const struct paket *p, const struct indikator *i);
/* Target of the package's year, as the Renstra or the budget document has it. */
struct angka indikator_target(const struct paket *p, const struct indikator *i);
/* Sum of the budget rows; a row whose parent pos stands in the same PK is part of it. None without
 * amounts, or out of range. */
struct uang pk_anggaran_jumlah(const struct paket *p, const struct perjanjian_kinerja *pk);

#endif
