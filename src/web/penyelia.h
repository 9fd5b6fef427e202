/* SPDX-License-Identifier: MIT
 *
 * penyelia: the supervisor. It holds the listening socket and does nothing else that could fail: it
 * starts the server process, starts it again when it ends, replaces it on SIGHUP, ends all on
 * SIGTERM or SIGINT.
 *
 * Children are this program started anew (so that a reload takes a newly installed one), with the
 * same options and CERMAT_ANAK in the environment, which says what they are and which descriptors
 * they were given.
 */
#ifndef CERMAT_WEB_PENYELIA_H
#define CERMAT_WEB_PENYELIA_H

#include "base/err.h"

enum { ANAK_SERVER, ANAK_KERJA, ANAK_COUNT }; /* the server process; the job process */

struct anak {    /* what a process was started as; -1: not given */
    int jenis;   /* -1: none of ours, so the supervisor itself */
    int soket;   /* listening, ANAK_SERVER */
    int kabar;   /* to tell the supervisor something */
    int saluran; /* to the other process (app_kerja_saluran.h) */
};

/* What this process was started as. */
struct anak anak_of_env(void);
/* The process works now. */
void anak_siap(const struct anak *a);
/* The process has got into a state it wants to leave: replace it, as on SIGHUP. */
void anak_minta_ganti(const struct anak *a);

struct penyelia_opsi {
    const char *alamat;      /* "127.0.0.1:8080" */
    const char *const *argv; /* arguments of the children, ended by NULL */
};

/*
 * Works until it is told to end: 0. ERR_USAGE, ERR_SYSTEM: the address cannot be had. *status: when
 * the first server process ends before it works, its exit status (it has said why itself); else 0.
 */
MUST_CHECK int penyelia_run(const struct penyelia_opsi *o, int *status, struct err *e);

#endif
