/* SPDX-License-Identifier: MIT
 *
 * Packages in and out: the same bytes, exact numbers, and limits that hold.
 */
#include "base/arena.h"
#include "base/file.h"
#include "core/paket_skema.h"
#include "import/paket_json.h"
#include "import/paket_json_angka.h"
#include "report/paket_json_tulis.h"

#include <inttypes.h>
#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define ARENA_BYTES ((size_t)256 << 20)

static const char *const PAKET[] = {
    "data/contoh/kertanegara-2024.json", "data/contoh/puring-2024.json",
    "data/contoh/ajibarang-2023.json",   "test/data/paket-lengkap.json",
    "test/data/paket-jawaban.json",      "test/data/paket-semua-bidang.json",
};

static struct str berkas(struct arena *a, const char *nama)
{
    char *p;
    size_t n;
    struct err e = {0};
    if (file_read(a, arena_printf(a, "%s/%s", CERMAT_AKAR, nama), PAKET_BYTES_MAX, &p, &n, &e) < 0)
        fail_msg("%s", e.msg);
    return (struct str){p, n};
}

static struct paket *baca(struct arena *a, struct str s)
{
    struct masalah_list m;
    struct paket *p = NULL;
    masalah_init(&m, a);
    if (paket_json_read(a, s, &p, &m) < 0)
        fail_msg("%s: %s", m.v[0].tempat, m.v[0].pesan);
    assert_int_equal(m.n, 0);
    return p;
}

static struct str tulis(struct arena *a, const struct paket *p)
{
    struct buf b;
    struct err e = {0};
    buf_init(&b, PAKET_BYTES_MAX);
    if (paket_json_write(&b, p, &e) < 0)
        fail_msg("%s", e.msg);
    struct str s = {buf_dup(a, &b), b.n};
    buf_release(&b);
    return s;
}

static void test_paket_json__bolak_balik(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(PAKET) / sizeof(PAKET[0]); i++) {
        struct arena *a = arena_new(ARENA_BYTES);
        struct str asal = berkas(a, PAKET[i]);
        struct str sekali = tulis(a, baca(a, asal));
        if (asal.n != sekali.n || memcmp(asal.p, sekali.p, asal.n) != 0)
            fail_msg("%s is not in canonical form", PAKET[i]);
        struct str dua = tulis(a, baca(a, sekali));
        assert_int_equal(sekali.n, dua.n);
        assert_memory_equal(sekali.p, dua.p, dua.n);
        arena_free(a);
    }
}

/* How often each field has a value, by its line in the tables. */
static void hitung(const struct skema *s, const json_t *j, json_t *n)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *b = &s->bidang[i];
        const json_t *v = json_object_get(j, b->nama);
        char nama[128];
        snprintf(nama, sizeof(nama), "%s.%s", s->nama, b->nama);
        json_int_t lama = json_integer_value(json_object_get(n, nama));
        json_object_set_new(n, nama, json_integer(lama + (v != NULL ? 1 : 0)));
        if (b->jenis == BIDANG_OBJEK)
            hitung(b->skema, v, n);
        /* Also without elements, so that each field of the tables gets its line. */
        size_t k = 0;
        if (b->jenis == BIDANG_DAFTAR)
            do
                hitung(b->skema, json_array_get(v, k), n);
            while (++k < json_array_size(v));
    }
}

static void test_paket_json__semua_bidang(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_BYTES);
    struct str s = tulis(a, baca(a, berkas(a, "test/data/paket-semua-bidang.json")));
    json_t *j = json_loadb(s.p, s.n, 0, NULL), *n = json_object(), *v;
    const char *nama;
    hitung(&SKEMA_PAKET, j, n);
    assert_true(json_object_size(n) > 250);
    json_object_foreach(n, nama, v)
    {
        if (json_integer_value(v) == 0)
            fail_msg("%s does not survive, or is not in paket-semua-bidang.json", nama);
    }
    json_decref(j);
    json_decref(n);
    arena_free(a);
}

