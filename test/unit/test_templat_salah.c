/* SPDX-License-Identifier: MIT
 *
 * Broken templates: tags of every wrong kind with the message and place an office will see, and
 * files that are no usable package.
 */
#include "bantu_templat.h"

static int setup(void **state)
{
    *state = arena_new((size_t)512 << 20);
    return 0;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

#define D1 "dokumen, paragraf 1"
#define D2 "dokumen, paragraf 2"
#define D3 "dokumen, paragraf 3"

static const struct {
    const char *badan, *tempat, *pesan;
} TAG_SALAH[] = {
    {P("Kepada {{unti.nama}} di tempat"), D1,
     "nama \"unti.nama\" tidak dikenal; maksudnya \"unit.nama\"? (awal paragraf: \"Kepada "
     "{{unti.nama}} di tempat\")"},
    {P("x") P("{{#sasarn}}{{a}}{{/sasarn}}"), D2,
     "nama \"sasarn\" tidak dikenal; maksudnya \"sasaran\"? (awal paragraf: "
     "\"{{#sasarn}}{{a}}{{/sasarn}}\")"},
    {P("{{sasaran}}"), D1,
     "\"sasaran\" adalah daftar; ulangi dengan {{#sasaran}} ... {{/sasaran}} (awal paragraf: "
     "\"{{sasaran}}\")"},
    {P("{{@tabel.capain}}"), D1,
     "blok \"tabel.capain\" tidak dikenal; maksudnya \"tabel.capaian\"? (awal paragraf: "
     "\"{{@tabel.capain}}\")"},
    {P("{{@narasi.}}"), D1,
     "tag {{@narasi.}} tidak benar: nama hanya memuat huruf, angka, garis bawah dan titik "
     "(awal paragraf: \"{{@narasi.}}\")"},
    {P("Tabel: {{@tabel.capaian}}"), D1,
     "blok {{@tabel.capaian}} harus berdiri sendiri di paragrafnya (awal paragraf: \"Tabel: "
     "{{@tabel.capaian}}\")"},
    {TBL(TR(TC(P("{{@tabel.capaian}}")))), D1,
     "blok {{@tabel.capaian}} tidak dapat berdiri di dalam tabel atau kotak teks (awal "
     "paragraf: \"{{@tabel.capaian}}\")"},
    {P("{{#sasaran}}") P("a"), D1,
     "bagian {{#sasaran}} tidak ditutup dengan {{/sasaran}} (awal paragraf: "
     "\"{{#sasaran}}\")"},
    {P("a") P("b") P("{{/sasaran}}"), D3,
     "penutup {{/sasaran}} tidak punya pembuka {{#sasaran}} (awal paragraf: "
     "\"{{/sasaran}}\")"},
    {P("{{#sasaran}}") P("{{/unit}}") P("{{/sasaran}}"), D2,
     "penutup {{/unit}} tidak cocok; yang sedang terbuka adalah {{#sasaran}} di paragraf 1 "
     "(awal paragraf: \"{{/unit}}\")"},
    {P("{{#sasaran}}") P("{{#indikator}}") P("{{/sasaran}}"), D3,
     "penutup {{/sasaran}} tidak cocok; yang sedang terbuka adalah {{#indikator}} di paragraf "
     "2 (awal paragraf: \"{{/sasaran}}\")"},
    {P("{{#sasaran}}") P("{{#indikator}}{{#sasaran}}a{{/sasaran}}{{/indikator}}") P("{{/sasaran}}"),
     D2,
     "bagian {{#sasaran}} dibuka di dalam dirinya sendiri; hapus salah satu (awal paragraf: "
     "\"{{#indikator}}{{#sasaran}}a{{/sasaran}}{{/indikator}}\")"},
    {P("a {{tahun b"), D1,
     "tag dibuka dengan {{ tetapi tidak ditutup dengan }} di paragraf yang sama (awal "
     "paragraf: \"a {{tahun b\")"},
    {P("a {{unit.nama dan {{tahun}}"), D1,
     "tag dibuka dengan {{ tetapi tidak ditutup dengan }} di paragraf yang sama (awal "
     "paragraf: \"a {{unit.nama dan {{tahun}}\")"},
    {P("{tahun}} b"), D1, "ada }} tanpa {{ di depannya (awal paragraf: \"{tahun}} b\")"},
    {P("{{{tahun}}}"), D1,
     "bentuk mentah {{{ }}} atau {{& }} tidak diizinkan; pakai {{nama}} (awal paragraf: "
     "\"{{{tahun}}}\")"},
    {P("{{&amp; tahun}}"), D1,
     "bentuk mentah {{{ }}} atau {{& }} tidak diizinkan; pakai {{nama}} (awal paragraf: "
     "\"{{& tahun}}\")"},
    {P("{{&gt; kop}}"), D1,
     "{{> }} (sisipan template lain) tidak dapat dipakai di Word (awal paragraf: \"{{> "
     "kop}}\")"},
    {P("{{=[ ]=}}"), D1,
     "{{= =}} (ganti pembatas) tidak dapat dipakai di Word (awal paragraf: \"{{=[ ]=}}\")"},
    {P("{{unit nama}}"), D1,
     "tag {{unit nama}} tidak benar: nama hanya memuat huruf, angka, garis bawah dan titik "
     "(awal paragraf: \"{{unit nama}}\")"},
    {"<w:p><w:r><w:t>{{ta</w:t></w:r><w:r><w:drawing/></w:r><w:r><w:t>hun}}</w:t></w:r></w:p>", D1,
     "tag terpotong oleh gambar, bidang atau catatan (awal paragraf: "
     "\"{{tahun}}\")"},
    {P("a {{#sasaran}}") P("b {{/sasaran}} c"), D1,
     "bagian {{#sasaran}} pembukanya harus berdiri sendiri di paragrafnya, atau di awal "
     "paragraf (penutupnya di paragraf 2) (awal paragraf: \"a {{#sasaran}}\")"},
    {P("{{#sasaran}}a") P("b {{/sasaran}} c"), D1,
     "bagian {{#sasaran}} penutupnya harus berdiri sendiri di paragrafnya, atau di akhir "
     "paragraf (penutupnya di paragraf 2) (awal paragraf: \"{{#sasaran}}a\")"},
    {TBL(TR(TC(P("x {{#sasaran}}")) TC(P("{{/sasaran}}")))), D1,
     "bagian {{#sasaran}} dibuka di satu sel dan ditutup di sel lain; untuk mengulang baris, "
     "pembukanya harus di awal sel pertama baris itu (penutupnya di paragraf 2) (awal "
     "paragraf: \"x {{#sasaran}}\")"},
    {TBL(TR(TC(P("{{#sasaran}}")) TC(P("{{/sasaran}}")) TC(P("y")))), D1,
     "bagian {{#sasaran}} dibuka di satu sel dan ditutup di sel lain; untuk mengulang baris, "
     "penutupnya harus di akhir sel terakhir baris itu (penutupnya di paragraf 2) (awal "
     "paragraf: \"{{#sasaran}}\")"},
    {P("{{#sasaran}}") TBL(TR(TC(P("{{/sasaran}}")))), D1,
     "bagian {{#sasaran}} dibuka dan ditutup di tempat yang tidak sejajar (di dalam dan di "
     "luar tabel) (penutupnya di paragraf 2) (awal paragraf: \"{{#sasaran}}\")"},
    {"<w:p><w:r><w:t>{{#ada}}a</w:t></w:r><w:hyperlink><w:r><w:t>b{{/ada}}</w:t></w:r>"
     "</w:hyperlink></w:p>",
     D1,
     "bagian {{#ada}} dibuka di luar dan ditutup di dalam tautan atau bidang (atau "
     "sebaliknya) (penutupnya di paragraf 1) (awal paragraf: \"{{#ada}}ab{{/ada}}\")"},
    {"<w:p><w:r><w:t>{{#ada}}a</w:t></w:r><w:r><w:pict><w:txbxContent>" P(
         "{{/ada}}") "</w:txbxContent></w:pict></w:r><w:r><w:t>{{/ada}}</w:t></w:r></w:p>",
     D2, "penutup {{/ada}} tidak punya pembuka {{#ada}} (awal paragraf: \"{{/ada}}\")"},
    {"<w:p><w:r><w:instrText>IF {{tahun}}</w:instrText></w:r></w:p>", D1,
     "tag di dalam kode bidang (field) tidak dapat diisi (awal paragraf: \"\")"},
};

static void test_templat_salah__tag(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(TAG_SALAH) / sizeof(*TAG_SALAH); i++) {
        struct arena *a = arena_new((size_t)16 << 20);
        struct uji_paket u = {.badan = TAG_SALAH[i].badan};
        struct masalah_list m;
        struct err e = {0};

        assert_non_null(uji_open(a, &u, &m, &e));
        assert_int_equal(e.code, ERR_INVALID);
        if (m.n != 1)
            print_error("kasus %zu: %s\n", i, TAG_SALAH[i].badan);
        assert_int_equal(m.n, 1);
        assert_string_equal(m.v[0].tempat, TAG_SALAH[i].tempat);
        assert_string_equal(m.v[0].pesan, TAG_SALAH[i].pesan);
        arena_free(a);
    }
}

