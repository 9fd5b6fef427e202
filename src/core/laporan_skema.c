/* SPDX-License-Identifier: MIT
 *
 * laporan_skema: field tables of laporan.h.
 */
#include "core/skema_bidang.h"

static const struct bidang NARASI[] = {
    TEKS_WAJIB(narasi, kode, 100, "Nama tempat narasi, lihat daftar kode narasi."),
    KAYA_WAJIB(narasi, isi, 65536, "Isi narasi: teks biasa atau HTML terbatas."),
};
const struct skema SKEMA_NARASI = SKEMA_(narasi, "kode", "Narasi untuk satu tempat.", NARASI);

static const struct bidang ISU[] = {
    TEKS_WAJIB(isu_strategis, uraian, PJG_URAIAN, "Isu strategis."),
    TEKS(isu_strategis, penjelasan, PJG_URAIAN, "Penjelasan."),
};
const struct skema SKEMA_ISU_STRATEGIS = SKEMA_(isu_strategis, NULL, "Satu isu strategis.", ISU);

static const struct bidang PRESTASI[] = {
    TEKS_WAJIB(prestasi, uraian, PJG_URAIAN, "Prestasi atau penghargaan."),
    TEKS(prestasi, pemberi, PJG_NAMA, "Pemberi penghargaan."),
    TEKS(prestasi, tingkat, PJG_NAMA, "Tingkat: \"Kabupaten\", \"Provinsi\", \"Nasional\"."),
    TAHUN(prestasi, tahun, "Tahun diterima."),
};
const struct skema SKEMA_PRESTASI = SKEMA_(prestasi, NULL, "Satu prestasi.", PRESTASI);

static const struct bidang INOVASI[] = {
    TEKS_WAJIB(inovasi, nama, PJG_NAMA, "Nama inovasi."),
    TEKS(inovasi, uraian, PJG_URAIAN, "Uraian inovasi."),
    TAHUN(inovasi, tahun, "Tahun mulai diterapkan."),
    TEKS_DAFTAR(inovasi, manfaat, PJG_URAIAN, "Manfaat yang dirasakan."),
};
const struct skema SKEMA_INOVASI = SKEMA_(inovasi, NULL, "Satu inovasi.", INOVASI);

static const struct bidang PENGADAAN[] = {
    TEKS_WAJIB(pengadaan, uraian, PJG_URAIAN, "Paket pengadaan."),
    TEKS(pengadaan, metode, PJG_NAMA, "Metode: \"E-purchasing\", \"Pengadaan langsung\"."),
    RUPIAH(pengadaan, rencana, "Nilai rencana dalam rupiah utuh."),
    RUPIAH(pengadaan, realisasi, "Nilai kontrak dalam rupiah utuh."),
};
const struct skema SKEMA_PENGADAAN = SKEMA_(pengadaan, NULL, "Satu pengadaan.", PENGADAAN);

static const struct bidang CATATAN[] = {
    TEKS(catatan, tempat, PJG_NAMA, "Tempat dalam paket: \"anggaran.pos\"."),
    TEKS_WAJIB(catatan, isi, PJG_URAIAN, "Nilai mana yang dipakai dan mengapa."),
};
const struct skema SKEMA_CATATAN = SKEMA_(
    catatan, NULL, "Catatan penyusun: sumber yang bertentangan dan nilai yang dipilih.", CATATAN);

static const struct bidang LAPORAN[] = {
    TEKS(laporan, judul, PJG_NAMA, "Judul; bawaan \"Laporan Kinerja Instansi Pemerintah\"."),
    TEKS(laporan, tempat, PJG_NAMA, "Tempat penandatanganan."),
    TANGGAL(laporan, tanggal, "Tanggal penandatanganan."),
    TEKS(laporan, penanda_tangan, PJG_KODE, "Kode pejabat penanda tangan."),
    TEKS_DAFTAR(laporan, dasar_hukum, PJG_URAIAN, "Dasar hukum penyusunan."),
    DAFTAR_BIDANG(laporan, isu_strategis, isu_strategis, SKEMA_ISU_STRATEGIS, 100,
                  "Isu strategis."),
    DAFTAR_BIDANG(laporan, narasi, narasi, SKEMA_NARASI, 1000, "Narasi."),
    DAFTAR_BIDANG(laporan, prestasi, prestasi, SKEMA_PRESTASI, 200, "Prestasi dan penghargaan."),
    DAFTAR_BIDANG(laporan, inovasi, inovasi, SKEMA_INOVASI, 200, "Inovasi."),
    DAFTAR_BIDANG(laporan, pengadaan, pengadaan, SKEMA_PENGADAAN, 1000, "Pengadaan barang/jasa."),
    TEKS_DAFTAR(laporan, langkah, PJG_URAIAN, "Langkah peningkatan kinerja untuk Bab IV."),
};
const struct skema SKEMA_LAPORAN = SKEMA_(laporan, NULL, "Laporan sebagai dokumen.", LAPORAN);
