/* SPDX-License-Identifier: MIT
 *
 * proses: runs a helper program with input, output and a time limit.
 *
 * Standard input and output are memory files, so neither side waits for the other. The child is the
 * leader of a process group of its own; at the time limit the whole group is killed. So it is when
 * SIGTERM, SIGINT or SIGHUP reach this program, which goes on to clean up after itself.
 */
#ifndef CERMAT_REPORT_PROSES_H
#define CERMAT_REPORT_PROSES_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

#include <signal.h>

struct proses {
    const char *program;     /* path, from proses_cari() */
    const char *const *argv; /* argv[0] included, ended by NULL */
    struct str masuk;        /* standard input */
    unsigned batas_detik;    /* time limit */
};

/* Path of a program on $PATH in arena a; NULL when there is none. */
const char *proses_cari(struct arena *a, const char *nama);
/*
 * Runs it and appends its standard output to `keluar` (NULL: thrown away). ERR_SYSTEM, with the
 * first line it said on standard error: it could not start, failed, took too long or a signal asked
 * this program to end. Such a signal is used up by that.
 */
MUST_CHECK int proses_run(const struct proses *p, struct buf *keluar, struct err *e);
/*
 * Holds back SIGTERM, SIGINT and SIGHUP (those not ignored) until proses_lepas(), so that whoever
 * leaves files behind on a sudden end can remove them first; *lama is what it needs back. A signal
 * held back and not used up by proses_run() has its usual effect then.
 */
void proses_tahan(sigset_t *lama);
void proses_lepas(const sigset_t *lama);

#endif
