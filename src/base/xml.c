/* SPDX-License-Identifier: MIT
 *
 * xml: escaping. Runs of ordinary bytes are copied in one piece; a table says which bytes need a
 * look.
 */
#include "base/xml.h"

#include "base/utf8.h"

#include <string.h>

enum kind {
    BIASA,   /* copied */
    SANDI,   /* replaced in text and attributes */
    ATRIBUT, /* replaced in attributes only */
    BUANG,   /* left out */
    BANYAK,  /* starts a character of several bytes */
};

static enum kind kind_of(unsigned char c)
{
    switch (c) {
    case '&':
    case '<':
    case '>':
        return SANDI;
    case '"':
    case '\t':
    case '\n':
    case '\r':
        return ATRIBUT;
    default:
        return c >= 0x80 ? BANYAK : c < 0x20 ? BUANG : BIASA;
    }
}

static const char *replacement(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\t':
        return "&#9;";
    case '\n':
        return "&#10;";
    default:
        return "&#13;";
    }
}

static void escape(struct buf *b, const char *s, bool attribute)
{
    const char *end = s + strlen(s), *run = s;

    while (s < end) {
        enum kind kind = kind_of((unsigned char)*s);
        size_t len = 1;

        if (kind == BANYAK) {
            len = utf8_sequence(s, (size_t)(end - s));
            /* U+FFFE and U+FFFF are no characters of XML */
            if (len == 0 ||
                (len == 3 && memcmp(s, "\xEF\xBF", 2) == 0 && (unsigned char)s[2] >= 0xBE))
                kind = BUANG;
        }
        if (kind == BIASA || kind == BANYAK || (kind == ATRIBUT && !attribute)) {
            s += len;
            continue;
        }
        buf_put(b, run, (size_t)(s - run));
        if (kind != BUANG)
            buf_puts(b, replacement(*s));
        s += len == 0 ? 1 : len;
        run = s;
    }
    buf_put(b, run, (size_t)(end - run));
}

void xml_text(struct buf *b, const char *s)
{
    if (s != NULL)
        escape(b, s, false);
}

void xml_attr(struct buf *b, const char *s)
{
    if (s != NULL)
        escape(b, s, true);
}
