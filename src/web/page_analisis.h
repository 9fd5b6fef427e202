/* SPDX-License-Identifier: MIT
 *
 * page_analisis: GET /analisis: years, Renstra, comparison, efisiensi, efektivitas.
 */
#ifndef CERMAT_WEB_PAGE_ANALISIS_H
#define CERMAT_WEB_PAGE_ANALISIS_H

#include "web/web.h"

extern const struct rute RUTE_ANALISIS[];
extern const struct halaman_jenis HALAMAN_ANALISIS[];

/* Parts of the view; each sets its names in `isi` (page_analisis_uang.c). */
extern const struct pandang_jenis ANALISIS_EFISIENSI[], ANALISIS_EFEKTIVITAS[];
void analisis_efisiensi(struct req *r, struct pandang *isi);
void analisis_efektivitas(struct req *r, struct pandang *isi);

#endif
