/* SPDX-License-Identifier: MIT
 *
 * hitung: everything that is computed from one package, in one pass.
 *
 * hitung_compute() is the only caller the rest of the program needs: the report, `hitung --format
 * json` and the pages read this struct and compute nothing themselves. The single rules live in
 * capaian.h, predikat_hitung.h, agregasi.h, pagu.h, skm_hitung.h, instrumen.h, efisiensi.h and are
 * tested there.
 */
#ifndef CERMAT_CORE_HITUNG_H
#define CERMAT_CORE_HITUNG_H

#include "core/hasil.h"
#include "core/instrumen.h"
#include "core/paket.h"

struct hitung_tahun { /* one earlier year of an indicator (or the report year, last) */
    int tahun;
    struct angka target, realisasi;
    struct hasil capaian;
};

struct hitung_pembanding {
    const struct pembanding *data;
    struct hasil selisih; /* realisasi - pembanding */
    struct hasil rasio;   /* realisasi / pembanding x 100 */
};

struct hitung_triwulan {                   /* one quarter of an indicator */
    const struct realisasi_triwulan *data; /* as given; NULL: nothing */
    struct angka target;                   /* to be reached up to this quarter */
    struct angka realisasi;                /* of this quarter alone */
    const char *asal;                      /* where that comes from; NULL: there is none */
    bool ikut;                             /* it makes up the year (a survey's quarter does not) */
    struct hasil dari_rumus;               /* pembilang / penyebut x 100 of this quarter */
    struct hasil sampai;                   /* up to this quarter, by agregasi */
    struct hasil capaian;                  /* of `sampai` against target */
    const struct skala_kelas *predikat;
};

struct hitung_indikator {
    const struct indikator *data;
    const struct pengukuran *ukur; /* NULL: not measured */
    uint8_t desimal;               /* decimals its numbers are shown with */
    struct angka target;           /* governing target: latest PK of the head, else Renstra */
    const char
        *target_asal; /* "Perjanjian Kinerja Perubahan, 1 April 2024" or "Renstra 2021–2026" */
    struct angka target_tw[4];
    struct hitung_triwulan triwulan[4];
    struct angka realisasi;             /* that counts: resmi before computed */
    const char *realisasi_asal;         /* sentence part: "resmi Nomor .. tanggal .. dari .." */
    struct hasil realisasi_terhitung;   /* computed beside it (SKM, AKIP, ..) */
    bool berbeda;                       /* resmi and computed differ as shown */
    struct hasil capaian;               /* percent, 2 decimals */
    struct hasil angka_capaian;         /* clamped by the scale: only for means */
    const struct skala_kelas *predikat; /* NULL when there is no capaian or no scale */
    struct angka target_akhir;
    struct hasil kemajuan;      /* to target_akhir, percent */
    struct hitung_tahun *tahun; /* ascending, earlier years then the report year */
    size_t n_tahun;
    struct hitung_pembanding *pembanding;
    size_t n_pembanding;
};

struct hitung_kelompok { /* a tujuan or sasaran with its indicators */
    int tingkat;         /* TINGKAT_TUJUAN or TINGKAT_SASARAN */
    const char *kode, *uraian;
    const struct hitung_indikator **indikator;
    size_t n;
    struct hasil rata_rata; /* mean of angka capaian, 2 decimals */
    size_t dilewati;        /* indicators left out of the mean */
    const struct skala_kelas *predikat;
};

struct hitung_pos { /* a node of the budget tree after roll-up */
    const struct pos_anggaran *data;
    struct uang *pagu;      /* one per version, in the order of anggaran.versi */
    struct uang pagu_akhir; /* of the governing version */
    struct uang realisasi, sisa;
    struct hasil serapan;
    bool belum_lengkap;    /* money below it without realisasi: the sum is not final */
    struct uang bulan[12]; /* realisasi per month: its own, else the sum of the children */
    struct uang pagu_tercatat, realisasi_tercatat; /* as stated, of the governing version */
    bool selisih_anak; /* stated amount differs from the sum of the children */
    struct hitung_pos **anak;
    size_t n;
    const struct hitung_indikator **indikator; /* of this pos */
    size_t n_indikator;
};

struct hitung_jumlah { /* a sum over pos */
    struct uang *pagu; /* per version; NULL where not computed */
    struct uang pagu_akhir, realisasi, sisa;
    const struct jejak *jejak_pagu, *jejak_realisasi; /* the summed pos; NULL when none has one */
    struct hasil serapan;
    bool belum_lengkap; /* a pos with money has no realisasi yet */
};

struct hitung_anggaran {
    const struct anggaran *data;
    struct hitung_pos **program;
    size_t n;
    struct hitung_pos *pos; /* all, in the order of data->pos */
    size_t n_pos;
    struct hitung_jumlah total;
    struct uang bulan[12];          /* realisasi per month of all programmes */
    struct hitung_jumlah pendukung; /* all programmes but Penunjang Urusan Pemerintahan Daerah */
};

