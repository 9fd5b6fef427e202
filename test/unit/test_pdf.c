/* SPDX-License-Identifier: MIT
 *
 * PDF by LibreOffice: a PDF comes out and nothing stays behind;
 * without LibreOffice the message names the package and no file appears.
 */
#include "bantu_report.h"
#include "docx_contoh.h"

#include "base/file.h"
#include "base/zip.h"
#include "report/pdf.h"
#include "report/proses.h"

#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static const struct docx_opsi TANPA_TEMBOLOK = {.tembolok = ""};

static void test_pdf__tanpa_libreoffice(void **state)
{
    const char *path = arena_strdup(*state, getenv("PATH"));
    struct err e = {0};
    int r;

    setenv("PATH", "/nonexistent", 1);
    r = pdf_from_docx("x", 1, "/tmp/cermat-uji-tidak-ada.pdf", &e);
    setenv("PATH", path, 1);
    assert_int_equal(r, ERR_SYSTEM);
    assert_non_null(strstr(e.msg, "libreoffice-writer-nogui"));
    assert_int_not_equal(access("/tmp/cermat-uji-tidak-ada.pdf", F_OK), 0);
}

static void test_pdf__jadi(void **state)
{
    struct arena *a = *state;
    struct docx_dasar dasar = contoh_dasar(a);
    const char *path = arena_printf(a, "/tmp/cermat-uji-%ld.pdf", (long)getpid());
    struct err e = {0};
    struct buf b;
    size_t n;
    char *p;

    if (proses_cari(a, "soffice") == NULL)
        skip();
    buf_init(&b, DOCX_MAX);
    assert_int_equal(docx_write(&b, contoh_dok(a, 1), &dasar, &TANPA_TEMBOLOK, &e), 0);
    if (pdf_from_docx(b.p, b.n, path, &e) != 0)
        fail_msg("%s", e.msg);
    buf_release(&b);
    assert_int_equal(file_read(a, path, (size_t)64 << 20, &p, &n, &e), 0);
    assert_memory_equal(p, "%PDF-", 5);
    assert_int_equal(unlink(path), 0);
}

#define REL "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define DML "http://schemas.openxmlformats.org/drawingml/2006/"

/* A document with a picture from an address: nobody may be asked for it. */
static struct buf docx_luar(struct arena *a, unsigned port)
{
    const char *isi[][2] = {
        {"[Content_Types].xml",
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
         "<Default Extension=\"rels\" "
         "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
         "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
         "officedocument.wordprocessingml.document.main+xml\"/></Types>"},
        {"_rels/.rels",
         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         "<Relationship Id=\"r1\" Type=\"" REL "/officeDocument\" Target=\"word/document.xml\"/>"
         "</Relationships>"},
        {"word/_rels/document.xml.rels",
         arena_printf(a,
                      "<Relationships "
                      "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                      "<Relationship Id=\"r8\" Type=\"" REL
                      "/image\" Target=\"http://127.0.0.1:%u/x.png\" "
                      "TargetMode=\"External\"/></Relationships>",
                      port)},
        {"word/document.xml",
         "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
         "xmlns:r=\"" REL "\" xmlns:a=\"" DML "main\" xmlns:pic=\"" DML "picture\" xmlns:wp=\"" DML
         "wordprocessingDrawing\"><w:body><w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"990000\" "
         "cy=\"990000\"/><wp:docPr id=\"1\" name=\"x\"/><a:graphic><a:graphicData uri=\"" DML
         "picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"x\"/><pic:cNvPicPr/>"
         "</pic:nvPicPr><pic:blipFill><a:blip r:link=\"r8\"/><a:stretch><a:fillRect/></a:stretch>"
         "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"990000\" "
         "cy=\"990000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
         "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:body>"
         "</w:document>"}};
    struct zip_part v[sizeof(isi) / sizeof(*isi)];
    struct err e = {0};
    struct buf b;

    for (size_t i = 0; i < sizeof(isi) / sizeof(*isi); i++)
        v[i] = (struct zip_part){isi[i][0], isi[i][1], strlen(isi[i][1])};
    buf_init(&b, 1 << 20);
    assert_int_equal(zip_write(&b, v, sizeof(isi) / sizeof(*isi), &e), 0);
    return b;
}

static void test_pdf__tidak_mengambil_dari_luar(void **state)
{
    struct sockaddr_in di = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    const char *path = arena_printf(*state, "/tmp/cermat-uji-luar-%ld.pdf", (long)getpid());
    int s = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    socklen_t n = sizeof(di);
    struct err e = {0};
    struct buf b;

    if (proses_cari(*state, "soffice") == NULL)
        skip();
    assert_int_equal(bind(s, (struct sockaddr *)&di, n), 0);
    assert_int_equal(listen(s, 8), 0);
    assert_int_equal(getsockname(s, (struct sockaddr *)&di, &n), 0);
    b = docx_luar(*state, ntohs(di.sin_port));
    if (pdf_from_docx(b.p, b.n, path, &e) != 0)
        fail_msg("%s", e.msg);
    buf_release(&b);
    assert_int_equal(accept(s, NULL, NULL), -1);
    assert_int_equal(unlink(path), 0);
    close(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_pdf__tanpa_libreoffice),
        UJI(test_pdf__jadi),
        UJI(test_pdf__tidak_mengambil_dari_luar),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
