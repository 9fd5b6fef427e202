/* SPDX-License-Identifier: MIT
 *
 * Says for every pair of section tags what they repeat: text within a paragraph, whole paragraphs,
 * or table rows. Pairs that fit none of these are problems.
 */
#include "report/templat_int.h"

#include <string.h>

static size_t depth_of(const struct tx *x)
{
    size_t n = 0;

    for (; x->induk != NULL; x = x->induk)
        n++;
    return n;
}

/* The lowest element that holds both, and its children on the way to each. */
static struct tx *common(struct tx *a, struct tx *b, struct tx **ke_a, struct tx **ke_b)
{
    size_t da = depth_of(a), db = depth_of(b);

    *ke_a = *ke_b = NULL;
    while (a != b) {
        bool naik_a = da >= db, naik_b = db >= da;
        if (naik_a) {
            *ke_a = a;
            a = a->induk;
            da--;
        }
        if (naik_b) {
            *ke_b = b;
            b = b->induk;
            db--;
        }
    }
    return a;
}

static bool is_first_in(const struct tag_kerja *g, const struct tx *baris)
{
    for (const struct tx *x = baris; x != NULL; x = tx_next(baris, x, true)) {
        const struct paragraf_kerja *p = x->jenis == TX_ELEMEN && x->w == W_P ? x->ket : NULL;
        if (p == g->p)
            return templat_kosong(p, 0, g->dari);
        if (p != NULL && !templat_kosong(p, 0, p->n))
            return false;
    }
    return false;
}

static bool is_last_in(const struct tag_kerja *g, const struct tx *baris)
{
    bool lewat = false;

    for (const struct tx *x = baris; x != NULL; x = tx_next(baris, x, true)) {
        const struct paragraf_kerja *p = x->jenis == TX_ELEMEN && x->w == W_P ? x->ket : NULL;
        if (p == g->p) {
            if (!templat_kosong(p, g->sampai, p->n))
                return false;
            lewat = true;
        } else if (p != NULL && lewat && !templat_kosong(p, 0, p->n)) {
            return false;
        }
    }
    return lewat;
}

/* The element a place in the text of p stands in: runs in a link are not where others are. */
static const struct tx *parent_at(const struct paragraf_kerja *p, size_t at)
{
    for (size_t i = 0; i < p->n_potong; i++)
        if (at >= p->potong[i].dari && at < p->potong[i].dari + p->potong[i].n &&
            p->potong[i].run != NULL)
            return p->potong[i].run->induk;
    return NULL;
}

/* Fields begun in the range end in it. */
static bool fields_whole(const struct paragraf_kerja *p, size_t dari, size_t sampai)
{
    int dalam = 0;

    for (size_t i = 0; i < p->n_potong; i++) {
        if (p->potong[i].dari < dari || p->potong[i].dari >= sampai)
            continue;
        dalam += p->potong[i].medan;
        if (dalam < 0)
            return false;
    }
    return dalam == 0;
}

static const char *place_inline(struct tag_kerja *buka, struct tag_kerja *tutup)
{
    const struct paragraf_kerja *p = buka->p;

    if (p->hanya_tag) {
        buka->letak = tutup->letak = LETAK_PARAGRAF;
        return NULL;
    }
    if (parent_at(p, buka->dari) != parent_at(p, tutup->dari) ||
        !fields_whole(p, buka->sampai, tutup->dari))
        return "dibuka di luar dan ditutup di dalam tautan atau bidang (atau sebaliknya)";
    return NULL;
}

/* What is wrong with the pair, NULL when it has its place. */
static const char *place(struct tag_kerja *buka, struct tag_kerja *tutup)
{
    struct paragraf_kerja *p = buka->p, *q = tutup->p;
    struct tx *ke_p, *ke_q, *sama;

    if (p == q)
        return place_inline(buka, tutup);
    sama = common(p->x, q->x, &ke_p, &ke_q);
    if (ke_p == p->x && ke_q == q->x) {
        buka->letak = tutup->letak = LETAK_PARAGRAF;
        if (!p->hanya_tag && !templat_kosong(p, 0, buka->dari))
            return "pembukanya harus berdiri sendiri di paragrafnya, atau di awal paragraf";
        if (!q->hanya_tag && !templat_kosong(q, tutup->sampai, q->n))
            return "penutupnya harus berdiri sendiri di paragrafnya, atau di akhir paragraf";
        return NULL;
    }
    if (sama->w == W_TR)
        ke_p = ke_q = sama;
    if (ke_p != NULL && ke_q != NULL && ke_p->w == W_TR && ke_q->w == W_TR) {
        buka->letak = tutup->letak = LETAK_BARIS;
        buka->baris = ke_p;
        tutup->baris = ke_q;
        if (!is_first_in(buka, ke_p))
            return "dibuka di satu sel dan ditutup di sel lain; untuk mengulang baris, pembukanya "
                   "harus di awal sel pertama baris itu";
        if (!is_last_in(tutup, ke_q))
            return "dibuka di satu sel dan ditutup di sel lain; untuk mengulang baris, penutupnya "
                   "harus di akhir sel terakhir baris itu";
        return NULL;
    }
    return "dibuka dan ditutup di tempat yang tidak sejajar (di dalam dan di luar tabel)";
}

void templat_letak(struct bagian_kerja *b)
{
    for (size_t i = 0; i < b->n_tag; i++)
        if (b->tag[i]->p->hanya_tag)
            b->tag[i]->letak = LETAK_PARAGRAF;
    for (size_t i = 0; i < b->n_tag; i++) {
        struct tag_kerja *g = b->tag[i];
        const char *pesan;

        if (g->pasangan == NULL || g->jenis == TEMPLAT_TUTUP)
            continue;
        pesan = place(g, g->pasangan);
        if (pesan != NULL)
            templat_masalah(b, g->p, g->dari,
                            arena_printf(b->kerja,
                                         "bagian {{%c%s}} %s (penutupnya di paragraf %zu)",
                                         g->jenis == TEMPLAT_BALIK ? '^' : '#', g->nama, pesan,
                                         g->pasangan->p->nomor));
    }
}