/* The text of a decimal through the parser, as a package goes. */
static bool lewat(int64_t koef, unsigned skala, struct desimal *d)
{
    char t[64], angka[40];
    int64_t bagi = 1;
    for (unsigned i = 0; i < skala; i++)
        bagi *= 10;
    int64_t mutlak = koef < 0 ? -koef : koef;
    int n = snprintf(angka, sizeof(angka), "%s%" PRId64 ".%0*" PRId64, koef < 0 ? "-" : "",
                     mutlak / bagi, skala == 0 ? 1 : (int)skala, mutlak % bagi);
    assert_true(n > 0);
    assert_int_equal(json_angka_periksa(str_of(angka)), JSON_ANGKA_BAIK);
    snprintf(t, sizeof(t), "[%s]", angka);
    json_t *j = json_loads(t, 0, NULL);
    assert_non_null(j);
    bool baik = json_angka_of(json_real_value(json_array_get(j, 0)), d);
    json_decref(j);
    return baik;
}

static void check_lewat(int64_t koef, unsigned skala)
{
    struct desimal d;
    struct desimal harap = desimal_trim(DESIMAL(koef, (uint8_t)skala));
    if (!lewat(koef, skala, &d) || d.koef != harap.koef || d.skala != harap.skala)
        fail_msg("%" PRId64 "e-%u comes back as %" PRId64 "e-%d", koef, skala, d.koef, d.skala);
}

/* Every scale and every magnitude, random digits; and the edges of each. */
static void test_paket_json__desimal_tepat(void **state)
{
    (void)state;
    uint64_t r = 88172645463325252u;
    for (unsigned skala = 0; skala <= ANGKA_DESIMAL_MAX; skala++) {
        int64_t batas = 1;
        for (unsigned digit = 1; digit <= ANGKA_DIGIT_MAX; digit++) {
            batas *= 10; /* koef has `digit` digits */
            const int64_t tepi[] = {batas / 10, batas / 10 + 1, batas / 2, batas - 1, batas - 2};
            for (size_t i = 0; i < sizeof(tepi) / sizeof(tepi[0]); i++) {
                check_lewat(tepi[i], skala);
                check_lewat(-tepi[i], skala);
            }
            for (int i = 0; i < 5000; i++) {
                r ^= r << 13;
                r ^= r >> 7;
                r ^= r << 17;
                int64_t koef = batas / 10 + (int64_t)(r % (uint64_t)(batas - batas / 10));
                check_lewat((r & 1) != 0 ? koef : -koef, skala);
            }
        }
    }
    check_lewat(0, 0);
    check_lewat(0, 6);
}

static void test_paket_json__desimal_ditolak(void **state)
{
    (void)state;
    static const struct {
        const char *teks;
        enum json_angka_cacat cacat;
    } KASUS[] = {
        {"75.5", JSON_ANGKA_BAIK},
        {"75.500000000000000000000000", JSON_ANGKA_BAIK},
        {"0.000001", JSON_ANGKA_BAIK},
        {"0.0000001", JSON_ANGKA_DESIMAL},
        {"1e-6", JSON_ANGKA_BAIK},
        {"1e-7", JSON_ANGKA_DESIMAL},
        {"100e-7", JSON_ANGKA_BAIK},
        {"1.5e2", JSON_ANGKA_BAIK},
        {"999999999999999.0", JSON_ANGKA_BAIK},
        {"1000000000000000.0", JSON_ANGKA_BESAR},
        {"1e15", JSON_ANGKA_BESAR},
        {"1E+14", JSON_ANGKA_BAIK},
        {"1e999", JSON_ANGKA_BESAR},
        {"1e99999999999999999999", JSON_ANGKA_BESAR},
        {"1e-99999999999999999999", JSON_ANGKA_DESIMAL},
        {"1234567890.123456", JSON_ANGKA_DIGIT},
        {"0.10000000000000000001", JSON_ANGKA_DESIMAL},
        {"123456789.1234561", JSON_ANGKA_DESIMAL},
        {"-0.0", JSON_ANGKA_BAIK},
        {"0e999", JSON_ANGKA_BAIK},
    };
    for (size_t i = 0; i < sizeof(KASUS) / sizeof(KASUS[0]); i++)
        if (json_angka_periksa(str_of(KASUS[i].teks)) != KASUS[i].cacat)
            fail_msg("%s", KASUS[i].teks);
    struct desimal d;
    assert_false(json_angka_of(0.0000001, &d));
    assert_false(json_angka_of(1e15, &d));
    assert_true(json_angka_of(1e14, &d));
    assert_int_equal(d.koef, INT64_C(100000000000000));
    assert_true(json_angka_of(-0.0, &d));
    assert_int_equal(d.koef, 0);
}

