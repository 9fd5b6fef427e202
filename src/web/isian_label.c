/* SPDX-License-Identifier: MIT
 *
 * isian_label: what people call tables, fields and choices. Most names of fields read well with
 * blanks and a capital; the rest stands in one table.
 */
#include "web/isian_int.h"

#include <string.h>

/* tabel NULL: in every table. */
static const struct {
    const char *tabel, *bidang, *label;
} LABEL[] = {
    {NULL, "nip", "NIP"},
    {NULL, "iku", "Termasuk IKU"},
    {NULL, "kk", "Kepala keluarga"},
    {NULL, "rw", "RW"},
    {NULL, "rt", "RT"},
    {NULL, "laki_laki", "Laki-laki"},
    {NULL, "jumlah_rw", "Jumlah RW"},
    {NULL, "jumlah_rt", "Jumlah RT"},
    {NULL, "rata_rata_pemda", "Rata-rata unit se-pemda"},
    {NULL, "rpjmd_sasaran", "Sasaran RPJMD"},
    {NULL, "luas_satuan", "Satuan luas"},
    {NULL, "jarak_km", "Jarak ke ibu kota kabupaten (km)"},
    {NULL, "batas_utara", "Batas sebelah utara"},
    {NULL, "batas_timur", "Batas sebelah timur"},
    {NULL, "batas_selatan", "Batas sebelah selatan"},
    {NULL, "batas_barat", "Batas sebelah barat"},
    {NULL, "per_tanggal", "Keadaan per tanggal"},
    {NULL, "iku_dokumen", "Keputusan IKU"},
    {NULL, "iku_nomor", "Nomor keputusan IKU"},
    {NULL, "iku_tanggal", "Tanggal keputusan IKU"},
    {NULL, "iku_versi", "Versi daftar IKU"},
    {NULL, "ikm", "IKM"},
    {NULL, "f02", "Nilai F-02"},
    {NULL, "f03", "Nilai F-03"},
    {NULL, "atasan_jabatan", "Jabatan pihak kedua"},
    {NULL, "atasan_pejabat", "Pejabat pihak kedua"},
    {NULL, "desimal", "Banyak desimal"},
    {NULL, "batas_bawah", "Batas bawah angka capaian"},
    {NULL, "batas_atas", "Batas atas angka capaian"},
    {NULL, "bawah", "Batas bawah"},
    {NULL, "atas", "Batas atas"},
    {NULL, "bawah_eksklusif", "Batas bawah tidak termasuk"},
    {NULL, "atas_eksklusif", "Batas atas tidak termasuk"},
    {NULL, "metode_turun", "Metode polaritas turun"},
    {NULL, "agregasi", "Cara menjadikan triwulan setahun"},
    {NULL, "kemajuan", "Cara menghitung kemajuan"},
    {NULL, "metode_efisiensi", "Metode efisiensi"},
    {NULL, "tidak_menunjang", "Tidak menunjang"},
    {NULL, "terhitung", "Nilai terhitung di sampingnya"},
    {NULL, "nilai_awal", "Nilai kondisi awal"},
    {NULL, "tahun_awal", "Tahun awal"},
    {NULL, "resmi", "Nilai resmi"},
    {NULL, "resmi_kategori", "Kategori resmi"},
    {NULL, "resmi_nomor", "Nomor dokumen resmi"},
    {NULL, "resmi_penerbit", "Penerbit nilai resmi"},
    {NULL, "resmi_tanggal", "Tanggal dokumen resmi"},
    {NULL, "posisi_tanggal", "Realisasi per tanggal"},
    {NULL, "posisi_status", "Status realisasi"},
    {"indikator", "uraian", "Nama indikator"},
    {"indikator", "milik", "Mengukur"},
    {"indikator", "tahun_awal", "Tahun kondisi awal"},
    {"indikator", "jenis", "Jenis indikator"},
    {"indikator", "formulasi", "Formulasi"},
    {"indikator", "pendahulu", "Indikator pendahulu"},
    {"tujuan", "uraian", "Tujuan"},
    {"sasaran", "uraian", "Sasaran"},
    {"misi", "uraian", "Misi"},
    {"misi", "didukung", "Didukung unit"},
    {"rpjmd_sasaran", "tujuan", "Tujuan RPJMD"},
    {"rpjmd_sasaran", "sasaran", "Sasaran RPJMD"},
    {"rpjmd_sasaran", "indikator", "Indikator sasaran RPJMD"},
    {"pk_baris", "tw1", "Target s.d. triwulan I"},
    {"pk_baris", "tw2", "Target s.d. triwulan II"},
    {"pk_baris", "tw3", "Target s.d. triwulan III"},
    {"pk_baris", "tw4", "Target s.d. triwulan IV"},
    {"pk_baris", "uraian", "Bunyi indikator"},
    {"pk_anggaran", "pos", "Program, kegiatan, atau sub kegiatan"},
    {"pk_anggaran", "nilai", "Anggaran"},
    {"pk_anggaran", "uraian", "Nama program atau kegiatan"},
    {"perjanjian_kinerja", "jabatan", "Jabatan pihak pertama"},
    {"perjanjian_kinerja", "pejabat", "Pejabat pihak pertama"},
    {"perjanjian_kinerja", "nomor", "Nomor perjanjian"},
    {"perjanjian_kinerja", "tanggal", "Tanggal ditandatangani"},
    {"perjanjian_kinerja", "berlaku_mulai", "Mulai berlaku"},
    {"perjanjian_kinerja", "alasan", "Alasan perubahan"},
    {"pagu_versi", "nilai", "Pagu"},
    {"pos_anggaran", "kode", "Kode nomenklatur"},
    {"pos_anggaran", "induk", "Pos di atasnya"},
    {"pos_anggaran", "realisasi", "Realisasi setahun"},
    {"realisasi_bulan", "realisasi", "Realisasi bulan"},
    {"jabatan", "induk", "Jabatan di atasnya"},
    {"jabatan", "nama", "Nama jabatan"},
    {"pengukuran", "sumber", "Asal realisasi"},
    {"pengukuran", "nomor", "Nomor dokumen nilai resmi"},
    {"pengukuran", "penerbit", "Penerbit nilai resmi"},
    {"pengukuran", "tanggal", "Tanggal dokumen nilai resmi"},
    {"pengukuran", "predikat_sendiri", "Kategori menurut skala nilai itu"},
    {"pengukuran", "solusi", "Solusi yang sudah dilakukan"},
    {"pengukuran", "rencana_aksi", "Rencana aksi berikutnya"},
    {"narasi", "isi", "Narasi"},
    {"laporan", "tempat", "Tempat penandatanganan"},
    {"laporan", "tanggal", "Tanggal penandatanganan"},
    {"laporan", "langkah", "Langkah peningkatan kinerja"},
    {"unit", "tempat", "Tempat penandatanganan"},
    {"sasaran", "kebijakan", "Arah kebijakan"},
    {"pemda", "kepala_jabatan", "Jabatan kepala daerah"},
    {"pemda", "kepala_nama", "Nama kepala daerah"},
    {"renstra", "status", "Keadaan Renstra"},
};

