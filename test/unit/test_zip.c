/* SPDX-License-Identifier: MIT
 *
 * Tests of base/zip. Hostile archives are made here: written by zip_write and then patched, in the
 * local headers and in the directory, as an attacker would.
 */
#include "base/zip.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#define ARENA_CAP (ZIP_TOTAL_MAX + (2u << 20))

/* Offsets in a local header ("PK\3\4") and in a directory entry ("PK\1\2"). */
enum {
    L_FLAG = 6,
    L_TIME = 10,
    L_DATE = 12,
    L_CRC = 14,
    L_SIZE = 22,
    L_NAMA = 26,
    L_EXTRA = 28,
    L_LEN = 30,
    C_FLAG = 8,
    C_TIME = 12,
    C_DATE = 14,
    C_CRC = 16,
    C_SIZE = 24,
    C_NAMA = 28,
    C_EXTRA = 30,
    C_COMMENT = 32,
    C_LEN = 46
};

static unsigned get16(const unsigned char *p)
{
    return p[0] | (unsigned)p[1] << 8;
}

static void put32(unsigned char *p, uint32_t v)
{
    for (int i = 0; i < 4; i++)
        p[i] = (unsigned char)(v >> (8 * i));
}

static const struct zip_part contoh[] = {
    {"[Content_Types].xml", "<Types/>", 8},
    {"_rels/.rels", "<Relationships/>", 16},
    {"word/document.xml", "<w:document>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</w:document>", 59},
    {"word/kosong", NULL, 0},
    {"word/media/gambar–1.png", "\x89PNG\0\1\2\3", 8},
};
enum { N_CONTOH = sizeof(contoh) / sizeof(contoh[0]) };

static void make(struct buf *b, const struct zip_part *parts, size_t n)
{
    struct err e = {0};

    buf_init(b, 64u << 20);
    if (zip_write(b, parts, n, &e) != 0)
        fail_msg("%s", e.msg);
}

/* Reads, expects `want`; returns the message in `e`. */
static int read_code(const void *p, size_t n, struct err *e)
{
    struct arena *a = arena_new(ARENA_CAP);
    struct zip_part *parts = NULL;
    size_t n_parts = 0;
    int rc;

    err_clear(e);
    rc = zip_read(a, p, n, &parts, &n_parts, e);
    assert_int_equal(rc, e->code);
    if (rc < 0)
        assert_true(parts == NULL && n_parts == 0 && e->msg[0] != '\0');
    arena_free(a);
    return rc;
}

static void test_zip__reads_back_what_was_written(void **state)
{
    struct arena *a = arena_new(ARENA_CAP);
    struct zip_part *parts;
    struct err e = {0};
    struct buf b;
    size_t n;

    (void)state;
    make(&b, contoh, N_CONTOH);
    if (zip_read(a, b.p, b.n, &parts, &n, &e) != 0)
        fail_msg("%s", e.msg);
    assert_int_equal(n, N_CONTOH);
    for (size_t i = 0; i < n; i++) {
        assert_string_equal(parts[i].nama, contoh[i].nama);
        assert_int_equal(parts[i].n, contoh[i].n);
        if (contoh[i].n > 0)
            assert_memory_equal(parts[i].p, contoh[i].p, contoh[i].n);
        assert_int_equal(((const char *)parts[i].p)[parts[i].n], '\0');
    }
    buf_release(&b);
    arena_free(a);
}

