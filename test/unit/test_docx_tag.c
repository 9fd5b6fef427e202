/* SPDX-License-Identifier: MIT
 *
 * The walk over tags: what it passes over, attributes, elements; texts cut short or of garbage.
 */
#include "bantu_report.h"

#include "base/tertanam.h"
#include "report/docx_tag.h"

#include <string.h>

static void test_docx_tag__jalan(void **state)
{
    struct str rest = str_of("<?xml version='1.0'?><!-- <a> --><w:p x=\"a>b\" w:y='2'><b/>"
                             "<![CDATA[<c>]]></w:p >teks");
    struct docx_tag t;

    (void)state;
    assert_true(docx_tag_next(&rest, &t));
    assert_true(docx_tag_is(&t, "w:p") && docx_tag_is(&t, "p") && !docx_tag_is(&t, "x:p"));
    assert_true(str_eq(docx_tag_attr(&t, "x"), "a>b"));
    assert_int_equal(docx_tag_long(&t, "w:y", 0), 2);
    assert_int_equal(docx_tag_long(&t, "x", 7), 7);
    assert_null(docx_tag_attr(&t, "y").p);
    assert_true(docx_tag_next(&rest, &t) && docx_tag_is(&t, "b") && t.kosong);
    assert_true(docx_tag_next(&rest, &t) && docx_tag_is(&t, "w:p") && t.tutup);
    assert_false(docx_tag_next(&rest, &t));
}

static void test_docx_tag__elemen(void **state)
{
    struct str rest = str_of("<a><a><b/></a>x</a><c/>"), s;
    struct docx_tag t;

    (void)state;
    assert_true(docx_tag_next(&rest, &t));
    s = docx_tag_element(&t, &rest);
    assert_true(str_eq(s, "<a><a><b/></a>x</a>"));
    assert_true(docx_tag_next(&rest, &t) && docx_tag_is(&t, "c"));
}

/* Every prefix of a real part, and of garbage, in memory of exactly its size. */
static void test_docx_tag__terpotong(void **state)
{
    static const char SAMPAH[] = "<<<a b=\"<!--<![CDATA[</ x='\"> = <?/><w:p w:id=>\"\x80\xff<";
    const struct berkas_tertanam *f = tertanam_get("dok/docx/styles.xml");

    (void)state;
    for (size_t n = 0; n < 3000 + sizeof(SAMPAH); n++) {
        bool sampah = n >= 3000;
        size_t len = sampah ? n - 3000 : n;
        char *p = malloc(len + 1);
        struct str rest = {p, len};
        struct docx_tag t;

        assert_non_null(p);
        memcpy(p, sampah ? SAMPAH : (const char *)f->p, len);
        p = realloc(p, len > 0 ? len : 1); /* nothing behind the end */
        rest.p = p;
        while (docx_tag_next(&rest, &t)) {
            (void)docx_tag_attr(&t, "w:val");
            (void)docx_tag_long(&t, "w:id", 0);
            if (docx_tag_is(&t, "w:style"))
                (void)docx_tag_element(&t, &rest);
        }
        free(p);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_docx_tag__jalan),
        UJI(test_docx_tag__elemen),
        UJI(test_docx_tag__terpotong),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
