/* SPDX-License-Identifier: MIT
 *
 * dok: the document model. One model, both ways: lkjip_compose() builds it, writers turn it into
 * DOCX, HTML and PDF, readers of foreign documents will build the same, and the reviewer reads it.
 *
 * A document is a list of blocks. Text is runs; a table cell always has text, everything else
 * (value, format, trace, place, spans) is optional. References are ids, never typed numbers:
 * dok_number() fills numbers after the document is assembled.
 */
#ifndef CERMAT_CORE_DOK_H
#define CERMAT_CORE_DOK_H

#include "base/arena.h"
#include "core/hasil.h"

enum { DOK_TEBAL = 1, DOK_MIRING = 2, DOK_GARIS = 4 }; /* run style bits */

enum dok_potong_jenis {
    POTONG_TEKS,  /* text */
    POTONG_ANGKA, /* text of a computed number, with its trace */
    POTONG_RUJUK, /* "Tabel 3.4": text filled by dok_number() from the id in `rujuk` */
    POTONG_BARIS, /* line break */
    POTONG_TAB,
};

struct dok_potong { /* a run */
    enum dok_potong_jenis jenis;
    unsigned gaya; /* DOK_TEBAL | .. */
    const char *teks;
    const char *rujuk;         /* id of a table, figure or heading */
    const struct jejak *jejak; /* POTONG_ANGKA */
};

struct dok_teks { /* runs in order */
    struct dok_potong *v;
    size_t n, cap;
};

enum dok_rata { RATA_KIRI, RATA_TENGAH, RATA_KANAN, RATA_PENUH };

/* Where a thing stands in a document that was read (all 0: unknown). */
struct dok_tempat {
    int halaman, baris, brs_tabel, kolom;
};

struct dok_sel {
    struct dok_teks isi;
    enum dok_rata rata; /* set from the column unless given */
    bool rata_sendiri;
    uint8_t bentang_kolom, bentang_baris; /* 0 and 1 mean no span */
    bool tertutup;                        /* covered by a span to the left or above */
    bool tebal;
    uint8_t menjorok; /* levels */
    struct angka nilai;
    const struct jejak *jejak;
    struct dok_tempat tempat;
};

struct dok_baris {
    struct dok_sel *sel; /* n_kolom cells */
    bool kepala;         /* header row, repeated on each page */
    bool jumlah;         /* total row: bold, shaded */
};

struct dok_kolom {
    uint16_t lebar; /* share of the width in permil; the sum is 1000 */
    enum dok_rata rata;
};

struct dok_tabel {
    struct dok_kolom *kolom;
    size_t n_kolom;
    struct dok_baris *baris;
    size_t n, cap;
    bool nomor_kolom;    /* a row (1)(2)(3) stands below the header */
    bool melintang;      /* wide: on a landscape page */
    bool polos;          /* no rules: used for layout (signatures) */
    const char *sumber;  /* "Sumber: .." below the table; NULL: none */
    const char *catatan; /* note below the table */
};

enum grafik_jenis { GRAFIK_BATANG, GRAFIK_BATANG_DATAR, GRAFIK_GARIS };

struct grafik_seri {
    const char *nama;
    struct angka *nilai; /* n_label values; none is a gap */
};

struct grafik {
    enum grafik_jenis jenis;
    const char *satuan; /* axis title, may be NULL */
    const char **label;
    size_t n_label;
    struct grafik_seri *seri;
    size_t n_seri;
    struct angka acuan; /* a line across, e.g. 100 */
    const char *acuan_nama;
    uint8_t desimal;
};

struct simpul {          /* a box of a tree */
    const char *judul;   /* first line, bold; may be NULL */
    const char *teks;    /* body */
    const char *catatan; /* last line: indicator and target */
    int tingkat;         /* 0 root; colours by level */
    struct simpul **anak;
    size_t n, cap;
};

enum dok_gambar_jenis { GAMBAR_GRAFIK, GAMBAR_POHON, GAMBAR_ORGANISASI, GAMBAR_BERKAS };

struct dok_gambar {
    enum dok_gambar_jenis jenis;
    const struct grafik *grafik;
    const struct simpul *akar;
    const void *p; /* GAMBAR_BERKAS: PNG or JPEG bytes */
    size_t n;
    const char *alt; /* description for those who cannot see it */
};

enum dok_gaya {
    GAYA_ISI,            /* body: justified, 1,5 lines, first line indented */
    GAYA_ISI_RAPAT,      /* body without indent */
    GAYA_TENGAH,         /* centred */
    GAYA_SAMPUL_JUDUL,   /* cover: large capitals */
    GAYA_SAMPUL_UNIT,    /* cover: unit and pemda */
    GAYA_SAMPUL_LAMBANG, /* cover: space for the emblem */
    GAYA_DAFTAR_ANGKA,   /* numbered item; dok_paragraf.tingkat 0..2 */
    GAYA_DAFTAR_BUTIR,   /* bulleted item */
    GAYA_CATATAN,        /* note, small */
    GAYA_TANDA_TANGAN,   /* signature block line */
    GAYA_COUNT
};

enum dok_jenis {
    DOK_JUDUL, /* heading */
    DOK_PARAGRAF,
    DOK_TABEL,
    DOK_GAMBAR,
    DOK_HALAMAN, /* page break */
    DOK_BAGIAN,  /* section break: what FOLLOWS has this page setup */
    DOK_DAFTAR,  /* contents list, list of tables, figures, annexes */
    DOK_MENTAH,  /* a paragraph of the user's Word template, kept as it is */
};

enum dok_daftar_jenis { DAFTAR_ISI, DAFTAR_TABEL, DAFTAR_GAMBAR, DAFTAR_LAMPIRAN };

