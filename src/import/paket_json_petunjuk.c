/* SPDX-License-Identifier: MIT
 *
 * paket_json_petunjuk: the tokens before the fault say what was expected, its first bytes say what
 * was written.
 */
#include "import/paket_json_petunjuk.h"

#include "base/arena.h"
#include "core/paket_skema.h"
#include "core/tempat.h"
#include "import/paket_json_pindai.h"

#include <string.h>
#include <strings.h>

enum { ANGKA_MAX = 40 };

enum token_jenis {
    TOKEN_AWAL, /* nothing yet */
    TOKEN_BUKA,
    TOKEN_TUTUP,
    TOKEN_KOMA,
    TOKEN_TITIK_DUA,
    TOKEN_NAMA, /* the name of a member */
    TOKEN_TEKS,
    TOKEN_ANGKA,
    TOKEN_KATA, /* true, false, null */
};

struct token {
    enum token_jenis jenis;
    size_t dari, sampai;
};

struct salah_tulis { /* the place of a fault */
    struct arena *a;
    struct str s;
    size_t di;
    size_t buka[PAKET_DALAM_MAX]; /* brackets open there */
    size_t dalam;
    struct token lalu, lalu2; /* last token before it, and the one before that */
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_huruf(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static char huruf(const struct salah_tulis *t, size_t i)
{
    return i < t->s.n ? t->s.p[i] : '\0';
}

static bool is_objek(const struct salah_tulis *t)
{
    return t->dalam > 0 && t->s.p[t->buka[t->dalam - 1]] == '{';
}

/* ---- what stands before the fault ---- */

static size_t ujung_teks(const struct salah_tulis *t, size_t i)
{
    for (i++; i < t->di && t->s.p[i] != '"'; i++)
        if (t->s.p[i] == '\\')
            i++;
    return i < t->di ? i + 1 : t->di;
}

static size_t ujung_kata(const struct salah_tulis *t, size_t i)
{
    while (i < t->di &&
           (is_huruf(t->s.p[i]) || is_digit(t->s.p[i]) || memchr("+-.", t->s.p[i], 3) != NULL))
        i++;
    return i;
}

static void kurung(struct salah_tulis *t, size_t i, bool buka)
{
    if (!buka && t->dalam > 0)
        t->dalam--;
    else if (buka && t->dalam < PAKET_DALAM_MAX)
        t->buka[t->dalam++] = i;
}

static struct token token_at(struct salah_tulis *t, size_t i)
{
    char c = t->s.p[i];
    bool nama = is_objek(t) && (t->lalu.jenis == TOKEN_BUKA || t->lalu.jenis == TOKEN_KOMA);
    if (c == '{' || c == '[' || c == '}' || c == ']') {
        kurung(t, i, c == '{' || c == '[');
        return (struct token){c == '{' || c == '[' ? TOKEN_BUKA : TOKEN_TUTUP, i, i + 1};
    }
    if (c == ',' || c == ':')
        return (struct token){c == ',' ? TOKEN_KOMA : TOKEN_TITIK_DUA, i, i + 1};
    if (c == '"')
        return (struct token){nama ? TOKEN_NAMA : TOKEN_TEKS, i, ujung_teks(t, i)};
    size_t ujung = ujung_kata(t, i);
    return (struct token){is_huruf(c) ? TOKEN_KATA : TOKEN_ANGKA, i, ujung > i ? ujung : i + 1};
}

static void baca_sebelum(struct salah_tulis *t)
{
    for (size_t i = 0; i < t->di;) {
        if (strchr(" \t\r\n", t->s.p[i]) != NULL) {
            i++;
            continue;
        }
        struct token baru = token_at(t, i);
        t->lalu2 = t->lalu;
        t->lalu = baru;
        i = baru.sampai;
    }
}

static bool is_nilai(const struct token *k)
{
    return k->jenis == TOKEN_TUTUP || k->jenis >= TOKEN_TEKS;
}

/* ---- numbers ---- */

/* A number as people write it, from byte `dari` on; in a list a comma parts two numbers. */
static struct str angka_ditulis(const struct salah_tulis *t, size_t dari)
{
    size_t i = dari;
    while (is_digit(huruf(t, i)) || huruf(t, i) == '.' || (huruf(t, i) == ',' && is_objek(t)) ||
           (i == dari && huruf(t, i) == '-'))
        i++;
    while (i > dari && !is_digit(t->s.p[i - 1]))
        i--;
    return (struct str){t->s.p + dari, i - dari};
}

static size_t banyak(struct str s, char c)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == c ? 1 : 0;
    return n;
}

/* "1.234,56" without `buang`, and with a point for `desimal` ('\0': none). */
static const char *angka_json(struct arena *a, struct str s, char buang, char desimal)
{
    char t[ANGKA_MAX + 1] = "";
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] != buang)
            t[n++] = s.p[i] == desimal ? '.' : s.p[i];
    return arena_strndup(a, t, n);
}

