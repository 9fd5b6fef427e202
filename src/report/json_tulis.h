/* SPDX-License-Identifier: MIT
 *
 * json_tulis: writes JSON by hand, so that a number keeps the decimals it is printed with.
 *
 * One space of indent per level, members in the order of the calls: the same calls give the same
 * bytes. Texts are UTF-8 and written as they are.
 */
#ifndef CERMAT_REPORT_JSON_TULIS_H
#define CERMAT_REPORT_JSON_TULIS_H

#include "base/desimal.h"
#include "base/str.h"

struct json_tulis {
    struct arena *a; /* for formatting */
    struct buf *b;
    unsigned dalam; /* open objects and lists */
    bool isi;       /* something stands before in the open one */
};

/* nama: NULL for an element of a list. An absent value is written as null. */
void json_tulis_buka(struct json_tulis *t, const char *nama, char kurung); /* '{' or '[' */
void json_tulis_tutup(struct json_tulis *t, char kurung);                  /* '}' or ']' */
void json_tulis_teks(struct json_tulis *t, const char *nama, const char *teks);
void json_tulis_bulat(struct json_tulis *t, const char *nama, int64_t n);
void json_tulis_desimal(struct json_tulis *t, const char *nama, struct desimal d);
void json_tulis_ya(struct json_tulis *t, const char *nama);    /* true */
void json_tulis_tidak(struct json_tulis *t, const char *nama); /* false */
void json_tulis_null(struct json_tulis *t, const char *nama);
/* Whole rupiah as an integer, 2 decimals when there are sen. */
void json_tulis_uang(struct json_tulis *t, const char *nama, struct uang u);

#endif
