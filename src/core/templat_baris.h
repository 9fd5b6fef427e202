/* SPDX-License-Identifier: MIT
 *
 * templat_baris: what is known of a Word template that an office uploaded.
 */
#ifndef CERMAT_CORE_TEMPLAT_BARIS_H
#define CERMAT_CORE_TEMPLAT_BARIS_H

#include "core/skema.h"

enum templat_periksa { TEMPLAT_BELUM = 1, TEMPLAT_BAIK, TEMPLAT_SALAH };
extern const struct pilihan PILIHAN_TEMPLAT_PERIKSA[];

struct templat_baris { /* a Word template */
    int64_t id;
    int64_t pemda_id, unit_id; /* unit_id 0: of the pemda */
    const char *dokumen;       /* "lkjip", "pk" */
    const char *nama;
    int64_t berkas_id, waktu, pengguna_id;
    const char *pengguna;
    int periksa;         /* enum templat_periksa */
    const char *laporan; /* lines "place<TAB>message"; NULL: none */
};
#endif