static const char *angka_pemisah(const struct salah_tulis *t, size_t dari)
{
    struct str s = angka_ditulis(t, dari);
    size_t titik = banyak(s, '.'), koma = banyak(s, ',');
    const char *koma_akhir = memrchr(s.p, ',', s.n), *titik_akhir = memrchr(s.p, '.', s.n);
    if (s.n > ANGKA_MAX)
        return "angka ditulis tanpa pemisah ribuan, desimal dengan titik (86.4)";
    if (koma == 0 && titik > 1)
        return arena_printf(t->a, "rupiah ditulis bulat, tanpa titik ribuan (%s)",
                            angka_json(t->a, s, '.', '\0'));
    if (koma == 1 && titik == 0 && koma_akhir + 4 == s.p + s.n)
        return arena_printf(t->a, "desimal ditulis dengan titik (%s), ribuan tanpa pemisah (%s)",
                            angka_json(t->a, s, '\0', ','), angka_json(t->a, s, ',', '\0'));
    if (koma == 1 && titik == 0)
        return arena_printf(t->a, "desimal ditulis dengan titik (%s)",
                            angka_json(t->a, s, '\0', ','));
    if (koma == 1 && koma_akhir > titik_akhir)
        return arena_printf(t->a, "desimal ditulis dengan titik, ribuan tanpa titik (%s)",
                            angka_json(t->a, s, '.', ','));
    if (koma > 0 && titik <= 1 && (titik == 0 || titik_akhir > koma_akhir))
        return arena_printf(t->a, "angka ditulis tanpa pemisah ribuan (%s)",
                            angka_json(t->a, s, ',', '\0'));
    return "angka ditulis tanpa pemisah ribuan, desimal dengan titik (86.4)";
}

/* Behind a number, without a space between. */
static const char *sesudah_angka(const struct salah_tulis *t)
{
    char c = huruf(t, t->di);
    int n = (int)(t->lalu.sampai - t->lalu.dari);
    if (c == '.')
        return angka_pemisah(t, t->lalu.dari);
    if (c == '%')
        return arena_printf(t->a, "persen ditulis angkanya saja (%.*s)", n > ANGKA_MAX ? 0 : n,
                            t->s.p + t->lalu.dari);
    if (c == '-' || c == '/')
        return "tanggal ditulis sebagai teks (\"2024-04-01\")";
    return is_huruf(c) ? "angka ditulis tanpa satuan; teks di antara tanda kutip ganda" : NULL;
}

/* ---- values ---- */

/* True when a backslash at i begins none of JSON's escapes. */
static bool is_escape_salah(const struct salah_tulis *t, size_t i)
{
    if (huruf(t, i + 1) != 'u')
        return strchr("\"\\/bfnrt", huruf(t, i + 1)) == NULL;
    for (size_t k = i + 2; k < i + 6; k++)
        if (huruf(t, k) == '\0' || strchr("0123456789abcdefABCDEF", huruf(t, k)) == NULL)
            return true;
    return false;
}

