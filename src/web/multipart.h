/* SPDX-License-Identifier: MIT
 *
 * multipart: the parts of a form with files (RFC 7578).
 */
#ifndef CERMAT_WEB_MULTIPART_H
#define CERMAT_WEB_MULTIPART_H

#include "web/param.h"

/*
 * Adds fields and files of `badan` to l; bytes of files are borrowed from it. `jenis` is the value
 * of Content-Type. ERR_INVALID: no boundary, a part that does not end, a bad name; ERR_TOO_BIG: too
 * many parts.
 */
MUST_CHECK int multipart_read(struct param_list *l, const char *jenis, struct str badan,
                              struct err *e);

/* The last part of a file name, without what could hurt in a header, a path or a shell; never
 * empty. */
const char *unggah_nama(struct arena *a, struct str nama);

#endif
