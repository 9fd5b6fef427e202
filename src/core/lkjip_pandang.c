/* SPDX-License-Identifier: MIT
 *
 * Single values and lists for Word templates. The declarations below say which names exist; the
 * functions fill exactly those (test_lkjip_pandang checks both ways).
 */
#include "core/lkjip_pk.h"

#include "base/format_angka.h"
#include "base/str.h"

static const struct pandang_jenis PEMDA[] = {
    {"nama", PANDANG_TEKS, NULL, "nama pemerintah daerah"},
    {"nama_kapital", PANDANG_TEKS, NULL, "nama pemerintah daerah dengan huruf kapital"},
    {"provinsi", PANDANG_TEKS, NULL, "provinsi"},
    {"kepala_jabatan", PANDANG_TEKS, NULL, "jabatan kepala daerah"},
    {"kepala_nama", PANDANG_TEKS, NULL, "nama kepala daerah"},
    {0}};
static const struct pandang_jenis UNIT[] = {
    {"nama", PANDANG_TEKS, NULL, "nama unit"},
    {"nama_kapital", PANDANG_TEKS, NULL, "nama unit dengan huruf kapital"},
    {"kode", PANDANG_TEKS, NULL, "kode unit"},
    {"jenis", PANDANG_TEKS, NULL, "jenis unit"},
    {"alamat", PANDANG_TEKS, NULL, "alamat"},
    {"tempat", PANDANG_TEKS, NULL, "tempat penandatanganan"},
    {0}};
static const struct pandang_jenis PIHAK[] = {
    {"nama", PANDANG_TEKS, NULL, "nama pejabat"},
    {"jabatan", PANDANG_TEKS, NULL, "jabatan"},
    {"jabatan_kapital", PANDANG_TEKS, NULL, "jabatan dengan huruf kapital"},
    {"nip", PANDANG_TEKS, NULL, "NIP"},
    {"pangkat", PANDANG_TEKS, NULL, "pangkat dan golongan"},
    {0}};
static const struct pandang_jenis INDIKATOR[] = {
    {"kode", PANDANG_TEKS, NULL, "kode indikator"},
    {"uraian", PANDANG_TEKS, NULL, "nama indikator"},
    {"satuan", PANDANG_TEKS, NULL, "satuan"},
    {"target", PANDANG_TEKS, NULL, "target tahun laporan"},
    {"realisasi", PANDANG_TEKS, NULL, "realisasi tahun laporan"},
    {"capaian", PANDANG_TEKS, NULL, "capaian dalam persen, dua desimal"},
    {"predikat", PANDANG_TEKS, NULL, "predikat menurut skala pemda"},
    {"target_akhir", PANDANG_TEKS, NULL, "target akhir Renstra"},
    {"kemajuan", PANDANG_TEKS, NULL, "tingkat kemajuan dalam persen"},
    {0}};
static const struct pandang_jenis KELOMPOK[] = {
    {"kode", PANDANG_TEKS, NULL, "kode tujuan atau sasaran"},
    {"no", PANDANG_TEKS, NULL, "nomor urut"},
    {"uraian", PANDANG_TEKS, NULL, "rumusan tujuan atau sasaran"},
    {"rata_rata", PANDANG_TEKS, NULL, "rata-rata capaian indikatornya"},
    {"predikat", PANDANG_TEKS, NULL, "predikat rata-rata"},
    {"indikator", PANDANG_DAFTAR, INDIKATOR, "indikatornya"},
    {0}};
static const struct pandang_jenis PROGRAM[] = {
    {"kode", PANDANG_TEKS, NULL, "kode program"},
    {"nama", PANDANG_TEKS, NULL, "nama program"},
    {"pagu", PANDANG_TEKS, NULL, "anggaran dalam rupiah"},
    {"realisasi", PANDANG_TEKS, NULL, "realisasi dalam rupiah"},
    {"sisa", PANDANG_TEKS, NULL, "sisa dalam rupiah"},
    {"serapan", PANDANG_TEKS, NULL, "serapan dalam persen"},
    {0}};
