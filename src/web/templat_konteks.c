/* SPDX-License-Identifier: MIT
 *
 * A small scanner of the HTML we write ourselves. It is stricter than a browser: what it does not
 * follow it refuses, so that nothing it misreads gets through.
 */
#include "web/templat_konteks.h"

#include <string.h>

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == ':' || c == '.';
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

/* Appends to a name; false when it is too long. */
static bool add_name(char *s, size_t max, char c)
{
    size_t n = strlen(s);
    if (n + 1 >= max)
        return false;
    s[n] = lower(c);
    s[n + 1] = '\0';
    return true;
}

static void add_tail(struct konteks *k, char c)
{
    k->ekor[0] = k->ekor[1];
    k->ekor[1] = k->ekor[2];
    k->ekor[2] = c;
    k->n_nilai++;
}

static bool one_of(const char *s, const char *const *v)
{
    for (; *v != NULL; v++)
        if (strcmp(s, *v) == 0)
            return true;
    return false;
}

static bool takes_address(const char *atr)
{
    static const char *const v[] = {"href", "src",  "action", "formaction", "xlink:href",
                                    "cite", "data", "poster", "manifest",   NULL};
    return one_of(atr, v);
}

/* Attributes that run something or load elsewhere, whatever stands in them. */
static const char *check_attribute(const char *atr)
{
    if (strncmp(atr, "on", 2) == 0)
        return "atribut on… tidak diizinkan; pasang lewat berkas skrip";
    if (strcmp(atr, "style") == 0)
        return "atribut style tidak diizinkan; pakai class";
    if (strcmp(atr, "srcdoc") == 0 || strcmp(atr, "http-equiv") == 0 || strcmp(atr, "srcset") == 0)
        return "atribut srcdoc, srcset dan http-equiv tidak diizinkan";
    return NULL;
}

static const char *end_of_tag(struct konteks *k)
{
    static const char *const tak_boleh[] = {"base",  "object", "embed", "iframe",
                                            "frame", "applet", NULL};
    if (one_of(k->tag, tak_boleh))
        return "tag ini tidak diizinkan di halaman";
    k->isi = strcmp(k->tag, "script") == 0 || strcmp(k->tag, "style") == 0 ? K_MENTAH : K_ISI;
    return NULL;
}

static const char *in_tag(struct konteks *k, char c)
{
    if (is_space(c) || c == '/') {
        k->isi = K_TAG;
    } else if (c == '>') {
        return end_of_tag(k);
    } else if (k->isi == K_BATAS) {
        return "bagian di dalam tag harus diawali spasi, misalnya "
               "<option{{#dipilih}} selected{{/dipilih}}>";
    } else if (k->isi == K_NAMA) {
        if (!is_name(c) || !add_name(k->tag, sizeof(k->tag), c))
            return "nama tag tidak benar";
    } else if (k->isi == K_ATR && c == '=') {
        const char *salah = check_attribute(k->atr);
        k->isi = K_ATR_NILAI;
        return salah;
    } else if (!is_name(c)) {
        return "nama atribut tidak benar";
    } else {
        if (k->isi == K_TAG)
            k->atr[0] = '\0';
        k->isi = K_ATR;
        if (!add_name(k->atr, sizeof(k->atr), c))
            return "nama atribut terlalu panjang";
    }
    return NULL;
}

static const char *in_value(struct konteks *k, char c)
{
    static const char skrip[] = "javascript:";
    if (c == k->petik) {
        k->isi = K_BATAS;
        return NULL;
    }
    if (c == '<')
        return "tulis &lt; di dalam nilai atribut";
    /* The first letters of an address of a scheme that runs. */
    if (takes_address(k->atr) && k->n_nilai < sizeof(skrip) - 1 && lower(c) == ':')
        return "alamat harus di dalam situs ini, diawali \"/\", \"?\" atau \"#\"";
    if (takes_address(k->atr) && k->n_nilai == 1 && c == '/' && k->ekor[2] == '/')
        return "alamat harus di dalam situs ini, diawali satu \"/\"";
    add_tail(k, c);
    return NULL;
}

static const char *after_lt(struct konteks *k, char c)
{
    k->tag[0] = k->atr[0] = '\0';
    if (c == '/') {
        k->isi = K_TUTUP;
    } else if (c == '!') {
        k->isi = K_DEKLARASI;
        k->n_nilai = 0;
        memset(k->ekor, 0, sizeof(k->ekor));
    } else if (is_name(c)) {
        k->isi = K_NAMA;
        (void)add_name(k->tag, sizeof(k->tag), c);
    } else {
        return "\"<\" yang bukan tag ditulis &lt;";
    }
    return NULL;
}

