/* SPDX-License-Identifier: MIT
 *
 * page_masuk: /masuk and /keluar.
 */
#ifndef CERMAT_WEB_PAGE_MASUK_H
#define CERMAT_WEB_PAGE_MASUK_H

#include "web/web.h"

extern const struct rute RUTE_MASUK[];
extern const struct halaman_jenis HALAMAN_MASUK[];

#endif
