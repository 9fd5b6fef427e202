/* SPDX-License-Identifier: MIT
 *
 * Indicators in words and cells: the few phrases every chapter uses about a measured value.
 */
#include "core/lkjip_bab.h"

#include "base/format_angka.h"
#include "base/str.h"

const char *angka_teks(struct arena *a, const struct hitung_indikator *x, struct angka v)
{
    return format_angka(a, v, x->desimal);
}

void sel_target(struct dok *d, struct dok_sel *s, const struct hitung_indikator *x)
{
    struct jejak *j = NULL;
    if (x->target.ada) {
        j = jejak_new(d->arena, "Target yang berlaku", angka_teks(d->arena, x, x->target), NULL);
        jejak_add(d->arena, j, "Target", angka_teks(d->arena, x, x->target), x->target_asal);
    }
    sel_angka(d, s, x->target, x->desimal, j);
}

void sel_realisasi(struct dok *d, struct dok_sel *s, const struct hitung_indikator *x)
{
    const struct jejak *j = x->realisasi_terhitung.jejak;
    if (x->realisasi.ada && (j == NULL || x->berbeda)) {
        struct jejak *k = jejak_new(d->arena, "Realisasi yang dipakai",
                                    angka_teks(d->arena, x, x->realisasi), NULL);
        jejak_add(d->arena, k, "Realisasi", angka_teks(d->arena, x, x->realisasi),
                  x->realisasi_asal);
        j = k;
    }
    sel_angka(d, s, x->realisasi, x->desimal, j);
    if (!x->berbeda)
        return;
    teks_baris(d->arena, &s->isi);
    teks_angka(d->arena, &s->isi, DOK_MIRING,
               arena_printf(d->arena, "(terhitung %s)",
                            hasil_format(d->arena, x->realisasi_terhitung, x->desimal)),
               x->realisasi_terhitung.jejak);
}

void sel_pos(struct dok *d, struct dok_sel *s, const struct hitung_pos *p)
{
    s->menjorok = (uint8_t)(p->data->tingkat - TINGKAT_PROGRAM);
    s->tebal = p->data->tingkat == TINGKAT_PROGRAM;
    sel_teks(d, s, p->data->nama);
}

bool pos_ada_indikator(const struct hitung_pos *p)
{
    if (p->n_indikator > 0)
        return true;
    for (size_t i = 0; i < p->n; i++)
        if (pos_ada_indikator(p->anak[i]))
            return true;
    return false;
}

void sel_predikat(struct dok *d, struct dok_sel *s, const struct skala_kelas *k)
{
    sel_teks(d, s, k != NULL ? k->predikat : TANPA_NILAI);
}

struct angka realisasi_lalu(const struct lkjip *l, const struct hitung_indikator *x)
{
    for (size_t i = 0; i < x->n_tahun; i++)
        if (x->tahun[i].tahun == tahun_of(l) - 1)
            return x->tahun[i].realisasi;
    return (struct angka){0};
}

static bool angka_sama(struct angka a, struct angka b)
{
    return a.ada == b.ada && (!a.ada || desimal_cmp(a.nilai, b.nilai) == 0);
}

int indikator_asal(const struct hitung_indikator *x)
{
    if (x->ukur == NULL)
        return 0;
    return x->ukur->terhitung != 0 ? x->ukur->terhitung : x->ukur->sumber;
}

const struct hitung_indikator *indikator_kembar(const struct lkjip *l,
                                                const struct hitung_indikator *x)
{
    const struct hitung *h = l->hitung;
    int asal = indikator_asal(x);
    if (x->data->tingkat != TINGKAT_TUJUAN || !x->realisasi.ada || asal == 0 ||
        asal == SUMBER_KETIK)
        return NULL;
    for (size_t i = 0; i < h->n_indikator; i++) {
        const struct hitung_indikator *y = &h->indikator[i];
        if (y->data->tingkat != TINGKAT_SASARAN || indikator_asal(y) != asal)
            continue;
        const struct sasaran *s = paket_sasaran(l->paket, y->data->milik);
        if (s != NULL && text_eq(s->tujuan, x->data->milik) && angka_sama(x->target, y->target) &&
            angka_sama(x->realisasi, y->realisasi))
            return y;
    }
    return NULL;
}

const char *ringkas_target(const struct lkjip *l)
{
    const struct hitung *h = l->hitung;
    size_t n = h->melebihi + h->sesuai + h->di_bawah + h->tanpa_capaian;
    const char *v[4];
    size_t k = 0;
    if (n == 0)
        return "";
    if (n > 1 && h->melebihi == n)
        return "Seluruhnya melebihi target.";
    if (n > 1 && h->sesuai == n)
        return "Seluruhnya sesuai target.";
    if (h->melebihi > 0)
        v[k++] = arena_printf(l->arena, "%zu indikator melebihi target", h->melebihi);
    if (h->sesuai > 0)
        v[k++] = arena_printf(l->arena, "%zu indikator sesuai target", h->sesuai);
    if (h->di_bawah > 0)
        v[k++] = arena_printf(l->arena, "%zu indikator belum mencapai target", h->di_bawah);
    if (h->tanpa_capaian > 0)
        v[k++] = arena_printf(l->arena, "%zu indikator belum dapat dihitung capaiannya",
                              h->tanpa_capaian);
    return arena_printf(l->arena, "Dari jumlah itu, %s.", daftar_kata(l->arena, v, k));
}

const char *kata_capaian(const struct hitung_indikator *x)
{
    if (x->capaian.keadaan != KEADAAN_ADA)
        return keadaan_nama(x->capaian.keadaan);
    int c = desimal_cmp(x->capaian.nilai, desimal_of(100));
    return c > 0 ? "melebihi target" : c == 0 ? "sesuai target" : "belum mencapai target";
}

const char *blok_id(const struct lkjip *l, const char *awal, const struct hitung_indikator *x)
{
    return arena_printf(l->arena, "%s.%s", awal, x->data->kode);
}

const char *nilai_satuan(const struct lkjip *l, const struct hitung_indikator *x, struct angka v)
{
    return arena_printf(l->arena, "%s%s", angka_teks(l->arena, x, v),
                        v.ada ? satuan_suffix(l->arena, x->data->satuan) : "");
}

const char *selisih_satuan(const struct lkjip *l, const struct hitung_indikator *x, struct angka v)
{
    if (text_eq(satuan_suffix(l->arena, x->data->satuan), " persen"))
        return arena_printf(l->arena, "%s poin persen", angka_teks(l->arena, x, v));
    return nilai_satuan(l, x, v);
}
