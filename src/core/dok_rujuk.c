/* SPDX-License-Identifier: MIT
 *
 * References: the words "Tabel 3.4" for an id. A template may hold only some blocks; a sentence
 * that points at one it left out would lead the reader nowhere, so it is left out too.
 */
#include "core/dok_rujuk.h"

#include "base/str.h"

#include <string.h>

const struct dok_blok *dok_find(const struct dok *d, const char *id, size_t sampai)
{
    for (size_t i = 0; i < sampai; i++)
        if (text_eq(d->blok[i]->id, id))
            return d->blok[i];
    return NULL;
}

static const char *label_of(struct arena *a, const struct dok_blok *b)
{
    if (b->nomor == NULL)
        return NULL;
    switch (b->jenis) {
    case DOK_TABEL:
        return arena_printf(a, "Tabel %s", b->nomor);
    case DOK_GAMBAR:
        return arena_printf(a, "Gambar %s", b->nomor);
    case DOK_JUDUL:
        if (b->judul.jenis == JUDUL_NOMOR && b->judul.tingkat == 1)
            return arena_printf(a, "Bab %s", b->nomor + strlen("BAB "));
        return b->nomor;
    default:
        return NULL;
    }
}

/* Behind the last sentence end in a run that is not the end of its text: ". "; NULL: none. */
static const char *last_end(const char *s)
{
    const char *hasil = NULL;
    for (const char *p = s; p != NULL && (p = strstr(p, ". ")) != NULL; p += 2)
        hasil = p + 1;
    return hasil;
}

/* The full stop that ends the sentence: followed by a space, or at the end of the paragraph. */
static const char *first_end(const char *s, bool terakhir)
{
    const char *p = s != NULL ? strstr(s, ". ") : NULL;
    if (p != NULL)
        return p;
    size_t n = s != NULL ? strlen(s) : 0;
    return terakhir && n > 0 && s[n - 1] == '.' ? s + n - 1 : NULL;
}

/* Leaves out the sentence around run i; returns the index of the run that now stands there. */
static size_t drop_sentence(struct arena *a, struct dok_teks *t, size_t i)
{
    size_t awal = i, akhir = i + 1;
    const char *sisa = NULL;
    while (awal > 0) {
        const char *p = t->v[awal - 1].jenis == POTONG_TEKS ? last_end(t->v[awal - 1].teks) : NULL;
        if (p != NULL) {
            struct dok_potong *k = &t->v[awal - 1];
            k->teks = arena_strndup(a, k->teks, (size_t)(p - k->teks));
            break;
        }
        awal--;
    }
    for (; akhir < t->n && sisa == NULL; akhir++) {
        if (t->v[akhir].jenis != POTONG_TEKS)
            continue;
        const char *p = first_end(t->v[akhir].teks, akhir + 1 == t->n);
        if (p != NULL) {
            sisa = awal == 0 && p[1] == ' ' ? p + 2 : p + 1;
            akhir--; /* this run stays, with what follows the sentence */
            t->v[akhir + 1].teks = sisa;
        }
    }
    memmove(&t->v[awal], &t->v[akhir], (t->n - akhir) * sizeof(*t->v));
    t->n -= akhir - awal;
    return awal;
}

static void resolve_teks(struct dok *d, struct dok_teks *t, struct masalah_list *m)
{
    for (size_t i = 0; i < t->n;) {
        struct dok_potong *p = &t->v[i];
        if (p->jenis != POTONG_RUJUK) {
            i++;
            continue;
        }
        const struct dok_blok *b = dok_find(d, p->rujuk, d->n);
        p->teks = b != NULL ? label_of(d->arena, b) : NULL;
        if (p->teks != NULL) {
            i++;
            continue;
        }
        if (m != NULL)
            masalah_add(m, p->rujuk,
                        "rujukan ke bagian yang tidak dimuat; kalimatnya ditinggalkan");
        i = drop_sentence(d->arena, t, i);
    }
}

static bool in_list(const struct dok_blok *b, enum dok_daftar_jenis jenis)
{
    switch (jenis) {
    case DAFTAR_TABEL:
        return b->jenis == DOK_TABEL && b->nomor != NULL;
    case DAFTAR_GAMBAR:
        return b->jenis == DOK_GAMBAR && b->nomor != NULL;
    case DAFTAR_LAMPIRAN:
        return b->jenis == DOK_JUDUL && b->judul.jenis == JUDUL_LAMPIRAN;
    default:
        return true;
    }
}

/* A list of tables, figures or annexes with nothing to list. */
static bool is_empty_list(const struct dok *d, const struct dok_blok *b)
{
    if (b->jenis != DOK_DAFTAR)
        return false;
    for (size_t i = 0; i < d->n; i++)
        if (in_list(d->blok[i], b->daftar))
            return false;
    return true;
}

static bool is_empty(const struct dok_teks *t)
{
    for (size_t i = 0; i < t->n; i++)
        if (t->v[i].jenis != POTONG_TEKS || !text_empty(t->v[i].teks))
            return false;
    return true;
}

void dok_resolve(struct dok *d, struct masalah_list *m)
{
    size_t n = 0;
    for (size_t i = 0; i < d->n; i++) {
        struct dok_blok *b = d->blok[i];
        bool berisi = !is_empty(&b->teks);
        resolve_teks(d, &b->teks, m);
        for (size_t r = 0; b->jenis == DOK_TABEL && r < b->tabel->n; r++)
            for (size_t k = 0; k < b->tabel->n_kolom; k++)
                resolve_teks(d, &b->tabel->baris[r].sel[k].isi, m);
        if (b->jenis == DOK_PARAGRAF && berisi && is_empty(&b->teks))
            continue;
        if (is_empty_list(d, b)) {
            if (n > 0 && d->blok[n - 1]->jenis == DOK_JUDUL)
                n--;
            continue;
        }
        d->blok[n++] = b;
    }
    d->n = n;
}
