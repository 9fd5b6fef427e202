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

struct renstra {
    struct cacah tahun_awal, tahun_akhir;
    struct cacah versi; /* 1 = murni */
    const char *dokumen;
    struct tanggal tanggal;
    struct rpjmd *rpjmd;
    DAFTAR(struct tujuan) tujuan;
    DAFTAR(struct sasaran) sasaran;
    DAFTAR(struct indikator) indikator; /* of tujuan and sasaran */
};

#endif
