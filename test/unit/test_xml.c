/* SPDX-License-Identifier: MIT
 *
 * Tests of base/xml.
 */
#include "base/xml.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static void assert_escaped(void (*fn)(struct buf *, const char *), const char *in, const char *want)
{
    struct buf b;

    buf_init(&b, 1 << 20);
    fn(&b, in);
    assert_true(buf_ok(&b));
    assert_string_equal(b.p == NULL ? "" : b.p, want);
    buf_release(&b);
}

static void test_xml__text(void **state)
{
    (void)state;
    assert_escaped(xml_text, "A & B <c> \"d\" 'e'\n\t", "A &amp; B &lt;c&gt; \"d\" 'e'\n\t");
    assert_escaped(xml_text, "&&", "&amp;&amp;");
    assert_escaped(xml_text, "<", "&lt;");
    assert_escaped(xml_text, "]]>", "]]&gt;");
    assert_escaped(xml_text, "&amp;", "&amp;amp;");
    assert_escaped(xml_text, "tanpa apa-apa – 97,05 %", "tanpa apa-apa – 97,05 %");
    assert_escaped(xml_text, "", "");
    assert_escaped(xml_text, NULL, "");
}

static void test_xml__attr(void **state)
{
    (void)state;
    assert_escaped(xml_attr, "a\"b' <&>\n\r\t", "a&quot;b' &lt;&amp;&gt;&#10;&#13;&#9;");
    assert_escaped(xml_attr, "\" onload=\"x", "&quot; onload=&quot;x");
    assert_escaped(xml_attr, NULL, "");
}

static void test_xml__forbidden_left_out(void **state)
{
    (void)state;
    assert_escaped(xml_text, "a\x01\x08\x0B\x0C\x1F-b", "a-b");
    assert_escaped(xml_attr, "\x1B[0m", "[0m");
    assert_escaped(xml_text, "a\xEF\xBF\xBE\xEF\xBF\xBF-b", "a-b");
    assert_escaped(xml_text, "\xEF\xBF\xBD\x7F\xF0\x9F\x98\x80",
                   "\xEF\xBF\xBD\x7F\xF0\x9F\x98\x80");
    assert_escaped(xml_text, "a\xFF\xC3<\xED\xA0\x80\xE2\x82", "a&lt;"); /* not UTF-8 */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_xml__text),
        cmocka_unit_test(test_xml__attr),
        cmocka_unit_test(test_xml__forbidden_left_out),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
