/* SPDX-License-Identifier: MIT
 *
 * paket: all that the LKjIP of one unit and year needs, as one tree.
 *
 * It is what `impor` reads and `ekspor` writes, what the store loads and saves, and the only input
 * of the computations (core/hitung.h) and of the composition (core/lkjip.h).
 */
#ifndef CERMAT_CORE_PAKET_H
#define CERMAT_CORE_PAKET_H

#include "base/err.h"
#include "core/anggaran.h"
#include "core/laporan.h"
#include "core/penilaian.h"
#include "core/perjanjian_kinerja.h"
#include "core/predikat.h"
#include "core/rencana_aksi.h"
#include "core/renstra.h"
#include "core/skm.h"
#include "core/unit.h"

enum { PAKET_VERSI = 1, TAHUN_MIN = 2010, TAHUN_MAX = 2100 };
#define PAKET_BYTES_MAX ((size_t)32 << 20) /* a package file: 32 MiB */

enum metode_efisiensi {
    EFISIENSI_SELISIH = 1, /* a: capaian - serapan */
    EFISIENSI_SISA,        /* b: 100 - serapan */
    EFISIENSI_PMK_214,     /* c: PMK 214/PMK.02/2017 */
};

struct pengaturan {       /* choices of the pemda, locked per year */
    int metode_efisiensi; /* enum metode_efisiensi; default EFISIENSI_SELISIH */
};

struct paket {
    struct cacah versi_paket; /* PAKET_VERSI */
    struct cacah tahun;
    struct pemda *pemda;
    struct unit *unit;
    struct pengaturan *pengaturan;
    struct skala_predikat *skala_predikat;
    struct wilayah *wilayah;
    struct pegawai *pegawai;
    DAFTAR(struct jabatan) jabatan;
    DAFTAR(struct pejabat) pejabat;
    struct renstra *renstra;
    const char *iku_dokumen; /* decree of the IKU list */
    const char *iku_nomor;
    struct tanggal iku_tanggal;
    struct cacah iku_versi; /* of the list: 1, 2, .. */
    struct renja *renja;
    DAFTAR(struct crosscutting) crosscutting;
    DAFTAR(struct kertas_kerja) kertas_kerja;
    struct anggaran *anggaran;
    DAFTAR(struct pengukuran) pengukuran;
    DAFTAR(struct rencana_aksi) rencana_aksi;
    DAFTAR(struct perjanjian_kinerja) perjanjian_kinerja;
    struct skm *skm;
    DAFTAR(struct penilaian) penilaian;
    struct laporan *laporan;
    DAFTAR(struct catatan) catatan;
};

/* The schema of struct paket: root of all tables (core/paket_skema.c). */
extern const struct skema SKEMA_PAKET;

/*
 * Checks what no single field can say: references that lead nowhere, a sub kegiatan without parent,
 * double keys, years out of range, realisasi without pagu, two PK with one urutan, .. Each problem
 * names its member path. The package is usable only when nothing was added.
 */
void paket_validate(const struct paket *p, struct masalah_list *m);

/* Finders: NULL when not there. */
const struct jabatan *paket_jabatan(const struct paket *p, const char *kode);
const struct pejabat *paket_pejabat(const struct paket *p, const char *kode);
const struct tujuan *paket_tujuan(const struct paket *p, const char *kode);
const struct sasaran *paket_sasaran(const struct paket *p, const char *kode);
const struct indikator *paket_indikator(const struct paket *p, const char *kode);
const struct pengukuran *paket_pengukuran(const struct paket *p, const char *indikator);
const struct pos_anggaran *paket_pos(const struct paket *p, const char *kunci);
const struct narasi *paket_narasi(const struct paket *p, const char *kode);

#endif
