/* SPDX-License-Identifier: MIT
 *
 * PDF by LibreOffice: a PDF comes out and nothing stays behind;
 * without LibreOffice the message names the package and no file appears.
 */
#include "bantu_report.h"
#include "docx_contoh.h"

#include "base/file.h"
#include "report/pdf.h"
#include "report/proses.h"

#include <string.h>
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_pdf__tanpa_libreoffice),
        UJI(test_pdf__jadi),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
