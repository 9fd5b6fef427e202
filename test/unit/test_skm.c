/* SPDX-License-Identifier: MIT
 *
 * Tests of core/skm_hitung and core/skm_sampel: from answers, counts and values to IKM and grade.
 */
#include "core/skm_hitung.h"
#include "core/skm_sampel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

__extension__ typedef __int128 besar_uji;

static struct arena *arena;
static struct masalah_list masalah;

static int setup(void **state)
{
    (void)state;
    arena = arena_new((size_t)128 << 20);
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

static const char *const KODE[] = {"U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"};

/* Nine unsur with the same counts. */
static struct skm *same_counts(int64_t n1, int64_t n2, int64_t n3, int64_t n4, int bobot)
{
    struct skm *s = ARENA_NEW(arena, struct skm);

    s->bobot = bobot;
    s->unsur.n = 9;
    s->unsur.v = ARENA_ARRAY(arena, 9, struct skm_unsur);
    for (size_t i = 0; i < 9; i++)
        s->unsur.v[i] = (struct skm_unsur){.kode = KODE[i],
                                           .n1 = {true, n1},
                                           .n2 = {true, n2},
                                           .n3 = {true, n3},
                                           .n4 = {true, n4}};
    return s;
}

static struct skm *values(const int64_t *sen, size_t n, int bobot)
{
    struct skm *s = ARENA_NEW(arena, struct skm);

    s->bobot = bobot;
    s->unsur.n = n;
    s->unsur.v = ARENA_ARRAY(arena, n, struct skm_unsur);
    for (size_t i = 0; i < n; i++)
        s->unsur.v[i] =
            (struct skm_unsur){.kode = i < 9 ? KODE[i] : arena_printf(arena, "U%zu", i + 1),
                               .nilai = {true, {sen[i], 2}}};
    return s;
}

static void test_skm__semua_menjawab_4(void **state)
{
    (void)state;
    CHECK(skm_compute(arena, same_counts(0, 0, 0, 50, SKM_TEPAT), &masalah)->ikm, "100,00");
    CHECK(skm_compute(arena, same_counts(0, 0, 0, 50, 0), &masalah)->ikm, "100,00");
    CHECK(skm_compute(arena, same_counts(0, 0, 0, 50, SKM_0111), &masalah)->ikm, "99,90");
    CHECK(skm_compute(arena, same_counts(0, 0, 0, 50, SKM_011), &masalah)->ikm, "99,00");
    CHECK(skm_compute(arena, same_counts(50, 0, 0, 0, SKM_TEPAT), &masalah)->ikm, "25,00");
    assert_string_equal(skm_compute(arena, same_counts(9, 0, 0, 0, SKM_011), &masalah)->mutu, "D");
    assert_int_equal(masalah.n, 0);
}

static void test_skm__batas_mutu(void **state)
{
    static const struct {
        int64_t koef;
        uint8_t skala;
        const char *mutu;
    } K[] = {
        {10000, 2, "A"}, {8831, 2, "A"},  {88305, 3, "A"}, {88304, 3, "B"}, {8830, 2, "B"},
        {7661, 2, "B"},  {76605, 3, "B"}, {76604, 3, "C"}, {7660, 2, "C"},  {6500, 2, "C"},
        {64995, 3, "C"}, {64994, 3, "D"}, {6499, 2, "D"},  {2500, 2, "D"},  {2475, 2, "D"},
    };
    size_t n;

    (void)state;
    for (size_t i = 0; i < sizeof(K) / sizeof(K[0]); i++)
        assert_string_equal(skm_mutu_get((struct desimal){K[i].koef, K[i].skala})->mutu, K[i].mutu);
    assert_null(skm_mutu_get((struct desimal){10001, 2}));
    assert_null(skm_mutu_get((struct desimal){-1, 2}));
    assert_non_null(skm_mutu_list(&n));
    assert_int_equal(n, 4);
}

/* 802,16 x 0,11 = 88,2376 and / 9 = 89,1289: the weight decides the grade. */
static void test_skm__bobot_mengubah_mutu(void **state)
{
    static const int64_t NILAI[] = {8611, 8729, 8474, 9954, 8710, 8733, 8518, 9928, 8559};
    struct hitung_skm *h = skm_compute(arena, values(NILAI, 9, SKM_011), &masalah);

    (void)state;
    CHECK(h->ikm, "88,24");
    assert_string_equal(h->mutu, "B");
    assert_string_equal(h->kinerja, "Baik");
    assert_string_equal(h->metode, "nilai unsur");
    assert_string_equal(h->ikm.jejak->hitungan,
                        "(86,11 + 87,29 + 84,74 + 99,54 + 87,1 + 87,33 + 85,18 + 99,28 + 85,59) × "
                        "0,11 = 88,24");
    assert_non_null(strstr(h->peringatan, "dengan bobot 1/9 IKM menjadi 89,13 (mutu A)"));
    assert_string_equal(text_of(h->unsur[0].nrr, 4), "3,4444");
    assert_int_equal(h->unsur[0].n, 0);
    assert_string_equal(text_of(h->unsur[0].persen[0], 2), "tanpa data");
    assert_string_equal(h->unsur[3].mutu, "A");
    h = skm_compute(arena, values(NILAI, 9, SKM_TEPAT), &masalah);
    CHECK(h->ikm, "89,13");
    assert_string_equal(h->mutu, "A");
    assert_non_null(strstr(h->peringatan, "dengan bobot 0,11 IKM menjadi 88,24 (mutu B)"));
    assert_null(strstr(h->peringatan, "0,111"));
}

static void test_skm__frekuensi_ke_unsur(void **state)
{
    struct skm *s = same_counts(0, 1, 171, 459, SKM_TEPAT);
    struct hitung_skm *h;

    (void)state;
    s->populasi = (struct cacah){true, 10000};
    h = skm_compute(arena, s, &masalah);
    assert_string_equal(text_of(h->unsur[4].nrr, 4), "3,7258");
    CHECK(h->unsur[4].nilai, "93,15"); /* 2351 / 631 x 25 = 93,1458 */
    assert_string_equal(text_of(h->unsur[4].nrr_tertimbang, 4), "0,4140");
    CHECK(h->unsur[4].persen[1], "0,16");
    CHECK(h->unsur[4].persen[3], "72,74");
    assert_string_equal(h->unsur[4].nama, "Produk Spesifikasi Jenis Pelayanan");
    assert_string_equal(h->unsur[4].nrr.jejak->hitungan,
                        "(1 × 0 + 2 × 1 + 3 × 171 + 4 × 459) ÷ 631 = 3,7258");
    assert_int_equal(h->responden.nilai, 631);
    assert_int_equal(h->sampel_minimum.nilai, 370);
    assert_true(h->sampel_cukup);
    CHECK(h->ikm, "93,15");
    assert_int_equal(h->ikm.jejak->n, 10);
}

static void test_skm__jawaban_mentah(void **state)
{
    struct skm_jawaban j[] = {
        {"KTP", "444444444"},
        {"KTP", "333333333"},
        {"KK", "4-4-4-4-4"},
        {NULL, "4444"}, /* too short: reported, the rest unanswered */
    };
    struct skm *s = same_counts(99, 0, 0, 0, SKM_TEPAT);
    struct hitung_skm *h;

    (void)state;
    s->jawaban.v = j;
    s->jawaban.n = 3;
    h = skm_compute(arena, s, &masalah); /* answers win over the counts beside them */
    assert_int_equal(h->responden.nilai, 3);
    assert_int_equal(h->unsur[0].n, 3);
    assert_int_equal(h->unsur[1].n, 2);
    assert_string_equal(text_of(h->unsur[0].nrr, 4), "3,6667");
    assert_string_equal(text_of(h->unsur[1].nrr, 4), "3,5000");
    CHECK(h->ikm, "89,81"); /* (5 x 11/3 + 4 x 7/2) / 9 x 25 = 89,8148 */
    assert_int_equal(h->n_layanan, 2);
    assert_int_equal(h->layanan[0].responden.nilai, 2);
    CHECK(h->layanan[0].ikm, "87,50");
    CHECK(h->layanan[1].ikm, "100,00"); /* over its five answered unsur */
    assert_int_equal(masalah.n, 0);
    s->gabungan = SKM_RATA_LAYANAN;
    h = skm_compute(arena, s, &masalah);
    CHECK(h->ikm, "93,75");
    assert_string_equal(h->metode, "rata-rata layanan");
    s->jawaban.n = 4;
    h = skm_compute(arena, s, &masalah);
    assert_int_equal(masalah.n, 1);
    assert_int_equal(h->unsur[3].n, 3);
    /* without a declared list: U1.. by the length of the answers */
    s->unsur.n = 0;
    h = skm_compute(arena, s, &masalah);
    assert_int_equal(h->n_unsur, 9);
    assert_string_equal(h->unsur[8].nama, "Sarana dan Prasarana");
}

static void test_skm__layanan(void **state)
{
    struct skm_unsur ktp[] = {{.kode = "U1", .n3 = {true, 10}}, {.kode = "U2", .n4 = {true, 10}}};
    struct skm_unsur kk[] = {{.kode = "U1", .n4 = {true, 30}}, {.kode = "U2", .n4 = {true, 30}}};
    struct skm_layanan l[] = {
        {.nama = "KTP", .responden = {true, 10}, .unsur = {ktp, 2}},
        {.nama = "KK", .responden = {true, 30}, .unsur = {kk, 2}},
    };
    struct skm s = {.layanan = {l, 2}};
    struct hitung_skm *h = skm_compute(arena, &s, &masalah);

    (void)state;
    CHECK(h->layanan[0].ikm, "87,50");
    CHECK(h->layanan[1].ikm, "100,00");
    CHECK(h->ikm, "96,88"); /* pooled: U1 150/40, U2 4 */
    assert_string_equal(h->bobot, "1/2");
    assert_int_equal(h->responden.nilai, 40);
    s.gabungan = SKM_RATA_LAYANAN;
    CHECK(skm_compute(arena, &s, &masalah)->ikm, "93,75");
    /* only the values of the services are known */
    l[0] = (struct skm_layanan){.nama = "KTP", .responden = {true, 10}, .ikm = ANGKA(80, 0)};
    l[1] = (struct skm_layanan){.nama = "KK", .responden = {true, 30}, .ikm = ANGKA(90, 0)};
    CHECK(skm_compute(arena, &s, &masalah)->ikm, "85,00");
    s.gabungan = SKM_POOL;
    h = skm_compute(arena, &s, &masalah);
    CHECK(h->ikm, "87,50");
    assert_string_equal(h->metode, "rata-rata layanan tertimbang responden");
    l[1].responden.ada = false;
    h = skm_compute(arena, &s, &masalah);
    CHECK(h->ikm, "85,00");
    assert_string_equal(h->metode, "rata-rata layanan");
    assert_null(h->peringatan);
}

static void test_skm__hanya_nilai_resmi_atau_kosong(void **state)
{
    struct skm s = {.resmi = ANGKA(8824, 2), .populasi = {true, 0}};
    struct hitung_skm *h = skm_compute(arena, &s, &masalah);

    (void)state;
    CHECK(h->ikm, "88,24");
    assert_string_equal(h->mutu, "B");
    assert_string_equal(h->metode, "nilai resmi");
    assert_false(h->responden.ada);
    assert_false(h->sampel_minimum.ada);
    s.resmi.ada = false;
    h = skm_compute(arena, &s, &masalah);
    CHECK(h->ikm, "tanpa data");
    assert_null(h->mutu);
    assert_int_equal(masalah.n, 0);
}

static void test_skm__bobot_tercetak_hanya_untuk_sembilan_unsur(void **state)
{
    static const int64_t NILAI[] = {8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000, 8000};
    struct hitung_skm *h = skm_compute(arena, values(NILAI, 10, SKM_011), &masalah);

    (void)state;
    CHECK(h->ikm, "80,00");
    assert_string_equal(h->bobot, "1/10");
    assert_int_equal(masalah.n, 1);
    assert_non_null(strstr(masalah.v[0].pesan, "sembilan unsur"));
}

static uint64_t acak(uint64_t *s)
{
    *s ^= *s >> 12;
    *s ^= *s << 25;
    *s ^= *s >> 27;
    return *s * UINT64_C(2685821657736338717);
}

/* IKM of random counts against one fraction of 128 bits (three unsur keep it that small). */
static void test_skm__acak_sama_dengan_bilangan_128_bit(void **state)
{
    uint64_t benih = 99;

    (void)state;
    for (int i = 0; i < 3000; i++) {
        struct skm_unsur u[3];
        struct skm s = {.unsur = {u, 3}};
        besar_uji atas = 0, bawah = 1;

        for (size_t k = 0; k < 3; k++) {
            int64_t f[4], n = 0, jumlah = 0;

            for (int64_t m = 0; m < 4; m++) {
                f[m] = (int64_t)(acak(&benih) % 200) + (m == 3);
                n += f[m];
                jumlah += (m + 1) * f[m];
            }
            u[k] = (struct skm_unsur){.kode = KODE[k],
                                      .n1 = {true, f[0]},
                                      .n2 = {true, f[1]},
                                      .n3 = {true, f[2]},
                                      .n4 = {true, f[3]}};
            atas = atas * n + jumlah * bawah;
            bawah *= n;
        }
        atas *= 2500;
        bawah *= 3;
        assert_int_equal(skm_compute(arena, &s, &masalah)->ikm.nilai.koef,
                         (int64_t)((2 * atas + bawah) / (2 * bawah)));
        if (i % 100 == 99) {
            teardown(state);
            setup(state);
        }
    }
}

static void test_skm__nama_unsur(void **state)
{
    (void)state;
    assert_string_equal(skm_unsur_nama("U1"), "Persyaratan");
    assert_string_equal(skm_unsur_nama("U8"), "Penanganan Pengaduan, Saran, dan Masukan");
    assert_string_equal(skm_unsur_nama("U9"), "Sarana dan Prasarana");
    assert_null(skm_unsur_nama("U0"));
    assert_null(skm_unsur_nama("U10"));
    assert_null(skm_unsur_nama("9"));
    assert_null(skm_unsur_nama(""));
    assert_null(skm_unsur_nama(NULL));
}

/* The table in the annex of PermenPANRB 14/2017, all 90 rows. */
static void test_skm__tabel_sampel_krejcie_morgan(void **state)
{
    static const int64_t TABEL[][2] = {
        {10, 10},     {15, 14},     {20, 19},     {25, 24},     {30, 28},     {35, 32},
        {40, 36},     {45, 40},     {50, 44},     {55, 48},     {60, 52},     {65, 56},
        {70, 59},     {75, 63},     {80, 66},     {85, 70},     {90, 73},     {95, 76},
        {100, 80},    {110, 86},    {120, 92},    {130, 97},    {140, 103},   {150, 108},
        {160, 113},   {170, 118},   {180, 123},   {190, 127},   {200, 132},   {210, 136},
        {220, 140},   {230, 144},   {240, 148},   {250, 152},   {260, 155},   {270, 159},
        {280, 162},   {290, 165},   {300, 169},   {320, 175},   {340, 181},   {360, 186},
        {380, 191},   {400, 196},   {420, 201},   {440, 205},   {460, 210},   {480, 214},
        {500, 217},   {550, 226},   {600, 234},   {650, 242},   {700, 248},   {750, 254},
        {800, 260},   {850, 265},   {900, 269},   {950, 274},   {1000, 278},  {1100, 285},
        {1200, 291},  {1300, 297},  {1400, 302},  {1500, 306},  {1600, 310},  {1700, 313},
        {1800, 317},  {1900, 320},  {2000, 322},  {2200, 327},  {2400, 331},  {2600, 335},
        {2800, 338},  {3000, 341},  {3500, 346},  {4000, 351},  {4500, 354},  {5000, 357},
        {6000, 361},  {7000, 364},  {8000, 367},  {9000, 368},  {10000, 370}, {15000, 375},
        {20000, 377}, {30000, 379}, {40000, 380}, {50000, 381}, {75000, 382}, {1000000, 384},
    };
    size_t n = sizeof(TABEL) / sizeof(TABEL[0]);

    (void)state;
    assert_int_equal(n, 90);
    for (size_t i = 0; i < n; i++) {
        struct cacah c = skm_sampel_minimum((struct cacah){true, TABEL[i][0]});

        assert_true(c.ada);
        assert_int_equal(c.nilai, TABEL[i][1]);
    }
    assert_int_equal(skm_sampel_minimum((struct cacah){true, 1}).nilai, 1);
    assert_int_equal(skm_sampel_minimum((struct cacah){true, 1000000000}).nilai, 384);
    assert_false(skm_sampel_minimum((struct cacah){0}).ada);
    assert_false(skm_sampel_minimum((struct cacah){true, 0}).ada);
    assert_false(skm_sampel_minimum((struct cacah){true, INT64_MAX}).ada);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_skm__semua_menjawab_4, setup, teardown),
        cmocka_unit_test_setup_teardown(test_skm__batas_mutu, setup, teardown),
        cmocka_unit_test_setup_teardown(test_skm__bobot_mengubah_mutu, setup, teardown),
        cmocka_unit_test_setup_teardown(test_skm__frekuensi_ke_unsur, setup, teardown),
        cmocka_unit_test_setup_teardown(test_skm__jawaban_mentah, setup, teardown),
        cmocka_unit_test_setup_teardown(test_skm__layanan, setup, teardown),
        cmocka_unit_test_setup_teardown(test_skm__hanya_nilai_resmi_atau_kosong, setup, teardown),
        cmocka_unit_test_setup_teardown(test_skm__bobot_tercetak_hanya_untuk_sembilan_unsur, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_skm__acak_sama_dengan_bilangan_128_bit, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_skm__nama_unsur, setup, teardown),
        cmocka_unit_test_setup_teardown(test_skm__tabel_sampel_krejcie_morgan, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
