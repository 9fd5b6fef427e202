/* SPDX-License-Identifier: MIT
 *
 * kerja_paket: the packets of app_kerja_saluran.h. Private to app_kerja_*.c.
 */
#ifndef CERMAT_APP_KERJA_PAKET_H
#define CERMAT_APP_KERJA_PAKET_H

#include "base/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { KP_ISI_MAX = 48 << 10, KP_TANDA = 0x4b4a4332 };

enum kp_jenis {
    KP_MULAI = 1, /* may I start this job? */
    KP_MAJU,      /* letak: percent; content: what is being done */
    KP_POTONG,    /* bytes of the result from `letak` on */
    KP_AKHIR,     /* the result is complete: `letak` bytes */
    KP_JAWAB,     /* answer; letak: enum kp_jawab */
};

enum kp_jawab {
    KP_YA = 1,
    KP_TIDAK, /* the job does not wait or run (any more): leave it */
    KP_ULANG, /* send the result from its beginning */
    KP_NANTI, /* the database could not: try the same again later */
};

struct kp { /* one packet */
    uint32_t tanda, jenis;
    uint64_t nomor; /* of the packet; the answer carries the same */
    int64_t kerja;  /* id of the job */
    int64_t letak;
    uint32_t n; /* bytes of content */
    char isi[KP_ISI_MAX];
};

enum { KP_KEPALA = offsetof(struct kp, isi) };

/* Sends it whole; false: the other end is gone, or the buffer stays full. */
bool kp_send(int fd, const struct kp *p);
/* Waits at most `ms` (-1: for ever). 1: a packet, 0: none came (or it was malformed), -1: gone. */
int kp_recv(int fd, struct kp *p, int ms);

#endif
