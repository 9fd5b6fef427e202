/* SPDX-License-Identifier: MIT
 *
 * kerja_anak: one job in a child process with limits. Private to app_kerja_*.c.
 */
#ifndef CERMAT_APP_KERJA_ANAK_H
#define CERMAT_APP_KERJA_ANAK_H

#include "app/app_kerja_saluran.h"
#include "base/str.h"

struct store;
struct kerja_anak;

/* Opens the database for reading only, however its URL is written. */
MUST_CHECK int kerja_anak_baca(const char *url, struct store **out, struct err *e);

MUST_CHECK int kerja_anak_new(const struct kerja_proses *p, int64_t kerja, struct kerja_anak **out,
                              struct err *e);
enum { ANAK_TUNGGU, ANAK_MAJU, ANAK_AKHIR };
/* Waits a moment. ANAK_MAJU: it says how far it is (*kata borrowed until the next call);
 * ANAK_AKHIR: it ended, or was ended because it took too long. */
int kerja_anak_tunggu(struct kerja_anak *k, int *persen, const char **kata);
/* What it left (kerja_hasil_pack), borrowed; p NULL: it left nothing, e says why. */
struct str kerja_anak_hasil(struct kerja_anak *k, struct err *e);
/* Ends it if it still runs: first asked to (it has helper programs to stop), then by force. */
void kerja_anak_free(struct kerja_anak *k);

#endif
