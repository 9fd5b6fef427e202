/* SPDX-License-Identifier: MIT
 *
 * Tests of core/pagu: roll-up per version, stated against children, sisa, serapan, pendukung.
 */
#include "core/pagu.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

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

#define V(n_, rp_)                                                                                 \
    {                                                                                              \
        {true, (n_)},                                                                              \
        {                                                                                          \
            true,                                                                                  \
            {                                                                                      \
                INT64_C(100) * (rp_)                                                               \
            }                                                                                      \
        }                                                                                          \
    }
#define PAGU(...)                                                                                  \
    {                                                                                              \
        (struct pagu_versi[]){__VA_ARGS__},                                                        \
            sizeof((struct pagu_versi[]){__VA_ARGS__}) / sizeof(struct pagu_versi)                 \
    }
#define RP(rp_)                                                                                    \
    {                                                                                              \
        true,                                                                                      \
        {                                                                                          \
            INT64_C(100) * (rp_)                                                                   \
        }                                                                                          \
    }
#define POS(kunci_, tingkat_, induk_, nama_)                                                       \
    .kunci = (kunci_), .tingkat = (tingkat_), .induk = (induk_), .nama = (nama_)

static struct anggaran_versi VERSI[] = {
    {.nomor = {true, 2}, .jenis = VERSI_PERUBAHAN}, /* order of the list does not matter */
    {.nomor = {true, 1}, .jenis = VERSI_MURNI},
};

static struct hitung_anggaran *rollup(struct pos_anggaran *pos, size_t n)
{
    struct anggaran *g = ARENA_NEW(arena, struct anggaran);

    g->versi.v = VERSI;
    g->versi.n = 2;
    g->pos.v = pos;
    g->pos.n = n;
    return pagu_rollup(arena, g, &masalah);
}

#define ROLLUP(pos) rollup((pos), sizeof(pos) / sizeof((pos)[0]))

static void assert_rp(struct uang u, int64_t rp)
{
    assert_true(u.ada);
    assert_int_equal(u.nilai.sen, 100 * rp);
}

static void test_pagu__anak_dijumlah_per_versi(void **state)
{
    struct pos_anggaran pos[] = {
        {POS("1.1.1", TINGKAT_SUBKEGIATAN, "1.1", "a"), .pagu = PAGU(V(2, 600)),
         .realisasi = RP(550)},
        {POS("1", TINGKAT_PROGRAM, NULL, "Program Penunjang Urusan Pemerintahan Daerah")},
        {POS("1.1", TINGKAT_KEGIATAN, "1", "k"), .pagu = PAGU(V(1, 700), V(2, 1000))},
        {POS("1.1.2", TINGKAT_SUBKEGIATAN, "1.1", "b"), .pagu = PAGU(V(2, 400)),
         .realisasi = RP(400)},
        {POS("2", TINGKAT_PROGRAM, NULL, "Program Pelayanan"), .pagu = PAGU(V(1, 50), V(2, 100)),
         .realisasi = RP(99)},
    };
    struct hitung_anggaran *h = ROLLUP(pos);

    (void)state;
    assert_int_equal(h->n, 2);
    assert_rp(h->program[0]->pagu[0], 1000); /* version 2 */
    assert_rp(h->program[0]->pagu[1], 700);  /* version 1: only the kegiatan has an amount */
    assert_rp(h->program[0]->pagu_akhir, 1000);
    assert_rp(h->program[0]->realisasi, 950);
    assert_rp(h->program[0]->sisa, 50);
    assert_string_equal(hasil_format(arena, h->program[0]->serapan, 2), "95,00");
    assert_string_equal(h->program[0]->serapan.jejak->hitungan, "950 ÷ 1.000 × 100 = 95,00");
    assert_false(h->program[0]->selisih_anak);
    assert_rp(h->total.pagu[1], 750);
    assert_rp(h->total.pagu_akhir, 1100);
    assert_rp(h->total.realisasi, 1049);
    assert_int_equal(h->total.jejak_realisasi->n, 2);
    assert_string_equal(h->total.jejak_realisasi->hitungan, "1.049");
    assert_string_equal(h->total.jejak_realisasi->masukan[1].nama, "Program Pelayanan");
    assert_string_equal(h->total.jejak_realisasi->masukan[1].nilai, "99");
    assert_string_equal(h->total.jejak_pagu->masukan[0].nilai, "1.000");
    assert_string_equal(hasil_format(arena, h->total.serapan, 2), "95,36");
    assert_rp(h->pendukung.pagu_akhir, 100);
    assert_string_equal(hasil_format(arena, h->pendukung.serapan, 2), "99,00");
}

