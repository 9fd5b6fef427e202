/* SPDX-License-Identifier: MIT
 *
 * Rich text: each case is written back in a small notation, so that structure and style show.
 */
#include "base/str.h"
#include "core/teks_kaya.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* P{..} paragraph, *0{..} bullet, #1{..} number at its level, "!" first of its list; b, i, u in
 * front of a styled piece, "/" for a line break, "|" between pieces. */
static char *notasi(struct arena *a, const struct teks_kaya *t)
{
    struct buf b;
    buf_init(&b, 1 << 20);
    for (size_t i = 0; i < t->n; i++) {
        const struct teks_kaya_blok *k = &t->blok[i];
        if (k->jenis == KAYA_PARAGRAF)
            buf_puts(&b, "P");
        else
            buf_printf(&b, "%s%d%s", k->jenis == KAYA_BUTIR ? "*" : "#", k->tingkat,
                       k->mulai_baru ? "!" : "");
        buf_puts(&b, "{");
        for (size_t j = 0; j < k->n; j++) {
            const struct teks_kaya_potong *p = &k->potong[j];
            buf_printf(&b, "%s%s%s%s%s", j > 0 ? "|" : "", p->tebal ? "b:" : "",
                       p->miring ? "i:" : "", p->garis ? "u:" : "", p->baris ? "/" : p->teks);
        }
        buf_puts(&b, "}");
    }
    buf_puts(&b, "");
    char *s = arena_strdup(a, b.n == 0 ? "" : b.p);
    buf_release(&b);
    return s;
}

static void check(const char *teks, const char *harap)
{
    struct arena *a = arena_new(1 << 24);
    struct masalah_list m;
    struct teks_kaya *t = NULL;
    masalah_init(&m, a);
    int rc = teks_kaya_parse(a, teks, &t, &m);
    if (rc != 0)
        fail_msg("%s: %s: %s", teks, m.v[0].tempat, m.v[0].pesan);
    assert_string_equal(notasi(a, t), harap);
    arena_free(a);
}

static void check_salah(const char *teks, const char *tempat, const char *pesan)
{
    struct arena *a = arena_new(1 << 24);
    struct masalah_list m;
    struct teks_kaya *t = NULL;
    masalah_init(&m, a);
    assert_int_equal(teks_kaya_parse(a, teks, &t, &m), ERR_INVALID);
    assert_true(m.n > 0);
    if (strcmp(m.v[0].tempat, tempat) != 0 || strstr(m.v[0].pesan, pesan) == NULL)
        fail_msg("%s: %s: %s", teks, m.v[0].tempat, m.v[0].pesan);
    arena_free(a);
}

static void test_teks_kaya__biasa(void **state)
{
    (void)state;
    check("", "");
    check(" \n\n ", "");
    check("satu", "P{satu}");
    check("satu\ndua\n\n tiga  empat \n \n\nlima", "P{satu dua}P{tiga empat}P{lima}");
    check("satu\r\n\r\ndua", "P{satu}P{dua}");
    check("A & B; 5 > 3; 3 &lt; 5 &amp; &#8212; &zzz; é", "P{A & B; 5 > 3; 3 < 5 & — &zzz; é}");
}

static void test_teks_kaya__html(void **state)
{
    (void)state;
    check("<p>satu <b>dua</b> tiga</p>\n<p>empat</p>", "P{satu|b: dua| tiga}P{empat}");
    check("<strong>a<em>b<u>c</u></em></strong>d", "P{b:a|b:i:b|b:i:u:c|d}");
    check("<p>a<br>b<br/>c<BR /></p>", "P{a|/|b|/|c}");
    check("<p> &nbsp;a&quot;&gt;&#65; </p>", "P{\302\240a\">A}");
    check("<p></p><p> </p>", "");
    check("teks lepas<p>a</p>ekor", "P{teks lepas}P{a}P{ekor}");
}

static void test_teks_kaya__daftar(void **state)
{
    (void)state;
    check("<ul><li>a</li> <li>b</li></ul><ol><li>c</li><li>d</li></ol>", "*0!{a}*0{b}#0!{c}#0{d}");
    check("<ol><li>a<ul><li>b<ol><li>c</li></ol></li><li>d</li></ul></li><li>e</li></ol>",
          "#0!{a}*1!{b}#2!{c}*1{d}#0{e}");
    check("<ul><li></li><li>a</li></ul>", "*0!{a}");
    check("<ul><li><p>a</p><p><i>b</i></p></li></ul>", "*0!{a|/|i:b}");
}

