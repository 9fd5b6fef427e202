/* SPDX-License-Identifier: MIT
 *
 * skm: Survei Kepuasan Masyarakat as it was gathered: raw answers, counts, values per unsur and
 * per layanan, or only a value (PermenPANRB 14/2017). Results: core/skm_hitung.h.
 */
#ifndef CERMAT_CORE_SKM_H
#define CERMAT_CORE_SKM_H

#include "base/desimal.h"
#include "base/tanggal.h"
#include "core/skema.h"

/* Weight per unsur: exactly 1/n, or the printed 0,11 / 0,111 some pemda use. */
enum skm_bobot { SKM_TEPAT = 1, SKM_011, SKM_0111 };
/* Unit value: pooled answers, or mean of the services. */
enum skm_gabungan { SKM_POOL = 1, SKM_RATA_LAYANAN };

struct skm_unsur {
    const char *kode;            /* "U1".."U9", or more */
    const char *nama;            /* NULL: the official name */
    struct cacah n1, n2, n3, n4; /* respondents per answer 1..4 */
    struct angka nilai;          /* 25..100, when only the value is known */
};

struct skm_layanan {
    const char *nama;
    struct cacah responden;
    struct angka ikm; /* when only the value is known */
    DAFTAR(struct skm_unsur) unsur;
};

struct skm_jawaban { /* one respondent: a digit 1..4 per unsur in the order of skm.unsur, '-'
                        unanswered */
    const char *layanan;
    const char *nilai; /* "443343444" */
};

struct skm_kelompok {     /* respondents by characteristic */
    const char *kelompok; /* "Jenis kelamin" */
    const char *uraian;   /* "Perempuan" */
    struct cacah jumlah;
};

struct skm_tindak_lanjut {
    const char *unsur; /* kode */
    const char *program;
    const char *jangka_pendek, *jangka_menengah, *jangka_panjang; /* or the triwulan */
    const char *penanggung_jawab;
    const char *status;
};

struct skm_triwulan {
    struct cacah triwulan;
    struct angka ikm;
};

struct skm {
    const char *sumber; /* application or survey */
    struct cacah responden, populasi;
    int bobot;          /* enum skm_bobot; default SKM_TEPAT */
    int gabungan;       /* enum skm_gabungan; default SKM_POOL */
    struct angka resmi; /* published IKM */
    const char *resmi_nomor, *resmi_penerbit;
    struct tanggal resmi_tanggal;
    DAFTAR(struct skm_unsur) unsur;
    DAFTAR(struct skm_layanan) layanan;
    DAFTAR(struct skm_jawaban) jawaban;
    DAFTAR(struct skm_kelompok) kelompok;
    DAFTAR(struct skm_triwulan) triwulan;
    DAFTAR(struct skm_tindak_lanjut) tindak_lanjut;
};

#endif
