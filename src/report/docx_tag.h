/* SPDX-License-Identifier: MIT
 *
 * docx_tag: walks the tags of XML that is known to be well-formed (parts of a template that its
 * loader has parsed), to look things up and to cut pieces out without building a tree.
 */
#ifndef CERMAT_REPORT_DOCX_TAG_H
#define CERMAT_REPORT_DOCX_TAG_H

#include "base/str.h"

struct docx_tag {
    struct str semua; /* "<w:style w:type=..>": borrowed from the text walked */
    struct str nama;  /* "w:style" */
    bool tutup;       /* </x> */
    bool kosong;      /* <x/> */
};

/* Next tag of *rest, which moves behind it; comments, declarations and CDATA are passed over.
 * False at the end, also at the first thing that is no tag. */
bool docx_tag_next(struct str *rest, struct docx_tag *t);
/* True when the tag's name is `nama`, with or without a prefix when `nama` has none. */
bool docx_tag_is(const struct docx_tag *t, const char *nama);
/* Raw value (entities not resolved) of an attribute; {NULL, 0} when absent. A name without prefix
 * matches only attributes without one. */
struct str docx_tag_attr(const struct docx_tag *t, const char *nama);
/* Whole number in an attribute (may be negative), or `lain` when absent or no number. */
long docx_tag_long(const struct docx_tag *t, const char *nama, long lain);
/* From the start tag `t` to the end of its element; *rest moves behind it. */
struct str docx_tag_element(const struct docx_tag *t, struct str *rest);

#endif
