/* SPDX-License-Identifier: MIT
 *
 * The HTML writer: one well-formed page, ids unique, links that lead somewhere, nothing fetched.
 */
#include "bantu_report.h"
#include "docx_contoh.h"

#include "report/html_dok.h"

#include <libxml/HTMLparser.h>
#include <string.h>

static const char *page_of(struct arena *a, const struct dok *d)
{
    struct err e = {0};
    const char *s;
    struct buf b;

    buf_init(&b, HTML_MAX);
    if (html_write(&b, d, &e) != 0)
        fail_msg("%s", e.msg);
    s = buf_dup(a, &b);
    buf_release(&b);
    return s;
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

static void test_html__satu_berkas(void **state)
{
    const char *s = page_of(*state, contoh_dok(*state, 1));

    assert_true(strncmp(s, "<!DOCTYPE html>\n<html lang=\"id\">", 32) == 0);
    assert_non_null(strstr(s, "@page lintang"));
    assert_non_null(strstr(s, "class=\"lewati\" href=\"#isi\""));
    assert_null(strstr(s, "<script"));
    assert_null(strstr(s, "<link"));
    assert_null(strstr(s, " src=\"http"));
    assert_null(strstr(s, "url("));
    assert_null(strstr(s, " onclick"));
    assert_int_equal(occurrences(s, "<h1"), 1);
    assert_int_equal(occurrences(s, "<svg"), 5);
}

/* Values of an attribute, in order. */
static size_t values(struct arena *a, const char *s, const char *awal, const char **v, size_t max)
{
    size_t n = 0, k = strlen(awal);

    while ((s = strstr(s, awal)) != NULL && n < max) {
        s += k;
        v[n++] = arena_strndup(a, s, strcspn(s, "\""));
    }
    return n;
}

static void test_html__tautan_ada_tujuannya(void **state)
{
    enum { MAX = 4000 };
    struct arena *a = *state;
    const char *s = page_of(a, contoh_dok(a, 2));
    const char **id = ARENA_ARRAY(a, MAX, const char *), **ke = ARENA_ARRAY(a, MAX, const char *);
    size_t n_id = values(a, s, " id=\"", id, MAX), n_ke = values(a, s, "href=\"#", ke, MAX);

    assert_true(n_id < MAX && n_ke > 40);
    n_ke += values(a, s, "aria-describedby=\"", ke + n_ke, MAX - n_ke);
    for (size_t i = 0; i < n_id; i++)
        for (size_t j = i + 1; j < n_id; j++)
            if (strcmp(id[i], id[j]) == 0)
                fail_msg("id \"%s\" dua kali", id[i]);
    for (size_t i = 0; i < n_ke; i++) {
        bool found = false;

        for (size_t j = 0; j < n_id && !found; j++)
            found = strcmp(ke[i], id[j]) == 0;
        if (!found)
            fail_msg("tautan ke \"%s\" tanpa tujuan", ke[i]);
    }
}

/* Open and close tags nest: an XML parser reads what follows the head, void elements closed. */
static void test_html__bersarang_benar(void **state)
{
    static const char *const HAMPA[] = {"<br>", "<col ", "<img "};
    const char *s = strstr(page_of(*state, contoh_dok(*state, 1)), "<body>");
    struct buf b;
    xmlDoc *d;

    buf_init(&b, HTML_MAX);
    for (; strncmp(s, "</html>", 7) != 0; s++) {
        bool hampa = false;

        for (size_t i = 0; i < 3; i++)
            hampa = hampa || strncmp(s, HAMPA[i], strlen(HAMPA[i])) == 0;
        if (hampa) {
            s = strchr(s, '>');
            continue;
        }
        buf_putc(&b, *s);
    }
    d = xmlReadMemory(b.p, (int)b.n, "x", NULL, XML_PARSE_NOERROR | XML_PARSE_NONET);
    assert_non_null(d);
    xmlFreeDoc(d);
    buf_release(&b);
}

static void test_html__angka_menjelaskan_diri(void **state)
{
    const char *s = page_of(*state, contoh_dok(*state, 1));
    const char *j =
        strstr(s, "<span class=\"j\" tabindex=\"0\" aria-describedby=\"j1\">106,47<span "
                  "class=\"jt\" role=\"tooltip\" id=\"j1\">");

    assert_non_null(j);
    j = arena_strndup(*state, j, 700);
    assert_non_null(strstr(j, "<b>Rumus</b> Realisasi ÷ Target × 100"));
    assert_non_null(strstr(j, "Realisasi: 93,69 <i>(resmi, survei kepuasan &lt;2024&gt;)</i>"));
    assert_non_null(strstr(j, "93,69 ÷ 88 × 100 = 106,47"));
}

static void test_html__tabel(void **state)
{
    const char *s = page_of(*state, contoh_dok(*state, 1));

    assert_non_null(strstr(s, "<th scope=\"colgroup\" colspan=\"3\">Kinerja</th>"));
    assert_non_null(strstr(s, "<th scope=\"col\" rowspan=\"2\">Sasaran</th>"));
    assert_non_null(strstr(s, "<tr class=\"nomor\"><td>(1)</td>"));
    assert_non_null(strstr(s, "class=\"tabel lintang\""));
    assert_non_null(strstr(s, "&lt;IKM&gt; &amp;"));
    assert_non_null(strstr(s, "<li value=\"2\">biaya pelayanan;</li></ol>\n</li>"));
}

/* A fragment for a page with a frame of its own and a strict content policy. */
static void test_html__isi_saja(void **state)
{
    struct err e = {0};
    struct buf b;

    buf_init(&b, HTML_MAX);
    assert_int_equal(html_write_isi(&b, contoh_dok(*state, 1), "x-", &e), 0);
    assert_null(strstr(b.p, "<h1"));
    assert_null(strstr(b.p, "<html"));
    assert_null(strstr(b.p, "<style"));
    assert_null(strstr(b.p, " style="));
    assert_null(strstr(b.p, "<script"));
    assert_non_null(strstr(b.p, "aria-describedby=\"x-j1\""));
    assert_non_null(strstr(b.p, "href=\"#x-"));
    assert_int_equal(occurrences(b.p, " id=\""), occurrences(b.p, " id=\"x-"));
    assert_int_equal(occurrences(b.p, "<section"), occurrences(b.p, "</section>"));
    buf_release(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_html__satu_berkas),     UJI(test_html__tautan_ada_tujuannya),
        UJI(test_html__bersarang_benar), UJI(test_html__angka_menjelaskan_diri),
        UJI(test_html__tabel),           UJI(test_html__isi_saja),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
