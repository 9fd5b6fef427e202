/* SPDX-License-Identifier: MIT
 *
 * renja_banding: the Renja of the year beside the budget that came of it.
 */
#include "core/rencana.h"

#include "base/str.h"

const char *renja_keadaan_nama(enum renja_keadaan k)
{
    static const char *const NAMA[] = {
        [RENJA_SAMA] = "sama",
        [RENJA_BERTAMBAH] = "DPA lebih besar",
        [RENJA_BERKURANG] = "DPA lebih kecil",
        [RENJA_SAJA] = "tidak ada dalam DPA",
        [DPA_SAJA] = "tidak ada dalam Renja",
        [RENJA_TANPA_ANGKA] = "belum ada angkanya",
    };
    return NAMA[k];
}

/* The same program, kegiatan or sub kegiatan: by kode when both have one, else by name. */
static bool same_pos(int tingkat, const char *kode, const char *nama, const struct renja_banding *x)
{
    if (tingkat != x->tingkat)
        return false;
    if (!text_empty(kode) && !text_empty(x->kode))
        return text_eq(kode, x->kode);
    return text_eq(nama, x->nama);
}

static void add_uang(struct uang *jumlah, struct uang u)
{
    struct rupiah r;
    if (!u.ada)
        return;
    if (!jumlah->ada)
        *jumlah = u;
    else if (rupiah_add(&r, jumlah->nilai, u.nilai) == 0)
        jumlah->nilai = r;
}

static struct renja_banding *push(struct arena *a, struct renja_banding_list *l)
{
    return arena_push(a, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v));
}

static void collect_renja(struct arena *a, const struct renja *r, struct renja_banding_list *l)
{
    for (size_t i = 0; r != NULL && i < r->baris.n; i++) {
        const struct renja_baris *b = &r->baris.v[i];
        struct renja_banding *x = l->n > 0 ? &l->v[l->n - 1] : NULL;
        if (x == NULL || !same_pos(b->tingkat, b->kode, b->nama, x)) {
            x = push(a, l);
            *x = (struct renja_banding){
                .tingkat = b->tingkat, .kode = b->kode, .nama = b->nama, .baris = b};
        }
        add_uang(&x->renja, b->pagu_indikatif);
    }
}

/* Rows without an amount of their own take the sum of what stands below them; from the end, so that
 * lower ones are there first. */
static void roll_up(struct renja_banding_list *l)
{
    for (size_t i = l->n; i-- > 0;) {
        struct renja_banding *x = &l->v[i];
        if (x->renja.ada)
            continue;
        int anak = 0; /* level of the direct children */
        for (size_t j = i + 1; j < l->n && l->v[j].tingkat > x->tingkat; j++) {
            if (anak == 0 || l->v[j].tingkat < anak)
                anak = l->v[j].tingkat;
            if (l->v[j].tingkat == anak)
                add_uang(&x->renja, l->v[j].renja);
        }
        x->dari_anak = x->renja.ada;
    }
}

static struct renja_banding *find(struct renja_banding_list *l, size_t n,
                                  const struct pos_anggaran *p)
{
    for (size_t i = 0; i < n; i++)
        if (l->v[i].pos == NULL && same_pos(p->tingkat, p->kode, p->nama, &l->v[i]))
            return &l->v[i];
    return NULL;
}

/* In the order of the tree. */
static void collect_dpa(struct arena *a, const struct hitung_pos *p, size_t n_renja,
                        struct renja_banding_list *l)
{
    struct renja_banding *x = find(l, n_renja, p->data);
    if (x == NULL) {
        x = push(a, l);
        *x = (struct renja_banding){
            .tingkat = p->data->tingkat, .kode = p->data->kode, .nama = p->data->nama};
    }
    x->pos = p;
    x->dpa = p->pagu_akhir;
    for (size_t i = 0; i < p->n; i++)
        collect_dpa(a, p->anak[i], n_renja, l);
}

static enum renja_keadaan state_of(const struct renja_banding *x)
{
    if (x->pos == NULL)
        return RENJA_SAJA;
    if (x->baris == NULL)
        return DPA_SAJA;
    if (!x->selisih.ada)
        return RENJA_TANPA_ANGKA;
    return x->selisih.nilai.sen == 0  ? RENJA_SAMA
           : x->selisih.nilai.sen > 0 ? RENJA_BERTAMBAH
                                      : RENJA_BERKURANG;
}

void renja_compare(struct arena *a, const struct hitung *h, struct renja_banding_list *out)
{
    *out = (struct renja_banding_list){0};
    collect_renja(a, h->paket->renja, out);
    roll_up(out);
    size_t n = out->n;
    for (size_t i = 0, atas = 0; i < n; i++) { /* sum of rows that stand below no other */
        if (i == 0 || out->v[i].tingkat <= out->v[atas].tingkat) {
            atas = i;
            add_uang(&out->renja, out->v[i].renja);
        }
    }
    for (size_t i = 0; h->anggaran != NULL && i < h->anggaran->n; i++)
        collect_dpa(a, h->anggaran->program[i], n, out);
    if (h->anggaran != NULL)
        out->dpa = h->anggaran->total.pagu_akhir;
    out->selisih = uang_sub(out->dpa, out->renja);
    for (size_t i = 0; i < out->n; i++) {
        struct renja_banding *x = &out->v[i];
        x->selisih = uang_sub(x->dpa, x->renja);
        x->keadaan = state_of(x);
    }
}
