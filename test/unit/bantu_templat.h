/* SPDX-License-Identifier: MIT
 *
 * For the tests of the template engine: packages made in memory, a view tree, results as text.
 */
#ifndef CERMAT_TEST_BANTU_TEMPLAT_H
#define CERMAT_TEST_BANTU_TEMPLAT_H

#include "base/zip.h"
#include "report/templat.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define NS_W     "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
#define REL      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define P(teks)  "<w:p><w:r><w:t xml:space=\"preserve\">" teks "</w:t></w:r></w:p>"
#define TC(isi)  "<w:tc><w:tcPr/>" isi "</w:tc>"
#define TR(isi)  "<w:tr>" isi "</w:tr>"
#define TBL(isi) "<w:tbl><w:tblPr/>" isi "</w:tbl>"
#define SECT     "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>"

static const struct pandang_jenis UJI_INDIKATOR[] = {
    {.nama = "uraian", .isi = PANDANG_TEKS}, {.nama = "target", .isi = PANDANG_TEKS}, {0}};
static const struct pandang_jenis UJI_SASARAN[] = {
    {.nama = "no", .isi = PANDANG_TEKS},
    {.nama = "nama", .isi = PANDANG_TEKS},
    {.nama = "indikator", .isi = PANDANG_DAFTAR, .anak = UJI_INDIKATOR},
    {0}};
static const struct pandang_jenis UJI_UNIT[] = {
    {.nama = "nama", .isi = PANDANG_TEKS}, {.nama = "alamat", .isi = PANDANG_TEKS}, {0}};
static const struct pandang_jenis UJI_JENIS[] = {
    {.nama = "unit", .isi = PANDANG_PETA, .anak = UJI_UNIT},
    {.nama = "tahun", .isi = PANDANG_TEKS},
    {.nama = "sasaran", .isi = PANDANG_DAFTAR, .anak = UJI_SASARAN},
    {.nama = "kosong", .isi = PANDANG_DAFTAR, .anak = UJI_SASARAN},
    {.nama = "ada", .isi = PANDANG_YA},
    {.nama = "tidak", .isi = PANDANG_YA},
    {0}};
static const char *const UJI_BLOK[] = {"tabel.capaian", "bab_3", "narasi.*", NULL};
static const struct templat_nama UJI_NAMA = {UJI_JENIS, UJI_BLOK};

static inline struct pandang *uji_data(struct arena *a)
{
    static const char *const nama[] = {"Pelayanan", "Kinerja"};
    static const char *const iku[2][2] = {{"IKM", "Waktu"}, {"SAKIP", "IPP"}};
    struct pandang *p = pandang_peta(a);
    struct pandang *u = pandang_add(a, p, "unit", pandang_peta(a));
    struct pandang *s;

    pandang_set(a, u, "nama", "Kecamatan R&D <Puring>");
    pandang_set(a, u, "alamat", "Jalan Satu\nPuring\tKebumen");
    pandang_set(a, p, "tahun", "2025");
    pandang_add(a, p, "ada", pandang_ya(a, true));
    pandang_add(a, p, "tidak", pandang_ya(a, false));
    pandang_add(a, p, "kosong", pandang_daftar(a));
    s = pandang_add(a, p, "sasaran", pandang_daftar(a));
    for (int i = 0; i < 2; i++) {
        struct pandang *x = pandang_add(a, s, NULL, pandang_peta(a)), *v;
        pandang_set(a, x, "no", arena_printf(a, "%d", i + 1));
        pandang_set(a, x, "nama", nama[i]);
        v = pandang_add(a, x, "indikator", pandang_daftar(a));
        for (int k = 0; k < 2; k++) {
            struct pandang *y = pandang_add(a, v, NULL, pandang_peta(a));
            pandang_set(a, y, "uraian", iku[i][k]);
            pandang_set(a, y, "target", "90,00");
        }
    }
    return p;
}

struct uji_paket {       /* parts of a package; NULL leaves a part out */
    const char *badan;   /* content of w:body */
    const char *dokumen; /* word/document.xml instead of badan */
    const char *kepala, *kaki, *catatan, *gaya;
    const char *jenis;  /* content type of the main part */
    const char *relasi; /* word/_rels/fontTable.xml.rels */
};

