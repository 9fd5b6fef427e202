/* SPDX-License-Identifier: MIT
 *
 * Pohon kinerja: tujuan, sasaran, programmes and their kegiatan as one tree.
 *
 * Sub kegiatan are left out: the picture has to be readable on one page, and they stand in the
 * table of the rencana kinerja.
 */
#include "core/lkjip_bab.h"
#include "core/pohon.h"

void gambar_pohon(const struct lkjip *l, struct dok *d)
{
    size_t n = 0;
    for (size_t i = 0; i < l->hitung->n_kelompok; i++)
        n += l->hitung->kelompok[i].tingkat == TINGKAT_TUJUAN;
    struct dok_gambar g = {
        .jenis = GAMBAR_POHON,
        .akar = pohon_kinerja(l, &(struct pohon_minta){0}),
        .alt = arena_printf(l->arena,
                            "Pohon kinerja %s: %zu tujuan dengan sasaran, program, dan kegiatannya",
                            unit_nama(l), n),
    };
    if (g.akar != NULL)
        dok_gambar(d, "gambar.pohon", arena_printf(l->arena, "Pohon Kinerja %s", unit_nama(l)), &g);
}

void pohon_isi(const struct lkjip *l, struct dok *d)
{
    struct dok *g = dok_new(l->arena);
    gambar_pohon(l, g);
    if (g->n == 0)
        return;
    kalimat(d, GAYA_ISI,
            "Hubungan sebab akibat dari tujuan sampai kegiatan digambarkan dalam pohon kinerja "
            "pada {r}.",
            "gambar.pohon");
    dok_append(d, g);
}
