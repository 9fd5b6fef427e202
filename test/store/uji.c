/* SPDX-License-Identifier: MIT
 *
 * uji: see uji.h.
 */
#include "uji.h"

#include "core/skema_beda.h"

#include <libpq-fe.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { UJI_ARENA = 1 << 30, GRUP_MAX = 100 };

static bool pakai_pg;     /* which half of a group runs now */
static char pg_url[1000]; /* of the database of this run */
static char folder[] = "/tmp/cermat-store.XXXXXX";
static int nomor;
static sqlite3 *lain_sqlite; /* the connection of uji_sql() */
static PGconn *lain_pg;

static void pg_exec(PGconn *c, const char *sql)
{
    PGresult *r = PQexec(c, sql);

    if (PQresultStatus(r) != PGRES_COMMAND_OK && PQresultStatus(r) != PGRES_TUPLES_OK)
        fail_msg("%s: %s", sql, PQerrorMessage(c));
    PQclear(r);
}

/* CERMAT_UJI_PG with another database. */
static void pg_start(const char *url)
{
    const char *tanya = strchr(url, '?'), *db = strrchr(url, '/');
    PGconn *c = PQconnectdb(url);
    char sql[300];

    if (PQstatus(c) != CONNECTION_OK) {
        fprintf(stderr, "CERMAT_UJI_PG: %s\n", PQerrorMessage(c));
        exit(1);
    }
    snprintf(sql, sizeof(sql),
             "CREATE DATABASE uji_store_%d TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu "
             "ICU_LOCALE 'en-US' LC_COLLATE 'C' LC_CTYPE 'C'",
             (int)getpid());
    pg_exec(c, sql);
    PQfinish(c);
    snprintf(pg_url, sizeof(pg_url), "%.*s/uji_store_%d%s", (int)(db - url), url, (int)getpid(),
             tanya ? tanya : "");
}

static void pg_stop(const char *url)
{
    PGconn *c = PQconnectdb(url);
    char sql[100];

    snprintf(sql, sizeof(sql), "DROP DATABASE uji_store_%d WITH (FORCE)", (int)getpid());
    pg_exec(c, sql);
    PQfinish(c);
}

static void quiet(void *arg, const char *teks)
{
    (void)arg;
    (void)teks;
}

/* A schema for tests that migrate themselves, one that all others share and find empty. */
static void new_pg(struct uji *u, const char *skema)
{
    lain_pg = PQconnectdb(pg_url);
    PQsetNoticeProcessor(lain_pg, quiet, NULL);
    pg_exec(lain_pg, arena_printf(u->arena, "CREATE SCHEMA IF NOT EXISTS %s; SET search_path = %s",
                                  skema, skema));
    u->url = arena_printf(u->arena, "%s%coptions=-csearch_path%%3D%s", pg_url,
                          strchr(pg_url, '?') ? '&' : '?', skema);
}

