/* SPDX-License-Identifier: MIT
 *
 * Bab II Perencanaan Kinerja: the order of its sections.
 */
#include "core/lkjip_bab.h"

static void renstra_bab_isi(const struct lkjip *l, struct dok *d)
{
    narasi_insert(l, d, "rencana_strategis");
    bagian_compose(l, d, 3, "Visi dan Misi", visi_isi);
    bagian_compose(l, d, 3, "Keterkaitan dengan RPJMD", keterkaitan_isi);
    bagian_compose(l, d, 3, "Tujuan, Sasaran, dan Target", renstra_isi);
    bagian_compose(l, d, 3, "Strategi dan Kebijakan", strategi_isi);
    bagian_compose(l, d, 3, "Pohon Kinerja", pohon_isi);
}

static const struct bagian BAGIAN[] = {
    {"bab_2.renstra", "Rencana Strategis", renstra_bab_isi},
    {"bab_2.iku", "Indikator Kinerja Utama", iku_isi},
    {"bab_2.rencana_kinerja", "Rencana Kinerja", rencana_isi},
    {"bab_2.perjanjian_kinerja", "Perjanjian Kinerja", perjanjian_isi},
    {"bab_2.anggaran", "Rencana Anggaran", rencana_anggaran_isi},
};

const struct bab BAB_2 = {"PERENCANAAN KINERJA", BAGIAN, JUMLAH_ELEMEN(BAGIAN), 2};