static void test_pagu__induk_berbeda_dari_anak(void **state)
{
    struct pos_anggaran pos[] = {
        {POS("1", TINGKAT_PROGRAM, NULL, "p"), .pagu = PAGU(V(2, 999))},
        {POS("1.1", TINGKAT_KEGIATAN, "1", "k"), .pagu = PAGU(V(2, 500))},
        {POS("1.2", TINGKAT_KEGIATAN, "1", "l"), .pagu = PAGU(V(2, 500))},
        /* one child unknown: the stated amount holds, nothing contradicts it */
        {POS("2", TINGKAT_PROGRAM, NULL, "q"), .pagu = PAGU(V(2, 800))},
        {POS("2.1", TINGKAT_KEGIATAN, "2", "k"), .pagu = PAGU(V(2, 500))},
        {POS("2.2", TINGKAT_KEGIATAN, "2", "l")},
        /* .. but the known child alone exceeds it */
        {POS("3", TINGKAT_PROGRAM, NULL, "r"), .pagu = PAGU(V(2, 800))},
        {POS("3.1", TINGKAT_KEGIATAN, "3", "k"), .pagu = PAGU(V(2, 801))},
        {POS("3.2", TINGKAT_KEGIATAN, "3", "l")},
        /* no stated amount: what is known */
        {POS("4", TINGKAT_PROGRAM, NULL, "s")},
        {POS("4.1", TINGKAT_KEGIATAN, "4", "k"), .pagu = PAGU(V(2, 7))},
        {POS("4.2", TINGKAT_KEGIATAN, "4", "l")},
    };
    struct hitung_anggaran *h = ROLLUP(pos);

    (void)state;
    assert_rp(h->program[0]->pagu_akhir, 1000);
    assert_true(h->program[0]->selisih_anak);
    assert_rp(h->program[1]->pagu_akhir, 800);
    assert_false(h->program[1]->selisih_anak);
    assert_rp(h->program[2]->pagu_akhir, 800);
    assert_true(h->program[2]->selisih_anak);
    assert_rp(h->program[0]->pagu_tercatat, 999);
    assert_int_equal(masalah.n, 2);
    assert_string_equal(masalah.v[0].tempat, "anggaran.pos[0].pagu[0].nilai");
    assert_string_equal(masalah.v[0].pesan,
                        "tercatat 999 rupiah, jumlah rincian di bawahnya 1.000 rupiah; yang "
                        "dipakai jumlah rinciannya");
    assert_string_equal(masalah.v[1].tempat, "anggaran.pos[6].pagu[0].nilai");
    assert_non_null(strstr(masalah.v[1].pesan, "800 rupiah, jumlah rincian di bawahnya 801"));
    assert_non_null(strstr(masalah.v[1].pesan, "yang dipakai angka tercatat"));
    assert_rp(h->program[3]->pagu_akhir, 7);
    assert_false(h->program[3]->selisih_anak);
}

static void test_pagu__keadaan(void **state)
{
    struct pos_anggaran pos[] = {
        {POS("1", TINGKAT_PROGRAM, NULL, "p"), .pagu = PAGU(V(2, 0)), .realisasi = RP(0)},
        {POS("2", TINGKAT_PROGRAM, NULL, "q"), .pagu = PAGU(V(2, 10))},
        {POS("3", TINGKAT_PROGRAM, NULL, "r"), .realisasi = RP(5)},
        {POS("4", TINGKAT_PROGRAM, NULL, "s"), .pagu = PAGU(V(1, 10)), .realisasi = RP(0)},
    };
    struct hitung_anggaran *h = ROLLUP(pos);

    (void)state;
    assert_int_equal(h->program[0]->serapan.keadaan, KEADAAN_PAGU_NOL);
    assert_rp(h->program[0]->sisa, 0);
    assert_int_equal(h->program[1]->serapan.keadaan, KEADAAN_BELUM_ADA_REALISASI);
    assert_false(h->program[1]->sisa.ada);
    assert_int_equal(h->program[2]->serapan.keadaan, KEADAAN_TANPA_DATA);
    assert_false(h->program[3]->pagu_akhir.ada); /* nothing in the governing version */
    assert_rp(h->total.pagu_akhir, 10);
    assert_rp(h->total.realisasi, 5);
    assert_rp(h->total.pagu[1], 10);
}

