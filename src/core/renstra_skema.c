/* SPDX-License-Identifier: MIT
 *
 * renstra_skema: field tables of renstra.h.
 */
#include "core/skema_bidang.h"

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
    TANGGAL(renstra, tanggal, "Tanggal penetapan."),
    OBJEK(renstra, rpjmd, rpjmd, SKEMA_RPJMD, "RPJMD yang diacu."),
    DAFTAR_BIDANG(renstra, tujuan, tujuan, SKEMA_TUJUAN, 100, "Tujuan."),
    DAFTAR_BIDANG(renstra, sasaran, sasaran, SKEMA_SASARAN, 200, "Sasaran."),
    DAFTAR_BIDANG(renstra, indikator, indikator, SKEMA_INDIKATOR, 1000,
                  "Indikator tujuan dan sasaran."),
};
const struct skema SKEMA_RENSTRA =
    SKEMA_(renstra, NULL, "Rencana strategis unit, satu versi utuh.", RENSTRA);
