/* SPDX-License-Identifier: MIT
 *
 * test_berkas_jenis: kinds of uploads by their content, and garbage of every kind.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "base/zip.h"
#include "core/berkas_jenis.h"

#include <stdlib.h>
#include <string.h>

static void is(const void *p, size_t n, const char *nama)
{
    const struct berkas_jenis *j;
    struct err e = {0};

    if (berkas_jenis_of(p, n, &j, &e) != 0)
        fail_msg("%s: %s", nama, e.msg);
    assert_string_equal(j->nama, nama);
}

static void refused(const void *p, size_t n, const char *kata)
{
    const struct berkas_jenis *j;
    struct err e = {0};

    assert_int_equal(berkas_jenis_of(p, n, &j, &e), ERR_INVALID);
    assert_null(j);
    if (strstr(e.msg, kata) == NULL)
        fail_msg("\"%s\" tanpa \"%s\"", e.msg, kata);
}

#define IS(s, nama)      is((s), sizeof(s) - 1, (nama))
#define REFUSED(s, kata) refused((s), sizeof(s) - 1, (kata))

static void test_berkas_jenis__tanda(void **state)
{
    (void)state;
    IS("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n", "pdf");
    IS("\x89PNG\r\n\x1a\n\0\0\0\rIHDR....IEND\xae\x42\x60\x82", "png");
    IS("\xff\xd8\xff\xe0..JFIF..\xff\xd9", "jpg");
    REFUSED("", "kosong");
    REFUSED("%PDF-1.7\n1 0 obj", "terpotong");
    REFUSED("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "terpotong");
    REFUSED("\xff\xd8\xff\xe0..JFIF", "terpotong");
    REFUSED("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "cetak ke PDF");
    REFUSED("<!DOCTYPE html><script>x()</script>", "cetak ke PDF");
    REFUSED("MZ\x90", "program");
    REFUSED("GIF89a", "GIF");
    REFUSED("Rar!\x1a\7", "RAR");
    REFUSED("7z\xbc\xaf\x27\x1c", "7z");
    REFUSED("\0\0\0\x18"
            "ftypheic",
            "HEIC");
    REFUSED("catatan biasa", "tidak dikenal");
    REFUSED("%", "tidak dikenal");
}

/* An archive of parts with these names. */
static void archive(struct buf *out, const char *const *nama, const char *isi)
{
    struct zip_part v[8];
    struct err e = {0};
    size_t n = 0;

    for (; nama[n] != NULL; n++)
        v[n] = (struct zip_part){nama[n], isi, strlen(isi)};
    buf_init(out, 1 << 20);
    assert_int_equal(zip_write(out, v, n, &e), 0);
}

