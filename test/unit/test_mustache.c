/* SPDX-License-Identifier: MIT
 *
 * What the Mustache engine does beyond the specification: problems with their place, names held
 * against a declaration, limits.
 */
#include "report/mustache.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static int setup(void **state)
{
    *state = arena_new((size_t)64 << 20);
    return 0;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

static struct masalah_list parse(struct arena *a, const char *teks, bool tolak_mentah)
{
    struct mustache_opsi o = {.nama = "uji.html", .tolak_mentah = tolak_mentah};
    struct masalah_list m;
    struct mustache *t;

    masalah_init(&m, a);
    t = mustache_parse(a, str_of(teks), &o, &m);
    assert_true((t == NULL) == (m.n > 0));
    return m;
}

static void test_mustache__kesalahan_dengan_tempat(void **state)
{
    static const struct {
        const char *teks, *tempat, *pesan;
    } kasus[] = {
        {"a\n  {{#x}}b", "uji.html:2:3", "bagian \"x\" tidak ditutup"},
        {"a{{/x}}", "uji.html:1:2", "penutup \"x\" tidak punya pembuka"},
        {"{{#a}}\n{{/b}}{{/a}}", "uji.html:2:1",
         "penutup \"b\" tidak cocok; yang sedang terbuka adalah \"a\" (uji.html:1:1)"},
        {"{{#a}}{{#b}}{{/a}}", "uji.html:1:13",
         "penutup \"a\" tidak cocok; yang sedang terbuka adalah \"b\" (uji.html:1:7)"},
        {"x {{nama", "uji.html:1:3", "tag dibuka tetapi tidak ditutup dengan }}"},
        {"{{{nama}}", "uji.html:1:1", "tag dibuka tetapi tidak ditutup dengan }}}"},
        {"{{}}", "uji.html:1:1", "tag tanpa nama"},
        {"{{# }}", "uji.html:1:1", "tag tanpa nama"},
        {"{{=x=}}", "uji.html:1:1",
         "pembatas \"x\" tidak benar; tulis dua pembatas, misalnya =<% %>="},
        {"{{=a b c=}}", "uji.html:1:1",
         "pembatas \"a b c\" tidak benar; tulis dua pembatas, misalnya =<% %>="},
        {"{{a b}}", "uji.html:1:1",
         "nama \"a b\" tidak benar (ada spasi atau titik yang tidak pada tempatnya)"},
        {"{{a..b}}", "uji.html:1:1",
         "nama \"a..b\" tidak benar (ada spasi atau titik yang tidak pada tempatnya)"},
        {"{{{x}}}", "uji.html:1:1", "bentuk mentah untuk \"x\" tidak diizinkan; pakai {{nama}}"},
        {"\n\n {{& x}}", "uji.html:3:2",
         "bentuk mentah untuk \"x\" tidak diizinkan; pakai {{nama}}"},
    };

    for (size_t i = 0; i < sizeof(kasus) / sizeof(*kasus); i++) {
        struct masalah_list m = parse(*state, kasus[i].teks, true);
        assert_int_equal(m.n, 1);
        assert_string_equal(m.v[0].tempat, kasus[i].tempat);
        assert_string_equal(m.v[0].pesan, kasus[i].pesan);
    }
}

static void test_mustache__semua_kesalahan_sekaligus(void **state)
{
    struct masalah_list m = parse(*state, "{{/a}}\n{{{b}}}\n{{c d}}\n{{#e}}\n", true);
    assert_int_equal(m.n, 4);
}

static void test_mustache__sarang_terlalu_dalam(void **state)
{
    struct buf b;

    buf_init(&b, 1 << 16);
    for (int i = 0; i < MUSTACHE_SARANG_MAX + 1; i++)
        buf_puts(&b, "{{#a}}");
    for (int i = 0; i < MUSTACHE_SARANG_MAX + 1; i++)
        buf_puts(&b, "{{/a}}");
    assert_true(parse(*state, b.p, false).n > 0);
    buf_release(&b);
}

static const struct mustache *itself(void *payload, const char *nama)
{
    (void)nama;
    return payload;
}

static void test_mustache__parsial_tanpa_akhir(void **state)
{
    struct masalah_list m;
    struct mustache *t;
    struct mustache_isi isi = {.escape = mustache_escape_html, .parsial = itself};
    struct err e = {0};
    struct buf out;

    masalah_init(&m, *state);
    t = mustache_parse(*state, str_of("x\n {{>lagi}}\n"), NULL, &m);
    isi.payload = t;
    buf_init(&out, 1 << 20);
    assert_int_equal(mustache_render(t, NULL, &isi, &out, &e), ERR_TOO_BIG);
    assert_string_equal(e.msg, "parsial \"lagi\" bersarang terlalu dalam");
    buf_release(&out);
}

static void test_mustache__hasil_terlalu_besar(void **state)
{
    struct masalah_list m;
    struct mustache_isi isi = {.escape = mustache_escape_html};
    struct err e = {0};
    struct buf out;

    masalah_init(&m, *state);
    buf_init(&out, 4);
    assert_int_equal(
        mustache_render(mustache_parse(*state, str_of("12345"), NULL, &m), NULL, &isi, &out, &e),
        ERR_TOO_BIG);
    buf_release(&out);
}

/* Markup of our own writers: as it is in pages, nothing in Word templates; text stays escaped. */
static void test_mustache__html_hanya_bila_diminta(void **state)
{
    struct mustache_isi isi = {.escape = mustache_escape_html};
    struct pandang *p = pandang_peta(*state);
    struct mustache *t;
    struct masalah_list m;
    struct err e = {0};
    struct buf out;

    masalah_init(&m, *state);
    pandang_add(*state, p, "isi", pandang_html(*state, "<b>1</b>"));
    pandang_set(*state, p, "teks", "<b>2</b>");
    t = mustache_parse(*state, str_of("{{#isi}}[{{isi}}]{{/isi}}{{teks}}"), NULL, &m);
    buf_init(&out, 1 << 10);
    assert_int_equal(mustache_render(t, p, &isi, &out, &e), 0);
    assert_string_equal(out.p, "[]&lt;b&gt;2&lt;/b&gt;");
    buf_clear(&out);
    isi.html = true;
    assert_int_equal(mustache_render(t, p, &isi, &out, &e), 0);
    assert_string_equal(out.p, "[<b>1</b>]&lt;b&gt;2&lt;/b&gt;");
    buf_release(&out);
}

/* ---- names ---- */

static const struct pandang_jenis IKU[] = {
    {.nama = "uraian", .isi = PANDANG_TEKS}, {.nama = "ada_target", .isi = PANDANG_YA}, {0}};
static const struct pandang_jenis SASARAN[] = {{.nama = "nama", .isi = PANDANG_TEKS},
                                               {.nama = "iku", .isi = PANDANG_DAFTAR, .anak = IKU},
                                               {.nama = "desa", .isi = PANDANG_DAFTAR},
                                               {0}};
static const struct pandang_jenis UNIT[] = {
    {.nama = "nama", .isi = PANDANG_TEKS}, {.nama = "alamat", .isi = PANDANG_TEKS}, {0}};
static const struct pandang_jenis AKAR[] = {
    {.nama = "unit", .isi = PANDANG_PETA, .anak = UNIT},
    {.nama = "tahun", .isi = PANDANG_TEKS},
    {.nama = "ada_skm", .isi = PANDANG_YA},
    {.nama = "sasaran", .isi = PANDANG_DAFTAR, .anak = SASARAN},
    {0},
};

static struct masalah_list check(struct arena *a, const char *teks)
{
    struct mustache_isi isi = {.escape = mustache_escape_html};
    struct masalah_list m;
    struct mustache *t;

    masalah_init(&m, a);
    t = mustache_parse(a, str_of(teks), NULL, &m);
    assert_non_null(t);
    mustache_check(t, AKAR, &isi, &m);
    return m;
}

static void test_mustache__nama_benar(void **state)
{
    struct masalah_list m = check(
        *state, "{{unit.nama}} {{tahun}} {{#unit}}{{nama}}{{tahun}}{{/unit}}"
                "{{#sasaran}}{{nama}}{{unit.alamat}}{{#iku}}{{uraian}}{{#ada_target}}{{nama}}"
                "{{/ada_target}}{{/iku}}{{^iku}}{{nama}}{{/iku}}{{#desa}}{{.}}{{/desa}}{{/sasaran}}"
                "{{#ada_skm}}{{tahun}}{{/ada_skm}}{{^ada_skm}}-{{/ada_skm}}"
                "{{#tahun}}{{.}}{{/tahun}}{{^sasaran}}{{tahun}}{{/sasaran}}");
    assert_int_equal(m.n, 0);
}

static void test_mustache__nama_salah(void **state)
{
    static const struct {
        const char *teks, *pesan;
    } kasus[] = {
        {"{{unti.nama}}", "nama \"unti.nama\" tidak dikenal; maksudnya \"unit.nama\"?"},
        {"{{unit.namaa}}", "nama \"unit.namaa\" tidak dikenal; maksudnya \"unit.nama\"?"},
        {"{{tahnu}}", "nama \"tahnu\" tidak dikenal; maksudnya \"tahun\"?"},
        {"{{alamat}}", "nama \"alamat\" tidak dikenal; maksudnya \"unit.alamat\"?"},
        {"{{bukan_apa_apa}}", "nama \"bukan_apa_apa\" tidak dikenal"},
        {"{{#sasarn}}{{apa_saja}}{{/sasarn}}",
         "nama \"sasarn\" tidak dikenal; maksudnya \"sasaran\"?"},
        {"{{sasaran}}", "\"sasaran\" adalah daftar; ulangi dengan {{#sasaran}} ... {{/sasaran}}"},
        {"{{sasaran.nama}}",
         "\"sasaran\" adalah daftar; isinya diambil di dalam {{#sasaran}} ... {{/sasaran}}"},
        {"{{unit}}", "\"unit\" adalah kelompok; sebut isinya, misalnya {{unit.nama}}"},
        {"{{ada_skm}}",
         "\"ada_skm\" bernilai ya/tidak; pakai sebagai {{#ada_skm}} ... {{/ada_skm}}"},
        {"{{.}}", "{{.}} hanya dapat dipakai di dalam daftar yang berisi teks"},
        {"{{#sasaran}}{{.}}{{/sasaran}}",
         "{{.}} hanya dapat dipakai di dalam daftar yang berisi teks"},
        {"{{#sasaran}}{{/sasaran}}{{desa}}", "nama \"desa\" tidak dikenal"},
        {"{{^sasaran}}{{uraian}}{{/sasaran}}", "nama \"uraian\" tidak dikenal"},
        {"{{>kop}}", "parsial \"kop\" tidak ada"},
        {"{{#sasaran}}{{#sasaran}}{{nama}}{{/sasaran}}{{/sasaran}}",
         "bagian {{#sasaran}} dibuka di dalam dirinya sendiri; hapus salah satu"},
    };

    for (size_t i = 0; i < sizeof(kasus) / sizeof(*kasus); i++) {
        struct masalah_list m = check(*state, kasus[i].teks);
        assert_int_equal(m.n, 1);
        assert_string_equal(m.v[0].pesan, kasus[i].pesan);
    }
}

static void test_mustache__nama_dekat(void **state)
{
    static const char *const blok[] = {"tabel.capaian", "tabel.anggaran", "bab_1", NULL};

    assert_string_equal(mustache_nama_dekat(*state, "tabel.capain", blok), "tabel.capaian");
    assert_string_equal(mustache_nama_dekat(*state, "bab1", blok), "bab_1");
    assert_null(mustache_nama_dekat(*state, "zzzzzz", blok));
    assert_null(mustache_nama_dekat(*state, "x", NULL));
}

static void test_mustache__masukan_acak(void **state)
{
    static const char huruf[] = "{{}}#^/>!&={.} a\nb";
    unsigned benih = 12345;
    struct mustache_isi isi = {.escape = mustache_escape_html};

    (void)state;
    for (int k = 0; k < 20000; k++) {
        struct arena *a = arena_new((size_t)4 << 20);
        struct masalah_list m;
        char teks[48];
        size_t n = 0;
        struct mustache *t;

        for (n = 0; n < sizeof(teks) - 1; n++) {
            benih = benih * 1103515245u + 12345u;
            teks[n] = huruf[(benih >> 16) % (sizeof(huruf) - 1)];
        }
        masalah_init(&m, a);
        t = mustache_parse(a, (struct str){teks, n}, NULL, &m);
        if (t != NULL) {
            struct buf out;
            struct err e = {0};
            buf_init(&out, 4096);
            mustache_check(t, AKAR, &isi, &m);
            assert_int_equal(mustache_render(t, pandang_peta(a), &isi, &out, &e), 0);
            buf_release(&out);
        }
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_mustache__kesalahan_dengan_tempat, setup, teardown),
        cmocka_unit_test_setup_teardown(test_mustache__semua_kesalahan_sekaligus, setup, teardown),
        cmocka_unit_test_setup_teardown(test_mustache__sarang_terlalu_dalam, setup, teardown),
        cmocka_unit_test_setup_teardown(test_mustache__parsial_tanpa_akhir, setup, teardown),
        cmocka_unit_test_setup_teardown(test_mustache__hasil_terlalu_besar, setup, teardown),
        cmocka_unit_test_setup_teardown(test_mustache__html_hanya_bila_diminta, setup, teardown),
        cmocka_unit_test_setup_teardown(test_mustache__nama_benar, setup, teardown),
        cmocka_unit_test_setup_teardown(test_mustache__nama_salah, setup, teardown),
        cmocka_unit_test_setup_teardown(test_mustache__nama_dekat, setup, teardown),
        cmocka_unit_test_setup_teardown(test_mustache__masukan_acak, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
