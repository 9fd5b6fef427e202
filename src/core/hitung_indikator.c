/* SPDX-License-Identifier: MIT
 *
 * hitung_indikator: one indicator after the other: governing target, realisasi, capaian, predikat,
 * progress, earlier years, comparison.
 */
#include "base/format_angka.h"
#include "base/str.h"
#include "core/capaian.h"
#include "core/hitung_dalam.h"
#include "core/kemajuan.h"
#include "core/predikat_hitung.h"

static bool valid_in(const struct indikator *i, int64_t tahun)
{
    return !(i->berlaku_dari.ada && i->berlaku_dari.nilai > tahun) &&
           !(i->berlaku_sampai.ada && i->berlaku_sampai.nilai < tahun);
}

static struct angka target_of_year(const struct indikator *i, int64_t tahun)
{
    for (size_t j = 0; j < i->target.n; j++)
        if (i->target.v[j].tahun.ada && i->target.v[j].tahun.nilai == tahun)
            return i->target.v[j].target;
    return (struct angka){0};
}

static const struct pk_baris *row_of(const struct perjanjian_kinerja *k, const char *kode)
{
    for (size_t i = 0; i < k->baris.n; i++)
        if (text_eq(k->baris.v[i].indikator, kode) && k->baris.v[i].target.ada)
            return &k->baris.v[i];
    return NULL;
}

static const char *pk_asal(struct arena *a, const struct perjanjian_kinerja *k)
{
    const char *nama = "Perjanjian Kinerja";

    if (k->sebab == PK_PERUBAHAN_STRATEGI || k->sebab == PK_PERUBAHAN_PRIORITAS)
        nama = "Perjanjian Kinerja Perubahan";
    else if (k->sebab == PK_PERGANTIAN_PEJABAT)
        nama = "Perjanjian Kinerja (pergantian pejabat)";
    if (!tanggal_ada(k->tanggal))
        return nama;
    return arena_printf(a, "%s, %s", nama, tanggal_format(a, k->tanggal));
}

static const char *renstra_asal(struct penghitung *e, const struct indikator *i)
{
    const struct renstra *r = e->p->renstra;

    if (i->tingkat > TINGKAT_SASARAN)
        return arena_printf(e->a, "target tahun %d", (int)e->tahun);
    if (r == NULL || !r->tahun_awal.ada || !r->tahun_akhir.ada)
        return "Renstra";
    return arena_printf(e->a, "Renstra %d–%d", (int)r->tahun_awal.nilai, (int)r->tahun_akhir.nilai);
}

/* Governing target: the head's latest signed PK with the indicator, else the target of the year. */
static void take_target(struct penghitung *e, struct hitung_indikator *hi)
{
    const struct perjanjian_kinerja *pilih = NULL;
    const struct pk_baris *baris = NULL;

    for (size_t i = 0; e->kepala != NULL && i < e->p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *k = &e->p->perjanjian_kinerja.v[i];
        const struct pk_baris *b;

        if (k->status < PK_DITANDATANGANI || !text_eq(k->jabatan, e->kepala->kode) ||
            (pilih != NULL && k->urutan.nilai <= pilih->urutan.nilai))
            continue;
        b = row_of(k, hi->data->kode);
        if (b != NULL) {
            pilih = k;
            baris = b;
        }
    }
    if (baris != NULL) {
        hi->target = baris->target;
        hi->target_asal = pk_asal(e->a, pilih);
        hi->target_tw[0] = baris->tw1;
        hi->target_tw[1] = baris->tw2;
        hi->target_tw[2] = baris->tw3;
        hi->target_tw[3] = baris->tw4;
        return;
    }
    hi->target = target_of_year(hi->data, e->tahun);
    if (hi->target.ada)
        hi->target_asal = renstra_asal(e, hi->data);
}

/* Quarterly targets of the measurement, where the PK has none. */
static void take_quarter_targets(struct hitung_indikator *hi)
{
    const struct pengukuran *u = hi->ukur;

    for (size_t i = 0; i < 4; i++)
        if (hi->target_tw[i].ada || u == NULL)
            return;
    for (size_t i = 0; i < u->triwulan.n; i++) {
        int64_t tw = u->triwulan.v[i].triwulan.nilai;

        if (tw >= 1 && tw <= 4)
            hi->target_tw[tw - 1] = u->triwulan.v[i].target;
    }
}

