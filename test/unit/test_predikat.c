/* SPDX-License-Identifier: MIT
 *
 * Tests of core/predikat_hitung: look-up at the boundaries, gaps and overlaps of real scales.
 */
#include "core/predikat_hitung.h"

#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define A_(k)                                                                                      \
    {                                                                                              \
        true,                                                                                      \
        {                                                                                          \
            (k), 0                                                                                 \
        }                                                                                          \
    }
#define SKALA(v_, bulat_)                                                                          \
    (struct skala_predikat)                                                                        \
    {                                                                                              \
        .bulat = (bulat_), .kelas = {(v_), sizeof(v_) / sizeof((v_)[0]) }                          \
    }

/* Permendagri 86/2017 as printed. */
static struct skala_kelas PERMENDAGRI[] = {
    {.predikat = "Sangat Tinggi", .bawah = A_(91), .atas = A_(100)},
    {.predikat = "Tinggi", .bawah = A_(76), .atas = A_(90)},
    {.predikat = "Sedang", .bawah = A_(66), .atas = A_(75)},
    {.predikat = "Rendah", .bawah = A_(51), .atas = A_(65)},
    {.predikat = "Sangat Rendah", .atas = A_(50)},
};
/* The scale printed by a kecamatan of Kebumen: "lebih dari .. s.d. ..". */
static struct skala_kelas KEBUMEN[] = {
    {.predikat = "Baik Sekali", .bawah = A_(100), .bawah_eksklusif = true},
    {.predikat = "Baik", .bawah = A_(85), .atas = A_(100), .bawah_eksklusif = true},
    {.predikat = "Cukup", .bawah = A_(65), .atas = A_(85), .bawah_eksklusif = true},
    {.predikat = "Kurang", .bawah = A_(50), .atas = A_(60), .bawah_eksklusif = true},
    {.predikat = "Sangat Kurang", .atas = A_(50), .atas_eksklusif = true},
};
/* The ordinal scale of four classes with shared bounds that units in Jombang print in this manner;
 * here to hold the rule for overlaps. */
static struct skala_kelas ORDINAL[] = {
    {.predikat = "Sangat Berhasil", .bawah = A_(85), .atas = A_(100)},
    {.predikat = "Berhasil", .bawah = A_(70), .atas = A_(85)},
    {.predikat = "Cukup Berhasil", .bawah = A_(55), .atas = A_(70)},
    {.predikat = "Tidak Berhasil", .bawah = A_(0), .atas = A_(55)},
};

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

static const char *nama_of(const struct skala_predikat *s, int64_t koef)
{
    const struct skala_kelas *k = predikat_get(s, (struct desimal){koef, 2});

    return k == NULL ? "-" : k->predikat;
}

struct kasus {
    int64_t koef;
    const char *harap;
};

static void check(const struct skala_predikat *s, const struct kasus *k, size_t n)
{
    for (size_t i = 0; i < n; i++)
        assert_string_equal(nama_of(s, k[i].koef), k[i].harap);
}
#define CHECK(s, k) check(&(s), (k), sizeof(k) / sizeof((k)[0]))

static void test_predikat__permendagri_86_2017_bulat(void **state)
{
    static const struct kasus K[] = {
        {10647, "Sangat Tinggi"}, {10000, "Sangat Tinggi"}, {9100, "Sangat Tinggi"},
        {9050, "Sangat Tinggi"},  {9049, "Tinggi"},         {9000, "Tinggi"},
        {7550, "Tinggi"},         {7549, "Sedang"},         {6550, "Sedang"},
        {6549, "Rendah"},         {5050, "Rendah"},         {5049, "Sangat Rendah"},
        {0, "Sangat Rendah"},     {-5000, "Sangat Rendah"}, {20000, "Sangat Tinggi"},
    };
    struct skala_predikat s = SKALA(PERMENDAGRI, SKALA_BULAT);
    struct predikat_cacat *v;

    (void)state;
    CHECK(s, K);
    assert_int_equal(predikat_cacat_list(arena, &s, &v), 0);
}

