/* SPDX-License-Identifier: MIT
 *
 * bingkai: the frame around every page: its values, and who sees what of it.
 */
#ifndef CERMAT_WEB_BINGKAI_H
#define CERMAT_WEB_BINGKAI_H

#include "web/web.h"

/* Names of the frame; every page sees them too. */
extern const struct pandang_jenis BINGKAI_JENIS[];

/* Which entries of the rail have a page: a set of bits, known at start. */
unsigned bingkai_rel(struct arena *a);

/* The values but {{isi}}, in r->a. */
struct pandang *bingkai_compose(struct req *r, const struct halaman *h);

#endif