static void test_templat_salah__semua_sekaligus(void **state)
{
    struct uji_paket u = {.badan = P("{{salah_satu}}") P("{{#ada}}") P("{{{x}}}") P("{{@bab_3}} y"),
                          .kepala = "<w:hdr " NS_W ">" P("{{@bab_3}}") "</w:hdr>",
                          .kaki = "<w:ftr " NS_W ">" P("{{/unit}}") "</w:ftr>"};
    struct masalah_list m;
    struct err e = {0};

    assert_non_null(uji_open(*state, &u, &m, &e));
    assert_int_equal(m.n, 6);
    assert_string_equal(e.msg, "template uji.docx memuat 6 kesalahan");
    assert_string_equal(m.v[4].tempat, "kepala halaman (header1.xml), paragraf 1");
    assert_string_equal(m.v[4].pesan, "blok {{@bab_3}} hanya dapat berdiri di badan dokumen (awal "
                                      "paragraf: \"{{@bab_3}}\")");
    assert_string_equal(m.v[5].tempat, "kaki halaman (footer1.xml), paragraf 1");
}

#define SIMPEL(kode) "<w:p><w:fldSimple w:instr=\"" kode "\"/></w:p>"

/* Found in several passes, told in the order in which they stand. */
static void test_templat_salah__urut(void **state)
{
    struct uji_paket u = {.badan = P("{{#sasaran}}") P("{{satu}} {{dua") P("{{#ada}} x")
                              P("y {{/ada}} z") SIMPEL("LINK x")
                                  P("{{unit.nma}} {{tiga_empat lima}}"),
                          .kaki = "<w:ftr " NS_W ">" P("{{enam_tujuh}}") "</w:ftr>"};
    static const char *const harap[][2] = {
        {"dokumen, paragraf 1", "bagian {{#sasaran}} tidak ditutup"},
        {"dokumen, paragraf 2", "nama \"satu\" tidak dikenal"},
        {"dokumen, paragraf 2", "tag dibuka dengan {{"},
        {"dokumen, paragraf 3", "bagian {{#ada}} penutupnya harus"},
        {"dokumen, paragraf 5", "kode bidang (field) LINK"},
        {"dokumen, paragraf 6", "nama \"unit.nma\" tidak dikenal"},
        {"dokumen, paragraf 6", "tag {{tiga_empat lima}} tidak benar"},
        {"kaki halaman (footer1.xml), paragraf 1", "nama \"enam_tujuh\" tidak dikenal"},
    };
    struct masalah_list m;
    struct err e = {0};

    assert_non_null(uji_open(*state, &u, &m, &e));
    assert_int_equal(m.n, sizeof(harap) / sizeof(*harap));
    for (size_t i = 0; i < m.n; i++) {
        assert_string_equal(m.v[i].tempat, harap[i][0]);
        assert_memory_equal(m.v[i].pesan, harap[i][1], strlen(harap[i][1]));
    }
}

