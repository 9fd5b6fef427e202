/* SPDX-License-Identifier: MIT
 *
 * page_audit: /audit: who changed what, of a unit, a record, or the pemda.
 */
#ifndef CERMAT_WEB_PAGE_AUDIT_H
#define CERMAT_WEB_PAGE_AUDIT_H

#include "web/web.h"

extern const struct rute RUTE_AUDIT[];
extern const struct halaman_jenis HALAMAN_AUDIT[];

#endif
