/* SPDX-License-Identifier: MIT
 *
 * Tests of core/hitung_tanda: what is doubtful in a package is named with its place and numbers,
 * and nothing else is.
 */
#include "core/hitung.h"

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
    arena = arena_new((size_t)16 << 20);
    masalah_init(&masalah, arena);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static void compute(const struct paket *p)
{
    masalah_init(&masalah, arena);
    (void)hitung_compute(arena, p, NULL, &masalah);
}

static void check_only(const char *tempat, const char *pesan)
{
    assert_int_equal(masalah.n, 1);
    assert_string_equal(masalah.v[0].tempat, tempat);
    assert_string_equal(masalah.v[0].pesan, pesan);
}

static void test_tanda__kumulatif_di_atas_pagu(void **state)
{
    struct realisasi_bulan bulan[] = {
        {{true, 2}, UANG_RUPIAH(-60)}, {{true, 1}, UANG_RUPIAH(150)}, {{true, 3}, {0}}};
    struct pagu_versi pagu[] = {{{true, 1}, UANG_RUPIAH(150)}, {{true, 2}, UANG_RUPIAH(100)}};
    struct anggaran_versi versi[] = {{.nomor = {true, 1}}, {.nomor = {true, 2}}};
    struct pos_anggaran pos = {
        .kunci = "1", .tingkat = TINGKAT_PROGRAM, .pagu = {pagu, 2}, .bulan = {bulan, 3}};
    struct anggaran g = {.versi = {versi, 2}, .pos = {&pos, 1}};
    struct paket p = {.tahun = {true, 2024}, .anggaran = &g};

    (void)state;
    compute(&p);
    check_only("anggaran.pos[0].bulan[1].realisasi",
               "realisasi kumulatif sampai bulan 1 150 rupiah melebihi pagu 100 rupiah");
    pagu[1].nilai = UANG_RUPIAH(150); /* all of it, and no more */
    compute(&p);
    assert_int_equal(masalah.n, 0);
}

static void test_tanda__pengembalian_dan_setahun(void **state)
{
    struct realisasi_bulan bulan[] = {{{true, 1}, UANG_RUPIAH(40)}, {{true, 2}, UANG_RUPIAH(-60)}};
    struct pagu_versi pagu = {{true, 1}, UANG_RUPIAH(100)};
    struct anggaran_versi versi = {.nomor = {true, 1}};
    struct pos_anggaran pos = {
        .kunci = "1", .tingkat = TINGKAT_PROGRAM, .pagu = {&pagu, 1}, .bulan = {bulan, 2}};
    struct anggaran g = {.versi = {&versi, 1}, .pos = {&pos, 1}};
    struct paket p = {.tahun = {true, 2024}, .anggaran = &g};

    (void)state;
    compute(&p);
    check_only("anggaran.pos[0].bulan[1].realisasi",
               "realisasi kumulatif sampai bulan 2 -20 rupiah, di bawah nol: pengembalian melebihi "
               "realisasinya");
    bulan[1].realisasi = UANG_RUPIAH(-10);
    pos.realisasi = UANG_RUPIAH(30);
    compute(&p);
    assert_int_equal(masalah.n, 0);
    pos.realisasi = UANG_RUPIAH(31);
    compute(&p);
    check_only("anggaran.pos[0].realisasi",
               "realisasi setahun tercatat 31 rupiah, jumlah bulannya 30 rupiah; kosongkan "
               "realisasi setahun agar dihitung dari bulan");
}

static void test_tanda__triwulan_tanpa_agregasi(void **state)
{
    struct realisasi_triwulan tw[] = {{.triwulan = {true, 1}, .realisasi = ANGKA(5, 0)},
                                      {.triwulan = {true, 2}, .realisasi = ANGKA(4, 0)}};
    struct indikator x = {
        .kode = "S1.1", .tingkat = TINGKAT_SASARAN, .milik = "S1", .polaritas = POLARITAS_TURUN};
    struct pengukuran u = {.indikator = "S1.1", .triwulan = {tw, 2}};
    struct renstra r = {.indikator = {&x, 1}};
    struct paket p = {.tahun = {true, 2024}, .renstra = &r, .pengukuran = {&u, 1}};

    (void)state;
    compute(&p);
    check_only("renstra.indikator[0].agregasi",
               "indikator \"S1.1\" diukur per triwulan tanpa cara agregasi, sehingga dipakai "
               "triwulan II; tulis \"jumlah\", \"akhir\", atau \"rata_rata\"");
    x.agregasi = AGREGASI_JUMLAH;
    compute(&p);
    assert_int_equal(masalah.n, 0);
}

