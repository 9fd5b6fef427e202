/* SPDX-License-Identifier: MIT
 *
 * indikator_skema: field tables of indikator.h.
 */
#include "core/skema_bidang.h"

const struct pilihan PILIHAN_TINGKAT[] = {
    {"tujuan", TINGKAT_TUJUAN, "tujuan Renstra"},
    {"sasaran", TINGKAT_SASARAN, "sasaran Renstra"},
    {"program", TINGKAT_PROGRAM, "program"},
    {"kegiatan", TINGKAT_KEGIATAN, "kegiatan"},
    {"subkegiatan", TINGKAT_SUBKEGIATAN, "sub kegiatan"},
    {0},
};

const struct pilihan PILIHAN_POLARITAS[] = {
    {"naik", POLARITAS_NAIK, "makin tinggi makin baik"},
    {"turun", POLARITAS_TURUN, "makin rendah makin baik"},
    {0},
};

const struct pilihan PILIHAN_METODE_TURUN[] = {
    {"A", METODE_A, "(2 × target − realisasi) ÷ target × 100"},
    {"B", METODE_B, "target ÷ realisasi × 100"},
    {0},
};

const struct pilihan PILIHAN_AGREGASI[] = {
    {"jumlah", AGREGASI_JUMLAH, "jumlah keempat triwulan"},
    {"akhir", AGREGASI_AKHIR, "nilai triwulan terakhir yang terisi"},
    {"rata_rata", AGREGASI_RATA_RATA, "rata-rata triwulan yang terisi"},
    {0},
};

const struct pilihan PILIHAN_KEMAJUAN[] = {
    {"terakhir", KEMAJUAN_TERAKHIR, "nilai tahun laporan terhadap target akhir"},
    {"kumulatif", KEMAJUAN_KUMULATIF, "jumlah sejak awal Renstra terhadap target akhir"},
    {0},
};

const struct pilihan PILIHAN_JENIS_INDIKATOR[] = {
    {"masukan", JENIS_MASUKAN, "input"}, {"keluaran", JENIS_KELUARAN, "output"},
    {"hasil", JENIS_HASIL, "outcome"},   {"manfaat", JENIS_MANFAAT, "benefit"},
    {"dampak", JENIS_DAMPAK, "impact"},  {0},
};

const struct pilihan PILIHAN_SUMBER_REALISASI[] = {
    {"ketik", SUMBER_KETIK, "diketik oleh penanggung jawab"},
    {"rumus", SUMBER_RUMUS, "dihitung dari variabel: pertama ÷ kedua × 100"},
    {"skm", SUMBER_SKM, "dihitung dari data survei kepuasan"},
    {"akip", SUMBER_AKIP, "dihitung dari penilaian AKIP"},
    {"kematangan", SUMBER_KEMATANGAN, "dihitung dari penilaian kematangan"},
    {"ipp", SUMBER_IPP, "dihitung dari penilaian pelayanan publik"},
    {"register", SUMBER_REGISTER, "dihitung dari register pelayanan"},
    {"resmi", SUMBER_RESMI, "nilai resmi yang diterbitkan, dengan nomor, tanggal, penerbit"},
    {0},
};

const struct pilihan PILIHAN_PEMBANDING_JENIS[] = {
    {"kabupaten", PEMBANDING_KABUPATEN, "angka kabupaten atau kota"},
    {"provinsi", PEMBANDING_PROVINSI, "angka provinsi"},
    {"nasional", PEMBANDING_NASIONAL, "angka nasional"},
    {"unit", PEMBANDING_UNIT, "unit lain yang sejenis"},
    {0},
};

const struct pilihan PILIHAN_YA_TIDAK[] = {
    {"ya", JAWAB_YA, "ya"},
    {"tidak", JAWAB_TIDAK, "tidak"},
    {0},
};

