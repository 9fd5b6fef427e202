/* SPDX-License-Identifier: MIT
 *
 * xml: the only place that escapes XML and HTML.
 */
#ifndef CERMAT_BASE_XML_H
#define CERMAT_BASE_XML_H

#include "base/str.h"

/* Text content: & < > escaped; characters XML 1.0 forbids are left out, and bytes that are no UTF-8
 * too. NULL writes nothing. */
void xml_text(struct buf *b, const char *s);
/* What stands between the double quotes of an attribute: & < > " and line breaks and tabs (which a
 * parser would turn into spaces) escaped; otherwise as xml_text. */
void xml_attr(struct buf *b, const char *s);

#endif
