/* SPDX-License-Identifier: MIT
 *
 * test_store: transactions, migrations and failures, the same on both databases; and what only a
 * file can suffer.
 */
#include "uji.h"

#include "store/store_ops.h"

#include "base/file.h"

#include <pthread.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static int add_pemda(struct store *s, void *kode, struct err *e)
{
    struct nilai v[6] = {nilai_teks(kode), nilai_teks("nama")};

    return store_exec(s, Q_PEMDA_INSERT, v, 6, e);
}

static int64_t pemda_n(struct uji *u)
{
    return uji_angka(u, "SELECT count(*) FROM pemda");
}

/* A slice to try things with. */
static struct paket *small(struct uji *u, const char *unit)
{
    struct acak r = uji_acak(u, 99);

    r.daftar_maks = 1;
    return acak_paket(&r, "33.03", unit, 2024);
}

static void test_store__url(void **state)
{
    static const char *const salah[] = {"",        "cermat.db",       "sqlite:", "sqlite:?mode=ro",
                                        "mysql:x", "sqlite:x?mode=rw"};
    struct err e = {0};
    struct store *s;

    (void)state;
    for (size_t i = 0; i < sizeof(salah) / sizeof(salah[0]); i++) {
        assert_int_equal(store_open(salah[i], true, &s, &e), ERR_USAGE);
        assert_null(s);
        err_clear(&e);
    }
    assert_int_equal(store_open("sqlite:/tidak/ada/x.db", false, &s, &e), ERR_SYSTEM);
    assert_non_null(strstr(e.msg, "cermat migrasi"));
    err_clear(&e);
    assert_int_equal(store_open("sqlite:/tidak/ada/x.db", true, &s, &e), ERR_SYSTEM);
    err_clear(&e);
    assert_int_equal(store_open("postgresql://u:rahasia@127.0.0.1:1/x", false, &s, &e), ERR_SYSTEM);
    assert_null(strstr(e.msg, "rahasia"));
    err_clear(&e);
    assert_int_equal(store_open("postgresql://u:rahasia@[x", false, &s, &e), ERR_USAGE);
    assert_null(strstr(e.msg, "rahasia"));
    store_close(NULL);
}

static void test_store__migrasi_berulang(void **state)
{
    struct uji *u = *state;
    int a = -1, b = -1;

    uji_gagal(u, store_check(u->store, &u->e), ERR_SYSTEM, "cermat migrasi");
    assert_int_equal(store_migrate(u->store, &a, &b, &u->e), 0);
    assert_int_equal(a, 0);
    assert_int_equal(b, store_versi());
    assert_int_equal(store_check(u->store, &u->e), 0);
    assert_int_equal(store_migrate(u->store, &a, &b, &u->e), 0);
    assert_int_equal(a, store_versi());
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM migrasi"), store_versi());
    uji_put(u, small(u, "12"));
}

static void test_store__migrasi_bertahap(void **state)
{
    struct uji *u = *state;
    int a = 0, b = 0;

    /* a database as the first migration leaves it */
    uji_sql(u, "CREATE TABLE migrasi (nomor BIGINT NOT NULL PRIMARY KEY, nama TEXT NOT NULL)");
    uji_sql(u, "INSERT INTO migrasi (nomor, nama) VALUES (1, 'migrasi')");
    uji_gagal(u, store_check(u->store, &u->e), ERR_SYSTEM, "jalankan `cermat migrasi`");
    assert_int_equal(store_migrate(u->store, &a, &b, &u->e), 0);
    assert_int_equal(a, 1);
    assert_int_equal(b, store_versi());
    uji_put(u, small(u, "12"));
}

enum { LAPORAN = 13 }; /* sql/schema/0013_laporan.sql */

