/* SPDX-License-Identifier: MIT
 *
 * skm_skema: field tables of skm.h.
 */
#include "core/skema_bidang.h"

enum { RESPONDEN_MAX = 10000000 };

const struct pilihan PILIHAN_SKM_BOBOT[] = {
    {"tepat", SKM_TEPAT, "1 dibagi banyak unsur, tanpa pembulatan"},
    {"0,11", SKM_011, "0,11 seperti dicetak sebagian pemda"},
    {"0,111", SKM_0111, "0,111 seperti dicetak sebagian pemda"},
    {0},
};

const struct pilihan PILIHAN_SKM_GABUNGAN[] = {
    {"pool", SKM_POOL, "semua jawaban disatukan"},
    {"rata_layanan", SKM_RATA_LAYANAN, "rata-rata nilai layanan"},
    {0},
};

static const struct bidang UNSUR[] = {
    TEKS_WAJIB(skm_unsur, kode, 8, "Kode unsur: \"U1\" sampai \"U9\", atau lebih."),
    TEKS(skm_unsur, nama, PJG_NAMA, "Nama unsur; kosong: nama resmi PermenPANRB 14/2017."),
    CACAH(skm_unsur, n1, 0, RESPONDEN_MAX, "Responden yang menjawab 1 (tidak baik)."),
    CACAH(skm_unsur, n2, 0, RESPONDEN_MAX, "Responden yang menjawab 2 (kurang baik)."),
    CACAH(skm_unsur, n3, 0, RESPONDEN_MAX, "Responden yang menjawab 3 (baik)."),
    CACAH(skm_unsur, n4, 0, RESPONDEN_MAX, "Responden yang menjawab 4 (sangat baik)."),
    NILAI(skm_unsur, nilai, "Nilai unsur 25 sampai 100, bila hanya nilainya yang diketahui."),
};
const struct skema SKEMA_SKM_UNSUR = SKEMA_(skm_unsur, "kode", "Satu unsur pelayanan.", UNSUR);

static const struct bidang LAYANAN[] = {
    TEKS_WAJIB(skm_layanan, nama, PJG_NAMA, "Nama layanan."),
    CACAH(skm_layanan, responden, 0, RESPONDEN_MAX, "Jumlah responden layanan."),
    NILAI(skm_layanan, ikm, "IKM layanan 25 sampai 100, bila hanya nilainya yang diketahui."),
    DAFTAR_BIDANG(skm_layanan, unsur, skm_unsur, SKEMA_SKM_UNSUR, 30, "Unsur layanan ini."),
};
const struct skema SKEMA_SKM_LAYANAN =
    SKEMA_(skm_layanan, "nama", "Satu jenis layanan yang disurvei.", LAYANAN);

static const struct bidang JAWABAN[] = {
    TEKS(skm_jawaban, layanan, PJG_NAMA, "Nama layanan yang dinilai."),
    TEKS_WAJIB(skm_jawaban, nilai, 30,
               "Satu angka 1..4 per unsur menurut urutan skm.unsur; \"-\" tidak dijawab."),
};
const struct skema SKEMA_SKM_JAWABAN =
    SKEMA_(skm_jawaban, NULL, "Jawaban satu responden.", JAWABAN);

static const struct bidang KELOMPOK[] = {
    TEKS_WAJIB(skm_kelompok, kelompok, PJG_NAMA, "Karakteristik: \"Jenis kelamin\"."),
    TEKS_WAJIB(skm_kelompok, uraian, PJG_NAMA, "Isinya: \"Perempuan\"."),
    CACAH_WAJIB(skm_kelompok, jumlah, 0, RESPONDEN_MAX, "Jumlah responden."),
};
const struct skema SKEMA_SKM_KELOMPOK =
    SKEMA_(skm_kelompok, NULL, "Responden menurut karakteristik.", KELOMPOK);

static const struct bidang TINDAK_LANJUT[] = {
    TEKS_WAJIB(skm_tindak_lanjut, unsur, 8, "Kode unsur yang diperbaiki."),
    TEKS(skm_tindak_lanjut, program, PJG_URAIAN, "Program atau kegiatan perbaikan."),
    TEKS(skm_tindak_lanjut, jangka_pendek, PJG_URAIAN, "Rencana jangka pendek, atau triwulannya."),
    TEKS(skm_tindak_lanjut, jangka_menengah, PJG_URAIAN,
         "Rencana jangka menengah, atau triwulannya."),
    TEKS(skm_tindak_lanjut, jangka_panjang, PJG_URAIAN,
         "Rencana jangka panjang, atau triwulannya."),
    TEKS(skm_tindak_lanjut, penanggung_jawab, PJG_NAMA, "Penanggung jawab."),
    TEKS(skm_tindak_lanjut, status, PJG_NAMA, "Status pelaksanaan."),
};
const struct skema SKEMA_SKM_TINDAK_LANJUT =
    SKEMA_(skm_tindak_lanjut, NULL, "Rencana tindak lanjut hasil survei.", TINDAK_LANJUT);

static const struct bidang TRIWULAN[] = {
    CACAH_WAJIB(skm_triwulan, triwulan, 1, 4, "Triwulan 1 sampai 4."),
    NILAI(skm_triwulan, ikm, "IKM triwulan itu, 25 sampai 100."),
};
const struct skema SKEMA_SKM_TRIWULAN =
    SKEMA_(skm_triwulan, "triwulan", "IKM satu triwulan.", TRIWULAN);

static const struct bidang SKM[] = {
    TEKS(skm, sumber, PJG_NAMA, "Aplikasi atau survei asal data."),
    CACAH(skm, responden, 0, RESPONDEN_MAX, "Jumlah responden."),
    CACAH(skm, populasi, 0, 1000000000, "Jumlah penerima layanan."),
    PILIHAN(skm, bobot, PILIHAN_SKM_BOBOT, "Bobot per unsur; bawaan tepat."),
    PILIHAN(skm, gabungan, PILIHAN_SKM_GABUNGAN, "Cara menggabung layanan; bawaan pool."),
    NILAI(skm, resmi, "IKM resmi yang diterbitkan, 25 sampai 100."),
    TEKS(skm, resmi_nomor, PJG_NAMA, "Nomor dokumen IKM resmi."),
    TEKS(skm, resmi_penerbit, PJG_NAMA, "Penerbit IKM resmi."),
    TANGGAL(skm, resmi_tanggal, "Tanggal dokumen IKM resmi."),
    DAFTAR_BIDANG(skm, unsur, skm_unsur, SKEMA_SKM_UNSUR, 30, "Unsur pelayanan seluruh unit."),
    DAFTAR_BIDANG(skm, layanan, skm_layanan, SKEMA_SKM_LAYANAN, 500, "Layanan yang disurvei."),
    DAFTAR_BIDANG(skm, jawaban, skm_jawaban, SKEMA_SKM_JAWABAN, 200000,
                  "Jawaban mentah per responden."),
    DAFTAR_BIDANG(skm, kelompok, skm_kelompok, SKEMA_SKM_KELOMPOK, 500,
                  "Responden menurut karakteristik."),
    DAFTAR_BIDANG(skm, triwulan, skm_triwulan, SKEMA_SKM_TRIWULAN, 4, "IKM per triwulan."),
    DAFTAR_BIDANG(skm, tindak_lanjut, skm_tindak_lanjut, SKEMA_SKM_TINDAK_LANJUT, 200,
                  "Rencana tindak lanjut."),
};
const struct skema SKEMA_SKM = SKEMA_(skm, NULL, "Survei kepuasan masyarakat tahun laporan.", SKM);
