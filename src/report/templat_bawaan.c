/* SPDX-License-Identifier: MIT
 *
 * The default templates: folders of dok/ that are part of the binary, each a Word package in parts.
 * Parts that all of them share stand once: the master styles in dok/docx, the rest in dok/lkjip.
 * The folder cannot hold names that begin with a dot: "_rels/rels" is "_rels/.rels".
 */
#include "base/tertanam.h"
#include "report/templat_int.h"

#include <string.h>

static const struct {
    const char *nama, *berkas;
} BERSAMA[] = {
    {"_rels/.rels", "dok/lkjip/_rels/rels"},
    {"word/styles.xml", "dok/docx/styles.xml"},
    {"word/settings.xml", "dok/lkjip/word/settings.xml"},
    {"word/fontTable.xml", "dok/lkjip/word/fontTable.xml"},
    {"word/theme/theme1.xml", "dok/lkjip/word/theme/theme1.xml"},
};

int templat_default_parts(struct arena *a, const char *nama, struct zip_part **parts, size_t *n,
                          struct err *e)
{
    const char *awalan = arena_printf(a, "dok/%s/", nama);
    const size_t bersama = sizeof(BERSAMA) / sizeof(*BERSAMA);
    size_t banyak;
    const struct berkas_tertanam *b = tertanam_list(awalan, &banyak);

    *n = 0;
    if (tertanam_get(arena_printf(a, "%sword/document.xml", awalan)) == NULL)
        return err_set(e, ERR_NOT_FOUND, "template bawaan \"%s\" tidak ada", nama);
    *parts = ARENA_ARRAY(a, banyak + bersama, struct zip_part);
    for (size_t i = 0; i < banyak; i++) {
        const char *part = b[i].nama + strlen(awalan);
        if (strcmp(part, "_rels/rels") != 0)
            (*parts)[(*n)++] = (struct zip_part){part, b[i].p, b[i].n};
    }
    for (size_t i = 0; i < bersama; i++) {
        const struct berkas_tertanam *x = tertanam_get(BERSAMA[i].berkas);
        bool ada = x == NULL;
        for (size_t k = 0; k < *n; k++)
            ada = ada || strcmp((*parts)[k].nama, BERSAMA[i].nama) == 0;
        if (!ada)
            (*parts)[(*n)++] = (struct zip_part){BERSAMA[i].nama, x->p, x->n};
    }
    return 0;
}

int templat_default_docx(struct buf *out, const char *nama, struct err *e)
{
    struct arena *a = arena_new((size_t)4 << 20);
    struct zip_part *parts;
    size_t n;
    int rc = templat_default_parts(a, nama, &parts, &n, e);

    if (rc == 0)
        rc = zip_write(out, parts, n, e);
    arena_free(a);
    return rc;
}