static const struct pandang_jenis JUMLAH[] = {
    {"pagu", PANDANG_TEKS, NULL, "jumlah anggaran"},
    {"realisasi", PANDANG_TEKS, NULL, "jumlah realisasi"},
    {"sisa", PANDANG_TEKS, NULL, "jumlah sisa"},
    {"serapan", PANDANG_TEKS, NULL, "serapan dalam persen"},
    {0}};
static const struct pandang_jenis LAPORAN[] = {
    {"judul", PANDANG_TEKS, NULL, "judul laporan"},
    {"tempat", PANDANG_TEKS, NULL, "tempat penandatanganan laporan"},
    {"tanggal", PANDANG_TEKS, NULL, "tanggal laporan"},
    {0}};

const struct pandang_jenis LKJIP_PANDANG[] = {
    {"tahun", PANDANG_TEKS, NULL, "tahun laporan"},
    {"tahun_berikut", PANDANG_TEKS, NULL, "tahun sesudah tahun laporan"},
    {"pemda", PANDANG_PETA, PEMDA, "pemerintah daerah"},
    {"unit", PANDANG_PETA, UNIT, "unit pelapor"},
    {"laporan", PANDANG_PETA, LAPORAN, "laporan sebagai dokumen"},
    {"penanda_tangan", PANDANG_PETA, PIHAK, "penanda tangan laporan"},
    {"visi", PANDANG_TEKS, NULL, "visi RPJMD"},
    {"rata_rata_capaian", PANDANG_TEKS, NULL, "rata-rata capaian seluruh indikator"},
    {"predikat", PANDANG_TEKS, NULL, "predikat rata-rata capaian"},
    {"tujuan", PANDANG_DAFTAR, KELOMPOK, "tujuan"},
    {"sasaran", PANDANG_DAFTAR, KELOMPOK, "sasaran"},
    {"program", PANDANG_DAFTAR, PROGRAM, "program"},
    {"anggaran", PANDANG_PETA, JUMLAH, "jumlah seluruh program"},
    {"ada_anggaran", PANDANG_YA, NULL, "benar bila ada data anggaran"},
    {"ada_skm", PANDANG_YA, NULL, "benar bila ada data survei kepuasan"},
    {0}};

static const struct pandang_jenis PK_BARIS[] = {
    {"no", PANDANG_TEKS, NULL, "nomor urut"},
    {"sasaran", PANDANG_TEKS, NULL, "tujuan atau sasaran"},
    {"indikator", PANDANG_TEKS, NULL, "indikator kinerja"},
    {"satuan", PANDANG_TEKS, NULL, "satuan"},
    {"target", PANDANG_TEKS, NULL, "target setahun"},
    {"tw1", PANDANG_TEKS, NULL, "target triwulan I"},
    {"tw2", PANDANG_TEKS, NULL, "target triwulan II"},
    {"tw3", PANDANG_TEKS, NULL, "target triwulan III"},
    {"tw4", PANDANG_TEKS, NULL, "target triwulan IV"},
    {0}};
static const struct pandang_jenis PK_ANGGARAN[] = {
    {"no", PANDANG_TEKS, NULL, "nomor urut"},
    {"uraian", PANDANG_TEKS, NULL, "program atau kegiatan"},
    {"nilai", PANDANG_TEKS, NULL, "anggaran dalam rupiah"},
    {"sumber_dana", PANDANG_TEKS, NULL, "sumber dana"},
    {"keterangan", PANDANG_TEKS, NULL, "keterangan"},
    {0}};
static const struct pandang_jenis PK[] = {
    {"judul", PANDANG_TEKS, NULL, "judul perjanjian"},
    {"nomor", PANDANG_TEKS, NULL, "nomor"},
    {"tempat", PANDANG_TEKS, NULL, "tempat penandatanganan"},
    {"tanggal", PANDANG_TEKS, NULL, "tanggal penandatanganan"},
    {"alasan", PANDANG_TEKS, NULL, "alasan perubahan"},
    {0}};