static inline struct buf uji_zip(struct arena *a, const struct uji_paket *u)
{
    const char *jenis =
        text_or(u->jenis,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    struct zip_part v[16];
    struct err e = {0};
    struct buf b;
    size_t n = 0;
    const char *isi[][2] = {
        {"[Content_Types].xml",
         arena_printf(
             a,
             "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
             "<Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>",
             jenis)},
        {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" REL
                        "officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
        {"word/document.xml",
         u->dokumen != NULL
             ? u->dokumen
             : arena_printf(a, "<w:document " NS_W "><w:body>%s" SECT "</w:body></w:document>",
                            u->badan)},
        {"word/_rels/document.xml.rels",
         "<Relationships><Relationship Id=\"r1\" Type=\"" REL "header\" Target=\"header1.xml\"/>"
         "<Relationship Id=\"r2\" Type=\"" REL "footer\" Target=\"/word/footer1.xml\"/>"
         "<Relationship Id=\"r3\" Type=\"" REL "footnotes\" Target=\"footnotes.xml\"/>"
         "<Relationship Id=\"r4\" Type=\"" REL "styles\" Target=\"styles.xml\"/></Relationships>"},
        {"word/header1.xml", u->kepala},
        {"word/footer1.xml", u->kaki},
        {"word/footnotes.xml", u->catatan},
        {"word/styles.xml", u->gaya},
        {"word/_rels/fontTable.xml.rels", u->relasi}};

    for (size_t i = 0; i < sizeof(isi) / sizeof(*isi); i++)
        if (isi[i][1] != NULL)
            v[n++] = (struct zip_part){isi[i][0], isi[i][1], strlen(isi[i][1])};
    buf_init(&b, 64 << 20);
    assert_int_equal(zip_write(&b, v, n, &e), 0);
    return b;
}

/* Provider: one paragraph per block, "[nama]". */
static inline int uji_blok(void *payload, const char *nama, struct dok *d, struct err *e)
{
    (void)payload;
    if (strcmp(nama, "bab_3") == 0 && payload != NULL)
        return err_set(e, ERR_NOT_FOUND, "blok \"%s\" tidak ada", nama);
    dok_paragraf_teks(d, GAYA_ISI, arena_printf(d->arena, "[%s]", nama));
    return 0;
}

static inline struct templat *uji_open(struct arena *a, const struct uji_paket *u,
                                       struct masalah_list *m, struct err *e)
{
    struct buf b = uji_zip(a, u);
    struct templat *t = NULL;
    int rc;

    masalah_init(m, a);
    rc = templat_open(a, &(struct templat_berkas){"uji.docx", b.p, b.n}, &UJI_NAMA, &t, m, e);
    buf_release(&b);
    assert_true((rc == 0) == (t != NULL && m->n == 0));
    return t;
}

static inline struct templat_hasil uji_rakit(struct arena *a, const struct uji_paket *u)
{
    struct templat_isi isi = {.data = uji_data(a), .blok = uji_blok};
    struct templat_hasil h;
    struct masalah_list m;
    struct err e = {0};
    struct templat *t = uji_open(a, u, &m, &e);

    if (t == NULL || m.n > 0)
        fail_msg("%s; %s", e.msg, m.n > 0 ? m.v[0].pesan : "");
    if (templat_rakit(t, a, &isi, &h, &e) != 0)
        fail_msg("%s", e.msg);
    return h;
}

/* Texts of all blocks, one a line; runs in bold between *, italic between _. */
static inline const char *uji_teks(struct arena *a, const struct dok *d)
{
    struct buf b;
    const char *s;

    buf_init(&b, 1 << 20);
    buf_puts(&b, "");
    for (size_t i = 0; i < d->n; i++) {
        for (size_t k = 0; k < d->blok[i]->teks.n; k++) {
            const struct dok_potong *p = &d->blok[i]->teks.v[k];
            const char *tanda = p->gaya & DOK_TEBAL ? "*" : p->gaya & DOK_MIRING ? "_" : "";
            if (p->jenis == POTONG_BARIS)
                buf_puts(&b, "/");
            else if (p->jenis == POTONG_TAB)
                buf_puts(&b, "|");
            else
                buf_printf(&b, "%s%s%s", tanda, p->teks, tanda);
        }
        buf_puts(&b, "\n");
    }
    s = buf_dup(a, &b);
    buf_release(&b);
    return s;
}

static inline const char *uji_isi(struct arena *a, const char *badan)
{
    struct uji_paket u = {.badan = badan};
    return uji_teks(a, uji_rakit(a, &u).dok);
}

#endif