static void widen(uint8_t *skala, struct angka n)
{
    struct desimal d = desimal_trim(n.nilai);

    if (n.ada && d.skala > *skala)
        *skala = d.skala;
}

/* Decimals shown: declared, else the most that occur in what was given or computed. */
static uint8_t decimals_of(const struct hitung_indikator *hi)
{
    const struct cacah c = hi->data->desimal;
    uint8_t s = 0;

    if (c.ada && c.nilai >= 0 && c.nilai <= DESIMAL_SKALA_MAX)
        return (uint8_t)c.nilai;
    widen(&s, hi->target);
    widen(&s, hi->realisasi);
    widen(&s, hi->target_akhir);
    for (size_t i = 0; hi->ukur != NULL && i < hi->ukur->tahunan.n; i++) {
        widen(&s, hi->ukur->tahunan.v[i].target);
        widen(&s, hi->ukur->tahunan.v[i].realisasi);
    }
    if (hi->realisasi_terhitung.keadaan == KEADAAN_ADA && hi->realisasi_terhitung.nilai.skala > s)
        s = hi->realisasi_terhitung.nilai.skala;
    return s;
}

static bool differs(const struct hitung_indikator *hi)
{
    struct hasil r = hasil_of_angka(hi->realisasi, hi->desimal, KEADAAN_BELUM_ADA_REALISASI);
    struct angka t = {hi->realisasi_terhitung.keadaan == KEADAAN_ADA,
                      hi->realisasi_terhitung.nilai};
    struct hasil h = hasil_of_angka(t, hi->desimal, KEADAAN_TANPA_DATA);

    return r.keadaan == KEADAAN_ADA && h.keadaan == KEADAAN_ADA &&
           desimal_cmp(r.nilai, h.nilai) != 0;
}

static struct hasil capaian_of(struct penghitung *e, const struct hitung_indikator *hi,
                               struct angka target, struct angka realisasi, bool tahun_ini)
{
    return capaian_compute(e->a, &(struct capaian_masukan){
                                     .target = target,
                                     .realisasi = realisasi,
                                     .polaritas = hi->data->polaritas,
                                     .metode_turun = hi->data->metode_turun,
                                     .target_asal = tahun_ini ? hi->target_asal : NULL,
                                     .realisasi_asal = tahun_ini ? hi->realisasi_asal : NULL,
                                 });
}

/* Earlier years ascending, by insertion; the report year last. */
static void take_years(struct penghitung *e, struct hitung_indikator *hi)
{
    size_t n = hi->ukur == NULL ? 0 : hi->ukur->tahunan.n;

    hi->tahun = ARENA_ARRAY(e->a, n + 1, struct hitung_tahun);
    for (size_t i = 0; i < n; i++) {
        const struct realisasi_tahun *t = &hi->ukur->tahunan.v[i];
        size_t j = hi->n_tahun;

        if (!t->tahun.ada || t->tahun.nilai >= e->tahun)
            continue;
        for (; j > 0 && hi->tahun[j - 1].tahun > t->tahun.nilai; j--)
            hi->tahun[j] = hi->tahun[j - 1];
        hi->tahun[j] = (struct hitung_tahun){
            .tahun = (int)t->tahun.nilai,
            .target = t->target.ada ? t->target : target_of_year(hi->data, t->tahun.nilai),
            .realisasi = t->realisasi,
        };
        hi->tahun[j].capaian =
            capaian_of(e, hi, hi->tahun[j].target, hi->tahun[j].realisasi, false);
        hi->n_tahun++;
    }
    hi->tahun[hi->n_tahun++] = (struct hitung_tahun){
        .tahun = (int)e->tahun,
        .target = hi->target,
        .realisasi = hi->realisasi,
        .capaian = hi->capaian,
    };
}

/* Our figure that stands against a pembanding: of an unsur, of a quarter, or of the year. */
static struct angka own_figure(const struct penghitung *e, const struct hitung_indikator *hi,
                               const struct pembanding *b)
{
    const struct hitung_skm *s = e->h->skm;

    if (b->unsur != NULL) {
        for (size_t i = 0; s != NULL && i < s->n_unsur; i++)
            if (text_eq(s->unsur[i].kode, b->unsur) && s->unsur[i].nilai.keadaan == KEADAAN_ADA)
                return (struct angka){true, s->unsur[i].nilai.nilai};
        return (struct angka){0};
    }
    if (!b->triwulan.ada)
        return hi->realisasi;
    if (b->triwulan.nilai < 1 || b->triwulan.nilai > 4)
        return (struct angka){0};
    return hi->triwulan[b->triwulan.nilai - 1].realisasi;
}