/* Inside a section its own names come first. */
static void test_templat_salah__nama_bagian(void **state)
{
    static const struct {
        const char *badan, *pesan;
    } kasus[] = {
        {P("{{#sasaran}}{{#indikator}}{{nama_lain}}{{/indikator}}{{/sasaran}}"),
         "nama \"nama_lain\" tidak dikenal; di dalam {{#indikator}} ada uraian, target (awal"},
        {P("{{#sasaran}}{{tahn}}{{/sasaran}}"),
         "nama \"tahn\" tidak dikenal; di dalam {{#sasaran}} ada no, nama, indikator; di luarnya "
         "\"tahun\" (awal"},
        {P("{{#sasaran}}{{name}}{{/sasaran}}"),
         "nama \"name\" tidak dikenal; maksudnya \"nama\"? (awal"},
        {P("{{#ada}}{{tahn}}{{/ada}}"), "nama \"tahn\" tidak dikenal; maksudnya \"tahun\"? (awal"},
        {P("{{^sasaran}}{{tahn}}{{/sasaran}}"),
         "nama \"tahn\" tidak dikenal; maksudnya \"tahun\"? (awal"},
        {P("{{x}}"), "nama \"x\" tidak dikenal (awal"},
    };
    for (size_t i = 0; i < sizeof(kasus) / sizeof(*kasus); i++) {
        struct uji_paket u = {.badan = kasus[i].badan};
        struct masalah_list m;
        struct err e = {0};

        assert_non_null(uji_open(*state, &u, &m, &e));
        assert_int_equal(m.n, 1);
        assert_memory_equal(m.v[0].pesan, kasus[i].pesan, strlen(kasus[i].pesan));
    }
}

