/* SPDX-License-Identifier: MIT
 *
 * Tests of core/ukur: the table of steps, what keeps a triwulan from being submitted, dates.
 */
#include "core/ukur.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "core/hitung.h"

static void test_ukur__langkah(void **state)
{
    static const struct {
        enum ukur_langkah l;
        int ke[6]; /* by status before */
    } harap[] = {
        {UKUR_AJUKAN, {0, UKUR_DIAJUKAN, 0, UKUR_DIAJUKAN, 0, UKUR_DIAJUKAN}},
        {UKUR_TARIK, {0, 0, UKUR_DRAF, 0, 0, 0}},
        {UKUR_VERIFIKASI, {0, 0, UKUR_TERVERIFIKASI, 0, 0, 0}},
        {UKUR_KEMBALIKAN, {0, 0, UKUR_DIKEMBALIKAN, 0, 0, 0}},
        {UKUR_BUKA, {0, 0, 0, 0, UKUR_DIBUKA, 0}},
        {UKUR_CATAT, {0, 1, 2, 3, 4, 5}},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(harap) / sizeof(harap[0]); i++)
        for (int s = UKUR_DRAF; s <= UKUR_DIBUKA; s++)
            assert_int_equal(ukur_sesudah(harap[i].l, (enum ukur_status)s), harap[i].ke[s]);
    assert_true(ukur_wajib_catatan(UKUR_KEMBALIKAN) && ukur_wajib_catatan(UKUR_BUKA));
    assert_false(ukur_wajib_catatan(UKUR_AJUKAN));
    assert_true(ukur_terkunci_status(UKUR_DIAJUKAN) && ukur_terkunci_status(UKUR_TERVERIFIKASI));
    assert_false(ukur_terkunci_status(UKUR_DIBUKA));
    assert_int_equal(ukur_aksi(UKUR_BUKA), AKSI_UKUR_BUKA);
}

static void test_ukur__lengkap(void **state)
{
    struct arena *a = arena_new(1 << 20);
    const char *hambatan = "Hujan";
    struct realisasi_triwulan d = {0};
    struct indikator ind = {.kode = "I"};
    struct hitung_indikator hi = {.data = &ind};
    struct masalah_list m;

    (void)state;
    masalah_init(&m, a);
    assert_false(ukur_perlu(&hi, 1));
    hi.triwulan[0].target = ANGKA(10, 0);
    assert_true(ukur_perlu(&hi, 1));
    assert_false(ukur_lengkap(&hi, 1, &m));
    assert_string_equal(m.v[0].tempat, "I");
    assert_non_null(strstr(m.v[0].pesan, "realisasi triwulan 1 belum diisi"));
    hi.triwulan[0].dari_rumus.keadaan = KEADAAN_TAK_TERDEFINISI;
    assert_false(ukur_lengkap(&hi, 1, &m));
    assert_non_null(strstr(m.v[1].pesan, "penyebut"));
    hi.triwulan[0].realisasi = ANGKA(9, 0);
    hi.triwulan[0].capaian = (struct hasil){.keadaan = KEADAAN_ADA, .nilai = {9999, 2}};
    hi.triwulan[0].data = &d;
    assert_false(ukur_lengkap(&hi, 1, &m));
    assert_non_null(strstr(m.v[2].pesan, "di bawah 100 %"));
    d.hambatan.v = &hambatan;
    d.hambatan.n = 1;
    assert_true(ukur_lengkap(&hi, 1, &m));
    d.hambatan.n = 0;
    hi.triwulan[0].capaian.nilai = DESIMAL(10000, 2);
    assert_true(ukur_lengkap(&hi, 1, &m));
    hi.triwulan[0].capaian = HASIL_KOSONG(KEADAAN_TANPA_TARGET);
    assert_true(ukur_lengkap(&hi, 1, &m));
    assert_int_equal(m.n, 3);
    arena_free(a);
}

static void test_ukur__batas(void **state)
{
    (void)state;
    assert_int_equal(tanggal_cmp(ukur_batas(2024, 1), (struct tanggal){2024, 4, 15}), 0);
    assert_int_equal(tanggal_cmp(ukur_batas(2024, 3), (struct tanggal){2024, 10, 15}), 0);
    assert_int_equal(tanggal_cmp(ukur_batas(2024, 4), (struct tanggal){2025, 1, 15}), 0);
}

int main(void)
{
    const struct CMUnitTest v[] = {
        cmocka_unit_test(test_ukur__langkah),
        cmocka_unit_test(test_ukur__lengkap),
        cmocka_unit_test(test_ukur__batas),
    };

    return cmocka_run_group_tests(v, NULL, NULL);
}