#define AWAL                                                                                       \
    "{\"versi_paket\":1,\"tahun\":2024,\"pemda\":{\"kode\":\"99\",\"nama\":\"K\"},"                \
    "\"unit\":{\"kode\":\"1\",\"nama\":\"U\"}"

static int baca_rc(struct arena *a, struct str s, struct masalah_list *m)
{
    struct paket *p = NULL;
    masalah_init(m, a);
    int rc = paket_json_read(a, s, &p, m);
    assert_int_equal(rc == 0, p != NULL);
    assert_int_equal(rc == 0, m->n == 0);
    return rc;
}

static void test_paket_json__paling_kecil(void **state)
{
    (void)state;
    struct arena *a = arena_new(1 << 24);
    struct str s = tulis(a, baca(a, str_of("\xef\xbb\xbf" AWAL "}")));
    assert_string_equal(s.p, "{\n \"versi_paket\": 1,\n \"tahun\": 2024,\n"
                             " \"pemda\": {\n  \"kode\": \"99\",\n  \"nama\": \"K\"\n },\n"
                             " \"unit\": {\n  \"kode\": \"1\",\n  \"nama\": \"U\"\n }\n}\n");
    /* false, [] and 88.0 are accepted and have their canonical form. */
    s = tulis(a, baca(a, str_of(AWAL ",\"pengaturan\":{},\"jabatan\":[],\"wilayah\":{\"luas\":88.0,"
                                     "\"jarak_km\":0.50,\"lahan\":[]}}")));
    assert_non_null(strstr(s.p, "\"pengaturan\": {},\n"));
    assert_non_null(strstr(s.p, "\"luas\": 88,\n  \"jarak_km\": 0.5\n"));
    assert_null(strstr(s.p, "jabatan"));
    arena_free(a);
}

static void test_paket_json__terlalu_besar(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_BYTES);
    struct masalah_list m;
    size_t n = PAKET_BYTES_MAX + 1;
    char *t = arena_alloc(a, n);
    memset(t, ' ', n);
    assert_int_equal(baca_rc(a, (struct str){t, n}, &m), ERR_TOO_BIG);
    assert_string_equal(m.v[0].pesan, "berkas 33554433 byte, paling besar 33554432 byte (32 MiB)");
    arena_free(a);
}

static void test_paket_json__terlalu_banyak(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_BYTES);
    struct masalah_list m;
    size_t n = 2 * (size_t)PAKET_NILAI_MAX + 10;
    char *t = arena_alloc(a, n);
    for (size_t i = 0; i < n; i++)
        t[i] = i % 2 == 0 ? '1' : ',';
    t[0] = '[';
    assert_int_equal(baca_rc(a, (struct str){t, n}, &m), ERR_TOO_BIG);
    assert_non_null(strstr(m.v[0].pesan, "paling banyak 2000000"));
    arena_free(a);
}

static void test_paket_json__terlalu_dalam(void **state)
{
    (void)state;
    struct arena *a = arena_new(1 << 24);
    struct masalah_list m;
    char t[100000];
    memset(t, '[', sizeof(t));
    assert_int_equal(baca_rc(a, (struct str){t, sizeof(t)}, &m), ERR_TOO_BIG);
    assert_string_equal(m.v[0].tempat, "baris 1, kolom 17");
    arena_free(a);
}

