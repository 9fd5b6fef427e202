/* SPDX-License-Identifier: MIT
 *
 * templat: Word templates. An office writes a .docx of its own with Mustache tags in it; loading
 * turns it once into operations, assembling turns those and the data into a dok and the parts the
 * DOCX writer stands on (report/docx.h).
 *
 *     {{unit.nama}}                      a value, in the format of the run where the tag begins
 *     {{#sasaran}} .. {{/sasaran}}       a section: over whole paragraphs (each tag alone in its
 *                                        paragraph), over table rows (first thing in the first row,
 *                                        last thing in the last row), or inside one paragraph
 *     {{^sasaran}} .. {{/sasaran}}       the opposite
 *     {{@tabel.capaian}}                 alone in a paragraph of the body: replaced by that block
 *     {{! catatan }}                     left out
 *
 * Refused: the raw form, partials, other delimiters. Tags may be split over runs in any way.
 * Tracked changes count as accepted, comments are dropped, content controls give way to their
 * content, text boxes, headers, footers and notes are filled in (no blocks there). The guide:
 * docs/templat.md.
 */
#ifndef CERMAT_REPORT_TEMPLAT_H
#define CERMAT_REPORT_TEMPLAT_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"
#include "core/dok.h"
#include "core/pandang.h"
#include "report/docx.h"

struct templat; /* in the arena it was opened in; unchanged afterwards, threads may share it */

enum templat_tag_jenis {
    TEMPLAT_NILAI,    /* {{x}} */
    TEMPLAT_BUKA,     /* {{#x}} */
    TEMPLAT_BALIK,    /* {{^x}} */
    TEMPLAT_TUTUP,    /* {{/x}} */
    TEMPLAT_BLOK,     /* {{@x}} */
    TEMPLAT_KOMENTAR, /* {{! }} */
    TEMPLAT_TAG_COUNT
};

struct templat_tag { /* one tag found */
    enum templat_tag_jenis jenis;
    const char *nama;   /* of a comment: its text */
    const char *bagian; /* "dokumen", "kaki halaman (footer1.xml)": as problems name it */
    size_t paragraf;    /* 1-based, within the part, cells and text boxes counted */
};

struct templat_nama { /* the names a template may use */
    const struct pandang_jenis *jenis;
    /* Blocks, ended by NULL; "narasi.*" stands for any name below it. NULL: no blocks. */
    const char *const *blok;
};

struct templat_berkas { /* a file of the user */
    const char *nama;   /* for messages */
    const void *p;
    size_t n;
};

/*
 * Opens a template. All problems in it (an unclosed section, an unknown name with the nearest one,
 * a block that is not alone) go into m with place "dokumen, paragraf 12" and the beginning of the
 * paragraph in the message, in the order of the document; then the result is ERR_INVALID and *t is
 * still set, for templat_tag_list(). Files that are no usable package (not a zip, an old .doc,
 * encrypted, broken XML, over a limit) give ERR_INVALID or ERR_TOO_BIG with the reason in e, and *t
 * NULL. The message in e names the file, once. `boleh` NULL: any name will do.
 */
MUST_CHECK int templat_open(struct arena *a, const struct templat_berkas *b,
                            const struct templat_nama *boleh, struct templat **t,
                            struct masalah_list *m, struct err *e);

/* A default template of the binary: "lkjip", "pk". ERR_NOT_FOUND for others. */
MUST_CHECK int templat_open_default(struct arena *a, const char *nama,
                                    const struct templat_nama *boleh, struct templat **t,
                                    struct masalah_list *m, struct err *e);
/* The same default as a .docx, to start an own template from; appended to `out`. */
MUST_CHECK int templat_default_docx(struct buf *out, const char *nama, struct err *e);
/* The parts of a default template, in arena a. */
MUST_CHECK int templat_default_parts(struct arena *a, const char *nama, struct zip_part **parts,
                                     size_t *n, struct err *e);

/* All tags, in the order of the document, then headers, footers and notes. */
const struct templat_tag *templat_tag_list(const struct templat *t, size_t *n);
/* "{{#sasaran}}": a tag as it is written. */
const char *templat_tag_teks(struct arena *a, const struct templat_tag *g);
/* True when the template has the block, or any block when nama is NULL. */
bool templat_has_blok(const struct templat *t, const char *nama);

struct templat_isi {
    const struct pandang *data;
    /* Appends the blocks of a name to d; NULL when the template has no blocks. */
    int (*blok)(void *payload, const char *nama, struct dok *d, struct err *e);
    void *payload;
};

struct templat_hasil {
    struct dok *dok;         /* not yet numbered; title and other properties are the caller's */
    struct docx_dasar dasar; /* for docx_write() */
};

/*
 * Assembles the document in arena a: what stands in the template becomes DOK_MENTAH with its values
 * filled in, blocks come from the provider. Names that are missing in the data render as nothing.
 * Errors: what the provider returns, ERR_TOO_BIG.
 */
MUST_CHECK int templat_rakit(const struct templat *t, struct arena *a,
                             const struct templat_isi *isi, struct templat_hasil *h, struct err *e);

#endif
