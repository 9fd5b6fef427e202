/* SPDX-License-Identifier: MIT
 *
 * rekam_nilai: one field as typed by people, into its struct and back.
 */
#ifndef CERMAT_APP_REKAM_NILAI_H
#define CERMAT_APP_REKAM_NILAI_H

#include "base/arena.h"
#include "base/err.h"
#include "core/skema.h"

/* Table of that name within the package; NULL: none. */
const struct skema *rekam_skema(const char *nama);
/* Field of that name; NULL: none. */
const struct bidang *rekam_bidang(const struct skema *s, const char *nama);

/* Reads a scalar or a list of texts into the struct; teks NULL or empty: no value. False when it
 * is not taken: *pesan (in arena a) says why and what to type. */
bool rekam_nilai_baca(struct arena *a, const struct bidang *b, const char *teks, void *isi,
                      const char **pesan);
/* The value as people write it, which rekam_nilai_baca() reads back as the same; NULL: no value. */
const char *rekam_nilai_teks(struct arena *a, const struct bidang *b, const void *isi);
/* Copies the member of one struct to another. */
void rekam_nilai_salin(const struct bidang *b, void *ke, const void *dari);

#endif
