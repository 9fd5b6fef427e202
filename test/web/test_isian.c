/* SPDX-License-Identifier: MIT
 *
 * Names of inputs back into operations: every form, values of checkboxes, empty new rows, and what
 * somebody may send instead.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "app/app_rekam.h"
#include "core/ukur.h"
#include "web/isian_akses.h"
#include "web/isian_int.h"

struct uji {
    struct arena *a;
    struct param v[64];
    struct req r;
    struct rekam *op;
    size_t n;
    struct masalah_list m;
};

static int read_all(struct uji *u, const char *const *v, size_t n)
{
    u->a = arena_new((size_t)16 << 20);
    masalah_init(&u->m, u->a);
    for (size_t i = 0; i < n; i++)
        u->v[i] = (struct param){v[2 * i], v[2 * i + 1]};
    u->r = (struct req){.a = u->a, .param = u->v, .n_param = n};
    return isian_baca(&u->r, &u->op, &u->n, &u->m);
}

#define BACA(u, ...)                                                                               \
    read_all((u), (const char *const[]){__VA_ARGS__},                                              \
             sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *) / 2)

static void test_isian__satu_baris_satu_operasi(void **state)
{
    struct uji u;

    (void)state;
    assert_int_equal(BACA(&u, "csrf", "x", "u:indikator:7:2:satuan", "%", "u:indikator:8:1:satuan",
                          "Orang", "u:indikator:7:2:uraian", "satu\r\ndua\tribu"),
                     0);
    assert_int_equal(u.n, 2);
    assert_int_equal(u.op[0].op, REKAM_UBAH);
    assert_int_equal(u.op[0].id, 7);
    assert_int_equal(u.op[0].versi, 2);
    assert_string_equal(u.op[0].tempat, "u:indikator:7:2");
    assert_int_equal(u.op[0].n, 2);
    assert_string_equal(u.op[0].isi[0].bidang, "satuan");
    assert_string_equal(u.op[0].isi[1].nilai, "satu  dua ribu");
    assert_int_equal(u.op[1].id, 8);
    arena_free(u.a);
}

static void test_isian__centang_terakhir_berlaku(void **state)
{
    struct uji u;

    (void)state;
    assert_int_equal(
        BACA(&u, "u:indikator:7:2:iku", "", "u:indikator:7:2:iku", "1", "u:indikator:9:1:iku", ""),
        0);
    assert_int_equal(u.n, 2);
    assert_int_equal(u.op[0].n, 1);
    assert_string_equal(u.op[0].isi[0].nilai, "1");
    assert_string_equal(u.op[1].isi[0].nilai, "");
    arena_free(u.a);
}

static void test_isian__baris_baru_hapus_pindah_sel(void **state)
{
    struct uji u;

    (void)state;
    assert_int_equal(BACA(&u, "t:sasaran:renstra:3:a:uraian", " ", "t:sasaran:renstra:3:a:kode", "",
                          "t:sasaran:renstra:3:b:uraian", "Sasaran baru", "h:sasaran:4:1", "1",
                          "h:sasaran:5:1", "", "p:sasaran:6:1", "2", "p:sasaran:7:1", "",
                          "s:narasi:laporan:1:a%3Ab%25:0:isi", "teks"),
                     0);
    assert_int_equal(u.n, 4);
    assert_int_equal(u.op[0].op, REKAM_TAMBAH);
    assert_string_equal(u.op[0].induk, "renstra");
    assert_int_equal(u.op[0].induk_id, 3);
    assert_int_equal(u.op[0].urutan, -1);
    assert_int_equal(u.op[1].op, REKAM_HAPUS);
    assert_int_equal(u.op[1].id, 4);
    assert_int_equal(u.op[2].op, REKAM_PINDAH);
    assert_int_equal(u.op[2].urutan, 2);
    assert_int_equal(u.op[3].op, REKAM_SEL);
    assert_string_equal(u.op[3].kunci, "a:b%");
    arena_free(u.a);
}

static void test_isian__nama_dari_luar(void **state)
{
    static const char *const buruk[] = {
        "u:",
        "u::",
        "u:::::",
        "u:pengguna:1:1:sandi",      /* no table of the package */
        "u:indikator:1:1:tidak_ada", /* no field */
        "u:indikator:-1:1:satuan",   /* ids are counted from 0 */
        "u:indikator:1x:1:satuan",
        "u:indikator: 1:1:satuan",
        "u:indikator:99999999999999999999:1:satuan",
        "u:indikator:1:1:target", /* a list has inputs of its own */
        "u:indikator:1:1:satuan:lagi",
        "u:indikator:1:1",
        "ux:indikator:1:1:satuan",
        "u:indikator'; DROP TABLE indikator;--:1:1:satuan",
        "t:sasaran:bukan:3:a:uraian",
        "t:sasaran:renstra:3::uraian",
        "t:sasaran:renstra:3:a b:uraian",
        "t:sasaran:renstra:3:../../x:uraian",
        "h:indikator:1:1:satuan",
        "s:pk_baris:perjanjian_kinerja:1:x:0:target", /* a table without key */
        "s:narasi:laporan:1::0:isi",
        "s:narasi:laporan:1:a%2Fb:0:isi",
        "s:narasi:laporan:1:a%:0:isi",
        "p:sasaran:1:1:::::::::::",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(buruk) / sizeof(buruk[0]); i++) {
        struct uji u;
        int rc = BACA(&u, buruk[i], "1");

        if (isian_is_nama(buruk[i])) {
            assert_int_equal(rc, ERR_INVALID);
            assert_int_equal(u.m.n, 1);
        } else {
            assert_int_equal(u.n, 0);
        }
        arena_free(u.a);
    }
}