static const struct bidang SMART[] = {
    PILIHAN(smart, spesifik, PILIHAN_YA_TIDAK, "Spesifik: hanya berarti satu hal."),
    TEKS(smart, catatan_spesifik, PJG_URAIAN, "Catatan."),
    PILIHAN(smart, terukur, PILIHAN_YA_TIDAK, "Terukur: ada rumus, satuan, dan sumber data."),
    TEKS(smart, catatan_terukur, PJG_URAIAN, "Catatan."),
    PILIHAN(smart, dapat_dicapai, PILIHAN_YA_TIDAK,
            "Dapat dicapai: target menantang, tetapi masuk akal."),
    TEKS(smart, catatan_dapat_dicapai, PJG_URAIAN, "Catatan."),
    PILIHAN(smart, relevan, PILIHAN_YA_TIDAK,
            "Relevan: menggambarkan keberhasilan tujuan atau sasarannya."),
    TEKS(smart, catatan_relevan, PJG_URAIAN, "Catatan."),
    PILIHAN(smart, berbatas_waktu, PILIHAN_YA_TIDAK, "Berbatas waktu: jelas kapan dicapai."),
    TEKS(smart, catatan_berbatas_waktu, PJG_URAIAN, "Catatan."),
};
const struct skema SKEMA_SMART = SKEMA_(smart, NULL, "Uji kelayakan indikator.", SMART);

static const struct bidang TARGET_TAHUN[] = {
    TAHUN_WAJIB(target_tahun, tahun, "Tahun target."),
    NILAI(target_tahun, target, "Target dalam satuan indikator; kosong bila belum ditetapkan."),
};
const struct skema SKEMA_TARGET_TAHUN =
    SKEMA_(target_tahun, "tahun", "Target satu tahun.", TARGET_TAHUN);

static const struct bidang INDIKATOR[] = {
    TEKS_WAJIB(indikator, kode, PJG_KODE, "Kode tetap indikator, unik dalam paket."),
    PILIHAN_WAJIB(indikator, tingkat, PILIHAN_TINGKAT, "Tingkat yang diukur."),
    TEKS_WAJIB(indikator, milik, PJG_KODE,
               "Kode tujuan atau sasaran, atau kunci pos anggaran, yang diukur."),
    TEKS_WAJIB(indikator, uraian, PJG_URAIAN, "Nama indikator."),
    PILIHAN(indikator, jenis, PILIHAN_JENIS_INDIKATOR, "Jenis indikator."),
    TEKS(indikator, satuan, PJG_SATUAN, "Satuan: \"%\", \"Indeks\", \"Dokumen\"."),
    CACAH(indikator, desimal, 0, 6,
          "Banyak desimal yang ditampilkan; kosong: sebanyak yang muncul pada angkanya."),
    PILIHAN_WAJIB(indikator, polaritas, PILIHAN_POLARITAS, "Arah yang baik."),
    PILIHAN(indikator, metode_turun, PILIHAN_METODE_TURUN,
            "Rumus capaian untuk polaritas turun; bawaan A."),
    PILIHAN(indikator, agregasi, PILIHAN_AGREGASI,
            "Cara menjadikan triwulan setahun; bawaan akhir."),
    PILIHAN(indikator, kemajuan, PILIHAN_KEMAJUAN,
            "Cara menghitung kemajuan ke target akhir; bawaan terakhir."),
    YA(indikator, iku, "Termasuk indikator kinerja utama."),
    TEKS(indikator, definisi, PJG_URAIAN, "Definisi operasional."),
    TEKS(indikator, formulasi, PJG_URAIAN, "Rumus dalam kata."),
    TEKS(indikator, pembilang, PJG_URAIAN, "Pembilang rumus."),
    TEKS(indikator, penyebut, PJG_URAIAN, "Penyebut rumus."),
    TEKS(indikator, sumber_data, PJG_URAIAN, "Sumber data."),
    TEKS(indikator, frekuensi, PJG_NAMA, "Seberapa sering data dikumpulkan."),
    TEKS(indikator, mekanisme, PJG_URAIAN, "Cara data dikumpulkan."),
    TEKS(indikator, media, PJG_NAMA, "Media pengumpulan data."),
    TEKS(indikator, penanggung_jawab, PJG_KODE, "Kode jabatan penanggung jawab data."),
    TAHUN(indikator, berlaku_dari, "Tahun pertama indikator berlaku."),
    TAHUN(indikator, berlaku_sampai, "Tahun terakhir indikator berlaku."),
    TEKS(indikator, pendahulu, PJG_KODE, "Kode indikator yang digantikan dalam Renstra ini."),
    TAHUN(indikator, tahun_awal, "Tahun kondisi awal."),
    NILAI(indikator, nilai_awal, "Nilai kondisi awal, dalam satuan indikator."),
    NILAI(indikator, target_akhir,
          "Target akhir Renstra, dalam satuan indikator; kosong: target tahun terakhir Renstra."),
    DAFTAR_BIDANG(indikator, target, target_tahun, SKEMA_TARGET_TAHUN, 30, "Target per tahun."),
    OBJEK(indikator, smart, smart, SKEMA_SMART, "Uji kelayakan indikator (SMART)."),
};
const struct skema SKEMA_INDIKATOR =
    SKEMA_(indikator, "kode", "Indikator kinerja; satuan, polaritas, dan metode tetap setahun.",
           INDIKATOR);

