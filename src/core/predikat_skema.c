/* SPDX-License-Identifier: MIT
 *
 * predikat_skema: field tables of predikat.h.
 */
#include "core/skema_bidang.h"

const struct pilihan PILIHAN_SKALA_BULAT[] = {
    {"apa_adanya", SKALA_APA_ADANYA, "nilai dua desimal seperti ditampilkan"},
    {"bulat", SKALA_BULAT, "dibulatkan ke bilangan bulat lebih dahulu"},
    {0},
};

static const struct bidang KELAS[] = {
    TEKS_WAJIB(skala_kelas, predikat, PJG_NAMA, "Predikat: \"Sangat Tinggi\"."),
    TEKS(skala_kelas, singkatan, PJG_SATUAN, "Singkatan predikat."),
    NILAI(skala_kelas, bawah, "Batas bawah, persen; kosong: terbuka."),
    NILAI(skala_kelas, atas, "Batas atas, persen; kosong: terbuka."),
    YA(skala_kelas, bawah_eksklusif, "Batas bawah tidak termasuk kelas ini."),
    YA(skala_kelas, atas_eksklusif, "Batas atas tidak termasuk kelas ini."),
};
const struct skema SKEMA_SKALA_KELAS =
    SKEMA_(skala_kelas, "predikat", "Satu kelas skala, dari yang tertinggi.", KELAS);

static const struct bidang SKALA[] = {
    TEKS(skala_predikat, kode, PJG_KODE, "Kode skala: \"permendagri-86-2017\"."),
    TEKS(skala_predikat, nama, PJG_NAMA, "Nama skala."),
    TEKS(skala_predikat, sumber, PJG_URAIAN, "Peraturan asal skala."),
    PILIHAN(skala_predikat, bulat, PILIHAN_SKALA_BULAT,
            "Pembulatan sebelum dicari; bawaan apa_adanya."),
    NILAI(skala_predikat, batas_bawah, "Angka capaian untuk rata-rata tidak di bawah ini, persen."),
    NILAI(skala_predikat, batas_atas, "Angka capaian untuk rata-rata tidak di atas ini, persen."),
    DAFTAR_BIDANG(skala_predikat, kelas, skala_kelas, SKEMA_SKALA_KELAS, 20,
                  "Kelas, dari yang tertinggi."),
};
const struct skema SKEMA_SKALA_PREDIKAT =
    SKEMA_(skala_predikat, NULL, "Skala yang mengubah persen menjadi predikat.", SKALA);
