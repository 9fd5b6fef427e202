/* SPDX-License-Identifier: MIT
 *
 * xml: the only place that escapes XML and HTML.
 */
#ifndef CERMAT_BASE_XML_H
#define CERMAT_BASE_XML_H

#include "base/str.h"

/* Text content: & < > escaped; characters XML 1.0 forbids are left out. NULL writes nothing. */
void xml_text(struct buf *b, const char *s);
/* Attribute value in double quotes: & < > " and line breaks escaped. */
void xml_attr(struct buf *b, const char *s);

#endif
