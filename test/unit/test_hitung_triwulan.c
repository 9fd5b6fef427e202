/* SPDX-License-Identifier: MIT
 *
 * Tests of core/hitung_triwulan: quarters of an indicator, their formula, sums up to a quarter,
 * capaian, and the same while values are being typed.
 */
#include "core/hitung.h"

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
    arena = arena_new((size_t)64 << 20);
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
    return h.keadaan == KEADAAN_ADA ? hasil_format(arena, h, h.nilai.skala)
                                    : keadaan_nama(h.keadaan);
}

#define CHECK(h, harap) assert_string_equal(text_of(h), (harap))

/* One indicator "I" with four quarters of targets 10, 20, 30, 40. */
struct contoh {
    struct paket p;
    struct renstra renstra;
    struct indikator ind;
    struct target_tahun target;
    struct pengukuran ukur;
    struct realisasi_triwulan tw[4];
    struct masalah_list m;
};

static struct contoh *make(int agregasi)
{
    struct contoh *c = ARENA_NEW(arena, struct contoh);

    c->target = (struct target_tahun){{true, 2024}, ANGKA(40, 0)};
    c->ind = (struct indikator){.kode = "I",
                                .tingkat = TINGKAT_SASARAN,
                                .polaritas = POLARITAS_NAIK,
                                .agregasi = agregasi,
                                .pembilang = "Selesai",
                                .penyebut = "Seluruhnya",
                                .target = {&c->target, 1}};
    for (int t = 0; t < 4; t++)
        c->tw[t] = (struct realisasi_triwulan){.triwulan = {true, t + 1},
                                               .target = ANGKA(10 * (t + 1), 0)};
    c->ukur = (struct pengukuran){.indikator = "I", .triwulan = {c->tw, 4}};
    c->renstra = (struct renstra){.indikator = {&c->ind, 1}};
    c->p =
        (struct paket){.tahun = {true, 2024}, .renstra = &c->renstra, .pengukuran = {&c->ukur, 1}};
    masalah_init(&c->m, arena);
    return c;
}

static const struct hitung *compute(struct contoh *c)
{
    return hitung_compute(arena, &c->p, NULL, &c->m);
}

static void test_hitung_triwulan__sampai_dengan(void **state)
{
    struct contoh *c = make(AGREGASI_JUMLAH);
    const struct hitung_indikator *i;

    (void)state;
    c->tw[0].realisasi = ANGKA(9, 0);
    c->tw[1].realisasi = ANGKA(125, 1);
    c->tw[3].realisasi = ANGKA(0, 0);
    i = hitung_indikator_get(compute(c), "I");
    CHECK(i->triwulan[0].sampai, "9");
    CHECK(i->triwulan[1].sampai, "21,5");
    CHECK(i->triwulan[2].sampai, "belum ada realisasi"); /* empty is not 0 */
    CHECK(i->triwulan[3].sampai, "21,5");                /* 0 is filled */
    CHECK(i->triwulan[0].capaian, "90,00");
    CHECK(i->triwulan[1].capaian, "107,50");
    CHECK(i->triwulan[2].capaian, "belum ada realisasi");
    CHECK(i->triwulan[3].capaian, "53,75");
    assert_string_equal(i->triwulan[1].sampai.jejak->hitungan, "9 + 12,5 = 21,5");
    assert_int_equal(i->realisasi.nilai.koef, 215);
    c->ind.agregasi = AGREGASI_AKHIR;
    i = hitung_indikator_get(compute(c), "I");
    CHECK(i->triwulan[1].sampai, "12,5");
    CHECK(i->triwulan[3].capaian, "0,00");
    c->ind.agregasi = AGREGASI_RATA_RATA;
    i = hitung_indikator_get(compute(c), "I");
    CHECK(i->triwulan[1].sampai, "10,75");
    CHECK(i->triwulan[3].sampai, "7,17"); /* (9 + 12,5 + 0) / 3 */
    c->tw[1].target.ada = false;
    i = hitung_indikator_get(compute(c), "I");
    CHECK(i->triwulan[1].capaian, "tanpa target");
}

