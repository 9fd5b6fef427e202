/* SPDX-License-Identifier: MIT
 *
 * hitung_kelompok: means per tujuan and sasaran, and the recap over the classes of the scale. Only
 * indicators of tujuan and sasaran take part.
 */
#include "base/str.h"
#include "core/capaian.h"
#include "core/hitung_dalam.h"
#include "core/predikat_hitung.h"

static bool is_main(const struct hitung_indikator *hi)
{
    return hi->data->tingkat == TINGKAT_TUJUAN || hi->data->tingkat == TINGKAT_SASARAN;
}

/* Mean over the angka capaian of some indicators. */
static struct hasil mean_of(struct penghitung *e, const struct hitung_indikator *const *v, size_t n,
                            size_t *dilewati)
{
    struct hasil *h = ARENA_ARRAY(e->a, n, struct hasil);

    for (size_t i = 0; i < n; i++)
        h[i] = v[i]->angka_capaian;
    return rata_rata_compute(e->a, h, n, dilewati);
}

static void add_group(struct penghitung *e, int tingkat, const char *kode, const char *uraian)
{
    struct hitung_kelompok *k = &e->h->kelompok[e->h->n_kelompok++];

    k->tingkat = tingkat;
    k->kode = kode;
    k->uraian = uraian;
    for (size_t i = 0; i < e->h->n_indikator; i++)
        k->n += e->h->indikator[i].data->tingkat == tingkat &&
                text_eq(e->h->indikator[i].data->milik, kode);
    k->indikator = ARENA_ARRAY(e->a, k->n, const struct hitung_indikator *);
    k->n = 0;
    for (size_t i = 0; i < e->h->n_indikator; i++)
        if (e->h->indikator[i].data->tingkat == tingkat &&
            text_eq(e->h->indikator[i].data->milik, kode))
            k->indikator[k->n++] = &e->h->indikator[i];
    k->rata_rata = mean_of(e, k->indikator, k->n, &k->dilewati);
    k->predikat = predikat_of(e->p->skala_predikat, k->rata_rata);
}

static void add_groups(struct penghitung *e)
{
    const struct renstra *r = e->p->renstra;

    if (r == NULL)
        return;
    e->h->kelompok = ARENA_ARRAY(e->a, r->tujuan.n + r->sasaran.n, struct hitung_kelompok);
    for (size_t i = 0; i < r->tujuan.n; i++) {
        add_group(e, TINGKAT_TUJUAN, r->tujuan.v[i].kode, r->tujuan.v[i].uraian);
        for (size_t j = 0; j < r->sasaran.n; j++)
            /* Once, also when two tujuan still have one kode. */
            if (paket_tujuan(e->p, r->sasaran.v[j].tujuan) == &r->tujuan.v[i])
                add_group(e, TINGKAT_SASARAN, r->sasaran.v[j].kode, r->sasaran.v[j].uraian);
    }
    for (size_t j = 0; j < r->sasaran.n; j++)
        if (paket_tujuan(e->p, r->sasaran.v[j].tujuan) == NULL)
            add_group(e, TINGKAT_SASARAN, r->sasaran.v[j].kode, r->sasaran.v[j].uraian);
}

static void count_one(struct hitung *h, const struct hitung_indikator *hi)
{
    int c;

    for (size_t i = 0; i < h->n_rekap; i++)
        h->rekap[i].jumlah += hi->predikat == h->rekap[i].kelas;
    if (hi->capaian.keadaan != KEADAAN_ADA) {
        h->tanpa_capaian++;
        return;
    }
    c = desimal_cmp(hi->capaian.nilai, desimal_of(100));
    if (c > 0)
        h->melebihi++;
    else if (c == 0)
        h->sesuai++;
    else
        h->di_bawah++;
}

static struct hasil share_of(struct penghitung *e, size_t bagian, size_t semua)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);

    if (semua == 0)
        return HASIL_KOSONG(KEADAAN_TANPA_DATA);
    if (desimal_ratio(&h.nilai, desimal_of((int64_t)bagian), 100, desimal_of((int64_t)semua), 2,
                      BULAT_SETENGAH_ATAS) != 0)
        return HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
    h.jejak = jejak_new(
        e->a, "Indikator dengan predikat ini ÷ indikator dengan capaian × 100",
        arena_printf(e->a, "%zu ÷ %zu × 100 = %s", bagian, semua, hasil_format(e->a, h, 2)), NULL);
    return h;
}

static void make_recap(struct penghitung *e, const struct hitung_indikator *const *v, size_t n)
{
    const struct skala_predikat *s = e->p->skala_predikat;
    struct hitung *h = e->h;

    h->n_rekap = s == NULL ? 0 : s->kelas.n;
    h->rekap = ARENA_ARRAY(e->a, h->n_rekap, struct hitung_rekap);
    for (size_t i = 0; i < h->n_rekap; i++)
        h->rekap[i].kelas = &s->kelas.v[i];
    for (size_t i = 0; i < n; i++)
        count_one(h, v[i]);
    for (size_t i = 0; i < h->n_rekap; i++)
        h->rekap[i].persen = share_of(e, h->rekap[i].jumlah, n - h->tanpa_capaian);
}

void hitung_kelompok_list(struct penghitung *e)
{
    const struct hitung_indikator **v =
        ARENA_ARRAY(e->a, e->h->n_indikator, const struct hitung_indikator *);
    size_t n = 0;

    for (size_t i = 0; i < e->h->n_indikator; i++)
        if (is_main(&e->h->indikator[i]))
            v[n++] = &e->h->indikator[i];
    add_groups(e);
    e->h->rata_rata = mean_of(e, v, n, NULL);
    e->h->predikat = predikat_of(e->p->skala_predikat, e->h->rata_rata);
    make_recap(e, v, n);
}
