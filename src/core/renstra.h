/* SPDX-License-Identifier: MIT
 *
 * renstra: vision to sasaran. A version of a Renstra is a full, immutable copy, shared by the
 * packages of its years.
 */
#ifndef CERMAT_CORE_RENSTRA_H
#define CERMAT_CORE_RENSTRA_H

#include "core/indikator.h"

struct misi {
    const char *kode; /* "1" */
    const char *uraian;
    bool didukung; /* the unit supports this one */
};

struct rpjmd_sasaran { /* a tujuan and sasaran of the RPJMD that the unit serves */
    const char *kode;
    const char *misi; /* kode */
    const char *tujuan, *sasaran, *indikator;
};

struct rpjmd {
    struct cacah tahun_awal, tahun_akhir;
    const char *dokumen; /* "Peraturan Daerah ... Nomor ... Tahun ..." */
    const char *visi;
    DAFTAR(struct misi) misi;
    DAFTAR(struct rpjmd_sasaran) sasaran;
};

struct tujuan {
    const char *kode; /* "T1" */
    const char *uraian;
    const char *rpjmd_sasaran; /* kode of rpjmd_sasaran */
};

struct sasaran {
    const char *kode;   /* "S1" */
    const char *tujuan; /* kode */
    const char *uraian;
    DAFTAR(const char *) strategi;
    DAFTAR(const char *) kebijakan;
};

enum renstra_status { RENSTRA_DRAF = 1, RENSTRA_DITETAPKAN };

struct renstra {
    struct cacah tahun_awal, tahun_akhir;
    struct cacah versi; /* 1 = murni */
    const char *dokumen;
    const char *nomor;
    struct tanggal tanggal;
    int status; /* enum renstra_status; none: draf. RENSTRA_DITETAPKAN does not change any more */
    const char *alasan; /* why this version replaced the one before */
    struct rpjmd *rpjmd;
    DAFTAR(struct tujuan) tujuan;
    DAFTAR(struct sasaran) sasaran;
    DAFTAR(struct indikator) indikator; /* of tujuan and sasaran */
};

/* Another unit's part in a tujuan, sasaran, indikator or pos of ours, in the year of the package.
 */
enum crosscutting_pada {
    CROSSCUTTING_TUJUAN = 1,
    CROSSCUTTING_SASARAN,
    CROSSCUTTING_INDIKATOR,
    CROSSCUTTING_POS,
};

struct crosscutting {
    int pada;          /* enum crosscutting_pada */
    const char *milik; /* kode of the tujuan, sasaran or indikator, kunci of the pos anggaran */
    const char *unit;  /* name of the other unit, or its kode */
    const char *peran; /* "Penyedia data", "Pelaksana bersama" */
    const char *uraian;
    const char *target; /* what they have to bring, in words */
};

/* How the target of the year of an indikator came about (kertas kerja penetapan target). What was
 * reached in earlier years and elsewhere stands in pengukuran.tahunan and .pembanding. */
struct kertas_kerja {
    const char *indikator;       /* kode */
    const char *catatan_capaian; /* what the earlier years say */
    const char *standar;         /* regulation or standard that sets a value */
    struct angka nilai_standar;
    const char *pembanding; /* what the values of others say */
    const char *kapasitas;  /* people, means */
    const char *anggaran;   /* money there is for it */
    struct angka usulan, disepakati;
    const char *alasan;
    struct tanggal tanggal; /* of the agreement */
};

struct renja_baris { /* a program, kegiatan or sub kegiatan with one of its indicators */
    int tingkat;     /* TINGKAT_PROGRAM, _KEGIATAN, _SUBKEGIATAN */
    const char *kode;
    const char *nama;
    const char *sasaran; /* kode of the sasaran or tujuan it serves */
    const char *indikator;
    struct angka target;
    const char *satuan;
    struct uang pagu_indikatif; /* none on further indicators of the same pos */
    const char *lokasi;
    const char *catatan;
};

struct renja { /* the work plan of the year, before there is a budget */
    const char *dokumen;
    const char *nomor;
    struct tanggal tanggal;
    DAFTAR(struct renja_baris) baris;
};

#endif
