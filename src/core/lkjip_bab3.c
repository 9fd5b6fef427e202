/* SPDX-License-Identifier: MIT
 *
 * Bab III Akuntabilitas Kinerja: the order of its sections (PermenPANRB 53/2014, Lampiran II).
 */
#include "core/lkjip_bab.h"

static void capaian_bab_isi(const struct lkjip *l, struct dok *d)
{
    bagian_compose(l, d, 3, "Cara Pengukuran", cara_ukur_isi);
    bagian_compose(l, d, 3, "Capaian Tujuan dan Sasaran", capaian_isi);
    analisis_isi(l, d);
    bagian_compose(l, d, 3, "Hasil Survei dan Penilaian Lain", penilaian_lain_isi);
    bagian_compose(l, d, 3, "Kinerja Program dan Kegiatan", program_isi);
}

static void anggaran_bab_isi(const struct lkjip *l, struct dok *d)
{
    bagian_compose(l, d, 3, "Realisasi Anggaran", realisasi_isi);
    bagian_compose(l, d, 3, "Efisiensi Penggunaan Sumber Daya", efisiensi_isi);
    bagian_compose(l, d, 3, "Efektivitas Anggaran terhadap Capaian", efektivitas_isi);
    bagian_compose(l, d, 3, "Pengadaan Barang dan Jasa", pengadaan_isi);
}

static void prestasi_bab_isi(const struct lkjip *l, struct dok *d)
{
    bagian_compose(l, d, 3, "Prestasi dan Penghargaan", prestasi_isi);
    bagian_compose(l, d, 3, "Inovasi", inovasi_isi);
}

static const struct bagian BAGIAN[] = {
    {"bab_3.capaian", "Capaian Kinerja", capaian_bab_isi},
    {"bab_3.anggaran", "Akuntabilitas Anggaran", anggaran_bab_isi},
    {"bab_3.prestasi", "Prestasi dan Inovasi", prestasi_bab_isi},
};

const struct bab BAB_3 = {"AKUNTABILITAS KINERJA", BAGIAN, JUMLAH_ELEMEN(BAGIAN), 3};
