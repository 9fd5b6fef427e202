/* SPDX-License-Identifier: MIT
 *
 * app_sesi_int: what app_sesi.c, app_masuk.c and app_pengguna.c share.
 */
#ifndef CERMAT_APP_APP_SESI_INT_H
#define CERMAT_APP_APP_SESI_INT_H

#include "app/app_audit.h"
#include "store/store_pengguna.h"
#include "store/store_sesi.h"

struct akun_catat { /* an entry of the audit trail about a person's own account */
    int64_t waktu;
    struct pelaku p;
    const char *aksi, *bidang, *baru;
};
/* Adds it to the chain of the pemda the person belongs to. In the writer. */
MUST_CHECK int akun_audit(struct store *s, struct arena *a, const struct akun_catat *c,
                          struct err *e);

#endif
