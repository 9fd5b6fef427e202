/* SPDX-License-Identifier: MIT
 *
 * Private to html_*.c.
 */
#ifndef CERMAT_REPORT_HTML_INT_H
#define CERMAT_REPORT_HTML_INT_H

#include "report/html_dok.h"

enum { DAFTAR_DALAM = 3 };

struct html {
    struct arena *a;
    struct buf *b;
    const struct dok *d;
    struct err *e;
    int kode;
    const char *awalan;       /* of ids; "" in a whole page */
    bool isi_saja;            /* a fragment: no style attributes, no <h1> */
    size_t blok;              /* index of the block being written */
    unsigned n_jejak;         /* explanations so far */
    bool judul_ada;           /* the <h1> is written */
    bool daftar_lampiran;     /* annexes have a list of their own */
    bool bagian;              /* a <section> is open */
    int dalam;                /* lists open */
    bool angka[DAFTAR_DALAM]; /* each: <ol>, else <ul> */
};

/* Id of a block in the page: its own, or made from its index. */
const char *html_id(const struct html *h, size_t blok);
/* html_teks.c: runs, and numbers with their explanation. */
void html_teks(struct html *h, const struct dok_teks *t);
void html_teks_jejak(struct html *h, const struct dok_teks *t, const struct jejak *j);
/* html_tabel.c */
void html_tabel(struct html *h, const struct dok_blok *b);
/* html_gambar.c */
void html_gambar(struct html *h, const struct dok_blok *b);
void html_caption(struct html *h, const struct dok_blok *b, const char *kata);

#endif