static void test_zip__large_random_parts(void **state)
{
    enum { N = 300000 };
    struct arena *a = arena_new(ARENA_CAP);
    unsigned char *raw = arena_alloc(a, N);
    struct zip_part in[2] = {{"acak", raw, N}, {"teks", NULL, 0}}, *out;
    uint32_t r = 5;
    struct buf text, b;
    size_t n;

    (void)state;
    for (size_t i = 0; i < N; i++)
        raw[i] = (unsigned char)((r = r * 1664525u + 1013904223u) >> 24);
    buf_init(&text, 1 << 20);
    for (int i = 0; i < 40000; i++)
        buf_printf(&text, "<v>%d</v>", i);
    in[1].p = text.p;
    in[1].n = text.n;
    make(&b, in, 2);
    assert_true(b.n < N + text.n / 2);
    assert_int_equal(zip_read(a, b.p, b.n, &out, &n, NULL), 0);
    assert_int_equal(n, 2);
    assert_memory_equal(out[0].p, raw, N);
    assert_int_equal(out[1].n, text.n);
    assert_memory_equal(out[1].p, text.p, text.n);
    buf_release(&text);
    buf_release(&b);
    arena_free(a);
}

static void test_zip__byte_identical_in_any_time_zone(void **state)
{
    static const char *const zone[] = {"UTC", "Asia/Jakarta", "America/New_York", "UJI-14"};
    struct buf first;

    (void)state;
    make(&first, contoh, N_CONTOH);
    for (size_t i = 0; i < sizeof(zone) / sizeof(zone[0]); i++) {
        struct buf b;

        setenv("TZ", zone[i], 1);
        tzset();
        make(&b, contoh, N_CONTOH);
        assert_int_equal(b.n, first.n);
        assert_memory_equal(b.p, first.p, b.n);
        buf_release(&b);
    }
    unsetenv("TZ");
    tzset();
    buf_release(&first);
}

/* Calls fn for every local header and directory entry. */
static size_t each_header(struct buf *b, void (*fn)(unsigned char *h, bool local))
{
    size_t seen = 0;

    for (size_t i = 0; i + 4 < b->n; i++) {
        if (memcmp(b->p + i, "PK\3\4", 4) == 0 || memcmp(b->p + i, "PK\1\2", 4) == 0) {
            fn((unsigned char *)b->p + i, b->p[i + 2] == 3);
            seen++;
        }
    }
    return seen;
}

static void check_fixed(unsigned char *h, bool local)
{
    assert_int_equal(get16(h + (local ? L_TIME : C_TIME)), 0);
    assert_int_equal(get16(h + (local ? L_DATE : C_DATE)), 0x21); /* 1980-01-01 */
    assert_int_equal(get16(h + (local ? L_EXTRA : C_EXTRA)), 0);
    assert_int_equal(get16(h + (local ? L_FLAG : C_FLAG)) & 8, 0); /* sizes stand in the header */
    if (!local)
        assert_int_equal(get16(h + C_COMMENT), 0);
}

static void test_zip__headers_are_plain(void **state)
{
    struct buf b;

    (void)state;
    make(&b, contoh, N_CONTOH);
    assert_memory_equal(b.p, "PK\3\4", 4);
    assert_memory_equal(b.p + L_LEN, "[Content_Types].xml", 19); /* the order is the caller's */
    assert_int_equal(each_header(&b, check_fixed), 2 * N_CONTOH);
    buf_release(&b);
}

