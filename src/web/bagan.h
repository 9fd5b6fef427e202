/* SPDX-License-Identifier: MIT
 *
 * bagan: charts and trees of a page as SVG, each with its numbers as a table (or its boxes as a
 * list) for those who cannot see it. Printed by {{>bagan}} within the section of the value.
 */
#ifndef CERMAT_WEB_BAGAN_H
#define CERMAT_WEB_BAGAN_H

#include "core/dok.h"
#include "core/hitung.h"
#include "web/web.h"

/* Declaration of a chart, for halaman_jenis: {"capaian", PANDANG_PETA, BAGAN_JENIS}. */
extern const struct pandang_jenis BAGAN_JENIS[];

struct bagan {
    const char *judul; /* above it */
    const char *alt;   /* what it shows, one sentence; NULL: the title */
    const char *id;    /* word, unique in the page */
};
struct pandang *bagan_grafik(struct req *r, const struct bagan *b, const struct grafik *g);
/* A tree as wide as it must be: it scrolls in its box. `organisasi`: colours of an organisation. */
struct pandang *bagan_pohon(struct req *r, const struct bagan *b, const struct simpul *akar,
                            bool organisasi);
/* Lying bars of the capaian of indicators, with the line at 100. NULL when none has a capaian. */
struct pandang *bagan_capaian(struct req *r, const struct bagan *b,
                              const struct hitung_indikator *const *v, size_t n);
/* Target and realisasi of an indicator over the years. NULL when there are fewer than two. */
struct pandang *bagan_tahun(struct req *r, const struct bagan *b, const struct hitung_indikator *i);

#endif
