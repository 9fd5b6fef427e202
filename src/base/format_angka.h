/* SPDX-License-Identifier: MIT
 *
 * format_angka: numbers as Indonesian text, out and in.
 *
 * Out: thousands by dots, decimals by a comma: 1.234.567,89. "–" (en dash) stands for no value.
 * In: the field says what it is; what could be read two ways for that field is refused, never
 * guessed. Every parse takes a whole text (white space around it allowed) and returns
 * ERR_INVALID with a message naming the text and the form expected; *out is then untouched.
 *
 * What format_desimal, format_rupiah, format_bulat and format_json write, parse_desimal (with a
 * comma or TITIK_RIBUAN), parse_rupiah, parse_bulat and parse_json_number read back as the same
 * value.
 */
#ifndef CERMAT_BASE_FORMAT_ANGKA_H
#define CERMAT_BASE_FORMAT_ANGKA_H

#include "base/desimal.h"
#include "base/str.h"

struct arena;

#define TANPA_NILAI "–"

/* 1.234,50 with the scale of the number itself. All results stand in arena a. */
char *format_desimal(struct arena *a, struct desimal d);
/* With exactly `skala` decimals (rounded half up). */
char *format_desimal_skala(struct arena *a, struct desimal d, uint8_t skala);
char *format_angka(struct arena *a, struct angka d, uint8_t skala); /* none: "–" */
/* 1.890.600.000, and ",50" only when there are sen. */
char *format_rupiah(struct arena *a, struct rupiah r);
char *format_uang(struct arena *a, struct uang u); /* none: "–" */
char *format_bulat(struct arena *a, int64_t n);    /* 1.234.567 */
/* 93.47: plain JSON number with exactly the scale of d. */
char *format_json(struct arena *a, struct desimal d);
/* 24 -> "dua puluh empat"; asserts 0 .. 999.999.999 */
char *format_terbilang(struct arena *a, int64_t n);
/* 4 -> "IV" and, as front matter does, "iv"; asserts 1..3999. */
char *format_romawi(struct arena *a, int n);
char *format_romawi_kecil(struct arena *a, int n);

/*
 * Money: "1.890.600.000", "1.890.600.000,00", "1.890.600.000,00,-", "Rp. 250.000", "Rp1.250.000,-",
 * "-250.000" and "(250.000)" as negative. Refused: "1,890,600" (comma thousands), "250.00", "1.23",
 * letters, more than two decimals, over 16 digits of rupiah. A result always fits a desimal.
 */
MUST_CHECK int parse_rupiah(struct rupiah *out, struct str s, struct err *e);
/*
 * A decimal (index, percentage, target): "97,05", "97,05%", "97,05 %", "1.234,5", "88".
 * "97.05" (dot with one or two digits behind it) is read as 97,05: a thousands dot is followed by
 * exactly three digits. "1.234" could be 1234 or 1,234: refused with both readings named, unless
 * `titik` says what a dot means in this field. The skala is that of the text: "75,50" has two.
 */
enum titik {
    TITIK_TANYA,   /* refuse "1.234" */
    TITIK_RIBUAN,  /* "1.234" is one thousand two hundred and thirty-four */
    TITIK_DESIMAL, /* "3.654" is 3,654 (NRR of an unsur) */
};
MUST_CHECK int parse_desimal(struct desimal *out, struct str s, enum titik titik, struct err *e);
/* A whole number of 64 bits: "1.234", "1234", "-5". Refused: decimals, letters. */
MUST_CHECK int parse_bulat(int64_t *out, struct str s, struct err *e);
/* "93.47", "-0.5", "1e2": the text of a JSON number, exact; at most `skala_max` decimals, zeros
 * behind them not counted. */
MUST_CHECK int parse_json_number(struct desimal *out, struct str s, uint8_t skala_max,
                                 struct err *e);

#endif