static void test_tanda__nip(void **state)
{
    static const struct {
        const char *nip, *salah; /* part of the message; NULL: none */
    } K[] = {
        {"190000000000000001", NULL}, /* of an invented person */
        {"19000000 000000 0 001", NULL},
        {"193901021958031001", NULL},
        {"19390102 195803 2 001", NULL},
        {"193901022022211001", NULL}, /* PPPK */
        {"999999999999999999", "bukan tanggal lahir"},
        {"193902301958031001", "bukan tanggal lahir"},
        {"193901021938031001", "bukan tahun pengangkatan"},
        {"193901021958131001", "bukan bulan pengangkatan"},
        {"193901021958031001"
         "9",
         NULL}, /* its length is refused elsewhere */
        {"193901021958033001", "angka ke-15"},
    };
    struct pejabat o = {.kode = "p"};
    struct pegawai_orang w = {0};
    struct pegawai pegawai = {.orang = {&w, 1}};
    struct paket p = {.tahun = {true, 2024}, .pejabat = {&o, 1}, .pegawai = &pegawai};

    (void)state;
    for (size_t i = 0; i < sizeof(K) / sizeof(K[0]); i++) {
        o.nip = w.nip = K[i].nip;
        compute(&p);
        assert_int_equal(masalah.n, K[i].salah == NULL ? 0 : 2);
        if (K[i].salah == NULL)
            continue;
        assert_string_equal(masalah.v[0].tempat, "pejabat[0].nip");
        assert_string_equal(masalah.v[1].tempat, "pegawai.orang[0].nip");
        assert_non_null(strstr(masalah.v[0].pesan, K[i].salah));
        assert_non_null(strstr(masalah.v[0].pesan, K[i].nip));
    }
}

static void test_tanda__pk_di_luar_masa_jabatan(void **state)
{
    struct pejabat o[] = {{.kode = "a", .mulai = {2024, 2, 1}, .sampai = {2024, 6, 30}},
                          {.kode = "b"}};
    struct perjanjian_kinerja k = {.pejabat = "a", .atasan_pejabat = "b", .tanggal = {2024, 1, 31}};
    struct paket p = {.tahun = {true, 2024}, .pejabat = {o, 2}, .perjanjian_kinerja = {&k, 1}};

    (void)state;
    compute(&p);
    check_only("perjanjian_kinerja[0].tanggal", "ditandatangani 31 Januari 2024, sebelum pejabat "
                                                "\"a\" mulai menjabat 1 Februari 2024");
    k.tanggal = (struct tanggal){2024, 7, 1};
    compute(&p);
    check_only("perjanjian_kinerja[0].tanggal", "ditandatangani 1 Juli 2024, sesudah pejabat "
                                                "\"a\" berhenti menjabat 30 Juni 2024");
    k.pejabat = "b", k.atasan_pejabat = "a";
    compute(&p);
    assert_int_equal(masalah.n, 1);
    k.tanggal = (struct tanggal){2024, 6, 30}; /* the last day counts */
    compute(&p);
    assert_int_equal(masalah.n, 0);
    k.tanggal = (struct tanggal){0};
    compute(&p);
    assert_int_equal(masalah.n, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_tanda__pengembalian_dan_setahun, setup, teardown),
        cmocka_unit_test_setup_teardown(test_tanda__triwulan_tanpa_agregasi, setup, teardown),
        cmocka_unit_test_setup_teardown(test_tanda__kumulatif_di_atas_pagu, setup, teardown),
        cmocka_unit_test_setup_teardown(test_tanda__nip, setup, teardown),
        cmocka_unit_test_setup_teardown(test_tanda__pk_di_luar_masa_jabatan, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