const struct pandang_jenis PK_PANDANG[] = {
    {"tahun", PANDANG_TEKS, NULL, "tahun perjanjian"},
    {"pemda", PANDANG_PETA, PEMDA, "pemerintah daerah"},
    {"unit", PANDANG_PETA, UNIT, "unit"},
    {"pk", PANDANG_PETA, PK, "perjanjian kinerja"},
    {"pihak1", PANDANG_PETA, PIHAK, "pihak pertama"},
    {"pihak2", PANDANG_PETA, PIHAK, "pihak kedua"},
    {"ada_triwulan", PANDANG_YA, NULL, "benar bila ada target triwulan"},
    {"baris", PANDANG_DAFTAR, PK_BARIS, "sasaran, indikator, dan target"},
    {"anggaran", PANDANG_DAFTAR, PK_ANGGARAN, "program atau kegiatan dan anggarannya"},
    {"ada_anggaran", PANDANG_YA, NULL, "benar bila ada baris anggaran"},
    {"jumlah", PANDANG_TEKS, NULL, "jumlah anggaran dalam rupiah"},
    {0}};

static struct pandang *pemda_peta(const struct lkjip *l)
{
    const struct pemda *p = l->paket->pemda;
    struct pandang *m = pandang_peta(l->arena);
    pandang_set(l->arena, m, "nama", p->nama);
    pandang_set(l->arena, m, "nama_kapital", text_upper(l->arena, p->nama));
    pandang_set(l->arena, m, "provinsi", p->provinsi);
    pandang_set(l->arena, m, "kepala_jabatan", p->kepala_jabatan);
    pandang_set(l->arena, m, "kepala_nama", p->kepala_nama);
    return m;
}

static struct pandang *unit_peta(const struct lkjip *l)
{
    const struct unit *u = l->paket->unit;
    struct pandang *m = pandang_peta(l->arena);
    pandang_set(l->arena, m, "nama", u->nama);
    pandang_set(l->arena, m, "nama_kapital", text_upper(l->arena, u->nama));
    pandang_set(l->arena, m, "kode", u->kode);
    pandang_set(l->arena, m, "jenis", u->jenis);
    pandang_set(l->arena, m, "alamat", u->alamat);
    pandang_set(l->arena, m, "tempat", u->tempat);
    return m;
}

static struct pandang *pihak_peta(struct arena *a, struct pihak p)
{
    struct pandang *m = pandang_peta(a);
    pandang_set(a, m, "nama", p.nama);
    pandang_set(a, m, "jabatan", p.jabatan);
    pandang_set(a, m, "jabatan_kapital", p.jabatan != NULL ? text_upper(a, p.jabatan) : NULL);
    pandang_set(a, m, "nip", p.nip);
    pandang_set(a, m, "pangkat", p.pangkat);
    return m;
}

static struct pandang *indikator_peta(struct arena *a, const struct hitung_indikator *x)
{
    struct pandang *m = pandang_peta(a);
    pandang_set(a, m, "kode", x->data->kode);
    pandang_set(a, m, "uraian", x->data->uraian);
    pandang_set(a, m, "satuan", x->data->satuan);
    pandang_set(a, m, "target", angka_teks(a, x, x->target));
    pandang_set(a, m, "realisasi", angka_teks(a, x, x->realisasi));
    pandang_set(a, m, "capaian", hasil_format(a, x->capaian, 2));
    pandang_set(a, m, "predikat", x->predikat != NULL ? x->predikat->predikat : TANPA_NILAI);
    pandang_set(a, m, "target_akhir", angka_teks(a, x, x->target_akhir));
    pandang_set(a, m, "kemajuan", hasil_format(a, x->kemajuan, 2));
    return m;
}

static struct pandang *kelompok_daftar(const struct lkjip *l, int tingkat)
{
    struct arena *a = l->arena;
    struct pandang *v = pandang_daftar(a);
    for (size_t i = 0; i < l->hitung->n_kelompok; i++) {
        const struct hitung_kelompok *g = &l->hitung->kelompok[i];
        if (g->tingkat != tingkat)
            continue;
        struct pandang *m = pandang_add(a, v, NULL, pandang_peta(a));
        pandang_set(a, m, "kode", g->kode);
        pandang_set(a, m, "no", arena_printf(a, "%zu", v->n));
        pandang_set(a, m, "uraian", g->uraian);
        pandang_set(a, m, "rata_rata", hasil_format(a, g->rata_rata, 2));
        pandang_set(a, m, "predikat", g->predikat != NULL ? g->predikat->predikat : TANPA_NILAI);
        struct pandang *x = pandang_add(a, m, "indikator", pandang_daftar(a));
        for (size_t k = 0; k < g->n; k++)
            pandang_add(a, x, NULL, indikator_peta(a, g->indikator[k]));
    }
    return v;
}

