/* SPDX-License-Identifier: MIT
 *
 * docx_harap: what docx_struktur_dump() must say of a dok.
 */
#ifndef CERMAT_TEST_DOCX_HARAP_H
#define CERMAT_TEST_DOCX_HARAP_H

#include "core/dok.h"

/* Fails the test unless every block of the dok stands in the dump, in its order. */
void docx_harap_dok(const char *dump, const struct dok *d);

#endif