static void test_berkas_jenis__office(void **state)
{
    static const struct {
        const char *nama[4], *jenis, *kata;
    } kasus[] = {
        {{"[Content_Types].xml", "word/document.xml"}, "docx", NULL},
        {{"[Content_Types].xml", "xl/workbook.xml"}, "xlsx", NULL},
        {{"[Content_Types].xml", "ppt/presentation.xml"}, "pptx", NULL},
        {{"[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"}, NULL, "makro"},
        {{"word/document.xml"}, NULL, "arsip ZIP"},
        {{"[Content_Types].xml", "lain.xml"}, NULL, "arsip ZIP"},
        {{"word/document.xml.exe", "[Content_Types].xml"}, NULL, "arsip ZIP"},
        {{"mimetype", "content.xml"}, NULL, "arsip ZIP"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(kasus) / sizeof(kasus[0]); i++) {
        struct buf b;

        archive(&b, kasus[i].nama, "<x/>");
        if (kasus[i].jenis)
            is(b.p, b.n, kasus[i].jenis);
        else
            refused(b.p, b.n, kasus[i].kata);
        buf_release(&b);
    }
}

/* A stored first entry "mimetype", as OpenDocument wants it, with its directory. */
static size_t opendocument(unsigned char *p, const char *mime)
{
    size_t m = strlen(mime), k;

    memset(p, 0, 1024);
    memcpy(p, "PK\3\4", 4);
    p[18] = p[22] = (unsigned char)m;
    p[26] = 8;
    memcpy(p + 30, "mimetype", 8);
    memcpy(p + 38, mime, m);
    k = 38 + m;
    memcpy(p + k, "PK\1\2", 4);
    p[k + 28] = 8;
    memcpy(p + k + 46, "mimetype", 8);
    memcpy(p + k + 54, "PK\5\6", 4);
    p[k + 54 + 10] = 1;
    p[k + 54 + 16] = (unsigned char)k;
    return k + 54 + 22;
}

static void test_berkas_jenis__opendocument(void **state)
{
    unsigned char p[1024];

    (void)state;
    is(p, opendocument(p, "application/vnd.oasis.opendocument.text"), "odt");
    is(p, opendocument(p, "application/vnd.oasis.opendocument.spreadsheet"), "ods");
    refused(p, opendocument(p, "application/vnd.oasis.opendocument.graphics"), "arsip ZIP");
    refused(p, opendocument(p, "application/vnd.oasis.opendocument.text-master"), "arsip ZIP");
}

static void test_berkas_jenis__office_lama(void **state)
{
    static char p[4096];

    (void)state;
    memcpy(p, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    refused(p, 600, "tidak utuh");
    refused(p, sizeof(p), "jenis berkas lama");
    memcpy(p + 1024, "W\0o\0r\0k\0b\0o\0o\0k\0", 16);
    is(p, sizeof(p), "xls");
    memcpy(p + 1024, "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24);
    is(p, sizeof(p), "doc");
    memcpy(p + 2048, "_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", 24);
    refused(p, sizeof(p), "makro");
}

/* Every cut and every changed byte of a good archive: never a crash, and a cut one is refused. */
static void test_berkas_jenis__rusak(void **state)
{
    static const char *const nama[] = {"[Content_Types].xml", "word/document.xml", NULL};
    const struct berkas_jenis *j;
    struct err e = {0};
    struct buf b;

    (void)state;
    archive(&b, nama, "isi");
    for (size_t n = 0; n < b.n; n++) {
        char *p = malloc(n + 1); /* exact size, so that ASan sees an overrun */

        memcpy(p, b.p, n);
        assert_int_not_equal(berkas_jenis_of(p, n, &j, &e), 0);
        err_clear(&e);
        free(p);
    }
    for (size_t k = 0; k < b.n; k++)
        for (int x = 0; x < 256; x += 51) {
            char lama = b.p[k];

            b.p[k] = (char)x;
            (void)!berkas_jenis_of(b.p, b.n, &j, &e);
            err_clear(&e);
            b.p[k] = lama;
        }
    is(b.p, b.n, "docx");
    buf_release(&b);
}

/* A small archive that says it holds gigabytes: taken or not, it is never unpacked. */
static void test_berkas_jenis__bom(void **state)
{
    static const char *const nama[] = {"[Content_Types].xml", "word/document.xml", NULL};
    size_t n = 8 << 20;
    char *nol = calloc(n + 1, 1);
    struct buf b;

    (void)state;
    memset(nol, 'a', n);
    archive(&b, nama, nol);
    assert_true(b.n < n / 100);
    for (size_t k = 0; k + 46 < b.n; k++)
        if (memcmp(b.p + k, "PK\1\2", 4) == 0)
            memset(b.p + k + 24, 0xff, 4); /* 4 GiB each */
    is(b.p, b.n, "docx");
    buf_release(&b);
    free(nol);
}

static void test_berkas_jenis__nama(void **state)
{
    (void)state;
    assert_string_equal(berkas_jenis_get("pdf")->mime, "application/pdf");
    assert_non_null(berkas_jenis_get("json"));
    assert_null(berkas_jenis_get("exe"));
    assert_null(berkas_jenis_get(NULL));
    REFUSED("{\"versi_paket\":1}", "tidak dikenal");
}

int main(void)
{
    const struct CMUnitTest v[] = {
        cmocka_unit_test(test_berkas_jenis__tanda),
        cmocka_unit_test(test_berkas_jenis__office),
        cmocka_unit_test(test_berkas_jenis__opendocument),
        cmocka_unit_test(test_berkas_jenis__office_lama),
        cmocka_unit_test(test_berkas_jenis__rusak),
        cmocka_unit_test(test_berkas_jenis__bom),
        cmocka_unit_test(test_berkas_jenis__nama),
    };

    return cmocka_run_group_tests(v, NULL, NULL);
}