static void test_hitung_triwulan__dari_rumus(void **state)
{
    struct contoh *c = make(AGREGASI_AKHIR);
    const struct hitung_indikator *i;

    (void)state;
    c->tw[0].pembilang = ANGKA(1, 0);
    c->tw[0].penyebut = ANGKA(12, 0);
    c->tw[1].realisasi = ANGKA(15, 0);
    c->tw[1].pembilang = ANGKA(2, 0);
    c->tw[1].penyebut = ANGKA(12, 0);
    c->tw[2].pembilang = ANGKA(3, 0);
    c->tw[3].pembilang = ANGKA(3, 0);
    c->tw[3].penyebut = ANGKA(0, 0);
    i = hitung_indikator_get(compute(c), "I");
    assert_int_equal(i->triwulan[0].realisasi.nilai.koef, 833); /* in place of none typed */
    assert_string_equal(i->triwulan[0].dari_rumus.jejak->rumus, "Selesai ÷ Seluruhnya × 100");
    assert_string_equal(i->triwulan[0].dari_rumus.jejak->hitungan, "1 ÷ 12 × 100 = 8,33");
    assert_int_equal(i->triwulan[1].realisasi.nilai.koef, 15); /* typed counts */
    assert_false(i->triwulan[2].realisasi.ada);
    CHECK(i->triwulan[3].dari_rumus, "tak terdefinisi");
    assert_false(i->triwulan[3].realisasi.ada);
    assert_string_equal(i->realisasi_asal, "triwulan II");
    c->ukur.sumber = SUMBER_RUMUS; /* now the formula is the source */
    c->ind.desimal = (struct cacah){true, 1};
    i = hitung_indikator_get(compute(c), "I");
    assert_int_equal(i->triwulan[1].realisasi.nilai.koef, 167);
    assert_int_equal(i->realisasi.nilai.koef, 167);
    assert_string_equal(i->triwulan[1].asal, "dihitung dari rumus indikator");
}

/* The quarters of a survey are shown; the year is the survey's own. */
static void test_hitung_triwulan__survei(void **state)
{
    struct contoh *c = make(AGREGASI_AKHIR);
    struct skm_triwulan st = {.triwulan = {true, 2}, .ikm = ANGKA(8888, 2)};
    struct skm skm = {.triwulan = {&st, 1}, .resmi = ANGKA(90, 0)};
    const struct hitung_indikator *i;

    (void)state;
    c->p.skm = &skm;
    c->ukur.sumber = SUMBER_SKM;
    i = hitung_indikator_get(compute(c), "I");
    assert_int_equal(i->triwulan[1].realisasi.nilai.koef, 8888);
    assert_false(i->triwulan[1].ikut);
    assert_int_equal(i->realisasi.nilai.koef, 90);
    c->tw[1].realisasi = ANGKA(70, 0);
    i = hitung_indikator_get(compute(c), "I");
    assert_int_equal(i->triwulan[1].realisasi.nilai.koef, 70);
    assert_true(i->triwulan[1].ikut);
}

/* Typed values give what saving them would give, and change nothing. */
static void test_hitung_triwulan__sedang_diketik(void **state)
{
    struct contoh *c = make(AGREGASI_JUMLAH);
    const struct hitung *h;
    const struct hitung_indikator *i, *simpan;
    struct realisasi_triwulan tw[2];
    struct pengukuran coba;

    (void)state;
    c->tw[0].realisasi = ANGKA(9, 0);
    h = compute(c);
    coba = c->ukur;
    memcpy(tw, c->tw, sizeof(tw));
    tw[1].realisasi = ANGKA(4, 0);
    coba.triwulan.v = tw;
    coba.triwulan.n = 2;
    i = hitung_indikator_coba(arena, h, "I", &coba);
    CHECK(i->triwulan[1].sampai, "13");
    CHECK(i->capaian, "32,50");
    assert_false(hitung_indikator_get(h, "I")->triwulan[1].realisasi.ada);
    c->tw[1].realisasi = ANGKA(4, 0);
    simpan = hitung_indikator_get(compute(c), "I");
    assert_string_equal(text_of(simpan->capaian), text_of(i->capaian));
    i = hitung_indikator_coba(arena, h, "I", NULL);
    CHECK(i->capaian, "belum ada realisasi");
    assert_null(hitung_indikator_coba(arena, h, "tidak ada", &coba));
}

#define UJI(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
    const struct CMUnitTest v[] = {
        UJI(test_hitung_triwulan__sampai_dengan),
        UJI(test_hitung_triwulan__dari_rumus),
        UJI(test_hitung_triwulan__survei),
        UJI(test_hitung_triwulan__sedang_diketik),
    };

    return cmocka_run_group_tests(v, NULL, NULL);
}
