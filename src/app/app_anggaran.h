/* SPDX-License-Identifier: MIT
 *
 * app_anggaran: builds the budget tree of a unit and year: pos from the official nomenclature, own
 * pos, new versions as a copy of the amounts. All through app_rekam(), with its errors.
 */
#ifndef CERMAT_APP_APP_ANGGARAN_H
#define CERMAT_APP_APP_ANGGARAN_H

#include "app/app_rekam.h"
#include "core/nomenklatur.h"

/* The nomenclature that comes with the program; once per process. */
const struct nomenklatur *app_nomenklatur(struct arena *a);

struct app_anggaran { /* a change of the budget of a snapshot */
    const struct sys *sys;
    const struct pelaku *pelaku;
    const struct cuplikan *cuplikan;
    struct arena *arena;
    struct masalah_list *masalah;
};

/* Makes the (empty) budget of a year that has none. */
MUST_CHECK int app_anggaran_mulai(const struct app_anggaran *x, struct err *e);

/*
 * Adds the pos of an official kode with those above it that are missing; a sub kegiatan brings its
 * official indicator along when `indikator`. *kunci: of the new pos.
 * ERR_NOT_FOUND: no such kode; ERR_CONFLICT: the tree has it already.
 */
MUST_CHECK int app_anggaran_tambah(const struct app_anggaran *x, const char *kode, bool indikator,
                                   const char **kunci, struct err *e);

struct app_pos_baru {  /* a pos of one's own, without official kode */
    const char *induk; /* kunci of the pos above; NULL: a program */
    const char *nama;
};
/* ERR_NOT_FOUND: no such pos above; ERR_INVALID: below a sub kegiatan, or no name. */
MUST_CHECK int app_anggaran_tambah_sendiri(const struct app_anggaran *x,
                                           const struct app_pos_baru *b, const char **kunci,
                                           struct err *e);

/*
 * Removes a pos with all pos below it, their indicators and what was measured of them. ERR_INVALID:
 * something else refers to one of them (m says what), such as a perjanjian kinerja. *audit names
 * what app_rekam_urungkan() takes back.
 */
MUST_CHECK int app_anggaran_hapus(const struct app_anggaran *x, const char *kunci, int64_t *audit,
                                  struct err *e);

struct app_versi_baru {
    const char *jenis;             /* word of PILIHAN_VERSI_JENIS */
    const char *tanggal, *dokumen; /* as typed; may be NULL */
};
/* Adds the next version with the amounts of the governing one. *nomor: its number. */
MUST_CHECK int app_anggaran_versi(const struct app_anggaran *x, const struct app_versi_baru *b,
                                  int64_t *nomor, struct err *e);

struct app_kait { /* a program serves a sasaran or tujuan */
    const char *program, *sasaran;
    bool utama; /* this one carries its money */
};
/* Makes the links of the programmes what v says; links that stay keep their rows. ERR_INVALID: two
 * main ones of one program, an unknown program or sasaran (m). */
MUST_CHECK int app_anggaran_kait(const struct app_anggaran *x, const struct app_kait *v, size_t n,
                                 struct err *e);

#endif
