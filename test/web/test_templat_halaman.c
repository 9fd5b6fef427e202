/* SPDX-License-Identifier: MIT
 *
 * Templates of pages: those of the program load, and each way a value could become markup, script
 * or a foreign address is refused with its place.
 */
#include "web/templat_halaman.h"

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const struct pandang_jenis BUTIR[] = {
    {"nilai", PANDANG_TEKS, NULL, ""},
    {"teks", PANDANG_TEKS, NULL, ""},
    {"dipilih", PANDANG_YA, NULL, ""},
    {NULL, 0, NULL, NULL},
};
static const struct pandang_jenis JENIS[] = {
    {"teks", PANDANG_TEKS, NULL, ""},      {"html", PANDANG_HTML, NULL, ""},
    {"url", PANDANG_URL, NULL, ""},        {"ya", PANDANG_YA, NULL, ""},
    {"daftar", PANDANG_DAFTAR, BUTIR, ""}, {NULL, 0, NULL, NULL},
};
static const struct pandang_jenis BINGKAI[] = {
    {"csrf", PANDANG_TEKS, NULL, ""},
    {NULL, 0, NULL, NULL},
};
static const struct halaman_jenis HALAMAN[] = {{"h", JENIS}, {NULL, NULL}};
static const struct halaman_jenis *const SEMUA[] = {HALAMAN, NULL};

struct muatan {
    struct arena *a;
    struct templat *t;
    struct masalah_list m;
    int rc;
};

static struct muatan load(const char *isi, const char *parsial)
{
    struct muatan x = {.a = arena_new(8 << 20)};
    struct templat_berkas berkas[] = {{"h.html", {isi, strlen(isi)}},
                                      {"parsial_p.html", str_of(parsial)}};
    struct templat_daftar d = {
        .berkas = berkas, .n = parsial == NULL ? 1 : 2, .halaman = SEMUA, .bingkai = BINGKAI};
    struct err e = {0};

    masalah_init(&x.m, x.a);
    x.rc = templat_halaman_load(x.a, &d, &x.t, &x.m, &e);
    return x;
}

static void expect_good(const char *isi)
{
    struct muatan x = load(isi, NULL);
    if (x.rc != 0)
        print_error("%s\n  %s: %s\n", isi, x.m.v[0].tempat, x.m.v[0].pesan);
    assert_int_equal(x.rc, 0);
    arena_free(x.a);
}

static void expect_bad(const char *isi, const char *tempat, const char *pesan)
{
    struct muatan x = load(isi, NULL);
    if (x.rc == 0 || strstr(x.m.v[0].pesan, pesan) == NULL || strcmp(x.m.v[0].tempat, tempat) != 0)
        print_error("%s\n  %s: %s\n", isi, x.rc == 0 ? "-" : x.m.v[0].tempat,
                    x.rc == 0 ? "(diterima)" : x.m.v[0].pesan);
    assert_int_equal(x.rc, ERR_INVALID);
    assert_string_equal(x.m.v[0].tempat, tempat);
    assert_non_null(strstr(x.m.v[0].pesan, pesan));
    arena_free(x.a);
}

static void test_templat_halaman__bawaan(void **s)
{
    struct arena *a = arena_new(64 << 20);
    struct templat *t;
    struct masalah_list m;
    struct err e = {0};

    (void)s;
    masalah_init(&m, a);
    int rc = templat_halaman_bawaan(a, &t, &m, &e);
    for (size_t i = 0; i < m.n; i++)
        print_error("tmpl/%s: %s\n", m.v[i].tempat, m.v[i].pesan);
    assert_int_equal(rc, 0);
    arena_free(a);
}

