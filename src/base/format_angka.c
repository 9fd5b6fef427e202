/* SPDX-License-Identifier: MIT
 *
 * format_angka: numbers out, as Indonesian text and as JSON. parse_angka.c is the way in.
 */
#include "base/format_angka.h"

#include "base/arena.h"

#include <assert.h>
#include <string.h>

static uint64_t magnitude(int64_t n)
{
    return n < 0 ? -(uint64_t)n : (uint64_t)n;
}

struct marks {
    char group; /* '\0': no grouping */
    char decimal;
};

/* koef / 10^skala with all its decimals. */
static char *format(struct arena *a, int64_t koef, int skala, struct marks m)
{
    char text[48]; /* sign, 20 digits, 6 group marks, decimal mark, NUL: 29 */
    char *p = text + sizeof(text);
    uint64_t rest = magnitude(koef);
    int n = 0;

    *--p = '\0';
    for (; n < skala; n++, rest /= 10)
        *--p = (char)('0' + rest % 10);
    if (skala > 0)
        *--p = m.decimal;
    n = 0;
    do {
        if (n > 0 && n % 3 == 0 && m.group != '\0')
            *--p = m.group;
        *--p = (char)('0' + rest % 10);
        rest /= 10;
        n++;
    } while (rest != 0);
    if (koef < 0)
        *--p = '-';
    return arena_strdup(a, p);
}

static const struct marks indonesia = {'.', ','};

char *format_desimal(struct arena *a, struct desimal d)
{
    assert(d.skala <= DESIMAL_SKALA_MAX);
    return format(a, d.koef, d.skala, indonesia);
}

char *format_desimal_skala(struct arena *a, struct desimal d, uint8_t skala)
{
    struct desimal r = d;
    int rc;

    assert(skala <= DESIMAL_SKALA_MAX);
    if (skala > d.skala) /* as text: filled up as a number it might not fit */
        return arena_printf(a, "%s%s%.*s", format_desimal(a, d), d.skala == 0 ? "," : "",
                            skala - d.skala, "000000000");
    rc = desimal_round(&r, d, skala, BULAT_SETENGAH_ATAS);
    assert(rc == 0); /* fewer decimals always fit */
    (void)rc;
    return format_desimal(a, r);
}

char *format_angka(struct arena *a, struct angka d, uint8_t skala)
{
    return d.ada ? format_desimal_skala(a, d.nilai, skala) : arena_strdup(a, TANPA_NILAI);
}

char *format_rupiah(struct arena *a, struct rupiah r)
{
    if (r.sen % 100 == 0)
        return format(a, r.sen / 100, 0, indonesia);
    return format(a, r.sen, 2, indonesia);
}

char *format_uang(struct arena *a, struct uang u)
{
    return u.ada ? format_rupiah(a, u.nilai) : arena_strdup(a, TANPA_NILAI);
}

char *format_bulat(struct arena *a, int64_t n)
{
    return format(a, n, 0, indonesia);
}

char *format_json(struct arena *a, struct desimal d)
{
    assert(d.skala <= DESIMAL_SKALA_MAX);
    return format(a, d.koef, d.skala, (struct marks){'\0', '.'});
}

static void put_word(struct buf *b, const char *word)
{
    if (b->n > 0)
        buf_putc(b, ' ');
    buf_puts(b, word);
}

/* 1..999; "seribu" is the caller's. */
static void put_ratusan(struct buf *b, int n)
{
    static const char *const satuan[] = {
        "",     "satu",  "dua",     "tiga",     "empat",   "lima",
        "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    };

    if (n >= 200)
        put_word(b, satuan[n / 100]);
    if (n >= 100)
        put_word(b, n >= 200 ? "ratus" : "seratus");
    n %= 100;
    if (n >= 20) {
        put_word(b, satuan[n / 10]);
        put_word(b, "puluh");
        n %= 10;
    } else if (n >= 12) {
        put_word(b, satuan[n - 10]);
        put_word(b, "belas");
        return;
    }
    if (n > 0)
        put_word(b, satuan[n]);
}

char *format_terbilang(struct arena *a, int64_t n)
{
    int juta = (int)(n / 1000000), ribu = (int)(n / 1000 % 1000), sisa = (int)(n % 1000);
    struct buf b;
    char *text;

    assert(n >= 0 && n <= 999999999);
    buf_init(&b, 256);
    if (n == 0)
        put_word(&b, "nol");
    if (juta > 0) {
        put_ratusan(&b, juta);
        put_word(&b, "juta");
    }
    if (ribu == 1) {
        put_word(&b, "seribu");
    } else if (ribu > 1) {
        put_ratusan(&b, ribu);
        put_word(&b, "ribu");
    }
    put_ratusan(&b, sisa);
    text = buf_dup(a, &b);
    buf_release(&b);
    assert(text != NULL);
    return text;
}

static char *romawi(struct arena *a, int n, const char *const mark[13])
{
    static const int value[13] = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    char text[16]; /* longest: MMMDCCCLXXXVIII, 15 */
    size_t at = 0;

    assert(n >= 1 && n <= 3999);
    for (int i = 0; i < 13; i++) {
        for (; n >= value[i]; n -= value[i]) {
            size_t len = strlen(mark[i]);

            memcpy(text + at, mark[i], len);
            at += len;
        }
    }
    return arena_strndup(a, text, at);
}

char *format_romawi(struct arena *a, int n)
{
    static const char *const besar[13] = {"M",  "CM", "D",  "CD", "C",  "XC", "L",
                                          "XL", "X",  "IX", "V",  "IV", "I"};

    return romawi(a, n, besar);
}

char *format_romawi_kecil(struct arena *a, int n)
{
    static const char *const kecil[13] = {"m",  "cm", "d",  "cd", "c",  "xc", "l",
                                          "xl", "x",  "ix", "v",  "iv", "i"};

    return romawi(a, n, kecil);
}