static const struct bidang REALISASI_TRIWULAN[] = {
    CACAH_WAJIB(realisasi_triwulan, triwulan, 1, 4, "Triwulan 1 sampai 4."),
    NILAI(realisasi_triwulan, target, "Target triwulan, dalam satuan indikator."),
    NILAI(realisasi_triwulan, realisasi, "Realisasi triwulan, dalam satuan indikator."),
    NILAI(realisasi_triwulan, pembilang,
          "Nilai pembilang rumus pada triwulan itu; bersama penyebut menjadi realisasi bila sumber "
          "realisasi `rumus` atau realisasi kosong."),
    NILAI(realisasi_triwulan, penyebut, "Nilai penyebut rumus pada triwulan itu."),
    TEKS(realisasi_triwulan, keterangan, PJG_URAIAN, "Keterangan."),
    TEKS_DAFTAR(realisasi_triwulan, analisis, PJG_URAIAN, "Analisis capaian triwulan."),
    TEKS_DAFTAR(realisasi_triwulan, hambatan, PJG_URAIAN, "Hambatan pada triwulan itu."),
    TEKS_DAFTAR(realisasi_triwulan, solusi, PJG_URAIAN, "Solusi atau tindak lanjutnya."),
};
const struct skema SKEMA_REALISASI_TRIWULAN = SKEMA_(
    realisasi_triwulan, "triwulan", "Target dan realisasi satu triwulan.", REALISASI_TRIWULAN);

static const struct bidang REALISASI_TAHUN[] = {
    TAHUN_WAJIB(realisasi_tahun, tahun, "Tahun sebelum tahun laporan."),
    NILAI(realisasi_tahun, target, "Target tahun itu, dalam satuan indikator."),
    NILAI(realisasi_tahun, realisasi, "Realisasi tahun itu, dalam satuan indikator."),
    TEKS(realisasi_tahun, keterangan, PJG_URAIAN, "Keterangan."),
};
const struct skema SKEMA_REALISASI_TAHUN =
    SKEMA_(realisasi_tahun, "tahun", "Target dan realisasi yang dilaporkan tahun sebelumnya.",
           REALISASI_TAHUN);

static const struct bidang VARIABEL[] = {
    TEKS_WAJIB(variabel, nama, PJG_NAMA, "Nama variabel."),
    NILAI(variabel, nilai, "Nilai variabel."),
    TEKS(variabel, sumber, PJG_URAIAN, "Sumber nilai."),
};
const struct skema SKEMA_VARIABEL =
    SKEMA_(variabel, "nama", "Variabel rumus: pertama pembilang, kedua penyebut.", VARIABEL);

