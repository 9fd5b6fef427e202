/* SPDX-License-Identifier: MIT
 *
 * perjanjian_kinerja: what a jabatan promises for a year (PermenPANRB 53/2014, Lampiran I).
 *
 * Key: (jabatan, urutan) within unit and year. Each holder signs one of their own; signed ones do
 * not change.
 */
#ifndef CERMAT_CORE_PERJANJIAN_KINERJA_H
#define CERMAT_CORE_PERJANJIAN_KINERJA_H

#include "core/indikator.h"

enum pk_sebab {
    PK_AWAL = 1,
    PK_PERGANTIAN_PEJABAT,
    PK_PERUBAHAN_STRATEGI,
    PK_PERUBAHAN_PRIORITAS,
};

enum pk_status {
    PK_DRAF = 1,
    PK_DIKOREKSI,
    PK_DISETUJUI,
    PK_DITANDATANGANI,
    PK_DISAMPAIKAN,
    PK_DITERIMA,
};

struct pk_baris {          /* an indicator of the unit (`indikator`), or one of its own in words */
    const char *indikator; /* kode; then uraian, satuan and sasaran follow from it */
    const char *sasaran;
    const char *uraian;
    const char *satuan;
    struct angka target;
    struct angka tw1, tw2, tw3, tw4;
};

struct pk_anggaran {
    const char *pos; /* kunci of pos_anggaran; nama follows from it */
    const char *uraian;
    struct uang nilai;
    const char *sumber_dana;
    const char *keterangan;
};

struct perjanjian_kinerja {
    const char *jabatan;        /* kode of pihak pertama */
    struct cacah urutan;        /* 1 = first of the year */
    const char *pejabat;        /* kode of the holder */
    const char *atasan_jabatan; /* title of pihak kedua: "Bupati Purbalingga", or a jabatan kode */
    const char *atasan_pejabat; /* kode of the holder; NULL: pemda.kepala_nama */
    const char *nomor;
    struct tanggal tanggal, berlaku_mulai;
    int sebab; /* enum pk_sebab */
    const char *alasan;
    int status; /* enum pk_status */
    DAFTAR(struct pk_baris) baris;
    DAFTAR(struct pk_anggaran) anggaran;
};

#endif
