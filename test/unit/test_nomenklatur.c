/* SPDX-License-Identifier: MIT
 *
 * Tests of the nomenclature: what ships, searching it, files with faults.
 */
#include "import/nomenklatur_csv.h"

#include "import/csv_baca.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static int setup(void **state)
{
    *state = arena_new((size_t)32 << 20);
    return 0;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

static void test_nomenklatur__bawaan(void **state)
{
    const struct nomenklatur *n = nomenklatur_bawaan(*state);
    size_t jumlah[TINGKAT_SUBKEGIATAN + 1] = {0};

    for (size_t i = 0; i < n->n; i++)
        jumlah[n->v[i].tingkat]++;
    assert_int_equal(jumlah[TINGKAT_PROGRAM], 6 + 184);
    assert_int_equal(jumlah[TINGKAT_KEGIATAN], 34 + 697);
    assert_int_equal(jumlah[TINGKAT_SUBKEGIATAN], 186 + 3475);
    for (size_t i = 1; i < n->n; i++)
        assert_true(strcmp(n->v[i - 1].kode, n->v[i].kode) < 0);
}

static void test_nomenklatur__cari_kata_dan_kode(void **state)
{
    const struct nomenklatur *n = nomenklatur_bawaan(*state);
    struct nomenklatur_hasil h[NOMENKLATUR_HASIL_MAX];
    struct nomenklatur_cari c = {.kata = "7.01.01.2.02 PENYEDIAAN gaji", .bidang = "7.01"};

    assert_int_equal(nomenklatur_cari(n, &c, h, NOMENKLATUR_HASIL_MAX), 1);
    assert_string_equal(h[0].kode, "7.01.01.2.02.0001");
    assert_string_equal(h[0].butir->nama, "Penyediaan Gaji dan Tunjangan ASN");
    c = (struct nomenklatur_cari){.kata = "7.01.0", .bidang = "7.01", .tingkat = TINGKAT_PROGRAM};
    assert_int_equal(nomenklatur_cari(n, &c, h, NOMENKLATUR_HASIL_MAX), 6);
    c = (struct nomenklatur_cari){
        .bidang = "7.01", .awalan = "7.01.02", .tingkat = TINGKAT_KEGIATAN};
    size_t k = nomenklatur_cari(n, &c, h, NOMENKLATUR_HASIL_MAX);
    assert_true(k > 0);
    for (size_t i = 0; i < k; i++)
        assert_int_equal(strncmp(h[i].kode, "7.01.02.", 8), 0);
    c = (struct nomenklatur_cari){.kata = "gaji tunjangan", .bidang = "7.01"};
    assert_int_equal(nomenklatur_cari(n, &c, h, NOMENKLATUR_HASIL_MAX), 2);
    c.otonomi_khusus = true;
    assert_int_equal(nomenklatur_cari(n, &c, h, NOMENKLATUR_HASIL_MAX), 6);
    c = (struct nomenklatur_cari){.kata = "tidak ada kata ini"};
    assert_int_equal(nomenklatur_cari(n, &c, h, NOMENKLATUR_HASIL_MAX), 0);
}

/* What every bidang has stands under the bidang that is asked for. */
static void test_nomenklatur__penunjang_bidang_lain(void **state)
{
    const struct nomenklatur *n = nomenklatur_bawaan(*state);
    struct nomenklatur_hasil h[NOMENKLATUR_HASIL_MAX];
    struct nomenklatur_cari c = {.bidang = "1.01", .tingkat = TINGKAT_PROGRAM};
    size_t k = nomenklatur_cari(n, &c, h, NOMENKLATUR_HASIL_MAX);
    bool ada = false;

    for (size_t i = 0; i < k; i++)
        ada = ada || strcmp(h[i].kode, "1.01.01") == 0;
    assert_true(ada);
    assert_non_null(nomenklatur_get(n, "1.01.01.2.01.0001"));
    assert_null(nomenklatur_get(n, "1.01.99"));
    assert_null(nomenklatur_get(n, ""));
    assert_null(nomenklatur_get(n, "X"));
    c = (struct nomenklatur_cari){.bidang = "bidang-yang-sangat-panjang-sekali-sekali"};
    assert_int_equal(nomenklatur_cari(n, &c, h, NOMENKLATUR_HASIL_MAX), 0);
}

static void test_nomenklatur__induk(void **state)
{
    (void)state;
    assert_int_equal(nomenklatur_induk("7.01.02.2.01.0001"), strlen("7.01.02.2.01"));
    assert_int_equal(nomenklatur_induk("7.01.02.2.01"), strlen("7.01.02"));
    assert_int_equal(nomenklatur_induk("7.01.02"), 0);
    assert_int_equal(nomenklatur_induk(""), 0);
    assert_int_equal(nomenklatur_induk("......"), 0);
}

static size_t problems(struct arena *a, const char *teks)
{
    struct str s = str_of(teks);
    struct nomenklatur n;
    struct masalah_list m;

    masalah_init(&m, a);
    assert_int_equal(nomenklatur_csv_read(a, &s, 1, &n, &m), ERR_INVALID);
    return m.n;
}

#define KEPALA "kode;jenjang;nama;kinerja;indikator;satuan\n"

static void test_nomenklatur__berkas_salah(void **state)
{
    assert_int_equal(problems(*state, ""), 1);
    assert_int_equal(problems(*state, "a;b\n"), 1);
    assert_int_equal(problems(*state, KEPALA "7.01;apa;x;;;\n7.02;program;;;;\nsatu\n"), 3);
    assert_int_equal(problems(*state, KEPALA "7.01.02;program;x;;;\n7.01.02;program;y;;;\n"), 1);
    assert_int_equal(problems(*state, KEPALA "7.01.02;program;\"x;;;\n"), 1);
}

static void test_csv__petik_dan_batas(void **state)
{
    struct csv c;
    struct err e = {0};
    char *lebar = arena_alloc(*state, 2 * CSV_KOLOM_MAX + 3);

    assert_int_equal(csv_read(*state, str_of("a;\"b;\"\"c\"\"\nd\"; e \n\n;;\n"), ';', &c, &e), 0);
    assert_int_equal(c.n, 2);
    assert_int_equal(c.baris[0].n, 3);
    assert_string_equal(c.baris[0].v[1], "b;\"c\"\nd");
    assert_string_equal(c.baris[0].v[2], "e");
    assert_int_equal(c.baris[1].n, 3);
    memset(lebar, ';', 2 * CSV_KOLOM_MAX);
    assert_int_equal(csv_read(*state, str_of(lebar), ';', &c, &e), ERR_INVALID);
    err_clear(&e);
    assert_int_equal(csv_read(*state, str_of("a;b\"c\n"), ';', &c, &e), ERR_INVALID);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_nomenklatur__bawaan, setup, teardown),
        cmocka_unit_test_setup_teardown(test_nomenklatur__cari_kata_dan_kode, setup, teardown),
        cmocka_unit_test_setup_teardown(test_nomenklatur__penunjang_bidang_lain, setup, teardown),
        cmocka_unit_test_setup_teardown(test_nomenklatur__induk, setup, teardown),
        cmocka_unit_test_setup_teardown(test_nomenklatur__berkas_salah, setup, teardown),
        cmocka_unit_test_setup_teardown(test_csv__petik_dan_batas, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
