/* SPDX-License-Identifier: MIT
 *
 * tanggal: calendar dates as people write them in Indonesia.
 */
#include "base/tanggal.h"

#include "base/arena.h"
#include "base/format_angka.h"

#include <assert.h>
#include <string.h>
#include <strings.h>
#include <time.h>

static const char *const nama[12] = {
    "Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
    "Juli",    "Agustus",  "September", "Oktober", "November", "Desember",
};

bool tanggal_ada(struct tanggal t)
{
    return t.tahun != 0;
}

static int hari_in_bulan(int tahun, int bulan)
{
    static const uint8_t hari[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool kabisat = (tahun % 4 == 0 && tahun % 100 != 0) || tahun % 400 == 0;

    return bulan == 2 && kabisat ? 29 : hari[bulan - 1];
}

bool tanggal_valid(struct tanggal t)
{
    return t.tahun >= 1900 && t.tahun <= 2100 && t.bulan >= 1 && t.bulan <= 12 && t.hari >= 1 &&
           t.hari <= hari_in_bulan(t.tahun, t.bulan);
}

static int ordinal(struct tanggal t)
{
    return t.tahun * 10000 + t.bulan * 100 + t.hari;
}

int tanggal_cmp(struct tanggal a, struct tanggal b)
{
    int x = ordinal(a), y = ordinal(b);

    return (x > y) - (x < y);
}

int triwulan_of(struct tanggal t)
{
    assert(t.bulan >= 1 && t.bulan <= 12);
    return (t.bulan + 2) / 3;
}

enum { WIB = 7 * 3600, HARI = 86400 };

struct tanggal tanggal_wib(int64_t waktu)
{
    int64_t hari = (waktu + WIB) / HARI - ((waktu + WIB) % HARI < 0);
    struct tanggal t = {.tahun = 1970, .bulan = 1, .hari = 1};

    for (; hari < 0; hari += hari_in_bulan(t.tahun, 2) + 337)
        t.tahun--;
    for (; hari >= hari_in_bulan(t.tahun, 2) + 337; t.tahun++)
        hari -= hari_in_bulan(t.tahun, 2) + 337;
    for (; hari >= hari_in_bulan(t.tahun, t.bulan); t.bulan++)
        hari -= hari_in_bulan(t.tahun, t.bulan);
    t.hari = (uint8_t)(hari + 1);
    return t;
}

int64_t tanggal_wib_awal(struct tanggal t)
{
    struct tm tm = {.tm_year = t.tahun - 1900, .tm_mon = t.bulan - 1, .tm_mday = t.hari};

    return (int64_t)timegm(&tm) - WIB;
}

const char *bulan_nama(int bulan)
{
    assert(bulan >= 1 && bulan <= 12);
    return nama[bulan - 1];
}

/* The value of min..max digits and nothing else; -1 otherwise. max <= 4. */
static int digits(struct str s, size_t min, size_t max)
{
    int n = 0;

    if (s.n < min || s.n > max)
        return -1;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return -1;
        n = n * 10 + (s.p[i] - '0');
    }
    return n;
}

static int bulan_of_name(struct str s)
{
    static const struct {
        const char *nama;
        int bulan;
    } lama[] = {{"Pebruari", 2}, {"Nopember", 11}};

    for (int b = 1; b <= 12; b++)
        if (strlen(nama[b - 1]) == s.n && strncasecmp(nama[b - 1], s.p, s.n) == 0)
            return b;
    for (size_t i = 0; i < sizeof(lama) / sizeof(lama[0]); i++)
        if (strlen(lama[i].nama) == s.n && strncasecmp(lama[i].nama, s.p, s.n) == 0)
            return lama[i].bulan;
    return -1;
}

/* Cuts a word off at white space (U+00A0 included). */
static struct str cut_word(struct str *rest)
{
    struct str word = *rest = str_trim(*rest);

    for (size_t i = 0; i < word.n; i++) {
        struct str tail = {word.p + i, word.n - i};

        if (str_trim(tail).p != tail.p) {
            word.n = i;
            break;
        }
    }
    rest->p += word.n;
    rest->n -= word.n;
    return word;
}

static int refuse_form(struct str s, const char *form, struct err *e)
{
    if (s.n == 0)
        return err_set(e, ERR_INVALID, "tanggal kosong; tulis %s", form);
    return err_set(e, ERR_INVALID, "\"%s\" bukan tanggal; tulis %s", str_quote(s).s, form);
}

static int accept(struct tanggal *out, const int ymd[3], struct str s, struct err *e)
{
    struct tanggal t = {(int16_t)ymd[0], (uint8_t)ymd[1], (uint8_t)ymd[2]};

    if (!tanggal_valid(t))
        return err_set(e, ERR_INVALID,
                       "\"%s\": hari itu tidak ada di kalender tahun 1900 sampai 2100",
                       str_quote(s).s);
    *out = t;
    return 0;
}

int tanggal_parse_iso(struct tanggal *out, struct str s, struct err *e)
{
    struct str rest = s = str_trim(s);
    int ymd[3];

    ymd[0] = digits(str_cut(&rest, '-'), 4, 4);
    ymd[1] = digits(str_cut(&rest, '-'), 2, 2);
    ymd[2] = digits(rest, 2, 2);
    if (ymd[0] < 0 || ymd[1] < 0 || ymd[2] < 0)
        return refuse_form(s, "\"2024-04-01\" (tahun-bulan-hari)", e);
    return accept(out, ymd, s, e);
}

int tanggal_parse(struct tanggal *out, struct str s, struct err *e)
{
    struct str rest = s = str_trim(s);
    char sep = '\0';
    int ymd[3];

    if (s.n == 0)
        return refuse_form(s, "\"1 April 2024\"", e);
    if (s.n > 4 && s.p[4] == '-')
        return tanggal_parse_iso(out, s, e);
    for (size_t i = 0; i < s.n && sep == '\0'; i++)
        if (s.p[i] == '-' || s.p[i] == '/')
            sep = s.p[i];
    if (sep != '\0') {
        ymd[2] = digits(str_cut(&rest, sep), 1, 2);
        ymd[1] = digits(str_cut(&rest, sep), 1, 2);
    } else {
        ymd[2] = digits(cut_word(&rest), 1, 2);
        ymd[1] = bulan_of_name(cut_word(&rest));
        rest = str_trim(rest);
    }
    ymd[0] = digits(rest, 4, 4);
    if (ymd[0] < 0 || ymd[1] < 0 || ymd[2] < 0)
        return refuse_form(s, "\"1 April 2024\", \"01-04-2024\" atau \"2024-04-01\"", e);
    return accept(out, ymd, s, e);
}

char *tanggal_format(struct arena *a, struct tanggal t)
{
    if (!tanggal_ada(t))
        return arena_strdup(a, TANPA_NILAI);
    return arena_printf(a, "%d %s %d", t.hari, bulan_nama(t.bulan), t.tahun);
}

char *tanggal_format_iso(struct arena *a, struct tanggal t)
{
    if (!tanggal_ada(t))
        return NULL;
    return arena_printf(a, "%04d-%02d-%02d", t.tahun, t.bulan, t.hari);
}
