/* SPDX-License-Identifier: MIT
 *
 * jenis_berkas: tells a file of another kind (Word, Excel, PDF, UTF-16) given where text is read.
 */
#ifndef CERMAT_IMPORT_JENIS_BERKAS_H
#define CERMAT_IMPORT_JENIS_BERKAS_H

#include "base/str.h"

/* What the file is and what to do with it ("ini PDF"), by its first bytes; NULL when it may be
 * text. Static. */
const char *jenis_berkas_asing(struct str s);

#endif
