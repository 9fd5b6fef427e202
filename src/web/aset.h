/* SPDX-License-Identifier: MIT
 *
 * aset: script, style and pictures within the program. A name carries the hash of its content
 * ("aset/cermat.1a2b3c.css"), so a browser may keep it for good; beside it stands its gzip form.
 */
#ifndef CERMAT_WEB_ASET_H
#define CERMAT_WEB_ASET_H

#include "web/web.h"

struct aset;

/* The assets of the program, in arena a. */
struct aset *aset_new(struct arena *a);
/* "/aset/cermat.1a2b3c.css" of ("cermat", "css"); "" when the program has none. */
const char *aset_alamat(const struct aset *s, const char *nama, const char *jenis);
/* GET /aset/{} */
int aset_jawab(struct req *r, struct err *e);

#endif
