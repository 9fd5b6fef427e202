/* SPDX-License-Identifier: MIT
 *
 * lkjip_bantu: what the chapters of the report share: sections, tables with a header row,
 * narratives, lists, signature blocks. Private to core/lkjip_*.c.
 */
#ifndef CERMAT_CORE_LKJIP_BANTU_H
#define CERMAT_CORE_LKJIP_BANTU_H

#include "core/kalimat.h"
#include "core/lkjip.h"

typedef void lkjip_isi_fn(const struct lkjip *l, struct dok *d);

struct bagian {       /* a section: heading and content, both left out when the content is empty */
    const char *nama; /* block name */
    const char *judul;
    lkjip_isi_fn *isi;
};

struct bab {
    const char *judul;
    const struct bagian *bagian;
    size_t n;
    int nomor; /* of the chapter in the whole report */
};

struct kolom { /* column of a table with a header row */
    const char *judul;
    uint16_t lebar; /* permil */
    enum dok_rata rata;
};

#define JUMLAH_ELEMEN(v) (sizeof(v) / sizeof((v)[0]))

/* Heading of `tingkat` and content; nothing when `isi` adds nothing. */
void bagian_compose(const struct lkjip *l, struct dok *d, int tingkat, const char *judul,
                    lkjip_isi_fn *isi);

/* A captioned table with its header row. */
struct dok_tabel *tabel_new(struct dok *d, const char *id, const char *judul,
                            const struct kolom *kolom, size_t n);
/* A second header row is added above by hand: the plain one without captions of columns. */
struct dok_sel *baris_new(struct dok *d, struct dok_tabel *t);
/* A total row: bold; cells as baris_new. */
struct dok_sel *baris_jumlah(struct dok *d, struct dok_tabel *t);
void sel_cacah(struct dok *d, struct dok_sel *s, struct cacah c);
void sel_bulat(struct dok *d, struct dok_sel *s, int64_t n);
/* Texts as lines of one cell, numbered when more than one. */
void sel_daftar(struct dok *d, struct dok_sel *s, const char *const *v, size_t n);
/* bagian / semua x 100 of two counts, 2 decimals, with its trace. */
struct hasil bagian_persen(struct arena *a, int64_t bagian, int64_t semua);
/* Merges runs of equal first cells in column k of the body rows [dari, t->n). */
void tabel_gabung(struct dok_tabel *t, size_t dari, size_t k);
/* Takes out the columns from `dari` on that hold nothing in the body; the others share their
 * width. Returns the columns left from `dari` on. Before any merging. */
size_t tabel_ringkas(struct dok_tabel *t, size_t dari);

/* The narrative `kode` as paragraphs; false when the package has none. */
bool narasi_insert(const struct lkjip *l, struct dok *d, const char *kode);
/* What the program wrote in place of that narrative ends here, though text follows. */
void narasi_akhir(const struct lkjip *l, struct dok *d, const char *kode);
/* The user's replacement of a generated sentence ("kalimat.<kode>"): true when it was inserted. */
bool kalimat_diganti(const struct lkjip *l, struct dok *d, const char *kode);
/* Texts as a numbered list. */
void daftar_angka(struct dok *d, const char *const *v, size_t n);
void daftar_butir(struct dok *d, const char *const *v, size_t n);

/* Trace of a - b = selisih, of amounts; NULL when there is no difference to explain. */
struct selisih {
    const char *nama_a, *nama_b;
    struct uang a, b, selisih;
};
const struct jejak *jejak_selisih(struct arena *ar, struct selisih s);
/* Why there is no number, as the end of a sentence: "targetnya belum ditetapkan". */
const char *alasan_keadaan(enum keadaan k);
/* The line "Sumber: .." below a table; nothing for an empty text. */
void tabel_sumber(struct dok *d, struct dok_tabel *t, const char *sumber);
/* "Kecamatan Kertanegara", "2024", "Kabupaten Purbalingga" */
const char *unit_nama(const struct lkjip *l);
const char *pemda_nama(const struct lkjip *l);
int tahun_of(const struct lkjip *l);
const char *tahun_teks(const struct lkjip *l);
/* Title of a jabatan by kode; the text itself when it is no kode. */
const char *jabatan_nama(const struct lkjip *l, const char *kode);
/* The jabatan without induk; NULL without organisation data. */
const struct jabatan *jabatan_kepala(const struct paket *p);
/* Satuan behind a number: "%" sticks as " %", words follow a space; "" for none. */
const char *satuan_suffix(struct arena *a, const char *satuan);
/* The text without full stops and spaces at its end: for the middle of a sentence. */
const char *tanpa_titik(struct arena *a, const char *s);
/* "Nomor 700.1/92" of a bare number; a text that names its kind itself stays: "LHE Nomor 7". */
const char *nomor_teks(struct arena *a, const char *nomor);
/* "tahun 2024" .. of a Renstra: "2021–2026" */
const char *periode_teks(struct arena *a, struct cacah awal, struct cacah akhir);

struct batang { /* a bar chart of one series */
    const char *id, *judul, *alt, *seri;
    const char *satuan; /* NULL: an index */
    const char **label;
    struct angka *nilai;
    size_t n;
    const char *acuan; /* name of a line at 100; NULL: none */
};
/* Nothing when no bar has a value. */
void gambar_batang(struct dok *d, const struct batang *b);

struct pihak {             /* one side of a signature block */
    const char *pengantar; /* "Pihak Kedua," or NULL */
    const char *jabatan, *nama, *pangkat, *nip;
};
/* Right-hand signature block with place and date above. */
void tanda_tangan(struct dok *d, const char *tempat, struct tanggal tanggal, struct pihak p);
/* Two parties side by side: left pihak kedua, right pihak pertama. */
void tanda_tangan_dua(struct dok *d, const char *tempat, struct tanggal tanggal, struct pihak kiri,
                      struct pihak kanan);
struct pihak pihak_of(const struct lkjip *l, const char *pejabat, const char *jabatan);

#endif