static void compare_one(struct penghitung *e, const struct hitung_indikator *hi,
                        struct hitung_pembanding *h)
{
    struct angka kami = own_figure(e, hi, h->data);
    uint8_t skala = hi->desimal;

    widen(&skala, kami);
    widen(&skala, h->data->nilai);
    h->selisih = selisih_compute(e->a, hasil_of_angka(kami, skala, KEADAAN_BELUM_ADA_REALISASI),
                                 hasil_of_angka(h->data->nilai, skala, KEADAAN_TANPA_DATA),
                                 "Realisasi − Pembanding");
    h->rasio = capaian_compute(e->a, &(struct capaian_masukan){
                                         .target = h->data->nilai,
                                         .realisasi = kami,
                                         .polaritas = POLARITAS_NAIK,
                                         .target_nama = text_or(h->data->nama, "Pembanding"),
                                         .target_asal = h->data->sumber,
                                     });
    if (h->rasio.keadaan == KEADAAN_TARGET_NOL)
        h->rasio.keadaan = KEADAAN_TAK_TERDEFINISI;
    else if (h->rasio.keadaan == KEADAAN_TANPA_TARGET)
        h->rasio.keadaan = KEADAAN_TANPA_DATA;
}

static void take_comparison(struct penghitung *e, struct hitung_indikator *hi)
{
    size_t n = hi->ukur == NULL ? 0 : hi->ukur->pembanding.n;

    hi->n_pembanding = n;
    hi->pembanding = ARENA_ARRAY(e->a, n, struct hitung_pembanding);
    for (size_t i = 0; i < n; i++) {
        hi->pembanding[i].data = &hi->ukur->pembanding.v[i];
        compare_one(e, hi, &hi->pembanding[i]);
    }
}

void hitung_indikator_satu(struct penghitung *e, struct hitung_indikator *hi,
                           const struct pengukuran *ukur)
{
    const struct renstra *r = e->p->renstra;
    int64_t awal = r != NULL && r->tahun_awal.ada ? r->tahun_awal.nilai : 0;
    int64_t akhir = r != NULL && r->tahun_akhir.ada ? r->tahun_akhir.nilai : 0;

    hi->ukur = ukur;
    take_target(e, hi);
    take_quarter_targets(hi);
    hitung_realisasi(e, hi);
    hi->target_akhir = kemajuan_target_akhir(hi->data, akhir);
    hi->desimal = decimals_of(hi);
    hi->berbeda = differs(hi);
    hi->capaian = capaian_of(e, hi, hi->target, hi->realisasi, true);
    hi->angka_capaian = capaian_clamp(e->a, hi->capaian, e->p->skala_predikat);
    hi->predikat = predikat_of(e->p->skala_predikat, hi->capaian);
    hi->kemajuan = kemajuan_compute(e->a, &(struct kemajuan_masukan){
                                              .indikator = hi->data,
                                              .target_akhir = hi->target_akhir,
                                              .realisasi = hi->realisasi,
                                              .tahunan = hi->ukur ? hi->ukur->tahunan.v : NULL,
                                              .n = hi->ukur ? hi->ukur->tahunan.n : 0,
                                              .tahun_awal = awal,
                                              .tahun = e->tahun,
                                          });
    hitung_triwulan_capaian(e, hi, hitung_skala(hi->data));
    take_years(e, hi);
    take_comparison(e, hi);
}

/* Indicators of one list that are valid in the report year. */
static void add_list(struct penghitung *e, const struct indikator *v, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (!valid_in(&v[i], e->tahun))
            continue;
        e->h->indikator[e->h->n_indikator].data = &v[i];
        hitung_indikator_satu(e, &e->h->indikator[e->h->n_indikator++],
                              paket_pengukuran(e->p, v[i].kode));
    }
}

void hitung_indikator_list(struct penghitung *e)
{
    const struct renstra *r = e->p->renstra;
    const struct anggaran *g = e->p->anggaran;
    size_t n = (r == NULL ? 0 : r->indikator.n) + (g == NULL ? 0 : g->indikator.n);

    e->h->indikator = ARENA_ARRAY(e->a, n, struct hitung_indikator);
    if (r != NULL)
        add_list(e, r->indikator.v, r->indikator.n);
    if (g != NULL)
        add_list(e, g->indikator.v, g->indikator.n);
}