/* A migration that fails leaves nothing of itself. */
static void test_store__migrasi_gagal_utuh(void **state)
{
    struct uji *u = *state;
    int a = -1, b = -1;

    uji_sql(u, "CREATE TABLE prestasi (x INT)"); /* in the way of migration LAPORAN */
    assert_true(store_migrate(u->store, &a, &b, &u->e) < 0);
    err_clear(&u->e);
    assert_int_equal(uji_angka(u, "SELECT max(nomor) FROM migrasi"), LAPORAN - 1);
    uji_sql(u, "DROP TABLE prestasi");
    assert_int_equal(store_migrate(u->store, &a, &b, &u->e), 0);
    assert_int_equal(a, LAPORAN - 1);
}

static void test_store__skema_lebih_baru(void **state)
{
    struct uji *u = *state;

    uji_sql(u, "INSERT INTO migrasi (nomor, nama) VALUES (9999, 'nanti')");
    uji_gagal(u, store_check(u->store, &u->e), ERR_SYSTEM, "lebih baru (skema 9999");
    uji_gagal(u, store_migrate(u->store, NULL, NULL, &u->e), ERR_SYSTEM, "perbarui program");
    uji_sql(u, "DELETE FROM migrasi WHERE nomor = 9999");
}

struct bersarang {
    int luar, dalam; /* what the parts return */
    bool telan;      /* the outer part goes on after the inner one failed */
};

static int inner(struct store *s, void *arg, struct err *e)
{
    struct bersarang *b = arg;
    int rc = add_pemda(s, (void *)"dalam", e);

    return rc < 0 ? rc : b->dalam;
}

static int outer(struct store *s, void *arg, struct err *e)
{
    struct bersarang *b = arg;
    int rc = add_pemda(s, (void *)"luar", e);

    if (rc == 0)
        rc = store_run(s, STORE_TULIS, inner, arg, b->telan ? NULL : e);
    if (rc < 0 && !b->telan)
        return rc;
    rc = add_pemda(s, (void *)"akhir", e);
    return rc < 0 ? rc : b->luar;
}

static void test_store__transaksi_bersarang(void **state)
{
    struct uji *u = *state;
    struct bersarang b = {.dalam = ERR_INVALID};

    assert_int_equal(store_run(u->store, STORE_TULIS, outer, &b, &u->e), ERR_INVALID);
    assert_int_equal(pemda_n(u), 0);
    b.telan = true;
    assert_int_equal(store_run(u->store, STORE_TULIS, outer, &b, &u->e), 0);
    assert_int_equal(pemda_n(u), 2); /* luar, akhir */
    uji_sql(u, "DELETE FROM pemda");
    b = (struct bersarang){.luar = ERR_INVALID};
    assert_int_equal(store_run(u->store, STORE_TULIS, outer, &b, &u->e), ERR_INVALID);
    assert_int_equal(pemda_n(u), 0);
    b.luar = 0;
    assert_int_equal(store_run(u->store, STORE_TULIS, outer, &b, &u->e), 0);
    assert_int_equal(pemda_n(u), 3);
}

static int add_twice(struct store *s, void *arg, struct err *e)
{
    int rc = add_pemda(s, arg, e);

    return rc < 0 ? rc : add_pemda(s, arg, e);
}

static int add_twice_unseen(struct store *s, void *arg, struct err *e)
{
    (void)add_twice(s, arg, NULL);
    return add_pemda(s, (void *)"lain", e);
}

static int add_twice_swallowed(struct store *s, void *arg, struct err *e)
{
    (void)e;
    (void)add_twice(s, arg, NULL);
    return 0;
}

static void test_store__setelah_gagal_hanya_batal(void **state)
{
    struct uji *u = *state;

    uji_gagal(u, store_run(u->store, STORE_TULIS, add_twice, (void *)"x", &u->e), ERR_CONFLICT,
              "bertentangan");
    uji_gagal(u, store_run(u->store, STORE_TULIS, add_twice_unseen, (void *)"x", &u->e), ERR_SYSTEM,
              "sudah gagal");
    uji_gagal(u, store_run(u->store, STORE_TULIS, add_twice_swallowed, (void *)"x", &u->e),
              ERR_SYSTEM, "sudah gagal");
    assert_int_equal(pemda_n(u), 0);
    assert_int_equal(store_run(u->store, STORE_TULIS, add_pemda, (void *)"x", &u->e), 0);
    assert_int_equal(pemda_n(u), 1);
}