static void test_templat_salah__paragraf_panjang_dipotong(void **state)
{
    struct uji_paket u = {.badan = P("Laporan ini disusun sebagai bentuk pertanggungjawaban "
                                     "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 {{x}}")};
    struct masalah_list m;
    struct err e = {0};

    assert_non_null(uji_open(*state, &u, &m, &e));
    assert_string_equal(strstr(m.v[0].pesan, "(awal"),
                        "(awal paragraf: \"Laporan ini disusun sebagai bentuk pertanggungjawaban "
                        "\xC3\xA9\xC3\xA9\xC3\xA9 ...\")");
}

/* ---- files that are something else ---- */

static const char *open_bytes(struct arena *a, const void *p, size_t n, int rc)
{
    struct masalah_list m;
    struct templat *t = (struct templat *)a;
    struct err *e = ARENA_NEW(a, struct err);

    masalah_init(&m, a);
    assert_int_equal(
        templat_open(a, &(struct templat_berkas){"kop.docx", p, n}, &UJI_NAMA, &t, &m, e), rc);
    assert_null(t);
    return e->msg;
}

static void test_templat_salah__bukan_docx(void **state)
{
    static const char terkunci[] =
        "\xD0\xCF\x11\xE0....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    assert_string_equal(open_bytes(*state, "", 0, ERR_INVALID), "kop.docx kosong");
    assert_string_equal(open_bytes(*state, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8, ERR_INVALID),
                        "kop.docx adalah dokumen Word lama (.doc); simpan ulang sebagai \"Dokumen "
                        "Word (.docx)\"");
    assert_string_equal(open_bytes(*state, terkunci, sizeof(terkunci) - 1, ERR_INVALID),
                        "kop.docx terkunci dengan sandi; buka di Word, hapus sandinya, lalu simpan "
                        "ulang sebagai \"Dokumen Word (.docx)\"");
    assert_string_equal(open_bytes(*state, "{\\rtf1", 6, ERR_INVALID),
                        "kop.docx adalah dokumen RTF; simpan ulang sebagai \"Dokumen Word "
                        "(.docx)\"");
    assert_string_equal(open_bytes(*state, "%PDF-1.7", 8, ERR_INVALID),
                        "kop.docx adalah PDF; template harus dokumen Word (.docx)");
    assert_string_equal(open_bytes(*state, "halo dunia", 10, ERR_INVALID),
                        "kop.docx bukan dokumen Word (.docx)");
    assert_non_null(open_bytes(*state, "PK\3\4rusak", 9, ERR_INVALID));
}

static const char *open_parts(struct arena *a, const struct zip_part *v, size_t n, int rc)
{
    struct err e = {0};
    const char *pesan;
    struct buf b;

    buf_init(&b, 64 << 20);
    assert_int_equal(zip_write(&b, v, n, &e), 0);
    pesan = open_bytes(a, b.p, b.n, rc);
    buf_release(&b);
    return pesan;
}

static void test_templat_salah__paket_lain(void **state)
{
    struct zip_part odt[] = {{"mimetype", "application/vnd.oasis.opendocument.text", 39},
                             {"content.xml", "<a/>", 4}};
    struct zip_part xlsx[] = {{"xl/workbook.xml", "<a/>", 4}};
    struct zip_part zip[] = {{"a.txt", "a", 1}};

    assert_string_equal(open_parts(*state, odt, 2, ERR_INVALID),
                        "kop.docx adalah dokumen LibreOffice (.odt); simpan ulang sebagai "
                        "\"Dokumen Word (.docx)\"");
    assert_string_equal(open_parts(*state, xlsx, 1, ERR_INVALID),
                        "kop.docx adalah lembar kerja Excel, bukan dokumen Word");
    assert_string_equal(open_parts(*state, zip, 1, ERR_INVALID),
                        "kop.docx bukan dokumen Word (.docx): isi dokumen (word/document.xml) "
                        "tidak ada");
}

