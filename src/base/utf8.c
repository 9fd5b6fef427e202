/* SPDX-License-Identifier: MIT
 *
 * utf8: well-formedness after table 3-7 of the Unicode standard.
 */
#include "base/utf8.h"

#include <string.h>

/* The second byte decides about overlong forms, surrogates and values above U+10FFFF. */
size_t utf8_sequence(const char *text, size_t n)
{
    const unsigned char *p = (const unsigned char *)text;
    unsigned char low = 0x80, high = 0xBF;
    size_t len;

    if (p[0] < 0x80)
        return p[0] != 0;
    if (p[0] >= 0xC2 && p[0] <= 0xDF)
        len = 2;
    else if (p[0] >= 0xE0 && p[0] <= 0xEF)
        len = 3;
    else if (p[0] >= 0xF0 && p[0] <= 0xF4)
        len = 4;
    else
        return 0;
    if (p[0] == 0xE0)
        low = 0xA0;
    else if (p[0] == 0xED)
        high = 0x9F;
    else if (p[0] == 0xF0)
        low = 0x90;
    else if (p[0] == 0xF4)
        high = 0x8F;
    if (n < len || p[1] < low || p[1] > high)
        return 0;
    for (size_t i = 2; i < len; i++)
        if ((p[i] & 0xC0) != 0x80)
            return 0;
    return len;
}

static bool is_control(const unsigned char *p)
{
    if (p[0] < 0x20)
        return p[0] != '\t' && p[0] != '\n' && p[0] != '\r';
    return p[0] == 0x7F || (p[0] == 0xC2 && p[1] < 0xA0);
}

static bool scan(const char *text, size_t n, size_t *at, bool control_allowed)
{
    size_t i = 0;

    while (i < n) {
        size_t len = utf8_sequence(text + i, n - i);

        if (len == 0 || (!control_allowed && is_control((const unsigned char *)text + i))) {
            if (at != NULL)
                *at = i;
            return false;
        }
        i += len;
    }
    return true;
}

bool utf8_valid(const char *p, size_t n, size_t *at)
{
    return scan(p, n, at, true);
}

bool utf8_text(const char *p, size_t n, size_t *at)
{
    return scan(p, n, at, false);
}

size_t utf8_length(const char *s)
{
    size_t n = 0;

    for (; s != NULL && *s != '\0'; s++)
        n += ((unsigned char)*s & 0xC0) != 0x80;
    return n;
}
