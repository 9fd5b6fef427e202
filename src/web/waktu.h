/* SPDX-License-Identifier: MIT
 *
 * waktu: a moment as people read it.
 */
#ifndef CERMAT_WEB_WAKTU_H
#define CERMAT_WEB_WAKTU_H

#include "base/arena.h"

#include <stdint.h>

/* "21 November 2026 pukul 10.45 WIB" of seconds since 1970 UTC; "" for 0. In arena a. */
const char *waktu_tampil(struct arena *a, int64_t waktu);

#endif
