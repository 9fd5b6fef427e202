/* SPDX-License-Identifier: MIT
 *
 * sidik: BLAKE2b-256 of bytes (a fingerprint: nobody can make other bytes with the same), and
 * unpredictable bytes. libsodium behind both.
 */
#ifndef CERMAT_BASE_SIDIK_H
#define CERMAT_BASE_SIDIK_H

#include <stddef.h>

enum { SIDIK_BYTES = 32, SIDIK_HEX = 2 * SIDIK_BYTES + 1 };

struct sidik {
    unsigned char b[SIDIK_BYTES];
};

struct sidik sidik_of(const void *p, size_t n);
/* 64 digits 0-9a-f and a NUL. */
void sidik_hex(char out[SIDIK_HEX], const struct sidik *s);
void bytes_acak(void *p, size_t n);

#endif
