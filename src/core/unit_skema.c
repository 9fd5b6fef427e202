/* SPDX-License-Identifier: MIT
 *
 * unit_skema: field tables of unit.h.
 */
#include "core/skema_bidang.h"

const struct pilihan PILIHAN_PEGAWAI_KELOMPOK[] = {
    {"status", PEGAWAI_STATUS, "status kepegawaian: PNS, PPPK, non-ASN"},
    {"pendidikan", PEGAWAI_PENDIDIKAN, "pendidikan terakhir"},
    {"golongan", PEGAWAI_GOLONGAN, "golongan ruang"},
    {"eselon", PEGAWAI_ESELON, "eselon"},
    {"jabatan", PEGAWAI_JABATAN, "jenis jabatan"},
    {0},
};

const struct pilihan PILIHAN_JENIS_KELAMIN[] = {
    {"laki_laki", KELAMIN_LAKI, "laki-laki"},
    {"perempuan", KELAMIN_PEREMPUAN, "perempuan"},
    {0},
};

const struct pilihan PILIHAN_PEJABAT_STATUS[] = {
    {"definitif", PEJABAT_DEFINITIF, "pejabat definitif"},
    {"plt", PEJABAT_PLT, "pelaksana tugas"},
    {"plh", PEJABAT_PLH, "pelaksana harian"},
    {"pj", PEJABAT_PJ, "penjabat"},
    {0},
};

static const struct bidang PEMDA[] = {
    TEKS_WAJIB(pemda, kode, PJG_KODE, "Kode wilayah pemerintah daerah, misalnya \"33.03\"."),
    TEKS_WAJIB(pemda, nama, PJG_NAMA, "Nama resmi, misalnya \"Kabupaten Purbalingga\"."),
    TEKS(pemda, provinsi, PJG_NAMA, "Nama provinsi tanpa kata \"Provinsi\"."),
    TEKS(pemda, ibu_kota, PJG_NAMA, "Tempat di atas tanda tangan kepala daerah."),
    TEKS(pemda, kepala_jabatan, PJG_NAMA,
         "Sebutan kepala daerah, misalnya \"Bupati Purbalingga\"."),
    TEKS(pemda, kepala_nama, PJG_NAMA, "Nama kepala daerah."),
};
const struct skema SKEMA_PEMDA =
    SKEMA_(pemda, NULL, "Pemerintah daerah yang menaungi unit.", PEMDA);

static const struct bidang UNIT[] = {
    TEKS_WAJIB(unit, kode, PJG_KODE, "Kode unit, tetap sepanjang tahun dan unik dalam pemda."),
    TEKS_WAJIB(unit, nama, PJG_NAMA, "Nama unit, misalnya \"Kecamatan Kertanegara\"."),
    TEKS(unit, jenis, PJG_NAMA, "Jenis unit: \"Kecamatan\", \"Dinas\", \"Badan\"."),
    TEKS(unit, alamat, PJG_NAMA, "Alamat kantor."),
    TEKS(unit, tempat, PJG_NAMA, "Tempat di atas tanda tangan kepala unit."),
    TEKS_DAFTAR(unit, dasar_kelembagaan, PJG_URAIAN,
                "Peraturan yang membentuk unit dan mengatur tugasnya."),
};
const struct skema SKEMA_UNIT = SKEMA_(unit, NULL, "Unit yang melapor.", UNIT);

static const struct bidang LAHAN[] = {
    TEKS_WAJIB(lahan, uraian, PJG_NAMA, "Penggunaan lahan, misalnya \"Sawah\"."),
    NILAI(lahan, luas, "Luas dalam satuan wilayah.luas_satuan."),
};
const struct skema SKEMA_LAHAN = SKEMA_(lahan, NULL, "Satu penggunaan lahan.", LAHAN);

