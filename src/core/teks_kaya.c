/* SPDX-License-Identifier: MIT
 *
 * teks_kaya: a scanner over tags and text with a stack of open elements.
 *
 * A problem does not stop the scan, so a narrative shows all of its problems at once (up to
 * MASALAH_TEKS_MAX); the tag in question is passed over. White space is collapsed as HTML does it.
 */
#include "core/teks_kaya.h"

#include "base/str.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

enum { TUMPUK_MAX = 32, DAFTAR_TINGKAT_MAX = 3, MASALAH_TEKS_MAX = 20 };

enum unsur { U_NONE, U_P, U_BR, U_TEBAL, U_MIRING, U_GARIS, U_UL, U_OL, U_LI };

static const struct {
    const char *nama;
    enum unsur unsur;
} UNSUR[] = {
    {"p", U_P},      {"br", U_BR},   {"strong", U_TEBAL}, {"b", U_TEBAL}, {"em", U_MIRING},
    {"i", U_MIRING}, {"u", U_GARIS}, {"ul", U_UL},        {"ol", U_OL},   {"li", U_LI},
};

struct buka { /* an open element */
    enum unsur unsur;
    const char *nama; /* as in UNSUR: strong is not closed by b */
    size_t di;
    bool terisi; /* ul, ol: an item came out of it */
};

struct kaya {
    struct arena *a;
    struct masalah_list *m;
    const char *teks;
    size_t n, i;
    size_t n_masalah;
    struct buka tumpuk[TUMPUK_MAX];
    size_t dalam;

    struct teks_kaya_blok *blok;
    size_t n_blok, cap_blok;
    /* the block being filled */
    bool terbuka;
    struct teks_kaya_blok kini;
    size_t cap_potong;
    char *isi; /* text of the piece being filled, as long as the input */
    size_t n_isi;
    bool spasi; /* white space is waiting for the next character */
};

static void salah(struct kaya *k, size_t di, const char *pesan, struct str apa)
{
    if (k->n_masalah++ >= MASALAH_TEKS_MAX)
        return;
    size_t aksara = 1;
    for (size_t i = 0; i < di; i++)
        aksara += ((unsigned char)k->teks[i] & 0xc0) != 0x80 ? 1 : 0;
    const char *tempat = arena_printf(k->m->arena, "aksara %zu", aksara);
    if (apa.n > 0)
        masalah_add(k->m, tempat, "%s: \"%.*s\"", pesan, (int)apa.n, apa.p);
    else
        masalah_add(k->m, tempat, "%s", pesan);
}

static struct buka *teratas(struct kaya *k)
{
    return k->dalam == 0 ? NULL : &k->tumpuk[k->dalam - 1];
}

static size_t hitung(const struct kaya *k, enum unsur u)
{
    size_t n = 0;
    for (size_t i = 0; i < k->dalam; i++)
        n += k->tumpuk[i].unsur == u ? 1 : 0;
    return n;
}

static struct teks_kaya_potong *potong_push(struct kaya *k)
{
    void *v = k->kini.potong;
    struct teks_kaya_potong *p = arena_push(k->a, &v, &k->kini.n, &k->cap_potong, sizeof(*p));
    k->kini.potong = v;
    return p;
}

/* Ends the piece of text being filled: it has the style of the elements open now. */
static void potong_tutup(struct kaya *k)
{
    if (k->n_isi == 0)
        return;
    struct teks_kaya_potong *p = potong_push(k);
    p->teks = arena_strndup(k->a, k->isi, k->n_isi);
    p->tebal = hitung(k, U_TEBAL) > 0;
    p->miring = hitung(k, U_MIRING) > 0;
    p->garis = hitung(k, U_GARIS) > 0;
    k->n_isi = 0;
}

static void blok_tutup(struct kaya *k)
{
    if (!k->terbuka)
        return;
    potong_tutup(k);
    k->terbuka = false;
    k->spasi = false;
    while (k->kini.n > 0 && k->kini.potong[k->kini.n - 1].baris)
        k->kini.n--;
    if (k->kini.n == 0)
        return;
    if (k->kini.jenis != KAYA_PARAGRAF)
        for (size_t i = k->dalam; i-- > 0;)
            if (k->tumpuk[i].unsur == U_UL || k->tumpuk[i].unsur == U_OL) {
                k->kini.mulai_baru = !k->tumpuk[i].terisi;
                k->tumpuk[i].terisi = true;
                break;
            }
    void *v = k->blok;
    *(struct teks_kaya_blok *)arena_push(k->a, &v, &k->n_blok, &k->cap_blok, sizeof(k->kini)) =
        k->kini;
    k->blok = v;
}