static void test_predikat__permendagri_86_2017_apa_adanya(void **state)
{
    static const struct kasus K[] = {
        {10647, "Sangat Tinggi"},
        {9100, "Sangat Tinggi"},
        {9099, "-"},
        {9001, "-"},
        {9000, "Tinggi"},
        {7600, "Tinggi"},
        {7550, "-"},
        {6501, "-"},
        {5100, "Rendah"},
        {5001, "-"},
        {5000, "Sangat Rendah"},
    };
    struct skala_predikat s = SKALA(PERMENDAGRI, SKALA_APA_ADANYA);
    struct predikat_cacat *v;
    struct masalah_list m;

    (void)state;
    CHECK(s, K);
    assert_int_equal(predikat_cacat_list(arena, &s, &v), 4);
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(v[i].jenis, CACAT_CELAH);
    assert_int_equal(v[0].dari.koef, 9001);
    assert_int_equal(v[0].sampai.koef, 9099);
    assert_string_equal(v[0].penjelasan,
                        "celah antara \"Tinggi\" dan \"Sangat Tinggi\": nilai 90,01 sampai 90,99 "
                        "tidak masuk kelas mana pun dan tidak diberi predikat");
    masalah_init(&m, arena);
    predikat_validate(&s, "skala_predikat", &m);
    assert_int_equal(m.n, 4);
    assert_string_equal(m.v[3].tempat, "skala_predikat");
    assert_non_null(strstr(m.v[3].pesan, "50,01 sampai 50,99"));
}

static void test_predikat__kebumen(void **state)
{
    static const struct kasus K[] = {
        {10001, "Baik Sekali"},
        {10000, "Baik"},
        {8501, "Baik"},
        {8500, "Cukup"},
        {6501, "Cukup"},
        {6500, "-"},
        {6001, "-"},
        {6000, "Kurang"},
        {5001, "Kurang"},
        {5000, "-"},
        {4999, "Sangat Kurang"},
    };
    struct skala_predikat s = SKALA(KEBUMEN, SKALA_APA_ADANYA);
    struct predikat_cacat *v;

    (void)state;
    CHECK(s, K);
    assert_int_equal(predikat_cacat_list(arena, &s, &v), 2);
    assert_int_equal(v[0].dari.koef, 6001);
    assert_int_equal(v[0].sampai.koef, 6500);
    assert_string_equal(v[0].bawah->predikat, "Kurang");
    assert_int_equal(v[1].dari.koef, 5000);
    assert_int_equal(v[1].sampai.koef, 5000);
    assert_non_null(strstr(v[1].penjelasan, ": nilai 50,00 tidak masuk kelas"));
}

static void test_predikat__jombang_tumpang_tindih(void **state)
{
    static const struct kasus K[] = {
        {12000, "Sangat Berhasil"}, {8500, "Sangat Berhasil"}, {8499, "Berhasil"},
        {7000, "Berhasil"},         {6999, "Cukup Berhasil"},  {5500, "Cukup Berhasil"},
        {5499, "Tidak Berhasil"},   {0, "Tidak Berhasil"},     {-100, "Tidak Berhasil"},
    };
    struct skala_predikat s = SKALA(ORDINAL, SKALA_APA_ADANYA);
    struct predikat_cacat *v;
    struct masalah_list m;

    (void)state;
    CHECK(s, K);
    assert_int_equal(predikat_cacat_list(arena, &s, &v), 3);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(v[i].jenis, CACAT_TUMPANG);
        assert_int_equal(v[i].dari.koef, v[i].sampai.koef);
    }
    assert_int_equal(v[0].dari.koef, 8500);
    assert_string_equal(v[0].penjelasan, "tumpang tindih \"Berhasil\" dan \"Sangat Berhasil\": "
                                         "nilai 85,00 masuk kelas yang lebih tinggi, \"Sangat "
                                         "Berhasil\"");
    masalah_init(&m, arena);
    predikat_validate(&s, "", &m);
    assert_int_equal(m.n, 0); /* resolved by the rule */
    assert_non_null(strstr(predikat_aturan(&s), "dua desimal"));
}

