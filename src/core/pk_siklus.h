/* SPDX-License-Identifier: MIT
 *
 * pk_siklus: the states of a perjanjian kinerja and the steps between them.
 *
 * draf -> (diajukan) -> dikoreksi with notes, or disetujui -> ditandatangani -> disampaikan ->
 * diterima. From ditandatangani on its content does not change; what changed becomes a new PK.
 */
#ifndef CERMAT_CORE_PK_SIKLUS_H
#define CERMAT_CORE_PK_SIKLUS_H

#include "base/arena.h"
#include "core/akses.h"
#include "core/perjanjian_kinerja.h"

enum pk_langkah {
    PK_LANGKAH_SUSUN = 1,    /* a draft is made */
    PK_LANGKAH_AJUKAN,       /* sent on for approval */
    PK_LANGKAH_KOREKSI,      /* given back, with notes */
    PK_LANGKAH_SETUJUI,      /* approved */
    PK_LANGKAH_BUKA,         /* an approved one is opened again, with a reason */
    PK_LANGKAH_TANDATANGANI, /* number and date of the signed paper */
    PK_LANGKAH_PINDAI,       /* its scan, also later */
    PK_LANGKAH_SAMPAIKAN,    /* handed over */
    PK_LANGKAH_TERIMA,       /* received by who it was handed to */
    PK_LANGKAH_CABUT,        /* a draft is withdrawn */
};

/* "setujui", .., with what it does as arti; ends with nama = NULL. */
extern const struct pilihan PILIHAN_PK_LANGKAH[];

/* May the step be taken from that status (0 counts as draf)? */
bool pk_langkah_boleh(int status, enum pk_langkah langkah);
/* The status after it. */
int pk_langkah_hasil(int status, enum pk_langkah langkah);
enum aksi pk_langkah_aksi(enum pk_langkah langkah);
/* Its content may be changed: draf and dikoreksi. */
bool pk_terbuka(int status);
/* "disetujui" */
const char *pk_status_kata(int status);

struct pk_jejak { /* a step; texts in the arena of the list */
    const char *jabatan;
    int64_t urutan;
    enum pk_langkah langkah;
    int64_t waktu, pengguna_id;
    const char *oleh, *atas_nama;
    const char *tanggal; /* ISO; NULL: none */
    const char *keterangan;
    int64_t berkas_id; /* 0: none */
    const char *berkas_nama;
};

struct pk_catatan { /* a note; texts in the arena of the list */
    int64_t id;
    const char *jabatan;
    int64_t urutan;
    const char *bagian;         /* "pernyataan", "baris", "anggaran" */
    const char *baris, *bidang; /* row and field it is about; NULL: none */
    const char *isi;
    int64_t waktu, pengguna_id;
    const char *oleh;
    int64_t selesai_waktu; /* 0: open */
    const char *selesai_oleh;
};

struct pk_riwayat { /* all steps and notes of a slice, by PK, oldest first */
    struct arena *arena;
    struct pk_jejak *jejak;
    size_t n_jejak, cap_jejak;
    struct pk_catatan *catatan;
    size_t n_catatan, cap_catatan;
};

#endif
