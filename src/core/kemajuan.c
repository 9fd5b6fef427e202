/* SPDX-License-Identifier: MIT
 *
 * kemajuan: the capaian formula once more, with what was reached so far.
 */
#include "core/kemajuan.h"

#include "base/format_angka.h"
#include "core/capaian.h"
#include "core/pecahan.h"

struct angka kemajuan_target_akhir(const struct indikator *i, int64_t tahun_akhir)
{
    if (i->target_akhir.ada)
        return i->target_akhir;
    for (size_t j = 0; j < i->target.n; j++)
        if (i->target.v[j].tahun.ada && i->target.v[j].tahun.nilai == tahun_akhir)
            return i->target.v[j].target;
    return (struct angka){0};
}

/* Sum of the years from the first of the Renstra to the report year; *asal names them. */
static struct angka cumulate(struct arena *a, const struct kemajuan_masukan *m, const char **asal)
{
    struct pecahan p = pecahan_of_desimal(a, m->realisasi.nilai);
    struct angka jumlah = m->realisasi;
    uint8_t skala = m->realisasi.nilai.skala;
    const char *tahun = "";

    if (!m->realisasi.ada)
        return jumlah;
    for (size_t i = 0; i < m->n; i++) {
        const struct realisasi_tahun *t = &m->tahunan[i];

        if (!t->tahun.ada || !t->realisasi.ada || t->tahun.nilai < m->tahun_awal ||
            t->tahun.nilai >= m->tahun)
            continue;
        p = pecahan_add(a, p, pecahan_of_desimal(a, t->realisasi.nilai));
        if (t->realisasi.nilai.skala > skala)
            skala = t->realisasi.nilai.skala;
        tahun = arena_printf(a, "%s%s (%d), ", tahun, angka_jejak(a, t->realisasi.nilai),
                             (int)t->tahun.nilai);
    }
    if (pecahan_round(a, &jumlah.nilai, p, skala) != 0)
        return (struct angka){0};
    *asal = arena_printf(a, "jumlah %s%s (%d)", tahun, angka_jejak(a, m->realisasi.nilai),
                         (int)m->tahun);
    return jumlah;
}

struct hasil kemajuan_compute(struct arena *a, const struct kemajuan_masukan *m)
{
    struct capaian_masukan c = {
        .target = m->target_akhir,
        .realisasi = m->realisasi,
        .polaritas = m->indikator->polaritas,
        .metode_turun = m->indikator->metode_turun,
        .target_nama = "Target akhir",
    };

    if (m->indikator->kemajuan == KEMAJUAN_KUMULATIF) {
        c.realisasi_nama = "Jumlah realisasi";
        c.realisasi = cumulate(a, m, &c.realisasi_asal);
    }
    return capaian_compute(a, &c);
}