static void test_predikat__skala_rusak(void **state)
{
    struct skala_kelas terbalik[] = {
        {.predikat = "rendah", .bawah = A_(0), .atas = A_(50)},
        {.predikat = "tinggi", .bawah = A_(51), .atas = A_(100)},
    };
    struct skala_kelas silang[] = {{.predikat = "x", .bawah = A_(60), .atas = A_(50)}};
    struct skala_kelas tumpang[] = {
        {.predikat = "a", .bawah = A_(80), .atas = A_(100)},
        {.predikat = "b", .bawah = A_(0), .atas = A_(85)},
    };
    struct skala_kelas terbuka[] = {{.predikat = "a"}, {.predikat = "b", .atas = A_(50)}};
    struct skala_predikat s = SKALA(terbalik, SKALA_BULAT);
    struct predikat_cacat *v;
    struct masalah_list m;

    (void)state;
    assert_int_equal(predikat_cacat_list(arena, &s, &v), 1);
    assert_int_equal(v[0].jenis, CACAT_KOSONG);
    s = SKALA(silang, SKALA_BULAT);
    assert_int_equal(predikat_cacat_list(arena, &s, &v), 1);
    assert_int_equal(v[0].jenis, CACAT_KOSONG);
    s = SKALA(terbuka, SKALA_BULAT);
    assert_int_equal(predikat_cacat_list(arena, &s, &v), 1);
    masalah_init(&m, arena);
    s = SKALA(tumpang, SKALA_BULAT);
    predikat_validate(&s, "skala", &m);
    assert_int_equal(m.n, 1);
    assert_non_null(strstr(m.v[0].pesan, "nilai 80 sampai 85 masuk kelas"));
    masalah_init(&m, arena);
    s.kelas.n = 0;
    predikat_validate(&s, "skala", &m);
    assert_int_equal(m.n, 1);
    assert_null(predikat_get(&s, (struct desimal){1, 0}));
    assert_null(predikat_get(NULL, (struct desimal){1, 0}));
    assert_null(predikat_of(&s, HASIL_KOSONG(KEADAAN_TARGET_NOL)));
}

/* A gap narrower than the grid is none. */
static void test_predikat__celah_lebih_sempit_dari_dua_desimal(void **state)
{
    struct skala_kelas v[] = {
        {.predikat = "b", .bawah = {true, {9001, 2}}},
        {.predikat = "a", .atas = {true, {90, 0}}},
    };
    struct skala_predikat s = SKALA(v, SKALA_APA_ADANYA);
    struct predikat_cacat *c;

    (void)state;
    assert_int_equal(predikat_cacat_list(arena, &s, &c), 0);
    v[0].bawah.nilai = (struct desimal){90005, 3}; /* 90,005: first value is 90,01 */
    assert_int_equal(predikat_cacat_list(arena, &s, &c), 0);
    assert_string_equal(nama_of(&s, 9001), "b");
    v[0].bawah.nilai = (struct desimal){DESIMAL_KOEF_MAX, 0}; /* beyond all numbers: open */
    assert_int_equal(predikat_cacat_list(arena, &s, &c), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_predikat__permendagri_86_2017_bulat, setup, teardown),
        cmocka_unit_test_setup_teardown(test_predikat__permendagri_86_2017_apa_adanya, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_predikat__kebumen, setup, teardown),
        cmocka_unit_test_setup_teardown(test_predikat__jombang_tumpang_tindih, setup, teardown),
        cmocka_unit_test_setup_teardown(test_predikat__skala_rusak, setup, teardown),
        cmocka_unit_test_setup_teardown(test_predikat__celah_lebih_sempit_dari_dua_desimal, setup,
                                        teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
