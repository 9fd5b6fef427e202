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

static struct pandang *text_of(struct arena *a, enum pandang_isi isi, const char *teks)
{
    struct pandang *p = new_of(a, isi);
    if (teks != NULL)
        p->teks = teks;
    return p;
}

/* Pages are full of empty texts and of yes and no: one of each serves all of them. */
struct pandang *pandang_teks(struct arena *a, const char *teks)
{
    static const struct pandang kosong = {.isi = PANDANG_TEKS, .teks = ""};

    if (teks == NULL || teks[0] == '\0')
        return (struct pandang *)&kosong;
    return text_of(a, PANDANG_TEKS, teks);
}

struct pandang *pandang_ya(struct arena *a, bool ya)
{
    static const struct pandang v[] = {{.isi = PANDANG_YA, .teks = "", .ya = false},
                                       {.isi = PANDANG_YA, .teks = "", .ya = true}};

    (void)a;
    return (struct pandang *)&v[ya];
}

struct pandang *pandang_html(struct arena *a, const char *html)
{
    return text_of(a, PANDANG_HTML, html);
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
    struct pandang *p = text_of(a, PANDANG_URL, alamat);
    assert(pandang_url_valid(p->teks));
    return p;
}

/* Most look-ups ask a map for what stands further out: this tells them so at once. */
static uint64_t bit_of(const char *nama)
{
    unsigned a = (unsigned char)nama[0], b = a != 0 ? (unsigned char)nama[1] : 0,
             c = b != 0 ? (unsigned char)nama[2] : 0;

    return UINT64_C(1) << ((a * 5 + b * 11 + c * 3) & 63);
}

/* Names and values grow together: one capacity serves both. */
static void make_room(struct arena *a, struct pandang *ke, size_t cap)
{
    struct pandang **v = ARENA_ARRAY(a, cap, struct pandang *);
    const char **s = ke->isi == PANDANG_PETA ? ARENA_ARRAY(a, cap, const char *) : NULL;

    if (ke->n > 0) {
        memcpy(v, ke->anak, ke->n * sizeof(struct pandang *));
        if (s != NULL)
            memcpy(s, ke->nama, ke->n * sizeof(const char *));
    }
    ke->anak = v;
    ke->nama = s;
    ke->cap = cap;
}

struct pandang *pandang_peta_muat(struct arena *a, size_t n)
{
    struct pandang *p = pandang_peta(a);

    make_room(a, p, n);
    return p;
}

struct pandang *pandang_add(struct arena *a, struct pandang *ke, const char *nama,
                            struct pandang *anak)
{
    assert((ke->isi == PANDANG_PETA) == (nama != NULL));
    assert(ke->isi == PANDANG_PETA || ke->isi == PANDANG_DAFTAR);
    assert(nama == NULL || pandang_get(ke, nama) == NULL);
    if (ke->n == ke->cap)
        make_room(a, ke, ke->cap == 0 ? 8 : ke->cap * 2);
    ke->anak[ke->n] = anak;
    if (nama != NULL) {
        ke->nama[ke->n] = nama;
        ke->saring |= bit_of(nama);
    }
    ke->n++;
    return anak;
}

void pandang_set(struct arena *a, struct pandang *peta, const char *nama, const char *teks)
{
    pandang_add(a, peta, nama, pandang_teks(a, teks));
}

const struct pandang *pandang_get(const struct pandang *peta, const char *nama)
{
    if (peta == NULL || (peta->saring & bit_of(nama)) == 0)
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
