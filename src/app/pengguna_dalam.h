/* SPDX-License-Identifier: MIT
 *
 * pengguna_dalam: what the files of app_pengguna share, and what app_masuk.c gives them.
 */
#ifndef CERMAT_APP_PENGGUNA_DALAM_H
#define CERMAT_APP_PENGGUNA_DALAM_H

#include "app/app_pengguna.h"
#include "store/store_pengguna.h"

struct pengguna_kerja { /* one change of a person */
    const struct pelaku *p;
    const struct pengguna_isi *x;
    struct arena *a;
    struct masalah_list *m;
    struct err *e;
    int64_t waktu, id;
    const char *akun, *hash;
    bool tetap;                       /* password need not be changed; or: to be active */
    bool dipakai;                     /* the account belongs to somebody else */
    struct penugasan_rinci *v, *lama; /* new and stored roles */
    size_t n, n_lama;
    struct pengguna sebelum;
};

/* May p manage all of these places? Nobody's place (n = 0) is for the whole installation. */
bool pengguna_boleh(const struct pelaku *p, const struct penugasan_rinci *v, size_t n);
/* "33.03/12", "33.03", "*". */
const char *pengguna_tempat(struct arena *a, const struct penugasan_rinci *r);
/* As an account is kept: trimmed, lower case; never NULL. */
const char *pengguna_akun(struct arena *a, const char *akun);
/* Failed sign-ins of an account count no longer. In the writer. */
MUST_CHECK int masuk_lupakan(struct store *s, struct arena *a, const char *akun, struct err *e);

#endif
