/* SPDX-License-Identifier: MIT
 *
 * What the files of the Word template engine share.
 *
 * Loading, in this order: package (templat_paket.c), part to tree (templat_baca.c), tidied tree
 * (templat_rapi.c), tags found and paired (templat_cari.c), tags put where sections begin and end
 * in the tree and the tree written as Mustache templates (templat_susun.c).
 */
#ifndef CERMAT_REPORT_TEMPLAT_INT_H
#define CERMAT_REPORT_TEMPLAT_INT_H

#include "report/mustache.h"
#include "report/templat.h"
#include "report/templat_xml.h"

enum templat_op_jenis {
    TOP_ISI,   /* a paragraph or table of the template */
    TOP_BUKA,  /* section over paragraphs */
    TOP_BALIK, /* inverted */
    TOP_TUTUP,
    TOP_BLOK,
};

struct templat_op {
    enum templat_op_jenis jenis;
    const char *nama;         /* BUKA, BALIK, BLOK */
    size_t lompat;            /* BUKA, BALIK: index of its TUTUP */
    const struct mustache *m; /* ISI with tags */
    const char *xml;          /* ISI without */
    struct dok_teks teks;     /* of xml */
    bool tabel;
    const char *gaya;  /* style name */
    int tingkat_judul; /* 1..4, 0: no heading */
};

struct templat_sisi { /* a header, footer or notes part with tags */
    size_t part;
    const struct mustache *m;
};

struct templat_gaya { /* a paragraph style */
    const char *id, *nama, *dasar;
    int tingkat; /* outline level 0..8, -1: not said */
};

struct templat_bagian {  /* a part that is spoken of */
    const char *part;    /* "word/footer1.xml" */
    const char *sebutan; /* "kaki halaman (footer1.xml)" */
};

struct urut_kerja { /* place of a problem; they are told in this order */
    size_t bagian;
    size_t nomor; /* paragraph, 0: the part as a whole */
    size_t di;    /* byte in the paragraph's text */
};

struct templat {
    struct arena *arena;
    const char *nama;
    struct zip_part *part;
    size_t n_part;
    const char *dokumen; /* name of the main part */
    const char *akar;    /* attributes of its root */
    const char *sectpr;
    struct templat_op *op;
    size_t n, cap;
    struct templat_sisi *sisi;
    size_t n_sisi, cap_sisi;
    struct templat_tag *tag;
    size_t n_tag, cap_tag;
    struct templat_gaya *gaya;
    size_t n_gaya, cap_gaya;
    struct templat_bagian *bagian; /* the body first */
    size_t n_bagian, cap_bagian;
    struct urut_kerja *urut; /* of the problems found while loading, the last n_urut of them */
    size_t n_urut, cap_urut;
};

/* ---- templat_paket.c: the package ---- */

/* Unpacks and looks at everything but the tags: fills part, n_part and dokumen. */
MUST_CHECK int templat_paket_open(struct templat *t, const void *p, size_t n, struct err *e);
/* The main part and what its relationships say, from parts that are there already. */
MUST_CHECK int templat_paket_find(struct templat *t, struct err *e);
struct zip_part *templat_part(const struct templat *t, const char *nama); /* NULL: none */
/* Calls fn for every internal relationship of the main part: last word of its type ("header"),
 * name of the part. */
MUST_CHECK int templat_relasi(const struct templat *t,
                              int (*fn)(void *payload, const char *jenis, const char *part,
                                        struct err *e),
                              void *payload, struct err *e);
/* Paragraph styles into t->gaya. A package without styles has none. */
MUST_CHECK int templat_gaya_read(struct templat *t, struct arena *kerja, struct err *e);
/* Style name and heading level of a paragraph. */
void templat_gaya_get(const struct templat *t, const struct tx *p, const char **nama,
                      int *tingkat_judul);

/* ---- templat_luar.c ---- */

/* Everything that reaches outside the file, in any part: external relationships but links for
 * people, fields that include or link, with the part (and paragraph) as place. */
MUST_CHECK int templat_luar(struct templat *t, struct masalah_list *m, struct err *e);

