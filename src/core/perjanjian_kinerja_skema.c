/* SPDX-License-Identifier: MIT
 *
 * perjanjian_kinerja_skema: field tables of perjanjian_kinerja.h.
 */
#include "core/skema_bidang.h"

const struct pilihan PILIHAN_PK_SEBAB[] = {
    {"awal", PK_AWAL, "perjanjian awal tahun"},
    {"pergantian_pejabat", PK_PERGANTIAN_PEJABAT, "pejabat berganti"},
    {"perubahan_strategi", PK_PERUBAHAN_STRATEGI, "strategi berubah"},
    {"perubahan_prioritas", PK_PERUBAHAN_PRIORITAS, "prioritas atau anggaran berubah"},
    {0},
};

const struct pilihan PILIHAN_PK_STATUS[] = {
    {"draf", PK_DRAF, "masih disusun"},
    {"dikoreksi", PK_DIKOREKSI, "dikembalikan dengan catatan"},
    {"disetujui", PK_DISETUJUI, "disetujui atasan"},
    {"ditandatangani", PK_DITANDATANGANI, "ditandatangani; tidak berubah lagi"},
    {"disampaikan", PK_DISAMPAIKAN, "disampaikan"},
    {"diterima", PK_DITERIMA, "diterima"},
    {0},
};

static const struct bidang BARIS[] = {
    TEKS(pk_baris, indikator, PJG_KODE,
         "Kode indikator; uraian, satuan, dan sasaran mengikuti indikator itu."),
    TEKS(pk_baris, sasaran, PJG_URAIAN, "Bunyi sasaran bila tanpa kode indikator."),
    TEKS(pk_baris, uraian, PJG_URAIAN, "Bunyi indikator bila tanpa kode indikator."),
    TEKS(pk_baris, satuan, PJG_SATUAN, "Satuan bila tanpa kode indikator."),
    NILAI(pk_baris, target, "Target setahun, dalam satuan indikator."),
    NILAI(pk_baris, tw1, "Target sampai triwulan I."),
    NILAI(pk_baris, tw2, "Target sampai triwulan II."),
    NILAI(pk_baris, tw3, "Target sampai triwulan III."),
    NILAI(pk_baris, tw4, "Target sampai triwulan IV."),
};
const struct skema SKEMA_PK_BARIS =
    SKEMA_(pk_baris, NULL, "Satu indikator yang dijanjikan.", BARIS);

static const struct bidang PK_ANGGARAN[] = {
    TEKS(pk_anggaran, pos, PJG_KODE, "Kunci pos anggaran; nama mengikuti pos itu."),
    TEKS(pk_anggaran, uraian, PJG_URAIAN, "Nama program/kegiatan bila tanpa kunci pos."),
    RUPIAH(pk_anggaran, nilai, "Anggaran dalam rupiah utuh."),
    TEKS(pk_anggaran, sumber_dana, PJG_NAMA, "Sumber dana."),
    TEKS(pk_anggaran, keterangan, PJG_URAIAN, "Keterangan."),
};
const struct skema SKEMA_PK_ANGGARAN =
    SKEMA_(pk_anggaran, NULL, "Satu baris anggaran perjanjian kinerja.", PK_ANGGARAN);

static const struct bidang PK[] = {
    TEKS_WAJIB(perjanjian_kinerja, jabatan, PJG_KODE, "Kode jabatan pihak pertama."),
    CACAH_WAJIB(perjanjian_kinerja, urutan, 1, 99, "Urutan dalam tahun itu; 1 yang pertama."),
    TEKS_WAJIB(perjanjian_kinerja, pejabat, PJG_KODE, "Kode pejabat pihak pertama."),
    TEKS(perjanjian_kinerja, atasan_jabatan, PJG_NAMA,
         "Pihak kedua: sebutan jabatan atau kode jabatan."),
    TEKS(perjanjian_kinerja, atasan_pejabat, PJG_KODE,
         "Kode pejabat pihak kedua; kosong: kepala daerah."),
    TEKS(perjanjian_kinerja, nomor, PJG_NAMA, "Nomor perjanjian."),
    TANGGAL(perjanjian_kinerja, tanggal, "Tanggal ditandatangani."),
    TANGGAL(perjanjian_kinerja, berlaku_mulai, "Mulai berlaku."),
    PILIHAN(perjanjian_kinerja, sebab, PILIHAN_PK_SEBAB, "Sebab disusun."),
    TEKS(perjanjian_kinerja, alasan, PJG_URAIAN, "Alasan perubahan."),
    PILIHAN(perjanjian_kinerja, status, PILIHAN_PK_STATUS, "Status."),
    DAFTAR_BIDANG(perjanjian_kinerja, baris, pk_baris, SKEMA_PK_BARIS, 500,
                  "Indikator dan target."),
    DAFTAR_BIDANG(perjanjian_kinerja, anggaran, pk_anggaran, SKEMA_PK_ANGGARAN, 1000,
                  "Program/kegiatan dan anggaran."),
};
const struct skema SKEMA_PERJANJIAN_KINERJA = SKEMA_(
    perjanjian_kinerja, NULL, "Perjanjian kinerja satu jabatan; kuncinya jabatan dan urutan.", PK);
