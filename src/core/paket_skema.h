/* SPDX-License-Identifier: MIT
 *
 * paket_skema: the field tables of all structs of the package, and the words of their enums.
 *
 * A table lists every member of its struct, in the order of the struct; that order is the canonical
 * order of a written package. SKEMA_PAKET (core/paket.h) is the root.
 */
#ifndef CERMAT_CORE_PAKET_SKEMA_H
#define CERMAT_CORE_PAKET_SKEMA_H

#include "core/skema.h"

/* Most texts in a BIDANG_TEKS_DAFTAR; most levels of objects and lists in a package file. */
enum { TEKS_DAFTAR_MAX = 200, PAKET_DALAM_MAX = 16 };

/* unit_skema.c */
extern const struct skema SKEMA_PEMDA, SKEMA_UNIT;
extern const struct skema SKEMA_WILAYAH, SKEMA_LAHAN, SKEMA_DESA;
extern const struct skema SKEMA_PEGAWAI, SKEMA_PEGAWAI_REKAP, SKEMA_PEGAWAI_ORANG;
extern const struct skema SKEMA_JABATAN, SKEMA_PEJABAT;
/* renstra_skema.c */
extern const struct skema SKEMA_RENSTRA, SKEMA_TUJUAN, SKEMA_SASARAN;
extern const struct skema SKEMA_RPJMD, SKEMA_MISI, SKEMA_RPJMD_SASARAN;
extern const struct skema SKEMA_CROSSCUTTING, SKEMA_KERTAS_KERJA, SKEMA_RENJA, SKEMA_RENJA_BARIS;
/* indikator_skema.c */
extern const struct skema SKEMA_INDIKATOR, SKEMA_TARGET_TAHUN, SKEMA_SMART;
extern const struct skema SKEMA_PENGUKURAN, SKEMA_REALISASI_TRIWULAN, SKEMA_REALISASI_TAHUN;
extern const struct skema SKEMA_VARIABEL, SKEMA_PEMBANDING, SKEMA_PENDUKUNG;
/* rencana_aksi_skema.c */
extern const struct skema SKEMA_RENCANA_AKSI, SKEMA_RENCANA_AKSI_TRIWULAN;
/* anggaran_skema.c */
extern const struct skema SKEMA_ANGGARAN, SKEMA_ANGGARAN_VERSI, SKEMA_POS_ANGGARAN;
extern const struct skema SKEMA_PAGU_VERSI, SKEMA_REALISASI_BULAN;
extern const struct skema SKEMA_PROGRAM_SASARAN, SKEMA_BELANJA;
/* perjanjian_kinerja_skema.c */
extern const struct skema SKEMA_PERJANJIAN_KINERJA, SKEMA_PK_BARIS, SKEMA_PK_ANGGARAN;
/* skm_skema.c */
extern const struct skema SKEMA_SKM, SKEMA_SKM_UNSUR, SKEMA_SKM_LAYANAN, SKEMA_SKM_JAWABAN;
extern const struct skema SKEMA_SKM_KELOMPOK, SKEMA_SKM_TRIWULAN, SKEMA_SKM_TINDAK_LANJUT;
/* penilaian_skema.c */
extern const struct skema SKEMA_PENILAIAN, SKEMA_JAWABAN, SKEMA_REKOMENDASI;
/* predikat_skema.c */
extern const struct skema SKEMA_SKALA_PREDIKAT, SKEMA_SKALA_KELAS;
/* laporan_skema.c */
extern const struct skema SKEMA_LAPORAN, SKEMA_NARASI, SKEMA_ISU_STRATEGIS, SKEMA_PRESTASI;
extern const struct skema SKEMA_INOVASI, SKEMA_PENGADAAN, SKEMA_CATATAN;
/* paket_skema.c */
extern const struct skema SKEMA_PENGATURAN;

/* Words of the enums, each ending with nama = NULL. */
extern const struct pilihan PILIHAN_PEGAWAI_KELOMPOK[], PILIHAN_JENIS_KELAMIN[];
extern const struct pilihan PILIHAN_PEJABAT_STATUS[];
extern const struct pilihan PILIHAN_RENSTRA_STATUS[], PILIHAN_CROSSCUTTING_PADA[];
extern const struct pilihan PILIHAN_YA_TIDAK[], PILIHAN_RENCANA_AKSI_STATUS[];
extern const struct pilihan PILIHAN_TINGKAT[], PILIHAN_POLARITAS[], PILIHAN_METODE_TURUN[];
extern const struct pilihan PILIHAN_AGREGASI[], PILIHAN_KEMAJUAN[], PILIHAN_JENIS_INDIKATOR[];
extern const struct pilihan PILIHAN_SUMBER_REALISASI[], PILIHAN_PEMBANDING_JENIS[];
extern const struct pilihan PILIHAN_VERSI_JENIS[], PILIHAN_BELANJA_JENIS[];
extern const struct pilihan PILIHAN_POSISI_STATUS[];
extern const struct pilihan PILIHAN_PK_SEBAB[], PILIHAN_PK_STATUS[];
extern const struct pilihan PILIHAN_SKM_BOBOT[], PILIHAN_SKM_GABUNGAN[];
extern const struct pilihan PILIHAN_SKALA_BULAT[], PILIHAN_METODE_EFISIENSI[];

#endif