/* A file that is wrong everywhere costs no more than its first thousand problems. */
static void test_paket_json__banyak_masalah(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_BYTES);
    struct masalah_list m;
    struct buf b;
    buf_init(&b, PAKET_BYTES_MAX);
    buf_puts(&b, AWAL ",\"skm\":{\"jawaban\":[{}");
    for (int i = 0; i < 150000; i++)
        buf_printf(&b, ",{\"nilaii\":1.123456789,\"x%d\":2}", i);
    buf_puts(&b, "]}}");
    assert_true(buf_ok(&b));
    assert_int_equal(baca_rc(a, (struct str){b.p, b.n}, &m), ERR_INVALID);
    assert_int_equal(m.n, MASALAH_MAX);
    assert_true(m.terlewat > 0);
    buf_release(&b);
    arena_free(a);
}

static void test_paket_json__panjang_teks(void **state)
{
    (void)state;
    struct arena *a = arena_new(1 << 24);
    struct masalah_list m;
    struct buf b;
    buf_init(&b, 1 << 20);
    for (int lebih = 0; lebih <= 1; lebih++) {
        buf_clear(&b);
        buf_puts(&b, AWAL ",\"wilayah\":{\"batas_utara\":\"");
        for (int i = 0; i < 300 + lebih; i++)
            buf_puts(&b, "é"); /* characters are counted, not bytes */
        buf_puts(&b, "\"}}");
        assert_int_equal(baca_rc(a, (struct str){b.p, b.n}, &m), lebih ? ERR_INVALID : 0);
    }
    assert_string_equal(m.v[0].tempat, "wilayah.batas_utara");
    assert_string_equal(m.v[0].pesan, "teks 301 karakter, paling banyak 300");
    buf_release(&b);
    arena_free(a);
}

static void check_tulis_gagal(const struct paket *p, const char *pesan)
{
    struct buf b;
    struct err e = {0};
    buf_init(&b, 1 << 20);
    assert_int_equal(paket_json_write(&b, p, &e), ERR_INVALID);
    assert_string_equal(e.msg, pesan);
    buf_release(&b);
}

static void test_paket_json__tulis_menolak(void **state)
{
    (void)state;
    struct pengadaan beli = {.uraian = "u", .rencana = {.ada = true, .nilai = {10050}}};
    struct laporan laporan = {.pengadaan = {&beli, 1}};
    struct paket p = {.laporan = &laporan};
    check_tulis_gagal(&p, "laporan.pengadaan[0].rencana: rupiah dengan sen tidak dapat ditulis ke "
                          "paket");
    struct wilayah w = {.luas = ANGKA(12345678, 7)};
    check_tulis_gagal(&(struct paket){.wilayah = &w},
                      "wilayah.luas: lebih dari 6 desimal tidak dapat ditulis ke paket");
    struct pengaturan g = {.metode_efisiensi = 99};
    check_tulis_gagal(&(struct paket){.pengaturan = &g},
                      "pengaturan.metode_efisiensi: nilai di luar pilihan");
    struct buf b;
    struct err e = {0};
    buf_init(&b, 4);
    assert_int_equal(paket_json_write(&b, &(struct paket){0}, &e), 0);
    assert_int_equal(paket_json_write(&b, &(struct paket){0}, &e), ERR_TOO_BIG);
    buf_release(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_paket_json__bolak_balik),
        cmocka_unit_test(test_paket_json__semua_bidang),
        cmocka_unit_test(test_paket_json__desimal_tepat),
        cmocka_unit_test(test_paket_json__desimal_ditolak),
        cmocka_unit_test(test_paket_json__paling_kecil),
        cmocka_unit_test(test_paket_json__terlalu_besar),
        cmocka_unit_test(test_paket_json__terlalu_banyak),
        cmocka_unit_test(test_paket_json__terlalu_dalam),
        cmocka_unit_test(test_paket_json__banyak_masalah),
        cmocka_unit_test(test_paket_json__panjang_teks),
        cmocka_unit_test(test_paket_json__tulis_menolak),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
