/* SPDX-License-Identifier: MIT
 *
 * hitung_anggaran: the budget beside the results: indicators of each pos, money per sasaran, and
 * efisiensi.
 */
#include "base/str.h"
#include "core/efisiensi.h"
#include "core/hitung_dalam.h"
#include "core/pagu.h"

static struct hitung_pos *find_pos(struct hitung_anggaran *g, const char *kunci)
{
    for (size_t i = 0; kunci != NULL && i < g->n_pos; i++)
        if (text_eq(g->pos[i].data->kunci, kunci))
            return &g->pos[i];
    return NULL;
}

/* Hangs the indicators of program, kegiatan and sub kegiatan on their pos. */
static void attach_indicators(struct penghitung *e)
{
    struct hitung *h = e->h;
    struct hitung_pos **milik = ARENA_ARRAY(e->a, h->n_indikator, struct hitung_pos *);

    for (size_t i = 0; i < h->n_indikator; i++) {
        if (h->indikator[i].data->tingkat >= TINGKAT_PROGRAM)
            milik[i] = find_pos(h->anggaran, h->indikator[i].data->milik);
        if (milik[i] != NULL)
            milik[i]->n_indikator++;
    }
    for (size_t i = 0; i < h->anggaran->n_pos; i++) {
        struct hitung_pos *p = &h->anggaran->pos[i];

        p->indikator = ARENA_ARRAY(e->a, p->n_indikator, const struct hitung_indikator *);
        p->n_indikator = 0;
    }
    for (size_t i = 0; i < h->n_indikator; i++)
        if (milik[i] != NULL)
            milik[i]->indikator[milik[i]->n_indikator++] = &h->indikator[i];
}

/* A program's money counts once: for the first sasaran that names it as main. */
static bool is_main_of(const struct anggaran *g, const struct hitung_pos *p, const char *sasaran)
{
    for (size_t i = 0; i < g->program_sasaran.n; i++) {
        const struct program_sasaran *s = &g->program_sasaran.v[i];

        if (s->utama && text_eq(s->program, p->data->kunci))
            return text_eq(s->sasaran, sasaran);
    }
    return false;
}

/* `x`: NULL for the programmes that none of the sasaran carries. */
static void sum_sasaran(struct penghitung *e, struct hitung_sasaran_anggaran *s,
                        const struct sasaran *x)
{
    const struct hitung_anggaran *h = e->h->anggaran;
    const struct renstra *r = e->p->renstra;

    s->sasaran = x;
    s->program = ARENA_ARRAY(e->a, h->n, const struct hitung_pos *);
    s->n = 0;
    for (size_t j = 0; j < h->n; j++) {
        bool milik = x != NULL && is_main_of(h->data, h->program[j], x->kode);

        for (size_t i = 0; x == NULL && i < r->sasaran.n; i++)
            milik = milik || is_main_of(h->data, h->program[j], r->sasaran.v[i].kode);
        if (milik == (x != NULL))
            s->program[s->n++] = h->program[j];
    }
    s->jumlah = pagu_sum(e->a, h->data, s->program, s->n);
}

static void sum_per_sasaran(struct penghitung *e)
{
    struct hitung *h = e->h;
    const struct renstra *r = e->p->renstra;

    if (r == NULL)
        return;
    h->per_sasaran = ARENA_ARRAY(e->a, r->sasaran.n, struct hitung_sasaran_anggaran);
    for (size_t i = 0; i < r->sasaran.n; i++) {
        struct hitung_sasaran_anggaran *s = &h->per_sasaran[h->n_per_sasaran];

        sum_sasaran(e, s, &r->sasaran.v[i]);
        if (s->n > 0)
            h->n_per_sasaran++;
    }
    sum_sasaran(e, &h->tanpa_sasaran, NULL);
}

void hitung_anggaran_list(struct penghitung *e)
{
    if (e->p->anggaran == NULL)
        return;
    e->h->anggaran = pagu_rollup(e->a, e->p->anggaran, e->m);
    attach_indicators(e);
    sum_per_sasaran(e);
}

void hitung_efisiensi_list(struct penghitung *e)
{
    struct hitung *h = e->h;
    int metode = EFISIENSI_SELISIH;

    if (e->p->pengaturan != NULL && e->p->pengaturan->metode_efisiensi != 0)
        metode = e->p->pengaturan->metode_efisiensi;
    h->n_efisiensi = h->n_per_sasaran;
    h->efisiensi = ARENA_ARRAY(e->a, h->n_efisiensi, struct hitung_efisiensi);
    for (size_t i = 0; i < h->n_efisiensi; i++) {
        const struct hitung_sasaran_anggaran *s = &h->per_sasaran[i];
        const struct hitung_kelompok *k = hitung_kelompok_get(h, TINGKAT_SASARAN, s->sasaran->kode);
        struct efisiensi_keluaran_list l = efisiensi_keluaran_of(e->a, s->program, s->n);

        h->efisiensi[i].sasaran = s->sasaran;
        h->efisiensi[i].capaian = k == NULL ? HASIL_KOSONG(KEADAAN_TANPA_DATA) : k->rata_rata;
        h->efisiensi[i].serapan = s->jumlah.serapan;
        h->efisiensi[i].metode = metode;
        efisiensi_compute(e->a, &h->efisiensi[i], &l);
    }
}