static const struct bidang PEMBANDING[] = {
    PILIHAN_WAJIB(pembanding, jenis, PILIHAN_PEMBANDING_JENIS, "Milik siapa angka ini."),
    TEKS(pembanding, nama, PJG_NAMA, "Nama daerah atau unit pembanding."),
    TAHUN(pembanding, tahun, "Tahun angka; kosong: tahun laporan."),
    CACAH(pembanding, triwulan, 1, 4, "Triwulan angka; kosong: setahun."),
    TEKS(pembanding, unsur, PJG_KODE, "Kode unsur SKM bila angka per unsur: \"U1\"."),
    NILAI(pembanding, nilai, "Angka pembanding, dalam satuan indikator."),
    TEKS(pembanding, sumber, PJG_URAIAN, "Sumber angka."),
};
const struct skema SKEMA_PEMBANDING =
    SKEMA_(pembanding, NULL, "Angka di tempat lain untuk dibandingkan.", PEMBANDING);

static const struct bidang PENDUKUNG[] = {
    TEKS_WAJIB(pendukung, pos, PJG_KODE, "Kunci pos anggaran."),
    YA(pendukung, tidak_menunjang, "Benar bila program/kegiatan ini tidak menunjang."),
    TEKS(pendukung, uraian, PJG_URAIAN, "Bagaimana program/kegiatan ini berperan."),
};
const struct skema SKEMA_PENDUKUNG = SKEMA_(
    pendukung, "pos", "Program atau kegiatan yang menunjang (atau tidak) pencapaian.", PENDUKUNG);

static const struct bidang PENGUKURAN[] = {
    TEKS_WAJIB(pengukuran, indikator, PJG_KODE, "Kode indikator."),
    NILAI(
        pengukuran, realisasi,
        "Realisasi tahun laporan, dalam satuan indikator; kosong: dari triwulan menurut agregasi, "
        "atau dari nilai terhitung."),
    PILIHAN(pengukuran, sumber, PILIHAN_SUMBER_REALISASI, "Asal realisasi."),
    TEKS(pengukuran, nomor, PJG_NAMA, "Nomor dokumen nilai resmi."),
    TEKS(pengukuran, penerbit, PJG_NAMA, "Penerbit nilai resmi."),
    TANGGAL(pengukuran, tanggal, "Tanggal dokumen nilai resmi."),
    PILIHAN(pengukuran, terhitung, PILIHAN_SUMBER_REALISASI,
            "Nilai terhitung yang ditampilkan di samping realisasi."),
    TEKS(pengukuran, predikat_sendiri, PJG_NAMA,
         "Kategori menurut skala nilai itu sendiri: \"B (Baik)\"."),
    TEKS(pengukuran, keterangan, PJG_URAIAN, "Keterangan."),
    DAFTAR_BIDANG(pengukuran, triwulan, realisasi_triwulan, SKEMA_REALISASI_TRIWULAN, 4,
                  "Target dan realisasi per triwulan."),
    DAFTAR_BIDANG(pengukuran, tahunan, realisasi_tahun, SKEMA_REALISASI_TAHUN, 30,
                  "Target dan realisasi tahun-tahun sebelumnya."),
    DAFTAR_BIDANG(pengukuran, variabel, variabel, SKEMA_VARIABEL, 20, "Variabel rumus."),
    DAFTAR_BIDANG(pengukuran, pembanding, pembanding, SKEMA_PEMBANDING, 1000, "Angka pembanding."),
    TEKS_DAFTAR(pengukuran, faktor_keberhasilan, PJG_URAIAN, "Faktor keberhasilan."),
    TEKS_DAFTAR(pengukuran, faktor_kegagalan, PJG_URAIAN, "Faktor kegagalan."),
    TEKS_DAFTAR(pengukuran, hambatan, PJG_URAIAN, "Hambatan."),
    TEKS_DAFTAR(pengukuran, solusi, PJG_URAIAN, "Solusi yang sudah dilakukan."),
    TEKS_DAFTAR(pengukuran, rencana_aksi, PJG_URAIAN, "Rencana aksi berikutnya."),
    DAFTAR_BIDANG(pengukuran, pendukung, pendukung, SKEMA_PENDUKUNG, 200,
                  "Program dan kegiatan yang menunjang."),
};
const struct skema SKEMA_PENGUKURAN =
    SKEMA_(pengukuran, "indikator", "Pengukuran satu indikator pada tahun laporan.", PENGUKURAN);
