/* SPDX-License-Identifier: MIT
 *
 * The reference files in data/: scales without gaps, the sample table equal to its formula, lists
 * with whole rows, and packages whose official codes carry the official names.
 */
#include "base/arena.h"
#include "base/file.h"
#include "base/str.h"
#include "core/paket_skema.h"
#include "core/predikat_hitung.h"
#include "core/skm_sampel.h"
#include "import/paket_json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <cmocka.h>

static struct arena *arena;
static struct masalah_list masalah;

static int setup(void **state)
{
    (void)state;
    arena = arena_new((size_t)64 << 20);
    masalah_init(&masalah, arena);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static struct str read_data(const char *nama)
{
    char *teks;
    size_t n;
    struct err e = {0};

    if (file_read(arena, arena_printf(arena, "%s/data/%s", CERMAT_AKAR, nama), PAKET_BYTES_MAX,
                  &teks, &n, &e) < 0)
        fail_msg("%s", e.msg);
    return (struct str){teks, n};
}

static struct skala_predikat read_scale(const char *nama)
{
    struct skala_predikat s = {0};
    struct str teks = read_data(arena_printf(arena, "skala/%s.json", nama));

    if (skema_json_read(arena, teks, &SKEMA_SKALA_PREDIKAT, &s, &masalah) < 0)
        fail_msg("%s: %s", masalah.v[0].tempat, masalah.v[0].pesan);
    predikat_validate(&s, nama, &masalah);
    assert_string_equal(s.kode, nama);
    return s;
}

static const char *class_of(const struct skala_predikat *s, int64_t perseratus)
{
    const struct skala_kelas *k = predikat_get(s, (struct desimal){.koef = perseratus, .skala = 2});

    return k == NULL ? "" : k->singkatan;
}

static void test_skala__tanpa_celah(void **state)
{
    static const struct {
        const char *kode;
        int64_t nilai;
        const char *harap;
    } V[] = {
        {"permendagri-86-2017", 9049, "T"},
        {"permendagri-86-2017", 9050, "ST"},
        {"permendagri-86-2017", 10647, "ST"},
        {"permendagri-86-2017", 5050, "R"},
        {"permendagri-86-2017", 5049, "SR"},
        {"kebumen", 10001, "BS"},
        {"kebumen", 10000, "B"},
        {"kebumen", 6200, "K"},
        {"kebumen", 5000, "SK"},
        {"skm-14-2017", 8831, "A"},
        {"skm-14-2017", 8830, "B"},
        {"skm-14-2017", 7660, "C"},
        {"skm-14-2017", 6499, "D"},
        {"contoh-lima-kelas", 10000, "SB"},
        {"contoh-lima-kelas", 9999, "B"},
        {"contoh-lima-kelas", -500, "TB"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(V) / sizeof(V[0]); i++) {
        struct skala_predikat s = read_scale(V[i].kode);

        assert_string_equal(class_of(&s, V[i].nilai), V[i].harap);
    }
    assert_int_equal(masalah.n, 0);
}

/* Rows of a CSV file without quoted line breaks; the first one names the columns. */
static size_t rows_of(const char *nama, const char *kepala, const char **baris, size_t maks)
{
    struct str sisa = read_data(nama);
    struct str b = str_cut(&sisa, '\n');
    size_t n = 0;

    assert_true(str_eq(b, kepala));
    while (sisa.p != NULL) {
        b = str_cut(&sisa, '\n');
        if (b.n == 0)
            continue;
        assert_true(n < maks);
        baris[n++] = arena_printf(arena, "%.*s", (int)b.n, b.p);
    }
    return n;
}

static void test_sampel__sama_dengan_rumus(void **state)
{
    const char *baris[100];
    size_t n = rows_of("skm/sampel.csv", "populasi;sampel", baris, 100);

    (void)state;
    assert_int_equal(n, 90);
    for (size_t i = 0; i < n; i++) {
        char *ujung;
        long populasi = strtol(baris[i], &ujung, 10);
        struct cacah s = skm_sampel_minimum((struct cacah){true, populasi});

        assert_true(*ujung == ';' && s.ada);
        assert_int_equal(s.nilai, strtol(ujung + 1, NULL, 10));
    }
}

static void test_daftar__utuh(void **state)
{
    const char **baris = ARENA_ARRAY(arena, 4000, const char *);

    (void)state;
    assert_int_equal(rows_of("akun/belanja.csv", "kode;jenjang;uraian", baris, 4000), 3413);
    assert_int_equal(rows_of("sumber-dana.csv", "kode;level;uraian", baris, 4000), 300);
    assert_int_equal(rows_of("nomenklatur/kecamatan.csv",
                             "kode;jenjang;nama;kinerja;indikator;satuan", baris, 4000),
                     228);
}

/* Official name of a code; programs are printed in capitals there. */
static void check_name(const struct pos_anggaran *p, const char *const *baris, size_t n)
{
    size_t k = strlen(p->kode);

    for (size_t i = 0; i < n; i++) {
        const char *nama;

        if (strncmp(baris[i], p->kode, k) != 0 || baris[i][k] != ';')
            continue;
        nama = strchr(baris[i] + k + 1, ';') + 1;
        if (*nama == '"') /* names with a quote in them are not in the examples */
            nama++;
        if (strncasecmp(nama, p->nama, strlen(p->nama)) != 0)
            fail_msg("%s: \"%s\" is not \"%s\"", p->kode, p->nama, nama);
        return;
    }
    fail_msg("%s is not in the nomenclature", p->kode);
}

static void test_contoh__nama_resmi(void **state)
{
    static const char *const NAMA[] = {"kertanegara-2024", "puring-2024", "ajibarang-2023"};
    const char *baris[300];
    size_t n = rows_of("nomenklatur/kecamatan.csv", "kode;jenjang;nama;kinerja;indikator;satuan",
                       baris, 300);

    (void)state;
    for (size_t i = 0; i < 3; i++) {
        struct paket *p = NULL;
        struct str teks = read_data(arena_printf(arena, "contoh/%s.json", NAMA[i]));

        assert_int_equal(paket_json_read(arena, teks, &p, &masalah), 0);
        for (size_t k = 0; k < p->anggaran->pos.n; k++)
            check_name(&p->anggaran->pos.v[k], baris, n);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_skala__tanpa_celah, setup, teardown),
        cmocka_unit_test_setup_teardown(test_sampel__sama_dengan_rumus, setup, teardown),
        cmocka_unit_test_setup_teardown(test_daftar__utuh, setup, teardown),
        cmocka_unit_test_setup_teardown(test_contoh__nama_resmi, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
