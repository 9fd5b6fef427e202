/* SPDX-License-Identifier: MIT
 *
 * page_beranda: /beranda: where the cycle of the year stands.
 */
#ifndef CERMAT_WEB_PAGE_BERANDA_H
#define CERMAT_WEB_PAGE_BERANDA_H

#include "web/web.h"

extern const struct rute RUTE_BERANDA[];
extern const struct halaman_jenis HALAMAN_BERANDA[];

#endif
