/* SPDX-License-Identifier: MIT
 *
 * pdf: a PDF from a DOCX, by LibreOffice (Debian package libreoffice-writer-nogui), started only
 * when a PDF is asked for. Not byte-identical from run to run: LibreOffice writes its clock into
 * it.
 */
#ifndef CERMAT_REPORT_PDF_H
#define CERMAT_REPORT_PDF_H

#include "base/err.h"

#include "base/str.h"

/*
 * Writes the PDF of the DOCX to `path` ("-": standard output), which appears only when complete.
 * LibreOffice runs with a profile of its own in a temporary folder, for at most 120 seconds, and
 * fetches nothing from outside. ERR_SYSTEM: it is missing (the message names the package), failed,
 * took too long or was ended by a signal; the folder is removed in each case.
 */
MUST_CHECK int pdf_from_docx(const void *docx, size_t n, const char *path, struct err *e);

/* The same appended to `out`. ERR_TOO_BIG: over its maximum. */
MUST_CHECK int pdf_make(const void *docx, size_t n, struct buf *out, struct err *e);

#endif
