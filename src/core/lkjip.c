/* SPDX-License-Identifier: MIT
 *
 * The blocks of the report by name. Order and choice are the template's; a chapter is a block that
 * holds its sections in their usual order.
 */
#include "core/lkjip.h"

#include "base/str.h"
#include "core/lkjip_bab.h"

#include <string.h>

typedef void compose_fn(const struct lkjip *l, struct dok *d, const struct lkjip_blok *b);

struct isi { /* data of a block that is one function */
    lkjip_isi_fn *fn;
};

static void compose_isi(const struct lkjip *l, struct dok *d, const struct lkjip_blok *b)
{
    ((const struct isi *)b->data)->fn(l, d);
}

static void compose_bab(const struct lkjip *l, struct dok *d, const struct lkjip_blok *b)
{
    const struct bab *bab = b->data;
    dok_judul(d, JUDUL_NOMOR, 1, bab->judul)->judul.bab = bab->nomor;
    size_t dari = d->n;
    for (size_t i = 0; i < bab->n; i++)
        bagian_compose(l, d, 2, bab->bagian[i].judul, bab->bagian[i].isi);
    if (d->n == dari)
        kalimat(d, GAYA_ISI, "Belum ada data untuk bab ini.");
}

/* The first chapter starts the arabic page numbers. */
static void compose_bab_1(const struct lkjip *l, struct dok *d, const struct lkjip_blok *b)
{
    dok_bagian(d, NOMOR_ARAB, true, false);
    compose_bab(l, d, b);
}

#define BAB(nama_, arti_, bab_, fn_)                                                               \
    {                                                                                              \
        .nama = nama_, .arti = arti_, .compose = fn_, .data = &(bab_)                              \
    }
#define ISI(nama_, arti_, fn_)                                                                     \
    {                                                                                              \
        .nama = nama_, .arti = arti_, .compose = compose_isi, .data = &(const struct isi)          \
        {                                                                                          \
            fn_                                                                                    \
        }                                                                                          \
    }