static void test_store__transaksi_baca_tidak_menulis(void **state)
{
    struct uji *u = *state;

    uji_gagal(u, store_run(u->store, STORE_BACA, add_pemda, (void *)"x", &u->e), ERR_SYSTEM,
              "baca");
    assert_int_equal(pemda_n(u), 0);
}

static int read_pemda(struct store *s, void *arg, struct err *e)
{
    struct uji *u = arg;
    int64_t id, n = pemda_n(u);
    struct nilai kode = nilai_teks("sela");
    int rc = store_query_i64(s, Q_PEMDA_FIND, &kode, 1, &id, e);

    assert_int_equal(rc, 0);
    uji_sql(u, "INSERT INTO pemda (kode) VALUES ('sela')");
    assert_int_equal(pemda_n(u), n + 1);
    return store_query_i64(s, Q_PEMDA_FIND, &kode, 1, &id, e); /* 0: still not seen */
}

static void test_store__satu_gambaran_selama_baca(void **state)
{
    struct uji *u = *state;

    assert_int_equal(store_run(u->store, STORE_BACA, read_pemda, u, &u->e), 0);
}

static int fail_unless_unseen(struct store *s, void *arg, struct err *e)
{
    struct nilai kode = nilai_teks("sela");
    int64_t id;

    assert_ptr_equal(arg, s);
    assert_int_equal(store_query_i64(s, Q_PEMDA_FIND, &kode, 1, &id, e), 1);
    return 0;
}

static void test_store__baca_berikutnya_melihat(void **state)
{
    struct uji *u = *state;

    uji_sql(u, "INSERT INTO pemda (kode) VALUES ('sela')");
    assert_int_equal(store_run(u->store, STORE_BACA, fail_unless_unseen, u->store, &u->e), 0);
}

/* The same statement running twice at a time, and text of each kind of column. */
static int read_nested(struct store *s, void *arg, struct err *e)
{
    struct hasil a, b;
    int *n = arg, rc = store_query(s, Q_PAKET_LIST, NULL, 0, &a, e);

    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&a, e)) > 0) {
        rc = store_query(s, Q_PAKET_LIST, NULL, 0, &b, e);
        while (rc >= 0 && (rc = hasil_step(&b, e)) > 0)
            *n += hasil_i64(&a, 4) == 2024 && strcmp(hasil_teks(&a, 0), hasil_teks(&b, 0)) == 0;
        hasil_finish(&b);
    }
    hasil_finish(&a);
    hasil_finish(&a);
    return rc;
}

static void test_store__pernyataan_bersarang(void **state)
{
    struct uji *u = *state;
    struct paket *p = small(u, "12");
    int n = 0;

    uji_put(u, p);
    p->unit->kode = "13";
    uji_put(u, p);
    assert_int_equal(store_run(u->store, STORE_BACA, read_nested, &n, &u->e), 0);
    assert_int_equal(n, 4);
}

static void test_store__sibuk(void **state)
{
    struct uji *u = *state;
    struct paket *p = small(u, "12");
    struct timespec a, b;

    uji_put(u, p);
    uji_sql_dua(u, "BEGIN IMMEDIATE", "BEGIN; LOCK TABLE paket IN EXCLUSIVE MODE");
    assert_int_equal(store_set_tunggu(u->store, 300, &u->e), 0);
    clock_gettime(CLOCK_MONOTONIC, &a);
    uji_gagal(u, store_paket_put(u->store, p, NULL, &u->e), ERR_SYSTEM, "sedang dipakai");
    clock_gettime(CLOCK_MONOTONIC, &b);
    assert_in_range((b.tv_sec - a.tv_sec) * 1000 + (b.tv_nsec - a.tv_nsec) / 1000000, 250, 5000);
    uji_sama(u, p, uji_get(u, "12", 2024)); /* reading goes on */
    uji_sql(u, "COMMIT");
    uji_put(u, p);
}

