/* SPDX-License-Identifier: MIT
 *
 * The tree of a part: editing and writing. Reading is in templat_baca.c.
 */
#include "report/templat_xml.h"

#include <string.h>

const char *tx_get(const struct tx *x, const char *atribut)
{
    for (size_t i = 0; x != NULL && i < x->n_atr; i++)
        if (strcmp(x->atr[i].nama, atribut) == 0)
            return x->atr[i].nilai;
    return NULL;
}

struct tx *tx_anak(const struct tx *x, enum tx_w w)
{
    struct tx *k = x == NULL ? NULL : x->anak;

    while (k != NULL && (k->jenis != TX_ELEMEN || k->w != w))
        k = k->sesudah;
    return k;
}

struct tx *tx_new(struct arena *a, const char *nama, enum tx_w w)
{
    struct tx *x = ARENA_NEW(a, struct tx);

    x->jenis = TX_ELEMEN;
    x->nama = nama;
    x->w = w;
    return x;
}

struct tx *tx_tag(struct arena *a, const char *teks)
{
    struct tx *x = ARENA_NEW(a, struct tx);

    x->jenis = TX_TAG;
    x->teks = teks;
    return x;
}

struct tx *tx_clone(struct arena *a, const struct tx *x)
{
    struct tx *y = ARENA_NEW(a, struct tx);

    *y = *x; /* names, texts and attributes are never changed in place: they can be shared */
    y->induk = y->anak = y->akhir = y->sebelum = y->sesudah = NULL;
    for (const struct tx *k = x->anak; k != NULL; k = k->sesudah)
        tx_add(y, tx_clone(a, k));
    return y;
}

void tx_add(struct tx *induk, struct tx *anak)
{
    anak->induk = induk;
    anak->sesudah = NULL;
    anak->sebelum = induk->akhir;
    if (induk->akhir != NULL)
        induk->akhir->sesudah = anak;
    else
        induk->anak = anak;
    induk->akhir = anak;
}

void tx_before(struct tx *x, struct tx *baru)
{
    baru->induk = x->induk;
    baru->sesudah = x;
    baru->sebelum = x->sebelum;
    if (x->sebelum != NULL)
        x->sebelum->sesudah = baru;
    else
        x->induk->anak = baru;
    x->sebelum = baru;
}

void tx_after(struct tx *x, struct tx *baru)
{
    if (x->sesudah != NULL)
        tx_before(x->sesudah, baru);
    else
        tx_add(x->induk, baru);
}

void tx_remove(struct tx *x)
{
    if (x->sebelum != NULL)
        x->sebelum->sesudah = x->sesudah;
    else
        x->induk->anak = x->sesudah;
    if (x->sesudah != NULL)
        x->sesudah->sebelum = x->sebelum;
    else
        x->induk->akhir = x->sebelum;
    x->induk = x->sebelum = x->sesudah = NULL;
}

void tx_unwrap(struct tx *x, struct tx *isi)
{
    while (isi != NULL && isi->anak != NULL) {
        struct tx *k = isi->anak;
        tx_remove(k);
        tx_before(x, k);
    }
    tx_remove(x);
}

struct tx *tx_next(const struct tx *akar, const struct tx *x, bool turun)
{
    if (turun && x->anak != NULL)
        return x->anak;
    while (x != akar && x->sesudah == NULL)
        x = x->induk;
    return x == akar ? NULL : x->sesudah;
}

static void put_escaped(struct buf *b, const char *s, bool atribut)
{
    static const char *const ganti[256] = {
        ['&'] = "&amp;",  ['<'] = "&lt;",  ['>'] = "&gt;",  ['"'] = "&quot;",
        ['\n'] = "&#10;", ['\t'] = "&#9;", ['\r'] = "&#13;"};
    const char *awal = s;

    for (; *s != '\0'; s++) {
        const char *g = ganti[(unsigned char)*s];
        if (g == NULL || (!atribut && (*s == '"' || *s == '\n' || *s == '\t')))
            continue;
        buf_put(b, awal, (size_t)(s - awal));
        buf_puts(b, g);
        awal = s + 1;
    }
    buf_put(b, awal, (size_t)(s - awal));
}

void tx_write_atribut(struct buf *b, const struct tx *x)
{
    for (size_t i = 0; i < x->n_atr; i++) {
        if (i > 0)
            buf_putc(b, ' ');
        buf_puts(b, x->atr[i].nama);
        buf_puts(b, "=\"");
        put_escaped(b, x->atr[i].nilai, true);
        buf_putc(b, '"');
    }
}

void tx_write(struct buf *b, const struct tx *x)
{
    switch (x->jenis) {
    case TX_TEKS:
        put_escaped(b, x->teks, false);
        return;
    case TX_TAG:
        buf_puts(b, TX_BUKA);
        buf_puts(b, x->teks);
        buf_puts(b, TX_TUTUP);
        return;
    case TX_ELEMEN:
        break;
    }
    buf_putc(b, '<');
    buf_puts(b, x->nama);
    if (x->n_atr > 0)
        buf_putc(b, ' ');
    tx_write_atribut(b, x);
    if (x->anak == NULL) {
        buf_puts(b, "/>");
        return;
    }
    buf_putc(b, '>');
    for (const struct tx *k = x->anak; k != NULL; k = k->sesudah)
        tx_write(b, k);
    buf_puts(b, "</");
    buf_puts(b, x->nama);
    buf_putc(b, '>');
}
