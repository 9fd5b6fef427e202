/* SPDX-License-Identifier: MIT
 *
 * page_tahun: /tahun: the years of a unit, and starting one.
 */
#ifndef CERMAT_WEB_PAGE_TAHUN_H
#define CERMAT_WEB_PAGE_TAHUN_H

#include "web/web.h"

extern const struct rute RUTE_TAHUN[];
extern const struct halaman_jenis HALAMAN_TAHUN[];

#endif
