/* SPDX-License-Identifier: MIT
 *
 * store_libpq: finds the functions of libpq.
 */
#include "store/store_libpq.h"

#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

#define PUSTAKA "libpq.so.5" /* the interface of every libpq since PostgreSQL 8.2 */

static const struct fungsi {
    const char *nama;
    size_t letak; /* in struct libpq */
} FUNGSI[] = {
#define LIBPQ_BARIS(f) {#f, offsetof(struct libpq, f)},
    LIBPQ_FUNGSI(LIBPQ_BARIS)
#undef LIBPQ_BARIS
};

int libpq_load(struct libpq *l, struct err *e)
{
    void *pustaka = dlopen(PUSTAKA, RTLD_LAZY | RTLD_LOCAL);

    if (pustaka == NULL)
        return err_set(e, ERR_SYSTEM,
                       "PostgreSQL: pustaka " PUSTAKA
                       " tidak dapat dimuat; pasang paket libpq5 (%s)",
                       dlerror());
    for (size_t i = 0; i < sizeof(FUNGSI) / sizeof(FUNGSI[0]); i++) {
        void *p = dlsym(pustaka, FUNGSI[i].nama);

        if (p == NULL)
            return err_set(e, ERR_SYSTEM, "PostgreSQL: pustaka " PUSTAKA " tanpa fungsi %s",
                           FUNGSI[i].nama);
        /* C has no cast between pointers to data and to functions. */
        memcpy((char *)l + FUNGSI[i].letak, &p, sizeof(p));
    }
    return 0;
}
