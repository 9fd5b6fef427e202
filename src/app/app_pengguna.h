/* SPDX-License-Identifier: MIT
 *
 * app_pengguna: people and their roles, administered by whoever holds AKSI_PENGGUNA_UBAH.
 *
 * A person can be managed by who may manage all places the person has a role in: an admin of one
 * pemda never gets hold of somebody who also serves another, or of an admin of the installation.
 * Passwords are shown once, to who made them, and kept only as hash.
 */
#ifndef CERMAT_APP_APP_PENGGUNA_H
#define CERMAT_APP_APP_PENGGUNA_H

#include "app/minta.h"

enum { PENUGASAN_MAX = 20 };

struct penugasan_isi {   /* a role as typed; all texts may be NULL or "" */
    const char *peran;   /* word of PILIHAN_PERAN; empty: the row is left out */
    const char *tempat;  /* "PEMDA/KODE", "PEMDA", or "*": every pemda (admin only) */
    const char *jabatan; /* kode */
    const char *mulai, *sampai;
};

struct pengguna_isi {  /* a person as typed */
    int64_t id, versi; /* id 0: a new one; versi as seen */
    const char *akun, *nama;
    const char *sandi; /* of a new one; NULL: one is made up */
    bool sandi_tetap;  /* it need not be changed at the first sign-in */
    const struct penugasan_isi *v;
    size_t n;
};

struct pengguna_hasil {
    int64_t id;
    const char *sandi; /* the one made up; NULL: none was */
};

/* Of who may do it all on this machine: the command line. */
extern const struct pelaku PELAKU_BARIS_PERINTAH;

/*
 * Adds or changes a person with all roles. ERR_INVALID: problems in q->m, places "akun", "nama",
 * "sandi", "penugasan[0].tempat", ..; ERR_CONFLICT: changed by somebody else meanwhile; ERR_DENIED:
 * beyond the right of q->p, or the own role of admin would go; ERR_NOT_FOUND.
 */
MUST_CHECK int app_pengguna_put(const struct minta *q, const struct pengguna_isi *x,
                                struct pengguna_hasil *out, struct err *e);
/* Sets a password: `sandi`, or one made up, to be changed at the next sign-in unless `tetap`. Ends
 * all sessions of the person and forgets failed sign-ins. `out`: the one made up, else NULL. */
struct sandi_ulang {
    const char *sandi; /* NULL: make one up */
    bool tetap;
};
MUST_CHECK int app_pengguna_sandi(const struct minta *q, int64_t id, const struct sandi_ulang *x,
                                  struct pengguna_hasil *out, struct err *e);
/* Not active: cannot sign in; all sessions end. ERR_DENIED also for oneself. */
MUST_CHECK int app_pengguna_aktif(const struct minta *q, int64_t id, bool aktif, struct err *e);

struct pengguna_tugas { /* a role of a person, for showing */
    enum peran peran;
    const char *tempat; /* "33.03/12", "33.03", "*" */
    const char *nama;   /* "Kecamatan Kertanegara", "Kabupaten Purbalingga", "semua pemda" */
    const char *jabatan, *mulai, *sampai; /* ISO dates; may be NULL */
};
struct pengguna_rinci {
    int64_t id, versi, dibuat;
    const char *akun, *nama;
    bool aktif, harus_ganti;
    bool boleh; /* q->p may manage the person */
    struct pengguna_tugas *tugas;
    size_t n;
};

struct pengguna_saring { /* 0, NULL: any */
    const char *cari;    /* part of account or name */
    const char *pemda;   /* kode */
    enum peran peran;
    int aktif;           /* 1 active, -1 inactive */
    const char *sesudah; /* accounts behind this one, for the next page */
    size_t maks;         /* at most this many */
};
struct pengguna_list {
    struct pengguna_rinci *v;
    size_t n;
    bool lagi; /* there are more */
};
/* Those that q->p may see: with a role in a place q->p administers. */
MUST_CHECK int app_pengguna_list(const struct minta *q, const struct pengguna_saring *s,
                                 struct pengguna_list *out, struct err *e);
/* ERR_NOT_FOUND also for one that q->p may not see. */
MUST_CHECK int app_pengguna_get(const struct minta *q, int64_t id, struct pengguna_rinci *out,
                                struct err *e);
/* Id of an account (any case), 0: none. For the command line. */
MUST_CHECK int app_pengguna_find(const struct sys *sys, const char *akun, int64_t *id,
                                 struct err *e);
/* Is there anybody at all? 1 or 0. */
MUST_CHECK int app_pengguna_ada(const struct sys *sys, struct err *e);
/* One's own roles, those to come and past too. */
MUST_CHECK int app_pengguna_sendiri(const struct minta *q, struct pengguna_rinci *out,
                                    struct err *e);

#endif
