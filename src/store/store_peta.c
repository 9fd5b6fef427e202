/* SPDX-License-Identifier: MIT
 *
 * store_peta: walks SKEMA_PAKET and finds the statements of each table.
 */
#include "store/store_peta.h"

#include "core/paket.h"

#include <assert.h>
#include <string.h>

static const struct {
    const char *nama;
    const char *kunci; /* column that refers to it */
} AKAR[AKAR_COUNT] = {
    [AKAR_PEMDA] = {"pemda", "pemda_id"},
    [AKAR_UNIT] = {"unit", "unit_id"},
    [AKAR_PAKET] = {"paket", "paket_id"},
    [AKAR_RENSTRA] = {"renstra", "renstra_id"},
};

int kueri_find(const char *nama)
{
    for (int q = 0; q < KUERI_COUNT; q++)
        if (strcmp(kueri_tabel[q].nama, nama) == 0)
            return q;
    return TANPA_KUERI;
}

static int statement(struct arena *a, const struct tabel *t, const char *akhiran)
{
    int q = kueri_find(arena_printf(a, "%s_%s", t->skema->nama, akhiran));

    assert(q != TANPA_KUERI);
    return q;
}

static struct tabel *table_find(struct peta *p, const struct skema *s)
{
    for (size_t i = 0; i < p->n; i++)
        if (p->tabel[i].skema == s)
            return &p->tabel[i];
    return NULL;
}

static struct tabel *table_add(struct arena *a, struct peta *p, const struct skema *s)
{
    struct tabel *t = &p->tabel[p->n++];

    assert(p->n <= TABEL_MAX);
    t->skema = s;
    t->sendiri = -1;
    t->anak = ARENA_ARRAY(a, s->n, struct tabel *);
    t->get = TANPA_KUERI;
    for (int i = 0; i < AKAR_COUNT; i++) {
        t->list[i] = t->hapus[i] = t->siblings_akar[i] = TANPA_KUERI;
        if (strcmp(s->nama, AKAR[i].nama) == 0) {
            t->sendiri = i;
            p->akar[i] = t;
        }
    }
    t->insert = statement(a, t, "insert");
    t->update = statement(a, t, "update");
    t->row = statement(a, t, "row");
    if (t->sendiri >= 0)
        t->get = statement(a, t, "get");
    return t;
}

static void parent_add(struct tabel *t, const struct tabel *induk)
{
    for (size_t i = 0; i < t->n_induk; i++)
        if (t->induk[i] == induk)
            return;
    assert(t->n_induk < INDUK_MAX);
    t->induk[t->n_induk++] = induk;
}

/* `t` and what hangs on it belong to `akar`. */
static void walk(struct arena *a, struct peta *p, struct tabel *t, int akar)
{
    for (size_t i = 0; i < t->skema->n; i++) {
        const struct bidang *b = &t->skema->bidang[i];
        struct tabel *anak;

        if (b->jenis != BIDANG_OBJEK && b->jenis != BIDANG_DAFTAR)
            continue;
        anak = table_find(p, b->skema);
        if (!anak)
            anak = table_add(a, p, b->skema);
        t->anak[i] = anak;
        if (anak->sendiri >= 0) {
            walk(a, p, anak, anak->sendiri);
            continue;
        }
        anak->daftar = b->jenis == BIDANG_DAFTAR;
        if (anak->list[akar] == TANPA_KUERI)
            anak->list[akar] =
                statement(a, anak, akar == AKAR_PAKET ? "list_by_paket" : "list_by_renstra");
        anak->akar |= 1U << akar;
        if (t->sendiri < 0)
            parent_add(anak, t);
        else
            anak->hapus[akar] =
                statement(a, anak, akar == AKAR_PAKET ? "delete_by_paket" : "delete_by_renstra");
        walk(a, p, anak, akar);
    }
}

/* The statements for one row of a table that is no akar. */
static void single(struct arena *a, struct tabel *t)
{
    t->hapus_baris = statement(a, t, "delete");
    t->id_set = statement(a, t, "id_set");
    t->place_set = t->daftar ? statement(a, t, "place_set") : TANPA_KUERI;
    for (size_t i = 0; i < t->n_induk; i++)
        t->siblings[i] =
            statement(a, t, arena_printf(a, "siblings_by_%s", t->induk[i]->skema->nama));
    for (int i = 0; i < AKAR_COUNT; i++)
        if (t->hapus[i] != TANPA_KUERI)
            t->siblings_akar[i] = statement(a, t, arena_printf(a, "siblings_by_%s", AKAR[i].nama));
}

struct peta *peta_new(struct arena *a)
{
    struct peta *p = ARENA_NEW(a, struct peta);

    walk(a, p, table_add(a, p, &SKEMA_PAKET), AKAR_PAKET);
    for (size_t i = 0; i < p->n; i++)
        if (p->tabel[i].sendiri < 0)
            single(a, &p->tabel[i]);
    return p;
}

static void add(struct kolom_list *k, const char *nama)
{
    k->v[k->n++] = nama;
}

static void fields_add(struct arena *a, const struct tabel *t, struct kolom_list *k)
{
    for (size_t i = 0; i < t->skema->n; i++) {
        const struct bidang *b = &t->skema->bidang[i];

        switch (b->jenis) {
        case BIDANG_ANGKA:
            add(k, arena_printf(a, "%s_koef", b->nama));
            add(k, arena_printf(a, "%s_skala", b->nama));
            break;
        case BIDANG_RUPIAH:
            add(k, arena_printf(a, "%s_sen", b->nama));
            break;
        case BIDANG_TEKS_DAFTAR:
        case BIDANG_OBJEK:
        case BIDANG_DAFTAR:
            break;
        default:
            add(k, b->nama);
        }
    }
}

static struct kolom_list list_new(struct arena *a, const struct tabel *t)
{
    size_t n = AKAR_COUNT + INDUK_MAX + 3 + 2 * t->skema->n;

    return (struct kolom_list){.v = ARENA_ARRAY(a, n, const char *)};
}

static void parents_add(struct arena *a, const struct tabel *t, struct kolom_list *k)
{
    for (size_t i = 0; i < t->n_induk; i++)
        add(k, arena_printf(a, "%s_id", t->induk[i]->skema->nama));
}

struct kolom_list peta_kolom_insert(struct arena *a, const struct tabel *t)
{
    struct kolom_list k = list_new(a, t);

    if (t->sendiri != AKAR_PEMDA)
        add(&k, AKAR[AKAR_PEMDA].kunci);
    if (t->sendiri != AKAR_PEMDA && t->sendiri != AKAR_UNIT)
        add(&k, AKAR[AKAR_UNIT].kunci);
    if (t->akar & 1U << AKAR_PAKET)
        add(&k, AKAR[AKAR_PAKET].kunci);
    if (t->akar & 1U << AKAR_RENSTRA || t->sendiri == AKAR_PAKET)
        add(&k, AKAR[AKAR_RENSTRA].kunci);
    parents_add(a, t, &k);
    if (t->daftar)
        add(&k, "urutan_baris");
    fields_add(a, t, &k);
    return k;
}

struct kolom_list peta_kolom_list(struct arena *a, const struct tabel *t)
{
    struct kolom_list k = list_new(a, t);

    add(&k, "id");
    add(&k, "versi_baris");
    parents_add(a, t, &k);
    fields_add(a, t, &k);
    return k;
}
