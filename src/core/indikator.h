/* SPDX-License-Identifier: MIT
 *
 * indikator: an indicator, its targets, and what was measured.
 *
 * Identity is permanent (kode); satuan, polaritas and metode hold for the year. Targets of the
 * Renstra years stand here; realisasi of the report year and its history stand in `pengukuran`.
 */
#ifndef CERMAT_CORE_INDIKATOR_H
#define CERMAT_CORE_INDIKATOR_H

#include "base/desimal.h"
#include "base/tanggal.h"
#include "core/skema.h"

enum tingkat {
    TINGKAT_TUJUAN = 1,
    TINGKAT_SASARAN,
    TINGKAT_PROGRAM,
    TINGKAT_KEGIATAN,
    TINGKAT_SUBKEGIATAN,
};
enum polaritas { POLARITAS_NAIK = 1, POLARITAS_TURUN };
/* For POLARITAS_TURUN. A: (2T-R)/T x 100; B: T/R x 100. Fixed for the year. */
enum metode_turun { METODE_A = 1, METODE_B };
enum agregasi { AGREGASI_JUMLAH = 1, AGREGASI_AKHIR, AGREGASI_RATA_RATA };
/* Progress to the end target: last value, or sum of the years. */
enum kemajuan { KEMAJUAN_TERAKHIR = 1, KEMAJUAN_KUMULATIF };
enum jenis_indikator {
    JENIS_MASUKAN = 1,
    JENIS_KELUARAN,
    JENIS_HASIL,
    JENIS_MANFAAT,
    JENIS_DAMPAK,
};
/* Where a realisasi comes from (a resmi value has nomor, tanggal, penerbit). */
enum sumber_realisasi {
    SUMBER_KETIK = 1,
    SUMBER_RUMUS,
    SUMBER_SKM,
    SUMBER_AKIP,
    SUMBER_KEMATANGAN,
    SUMBER_IPP,
    SUMBER_REGISTER,
    SUMBER_RESMI,
};

struct target_tahun {
    struct cacah tahun;
    struct angka target;
};

enum ya_tidak { JAWAB_YA = 1, JAWAB_TIDAK };

struct smart { /* is the indicator fit: enum ya_tidak, 0: not looked at; with a note each */
    int spesifik;
    const char *catatan_spesifik;
    int terukur;
    const char *catatan_terukur;
    int dapat_dicapai;
    const char *catatan_dapat_dicapai;
    int relevan;
    const char *catatan_relevan;
    int berbatas_waktu;
    const char *catatan_berbatas_waktu;
};

struct indikator {
    const char *kode;
    int tingkat;       /* enum tingkat */
    const char *milik; /* kode of the tujuan or sasaran, kunci of the pos anggaran */
    const char *uraian;
    int jenis; /* enum jenis_indikator */
    const char *satuan;
    struct cacah desimal; /* decimals shown; none: the most that occur in its numbers */
    int polaritas;        /* enum polaritas */
    int metode_turun;     /* enum metode_turun; only with POLARITAS_TURUN, default A */
    int agregasi;         /* enum agregasi */
    int kemajuan;         /* enum kemajuan; default KEMAJUAN_TERAKHIR */
    bool iku;             /* stands in the IKU list */
    const char *definisi, *formulasi, *pembilang, *penyebut;
    const char *sumber_data, *frekuensi, *mekanisme, *media;
    const char *penanggung_jawab;              /* jabatan kode */
    struct cacah berlaku_dari, berlaku_sampai; /* years */
    const char *pendahulu;   /* kode of the indicator it replaced within the Renstra */
    struct cacah tahun_awal; /* baseline */
    struct angka nilai_awal;
    struct angka target_akhir; /* none: target of the last Renstra year */
    DAFTAR(struct target_tahun) target;
    struct smart *smart;
};

struct realisasi_tahun { /* history: what was reported for an earlier year */
    struct cacah tahun;
    struct angka target, realisasi;
    const char *keterangan;
};

struct realisasi_triwulan {
    struct cacah triwulan;  /* 1..4 */
    struct angka target;    /* to be reached up to this quarter */
    struct angka realisasi; /* of this quarter alone */
    struct angka pembilang,
        penyebut; /* values of the formulasi: realisasi = first / second x 100 */
    const char *keterangan;
    DAFTAR(const char *) analisis;
    DAFTAR(const char *) hambatan;
    DAFTAR(const char *) solusi;
};

struct variabel { /* a variable of formulasi: pembilang, penyebut */
    const char *nama;
    struct angka nilai;
    const char *sumber;
};

enum pembanding_jenis {
    PEMBANDING_KABUPATEN = 1,
    PEMBANDING_PROVINSI,
    PEMBANDING_NASIONAL,
    PEMBANDING_UNIT,
};

struct pembanding { /* a figure elsewhere that ours is compared with */
    int jenis;      /* enum pembanding_jenis */
    const char *nama;
    struct cacah tahun;    /* none: the report year */
    struct cacah triwulan; /* none: the whole year */
    const char *unsur;     /* U1..U9 when it is a value per unsur */
    struct angka nilai;
    const char *sumber;
};

struct pendukung {   /* a program/kegiatan that supported the result, or did not */
    const char *pos; /* kunci of pos_anggaran */
    bool tidak_menunjang;
    const char *uraian;
};

struct pengukuran {               /* the measurement of one indicator in the report year */
    const char *indikator;        /* kode */
    struct angka realisasi;       /* none: from triwulan by agregasi, or from `terhitung` */
    int sumber;                   /* enum sumber_realisasi */
    const char *nomor, *penerbit; /* of a resmi value */
    struct tanggal tanggal;
    int terhitung; /* enum sumber_realisasi: which computed value stands beside (skm, akip, ..) */
    const char *predikat_sendiri; /* category in the value's own scale: "B (Baik)" */
    const char *keterangan;
    DAFTAR(struct realisasi_triwulan) triwulan;
    DAFTAR(struct realisasi_tahun) tahunan;
    DAFTAR(struct variabel) variabel; /* formulasi = first / second x 100 with SUMBER_RUMUS */
    DAFTAR(struct pembanding) pembanding;
    DAFTAR(const char *) faktor_keberhasilan;
    DAFTAR(const char *) faktor_kegagalan;
    DAFTAR(const char *) hambatan;
    DAFTAR(const char *) solusi;
    DAFTAR(const char *) rencana_aksi;
    DAFTAR(struct pendukung) pendukung;
};

#endif
