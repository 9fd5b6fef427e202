/* SPDX-License-Identifier: MIT
 *
 * Trees and charts as SVG: boxes never overlap, scales hold their values; the picture cache.
 */
#include "bantu_report.h"

#include "report/png_tembolok.h"
#include "report/proses.h"
#include "report/svg_berkas.h"
#include "report/svg_grafik.h"
#include "report/svg_pohon.h"
#include "report/svg_teks.h"

#include <dirent.h>
#include <libxml/parser.h>
#include <string.h>
#include <unistd.h>

static void test_svg_teks__lebar(void **state)
{
    (void)state;
    assert_int_equal(svg_lebar(str_of("iil"), false), 666);
    assert_int_equal(svg_lebar(str_of("0"), false), 556);
    assert_true(svg_lebar(str_of("Kecamatan"), true) > svg_lebar(str_of("Kecamatan"), false));
    assert_int_equal(svg_lebar(str_of("–"), false), 570); /* three bytes, one character */
    assert_int_equal(svg_lebar_kata(str_of("a 000 0"), false), 3 * 556);
    assert_int_equal(svg_lebar_kata(str_of("00/000"), false), 3 * 556);
}

static void test_svg_teks__bungkus(void **state)
{
    struct svg_baris l = svg_wrap(*state, "satu dua\ntiga", 2300, false);

    assert_int_equal(l.n, 3);
    assert_string_equal(l.v[0], "satu");
    assert_string_equal(l.v[1], "dua");
    assert_string_equal(l.v[2], "tiga");
    l = svg_wrap(*state, "0000000000", 556 * 4, false); /* no place to break: cut */
    assert_int_equal(l.n, 3);
    assert_string_equal(l.v[2], "00");
    l = svg_wrap(*state, "–––", 600, false); /* cut between characters, not inside */
    assert_int_equal(l.n, 3);
    assert_string_equal(l.v[0], "–");
    assert_int_equal(svg_wrap(*state, "  ", 600, false).n, 0);
}

struct kotak_list {
    const struct pohon_kotak *v[512];
    size_t n;
};

static void collect(const struct pohon_kotak *k, struct kotak_list *l)
{
    l->v[l->n++] = k;
    for (size_t i = 0; i < k->n; i++)
        collect(k->anak[i], l);
}

static void assert_no_overlap(const struct pohon_tata *p)
{
    struct kotak_list l = {.n = 0};

    collect(p->akar, &l);
    for (size_t i = 0; i < l.n; i++) {
        const struct pohon_kotak *a = l.v[i];

        assert_true(a->x >= 0 && a->y >= 0);
        assert_true(a->x + a->lebar <= p->lebar && a->y + a->tinggi <= p->tinggi);
        for (size_t j = i + 1; j < l.n; j++) {
            const struct pohon_kotak *b = l.v[j];

            assert_true(a->x + a->lebar <= b->x || b->x + b->lebar <= a->x ||
                        a->y + a->tinggi <= b->y || b->y + b->tinggi <= a->y);
        }
    }
}

static struct simpul *make_tree(struct arena *a, unsigned bentuk, int dalam)
{
    struct simpul *s = simpul_new(a, dalam, "Sasaran", "Meningkatnya kualitas pelayanan publik",
                                  dalam % 2 ? "Indeks: 88,00" : NULL);
    unsigned n = dalam >= 4 ? 0 : bentuk % 4;

    for (unsigned i = 0; i < n; i++)
        simpul_add(a, s, make_tree(a, bentuk / 4 + i * 7 + (unsigned)dalam, dalam + 1));
    return s;
}

static void test_svg_pohon__tidak_bertumpuk(void **state)
{
    const struct svg_bidang tegak = {529, 800}, lintang = {895, 430};

    for (unsigned bentuk = 1; bentuk < 200; bentuk += 3) {
        struct simpul *s = make_tree(*state, bentuk, 0);
        struct pohon_tata *p = svg_pohon_tata(*state, s, false, &tegak, &lintang);
        const struct svg_bidang *room = p->melintang ? &lintang : &tegak;

        assert_no_overlap(p);
        assert_true(p->lebar * p->skala / 1000 <= room->lebar);
        assert_true(p->tinggi * p->skala / 1000 <= room->tinggi);
    }
}

