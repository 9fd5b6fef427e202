/* SPDX-License-Identifier: MIT
 *
 * test_skema_beda: every field of every struct counts, and places are named.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/paket.h"
#include "core/paket_skema.h"
#include "core/skema_beda.h"

#include <string.h>

static void set_field(struct arena *a, const struct bidang *b, void *f)
{
    static const char *const teks[] = {"x"};
    const struct {
        const void *v;
        size_t n;
    } daftar = {b->jenis == BIDANG_DAFTAR ? arena_alloc(a, b->skema->ukuran) : (const void *)teks,
                1};

    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        *(const char **)f = "";
        break;
    case BIDANG_CACAH:
        *(struct cacah *)f = (struct cacah){true, 0};
        break;
    case BIDANG_ANGKA:
        *(struct angka *)f = ANGKA(0, 0);
        break;
    case BIDANG_RUPIAH:
        *(struct uang *)f = UANG_RUPIAH(0);
        break;
    case BIDANG_YA:
        *(bool *)f = true;
        break;
    case BIDANG_PILIHAN:
        *(int *)f = b->pilihan[0].nilai;
        break;
    case BIDANG_TANGGAL:
        *(struct tanggal *)f = (struct tanggal){2024, 1, 31};
        break;
    case BIDANG_OBJEK:
        *(void **)f = arena_alloc(a, b->skema->ukuran);
        break;
    case BIDANG_TEKS_DAFTAR:
    case BIDANG_DAFTAR:
        memcpy(f, &daftar, sizeof(daftar));
        break;
    }
}

/* An empty struct against one with this field only, both ways. */
static void check_fields(struct arena *a, const struct skema *s)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *b = &s->bidang[i];
        char *kosong = arena_alloc(a, s->ukuran), *isi = arena_alloc(a, s->ukuran);
        struct beda_list l;

        set_field(a, b, isi + b->offset);
        beda_init(&l, a, 10);
        skema_diff(&l, s, "di.", kosong, isi);
        skema_diff(&l, s, "di.", isi, kosong);
        assert_int_equal(l.jumlah, 2);
        assert_int_equal(l.n, 2);
        assert_int_equal(strncmp(l.v[0].tempat, "di.", 3), 0);
        assert_int_equal(strncmp(l.v[0].tempat + 3, b->nama, strlen(b->nama)), 0);
        assert_true(b->jenis == BIDANG_YA || !l.v[0].a);
        assert_non_null(l.v[0].b);
        assert_true(b->jenis == BIDANG_YA || !l.v[1].b);
        skema_diff(&l, s, "di.", isi, isi);
        assert_int_equal(l.jumlah, 2);
        if (b->skema)
            check_fields(a, b->skema);
    }
}

static void test_skema_beda__setiap_bidang(void **state)
{
    struct arena *a = arena_new(64 << 20);

    (void)state;
    check_fields(a, &SKEMA_PAKET);
    arena_free(a);
}

static struct beda_list diff_sasaran(struct arena *a, struct sasaran *x, size_t nx,
                                     struct sasaran *y, size_t ny)
{
    struct renstra rx = {.sasaran = {x, nx}}, ry = {.sasaran = {y, ny}};
    struct beda_list l;

    beda_init(&l, a, 10);
    skema_diff(&l, &SKEMA_RENSTRA, "renstra.", &rx, &ry);
    return l;
}

static void test_skema_beda__unsur_dicari_dengan_kunci(void **state)
{
    struct arena *a = arena_new(1 << 20);
    struct sasaran x[] = {{.kode = "S1", .uraian = "satu"}, {.kode = "S2", .uraian = "dua"}};
    struct sasaran y[] = {{.kode = "S0", .uraian = "nol"},
                          {.kode = "S1", .uraian = "satu"},
                          {.kode = "S2", .uraian = "DUA"}};
    struct beda_list l = diff_sasaran(a, x, 2, y, 3);

    (void)state;
    assert_int_equal(l.jumlah, 2);
    assert_string_equal(l.v[0].tempat, "renstra.sasaran[S2].uraian");
    assert_string_equal(l.v[0].a, "dua");
    assert_string_equal(l.v[0].b, "DUA");
    assert_string_equal(l.v[1].tempat, "renstra.sasaran[S0]");
    assert_null(l.v[1].a);
    arena_free(a);
}

static void test_skema_beda__urutan_lain(void **state)
{
    struct arena *a = arena_new(1 << 20);
    struct sasaran x[] = {{.kode = "S1"}, {.kode = "S2"}};
    struct sasaran y[] = {{.kode = "S2"}, {.kode = "S1"}};
    struct beda_list l = diff_sasaran(a, x, 2, y, 2);

    (void)state;
    assert_int_equal(l.jumlah, 1);
    assert_string_equal(l.v[0].tempat, "renstra.sasaran");
    assert_string_equal(l.v[0].a, "urutan lain");
    arena_free(a);
}

static void test_skema_beda__kunci_ganda_menurut_tempat(void **state)
{
    struct arena *a = arena_new(1 << 20);
    struct sasaran x[] = {{.kode = "S1"}, {.kode = "S1"}};
    struct sasaran y[] = {{.kode = "S1"}, {.kode = "S2"}, {.kode = "S1"}};
    struct beda_list l = diff_sasaran(a, x, 2, y, 3);

    (void)state;
    assert_int_equal(l.jumlah, 2);
    assert_string_equal(l.v[0].tempat, "renstra.sasaran[S1].kode");
    assert_string_equal(l.v[1].tempat, "renstra.sasaran[2]");
    arena_free(a);
}

static void test_skema_beda__angka_tepat(void **state)
{
    struct arena *a = arena_new(1 << 20);
    struct target_tahun x = {.target = ANGKA(755, 1)}, y = {.target = ANGKA(7550, 2)};
    struct beda_list l;

    (void)state;
    beda_init(&l, a, 10);
    skema_diff(&l, &SKEMA_TARGET_TAHUN, "", &x, &y);
    assert_int_equal(l.jumlah, 1);
    assert_string_equal(l.v[0].a, "75,5");
    assert_string_equal(l.v[0].b, "75,50");
    /* What stands behind "no value" does not count. */
    x.target.ada = y.target.ada = false;
    skema_diff(&l, &SKEMA_TARGET_TAHUN, "", &x, &y);
    assert_int_equal(l.jumlah, 1);
    arena_free(a);
}

static void test_skema_beda__batas_dan_potongan(void **state)
{
    struct arena *a = arena_new(1 << 20);
    struct unit x = {0}, y = {0};
    char panjang[300];
    struct beda_list l;

    (void)state;
    for (size_t i = 0; i + 1 < sizeof(panjang); i += 2)
        memcpy(panjang + i, "\xc3\xa9", 2); /* é */
    panjang[298] = '\0';
    x.kode = x.nama = x.alamat = panjang;
    beda_init(&l, a, 2);
    skema_diff(&l, &SKEMA_UNIT, "", &x, &y);
    assert_int_equal(l.jumlah, 3);
    assert_int_equal(l.n, 2);
    assert_int_equal(strlen(l.v[0].a), 80 + strlen("…"));
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_skema_beda__setiap_bidang),
        cmocka_unit_test(test_skema_beda__unsur_dicari_dengan_kunci),
        cmocka_unit_test(test_skema_beda__urutan_lain),
        cmocka_unit_test(test_skema_beda__kunci_ganda_menurut_tempat),
        cmocka_unit_test(test_skema_beda__angka_tepat),
        cmocka_unit_test(test_skema_beda__batas_dan_potongan),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
