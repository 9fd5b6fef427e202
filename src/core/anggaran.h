/* SPDX-License-Identifier: MIT
 *
 * anggaran: program -> kegiatan -> sub kegiatan, each version a full set of amounts.
 *
 * Amounts may stand at any level when lower ones are unknown. A stated parent that differs from the
 * sum of its children is a finding; the roll-up (core/pagu.h) uses the children.
 */
#ifndef CERMAT_CORE_ANGGARAN_H
#define CERMAT_CORE_ANGGARAN_H

#include "core/indikator.h"

enum versi_jenis { VERSI_MURNI = 1, VERSI_PERGESERAN, VERSI_PERUBAHAN };

struct anggaran_versi {
    struct cacah nomor; /* 1, 2, ..; the highest one governs */
    int jenis;          /* enum versi_jenis */
    struct tanggal tanggal;
    const char *dokumen;
};

struct pagu_versi { /* amount of a pos in one version; none given: nothing in that version */
    struct cacah versi;
    struct uang nilai;
};

struct realisasi_bulan {
    struct cacah bulan;    /* 1..12 */
    struct uang realisasi; /* may be negative (refund) */
};

enum belanja_jenis {
    BELANJA_OPERASI = 1,
    BELANJA_PEGAWAI,
    BELANJA_BARANG_JASA,
    BELANJA_MODAL,
    BELANJA_LAIN,
};

struct belanja {     /* per kind of expenditure, of the unit or of a pos */
    int jenis;       /* enum belanja_jenis */
    const char *pos; /* kunci; NULL: the whole unit */
    struct cacah versi;
    struct uang pagu, realisasi;
    const char *alasan_sisa;
};

struct pos_anggaran {
    const char *kunci; /* natural key within the package: "1.2.3" */
    const char *kode;  /* official nomenclature, may be empty */
    int tingkat;       /* TINGKAT_PROGRAM, _KEGIATAN, _SUBKEGIATAN */
    const char *induk; /* kunci of the parent; NULL for a program */
    const char *nama;
    const char *sumber_dana;
    const char *penanggung_jawab; /* jabatan kode */
    const char *alasan_sisa;
    DAFTAR(struct pagu_versi) pagu;
    struct uang realisasi; /* of the year; none: sum of the months, or of the children */
    DAFTAR(struct realisasi_bulan) bulan;
};

struct program_sasaran { /* a program serves a sasaran (or tujuan); one of them carries the money */
    const char *program; /* kunci */
    const char *sasaran; /* kode of sasaran */
    bool utama;
};

enum posisi_status { POSISI_SEMENTARA = 1, POSISI_FINAL };

struct anggaran {
    struct tanggal posisi_tanggal; /* date of the realisasi */
    int posisi_status;             /* enum posisi_status */
    const char *sumber_data;       /* application or document it was taken from */
    DAFTAR(struct anggaran_versi) versi;
    DAFTAR(struct pos_anggaran) pos;
    DAFTAR(struct program_sasaran) program_sasaran;
    DAFTAR(struct belanja) belanja;
    DAFTAR(struct indikator) indikator; /* of program, kegiatan, sub kegiatan; milik = kunci */
};

#endif
