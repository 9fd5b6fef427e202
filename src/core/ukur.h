/* SPDX-License-Identifier: MIT
 *
 * ukur: the way of a measured triwulan: draf, diajukan, dikembalikan or terverifikasi, dibuka
 * kembali. One table of steps; what must be there before it is submitted; what is late.
 *
 * A triwulan that is terverifikasi is locked, one that is diajukan waits for its verifier: the rows
 * of both are closed for changes.
 */
#ifndef CERMAT_CORE_UKUR_H
#define CERMAT_CORE_UKUR_H

#include "base/err.h"
#include "base/tanggal.h"
#include "core/akses.h"

struct hitung_indikator;

enum ukur_status {
    UKUR_DRAF = 1, /* also when nothing is recorded */
    UKUR_DIAJUKAN,
    UKUR_DIKEMBALIKAN,
    UKUR_TERVERIFIKASI,
    UKUR_DIBUKA, /* was terverifikasi, open again */
};
extern const struct pilihan PILIHAN_UKUR_STATUS[]; /* arti: for people */

enum ukur_langkah {
    UKUR_AJUKAN = 1,
    UKUR_TARIK, /* the one who submitted takes it back */
    UKUR_VERIFIKASI,
    UKUR_KEMBALIKAN,
    UKUR_BUKA,
    UKUR_CATAT, /* a note; no change of status */
    UKUR_LANGKAH_COUNT
};
extern const struct pilihan PILIHAN_UKUR_LANGKAH[];

/* The status after the step; 0 when it is not possible from `dari`. */
enum ukur_status ukur_sesudah(enum ukur_langkah l, enum ukur_status dari);
/* Right that the step needs; on the jabatan of the indicator. */
enum aksi ukur_aksi(enum ukur_langkah l);
/* Must the step carry a sentence (why it is given back, opened, or the note itself)? */
bool ukur_wajib_catatan(enum ukur_langkah l);
/* Rows of a triwulan in that status are closed. */
bool ukur_terkunci_status(enum ukur_status s);

/*
 * What keeps a triwulan (1..4) from being submitted: no realisasi; below target without analysis or
 * obstacle. Problems with the kode of the indicator as their place. True: nothing.
 */
bool ukur_lengkap(const struct hitung_indikator *i, int tw, struct masalah_list *m);

/* Is it measured at all in that quarter: has a target or a value. */
bool ukur_perlu(const struct hitung_indikator *i, int tw);

/* Last day on which a triwulan is submitted in time where the pemda decided none (core/kalender.h):
 * the 15th of the month after it. */
enum { UKUR_HARI = 15 };
struct tanggal ukur_batas(int64_t tahun, int tw);

struct ukur_kunci { /* one triwulan of an indikator of a slice */
    int64_t pemda_id, unit_id, paket_id;
    const char *indikator;
    int64_t triwulan; /* 1..4 */
};

struct ukur_baris { /* where it stands */
    int64_t id, versi;
    const char *indikator;
    int64_t triwulan;
    enum ukur_status status;
    int64_t pengaju_id;  /* 0: nobody yet */
    const char *pengaju; /* NULL: nobody yet */
    int64_t waktu, bukti;
};

struct ukur_senarai {
    struct ukur_baris *v;
    size_t n;
};

/* The row of one triwulan in such a list; a draf when nothing is recorded. */
const struct ukur_baris *ukur_baris_get(const struct ukur_senarai *l, const char *indikator,
                                        int triwulan);

struct ukur_riwayat { /* one step or note */
    enum ukur_langkah langkah;
    enum ukur_status status; /* after it */
    const char *catatan;     /* NULL: none */
    int64_t waktu, pengguna_id;
    const char *pengguna, *atas_nama;
};

struct ukur_bukti { /* a piece of evidence */
    int64_t id, berkas_id;
    const char *indikator;
    int64_t triwulan;
    const char *nama, *keterangan;
    int64_t waktu;
    const char *pengguna;
    const char *jenis; /* of the file: "pdf"; only from the list */
    int64_t ukuran;    /* only from the list */
    bool dihapus;      /* only from the get */
};

#endif