static void test_templat_halaman__diterima(void **s)
{
    (void)s;
    expect_good("<p class=\"a {{teks}}\">{{teks}} {{html}}</p>");
    expect_good("<a href=\"{{url}}\">x</a><a href='{{url}}#{{teks}}'>y</a>");
    expect_good("<a href=\"/x?kode={{teks}}&amp;tw={{teks}}\">x</a>");
    expect_good("<a href=\"/x/{{teks}}/y\">x</a><a href=\"#{{teks}}\">x</a>");
    expect_good("<input name=\"csrf\" value=\"{{csrf}}\"{{#ya}} disabled{{/ya}}>");
    expect_good("<select>{{#daftar}}<option value=\"{{nilai}}\"{{#dipilih}} selected{{/dipilih}}>"
                "{{teks}}</option>{{/daftar}}</select>");
    expect_good("<option {{#ya}}selected{{/ya}}>x</option>");
    expect_good("<td class=\"n{{#ya}} merah{{/ya}}\" data-x='{{teks}}'>{{^ya}}-{{/ya}}</td>");
    expect_good(
        "<script src=\"{{url}}\" defer></script><!-- biasa --><textarea>{{teks}}</textarea>");
    expect_good("<svg viewBox=\"0 0 10 10\"><rect x=\"{{teks}}\" width=\"1\"/></svg><br/>");
}

static void test_templat_halaman__ditolak(void **s)
{
    (void)s;
    expect_bad("<script>{{teks}}</script>", "h.html:1:9", "skrip atau gaya");
    expect_bad("<script>{{#ya}}{{/ya}}</script>", "h.html:1:9", "bagian tidak boleh");
    expect_bad("<script>var a = 1;</script>", "h.html:1:9", "berkas aset");
    expect_bad("<style>{{teks}}</style>", "h.html:1:8", "skrip atau gaya");
    expect_bad("<p\n onclick=\"{{teks}}\">", "h.html:2:9", "atribut on");
    expect_bad("<p OnClick='a()'>", "h.html:1:11", "atribut on");
    expect_bad("<p style=\"width:{{teks}}\">", "h.html:1:9", "atribut style");
    expect_bad("<p class={{teks}}>", "h.html:1:10", "tanda petik");
    expect_bad("<p class=a>", "h.html:1:10", "tanda petik");
    expect_bad("<p {{teks}}=\"a\">", "h.html:1:4", "nama tag atau atribut");
    expect_bad("<{{teks}}>", "h.html:1:2", "nama tag atau atribut");
    expect_bad("<h{{teks}}>", "h.html:1:3", "nama tag atau atribut");
    expect_bad("</h{{teks}}>", "h.html:1:4", "nama tag atau atribut");
    expect_bad("<!-- {{teks}} -->", "h.html:1:6", "komentar");
    expect_bad("<a href=\"{{teks}}\">", "h.html:1:10", "PANDANG_URL");
    expect_bad("<a href=\"/{{teks}}\">", "h.html:1:11", "PANDANG_URL");
    expect_bad("<a href=\"{{url}}{{teks}}\">", "h.html:1:17", "PANDANG_URL");
    expect_bad("<form action='x{{teks}}'>", "h.html:1:16", "PANDANG_URL");
    expect_bad("<button formaction=\"{{teks}}\">", "h.html:1:21", "PANDANG_URL");
    expect_bad("<img src=\"{{html}}\">", "h.html:1:11", "PANDANG_HTML");
    expect_bad("<a href=\"https://x\">", "h.html:1:15", "di dalam situs");
    expect_bad("<a href=\"javascript:a()\">", "h.html:1:20", "di dalam situs");
    expect_bad("<a href=\"//x\">", "h.html:1:11", "satu");
    expect_bad("<p title=\"{{html}}\">", "h.html:1:11", "PANDANG_HTML");
    expect_bad("<iframe src=\"/x\">", "h.html:1:17", "tidak diizinkan");
    expect_bad("<meta http-equiv=\"refresh\">", "h.html:1:17", "http-equiv");
    expect_bad("<p>{{{teks}}}</p>", "h.html:1:4", "mentah");
    expect_bad("<p>{{& teks}}</p>", "h.html:1:4", "mentah");
    expect_bad("<p>{{tekz}}</p>", "h.html:1:4", "tidak dikenal");
    expect_bad("<p>{{daftar}}</p>", "h.html:1:4", "daftar");
    expect_bad("<p>{{>tak_ada}}</p>", "h.html:1:4", "parsial");
    expect_bad("<p title=\"{{teks}}", "h.html:1:19", "di dalam tag");
}

