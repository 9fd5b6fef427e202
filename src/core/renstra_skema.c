/* SPDX-License-Identifier: MIT
 *
 * renstra_skema: field tables of renstra.h.
 */
#include "core/skema_bidang.h"

const struct pilihan PILIHAN_RENSTRA_STATUS[] = {
    {"draf", RENSTRA_DRAF, "masih disusun"},
    {"ditetapkan", RENSTRA_DITETAPKAN, "sudah ditetapkan, tidak berubah lagi"},
    {0},
};

const struct pilihan PILIHAN_CROSSCUTTING_PADA[] = {
    {"tujuan", CROSSCUTTING_TUJUAN, "tujuan Renstra"},
    {"sasaran", CROSSCUTTING_SASARAN, "sasaran Renstra"},
    {"indikator", CROSSCUTTING_INDIKATOR, "indikator"},
    {"pos", CROSSCUTTING_POS, "program, kegiatan, atau sub kegiatan"},
    {0},
};

static const struct bidang MISI[] = {
    TEKS_WAJIB(misi, kode, PJG_KODE, "Nomor misi: \"1\"."),
    TEKS_WAJIB(misi, uraian, PJG_URAIAN, "Bunyi misi."),
    YA(misi, didukung, "Misi yang didukung unit."),
};
const struct skema SKEMA_MISI = SKEMA_(misi, "kode", "Satu misi RPJMD.", MISI);

static const struct bidang RPJMD_SASARAN[] = {
    TEKS_WAJIB(rpjmd_sasaran, kode, PJG_KODE, "Kode sasaran RPJMD, unik dalam paket."),
    TEKS(rpjmd_sasaran, misi, PJG_KODE, "Kode misi."),
    TEKS(rpjmd_sasaran, tujuan, PJG_URAIAN, "Bunyi tujuan RPJMD."),
    TEKS(rpjmd_sasaran, sasaran, PJG_URAIAN, "Bunyi sasaran RPJMD."),
    TEKS(rpjmd_sasaran, indikator, PJG_URAIAN, "Indikator sasaran RPJMD."),
};
const struct skema SKEMA_RPJMD_SASARAN =
    SKEMA_(rpjmd_sasaran, "kode", "Tujuan dan sasaran RPJMD yang didukung unit.", RPJMD_SASARAN);

static const struct bidang RPJMD[] = {
    TAHUN(rpjmd, tahun_awal, "Tahun pertama RPJMD."),
    TAHUN(rpjmd, tahun_akhir, "Tahun terakhir RPJMD."),
    TEKS(rpjmd, dokumen, PJG_URAIAN, "Peraturan daerah tentang RPJMD."),
    TEKS(rpjmd, visi, PJG_URAIAN, "Bunyi visi."),
    DAFTAR_BIDANG(rpjmd, misi, misi, SKEMA_MISI, 50, "Misi."),
    DAFTAR_BIDANG(rpjmd, sasaran, rpjmd_sasaran, SKEMA_RPJMD_SASARAN, 200,
                  "Sasaran RPJMD yang didukung unit."),
};
const struct skema SKEMA_RPJMD = SKEMA_(rpjmd, NULL, "RPJMD yang diacu Renstra.", RPJMD);

static const struct bidang TUJUAN[] = {
    TEKS_WAJIB(tujuan, kode, PJG_KODE, "Kode tujuan: \"T1\"."),
    TEKS_WAJIB(tujuan, uraian, PJG_URAIAN, "Bunyi tujuan."),
    TEKS(tujuan, rpjmd_sasaran, PJG_KODE, "Kode sasaran RPJMD yang didukung."),
};
const struct skema SKEMA_TUJUAN = SKEMA_(tujuan, "kode", "Tujuan Renstra.", TUJUAN);

static const struct bidang SASARAN[] = {
    TEKS_WAJIB(sasaran, kode, PJG_KODE, "Kode sasaran: \"S1\"."),
    TEKS(sasaran, tujuan, PJG_KODE, "Kode tujuan."),
    TEKS_WAJIB(sasaran, uraian, PJG_URAIAN, "Bunyi sasaran."),
    TEKS_DAFTAR(sasaran, strategi, PJG_URAIAN, "Strategi."),
    TEKS_DAFTAR(sasaran, kebijakan, PJG_URAIAN, "Arah kebijakan."),
};
const struct skema SKEMA_SASARAN = SKEMA_(sasaran, "kode", "Sasaran Renstra.", SASARAN);

