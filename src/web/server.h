/* SPDX-License-Identifier: MIT
 *
 * server: one server process: everything it needs, from its start to its end.
 */
#ifndef CERMAT_WEB_SERVER_H
#define CERMAT_WEB_SERVER_H

#include "web/web_int.h"

/* Answers requests until SIGTERM or SIGINT, then finishes what is in flight. Blocks those signals.
 * ERR_INVALID: a template of the program is wrong (a bug), each problem is on stderr. */
MUST_CHECK int server_run(const struct web_opsi *o, struct err *e);

/* The job process: long work one after the other, until SIGTERM. */
MUST_CHECK int server_run_kerja(const struct web_opsi *o, struct err *e);

#endif
