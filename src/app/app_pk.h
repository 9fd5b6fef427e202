/* SPDX-License-Identifier: MIT
 *
 * app_pk: the lifecycle of perjanjian kinerja (core/pk_siklus.h): made from a reviewed proposal,
 * sent on, given back with notes, approved, signed, handed over, received; withdrawn as a draft;
 * changed by a new one. Cells of an open one are changed by app_rekam().
 *
 * Every step asks for the right (core/akses.h) on the jabatan of the PK and leaves an audit entry.
 * ERR_DENIED: no right. ERR_CONFLICT: the state does not allow the step, or it changed meanwhile.
 * ERR_INVALID: problems in m. ERR_NOT_FOUND: no such unit, year or PK. Then nothing is changed.
 */
#ifndef CERMAT_APP_APP_PK_H
#define CERMAT_APP_APP_PK_H

#include "app/app_cuplikan.h"
#include "core/akses.h"
#include "core/pk_siklus.h"

struct app_pk_nama { /* which PK */
    struct unit_tahun mana;
    const char *jabatan;
    int64_t urutan;
};

/*
 * Stores proposals as drafts, all or none. Their urutan must be the next of the jabatan, the PK
 * before it signed. tempat of a problem: the jabatan.
 */
struct app_pk_buat {
    struct unit_tahun mana;
    const struct perjanjian_kinerja *v;
    size_t n;
};
MUST_CHECK int app_pk_buat(const struct sys *sys, const struct pelaku *p, struct arena *a,
                           const struct app_pk_buat *b, struct masalah_list *m, struct err *e);

struct app_pk_jalan { /* a step */
    struct app_pk_nama pk;
    enum pk_langkah langkah;      /* not SUSUN */
    struct tanggal tanggal;       /* TANDATANGANI: needed; SAMPAIKAN, TERIMA */
    struct tanggal berlaku_mulai; /* TANDATANGANI: none: as it stands, or tanggal */
    const char *nomor;            /* TANDATANGANI */
    const char *keterangan;       /* KOREKSI, BUKA: why; SAMPAIKAN: to whom */
    int64_t berkas_id;            /* TANDATANGANI, PINDAI: scan; 0: none */
    const char *berkas_nama;
};
MUST_CHECK int app_pk_jalan(const struct sys *sys, const struct pelaku *p, struct arena *a,
                            const struct app_pk_jalan *j, struct masalah_list *m, struct err *e);

/* May the person take the step with this PK now? */
bool app_pk_boleh(const struct pelaku *p, const struct cuplikan *c,
                  const struct perjanjian_kinerja *pk, enum pk_langkah langkah);

struct app_pk_catat { /* a note */
    struct app_pk_nama pk;
    const char *bagian, *baris, *bidang, *isi; /* as struct pk_catatan */
};
/* Whoever may approve the PK writes notes on an unsigned one; who may write it, too. */
MUST_CHECK int app_pk_catat(const struct sys *sys, const struct pelaku *p, struct arena *a,
                            const struct app_pk_catat *x, struct masalah_list *m, struct err *e);
/* Marks an open note as done with. */
MUST_CHECK int app_pk_catatan_selesai(const struct sys *sys, const struct pelaku *p,
                                      struct arena *a, struct unit_tahun mana, int64_t id,
                                      struct err *e);

/* Steps and notes of all PK of the slice, in arena a. */
MUST_CHECK int app_pk_riwayat(const struct sys *sys, struct arena *a, const struct cuplikan *c,
                              struct pk_riwayat *out, struct err *e);

#endif
