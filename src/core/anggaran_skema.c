/* SPDX-License-Identifier: MIT
 *
 * anggaran_skema: field tables of anggaran.h.
 */
#include "core/skema_bidang.h"

const struct pilihan PILIHAN_VERSI_JENIS[] = {
    {"murni", VERSI_MURNI, "APBD murni"},
    {"pergeseran", VERSI_PERGESERAN, "pergeseran anggaran"},
    {"perubahan", VERSI_PERUBAHAN, "perubahan APBD"},
    {0},
};

const struct pilihan PILIHAN_BELANJA_JENIS[] = {
    {"operasi", BELANJA_OPERASI, "belanja operasi"},
    {"pegawai", BELANJA_PEGAWAI, "belanja pegawai"},
    {"barang_jasa", BELANJA_BARANG_JASA, "belanja barang dan jasa"},
    {"modal", BELANJA_MODAL, "belanja modal"},
    {"lain", BELANJA_LAIN, "belanja lain"},
    {0},
};

const struct pilihan PILIHAN_POSISI_STATUS[] = {
    {"sementara", POSISI_SEMENTARA, "belum diaudit atau belum tutup buku"},
    {"final", POSISI_FINAL, "sudah final"},
    {0},
};

static const struct bidang VERSI[] = {
    CACAH_WAJIB(anggaran_versi, nomor, 1, 99, "Nomor urut versi; yang terbesar berlaku."),
    PILIHAN_WAJIB(anggaran_versi, jenis, PILIHAN_VERSI_JENIS, "Jenis versi."),
    TANGGAL(anggaran_versi, tanggal, "Tanggal dokumen."),
    TEKS(anggaran_versi, dokumen, PJG_URAIAN, "Nomor dan nama dokumen."),
};
const struct skema SKEMA_ANGGARAN_VERSI =
    SKEMA_(anggaran_versi, "nomor", "Satu versi anggaran.", VERSI);

static const struct bidang PAGU[] = {
    CACAH_WAJIB(pagu_versi, versi, 1, 99, "Nomor versi anggaran."),
    RUPIAH_WAJIB(pagu_versi, nilai, "Pagu dalam rupiah utuh."),
};
const struct skema SKEMA_PAGU_VERSI =
    SKEMA_(pagu_versi, "versi", "Pagu satu pos dalam satu versi.", PAGU);

static const struct bidang BULAN[] = {
    CACAH_WAJIB(realisasi_bulan, bulan, 1, 12, "Bulan 1 sampai 12."),
    RUPIAH_MINUS_WAJIB(realisasi_bulan, realisasi,
                       "Realisasi bulan itu dalam rupiah utuh; negatif bila pengembalian."),
};
const struct skema SKEMA_REALISASI_BULAN =
    SKEMA_(realisasi_bulan, "bulan", "Realisasi satu bulan.", BULAN);

/* From program down. */
#define POS_TINGKAT (&PILIHAN_TINGKAT[TINGKAT_PROGRAM - 1])

static const struct bidang POS[] = {
    TEKS_WAJIB(pos_anggaran, kunci, PJG_KODE, "Kunci pos, unik dalam paket: \"1.2.3\"."),
    TEKS(pos_anggaran, kode, PJG_KODE, "Kode nomenklatur resmi: \"7.01.01.2.01.0001\"."),
    PILIHAN_WAJIB(pos_anggaran, tingkat, POS_TINGKAT, "Tingkat pos."),
    TEKS(pos_anggaran, induk, PJG_KODE, "Kunci pos di atasnya; program tidak berinduk."),
    TEKS_WAJIB(pos_anggaran, nama, PJG_URAIAN, "Nama program, kegiatan, atau sub kegiatan."),
    TEKS(pos_anggaran, sumber_dana, PJG_NAMA, "Sumber dana."),
    TEKS(pos_anggaran, penanggung_jawab, PJG_KODE, "Kode jabatan penanggung jawab."),
    TEKS(pos_anggaran, alasan_sisa, PJG_URAIAN, "Alasan sisa anggaran."),
    DAFTAR_BIDANG(pos_anggaran, pagu, pagu_versi, SKEMA_PAGU_VERSI, 99, "Pagu per versi."),
    RUPIAH(
        pos_anggaran, realisasi,
        "Realisasi setahun dalam rupiah utuh; kosong: jumlah bulan, atau jumlah pos di bawahnya."),
    DAFTAR_BIDANG(pos_anggaran, bulan, realisasi_bulan, SKEMA_REALISASI_BULAN, 12,
                  "Realisasi per bulan."),
};
const struct skema SKEMA_POS_ANGGARAN =
    SKEMA_(pos_anggaran, "kunci", "Satu program, kegiatan, atau sub kegiatan.", POS);

static const struct bidang PROGRAM_SASARAN[] = {
    TEKS_WAJIB(program_sasaran, program, PJG_KODE, "Kunci program."),
    TEKS_WAJIB(program_sasaran, sasaran, PJG_KODE, "Kode sasaran (atau tujuan)."),
    YA(program_sasaran, utama, "Sasaran yang menanggung anggaran program ini."),
};
const struct skema SKEMA_PROGRAM_SASARAN =
    SKEMA_(program_sasaran, NULL, "Program melayani sasaran.", PROGRAM_SASARAN);

static const struct bidang BELANJA[] = {
    PILIHAN_WAJIB(belanja, jenis, PILIHAN_BELANJA_JENIS, "Jenis belanja."),
    TEKS(belanja, pos, PJG_KODE, "Kunci pos; kosong: seluruh unit."),
    CACAH(belanja, versi, 1, 99, "Nomor versi anggaran; kosong: versi yang berlaku."),
    RUPIAH(belanja, pagu, "Pagu dalam rupiah utuh."),
    RUPIAH(belanja, realisasi, "Realisasi dalam rupiah utuh."),
    TEKS(belanja, alasan_sisa, PJG_URAIAN, "Alasan sisa anggaran."),
};
const struct skema SKEMA_BELANJA = SKEMA_(belanja, NULL, "Belanja menurut jenis.", BELANJA);

static const struct bidang ANGGARAN[] = {
    TANGGAL(anggaran, posisi_tanggal, "Tanggal posisi realisasi."),
    PILIHAN(anggaran, posisi_status, PILIHAN_POSISI_STATUS, "Status realisasi."),
    TEKS(anggaran, sumber_data, PJG_NAMA, "Aplikasi atau dokumen asal angka."),
    DAFTAR_BIDANG(anggaran, versi, anggaran_versi, SKEMA_ANGGARAN_VERSI, 99, "Versi anggaran."),
    DAFTAR_BIDANG(anggaran, pos, pos_anggaran, SKEMA_POS_ANGGARAN, 5000,
                  "Program, kegiatan, dan sub kegiatan."),
    DAFTAR_BIDANG(anggaran, program_sasaran, program_sasaran, SKEMA_PROGRAM_SASARAN, 1000,
                  "Hubungan program dan sasaran."),
    DAFTAR_BIDANG(anggaran, belanja, belanja, SKEMA_BELANJA, 5000, "Belanja menurut jenis."),
    DAFTAR_BIDANG(anggaran, indikator, indikator, SKEMA_INDIKATOR, 5000,
                  "Indikator program, kegiatan, dan sub kegiatan."),
};
const struct skema SKEMA_ANGGARAN =
    SKEMA_(anggaran, NULL, "Anggaran dan realisasi unit.", ANGGARAN);