static void *release_later(void *arg)
{
    struct timespec t = {.tv_nsec = 200000000};

    nanosleep(&t, NULL);
    uji_sql(arg, "COMMIT");
    return NULL;
}

static void test_store__menunggu_giliran(void **state)
{
    struct uji *u = *state;
    pthread_t t;

    uji_sql_dua(u, "BEGIN IMMEDIATE", "BEGIN; LOCK TABLE pemda IN EXCLUSIVE MODE");
    pthread_create(&t, NULL, release_later, u);
    uji_put(u, small(u, "12"));
    pthread_join(t, NULL);
}

enum { PENULIS = 4, ULANG = 6 };

struct penulis {
    struct uji *u;
    struct store *s;
    struct paket *p[ULANG];
    int rc;
    struct err e;
};

static void *write_all(void *arg)
{
    struct penulis *w = arg;

    for (int i = 0; i < ULANG && w->rc == 0; i++)
        w->rc = store_paket_put(w->s, w->p[i], NULL, &w->e);
    return NULL;
}

/* Several connections write slices of several units and of one they share; none is lost. */
static void test_store__penulis_serentak(void **state)
{
    struct uji *u = *state;
    struct penulis w[PENULIS] = {0};
    pthread_t t[PENULIS];

    for (int i = 0; i < PENULIS; i++) {
        w[i].u = u;
        w[i].s = uji_open(u);
        assert_int_equal(store_set_tunggu(w[i].s, 60000, &u->e), 0);
        for (int k = 0; k < ULANG; k++) {
            w[i].p[k] = small(u, k % 2 ? "bersama" : arena_printf(u->arena, "u%d", i));
            w[i].p[k]->catatan.v[0].isi = arena_printf(u->arena, "%d", i * 100 + k);
        }
    }
    for (int i = 0; i < PENULIS; i++)
        pthread_create(&t[i], NULL, write_all, &w[i]);
    for (int i = 0; i < PENULIS; i++) {
        pthread_join(t[i], NULL);
        store_close(w[i].s);
        if (w[i].rc < 0)
            fail_msg("%s", w[i].e.msg);
    }
    for (int i = 0; i < PENULIS; i++)
        uji_sama(u, w[i].p[ULANG - 2], uji_get(u, arena_printf(u->arena, "u%d", i), 2024));
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM unit"), PENULIS + 1);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM catatan"), PENULIS + 1);
    assert_non_null(uji_get(u, "bersama", 2024));
}

static void test_store__hanya_baca(void **state)
{
    struct uji *u = *state;
    struct paket *p = small(u, "12"), *q;
    struct paket_kunci k = paket_kunci_of(u->arena, "12", 2024);
    struct store *s;
    char *url = arena_printf(
        u->arena, u->pg ? "%s%%20-cdefault_transaction_read_only%%3Don" : "%s?mode=ro", u->url);

    uji_put(u, p);
    assert_int_equal(store_open(url, false, &s, &u->e), 0);
    assert_int_equal(store_check(s, &u->e), 0);
    assert_int_equal(store_paket_get(s, &k, u->arena, &q, &u->e), 0);
    uji_sama(u, p, q);
    uji_gagal(u, store_paket_put(s, p, NULL, &u->e), ERR_SYSTEM, "hanya dapat dibaca");
    store_close(s);
}

static void test_store__koneksi_putus(void **state)
{
    struct uji *u = *state;
    struct paket *p = small(u, "12");

    if (!u->pg)
        return; /* a file has no connection */
    for (int i = 0; i < 3; i++) {
        uji_put(u, p);
        uji_sql(u, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                   "current_database() AND pid <> pg_backend_pid()");
        uji_sama(u, p, uji_get(u, "12", 2024));
    }
}

