/* SPDX-License-Identifier: MIT
 *
 * docx: writes an assembled, numbered dok (dok_number() has run) as a Word file on top of the parts
 * of a Word template: its styles, theme, numbering, settings, headers, footers, media and custom
 * properties are kept; document.xml, its relationships, the content types and the core and app
 * properties are written anew.
 *
 * Styles are found by NAME (case ignored), see docx_gaya_nama(); a style the template does not
 * have is added from dok/docx/styles.xml, which names no font but inherits the template's Normal.
 * The default template takes that file as its word/styles.xml.
 *
 * Page setup comes from `sectpr`: its size, margins, header and footer references are used for
 * every section. A DOK_BAGIAN with NOMOR_TANPA (cover) has no header and no footer; roman and
 * arabic only set the number format. Landscape sections swap the page size and turn the margins;
 * so footers should not rely on tab stops at the text width (a right-aligned or centred line, or a
 * table of 100 % width, fits both). A DOK_MENTAH paragraph that carries a <w:sectPr> ends a section
 * of the template as the user made it. The template's settings should have
 * <w:doNotExpandShiftReturn/> in <w:compat>, since breaks stand in justified paragraphs.
 *
 * The same dok, template and build give the same bytes: dates come from the dok.
 */
#ifndef CERMAT_REPORT_DOCX_H
#define CERMAT_REPORT_DOCX_H

#include "base/err.h"
#include "base/zip.h"
#include "core/dok.h"

struct docx_dasar { /* what the writer stands on; borrowed, nothing is changed */
    /* Every part of the template package, headers and footers with their values filled in. Those
     * the writer makes itself may be in the list or not. Well-formed XML, transitional name spaces
     * bound to the usual prefixes (w, r, wp, a, pic, c): whoever loads a template checks that. */
    const struct zip_part *part;
    size_t n;
    const char *dokumen; /* name of the main part; NULL: "word/document.xml" */
    const char *akar;    /* attributes of its root element as they stand (xmlns:.., mc:Ignorable);
                            needed for DOK_MENTAH; NULL: none */
    const char *sectpr;  /* "<w:sectPr ..>..</w:sectPr>" at the end of its body; NULL: A4, margins
                            4-3-3-3 cm (left, top, right, bottom), no header, no footer */
};

struct docx_opsi {
    const char *tembolok; /* folder of the picture cache; NULL: $XDG_CACHE_HOME/cermat or
                             ~/.cache/cermat; "": no cache */
};

/* Largest DOCX written; a dok that needs more fails with ERR_TOO_BIG. */
#define DOCX_MAX ((size_t)64 << 20)

/*
 * Appends the DOCX to `out` (initialised by the caller, max at least DOCX_MAX or what it allows).
 * `o` may be NULL. ERR_SYSTEM: rsvg-convert, which draws trees, is missing or failed; ERR_INVALID:
 * a picture is neither PNG nor JPEG, or the template lacks a part that its package needs.
 */
MUST_CHECK int docx_write(struct buf *out, const struct dok *d, const struct docx_dasar *dasar,
                          const struct docx_opsi *o, struct err *e);

/* Word style name a paragraph of that kind gets: GAYA_ISI -> "Isi". */
const char *docx_gaya_nama(enum dok_gaya g);
/* The same for headings: "heading 1", "Judul Depan", "Judul Lampiran". */
const char *docx_gaya_judul(enum judul_jenis jenis, int tingkat);

#endif