static const struct bidang DESA[] = {
    TEKS_WAJIB(desa, nama, PJG_NAMA, "Nama desa atau kelurahan tanpa kata \"Desa\"."),
    TEKS(desa, jenis, PJG_NAMA, "\"desa\" atau \"kelurahan\"."),
    NILAI(desa, luas, "Luas dalam satuan wilayah.luas_satuan."),
    CACAH(desa, dusun, 0, 10000, "Jumlah dusun."),
    CACAH(desa, rw, 0, 10000, "Jumlah rukun warga."),
    CACAH(desa, rt, 0, 100000, "Jumlah rukun tetangga."),
    CACAH(desa, laki_laki, 0, 100000000, "Penduduk laki-laki, jiwa."),
    CACAH(desa, perempuan, 0, 100000000, "Penduduk perempuan, jiwa."),
    CACAH(desa, kk, 0, 100000000, "Jumlah kepala keluarga."),
};
const struct skema SKEMA_DESA = SKEMA_(desa, NULL, "Satu desa atau kelurahan.", DESA);

static const struct bidang WILAYAH[] = {
    NILAI(wilayah, luas, "Luas wilayah dalam satuan luas_satuan."),
    TEKS(wilayah, luas_satuan, PJG_SATUAN, "Satuan luas: \"ha\" atau \"km2\"."),
    TEKS(wilayah, letak, PJG_URAIAN, "Kalimat tentang letak wilayah."),
    TEKS(wilayah, batas_utara, PJG_NAMA, "Batas sebelah utara."),
    TEKS(wilayah, batas_timur, PJG_NAMA, "Batas sebelah timur."),
    TEKS(wilayah, batas_selatan, PJG_NAMA, "Batas sebelah selatan."),
    TEKS(wilayah, batas_barat, PJG_NAMA, "Batas sebelah barat."),
    NILAI(wilayah, jarak_km, "Jarak ke ibu kota kabupaten, kilometer."),
    CACAH(wilayah, jumlah_desa, 0, 10000, "Jumlah desa."),
    CACAH(wilayah, jumlah_kelurahan, 0, 10000, "Jumlah kelurahan."),
    CACAH(wilayah, jumlah_dusun, 0, 100000, "Jumlah dusun."),
    CACAH(wilayah, jumlah_rw, 0, 100000, "Jumlah rukun warga."),
    CACAH(wilayah, jumlah_rt, 0, 1000000, "Jumlah rukun tetangga."),
    CACAH(wilayah, laki_laki, 0, 100000000, "Penduduk laki-laki, jiwa."),
    CACAH(wilayah, perempuan, 0, 100000000, "Penduduk perempuan, jiwa."),
    CACAH(wilayah, kk, 0, 100000000, "Jumlah kepala keluarga."),
    TEKS(wilayah, sumber, PJG_NAMA, "Sumber data wilayah dan penduduk."),
    DAFTAR_BIDANG(wilayah, lahan, lahan, SKEMA_LAHAN, 100, "Luas menurut penggunaan lahan."),
    DAFTAR_BIDANG(wilayah, desa, desa, SKEMA_DESA, 1000, "Desa dan kelurahan."),
};
const struct skema SKEMA_WILAYAH = SKEMA_(wilayah, NULL, "Wilayah dan penduduk.", WILAYAH);

static const struct bidang REKAP[] = {
    PILIHAN_WAJIB(pegawai_rekap, kelompok, PILIHAN_PEGAWAI_KELOMPOK, "Pengelompokan baris ini."),
    TEKS_WAJIB(pegawai_rekap, uraian, PJG_NAMA, "Isi kelompok: \"PNS\", \"S1\", \"III/d\"."),
    CACAH(pegawai_rekap, laki_laki, 0, 1000000, "Pegawai laki-laki, orang."),
    CACAH(pegawai_rekap, perempuan, 0, 1000000, "Pegawai perempuan, orang."),
    CACAH(pegawai_rekap, jumlah, 0, 1000000,
          "Jumlah pegawai, orang; tidak perlu bila laki_laki dan perempuan diisi."),
};
const struct skema SKEMA_PEGAWAI_REKAP =
    SKEMA_(pegawai_rekap, NULL, "Satu baris rekapitulasi pegawai.", REKAP);

