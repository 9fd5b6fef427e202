/* SPDX-License-Identifier: MIT
 *
 * page_berkas: sending kept files. Whose file it is and who may read it, the page of the thing it
 * belongs to has asked before.
 */
#ifndef CERMAT_WEB_PAGE_BERKAS_H
#define CERMAT_WEB_PAGE_BERKAS_H

#include "web/web.h"

struct berkas_kirim {
    int64_t id;       /* of the file (app_berkas.h) */
    const char *nama; /* what the uploader called it; its ending follows the content */
    bool unduh;       /* always as a download */
};
/* The file itself: pictures and PDF are shown in a sandbox, everything else is a download; never
 * sniffed. For routes with RUTE_LAMBAT. */
MUST_CHECK int berkas_jawab(struct req *r, const struct berkas_kirim *k, struct err *e);
/* "1,2 MB", "340 KB" */
const char *berkas_ukuran(struct arena *a, int64_t bytes);

#endif
