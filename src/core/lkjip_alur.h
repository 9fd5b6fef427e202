/* SPDX-License-Identifier: MIT
 *
 * lkjip_alur: how a report goes from draft to received: states, and which step leads where, who may
 * take it and what it needs (PermenPANRB 53/2014: written by the unit, signed by its head, handed
 * in and received; notes and giving back as the offices do it).
 */
#ifndef CERMAT_CORE_LKJIP_ALUR_H
#define CERMAT_CORE_LKJIP_ALUR_H

#include "base/tanggal.h"
#include "core/akses.h"

enum lkjip_status {
    LKJIP_DRAF = 1,
    LKJIP_DIKOREKSI, /* handed to the readers */
    LKJIP_DISETUJUI,
    LKJIP_DITANDATANGANI,
    LKJIP_DISAMPAIKAN,
    LKJIP_DITERIMA,
};
extern const struct pilihan PILIHAN_LKJIP_STATUS[];

/* May what the report says (narratives, lists, signer) still be changed? */
bool lkjip_terbuka(int status);

struct lkjip_alur_langkah { /* a step; the table ends with nama = NULL */
    const char *nama;       /* "ajukan", in addresses */
    int dari, ke;           /* enum lkjip_status */
    enum aksi aksi;
    bool pemda;         /* the right is needed on the pemda as a whole: Bagian Organisasi */
    bool perlu_catatan; /* says what is to be mended, or why */
    bool perlu_tanggal; /* date of the act */
    bool perlu_nomor;
    const char *tombol; /* words of the button */
    const char *arti;   /* one sentence: what it does */
};
extern const struct lkjip_alur_langkah LKJIP_ALUR[];

/* The step of that name from that state; NULL: none. */
const struct lkjip_alur_langkah *lkjip_alur_get(int dari, const char *nama);

struct lkjip_posisi { /* where the report of a slice stands */
    int status;       /* LKJIP_DRAF when nothing is stored */
    const char *nomor;
    struct tanggal tanggal;
    int64_t berkas_id; /* scan; 0: none */
    const char *berkas_nama;
};

struct lkjip_riwayat { /* one change of state */
    int64_t waktu, pengguna_id;
    const char *pengguna;
    int dari, ke;
    const char *catatan;
    struct tanggal tanggal;
};

struct lkjip_catatan { /* a note of a reader */
    int64_t id;
    const char *jangkar; /* kode of a narrative or name of a section: "bab_1.isu_strategis" */
    const char *isi;
    int64_t waktu, pengguna_id;
    const char *pengguna;
    int64_t selesai_waktu; /* 0: open */
    const char *selesai_oleh;
};

#endif