static struct pandang *program_daftar(const struct lkjip *l)
{
    struct arena *a = l->arena;
    struct pandang *v = pandang_daftar(a);
    const struct hitung_anggaran *g = l->hitung->anggaran;
    for (size_t i = 0; g != NULL && i < g->n; i++) {
        const struct hitung_pos *p = g->program[i];
        struct pandang *m = pandang_add(a, v, NULL, pandang_peta(a));
        pandang_set(a, m, "kode", p->data->kode);
        pandang_set(a, m, "nama", p->data->nama);
        pandang_set(a, m, "pagu", format_uang(a, p->pagu_akhir));
        pandang_set(a, m, "realisasi", format_uang(a, p->realisasi));
        pandang_set(a, m, "sisa", format_uang(a, p->sisa));
        pandang_set(a, m, "serapan", hasil_format(a, p->serapan, 2));
    }
    return v;
}

static struct pandang *jumlah_peta(const struct lkjip *l)
{
    struct arena *a = l->arena;
    const struct hitung_anggaran *g = l->hitung->anggaran;
    struct hitung_jumlah j =
        g != NULL ? g->total : (struct hitung_jumlah){.serapan = {.keadaan = KEADAAN_TANPA_DATA}};
    struct pandang *m = pandang_peta(a);
    pandang_set(a, m, "pagu", format_uang(a, j.pagu_akhir));
    pandang_set(a, m, "realisasi", format_uang(a, j.realisasi));
    pandang_set(a, m, "sisa", format_uang(a, j.sisa));
    pandang_set(a, m, "serapan", hasil_format(a, j.serapan, 2));
    return m;
}

static struct pandang *laporan_peta(const struct lkjip *l)
{
    struct arena *a = l->arena;
    const struct laporan *r = l->paket->laporan;
    struct pandang *m = pandang_peta(a);
    pandang_set(a, m, "judul",
                text_or(r != NULL ? r->judul : NULL, "Laporan Kinerja Instansi Pemerintah"));
    pandang_set(a, m, "tempat", text_or(r != NULL ? r->tempat : NULL, l->paket->unit->tempat));
    pandang_set(a, m, "tanggal",
                r != NULL && tanggal_ada(r->tanggal) ? tanggal_format(a, r->tanggal) : NULL);
    return m;
}

struct pandang *lkjip_pandang(const struct lkjip *l)
{
    struct arena *a = l->arena;
    const struct paket *p = l->paket;
    const struct jabatan *k = jabatan_kepala(p);
    const char *pejabat = p->laporan != NULL ? p->laporan->penanda_tangan : NULL;
    struct pandang *m = pandang_peta(a);
    pandang_set(a, m, "tahun", tahun_teks(l));
    pandang_set(a, m, "tahun_berikut", arena_printf(a, "%d", tahun_of(l) + 1));
    pandang_add(a, m, "pemda", pemda_peta(l));
    pandang_add(a, m, "unit", unit_peta(l));
    pandang_add(a, m, "laporan", laporan_peta(l));
    pandang_add(a, m, "penanda_tangan",
                pihak_peta(a, pihak_of(l, pejabat, pejabat == NULL && k != NULL ? k->kode : NULL)));
    pandang_set(a, m, "visi",
                p->renstra != NULL && p->renstra->rpjmd != NULL ? p->renstra->rpjmd->visi : NULL);
    pandang_set(a, m, "rata_rata_capaian", hasil_format(a, l->hitung->rata_rata, 2));
    pandang_set(a, m, "predikat",
                l->hitung->predikat != NULL ? l->hitung->predikat->predikat : TANPA_NILAI);
    pandang_add(a, m, "tujuan", kelompok_daftar(l, TINGKAT_TUJUAN));
    pandang_add(a, m, "sasaran", kelompok_daftar(l, TINGKAT_SASARAN));
    pandang_add(a, m, "program", program_daftar(l));
    pandang_add(a, m, "anggaran", jumlah_peta(l));
    pandang_add(a, m, "ada_anggaran", pandang_ya(a, l->hitung->anggaran != NULL));
    pandang_add(a, m, "ada_skm", pandang_ya(a, l->hitung->skm != NULL));
    return m;
}

