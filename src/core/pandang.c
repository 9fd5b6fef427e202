/* SPDX-License-Identifier: MIT
 *
 * View trees: built once per report or page, read by templates.
 */
#include "core/pandang.h"

#include <assert.h>
#include <string.h>

static struct pandang *new_of(struct arena *a, enum pandang_isi isi)
{
    struct pandang *p = ARENA_NEW(a, struct pandang);
    p->isi = isi;
    p->teks = "";
    return p;
}

struct pandang *pandang_peta(struct arena *a)
{
    return new_of(a, PANDANG_PETA);
}

struct pandang *pandang_daftar(struct arena *a)
{
    return new_of(a, PANDANG_DAFTAR);
}

struct pandang *pandang_teks(struct arena *a, const char *teks)
{
    struct pandang *p = new_of(a, PANDANG_TEKS);
    if (teks != NULL)
        p->teks = teks;
    return p;
}

struct pandang *pandang_html(struct arena *a, const char *html)
{
    struct pandang *p = pandang_teks(a, html);
    p->isi = PANDANG_HTML;
    return p;
}

bool pandang_url_valid(const char *alamat)
{
    if (alamat[0] == '\0')
        return true;
    if (strchr("/?#", alamat[0]) == NULL)
        return false;
    if (alamat[0] == '/' && (alamat[1] == '/' || alamat[1] == '\\'))
        return false;
    for (const char *p = alamat; *p != '\0'; p++)
        if ((unsigned char)*p <= ' ' || *p == 0x7F)
            return false;
    return true;
}

struct pandang *pandang_url(struct arena *a, const char *alamat)
{
    struct pandang *p = pandang_teks(a, alamat);
    assert(pandang_url_valid(p->teks));
    p->isi = PANDANG_URL;
    return p;
}

struct pandang *pandang_ya(struct arena *a, bool ya)
{
    struct pandang *p = new_of(a, PANDANG_YA);
    p->ya = ya;
    return p;
}

struct pandang *pandang_add(struct arena *a, struct pandang *ke, const char *nama,
                            struct pandang *anak)
{
    assert((ke->isi == PANDANG_PETA) == (nama != NULL));
    assert(ke->isi == PANDANG_PETA || ke->isi == PANDANG_DAFTAR);
    assert(nama == NULL || pandang_get(ke, nama) == NULL);
    /* Names and values grow together: one capacity serves both. */
    if (ke->n == ke->cap) {
        size_t cap = ke->cap == 0 ? 8 : ke->cap * 2;
        struct pandang **v = ARENA_ARRAY(a, cap, struct pandang *);
        const char **s = ARENA_ARRAY(a, cap, const char *);
        if (ke->n > 0) {
            memcpy(v, ke->anak, ke->n * sizeof(struct pandang *));
            memcpy(s, ke->nama, ke->n * sizeof(const char *));
        }
        ke->anak = v;
        ke->nama = s;
        ke->cap = cap;
    }
    ke->anak[ke->n] = anak;
    ke->nama[ke->n] = nama;
    ke->n++;
    return anak;
}

void pandang_set(struct arena *a, struct pandang *peta, const char *nama, const char *teks)
{
    pandang_add(a, peta, nama, pandang_teks(a, teks));
}

const struct pandang *pandang_get(const struct pandang *peta, const char *nama)
{
    if (peta == NULL || peta->isi != PANDANG_PETA)
        return NULL;
    /* Most names differ in their first letter: a call for each is what costs. */
    for (size_t i = 0; i < peta->n; i++)
        if (peta->nama[i][0] == nama[0] && strcmp(peta->nama[i], nama) == 0)
            return peta->anak[i];
    return NULL;
}

bool pandang_truthy(const struct pandang *p)
{
    if (p == NULL)
        return false;
    switch (p->isi) {
    case PANDANG_TEKS:
    case PANDANG_HTML:
    case PANDANG_URL:
        return p->teks[0] != '\0';
    case PANDANG_YA:
        return p->ya;
    case PANDANG_DAFTAR:
        return p->n > 0;
    case PANDANG_PETA:
        return true;
    }
    return false;
}
