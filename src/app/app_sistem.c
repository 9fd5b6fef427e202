/* SPDX-License-Identifier: MIT
 *
 * The schema of the database.
 */
#include "app/app_sistem.h"

#include "store/store.h"

int app_migrasi(const struct sys *sys, int *sebelum, int *sesudah, struct err *e)
{
    return store_migrate(sys->store, sebelum, sesudah, e);
}

int app_basis_open(const char *url, struct store **out, struct err *e)
{
    int rc = store_open(url, false, out, e);

    if (rc == 0 && (rc = store_check(*out, e)) < 0) {
        store_close(*out);
        *out = NULL;
    }
    return rc;
}

void app_basis_close(struct store *s)
{
    store_close(s);
}

int app_basis_siap(struct store *s, struct err *e)
{
    return store_check(s, e);
}

int app_basis_baca(struct store *s, basis_fn *fn, void *arg, struct err *e)
{
    return store_run(s, STORE_BACA, fn, arg, e);
}
