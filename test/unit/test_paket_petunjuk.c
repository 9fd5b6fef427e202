/* SPDX-License-Identifier: MIT
 *
 * What a person is told who made a usual slip in a package, or gave a file of another kind.
 */
#include "base/arena.h"
#include "import/jenis_berkas.h"
#include "import/paket_json.h"
#include "import/paket_json_petunjuk.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

struct kasus {
    const char *teks, *harap; /* harap: part of the problem, with its place in front */
};

/* The first problem of a text, "place: message". */
static const char *masalah_of(struct arena *a, struct str s)
{
    struct masalah_list m;
    struct paket *p = NULL;
    masalah_init(&m, a);
    assert_int_equal(paket_json_read(a, s, &p, &m), ERR_INVALID);
    assert_true(m.n > 0);
    return arena_printf(a, "%s: %s", m.v[0].tempat, m.v[0].pesan);
}

static void check(const struct kasus *k, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct arena *a = arena_new(1 << 20);
        const char *pesan = masalah_of(a, str_of(k[i].teks));
        if (strstr(pesan, k[i].harap) == NULL)
            fail_msg("%s gives\n  %s, not\n  %s", k[i].teks, pesan, k[i].harap);
        arena_free(a);
    }
}

#define CHECK(kasus) check(kasus, sizeof(kasus) / sizeof((kasus)[0]))

static void test_paket_petunjuk__angka(void **state)
{
    static const struct kasus KASUS[] = {
        {"{\"a\": 86,4}", "baris 1, kolom 10: bukan JSON yang benar, dekat 4 – desimal ditulis "
                          "dengan titik (86.4)"},
        {"{\"a\": -0,05, \"b\": 1}", "titik (-0.05)"},
        {"{\"a\": 1,234}", "desimal ditulis dengan titik (1.234), ribuan tanpa pemisah (1234)"},
        {"{\"a\": 152.400.000}", "baris 1, kolom 14: bukan JSON yang benar, dekat . – rupiah "
                                 "ditulis bulat, tanpa titik ribuan (152400000)"},
        {"[152.400.000,5]", "ribuan (152400000)"},
        {"{\"a\": 1.234,56}", "desimal ditulis dengan titik, ribuan tanpa titik (1234.56)"},
        {"{\"a\": 1,234,567.89}", "tanpa pemisah ribuan (1234567.89)"},
        {"{\"a\": 1.2,3.4,5}", "tanpa pemisah ribuan, desimal dengan titik (86.4)"},
        {"{\"a\": 1 000}", "tanpa spasi ribuan"},
        {"{\"a\": 05}", "kode ditulis sebagai teks"},
        {"{\"a\": .5}", "angka di kedua sisi titik"},
        {"{\"a\": +5}", "angka ditulis seperti"},
        {"{\"a\": 1.}", "angka di kedua sisi titik"},
        {"{\"a\": 86.4%}", "persen ditulis angkanya saja (86.4)"},
        {"{\"a\": 2024-01-01}", "tanggal ditulis sebagai teks"},
        {"{\"a\": 12 bulan}", "kurang koma"},
        {"{\"a\": 12bulan}", "angka ditulis tanpa satuan"},
        {"{\"a\": Rp5}", "rupiah ditulis angkanya saja"},
    };
    (void)state;
    CHECK(KASUS);
}

static void test_paket_petunjuk__koma_dan_kurung(void **state)
{
    static const struct kasus KASUS[] = {
        {"{\"a\": 1,\n}", "baris 2, kolom 1: bukan JSON yang benar, dekat } – hapus koma di depan "
                          "kurung penutup (baris 1, kolom 8)"},
        {"{\"a\": [1,2,]}", "kurung penutup (baris 1, kolom 11)"},
        {"{\"a\": 1,, \"b\": 2}", "hapus koma ini"},
        {"{, \"b\": 2}", "hapus koma ini"},
        {"{\"a\": \"x\"\n \"b\": 2}", "baris 2, kolom 2: bukan JSON yang benar, dekat \"b\" – "
                                      "kurang koma di antara dua anggota"},
        {"[{} {}]", "kurang koma di antara dua unsur"},
        {"{\"a\": 1; \"b\": 2}", "bukan titik koma"},
        {"{\"a\" = 1}", "titik dua (:)"},
        {"{\"a\" 1}", "kurang titik dua (:) sesudah nama anggota"},
        {"{\"a\": }", "nilainya belum ditulis"},
        {"{\"a\": [1}", "kurung [ di baris 1, kolom 7 belum ditutup"},
        {"{\"a\": 1]", "kurung { di baris 1, kolom 1 belum ditutup"},
        {"[}", "kurung [ di baris 1, kolom 1 belum ditutup"},
        {"{\"a\": [1, 2",
         "terpotong: JSON berakhir sebelum lengkap – kurung [ di baris 1, kolom 7"},
        {"{\"a\": 1}}", "berlebih atau terlalu awal"},
        {"{\"a\": 1, {}}", "tiap nilai memerlukan nama anggota"},
    };
    (void)state;
    CHECK(KASUS);
}

