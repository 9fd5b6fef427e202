/* SPDX-License-Identifier: MIT
 *
 * app_surat: see app_surat.h.
 */
#include "app/app_surat.h"

#include "base/tertanam.h"
#include "report/docx.h"

int app_surat_docx(const struct sys *sys, const struct dok *d, struct buf *out, struct err *e)
{
    const struct berkas_tertanam *gaya = tertanam_get("dok/docx/styles.xml");
    struct zip_part part;

    if (gaya == NULL)
        return err_set(e, ERR_SYSTEM, "gaya dokumen bawaan tidak ada dalam program");
    part = (struct zip_part){"word/styles.xml", gaya->p, gaya->n};
    return docx_write(out, d, &(struct docx_dasar){.part = &part, .n = 1},
                      &(struct docx_opsi){.tembolok = sys->tembolok}, e);
}
