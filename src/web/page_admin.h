/* SPDX-License-Identifier: MIT
 *
 * page_admin: /admin/pengguna: people and their roles.
 */
#ifndef CERMAT_WEB_PAGE_ADMIN_H
#define CERMAT_WEB_PAGE_ADMIN_H

#include "web/web.h"

extern const struct rute RUTE_ADMIN[];
extern const struct halaman_jenis HALAMAN_ADMIN[];

#endif
