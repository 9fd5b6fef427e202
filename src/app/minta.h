/* SPDX-License-Identifier: MIT
 *
 * minta: who asks a use case, and where its results and problems go.
 */
#ifndef CERMAT_APP_MINTA_H
#define CERMAT_APP_MINTA_H

#include "app/sys.h"
#include "base/arena.h"
#include "base/err.h"
#include "core/akses.h"

struct minta {
    const struct sys *sys;
    const struct pelaku *p; /* whose rights count */
    struct arena *a;        /* results live here */
    struct masalah_list *m; /* what is wrong with what was typed; may be NULL where nothing is */
};

#endif
