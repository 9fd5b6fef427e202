/* SPDX-License-Identifier: MIT
 *
 * Private to docx_*.c: the state of one write and what the files of the writer do for each other.
 */
#ifndef CERMAT_REPORT_DOCX_INT_H
#define CERMAT_REPORT_DOCX_INT_H

#include "report/docx.h"

enum { /* lengths of Word: twips (1/1440 inch) on paper, EMU in drawings */
       TWIP_CM = 567,
       EMU_TWIP = 635,
       DOCX_HURUF_TABEL = 18,       /* half-points */
       DOCX_BUKAN_KAPITAL = 1 << 8, /* a run style bit beside DOK_TEBAL .. */
       DOCX_MENJOROK = 170,         /* a level of indent in a cell */
};

enum gaya_word { /* every style of dok/docx/styles.xml; names in docx_gaya.c */
                 GW_NORMAL,
                 GW_TABEL_NORMAL,
                 GW_JUDUL_1,
                 GW_JUDUL_2,
                 GW_JUDUL_3,
                 GW_JUDUL_4,
                 GW_JUDUL_DEPAN,
                 GW_JUDUL_LAMPIRAN,
                 GW_ISI,
                 GW_ISI_RAPAT,
                 GW_TENGAH,
                 GW_SAMPUL_JUDUL,
                 GW_SAMPUL_UNIT,
                 GW_SAMPUL_LAMBANG,
                 GW_DAFTAR_ANGKA,
                 GW_DAFTAR_BUTIR,
                 GW_CATATAN,
                 GW_TANDA_TANGAN,
                 GW_TEKS_TABEL,
                 GW_KEPALA_TABEL,
                 GW_SUMBER,
                 GW_GAMBAR,
                 GW_CAPTION,
                 GW_CAPTION_TABEL,
                 GW_CAPTION_GAMBAR,
                 GW_TOC_1,
                 GW_TOC_2,
                 GW_TOC_3,
                 GW_DAFTAR_GAMBAR,
                 GW_TABEL_LAPORAN,
                 GW_TABEL_POLOS,
                 GW_COUNT
};

struct docx_bidang { /* page setup in twips */
    long lebar, tinggi;
    long kiri, atas, kanan, bawah;
};

struct docx_nomor { /* a list under way: what Word will count */
    int num;        /* index of the w:num; -1: none */
    int hitung[3];
};

struct docx_sub {            /* sections, docx_bagian.c */
    struct dok_bagian buka;  /* setup of the content written since the last break */
    struct dok_bagian ingin; /* setup asked for by the last DOK_BAGIAN */
    bool baru;               /* `ingin` has not begun yet */
    bool ada_isi;            /* anything written since the last break */
    bool puncak;             /* the next paragraph stands at the top of a section */
    bool kaki_pernah;        /* a section with headers and footers has been written */
    bool titlepg_pernah;
    const char *kosong_kepala, *kosong_kaki; /* relationships of the empty parts; NULL: none yet */
    size_t sisip; /* offset before </w:pPr> of the last paragraph; 0: no paragraph */
};

struct docx_tulis {
    struct arena *a; /* scratch of this write */
    const struct dok *d;
    const struct docx_dasar *dasar;
    const char *tembolok;
    struct err *e;
    int kode; /* first error; 0: none */

    struct buf isi;  /* body of the main part */
    struct buf sect; /* the section being closed */
    size_t blok;     /* index of the block being written */

    const char *folder;   /* folder of the main part with its slash: "word/" */
    const char *rel_awal; /* what our relationship ids begin with; the template has none like it */
    size_t n_rel;
    struct buf rel;        /* <Relationship> elements */
    struct buf tipe;       /* <Override> elements of our parts */
    bool png, jpeg, xlsx;  /* default content types needed */
    struct zip_part *part; /* our parts */
    size_t n_part, cap_part;

    const char *gaya[GW_COUNT];    /* style ids */
    int lebar_huruf;               /* of the template font against Arial, permil */
    const struct zip_part *styles; /* replacement of the template's, or NULL when it has all */
    const char *styles_nama, *nomor_nama; /* part names; NULL: the template has none */

    const char **tanda; /* bookmark of each block, NULL: none */
    struct id_blok *id; /* blocks with an id, sorted */
    size_t n_id;
    unsigned n_tanda, n_docpr;
    const char **tanda_mentah; /* names of bookmarks kept from raw paragraphs */
    size_t n_tanda_mentah, cap_tanda_mentah;

    struct docx_nomor nomor;
    int (*num)[3]; /* start values of each w:num made, per level */
    size_t n_num, cap_num;
    bool butir;              /* a bulleted item was written */
    long num_awal, abs_awal; /* first ids free in the template */

    struct docx_sub sub;
    struct docx_bidang bidang; /* of the page being written on, orientation applied */
    bool halaman_baru;         /* the next paragraph begins a page */
    const char **halaman;      /* estimated page of each block, as printed */
    int huruf;                 /* size of runs in half-points; 0: as the style says */
    bool *lintang;             /* each block: on a landscape page */
    struct pohon_tata **pohon; /* trees, laid out */
};

/* Remembers the first error; later work goes on but is thrown away. */
void docx_gagal(struct docx_tulis *t, int kode);

/* docx_gaya.c: fills t->gaya and, when styles must be added, t->styles. */
void docx_gaya_siapkan(struct docx_tulis *t);

/* docx_huruf.c: width of the font of the style `normal` against Arial, permil. */
int docx_huruf_lebar(struct str styles, const char *normal);

