/* SPDX-License-Identifier: MIT
 *
 * bantu_akun: two pemda with a unit each, people, and signing in, for tests of use cases.
 */
#ifndef CERMAT_TEST_APP_BANTU_AKUN_H
#define CERMAT_TEST_APP_BANTU_AKUN_H

#include "../store/uji.h"

#include "app/app_pemda.h"
#include "app/app_pengguna.h"
#include "app/app_sesi.h"

enum { WAKTU = 1795197600 }; /* 21 November 2026 01.00 WIB */

#define SANDI "tiga kambing hijau"
#define BARU  "empat perahu biru"

struct dunia { /* ids of pemda 33.01 and 33.02, of their units 33.01/a and 33.02/b */
    int64_t pemda[2], unit[2];
};

struct sys akun_sys(struct uji *u);
struct dunia akun_dunia(struct uji *u);
int akun_put(struct uji *u, const struct pelaku *p, const struct pengguna_isi *x,
             struct pengguna_hasil *h, struct masalah_list *m);
/* A person with one role, whose password is SANDI and stays; the id. */
int64_t akun_add(struct uji *u, const char *akun, const char *peran, const char *tempat,
                 const char *jabatan);
int akun_masuk(struct uji *u, int64_t waktu, const char *akun, const char *sandi,
               struct masuk_hasil *h);
int akun_siapa(struct uji *u, int64_t waktu, const char *token, struct sesi *s);
/* Of an account of akun_add(), at WAKTU. */
struct sesi akun_sesi(struct uji *u, const char *akun);

#endif
