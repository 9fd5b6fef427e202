/* SPDX-License-Identifier: MIT
 *
 * Tests of core/capaian and core/pecahan: the formulas, their states, rounding and range.
 */
#include "core/capaian.h"
#include "core/pecahan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

__extension__ typedef __int128 besar_uji;

static struct arena *arena;

static int setup(void **state)
{
    (void)state;
    arena = arena_new((size_t)64 << 20);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static struct hasil capaian_of(struct angka t, struct angka r, int polaritas, int metode)
{
    return capaian_compute(
        arena, &(struct capaian_masukan){
                   .target = t, .realisasi = r, .polaritas = polaritas, .metode_turun = metode});
}

static void check(struct hasil h, const char *teks)
{
    if (h.keadaan != KEADAAN_ADA) {
        assert_string_equal(keadaan_nama(h.keadaan), teks);
        return;
    }
    assert_int_equal(h.nilai.skala, 2);
    assert_string_equal(hasil_format(arena, h, 2), teks);
}

/* Golden values of a published Renstra, and of the example packages. */
static void test_capaian__polaritas_naik(void **state)
{
    static const struct {
        struct angka r, t;
        const char *harap;
    } KASUS[] = {
        {{true, {91, 0}}, {true, {9076, 2}}, "100,26"},
        {{true, {9795, 2}}, {true, {9010, 2}}, "108,71"},
        {{true, {9393, 2}}, {true, {9062, 2}}, "103,65"},
        {{true, {9766, 2}}, {true, {9133, 2}}, "106,93"},
        {{true, {8232, 2}}, {true, {8253, 2}}, "99,75"},
        {{true, {8792, 2}}, {true, {8203, 2}}, "107,18"},
        {{true, {935, 1}}, {true, {9314, 2}}, "100,39"}, /* printed 100,38: truncated */
        {{true, {9369, 2}}, {true, {88, 0}}, "106,47"},
        {{true, {6316, 2}}, {true, {66, 0}}, "95,70"},
        {{true, {33, 0}}, {true, {34, 0}}, "97,06"},
        {{true, {8824, 2}}, {true, {87, 0}}, "101,43"},
        {{true, {0, 0}}, {true, {5, 0}}, "0,00"},
        {{true, {1, 0}}, {true, {3, 0}}, "33,33"},
        {{true, {2, 0}}, {true, {3, 0}}, "66,67"},
        {{true, {1, 0}}, {true, {800, 0}}, "0,13"}, /* 0,125: half up */
        {{true, {-1, 0}}, {true, {800, 0}}, "-0,13"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(KASUS) / sizeof(KASUS[0]); i++)
        check(capaian_of(KASUS[i].t, KASUS[i].r, POLARITAS_NAIK, 0), KASUS[i].harap);
    check(capaian_of(ANGKA(66, 0), ANGKA(6316, 2), 0, 0), "95,70"); /* naik by default */
}

static void test_capaian__polaritas_turun(void **state)
{
    (void)state;
    /* A: linear, 200 at nothing, negative beyond twice the target */
    check(capaian_of(ANGKA(10, 0), ANGKA(8, 0), POLARITAS_TURUN, METODE_A), "120,00");
    check(capaian_of(ANGKA(10, 0), ANGKA(10, 0), POLARITAS_TURUN, METODE_A), "100,00");
    check(capaian_of(ANGKA(10, 0), ANGKA(0, 0), POLARITAS_TURUN, METODE_A), "200,00");
    check(capaian_of(ANGKA(10, 0), ANGKA(20, 0), POLARITAS_TURUN, METODE_A), "0,00");
    check(capaian_of(ANGKA(10, 0), ANGKA(25, 0), POLARITAS_TURUN, METODE_A), "-50,00");
    check(capaian_of(ANGKA(3, 0), ANGKA(4, 0), POLARITAS_TURUN, METODE_A), "66,67");
    check(capaian_of(ANGKA(10, 0), ANGKA(8, 0), POLARITAS_TURUN, 0), "120,00");
    /* B: hyperbolic, undefined at nothing */
    check(capaian_of(ANGKA(10, 0), ANGKA(8, 0), POLARITAS_TURUN, METODE_B), "125,00");
    check(capaian_of(ANGKA(10, 0), ANGKA(25, 0), POLARITAS_TURUN, METODE_B), "40,00");
    check(capaian_of(ANGKA(10, 0), ANGKA(0, 3), POLARITAS_TURUN, METODE_B), "tak terdefinisi");
    check(capaian_of(ANGKA(10, 0), ANGKA(-1, 0), POLARITAS_TURUN, METODE_B), "tak terdefinisi");
    /* the method does not touch naik */
    check(capaian_of(ANGKA(10, 0), ANGKA(8, 0), POLARITAS_NAIK, METODE_B), "80,00");
}

static void test_capaian__keadaan(void **state)
{
    static const int POLARITAS[] = {POLARITAS_NAIK, POLARITAS_TURUN};
    struct angka kosong = {0};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        check(capaian_of(kosong, ANGKA(5, 0), POLARITAS[i], 0), "tanpa target");
        check(capaian_of(kosong, kosong, POLARITAS[i], 0), "tanpa target");
        check(capaian_of(ANGKA(0, 2), ANGKA(5, 0), POLARITAS[i], 0), "target nol");
        check(capaian_of(ANGKA(0, 0), kosong, POLARITAS[i], 0), "target nol");
        check(capaian_of(ANGKA(5, 0), kosong, POLARITAS[i], 0), "belum ada realisasi");
        check(capaian_of(ANGKA(-5, 0), ANGKA(5, 0), POLARITAS[i], 0), "tak terdefinisi");
    }
    assert_null(capaian_of(kosong, kosong, POLARITAS_NAIK, 0).jejak);
    assert_string_equal(hasil_format(arena, HASIL_KOSONG(KEADAAN_PAGU_NOL), 2), "–");
    for (int k = 0; k < KEADAAN_COUNT; k++)
        assert_true(strlen(keadaan_nama((enum keadaan)k)) > 0);
}

static void test_capaian__jejak(void **state)
{
    struct hasil h = capaian_compute(arena, &(struct capaian_masukan){
                                                .target = ANGKA(8800, 2),
                                                .realisasi = ANGKA(9369, 2),
                                                .polaritas = POLARITAS_NAIK,
                                                .target_asal = "Renstra 2021–2026",
                                                .realisasi_asal = "resmi, Nomor 1",
                                            });

    (void)state;
    assert_string_equal(h.jejak->rumus, "Realisasi ÷ Target × 100");
    assert_string_equal(h.jejak->hitungan, "93,69 ÷ 88 × 100 = 106,47");
    assert_int_equal(h.jejak->n, 2);
    assert_string_equal(h.jejak->masukan[0].sumber, "resmi, Nomor 1");
    assert_string_equal(h.jejak->masukan[1].nilai, "88");
    h = capaian_of(ANGKA(10, 0), ANGKA(25, 0), POLARITAS_TURUN, METODE_A);
    assert_string_equal(h.jejak->rumus, "(2 × Target − Realisasi) ÷ Target × 100");
    assert_string_equal(h.jejak->hitungan, "(2 × 10 − 25) ÷ 10 × 100 = -50,00");
    h = capaian_of(ANGKA(0, 0), ANGKA(25, 0), POLARITAS_NAIK, 0);
    assert_string_equal(h.jejak->hitungan, "25 ÷ 0 × 100 = target nol");
}

/* The range of desimal ends in a state, never in a wrong number. */
static void test_capaian__luar_batas(void **state)
{
    struct angka besar = {true, {DESIMAL_KOEF_MAX, 0}}, kecil = {true, {1, 9}};

    (void)state;
    check(capaian_of(kecil, besar, POLARITAS_NAIK, 0), "tak terdefinisi");
    check(capaian_of(kecil, besar, POLARITAS_TURUN, METODE_A), "tak terdefinisi");
    check(capaian_of(besar, kecil, POLARITAS_TURUN, METODE_B), "tak terdefinisi");
    check(capaian_of(besar, besar, POLARITAS_NAIK, 0), "100,00");
    check(capaian_of(besar, kecil, POLARITAS_NAIK, 0), "0,00");
    check(capaian_of(besar, kecil, POLARITAS_TURUN, METODE_A), "200,00");
}

static uint64_t acak(uint64_t *s) /* xorshift64* */
{
    *s ^= *s >> 12;
    *s ^= *s << 25;
    *s ^= *s >> 27;
    return *s * UINT64_C(2685821657736338717);
}

/* Half away from zero in 128 bits, independent of the code under test. */
static int64_t ratio_uji(besar_uji atas, besar_uji bawah)
{
    bool negatif = (atas < 0) != (bawah < 0);

    atas = atas < 0 ? -atas : atas;
    bawah = bawah < 0 ? -bawah : bawah;
    atas = (2 * atas + bawah) / (2 * bawah);
    return (int64_t)(negatif ? -atas : atas);
}

static void test_capaian__acak_sama_dengan_bilangan_128_bit(void **state)
{
    uint64_t s = 20240101;

    (void)state;
    for (int i = 0; i < 20000; i++) {
        int64_t t = (int64_t)(acak(&s) % 2000000) + 1;
        int64_t r = (int64_t)(acak(&s) % 6000000) - 1000000;
        uint8_t skala = (uint8_t)(acak(&s) % 5);
        struct angka T = {true, {t, skala}}, R = {true, {r, skala}};

        assert_int_equal(capaian_of(T, R, POLARITAS_NAIK, 0).nilai.koef,
                         ratio_uji((besar_uji)r * 10000, t));
        assert_int_equal(capaian_of(T, R, POLARITAS_TURUN, METODE_A).nilai.koef,
                         ratio_uji(((besar_uji)2 * t - r) * 10000, t));
        if (r > 0)
            assert_int_equal(capaian_of(T, R, POLARITAS_TURUN, METODE_B).nilai.koef,
                             ratio_uji((besar_uji)t * 10000, r));
    }
}

static void test_capaian__batas_angka_capaian(void **state)
{
    struct skala_predikat s = {.batas_bawah = ANGKA(0, 0), .batas_atas = ANGKA(120, 0)};
    struct hasil h = capaian_of(ANGKA(10, 0), ANGKA(25, 0), POLARITAS_TURUN, METODE_A);

    (void)state;
    check(capaian_clamp(arena, h, &s), "0,00");
    check(capaian_clamp(arena, h, NULL), "-50,00");
    check(capaian_clamp(arena, h, &(struct skala_predikat){0}), "-50,00");
    h = capaian_of(ANGKA(10, 0), ANGKA(25, 0), POLARITAS_NAIK, 0);
    check(capaian_clamp(arena, h, &s), "120,00");
    assert_string_equal(capaian_clamp(arena, h, &s).jejak->hitungan,
                        "250,00 dihitung sebagai 120,00");
    h = capaian_of(ANGKA(10, 0), ANGKA(12, 0), POLARITAS_NAIK, 0);
    check(capaian_clamp(arena, h, &s), "120,00");
    assert_string_equal(capaian_clamp(arena, h, &s).jejak->rumus, "Realisasi ÷ Target × 100");
    check(capaian_clamp(arena, HASIL_KOSONG(KEADAAN_TARGET_NOL), &s), "target nol");
}

static struct hasil ada(int64_t koef)
{
    return (struct hasil){.nilai = {koef, 2}};
}

static void test_capaian__rata_rata(void **state)
{
    struct hasil v[] = {ada(10647), HASIL_KOSONG(KEADAAN_TARGET_NOL), ada(9706), ada(9570)};
    size_t lewat = 99;
    struct hasil h = rata_rata_compute(arena, v, 4, &lewat);

    (void)state;
    check(h, "99,74"); /* 299,23 / 3 = 99,7433 */
    assert_int_equal(lewat, 1);
    assert_string_equal(h.jejak->hitungan, "(106,47 + 97,06 + 95,70) ÷ 3 = 99,74");
    check(rata_rata_compute(arena, v + 1, 1, &lewat), "target nol");
    assert_int_equal(lewat, 1);
    check(rata_rata_compute(arena, v, 0, NULL), "tanpa data");
    v[0] = HASIL_KOSONG(KEADAAN_TANPA_TARGET);
    check(rata_rata_compute(arena, v, 2, NULL), "tanpa data");
    v[0] = ada(10001);
    v[1] = ada(10000);
    check(rata_rata_compute(arena, v, 2, NULL), "100,01"); /* 100,005: half up */
}

static void test_capaian__rata_rata_banyak(void **state)
{
    struct hasil v[5000];

    (void)state;
    for (size_t i = 0; i < 5000; i++)
        v[i] = ada(10000);
    check(rata_rata_compute(arena, v, 5000, NULL), "100,00");
    assert_true(arena_used(arena) < (size_t)8 << 20);
}

static void test_capaian__selisih(void **state)
{
    (void)state;
    check(selisih_compute(arena, ada(10647), ada(9087), "a"), "15,60");
    check(selisih_compute(arena, ada(9570), ada(9323), "a"), "2,47");
    check(selisih_compute(arena, ada(9000), ada(9500), "a"), "-5,00");
    check(selisih_compute(arena, ada(9000), HASIL_KOSONG(KEADAAN_PAGU_NOL), "a"), "pagu nol");
    assert_string_equal(selisih_compute(arena, ada(10647), ada(9087), "a").jejak->hitungan,
                        "106,47 − 90,87 = 15,60");
}

static void test_pecahan__acak(void **state)
{
    uint64_t s = 7;

    (void)state;
    for (int i = 0; i < 5000; i++) {
        int64_t a = (int64_t)(acak(&s) % 2000001) - 1000000, b = (int64_t)(acak(&s) % 99999) + 1;
        int64_t c = (int64_t)(acak(&s) % 2000001) - 1000000, d = (int64_t)(acak(&s) % 99999) + 1;
        struct pecahan x = pecahan_of(arena, a, b), y = pecahan_of(arena, c, d);
        struct desimal z;
        besar_uji silang = (besar_uji)a * d - (besar_uji)c * b;

        assert_int_equal(pecahan_round(arena, &z, pecahan_add(arena, x, y), 4), 0);
        assert_int_equal(
            z.koef, ratio_uji(((besar_uji)a * d + (besar_uji)c * b) * 10000, (besar_uji)b * d));
        assert_int_equal(pecahan_round(arena, &z, pecahan_sub(arena, x, y), 4), 0);
        assert_int_equal(z.koef, ratio_uji(silang * 10000, (besar_uji)b * d));
        assert_int_equal(pecahan_round(arena, &z, pecahan_mul(arena, x, y), 4), 0);
        assert_int_equal(z.koef, ratio_uji((besar_uji)a * c * 10000, (besar_uji)b * d));
        assert_int_equal(pecahan_cmp(arena, x, y), (silang > 0) - (silang < 0));
        if (c == 0)
            continue;
        assert_int_equal(pecahan_round(arena, &z, pecahan_div(arena, x, y), 4), 0);
        assert_int_equal(z.koef, ratio_uji((besar_uji)a * d * 10000, (besar_uji)b * c));
    }
}

/* 1/p over primes: a denominator far over 128 bits, known to 30 digits from the same sum by hand.
 */
static void test_pecahan__lebih_dari_128_bit(void **state)
{
    static const int64_t P[] = {99991, 99989, 99971, 99961, 99929, 99923, 99907, 99901, 99881};
    struct pecahan jumlah = pecahan_of(arena, 0, 1), balik;
    struct desimal z;

    (void)state;
    for (size_t i = 0; i < 9; i++)
        jumlah = pecahan_add(arena, jumlah, pecahan_of(arena, 1, P[i]));
    assert_true(jumlah.bawah.n > 4);
    balik = jumlah;
    for (size_t i = 0; i < 9; i++)
        balik = pecahan_sub(arena, balik, pecahan_of(arena, 1, P[8 - i]));
    assert_true(pecahan_is_zero(balik));
    assert_int_equal(pecahan_round(arena, &z, jumlah, 9), 0);
    assert_int_equal(z.koef, 90055); /* 0,0000900547.. */
    assert_int_equal(pecahan_round(arena, &z, pecahan_of(arena, DESIMAL_KOEF_MAX, 1), 1),
                     ERR_TOO_BIG);
    assert_int_equal(pecahan_round(arena, &z, pecahan_of(arena, INT64_MIN, INT64_MAX), 9), 0);
    assert_int_equal(z.koef, -1000000000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_capaian__polaritas_naik, setup, teardown),
        cmocka_unit_test_setup_teardown(test_capaian__polaritas_turun, setup, teardown),
        cmocka_unit_test_setup_teardown(test_capaian__keadaan, setup, teardown),
        cmocka_unit_test_setup_teardown(test_capaian__jejak, setup, teardown),
        cmocka_unit_test_setup_teardown(test_capaian__luar_batas, setup, teardown),
        cmocka_unit_test_setup_teardown(test_capaian__acak_sama_dengan_bilangan_128_bit, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_capaian__batas_angka_capaian, setup, teardown),
        cmocka_unit_test_setup_teardown(test_capaian__rata_rata, setup, teardown),
        cmocka_unit_test_setup_teardown(test_capaian__rata_rata_banyak, setup, teardown),
        cmocka_unit_test_setup_teardown(test_capaian__selisih, setup, teardown),
        cmocka_unit_test_setup_teardown(test_pecahan__acak, setup, teardown),
        cmocka_unit_test_setup_teardown(test_pecahan__lebih_dari_128_bit, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
