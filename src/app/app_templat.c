/* SPDX-License-Identifier: MIT
 *
 * Which names a Word template may use is what the composition declares.
 */
#include "app/app_templat.h"

#include "core/lkjip.h"

struct templat_nama app_templat_nama(struct arena *a, enum app_dokumen d)
{
    static const char *const BLOK_PK[] = {"pk.lampiran", NULL};
    if (d == DOKUMEN_PK)
        return (struct templat_nama){.jenis = PK_PANDANG, .blok = BLOK_PK};
    return (struct templat_nama){.jenis = LKJIP_PANDANG, .blok = lkjip_blok_nama(a)};
}

const char *app_dokumen_nama(enum app_dokumen d)
{
    return d == DOKUMEN_PK ? "pk" : "lkjip";
}

int app_templat_open(struct arena *a, enum app_dokumen d, const struct app_templat *t,
                     struct templat **out, struct masalah_list *m, struct err *e)
{
    struct templat_nama boleh = app_templat_nama(a, d);
    if (t == NULL || t->p == NULL)
        return templat_open_default(a, app_dokumen_nama(d), &boleh, out, m, e);
    return templat_open(a, &(struct templat_berkas){t->nama, t->p, t->n}, &boleh, out, m, e);
}

bool app_templat_is_lain(struct arena *a, enum app_dokumen d, const struct app_templat *t,
                         size_t masalah)
{
    struct templat *lain = NULL;
    struct masalah_list m;
    struct err buang = {0};
    masalah_init(&m, a);
    int rc =
        app_templat_open(a, d == DOKUMEN_PK ? DOKUMEN_LKJIP : DOKUMEN_PK, t, &lain, &m, &buang);
    return (rc == 0 || lain != NULL) && 2 * (m.n + m.terlewat) < masalah;
}