/* A full disk in the middle of a put: SQLite runs out of pages, PostgreSQL says so by a trigger. */
static void test_store__disk_penuh(void **state)
{
    struct uji *u = *state;
    struct paket *lama = small(u, "12"), *baru = small(u, "12");
    char *besar = arena_alloc(u->arena, 1 << 20);

    memset(besar, 'x', (1 << 20) - 1);
    uji_put(u, lama);
    baru->laporan->langkah.v[0] = besar;
    if (u->pg)
        uji_sql(u, "CREATE FUNCTION penuh() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE "
                   "EXCEPTION 'penuh' USING ERRCODE = '53100'; END $$; CREATE TRIGGER penuh BEFORE "
                   "INSERT ON laporan FOR EACH ROW EXECUTE FUNCTION penuh()");
    else
        sqlite3_exec(u->store->db, "PRAGMA max_page_count = 300", NULL, NULL, NULL);
    uji_gagal(u, store_paket_put(u->store, baru, NULL, &u->e), ERR_SYSTEM, "disk penuh");
    uji_sama(u, lama, uji_get(u, "12", 2024));
    if (u->pg)
        uji_sql(u, "DROP TRIGGER penuh ON laporan; DROP FUNCTION penuh()");
    else
        sqlite3_exec(u->store->db, "PRAGMA max_page_count = 100000", NULL, NULL, NULL);
    uji_put(u, baru);
    uji_sama(u, baru, uji_get(u, "12", 2024));
}

static void limit_file(rlim_t n)
{
    struct rlimit r;

    getrlimit(RLIMIT_FSIZE, &r);
    r.rlim_cur = n;
    setrlimit(RLIMIT_FSIZE, &r);
}

static void test_store__berkas_tidak_boleh_membesar(void **state)
{
    struct uji *u = *state;
    struct paket *lama = small(u, "12"), *baru = small(u, "12");
    char *besar = arena_alloc(u->arena, 8 << 20);
    int rc;

    if (u->pg)
        return; /* the limit is of this process, not of the server */
    memset(besar, 'x', (8 << 20) - 1);
    baru->laporan->langkah.v[0] = besar;
    uji_put(u, lama);
    signal(SIGXFSZ, SIG_IGN);
    limit_file(4 << 20);
    rc = store_paket_put(u->store, baru, NULL, &u->e);
    limit_file(RLIM_INFINITY);
    uji_gagal(u, rc, ERR_SYSTEM, "disk penuh");
    uji_sama(u, lama, uji_get(u, "12", 2024));
    uji_put(u, baru);
    uji_sama(u, baru, uji_get(u, "12", 2024));
}

static void write_file(const char *path, long at, const char *isi, size_t n)
{
    FILE *f = fopen(path, at < 0 ? "wb" : "r+b");

    assert_non_null(f);
    fseek(f, at < 0 ? 0 : at, SEEK_SET);
    fwrite(isi, 1, n, f);
    fclose(f);
}

/* Files that are no database, of another program, cut, or with garbage in the middle. */
static void test_store__berkas_rusak(void **state)
{
    struct uji *u = *state;
    struct paket_kunci k = paket_kunci_of(u->arena, "12", 2024);
    char sampah[4096], *path, *url, *isi;
    struct store *s;
    struct paket *p;
    long halaman;
    size_t n;

    if (u->pg)
        return;
    path = arena_printf(u->arena, "%s-rusak", u->path);
    url = arena_printf(u->arena, "sqlite:%s", path);
    memset(sampah, 'z', sizeof(sampah));
    write_file(path, -1, sampah, sizeof(sampah));
    uji_gagal(u, store_open(url, true, &s, &u->e), ERR_SYSTEM, "bukan basis data SQLite");
    write_file(path, -1, "", 0);
    assert_int_equal(store_open(url, false, &s, &u->e), 0);
    uji_gagal(u, store_check(s, &u->e), ERR_SYSTEM, "cermat migrasi");
    store_close(s);
    unlink(path);
    uji_put(u, small(u, "12"));
    uji_sql(u, "PRAGMA wal_checkpoint(TRUNCATE)");
    assert_int_equal(file_read(u->arena, u->path, 64 << 20, &isi, &n, &u->e), 0);
    write_file(path, -1, isi, n);
    halaman = uji_angka(u, "SELECT rootpage FROM sqlite_master WHERE name = 'pengukuran'");
    write_file(path, (halaman - 1) * 4096, sampah, sizeof(sampah));
    assert_int_equal(store_open(url, false, &s, &u->e), 0);
    uji_gagal(u, store_paket_get(s, &k, u->arena, &p, &u->e), ERR_SYSTEM, "rusak");
    store_close(s);
    assert_int_equal(truncate(path, 200 * 1024), 0);
    uji_gagal(u, store_open(url, false, &s, &u->e), ERR_SYSTEM, "rusak");
    unlink(path);
}

