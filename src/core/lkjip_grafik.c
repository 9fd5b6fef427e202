/* SPDX-License-Identifier: MIT
 *
 * Bar charts of the report: one series, lying bars because the labels are sentences.
 */
#include "core/lkjip_bantu.h"

void gambar_batang(struct dok *d, const struct batang *b)
{
    bool ada = false;
    for (size_t i = 0; i < b->n; i++)
        ada |= b->nilai[i].ada;
    if (!ada)
        return;
    struct grafik_seri *s = ARENA_NEW(d->arena, struct grafik_seri);
    *s = (struct grafik_seri){.nama = b->seri, .nilai = b->nilai};
    struct grafik *g = ARENA_NEW(d->arena, struct grafik);
    *g = (struct grafik){.jenis = GRAFIK_BATANG_DATAR,
                         .satuan = b->satuan,
                         .label = b->label,
                         .n_label = b->n,
                         .seri = s,
                         .n_seri = 1,
                         .desimal = 2};
    if (b->acuan != NULL) {
        g->acuan = ANGKA(100, 0);
        g->acuan_nama = b->acuan;
    }
    dok_gambar(d, b->id, b->judul,
               &(struct dok_gambar){.jenis = GAMBAR_GRAFIK, .grafik = g, .alt = b->alt});
}
