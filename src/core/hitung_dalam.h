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

/* One indicator with that measurement (NULL: none) into *hi, whose data is set. */
void hitung_indikator_satu(struct penghitung *e, struct hitung_indikator *hi,
                           const struct pengukuran *ukur);

/* hitung_triwulan.c. Needs target_tw and ukur: the realisasi of each quarter. */
void hitung_triwulan_isi(struct penghitung *e, struct hitung_indikator *hi, uint8_t skala);
/* The filled quarters up to `sampai` (1..4), only those that make up the year when `tahun`, as
 * agregasi wants them: v[0..n). */
size_t hitung_triwulan_deret(const struct hitung_indikator *hi, int sampai, bool tahun,
                             struct realisasi_triwulan v[4]);
/* Up to each quarter: sum, capaian, predikat. */
void hitung_triwulan_capaian(struct penghitung *e, struct hitung_indikator *hi, uint8_t skala);

/* hitung_realisasi.c: decimals that quotients and means of an indicator are rounded to. */
uint8_t hitung_skala(const struct indikator *i);
struct rumus_masukan {
    struct angka pembilang, penyebut;
    const char *pembilang_nama, *penyebut_nama;
    const char *pembilang_sumber, *penyebut_sumber; /* may be NULL */
    uint8_t skala;
};
/* First / second x 100. "tanpa data" when one is missing, "tak terdefinisi" for a second of 0. */
struct hasil rumus_compute(struct arena *a, const struct rumus_masukan *m);
/* What was reached, where it comes from, what is computed beside it. */
void hitung_realisasi(struct penghitung *e, struct hitung_indikator *hi);
/* "resmi Nomor .. tanggal .. dari penerbit" */
const char *resmi_asal(struct arena *a, const char *nomor, struct tanggal tanggal,
                       const char *penerbit);
/* A given number as shown with `desimal` decimals; the state `kosong` when there is none. */
struct hasil hasil_of_angka(struct angka n, uint8_t desimal, enum keadaan kosong);

#endif
