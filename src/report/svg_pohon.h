/* SPDX-License-Identifier: MIT
 *
 * svg_pohon: lays out a tree (performance tree, organisation) and draws it as SVG.
 *
 * Boxes are sized by their wrapped text; the boxes of a level stand on one line and never overlap.
 * A tree too wide for the page is drawn from left to right, and one too big for that as an indented
 * list of boxes, whichever stays most readable. Lengths are CSS pixels (96 an inch).
 */
#ifndef CERMAT_REPORT_SVG_POHON_H
#define CERMAT_REPORT_SVG_POHON_H

#include "base/str.h"
#include "core/dok.h"

struct svg_bidang { /* room on a page */
    long lebar, tinggi;
};

enum pohon_susun { POHON_BAWAH, POHON_SAMPING, POHON_MENJOROK };

struct pohon_kotak {
    const struct simpul *s;
    struct pohon_kotak **anak;
    size_t n;
    long x, y, lebar, tinggi;
    int dalam;      /* 0: root */
    long tepi;      /* room above and below the text */
    size_t sebaris; /* bytes of the first line that are its title; 0: titles have own lines */
    const char **baris;
    size_t n_baris, n_judul, n_catatan; /* lines: title, text, note */
};

struct pohon_tata {
    enum pohon_susun susun;
    bool melintang;     /* fits best on a landscape page */
    bool organisasi;    /* colours of an organisation chart */
    long lebar, tinggi; /* natural size */
    long skala;         /* permil it must shrink to fit the room; 1000: none */
    struct pohon_kotak *akar;
};

/* `melintang` NULL: no landscape page may be used. In arena a. */
struct pohon_tata *svg_pohon_tata(struct arena *a, const struct simpul *akar, bool organisasi,
                                  const struct svg_bidang *tegak,
                                  const struct svg_bidang *melintang);
/* A whole <svg> element with <title> and <desc>; `id` makes their ids unique (NULL: no ids). */
void svg_pohon_tulis(struct buf *out, const struct pohon_tata *p, const char *judul,
                     const char *alt, const char *id);

#endif