/* Every prefix of a good name and every byte of it replaced: refused or read, never worse. */
static void test_isian__sampah(void **state)
{
    static const char *const baik[] = {"u:indikator:7:2:satuan", "t:sasaran:renstra:3:a:uraian",
                                       "h:sasaran:4:1", "p:sasaran:6:1",
                                       "s:narasi:laporan:1:a%3Ab:0:isi"};
    struct arena *a = arena_new((size_t)64 << 20);
    size_t terbaca = 0;

    (void)state;
    for (size_t k = 0; k < sizeof(baik) / sizeof(baik[0]); k++)
        for (size_t i = 0; i <= strlen(baik[k]); i++)
            for (int c = 1; c < 256; c++) {
                char *s = arena_strdup(a, baik[k]);
                struct isian_nama x;

                s[i] = i < strlen(baik[k]) ? (char)c : '\0';
                if (isian_is_nama(s) && isian_nama_parse(a, s, &x)) {
                    terbaca++;
                    assert_non_null(x.s);
                    assert_true(x.op == 'h' || x.op == 'p' || x.b != NULL);
                }
            }
    assert_true(terbaca > 5 * 255);
    arena_free(a);
}

static void test_isian__label(void **state)
{
    struct arena *a = arena_new((size_t)1 << 20);
    const struct skema *s = isian_skema("pos_anggaran");

    (void)state;
    assert_string_equal(isian_label(a, s, isian_bidang_get(s, "sumber_dana")), "Sumber dana");
    assert_string_equal(isian_label(a, s, isian_bidang_get(s, "kode")), "Kode nomenklatur");
    assert_string_equal(isian_label_pilihan(a, &PILIHAN_POLARITAS[0], false),
                        "Naik — makin tinggi makin baik");
    assert_string_equal(isian_label_pilihan(a, &PILIHAN_POLARITAS[0], true), "Naik");
    arena_free(a);
}

/* A submitted triwulan is shown, not typed; the others stay open. */
static void test_isian__triwulan_terkunci(void **state)
{
    struct realisasi_triwulan t[] = {{.triwulan = {true, 1}}, {.triwulan = {true, 2}}};
    struct pengukuran u = {.indikator = "A", .triwulan = {t, 2}};
    struct paket p = {.pengukuran = {&u, 1}};
    struct cuplikan c = {.paket = &p};
    struct ukur_baris b[] = {{.indikator = "A", .triwulan = 1, .status = UKUR_DIAJUKAN},
                             {.indikator = "B", .triwulan = 2, .status = UKUR_TERVERIFIKASI}};
    struct ukur_senarai l = {b, 2};
    struct penugasan tugas = {.peran = PERAN_OPERATOR, .pemda_id = 1, .unit_id = 2};
    struct pelaku orang = {.pengguna_id = 1, .nama = "o", .penugasan = &tugas, .n = 1};
    struct req r = {.a = arena_new((size_t)1 << 20),
                    .cuplikan = &c,
                    .pelaku = &orang,
                    .pemda_id = 1,
                    .unit_id = 2,
                    .ukur = &l};
    struct isian_tempat_baru x = {"realisasi_triwulan", "pengukuran", &u, "3"};

    (void)state;
    assert_false(isian_boleh(&r, "realisasi_triwulan", &t[0]));
    assert_true(isian_boleh(&r, "realisasi_triwulan", &t[1]));
    assert_true(isian_boleh(&r, "pengukuran", &u));
    assert_true(isian_boleh_tambah(&r, &x));
    b[0].triwulan = 4; /* closes what belongs to the year */
    assert_false(isian_boleh(&r, "pengukuran", &u));
    assert_true(isian_boleh(&r, "realisasi_triwulan", &t[0]));
    x.kunci = "4";
    assert_false(isian_boleh_tambah(&r, &x));
    b[0].status = UKUR_DIBUKA;
    assert_true(isian_boleh(&r, "pengukuran", &u));
    arena_free(r.a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_isian__satu_baris_satu_operasi),
        cmocka_unit_test(test_isian__centang_terakhir_berlaku),
        cmocka_unit_test(test_isian__baris_baru_hapus_pindah_sel),
        cmocka_unit_test(test_isian__nama_dari_luar),
        cmocka_unit_test(test_isian__sampah),
        cmocka_unit_test(test_isian__triwulan_terkunci),
        cmocka_unit_test(test_isian__label),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
