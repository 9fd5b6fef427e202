/* SPDX-License-Identifier: MIT
 *
 * laporan_triwulan: the papers of a quarter as documents: blank form, action plan, report, minutes
 * of the internal evaluation, covering letter. Numbers are those of hitung.
 */
#ifndef CERMAT_CORE_LAPORAN_TRIWULAN_H
#define CERMAT_CORE_LAPORAN_TRIWULAN_H

#include "core/dok.h"
#include "core/hitung.h"

enum surat_triwulan {
    SURAT_BLANGKO = 1, /* to be filled in by hand */
    SURAT_RENCANA_AKSI,
    SURAT_LAPORAN,
    SURAT_BERITA_ACARA,
    SURAT_PENGANTAR,
};
extern const struct pilihan PILIHAN_SURAT[]; /* arti: its title */

struct laporan_triwulan { /* what is asked for */
    enum surat_triwulan surat;
    int triwulan;           /* 1..4 */
    const char *jabatan;    /* only indicators of that jabatan (kode); NULL: all */
    struct tanggal tanggal; /* of the document; none: a line to be filled in */
};

/* The document, numbered, in arena a. */
struct dok *laporan_triwulan_compose(struct arena *a, const struct hitung *h,
                                     const struct laporan_triwulan *l);

#endif