/* ---- templat_rapi.c ---- */

/* Accepts tracked changes, drops comments and proofing marks, opens content controls. */
void templat_rapi(struct tx *akar);

/* ---- templat_cari.c ---- */

enum { TEMPLAT_TAG_MAX = 5000, TEMPLAT_PARAGRAF_MAX = 32000 }; /* of a part; bytes */

enum tag_letak { LETAK_DALAM, LETAK_PARAGRAF, LETAK_BARIS };

struct tag_kerja { /* a tag while loading */
    enum templat_tag_jenis jenis;
    const char *nama;
    struct paragraf_kerja *p;
    size_t dari, sampai; /* in the paragraph's text */
    struct tag_kerja *pasangan;
    enum tag_letak letak;
    struct tx *baris; /* LETAK_BARIS: the row */
};

struct potong_kerja { /* a child of a run, and what it adds to the paragraph's text */
    struct tx *run, *x;
    size_t dari, n;
    int medan; /* +1, -1: a field begins, ends here */
};

/* U+FFFC in the text of a paragraph: a drawing, a field, a note: no tag can contain it. */
#define TEMPLAT_BENDA "\xEF\xBF\xBC"

struct paragraf_kerja {
    struct tx *x;
    size_t nomor;
    char *teks; /* breaks as \n, page breaks as \f, tabs as \t, anything else as U+FFFC */
    size_t n;
    struct potong_kerja *potong;
    size_t n_potong, cap_potong;
    struct tag_kerja **tag;
    size_t n_tag, cap_tag;
    bool hanya_tag; /* nothing but section, comment and block tags: vanishes */
};

struct bagian_kerja { /* loading one part */
    struct templat *t;
    struct arena *kerja; /* for this load only */
    const struct templat_nama *boleh;
    struct masalah_list *m;
    size_t bagian; /* index in t->bagian */
    bool badan;    /* the main part: blocks are allowed */
    size_t nomor;  /* paragraphs so far */
    struct paragraf_kerja **p;
    size_t n_p, cap_p;
    struct tag_kerja **tag; /* in document order */
    size_t n_tag, cap_tag;
    size_t n_ditemukan;
    struct tag_kerja *terbuka[MUSTACHE_SARANG_MAX];
    size_t n_terbuka, batas; /* below batas: opened outside the text box we are in */
    struct mustache_jenis jenis;
};

/* Finds and pairs all tags below `akar`; problems go into b->m. */
void templat_cari(struct bagian_kerja *b, struct tx *akar);
/* Places them: inside the paragraph, around paragraphs, around rows (templat_letak.c). */
void templat_letak(struct bagian_kerja *b);
/* True when p holds nothing but white space and section tags or comments in [dari, sampai). */
bool templat_kosong(const struct paragraf_kerja *p, size_t dari, size_t sampai);

/* ---- templat_masalah.c ---- */

/* Index of a part in t->bagian, where it is added at the end when it is new. */
size_t templat_bagian(struct templat *t, const char *part, const char *sebutan);
void templat_masalah_add(struct templat *t, struct masalah_list *m, struct urut_kerja u,
                         const char *pesan);
/* A problem at byte `di` of a paragraph. */
void templat_masalah(struct bagian_kerja *b, const struct paragraf_kerja *p, size_t di,
                     const char *pesan);
/* Puts the problems, found in several passes, in the order of the document. */
void templat_urutkan(struct templat *t, struct masalah_list *m);

/* ---- templat_susun.c ---- */

/* Moves the tags of the part from the text into the tree. */
void templat_sunting(struct bagian_kerja *b);
/* The body as operations; ERR_INVALID is a bug of the loader turned into a message. */
MUST_CHECK int templat_susun_badan(struct bagian_kerja *b, struct tx *badan, struct err *e);
MUST_CHECK int templat_susun_sisi(struct bagian_kerja *b, struct tx *akar, size_t part,
                                  struct err *e);

/* ---- templat_teks.c ---- */

/* Text of a paragraph or table in written XML, with bold, italic and underline. */
void templat_teks(struct arena *a, const char *xml, struct dok_teks *t);

#endif
