/* SPDX-License-Identifier: MIT
 *
 * page_admin_unit: /admin, /admin/unit, /admin/pemda: units and pemda.
 */
#ifndef CERMAT_WEB_PAGE_ADMIN_UNIT_H
#define CERMAT_WEB_PAGE_ADMIN_UNIT_H

#include "web/web.h"

extern const struct rute RUTE_ADMIN_UNIT[];
extern const struct halaman_jenis HALAMAN_ADMIN_UNIT[];

#endif
