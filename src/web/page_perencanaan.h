/* SPDX-License-Identifier: MIT
 *
 * page_perencanaan: routes and pages of the planning part, one pair per file.
 */
#ifndef CERMAT_WEB_PAGE_PERENCANAAN_H
#define CERMAT_WEB_PAGE_PERENCANAAN_H

#include "web/web.h"

extern const struct rute RUTE_PERENCANAAN[], RUTE_PERENCANAAN_RENSTRA[], RUTE_INDIKATOR[];
extern const struct rute RUTE_PERENCANAAN_POHON[], RUTE_PERENCANAAN_LAIN[];
extern const struct rute RUTE_PERENCANAAN_VERSI[], RUTE_PERENCANAAN_SALIN[];
extern const struct halaman_jenis HALAMAN_PERENCANAAN[], HALAMAN_PERENCANAAN_RENSTRA[];
extern const struct halaman_jenis HALAMAN_INDIKATOR[], HALAMAN_PERENCANAAN_POHON[];
extern const struct halaman_jenis HALAMAN_PERENCANAAN_LAIN[], HALAMAN_PERENCANAAN_VERSI[];
extern const struct halaman_jenis HALAMAN_PERENCANAAN_SALIN[];
extern const struct rute RUTE_PERENCANAAN_TERAPKAN[];
extern const struct halaman_jenis HALAMAN_PERENCANAAN_TERAPKAN[];

#endif