static const struct lkjip_blok BLOK[] = {
    ISI("sampul", "halaman sampul", sampul_compose),
    ISI("kata_pengantar", "kata pengantar dan tanda tangan", kata_pengantar_compose),
    ISI("ikhtisar", "ikhtisar eksekutif", ikhtisar_compose),
    ISI("daftar_isi", "daftar isi", daftar_isi_compose),
    ISI("daftar_tabel", "daftar tabel", daftar_tabel_compose),
    ISI("daftar_gambar", "daftar gambar", daftar_gambar_compose),
    ISI("daftar_lampiran", "daftar lampiran", daftar_lampiran_compose),
    BAB("bab_1", "Bab I lengkap", BAB_1, compose_bab_1),
    BAB("bab_2", "Bab II lengkap", BAB_2, compose_bab),
    BAB("bab_3", "Bab III lengkap", BAB_3, compose_bab),
    BAB("bab_4", "Bab IV lengkap", BAB_4, compose_bab),
    ISI("lampiran", "lampiran: perjanjian kinerja setiap jabatan", lampiran_compose),
    ISI("isi.wilayah", "letak dan luas wilayah", wilayah_isi),
    ISI("isi.penduduk", "kependudukan", penduduk_isi),
    ISI("isi.organisasi", "struktur, tugas, dan fungsi", organisasi_isi),
    ISI("isi.tugas", "tugas dan fungsi setiap jabatan", tugas_isi),
    ISI("isi.pegawai", "sumber daya manusia", pegawai_isi),
    ISI("isi.lhe", "rekomendasi LHE dan tindak lanjut", lhe_isi),
    ISI("isi.visi", "visi dan misi", visi_isi),
    ISI("isi.renstra", "tujuan, sasaran, dan target Renstra", renstra_isi),
    ISI("isi.strategi", "strategi dan kebijakan", strategi_isi),
    ISI("isi.perjanjian_kinerja", "perjanjian kinerja dan perubahannya", perjanjian_isi),
    ISI("isi.anggaran", "rencana anggaran", rencana_anggaran_isi),
    ISI("isi.cara_pengukuran", "rumus capaian dan skala predikat", cara_ukur_isi),
    ISI("isi.capaian", "capaian tujuan dan sasaran", capaian_isi),
    ISI("isi.analisis", "tujuh analisis setiap indikator", analisis_isi),
    ISI("isi.skm", "rincian survei kepuasan masyarakat", skm_isi),
    ISI("isi.akip", "rincian evaluasi AKIP", akip_isi),
    ISI("isi.kematangan", "rincian kematangan perangkat daerah", kematangan_isi),
    ISI("isi.ipp", "rincian indeks pelayanan publik", ipp_isi),
    ISI("isi.realisasi", "realisasi anggaran", realisasi_isi),
    ISI("isi.efisiensi", "efisiensi penggunaan sumber daya", efisiensi_isi),
    ISI("isi.efektivitas", "efektivitas anggaran", efektivitas_isi),
    ISI("isi.prestasi", "prestasi dan penghargaan", prestasi_isi),
    ISI("isi.inovasi", "inovasi", inovasi_isi),
    ISI("isi.simpulan", "simpulan", simpulan_isi),
    ISI("isi.langkah", "langkah peningkatan dan tanda tangan", langkah_isi),
    ISI("tabel.desa", "wilayah menurut desa", tabel_desa),
    ISI("tabel.penduduk", "penduduk menurut desa", tabel_penduduk),
    ISI("tabel.pegawai_status", "pegawai menurut status", tabel_pegawai_status),
    ISI("tabel.pegawai_pendidikan", "pegawai menurut pendidikan", tabel_pegawai_pendidikan),
    ISI("tabel.pegawai_golongan", "pegawai menurut golongan", tabel_pegawai_golongan),
    ISI("tabel.pegawai_eselon", "pegawai menurut eselon", tabel_pegawai_eselon),
    ISI("tabel.pegawai_jabatan", "pegawai menurut jabatan", tabel_pegawai_jabatan),
    ISI("tabel.keterkaitan", "keterkaitan RPJMD dan Renstra", tabel_keterkaitan),
    ISI("tabel.renstra", "target Renstra per tahun", tabel_renstra),
    ISI("tabel.iku", "indikator kinerja utama", tabel_iku),
    ISI("tabel.rencana", "rencana kinerja", tabel_rencana),
    ISI("tabel.pk_murni", "perjanjian kinerja awal tahun", tabel_pk_murni),
    ISI("tabel.pk_perubahan", "perjanjian kinerja perubahan", tabel_pk_perubahan),
    ISI("tabel.anggaran_program", "anggaran per program", tabel_anggaran_program),
    ISI("tabel.anggaran_sasaran", "anggaran per sasaran", tabel_anggaran_sasaran),
    ISI("tabel.belanja", "anggaran menurut jenis belanja", tabel_belanja),
    ISI("tabel.skala", "skala predikat", tabel_skala),
    ISI("tabel.capaian", "capaian tujuan dan sasaran", tabel_capaian),
    ISI("tabel.rekap", "rekap predikat", tabel_rekap),
    ISI("tabel.sasaran_capaian", "sasaran menurut ketercapaian", tabel_sasaran_capaian),
    ISI("tabel.program", "kinerja program dan kegiatan", tabel_program),
    ISI("tabel.mutu", "mutu pelayanan", tabel_mutu),
    ISI("tabel.unsur", "nilai survei per unsur", tabel_unsur),
    ISI("tabel.layanan", "nilai survei per layanan", tabel_layanan),
    ISI("tabel.frekuensi", "sebaran jawaban per unsur", tabel_frekuensi),
    ISI("tabel.responden", "responden menurut karakteristik", tabel_responden),
    ISI("tabel.tindak_lanjut_skm", "rencana tindak lanjut survei", tabel_tindak_lanjut_skm),
    ISI("tabel.akip", "hasil evaluasi AKIP", tabel_akip),
    ISI("tabel.kematangan", "penilaian kematangan", tabel_kematangan),
    ISI("tabel.ipp", "indeks pelayanan publik", tabel_ipp),
    ISI("tabel.realisasi", "anggaran dan realisasi", tabel_realisasi),
    ISI("tabel.realisasi_sasaran", "realisasi per sasaran", tabel_realisasi_sasaran),
    ISI("tabel.kinerja_anggaran", "capaian kinerja dan serapan", tabel_kinerja_anggaran),
    ISI("tabel.realisasi_belanja", "realisasi menurut jenis belanja", tabel_realisasi_belanja),
    ISI("tabel.efisiensi", "efisiensi per sasaran", tabel_efisiensi),
    ISI("tabel.efektivitas", "efektivitas per sasaran", tabel_efektivitas),
    ISI("tabel.pengadaan", "pengadaan barang dan jasa", tabel_pengadaan),
    ISI("tabel.prestasi", "prestasi dan penghargaan", tabel_prestasi),
    ISI("tabel.inovasi", "inovasi", tabel_inovasi),
    ISI("tabel.simpulan", "simpulan capaian", tabel_simpulan),
    ISI("grafik.organisasi", "bagan organisasi", gambar_organisasi),
    ISI("grafik.pohon", "pohon kinerja", gambar_pohon),
    ISI("grafik.capaian", "batang capaian indikator", grafik_capaian),
    ISI("grafik.unsur", "batang nilai unsur", grafik_unsur),
    ISI("grafik.serapan", "batang serapan program", grafik_serapan),
    {0},
};

