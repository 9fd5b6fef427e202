/* SPDX-License-Identifier: MIT
 *
 * kerja_dalam: the steps of a job as the writer's side takes them, and a result as bytes. Private
 * to app_kerja_*.c.
 */
#ifndef CERMAT_APP_KERJA_DALAM_H
#define CERMAT_APP_KERJA_DALAM_H

#include "app/app_kerja.h"

/* Each asks the writer; 1: done, 0: the job waits, runs no more (cancelled, ended, gone): give up.
 * Started too often it is marked as failed. */
MUST_CHECK int kerja_mulai(const struct sys *sys, int64_t id, struct err *e);
MUST_CHECK int kerja_maju(const struct sys *sys, int64_t id, int persen, const char *keterangan,
                          struct err *e);
/* Ends a running job: stores the files, lets its kind take the result. `gagal` not NULL: why it
 * failed. Done a second time it changes nothing. A result that its kind refuses ends the job as
 * failed with that reason. ERR_SYSTEM: the database; to be tried again. */
MUST_CHECK int kerja_akhir(const struct sys *sys, int64_t id, const struct kerja_hasil *h,
                           const char *gagal, struct err *e);

/* Runs the work of k: 0 with j->hasil, or why not. */
MUST_CHECK int kerja_work(struct kerja_jalan *j, struct err *e);

/* A result, or why there is none, as bytes; and back (ERR_INVALID: not such bytes). What is read
 * borrows from p. */
void kerja_hasil_pack(struct buf *b, const struct kerja_hasil *h, const char *gagal);
MUST_CHECK int kerja_hasil_unpack(const void *p, size_t n, struct kerja_hasil *h,
                                  const char **gagal, struct err *e);

#endif
