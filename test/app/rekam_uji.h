/* SPDX-License-Identifier: MIT
 *
 * rekam_uji: a slice, a person with rights on it, and single changes, for tests of app_rekam.
 */
#ifndef CERMAT_TEST_APP_REKAM_UJI_H
#define CERMAT_TEST_APP_REKAM_UJI_H

#include "../store/uji.h"

#include "app/app_audit.h"
#include "app/app_rekam.h"

struct rekam_uji {
    struct uji *u;
    struct sys sys;
    struct arena *a;
    struct penugasan tugas[2];
    struct pelaku pelaku;
    struct unit_tahun mana;
    const struct cuplikan *c; /* as of the last rekam_lihat() */
    struct masalah_list m;
    struct app_rekam_hasil hasil;
};

/* Unit 99.01/12 of 2024 with every field filled, nothing closed, and its operator. */
void rekam_uji_mulai(struct rekam_uji *x, struct uji *u);
/* The person gets another role there. */
void rekam_uji_peran(struct rekam_uji *x, enum peran peran, const char *jabatan);
void rekam_lihat(struct rekam_uji *x);
/* One list; the result stands in x->hasil, problems in x->m, the message in x->u->e. */
int rekam_coba(struct rekam_uji *x, const struct rekam *v, size_t n);
/* The same, and the test fails unless it was stored. */
void rekam_jadi(struct rekam_uji *x, const struct rekam *v, size_t n);
/* One field of the row behind `isi`, as seen in x->c. */
int rekam_satu(struct rekam_uji *x, const void *isi, const char *bidang, const char *nilai);
void rekam_satu_jadi(struct rekam_uji *x, const void *isi, const char *bidang, const char *nilai);
/* The first problem is at that place and has that word. */
void rekam_uji_masalah(struct rekam_uji *x, const char *tempat, const char *kata);
/* The trail is sound. */
void rekam_uji_rantai(struct rekam_uji *x);

#endif