static const struct bidang RENSTRA[] = {
    TAHUN_WAJIB(renstra, tahun_awal, "Tahun pertama Renstra."),
    TAHUN_WAJIB(renstra, tahun_akhir, "Tahun terakhir Renstra."),
    CACAH(renstra, versi, 1, 99, "Nomor versi: 1 murni, 2 dan seterusnya perubahan."),
    TEKS(renstra, dokumen, PJG_URAIAN, "Peraturan atau keputusan yang menetapkan."),
    TEKS(renstra, nomor, PJG_NAMA, "Nomor peraturan atau keputusan yang menetapkan."),
    TANGGAL(renstra, tanggal, "Tanggal penetapan."),
    PILIHAN(renstra, status, PILIHAN_RENSTRA_STATUS,
            "Keadaan versi ini; bawaan draf. Yang ditetapkan tidak berubah lagi."),
    TEKS(renstra, alasan, PJG_URAIAN, "Alasan perubahan dari versi sebelumnya."),
    OBJEK(renstra, rpjmd, rpjmd, SKEMA_RPJMD, "RPJMD yang diacu."),
    DAFTAR_BIDANG(renstra, tujuan, tujuan, SKEMA_TUJUAN, 100, "Tujuan."),
    DAFTAR_BIDANG(renstra, sasaran, sasaran, SKEMA_SASARAN, 200, "Sasaran."),
    DAFTAR_BIDANG(renstra, indikator, indikator, SKEMA_INDIKATOR, 1000,
                  "Indikator tujuan dan sasaran."),
};
const struct skema SKEMA_RENSTRA =
    SKEMA_(renstra, NULL, "Rencana strategis unit, satu versi utuh.", RENSTRA);

static const struct bidang CROSSCUTTING[] = {
    PILIHAN_WAJIB(crosscutting, pada, PILIHAN_CROSSCUTTING_PADA, "Apa yang didukung unit lain."),
    TEKS_WAJIB(crosscutting, milik, PJG_KODE,
               "Kode tujuan, sasaran, atau indikator, atau kunci pos anggaran."),
    TEKS_WAJIB(crosscutting, unit, PJG_NAMA, "Nama atau kode unit lain."),
    TEKS(crosscutting, peran, PJG_NAMA, "Peran unit itu."),
    TEKS(crosscutting, uraian, PJG_URAIAN, "Apa yang dikerjakan unit itu."),
    TEKS(crosscutting, target, PJG_NAMA, "Target unit itu, dengan satuannya."),
};
const struct skema SKEMA_CROSSCUTTING =
    SKEMA_(crosscutting, NULL, "Peran unit lain dalam kinerja unit ini.", CROSSCUTTING);

static const struct bidang KERTAS_KERJA[] = {
    TEKS_WAJIB(kertas_kerja, indikator, PJG_KODE, "Kode indikator."),
    TEKS(kertas_kerja, catatan_capaian, PJG_URAIAN, "Arti capaian tahun-tahun sebelumnya."),
    TEKS(kertas_kerja, standar, PJG_URAIAN, "Peraturan atau standar yang menentukan nilai."),
    NILAI(kertas_kerja, nilai_standar, "Nilai menurut standar, dalam satuan indikator."),
    TEKS(kertas_kerja, pembanding, PJG_URAIAN, "Arti angka pembanding."),
    TEKS(kertas_kerja, kapasitas, PJG_URAIAN, "Kemampuan: orang, sarana, waktu."),
    TEKS(kertas_kerja, anggaran, PJG_URAIAN, "Dukungan anggaran."),
    NILAI(kertas_kerja, usulan, "Target yang diusulkan, dalam satuan indikator."),
    NILAI(kertas_kerja, disepakati, "Target yang disepakati, dalam satuan indikator."),
    TEKS(kertas_kerja, alasan, PJG_URAIAN, "Alasan target yang disepakati."),
    TANGGAL(kertas_kerja, tanggal, "Tanggal kesepakatan."),
};
const struct skema SKEMA_KERTAS_KERJA =
    SKEMA_(kertas_kerja, "indikator", "Kertas kerja penetapan target satu indikator tahun ini.",
           KERTAS_KERJA);

static const struct bidang RENJA_BARIS[] = {
    PILIHAN_WAJIB(renja_baris, tingkat, PILIHAN_TINGKAT, "Program, kegiatan, atau sub kegiatan."),
    TEKS(renja_baris, kode, PJG_KODE, "Kode menurut nomenklatur."),
    TEKS_WAJIB(renja_baris, nama, PJG_URAIAN, "Nama program, kegiatan, atau sub kegiatan."),
    TEKS(renja_baris, sasaran, PJG_KODE, "Kode sasaran atau tujuan yang didukung."),
    TEKS(renja_baris, indikator, PJG_URAIAN, "Indikator."),
    NILAI(renja_baris, target, "Target tahun ini, dalam satuan."),
    TEKS(renja_baris, satuan, PJG_SATUAN, "Satuan target."),
    RUPIAH(renja_baris, pagu_indikatif,
           "Pagu indikatif, rupiah; kosong pada indikator kedua dan seterusnya."),
    TEKS(renja_baris, lokasi, PJG_NAMA, "Lokasi."),
    TEKS(renja_baris, catatan, PJG_URAIAN, "Catatan penting."),
};
const struct skema SKEMA_RENJA_BARIS =
    SKEMA_(renja_baris, NULL, "Satu program, kegiatan, atau sub kegiatan dengan satu indikatornya.",
           RENJA_BARIS);

static const struct bidang RENJA[] = {
    TEKS(renja, dokumen, PJG_URAIAN, "Peraturan atau keputusan yang menetapkan."),
    TEKS(renja, nomor, PJG_NAMA, "Nomor penetapan."),
    TANGGAL(renja, tanggal, "Tanggal penetapan."),
    DAFTAR_BIDANG(renja, baris, renja_baris, SKEMA_RENJA_BARIS, 2000, "Isi rencana kerja."),
};
const struct skema SKEMA_RENJA = SKEMA_(renja, NULL, "Rencana kerja satu tahun.", RENJA);
