/* SPDX-License-Identifier: MIT
 *
 * templat_halaman: the templates of pages, parsed and checked once at start.
 *
 * Every tmpl/X.html is a page with a declaration (struct halaman_jenis), tmpl/parsial_X.html a
 * partial {{>X}}, tmpl/bingkai.html the frame. The loader follows the HTML around every tag and
 * refuses what could let a value become markup, script or a foreign address.
 */
#ifndef CERMAT_WEB_TEMPLAT_HALAMAN_H
#define CERMAT_WEB_TEMPLAT_HALAMAN_H

#include "web/web.h"

struct templat;

/* A file of templates, for tests; the server takes those within the program. */
struct templat_berkas {
    const char *nama; /* "galat.html" */
    struct str isi;
};

struct templat_daftar {
    const struct templat_berkas *berkas;
    size_t n;
    const struct halaman_jenis *const *halaman; /* declarations, ended by NULL */
    const struct pandang_jenis *bingkai;        /* names every page sees */
};

/* All templates, in arena a. ERR_INVALID: problems are in m, place "X.html:line:column". */
MUST_CHECK int templat_halaman_load(struct arena *a, const struct templat_daftar *d,
                                    struct templat **out, struct masalah_list *m, struct err *e);
/* The files of tmpl/ within the program, with the declarations of rute_daftar.h. */
MUST_CHECK int templat_halaman_bawaan(struct arena *a, struct templat **out, struct masalah_list *m,
                                      struct err *e);

/* Page `nama` with its values, seen from within the values of the frame, appended to `out`. Asserts
 * that the page exists. */
MUST_CHECK int templat_halaman_render(const struct templat *t, const char *nama,
                                      const struct pandang *bingkai, const struct pandang *isi,
                                      struct buf *out, struct err *e);

#endif
