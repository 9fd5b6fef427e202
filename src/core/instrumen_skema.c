/* SPDX-License-Identifier: MIT
 *
 * instrumen_skema: field tables of instrumen.h, for files in data/instrumen.
 */
#include "core/instrumen.h"
#include "core/skema_bidang.h"

const struct pilihan PILIHAN_INSTRUMEN_JENIS[] = {
    {"akip", INSTRUMEN_AKIP, "evaluasi akuntabilitas kinerja"},
    {"kematangan", INSTRUMEN_KEMATANGAN, "kematangan perangkat daerah"},
    {"ipp", INSTRUMEN_IPP, "indeks pelayanan publik"},
    {0},
};

static const struct bidang GRADE[] = {
    TEKS_WAJIB(instrumen_grade, grade, 8, "Nilai huruf: \"AA\"."),
    NILAI(instrumen_grade, nilai, "Nilai angka huruf itu, persen dari bobot."),
    TEKS(instrumen_grade, arti, PJG_URAIAN, "Kapan huruf ini diberikan."),
};
static const struct skema SKEMA_INSTRUMEN_GRADE =
    SKEMA_(instrumen_grade, "grade", "Nilai huruf dan angkanya.", GRADE);

static const struct bidang PITA[] = {
    TEKS_WAJIB(instrumen_pita, kategori, PJG_NAMA, "Kategori: \"BB\"."),
    TEKS(instrumen_pita, makna, PJG_URAIAN, "Makna kategori."),
    NILAI(instrumen_pita, bawah, "Batas bawah; tidak termasuk kecuali pada pita terendah."),
    NILAI(instrumen_pita, atas, "Batas atas; termasuk."),
};
static const struct skema SKEMA_INSTRUMEN_PITA =
    SKEMA_(instrumen_pita, "kategori", "Pita nilai akhir, dari yang terendah.", PITA);

static const struct bidang BUTIR[] = {
    TEKS_WAJIB(instrumen_butir, kode, PJG_KODE, "Kode butir: \"1a\"."),
    TEKS(instrumen_butir, induk, PJG_KODE, "Kode butir di atasnya; kosong: butir teratas."),
    TEKS_WAJIB(instrumen_butir, uraian, PJG_URAIAN, "Isi butir."),
    NILAI(instrumen_butir, bobot, "Bobot butir; kosong: tidak berbobot atau tidak diketahui."),
    TEKS(instrumen_butir, sub, PJG_KODE, "Kolom dalam tabel: \"keberadaan\"."),
    YA(instrumen_butir, dinilai, "Jawaban diberikan pada butir ini."),
};
static const struct skema SKEMA_INSTRUMEN_BUTIR =
    SKEMA_(instrumen_butir, "kode", "Butir penilaian.", BUTIR);

static const struct bidang INSTRUMEN[] = {
    TEKS_WAJIB(instrumen, kode, PJG_KODE, "Kode instrumen: \"akip-88-2021\"."),
    PILIHAN_WAJIB(instrumen, jenis, PILIHAN_INSTRUMEN_JENIS, "Jenis instrumen."),
    TEKS_WAJIB(instrumen, nama, PJG_NAMA, "Nama instrumen."),
    TEKS(instrumen, dasar, PJG_URAIAN, "Peraturan asalnya."),
    TEKS(instrumen, versi, PJG_KODE, "Versi instrumen."),
    TEKS(instrumen, catatan, PJG_URAIAN, "Apa yang belum terverifikasi."),
    NILAI(instrumen, nilai_maks, "Nilai akhir tertinggi."),
    NILAI(instrumen, bobot_f02, "Hanya IPP: bobot penilaian evaluator."),
    NILAI(instrumen, bobot_f03, "Hanya IPP: bobot survei pengguna."),
    DAFTAR_BIDANG(instrumen, grade, instrumen_grade, SKEMA_INSTRUMEN_GRADE, 20, "Nilai huruf."),
    DAFTAR_BIDANG(instrumen, pita, instrumen_pita, SKEMA_INSTRUMEN_PITA, 30, "Pita nilai akhir."),
    DAFTAR_BIDANG(instrumen, butir, instrumen_butir, SKEMA_INSTRUMEN_BUTIR, 2000, "Pohon butir."),
};
const struct skema SKEMA_INSTRUMEN =
    SKEMA_(instrumen, NULL, "Instrumen penilaian sebagai data.", INSTRUMEN);