static const char *in_declaration(struct konteks *k, char c)
{
    add_tail(k, c);
    if (k->isi == K_DEKLARASI && k->n_nilai == 2 && k->ekor[1] == '-' && c == '-') {
        k->isi = K_KOMENTAR;
        memset(k->ekor, 0, sizeof(k->ekor));
    } else if (k->isi == K_KOMENTAR) {
        if (k->ekor[0] == '-' && k->ekor[1] == '-' && c == '>')
            k->isi = K_ISI;
    } else if (c == '>') {
        k->isi = K_ISI;
    }
    return NULL;
}

static const char *step(struct konteks *k, char c)
{
    switch (k->isi) {
    case K_ISI:
        if (c == '<')
            k->isi = K_BUKA;
        return NULL;
    case K_BUKA:
        return after_lt(k, c);
    case K_NAMA:
    case K_TAG:
    case K_ATR:
    case K_BATAS:
        return in_tag(k, c);
    case K_ATR_NILAI:
        if (c != '"' && c != '\'')
            return "nilai atribut harus di antara tanda petik";
        k->isi = K_NILAI;
        k->petik = c;
        k->n_nilai = 0;
        memset(k->ekor, 0, sizeof(k->ekor));
        return NULL;
    case K_NILAI:
        return in_value(k, c);
    case K_TUTUP:
        if (c == '>')
            k->isi = K_ISI;
        return NULL;
    case K_KOMENTAR:
    case K_DEKLARASI:
        return in_declaration(k, c);
    case K_MENTAH:
        if (c == '<')
            k->isi = K_BUKA;
        else if (!is_space(c))
            return "skrip dan gaya tidak ditulis di halaman; taruh di berkas aset";
        return NULL;
    }
    return NULL;
}

const char *konteks_teks(struct konteks *k, const char *p, size_t n, size_t *at)
{
    for (size_t i = 0; i < n; i++) {
        const char *salah = step(k, p[i]);
        if (salah != NULL) {
            *at = i;
            return salah;
        }
    }
    return NULL;
}

/* A value in an address: first thing in it, or behind literal text that it cannot change. */
static const char *in_address(const struct konteks *k, enum pandang_isi jenis,
                              enum mustache_letak *letak)
{
    char akhir = k->ekor[2];

    *letak = jenis == PANDANG_URL ? LETAK_URL : LETAK_KUERI;
    if (jenis == PANDANG_URL)
        return NULL;
    if (akhir == '=' || akhir == '#' || (akhir == '/' && k->ekor[1] != '\0' && k->ekor[1] != '/'))
        return NULL;
    return "alamat harus berjenis PANDANG_URL; teks biasa hanya sesudah \"nama=\", \"/x/\" atau "
           "\"#\"";
}

const char *konteks_nilai(struct konteks *k, enum pandang_isi jenis, enum mustache_letak *letak)
{
    const char *salah = NULL;

    *letak = LETAK_BIASA;
    switch (k->isi) {
    case K_ISI:
        *letak = LETAK_ISI;
        return NULL;
    case K_NILAI:
        if (jenis == PANDANG_HTML)
            return "nilai berjenis PANDANG_HTML tidak boleh di dalam atribut";
        if (takes_address(k->atr))
            salah = in_address(k, jenis, letak);
        memset(k->ekor, 0, sizeof(k->ekor));
        k->n_nilai += 16;
        return salah;
    case K_ATR_NILAI:
        return "nilai atribut harus di antara tanda petik";
    case K_KOMENTAR:
    case K_DEKLARASI:
        return "nilai tidak boleh di dalam komentar HTML; pakai {{! … }}";
    case K_MENTAH:
        return "nilai tidak boleh di dalam skrip atau gaya; pakai atribut data-…";
    default:
        return "nilai tidak boleh menjadi nama tag atau atribut";
    }
}

const char *konteks_batas(struct konteks *k)
{
    switch (k->isi) {
    case K_ISI:
    case K_TAG:
    case K_BATAS:
        return NULL;
    case K_NILAI:
        memset(k->ekor, 0, sizeof(k->ekor));
        return NULL;
    case K_NAMA:
    case K_ATR:
        k->isi = K_BATAS;
        return NULL;
    default:
        return "bagian tidak boleh dimulai atau berakhir di sini";
    }
}

bool konteks_sama(const struct konteks *a, const struct konteks *b)
{
    if (a->isi == K_ISI)
        return b->isi == K_ISI;
    return a->isi == b->isi && strcmp(a->tag, b->tag) == 0 &&
           (a->isi != K_NILAI || (a->petik == b->petik && strcmp(a->atr, b->atr) == 0));
}
