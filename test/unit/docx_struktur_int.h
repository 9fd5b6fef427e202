/* SPDX-License-Identifier: MIT
 *
 * docx_struktur_int: shared by docx_struktur.c and docx_isi.c.
 */
#ifndef CERMAT_TEST_DOCX_STRUKTUR_INT_H
#define CERMAT_TEST_DOCX_STRUKTUR_INT_H

#include "docx_struktur.h"

#include "base/arena.h"
#include "base/zip.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

struct daftar_teks {
    const char **v;
    size_t n, cap;
};

struct st { /* one look */
    struct arena *a;
    struct masalah_list *m;
    struct zip_part *part;
    size_t n;
    const char *nama;   /* part looked at */
    const char *folder; /* of the relationships being read */
    struct daftar_teks rel, tercapai, jenis, akhiran, gaya, num, abs;
    struct daftar_teks tanda, tanda_id, tanda_tutup, docpr;
    int field;
    struct buf *out; /* of the dump */
    xmlDoc *styles;
};

bool st_open(struct st *s, const void *p, size_t n);
const struct zip_part *st_part(const struct st *s, const char *nama);
xmlDoc *st_parse(struct st *s, const struct zip_part *z);
void st_walk(struct st *s, xmlNode *x, void (*fn)(struct st *, xmlNode *));
bool st_is(const xmlNode *x, const char *nama);
const char *st_attr(struct st *s, xmlNode *x, const char *nama);

#endif