static void test_pagu__realisasi_dari_bulan_dan_anak(void **state)
{
    struct realisasi_bulan bulan[] = {{{true, 1}, RP(10)}, {{true, 2}, RP(-3)}, {{true, 3}, {0}}};
    struct pos_anggaran pos[] = {
        {POS("1", TINGKAT_PROGRAM, NULL, "p"), .realisasi = RP(999)},
        {POS("1.1", TINGKAT_KEGIATAN, "1", "k"), .pagu = PAGU(V(2, 20)), .bulan = {bulan, 3}},
        {POS("1.2", TINGKAT_KEGIATAN, "1", "l"), .pagu = PAGU(V(2, 0))}, /* nothing to realise */
    };
    struct hitung_anggaran *h = ROLLUP(pos);

    (void)state;
    assert_rp(h->program[0]->anak[0]->realisasi, 7);
    assert_false(h->program[0]->anak[1]->realisasi.ada);
    assert_rp(h->program[0]->realisasi, 7);
    assert_rp(h->program[0]->realisasi_tercatat, 999);
    assert_true(h->program[0]->selisih_anak);
    assert_int_equal(masalah.n, 1);
    assert_string_equal(masalah.v[0].tempat, "anggaran.pos[0].realisasi");
}

/* Months roll up as the year does; a month that nobody entered is none. */
static void test_pagu__bulan_dijumlah(void **state)
{
    struct realisasi_bulan a[] = {{{true, 1}, RP(10)}, {{true, 12}, RP(-3)}};
    struct realisasi_bulan b[] = {{{true, 1}, RP(5)}, {{true, 3}, RP(0)}};
    struct pos_anggaran pos[] = {
        {POS("1", TINGKAT_PROGRAM, NULL, "p")},
        {POS("1.1", TINGKAT_KEGIATAN, "1", "k"), .bulan = {a, 2}},
        {POS("1.2", TINGKAT_KEGIATAN, "1", "l"), .bulan = {b, 2}},
    };
    struct hitung_anggaran *h = ROLLUP(pos);

    (void)state;
    assert_rp(h->program[0]->bulan[0], 15);
    assert_false(h->program[0]->bulan[1].ada);
    assert_rp(h->program[0]->bulan[2], 0);
    assert_rp(h->program[0]->bulan[11], -3);
    assert_rp(h->bulan[0], 15);
    assert_false(h->bulan[1].ada);
}

/* A pos with money and no realisasi: the sum over it is marked, not taken as if it were 0. */
static void test_pagu__realisasi_belum_lengkap(void **state)
{
    struct pos_anggaran pos[] = {
        {POS("1", TINGKAT_PROGRAM, NULL, "p")},
        {POS("1.1", TINGKAT_KEGIATAN, "1", "k"), .pagu = PAGU(V(2, 20)), .realisasi = RP(5)},
        {POS("1.2", TINGKAT_KEGIATAN, "1", "l"), .pagu = PAGU(V(2, 30))},
        {POS("2", TINGKAT_PROGRAM, NULL, "q"), .pagu = PAGU(V(2, 10)), .realisasi = RP(4)},
        {POS("2.1", TINGKAT_KEGIATAN, "2", "m"), .pagu = PAGU(V(2, 10))},
    };
    struct hitung_anggaran *h = ROLLUP(pos);

    (void)state;
    assert_rp(h->program[0]->realisasi, 5);
    assert_true(h->program[0]->belum_lengkap);
    assert_rp(h->program[1]->realisasi, 4); /* stated for the whole */
    assert_false(h->program[1]->belum_lengkap);
    assert_true(h->total.belum_lengkap);
    pos[2].realisasi = (struct uang)RP(1);
    h = ROLLUP(pos);
    assert_false(h->total.belum_lengkap);
    assert_rp(h->total.realisasi, 10);
}