/* How a heading is numbered. Level 1: BAB I; 2: A.; 3: 1.; 4: a. */
enum judul_jenis {
    JUDUL_NOMOR, /* numbered, in the contents list */
    JUDUL_DEPAN, /* KATA PENGANTAR, DAFTAR ISI: centred, unnumbered, in the contents list, new page
                  */
    JUDUL_LAMPIRAN, /* Lampiran 1: listed in Daftar Lampiran, new page */
};

enum halaman_nomor { NOMOR_TANPA, NOMOR_ROMAWI, NOMOR_ARAB };

struct dok_judul {
    enum judul_jenis jenis;
    int tingkat; /* 1..4 */
    /* JUDUL_NOMOR of level 1: its number when chapters before it are left out; 0: the next one.
     * Own chapters of the user before it can only make it greater. */
    int bab;
};

struct dok_paragraf {
    enum dok_gaya gaya;
    int tingkat; /* of list items */
    int nomor;   /* of GAYA_DAFTAR_ANGKA: filled by dok_number(); restarts after any other block */
    bool mulai_baru; /* a numbered list starts again at 1 here */
};

struct dok_bagian {
    enum halaman_nomor nomor;
    bool mulai_satu; /* page numbers start at 1 */
    bool melintang;
};

struct dok_mentah {
    const char *xml;   /* <w:p>..</w:p> or <w:tbl>..</w:tbl> with values filled in */
    const char *gaya;  /* Word style name, for HTML and for headings */
    int tingkat_judul; /* 1..4 when its style is a heading; 0 otherwise */
};

struct dok_blok {
    enum dok_jenis jenis;
    const char *id;       /* bookmark: unique in the document; NULL: none */
    const char *kunci;    /* name of the template block it came from: "tabel.capaian" */
    const char *nomor;    /* filled by dok_number(): "BAB I", "A.", "3.4" */
    struct dok_teks teks; /* heading, paragraph, caption of table or figure; text of a DOK_MENTAH */
    struct dok_tempat tempat;
    union {
        struct dok_judul judul;
        struct dok_paragraf paragraf;
        struct dok_tabel *tabel;
        struct dok_gambar *gambar;
        struct dok_bagian bagian;
        enum dok_daftar_jenis daftar;
        struct dok_mentah mentah;
    };
};

struct dok {
    struct arena *arena;
    const char *judul;  /* document title */
    const char *subjek; /* unit and year: footer, properties */
    const char *penulis;
    const char *tanggal; /* ISO date of the report, for properties; NULL: none */
    struct dok_blok **blok;
    size_t n, cap;
};

struct dok *dok_new(struct arena *a);
void dok_append(struct dok *d, const struct dok *bagian); /* all blocks of `bagian` at the end */

/* Each adds a block at the end and returns it. */
struct dok_blok *dok_judul(struct dok *d, enum judul_jenis jenis, int tingkat, const char *teks);
struct dok_blok *dok_paragraf(struct dok *d, enum dok_gaya gaya);
struct dok_blok *dok_paragraf_teks(struct dok *d, enum dok_gaya gaya, const char *teks);
struct dok_blok *dok_halaman(struct dok *d);
struct dok_blok *dok_bagian(struct dok *d, enum halaman_nomor nomor, bool mulai_satu,
                            bool melintang);
struct dok_blok *dok_daftar(struct dok *d, enum dok_daftar_jenis jenis);
/* `id` must be unique; `judul` is the caption without its number. */
struct dok_blok *dok_tabel(struct dok *d, const char *id, const char *judul,
                           const struct dok_kolom *kolom, size_t n_kolom);
struct dok_blok *dok_gambar(struct dok *d, const char *id, const char *judul,
                            const struct dok_gambar *gambar);

/* Runs. */
void teks_add(struct arena *a, struct dok_teks *t, unsigned gaya, const char *teks);
void teks_angka(struct arena *a, struct dok_teks *t, unsigned gaya, const char *teks,
                const struct jejak *jejak);
void teks_rujuk(struct arena *a, struct dok_teks *t, const char *id);
void teks_baris(struct arena *a, struct dok_teks *t);
/* Plain text of the runs, breaks as "\n". */
const char *teks_polos(struct arena *a, const struct dok_teks *t);

/* A new row with n_kolom empty cells. */
struct dok_baris *tabel_baris(struct dok *d, struct dok_tabel *t);
struct dok_baris *tabel_kepala(struct dok *d, struct dok_tabel *t, const char *const *judul);
void sel_teks(struct dok *d, struct dok_sel *s, const char *teks);
void sel_angka(struct dok *d, struct dok_sel *s, struct angka v, uint8_t desimal,
               const struct jejak *jejak);
void sel_hasil(struct dok *d, struct dok_sel *s, struct hasil h, uint8_t desimal);
void sel_uang(struct dok *d, struct dok_sel *s, struct uang u, const struct jejak *jejak);
/* The cell spans `kolom` columns and `baris` rows; the covered cells are marked. */
void sel_bentang(struct dok_tabel *t, size_t baris, size_t kolom, int n_baris, int n_kolom);

struct simpul *simpul_new(struct arena *a, int tingkat, const char *judul, const char *teks,
                          const char *catatan);
void simpul_add(struct arena *a, struct simpul *induk, struct simpul *anak);

/*
 * Numbers the assembled document: headings (BAB I, A., 1., a.), tables and figures by chapter
 * (3.4), annexes, list items; fills references; sets `nomor` and the text of POTONG_RUJUK. A
 * reference to an id that is not in the document becomes the words "bagian yang tidak dimuat" and
 * is reported.
 */
void dok_number(struct dok *d, struct masalah_list *m);

#endif
