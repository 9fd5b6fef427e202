/* SPDX-License-Identifier: MIT
 *
 * param: the fields of a request: out of the address and the form, decoded, held against what the
 * route declares.
 */
#ifndef CERMAT_WEB_PARAM_H
#define CERMAT_WEB_PARAM_H

#include "web/web.h"

struct param_list {
    struct arena *arena;
    struct param *v;
    size_t n, cap;
    struct unggahan *unggahan;
    size_t n_unggahan, cap_unggahan;
};

/* One line of text with %XX decoded, in arena a; NULL: not UTF-8, or control characters. */
const char *param_decode(struct arena *a, struct str s);

/* A field as it is. A value may have several lines, CR LF becomes LF. */
MUST_CHECK int param_add(struct param_list *l, struct str nama, struct str nilai, struct err *e);
/* "a=1&b=2". ERR_INVALID: not UTF-8; ERR_TOO_BIG: more than PARAM_MAX_N. */
MUST_CHECK int param_urlencoded(struct param_list *l, struct str s, struct err *e);

/* Holds the fields against r->rute: ERR_INVALID with all problems in m (place: the field). */
MUST_CHECK int param_check(const struct req *r, struct masalah_list *m, struct err *e);

#endif
