/* SPDX-License-Identifier: MIT
 *
 * page_pemda: /pemda: all units side by side, and the calendar of the pemda.
 */
#ifndef CERMAT_WEB_PAGE_PEMDA_H
#define CERMAT_WEB_PAGE_PEMDA_H

#include "web/web.h"

extern const struct rute RUTE_PEMDA[];
extern const struct halaman_jenis HALAMAN_PEMDA[];

#endif
