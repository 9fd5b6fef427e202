/* SPDX-License-Identifier: MIT
 *
 * page_kenapa: the page that explains a number; its keys are in angka.h.
 */
#ifndef CERMAT_WEB_PAGE_KENAPA_H
#define CERMAT_WEB_PAGE_KENAPA_H

#include "web/web.h"

extern const struct rute RUTE_KENAPA[];
extern const struct halaman_jenis HALAMAN_KENAPA[];

#endif
