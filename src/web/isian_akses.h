/* SPDX-License-Identifier: MIT
 *
 * isian_akses: may the person of a request change a row of the snapshot? Asked to show a value
 * instead of an input; what counts is what app_rekam() says.
 */
#ifndef CERMAT_WEB_ISIAN_AKSES_H
#define CERMAT_WEB_ISIAN_AKSES_H

#include "web/web.h"

/* The row `isi` of the table: right, and not closed. */
bool isian_boleh(struct req *r, const char *tabel, const void *isi);
struct isian_tempat_baru { /* a row that is not there yet */
    const char *tabel, *tabel_induk;
    const void *induk; /* struct of the snapshot */
    const char *kunci; /* its key, when known */
};
bool isian_boleh_tambah(struct req *r, const struct isian_tempat_baru *t);

#endif
