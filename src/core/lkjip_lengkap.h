/* SPDX-License-Identifier: MIT
 *
 * lkjip_lengkap: what the report of a slice has and what it still lacks, by chapter, each with what
 * to enter and where. "LKjIP saja": an office works this list off and has its report.
 */
#ifndef CERMAT_CORE_LKJIP_LENGKAP_H
#define CERMAT_CORE_LKJIP_LENGKAP_H

#include "core/hitung.h"

enum lengkap_status { LENGKAP_ADA = 1, LENGKAP_SEBAGIAN, LENGKAP_KOSONG };

struct lengkap {         /* one line of the list; in the arena given */
    const char *kode;    /* "realisasi" */
    int bab;             /* 0: in front of the chapters, 1..4, 5: annex */
    const char *nama;    /* "Realisasi indikator" */
    int status;          /* enum lengkap_status */
    bool wajib;          /* without it the report is not frozen; PermenPANRB 53/2014 */
    const char *pesan;   /* what to enter; NULL when there is nothing to do */
    const char *halaman; /* page where: "pengukuran", "lkjip/isi/bab_4.langkah" */
};

void lkjip_lengkap(struct arena *a, const struct hitung *h, struct lengkap **v, size_t *n);
/* Required parts that are missing or incomplete: number. */
size_t lkjip_lengkap_kurang(const struct lengkap *v, size_t n);

#endif
