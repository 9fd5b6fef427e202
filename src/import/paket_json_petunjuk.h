/* SPDX-License-Identifier: MIT
 *
 * paket_json_petunjuk: what a person who typed a package by hand probably meant.
 *
 * The parser tells where it stumbled and no more. The usual slips (a decimal comma, dots between
 * thousands, a comma before a closing bracket, single quotes) are recognised from the text there.
 */
#ifndef CERMAT_IMPORT_PAKET_JSON_PETUNJUK_H
#define CERMAT_IMPORT_PAKET_JSON_PETUNJUK_H

#include "base/str.h"

/*
 * The text s is right JSON up to the byte `di` (up to s.n: the end), where a token stands that does
 * not belong there. What to write instead, one line of Indonesian in arena a; NULL when the slip is
 * none of those known.
 */
const char *paket_json_petunjuk(struct arena *a, struct str s, size_t di);

#endif
