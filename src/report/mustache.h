/* SPDX-License-Identifier: MIT
 *
 * mustache: the template language of pages and of Word templates (public Mustache specification:
 * interpolation, sections, inverted sections, partials, comments, delimiters).
 *
 * A template is parsed once into operations and rendered any number of times, by several threads at
 * once if need be; it never changes after parsing. Values come from a `pandang` tree and pass
 * through an escaper; the raw form ({{{x}}}, {{& x}}) is part of the language but loaders of pages
 * and Word templates refuse it. mustache_check() holds a template against the declared names.
 */
#ifndef CERMAT_REPORT_MUSTACHE_H
#define CERMAT_REPORT_MUSTACHE_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"
#include "core/pandang.h"

struct mustache; /* in the arena it was parsed in, together with a copy of its text */

enum {
    MUSTACHE_SARANG_MAX = 64,  /* sections within sections of one template */
    MUSTACHE_PARSIAL_MAX = 32, /* partials within partials */
};

/* Appends the escaped form of s to b. */
typedef void mustache_escape_fn(struct buf *b, const char *s);

/* & < > " ' for text and quoted attributes of HTML. */
void mustache_escape_html(struct buf *b, const char *s);

/* A partial by name, NULL when there is none (it renders as nothing). */
typedef const struct mustache *mustache_parsial_fn(void *payload, const char *nama);

struct mustache_opsi {
    const char *nama;         /* of the template, in front of line and column of a problem */
    bool tolak_mentah;        /* the raw form is a problem */
    bool tanpa_baris;         /* a tag alone on its line keeps the white space around it */
    const char *buka, *tutup; /* first delimiters; NULL: {{ and }} */
};

/*
 * Parses `teks`. All problems are added to m with place "nama:baris:kolom" (line and column from 1,
 * columns in bytes): unclosed section or tag, stray close, bad delimiters, empty name, raw form
 * refused. NULL when there was any. `o` may be NULL.
 */
struct mustache *mustache_parse(struct arena *a, struct str teks, const struct mustache_opsi *o,
                                struct masalah_list *m);

/* Stack of contexts, innermost last. `v` has room for `max`. */
struct mustache_konteks {
    const struct pandang **v;
    size_t n, max;
};

struct mustache_isi {
    mustache_escape_fn *escape;
    mustache_parsial_fn *parsial; /* NULL: no partials */
    void *payload;                /* of parsial */
    bool html;                    /* PANDANG_HTML is printed as it is wherever it stands; else only
                                     where a loader of pages said so */
};

/* Value of a (dotted) name, NULL when missing; "." is the innermost context. */
const struct pandang *mustache_cari(const struct mustache_konteks *k, const char *nama);

/*
 * Renders with `data` as the only context, or with the contexts of k (which is as before on return;
 * needs some room for what sections push). ERR_TOO_BIG: the output is over the maximum of `out`, or
 * partials or contexts nest too deeply.
 */
MUST_CHECK int mustache_render(const struct mustache *t, const struct pandang *data,
                               const struct mustache_isi *isi, struct buf *out, struct err *e);
MUST_CHECK int mustache_render_konteks(const struct mustache *t, struct mustache_konteks *k,
                                       const struct mustache_isi *isi, struct buf *out,
                                       struct err *e);

/*
 * The same names at check time: a stack of declared kinds instead of values. Each function returns
 * NULL when the use is right, else what is wrong (Indonesian, in the arena), with the nearest
 * declared name when one is near. A section is entered even when it is wrong, so that enter and
 * leave stay in pairs; inside a section of an unknown name nothing is reported. Inside a section
 * its own names come first. Opening what is open already is wrong: it would not narrow anything,
 * and a list within itself grows as a power.
 */
struct mustache_jenis {
    struct arena *arena;
    struct mustache_tingkat {
        const struct pandang_jenis *anak; /* names of a map or of a list's elements; may be NULL */
        enum { TINGKAT_PETA, TINGKAT_TEKS, TINGKAT_YA, TINGKAT_TAK_TENTU } isi;
        const struct pandang_jenis *dibuka; /* what {{#x}} opened; NULL: the root, or inverted */
        const char *nama;                   /* of the section; NULL: the root */
    } v[MUSTACHE_SARANG_MAX + 1];
    size_t n;
    size_t lebih; /* levels entered beyond the room */
};

void mustache_jenis_init(struct mustache_jenis *j, struct arena *a,
                         const struct pandang_jenis *akar);
const char *mustache_jenis_nilai(struct mustache_jenis *j, const char *nama);
/* The declaration of a name; NULL: unknown, "." or within an unknown section. */
const struct pandang_jenis *mustache_jenis_cari(struct mustache_jenis *j, const char *nama);
const char *mustache_jenis_masuk(struct mustache_jenis *j, const char *nama, bool terbalik);
void mustache_jenis_keluar(struct mustache_jenis *j);

/* The nearest of the names in a list ended by NULL, or NULL when none is near. */
const char *mustache_nama_dekat(struct arena *a, const char *nama, const char *const *daftar);

/*
 * Holds a template against the declaration of its view tree: every unknown name (with the nearest
 * one) and every wrong kind (a list printed as text) goes into m. Partials are followed from where
 * they stand; an unknown partial is a problem.
 */
void mustache_check(const struct mustache *t, const struct pandang_jenis *akar,
                    const struct mustache_isi *isi, struct masalah_list *m);

#endif
