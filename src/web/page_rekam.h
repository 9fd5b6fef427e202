/* SPDX-License-Identifier: MIT
 *
 * page_rekam: storing the inputs of isian.h, for POST /rekam and for routes of pages that store
 * them together with something of their own.
 */
#ifndef CERMAT_WEB_PAGE_REKAM_H
#define CERMAT_WEB_PAGE_REKAM_H

#include "web/web.h"

/* Stores the inputs of the request and answers, also when they are no good. Takes the fields
 * `kembali` (path to go back to), `alasan` (for the audit trail) and `pesan`
 * (shown after), `kunci_kirim` (a form that comes twice under it is stored once). */
MUST_CHECK int rekam_jalan(struct req *r, struct err *e);

extern const struct rute RUTE_REKAM_DAFTAR[];
extern const struct halaman_jenis HALAMAN_REKAM[];

#endif
