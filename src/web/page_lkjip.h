/* SPDX-License-Identifier: MIT
 *
 * page_lkjip: /lkjip: state of the report of the year, its editor part by part, preview, documents,
 * templates, frozen versions. What the files of it share.
 */
#ifndef CERMAT_WEB_PAGE_LKJIP_H
#define CERMAT_WEB_PAGE_LKJIP_H

#include "app/app_lkjip_alur.h"
#include "web/web.h"

extern const struct rute RUTE_LKJIP[], RUTE_LKJIP_ISI[], RUTE_LKJIP_BEKU[], RUTE_LKJIP_TEMPLAT[];
extern const struct halaman_jenis HALAMAN_LKJIP[], HALAMAN_LKJIP_ISI[], HALAMAN_LKJIP_BEKU[],
    HALAMAN_LKJIP_TEMPLAT[];

/* A note of a reader, as the pages show it. */
extern const struct pandang_jenis LKJIP_CATATAN_JENIS[];
struct pandang *lkjip_catatan_pandang(struct req *r, const struct lkjip_catatan *c);
/* "/lkjip/isi/bab_1.isu_strategis" with the context. */
const char *lkjip_isi_alamat(const struct req *r, const char *bagian);
/* To the page of a job. */
int lkjip_ke_kerja(struct req *r, int64_t kerja);

#endif
