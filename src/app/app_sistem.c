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
