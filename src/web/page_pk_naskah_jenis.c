/* SPDX-License-Identifier: MIT
 *
 * Route and declaration of the page of one PK.
 */
#include "web/page_pk_naskah.h"

static int show(struct req *r, struct err *e)
{
    const struct perjanjian_kinerja *pk;
    int rc = pk_req(r, &pk, e);

    return rc < 0 ? rc : pk_naskah_tulis(r, pk, NULL, e);
}

static const struct rute_bidang PK_MANA[] = {
    {"jabatan", BIDANG_REQ_TEKS, PK_KODE_MAKS, true, false, "Jabatan"},
    {"versi", BIDANG_REQ_CACAH, 99, false, false, "Urutan"},
    {0},
};

const struct rute RUTE_PK_NASKAH[] = {
    {METODE_GET, "/perjanjian-kinerja/naskah", AKSI_LIHAT, RUTE_CUPLIKAN, PK_MANA, show},
    {0},
};

#define TEKS(nama)                                                                                 \
    {                                                                                              \
        nama, PANDANG_TEKS, NULL, ""                                                               \
    }
#define YA(nama)                                                                                   \
    {                                                                                              \
        nama, PANDANG_YA, NULL, ""                                                                 \
    }
#define URL(nama)                                                                                  \
    {                                                                                              \
        nama, PANDANG_URL, NULL, ""                                                                \
    }

static const struct pandang_jenis TEMUAN[] = {
    TEKS("golongan"), TEKS("kelas"),      TEKS("di"),  TEKS("pesan"), TEKS("ini"),
    TEKS("acuan"),    TEKS("acuan_nama"), YA("berat"), {0},
};
static const struct pandang_jenis CATATAN[] = {
    TEKS("id"), TEKS("tempat"), TEKS("isi_catatan"), TEKS("oleh"), TEKS("waktu"), TEKS("selesai"),
    {0},
};
static const struct pandang_jenis TEMPAT[] = {TEKS("t_nilai"), TEKS("t_teks"), {0}};
static const struct pandang_jenis RIWAYAT[] = {
    TEKS("langkah"), TEKS("oleh"),       TEKS("atas_nama"), TEKS("waktu"),
    TEKS("tanggal"), TEKS("keterangan"), TEKS("berkas"),    {0},
};
static const struct pandang_jenis BEDA[] = {TEKS("apa"), TEKS("lama"), TEKS("baru"), {0}};
static const struct pandang_jenis VERSI[] = {TEKS("v_teks"), YA("v_ini"), URL("v_alamat"), {0}};
static const struct pandang_jenis PILIH[] = {TEKS("o_nilai"), TEKS("o_teks"), YA("o_dipilih"), {0}};
static const struct pandang_jenis MASALAH[] = {TEKS("butir"), {0}};

static const struct pandang_jenis NASKAH[] = {
    {"pernyataan", PANDANG_DAFTAR, ISIAN_JENIS, "pihak, nomor, tanggal"},
    {"baris", PANDANG_DAFTAR, PK_TABEL_BARIS, ""},
    {"baris_baru", PANDANG_PETA, PK_TABEL_BARU, ""},
    {"uang", PANDANG_DAFTAR, PK_TABEL_UANG, ""},
    {"uang_baru", PANDANG_PETA, PK_TABEL_UANG_BARU, ""},
    {"temuan", PANDANG_DAFTAR, TEMUAN, ""},
    {"catatan", PANDANG_DAFTAR, CATATAN, ""},
    {"tempat_list", PANDANG_DAFTAR, TEMPAT, "yang dapat dicatat"},
    {"riwayat", PANDANG_DAFTAR, RIWAYAT, ""},
    {"beda", PANDANG_DAFTAR, BEDA, "terhadap perjanjian sebelumnya"},
    {"versi_list", PANDANG_DAFTAR, VERSI, ""},
    {"pejabat_list", PANDANG_DAFTAR, PILIH, ""},
    {"sebab_list", PANDANG_DAFTAR, PILIH, ""},
    {"masalah", PANDANG_DAFTAR, MASALAH, ""},
    TEKS("galat"),
    TEKS("kata"),
    TEKS("ikon"),
    TEKS("warna"),
    TEKS("pemangku"),
    TEKS("kode"),
    TEKS("urutan"),
    TEKS("kembali"),
    TEKS("jumlah"),
    TEKS("n_berat"),
    TEKS("scan_nama"),
    TEKS("k_nomor"),
    TEKS("k_tanggal"),
    TEKS("k_mulai"),
    TEKS("k_keterangan"),
    TEKS("k_isi"),
    TEKS("k_alasan"),
    YA("terbuka"),
    YA("ditandatangani"),
    YA("ubah"),
    YA("ada_baris"),
    YA("ada_uang"),
    YA("ada_temuan"),
    YA("ada_catatan"),
    YA("boleh_catat"),
    YA("ada_lama"),
    YA("sama"),
    YA("ada_versi"),
    YA("boleh_audit"),
    YA("l_ajukan"),
    YA("l_setujui"),
    YA("l_koreksi"),
    YA("l_buka"),
    YA("l_cabut"),
    YA("l_tandatangani"),
    YA("l_pindai"),
    YA("l_sampaikan"),
    YA("l_terima"),
    YA("l_perubahan"),
    URL("a_ajukan"),
    URL("a_setujui"),
    URL("a_koreksi"),
    URL("a_buka"),
    URL("a_cabut"),
    URL("a_tandatangani"),
    URL("a_pindai"),
    URL("a_sampaikan"),
    URL("a_terima"),
    URL("a_perubahan"),
    URL("a_catat"),
    URL("a_catatan_selesai"),
    URL("a_rekam"),
    URL("a_pratinjau"),
    URL("a_docx"),
    URL("a_cetak"),
    URL("a_audit"),
    URL("a_scan"),
    {0},
};

const struct halaman_jenis HALAMAN_PK_NASKAH[] = {
    {"pk_naskah", NASKAH},
    {0},
};