/* docx_paket.c: parts, relationships, content types, properties. */
const struct zip_part *docx_part(const struct docx_tulis *t, const char *nama);
/* The part a relationship of the main part of that type (".../styles": "styles") points to. */
const char *docx_part_rel(const struct docx_tulis *t, const char *jenis);
/* A name like "word/media/cermat3.png" that the template does not have. */
const char *docx_part_nama(struct docx_tulis *t, const char *sub, const char *akhir);
void docx_part_add(struct docx_tulis *t, const char *nama, const void *p, size_t n);
void docx_tipe_add(struct docx_tulis *t, const char *nama, const char *tipe);
/* Adds a relationship of the main part to our part `nama`; returns its id. */
const char *docx_rel_add(struct docx_tulis *t, const char *jenis, const char *nama);
void docx_paket_siapkan(struct docx_tulis *t);
MUST_CHECK int docx_paket_tulis(struct docx_tulis *t, struct buf *out);

/* docx_tanda.c: bookmarks. */
void docx_tanda_siapkan(struct docx_tulis *t);
/* Bookmark of the block with that id; NULL: no such block. `*blok` (may be NULL) is its index. */
const char *docx_tanda_of(const struct docx_tulis *t, const char *id, size_t *blok);
void docx_tanda_buka(struct docx_tulis *t, const char *nama);
void docx_tanda_tutup(struct docx_tulis *t, const char *nama);

/* docx_teks.c: paragraphs and runs. */
struct docx_par { /* paragraph properties besides the style */
    enum gaya_word gaya;
    const char *ppr; /* more <w:pPr> children, those that follow numPr in the schema */
    const char *num; /* "<w:numPr>..</w:numPr>" */
    bool keep_next;
    bool di_sel; /* in a table cell: no page break, no section break */
};
void docx_par_buka(struct docx_tulis *t, const struct docx_par *p); /* up to the runs */
void docx_par_tutup(struct docx_tulis *t);
void docx_run(struct docx_tulis *t, unsigned gaya, const char *teks);
void docx_teks(struct docx_tulis *t, const struct dok_teks *teks, unsigned gaya);
/* A field: instruction, shown text. Page references ask Word to work them out on opening. */
void docx_field(struct docx_tulis *t, const char *instruksi, const char *tampil, unsigned gaya);
void docx_pageref(struct docx_tulis *t, const char *tanda, const char *tampil);
void docx_paragraf(struct docx_tulis *t, const struct dok_blok *b);
void docx_judul(struct docx_tulis *t, const struct dok_blok *b);
/* docx_daftar.c: "Tabel 3.4 Title" with its SEQ field and bookmark; contents lists. */
void docx_caption(struct docx_tulis *t, const struct dok_blok *b);
void docx_daftar(struct docx_tulis *t, enum dok_daftar_jenis jenis);

/* docx_nomor.c: lists. */
void docx_nomor_siapkan(struct docx_tulis *t);
const char *docx_nomor_item(struct docx_tulis *t, const struct dok_paragraf *p);
void docx_nomor_putus(struct docx_tulis *t); /* any other block: the next list is a new one */
void docx_nomor_tulis(struct docx_tulis *t); /* the numbering part */

/* docx_bagian.c: sections. */
void docx_bagian_siapkan(struct docx_tulis *t);
void docx_bagian_ingin(struct docx_tulis *t, const struct dok_bagian *b);
/* Before any content: breaks the section when the page setup must change. */
void docx_bagian_pastikan(struct docx_tulis *t, bool melintang);
void docx_bagian_mentah(struct docx_tulis *t); /* the raw block just written ended a section */
/* Which blocks go on landscape pages, and the layout of trees. */
void docx_lintang_siapkan(struct docx_tulis *t);
void docx_bagian_akhir(struct docx_tulis *t); /* the <w:sectPr> of the body */
long docx_lebar_teks(const struct docx_bidang *b);
/* Page setup of the current section if it were upright or landscape. */
struct docx_bidang docx_bidang_of(const struct docx_tulis *t, bool melintang);

/* docx_lebar.c: column widths in twips, their sum the width of the text; in *huruf the size in
 * half-points when the text must be smaller than usual, else 0. */
long *docx_lebar_kolom(struct docx_tulis *t, const struct dok_tabel *m, int *huruf);
/* Width in the template's font of text `permil_em` wide in Arial, at a size in half-points. */
long docx_twips(const struct docx_tulis *t, long permil_em, long half);

/* docx_tabel.c, docx_gambar.c, docx_grafik.c, docx_buku.c, docx_mentah.c */
void docx_tabel(struct docx_tulis *t, const struct dok_blok *b);
void docx_gambar(struct docx_tulis *t, const struct dok_blok *b);
struct pohon_tata *docx_pohon(struct docx_tulis *t, const struct dok_gambar *g);
/* Writes the chart part; returns its relationship id. */
const char *docx_grafik(struct docx_tulis *t, const struct grafik *g);
long docx_grafik_tinggi(const struct grafik *g);   /* twips */
const char *docx_kolom(struct arena *a, size_t n); /* 0: "A", 26: "AA" */
/* The workbook behind a chart: labels in column A, series from column B. */
MUST_CHECK int docx_buku(struct buf *out, const struct grafik *g, struct err *e);
void docx_mentah(struct docx_tulis *t, const struct dok_blok *b);

/* docx_halaman.c: estimates the page each block starts on, for programs that do not work out
 * fields.
 */
void docx_halaman_taksir(struct docx_tulis *t);
const char *docx_halaman_of(const struct docx_tulis *t, size_t blok); /* "xii" or "34" */

#endif