static void test_teks_kaya__salah(void **state)
{
    (void)state;
    static const struct {
        const char *teks, *tempat, *pesan;
    } KASUS[] = {
        {"<script>x</script>", "aksara 1", "tag <script> tidak dikenal"},
        {"<h1>x</h1>", "aksara 1", "tag <h1> tidak dikenal; gunakan p, br"},
        {"<H1 class=\"a\">x", "aksara 1", "tag <H1> tidak dikenal"},
        {"<o:p></o:p>", "aksara 1", "tag <o:p> tidak dikenal"},
        {"<p1>x", "aksara 1", "tag <p1> tidak dikenal"},
        {"<abcdefghijklmnopqrstuvwxyz>", "aksara 1", "tag <abcdefghijklmnopqrst…> tidak"},
        {"<1>", "aksara 1", "bukan tag"},
        {"<>", "aksara 1", "bukan tag"},
        {"é<p onclick=\"x\">a</p>", "aksara 2", "tidak boleh beratribut: \"p\""},
        {"<p>a", "aksara 1", "tidak ditutup: \"p\""},
        {"<p>a</p></p>", "aksara 9", "tanpa pembuka"},
        {"<b>a</strong>", "aksara 5", "tanpa pembuka"},
        {"<b><i>a</b></i>", "aksara 8", "tanpa pembuka"},
        {"nilai < 60", "aksara 7", "&lt;"},
        {"nilai < 60 <b>", "aksara 7", "&lt;"},
        {"<p>a & b</p>", "aksara 6", "&amp;"},
        {"<p>&copy;</p>", "aksara 4", "&amp;"},
        {"<p>&#0;</p>", "aksara 4", "&amp;"},
        {"<p>&#55296;</p>", "aksara 4", "&amp;"},
        {"<p>&#99999999;</p>", "aksara 4", "&amp;"},
        {"<!-- a -->", "aksara 1", "&lt;"},
        {"<li>a</li>", "aksara 1", "<li>"},
        {"<ul>a</ul>", "aksara 5", "teks langsung"},
        {"<ul><p>a</p></ul>", "aksara 5", "<p>"},
        {"<p><ul></ul></p>", "aksara 4", "daftar hanya"},
        {"<p><p></p></p>", "aksara 4", "<p>"},
        {"<br>a</br>", "aksara 6", "br"},
        {"<ul><li>a<ul><li>b</li></ul>c</li></ul>", "aksara 29", "sesudah daftar"},
        {"<ul><li><ul><li><ul><li><ul><li>a</li></ul></li></ul></li></ul></li></ul>", "aksara 25",
         "tiga tingkat"},
    };
    for (size_t i = 0; i < sizeof(KASUS) / sizeof(KASUS[0]); i++)
        check_salah(KASUS[i].teks, KASUS[i].tempat, KASUS[i].pesan);
}

static void test_teks_kaya__terlalu_dalam(void **state)
{
    (void)state;
    char teks[3 * 100 + 2];
    for (size_t i = 0; i < 100; i++)
        memcpy(teks + 3 * i, "<b>", 3);
    memcpy(teks + 300, "a", 2);
    check_salah(teks, "aksara 97", "terlalu dalam");
}

/* Whatever the bytes: no crash, and accepted text gives blocks without empty pieces. */
static void test_teks_kaya__sampah(void **state)
{
    (void)state;
    static const char *KEPING[] = {
        "<p>", "</p>", "<b>", "</b>",  "<ul>", "</ul>", "<li>", "</li>", "<ol>", "</ol>", "<br>",
        " ",   "\n\n", "a",   "&amp;", "&",    "<",     ">",    "&#9;",  "é",    "</",    "/>"};
    unsigned r = 12345, diterima = 0;
    for (int putar = 0; putar < 20000; putar++) {
        char teks[128] = "";
        size_t n = 0;
        for (int j = 0; j <= putar % 12; j++) {
            r = r * 1103515245u + 12345u;
            const char *k = KEPING[(r >> 16) % (sizeof(KEPING) / sizeof(KEPING[0]))];
            memcpy(teks + n, k, strlen(k) + 1);
            n += strlen(k);
        }
        struct arena *a = arena_new(1 << 20);
        struct masalah_list m;
        struct teks_kaya *t = NULL;
        masalah_init(&m, a);
        int rc = teks_kaya_parse(a, teks, &t, &m);
        assert_int_equal(rc == 0, m.n == 0);
        for (size_t i = 0; rc == 0 && i < t->n; i++) {
            diterima++;
            assert_true(t->blok[i].n > 0);
            assert_true(t->blok[i].tingkat >= 0 && t->blok[i].tingkat <= 2);
            for (size_t j = 0; j < t->blok[i].n; j++)
                assert_true(t->blok[i].potong[j].baris || t->blok[i].potong[j].teks[0] != '\0');
        }
        arena_free(a);
    }
    assert_true(diterima > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_teks_kaya__biasa),         cmocka_unit_test(test_teks_kaya__html),
        cmocka_unit_test(test_teks_kaya__daftar),        cmocka_unit_test(test_teks_kaya__salah),
        cmocka_unit_test(test_teks_kaya__terlalu_dalam), cmocka_unit_test(test_teks_kaya__sampah),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
