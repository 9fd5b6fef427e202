/* SPDX-License-Identifier: MIT
 *
 * predikat: scales that turn a percentage into a word, as data of the pemda.
 */
#ifndef CERMAT_CORE_PREDIKAT_H
#define CERMAT_CORE_PREDIKAT_H

#include "base/desimal.h"
#include "core/skema.h"

/* What happens before a value is looked up: used as shown (2 decimals), or rounded half up to an
 * integer. */
enum skala_bulat { SKALA_APA_ADANYA = 1, SKALA_BULAT };

struct skala_kelas { /* one class, highest first; a missing bound is open */
    const char *predikat;
    const char *singkatan;
    struct angka bawah, atas;
    bool bawah_eksklusif; /* default: the lower bound belongs to the class */
    bool atas_eksklusif;  /* default: the upper bound belongs to the class */
};

struct skala_predikat {
    const char *kode; /* "permendagri-86-2017" */
    const char *nama;
    const char *sumber; /* regulation */
    int bulat;          /* enum skala_bulat */
    struct angka batas_bawah,
        batas_atas; /* clamp of the angka capaian used for means; none: no clamp */
    DAFTAR(struct skala_kelas) kelas;
};

#endif
