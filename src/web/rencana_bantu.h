/* SPDX-License-Identifier: MIT
 *
 * rencana_bantu: what the pages below /perencanaan share: their bar of parts, forms of rows, links.
 */
#ifndef CERMAT_WEB_RENCANA_BANTU_H
#define CERMAT_WEB_RENCANA_BANTU_H

#include "core/lkjip.h"
#include "core/paket_skema.h"
#include "core/rencana.h"
#include "web/isian.h"
#include "web/web.h"

/* Lines of declarations. */
#define P_TEKS(nama_)                                                                              \
    {                                                                                              \
        .nama = (nama_), .isi = PANDANG_TEKS                                                       \
    }
#define P_YA(nama_)                                                                                \
    {                                                                                              \
        .nama = (nama_), .isi = PANDANG_YA                                                         \
    }
#define P_URL(nama_)                                                                               \
    {                                                                                              \
        .nama = (nama_), .isi = PANDANG_URL                                                        \
    }
#define P_PETA(nama_, anak_)                                                                       \
    {                                                                                              \
        .nama = (nama_), .isi = PANDANG_PETA, .anak = (anak_)                                      \
    }
#define P_DAFTAR(nama_, anak_)                                                                     \
    {                                                                                              \
        .nama = (nama_), .isi = PANDANG_DAFTAR, .anak = (anak_)                                    \
    }
#define P_HTML(nama_)                                                                              \
    {                                                                                              \
        .nama = (nama_), .isi = PANDANG_HTML                                                       \
    }
#define P_AKHIR                                                                                    \
    {                                                                                              \
        .nama = NULL                                                                               \
    }

/* Every page declares RENCANA_BAR and prints {{>rencana_nav}} above its content. */
extern const struct pandang_jenis RENCANA_NAV[];
#define RENCANA_BAR P_DAFTAR("nav", RENCANA_NAV), P_YA("ditetapkan")
/* {{>rencana_tambah}}: a form for a new row; {{>rencana_ubah}}: for a row that is there. */
extern const struct pandang_jenis RENCANA_TAMBAH[], RENCANA_UBAH[];
/* {{>rencana_alat}}: buttons that move or remove a row. */
extern const struct pandang_jenis RENCANA_ALAT[];

/* The view of a page with its bar; `aktif` is the part's path: "/perencanaan/iku". */
struct pandang *rencana_kerangka(struct req *r, const char *aktif);
/* The page within the frame, under Perencanaan; title `judul`. */
MUST_CHECK int rencana_tulis(struct req *r, const char *nama, const char *judul,
                             struct pandang *isi, struct err *e);

/* An address with the context of this request. */
void put_alamat(struct req *r, struct pandang *peta, const char *nama, const char *jalur,
                const char *tambah);
void put_teks(struct req *r, struct pandang *peta, const char *nama, const char *teks);
void put_ya(struct req *r, struct pandang *peta, const char *nama, bool ya);
struct pandang *put_daftar(struct req *r, struct pandang *peta, const char *nama);
/* A new element of a list. */
struct pandang *put_unsur(struct req *r, struct pandang *daftar);
/* "12", and "" for 0 with `kosong`. */
void put_bulat(struct req *r, struct pandang *peta, const char *nama, int64_t n);

/* Page of an indikator. */
const char *alamat_indikator(struct req *r, const char *kode);

struct tambah {
    const struct skema *s;
    const void *induk; /* struct of the snapshot the row goes below */
    const char *k;     /* word of the row */
    const char *tombol;
    const char *kode;          /* proposed; NULL: the row has none */
    const char *const *bidang; /* fields to ask for, ended by NULL */
    struct {
        const char *bidang, *nilai;
    } tetap[4]; /* fields with a value of ours, ended by bidang NULL */
};
/* Under `nama`; an empty map where the person may not add. Returns it. */
struct pandang *put_tambah(struct req *r, struct pandang *peta, const char *nama,
                           const struct tambah *t);
/* The input of field `bidang` in the form that put_tambah() made; NULL when it has none. */
struct pandang *tambah_isian(struct pandang *form, const struct tambah *t, const char *bidang);

/* A form with the fields of a row (NULL: all of it). Returns its list of inputs. */
struct pandang *put_ubah(struct req *r, struct pandang *peta, const char *nama,
                         const struct skema *s, const void *isi, const char *const *bidang);

struct alat { /* what may be done with a row */
    const struct skema *s;
    const void *isi;
    const char *nama;    /* its words, for those who hear the button */
    int64_t naik, turun; /* new place; -1: not that way */
    const char *tahan;   /* why it cannot be removed; NULL: it can */
};
void put_alat(struct req *r, struct pandang *peta, const char *nama, const struct alat *x);

/* Choices for fields that refer to rows. */
void usul_jabatan(struct req *r, struct pandang *isian);
void usul_sasaran(struct req *r, struct pandang *isian, bool dengan_tujuan);
void usul_rpjmd(struct req *r, struct pandang *isian);
void usul_misi(struct req *r, struct pandang *isian);

/* "Target 2024", numbers of an indikator, with the decimals it is shown with. */
const char *angka_indikator(struct req *r, const char *kode, struct angka v);
/* May the person change plans here? */
bool rencana_boleh(struct req *r);
/* The package and results as the composers of core take them. */
struct lkjip rencana_lkjip(struct req *r);
/* HTML of a composed dok under `nama`; "" when it is empty. */
MUST_CHECK int put_dok(struct req *r, struct pandang *peta, const char *nama, const struct dok *d,
                       struct err *e);

#endif
