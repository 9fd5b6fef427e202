/* SPDX-License-Identifier: MIT
 *
 * rute_daftar: all routes and page declarations of the server. A page is added in rute_daftar.c.
 */
#ifndef CERMAT_WEB_RUTE_DAFTAR_H
#define CERMAT_WEB_RUTE_DAFTAR_H

#include "web/web.h"

/* Groups, ended by NULL; each group ends with jalur = NULL. */
extern const struct rute *const RUTE_DAFTAR[];
/* Declarations, ended by NULL; each ends with nama = NULL. */
extern const struct halaman_jenis *const HALAMAN_DAFTAR[];

/* The pages of the server itself: /, /sehat, /metrik, /aset, and what goes wrong. */
extern const struct rute RUTE_INTI[];
extern const struct halaman_jenis HALAMAN_INTI[];

#endif