static void setup(void **state, const char *skema)
{
    struct arena *a = arena_new(UJI_ARENA);
    struct uji *u = ARENA_NEW(a, struct uji);

    u->arena = a;
    u->pg = pakai_pg;
    nomor++;
    if (u->pg) {
        new_pg(u, skema ? skema : arena_printf(a, "s%d", nomor));
    } else {
        u->path = arena_printf(a, "%s/%d.db", folder, nomor);
        u->url = arena_printf(a, "sqlite:%s", u->path);
    }
    if (store_open(u->url, true, &u->store, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    *state = u;
}

int uji_setup_kosong(void **state)
{
    setup(state, NULL);
    return 0;
}

int uji_setup(void **state)
{
    struct uji *u;

    setup(state, "bersama");
    u = *state;
    if (store_migrate(u->store, NULL, NULL, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    if (u->pg)
        pg_exec(lain_pg, "DELETE FROM pengguna; DELETE FROM percobaan_masuk; DELETE FROM paket; "
                         "DELETE FROM renstra; DELETE FROM unit; DELETE FROM pemda; "
                         "DELETE FROM audit; DELETE FROM audit_rantai; DELETE FROM idempoten");
    return 0;
}

int uji_teardown(void **state)
{
    static const char *const akhiran[] = {"", "-wal", "-shm"};
    struct uji *u = *state;

    store_close(u->store);
    sqlite3_close(lain_sqlite);
    lain_sqlite = NULL;
    for (size_t i = 0; u->path && i < 3; i++)
        unlink(arena_printf(u->arena, "%s%s", u->path, akhiran[i]));
    if (u->pg) {
        pg_exec(lain_pg,
                arena_printf(u->arena, "ROLLBACK; DROP SCHEMA IF EXISTS s%d CASCADE", nomor));
        PQfinish(lain_pg);
        lain_pg = NULL;
    }
    arena_free(u->arena);
    return 0;
}

/* cmocka's macro wants to see the array, its function is for us all the same. */
static int run(const char *nama, const char *mesin, const struct CMUnitTest *v, size_t n)
{
    struct CMUnitTest salinan[GRUP_MAX];
    char grup[100];

    assert_true(n <= GRUP_MAX);
    memcpy(salinan, v, n * sizeof(*v));
    snprintf(grup, sizeof(grup), "%s: %s", nama, mesin);
    return _cmocka_run_group_tests(grup, salinan, n, NULL, NULL);
}

int uji_run(const char *nama, const struct CMUnitTest *v, size_t n)
{
    const char *url = getenv("CERMAT_UJI_PG");
    int gagal;

    if (!mkdtemp(folder))
        return 1;
    gagal = run(nama, "sqlite", v, n);
    if (url && *url) {
        pg_start(url);
        pakai_pg = true;
        gagal += run(nama, "postgresql", v, n);
        pg_stop(url);
    } else {
        fprintf(stderr, "DILEWATI: %s pada PostgreSQL (%zu uji): CERMAT_UJI_PG tidak diisi\n", nama,
                n);
    }
    rmdir(folder);
    return gagal;
}

struct store *uji_open(struct uji *u)
{
    struct store *s;

    if (store_open(u->url, false, &s, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return s;
}

static void open_lain(struct uji *u)
{
    if (!u->pg && !lain_sqlite)
        assert_int_equal(sqlite3_open(u->path, &lain_sqlite), SQLITE_OK);
}

void uji_sql(struct uji *u, const char *sql)
{
    open_lain(u);
    if (u->pg)
        pg_exec(lain_pg, sql);
    else if (sqlite3_exec(lain_sqlite, sql, NULL, NULL, NULL))
        fail_msg("%s: %s", sql, sqlite3_errmsg(lain_sqlite));
}

void uji_sql_dua(struct uji *u, const char *sqlite, const char *pg)
{
    uji_sql(u, u->pg ? pg : sqlite);
}

int64_t uji_angka(struct uji *u, const char *sql)
{
    sqlite3_stmt *st;
    int64_t x = -1;

    open_lain(u);
    if (u->pg) {
        PGresult *r = PQexec(lain_pg, sql);

        if (PQresultStatus(r) != PGRES_TUPLES_OK || PQntuples(r) < 1)
            fail_msg("%s: %s", sql, PQerrorMessage(lain_pg));
        x = strtoll(PQgetvalue(r, 0, 0), NULL, 10);
        PQclear(r);
        return x;
    }
    if (sqlite3_prepare_v2(lain_sqlite, sql, -1, &st, NULL) || sqlite3_step(st) != SQLITE_ROW)
        fail_msg("%s: %s", sql, sqlite3_errmsg(lain_sqlite));
    x = sqlite3_column_int64(st, 0);
    sqlite3_finalize(st);
    return x;
}

struct acak uji_acak(struct uji *u, uint64_t benih)
{
    return (struct acak){.benih = benih, .arena = u->arena, .isi_permil = 1000, .daftar_maks = 3};
}

void uji_sama(struct uji *u, const struct paket *a, const struct paket *b)
{
    struct beda_list l;

    beda_init(&l, u->arena, 3);
    skema_diff(&l, &SKEMA_PAKET, "", a, b);
    for (size_t i = 0; i < l.n; i++)
        print_error("%s: \"%s\" dan \"%s\"\n", l.v[i].tempat, l.v[i].a, l.v[i].b);
    assert_int_equal(l.jumlah, 0);
}

void uji_put(struct uji *u, const struct paket *p)
{
    err_clear(&u->e);
    if (store_paket_put(u->store, p, NULL, &u->e) < 0)
        fail_msg("%s", u->e.msg);
}

struct paket *uji_get(struct uji *u, const char *unit, int64_t tahun)
{
    struct paket_kunci k = paket_kunci_of(u->arena, unit, tahun);
    struct paket *p;

    err_clear(&u->e);
    if (store_paket_get(u->store, &k, u->arena, &p, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return p;
}

void uji_gagal(struct uji *u, int rc, int code, const char *kata)
{
    if (rc != code || u->e.code != code || !strstr(u->e.msg, kata))
        fail_msg("kode %d (%d), \"%s\"; diharapkan %d, \"%s\"", rc, u->e.code, u->e.msg, code,
                 kata);
    err_clear(&u->e);
}