static const struct bidang ORANG[] = {
    TEKS(pegawai_orang, nama, PJG_NAMA, "Nama pegawai."),
    TEKS(pegawai_orang, nip, 32, "NIP 18 angka, boleh berspasi."),
    PILIHAN(pegawai_orang, jenis_kelamin, PILIHAN_JENIS_KELAMIN, "Jenis kelamin."),
    TEKS(pegawai_orang, status, PJG_NAMA, "Status kepegawaian: \"PNS\", \"PPPK\", \"Non ASN\"."),
    TEKS(pegawai_orang, pendidikan, PJG_NAMA, "Pendidikan terakhir: \"SMA\", \"S1\"."),
    TEKS(pegawai_orang, golongan, PJG_NAMA, "Golongan ruang: \"III/d\"."),
    TEKS(pegawai_orang, eselon, PJG_NAMA, "Eselon: \"III.a\"."),
    TEKS(pegawai_orang, jabatan, PJG_NAMA, "Nama jabatan."),
};
const struct skema SKEMA_PEGAWAI_ORANG =
    SKEMA_(pegawai_orang, NULL, "Satu pegawai; rekapitulasi dihitung darinya.", ORANG);

static const struct bidang PEGAWAI[] = {
    TEKS(pegawai, sumber, PJG_NAMA, "Sumber data pegawai."),
    TANGGAL(pegawai, per_tanggal, "Tanggal keadaan pegawai."),
    DAFTAR_BIDANG(pegawai, rekap, pegawai_rekap, SKEMA_PEGAWAI_REKAP, 500,
                  "Rekapitulasi per kelompok, bila orangnya tidak didaftar."),
    DAFTAR_BIDANG(pegawai, orang, pegawai_orang, SKEMA_PEGAWAI_ORANG, 10000, "Daftar pegawai."),
};
const struct skema SKEMA_PEGAWAI = SKEMA_(pegawai, NULL, "Pegawai unit.", PEGAWAI);

static const struct bidang JABATAN[] = {
    TEKS_WAJIB(jabatan, kode, PJG_KODE, "Kode jabatan: \"camat\", \"kasi-pmd\"."),
    TEKS_WAJIB(jabatan, nama, PJG_NAMA, "Nama jabatan."),
    TEKS(jabatan, induk, PJG_KODE, "Kode jabatan di atasnya; kepala unit tidak berinduk."),
    TEKS(jabatan, eselon, PJG_NAMA, "Eselon: \"III.a\"."),
    TEKS(jabatan, unit_kerja, PJG_NAMA, "Unit kerja yang dipimpin."),
    TEKS(jabatan, tugas, PJG_URAIAN, "Tugas pokok dalam satu kalimat."),
    TEKS_DAFTAR(jabatan, fungsi, PJG_URAIAN, "Fungsi jabatan."),
};
const struct skema SKEMA_JABATAN =
    SKEMA_(jabatan, "kode", "Satu jabatan dalam susunan organisasi.", JABATAN);

static const struct bidang PEJABAT[] = {
    TEKS_WAJIB(pejabat, kode, PJG_KODE, "Kode pejabat, unik dalam paket."),
    TEKS_WAJIB(pejabat, jabatan, PJG_KODE, "Kode jabatan yang dipangku."),
    TEKS_WAJIB(pejabat, nama, PJG_NAMA, "Nama dengan gelar."),
    TEKS(pejabat, nip, 32, "NIP 18 angka, boleh berspasi."),
    TEKS(pejabat, pangkat, PJG_NAMA, "Pangkat: \"Pembina\"."),
    TEKS(pejabat, golongan, PJG_NAMA, "Golongan ruang: \"IV/a\"."),
    PILIHAN(pejabat, status, PILIHAN_PEJABAT_STATUS, "Status; bawaan definitif."),
    TANGGAL(pejabat, mulai, "Mulai memangku jabatan."),
    TANGGAL(pejabat, sampai, "Terakhir memangku jabatan; kosong bila masih."),
};
const struct skema SKEMA_PEJABAT =
    SKEMA_(pejabat, "kode", "Pemangku jabatan; dua orang dalam setahun adalah dua baris.", PEJABAT);
