/* SPDX-License-Identifier: MIT
 *
 * kerja: long work as a job: what is known of one, and the words of its states.
 */
#ifndef CERMAT_CORE_KERJA_H
#define CERMAT_CORE_KERJA_H

#include "base/arena.h"
#include "core/skema.h"

enum kerja_status {
    KERJA_ANTRE = 1,
    KERJA_JALAN,
    KERJA_SELESAI,
    KERJA_GAGAL,
    KERJA_BATAL,
};
extern const struct pilihan PILIHAN_KERJA_STATUS[]; /* "antre", ..; arti for people */

/* Has it ended? */
bool kerja_berakhir(int status);

struct kerja { /* a job, in the caller's arena */
    int64_t id;
    int64_t pemda_id, unit_id; /* unit_id 0: of the pemda */
    const char *unit;          /* "PEMDA/KODE"; NULL: none */
    int64_t tahun;             /* 0: none */
    int64_t pengguna_id;
    const char *pengguna, *asal; /* name and address, for the audit trail; asal may be NULL */
    const char *jenis, *judul;
    const char *masukan;    /* words "nama=nilai", one per line */
    int status;             /* enum kerja_status */
    int64_t kemajuan;       /* 0..100 */
    const char *keterangan; /* what is being done: "Membuat PDF dengan LibreOffice" */
    const char *pesan;      /* why it failed, or a remark to the result; NULL: none */
    int64_t berkas_id;      /* file of the result (app_berkas.h); 0: none */
    const char *berkas_nama;
    const char *alamat;             /* page that shows the result; NULL: the file is all */
    int64_t percobaan;              /* starts so far */
    int64_t dibuat, mulai, selesai; /* times; 0: not yet */
};

/* Value of a word of the input, NULL when absent. In arena a. */
const char *kerja_masukan(struct arena *a, const char *masukan, const char *nama);

#endif