static void test_zip__write_appends_or_leaves(void **state)
{
    static const struct zip_part twice[] = {{"a", "1", 1}, {"b", "2", 1}, {"a", "3", 1}};
    static unsigned char noise[100000];
    const struct zip_part large = {"besar", noise, sizeof(noise)};
    struct err e = {0};
    uint32_t r = 1;
    struct buf b;

    (void)state;
    buf_init(&b, 100);
    assert_int_equal(zip_write(&b, contoh, N_CONTOH, &e), ERR_TOO_BIG);
    assert_true(buf_ok(&b));
    assert_int_equal(b.n, 0);
    buf_puts(&b, "awal");
    err_clear(&e);
    assert_int_equal(zip_write(&b, contoh, N_CONTOH, &e), ERR_TOO_BIG);
    assert_string_equal(b.p, "awal");
    err_clear(&e);
    assert_int_equal(zip_write(&b, twice, 3, &e), ERR_INVALID);
    assert_string_equal(e.msg, "bagian \"a\" dalam arsip namanya ada dua kali");
    assert_string_equal(b.p, "awal");
    for (size_t i = 0; i < sizeof(noise); i++)
        noise[i] = (unsigned char)((r = r * 1664525u + 1013904223u) >> 24);
    b.max = 50000; /* room for a part of the archive: none of it stays */
    err_clear(&e);
    assert_int_equal(zip_write(&b, &large, 1, &e), ERR_TOO_BIG);
    assert_string_equal(e.msg, "arsip lebih besar dari 50000 byte");
    assert_string_equal(b.p, "awal");
    assert_int_equal(b.n, 4);
    b.max = 1 << 16;
    assert_int_equal(zip_write(&b, contoh, N_CONTOH, NULL), 0);
    assert_memory_equal(b.p, "awalPK\3\4", 8);
    buf_release(&b);
}

static void test_zip__no_archive(void **state)
{
    static const char ole[16] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    struct err e;
    char *big;

    (void)state;
    assert_int_equal(read_code("", 0, &e), ERR_INVALID);
    assert_int_equal(read_code("{\"unit\": 1}", 11, &e), ERR_INVALID);
    assert_string_equal(e.msg, "arsip terpotong, rusak, atau bukan ZIP (DOCX, XLSX)");
    assert_int_equal(read_code(ole, sizeof(ole), &e), ERR_INVALID);
    assert_non_null(strstr(e.msg, "format Office lama (.doc, .xls)"));
    big = test_calloc(1, ZIP_FILE_MAX + 1);
    assert_int_equal(read_code(big, ZIP_FILE_MAX + 1, &e), ERR_TOO_BIG);
    assert_string_equal(e.msg, "arsip berukuran 20971521 byte, paling besar 20971520 byte");
    assert_int_equal(read_code(big, ZIP_FILE_MAX, &e), ERR_INVALID);
    test_free(big);
}

static void test_zip__bomb_refused(void **state)
{
    enum { N = 32 << 20 };
    char *zeros = test_calloc(1, N);
    struct zip_part bomb[] = {{"a.xml", "x", 1}, {"bom.xml", zeros, N}};
    struct buf b;
    struct err e;

    (void)state;
    make(&b, bomb, 2);
    assert_true(b.n < N / ZIP_RATIO_MAX);
    assert_int_equal(read_code(b.p, b.n, &e), ERR_TOO_BIG);
    assert_string_equal(e.msg, "bagian \"bom.xml\" dalam arsip mengembang lebih dari 400 kali; "
                               "berkas ditolak");
    buf_release(&b);
    bomb[1].n = ZIP_RATIO_FROM; /* so small a part may be as empty as it likes */
    make(&b, bomb, 2);
    assert_int_equal(read_code(b.p, b.n, &e), 0);
    buf_release(&b);
    test_free(zeros);
}

static void claim_64k(unsigned char *h, bool local)
{
    put32(h + (local ? L_SIZE : C_SIZE), 64 << 10);
}

/* The same bomb with headers that speak of 64 KiB: seen while inflating. */
static void test_zip__bomb_with_lying_header(void **state)
{
    enum { N = 32 << 20 };
    char *zeros = test_calloc(1, N);
    const struct zip_part bomb = {"bom.xml", zeros, N};
    struct buf b;
    struct err e;

    (void)state;
    make(&b, &bomb, 1);
    assert_int_equal(each_header(&b, claim_64k), 2);
    assert_int_equal(read_code(b.p, b.n, &e), ERR_INVALID);
    assert_non_null(strstr(e.msg, "bom.xml"));
    buf_release(&b);
    test_free(zeros);
}

