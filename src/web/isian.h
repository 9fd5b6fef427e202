/* SPDX-License-Identifier: MIT
 *
 * isian: inputs for fields of the package, and reading them back.
 *
 * A page puts `isian_bidang()` of a struct and field into its view and prints it by the partial
 * {{>isian}} (label, help, input of the right kind with limits) or {{>sel}} (bare input for a table
 * cell). The inputs carry in their names what they change, so that any form can be sent to POST
 * /rekam (with unit, tahun, csrf, kembali=PATH) and works without script:
 *
 *   u:TABEL:ID:VERSI:BIDANG            a field of a row
 *   t:TABEL:INDUK:INDUK_ID:K:BIDANG    a field of new row K (any word); all empty: no row
 *   h:TABEL:ID:VERSI                   remove the row (value 1)
 *   p:TABEL:ID:VERSI                   move the row; value: its new place from 0
 *   s:TABEL:INDUK:INDUK_ID:KUNCI:VERSI:BIDANG
 *                                      a cell (REKAM_SEL): the row below INDUK_ID with that key;
 *                                      VERSI 0: it was not there; %-encoded where a key has ":"
 *
 * POST /rekam answers a script with JSON {"ok":true,"baris":[{tabel,id,versi}],"audit":N} or
 * {"ok":false,"pesan":..,"masalah":[{tempat,pesan}],"konflik":[{tempat,bidang,tersimpan,diketik,
 * oleh,waktu,versi}]} (status 422, 409, 403); without script it goes back to `kembali`, or shows
 * all that was typed again with the problems and both values of a conflict.
 */
#ifndef CERMAT_WEB_ISIAN_H
#define CERMAT_WEB_ISIAN_H

#include "web/web.h"

/* Declaration of an input, for halaman_jenis of pages: {"satuan", PANDANG_PETA, ISIAN_JENIS}. */
extern const struct pandang_jenis ISIAN_JENIS[];

/* The input of one field of a struct of the snapshot, as the page's view wants it. `isi` must be a
 * struct of r->cuplikan, `bidang` a field of its skema. Read-only when the person may not change it
 * or the row is closed: then only its value is shown. */
struct pandang *isian_bidang(struct req *r, const struct skema *s, const void *isi,
                             const char *bidang);
/* All scalar fields and lists of texts, in the order of the skema: a list of ISIAN_JENIS. */
struct pandang *isian_semua(struct req *r, const struct skema *s, const void *isi);
/* Empty inputs for a new row `k` of table s below `induk` (a struct of the snapshot). */
struct pandang *isian_baru(struct req *r, const struct skema *s, const void *induk, const char *k,
                           const char *bidang);
struct pandang *isian_baru_semua(struct req *r, const struct skema *s, const void *induk,
                                 const char *k);
/* The input of a cell: field `bidang` of the row of table s below `induk` whose key is `kunci`;
 * `isi` is that row, NULL when there is none (REKAM_SEL). */
struct isian_sel {
    const struct skema *s;
    const void *induk, *isi;
    const char *kunci, *bidang;
};
struct pandang *isian_sel(struct req *r, const struct isian_sel *x);
/* Gives a text input a list: a reference to another row (kode -> text) becomes a choice, which
 * shows the text; where nilai and teks are the same, anything may be typed and these are proposed.
 */
struct isian_usul {
    const char *nilai, *teks;
};
void isian_usulkan(struct req *r, struct pandang *isian, const struct isian_usul *v, size_t n);

/* Says to people who do not see the table which row a cell belongs to: "Target, IKM". Pages call it
 * for each cell ({{>sel}}); forms need it not. */
void isian_sebut(struct req *r, struct pandang *isian, const char *baris);

/* The operations that the inputs of a POST ask for, for app_rekam(). Problems of form go into m. */
struct rekam;
MUST_CHECK int isian_baca(struct req *r, struct rekam **v, size_t *n, struct masalah_list *m);

#endif
