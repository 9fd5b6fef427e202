/* SPDX-License-Identifier: MIT
 *
 * paket_json_bidang: one JSON object into one struct, by its field table.
 */
#ifndef CERMAT_IMPORT_PAKET_JSON_BIDANG_H
#define CERMAT_IMPORT_PAKET_JSON_BIDANG_H

#include "base/err.h"
#include "core/skema.h"
#include "core/tempat.h"

#include <jansson.h>

struct paket_baca {
    struct arena *a; /* holds what is read */
    struct masalah_list *m;
};

/* Fills the struct at `isi` (s->ukuran bytes, zeroed); what is wrong goes to the problems. */
void paket_json_object(struct paket_baca *b, const struct skema *s, json_t *j, void *isi,
                       const struct tempat *t);

#endif
