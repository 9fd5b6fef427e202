/* SPDX-License-Identifier: MIT
 *
 * templat_konteks: where in HTML a template stands: follows the text of a template and says what a
 * value may be there.
 */
#ifndef CERMAT_WEB_TEMPLAT_KONTEKS_H
#define CERMAT_WEB_TEMPLAT_KONTEKS_H

#include "report/mustache_int.h"

enum konteks_isi {
    K_ISI,       /* between tags */
    K_BUKA,      /* behind "<" */
    K_NAMA,      /* name of a tag */
    K_TAG,       /* between attributes */
    K_ATR,       /* name of an attribute */
    K_ATR_NILAI, /* behind its "=" */
    K_NILAI,     /* in a quoted value */
    K_BATAS,     /* in a tag, behind a section tag: a space, "/" or ">" must follow */
    K_TUTUP,     /* in a closing tag */
    K_KOMENTAR,  /* <!-- --> */
    K_DEKLARASI, /* <! > */
    K_MENTAH,    /* content of script or style */
};

struct konteks {
    enum konteks_isi isi;
    bool penutup_mentah; /* K_MENTAH ends with </tag */
    char petik;          /* K_NILAI: the quote */
    char tag[24], atr[32];
    char ekor[3];   /* last literal bytes of K_NILAI or of a comment; ekor[2] the newest */
    size_t n_nilai; /* bytes and values so far in K_NILAI */
};

/* Moves over text of the template; what is wrong with it (Indonesian) or NULL, then *at is the
 * offset in the text. */
const char *konteks_teks(struct konteks *k, const char *p, size_t n, size_t *at);
/* May a value of that kind stand here? NULL and *letak, or what is wrong. */
const char *konteks_nilai(struct konteks *k, enum pandang_isi jenis, enum mustache_letak *letak);
/* At the opening or closing tag of a section. */
const char *konteks_batas(struct konteks *k);
/* Is it the same place: may a section begin at the one and end at the other? */
bool konteks_sama(const struct konteks *a, const struct konteks *b);

#endif
