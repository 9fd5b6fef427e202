/* SPDX-License-Identifier: MIT
 *
 * parse_angka_json: the text of a JSON number, exactly. It never passes through floating point:
 * digits and exponent are counted, so that 93.47 is 93.47 over the whole range of a desimal.
 */
#include "base/format_angka.h"

#include <assert.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A JSON number as koef x 10^exp, koef without zeros at either end. */
struct ilmiah {
    bool negative;
    uint64_t koef;
    int64_t exp;
    int64_t desimal; /* decimals as written, the exponent applied; may be negative */
    bool too_long;   /* more significant digits than a desimal has */
};

/* Adds one digit; zeros wait until a digit stands behind them. */
static void ilmiah_digit(struct ilmiah *x, uint64_t digit, int64_t *zeros)
{
    if (digit == 0) {
        ++*zeros;
        return;
    }
    for (; *zeros > 0 && !x->too_long; --*zeros) {
        x->koef *= 10;
        x->too_long = x->koef > DESIMAL_KOEF_MAX / 10;
    }
    x->too_long = x->too_long || x->koef > (DESIMAL_KOEF_MAX - digit) / 10;
    if (!x->too_long)
        x->koef = x->koef * 10 + digit;
    *zeros = 0;
}

/* The grammar of RFC 8259, section 6; false when s is not of it. */
static bool ilmiah_scan(struct ilmiah *x, struct str s)
{
    enum { EXP_MAX = 1000000000 }; /* far beyond any value that fits; more digits change nothing */
    int64_t zeros = 0, exp = 0;
    size_t i = 0, first;
    bool down = false;

    *x = (struct ilmiah){0};
    x->negative = s.n > 0 && s.p[0] == '-';
    first = i = x->negative;
    for (; i < s.n && is_digit(s.p[i]); i++)
        ilmiah_digit(x, (uint64_t)(s.p[i] - '0'), &zeros);
    if (i == first || (s.p[first] == '0' && i > first + 1))
        return false;
    if (i < s.n && s.p[i] == '.') {
        first = ++i;
        for (; i < s.n && is_digit(s.p[i]); i++)
            ilmiah_digit(x, (uint64_t)(s.p[i] - '0'), &zeros);
        if (i == first)
            return false;
        x->desimal = (int64_t)(i - first);
    }
    if (i < s.n && (s.p[i] | 0x20) == 'e') {
        i++;
        if (i < s.n && (s.p[i] == '-' || s.p[i] == '+'))
            down = s.p[i++] == '-';
        first = i;
        for (; i < s.n && is_digit(s.p[i]); i++)
            exp = exp >= EXP_MAX ? EXP_MAX : exp * 10 + (s.p[i] - '0');
        if (i == first)
            return false;
    }
    x->desimal -= down ? -exp : exp;
    x->exp = zeros - x->desimal;
    return i == s.n;
}

int parse_json_number(struct desimal *out, struct str s, uint8_t skala_max, struct err *e)
{
    struct ilmiah x;
    int64_t skala, koef;

    assert(skala_max <= DESIMAL_SKALA_MAX);
    s = str_trim(s);
    if (!ilmiah_scan(&x, s))
        return err_set(e, ERR_INVALID, "\"%s\" bukan angka JSON; tulis misalnya 93.47",
                       str_quote(s).s);
    skala = x.desimal < 0 ? 0 : x.desimal > skala_max ? skala_max : x.desimal;
    if (x.koef == 0) {
        *out = (struct desimal){.koef = 0, .skala = (uint8_t)skala};
        return 0;
    }
    if (x.exp < -(int64_t)skala_max)
        return err_set(e, ERR_INVALID, "%s: paling banyak %d angka di belakang titik",
                       str_quote(s).s, skala_max);
    if (x.too_long)
        return err_set(e, ERR_INVALID, "%s terlalu besar; paling banyak 18 angka", str_quote(s).s);
    /* zeros behind the value are kept as written while they fit */
    for (;; skala--) {
        int64_t up = x.exp + skala;

        koef = (int64_t)x.koef;
        for (; up > 0 && koef <= DESIMAL_KOEF_MAX / 10; up--)
            koef *= 10;
        if (up == 0)
            break;
        if (skala == 0 || x.exp + skala == 0)
            return err_set(e, ERR_INVALID, "%s terlalu besar; paling banyak 18 angka",
                           str_quote(s).s);
    }
    *out = (struct desimal){.koef = x.negative ? -koef : koef, .skala = (uint8_t)skala};
    return 0;
}
