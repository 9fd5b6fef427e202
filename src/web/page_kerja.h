/* SPDX-License-Identifier: MIT
 *
 * page_kerja: /kerja: how one's jobs stand, their results.
 */
#ifndef CERMAT_WEB_PAGE_KERJA_H
#define CERMAT_WEB_PAGE_KERJA_H

#include "web/web.h"

extern const struct rute RUTE_KERJA[];
extern const struct halaman_jenis HALAMAN_KERJA[];

/* The number of segment i of the address; -1 when it is none. */
int64_t req_segmen_cacah(const struct req *r, int i);
/* Adds an address (of req_alamat(); "" or NULL: none) to a map. */
void alamat_set(struct arena *a, struct pandang *peta, const char *nama, const char *alamat);
/* Sends a stored file. `nama` as it is saved; NULL: in the browser where that can show it. */
MUST_CHECK int jawab_berkas(struct req *r, int64_t berkas_id, const char *nama, struct err *e);

#endif
