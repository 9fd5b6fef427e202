/* SPDX-License-Identifier: MIT
 *
 * Tests of core/efisiensi: the three measures, the outputs they are taken from, the label.
 */
#include "core/efisiensi.h"

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

static const char *text_of(struct hasil h)
{
    return h.keadaan == KEADAAN_ADA ? hasil_format(arena, h, 2) : keadaan_nama(h.keadaan);
}

#define CHECK(h, harap) assert_string_equal(text_of(h), (harap))
#define JUTA            INT64_C(100000000) /* a million rupiah in sen */

/* The worked example of the regulation, three outputs. */
static void test_efisiensi__pmk_214_contoh(void **state)
{
    struct efisiensi_keluaran v[] = {
        {"a", {4000 * JUTA}, {3800 * JUTA}, {12200, 2}},
        {"b", {1000 * JUTA}, {975 * JUTA}, {8000, 2}},
        {"c", {5000 * JUTA}, {4725 * JUTA}, {14200, 2}},
    };
    struct hasil ne, e = efisiensi_pmk_214(arena, v, 3, &ne);

    (void)state;
    CHECK(e, "25,67");
    CHECK(ne, "100,00"); /* limited to 20; unlimited it would be 114,18 */
    assert_string_equal(e.jejak->hitungan,
                        "(12.780.000.000 − 9.500.000.000) ÷ 12.780.000.000 × 100 = 25,67");
    assert_string_equal(ne.jejak->hitungan, "50 + 20,00 ÷ 20 × 50 = 100,00");
    v[0] = (struct efisiensi_keluaran){"d", {1000 * JUTA}, {1300 * JUTA}, {10000, 2}};
    e = efisiensi_pmk_214(arena, v, 1, &ne);
    CHECK(e, "-30,00");
    CHECK(ne, "0,00");
    v[0].realisasi.sen = 1000 * JUTA;
    e = efisiensi_pmk_214(arena, v, 1, &ne);
    CHECK(e, "0,00");
    CHECK(ne, "50,00");
}

static void test_efisiensi__pmk_214_keadaan(void **state)
{
    struct efisiensi_keluaran v[] = {{"a", {100}, {100}, {0, 2}}};
    struct hasil ne;

    (void)state;
    CHECK(efisiensi_pmk_214(arena, v, 0, &ne), "tanpa data");
    CHECK(ne, "tanpa data");
    CHECK(efisiensi_pmk_214(arena, v, 1, NULL), "tak terdefinisi");
    v[0].capaian.koef = -100;
    CHECK(efisiensi_pmk_214(arena, v, 1, NULL), "tak terdefinisi");
    v[0] = (struct efisiensi_keluaran){"b", {INT64_MAX}, {0}, {DESIMAL_KOEF_MAX, 0}};
    CHECK(efisiensi_pmk_214(arena, v, 1, NULL), "tak terdefinisi"); /* sums out of range */
}

static struct hitung_efisiensi compute(int metode, const char *keadaan_saja, int64_t capaian,
                                       int64_t serapan)
{
    struct hitung_efisiensi h = {.metode = metode};
    struct efisiensi_keluaran_list l = {0};

    h.capaian.nilai = (struct desimal){capaian, 2};
    h.serapan.nilai = (struct desimal){serapan, 2};
    if (keadaan_saja != NULL)
        h.serapan = HASIL_KOSONG(KEADAAN_PAGU_NOL);
    efisiensi_compute(arena, &h, &l);
    return h;
}

static void test_efisiensi__selisih_dan_sisa(void **state)
{
    struct hitung_efisiensi h = compute(EFISIENSI_SELISIH, NULL, 10647, 9087);

    (void)state;
    CHECK(h.nilai, "15,60");
    assert_string_equal(h.keterangan, "efisien");
    h = compute(EFISIENSI_SELISIH, NULL, 9570, 9323);
    CHECK(h.nilai, "2,47");
    assert_string_equal(h.keterangan, "tidak efisien"); /* target not reached */
    h = compute(EFISIENSI_SISA, NULL, 10000, 8805);
    CHECK(h.nilai, "11,95");
    assert_string_equal(h.keterangan, "efisien");
    h = compute(EFISIENSI_SISA, NULL, 10000, 10000);
    CHECK(h.nilai, "0,00");
    assert_string_equal(h.keterangan, "tidak efisien"); /* nothing saved */
    h = compute(EFISIENSI_SELISIH, NULL, 11000, 10500);
    CHECK(h.nilai, "5,00");
    assert_string_equal(h.keterangan, "tidak efisien");
    h = compute(EFISIENSI_SELISIH, "pagu nol", 11000, 0);
    CHECK(h.nilai, "pagu nol");
    assert_string_equal(h.keterangan, "pagu nol");
    h = compute(EFISIENSI_PMK_214, NULL, 11000, 9000);
    assert_string_equal(h.keterangan, "tanpa data");
}

/* A small tree: program > two kegiatan > sub kegiatan. */
struct pohon {
    struct pos_anggaran data[5];
    struct hitung_pos pos[5];
    struct hitung_pos *anak[5];
    struct indikator ind[5];
    struct hitung_indikator hi[5];
    const struct hitung_indikator *milik[5];
};

