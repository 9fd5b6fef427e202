/* SPDX-License-Identifier: MIT
 *
 * nomenklatur_csv: the nomenclature that comes with the program (data/nomenklatur), and files of
 * the same columns: kode;jenjang;nama;kinerja;indikator;satuan.
 */
#ifndef CERMAT_IMPORT_NOMENKLATUR_CSV_H
#define CERMAT_IMPORT_NOMENKLATUR_CSV_H

#include "base/err.h"
#include "base/str.h"
#include "core/nomenklatur.h"

/* Rows of program, kegiatan and sub kegiatan, sorted by kode, in arena a. ERR_INVALID: problems in
 * m (place: "baris 12"): unknown columns, a jenjang that is none, a code twice. */
MUST_CHECK int nomenklatur_csv_read(struct arena *a, const struct str *teks, size_t n,
                                    struct nomenklatur *out, struct masalah_list *m);

/* What comes with the program. */
const struct nomenklatur *nomenklatur_bawaan(struct arena *a);

#endif
