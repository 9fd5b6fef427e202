/* SPDX-License-Identifier: MIT
 *
 * store_ops: what a database driver does, and named statements for the files of this folder.
 *
 * Two drivers: store_sqlite.c, store_pg.c. They know how to reach the database, run a statement of
 * sql/query by its number, and say what went wrong; they know nothing of tables.
 */
#ifndef CERMAT_STORE_STORE_OPS_H
#define CERMAT_STORE_STORE_OPS_H

#include "base/arena.h"
#include "store/kueri.h"
#include "store/store.h"

#include <stddef.h>
#include <stdint.h>

enum { PARAM_MAX = 96 }; /* most parameters of one statement */

enum nilai_jenis { NILAI_NULL, NILAI_I64, NILAI_TEKS, NILAI_BLOB };

struct nilai { /* a parameter; texts are NUL-terminated and borrowed until the statement ends */
    enum nilai_jenis jenis;
    int64_t i;
    const char *p;
    size_t n;
};

struct nilai nilai_i64(int64_t i);
struct nilai nilai_teks(const char *s); /* NULL: no value */

struct hasil { /* a running statement */
    struct store *s;
    void *p;     /* sqlite3_stmt or PGresult; NULL when finished */
    bool sekali; /* not from the cache: finalize */
    int baris, jumlah;
};

struct store_ops {
    /* Reaches the database at `target` (URL without "sqlite:" for SQLite) and sets s->db. */
    int (*open)(struct store *s, const char *target, bool buat, struct err *e);
    void (*close)(struct store *s);
    int (*tunggu)(struct store *s, int ms, struct err *e);
    /* Called before an outermost transaction: reconnects if that is needed. */
    int (*siap)(struct store *s, struct err *e);
    /* Runs statements without parameters and results: schema, begin, commit. */
    int (*script)(struct store *s, const char *sql, struct err *e);
    /* Binds v[0..n) as $1..$n and starts the statement. */
    int (*query)(struct store *s, enum kueri q, const struct nilai *v, size_t n, struct hasil *h,
                 struct err *e);
    int (*step)(struct hasil *h, struct err *e); /* 1: a row, 0: the end */
    void (*finish)(struct hasil *h);
    /* Columns of the row, from 0. */
    bool (*is_null)(const struct hasil *h, int k);
    int64_t (*i64)(const struct hasil *h, int k);
    const char *(*teks)(const struct hasil *h, int k, size_t *n);
    const void *(*bytes)(const struct hasil *h, int k, size_t *n);
    enum kueri begin_baca, begin_tulis;
    enum kueri tabel_ada; /* $1 name; one row when that table exists */
    /* What the tokens @ID@ @I64@ @BLOB@ @STRICT@ of a migration stand for. */
    const char *id, *i64_tipe, *blob, *strict;
};

struct store {
    struct arena *arena;
    const struct store_ops *ops;
    void *db;         /* sqlite3 or PGconn */
    void *pustaka;    /* struct libpq; only PostgreSQL */
    void **stmt;      /* by enum kueri: what the driver prepared; NULL: not yet */
    const char *nama; /* for messages; without password */
    bool ro;
    int kedalaman; /* of store_run() in store_run() */
    enum store_cara cara;
    int tunggu_ms;
    bool ulangi; /* the last failure was another writer's doing */
    bool batal;  /* something failed in this transaction: only its end is possible */
    long gagal_pada;
    struct peta *peta; /* tables by skema (store_peta.h); made on first use */
};

extern const struct store_ops store_sqlite, store_pg;

MUST_CHECK int store_query(struct store *s, enum kueri q, const struct nilai *v, size_t n,
                           struct hasil *h, struct err *e);
/* Runs to the end, rows are thrown away. */
MUST_CHECK int store_exec(struct store *s, enum kueri q, const struct nilai *v, size_t n,
                          struct err *e);
/* First column of the first row: 1 and *out, or 0 when there is no row (or no value in it). */
MUST_CHECK int store_query_i64(struct store *s, enum kueri q, const struct nilai *v, size_t n,
                               int64_t *out, struct err *e);

MUST_CHECK int hasil_step(struct hasil *h, struct err *e); /* 1: a row, 0: the end */
void hasil_finish(struct hasil *h);                        /* at any time, more than once */
bool hasil_null(const struct hasil *h, int k);
int64_t hasil_i64(const struct hasil *h, int k);
/* Borrowed until the next step; NULL when there is no value. */
const char *hasil_teks(const struct hasil *h, int k);
/* Bytes of a @BLOB@ column, borrowed until the next step; NULL, *n 0 when there is no value. */
const void *hasil_blob(const struct hasil *h, int k, size_t *n);

#endif