const struct lkjip_blok *lkjip_blok_list(void)
{
    return BLOK;
}

const struct lkjip_blok *lkjip_blok_get(const char *nama)
{
    for (const struct lkjip_blok *b = BLOK; b->nama != NULL; b++)
        if (strcmp(b->nama, nama) == 0)
            return b;
    return NULL;
}

static const struct bab *const BAB_LIST[] = {&BAB_1, &BAB_2, &BAB_3, &BAB_4};

static const struct bagian *find_bagian(const char *nama)
{
    for (size_t i = 0; i < JUMLAH_ELEMEN(BAB_LIST); i++)
        for (size_t k = 0; k < BAB_LIST[i]->n; k++)
            if (strcmp(BAB_LIST[i]->bagian[k].nama, nama) == 0)
                return &BAB_LIST[i]->bagian[k];
    return NULL;
}

/* The rest of the name behind a prefix; NULL when it does not start so. */
static const char *behind(const char *nama, const char *awalan)
{
    size_t n = strlen(awalan);
    return strncmp(nama, awalan, n) == 0 && nama[n] != '\0' ? nama + n : NULL;
}

const char *const *lkjip_blok_nama(struct arena *a)
{
    size_t n = JUMLAH_ELEMEN(BLOK) + 2;
    for (size_t i = 0; i < JUMLAH_ELEMEN(BAB_LIST); i++)
        n += BAB_LIST[i]->n;
    const char **v = ARENA_ARRAY(a, n + 1, const char *);
    size_t k = 0;
    for (const struct lkjip_blok *b = BLOK; b->nama != NULL; b++)
        v[k++] = b->nama;
    for (size_t i = 0; i < JUMLAH_ELEMEN(BAB_LIST); i++)
        for (size_t j = 0; j < BAB_LIST[i]->n; j++)
            v[k++] = BAB_LIST[i]->bagian[j].nama;
    v[k++] = "narasi.*";
    v[k++] = "analisis.*";
    return v;
}

static void mark(struct dok *d, size_t dari, const char *nama)
{
    for (size_t i = dari; i < d->n; i++)
        if (d->blok[i]->kunci == NULL)
            d->blok[i]->kunci = nama;
}

int lkjip_blok_compose(const struct lkjip *l, const char *nama, struct dok *d, struct err *e)
{
    size_t dari = d->n;
    const struct lkjip_blok *b = lkjip_blok_get(nama);
    const struct bagian *g = b == NULL ? find_bagian(nama) : NULL;
    const char *kode;
    if (b != NULL) {
        b->compose(l, d, b);
    } else if (g != NULL) {
        bagian_compose(l, d, 2, g->judul, g->isi);
    } else if ((kode = behind(nama, "narasi.")) != NULL) {
        narasi_insert(l, d, kode);
    } else if ((kode = behind(nama, "analisis.")) != NULL) {
        const struct hitung_indikator *x = hitung_indikator_get(l->hitung, kode);
        if (x == NULL)
            return err_set(e, ERR_NOT_FOUND, "blok \"%s\": tidak ada indikator berkode \"%s\"",
                           nama, kode);
        analisis_indikator(l, d, x);
    } else {
        return err_set(e, ERR_NOT_FOUND, "tidak ada blok bernama \"%s\"", nama);
    }
    mark(d, dari, arena_strdup(l->arena, nama));
    return 0;
}
