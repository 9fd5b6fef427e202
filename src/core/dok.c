/* SPDX-License-Identifier: MIT
 *
 * Building a document: blocks, runs, tables, trees. Nothing here decides what a report says
 * (lkjip_*.c) or how it looks (report/). Numbering stands in dok_nomor.c.
 */
#include "core/dok.h"

#include "base/format_angka.h"

#include <assert.h>
#include <string.h>

struct dok *dok_new(struct arena *a)
{
    struct dok *d = ARENA_NEW(a, struct dok);
    d->arena = a;
    return d;
}

static struct dok_blok *add_blok(struct dok *d, enum dok_jenis jenis)
{
    struct dok_blok *b = ARENA_NEW(d->arena, struct dok_blok);
    b->jenis = jenis;
    struct dok_blok **p =
        arena_push(d->arena, (void **)&d->blok, &d->n, &d->cap, sizeof(struct dok_blok *));
    *p = b;
    return b;
}

void dok_append(struct dok *d, const struct dok *bagian)
{
    for (size_t i = 0; i < bagian->n; i++) {
        struct dok_blok **p =
            arena_push(d->arena, (void **)&d->blok, &d->n, &d->cap, sizeof(struct dok_blok *));
        *p = bagian->blok[i];
    }
}

struct dok_blok *dok_judul(struct dok *d, enum judul_jenis jenis, int tingkat, const char *teks)
{
    assert(tingkat >= 1 && tingkat <= 4);
    struct dok_blok *b = add_blok(d, DOK_JUDUL);
    b->judul.jenis = jenis;
    b->judul.tingkat = tingkat;
    teks_add(d->arena, &b->teks, 0, teks);
    return b;
}

struct dok_blok *dok_paragraf(struct dok *d, enum dok_gaya gaya)
{
    struct dok_blok *b = add_blok(d, DOK_PARAGRAF);
    b->paragraf.gaya = gaya;
    return b;
}

struct dok_blok *dok_paragraf_teks(struct dok *d, enum dok_gaya gaya, const char *teks)
{
    struct dok_blok *b = dok_paragraf(d, gaya);
    teks_add(d->arena, &b->teks, 0, teks);
    return b;
}

struct dok_blok *dok_halaman(struct dok *d)
{
    return add_blok(d, DOK_HALAMAN);
}

struct dok_blok *dok_bagian(struct dok *d, enum halaman_nomor nomor, bool mulai_satu,
                            bool melintang)
{
    struct dok_blok *b = add_blok(d, DOK_BAGIAN);
    b->bagian =
        (struct dok_bagian){.nomor = nomor, .mulai_satu = mulai_satu, .melintang = melintang};
    return b;
}

struct dok_blok *dok_daftar(struct dok *d, enum dok_daftar_jenis jenis)
{
    struct dok_blok *b = add_blok(d, DOK_DAFTAR);
    b->daftar = jenis;
    return b;
}

struct dok_blok *dok_tabel(struct dok *d, const char *id, const char *judul,
                           const struct dok_kolom *kolom, size_t n_kolom)
{
    assert(n_kolom > 0);
    struct dok_blok *b = add_blok(d, DOK_TABEL);
    struct dok_tabel *t = ARENA_NEW(d->arena, struct dok_tabel);
    t->kolom = ARENA_ARRAY(d->arena, n_kolom, struct dok_kolom);
    memcpy(t->kolom, kolom, n_kolom * sizeof(*kolom));
    t->n_kolom = n_kolom;
    b->id = id;
    b->tabel = t;
    if (judul != NULL)
        teks_add(d->arena, &b->teks, 0, judul);
    return b;
}

struct dok_blok *dok_gambar(struct dok *d, const char *id, const char *judul,
                            const struct dok_gambar *gambar)
{
    struct dok_blok *b = add_blok(d, DOK_GAMBAR);
    struct dok_gambar *g = ARENA_NEW(d->arena, struct dok_gambar);
    *g = *gambar;
    b->id = id;
    b->gambar = g;
    if (judul != NULL)
        teks_add(d->arena, &b->teks, 0, judul);
    return b;
}

static struct dok_potong *add_potong(struct arena *a, struct dok_teks *t,
                                     enum dok_potong_jenis jenis)
{
    struct dok_potong *p = arena_push(a, (void **)&t->v, &t->n, &t->cap, sizeof(*t->v));
    p->jenis = jenis;
    return p;
}

void teks_add(struct arena *a, struct dok_teks *t, unsigned gaya, const char *teks)
{
    if (teks == NULL || *teks == '\0')
        return;
    struct dok_potong *p = add_potong(a, t, POTONG_TEKS);
    p->gaya = gaya;
    p->teks = teks;
}