/* A ratio that passes, but too much altogether. */
static void test_zip__total_limit(void **state)
{
    enum { N = 45 << 20, BLOCK = 4096 };
    unsigned char *text = test_malloc(N);
    const struct zip_part parts[] = {{"1", text, N}, {"2", text, N}, {"3", text, N}};
    uint32_t r = 9;
    struct buf b;
    struct err e;

    (void)state;
    for (size_t i = 0; i < N; i++) { /* in each block 25 bytes of noise, then a long repetition */
        r = r * 1664525u + 1013904223u;
        text[i] = i % BLOCK < 25 ? (unsigned char)(r >> 24) : 'a';
    }
    make(&b, parts, 2);
    assert_int_equal(read_code(b.p, b.n, &e), 0);
    buf_release(&b);
    make(&b, parts, 3);
    assert_int_equal(read_code(b.p, b.n, &e), ERR_TOO_BIG);
    assert_string_equal(e.msg, "isi arsip lebih dari 128 MiB sesudah dibuka");
    buf_release(&b);
    test_free(text);
}

static void test_zip__too_many_parts(void **state)
{
    enum { N = ZIP_PARTS_MAX + 1 };
    struct zip_part *parts = test_calloc(N, sizeof(*parts));
    struct arena *a = arena_new(1 << 20);
    struct buf b;
    struct err e;

    (void)state;
    for (int i = 0; i < N; i++)
        parts[i] = (struct zip_part){arena_printf(a, "%d.xml", i), "x", 1};
    make(&b, parts, N - 1);
    assert_int_equal(read_code(b.p, b.n, &e), 0);
    buf_release(&b);
    make(&b, parts, N);
    assert_int_equal(read_code(b.p, b.n, &e), ERR_TOO_BIG);
    assert_string_equal(e.msg, "arsip memuat 2001 bagian, paling banyak 2000");
    buf_release(&b);
    arena_free(a);
    test_free(parts);
}

static void test_zip__hostile_names(void **state)
{
    static const char *const nama[] = {"/etc/passwd", "../x",  "a/../../x", "..", "a\\b",
                                       "C:x",         "a/./b", "word/..",   "."};
    struct buf b;
    struct err e;

    (void)state;
    for (size_t i = 0; i < sizeof(nama) / sizeof(nama[0]); i++) {
        const struct zip_part parts[] = {{"a.xml", "x", 1}, {nama[i], "y", 1}};

        make(&b, parts, 2);
        if (read_code(b.p, b.n, &e) != ERR_INVALID)
            fail_msg("accepted \"%s\"", nama[i]);
        assert_non_null(strstr(e.msg, "nama yang tidak sah"));
        buf_release(&b);
    }
}

static void test_zip__folders_left_out(void **state)
{
    static const struct zip_part parts[] = {
        {"word/", NULL, 0}, {"word/a..b", "x", 1}, {"...", "y", 1}};
    struct arena *a = arena_new(ARENA_CAP);
    struct zip_part *out;
    struct buf b;
    size_t n;

    (void)state;
    make(&b, parts, 3);
    assert_int_equal(zip_read(a, b.p, b.n, &out, &n, NULL), 0);
    assert_int_equal(n, 2);
    assert_string_equal(out[0].nama, "word/a..b");
    assert_string_equal(out[1].nama, "...");
    buf_release(&b);
    arena_free(a);
}

static void rename_b(unsigned char *h, bool local)
{
    unsigned char *nama = h + (local ? L_LEN : C_LEN);

    assert_int_equal(get16(h + (local ? L_NAMA : C_NAMA)), 5);
    if (nama[0] == 'b')
        nama[0] = 'a';
}

static void lock(unsigned char *h, bool local)
{
    h[local ? L_FLAG : C_FLAG] |= 1;
}

static void spoil_crc(unsigned char *h, bool local)
{
    h[local ? L_CRC : C_CRC] ^= 1;
}

static void claim_less(unsigned char *h, bool local)
{
    put32(h + (local ? L_SIZE : C_SIZE), 10);
}

