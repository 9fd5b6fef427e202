/* SPDX-License-Identifier: MIT
 *
 * store: the database, SQLite or PostgreSQL, behind one interface.
 *
 * URL: "sqlite:PATH", "sqlite:PATH?mode=ro" (nothing is written), "postgresql://..." (libpq).
 * A store is one connection and belongs to one thread. Whatever touches data runs inside
 * store_run(): one transaction, retried when another writer was in the way. After a failure inside
 * a transaction nothing but the end of it is possible (as PostgreSQL has it, on both databases).
 *
 * Codes: ERR_USAGE (URL), ERR_CONFLICT (a constraint), ERR_TOO_BIG (a value over the database's
 * limit), ERR_SYSTEM (all of the environment: busy, read-only, full disk, damaged, not reachable,
 * of another version).
 */
#ifndef CERMAT_STORE_STORE_H
#define CERMAT_STORE_STORE_H

#include "base/err.h"

#include <stdbool.h>

struct store;

enum store_cara {
    STORE_BACA = 1, /* one consistent picture of the data; writing fails */
    STORE_TULIS,
};

/* `buat`: an SQLite file that is not there is made (for migrations); else that is ERR_SYSTEM.
 * The store is owned by the caller, free with store_close(). */
MUST_CHECK int store_open(const char *url, bool buat, struct store **out, struct err *e);
void store_close(struct store *s); /* NULL is allowed */

/* How long a lock is waited for before the database counts as busy; 5000 ms after store_open(). */
MUST_CHECK int store_set_tunggu(struct store *s, int ms, struct err *e);

/* Brings the schema up to date: each migration in one transaction, done ones are left alone.
 * *sebelum, *sesudah (may be NULL): the schema's version, 0 = empty. ERR_SYSTEM when the schema is
 * newer than this program, or the file belongs to another program. */
MUST_CHECK int store_migrate(struct store *s, int *sebelum, int *sesudah, struct err *e);
/* 0 when the schema has exactly this program's version; else ERR_SYSTEM that says what to do. */
MUST_CHECK int store_check(struct store *s, struct err *e);
/* The version this program works with. */
int store_versi(void);

/* Work inside a transaction. It may run more than once: it must not change anything but the
 * database and what it sets anew each time. */
typedef int store_fn(struct store *s, void *arg, struct err *e);

/*
 * begin, fn, commit; rollback when fn or the commit fails. Busy and serialization failures are
 * retried until the waiting time is over. Inside another store_run() it is a savepoint: a failure
 * undoes only this part (and is not retried).
 */
MUST_CHECK int store_run(struct store *s, enum store_cara cara, store_fn *fn, void *arg,
                         struct err *e);

/* For tests: the n-th statement from now on fails with ERR_SYSTEM (0: none); a commit counts. */
void store_set_gagal(struct store *s, long n);

#endif