static void test_pagu__penunjang_dikenali(void **state)
{
    static const struct {
        const char *kode, *nama;
        bool harap;
    } K[] = {
        {"7.01.01", "apa saja", true},
        {"X.XX.01", "apa saja", true},
        {"7.01.02", "Program Penunjang Urusan Pemerintahan Daerah", false},
        {"7.01.06", NULL, false},
        {NULL, "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", true},
        {"", "PROGRAM  PENUNJANG URUSAN PEMERINTAHAN DAERAH", true},
        {"A", "Program Penunjang Urusan Pemerintahan Daerah", true},
        {NULL, "Program Penyelenggaraan Urusan Pemerintahan Umum", false},
        {NULL, "Program Penunjang", false},
        {NULL, NULL, false},
        {"7.01.0", "x", false},
        {"a.bc.01", "x", false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(K) / sizeof(K[0]); i++)
        assert_int_equal(
            pagu_is_penunjang(&(struct pos_anggaran){.kode = K[i].kode, .nama = K[i].nama}),
            K[i].harap);
}

/* Orphans and circles (refused by paket_validate) must not loop or crash. */
static void test_pagu__pohon_rusak(void **state)
{
    struct pos_anggaran pos[] = {
        {POS("1", TINGKAT_PROGRAM, NULL, "p"), .pagu = PAGU(V(2, 5))},
        {POS("a", TINGKAT_KEGIATAN, "b", "x")},
        {POS("b", TINGKAT_KEGIATAN, "a", "y")},
        {POS("c", TINGKAT_SUBKEGIATAN, "tak-ada", "z")},
        {POS("d", TINGKAT_KEGIATAN, "d", "diri")},
        {POS("e", TINGKAT_PROGRAM, "1", "anak setingkat")},
    };
    struct hitung_anggaran *h = ROLLUP(pos);

    (void)state;
    assert_int_equal(h->n, 1);
    assert_int_equal(h->program[0]->n, 0);
    assert_rp(h->total.pagu_akhir, 5);
    h = rollup(pos, 0);
    assert_int_equal(h->n, 0);
    assert_false(h->total.pagu_akhir.ada);
    assert_int_equal(h->total.serapan.keadaan, KEADAAN_TANPA_DATA);
}

static void test_pagu__jumlah_meluap(void **state)
{
    struct uang raksasa = {true, {INT64_MAX / 2 + 1}};
    struct pagu_versi v = {{true, 2}, raksasa};
    struct pos_anggaran pos[] = {
        {POS("1", TINGKAT_PROGRAM, NULL, "p"), .pagu = {&v, 1}, .realisasi = raksasa},
        {POS("2", TINGKAT_PROGRAM, NULL, "q"), .pagu = {&v, 1}, .realisasi = raksasa},
        {POS("3", TINGKAT_PROGRAM, NULL, "r")},
        {POS("3.1", TINGKAT_KEGIATAN, "3", "k"), .pagu = {&v, 1}},
        {POS("3.2", TINGKAT_KEGIATAN, "3", "l"), .pagu = {&v, 1}},
    };
    struct hitung_anggaran *h = ROLLUP(pos);

    (void)state;
    assert_false(h->total.pagu_akhir.ada);
    assert_false(h->total.realisasi.ada);
    assert_int_equal(h->total.serapan.keadaan, KEADAAN_TANPA_DATA);
    assert_int_equal(masalah.n, 1);
    h = rollup(pos, 2); /* only the sum of the programmes is too large */
    assert_false(h->total.pagu_akhir.ada);
    assert_int_equal(masalah.n, 2);
    assert_non_null(strstr(masalah.v[1].pesan, "melampaui batas"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_pagu__anak_dijumlah_per_versi, setup, teardown),
        cmocka_unit_test_setup_teardown(test_pagu__induk_berbeda_dari_anak, setup, teardown),
        cmocka_unit_test_setup_teardown(test_pagu__keadaan, setup, teardown),
        cmocka_unit_test_setup_teardown(test_pagu__realisasi_dari_bulan_dan_anak, setup, teardown),
        cmocka_unit_test_setup_teardown(test_pagu__bulan_dijumlah, setup, teardown),
        cmocka_unit_test_setup_teardown(test_pagu__realisasi_belum_lengkap, setup, teardown),
        cmocka_unit_test_setup_teardown(test_pagu__penunjang_dikenali, setup, teardown),
        cmocka_unit_test_setup_teardown(test_pagu__pohon_rusak, setup, teardown),
        cmocka_unit_test_setup_teardown(test_pagu__jumlah_meluap, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
