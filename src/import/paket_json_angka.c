/* SPDX-License-Identifier: MIT
 *
 * paket_json_angka: see the header for why this is exact.
 */
#include "import/paket_json_angka.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

_Static_assert(DBL_DIG >= ANGKA_DIGIT_MAX, "a double must hold 15 decimal digits");

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The exponent behind 'e', held within what the checks below can tell apart. */
static long eksponen(struct str s)
{
    long e = 0;
    size_t i = 1;
    bool minus = i < s.n && s.p[i] == '-';
    if (i < s.n && (s.p[i] == '-' || s.p[i] == '+'))
        i++;
    for (; i < s.n && is_digit(s.p[i]); i++)
        e = e > 100000 ? e : e * 10 + (s.p[i] - '0');
    return minus ? -e : e;
}

enum json_angka_cacat json_angka_periksa(struct str s)
{
    size_t digit = 0, nol = 0; /* significant digits; zeros at their end */
    long pangkat = 0;          /* value = digits x 10^pangkat */
    bool pecahan = false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == 'e' || c == 'E') {
            pangkat += eksponen((struct str){s.p + i, s.n - i});
            break;
        }
        pecahan = pecahan || c == '.';
        if (!is_digit(c))
            continue;
        pangkat -= pecahan ? 1 : 0;
        if (c != '0' || digit > 0)
            digit++;
        nol = c == '0' && digit > 0 ? nol + 1 : 0;
    }
    if (digit == 0) /* zero, however it is written */
        return JSON_ANGKA_BAIK;
    digit -= nol;
    pangkat += (long)nol;
    if ((long)digit + pangkat > ANGKA_DIGIT_MAX)
        return JSON_ANGKA_BESAR;
    if (pangkat < -ANGKA_DESIMAL_MAX)
        return JSON_ANGKA_DESIMAL;
    return digit > ANGKA_DIGIT_MAX ? JSON_ANGKA_DIGIT : JSON_ANGKA_BAIK;
}

bool json_angka_of(double d, struct desimal *out)
{
    /* "d.dddddddddddddde±dd": 15 digits with the point behind the first. */
    char t[40];
    if (!isfinite(d))
        return false;
    snprintf(t, sizeof(t), "%.*e", ANGKA_DIGIT_MAX - 1, d);
    int64_t koef = 0;
    const char *p = t;
    for (; *p != '\0' && *p != 'e'; p++)
        if (is_digit(*p))
            koef = koef * 10 + (*p - '0');
    if (koef == 0) {
        *out = DESIMAL(0, 0);
        return true;
    }
    long skala = ANGKA_DIGIT_MAX - 1 - eksponen(str_of(p));
    for (; koef % 10 == 0; skala--)
        koef /= 10;
    if (skala > ANGKA_DESIMAL_MAX || skala < -ANGKA_DIGIT_MAX)
        return false;
    for (; skala < 0; skala++) {
        koef *= 10;
        if (koef >= ANGKA_BATAS)
            return false;
    }
    /* koef has 15 digits or fewer; with skala 0 the value is below 10^15 by that. */
    *out = DESIMAL(t[0] == '-' ? -koef : koef, (uint8_t)skala);
    return true;
}
