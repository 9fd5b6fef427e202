/* SPDX-License-Identifier: MIT
 *
 * Word templates from document.xml to dok: tags split over runs, sections over text, paragraphs and
 * rows, blocks, tracked changes, headers and footers.
 */
#include "bantu_templat.h"

static int setup(void **state)
{
    *state = arena_new((size_t)256 << 20);
    return 0;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

/* ---- values ---- */

static void test_templat__nilai(void **state)
{
    assert_string_equal(uji_isi(*state, P("Laporan {{ unit.nama }} {{tahun}}.")),
                        "Laporan Kecamatan R&D <Puring> 2025.\n");
}

static void test_templat__nilai_di_escape(void **state)
{
    struct uji_paket u = {.badan = P("{{unit.nama}}")};
    struct templat_hasil h = uji_rakit(*state, &u);

    assert_string_equal(h.dok->blok[0]->mentah.xml,
                        "<w:p><w:r><w:t xml:space=\"preserve\">Kecamatan R&amp;D &lt;Puring&gt;"
                        "</w:t></w:r></w:p>");
}

static void test_templat__ganti_baris(void **state)
{
    struct uji_paket u = {.badan = P("{{unit.alamat}}")};
    struct templat_hasil h = uji_rakit(*state, &u);

    assert_string_equal(uji_teks(*state, h.dok), "Jalan Satu/Puring|Kebumen\n");
    assert_non_null(strstr(h.dok->blok[0]->mentah.xml,
                           "Jalan Satu</w:t><w:br/><w:t xml:space=\"preserve\">Puring</w:t>"
                           "<w:tab/><w:t xml:space=\"preserve\">Kebumen</w:t>"));
}

/* A tag cut in three runs at every pair of places: bold before, italic between, plain after. The
 * value has the format of the run in which the tag begins. */
static void test_templat__terpecah_di_mana_saja(void **state)
{
    static const char utuh[] = "A {{tahun}} B";
    size_t n = sizeof(utuh) - 1;

    (void)state;
    for (size_t i = 0; i <= n; i++) {
        for (size_t j = i; j <= n; j++) {
            struct arena *a = arena_new((size_t)16 << 20);
            const char *hasil = uji_isi(
                a, arena_printf(a,
                                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">%.*s"
                                "</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                                "<w:bookmarkStart w:id=\"0\" w:name=\"x\"/><w:r><w:rPr><w:i/>"
                                "</w:rPr><w:t xml:space=\"preserve\">%.*s</w:t></w:r>"
                                "<w:bookmarkEnd w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">%s"
                                "</w:t></w:r></w:p>",
                                (int)i, utuh, (int)(j - i), utuh + i, utuh + j));
            struct buf polos;
            const char *nilai = strstr(hasil, "2025");

            buf_init(&polos, 256);
            for (const char *p = hasil; *p != '\0'; p++)
                if (*p != '*' && *p != '_')
                    buf_putc(&polos, *p);
            assert_string_equal(polos.p, "A 2025 B\n");
            assert_non_null(nilai);
            size_t bintang = 0, garis = 0;
            for (const char *p = hasil; p < nilai; p++) {
                bintang += *p == '*';
                garis += *p == '_';
            }
            assert_int_equal(bintang % 2, i > 2);         /* "{" in the bold run */
            assert_int_equal(garis % 2, i <= 2 && j > 2); /* .. in the italic one */
            buf_release(&polos);
            arena_free(a);
        }
    }
}

static void test_templat__satu_huruf_satu_run(void **state)
{
    static const char utuh[] = "{{#ada}}x{{tahun}}{{/ada}}{{^ada}}y{{/ada}}z";
    struct buf b;

    buf_init(&b, 1 << 16);
    buf_puts(&b, "<w:p>");
    for (const char *p = utuh; *p != '\0'; p++)
        buf_printf(&b, "<w:r><w:t>%c</w:t></w:r>", *p);
    buf_puts(&b, "</w:p>");
    assert_string_equal(uji_isi(*state, b.p), "x2025z\n");
    buf_release(&b);
}

/* ---- sections ---- */

static void test_templat__bagian(void **state)
{
    static const struct {
        const char *badan, *hasil;
    } kasus[] = {
        /* within a paragraph */
        {P("{{#sasaran}}{{no}}. {{nama}}; {{/sasaran}}habis"), "1. Pelayanan; 2. Kinerja; habis\n"},
        {P("a{{#tidak}}b{{/tidak}}{{^tidak}}c{{/tidak}}d"), "acd\n"},
        {P("{{#sasaran}}{{nama}}({{#indikator}}{{uraian}} {{/indikator}}){{/sasaran}}"),
         "Pelayanan(IKM Waktu )Kinerja(SAKIP IPP )\n"},
        /* over paragraphs, tags alone in theirs */
        {P("awal") P("{{#sasaran}}") P("{{no}} {{nama}}") P("{{/sasaran}}") P("akhir"),
         "awal\n1 Pelayanan\n2 Kinerja\nakhir\n"},
        {P(" {{#kosong}} ") P("x") P("{{/kosong}}") P("{{^kosong}}") P("nihil") P("{{/kosong}}"),
         "nihil\n"},
        {P("{{#sasaran}}") P("{{nama}}") P("{{#indikator}}") P("- {{uraian}} {{no}} {{tahun}}")
             P("{{/indikator}}") P("{{/sasaran}}"),
         "Pelayanan\n- IKM 1 2025\n- Waktu 1 2025\nKinerja\n- SAKIP 2 2025\n- IPP 2 2025\n"},
        /* tags at the very start and end of paragraphs with text */
        {P("{{#sasaran}}{{no}}") P("{{nama}}{{/sasaran}}"), "1\nPelayanan\n2\nKinerja\n"},
        /* several tags in one paragraph of tags */
        {P("{{#ada}}{{#sasaran}}") P("{{no}}") P("{{/sasaran}} {{/ada}}"), "1\n2\n"},
        {P("{{#ada}}{{@tabel.capaian}}{{/ada}}{{#tidak}}{{@bab_3}}{{/tidak}}"),
         "[tabel.capaian]\n"},
        {P("{{#sasaran}}") P("{{@narasi.apa_saja}}") P("{{/sasaran}}"),
         "[narasi.apa_saja]\n[narasi.apa_saja]\n"},
        /* comments */
        {P("{{! sendiri }}") P("a{{! di tengah }}b") P("{{!}}"), "ab\n"},
        /* rows */
        {TBL(TR(TC(P("No")) TC(P("Nama")))
                 TR(TC(P("{{#sasaran}}{{no}}")) TC(P("{{nama}}{{/sasaran}}")))),
         "No|Nama/1|Pelayanan/2|Kinerja\n"},
        {TBL(TR(TC(P("{{#sasaran}}")) TC(P(""))) TR(TC(P("{{no}}")) TC(P("{{nama}}")))
                 TR(TC(P("x")) TC(P("y"))) TR(TC(P("{{/sasaran}}")) TC(P("")))),
         "1|Pelayanan/x|y/2|Kinerja/x|y\n"},
        {TBL(TR(TC(P("{{#sasaran}}{{no}}")) TC(P("{{nama}}"))) TR(
             TC(P("{{#indikator}}{{uraian}}")) TC(P("{{target}}{{/indikator}}{{/sasaran}}")))),
         "1|Pelayanan/IKM|90,00/Waktu|90,00/2|Kinerja/SAKIP|90,00/IPP|90,00\n"},
        {TBL(TR(TC(P("{{#kosong}}{{no}}")) TC(P("{{/kosong}}")))
                 TR(TC(P("{{^kosong}}nihil")) TC(P("{{/kosong}}")))),
         "nihil\n"},
        /* paragraphs within a cell */
        {TBL(TR(TC(P("{{#sasaran}}") P("{{nama}}") P("{{/sasaran}}")) TC(P("{{tahun}}")))),
         "Pelayanan/Kinerja|2025\n"},
        {TBL(TR(TC(P("{{#sasaran}}{{nama}} {{/sasaran}}")))), "Pelayanan Kinerja \n"},
    };

    for (size_t i = 0; i < sizeof(kasus) / sizeof(*kasus); i++) {
        struct arena *a = arena_new((size_t)16 << 20);
        assert_string_equal(uji_isi(a, kasus[i].badan), kasus[i].hasil);
        arena_free(a);
    }
    (void)state;
}

/* The section begins in a bold run and ends in an italic one; both stay as they are. */
static void test_templat__bagian_lintas_run(void **state)
{
    assert_string_equal(
        uji_isi(*state, "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a{{#sasaran}}b</w:t></w:r><w:r><w:rPr>"
                        "<w:i/></w:rPr><w:t>{{no}}{{/sasaran}}c</w:t></w:r></w:p>"),
        "*a**b*_1_*b*_2__c_\n");
}

static void test_templat__sel_tidak_kosong(void **state)
{
    struct uji_paket u = {.badan =
                              TBL(TR(TC(P("{{#kosong}}") P("x") P("{{/kosong}}")) TC(P("y"))))};
    struct templat_hasil h = uji_rakit(*state, &u);

    assert_non_null(strstr(h.dok->blok[0]->mentah.xml, "<w:tc><w:tcPr/><w:p/></w:tc>"));
}

static void test_templat__tabel_tanpa_baris_hilang(void **state)
{
    struct uji_paket u = {.badan = P("a") TBL(TR(TC(P("{{#kosong}}{{no}}{{/kosong}}")))
                                                  TR(TC(P("{{#kosong}}")) TC(P("x")))
                                                      TR(TC(P("b")) TC(P("{{/kosong}}")))) P("c")};
    struct templat_hasil h = uji_rakit(*state, &u);
    assert_int_equal(h.dok->n, 3);

    u.badan = P("a") TBL(TR(TC(P("{{#kosong}}{{no}}")) TC(P("{{/kosong}}")))) P("c");
    h = uji_rakit(*state, &u);
    assert_string_equal(uji_teks(*state, h.dok), "a\nc\n");
}

static void test_templat__tabel_berulang_tidak_menyatu(void **state)
{
    struct uji_paket u = {.badan = P("{{#sasaran}}") TBL(TR(TC(P("{{no}}")))) P("{{/sasaran}}")};
    struct templat_hasil h = uji_rakit(*state, &u);

    assert_int_equal(h.dok->n, 3);
    assert_memory_equal(h.dok->blok[1]->mentah.xml, "<w:p>", 5);
}

/* ---- what else stands in Word files ---- */

static void test_templat__isi_word(void **state)
{
    static const struct {
        const char *badan, *hasil;
    } kasus[] = {
        /* tracked changes count as accepted */
        {"<w:p><w:r><w:t>{{ta</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>xx</w:delText></w:r>"
         "</w:del><w:ins w:id=\"2\"><w:r><w:t>hun}}</w:t></w:r></w:ins></w:p>",
         "2025\n"},
        {"<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>{{ta</w:t></w:r></w:p>"
         "<w:p><w:r><w:t>hun}}</w:t></w:r></w:p>",
         "2025\n"},
        {TBL("<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" TC(P("{{salah}}")) "</w:tr>" TR(
             TC(P("a")))),
         "a\n"},
        {"<w:moveFrom w:id=\"1\"><w:p><w:r><w:t>{{salah}}</w:t></w:r></w:p></w:moveFrom>" P("b"),
         "b\n"},
        /* content controls, smart tags, comments */
        {"<w:sdt><w:sdtPr/><w:sdtContent>" P("{{tahun}}") "</w:sdtContent></w:sdt>", "2025\n"},
        {"<w:p><w:sdt><w:sdtContent><w:r><w:t>{{ta</w:t></w:r></w:sdtContent></w:sdt><w:smartTag>"
         "<w:smartTagPr/><w:r><w:t>hun}}</w:t></w:r></w:smartTag></w:p>",
         "2025\n"},
        {"<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>{{ta</w:t></w:r><w:commentRangeEnd "
         "w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:t>hun}}</w:t></w:r></w:p>",
         "2025\n"},
        /* links and results of fields */
        {"<w:p><w:hyperlink w:anchor=\"a\"><w:r><w:t>{{ta</w:t></w:r><w:r><w:t>hun}}</w:t></w:r>"
         "</w:hyperlink></w:p>",
         "2025\n"},
        {"<w:p><w:fldSimple w:instr=\"DATE\"><w:r><w:t>{{tahun}}</w:t></w:r></w:fldSimple></w:p>",
         "2025\n"},
        {"<w:p><w:r><w:t>{{#ada}}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
         "<w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r>"
         "<w:t>x{{/ada}}</w:t></w:r></w:p>",
         "x\n"},
        /* breaks, tabs and hyphens beside tags */
        {"<w:p><w:r><w:t>a</w:t><w:br/><w:t>{{tahun}}</w:t><w:tab/><w:t>b</w:t></w:r></w:p>",
         "a/2025|b\n"},
        {"<w:p><w:r><w:t>{{! satu</w:t><w:br/><w:t>dua }}x</w:t></w:r></w:p>", "x\n"},
        {"<w:p><w:r><w:t>{{#ada}}a</w:t><w:tab/><w:t>b{{/ada}}c</w:t></w:r></w:p>", "a|bc\n"},
        /* a text box is on its own */
        {"<w:p><w:r><w:t>{{#sasaran}}{{no}}</w:t></w:r><w:r><w:pict><v:shape xmlns:v=\"v\">"
         "<w:txbxContent>" P("{{#ada}}") P("{{tahun}}")
             P("{{/ada}}") "</w:txbxContent></v:shape></w:pict></w:r><w:r><w:t>;{{/sasaran}}</"
                           "w:t></w:r></w:p>",
         "12025/;22025/;\n"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(kasus) / sizeof(*kasus); i++) {
        struct arena *a = arena_new((size_t)16 << 20);
        const char *hasil = uji_isi(a, kasus[i].badan);
        if (strcmp(hasil, kasus[i].hasil) != 0)
            print_error("kasus %zu\n", i);
        assert_string_equal(hasil, kasus[i].hasil);
        arena_free(a);
    }
}

static void test_templat__awalan_lain_dibakukan(void **state)
{
    struct uji_paket u = {
        .dokumen = "<q:document xmlns:q=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                   "main\"><q:body><q:p q:rsidR=\"1\"><q:r><q:t q:x=\"1\">{{tahun}}</q:t></q:r>"
                   "</q:p></q:body></q:document>"};
    struct templat_hasil h = uji_rakit(*state, &u);

    assert_string_equal(h.dok->blok[0]->mentah.xml,
                        "<w:p><w:r><w:t w:x=\"1\" xml:space=\"preserve\">2025</w:t></w:r></w:p>");
    assert_string_equal(h.dasar.akar, NS_W);
}

static void test_templat__bagian_halaman_tetap(void **state)
{
    struct uji_paket u = {
        .badan = P("a") "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr></w:pPr><w:r><w:t>"
                        "{{@tabel.capaian}}</w:t></w:r></w:p>"
                        "<w:p><w:r><w:t>{{@bab_3}}</w:t></w:r><w:r><w:br w:type=\"page\"/></w:r>"
                        "</w:p>"};
    struct templat_hasil h = uji_rakit(*state, &u);

    assert_string_equal(uji_teks(*state, h.dok), "a\n[tabel.capaian]\n\n[bab_3]\n\n");
    assert_non_null(strstr(h.dok->blok[2]->mentah.xml, "<w:pgSz w:w=\"1\"/>"));
    assert_non_null(strstr(h.dok->blok[4]->mentah.xml, "<w:br w:type=\"page\"/>"));
    assert_string_equal(h.dasar.sectpr, SECT);
}

static void test_templat__tingkat_judul(void **state)
{
    struct uji_paket u = {
        .gaya = "<w:styles " NS_W "><w:style w:type=\"paragraph\" w:styleId=\"J1\"><w:name "
                "w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style "
                "w:type=\"paragraph\" w:styleId=\"BabSaya\"><w:name w:val=\"Bab Saya\"/><w:basedOn "
                "w:val=\"J1\"/></w:style></w:styles>",
        .badan = "<w:p><w:pPr><w:pStyle w:val=\"BabSaya\"/></w:pPr><w:r><w:t>BAB V {{tahun}}</w:t>"
                 "</w:r></w:p><w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:p><w:p><w:pPr>"
                 "<w:pStyle w:val=\"BabSaya\"/><w:outlineLvl w:val=\"9\"/></w:pPr></w:p>"};
    struct templat_hasil h = uji_rakit(*state, &u);

    assert_string_equal(h.dok->blok[0]->mentah.gaya, "Bab Saya");
    assert_int_equal(h.dok->blok[0]->mentah.tingkat_judul, 1);
    assert_string_equal(teks_polos(*state, &h.dok->blok[0]->teks), "BAB V 2025");
    assert_int_equal(h.dok->blok[1]->mentah.tingkat_judul, 3);
    assert_int_equal(h.dok->blok[2]->mentah.tingkat_judul, 0);
}

static const char *part_text(struct arena *a, const struct templat_hasil *h, const char *nama)
{
    for (size_t i = 0; i < h->dasar.n; i++)
        if (strcmp(h->dasar.part[i].nama, nama) == 0)
            return arena_strndup(a, h->dasar.part[i].p, h->dasar.part[i].n);
    return NULL;
}

static void test_templat__kepala_kaki_catatan(void **state)
{
    struct uji_paket u = {
        .badan = P("x"),
        .kepala = "<w:hdr " NS_W ">" P("{{unit.nama}}") "</w:hdr>",
        .kaki = "<w:ftr " NS_W ">" P("{{#tidak}}") P("x") P("{{/tidak}}") "</w:ftr>",
        .catatan = "<w:footnotes " NS_W
                   "><w:footnote w:id=\"2\">" P("{{tahun}}") "</w:footnote></w:footnotes>"};
    struct templat_hasil h = uji_rakit(*state, &u);

    assert_non_null(strstr(part_text(*state, &h, "word/header1.xml"), "R&amp;D &lt;Puring&gt;"));
    assert_non_null(strstr(part_text(*state, &h, "word/footer1.xml"), NS_W "><w:p/></w:ftr>"));
    assert_non_null(strstr(part_text(*state, &h, "word/footnotes.xml"), ">2025<"));
}

static void test_templat__blok(void **state)
{
    struct uji_paket u = {.badan = P("a") P("{{@bab_3}}") P("b")};
    struct templat_hasil h = uji_rakit(*state, &u);
    struct templat_isi isi = {.data = uji_data(*state), .blok = uji_blok, .payload = &u};
    struct masalah_list m;
    struct err e = {0};

    assert_int_equal(h.dok->n, 3);
    assert_int_equal(h.dok->blok[1]->jenis, DOK_PARAGRAF);
    assert_string_equal(h.dok->blok[1]->kunci, "bab_3");
    assert_null(h.dok->blok[2]->kunci);
    assert_int_equal(templat_rakit(uji_open(*state, &u, &m, &e), *state, &isi, &h, &e),
                     ERR_NOT_FOUND);
    assert_string_equal(e.msg, "blok \"bab_3\" tidak ada");
}

static void test_templat__daftar_tag(void **state)
{
    struct uji_paket u = {.badan = P("{{tahun}}") TBL(TR(TC(P("{{#ada}}x{{/ada}}")))),
                          .kaki = "<w:ftr " NS_W ">" P("{{! catatan }}") "</w:ftr>"};
    struct masalah_list m;
    struct err e = {0};
    struct templat *t = uji_open(*state, &u, &m, &e);
    size_t n;
    const struct templat_tag *v = templat_tag_list(t, &n);

    assert_int_equal(n, 4);
    assert_string_equal(templat_tag_teks(*state, &v[0]), "{{tahun}}");
    assert_string_equal(templat_tag_teks(*state, &v[1]), "{{#ada}}");
    assert_int_equal(v[1].paragraf, 2);
    assert_string_equal(v[1].bagian, "dokumen");
    assert_string_equal(templat_tag_teks(*state, &v[3]), "{{! catatan}}");
    assert_string_equal(v[3].bagian, "kaki halaman (footer1.xml)");
    assert_false(templat_has_blok(t, NULL));
}

/* The same template twice gives the same, and a template survives many uses. */
static void test_templat__berulang_sama(void **state)
{
    struct uji_paket u = {.badan = P("{{#sasaran}}{{nama}}{{/sasaran}}") P("{{@bab_3}}")};
    struct masalah_list m;
    struct err e = {0};
    struct templat *t = uji_open(*state, &u, &m, &e);
    struct templat_isi isi = {.data = uji_data(*state), .blok = uji_blok};

    for (int i = 0; i < 3; i++) {
        struct arena *a = arena_new((size_t)16 << 20);
        struct templat_hasil h;
        assert_int_equal(templat_rakit(t, a, &isi, &h, &e), 0);
        assert_string_equal(uji_teks(a, h.dok), "PelayananKinerja\n[bab_3]\n");
        arena_free(a);
    }
}

#define UJI(nama) cmocka_unit_test_setup_teardown(test_templat__##nama, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(nilai),
        UJI(nilai_di_escape),
        UJI(ganti_baris),
        UJI(terpecah_di_mana_saja),
        UJI(satu_huruf_satu_run),
        UJI(bagian),
        UJI(bagian_lintas_run),
        UJI(sel_tidak_kosong),
        UJI(tabel_tanpa_baris_hilang),
        UJI(tabel_berulang_tidak_menyatu),
        UJI(isi_word),
        UJI(awalan_lain_dibakukan),
        UJI(bagian_halaman_tetap),
        UJI(tingkat_judul),
        UJI(kepala_kaki_catatan),
        UJI(blok),
        UJI(daftar_tag),
        UJI(berulang_sama),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
