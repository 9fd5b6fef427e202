/* SPDX-License-Identifier: MIT
 *
 * The DOCX writer: what is written is structurally sound and reads back as the dok.
 */
#include "bantu_report.h"
#include "docx_contoh.h"
#include "docx_harap.h"
#include "docx_struktur.h"

#include "report/docx_int.h"

#include <string.h>
#include <unistd.h>

static char tembolok[] = "/tmp/cermat-uji-XXXXXX";

static void write_ok(struct buf *b, const struct dok *d, const struct docx_dasar *dasar)
{
    const struct docx_opsi o = {.tembolok = tembolok};
    struct err e = {0};

    buf_init(b, DOCX_MAX);
    if (docx_write(b, d, dasar, &o, &e) != 0)
        fail_msg("%s", e.msg);
}

static void assert_sound(struct arena *a, const struct buf *b)
{
    struct masalah_list m;

    masalah_init(&m, a);
    docx_struktur_check(b->p, b->n, &m);
    for (size_t i = 0; i < m.n; i++)
        print_error("%s: %s\n", m.v[i].tempat, m.v[i].pesan);
    assert_int_equal(m.n, 0);
}

static const char *dump(struct arena *a, const struct buf *b)
{
    struct masalah_list m;
    struct buf out;
    const char *s;

    masalah_init(&m, a);
    buf_init(&out, DOCX_MAX);
    docx_struktur_dump(b->p, b->n, &out, &m);
    s = buf_dup(a, &out);
    buf_release(&out);
    return s;
}

static void test_docx__utuh(void **state)
{
    struct arena *a = *state;
    struct dok *d = contoh_dok(a, 2);
    struct docx_dasar dasar = contoh_dasar(a);
    struct buf b;

    write_ok(&b, d, &dasar);
    assert_sound(a, &b);
    buf_release(&b);
}

static void test_docx__baca_kembali(void **state)
{
    struct arena *a = *state;
    struct dok *d = contoh_dok(a, 1);
    struct docx_dasar dasar = contoh_dasar(a);
    struct buf b;

    write_ok(&b, d, &dasar);
    docx_harap_dok(dump(a, &b), d);
    buf_release(&b);
}

static void test_docx__sama_setiap_kali(void **state)
{
    struct arena *a = *state;
    struct docx_dasar dasar = contoh_dasar(a);
    struct buf x, y;

    write_ok(&x, contoh_dok(a, 1), &dasar);
    write_ok(&y, contoh_dok(a, 1), &dasar);
    assert_int_equal(x.n, y.n);
    assert_memory_equal(x.p, y.p, x.n);
    buf_release(&x);
    buf_release(&y);
}

static size_t occurrences(const char *s, const char *what)
{
    size_t n = 0;

    while ((s = strstr(s, what)) != NULL) {
        n++;
        s += strlen(what);
    }
    return n;
}

static const char *part_of(struct arena *a, const struct buf *b, const char *nama)
{
    struct zip_part *part;
    size_t n;

    assert_int_equal(zip_read(a, b->p, b->n, &part, &n, NULL), 0);
    for (size_t i = 0; i < n; i++)
        if (strcmp(part[i].nama, nama) == 0)
            return arena_strndup(a, part[i].p, part[i].n);
    return NULL;
}

static void test_docx__bagian(void **state)
{
    struct arena *a = *state;
    struct docx_dasar dasar = contoh_dasar(a);
    const char *xml, *first, *second;
    struct buf b;

    write_ok(&b, contoh_dok(a, 1), &dasar);
    xml = part_of(a, &b, "word/document.xml");
    first = strstr(xml, "<w:sectPr>");
    second = strstr(first + 1, "<w:sectPr>");
    /* the cover has no footer; the front matter begins at i, the body at 1, each once */
    assert_null(strstr(arena_strndup(a, first, (size_t)(second - first)), "footerReference"));
    assert_int_equal(occurrences(xml, "<w:pgNumType w:fmt=\"lowerRoman\" w:start=\"1\"/>"), 1);
    assert_int_equal(occurrences(xml, "<w:pgNumType w:fmt=\"decimal\" w:start=\"1\"/>"), 1);
    assert_int_equal(occurrences(xml, "w:orient=\"landscape\""), 3);
    assert_int_equal(occurrences(xml, "<w:tblHeader/>"), 3 + 3);
    buf_release(&b);
}

