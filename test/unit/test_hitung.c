/* SPDX-License-Identifier: MIT
 *
 * Tests of core/hitung on small packages made here: governing target, sources of realisasi, means,
 * recap, comparison, what an incomplete package leaves as a state.
 */
#include "core/hitung.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct arena *arena;
static struct masalah_list masalah;

static int setup(void **state)
{
    (void)state;
    arena = arena_new((size_t)64 << 20);
    masalah_init(&masalah, arena);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static const char *text_of(struct hasil h, uint8_t skala)
{
    return h.keadaan == KEADAAN_ADA ? hasil_format(arena, h, skala) : keadaan_nama(h.keadaan);
}

#define CHECK(h, harap) assert_string_equal(text_of((h), 2), (harap))

/* One sasaran with one indicator "I", target 80 in the Renstra, measured 72. */
struct contoh {
    struct paket p;
    struct renstra renstra;
    struct tujuan tujuan;
    struct sasaran sasaran;
    struct indikator ind[4];
    struct target_tahun target[2];
    struct pengukuran ukur[4];
    struct jabatan jabatan[2];
    struct perjanjian_kinerja pk[3];
    struct pk_baris baris[3];
};

static struct contoh *make(void)
{
    struct contoh *c = ARENA_NEW(arena, struct contoh);

    c->tujuan = (struct tujuan){.kode = "T"};
    c->sasaran = (struct sasaran){.kode = "S", .tujuan = "T"};
    c->target[0] = (struct target_tahun){{true, 2024}, {true, {80, 0}}};
    c->target[1] = (struct target_tahun){{true, 2026}, {true, {90, 0}}};
    c->ind[0] = (struct indikator){.kode = "I",
                                   .tingkat = TINGKAT_SASARAN,
                                   .milik = "S",
                                   .polaritas = POLARITAS_NAIK,
                                   .target = {c->target, 2}};
    c->renstra = (struct renstra){.tahun_awal = {true, 2021},
                                  .tahun_akhir = {true, 2026},
                                  .tujuan = {&c->tujuan, 1},
                                  .sasaran = {&c->sasaran, 1},
                                  .indikator = {c->ind, 1}};
    c->ukur[0] =
        (struct pengukuran){.indikator = "I", .realisasi = {true, {72, 0}}, .sumber = SUMBER_KETIK};
    c->jabatan[0] = (struct jabatan){.kode = "sekretaris", .induk = "camat"};
    c->jabatan[1] = (struct jabatan){.kode = "camat"};
    c->p = (struct paket){.tahun = {true, 2024},
                          .renstra = &c->renstra,
                          .pengukuran = {c->ukur, 1},
                          .jabatan = {c->jabatan, 2},
                          .perjanjian_kinerja = {c->pk, 0}};
    for (size_t i = 0; i < 3; i++) {
        c->baris[i] = (struct pk_baris){.indikator = "I", .target = {true, {81 + (int64_t)i, 0}}};
        c->pk[i] = (struct perjanjian_kinerja){.jabatan = "camat",
                                               .urutan = {true, (int64_t)i + 1},
                                               .status = PK_DITANDATANGANI,
                                               .sebab = PK_AWAL,
                                               .baris = {&c->baris[i], 1}};
    }
    return c;
}

static struct hitung *compute(struct contoh *c)
{
    return hitung_compute(arena, &c->p, NULL, &masalah);
}

static const struct hitung_indikator *first(struct contoh *c)
{
    return &compute(c)->indikator[0];
}

static void test_hitung__target_yang_berlaku(void **state)
{
    struct contoh *c = make();
    const struct hitung_indikator *i = first(c);

    (void)state;
    CHECK(i->capaian, "90,00");
    assert_string_equal(i->target_asal, "Renstra 2021–2026");
    CHECK(i->kemajuan, "80,00");
    c->p.perjanjian_kinerja.n = 3;
    c->pk[2].status = PK_DISETUJUI; /* not signed yet */
    c->pk[1].sebab = PK_PERUBAHAN_STRATEGI;
    c->pk[1].tanggal = (struct tanggal){2024, 4, 1};
    c->baris[1].tw2 = (struct angka){true, {40, 0}};
    i = first(c);
    assert_int_equal(i->target.nilai.koef, 82);
    assert_string_equal(i->target_asal, "Perjanjian Kinerja Perubahan, 1 April 2024");
    assert_int_equal(i->target_tw[1].nilai.koef, 40);
    c->pk[2].status = PK_DITERIMA;
    c->baris[2].indikator = "lain"; /* the latest does not contain it */
    assert_int_equal(first(c)->target.nilai.koef, 82);
    c->pk[1].jabatan = "sekretaris"; /* not the head's */
    i = first(c);
    assert_int_equal(i->target.nilai.koef, 81);
    assert_string_equal(i->target_asal, "Perjanjian Kinerja");
    c->p.jabatan.n = 0;
    assert_int_equal(first(c)->target.nilai.koef, 80);
}

static void test_hitung__realisasi_dari_triwulan_dan_rumus(void **state)
{
    struct contoh *c = make();
    struct realisasi_triwulan tw[] = {
        {.triwulan = {true, 1}, .target = {true, {20, 0}}, .realisasi = {true, {30, 0}}},
        {.triwulan = {true, 2}, .realisasi = {true, {31, 0}}},
    };
    struct variabel v[] = {{.nama = "Layanan sesuai standar", .nilai = {true, {2, 0}}},
                           {.nama = "Seluruh layanan", .nilai = {true, {3, 0}}}};
    const struct hitung_indikator *i;

    (void)state;
    c->ukur[0].realisasi.ada = false;
    c->ukur[0].triwulan.v = tw;
    c->ukur[0].triwulan.n = 2;
    c->ind[0].agregasi = AGREGASI_JUMLAH;
    i = first(c);
    assert_int_equal(i->realisasi.nilai.koef, 61);
    assert_string_equal(i->realisasi_asal, "jumlah triwulan I, II");
    assert_int_equal(i->target_tw[0].nilai.koef, 20);
    c->ukur[0].triwulan.n = 0;
    c->ukur[0].sumber = SUMBER_RUMUS;
    c->ukur[0].variabel.v = v;
    c->ukur[0].variabel.n = 2;
    i = first(c);
    assert_string_equal(text_of(i->realisasi_terhitung, 2), "66,67");
    assert_int_equal(i->realisasi.nilai.koef, 6667);
    assert_int_equal(i->desimal, 2);
    assert_string_equal(i->realisasi_terhitung.jejak->rumus,
                        "Layanan sesuai standar ÷ Seluruh layanan × 100");
    assert_string_equal(i->realisasi_terhitung.jejak->hitungan, "2 ÷ 3 × 100 = 66,67");
    CHECK(i->capaian, "83,34"); /* 66,67 / 80 */
    v[1].nilai.nilai.koef = 0;
    i = first(c);
    CHECK(i->realisasi_terhitung, "tak terdefinisi");
    CHECK(i->capaian, "belum ada realisasi");
    /* typed counts; the formula stands beside */
    v[1].nilai.nilai.koef = 3;
    c->ukur[0].realisasi = (struct angka){true, {667, 1}};
    c->ind[0].desimal = (struct cacah){true, 1};
    i = first(c);
    assert_string_equal(text_of(i->realisasi_terhitung, 1), "66,7");
    assert_false(i->berbeda);
}

static void test_hitung__resmi_di_atas_terhitung(void **state)
{
    struct contoh *c = make();
    struct skm_unsur u = {.kode = "U1", .n3 = {true, 1}, .n4 = {true, 1}};
    struct skm skm = {.unsur = {&u, 1}};
    const struct hitung_indikator *i;

    (void)state;
    c->p.skm = &skm;
    c->ukur[0].realisasi.ada = false;
    c->ukur[0].sumber = SUMBER_SKM;
    i = first(c);
    CHECK(i->realisasi_terhitung, "87,50");
    assert_int_equal(i->realisasi.nilai.koef, 8750);
    assert_false(i->berbeda);
    skm.resmi = (struct angka){true, {8824, 2}};
    skm.resmi_nomor = "400/1";
    skm.resmi_tanggal = (struct tanggal){2024, 12, 30};
    skm.resmi_penerbit = "Bagian Organisasi";
    i = first(c);
    assert_int_equal(i->realisasi.nilai.koef, 8824);
    assert_string_equal(i->realisasi_asal,
                        "resmi Nomor 400/1 tanggal 30 Desember 2024 dari Bagian Organisasi");
    assert_true(i->berbeda);
    c->ukur[0].realisasi = (struct angka){true, {90, 0}}; /* typed wins */
    i = first(c);
    CHECK(i->capaian, "112,50");
    assert_string_equal(i->realisasi_asal, "dicatat dari survei kepuasan masyarakat");
    skm.unsur.n = 0; /* only the published value: nothing computed stands beside */
    i = first(c);
    CHECK(i->realisasi_terhitung, "tanpa data");
}

static void test_hitung__rata_rata_melewati_keadaan(void **state)
{
    struct contoh *c = make();
    struct skala_kelas k[] = {{.predikat = "Tercapai", .bawah = {true, {100, 0}}},
                              {.predikat = "Belum", .atas = {true, {9999, 2}}}};
    struct skala_predikat s = {.batas_atas = {true, {120, 0}}, .kelas = {k, 2}};
    struct hitung *h;

    (void)state;
    c->p.skala_predikat = &s;
    for (size_t i = 1; i < 4; i++)
        c->ind[i] = c->ind[0];
    c->ind[1].kode = "J"; /* 160 / 80 = 200, counted as 120 */
    c->ind[2].kode = "K"; /* not measured */
    c->ind[3].kode = "L";
    c->ind[3].berlaku_sampai = (struct cacah){true, 2023}; /* replaced before */
    c->renstra.indikator.n = 4;
    c->ukur[1] = (struct pengukuran){.indikator = "J", .realisasi = {true, {160, 0}}};
    c->p.pengukuran.n = 2;
    h = compute(c);
    assert_int_equal(h->n_indikator, 3);
    CHECK(h->indikator[1].capaian, "200,00");
    CHECK(h->indikator[1].angka_capaian, "120,00");
    CHECK(h->indikator[2].capaian, "belum ada realisasi");
    assert_null(h->indikator[2].predikat);
    assert_int_equal(h->n_kelompok, 2);
    CHECK(h->kelompok[0].rata_rata, "tanpa data");
    CHECK(h->kelompok[1].rata_rata, "105,00"); /* (90 + 120) / 2 */
    assert_int_equal(h->kelompok[1].dilewati, 1);
    assert_string_equal(h->kelompok[1].predikat->predikat, "Tercapai");
    assert_int_equal(h->melebihi, 1);
    assert_int_equal(h->di_bawah, 1);
    assert_int_equal(h->sesuai, 0);
    assert_int_equal(h->tanpa_capaian, 1);
    assert_int_equal(h->rekap[0].jumlah, 1);
    CHECK(h->rekap[0].persen, "50,00");
    assert_int_equal(masalah.n, 0);
    k[1].atas.nilai.koef = 9000; /* now a gap */
    compute(c);
    assert_int_equal(masalah.n, 1);
}

static void test_hitung__tahun_dan_pembanding(void **state)
{
    struct contoh *c = make();
    struct realisasi_tahun t[] = {
        {.tahun = {true, 2023}, .target = {true, {79, 0}}, .realisasi = {true, {70, 0}}},
        {.tahun = {true, 2021}, .realisasi = {true, {60, 0}}},
        {.tahun = {true, 2024}, .realisasi = {true, {1, 0}}}, /* the report year is not history */
        {.tahun = {true, 2022}, .target = {true, {0, 0}}, .realisasi = {true, {60, 0}}},
    };
    struct pembanding b[] = {
        {.nama = "Kabupaten", .nilai = {true, {7525, 2}}},
        {.nama = "Nasional", .nilai = {true, {0, 0}}},
        {.nama = "Unit", .triwulan = {true, 2}, .nilai = {true, {70, 0}}},
        {.nama = "Unit", .unsur = "U1", .nilai = {true, {70, 0}}},
    };
    const struct hitung_indikator *i;

    (void)state;
    c->ukur[0].tahunan.v = t;
    c->ukur[0].tahunan.n = 4;
    c->ukur[0].pembanding.v = b;
    c->ukur[0].pembanding.n = 4;
    i = first(c);
    assert_int_equal(i->n_tahun, 4);
    assert_int_equal(i->tahun[0].tahun, 2021);
    CHECK(i->tahun[0].capaian, "tanpa target");
    CHECK(i->tahun[1].capaian, "target nol");
    CHECK(i->tahun[2].capaian, "88,61");
    assert_int_equal(i->tahun[3].tahun, 2024);
    CHECK(i->tahun[3].capaian, "90,00");
    CHECK(i->pembanding[0].selisih, "-3,25");
    CHECK(i->pembanding[0].rasio, "95,68");
    CHECK(i->pembanding[1].selisih, "72,00");
    CHECK(i->pembanding[1].rasio, "tak terdefinisi");
    CHECK(i->pembanding[2].selisih, "belum ada realisasi");
    CHECK(i->pembanding[3].selisih, "belum ada realisasi");
}

static void test_hitung__uang_program_dihitung_sekali(void **state)
{
    struct contoh *c = make();
    struct anggaran_versi versi = {.nomor = {true, 1}};
    struct pagu_versi pagu = {{true, 1}, {true, {10000}}};
    struct pos_anggaran pos = {.kunci = "1",
                               .tingkat = TINGKAT_PROGRAM,
                               .nama = "p",
                               .pagu = {&pagu, 1},
                               .realisasi = {true, {9500}}};
    struct program_sasaran ps[] = {{"1", "S2", false}, {"1", "S", true}, {"1", "S2", true}};
    struct sasaran s[] = {c->sasaran, {.kode = "S2", .tujuan = "T"}};
    struct indikator keluaran = {.kode = "K", .tingkat = TINGKAT_PROGRAM, .milik = "1"};
    struct anggaran g = {.versi = {&versi, 1},
                         .pos = {&pos, 1},
                         .program_sasaran = {ps, 3},
                         .indikator = {&keluaran, 1}};
    struct hitung *h;

    (void)state;
    c->p.anggaran = &g;
    c->renstra.sasaran.v = s;
    c->renstra.sasaran.n = 2;
    h = compute(c);
    assert_int_equal(h->n_per_sasaran, 1);
    assert_string_equal(h->per_sasaran[0].sasaran->kode, "S");
    CHECK(h->per_sasaran[0].jumlah.serapan, "95,00");
    assert_int_equal(h->n_efisiensi, 1);
    CHECK(h->efisiensi[0].nilai, "-5,00"); /* 90,00 - 95,00 */
    assert_string_equal(h->efisiensi[0].keterangan, "tidak efisien");
    assert_int_equal(hitung_pos_get(h, "1")->n_indikator, 1);
    assert_ptr_equal(hitung_pos_get(h, "1")->indikator[0], hitung_indikator_get(h, "K"));
    assert_null(hitung_pos_get(h, "2"));
    assert_null(hitung_indikator_get(h, NULL));
    assert_non_null(hitung_kelompok_get(h, TINGKAT_TUJUAN, "T"));
    assert_null(hitung_kelompok_get(h, TINGKAT_TUJUAN, "S"));
}

static void test_hitung__penilaian_menurut_tahun_realisasi(void **state)
{
    struct contoh *c = make();
    struct penilaian n[] = {
        {.instrumen = "akip-x", .tahun_hasil = {true, 2023}, .resmi = {true, {61, 0}}},
        {.instrumen = "akip-x",
         .tahun_dinilai = {true, 2023},
         .tahun_hasil = {true, 2024},
         .tahun_realisasi = {true, 2024},
         .resmi = {true, {63, 0}}},
        {.instrumen = "akip-x", .tahun_dinilai = {true, 2020}, .resmi = {true, {50, 0}}},
        {.instrumen = "lain", .resmi = {true, {1, 0}}},
    };
    struct hitung *h;

    (void)state;
    c->p.penilaian.v = n;
    c->p.penilaian.n = 4;
    c->ukur[0].realisasi.ada = false;
    c->ukur[0].sumber = SUMBER_AKIP;
    n[1].resmi_penerbit = "Inspektorat";
    h = compute(c);
    assert_int_equal(h->indikator[0].realisasi.nilai.koef, 63);
    assert_string_equal(h->indikator[0].realisasi_asal, "resmi dari Inspektorat");
    CHECK(h->indikator[0].capaian, "78,75");
    assert_int_equal(h->akip->dipakai.nilai.koef, 63);
    assert_int_equal(h->akip_lalu->dipakai.nilai.koef, 61);
    assert_null(h->kematangan);
    assert_int_equal(masalah.n, 4); /* none of these instruments is known */
}

static void test_hitung__paket_kosong(void **state)
{
    struct paket p = {.tahun = {true, 2024}};
    struct hitung *h = hitung_compute(arena, &p, NULL, NULL);

    (void)state;
    assert_int_equal(h->n_indikator, 0);
    assert_null(h->anggaran);
    assert_null(h->skm);
    CHECK(h->rata_rata, "tanpa data");
    assert_null(h->predikat);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_hitung__target_yang_berlaku, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung__realisasi_dari_triwulan_dan_rumus, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_hitung__resmi_di_atas_terhitung, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung__rata_rata_melewati_keadaan, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung__tahun_dan_pembanding, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung__uang_program_dihitung_sekali, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung__penilaian_menurut_tahun_realisasi, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_hitung__paket_kosong, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
