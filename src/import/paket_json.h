/* SPDX-License-Identifier: MIT
 *
 * paket_json: reads a data package (JSON, docs/paket.schema.json) into struct paket.
 *
 * Everything wrong with a file is found in one run and named by its place: the member path
 * ("anggaran.pos[3].pagu[0].nilai"), or "baris 12, kolom 5" where the text is no JSON at all,
 * with what was probably meant; nothing where the file is empty or of another kind (Word, PDF).
 * After the fields it runs paket_validate(); what is returned needs no further check.
 */
#ifndef CERMAT_IMPORT_PAKET_JSON_H
#define CERMAT_IMPORT_PAKET_JSON_H

#include "base/str.h"
#include "core/paket.h"

/* Most values (members and elements) in one package; keeps the parser's memory bounded. */
enum { PAKET_NILAI_MAX = 2000000 };

/*
 * The package in arena a. ERR_INVALID or ERR_TOO_BIG with at least one problem in m; *out is then
 * untouched. The text is borrowed for the call only.
 */
MUST_CHECK int paket_json_read(struct arena *a, struct str teks, struct paket **out,
                               struct masalah_list *m);

/*
 * Any other file whose fields stand in a table (an instrument, a scale): the same checks, without
 * paket_validate. `isi`: a zeroed struct of s->ukuran bytes; usable only when 0 is returned.
 */
MUST_CHECK int skema_json_read(struct arena *a, struct str teks, const struct skema *s, void *isi,
                               struct masalah_list *m);

#endif
