/* SPDX-License-Identifier: MIT
 *
 * page_pk_naskah: the page of one PK in its parts (only for page_pk_naskah*.c, page_pk_tabel.c).
 */
#ifndef CERMAT_WEB_PAGE_PK_NASKAH_H
#define CERMAT_WEB_PAGE_PK_NASKAH_H

#include "core/pk_periksa.h"
#include "web/isian.h"
#include "web/page_pk.h"

struct naskah {
    struct req *r;
    const struct paket *p;
    const struct perjanjian_kinerja *pk;
    struct pk_riwayat h;
    struct pk_temuan_list t;
};

/* The grids of targets and of the budget, into the view of the page. */
void pk_tabel_put(struct naskah *n, struct pandang *v);
extern const struct pandang_jenis PK_TABEL_BARIS[], PK_TABEL_UANG[], PK_TABEL_BARU[],
    PK_TABEL_UANG_BARU[];

#endif