static void test_templat_halaman__bagian(void **s)
{
    (void)s;
    expect_bad("<p title=\"{{#ya}}\">{{/ya}}", "h.html:1:11", "sejenis");
    expect_bad("{{#ya}}<p {{/ya}}>", "h.html:1:1", "sejenis");
    expect_bad("<a {{#daftar}}x{{/daftar}}>", "h.html:1:4", "diawali spasi");
    expect_bad("<a {{#ya}}on{{/ya}}click=\"{{teks}}\">", "h.html:1:20", "diawali spasi");
    expect_bad("<a hre{{#ya}}f{{/ya}}=\"{{teks}}\">", "h.html:1:14", "diawali spasi");
    expect_bad("<a href={{#ya}}\"x\"{{/ya}}>", "h.html:1:9", "tidak boleh dimulai");
}

static void test_templat_halaman__parsial(void **s)
{
    (void)s;
    struct muatan x = load("<p title=\"{{>p}}\">", "{{html}}");
    assert_int_equal(x.rc, ERR_INVALID);
    assert_string_equal(x.m.v[0].tempat, "parsial_p.html:1:1");
    arena_free(x.a);
    x = load("<a href=\"/x?a={{>p}}\">{{>p}}</a>", "{{teks}}");
    assert_int_equal(x.rc, ERR_INVALID);
    assert_non_null(strstr(x.m.v[0].pesan, "berbeda"));
    arena_free(x.a);
    x = load("{{>p}}", "<b {{#ya}}");
    assert_int_equal(x.rc, ERR_INVALID);
    arena_free(x.a);
    x = load("{{>p}}>", "<b ");
    assert_int_equal(x.rc, ERR_INVALID);
    arena_free(x.a);
}

static void test_templat_halaman__tulis(void **s)
{
    struct muatan x = load("<a href=\"{{url}}&amp;k={{teks}}\" title=\"{{teks}}\">{{teks}}{{html}}"
                           "{{csrf}}</a>",
                           NULL);
    struct pandang *isi = pandang_peta(x.a), *bingkai = pandang_peta(x.a);
    struct err e = {0};
    struct buf b;

    (void)s;
    buf_init(&b, 4096);
    pandang_set(x.a, bingkai, "csrf", "t");
    pandang_set(x.a, isi, "teks", "a&b \"<'%41é");
    pandang_add(x.a, isi, "url", pandang_url(x.a, "/x?y=1&z=2"));
    pandang_add(x.a, isi, "html", pandang_html(x.a, "<b>&amp;</b>"));
    assert_int_equal(templat_halaman_render(x.t, "h", bingkai, isi, &b, &e), 0);
    assert_string_equal(b.p, "<a href=\"/x?y=1&amp;z=2&amp;k=a%26b%20%22%3C%27%41%C3%A9\" "
                             "title=\"a&amp;b &quot;&lt;&#39;%41é\">a&amp;b &quot;&lt;&#39;%41é"
                             "<b>&amp;</b>t</a>");
    /* What the page gives is not what it declared: never a foreign address, never markup. */
    buf_clear(&b);
    isi = pandang_peta(x.a);
    pandang_set(x.a, isi, "url", "javascript:x");
    assert_int_equal(templat_halaman_render(x.t, "h", bingkai, isi, &b, &e), ERR_SYSTEM);
    buf_release(&b);
    arena_free(x.a);
}

static void test_templat_halaman__alamat(void **s)
{
    (void)s;
    assert_true(pandang_url_valid("/x?a=1"));
    assert_true(pandang_url_valid("?tw=2"));
    assert_true(pandang_url_valid("#a"));
    assert_true(pandang_url_valid(""));
    assert_false(pandang_url_valid("//evil"));
    assert_false(pandang_url_valid("/\\evil"));
    assert_false(pandang_url_valid("/a b"));
    assert_false(pandang_url_valid("/a\nb"));
    assert_false(pandang_url_valid("javascript:x"));
    assert_false(pandang_url_valid("https://x"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_templat_halaman__bawaan),
        cmocka_unit_test(test_templat_halaman__diterima),
        cmocka_unit_test(test_templat_halaman__ditolak),
        cmocka_unit_test(test_templat_halaman__bagian),
        cmocka_unit_test(test_templat_halaman__parsial),
        cmocka_unit_test(test_templat_halaman__tulis),
        cmocka_unit_test(test_templat_halaman__alamat),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