/* A table wide by itself between upright text: there and back, and no page without content. */
static void test_docx__melintang_kembali(void **state)
{
    static const struct dok_kolom KOLOM[] = {{1000, RATA_KIRI}};
    struct arena *a = *state;
    struct docx_dasar dasar = contoh_dasar(a);
    struct dok *d = dok_new(a);
    struct dok_blok *t;
    const char *xml;
    struct buf b;

    dok_bagian(d, NOMOR_ARAB, true, false);
    dok_paragraf_teks(d, GAYA_ISI, "Sebelum.");
    t = dok_tabel(d, "t", "Lebar", KOLOM, 1);
    t->tabel->melintang = true;
    sel_teks(d, &tabel_baris(d, t->tabel)->sel[0], "isi");
    dok_halaman(d); /* falls together with the section break */
    dok_judul(d, JUDUL_NOMOR, 1, "Sesudah");
    dok_paragraf_teks(d, GAYA_ISI, "Sesudah.");
    dok_number(d, NULL);
    write_ok(&b, d, &dasar);
    assert_sound(a, &b);
    xml = part_of(a, &b, "word/document.xml");
    assert_int_equal(occurrences(xml, "<w:sectPr>"), 3);
    assert_int_equal(occurrences(xml, "w:orient=\"landscape\""), 1);
    assert_int_equal(occurrences(xml, "<w:pageBreakBefore/>"), 0);
    assert_non_null(strstr(xml,
                           "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar "
                           "w:top=\"2268\" w:right=\"1701\" w:bottom=\"1701\" w:left=\"1701\""));
    buf_release(&b);
}

/* A template with its own idea of "heading 1" and nothing else: its id is used, the rest added. */
static void test_docx__gaya_pengguna(void **state)
{
    static const char STYLES[] =
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standar\"><w:name "
        "w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Judul1\"><w:name "
        "w:val=\"Heading 1\"/><w:basedOn w:val=\"Standar\"/></w:style><w:style "
        "w:type=\"paragraph\" w:styleId=\"Isi\"><w:name w:val=\"lain sekali\"/></w:style>"
        "</w:styles>";
    struct arena *a = *state;
    struct docx_dasar dasar = contoh_dasar(a);
    struct zip_part *p = ARENA_ARRAY(a, dasar.n, struct zip_part);
    const char *xml, *styles;
    struct buf b;

    memcpy(p, dasar.part, dasar.n * sizeof(*p));
    for (size_t i = 0; i < dasar.n; i++)
        if (strcmp(p[i].nama, "word/styles.xml") == 0) {
            p[i].p = STYLES;
            p[i].n = sizeof(STYLES) - 1;
        }
    dasar.part = p;
    write_ok(&b, contoh_dok(a, 1), &dasar);
    assert_sound(a, &b);
    xml = part_of(a, &b, "word/document.xml");
    styles = part_of(a, &b, "word/styles.xml");
    assert_non_null(strstr(xml, "<w:pStyle w:val=\"Judul1\"/>"));
    assert_null(strstr(xml, "<w:pStyle w:val=\"Heading1\"/>"));
    assert_non_null(strstr(xml, "<w:pStyle w:val=\"IsiCermat\"/>")); /* "Isi" is taken */
    assert_non_null(strstr(styles, "w:styleId=\"IsiCermat\"><w:name w:val=\"Isi\"/><w:basedOn "
                                   "w:val=\"Standar\"/>"));
    buf_release(&b);
}

static void test_docx__lebar_huruf(void **state)
{
    static const char TEMA[] = "<w:styles><w:docDefaults><w:rPr><w:rFonts w:asciiTheme=\"x\"/>"
                               "</w:rPr></w:docDefaults><w:style w:styleId=\"N\"/></w:styles>";
    static const char LEBAR[] =
        "<w:styles><w:docDefaults><w:rFonts w:ascii=\"Arial\"/></w:docDefaults><w:style "
        "w:styleId=\"N\"><w:rFonts w:ascii=\"verdana\"/></w:style><w:style w:styleId=\"M\">"
        "<w:rFonts w:ascii=\"Calibri\"/></w:style></w:styles>";

    (void)state;
    assert_int_equal(docx_huruf_lebar(str_of(TEMA), "N"), 900);
    assert_int_equal(docx_huruf_lebar(str_of(LEBAR), "N"), 1180);
    assert_int_equal(docx_huruf_lebar(str_of(LEBAR), "X"), 1000);
    assert_int_equal(docx_huruf_lebar(str_of("<w:styles/>"), "N"), 1000);
}

/* Front matter: the number inside a QUOTE, so that LibreOffice leaves "iii" alone. */
static void test_docx__halaman_depan(void **state)
{
    struct arena *a = *state;
    struct docx_dasar dasar = contoh_dasar(a);
    const char *xml;
    struct buf b;

    write_ok(&b, contoh_dok(a, 1), &dasar);
    xml = part_of(a, &b, "word/document.xml");
    /* Kata Pengantar and the four lists */
    assert_int_equal(occurrences(xml, "> QUOTE <"), 5);
    assert_int_equal(occurrences(xml, "<w:t>iii</w:t>"), 2); /* in the PAGEREF and the QUOTE */
    assert_int_equal(occurrences(xml, "w:dirty=\"true\""), occurrences(xml, "> PAGEREF ") + 5);
    buf_release(&b);
}