/* A quoted text that the parser refused. */
static const char *dalam_teks(const struct salah_tulis *t)
{
    size_t i = t->di + 1;
    for (; i < t->s.n && t->s.p[i] != '"'; i++) {
        if (t->s.p[i] == '\n' || t->s.p[i] == '\r')
            return "teks harus selesai di baris yang sama; mungkin tanda kutip penutupnya kurang";
        if (t->s.p[i] == '\t')
            return "tab di dalam teks ditulis \\t";
        if (t->s.p[i] == '\\' && is_escape_salah(t, i))
            return "garis miring terbalik di dalam teks ditulis \\\\";
        i += t->s.p[i] == '\\' ? 1 : 0;
    }
    return i < t->s.n ? NULL : "tanda kutip penutup teks ini tidak ada";
}

static const char *kata(const struct salah_tulis *t)
{
    static const char *const BAKU[] = {"true", "false"};
    static const char *const KOSONG[] = {"null", "none", "nil", "nan", "inf", "infinity"};
    size_t n = 0;
    while (is_huruf(huruf(t, t->di + n)))
        n++;
    const char *p = t->s.p + t->di;
    for (size_t i = 0; i < sizeof(BAKU) / sizeof(*BAKU); i++)
        if (strlen(BAKU[i]) == n && strncasecmp(p, BAKU[i], n) == 0)
            return arena_printf(t->a, "ditulis dengan huruf kecil: %s", BAKU[i]);
    for (size_t i = 0; i < sizeof(KOSONG) / sizeof(*KOSONG); i++)
        if (strlen(KOSONG[i]) == n && strncasecmp(p, KOSONG[i], n) == 0)
            return "hapus anggota ini bila tidak ada nilainya";
    if (n >= 2 && strncasecmp(p, "rp", 2) == 0)
        return "rupiah ditulis angkanya saja (152400000)";
    return "teks ditulis di antara tanda kutip ganda (\"…\")";
}

/* Where a value should stand. */
static const char *nilai(const struct salah_tulis *t)
{
    char c = huruf(t, t->di);
    if (c == '"')
        return dalam_teks(t);
    if (is_huruf(c))
        return kata(t);
    if (c == '0' && is_digit(huruf(t, t->di + 1)))
        return "angka tidak diawali 0; kode ditulis sebagai teks (\"05\")";
    if (is_digit(c) || (c != '\0' && strchr("+-.", c) != NULL))
        return "angka ditulis seperti 86.4 atau -3, dengan angka di kedua sisi titik";
    if (c == ',' || c == '}' || c == ']')
        return "nilainya belum ditulis; hapus anggota ini bila tidak ada nilainya";
    return NULL;
}

/* ---- between values ---- */

static const char *kurung_lain(const struct salah_tulis *t)
{
    size_t buka = t->buka[t->dalam - 1];
    return arena_printf(t->a, "kurung %c di %s belum ditutup", t->s.p[buka],
                        paket_json_posisi(t->a, t->s, buka));
}

static const char *sesudah_nilai(const struct salah_tulis *t)
{
    char c = huruf(t, t->di);
    if (t->dalam == 0)
        return c == '}' || c == ']' || c == ','
                   ? "kurung penutup di depannya berlebih atau terlalu awal"
                   : NULL;
    const char *angka =
        t->lalu.jenis == TOKEN_ANGKA && t->lalu.sampai == t->di ? sesudah_angka(t) : NULL;
    if (angka != NULL)
        return angka;
    if (c == '}' || c == ']')
        return kurung_lain(t);
    if (t->lalu.jenis == TOKEN_TEKS && c != '"' && c != '{' && c != '[' && c != ':')
        return "tanda kutip di dalam teks ditulis \\\"";
    if (t->lalu.jenis == TOKEN_ANGKA && is_digit(c) && is_objek(t))
        return "angka ditulis tanpa spasi ribuan";
    if (c == '"' || c == '{' || c == '[' || c == '-' || is_digit(c) || is_huruf(c))
        return is_objek(t) ? "kurang koma di antara dua anggota"
                           : "kurang koma di antara dua unsur";
    return NULL;
}

