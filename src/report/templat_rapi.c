/* SPDX-License-Identifier: MIT
 *
 * Tidies the tree of a part before tags are looked for: what remains is the document as it reads
 * with all tracked changes accepted and no comments.
 */
#include "report/templat_int.h"

#include <string.h>

/* The content of a control, a custom element or a smart tag: where its text is. */
static struct tx *content_of(struct tx *x)
{
    return x->w == W_SDT ? tx_anak(x, W_SDTCONTENT) : x;
}

static void drop_properties(struct tx *x)
{
    for (struct tx *k = x->anak, *lanjut; k != NULL; k = lanjut) {
        lanjut = k->sesudah;
        if (k->jenis == TX_ELEMEN &&
            (strcmp(k->nama, "w:smartTagPr") == 0 || strcmp(k->nama, "w:customXmlPr") == 0))
            tx_remove(k);
    }
}

/* Word writes a drawing twice; the second is for Word 2007. */
static void drop_fallback(struct tx *x)
{
    struct tx *pilihan = NULL;

    for (struct tx *k = x->anak, *lanjut; k != NULL; k = lanjut) {
        lanjut = k->sesudah;
        if (k->jenis != TX_ELEMEN)
            continue;
        if (strcmp(k->nama, "mc:Choice") == 0 && pilihan == NULL)
            pilihan = k;
        else if (pilihan != NULL)
            tx_remove(k);
    }
}

/* A row whose deletion is tracked, or a paragraph whose mark is. */
static bool is_deleted_row(const struct tx *x)
{
    return x->w == W_TR && tx_anak(tx_anak(x, W_TRPR), W_DEL) != NULL;
}

static bool has_deleted_mark(const struct tx *x)
{
    return x->w == W_P && tx_anak(tx_anak(tx_anak(x, W_PPR), W_RPR), W_DEL) != NULL;
}

/* Its mark is gone: what stands in x begins the next paragraph. */
static bool merge_into_next(struct tx *x)
{
    struct tx *berikut = x->sesudah, *ppr, *k;

    if (berikut == NULL || berikut->jenis != TX_ELEMEN || berikut->w != W_P)
        return false;
    ppr = tx_anak(x, W_PPR);
    tx_remove(ppr);
    ppr = tx_anak(berikut, W_PPR);
    while ((k = x->akhir) != NULL) {
        tx_remove(k);
        if (ppr != NULL)
            tx_after(ppr, k);
        else if (berikut->anak != NULL)
            tx_before(berikut->anak, k);
        else
            tx_add(berikut, k);
    }
    tx_remove(x);
    return true;
}

static bool is_dropped(const struct tx *x)
{
    switch (x->w) {
    case W_DEL:
    case W_MOVEFROM:
    case W_PERUBAHAN:
    case W_PROOFERR:
    case W_LASTRENDEREDPAGEBREAK:
    case W_COMMENTRANGESTART:
    case W_COMMENTRANGEEND:
    case W_COMMENTREFERENCE:
    case W_ALTCHUNK:
        return true;
    default:
        return is_deleted_row(x);
    }
}

static void tidy(struct tx *x)
{
    struct tx *lanjut;

    for (struct tx *k = x->anak; k != NULL; k = lanjut) {
        lanjut = k->sesudah;
        if (k->jenis != TX_ELEMEN)
            continue;
        if (has_deleted_mark(k)) {
            /* The next paragraph, which now holds the text, is looked at when its turn comes. */
            if (merge_into_next(k))
                continue;
        }
        if (is_dropped(k)) {
            tx_remove(k);
            continue;
        }
        if (strcmp(k->nama, "mc:AlternateContent") == 0)
            drop_fallback(k);
        if (k->w == W_SDT || k->w == W_SMARTTAG || k->w == W_CUSTOMXML || k->w == W_INS ||
            k->w == W_MOVETO) {
            drop_properties(k);
            struct tx *isi = content_of(k);
            if (isi != NULL && isi->anak != NULL)
                lanjut = isi->anak;
            tx_unwrap(k, isi);
            continue;
        }
        tidy(k);
    }
}

/* Bookmarks that Word keeps for itself. */
static void drop_goback(struct tx *akar)
{
    const char *id = NULL;

    for (struct tx *x = akar, *lanjut; x != NULL; x = lanjut) {
        lanjut = tx_next(akar, x, true);
        if (x->jenis != TX_ELEMEN || (x->w != W_BOOKMARKSTART && x->w != W_BOOKMARKEND))
            continue;
        const char *nama = tx_get(x, "w:name"), *ini = tx_get(x, "w:id");
        bool buang =
            x->w == W_BOOKMARKSTART ? text_eq(nama, "_GoBack") : id != NULL && text_eq(ini, id);
        if (x->w == W_BOOKMARKSTART && buang)
            id = ini;
        if (buang)
            tx_remove(x);
    }
}

void templat_rapi(struct tx *akar)
{
    tidy(akar);
    drop_goback(akar);
}
