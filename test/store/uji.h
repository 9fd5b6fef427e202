/* SPDX-License-Identifier: MIT
 *
 * uji: a fresh database per test, SQLite or PostgreSQL, and a way past the store to disturb it.
 *
 * PostgreSQL is used when CERMAT_UJI_PG holds a URL: each run makes a database of its own there
 * whose collation is that of a language (so that a forgotten COLLATE "C" shows), each test a schema
 * in it. Without it the PostgreSQL half is skipped, loudly.
 */
#ifndef CERMAT_TEST_STORE_UJI_H
#define CERMAT_TEST_STORE_UJI_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "acak.h"
#include "store/store.h"
#include "store/store_paket.h"

struct uji {
    bool pg;
    struct arena *arena;
    char *url, *path; /* path: SQLite only */
    struct store *store;
    struct err e;
};

/* cmocka: each test gets a migrated store in a `struct uji`. */
int uji_setup(void **state);
int uji_teardown(void **state);
/* The same without migrations. */
int uji_setup_kosong(void **state);

/* Runs a group of tests on SQLite and, when there is one, on PostgreSQL; the number of failures. */
int uji_run(const char *nama, const struct CMUnitTest *v, size_t n);

/* Another store on the same database; closed by the caller. */
struct store *uji_open(struct uji *u);
/* SQL past the store, on a connection of its own that stays open until the end of the test. */
void uji_sql(struct uji *u, const char *sql);
/* The same when the databases need different words. */
void uji_sql_dua(struct uji *u, const char *sqlite, const char *pg);
int64_t uji_angka(struct uji *u, const char *sql);

/* A generator with that seed that fills everything. */
struct acak uji_acak(struct uji *u, uint64_t benih);
/* Fails the test with the first differences when the packages differ. */
void uji_sama(struct uji *u, const struct paket *a, const struct paket *b);
void uji_put(struct uji *u, const struct paket *p);
struct paket *uji_get(struct uji *u, const char *unit, int64_t tahun);
/* rc is `code`, and the message has `kata`. */
void uji_gagal(struct uji *u, int rc, int code, const char *kata);

#define UJI(f)        cmocka_unit_test_setup_teardown(f, uji_setup, uji_teardown)
#define UJI_KOSONG(f) cmocka_unit_test_setup_teardown(f, uji_setup_kosong, uji_teardown)

#endif