static const struct {
    const char *tabel, *label;
} TABEL[] = {
    {"paket", "Data tahun ini"},
    {"pos_anggaran", "Program, kegiatan, atau sub kegiatan"},
    {"pagu_versi", "Pagu"},
    {"anggaran_versi", "Versi anggaran"},
    {"realisasi_bulan", "Realisasi bulan"},
    {"realisasi_triwulan", "Realisasi triwulan"},
    {"realisasi_tahun", "Realisasi tahun lalu"},
    {"target_tahun", "Target tahun"},
    {"pk_baris", "Indikator dalam perjanjian kinerja"},
    {"pk_anggaran", "Anggaran dalam perjanjian kinerja"},
    {"rpjmd", "RPJMD"},
    {"rpjmd_sasaran", "Sasaran RPJMD"},
    {"skm", "SKM"},
    {"isu_strategis", "Isu strategis"},
    {"pegawai_orang", "Pegawai"},
    {"pegawai_rekap", "Rekap pegawai"},
};

/* "sumber_dana" -> "Sumber dana" */
static const char *spell(struct arena *a, const char *nama)
{
    char *p = arena_strdup(a, nama);

    if (p[0] >= 'a' && p[0] <= 'z')
        p[0] = (char)(p[0] - 'a' + 'A');
    for (char *q = p; *q; q++)
        if (*q == '_')
            *q = ' ';
    return p;
}

const char *isian_label(struct arena *a, const struct skema *s, const struct bidang *b)
{
    const char *umum = NULL;

    for (size_t i = 0; i < sizeof(LABEL) / sizeof(LABEL[0]); i++) {
        if (strcmp(LABEL[i].bidang, b->nama) != 0)
            continue;
        if (LABEL[i].tabel && strcmp(LABEL[i].tabel, s->nama) == 0)
            return LABEL[i].label;
        if (!LABEL[i].tabel)
            umum = LABEL[i].label;
    }
    return umum ? umum : spell(a, b->nama);
}

const char *isian_label_tabel(struct arena *a, const char *tabel)
{
    for (size_t i = 0; i < sizeof(TABEL) / sizeof(TABEL[0]); i++)
        if (strcmp(TABEL[i].tabel, tabel) == 0)
            return TABEL[i].label;
    return spell(a, tabel);
}

const char *isian_label_pilihan(struct arena *a, const struct pilihan *p, bool pendek)
{
    const char *arti = p->arti ? spell(a, p->arti) : NULL;

    if (arti && strchr(p->nama, '_'))
        return arti;
    if (pendek || !arti)
        return spell(a, p->nama);
    return arena_printf(a, "%s — %s", spell(a, p->nama), p->arti);
}
