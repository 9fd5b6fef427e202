/* SPDX-License-Identifier: MIT
 *
 * rencana_aksi_skema: field tables of rencana_aksi.h.
 */
#include "core/skema_bidang.h"

const struct pilihan PILIHAN_RENCANA_AKSI_STATUS[] = {
    {"belum", RENCANA_AKSI_BELUM, "belum dimulai"},
    {"berjalan", RENCANA_AKSI_BERJALAN, "sedang berjalan"},
    {"selesai", RENCANA_AKSI_SELESAI, "selesai"},
    {"terkendala", RENCANA_AKSI_TERKENDALA, "terkendala"},
    {"batal", RENCANA_AKSI_BATAL, "tidak dilaksanakan"},
    {0},
};

static const struct bidang RENCANA_AKSI_TRIWULAN[] = {
    CACAH_WAJIB(rencana_aksi_triwulan, triwulan, 1, 4, "Triwulan 1 sampai 4."),
    TEKS(rencana_aksi_triwulan, jadwal, PJG_NAMA,
         "Waktu yang direncanakan: \"minggu II Februari\"."),
    NILAI(rencana_aksi_triwulan, target, "Target triwulan itu saja, dalam satuan rencana aksi."),
    NILAI(rencana_aksi_triwulan, realisasi,
          "Realisasi triwulan itu saja, dalam satuan rencana aksi."),
    PILIHAN(rencana_aksi_triwulan, status, PILIHAN_RENCANA_AKSI_STATUS,
            "Keadaan pada akhir triwulan."),
    TEKS(rencana_aksi_triwulan, keterangan, PJG_URAIAN, "Keterangan."),
};
const struct skema SKEMA_RENCANA_AKSI_TRIWULAN = SKEMA_(
    rencana_aksi_triwulan, "triwulan", "Rencana aksi pada satu triwulan.", RENCANA_AKSI_TRIWULAN);

static const struct bidang RENCANA_AKSI[] = {
    TEKS_WAJIB(rencana_aksi, kode, PJG_KODE, "Kode tetap, unik dalam paket."),
    TEKS(rencana_aksi, indikator, PJG_KODE, "Kode indikator yang didukung."),
    TEKS(rencana_aksi, pos, PJG_KODE, "Kunci pos anggaran tempat rencana aksi ini."),
    TEKS_WAJIB(rencana_aksi, uraian, PJG_URAIAN, "Apa yang dilakukan."),
    TEKS(rencana_aksi, penanggung_jawab, PJG_KODE, "Kode jabatan penanggung jawab."),
    TEKS(rencana_aksi, keluaran, PJG_URAIAN, "Keluaran yang direncanakan."),
    TEKS(rencana_aksi, satuan, PJG_SATUAN, "Satuan target dan realisasinya."),
    RUPIAH(rencana_aksi, anggaran, "Anggaran setahun, rupiah."),
    DAFTAR_BIDANG(rencana_aksi, triwulan, rencana_aksi_triwulan, SKEMA_RENCANA_AKSI_TRIWULAN, 4,
                  "Target dan realisasi per triwulan."),
};
const struct skema SKEMA_RENCANA_AKSI =
    SKEMA_(rencana_aksi, "kode",
           "Satu rencana aksi tahun ini; mendukung indikator atau pos anggaran.", RENCANA_AKSI);
