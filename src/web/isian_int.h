/* SPDX-License-Identifier: MIT
 *
 * isian_int: what the files of isian.h share: names of inputs taken apart, labels, values as text.
 */
#ifndef CERMAT_WEB_ISIAN_INT_H
#define CERMAT_WEB_ISIAN_INT_H

#include "base/tanggal.h"
#include "core/paket.h"
#include "core/paket_skema.h"
#include "web/isian.h"

/* What the name of an input says (isian.h). Texts in the arena of the parse. */
struct isian_nama {
    char op; /* u t h p s */
    const struct skema *s;
    const struct bidang *b; /* NULL: h, p */
    int64_t id, versi;      /* u h p; s: versi */
    const char *induk;      /* t s: table of the parent */
    int64_t induk_id;
    const char *k;     /* t: word of the new row; s: key, decoded */
    const char *baris; /* the name without ":BIDANG": the same for all inputs of a row */
};

/* False when it is not a well-formed name of a known table and field. */
bool isian_nama_parse(struct arena *a, const char *nama, struct isian_nama *out);
/* "u:", "t:", "h:", "p:" or "s:" in front. */
bool isian_is_nama(const char *nama);

/* The skema of a table of the package; NULL: none. */
const struct skema *isian_skema(const char *tabel);
const struct bidang *isian_bidang_get(const struct skema *s, const char *bidang);
/* "Sumber dana": what people call the field. Static or in arena a. */
const char *isian_label(struct arena *a, const struct skema *s, const struct bidang *b);
/* "Indikator": what people call a row of the table. */
const char *isian_label_tabel(struct arena *a, const char *tabel);
/* A word of an enum in a list of choices: long, and short for table cells. */
const char *isian_label_pilihan(struct arena *a, const struct pilihan *p, bool pendek);

/* The value of a field as it is typed (enum: its word), "" when there is none; and as it is read
 * (enum: what it means, date: 21 November 2026), the dash when there is none. */
const char *isian_nilai(struct arena *a, const struct bidang *b, const void *isi);
const char *isian_tampil(struct arena *a, const struct bidang *b, const void *isi);

struct isian_ketik { /* an input as somebody typed it, with what is wrong */
    const char *nama, *nilai, *salah;
};
/* An input that holds what was typed: for the page that gives a form back. */
struct pandang *isian_ketik(struct req *r, const struct isian_nama *n, const struct isian_ketik *k);

#endif