static void claim_more(unsigned char *h, bool local)
{
    put32(h + (local ? L_SIZE : C_SIZE), 5000);
}

static void claim_all(unsigned char *h, bool local)
{
    put32(h + (local ? L_SIZE : C_SIZE), 0xFFFFFFFE);
}

static void test_zip__patched_archives(void **state)
{
    static const struct {
        void (*patch)(unsigned char *h, bool local);
        int code;
        const char *says;
    } c[] = {
        {rename_b, ERR_INVALID, "arsip memuat \"a.xml\" dua kali"},
        {lock, ERR_INVALID, "bagian \"a.xml\" dalam arsip terkunci kata sandi"},
        {spoil_crc, ERR_INVALID, "CRC"},
        {claim_less, ERR_INVALID, "a.xml"},
        {claim_more, ERR_INVALID, "a.xml"},
        {claim_all, ERR_TOO_BIG, "128 MiB"},
    };
    char text[1000];
    const struct zip_part parts[] = {{"a.xml", text, sizeof(text)}, {"b.xml", text, sizeof(text)}};
    struct err e;

    (void)state;
    for (size_t i = 0; i < sizeof(text); i++)
        text[i] = (char)('a' + i * i % 23);
    for (size_t i = 0; i < sizeof(c) / sizeof(c[0]); i++) {
        struct buf b;

        make(&b, parts, 2);
        assert_int_equal(read_code(b.p, b.n, &e), 0);
        assert_int_equal(each_header(&b, c[i].patch), 4);
        assert_int_equal(read_code(b.p, b.n, &e), c[i].code);
        if (strstr(e.msg, c[i].says) == NULL)
            fail_msg("%zu: %s", i, e.msg);
        buf_release(&b);
    }
}

static void test_zip__cut_anywhere(void **state)
{
    struct buf b;
    struct err e;

    (void)state;
    make(&b, contoh, N_CONTOH);
    for (size_t n = 0; n < b.n; n++) {
        char *copy = test_malloc(n + 1); /* its own piece, so that a read behind it is seen */

        memcpy(copy, b.p, n);
        assert_int_equal(read_code(copy, n, &e), ERR_INVALID);
        test_free(copy);
    }
    buf_release(&b);
}

/* Any bytes changed: an error or other parts, never a crash. */
static void test_zip__garbled(void **state)
{
    struct buf b;
    struct err e;
    uint32_t r = 3;
    int refused = 0;

    (void)state;
    make(&b, contoh, N_CONTOH);
    for (int i = 0; i < 3000; i++) {
        char *copy = test_malloc(b.n);

        memcpy(copy, b.p, b.n);
        for (int k = 0; k <= i % 4; k++) {
            r = r * 1664525u + 1013904223u;
            copy[(r >> 8) % b.n] = (char)(r >> 24 ^ r);
        }
        refused += read_code(copy, b.n, &e) != 0;
        test_free(copy);
    }
    assert_true(refused > 500);
    buf_release(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_zip__reads_back_what_was_written),
        cmocka_unit_test(test_zip__large_random_parts),
        cmocka_unit_test(test_zip__byte_identical_in_any_time_zone),
        cmocka_unit_test(test_zip__headers_are_plain),
        cmocka_unit_test(test_zip__write_appends_or_leaves),
        cmocka_unit_test(test_zip__no_archive),
        cmocka_unit_test(test_zip__bomb_refused),
        cmocka_unit_test(test_zip__bomb_with_lying_header),
        cmocka_unit_test(test_zip__total_limit),
        cmocka_unit_test(test_zip__too_many_parts),
        cmocka_unit_test(test_zip__hostile_names),
        cmocka_unit_test(test_zip__folders_left_out),
        cmocka_unit_test(test_zip__patched_archives),
        cmocka_unit_test(test_zip__cut_anywhere),
        cmocka_unit_test(test_zip__garbled),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
