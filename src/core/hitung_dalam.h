/* SPDX-License-Identifier: MIT
 *
 * hitung_dalam: the parts of hitung_compute, in the order they run. Internal to hitung*.c.
 */
#ifndef CERMAT_CORE_HITUNG_DALAM_H
#define CERMAT_CORE_HITUNG_DALAM_H

#include "core/hitung.h"

struct penghitung {
    struct arena *a;
    const struct paket *p;
    struct hitung *h;
    struct masalah_list *m;
    int64_t tahun;
    const struct jabatan *kepala; /* head of the unit; NULL: none in the package */
};

/* Needs skm and the assessments. Fills h->indikator. */
void hitung_indikator_list(struct penghitung *e);
/* Needs h->indikator. Fills kelompok, rekap, means and counters. */
void hitung_kelompok_list(struct penghitung *e);
/* Needs h->indikator. Fills anggaran and per_sasaran. */
void hitung_anggaran_list(struct penghitung *e);
/* Needs kelompok and per_sasaran. Fills efisiensi. */
void hitung_efisiensi_list(struct penghitung *e);
/* Needs anggaran. Adds what is doubtful in the package to e->m. */
void hitung_tanda_list(struct penghitung *e);

/* hitung_realisasi.c: what was reached, where it comes from, what is computed beside it. */
void hitung_realisasi(struct penghitung *e, struct hitung_indikator *hi);
/* "resmi Nomor .. tanggal .. dari penerbit" */
const char *resmi_asal(struct arena *a, const char *nomor, struct tanggal tanggal,
                       const char *penerbit);
/* A given number as shown with `desimal` decimals; the state `kosong` when there is none. */
struct hasil angka_hasil(struct angka n, uint8_t desimal, enum keadaan kosong);

#endif
