/* SPDX-License-Identifier: MIT
 *
 * Tests of core/agregasi and core/kemajuan: a year out of quarters, progress out of years.
 */
#include "core/agregasi.h"
#include "core/kemajuan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct arena *arena;

static int setup(void **state)
{
    (void)state;
    arena = arena_new((size_t)16 << 20);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static void check(struct hasil h, const char *harap)
{
    assert_string_equal(h.keadaan == KEADAAN_ADA ? hasil_format(arena, h, h.nilai.skala)
                                                 : keadaan_nama(h.keadaan),
                        harap);
}

#define TW(n_, ...)                                                                                \
    {                                                                                              \
        .triwulan = {true, (n_)}, .realisasi = __VA_ARGS__                                         \
    }

static void test_agregasi__jumlah_akhir_rata_rata(void **state)
{
    struct realisasi_triwulan tw[] = {
        TW(3, {true, {45, 1}}), /* the order of the list does not matter */
        TW(1, {true, {3, 0}}),
        TW(2, {true, {4, 0}}),
        TW(4, {0}),
    };
    struct hasil h;

    (void)state;
    check(agregasi_compute(arena, AGREGASI_JUMLAH, tw, 4, 2), "11,5");
    check(agregasi_compute(arena, AGREGASI_AKHIR, tw, 4, 2), "4,5");
    check(agregasi_compute(arena, 0, tw, 4, 2), "4,5");
    h = agregasi_compute(arena, AGREGASI_RATA_RATA, tw, 4, 2);
    check(h, "3,83");
    assert_string_equal(h.jejak->hitungan, "(3 + 4 + 4,5) ÷ 3 = 3,83");
    check(agregasi_compute(arena, AGREGASI_RATA_RATA, tw, 4, 0), "4");
    assert_string_equal(agregasi_asal(arena, AGREGASI_JUMLAH, tw, 4), "jumlah triwulan I, II, III");
    assert_string_equal(agregasi_asal(arena, AGREGASI_AKHIR, tw, 4), "triwulan III");
}

static void test_agregasi__nol_terisi_kosong_tidak(void **state)
{
    struct realisasi_triwulan tw[] = {TW(1, {true, {10, 0}}), TW(2, {true, {0, 0}}), TW(3, {0}),
                                      TW(4, {0})};

    (void)state;
    check(agregasi_compute(arena, AGREGASI_JUMLAH, tw, 4, 2), "10");
    check(agregasi_compute(arena, AGREGASI_AKHIR, tw, 4, 2), "0");
    check(agregasi_compute(arena, AGREGASI_RATA_RATA, tw, 4, 2), "5,00");
    check(agregasi_compute(arena, AGREGASI_JUMLAH, tw + 2, 2, 2), "belum ada realisasi");
    check(agregasi_compute(arena, AGREGASI_AKHIR, tw, 0, 2), "belum ada realisasi");
    assert_null(agregasi_asal(arena, AGREGASI_AKHIR, tw + 2, 2));
    tw[2] = (struct realisasi_triwulan)TW(3, {true, {1, 0}});
    tw[3] = (struct realisasi_triwulan)TW(4, {true, {1, 0}});
    assert_string_equal(agregasi_asal(arena, AGREGASI_RATA_RATA, tw, 4), "rata-rata triwulan I–IV");
}

static void test_agregasi__meluap(void **state)
{
    struct realisasi_triwulan tw[] = {TW(1, {true, {DESIMAL_KOEF_MAX, 0}}),
                                      TW(2, {true, {DESIMAL_KOEF_MAX, 0}})};

    (void)state;
    check(agregasi_compute(arena, AGREGASI_JUMLAH, tw, 2, 2), "tak terdefinisi");
    check(agregasi_compute(arena, AGREGASI_RATA_RATA, tw, 2, 2), "tak terdefinisi");
    check(agregasi_compute(arena, AGREGASI_RATA_RATA, tw, 2, 0), "999.999.999.999.999.999");
}

static void test_kemajuan__nilai_terakhir(void **state)
{
    struct target_tahun target[] = {{{true, 2024}, {true, {87, 0}}},
                                    {{true, 2026}, {true, {89, 0}}}};
    struct indikator i = {.polaritas = POLARITAS_NAIK, .target = {target, 2}};
    struct kemajuan_masukan m = {.indikator = &i, .realisasi = ANGKA(8824, 2), .tahun = 2024};

    (void)state;
    m.target_akhir = kemajuan_target_akhir(&i, 2026);
    check(kemajuan_compute(arena, &m), "99,15");
    i.target_akhir = ANGKA(90, 0);
    assert_int_equal(kemajuan_target_akhir(&i, 2026).nilai.koef, 90);
    i.target_akhir.ada = false;
    assert_false(kemajuan_target_akhir(&i, 2027).ada);
    m.target_akhir.ada = false;
    check(kemajuan_compute(arena, &m), "tanpa target");
    m.target_akhir = ANGKA(89, 0);
    m.realisasi.ada = false;
    check(kemajuan_compute(arena, &m), "belum ada realisasi");
}

static void test_kemajuan__kumulatif(void **state)
{
    struct realisasi_tahun tahun[] = {
        {.tahun = {true, 2020}, .realisasi = ANGKA(50, 0)}, /* before the Renstra */
        {.tahun = {true, 2022}, .realisasi = ANGKA(10, 0)},
        {.tahun = {true, 2023}, .realisasi = ANGKA(125, 1)},
        {.tahun = {true, 2021}},                            /* not known */
        {.tahun = {true, 2025}, .realisasi = ANGKA(99, 0)}, /* after the report year */
    };
    struct indikator i = {.polaritas = POLARITAS_NAIK, .kemajuan = KEMAJUAN_KUMULATIF};
    struct kemajuan_masukan m = {
        .indikator = &i,
        .target_akhir = ANGKA(60, 0),
        .realisasi = ANGKA(15, 0),
        .tahunan = tahun,
        .n = 5,
        .tahun_awal = 2021,
        .tahun = 2024,
    };
    struct hasil h = kemajuan_compute(arena, &m);

    (void)state;
    check(h, "62,50"); /* (10 + 12,5 + 15) / 60 */
    assert_string_equal(h.jejak->hitungan, "37,5 ÷ 60 × 100 = 62,50");
    assert_string_equal(h.jejak->masukan[0].sumber, "jumlah 10 (2022), 12,5 (2023), 15 (2024)");
    i.kemajuan = KEMAJUAN_TERAKHIR;
    check(kemajuan_compute(arena, &m), "25,00");
    i.polaritas = POLARITAS_TURUN;
    check(kemajuan_compute(arena, &m), "175,00");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_agregasi__jumlah_akhir_rata_rata, setup, teardown),
        cmocka_unit_test_setup_teardown(test_agregasi__nol_terisi_kosong_tidak, setup, teardown),
        cmocka_unit_test_setup_teardown(test_agregasi__meluap, setup, teardown),
        cmocka_unit_test_setup_teardown(test_kemajuan__nilai_terakhir, setup, teardown),
        cmocka_unit_test_setup_teardown(test_kemajuan__kumulatif, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
