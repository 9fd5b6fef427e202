/* SPDX-License-Identifier: MIT
 *
 * pandang: the view tree that templates read. Pages and Word templates share it.
 *
 * A tree of maps, lists, texts and booleans. The names and kinds a template may use are declared
 * beforehand as a `pandang_jenis` tree, so that an unknown name fails when the template is loaded,
 * not when a report is made.
 */
#ifndef CERMAT_CORE_PANDANG_H
#define CERMAT_CORE_PANDANG_H

#include "base/arena.h"
#include "core/skema.h"

enum pandang_isi {
    PANDANG_TEKS,
    PANDANG_YA,
    PANDANG_DAFTAR,
    PANDANG_PETA,
    PANDANG_HTML, /* markup of our own writers, or sanitized: pages print it as it is */
    PANDANG_URL,  /* address within this site: the only kind for href, src, action */
};

struct pandang {
    enum pandang_isi isi;
    const char *teks;      /* PANDANG_TEKS, _HTML, _URL; "" is falsy in a section */
    bool ya;               /* PANDANG_YA */
    struct pandang **anak; /* elements of a list, or values of a map */
    const char **nama;     /* names of a map's values */
    size_t n, cap;
    uint64_t saring; /* a bit for each name within, by its first letters */
};

struct pandang_jenis { /* declaration: ends with nama = NULL */
    const char *nama;
    enum pandang_isi isi;
    const struct pandang_jenis *anak; /* of a map, or of a list's elements */
    const char *arti;                 /* for `template periksa` and the guide */
};

struct pandang *pandang_peta(struct arena *a);
struct pandang *pandang_peta_muat(struct arena *a, size_t n); /* with room for n names */
struct pandang *pandang_daftar(struct arena *a);
/* What these two give may be shared: never write to it. */
struct pandang *pandang_teks(struct arena *a, const char *teks); /* NULL becomes "" */
struct pandang *pandang_ya(struct arena *a, bool ya);
/* Markup that report/html_*.h, svg_*.h or the sanitizer made, never text as somebody typed it.
 * Pages print it between tags only; elsewhere it is nothing. */
struct pandang *pandang_html(struct arena *a, const char *html);
/* "/lkjip?unit=..", "?tw=2", "#bab-1" or "": asserts that it cannot lead off the site. */
struct pandang *pandang_url(struct arena *a, const char *alamat);
bool pandang_url_valid(const char *alamat);
/* Adds to a map under a name (must be new), or to a list (nama NULL). Returns `anak`. */
struct pandang *pandang_add(struct arena *a, struct pandang *ke, const char *nama,
                            struct pandang *anak);
void pandang_set(struct arena *a, struct pandang *peta, const char *nama, const char *teks);
const struct pandang *pandang_get(const struct pandang *peta, const char *nama); /* NULL: none */
/* False in a section: NULL, "", false, an empty list. */
bool pandang_truthy(const struct pandang *p);

#endif