static const char *open_document(struct arena *a, const char *xml, const char *jenis, int rc)
{
    struct uji_paket u = {.dokumen = xml, .jenis = jenis};
    struct buf b = uji_zip(a, &u);
    const char *pesan = open_bytes(a, b.p, b.n, rc);

    buf_release(&b);
    return pesan;
}

static void test_templat_salah__isi_rusak(void **state)
{
    static const struct {
        const char *xml, *pesan;
        int rc;
    } kasus[] = {
        {"<w:document " NS_W "><w:body><w:p></w:body></w:document>",
         "kop.docx: bagian word/document.xml rusak (XML tidak benar di baris 1); simpan ulang "
         "dengan Word "
         "atau LibreOffice",
         ERR_INVALID},
        {"", "kop.docx: bagian word/document.xml kosong", ERR_INVALID},
        {"<!DOCTYPE a [<!ENTITY b \"c\">]><w:document " NS_W "><w:body>&b;</w:body></w:document>",
         "kop.docx: bagian word/document.xml memuat DTD (<!DOCTYPE>), yang tidak pernah ada dalam "
         "dokumen "
         "Word",
         ERR_INVALID},
        {"<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><w:document " NS_W "/>",
         "kop.docx: bagian word/document.xml memuat DTD (<!DOCTYPE>), yang tidak pernah ada dalam "
         "dokumen "
         "Word",
         ERR_INVALID},
        {"<w:document " NS_W "><w:body>&luar;</w:body></w:document>",
         "kop.docx: bagian word/document.xml rusak (XML tidak benar di baris 1); simpan ulang "
         "dengan Word "
         "atau LibreOffice",
         ERR_INVALID},
        {"<html/>", "kop.docx bukan dokumen Word: word/document.xml tidak berisi badan dokumen",
         ERR_INVALID},
        {"<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>",
         "kop.docx: bagian word/document.xml disimpan sebagai \"Strict Open XML\"; simpan ulang "
         "sebagai "
         "\"Dokumen Word (.docx)\"",
         ERR_INVALID},
        {"<w:document xmlns:w=\"urn:lain\"/>",
         "kop.docx: bagian word/document.xml memakai awalan nama XML yang tidak lazim; simpan "
         "ulang dengan "
         "Word atau LibreOffice",
         ERR_INVALID},
    };

    for (size_t i = 0; i < sizeof(kasus) / sizeof(*kasus); i++)
        assert_string_equal(open_document(*state, kasus[i].xml, NULL, kasus[i].rc), kasus[i].pesan);
    assert_string_equal(open_document(*state, "<a/>",
                                      "application/vnd.ms-word.document.macroEnabled.main+xml",
                                      ERR_INVALID),
                        "kop.docx memuat makro (.docm); simpan ulang sebagai \"Dokumen Word "
                        "(.docx)\"");
}

static void test_templat_salah__terlalu_dalam(void **state)
{
    struct buf b;

    buf_init(&b, 1 << 20);
    buf_puts(&b, "<w:document " NS_W "><w:body>");
    for (int i = 0; i < 230; i++)
        buf_puts(&b, "<w:tbl><w:tr><w:tc>");
    assert_string_equal(
        open_document(*state, b.p, NULL, ERR_TOO_BIG),
        "kop.docx: bagian word/document.xml terlalu besar atau bersarang terlalu dalam");
    buf_release(&b);
}

static void test_templat_salah__terlalu_banyak_simpul(void **state)
{
    struct buf b;

    buf_init(&b, 16 << 20);
    buf_puts(&b, "<w:document " NS_W "><w:body>");
    for (int i = 0; i < 400010; i++)
        buf_puts(&b, "<w:p/>");
    buf_puts(&b, "</w:body></w:document>");
    /* As it packs very well, the archive reader may be the one to refuse it. */
    struct uji_paket u = {.dokumen = b.p};
    struct buf z = uji_zip(*state, &u);
    struct masalah_list m;
    struct templat *t;
    struct err e = {0};

    masalah_init(&m, *state);
    assert_true(templat_open(*state, &(struct templat_berkas){"a.docx", z.p, z.n}, &UJI_NAMA, &t,
                             &m, &e) < 0);
    assert_null(t);
    buf_release(&z);
    buf_release(&b);
}

