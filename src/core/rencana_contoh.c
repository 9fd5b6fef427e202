/* SPDX-License-Identifier: MIT
 *
 * rencana_contoh: the three formulas of capaian at one indicator's own numbers, so that whoever
 * chooses a polarity sees what it does.
 */
#include "core/rencana.h"

#include "base/str.h"
#include "core/capaian.h"

struct angka rencana_target(const struct indikator *x, int64_t tahun)
{
    for (size_t i = 0; i < x->target.n; i++)
        if (x->target.v[i].tahun.ada && x->target.v[i].tahun.nilai == tahun)
            return x->target.v[i].target;
    return (struct angka){0};
}

/* The newest value there is before the report year's own. */
static void realisasi_lalu(struct arena *a, const struct hitung_indikator *x,
                           struct rencana_contoh_angka *out)
{
    const struct pengukuran *u = x->ukur;
    int64_t tahun = 0;
    for (size_t i = 0; u != NULL && i < u->tahunan.n; i++) {
        const struct realisasi_tahun *t = &u->tahunan.v[i];
        if (!t->realisasi.ada || t->tahun.nilai < tahun)
            continue;
        tahun = t->tahun.nilai;
        out->realisasi = t->realisasi;
        out->realisasi_asal = arena_printf(a, "realisasi %lld", (long long)tahun);
    }
    if (out->realisasi.ada || !x->data->nilai_awal.ada)
        return;
    out->realisasi = x->data->nilai_awal;
    out->realisasi_asal =
        x->data->tahun_awal.ada
            ? arena_printf(a, "kondisi awal %lld", (long long)x->data->tahun_awal.nilai)
            : "kondisi awal";
}

void rencana_contoh(struct arena *a, const struct hitung *h, const struct hitung_indikator *x,
                    struct rencana_contoh out[RENCANA_CONTOH_N], struct rencana_contoh_angka *angka)
{
    static const struct {
        const char *nama;
        int polaritas, metode;
    } RUMUS[RENCANA_CONTOH_N] = {
        {"Makin tinggi makin baik", POLARITAS_NAIK, 0},
        {"Makin rendah makin baik, rumus A", POLARITAS_TURUN, METODE_A},
        {"Makin rendah makin baik, rumus B", POLARITAS_TURUN, METODE_B},
    };
    const struct indikator *in = x->data;
    *angka = (struct rencana_contoh_angka){.target = x->target, .realisasi = x->realisasi};
    if (x->target.ada)
        angka->target_asal = x->target_asal != NULL
                                 ? x->target_asal
                                 : arena_printf(a, "target %lld", (long long)h->paket->tahun.nilai);
    if (x->realisasi.ada)
        angka->realisasi_asal = arena_printf(a, "realisasi %lld", (long long)h->paket->tahun.nilai);
    else
        realisasi_lalu(a, x, angka);
    for (int i = 0; i < RENCANA_CONTOH_N; i++) {
        struct capaian_masukan m = {
            .target = angka->target,
            .realisasi = angka->realisasi,
            .polaritas = RUMUS[i].polaritas,
            .metode_turun = RUMUS[i].metode,
            .target_asal = angka->target_asal,
            .realisasi_asal = angka->realisasi_asal,
        };
        int metode = in->metode_turun != 0 ? in->metode_turun : METODE_A;
        out[i].nama = RUMUS[i].nama;
        out[i].hasil = capaian_compute(a, &m);
        out[i].dipakai = RUMUS[i].polaritas == POLARITAS_TURUN
                             ? in->polaritas == POLARITAS_TURUN && metode == RUMUS[i].metode
                             : in->polaritas != POLARITAS_TURUN;
    }
}
