/* SPDX-License-Identifier: MIT
 *
 * utf8: checks done once, at the edge; inside the program all text is valid UTF-8.
 */
#ifndef CERMAT_BASE_UTF8_H
#define CERMAT_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* True for well-formed UTF-8 without NUL, surrogates or overlong forms. On failure `*at` (may be
 * NULL) is the offset of the first bad byte. */
bool utf8_valid(const char *p, size_t n, size_t *at);
/* As utf8_valid, and no control characters (U+0000..1F, U+007F..9F) but tab, line feed and carriage
 * return. */
bool utf8_text(const char *p, size_t n, size_t *at);
/* Length of the well-formed character at p[n], n > 0; 0 when there is none (or NUL). */
size_t utf8_sequence(const char *p, size_t n);
/* Number of code points of valid UTF-8; NULL gives 0. */
size_t utf8_length(const char *s);

#endif
