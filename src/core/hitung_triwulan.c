/* SPDX-License-Identifier: MIT
 *
 * hitung_triwulan: an indicator quarter by quarter: its realisasi (typed, or from the values of its
 * formula), what was reached up to the quarter by the way the year is made of quarters, capaian
 * against the target up to there.
 */
#include "base/format_angka.h"
#include "base/str.h"
#include "core/agregasi.h"
#include "core/capaian.h"
#include "core/hitung_dalam.h"
#include "core/predikat_hitung.h"

/* Of a quarter given twice the later entry with a value counts, as in agregasi. */
static const struct realisasi_triwulan *entry_of(const struct pengukuran *u, int64_t tw)
{
    const struct realisasi_triwulan *isi = NULL;

    for (size_t i = 0; u != NULL && i < u->triwulan.n; i++) {
        const struct realisasi_triwulan *w = &u->triwulan.v[i];

        if (w->triwulan.ada && w->triwulan.nilai == tw &&
            (isi == NULL || w->realisasi.ada || w->pembilang.ada))
            isi = w;
    }
    return isi;
}

static bool is_formula(const struct pengukuran *u)
{
    return u->sumber == SUMBER_RUMUS || u->terhitung == SUMBER_RUMUS;
}

/* The formula counts where it is the source; elsewhere only in place of a number not given. */
static void take_value(struct penghitung *e, struct hitung_indikator *hi, struct hitung_triwulan *w,
                       uint8_t skala)
{
    const struct realisasi_triwulan *d = w->data;

    w->dari_rumus =
        rumus_compute(e->a, &(struct rumus_masukan){
                                .pembilang = d->pembilang,
                                .penyebut = d->penyebut,
                                .pembilang_nama = text_or(hi->data->pembilang, "Pembilang"),
                                .penyebut_nama = text_or(hi->data->penyebut, "Penyebut"),
                                .skala = skala,
                            });
    w->ikut = true;
    if (w->dari_rumus.keadaan == KEADAAN_ADA && (is_formula(hi->ukur) || !d->realisasi.ada)) {
        w->realisasi = (struct angka){true, w->dari_rumus.nilai};
        w->asal = "dihitung dari rumus indikator";
    } else if (d->realisasi.ada) {
        w->realisasi = d->realisasi;
        w->asal = "dicatat pada pengukuran";
    } else {
        w->ikut = false;
    }
}

/* A survey that is evaluated per quarter is shown, but does not make the year: that is its own
 * value. */
static void take_survey(struct penghitung *e, const struct hitung_indikator *hi, int64_t tw,
                        struct hitung_triwulan *w)
{
    const struct skm *s = e->p->skm;

    if (s == NULL || hi->ukur == NULL ||
        (hi->ukur->sumber != SUMBER_SKM && hi->ukur->terhitung != SUMBER_SKM))
        return;
    for (size_t i = 0; i < s->triwulan.n; i++)
        if (s->triwulan.v[i].triwulan.nilai == tw && s->triwulan.v[i].ikm.ada) {
            w->realisasi = s->triwulan.v[i].ikm;
            w->asal = "dari survei kepuasan masyarakat triwulan itu";
        }
}

void hitung_triwulan_isi(struct penghitung *e, struct hitung_indikator *hi, uint8_t skala)
{
    for (int t = 0; t < 4; t++) {
        struct hitung_triwulan *w = &hi->triwulan[t];

        *w = (struct hitung_triwulan){.dari_rumus = HASIL_KOSONG(KEADAAN_TANPA_DATA)};
        w->target = hi->target_tw[t];
        w->data = entry_of(hi->ukur, t + 1);
        if (w->data != NULL)
            take_value(e, hi, w, skala);
        if (!w->realisasi.ada)
            take_survey(e, hi, t + 1, w);
    }
}

size_t hitung_triwulan_deret(const struct hitung_indikator *hi, int sampai, bool tahun,
                             struct realisasi_triwulan v[4])
{
    size_t n = 0;

    for (int t = 0; t < sampai; t++) {
        const struct hitung_triwulan *w = &hi->triwulan[t];

        if (w->realisasi.ada && (w->ikut || !tahun))
            v[n++] =
                (struct realisasi_triwulan){.triwulan = {true, t + 1}, .realisasi = w->realisasi};
    }
    return n;
}

void hitung_triwulan_capaian(struct penghitung *e, struct hitung_indikator *hi, uint8_t skala)
{
    static const char *const TARGET[] = {"Target s.d. triwulan I", "Target s.d. triwulan II",
                                         "Target s.d. triwulan III", "Target s.d. triwulan IV"};

    for (int t = 0; t < 4; t++) {
        struct hitung_triwulan *w = &hi->triwulan[t];
        struct realisasi_triwulan v[4];
        size_t n = hitung_triwulan_deret(hi, t + 1, false, v);

        w->sampai = w->realisasi.ada ? agregasi_compute(e->a, hi->data->agregasi, v, n, skala)
                                     : HASIL_KOSONG(KEADAAN_BELUM_ADA_REALISASI);
        w->capaian = capaian_compute(
            e->a,
            &(struct capaian_masukan){
                .target = w->target,
                .realisasi = {w->sampai.keadaan == KEADAAN_ADA, w->sampai.nilai},
                .polaritas = hi->data->polaritas,
                .metode_turun = hi->data->metode_turun,
                .target_nama = TARGET[t],
                .realisasi_asal = n == 0 ? NULL : agregasi_asal(e->a, hi->data->agregasi, v, n),
            });
        w->predikat = predikat_of(e->p->skala_predikat, w->capaian);
    }
}
