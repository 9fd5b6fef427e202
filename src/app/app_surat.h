/* SPDX-License-Identifier: MIT
 *
 * app_surat: a document of our own composition as a Word file in the styles of the default
 * template.
 */
#ifndef CERMAT_APP_APP_SURAT_H
#define CERMAT_APP_APP_SURAT_H

#include "app/sys.h"
#include "base/err.h"
#include "base/str.h"
#include "core/dok.h"

/* The numbered document as DOCX, appended to `out`. */
MUST_CHECK int app_surat_docx(const struct sys *sys, const struct dok *d, struct buf *out,
                              struct err *e);

#endif