static void test_svg_pohon__susunan(void **state)
{
    const struct svg_bidang tegak = {529, 800}, lintang = {895, 430};
    struct arena *a = *state;
    struct simpul *s = simpul_new(a, 0, "Camat", "Nama", NULL);

    assert_int_equal(svg_pohon_tata(a, s, true, &tegak, &lintang)->susun, POHON_BAWAH);
    for (int i = 0; i < 40; i++)
        simpul_add(a, s, simpul_new(a, 1, "Kegiatan", "Koordinasi", NULL));
    /* forty side by side fit no page */
    assert_int_not_equal(svg_pohon_tata(a, s, true, &tegak, &lintang)->susun, POHON_BAWAH);
}

static void assert_xml(const struct buf *b)
{
    xmlDoc *d = xmlReadMemory(b->p, (int)b->n, "x.svg", NULL, XML_PARSE_NOERROR | XML_PARSE_NONET);

    assert_non_null(d);
    xmlFreeDoc(d);
}

static void test_svg_pohon__tulis(void **state)
{
    const struct svg_bidang tegak = {529, 800};
    struct simpul *s = simpul_new(*state, 0, "A & B", "<c> \"d\"", NULL);
    struct buf b;

    buf_init(&b, 1 << 20);
    svg_pohon_tulis(&b, svg_pohon_tata(*state, s, false, &tegak, NULL), "Judul <1>", NULL, "g1");
    assert_xml(&b);
    assert_non_null(strstr(b.p, "<title id=\"g1-t\">Judul &lt;1&gt;</title>"));
    assert_non_null(strstr(b.p, "A &amp; B"));
    buf_release(&b);
}

static void test_svg_grafik__skala(void **state)
{
    struct angka v[3] = {ANGKA(9347, 2), {.ada = false}, ANGKA(10647, 2)};
    const char *label[3] = {"a", "b", "c"};
    struct grafik_seri seri = {"s", v};
    struct grafik g = {
        .jenis = GRAFIK_BATANG, .label = label, .n_label = 3, .seri = &seri, .n_seri = 1};
    struct svg_skala s = svg_skala_of(&g);

    (void)state;
    assert_int_equal(s.min, 0);
    assert_int_equal(s.max, 12000);
    assert_int_equal(s.langkah, 2000);
    g.jenis = GRAFIK_GARIS;
    s = svg_skala_of(&g);
    assert_true(s.min > 0 && s.min < 9347 && s.max > 10647);
    v[2] = ANGKA(-5, 0);
    g.jenis = GRAFIK_BATANG;
    s = svg_skala_of(&g);
    assert_true(s.min <= -500 && s.max >= 9347 && s.min % s.langkah == 0);
    for (int i = 0; i < 3; i++)
        v[i].ada = false;
    s = svg_skala_of(&g); /* nothing to show: still a scale */
    assert_true(s.max > s.min && s.langkah > 0);
}

static void test_svg_grafik__tulis(void **state)
{
    struct angka v[2] = {ANGKA(9347, 2), {.ada = false}};
    const char *label[2] = {"2023 & 2024", "Kecamatan <x>"};
    struct grafik_seri seri = {"s", v};
    struct grafik g = {.label = label,
                       .n_label = 2,
                       .seri = &seri,
                       .n_seri = 1,
                       .desimal = 2,
                       .acuan = ANGKA(100, 0)};

    for (int j = GRAFIK_BATANG; j <= GRAFIK_GARIS; j++) {
        struct buf b;

        g.jenis = (enum grafik_jenis)j;
        buf_init(&b, 1 << 20);
        svg_grafik_tulis(*state, &b, &g, "Judul", NULL, "g");
        assert_xml(&b);
        assert_non_null(strstr(b.p, "93,47"));
        assert_non_null(strstr(b.p, "stroke-dasharray"));
        assert_null(strstr(b.p, ">–<")); /* a gap draws nothing */
        buf_release(&b);
    }
}

static void test_svg_berkas__baca(void **state)
{
    static const unsigned char PNG[33] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0";
    static const unsigned char JPEG[] = {0xff, 0xd8, 0xff, 0xe0, 0, 4,    1, 2, 0xff, 0xc0, 0,
                                         11,   8,    0x01, 0xe0, 2, 0x80, 3, 0, 0,    0};
    struct svg_berkas f;

    (void)state;
    assert_int_equal(svg_berkas_read(&f, PNG, sizeof(PNG), NULL), 0);
    assert_true(f.jenis == BERKAS_PNG && f.lebar == 640 && f.tinggi == 480);
    assert_int_equal(svg_berkas_read(&f, JPEG, sizeof(JPEG), NULL), 0);
    assert_true(f.jenis == BERKAS_JPEG && f.lebar == 640 && f.tinggi == 480);
    for (size_t n = 0; n < sizeof(JPEG) - 4; n++) /* cut anywhere: refused or read, no overrun */
        (void)!svg_berkas_read(&f, memcpy(arena_alloc(*state, n + 1), JPEG, n), n, NULL);
    assert_int_equal(svg_berkas_read(&f, "GIF89a", 6, NULL), ERR_INVALID);
    assert_int_equal(svg_berkas_read(&f, "\xff\xd8\xff\xe0\0\0\0\0\0\0\0\0", 12, NULL),
                     ERR_INVALID);
}

