/* SPDX-License-Identifier: MIT
 *
 * pohon: the performance tree (pohon kinerja) as boxes: tujuan, sasaran, programmes, kegiatan.
 *
 * The report and the planning pages draw the same tree; what is asked for says how far down.
 */
#ifndef CERMAT_CORE_POHON_H
#define CERMAT_CORE_POHON_H

#include "core/lkjip.h"

struct pohon_minta {
    const char *bagian; /* kode of a tujuan or sasaran: that part only; NULL: all */
    bool subkegiatan;   /* down to the sub kegiatan; else to the kegiatan */
    bool crosscutting;  /* with the parts of other units */
};

/* The root box: the unit, or the only tujuan, or the asked part. In l->arena; NULL: nothing. */
struct simpul *pohon_kinerja(const struct lkjip *l, const struct pohon_minta *m);

#endif