static void test_store__berkas_program_lain(void **state)
{
    struct uji *u = *state;
    struct store *s;
    char *path, *url;
    sqlite3 *db;

    if (u->pg)
        return;
    path = arena_printf(u->arena, "%s-lain", u->path);
    url = arena_printf(u->arena, "sqlite:%s", path);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    sqlite3_exec(db, "CREATE TABLE kontak (nama TEXT)", NULL, NULL, NULL);
    sqlite3_close(db);
    uji_gagal(u, store_open(url, true, &s, &u->e), ERR_SYSTEM, "program lain");
    unlink(path);
}

/* Constraints that the data model counts on. */
static int sql_fails(struct uji *u, const char *sql)
{
    return sqlite3_exec(u->store->db, sql, NULL, NULL, NULL) & 0xff;
}

static void test_store__kendala_skema(void **state)
{
    struct uji *u = *state;

    if (u->pg)
        return; /* the same text of the schema; errors of uji_sql() end the test there */
    uji_put(u, small(u, "12"));
    assert_int_equal(sql_fails(u, "UPDATE wilayah SET luas_skala = NULL"), SQLITE_CONSTRAINT);
    assert_int_equal(sql_fails(u, "UPDATE wilayah SET luas_skala = 10"), SQLITE_CONSTRAINT);
    assert_int_equal(sql_fails(u, "UPDATE wilayah SET luas_koef = 0.1"), SQLITE_CONSTRAINT);
    assert_int_equal(sql_fails(u, "UPDATE skm_unsur SET skm_id = NULL, skm_layanan_id = NULL"),
                     SQLITE_CONSTRAINT);
    assert_int_equal(sql_fails(u, "UPDATE jabatan SET unit_id = unit_id + 1"), SQLITE_CONSTRAINT);
    assert_int_equal(sql_fails(u, "UPDATE paket SET renstra_id = 77"), SQLITE_CONSTRAINT);
    assert_int_equal(sql_fails(u, "DELETE FROM renstra"), SQLITE_CONSTRAINT);
    assert_int_equal(sql_fails(u, "INSERT INTO pemda (kode) SELECT kode FROM pemda"),
                     SQLITE_CONSTRAINT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI_KOSONG(test_store__url),
        UJI_KOSONG(test_store__migrasi_berulang),
        UJI_KOSONG(test_store__migrasi_bertahap),
        UJI_KOSONG(test_store__migrasi_gagal_utuh),
        UJI(test_store__skema_lebih_baru),
        UJI(test_store__transaksi_bersarang),
        UJI(test_store__setelah_gagal_hanya_batal),
        UJI(test_store__transaksi_baca_tidak_menulis),
        UJI(test_store__satu_gambaran_selama_baca),
        UJI(test_store__baca_berikutnya_melihat),
        UJI(test_store__pernyataan_bersarang),
        UJI(test_store__sibuk),
        UJI(test_store__menunggu_giliran),
        UJI(test_store__penulis_serentak),
        UJI(test_store__hanya_baca),
        UJI(test_store__koneksi_putus),
        UJI(test_store__disk_penuh),
        UJI(test_store__berkas_tidak_boleh_membesar),
        UJI(test_store__berkas_rusak),
        UJI(test_store__berkas_program_lain),
        UJI(test_store__kendala_skema),
    };

    return uji_run("store", tests, sizeof(tests) / sizeof(tests[0]));
}
