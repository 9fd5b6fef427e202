/* SPDX-License-Identifier: MIT
 *
 * test_renstra_salin: a Renstra made of another one, and a set of indikator for another unit.
 */
#include "uji_paket.h"

#include "core/renstra_salin.h"

#include <string.h>

static struct arena *arena;

static int setup(void **state)
{
    (void)state;
    arena = arena_new((size_t)1 << 27);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static const struct paket *berkas(const char *nama)
{
    return uji_berkas(arena, arena_printf(arena, "data/contoh/%s.json", nama)).paket;
}

static void check_valid(const struct paket *p)
{
    struct masalah_list m;
    masalah_init(&m, arena);
    paket_validate(p, &m);
    if (m.n > 0)
        fail_msg("%s: %s", m.v[0].tempat, m.v[0].pesan);
}

static void test_renstra_salin__versi_baru(void **state)
{
    (void)state;
    struct paket p = *berkas("kertanegara-2024");
    struct renstra *r = renstra_copy(arena, p.renstra, &p, p.renstra->tahun_awal.nilai,
                                     p.renstra->tahun_akhir.nilai);
    assert_int_equal(r->status, RENSTRA_DRAF);
    assert_null(r->dokumen);
    assert_int_equal(r->indikator.n, p.renstra->indikator.n);
    assert_int_equal(r->indikator.v[0].target.n, p.renstra->indikator.v[0].target.n);
    assert_string_equal(r->indikator.v[0].penanggung_jawab,
                        p.renstra->indikator.v[0].penanggung_jawab);
    assert_ptr_not_equal(r->indikator.v, p.renstra->indikator.v);
    p.renstra = r;
    check_valid(&p);
}

static void test_renstra_salin__masa_berikutnya(void **state)
{
    (void)state;
    struct paket p = *berkas("kertanegara-2024");
    struct renstra *r = renstra_copy(arena, p.renstra, &p, 2026, 2030);
    assert_int_equal(r->tahun_awal.nilai, 2026);
    for (size_t i = 0; i < r->indikator.n; i++) {
        assert_false(r->indikator.v[i].target_akhir.ada);
        for (size_t k = 0; k < r->indikator.v[i].target.n; k++)
            assert_true(r->indikator.v[i].target.v[k].tahun.nilai >= 2026);
    }
    r = renstra_copy(arena, NULL, &p, 2026, 2030);
    assert_int_equal(r->tujuan.n + r->sasaran.n + r->indikator.n, 0);
    assert_null(r->rpjmd);
}

static void test_renstra_salin__unit_lain(void **state)
{
    (void)state;
    const struct paket *dari = berkas("puring-2024");
    struct paket ke = {.pemda = ARENA_NEW(arena, struct pemda),
                       .unit = ARENA_NEW(arena, struct unit),
                       .tahun = {true, 2024}};
    ke.renstra = renstra_copy(arena, dari->renstra, &ke, dari->renstra->tahun_awal.nilai,
                              dari->renstra->tahun_akhir.nilai);
    for (size_t i = 0; i < ke.renstra->indikator.n; i++)
        assert_null(ke.renstra->indikator.v[i].penanggung_jawab); /* no such jabatan here */
}

/* The package with what the set says added. */
static void add_all(struct paket *p, const struct terapkan *v, size_t n)
{
    struct renstra *r = ARENA_NEW(arena, struct renstra);
    *r = *p->renstra;
    struct tujuan *t = ARENA_ARRAY(arena, r->tujuan.n + n, struct tujuan);
    struct sasaran *s = ARENA_ARRAY(arena, r->sasaran.n + n, struct sasaran);
    struct indikator *x = ARENA_ARRAY(arena, r->indikator.n + n, struct indikator);
    for (size_t i = 0; i < r->tujuan.n; i++)
        t[i] = r->tujuan.v[i];
    for (size_t i = 0; i < r->sasaran.n; i++)
        s[i] = r->sasaran.v[i];
    for (size_t i = 0; i < r->indikator.n; i++)
        x[i] = r->indikator.v[i];
    r->tujuan.v = t;
    r->sasaran.v = s;
    r->indikator.v = x;
    for (size_t i = 0; i < n; i++) {
        if (v[i].keadaan != TERAPKAN_TAMBAH)
            continue;
        if (v[i].tujuan != NULL)
            t[r->tujuan.n++] =
                (struct tujuan){.kode = v[i].tujuan_kode, .uraian = v[i].tujuan->uraian};
        if (v[i].sasaran != NULL)
            s[r->sasaran.n++] = (struct sasaran){
                .kode = v[i].milik, .uraian = v[i].sasaran->uraian, .tujuan = v[i].tujuan_kode};
        x[r->indikator.n] = *v[i].dari;
        x[r->indikator.n].kode = v[i].kode;
        x[r->indikator.n].milik = v[i].milik;
        x[r->indikator.n].penanggung_jawab = NULL;
        x[r->indikator.n].target.n = 0;
        x[r->indikator.n++].pendahulu = NULL;
    }
    p->renstra = r;
}

static void test_renstra_salin__terapkan(void **state)
{
    (void)state;
    const struct paket *dari = berkas("puring-2024");
    struct paket ke = *berkas("kertanegara-2024");
    size_t n = dari->renstra->indikator.n, tambah = 0, semula = ke.renstra->indikator.n;
    const char **kode = ARENA_ARRAY(arena, n, const char *);
    for (size_t i = 0; i < n; i++)
        kode[i] = dari->renstra->indikator.v[i].kode;
    struct terapkan *v = renstra_terapkan(arena, dari, &ke, kode, n);
    for (size_t i = 0; i < n; i++) {
        assert_true(v[i].keadaan != 0);
        tambah += v[i].keadaan == TERAPKAN_TAMBAH;
    }
    add_all(&ke, v, n);
    assert_int_equal(ke.renstra->indikator.n, semula + tambah);
    check_valid(&ke);
    /* once more: nothing is left to add */
    v = renstra_terapkan(arena, dari, &ke, kode, n);
    for (size_t i = 0; i < n; i++)
        assert_int_not_equal(v[i].keadaan, TERAPKAN_TAMBAH);
}

static void test_renstra_salin__terapkan_ke_renstra_kosong(void **state)
{
    (void)state;
    const struct paket *dari = berkas("kertanegara-2024");
    struct paket ke = {.pemda = dari->pemda, .unit = dari->unit, .tahun = {true, 2024}};
    size_t n = dari->renstra->indikator.n;
    const char **kode = ARENA_ARRAY(arena, n, const char *);
    for (size_t i = 0; i < n; i++)
        kode[i] = dari->renstra->indikator.v[i].kode;
    ke.renstra = renstra_copy(arena, NULL, &ke, 2021, 2026);
    struct terapkan *v = renstra_terapkan(arena, dari, &ke, kode, n);
    for (size_t i = 0; i < n; i++)
        assert_int_equal(v[i].keadaan, TERAPKAN_TAMBAH);
    add_all(&ke, v, n);
    check_valid(&ke);
    assert_int_equal(ke.renstra->indikator.n, n);
    assert_int_equal(ke.renstra->tujuan.n, dari->renstra->tujuan.n);
    assert_int_equal(ke.renstra->sasaran.n, dari->renstra->sasaran.n);
}

static void test_renstra_salin__kode_bentrok(void **state)
{
    (void)state;
    struct tujuan t = {.kode = "T1", .uraian = "Satu"}, t2 = {.kode = "T1", .uraian = "Lain"};
    struct indikator a = {
        .kode = "I", .tingkat = TINGKAT_TUJUAN, .milik = "T1", .uraian = "Indeks A"};
    struct indikator b = a;
    struct renstra ra = {0}, rb = {0};
    struct paket pa = {.renstra = &ra}, pb = {.renstra = &rb};
    const char *kode[] = {"I"};
    ra.tujuan.v = &t;
    rb.tujuan.v = &t2;
    ra.tujuan.n = rb.tujuan.n = ra.indikator.n = rb.indikator.n = 1;
    ra.indikator.v = &a;
    rb.indikator.v = &b;
    b.uraian = "Indeks B";
    assert_int_equal(renstra_terapkan(arena, &pa, &pb, kode, 1)[0].keadaan, TERAPKAN_BENTROK);
    b.kode = "J";
    struct terapkan *v = renstra_terapkan(arena, &pa, &pb, kode, 1);
    assert_int_equal(v[0].keadaan, TERAPKAN_TAMBAH);
    assert_ptr_equal(v[0].tujuan, &t); /* T1 means another one there */
    assert_string_equal(v[0].milik, "T1-2");
    b.uraian = "Indeks A";
    assert_int_equal(renstra_terapkan(arena, &pa, &pb, kode, 1)[0].keadaan, TERAPKAN_ADA);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_renstra_salin__versi_baru, setup, teardown),
        cmocka_unit_test_setup_teardown(test_renstra_salin__masa_berikutnya, setup, teardown),
        cmocka_unit_test_setup_teardown(test_renstra_salin__unit_lain, setup, teardown),
        cmocka_unit_test_setup_teardown(test_renstra_salin__terapkan, setup, teardown),
        cmocka_unit_test_setup_teardown(test_renstra_salin__terapkan_ke_renstra_kosong, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_renstra_salin__kode_bentrok, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
