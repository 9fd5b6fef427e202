/* SPDX-License-Identifier: MIT
 *
 * Where the cycle of a year stands, from nothing to finished, and what counts as late.
 */
#include "core/siklus.h"

#include "core/hitung.h"
#include "core/lkjip_alur.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void test_siklus__kosong(void **state)
{
    struct paket p = {0};
    struct hitung h = {.paket = &p};
    struct siklus_alur alur = {0};
    struct siklus s[SIKLUS_COUNT];

    (void)state;
    siklus_compute(&p, &h, &alur, s);
    for (int i = 0; i < SIKLUS_COUNT; i++)
        assert_int_equal(s[i].keadaan,
                         i >= SIKLUS_TW1 && i <= SIKLUS_TW4 ? SIKLUS_TANPA : SIKLUS_BELUM);
}

static void test_siklus__perjanjian(void **state)
{
    struct jabatan j[2] = {{.kode = "camat"}, {.kode = "sekretaris", .induk = "camat"}};
    struct perjanjian_kinerja k[2] = {
        {.jabatan = "camat", .tanggal = {2024, 1, 2}},
        {.jabatan = "sekretaris", .tanggal = {2024, 5, 1}, .status = PK_DISETUJUI}};
    struct paket p = {.jabatan = {j, 2}, .perjanjian_kinerja = {k, 2}};
    struct hitung h = {.paket = &p};
    struct siklus_alur alur = {0};
    struct siklus s[SIKLUS_COUNT];

    (void)state;
    siklus_compute(&p, &h, &alur, s);
    assert_int_equal(s[SIKLUS_PK].keadaan, SIKLUS_SEBAGIAN);
    assert_int_equal(s[SIKLUS_PK].isi, 1);
    assert_int_equal(s[SIKLUS_PK].dari, 2);
    assert_int_equal(s[SIKLUS_PK].tanggal.bulan, 1); /* that of the head */
    k[1].status = PK_DITANDATANGANI;
    siklus_compute(&p, &h, &alur, s);
    assert_int_equal(s[SIKLUS_PK].keadaan, SIKLUS_SELESAI);
    assert_int_equal(s[SIKLUS_PK].tanggal.bulan, 1);
}

static void test_siklus__triwulan(void **state)
{
    struct indikator d = {.kode = "I1", .iku = true};
    struct hitung_indikator i = {.data = &d};
    struct paket p = {0};
    struct hitung h = {.paket = &p, .indikator = &i, .n_indikator = 1};
    struct siklus_alur alur = {0};
    struct siklus s[SIKLUS_COUNT];

    (void)state;
    i.triwulan[1].target = (struct angka){.ada = true, .nilai = {5, 0}};
    siklus_compute(&p, &h, &alur, s);
    assert_int_equal(s[SIKLUS_TW1].keadaan, SIKLUS_TANPA);
    assert_int_equal(s[SIKLUS_TW2].keadaan, SIKLUS_BELUM);
    assert_int_equal(s[SIKLUS_TW2].dari, 1);
    i.triwulan[1].realisasi = (struct angka){.ada = true}; /* zero is a value */
    siklus_compute(&p, &h, &alur, s);
    assert_int_equal(s[SIKLUS_TW2].keadaan, SIKLUS_SELESAI);
    assert_int_equal(s[SIKLUS_RENCANA].keadaan, SIKLUS_BELUM);
    i.target = i.triwulan[1].target;
    siklus_compute(&p, &h, &alur, s);
    assert_int_equal(s[SIKLUS_RENCANA].keadaan, SIKLUS_SELESAI);
}

static void test_siklus__laporan(void **state)
{
    struct narasi n = {.kode = "latar_belakang", .isi = "x"};
    struct laporan l = {.narasi = {&n, 1}};
    struct paket p = {.laporan = &l};
    struct hitung h = {.paket = &p};
    struct siklus_alur alur = {.lkjip = LKJIP_DRAF};
    struct siklus s[SIKLUS_COUNT];

    (void)state;
    siklus_compute(&p, &h, &alur, s);
    assert_int_equal(s[SIKLUS_LKJIP].keadaan, SIKLUS_SEBAGIAN);
    alur.lkjip = LKJIP_DITANDATANGANI;
    siklus_compute(&p, &h, &alur, s);
    assert_int_equal(s[SIKLUS_LKJIP].keadaan, SIKLUS_SELESAI);
}

static void test_siklus__terlambat(void **state)
{
    struct siklus s = {.keadaan = SIKLUS_BELUM};
    struct tanggal t = {2024, 4, 15}, none = {0};

    (void)state;
    assert_false(siklus_terlambat(&s, t, t)); /* the last day is in time */
    assert_true(siklus_terlambat(&s, t, (struct tanggal){2024, 4, 16}));
    assert_false(siklus_terlambat(&s, none, (struct tanggal){2030, 1, 1}));
    s.keadaan = SIKLUS_SELESAI;
    assert_false(siklus_terlambat(&s, t, (struct tanggal){2030, 1, 1}));
    s.keadaan = SIKLUS_TANPA;
    assert_false(siklus_terlambat(&s, t, (struct tanggal){2030, 1, 1}));
}

static void test_kalender__usul(void **state)
{
    struct kalender k = kalender_usul(2024);

    (void)state;
    assert_int_equal(tanggal_cmp(k.tenggat[SIKLUS_PK], (struct tanggal){2024, 1, 31}), 0);
    assert_int_equal(tanggal_cmp(k.tenggat[SIKLUS_TW4], (struct tanggal){2025, 1, 15}), 0);
    assert_int_equal(tanggal_cmp(k.tenggat[SIKLUS_LKJIP], (struct tanggal){2025, 2, 28}), 0);
    assert_false(tanggal_ada(k.tenggat[SIKLUS_SKM]));
    for (int i = 0; i < KALENDER_COUNT; i++)
        assert_true(!tanggal_ada(k.tenggat[i]) || tanggal_valid(k.tenggat[i]));
}

static void test_kalender__tenggat(void **state)
{
    struct kalender k = {0};

    (void)state;
    assert_int_equal(tanggal_cmp(kalender_tenggat_tw(NULL, 2024, 4), (struct tanggal){2025, 1, 15}),
                     0);
    assert_int_equal(tanggal_cmp(kalender_tenggat_tw(&k, 2024, 1), (struct tanggal){2024, 4, 15}),
                     0);
    assert_false(tanggal_ada(kalender_tenggat(&k, 2024, SIKLUS_PK))); /* nobody saved one */
    k.tenggat[SIKLUS_TW1] = (struct tanggal){2024, 4, 5};
    assert_int_equal(tanggal_cmp(kalender_tenggat_tw(&k, 2024, 1), (struct tanggal){2024, 4, 5}),
                     0);
    assert_int_equal(tanggal_cmp(kalender_tenggat_tw(&k, 2024, 2), (struct tanggal){2024, 7, 15}),
                     0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_siklus__kosong),    cmocka_unit_test(test_siklus__perjanjian),
        cmocka_unit_test(test_siklus__triwulan),  cmocka_unit_test(test_siklus__laporan),
        cmocka_unit_test(test_siklus__terlambat), cmocka_unit_test(test_kalender__usul),
        cmocka_unit_test(test_kalender__tenggat),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