static void blok_buka(struct kaya *k, enum kaya_jenis jenis)
{
    size_t daftar = hitung(k, U_UL) + hitung(k, U_OL);
    k->kini = (struct teks_kaya_blok){.jenis = jenis};
    if (jenis != KAYA_PARAGRAF)
        k->kini.tingkat = (int)daftar - 1;
    k->cap_potong = 0;
    k->terbuka = true;
    k->spasi = false;
}

/* Text outside p and li is a paragraph of its own. */
static void blok_pastikan(struct kaya *k, size_t di)
{
    if (k->terbuka)
        return;
    struct buka *t = teratas(k);
    if (t != NULL && (t->unsur == U_UL || t->unsur == U_OL))
        salah(k, di, "teks langsung di dalam ul atau ol; letakkan di dalam <li>", (struct str){0});
    else if (hitung(k, U_LI) > 0)
        salah(k, di, "teks sesudah daftar bersarang di dalam <li>; letakkan sebelum daftar itu",
              (struct str){0});
    blok_buka(k, KAYA_PARAGRAF);
}

static void aksara_put(struct kaya *k, const char *p, size_t n)
{
    if (k->spasi && (k->n_isi > 0 || (k->kini.n > 0 && !k->kini.potong[k->kini.n - 1].baris)))
        k->isi[k->n_isi++] = ' ';
    k->spasi = false;
    memcpy(k->isi + k->n_isi, p, n);
    k->n_isi += n;
}

