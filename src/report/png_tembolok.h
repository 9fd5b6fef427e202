/* SPDX-License-Identifier: MIT
 *
 * png_tembolok: SVG to PNG by rsvg-convert (Debian package librsvg2-bin), with a cache of files.
 *
 * A picture is found again by the FNV-1a 128 hash of the SVG, its width and the renderer: path,
 * size and time of the program file stand for its version, since asking it would cost as much as
 * drawing. A cache that cannot be read or written is no error: the picture is drawn.
 */
#ifndef CERMAT_REPORT_PNG_TEMBOLOK_H
#define CERMAT_REPORT_PNG_TEMBOLOK_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

/*
 * The PNG of `svg`, `lebar` pixels wide, in arena a. `folder`: of the cache; NULL:
 * $XDG_CACHE_HOME/cermat or ~/.cache/cermat; "": no cache. ERR_SYSTEM: rsvg-convert missing (the
 * message names the package) or failed.
 */
MUST_CHECK int png_render(struct arena *a, struct str svg, long lebar, const char *folder,
                          struct str *png, struct err *e);

#endif
