/* SPDX-License-Identifier: MIT
 *
 * kenapa: why a number of a page is what it is: finds what a key (angka.h) names, and gathers its
 * words, its inputs, and the rows that it comes from.
 */
#ifndef CERMAT_WEB_KENAPA_H
#define CERMAT_WEB_KENAPA_H

#include "core/hitung.h"
#include "web/web.h"

enum { KENAPA_BARIS_MAX = 24 };

struct kenapa {
    const char *judul;         /* "Capaian: Indeks Kepuasan Masyarakat" */
    const char *nilai;         /* as shown; for a state its words */
    const struct jejak *jejak; /* NULL: `kata` and the inputs below tell */
    const char *kata;          /* where it comes from, a sentence; may be NULL */
    struct jejak_masukan *masukan;
    size_t n, cap;
    struct {
        const void *isi;    /* struct of the snapshot whose changes tell who entered it */
        const char *bidang; /* only this field; NULL: any */
    } baris[KENAPA_BARIS_MAX];
    size_t n_baris;
    const char *jalur; /* page where it is entered: "/pengukuran"; NULL: none */
    const char *jalur_teks;
};

/* A key taken apart: what.KODE.which; the kode may hold dots. */
struct kenapa_kunci {
    const char *apa, *kode, *mana;
};

/* False when nothing of that name is there. */
bool kenapa_cari(struct req *r, const char *kunci, struct kenapa *out);

/* For the files of kenapa: by the first word of the key. */
bool kenapa_indikator(struct req *r, const struct kenapa_kunci *k, struct kenapa *out);
bool kenapa_uang(struct req *r, const struct kenapa_kunci *k, struct kenapa *out);
void kenapa_masukan_add(struct req *r, struct kenapa *x, const char *nama, const char *nilai,
                        const char *sumber);
void kenapa_baris_add(struct kenapa *x, const void *isi, const char *bidang);
void kenapa_hasil(struct req *r, struct kenapa *x, struct hasil h, uint8_t skala);

#endif
