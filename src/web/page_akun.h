/* SPDX-License-Identifier: MIT
 *
 * page_akun: /akun: one's own name, roles, sessions and password.
 */
#ifndef CERMAT_WEB_PAGE_AKUN_H
#define CERMAT_WEB_PAGE_AKUN_H

#include "web/web.h"

extern const struct rute RUTE_AKUN[];
extern const struct halaman_jenis HALAMAN_AKUN[];

#endif
