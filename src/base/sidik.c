/* SPDX-License-Identifier: MIT
 *
 * sidik: see sidik.h.
 */
#include "base/sidik.h"

#include <assert.h>
#include <sodium.h>

static void ready(void)
{
    int rc = sodium_init(); /* may be called again, from any thread */

    assert(rc >= 0);
    (void)rc;
}

struct sidik sidik_of(const void *p, size_t n)
{
    struct sidik s;

    ready();
    crypto_generichash(s.b, sizeof(s.b), p, n, NULL, 0);
    return s;
}

void sidik_hex(char out[SIDIK_HEX], const struct sidik *s)
{
    sodium_bin2hex(out, SIDIK_HEX, s->b, sizeof(s->b));
}

void bytes_acak(void *p, size_t n)
{
    ready();
    randombytes_buf(p, n);
}
