/* SPDX-License-Identifier: MIT
 *
 * app_sesi: signing in and out, who a request is from, one's own sessions and password.
 *
 * The browser holds a token of 256 random bits; the database only its BLAKE2b hash. A session ends
 * 8 hours after its last use and 30 days after sign-in. Failed sign-ins slow down the next ones,
 * per account and per address, also after a restart. No secret enters the audit trail.
 */
#ifndef CERMAT_APP_APP_SESI_H
#define CERMAT_APP_APP_SESI_H

#include "app/gerbang.h"
#include "app/sys.h"
#include "base/arena.h"
#include "base/err.h"
#include "core/akses.h"

enum { SESI_DIAM = 8 * 3600, SESI_UMUR = 30 * 86400 }; /* idle and absolute expiry, seconds */

struct sesi {             /* in arena a */
    struct pelaku pelaku; /* with the roles in force today */
    const char *nama;     /* full name, to be shown */
    const char *csrf;     /* derived from the token: the same during the session */
    bool harus_ganti;     /* nothing but /akun/sandi and /keluar before a new password is set */
    const char *unit;     /* last context, "PEMDA/KODE"; NULL: none */
    int64_t tahun;        /* 0: none */
    int64_t id;
};

/*
 * Who holds the token. ERR_DENIED: none, unknown, expired, or the person is inactive. `alamat` goes
 * into pelaku. Only reads; the last use is noted at most once a minute, behind the request when
 * sys->gerbang is there.
 */
MUST_CHECK int app_sesi_get(const struct sys *sys, struct arena *a, const char *token,
                            const char *alamat, struct sesi *out, struct err *e);
/* Remembers where the person works, for the next request without unit and year; returns at once.
 * Nothing happens when it is what the session says already. */
void app_sesi_konteks(const struct sys *sys, const struct sesi *s, const char *unit, int64_t tahun);
/* Is the token of a form that of the session? In constant time; NULL is not. */
bool app_sesi_csrf(const struct sesi *s, const char *csrf);

struct masuk { /* a sign-in as typed */
    const char *akun, *sandi;
    const char *alamat;   /* of the browser; may be NULL */
    const char *peramban; /* its User-Agent; may be NULL; only the family is kept */
};
struct masuk_hasil {
    const char *token; /* for the cookie, in arena a */
    int64_t sesi_id;
    bool harus_ganti;
    int64_t tunggu; /* ERR_DENIED because of too many attempts: seconds to wait; else 0 */
};
/* Takes about 80 ms. ERR_DENIED: wrong (whether the account exists or not), inactive, or too many
 * attempts; e says what to tell the person. */
MUST_CHECK int app_masuk(const struct sys *sys, struct arena *a, const struct masuk *m,
                         struct masuk_hasil *out, struct err *e);
/* "12 detik", "4 menit". */
const char *app_masuk_tunggu(struct arena *a, int64_t detik);
MUST_CHECK int app_keluar(const struct sys *sys, const struct sesi *s, struct err *e);

struct sesi_ringkas { /* one of one's own sessions */
    int64_t id, dibuat, terakhir;
    const char *alamat, *peramban; /* NULL: unknown */
    bool ini;                      /* the one that asks */
};
MUST_CHECK int app_sesi_list(const struct sys *sys, struct arena *a, const struct sesi *s,
                             struct sesi_ringkas **v, size_t *n, struct err *e);
/* Ends one of one's own sessions; ERR_NOT_FOUND. */
MUST_CHECK int app_sesi_akhiri(const struct sys *sys, const struct sesi *s, int64_t id,
                               struct err *e);
/* Ends all of them but this one. */
MUST_CHECK int app_sesi_akhiri_lain(const struct sys *sys, const struct sesi *s, struct err *e);
/* All, this one too. */
MUST_CHECK int app_sesi_akhiri_semua(const struct sys *sys, const struct sesi *s, struct err *e);

/* From now on things are filled in on behalf of a jabatan of the unit (NULL: no longer).
 * ERR_DENIED: the person has no right there for it. */
MUST_CHECK int app_sesi_atas_nama(const struct sys *sys, const struct sesi *s,
                                  const struct akses_objek *o, struct err *e);

struct sandi_ganti {
    const char *lama, *baru, *ulang;
};
/* ERR_INVALID: problems in m, places "lama", "baru", "ulang". Ends all other sessions. Wrong old
 * passwords count as failed sign-ins of the account. */
MUST_CHECK int app_sandi_ganti(const struct sys *sys, struct arena *a, const struct sesi *s,
                               const struct sandi_ganti *g, struct masalah_list *m, struct err *e);

#endif
