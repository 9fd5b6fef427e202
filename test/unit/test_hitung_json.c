/* SPDX-License-Identifier: MIT
 *
 * hitung as JSON and as text: the members of the contract, printed decimals, states, same bytes.
 */
#include "base/arena.h"
#include "base/file.h"
#include "core/hitung.h"
#include "import/instrumen_json.h"
#include "import/paket_json.h"
#include "report/hitung_json.h"
#include "report/hitung_teks.h"
#include "report/json_tulis.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define ARENA_BYTES ((size_t)256 << 20)

static struct arena *arena;

static int setup(void **state)
{
    (void)state;
    arena = arena_new(ARENA_BYTES);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static struct hitung *hitung_of(const char *nama)
{
    char *teks;
    size_t n;
    struct err e = {0};
    struct paket *p = NULL;
    struct masalah_list m;

    masalah_init(&m, arena);
    if (file_read(arena, arena_printf(arena, "%s/%s", CERMAT_AKAR, nama), PAKET_BYTES_MAX, &teks,
                  &n, &e) < 0)
        fail_msg("%s", e.msg);
    if (paket_json_read(arena, (struct str){teks, n}, &p, &m) < 0)
        fail_msg("%s: %s", m.v[0].tempat, m.v[0].pesan);
    return hitung_compute(arena, p, instrumen_bawaan(arena), &m);
}

static const char *write_with(void (*tulis)(struct arena *, struct buf *, const struct hitung *),
                              const struct hitung *h)
{
    struct buf b;
    const char *s;

    buf_init(&b, (size_t)8 << 20);
    tulis(arena, &b, h);
    assert_true(buf_ok(&b));
    s = buf_dup(arena, &b);
    buf_release(&b);
    return s;
}

static json_t *load(const char *teks)
{
    json_error_t e;
    json_t *j = json_loads(teks, JSON_REJECT_DUPLICATES, &e);

    if (j == NULL)
        fail_msg("baris %d: %s", e.line, e.text);
    return j;
}

/* The text of the first member of that name behind `mulai`: numbers as they are written. */
static const char *literal(const char *mulai, const char *nama)
{
    const char *p = strstr(mulai, arena_printf(arena, "\"%s\": ", nama));
    size_t n;

    assert_non_null(p);
    p += strlen(nama) + 4;
    n = strcspn(p, ",\n");
    return arena_strndup(arena, p, n);
}

static void test_hitung_json__anggota_kontrak(void **state)
{
    static const char *const ATAS[] = {
        "unit",     "tahun",     "indikator", "sasaran", "rata_rata_capaian",
        "anggaran", "efisiensi", "skm",       "akip",    "kematangan"};
    static const char *const INDIKATOR[] = {
        "kode",      "tingkat", "uraian",    "satuan",
        "polaritas", "target",  "realisasi", "realisasi_terhitung",
        "capaian",   "keadaan", "predikat",  "target_akhir",
        "kemajuan",  "sumber",  "jejak"};
    json_t *j = load(write_with(hitung_json_write, hitung_of("data/contoh/kertanegara-2024.json")));
    json_t *i = json_array_get(json_object_get(j, "indikator"), 0);
    size_t n = sizeof(ATAS) / sizeof(ATAS[0]);

    (void)state;
    assert_int_equal(json_object_size(j), n);
    for (size_t k = 0; k < n; k++)
        assert_non_null(json_object_get(j, ATAS[k]));
    n = sizeof(INDIKATOR) / sizeof(INDIKATOR[0]);
    assert_int_equal(json_object_size(i), n);
    for (size_t k = 0; k < n; k++)
        assert_non_null(json_object_get(i, INDIKATOR[k]));
    assert_true(json_is_null(json_object_get(i, "keadaan")));
    assert_string_equal(json_string_value(json_object_get(i, "tingkat")), "tujuan");
    assert_string_equal(json_string_value(json_object_get(i, "polaritas")), "naik");
    assert_string_equal(json_string_value(json_object_get(i, "sumber")), "resmi");
    json_decref(j);
}

static void test_hitung_json__desimal_tercetak(void **state)
{
    const char *s = write_with(hitung_json_write, hitung_of("data/contoh/kertanegara-2024.json"));
    const char *i = strstr(s, "\"kode\": \"S1.1\"");

    (void)state;
    assert_non_null(i);
    assert_string_equal(literal(i, "target"), "88.00");
    assert_string_equal(literal(i, "realisasi"), "93.69");
    assert_string_equal(literal(i, "realisasi_terhitung"), "94.10");
    assert_string_equal(literal(i, "capaian"), "106.47");
    i = strstr(s, "\"anggaran\": {");
    assert_string_equal(literal(i, "versi"), "2");
    assert_string_equal(literal(i, "pagu"), "1890600000");
    assert_string_equal(literal(i, "serapan"), "93.47");
    i = strstr(s, "\"skm\": {");
    assert_string_equal(literal(i, "nrr"), "3.7417");
    assert_string_equal(literal(i, "ikm"), "94.10");
    i = strstr(s, "\"akip\": {");
    assert_string_equal(literal(i, "resmi"), "63.16");
    assert_string_equal(literal(strstr(i, "\"predikat\""), "predikat"), "\"B\"");
}

static void test_hitung_json__keadaan_dan_bagian_tanpa_data(void **state)
{
    struct hitung *h = hitung_of("data/contoh/puring-2024.json");
    json_t *j, *i;
    struct hitung_indikator *hi = &h->indikator[0];

    (void)state;
    hi->capaian = HASIL_KOSONG(KEADAAN_TARGET_NOL);
    hi->predikat = NULL;
    h->anggaran->program[0]->serapan = HASIL_KOSONG(KEADAAN_PAGU_NOL);
    h->anggaran->program[0]->selisih_anak = true;
    h->anggaran->program[0]->pagu_tercatat = UANG_RUPIAH(7);
    h->anggaran->program[0]->realisasi_tercatat.ada = false;
    j = load(write_with(hitung_json_write, h));
    assert_null(json_object_get(j, "akip"));
    assert_null(json_object_get(j, "kematangan"));
    assert_null(json_object_get(j, "ipp"));
    i = json_array_get(json_object_get(j, "indikator"), 0);
    assert_true(json_is_null(json_object_get(i, "capaian")));
    assert_true(json_is_null(json_object_get(i, "predikat")));
    assert_string_equal(json_string_value(json_object_get(i, "keadaan")), "target nol");
    i = json_array_get(json_object_get(json_object_get(j, "anggaran"), "program"), 0);
    assert_true(json_is_null(json_object_get(i, "serapan")));
    assert_string_equal(json_string_value(json_object_get(i, "keadaan_serapan")), "pagu nol");
    assert_true(json_is_true(json_object_get(i, "selisih_anak")));
    assert_int_equal(json_integer_value(json_object_get(i, "pagu_tercatat")), 7);
    assert_true(json_is_null(json_object_get(i, "realisasi_tercatat")));
    i = json_array_get(json_object_get(json_object_get(j, "anggaran"), "program"), 1);
    assert_null(json_object_get(i, "keadaan_serapan"));
    assert_null(json_object_get(i, "selisih_anak"));
    i = json_array_get(json_object_get(j, "efisiensi"), 0);
    assert_string_equal(json_string_value(json_object_get(i, "metode")), "pmk_214");
    json_decref(j);
}

static void test_hitung_json__sama_setiap_kali(void **state)
{
    static const char *const PAKET[] = {"data/contoh/kertanegara-2024.json",
                                        "data/contoh/puring-2024.json",
                                        "data/contoh/ajibarang-2023.json"};

    (void)state;
    for (size_t i = 0; i < 3; i++) {
        assert_string_equal(write_with(hitung_json_write, hitung_of(PAKET[i])),
                            write_with(hitung_json_write, hitung_of(PAKET[i])));
        assert_string_equal(write_with(hitung_teks_write, hitung_of(PAKET[i])),
                            write_with(hitung_teks_write, hitung_of(PAKET[i])));
    }
}

static void compute_and_write(struct str teks, size_t *terbaca)
{
    struct paket *p = NULL;
    struct masalah_list m;
    struct hitung *h;

    masalah_init(&m, arena);
    if (paket_json_read(arena, teks, &p, &m) < 0)
        return;
    (*terbaca)++;
    h = hitung_compute(arena, p, instrumen_bawaan(arena), &m);
    json_decref(load(write_with(hitung_json_write, h)));
    assert_true(strlen(write_with(hitung_teks_write, h)) > 0);
}

/* Packages with digits strewn over their numbers: whatever still reads computes. */
static void test_hitung_json__angka_diacak(void **state)
{
    static const char *const PAKET[] = {
        "data/contoh/kertanegara-2024.json", "data/contoh/puring-2024.json",
        "test/data/paket-lengkap.json",      "test/data/paket-jawaban.json",
        "test/data/paket-semua-bidang.json",
    };
    uint64_t acak = 17;
    size_t terbaca = 0;

    for (size_t i = 0; i < 60; i++) {
        char *teks;
        size_t n;
        struct err e = {0};

        assert_int_equal(file_read(arena, arena_printf(arena, "%s/%s", CERMAT_AKAR, PAKET[i % 5]),
                                   PAKET_BYTES_MAX, &teks, &n, &e),
                         0);
        for (size_t k = 0; i >= 5 && k < n; k++) {
            acak = acak * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            if (teks[k] >= '0' && teks[k] <= '9' && (acak >> 33) % 40 == 0 && teks[k - 1] == ' ')
                teks[k] = (char)('0' + (acak >> 50) % 10);
        }
        compute_and_write((struct str){teks, n}, &terbaca);
        teardown(state);
        setup(state);
    }
    assert_true(terbaca >= 10);
}

static void test_hitung_json__paket_kosong(void **state)
{
    struct paket p = {.tahun = {true, 2024}};
    struct masalah_list m;
    struct hitung *h;
    json_t *j;

    (void)state;
    masalah_init(&m, arena);
    h = hitung_compute(arena, &p, NULL, &m);
    j = load(write_with(hitung_json_write, h));
    assert_int_equal(json_object_size(j), 5);
    assert_int_equal(json_array_size(json_object_get(j, "indikator")), 0);
    assert_true(json_is_null(json_object_get(j, "rata_rata_capaian")));
    json_decref(j);
    assert_non_null(strstr(write_with(hitung_teks_write, h), "tahun 2024"));
}

static void test_hitung_json__teks_dan_uang(void **state)
{
    struct buf b;
    struct json_tulis t = {.a = arena, .b = &b};
    json_t *j;

    (void)state;
    buf_init(&b, 1 << 16);
    json_tulis_buka(&t, NULL, '{');
    json_tulis_teks(&t, "a", "kutip \" garis \\ baris\n tab\t \x01 é");
    json_tulis_uang(&t, "b", (struct uang){true, {-12345}});
    json_tulis_uang(&t, "c", (struct uang){true, {-50}});
    json_tulis_uang(&t, "d", (struct uang){true, {12300}});
    json_tulis_uang(&t, "e", (struct uang){0});
    json_tulis_buka(&t, "f", '[');
    json_tulis_tutup(&t, ']');
    json_tulis_tutup(&t, '}');
    assert_non_null(strstr(b.p, "\"b\": -123.45,"));
    assert_non_null(strstr(b.p, "\"c\": -0.50,"));
    assert_non_null(strstr(b.p, "\"d\": 123,"));
    assert_non_null(strstr(b.p, "\"e\": null,"));
    assert_non_null(strstr(b.p, "\"f\": []\n}\n"));
    j = load(b.p);
    assert_string_equal(json_string_value(json_object_get(j, "a")),
                        "kutip \" garis \\ baris\n tab\t \x01 é");
    json_decref(j);
    buf_release(&b);
}

static void test_hitung_teks__isi(void **state)
{
    static const char *const HARAP[] = {
        "Kecamatan Kertanegara, Kabupaten Purbalingga, tahun 2024\n",
        "      Capaian           106,47  Sangat Tinggi\n",
        "        Realisasi ÷ Target × 100: 93,69 ÷ 88 × 100 = 106,47\n",
        "      Terhitung          94,10  berbeda dari realisasi\n",
        "        Capaian − Serapan: 95,70 − 93,23 = 2,47\n",
        "      Terhitung          63,15  B\n",
        "1.890.600.000     1.767.109.802       123.490.198  93,47\n",
        "pagu nol\n",
    };
    const char *s = write_with(hitung_teks_write, hitung_of("data/contoh/kertanegara-2024.json"));

    (void)state;
    for (size_t i = 0; i < sizeof(HARAP) / sizeof(HARAP[0]); i++)
        if (strstr(s, HARAP[i]) == NULL)
            fail_msg("tidak ada: %s", HARAP[i]);
}

/* A state longer than its column, a published value beside a computed one, a tujuan without
 * indicators of its own. */
static void test_hitung_teks__baris(void **state)
{
    (void)state;
    struct hitung *h = hitung_of("docs/panduan/contoh/tirtasari-2025.json");
    h->kelompok[1].rata_rata = (struct hasil){.keadaan = KEADAAN_BELUM_ADA_REALISASI};
    h->kelompok[1].predikat = NULL;
    const char *s = write_with(hitung_teks_write, h);
    assert_non_null(strstr(s, "\n      IKM                86,06  B (Baik)\n"));
    assert_non_null(strstr(s, "\n      IKM resmi          86,40\n"));
    assert_non_null(strstr(s, "publik kecamatan     tanpa indikator sendiri\n"));
    assert_non_null(strstr(s, "pelayanan kec… belum ada realisasi\n"));
    h->kelompok[0].uraian = "Tujuan";
    s = write_with(hitung_teks_write, h);
    assert_non_null(strstr(s, "\nT1    Tujuan           "));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_hitung_json__anggota_kontrak, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung_json__desimal_tercetak, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung_json__keadaan_dan_bagian_tanpa_data, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_hitung_json__sama_setiap_kali, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung_json__angka_diacak, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung_json__paket_kosong, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung_json__teks_dan_uang, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung_teks__isi, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung_teks__baris, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
