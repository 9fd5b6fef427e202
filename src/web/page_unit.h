/* SPDX-License-Identifier: MIT
 *
 * page_unit: /unit: the profile of a unit in a year: identity, area, staff, organisation, holders.
 */
#ifndef CERMAT_WEB_PAGE_UNIT_H
#define CERMAT_WEB_PAGE_UNIT_H

#include "web/web.h"

extern const struct rute RUTE_UNIT_PROFIL[];
extern const struct halaman_jenis HALAMAN_UNIT[];

#endif
