/* SPDX-License-Identifier: MIT
 *
 * test_app_berkas: files in the database: pieces, doubles, broken uploads, what clears them.
 */
#include "../store/uji.h"

#include "app/app_berkas.h"
#include "store/store_berkas.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { WAKTU = 1800000000, JAM = 3600, HARI = 24 * JAM };

static struct sys sys_of(struct uji *u)
{
    return (struct sys){.store = u->store, .waktu = WAKTU};
}

/* A PDF of n bytes that differ by the seed. */
static char *pdf(struct uji *u, size_t n, int benih)
{
    char *p = arena_alloc(u->arena, n);
    uint32_t x = (uint32_t)benih * 2654435761U + 1;

    for (size_t i = 0; i < n; i++) {
        x = x * 1664525 + 1013904223;
        p[i] = (char)(x >> 24);
    }
    memcpy(p, "%PDF-1.7\n", 9);
    memcpy(p + n - 6, "%%EOF\n", 6);
    return p;
}

static struct berkas put(struct uji *u, int64_t waktu, const char *p, size_t n)
{
    struct sys sys = sys_of(u);
    struct berkas b;

    sys.waktu = waktu;
    err_clear(&u->e);
    if (app_berkas_put(&sys, u->arena, &(struct berkas_masuk){p, n, NULL}, &b, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return b;
}

/* The schema of PostgreSQL is shared by the tests. */
static void clear(struct uji *u)
{
    uji_sql(u, "DELETE FROM berkas");
    uji_sql(u, "DELETE FROM berkas_muat");
}

static void same(struct uji *u, int64_t id, const char *p, size_t n)
{
    struct sys sys = sys_of(u);
    struct berkas b;
    const void *isi;

    err_clear(&u->e);
    if (app_berkas_isi(&sys, u->arena, id, &b, &isi, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    assert_int_equal(b.ukuran, n);
    assert_memory_equal(isi, p, n);
}

struct terima {
    struct buf b;
    size_t potong, gagal_pada;
};

static int take(void *arg, const void *p, size_t n, struct err *e)
{
    struct terima *t = arg;

    assert_true(n > 0 && n <= BERKAS_POTONG);
    if (++t->potong == t->gagal_pada)
        return err_set(e, ERR_SYSTEM, "cukup");
    buf_put(&t->b, p, n);
    return 0;
}

static void test_app_berkas__simpan_baca(void **state)
{
    struct uji *u = *state;
    struct sys sys = sys_of(u);
    static const size_t ukuran[] = {64,
                                    BERKAS_POTONG - 1,
                                    BERKAS_POTONG,
                                    BERKAS_POTONG + 1,
                                    3 * BERKAS_POTONG,
                                    BERKAS_BYTES_MAX};

    clear(u);
    for (size_t i = 0; i < sizeof(ukuran) / sizeof(ukuran[0]); i++) {
        char *p = pdf(u, ukuran[i], (int)i);
        struct berkas b = put(u, WAKTU, p, ukuran[i]), c;
        struct terima t = {0};

        assert_string_equal(b.jenis->nama, "pdf");
        same(u, b.id, p, ukuran[i]);
        assert_int_equal(app_berkas_get(&sys, u->arena, b.id, &c, &u->e), 0);
        assert_string_equal(c.hash, b.hash);
        assert_int_equal(strlen(c.hash), 64);
        buf_init(&t.b, BERKAS_BYTES_MAX);
        assert_int_equal(app_berkas_alir(&sys, b.id, take, &t, &u->e), 0);
        assert_int_equal(t.b.n, ukuran[i]);
        assert_memory_equal(t.b.p, p, ukuran[i]);
        assert_int_equal(t.potong, (ukuran[i] + BERKAS_POTONG - 1) / BERKAS_POTONG);
        buf_release(&t.b);
    }
    uji_gagal(u, app_berkas_get(&sys, u->arena, -7, &(struct berkas){0}, &u->e), ERR_NOT_FOUND,
              "tidak ada");
}

static void test_app_berkas__alir_berhenti(void **state)
{
    struct uji *u = *state;
    struct sys sys = sys_of(u);
    struct terima t = {.gagal_pada = 2};
    size_t n = 4 * BERKAS_POTONG;
    struct berkas b;

    clear(u);
    b = put(u, WAKTU, pdf(u, n, 1), n);
    buf_init(&t.b, n);
    uji_gagal(u, app_berkas_alir(&sys, b.id, take, &t, &u->e), ERR_SYSTEM, "cukup");
    assert_int_equal(t.potong, 2);
    buf_release(&t.b);
}

static void test_app_berkas__ditolak(void **state)
{
    struct uji *u = *state;
    struct sys sys = sys_of(u);
    struct berkas b;
    size_t n = BERKAS_BYTES_MAX + 1;
    char *p = pdf(u, n, 3);

    clear(u);
    uji_gagal(u, app_berkas_put(&sys, u->arena, &(struct berkas_masuk){p, n, NULL}, &b, &u->e),
              ERR_TOO_BIG, "10 MB");
    uji_gagal(u, app_berkas_put(&sys, u->arena, &(struct berkas_masuk){"", 0, NULL}, &b, &u->e),
              ERR_INVALID, "kosong");
    uji_gagal(u,
              app_berkas_put(&sys, u->arena, &(struct berkas_masuk){"<html>", 6, NULL}, &b, &u->e),
              ERR_INVALID, "PDF");
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM berkas_muat"), 0);
    /* What the program made itself is not looked at. */
    assert_int_equal(app_berkas_put(&sys, u->arena,
                                    &(struct berkas_masuk){"{}", 2, berkas_jenis_get("json")}, &b,
                                    &u->e),
                     0);
    same(u, b.id, "{}", 2);
}

static void test_app_berkas__sekali_saja(void **state)
{
    struct uji *u = *state;
    size_t n = 2 * BERKAS_POTONG + 5;
    char *p = pdf(u, n, 4);
    struct berkas a, b, c;

    clear(u);
    a = put(u, WAKTU, p, n);
    b = put(u, WAKTU + 9, p, n);
    assert_int_equal(a.id, b.id);
    p[n / 2] ^= 1;
    c = put(u, WAKTU, p, n);
    assert_int_not_equal(a.id, c.id);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM berkas_potong"), 6);
}

struct pengunggah {
    struct uji *u;
    const char *p;
    size_t n;
    struct store *store;
    struct berkas b;
    struct err e;
    int rc;
};

static void *uploader(void *arg)
{
    struct pengunggah *x = arg;
    struct arena *a = arena_new(1 << 20);
    struct sys sys = {.store = x->store, .waktu = WAKTU};

    x->rc = app_berkas_put(&sys, a, &(struct berkas_masuk){x->p, x->n, NULL}, &x->b, &x->e);
    x->b.hash = NULL;
    arena_free(a);
    return NULL;
}

/* The same file by several at once is one file; what was sent twice goes with the sweep. */
static void test_app_berkas__bersamaan(void **state)
{
    enum { ORANG = 4 };
    struct uji *u = *state;
    struct sys sys = sys_of(u);
    struct pengunggah x[ORANG];
    pthread_t t[ORANG];
    size_t n = 6 * BERKAS_POTONG;
    char *p = pdf(u, n, 5);

    clear(u);
    for (int i = 0; i < ORANG; i++) {
        x[i] = (struct pengunggah){.u = u, .p = p, .n = n, .store = uji_open(u)};
        assert_int_equal(store_set_tunggu(x[i].store, 20000, &u->e), 0);
    }
    for (int i = 0; i < ORANG; i++)
        assert_int_equal(pthread_create(&t[i], NULL, uploader, &x[i]), 0);
    for (int i = 0; i < ORANG; i++) {
        pthread_join(t[i], NULL);
        store_close(x[i].store);
        if (x[i].rc != 0)
            fail_msg("%s", x[i].e.msg);
        assert_int_equal(x[i].b.id, x[0].b.id);
    }
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM berkas"), 1);
    same(u, x[0].b.id, p, n);
    sys.waktu += 2 * JAM;
    while (app_berkas_sapu(&sys, 100, &u->e) > 0)
        continue;
    assert_int_equal(u->e.code, 0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM berkas_potong"), 6);
    same(u, x[0].b.id, p, n);
}

/* Whichever statement the upload dies at, nothing shows of it, and it can be sent again. */
static void test_app_berkas__terputus(void **state)
{
    struct uji *u = *state;
    struct sys sys = sys_of(u);
    size_t n = 3 * BERKAS_POTONG;
    char *p = pdf(u, n, 6);
    struct berkas b;
    int putus = 0;

    clear(u);
    for (int k = 1;; k++) {
        int rc;

        store_set_gagal(u->store, k);
        rc = app_berkas_put(&sys, u->arena, &(struct berkas_masuk){p, n, NULL}, &b, &u->e);
        store_set_gagal(u->store, 0);
        if (rc == 0)
            break;
        uji_gagal(u, rc, ERR_SYSTEM, "pengujian");
        assert_int_equal(uji_angka(u, "SELECT count(*) FROM berkas"), 0);
        putus++;
    }
    assert_true(putus >= 8);
    same(u, b.id, p, n);
    assert_true(uji_angka(u, "SELECT count(*) FROM berkas_potong") > 3);
    assert_int_equal(app_berkas_sapu(&sys, 100, &u->e), 0); /* still young */
    sys.waktu += JAM + 1;
    while (app_berkas_sapu(&sys, 3, &u->e) > 0)
        continue;
    assert_int_equal(u->e.code, 0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM berkas_potong"), 3);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM berkas_muat"), 1);
    same(u, b.id, p, n);
}

static int fn_selesai(struct store *s, void *arg, struct err *e)
{
    return store_berkas_selesai(s, WAKTU, arg, e);
}

static int fn_sepotong(struct store *s, void *arg, struct err *e)
{
    struct berkas_baris *b = arg;
    int rc = store_berkas_muat(s, WAKTU, &b->muat_id, e);

    return rc < 0 ? rc : store_berkas_potong(s, b->muat_id, 0, "%PDF-", 5, e);
}

/* An upload whose pieces were cleared meanwhile does not become a file. */
static void test_app_berkas__potong_hilang(void **state)
{
    struct uji *u = *state;
    struct berkas_baris b = {.hash = "00", .jenis = "pdf", .ukuran = 10, .potong = 2};

    clear(u);
    assert_int_equal(store_run(u->store, STORE_TULIS, fn_sepotong, &b, &u->e), 0);
    uji_gagal(u, store_run(u->store, STORE_TULIS, fn_selesai, &b, &u->e), ERR_NOT_FOUND,
              "unggah sekali lagi");
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM berkas"), 0);
}

/* A file goes a day after it was last given, but never while a row refers to it. */
static void test_app_berkas__dirujuk(void **state)
{
    struct uji *u = *state;
    struct sys sys = sys_of(u);
    char *p = pdf(u, 500, 7), *q = pdf(u, 600, 8);
    struct berkas b, c;

    clear(u);
    b = put(u, WAKTU, p, 500);
    c = put(u, WAKTU, q, 600);
    uji_sql(u, "DROP TABLE IF EXISTS uji_rujuk");
    uji_sql_dua(u, "CREATE TABLE uji_rujuk (berkas_id INTEGER NOT NULL REFERENCES berkas (id))",
                "CREATE TABLE uji_rujuk (berkas_id BIGINT NOT NULL REFERENCES berkas (id))");
    uji_sql(u, arena_printf(u->arena, "INSERT INTO uji_rujuk VALUES (%lld)", (long long)b.id));
    sys.waktu = WAKTU + HARI - 1;
    assert_int_equal(app_berkas_sapu(&sys, 100, &u->e), 0);
    sys.waktu = WAKTU + HARI + 1;
    while (app_berkas_sapu(&sys, 100, &u->e) > 0)
        continue;
    assert_int_equal(u->e.code, 0);
    same(u, b.id, p, 500);
    uji_gagal(u, app_berkas_get(&sys, u->arena, c.id, &(struct berkas){0}, &u->e), ERR_NOT_FOUND,
              "tidak ada");
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM berkas_muat"), 1);
    uji_sql(u, "DROP TABLE uji_rujuk");
    sys.waktu += HARI + 2; /* the file in use was put off for a day */
    while (app_berkas_sapu(&sys, 100, &u->e) > 0)
        continue;
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM berkas"), 0);
}

static void test_app_berkas__rusak(void **state)
{
    struct uji *u = *state;
    struct sys sys = sys_of(u);
    size_t n = 2 * BERKAS_POTONG;
    struct berkas b;
    const void *p;

    clear(u);
    b = put(u, WAKTU, pdf(u, n, 9), n);
    uji_sql(u, "DELETE FROM berkas_potong WHERE urutan = 1");
    uji_gagal(u, app_berkas_isi(&sys, u->arena, b.id, &b, &p, &u->e), ERR_SYSTEM, "tidak utuh");
    uji_sql(u, "UPDATE berkas SET ukuran = -1");
    uji_gagal(u, app_berkas_isi(&sys, u->arena, b.id, &b, &p, &u->e), ERR_SYSTEM, "tidak masuk");
    uji_sql(u, "UPDATE berkas SET jenis = 'exe'");
    uji_gagal(u, app_berkas_get(&sys, u->arena, b.id, &b, &u->e), ERR_SYSTEM, "exe");
}

static void test_app_berkas__nama(void **state)
{
    struct uji *u = *state;
    const struct berkas_jenis *j = berkas_jenis_get("pdf");
    static const char *const kasus[][2] = {
        {"Laporan.PDF", "Laporan.pdf"},
        {"../../etc/passwd", "passwd.pdf"},
        {"C:\\data\\foto kegiatan.exe", "foto kegiatan.pdf"},
        {"a\r\nSet-Cookie: x\"y.pdf", "a__Set-Cookie: x_y.pdf"},
        {".pdf", ".pdf.pdf"},
        {"", "berkas.pdf"},
        {"arsip.2024.lengkap", "arsip.2024.lengkap.pdf"},
        {"folder/", "folder_.pdf"},
    };

    for (size_t i = 0; i < sizeof(kasus) / sizeof(kasus[0]); i++)
        assert_string_equal(app_berkas_nama(u->arena, kasus[i][0], j), kasus[i][1]);
    assert_string_equal(app_berkas_nama(u->arena, NULL, j), "berkas.pdf");
    for (size_t n = 110; n < 130; n++) { /* cut at a character */
        char *s = arena_alloc(u->arena, n + 3);
        const char *hasil;

        memset(s, 'x', n);
        memcpy(s + n, "é", 2);
        hasil = app_berkas_nama(u->arena, s, j);
        assert_true(strlen(hasil) <= 124);
        assert_true((unsigned char)hasil[strlen(hasil) - 5] != 0xc3);
    }
}

int main(void)
{
    const struct CMUnitTest v[] = {
        UJI(test_app_berkas__simpan_baca),   UJI(test_app_berkas__alir_berhenti),
        UJI(test_app_berkas__ditolak),       UJI(test_app_berkas__sekali_saja),
        UJI(test_app_berkas__bersamaan),     UJI(test_app_berkas__terputus),
        UJI(test_app_berkas__potong_hilang), UJI(test_app_berkas__dirujuk),
        UJI(test_app_berkas__rusak),         UJI(test_app_berkas__nama),
    };

    return uji_run("app_berkas", v, sizeof(v) / sizeof(v[0]));
}