static bool is_spasi(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static size_t utf8_tulis(char *s, uint32_t c)
{
    if (c < 0x80) {
        s[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        s[0] = (char)(0xc0 | c >> 6);
        s[1] = (char)(0x80 | (c & 0x3f));
        return 2;
    }
    if (c < 0x10000) {
        s[0] = (char)(0xe0 | c >> 12);
        s[1] = (char)(0x80 | (c >> 6 & 0x3f));
        s[2] = (char)(0x80 | (c & 0x3f));
        return 3;
    }
    s[0] = (char)(0xf0 | c >> 18);
    s[1] = (char)(0x80 | (c >> 12 & 0x3f));
    s[2] = (char)(0x80 | (c >> 6 & 0x3f));
    s[3] = (char)(0x80 | (c & 0x3f));
    return 4;
}

/* "&#NN;" at s: its length and character, or 0. No control characters, surrogates, U+FFFE/F. */
static size_t entitas_angka(const char *s, size_t n, uint32_t *c)
{
    size_t i = 2;
    *c = 0;
    while (i < n && i < 9 && s[i] >= '0' && s[i] <= '9')
        *c = *c * 10 + (uint32_t)(s[i++] - '0');
    if (i == 2 || i >= n || s[i] != ';')
        return 0;
    bool buruk = *c < 0x20 || (*c >= 0x7f && *c < 0xa0) || (*c >= 0xd800 && *c < 0xe000) ||
                 (*c & 0xfffe) == 0xfffe || *c > 0x10ffff;
    return buruk ? 0 : i + 1;
}

/* The entity at s[0] = '&': its length and character, or 0 when it is none of ours. */
static size_t entitas(const char *s, size_t n, uint32_t *c)
{
    static const struct {
        const char *nama;
        uint32_t c;
    } DIKENAL[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&nbsp;", 0xa0}};
    if (n > 2 && s[1] == '#')
        return entitas_angka(s, n, c);
    for (size_t i = 0; i < sizeof(DIKENAL) / sizeof(DIKENAL[0]); i++) {
        size_t m = strlen(DIKENAL[i].nama);
        if (n >= m && memcmp(s, DIKENAL[i].nama, m) == 0) {
            *c = DIKENAL[i].c;
            return m;
        }
    }
    return 0;
}

/* One character or entity of text. */
static void teks_langkah(struct kaya *k, bool html)
{
    const char *s = k->teks + k->i;
    if (is_spasi(*s)) {
        k->spasi = k->terbuka;
        k->i++;
        return;
    }
    blok_pastikan(k, k->i);
    uint32_t c = 0;
    size_t m = *s == '&' ? entitas(s, k->n - k->i, &c) : 0;
    if (m > 0) {
        char t[4];
        size_t n = utf8_tulis(t, c);
        aksara_put(k, t, n);
        k->i += m;
        return;
    }
    if (*s == '&' && html)
        salah(k, k->i, "\"&\" ditulis &amp;", (struct str){0});
    aksara_put(k, s, 1);
    k->i++;
}

static bool tumpuk_dorong(struct kaya *k, enum unsur u, const char *nama, size_t di)
{
    if (k->dalam == TUMPUK_MAX) {
        salah(k, di, "tag bersarang terlalu dalam", (struct str){0});
        return false;
    }
    k->tumpuk[k->dalam++] = (struct buka){.unsur = u, .nama = nama, .di = di};
    return true;
}

static void daftar_buka(struct kaya *k, enum unsur u, const char *nama, size_t di)
{
    struct buka *t = teratas(k);
    if (t != NULL && t->unsur != U_LI)
        salah(k, di, "daftar hanya boleh di tingkat atas atau di dalam <li>", str_of(nama));
    if (hitung(k, U_UL) + hitung(k, U_OL) >= DAFTAR_TINGKAT_MAX)
        salah(k, di, "daftar paling banyak tiga tingkat", str_of(nama));
    blok_tutup(k);
    tumpuk_dorong(k, u, nama, di);
}

static void paragraf_buka(struct kaya *k, const char *nama, size_t di)
{
    struct buka *t = teratas(k);
    if (t == NULL) {
        blok_tutup(k);
        if (tumpuk_dorong(k, U_P, nama, di))
            blok_buka(k, KAYA_PARAGRAF);
        return;
    }
    if (t->unsur != U_LI)
        salah(k, di, "<p> hanya boleh di tingkat atas atau di dalam <li>", (struct str){0});
    /* A further paragraph of an item: the item stays one block, a line break between. */
    potong_tutup(k);
    if (k->terbuka && k->kini.n > 0)
        potong_push(k)->baris = true;
    k->spasi = false;
    tumpuk_dorong(k, U_P, nama, di);
}

static void butir_buka(struct kaya *k, const char *nama, size_t di)
{
    struct buka *t = teratas(k);
    if (t == NULL || (t->unsur != U_UL && t->unsur != U_OL)) {
        salah(k, di, "<li> hanya boleh langsung di dalam ul atau ol", (struct str){0});
        return;
    }
    blok_tutup(k);
    enum kaya_jenis jenis = t->unsur == U_UL ? KAYA_BUTIR : KAYA_ANGKA;
    if (tumpuk_dorong(k, U_LI, nama, di))
        blok_buka(k, jenis);
}

static void unsur_buka(struct kaya *k, enum unsur u, const char *nama, size_t di)
{
    switch (u) {
    case U_UL:
    case U_OL:
        daftar_buka(k, u, nama, di);
        break;
    case U_LI:
        butir_buka(k, nama, di);
        break;
    case U_P:
        paragraf_buka(k, nama, di);
        break;
    case U_BR:
        blok_pastikan(k, di);
        potong_tutup(k);
        potong_push(k)->baris = true;
        k->spasi = false;
        break;
    default:
        blok_pastikan(k, di);
        potong_tutup(k);
        tumpuk_dorong(k, u, nama, di);
    }
}

static void unsur_tutup(struct kaya *k, enum unsur u, const char *nama, size_t di)
{
    struct buka *t = teratas(k);
    if (t == NULL || t->nama != nama) {
        salah(k, di, u == U_BR ? "br tidak ditutup" : "tag penutup tanpa pembuka yang sepadan",
              str_of(nama));
        return;
    }
    bool blok = u == U_UL || u == U_OL || u == U_LI || (u == U_P && hitung(k, U_LI) == 0);
    if (blok)
        blok_tutup(k);
    else
        potong_tutup(k);
    k->dalam--;
}

static bool is_huruf(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Length of the name of a tag: "h1", "o:p". */
static size_t nama_panjang(struct str s)
{
    size_t n = 0;
    while (n < s.n && (is_huruf(s.p[n]) || (n > 0 && ((s.p[n] >= '0' && s.p[n] <= '9') ||
                                                      s.p[n] == '-' || s.p[n] == ':'))))
        n++;
    return n;
}

/* True when s, in capitals or not, is the name of an element; those are small letters. */
static bool is_nama(struct str s, const char *nama)
{
    for (size_t i = 0; i < s.n; i++)
        if (nama[i] == '\0' || (is_huruf(s.p[i]) ? s.p[i] | 0x20 : s.p[i]) != nama[i])
            return false;
    return nama[s.n] == '\0';
}

/* Index in UNSUR; past its end: none. */
static size_t unsur_cari(struct str nama)
{
    size_t i = 0;
    while (i < sizeof(UNSUR) / sizeof(UNSUR[0]) && !is_nama(nama, UNSUR[i].nama))
        i++;
    return i;
}

static void tag_asing(struct kaya *k, size_t di, struct str nama, bool tutup)
{
    enum { NAMA_MAX = 20 };
    int n = (int)(nama.n > NAMA_MAX ? NAMA_MAX : nama.n);
    if (n == 0)
        salah(k, di, "\"<\" yang bukan tag ditulis &lt;", (struct str){0});
    else
        salah(k, di,
              arena_printf(k->m->arena,
                           "tag <%s%.*s%s> tidak dikenal; gunakan p, br, strong, b, em, i, u, ul, "
                           "ol, li",
                           tutup ? "/" : "", n, nama.p, nama.n > NAMA_MAX ? "…" : ""),
              (struct str){0});
}

static void tag_langkah(struct kaya *k)
{
    size_t di = k->i;
    const char *awal = k->teks + di;
    const char *akhir = memchr(awal, '>', k->n - di);
    if (akhir == NULL) {
        salah(k, di, "\"<\" tanpa \">\"; tanda kurang dari ditulis &lt;", (struct str){0});
        k->i = k->n;
        return;
    }
    k->i = (size_t)(akhir + 1 - k->teks);
    struct str s = {awal + 1, (size_t)(akhir - awal - 1)};
    bool tutup = s.n > 0 && s.p[0] == '/';
    if (tutup) {
        s.p++;
        s.n--;
    }
    size_t n = nama_panjang(s), i = unsur_cari((struct str){s.p, n});
    struct str sisa = str_trim((struct str){s.p + n, s.n - n});
    if (i == sizeof(UNSUR) / sizeof(UNSUR[0])) {
        tag_asing(k, di, (struct str){s.p, n}, tutup);
        return;
    }
    bool garing = UNSUR[i].unsur == U_BR && !tutup && str_eq(sisa, "/");
    if (sisa.n > 0 && !garing)
        salah(k, di, "tag tidak boleh beratribut", str_of(UNSUR[i].nama));
    if (tutup)
        unsur_tutup(k, UNSUR[i].unsur, UNSUR[i].nama, di);
    else
        unsur_buka(k, UNSUR[i].unsur, UNSUR[i].nama, di);
}

/* Plain text: a line of only white space ends a paragraph. */
static void biasa_parse(struct kaya *k)
{
    size_t baris = 0; /* line breaks since the last character */
    while (k->i < k->n) {
        char c = k->teks[k->i];
        baris = c == '\n' ? baris + 1 : is_spasi(c) ? baris : 0;
        if (baris == 2)
            blok_tutup(k);
        teks_langkah(k, false);
    }
}

int teks_kaya_parse(struct arena *a, const char *teks, struct teks_kaya **out,
                    struct masalah_list *m)
{
    assert(teks != NULL);
    struct kaya k = {.a = a, .m = m, .teks = teks, .n = strlen(teks)};
    /* A waiting space and its character come out of at least as many bytes, except that an
     * entity never grows: so a piece fits in the length of the text. */
    k.isi = arena_alloc(a, k.n + 1);
    if (memchr(teks, '<', k.n) == NULL)
        biasa_parse(&k);
    while (k.i < k.n)
        if (teks[k.i] == '<')
            tag_langkah(&k);
        else
            teks_langkah(&k, true);
    blok_tutup(&k);
    for (size_t i = k.dalam; i-- > 0;)
        salah(&k, k.tumpuk[i].di, "tag tidak ditutup", str_of(k.tumpuk[i].nama));
    if (k.n_masalah > 0)
        return ERR_INVALID;
    *out = ARENA_NEW(a, struct teks_kaya);
    (*out)->blok = k.blok;
    (*out)->n = k.n_blok;
    return 0;
}