static void give_output(struct pohon *t, size_t i, int64_t capaian)
{
    t->ind[i].jenis = JENIS_KELUARAN;
    t->hi[i].data = &t->ind[i];
    t->hi[i].capaian = (struct hasil){.nilai = {capaian, 2}};
    t->milik[i] = &t->hi[i];
    t->pos[i].indikator = &t->milik[i];
    t->pos[i].n_indikator = 1;
}

/* 0 program 1000; 1 kegiatan 600 (3: 400, 4: 200); 2 kegiatan 400; realisasi 90 percent. */
static struct pohon *make_tree(void)
{
    static const int64_t PAGU[] = {1000, 600, 400, 400, 200};
    struct pohon *t = ARENA_NEW(arena, struct pohon);

    for (size_t i = 0; i < 5; i++) {
        t->data[i].nama = "pos";
        t->pos[i].data = &t->data[i];
        t->pos[i].pagu_akhir = (struct uang){true, {PAGU[i] * 100}};
        t->pos[i].realisasi = (struct uang){true, {PAGU[i] * 90}};
    }
    t->anak[0] = &t->pos[1];
    t->anak[1] = &t->pos[2];
    t->anak[2] = &t->pos[3];
    t->anak[3] = &t->pos[4];
    t->pos[0].anak = t->anak;
    t->pos[0].n = 2;
    t->pos[1].anak = t->anak + 2;
    t->pos[1].n = 2;
    return t;
}

static struct efisiensi_keluaran_list outputs_of(struct pohon *t)
{
    const struct hitung_pos *program = &t->pos[0];

    return efisiensi_keluaran_of(arena, &program, 1);
}

static void test_efisiensi__keluaran_dari_tingkat_terbawah(void **state)
{
    struct pohon *t = make_tree();
    struct efisiensi_keluaran_list l;

    (void)state;
    for (size_t i = 0; i < 5; i++)
        give_output(t, i, 10000 + (int64_t)i);
    l = outputs_of(t);
    assert_int_equal(l.n, 3); /* two sub kegiatan, and the kegiatan without any */
    assert_int_equal(l.v[0].pagu.sen, 40000);
    assert_int_equal(l.v[0].capaian.koef, 10003);
    assert_int_equal(l.v[2].pagu.sen, 40000);
    assert_int_equal(l.v[2].capaian.koef, 10002);
    assert_int_equal(l.dilewati, 0);
    CHECK(efisiensi_pmk_214(arena, l.v, l.n, NULL), "10,03");
}

static void test_efisiensi__keluaran_naik_satu_tingkat(void **state)
{
    struct pohon *t = make_tree();
    struct efisiensi_keluaran_list l;

    (void)state;
    give_output(t, 1, 11000);
    give_output(t, 2, 10000);
    give_output(t, 3, 12000); /* its sister has none: the kegiatan counts */
    l = outputs_of(t);
    assert_int_equal(l.n, 2);
    assert_int_equal(l.v[0].capaian.koef, 11000);
    assert_int_equal(l.v[0].pagu.sen, 60000);
    assert_int_equal(l.dilewati, 0);
    /* a sub kegiatan without money does not stand in the way */
    t->pos[4].pagu_akhir = (struct uang){true, {0}};
    t->pos[3].pagu_akhir = (struct uang){true, {60000}};
    l = outputs_of(t);
    assert_int_equal(l.n, 2);
    assert_int_equal(l.v[0].capaian.koef, 12000);
    /* but money that no child holds does */
    t->pos[3].pagu_akhir = (struct uang){true, {50000}};
    l = outputs_of(t);
    assert_int_equal(l.v[0].capaian.koef, 11000);
}

static void test_efisiensi__tanpa_keluaran_dilewati(void **state)
{
    struct pohon *t = make_tree();
    struct efisiensi_keluaran_list l;
    struct hitung_efisiensi h = {.metode = EFISIENSI_PMK_214};

    (void)state;
    give_output(t, 2, 10000);
    l = outputs_of(t);
    assert_int_equal(l.n, 1);
    assert_true(l.dilewati > 0);
    h.capaian.nilai = (struct desimal){10000, 2};
    h.serapan.nilai = (struct desimal){9000, 2};
    efisiensi_compute(arena, &h, &l);
    CHECK(h.nilai, "10,00");
    CHECK(h.ne, "75,00");
    assert_string_equal(h.nilai.jejak->masukan[h.nilai.jejak->n - 1].nama,
                        "Pos tanpa capaian keluaran yang tidak ikut dihitung");
    t->pos[2].realisasi.ada = false;
    l = outputs_of(t);
    assert_int_equal(l.n, 0);
    give_output(t, 0, 9000); /* the program itself, with all its money */
    l = outputs_of(t);
    assert_int_equal(l.n, 1);
    assert_int_equal(l.v[0].pagu.sen, 100000);
    assert_int_equal(l.dilewati, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_efisiensi__pmk_214_contoh, setup, teardown),
        cmocka_unit_test_setup_teardown(test_efisiensi__pmk_214_keadaan, setup, teardown),
        cmocka_unit_test_setup_teardown(test_efisiensi__selisih_dan_sisa, setup, teardown),
        cmocka_unit_test_setup_teardown(test_efisiensi__keluaran_dari_tingkat_terbawah, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_efisiensi__keluaran_naik_satu_tingkat, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_efisiensi__tanpa_keluaran_dilewati, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
