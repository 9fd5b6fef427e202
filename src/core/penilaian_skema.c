/* SPDX-License-Identifier: MIT
 *
 * penilaian_skema: field tables of penilaian.h.
 */
#include "core/skema_bidang.h"

static const struct bidang JAWABAN[] = {
    TEKS_WAJIB(jawaban, butir, PJG_KODE, "Kode butir instrumen: \"1a\", \"3\", \"IPP-12\"."),
    TEKS(jawaban, grade, 8, "Nilai huruf: \"AA\" sampai \"E\"."),
    NILAI(jawaban, nilai, "Nilai angka butir; pada komponen: jumlahnya."),
    TEKS(jawaban, catatan, PJG_URAIAN, "Catatan penilai."),
};
const struct skema SKEMA_JAWABAN = SKEMA_(jawaban, "butir", "Nilai satu butir instrumen.", JAWABAN);

static const struct bidang REKOMENDASI[] = {
    TEKS_WAJIB(rekomendasi, uraian, PJG_URAIAN, "Rekomendasi."),
    TEKS(rekomendasi, tindak_lanjut, PJG_URAIAN, "Tindak lanjut."),
    TEKS(rekomendasi, status, PJG_NAMA, "\"selesai\", \"proses\", atau \"belum\"."),
};
const struct skema SKEMA_REKOMENDASI =
    SKEMA_(rekomendasi, NULL, "Rekomendasi dan tindak lanjutnya.", REKOMENDASI);

static const struct bidang PENILAIAN[] = {
    TEKS_WAJIB(penilaian, instrumen, PJG_KODE,
               "Kode instrumen: \"akip-88-2021\", \"kematangan-99-2018\", \"ipp-29-2022\"."),
    TAHUN(penilaian, tahun_dinilai, "Tahun yang dinilai."),
    TAHUN(penilaian, tahun_hasil, "Tahun laporan hasil evaluasi."),
    TAHUN(penilaian, tahun_realisasi, "Tahun nilai ini dihitung sebagai realisasi."),
    NILAI(penilaian, resmi, "Nilai resmi yang diterbitkan, dalam skala instrumen."),
    TEKS(penilaian, resmi_kategori, PJG_NAMA, "Kategori resmi: \"B\"."),
    TEKS(penilaian, resmi_nomor, PJG_NAMA, "Nomor dokumen."),
    TEKS(penilaian, resmi_penerbit, PJG_NAMA, "Penerbit."),
    TANGGAL(penilaian, resmi_tanggal, "Tanggal dokumen."),
    NILAI(penilaian, rata_rata_pemda, "Rata-rata unit se-pemda yang diterbitkan."),
    NILAI(penilaian, f03, "Hanya IPP: nilai survei pengguna F-03, 0 sampai 5."),
    NILAI(penilaian, f02, "Hanya IPP: nilai evaluator F-02, bila hanya totalnya diketahui."),
    DAFTAR_BIDANG(penilaian, jawaban, jawaban, SKEMA_JAWABAN, 2000, "Nilai per butir."),
    TEKS_DAFTAR(penilaian, catatan, PJG_URAIAN, "Catatan hasil penilaian."),
    DAFTAR_BIDANG(penilaian, rekomendasi, rekomendasi, SKEMA_REKOMENDASI, 200, "Rekomendasi."),
};
const struct skema SKEMA_PENILAIAN =
    SKEMA_(penilaian, NULL, "Penilaian dengan satu instrumen.", PENILAIAN);
