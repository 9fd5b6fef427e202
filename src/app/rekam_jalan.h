/* SPDX-License-Identifier: MIT
 *
 * rekam_jalan: a list of operations from its texts to the end of its run.
 */
#ifndef CERMAT_APP_REKAM_JALAN_H
#define CERMAT_APP_REKAM_JALAN_H

#include "app/rekam_dalam.h"

/* Reads the texts of n operations; what is wrong with them goes to j->m. Needs no database. */
void rekam_baca(struct rekam_jalan *j, const struct rekam *r, size_t n, struct rekam_olah *v);
/* Finds the slice and takes hold of the end of its chain. */
MUST_CHECK int rekam_mulai(struct rekam_jalan *j, const struct paket_kunci *k, struct err *e);
/* After the last operation: problems and conflicts become errors, else the ends are stored. */
MUST_CHECK int rekam_selesai(struct rekam_jalan *j, struct err *e);
/* The result and the problems (m NULL: none wanted) into the caller's arenas. */
void rekam_hasil_salin(const struct rekam_jalan *j, size_t n, struct arena *a,
                       struct app_rekam_hasil *hasil, struct masalah_list *m);

#endif
