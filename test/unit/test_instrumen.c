/* SPDX-License-Identifier: MIT
 *
 * Tests of core/instrumen and core/instrumen_hitung on the instruments that come with the program,
 * and on broken ones.
 */
#include "base/arena.h"
#include "core/instrumen_hitung.h"
#include "import/instrumen_json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static struct arena *arena;
static struct masalah_list masalah;
static struct instrumen_list *bawaan;

static int setup(void **state)
{
    (void)state;
    arena = arena_new((size_t)64 << 20);
    masalah_init(&masalah, arena);
    bawaan = instrumen_bawaan(arena);
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

static struct hitung_penilaian *nilai_of(const char *instrumen, struct jawaban *j, size_t n)
{
    struct penilaian *p = ARENA_NEW(arena, struct penilaian);

    p->instrumen = instrumen;
    p->jawaban.v = j;
    p->jawaban.n = n;
    return penilaian_compute(arena, p, bawaan, "penilaian[0]", &masalah);
}

static const struct instrumen_nilai *butir(const struct hitung_penilaian *h, const char *kode)
{
    for (size_t i = 0; i < h->instrumen->butir.n; i++)
        if (strcmp(h->instrumen->butir.v[i].kode, kode) == 0)
            return &h->nilai[i];
    fail_msg("butir %s tidak ada", kode);
    return NULL;
}

static struct jawaban AKIP[] = {
    {.butir = "1a", .grade = "B"}, {.butir = "1b", .grade = "B"},  {.butir = "1c", .grade = "B"},
    {.butir = "2a", .grade = "B"}, {.butir = "2b", .grade = "CC"}, {.butir = "2c", .grade = "CC"},
    {.butir = "3a", .grade = "B"}, {.butir = "3b", .grade = "CC"}, {.butir = "3c", .grade = "CC"},
    {.butir = "4a", .grade = "B"}, {.butir = "4b", .grade = "CC"}, {.butir = "4c", .grade = "C"},
};

static void test_instrumen__akip_dari_grade(void **state)
{
    struct hitung_penilaian *h = nilai_of("akip-88-2021", AKIP, 12);

    (void)state;
    assert_int_equal(masalah.n, 0);
    CHECK(butir(h, "1a")->nilai, "4,20");
    CHECK(butir(h, "1a")->persen, "70,00");
    assert_string_equal(butir(h, "1a")->nilai.jejak->hitungan, "6 × 70 ÷ 100 = 4,20");
    CHECK(butir(h, "3c")->nilai, "4,50");
    CHECK(butir(h, "4c")->nilai, "6,25");
    CHECK(butir(h, "1")->nilai, "21,00");
    CHECK(butir(h, "2")->nilai, "18,60");
    CHECK(butir(h, "2")->persen, "62,00");
    CHECK(butir(h, "3")->nilai, "9,30");
    CHECK(butir(h, "4")->nilai, "14,25");
    CHECK(butir(h, "1a.1")->nilai, "tanpa data");
    CHECK(h->total, "63,15");
    assert_string_equal(h->kategori, "B");
    assert_string_equal(h->makna, "Baik");
    assert_string_equal(h->total.jejak->hitungan, "21,00 + 18,60 + 9,30 + 14,25 = 63,15");
    CHECK(h->dipakai, "63,15");
    assert_false(h->berbeda);
}

static void test_instrumen__akip_hanya_komponen_atau_total(void **state)
{
    struct jawaban j[] = {
        {.butir = "1", .nilai = ANGKA(225, 1)},
        {.butir = "2", .nilai = ANGKA(21, 0)},
        {.butir = "3", .nilai = ANGKA(1125, 2)},
        {.butir = "4", .nilai = ANGKA(175, 1)},
    };
    struct penilaian p = {.instrumen = "akip-88-2021", .resmi = ANGKA(7225, 2)};
    struct hitung_penilaian *h = nilai_of("akip-88-2021", j, 4);

    (void)state;
    CHECK(h->total, "72,25");
    assert_string_equal(h->kategori, "BB");
    CHECK(butir(h, "1")->nilai, "22,50");
    CHECK(butir(h, "1")->persen, "75,00");
    h = nilai_of("akip-88-2021", j, 3); /* one komponen missing: no total */
    CHECK(h->total, "tanpa data");
    assert_null(h->kategori);
    h = nilai_of("akip-88-2021", AKIP, 11);
    CHECK(h->total, "tanpa data");
    CHECK(butir(h, "4")->nilai, "tanpa data");
    CHECK(butir(h, "3")->nilai, "9,30");
    h = penilaian_compute(arena, &p, bawaan, "penilaian[0]", &masalah);
    CHECK(h->total, "tanpa data");
    CHECK(h->dipakai, "72,25");
    assert_string_equal(h->dipakai_kategori, "BB");
    assert_int_equal(masalah.n, 0);
}

static void test_instrumen__akip_batas_predikat(void **state)
{
    static const struct {
        int64_t koef;
        const char *predikat;
    } K[] = {
        {0, "D"},     {3000, "D"}, {3001, "C"},  {5000, "C"},   {5001, "CC"},
        {6000, "CC"}, {6001, "B"}, {7000, "B"},  {7001, "BB"},  {8000, "BB"},
        {8001, "A"},  {9000, "A"}, {9001, "AA"}, {10000, "AA"},
    };
    const struct instrumen *i = instrumen_get(bawaan, "akip-88-2021");

    (void)state;
    for (size_t k = 0; k < sizeof(K) / sizeof(K[0]); k++)
        assert_string_equal(instrumen_pita_get(i, (struct desimal){K[k].koef, 2})->kategori,
                            K[k].predikat);
    /* looked up as printed: 60,004 is 60,00 */
    assert_string_equal(instrumen_pita_get(i, (struct desimal){60004, 3})->kategori, "CC");
    assert_string_equal(instrumen_pita_get(i, (struct desimal){60005, 3})->kategori, "B");
    assert_null(instrumen_pita_get(i, (struct desimal){10001, 2}));
    assert_null(instrumen_pita_get(NULL, (struct desimal){1, 0}));
}

static void test_instrumen__akip_jawaban_salah(void **state)
{
    struct jawaban j[] = {
        {.butir = "9z", .grade = "B"},
        {.butir = "1a", .grade = "F"},
        {.butir = "1", .nilai = ANGKA(31, 0)},
        {.butir = "2", .nilai = ANGKA(-1, 0)},
        {.butir = NULL},
    };

    (void)state;
    nilai_of("akip-88-2021", j, 5);
    assert_int_equal(masalah.n, 5);
    assert_string_equal(masalah.v[0].tempat, "penilaian[0].jawaban[0]");
    assert_non_null(strstr(masalah.v[0].pesan, "\"9z\" tidak ada"));
    assert_non_null(strstr(masalah.v[2].pesan, "nilai 31 pada butir \"1\" di luar 0 sampai 30"));
}

static void test_instrumen__kematangan(void **state)
{
    static const int64_t SKOR[] = {5, 3, 3, 2, 3, 5, 3, 1, 4, 2, 2};
    static const struct {
        int64_t koef;
        const char *tingkat;
    } K[] = {
        {11, "Sangat Rendah"}, {19, "Sangat Rendah"}, {20, "Rendah"}, {28, "Rendah"},
        {29, "Sedang"},        {37, "Sedang"},        {38, "Tinggi"}, {46, "Tinggi"},
        {47, "Sangat Tinggi"}, {55, "Sangat Tinggi"},
    };
    const struct instrumen *i = instrumen_get(bawaan, "kematangan-99-2018");
    struct jawaban j[11];
    struct hitung_penilaian *h;

    (void)state;
    for (size_t k = 0; k < 11; k++)
        j[k] = (struct jawaban){.butir = i->butir.v[k].kode, .nilai = {true, {SKOR[k], 0}}};
    h = nilai_of("kematangan-99-2018", j, 11);
    assert_string_equal(text_of(h->total, 0), "33");
    assert_int_equal(h->total.nilai.skala, 0);
    assert_string_equal(h->kategori, "Sedang");
    h = nilai_of("kematangan-99-2018", j, 10);
    CHECK(h->total, "tanpa data");
    j[0].nilai = (struct angka){true, {6, 0}};
    nilai_of("kematangan-99-2018", j, 11);
    assert_int_equal(masalah.n, 1);
    for (size_t k = 0; k < sizeof(K) / sizeof(K[0]); k++)
        assert_string_equal(instrumen_pita_get(i, (struct desimal){K[k].koef, 0})->kategori,
                            K[k].tingkat);
    /* means over units have decimals: above 19 is Rendah */
    assert_string_equal(instrumen_pita_get(i, (struct desimal){191, 1})->kategori, "Rendah");
    assert_string_equal(instrumen_pita_get(i, (struct desimal){376, 1})->kategori, "Tinggi");
}

static void test_instrumen__ipp_bobot_tidak_diketahui(void **state)
{
    const struct instrumen *i = instrumen_get(bawaan, "ipp-29-2022");
    struct jawaban j[40];
    struct penilaian p = {.instrumen = "ipp-29-2022", .f03 = ANGKA(45, 1)};
    struct hitung_penilaian *h;

    (void)state;
    for (size_t k = 0; k < i->butir.n; k++)
        if (i->butir.v[k].dinilai)
            j[p.jawaban.n++] = (struct jawaban){.butir = i->butir.v[k].kode, .nilai = ANGKA(4, 0)};
    p.jawaban.v = j;
    h = penilaian_compute(arena, &p, bawaan, "p", &masalah);
    CHECK(h->total, "bobot tidak diketahui");
    CHECK(butir(h, "IPP-A")->nilai, "4,00");
    CHECK(butir(h, "IPP-C")->nilai, "bobot tidak diketahui");
    CHECK(h->f02, "bobot tidak diketahui");
    p.f02 = (struct angka){true, {388, 2}};
    h = penilaian_compute(arena, &p, bawaan, "p", &masalah);
    CHECK(h->f02, "3,88");
    CHECK(h->total, "4,04"); /* 0,75 x 3,88 + 0,25 x 4,5 = 4,035 */
    assert_string_equal(h->kategori, "A-");
    p.f03.ada = false;
    CHECK(penilaian_compute(arena, &p, bawaan, "p", &masalah)->total, "tanpa data");
    assert_int_equal(masalah.n, 0);
}

static void test_instrumen__ipp_dari_aspek(void **state)
{
    struct jawaban j[] = {
        {.butir = "IPP-A", .nilai = ANGKA(4, 0)},  {.butir = "IPP-B", .nilai = ANGKA(35, 1)},
        {.butir = "IPP-C", .nilai = ANGKA(3, 0)},  {.butir = "IPP-D", .nilai = ANGKA(25, 1)},
        {.butir = "IPP-E", .nilai = ANGKA(45, 1)}, {.butir = "IPP-F", .nilai = ANGKA(2, 0)},
    };
    struct penilaian p = {.instrumen = "ipp-29-2022", .f03 = ANGKA(42, 1), .jawaban = {j, 6}};
    struct hitung_penilaian *h = penilaian_compute(arena, &p, bawaan, "p", &masalah);

    (void)state;
    /* 0,24x4 + 0,25x3,5 + 0,18x3 + 0,11x2,5 + 0,10x4,5 + 0,12x2 = 3,34 */
    CHECK(h->f02, "3,34");
    CHECK(h->total, "3,56"); /* 2,505 + 1,05 = 3,555 */
    assert_string_equal(h->kategori, "B");
    assert_string_equal(h->total.jejak->hitungan, "0,75 × 3,34 + 0,25 × 4,2 = 3,56");
}

static void test_instrumen__tidak_dikenal(void **state)
{
    struct penilaian p = {.instrumen = "akip-99-2030",
                          .resmi = ANGKA(8012, 2),
                          .resmi_kategori = "A",
                          .jawaban = {AKIP, 12}};
    struct hitung_penilaian *h = penilaian_compute(arena, &p, bawaan, "penilaian[2]", &masalah);

    (void)state;
    assert_null(h->instrumen);
    CHECK(h->total, "tanpa data");
    CHECK(h->dipakai, "80,12");
    assert_string_equal(h->dipakai_kategori, "A");
    assert_int_equal(masalah.n, 1);
    assert_string_equal(masalah.v[0].tempat, "penilaian[2]");
    assert_int_equal(penilaian_jenis(&p, bawaan), INSTRUMEN_AKIP);
    p.instrumen = "lain";
    assert_int_equal(penilaian_jenis(&p, NULL), 0);
}

static size_t faults_of(struct instrumen *i)
{
    struct masalah_list m;

    masalah_init(&m, arena);
    instrumen_validate(i, &m);
    return m.n;
}

static void test_instrumen__validasi(void **state)
{
    struct instrumen_butir b[] = {
        {.kode = "1", .bobot = ANGKA(60, 0)},
        {.kode = "1a", .induk = "1", .bobot = ANGKA(60, 0), .dinilai = true},
        {.kode = "2", .bobot = ANGKA(40, 0), .dinilai = true},
    };
    struct instrumen_pita p[] = {
        {.kategori = "rendah", .bawah = ANGKA(0, 0), .atas = ANGKA(50, 0)},
        {.kategori = "tinggi", .bawah = ANGKA(50, 0), .atas = ANGKA(100, 0)},
    };
    struct instrumen i = {.kode = "uji",
                          .jenis = INSTRUMEN_AKIP,
                          .nilai_maks = ANGKA(100, 0),
                          .butir = {b, 3},
                          .pita = {p, 2}};

    (void)state;
    for (size_t k = 0; k < bawaan->n; k++)
        assert_int_equal(faults_of((struct instrumen *)&bawaan->v[k]), 0);
    assert_int_equal(faults_of(&i), 0);
    b[1].bobot.nilai.koef = 59; /* does not fill its parent */
    assert_int_equal(faults_of(&i), 1);
    b[1].bobot.nilai.koef = 60;
    b[2].kode = "1"; /* twice, and its children no longer fill it */
    assert_int_equal(faults_of(&i), 2);
    b[2].kode = "2";
    b[2].induk = "x"; /* unknown parent; the top no longer adds up */
    assert_int_equal(faults_of(&i), 2);
    b[2].induk = NULL;
    b[0].induk = "1a"; /* circle */
    assert_true(faults_of(&i) >= 2);
    b[0].induk = NULL;
    p[1].bawah.nilai.koef = 51;
    assert_int_equal(faults_of(&i), 1); /* gap */
    p[1].bawah.nilai.koef = 49;
    assert_int_equal(faults_of(&i), 1); /* overlap */
    p[1].bawah.nilai.koef = 50;
    p[1].atas.nilai.koef = 99;
    assert_int_equal(faults_of(&i), 1); /* ends below the highest value */
    i = (struct instrumen){0};
    assert_int_equal(faults_of(&i), 3);
}

/* A circle that was not validated must end without a value. */
static void test_instrumen__lingkaran_tidak_berputar(void **state)
{
    struct instrumen_butir b[] = {
        {.kode = "1", .induk = "2", .bobot = ANGKA(50, 0)},
        {.kode = "2", .induk = "1", .bobot = ANGKA(50, 0)},
        {.kode = "3", .induk = "3", .bobot = ANGKA(50, 0)},
    };
    struct instrumen i = {.kode = "uji", .jenis = INSTRUMEN_AKIP, .butir = {b, 3}};
    struct instrumen_list l = {&i, 1};
    struct penilaian p = {.instrumen = "uji"};

    (void)state;
    CHECK(penilaian_compute(arena, &p, &l, "p", &masalah)->total, "tanpa data");
}

static void test_instrumen__berkas_rusak(void **state)
{
    static const char *const TEKS[] = {
        "",
        "[]",
        "{",
        "{\"kode\": \"x\"}",
        "{\"kode\": 1, \"jenis\": \"akip\", \"nama\": \"x\"}",
        "{\"kode\": \"x\", \"jenis\": \"lain\", \"nama\": \"x\"}",
        "\xff\xfe",
        "null",
        "{\"kode\": \"x\", \"jenis\": \"akip\", \"nama\": \"x\", \"asing\": 1}",
    };

    (void)state;
    for (size_t k = 0; k < sizeof(TEKS) / sizeof(TEKS[0]); k++) {
        struct masalah_list m;
        struct instrumen i = {.kode = "utuh"};

        masalah_init(&m, arena);
        assert_true(instrumen_json_read(arena, str_of(TEKS[k]), &i, &m) < 0);
        assert_true(m.n > 0);
        assert_string_equal(i.kode, "utuh");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_instrumen__akip_dari_grade, setup, teardown),
        cmocka_unit_test_setup_teardown(test_instrumen__akip_hanya_komponen_atau_total, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_instrumen__akip_batas_predikat, setup, teardown),
        cmocka_unit_test_setup_teardown(test_instrumen__akip_jawaban_salah, setup, teardown),
        cmocka_unit_test_setup_teardown(test_instrumen__kematangan, setup, teardown),
        cmocka_unit_test_setup_teardown(test_instrumen__ipp_bobot_tidak_diketahui, setup, teardown),
        cmocka_unit_test_setup_teardown(test_instrumen__ipp_dari_aspek, setup, teardown),
        cmocka_unit_test_setup_teardown(test_instrumen__tidak_dikenal, setup, teardown),
        cmocka_unit_test_setup_teardown(test_instrumen__validasi, setup, teardown),
        cmocka_unit_test_setup_teardown(test_instrumen__lingkaran_tidak_berputar, setup, teardown),
        cmocka_unit_test_setup_teardown(test_instrumen__berkas_rusak, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