struct hitung_sasaran_anggaran { /* money of a sasaran: programmes of which it is the main one */
    const struct sasaran *sasaran;
    struct hitung_jumlah jumlah;
    const struct hitung_pos **program;
    size_t n;
};

struct hitung_efisiensi {
    const struct sasaran *sasaran;
    struct hasil capaian; /* mean of the sasaran */
    struct hasil serapan;
    int metode;             /* enum metode_efisiensi */
    struct hasil nilai;     /* a, b: percentage points; c: E in percent */
    struct hasil ne;        /* c only: NE 0..100 from E clamped to +-20 */
    const char *keterangan; /* "efisien", "tidak efisien", or a state in words */
};

struct hitung_unsur {
    const char *kode, *nama;
    int64_t n; /* answers of this unsur */
    int64_t frekuensi[4];
    struct hasil persen[4];
    struct hasil nrr; /* shown with 4 decimals, from exact values */
    struct hasil nrr_tertimbang;
    struct hasil nilai; /* nrr x 25, 2 decimals */
    const char *mutu, *kinerja;
};

struct hitung_layanan {
    const char *nama;
    struct cacah responden;
    struct hasil ikm;
    const char *mutu, *kinerja;
};

struct hitung_skm {
    const struct skm *data;
    const char
        *metode; /* "gabungan seluruh jawaban", "rata-rata layanan", "nilai unsur", "nilai resmi" */
    const char *bobot; /* "1/9", "0,11", "0,111" */
    struct cacah responden;
    struct hitung_unsur *unsur;
    size_t n_unsur;
    struct hitung_layanan *layanan;
    size_t n_layanan;
    struct hasil ikm;
    const char *mutu, *kinerja;
    struct hasil dipakai; /* resmi when given, else computed */
    const char *dipakai_mutu;
    bool berbeda;           /* resmi and computed differ as shown */
    const char *peringatan; /* sentence when a printed weight changes the grade; NULL otherwise */
    struct cacah sampel_minimum; /* Krejcie-Morgan of populasi */
    bool sampel_cukup;
};

struct hitung_penilaian {
    const struct penilaian *data;
    const struct instrumen *instrumen;
    const struct instrumen_nilai
        *nilai;                   /* per node, in the order of the instrument (instrumen.h) */
    struct hasil total;           /* computed; a state when weights are unknown */
    struct hasil f02;             /* IPP only: as computed, else as given; 2 decimals */
    const char *kategori, *makna; /* band of the computed total */
    struct hasil dipakai;         /* resmi when given, else computed */
    const char *dipakai_kategori;
    bool berbeda;
};

struct hitung_rekap { /* indicators of tujuan and sasaran per class of the scale */
    const struct skala_kelas *kelas;
    size_t jumlah;
    struct hasil persen;
};

struct hitung {
    const struct paket *paket;
    const struct instrumen_list *instrumen;
    struct hitung_indikator *indikator; /* of Renstra, then of anggaran */
    size_t n_indikator;
    struct hitung_kelompok *kelompok; /* in Renstra order: tujuan, its sasaran, next tujuan .. */
    size_t n_kelompok;
    struct hasil rata_rata; /* mean over indicators of tujuan and sasaran */
    const struct skala_kelas *predikat;
    struct hitung_rekap *rekap;
    size_t n_rekap;
    size_t melebihi, sesuai, di_bawah, tanpa_capaian; /* capaian > 100, = 100, < 100, none */
    struct hitung_anggaran *anggaran;                 /* NULL without data */
    struct hitung_sasaran_anggaran *per_sasaran;
    size_t n_per_sasaran;
    struct hitung_sasaran_anggaran tanpa_sasaran; /* programmes that no sasaran carries */
    struct hitung_efisiensi *efisiensi;
    size_t n_efisiensi;
    struct hitung_skm *skm;                                       /* NULL without data */
    struct hitung_penilaian *akip, *akip_lalu, *kematangan, *ipp; /* NULL without data */
};

/*
 * Computes everything for a validated package. `instrumen`: the instruments known to the program.
 * `m` receives what makes a result impossible for the user to accept silently (unknown instrument,
 * scale with gaps) and what is doubtful (stated amounts that are not their sum, a NIP of no shape);
 * the result is usable anyway, those parts are states.
 */
struct hitung *hitung_compute(struct arena *a, const struct paket *p,
                              const struct instrumen_list *instrumen, struct masalah_list *m);

/*
 * One indicator as if `coba` were its measurement: for values that are being typed. In arena a; h
 * is not changed. NULL when h has no such indicator.
 */
const struct hitung_indikator *hitung_indikator_coba(struct arena *a, const struct hitung *h,
                                                     const char *kode,
                                                     const struct pengukuran *coba);

/* Finders; NULL when absent. */
const struct hitung_indikator *hitung_indikator_get(const struct hitung *h, const char *kode);
const struct hitung_pos *hitung_pos_get(const struct hitung *h, const char *kunci);
const struct hitung_kelompok *hitung_kelompok_get(const struct hitung *h, int tingkat,
                                                  const char *kode);

#endif