static const char SVG[] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\">"
                          "<rect width=\"20\" height=\"10\" fill=\"red\"/></svg>";

static void test_png_tembolok__sekali(void **state)
{
    struct arena *a = *state;
    char *atas = arena_strdup(a, "/tmp/cermat-uji-XXXXXX"), *dir;
    struct str svg = str_of(SVG), satu, dua;
    struct svg_berkas f;
    const char *file = NULL;
    struct dirent *d;
    size_t n = 0;
    DIR *folder;

    assert_non_null(mkdtemp(atas));
    dir = arena_printf(a, "%s/dalam/lagi", atas);
    assert_int_equal(png_render(a, svg, 40, dir, &satu, NULL), 0);
    assert_int_equal(svg_berkas_read(&f, satu.p, satu.n, NULL), 0);
    assert_true(f.lebar == 40 && f.tinggi == 20);
    folder = opendir(dir);
    assert_non_null(folder);
    while ((d = readdir(folder)) != NULL)
        if (d->d_name[0] != '.') {
            file = arena_printf(a, "%s/%s", dir, d->d_name);
            n++;
        }
    closedir(folder);
    assert_int_equal(n, 1);
    assert_int_equal(png_render(a, svg, 40, dir, &dua, NULL), 0);
    assert_int_equal(satu.n, dua.n);
    assert_memory_equal(satu.p, dua.p, satu.n);
    assert_int_equal(truncate(file, 20), 0); /* a broken file is drawn anew */
    assert_int_equal(png_render(a, svg, 40, dir, &dua, NULL), 0);
    assert_int_equal(satu.n, dua.n);
    assert_int_equal(unlink(file) | rmdir(dir), 0);
    assert_int_equal(rmdir(arena_printf(a, "%s/dalam", atas)) | rmdir(atas), 0);
}

static void test_png_tembolok__svg_rusak(void **state)
{
    struct err e = {0};
    struct str png;

    assert_int_equal(png_render(*state, str_of("<svg"), 40, "", &png, &e), ERR_SYSTEM);
    assert_non_null(strstr(e.msg, "rsvg-convert"));
}

static void test_proses__batas_waktu(void **state)
{
    static const char *const ARGV[] = {"sleep", "30", NULL};
    struct proses p = {.program = proses_cari(*state, "sleep"), .argv = ARGV, .batas_detik = 1};
    struct err e = {0};

    assert_int_equal(proses_run(&p, NULL, &e), ERR_SYSTEM);
    assert_non_null(strstr(e.msg, "1 detik"));
}

static void test_proses__masuk_keluar(void **state)
{
    static const char *const CAT[] = {"cat", NULL}, *const FALSE[] = {"false", NULL};
    struct proses p = {.program = proses_cari(*state, "cat"), .argv = CAT, .batas_detik = 10};
    char *besar = arena_alloc(*state, 1 << 20);
    struct err e = {0};
    struct buf b;

    memset(besar, 'x', 1 << 20);
    p.masuk = (struct str){besar, 1 << 20};
    buf_init(&b, 2 << 20);
    assert_int_equal(proses_run(&p, &b, &e), 0);
    assert_int_equal(b.n, 1 << 20);
    buf_release(&b);
    p = (struct proses){.program = proses_cari(*state, "false"), .argv = FALSE, .batas_detik = 10};
    assert_int_equal(proses_run(&p, NULL, &e), ERR_SYSTEM);
    assert_null(proses_cari(*state, "tidak-ada-program-ini"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_svg_teks__lebar),
        UJI(test_svg_teks__bungkus),
        UJI(test_svg_pohon__tidak_bertumpuk),
        UJI(test_svg_pohon__susunan),
        UJI(test_svg_pohon__tulis),
        UJI(test_svg_grafik__skala),
        UJI(test_svg_grafik__tulis),
        UJI(test_svg_berkas__baca),
        UJI(test_png_tembolok__sekali),
        UJI(test_png_tembolok__svg_rusak),
        UJI(test_proses__batas_waktu),
        UJI(test_proses__masuk_keluar),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