/* Many unclosed tags must not take quadratic time, and stay within the limit of problems. */
static void test_templat_salah__ribuan_kesalahan(void **state)
{
    struct uji_paket u = {0};
    struct masalah_list m;
    struct err e = {0};
    struct buf b;

    buf_init(&b, 16 << 20);
    for (int i = 0; i < 3000; i++)
        buf_puts(&b, P("{{ {{#a}} {{{{{{ }}"));
    u.badan = b.p;
    assert_non_null(uji_open(*state, &u, &m, &e));
    assert_int_equal(m.n, MASALAH_MAX);
    assert_true(m.terlewat > 0);
    buf_release(&b);
}

static void test_templat_salah__dotx_diterima(void **state)
{
    struct uji_paket u = {
        .badan = P("{{tahun}}"),
        .jenis =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"};
    struct templat_hasil h = uji_rakit(*state, &u);

    for (size_t i = 0; i < h.dasar.n; i++)
        if (strcmp(h.dasar.part[i].nama, "[Content_Types].xml") == 0)
            assert_null(memmem(h.dasar.part[i].p, h.dasar.part[i].n, "template.main", 13));
}

/* Cuts and flips of a real package: refused or opened, never anything else. */
static void test_templat_salah__paket_acak(void **state)
{
    struct err e = {0};
    unsigned benih = 7;
    struct buf b;

    (void)state;
    buf_init(&b, 1 << 20);
    assert_int_equal(templat_default_docx(&b, "pk", &e), 0);
    for (int k = 0; k < 300; k++) {
        struct arena *a = arena_new((size_t)64 << 20);
        char *p = arena_strndup(a, b.p, b.n);
        struct masalah_list m;
        struct templat *t;

        for (int i = 0; i < 4; i++) {
            benih = benih * 1103515245u + 12345u;
            p[(benih >> 8) % b.n] ^= (char)(1u << (benih % 8));
        }
        masalah_init(&m, a);
        e = (struct err){0};
        size_t n = k % 3 == 0 ? (benih >> 4) % b.n : b.n;
        int rc = templat_open(a, &(struct templat_berkas){"a.docx", p, n}, NULL, &t, &m, &e);
        assert_true(rc == 0 || e.msg[0] != '\0');
        arena_free(a);
    }
    buf_release(&b);
}

#define RELASI(jenis, target, mode)                                                                \
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"       \
    "<Relationship Id=\"r1\" Type=\"" REL jenis "\" Target=\"" target "\"" mode                    \
    "/></Relationships>"
#define LUAR            " TargetMode=\"External\""
#define FLD(jenis)      "<w:r><w:fldChar w:fldCharType=\"" jenis "\"/></w:r>"
#define INSTR(teks)     "<w:r><w:instrText xml:space=\"preserve\">" teks "</w:instrText></w:r>"
#define MEDAN(isi)      "<w:p>" FLD("begin") isi FLD("separate") FLD("end") "</w:p>"
#define SEMATKAN        "; sematkan gambar ke dalam dokumen, atau hapus bagian itu"
#define MEDAN_LUAR(k)   "kode bidang (field) " k " mengambil isi dari luar berkas" SEMATKAN
#define DARI_LUAR(j, t) "template mengambil " j " dari luar berkas (\"" t "\")" SEMATKAN

static const struct {
    const char *badan, *relasi, *tempat, *pesan; /* pesan NULL: fine */
} LUAR_BERKAS[] = {
    {P("a"), RELASI("image", "http://a.test/x.png", LUAR), "word/fontTable.xml",
     DARI_LUAR("image", "http://a.test/x.png")},
    {P("a"), RELASI("image", "x.png", " TargetMode=\"EXTERNAL\""), "word/fontTable.xml",
     DARI_LUAR("image", "x.png")},
    {P("a"), RELASI("image", "file:///etc/passwd", ""), "word/fontTable.xml",
     DARI_LUAR("image", "file:///etc/passwd")},
    {P("a"), RELASI("oleObject", "\\\\server\\x", LUAR), "word/fontTable.xml",
     DARI_LUAR("oleObject", "\\\\server\\x")},
    {P("a"), RELASI("attachedTemplate", "http://a.test/t.dotm", LUAR), "word/fontTable.xml",
     DARI_LUAR("attachedTemplate", "http://a.test/t.dotm")},
    {P("a"), RELASI("hyperlink", "file:///x", LUAR), "word/fontTable.xml",
     "tautan ke \"file:///x\" tidak diizinkan; pakai alamat http, https, atau mailto"},
    {P("a"), RELASI("hyperlink", "https://kebumenkab.go.id", LUAR), NULL, NULL},
    {P("a"), RELASI("hyperlink", "mailto:a@b.test", LUAR), NULL, NULL},
    {P("a"), RELASI("image", "media/a.png", ""), NULL, NULL},
    {P("a") MEDAN(INSTR(" DDE") INSTR("auto \"c:\\x\"")), NULL, "dokumen, paragraf 2",
     MEDAN_LUAR("DDEAUTO")},
    {MEDAN(INSTR(" includetext \"/x\" ")), NULL, "dokumen, paragraf 1", MEDAN_LUAR("INCLUDETEXT")},
    {SIMPEL(" INCLUDEPICTURE  x \\d"), NULL, "dokumen, paragraf 1", MEDAN_LUAR("INCLUDEPICTURE")},
    {SIMPEL("LINK Excel.Sheet x"), NULL, "dokumen, paragraf 1", MEDAN_LUAR("LINK")},
    {SIMPEL("IMPORT x"), NULL, "dokumen, paragraf 1", MEDAN_LUAR("IMPORT")},
    {SIMPEL("DDE x"), NULL, "dokumen, paragraf 1", MEDAN_LUAR("DDE")},
    {MEDAN(INSTR(" IF ") FLD("begin") INSTR("LINK x") FLD("separate") FLD("end") INSTR(" = 1 ")),
     NULL, "dokumen, paragraf 1", MEDAN_LUAR("LINK")},
    {MEDAN(INSTR(" ") FLD("begin") INSTR("QUOTE 68 68 69") FLD("end")), NULL, "dokumen, paragraf 1",
     "nama kode bidang (field) disusun dari bidang lain; hapus"},
    {"<w:p><w:r><w:pict><v:imagedata xmlns:v=\"urn:schemas-microsoft-com:vml\" "
     "src=\"http://a.test/x.png\"/></w:pict></w:r></w:p>",
     NULL, "dokumen, paragraf 1", "gambar dari luar berkas (\"http://a.test/x.png\")" SEMATKAN},
    {MEDAN(INSTR(" PAGE ")) MEDAN(INSTR("HYPERLINK \\l \"x\"")) SIMPEL("SEQ Tabel"), NULL, NULL,
     NULL},
};

static void test_templat_salah__luar_berkas(void **state)
{
    for (size_t i = 0; i < sizeof(LUAR_BERKAS) / sizeof(*LUAR_BERKAS); i++) {
        struct uji_paket u = {.badan = LUAR_BERKAS[i].badan, .relasi = LUAR_BERKAS[i].relasi};
        struct masalah_list m;
        struct err e = {0};
        struct templat *t = uji_open(*state, &u, &m, &e);

        assert_non_null(t);
        if (LUAR_BERKAS[i].pesan == NULL) {
            assert_int_equal(m.n, 0);
            continue;
        }
        assert_int_equal(m.n, 1);
        assert_int_equal(e.code, ERR_INVALID);
        assert_string_equal(m.v[0].tempat, LUAR_BERKAS[i].tempat);
        assert_string_equal(m.v[0].pesan, LUAR_BERKAS[i].pesan);
    }
}

#define UJI(nama) cmocka_unit_test_setup_teardown(test_templat_salah__##nama, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(tag),
        UJI(semua_sekaligus),
        UJI(urut),
        UJI(nama_bagian),
        UJI(paragraf_panjang_dipotong),
        UJI(bukan_docx),
        UJI(paket_lain),
        UJI(isi_rusak),
        UJI(terlalu_dalam),
        UJI(terlalu_banyak_simpul),
        UJI(ribuan_kesalahan),
        UJI(dotx_diterima),
        UJI(luar_berkas),
        UJI(paket_acak),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
