/* SPDX-License-Identifier: MIT
 *
 * parse_angka: the way in of format_angka.h, for what people write. A number is first cut into its
 * digits and marks (struct bentuk); then each field decides which forms it takes. Every refusal
 * says what to write.
 */
#include "base/format_angka.h"

#include <string.h>

#define CONTOH_UANG  "\"1.250.000\" atau \"1.250.000,50\""
#define CONTOH_ANGKA "\"97,05\" atau \"1.234,5\""
#define CONTOH_BULAT "\"1234\" atau \"1.234\""

struct bentuk {
    struct str utuh;    /* digits and dots before the comma; starts and ends with a digit */
    struct str pecahan; /* digits behind the comma; p NULL: no comma */
    int titik;          /* dots in `utuh` */
    bool ribuan;        /* the dots group thousands: 1-3 digits, then three each, no leading zero */
    bool koma_ganda;    /* refused because of a second comma or a dot behind the comma */
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* False when s is not digits, single dots between them, and at most one comma with digits. */
static bool bentuk_scan(struct bentuk *b, struct str s)
{
    struct str rest = s;
    size_t run = 0; /* digits since the last dot */

    *b = (struct bentuk){.ribuan = true};
    b->utuh = str_cut(&rest, ',');
    b->pecahan = rest;
    for (size_t i = 0; i < b->utuh.n; i++) {
        if (is_digit(b->utuh.p[i])) {
            run++;
            continue;
        }
        if (b->utuh.p[i] != '.' || run == 0)
            return false;
        if (b->titik == 0 ? run > 3 || b->utuh.p[0] == '0' : run != 3)
            b->ribuan = false;
        b->titik++;
        run = 0;
    }
    if (run == 0)
        return false;
    if (b->titik == 0 || run != 3)
        b->ribuan = false;
    for (size_t i = 0; i < b->pecahan.n; i++) {
        if (!is_digit(b->pecahan.p[i])) {
            b->koma_ganda = b->pecahan.p[i] == ',' || b->pecahan.p[i] == '.';
            return false;
        }
    }
    return b->pecahan.p == NULL || b->pecahan.n > 0;
}

/* Appends the digits of s (dots left out) to *v; false when it goes over `max`. */
static bool digits_add(uint64_t *v, struct str s, uint64_t max)
{
    for (size_t i = 0; i < s.n; i++) {
        uint64_t digit;

        if (s.p[i] == '.')
            continue;
        digit = (uint64_t)(s.p[i] - '0');
        if (*v > (max - digit) / 10)
            return false;
        *v = *v * 10 + digit;
    }
    return true;
}

static bool starts(struct str s, const char *with)
{
    size_t n = strlen(with);

    return s.n >= n && memcmp(s.p, with, n) == 0;
}

static struct str skip(struct str s, size_t n)
{
    return (struct str){s.p + n, s.n - n};
}

/* Takes a minus sign (hyphen or U+2212) off the front. */
static bool cut_minus(struct str *s)
{
    if (starts(*s, "-"))
        *s = skip(*s, 1);
    else if (starts(*s, "\u2212"))
        *s = skip(*s, strlen("\u2212"));
    else
        return false;
    return true;
}

static bool cut_rp(struct str *s)
{
    if (s->n < 2 || (s->p[0] | 0x20) != 'r' || (s->p[1] | 0x20) != 'p')
        return false;
    *s = skip(*s, 2);
    if (starts(*s, "."))
        *s = skip(*s, 1);
    return true;
}

/* Takes "Rp", sign or parentheses and ",-" off; true when the amount is negative. */
static bool uang_strip(struct str *s)
{
    bool rp = false, negative = false;

    for (;;) {
        if (!rp && cut_rp(s)) {
            rp = true;
        } else if (!negative && cut_minus(s)) {
            negative = true;
        } else if (!negative && starts(*s, "(") && s->p[s->n - 1] == ')' && s->n > 1) {
            *s = skip(*s, 1);
            s->n--;
            negative = true;
        } else {
            break;
        }
        *s = str_trim(*s);
    }
    if (s->n > 2 && memcmp(s->p + s->n - 2, ",-", 2) == 0)
        s->n -= 2;
    return negative;
}

static int refuse_empty(const char *what, const char *contoh, struct err *e)
{
    return err_set(e, ERR_INVALID, "%s kosong; tulis misalnya %s", what, contoh);
}

int parse_rupiah(struct rupiah *out, struct str s, struct err *e)
{
    struct str body = s = str_trim(s);
    bool negative = uang_strip(&body);
    struct bentuk b;
    uint64_t sen = 0;

    if (s.n == 0)
        return refuse_empty("jumlah uang", CONTOH_UANG, e);
    if (!bentuk_scan(&b, body))
        return err_set(
            e, ERR_INVALID, "\"%s\" bukan jumlah uang%s; tulis misalnya %s", str_quote(s).s,
            b.koma_ganda ? " (titik untuk ribuan, koma hanya sekali untuk sen)" : "", CONTOH_UANG);
    if (b.titik > 0 && !b.ribuan)
        return err_set(e, ERR_INVALID,
                       "\"%s\" tidak jelas: titik memisahkan ribuan (tiga angka), koma memisahkan "
                       "sen; tulis misalnya %s",
                       str_quote(s).s, CONTOH_UANG);
    if (b.pecahan.n > 2)
        return err_set(e, ERR_INVALID,
                       "\"%s\": uang paling banyak dua angka di belakang koma; tulis misalnya %s",
                       str_quote(s).s, CONTOH_UANG);
    if (!digits_add(&sen, b.utuh, DESIMAL_KOEF_MAX) ||
        !digits_add(&sen, b.pecahan, DESIMAL_KOEF_MAX) ||
        !digits_add(&sen, (struct str){"00", 2 - b.pecahan.n}, DESIMAL_KOEF_MAX))
        return err_set(e, ERR_INVALID, "\"%s\" terlalu besar; paling banyak 16 angka rupiah",
                       str_quote(s).s);
    out->sen = negative ? -(int64_t)sen : (int64_t)sen;
    return 0;
}

/* "97,05 %" -> "97,05"; a per cent sign alone is left for the scan to refuse. */
static struct str cut_persen(struct str s)
{
    if (s.n > 1 && s.p[s.n - 1] == '%')
        s.n--;
    return str_trim(s);
}

/*
 * Decides what the only dot of a number without comma is; on ERR_NONE a decimal dot has become the
 * cut between utuh and pecahan. Three digits behind it may be thousands, any other number cannot.
 */
static int titik_decide(struct bentuk *b, enum titik titik, struct str s, struct err *e)
{
    struct str kiri, kanan = b->utuh;

    kiri = str_cut(&kanan, '.');
    if (kanan.n == 3 && titik == TITIK_RIBUAN) {
        if (b->ribuan)
            return 0;
        return err_set(e, ERR_INVALID,
                       "\"%s\" tidak jelas: titik di isian ini memisahkan ribuan; tulis misalnya "
                       "\"1.234\" atau \"1234,5\"",
                       str_quote(s).s);
    }
    if (b->ribuan && titik == TITIK_TANYA)
        return err_set(
            e, ERR_INVALID,
            "\"%s\" dapat berarti %.*s%.*s atau %.*s,%.*s; tulis \"%.*s%.*s\" atau \"%.*s,%.*s\"",
            str_quote(s).s, (int)kiri.n, kiri.p, (int)kanan.n, kanan.p, (int)kiri.n, kiri.p,
            (int)kanan.n, kanan.p, (int)kiri.n, kiri.p, (int)kanan.n, kanan.p, (int)kiri.n, kiri.p,
            (int)kanan.n, kanan.p);
    b->utuh = kiri;
    b->pecahan = kanan;
    b->titik = 0;
    return 0;
}

int parse_desimal(struct desimal *out, struct str s, enum titik titik, struct err *e)
{
    struct str body = cut_persen(s = str_trim(s));
    bool negative = cut_minus(&body);
    struct bentuk b;
    uint64_t koef = 0;
    int rc;

    if (s.n == 0)
        return refuse_empty("angka", CONTOH_ANGKA, e);
    if (!bentuk_scan(&b, body))
        return err_set(e, ERR_INVALID, "\"%s\" bukan angka%s; tulis misalnya %s", str_quote(s).s,
                       b.koma_ganda ? " (titik untuk ribuan, koma hanya sekali untuk desimal)" : "",
                       CONTOH_ANGKA);
    if (b.titik == 1 && b.pecahan.p == NULL) {
        rc = titik_decide(&b, titik, s, e);
        if (rc < 0)
            return rc;
    }
    if (b.titik > 0 && !b.ribuan)
        return err_set(e, ERR_INVALID,
                       "\"%s\" tidak jelas: titik memisahkan ribuan (tiga angka), koma memisahkan "
                       "desimal; tulis misalnya %s",
                       str_quote(s).s, CONTOH_ANGKA);
    if (b.pecahan.n > DESIMAL_SKALA_MAX)
        return err_set(e, ERR_INVALID, "\"%s\": paling banyak %d angka di belakang koma",
                       str_quote(s).s, DESIMAL_SKALA_MAX);
    if (!digits_add(&koef, b.utuh, DESIMAL_KOEF_MAX) ||
        !digits_add(&koef, b.pecahan, DESIMAL_KOEF_MAX))
        return err_set(e, ERR_INVALID, "\"%s\" terlalu besar; paling banyak 18 angka",
                       str_quote(s).s);
    out->koef = negative ? -(int64_t)koef : (int64_t)koef;
    out->skala = (uint8_t)b.pecahan.n;
    return 0;
}

int parse_bulat(int64_t *out, struct str s, struct err *e)
{
    struct str body = s = str_trim(s);
    bool negative = cut_minus(&body);
    uint64_t max = negative ? (uint64_t)INT64_MAX + 1 : INT64_MAX;
    struct bentuk b;
    uint64_t n = 0;

    if (s.n == 0)
        return refuse_empty("bilangan", CONTOH_BULAT, e);
    if (!bentuk_scan(&b, body) || b.pecahan.p != NULL || (b.titik > 0 && !b.ribuan))
        return err_set(e, ERR_INVALID, "\"%s\" bukan bilangan bulat; tulis misalnya %s",
                       str_quote(s).s, CONTOH_BULAT);
    if (!digits_add(&n, b.utuh, max))
        return err_set(e, ERR_INVALID, "\"%s\" terlalu besar", str_quote(s).s);
    *out = (int64_t)(negative ? -n : n);
    return 0;
}