/* Lists of the template keep their numbers; ours come behind them. */
static void test_docx__daftar_angka_templat(void **state)
{
    static const char NUM[] =
        "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:abstractNum w:abstractNumId=\"4\"/><w:num w:numId=\"9\"><w:abstractNumId "
        "w:val=\"4\"/></w:num></w:numbering>";
    static const char RELS[] =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"a\" Type=\"http://x/styles\" Target=\"styles.xml\"/><Relationship "
        "Id=\"b\" Type=\"http://x/numbering\" Target=\"angka.xml\"/><Relationship Id=\"rIdC3\" "
        "Type=\"http://x/footer\" Target=\"footer1.xml\"/><Relationship Id=\"d\" "
        "Type=\"http://x/settings\" Target=\"settings.xml\"/></Relationships>";
    struct arena *a = *state;
    struct docx_dasar dasar = contoh_dasar(a);
    struct zip_part *p = ARENA_ARRAY(a, dasar.n + 1, struct zip_part);
    const char *num;
    struct buf b;

    memcpy(p, dasar.part, dasar.n * sizeof(*p));
    for (size_t i = 0; i < dasar.n; i++)
        if (strcmp(p[i].nama, "word/_rels/document.xml.rels") == 0)
            p[i] = (struct zip_part){p[i].nama, RELS, sizeof(RELS) - 1};
    p[dasar.n++] = (struct zip_part){"word/angka.xml", NUM, sizeof(NUM) - 1};
    dasar.part = p;
    write_ok(&b, contoh_dok(a, 1), &dasar);
    num = part_of(a, &b, "word/angka.xml");
    assert_non_null(strstr(num, "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"4\"/>"));
    assert_non_null(strstr(num, "<w:num w:numId=\"10\"><w:abstractNumId w:val=\"5\"/>"));
    assert_true(strstr(num, "<w:abstractNum w:abstractNumId=\"6\"") < strstr(num, "<w:num w"));
    assert_null(part_of(a, &b, "word/numbering.xml"));
    assert_non_null(strstr(part_of(a, &b, "[Content_Types].xml"), "/word/angka.xml"));
    buf_release(&b);
}

/* A raw paragraph that comes twice: ids stay unique, our own old bookmarks go. */
static void test_docx__mentah(void **state)
{
    struct arena *a = *state;
    struct docx_dasar dasar = contoh_dasar(a);
    const char *xml;
    struct buf b;

    write_ok(&b, contoh_dok(a, 1), &dasar);
    xml = part_of(a, &b, "word/document.xml");
    assert_int_equal(occurrences(xml, "Paragraf dari templat"), 2);
    assert_int_equal(occurrences(xml, "w:name=\"tanda\""), 1);
    assert_null(strstr(xml, "w:name=\"_c_x\""));
    assert_null(strstr(xml, "w14:paraId="));
    buf_release(&b);
}

static void test_docx__gambar_rusak(void **state)
{
    static const struct dok_gambar RUSAK = {.jenis = GAMBAR_BERKAS, .p = "GIF89a....", .n = 10};
    struct arena *a = *state;
    struct docx_dasar dasar = contoh_dasar(a);
    struct dok *d = dok_new(a);
    struct err e = {0};
    struct buf b;

    dok_gambar(d, "g", "Peta", &RUSAK);
    dok_number(d, NULL);
    buf_init(&b, DOCX_MAX);
    assert_int_equal(docx_write(&b, d, &dasar, NULL, &e), ERR_INVALID);
    assert_non_null(strstr(e.msg, "PNG"));
    buf_release(&b);
}

static void test_docx__tanpa_rsvg(void **state)
{
    struct arena *a = *state;
    struct docx_dasar dasar = contoh_dasar(a);
    const char *path = arena_strdup(a, getenv("PATH"));
    struct err e = {0};
    struct buf b;
    int r;

    buf_init(&b, DOCX_MAX);
    setenv("PATH", "/nonexistent", 1);
    r = docx_write(&b, contoh_dok(a, 1), &dasar, NULL, &e);
    setenv("PATH", path, 1);
    assert_int_equal(r, ERR_SYSTEM);
    assert_non_null(strstr(e.msg, "librsvg2-bin"));
    assert_int_equal(b.n, 0);
    buf_release(&b);
}

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(tembolok) == NULL;
}

static int drop_folder(void **state)
{
    char perintah[64] = "rm -r ";

    (void)state;
    memcpy(perintah + strlen(perintah), tembolok, sizeof(tembolok));
    return system(perintah) != 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_docx__utuh),
        UJI(test_docx__baca_kembali),
        UJI(test_docx__sama_setiap_kali),
        UJI(test_docx__bagian),
        UJI(test_docx__melintang_kembali),
        UJI(test_docx__gaya_pengguna),
        UJI(test_docx__lebar_huruf),
        UJI(test_docx__halaman_depan),
        UJI(test_docx__daftar_angka_templat),
        UJI(test_docx__mentah),
        UJI(test_docx__gambar_rusak),
        UJI(test_docx__tanpa_rsvg),
    };

    return cmocka_run_group_tests(tests, make_folder, drop_folder);
}
