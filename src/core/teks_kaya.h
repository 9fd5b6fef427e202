/* SPDX-License-Identifier: MIT
 *
 * teks_kaya: rich text of narratives, a strict subset of HTML.
 *
 * Allowed: p, br, strong/b, em/i, u, ul, ol, li (at most 3 levels) and the entities &amp; &lt; &gt;
 * &quot; &nbsp; &#NN;. A text without any "<" is plain: paragraphs are separated by blank lines,
 * single line breaks are spaces. Attributes, other tags and unclosed tags are problems.
 */
#ifndef CERMAT_CORE_TEKS_KAYA_H
#define CERMAT_CORE_TEKS_KAYA_H

#include "base/arena.h"
#include "base/err.h"

enum kaya_jenis {
    KAYA_PARAGRAF,
    KAYA_BUTIR, /* item of ul */
    KAYA_ANGKA, /* item of ol */
};

struct teks_kaya_potong {
    const char *teks;
    bool tebal, miring, garis;
    bool baris; /* a line break; no text */
};

struct teks_kaya_blok {
    enum kaya_jenis jenis;
    int tingkat;     /* of items: 0..2 */
    bool mulai_baru; /* first item of its list */
    struct teks_kaya_potong *potong;
    size_t n;
};

struct teks_kaya {
    struct teks_kaya_blok *blok;
    size_t n;
};

/* 0 and the blocks in arena a, or ERR_INVALID with problems in m (place: "aksara 17"). */
MUST_CHECK int teks_kaya_parse(struct arena *a, const char *teks, struct teks_kaya **out,
                               struct masalah_list *m);

#endif