static void test_paket_petunjuk__teks(void **state)
{
    static const struct kasus KASUS[] = {
        {"{'a': 1}", "di antara tanda kutip ganda lurus"},
        {"{\"a\": 'x'}", "di antara tanda kutip ganda lurus"},
        {"{“a”: 1}", "di antara tanda kutip ganda lurus"},
        {"{nama: 1}", "nama anggota ditulis di antara tanda kutip ganda (\"nama\")"},
        {"{\"a\": 1, tahun_awal: 1}", "kutip ganda (\"tahun_awal\")"},
        {"{\"a\": kata}", "teks ditulis di antara tanda kutip ganda"},
        {"{\"a\": True}", "ditulis dengan huruf kecil: true"},
        {"{\"a\": NaN}", "hapus anggota ini"},
        {"{\"a\": 1 // b\n}", "tidak mengenal komentar"},
        {"/* b */ {}", "tidak mengenal komentar"},
        {"# b\n{}", "tidak mengenal komentar"},
        {"{\"a\": \"kata \"besar\" itu\"}", "tanda kutip di dalam teks ditulis \\\""},
        {"{\"a\": \"x\ny\"}", "teks harus selesai di baris yang sama"},
        {"{\"a\": \"x\ty\"}", "ditulis \\t"},
        {"{\"a\": \"C:\\dok\"}", "ditulis \\\\"},
        {"{\"a\": \"C:\\unit\"}", "ditulis \\\\"},
        {"{\"a\": \"x}", "baris 1, kolom 7: berkas terpotong"},
        {"{\"a\": \"x}", "tanda kutip penutup teks ini tidak ada"},
        {"{\"a\":\xc2\xa0 1}", "spasi biasa"},
        {" \n", "berkas kosong"},
        {"", "berkas kosong"},
    };
    (void)state;
    CHECK(KASUS);
}

#define JENIS(teks, harap)                                                                         \
    {                                                                                              \
        {(teks), sizeof(teks) - 1}, (harap)                                                        \
    }

static void test_paket_petunjuk__berkas_asing(void **state)
{
    static const struct {
        struct str s;
        const char *harap;
    } KASUS[] = {
        JENIS("PK\3\4\24\0.word/document.xml", ": ini dokumen Word (.docx); yang diharapkan paket "
                                               "data JSON (docs/paket.md)"),
        JENIS("PK\3\4\24\0.xl/workbook.xml", "ini buku kerja Excel (.xlsx)"),
        JENIS("PK\3\4mimetypeapplication/vnd.oasis.opendocument.text", "ini dokumen OpenDocument"),
        JENIS("PK\3\4", "ini arsip ZIP"),
        JENIS("%PDF-1.7", "ini PDF"),
        JENIS("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ini dokumen Office lama"),
        JENIS("\x1f\x8b\x08", "gzip"),
        JENIS("\xff\xfe{\0}\0", "UTF-16; simpan ulang sebagai UTF-8"),
        JENIS("\xfe\xff\0{\0}", "UTF-16"),
        JENIS("{\0}\0", "UTF-16"),
        JENIS("SQLite format 3\0", "--db"),
        JENIS("<!DOCTYPE html>", "HTML"),
        JENIS("{\"a\": \"\xe9\"}", "byte ke-8 bukan UTF-8"),
    };
    (void)state;
    for (size_t i = 0; i < sizeof(KASUS) / sizeof(KASUS[0]); i++) {
        struct arena *a = arena_new(1 << 20);
        const char *pesan = masalah_of(a, KASUS[i].s);
        if (strstr(pesan, KASUS[i].harap) == NULL)
            fail_msg("%s instead of %s", pesan, KASUS[i].harap);
        arena_free(a);
    }
    assert_null(jenis_berkas_asing(str_of("{}")));
    assert_null(jenis_berkas_asing((struct str){NULL, 0}));
}

/* A fault anywhere in any text: never a crash, and what is said is one line. */
static void test_paket_petunjuk__sampah(void **state)
{
    static const char HURUF[] = "0159-+.,:;\"'{}[]\\ \n\taeRpu%/#=\xc2\xa0\xe2";
    char t[48];
    uint64_t r = 88172645463325252u;
    (void)state;
    for (int putar = 0; putar < 20000; putar++) {
        struct arena *a = arena_new(1 << 16);
        for (size_t i = 0; i < sizeof(t); i++) {
            r ^= r << 13;
            r ^= r >> 7;
            r ^= r << 17;
            t[i] = HURUF[(r >> 30) % (sizeof(HURUF) - 1)];
        }
        size_t n = (size_t)(r % sizeof(t));
        const char *pesan =
            paket_json_petunjuk(a, (struct str){t, n}, (size_t)((r >> 20) % sizeof(t)));
        assert_true(pesan == NULL || (*pesan != '\0' && strchr(pesan, '\n') == NULL));
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_paket_petunjuk__angka),
        cmocka_unit_test(test_paket_petunjuk__koma_dan_kurung),
        cmocka_unit_test(test_paket_petunjuk__teks),
        cmocka_unit_test(test_paket_petunjuk__berkas_asing),
        cmocka_unit_test(test_paket_petunjuk__sampah),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