static const char *teks_bila(struct arena *a, struct angka v, uint8_t desimal)
{
    return v.ada ? format_angka(a, v, desimal) : NULL;
}

static struct pandang *pk_baris_peta(const struct lkjip *l, const struct pk_baris *b, size_t no)
{
    struct arena *a = l->arena;
    struct pk_baris_kata k = pk_baris_kata_of(l, b);
    struct pandang *m = pandang_peta(a);
    pandang_set(a, m, "no", arena_printf(a, "%zu", no));
    pandang_set(a, m, "sasaran", k.sasaran);
    pandang_set(a, m, "indikator", k.uraian);
    pandang_set(a, m, "satuan", k.satuan);
    pandang_set(a, m, "target", format_angka(a, b->target, k.desimal));
    pandang_set(a, m, "tw1", teks_bila(a, b->tw1, k.desimal));
    pandang_set(a, m, "tw2", teks_bila(a, b->tw2, k.desimal));
    pandang_set(a, m, "tw3", teks_bila(a, b->tw3, k.desimal));
    pandang_set(a, m, "tw4", teks_bila(a, b->tw4, k.desimal));
    return m;
}

struct pandang *pk_pandang(const struct lkjip *l, const struct perjanjian_kinerja *pk)
{
    struct arena *a = l->arena;
    struct pk_pihak p = pk_pihak_of(l, pk);
    struct pandang *m = pandang_peta(a);
    pandang_set(a, m, "tahun", tahun_teks(l));
    pandang_add(a, m, "pemda", pemda_peta(l));
    pandang_add(a, m, "unit", unit_peta(l));
    struct pandang *x = pandang_add(a, m, "pk", pandang_peta(a));
    pandang_set(a, x, "judul", pk_judul(l, pk));
    pandang_set(a, x, "nomor", pk->nomor);
    pandang_set(a, x, "tempat", pk_tempat(l, pk));
    pandang_set(a, x, "tanggal", tanggal_ada(pk->tanggal) ? tanggal_format(a, pk->tanggal) : NULL);
    pandang_set(a, x, "alasan", pk_alasan(l, pk));
    pandang_add(a, m, "pihak1", pihak_peta(a, p.pertama));
    pandang_add(a, m, "pihak2", pihak_peta(a, p.kedua));
    pandang_add(a, m, "ada_triwulan", pandang_ya(a, pk_ada_triwulan(pk)));
    struct pandang *v = pandang_add(a, m, "baris", pandang_daftar(a));
    for (size_t i = 0; i < pk->baris.n; i++)
        pandang_add(a, v, NULL, pk_baris_peta(l, &pk->baris.v[i], i + 1));
    v = pandang_add(a, m, "anggaran", pandang_daftar(a));
    for (size_t i = 0; i < pk->anggaran.n; i++) {
        const struct pk_anggaran *g = &pk->anggaran.v[i];
        struct pandang *r = pandang_add(a, v, NULL, pandang_peta(a));
        pandang_set(a, r, "no", arena_printf(a, "%zu", i + 1));
        pandang_set(a, r, "uraian", pk_anggaran_nama(l, g));
        pandang_set(a, r, "nilai", format_uang(a, g->nilai));
        pandang_set(a, r, "sumber_dana", g->sumber_dana);
        pandang_set(a, r, "keterangan", g->keterangan);
    }
    pandang_add(a, m, "ada_anggaran", pandang_ya(a, pk->anggaran.n > 0));
    pandang_set(a, m, "jumlah", format_uang(a, pk_jumlah(l, pk)));
    return m;
}
