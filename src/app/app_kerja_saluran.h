/* SPDX-License-Identifier: MIT
 *
 * app_kerja_saluran: between the job process and the server's writer.
 *
 * The supervisor makes one socket pair with kerja_saluran_new() and keeps both ends open for as
 * long as it lives, so that the end of either process loses no packet of the other. Packets are
 * whole or not there (SOCK_SEQPACKET). The job process sends one and waits for its answer; without
 * one it sends the same packet again, so every packet may come twice and says what it is about by
 * itself. A result comes in pieces; when the server forgot the first ones (it was restarted), it
 * asks for all of them anew.
 */
#ifndef CERMAT_APP_APP_KERJA_SALURAN_H
#define CERMAT_APP_APP_KERJA_SALURAN_H

#include "app/sys.h"
#include "base/err.h"

enum { SALURAN_SERVER, SALURAN_KERJA }; /* which end is whose */
/* The pair, close-on-exec. */
MUST_CHECK int kerja_saluran_new(int fd[2], struct err *e);

/*
 * The server's side: a thread that takes what the job process sends and hands it to the writer.
 * `sys`: its antrean, instrumen and tembolok are used; `url`: for a read connection of its own. fd
 * stays the caller's.
 */
struct kerja_penerima;
MUST_CHECK int kerja_penerima_new(const struct sys *sys, const char *url, int fd,
                                  struct kerja_penerima **out, struct err *e);
/* Ends the thread after the packet it is working at. NULL is allowed. Before antrean_free(). */
void kerja_penerima_free(struct kerja_penerima *p);

/*
 * The job process: takes waiting jobs one after the other until SIGTERM or until the other end is
 * gone; opens `url` for reading only. Must be called in a process with one thread. 0 at SIGTERM.
 */
struct kerja_proses {
    const char *url;
    int fd;
    const struct instrumen_list *instrumen;
    const char *tembolok;
    int jeda_ms; /* between two looks for work; 0: 500 */
};
MUST_CHECK int kerja_proses_jalan(const struct kerja_proses *p, struct err *e);

#endif
