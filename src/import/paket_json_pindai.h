/* SPDX-License-Identifier: MIT
 *
 * paket_json_pindai: what must be known of the text of a package before, and besides, parsing it.
 *
 * The parser builds its whole tree first and gives reals as double. So the text is scanned once
 * ahead of it: depth and number of values against their limits (the tree stays small), and the
 * digits of each real number (nothing is rounded silently). The scan trusts nothing; on text that
 * is no JSON its paths mean little, and the parser's error is shown instead.
 */
#ifndef CERMAT_IMPORT_PAKET_JSON_PINDAI_H
#define CERMAT_IMPORT_PAKET_JSON_PINDAI_H

#include "base/err.h"
#include "base/str.h"

/* Over a limit: ERR_TOO_BIG with one problem in m. Inexact reals are added to `angka`. */
MUST_CHECK int paket_json_scan(struct str s, struct masalah_list *m, struct masalah_list *angka);

/* "baris 12, kolom 5" of the byte at `di`; columns count characters from 1. */
const char *paket_json_posisi(struct arena *a, struct str s, size_t di);

#endif
