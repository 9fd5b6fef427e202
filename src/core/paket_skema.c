/* SPDX-License-Identifier: MIT
 *
 * paket_skema: field tables of paket.h, the root of all others.
 */
#include "core/skema_bidang.h"

const struct pilihan PILIHAN_METODE_EFISIENSI[] = {
    {"selisih", EFISIENSI_SELISIH, "capaian − serapan"},
    {"sisa", EFISIENSI_SISA, "100 − serapan"},
    {"pmk_214", EFISIENSI_PMK_214, "PMK 214/PMK.02/2017, dari keluaran"},
    {0},
};

static const struct bidang PENGATURAN[] = {
    PILIHAN(pengaturan, metode_efisiensi, PILIHAN_METODE_EFISIENSI,
            "Cara menghitung efisiensi; bawaan selisih."),
};
const struct skema SKEMA_PENGATURAN =
    SKEMA_(pengaturan, NULL, "Pilihan pemda, terkunci per tahun.", PENGATURAN);

static const struct bidang PAKET[] = {
    CACAH_WAJIB(paket, versi_paket, 1, PAKET_VERSI, "Versi bentuk paket."),
    TAHUN_WAJIB(paket, tahun, "Tahun laporan."),
    OBJEK_WAJIB(paket, pemda, pemda, SKEMA_PEMDA, "Pemerintah daerah."),
    OBJEK_WAJIB(paket, unit, unit, SKEMA_UNIT, "Unit yang melapor."),
    OBJEK(paket, pengaturan, pengaturan, SKEMA_PENGATURAN, "Pilihan pemda."),
    OBJEK(paket, skala_predikat, skala_predikat, SKEMA_SKALA_PREDIKAT,
          "Skala predikat milik pemda; kosong: laporan tidak memuat predikat."),
    OBJEK(paket, wilayah, wilayah, SKEMA_WILAYAH, "Wilayah dan penduduk."),
    OBJEK(paket, pegawai, pegawai, SKEMA_PEGAWAI, "Pegawai."),
    DAFTAR_BIDANG(paket, jabatan, jabatan, SKEMA_JABATAN, 2000, "Susunan organisasi."),
    DAFTAR_BIDANG(paket, pejabat, pejabat, SKEMA_PEJABAT, 2000, "Pemangku jabatan."),
    OBJEK(paket, renstra, renstra, SKEMA_RENSTRA, "Rencana strategis."),
    TEKS(paket, iku_dokumen, PJG_URAIAN, "Keputusan yang menetapkan daftar IKU."),
    TEKS(paket, iku_nomor, PJG_NAMA, "Nomor keputusan IKU."),
    TANGGAL(paket, iku_tanggal, "Tanggal keputusan IKU."),
    CACAH(paket, iku_versi, 1, 99, "Nomor versi daftar IKU."),
    OBJEK(paket, renja, renja, SKEMA_RENJA, "Rencana kerja tahun ini."),
    DAFTAR_BIDANG(paket, crosscutting, crosscutting, SKEMA_CROSSCUTTING, 500,
                  "Peran unit lain dalam kinerja unit ini."),
    DAFTAR_BIDANG(paket, kertas_kerja, kertas_kerja, SKEMA_KERTAS_KERJA, 5000,
                  "Kertas kerja penetapan target tahun ini."),
    OBJEK(paket, anggaran, anggaran, SKEMA_ANGGARAN, "Anggaran dan realisasi."),
    DAFTAR_BIDANG(paket, pengukuran, pengukuran, SKEMA_PENGUKURAN, 5000, "Pengukuran indikator."),
    DAFTAR_BIDANG(paket, rencana_aksi, rencana_aksi, SKEMA_RENCANA_AKSI, 2000,
                  "Rencana aksi tahun ini."),
    DAFTAR_BIDANG(paket, perjanjian_kinerja, perjanjian_kinerja, SKEMA_PERJANJIAN_KINERJA, 5000,
                  "Perjanjian kinerja semua jabatan."),
    OBJEK(paket, skm, skm, SKEMA_SKM, "Survei kepuasan masyarakat."),
    DAFTAR_BIDANG(paket, penilaian, penilaian, SKEMA_PENILAIAN, 100, "Penilaian dengan instrumen."),
    OBJEK(paket, laporan, laporan, SKEMA_LAPORAN, "Laporan sebagai dokumen."),
    DAFTAR_BIDANG(paket, catatan, catatan, SKEMA_CATATAN, 500, "Catatan penyusun."),
};
const struct skema SKEMA_PAKET =
    SKEMA_(paket, NULL, "Data satu unit dan tahun untuk menyusun LKjIP.", PAKET);