void teks_angka(struct arena *a, struct dok_teks *t, unsigned gaya, const char *teks,
                const struct jejak *jejak)
{
    struct dok_potong *p = add_potong(a, t, POTONG_ANGKA);
    p->gaya = gaya;
    p->teks = teks;
    p->jejak = jejak;
}

void teks_rujuk(struct arena *a, struct dok_teks *t, const char *id)
{
    struct dok_potong *p = add_potong(a, t, POTONG_RUJUK);
    p->rujuk = id;
}

void teks_baris(struct arena *a, struct dok_teks *t)
{
    add_potong(a, t, POTONG_BARIS);
}

const char *teks_polos(struct arena *a, const struct dok_teks *t)
{
    struct buf b;
    buf_init(&b, (size_t)16 << 20);
    for (size_t i = 0; i < t->n; i++) {
        const struct dok_potong *p = &t->v[i];
        if (p->jenis == POTONG_BARIS)
            buf_putc(&b, '\n');
        else if (p->jenis == POTONG_TAB)
            buf_putc(&b, '\t');
        else
            buf_puts(&b, p->teks);
    }
    const char *s = b.n > 0 ? buf_dup(a, &b) : "";
    buf_release(&b);
    return s;
}

struct dok_baris *tabel_baris(struct dok *d, struct dok_tabel *t)
{
    struct dok_baris *b =
        arena_push(d->arena, (void **)&t->baris, &t->n, &t->cap, sizeof(*t->baris));
    b->sel = ARENA_ARRAY(d->arena, t->n_kolom, struct dok_sel);
    for (size_t k = 0; k < t->n_kolom; k++)
        b->sel[k].rata = t->kolom[k].rata;
    return b;
}

struct dok_baris *tabel_kepala(struct dok *d, struct dok_tabel *t, const char *const *judul)
{
    struct dok_baris *b = tabel_baris(d, t);
    b->kepala = true;
    for (size_t k = 0; k < t->n_kolom; k++) {
        struct dok_sel *s = &b->sel[k];
        s->rata = RATA_TENGAH;
        s->rata_sendiri = true;
        s->tebal = true;
        if (judul != NULL)
            teks_add(d->arena, &s->isi, 0, judul[k]);
    }
    return b;
}

void sel_teks(struct dok *d, struct dok_sel *s, const char *teks)
{
    teks_add(d->arena, &s->isi, 0, teks);
}

void sel_angka(struct dok *d, struct dok_sel *s, struct angka v, uint8_t desimal,
               const struct jejak *jejak)
{
    s->nilai = v;
    s->jejak = jejak;
    teks_angka(d->arena, &s->isi, 0, format_angka(d->arena, v, desimal), jejak);
}

void sel_hasil(struct dok *d, struct dok_sel *s, struct hasil h, uint8_t desimal)
{
    struct angka v = {.ada = h.keadaan == KEADAAN_ADA, .nilai = h.nilai};
    sel_angka(d, s, v, desimal, h.jejak);
}

void sel_uang(struct dok *d, struct dok_sel *s, struct uang u, const struct jejak *jejak)
{
    struct desimal v;
    if (u.ada && rupiah_to_desimal(&v, u.nilai) == 0)
        s->nilai = (struct angka){.ada = true, .nilai = v};
    s->jejak = jejak;
    teks_angka(d->arena, &s->isi, 0, format_uang(d->arena, u), jejak);
}

void sel_bentang(struct dok_tabel *t, size_t baris, size_t kolom, int n_baris, int n_kolom)
{
    assert(n_baris >= 1 && n_kolom >= 1);
    assert(baris + (size_t)n_baris <= t->n && kolom + (size_t)n_kolom <= t->n_kolom);
    for (size_t b = baris; b < baris + (size_t)n_baris; b++)
        for (size_t k = kolom; k < kolom + (size_t)n_kolom; k++)
            t->baris[b].sel[k].tertutup = b != baris || k != kolom;
    t->baris[baris].sel[kolom].bentang_baris = (uint8_t)n_baris;
    t->baris[baris].sel[kolom].bentang_kolom = (uint8_t)n_kolom;
}

struct simpul *simpul_new(struct arena *a, int tingkat, const char *judul, const char *teks,
                          const char *catatan)
{
    struct simpul *s = ARENA_NEW(a, struct simpul);
    s->tingkat = tingkat;
    s->judul = judul;
    s->teks = teks;
    s->catatan = catatan;
    return s;
}

void simpul_add(struct arena *a, struct simpul *induk, struct simpul *anak)
{
    struct simpul **p =
        arena_push(a, (void **)&induk->anak, &induk->n, &induk->cap, sizeof(struct simpul *));
    *p = anak;
}