static const char *nama(const struct salah_tulis *t)
{
    char c = huruf(t, t->di);
    size_t n = ujung_kata(&(struct salah_tulis){.s = t->s, .di = t->s.n}, t->di) - t->di;
    if (t->lalu.jenis == TOKEN_KOMA && t->lalu2.jenis == TOKEN_ANGKA && is_digit(c) &&
        t->lalu2.sampai == t->lalu.dari && t->lalu.sampai == t->di)
        return angka_pemisah(t, t->lalu2.dari);
    if (c == '"')
        return dalam_teks(t);
    if (c == ']')
        return kurung_lain(t);
    if (n > 0)
        return arena_printf(t->a, "nama anggota ditulis di antara tanda kutip ganda (\"%s\")",
                            teks_singkat(t->a, (struct str){t->s.p + t->di, n}));
    return c == '{' || c == '[' ? "di dalam objek {..} tiap nilai memerlukan nama anggota" : NULL;
}

/* Signs that are wrong wherever they stand outside a text. */
static const char *tanda(const struct salah_tulis *t)
{
    static const char KOMENTAR[] = "JSON tidak mengenal komentar; hapus komentarnya";
    static const char KUTIP[] = "teks dan nama anggota ditulis di antara tanda kutip ganda lurus "
                                "(\"…\")";
    static const struct {
        const char *tanda, *pesan;
    } TANDA[] = {
        {"//", KOMENTAR},
        {"/*", KOMENTAR},
        {"#", KOMENTAR},
        {"'", KUTIP},
        {"`", KUTIP},
        {"“", KUTIP},
        {"”", KUTIP},
        {"„", KUTIP},
        {"‘", KUTIP},
        {"’", KUTIP},
        {"«", KUTIP},
        {";", "anggota dan unsur dipisahkan koma, bukan titik koma"},
        {"=", "nama anggota dan nilainya dipisahkan titik dua (:)"},
        {"\xc2\xa0", "ganti spasi khusus (spasi tak terputus) dengan spasi biasa"},
    };
    for (size_t i = 0; i < sizeof(TANDA) / sizeof(TANDA[0]); i++) {
        size_t n = strlen(TANDA[i].tanda);
        if (n <= t->s.n - t->di && memcmp(t->s.p + t->di, TANDA[i].tanda, n) == 0)
            return TANDA[i].pesan;
    }
    return NULL;
}

const char *paket_json_petunjuk(struct arena *a, struct str s, size_t di)
{
    struct salah_tulis t = {.a = a, .s = s, .di = di < s.n ? di : s.n};
    char c = huruf(&t, di);
    baca_sebelum(&t);
    const char *pesan = tanda(&t);
    if (pesan != NULL)
        return pesan;
    if (di >= s.n)
        return t.dalam > 0 ? kurung_lain(&t) : NULL;
    if (t.lalu.jenis == TOKEN_KOMA && (c == '}' || c == ']'))
        return arena_printf(a, "hapus koma di depan kurung penutup (%s)",
                            paket_json_posisi(a, s, t.lalu.dari));
    if (c == ',' && (t.lalu.jenis == TOKEN_KOMA || t.lalu.jenis == TOKEN_BUKA))
        return "hapus koma ini";
    if (is_nilai(&t.lalu))
        return sesudah_nilai(&t);
    if (t.lalu.jenis == TOKEN_NAMA)
        return "kurang titik dua (:) sesudah nama anggota";
    if (is_objek(&t) && t.lalu.jenis != TOKEN_TITIK_DUA)
        return nama(&t);
    if (t.lalu.jenis == TOKEN_BUKA && c == '}')
        return kurung_lain(&t);
    return nilai(&t);
}
