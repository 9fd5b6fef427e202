/* SPDX-License-Identifier: MIT
 *
 * app_cuplikan: loads a snapshot and finds the row behind a struct. Sharing is cuplikan_rak.c's.
 */
#include "app/app_cuplikan.h"

#include "app/cuplikan_dalam.h"
#include "store/store_paket.h"

#include <string.h>

/* Over the largest package that can be stored (lists and texts are limited), with its results. */
static const size_t CUPLIKAN_BYTES = (size_t)1 << 30;

static size_t slot_of(const struct cuplikan_simpan *x, const void *isi)
{
    uint64_t h = (uint64_t)(uintptr_t)isi * UINT64_C(0x9e3779b97f4a7c15);

    return (size_t)(h >> 20) & (x->n_slot - 1);
}

/* Addresses -> rows, open addressing, at most half full. */
static void index_rows(struct cuplikan_simpan *x, const struct struk_catat *c)
{
    for (x->n_slot = 16; x->n_slot < 2 * c->n; x->n_slot *= 2)
        continue;
    x->slot = ARENA_ARRAY(x->arena, x->n_slot, struct cuplikan_struk);
    for (size_t i = 0; i < c->n; i++) {
        size_t k = slot_of(x, c->v[i].isi);

        while (x->slot[k].isi)
            k = (k + 1) & (x->n_slot - 1);
        x->slot[k] =
            (struct cuplikan_struk){c->v[i].isi, {c->v[i].tabel, c->v[i].id, c->v[i].versi}};
    }
}

struct baris cuplikan_baris(const struct cuplikan *c, const void *isi)
{
    const struct cuplikan_simpan *x = (const struct cuplikan_simpan *)(const void *)c;

    for (size_t k = slot_of(x, isi); x->slot[k].isi; k = (k + 1) & (x->n_slot - 1))
        if (x->slot[k].isi == isi)
            return x->slot[k].baris;
    return (struct baris){0};
}

/* One number for the ids and counters: FNV-1a over their bytes. */
static uint64_t revision_of(const struct paket_letak *l)
{
    const int64_t v[] = {l->pemda_id,  l->unit_id,   l->paket_id,  l->renstra_id,
                         l->revisi[0], l->revisi[1], l->revisi[2], l->revisi[3]};
    uint64_t h = UINT64_C(0xcbf29ce484222325);

    for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
        for (int k = 0; k < 64; k += 8)
            h = (h ^ ((uint64_t)v[i] >> k & 0xff)) * UINT64_C(0x100000001b3);
    return h;
}

int cuplikan_load(const struct sys *sys, const struct paket_kunci *k, struct cuplikan_simpan **out,
                  struct err *e)
{
    struct arena *a = arena_new(CUPLIKAN_BYTES);
    struct cuplikan_simpan *x = ARENA_NEW(a, struct cuplikan_simpan);
    struct cuplikan *c = &x->isi;
    struct paket_isi isi;
    int rc = store_paket_read(sys->store, k, a, &isi, e);

    if (rc < 0) {
        arena_free(a);
        return rc;
    }
    x->arena = a;
    x->letak = isi.letak;
    index_rows(x, &isi.struk);
    masalah_init(&c->masalah, a);
    masalah_init(&c->tanda, a);
    paket_validate(isi.paket, &c->masalah);
    c->paket = isi.paket;
    c->hitung = hitung_compute(a, isi.paket, sys->instrumen, &c->tanda);
    c->pemda_id = isi.letak.pemda_id;
    c->unit_id = isi.letak.unit_id;
    c->paket_id = isi.letak.paket_id;
    c->renstra_id = isi.letak.renstra_id;
    c->unit = arena_printf(a, "%s/%s", isi.paket->pemda->kode, isi.paket->unit->kode);
    c->revisi = revision_of(&isi.letak);
    *out = x;
    return 0;
}

static void drop(void *payload)
{
    struct cuplikan_simpan *x = payload;

    arena_free(x->arena);
}

int app_cuplikan_get(const struct sys *sys, struct arena *a, struct unit_tahun mana,
                     const struct cuplikan **out, struct err *e)
{
    struct paket_kunci k = paket_kunci_of(a, mana.unit, mana.tahun);
    struct cuplikan_simpan *x = NULL;
    int rc;

    *out = NULL;
    if (sys->rak)
        return cuplikan_rak_get(sys, a, &k, out, e);
    rc = cuplikan_load(sys, &k, &x, e);
    if (rc < 0)
        return rc;
    arena_defer(a, drop, x);
    *out = &x->isi;
    return 0;
}
