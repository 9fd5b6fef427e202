/* SPDX-License-Identifier: MIT
 *
 * kamus: open addressing over FNV-1a, at most half full. Lists of a package are short (skema.maks),
 * so keys chosen to collide cost no more than a walk over the list.
 */
#include "core/kamus.h"

#include <assert.h>
#include <string.h>

static size_t tempat_cari(const struct kamus *k, const char *kunci)
{
    uint32_t h = 2166136261u;
    for (const char *c = kunci; *c != '\0'; c++)
        h = (h ^ (unsigned char)*c) * 16777619u;
    size_t i = h & (k->cap - 1);
    while (k->v[i].kunci != NULL && strcmp(k->v[i].kunci, kunci) != 0)
        i = (i + 1) & (k->cap - 1);
    return i;
}

void kamus_init(struct kamus *k, struct arena *a, size_t n)
{
    k->cap = 4;
    while (k->cap < 2 * n)
        k->cap *= 2;
    k->v = ARENA_ARRAY(a, k->cap, struct kamus_isi);
}

bool kamus_put(struct kamus *k, const char *kunci, size_t indeks)
{
    assert(kunci != NULL && k->cap > 0);
    size_t i = tempat_cari(k, kunci);
    if (k->v[i].kunci != NULL)
        return false;
    k->v[i] = (struct kamus_isi){kunci, indeks};
    return true;
}

size_t kamus_get(const struct kamus *k, const char *kunci)
{
    if (kunci == NULL || k->cap == 0)
        return KAMUS_TIDAK_ADA;
    const struct kamus_isi *isi = &k->v[tempat_cari(k, kunci)];
    return isi->kunci == NULL ? KAMUS_TIDAK_ADA : isi->indeks;
}
