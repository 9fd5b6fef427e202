/* SPDX-License-Identifier: MIT
 *
 * store_sqlite: the driver for one SQLite file (WAL, foreign keys, synchronous FULL).
 *
 * Parameters are bound by the *name* "$3": SQLite numbers them in the order of their appearance,
 * PostgreSQL by their number. A file of another program (application_id) is refused.
 */
#include "base/str.h"
#include "store/store_ops.h"

#include <assert.h>
#include <errno.h>
#include <limits.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { APLIKASI = 0x43524d54 }; /* "CRMT"; also in sql/query/transaksi.sql */

struct siapan { /* a prepared statement */
    sqlite3_stmt *st;
    int *urut; /* SQLite's number of $1..$n */
};

static int fail_io(const struct store *s, struct err *e)
{
    int no = sqlite3_system_errno(s->db);

    if (no == ENOSPC || no == EDQUOT || no == EFBIG)
        return err_set(e, ERR_SYSTEM, "%s: disk penuh; kosongkan ruang lalu ulangi", s->nama);
    return err_set(e, ERR_SYSTEM, "%s: gagal membaca atau menulis disk (%s)", s->nama,
                   no ? strerror(no) : sqlite3_errmsg(s->db));
}

/* True when nothing can be made beside the file: a medium or folder that can only be read. SQLite
 * needs its -shm there, even to read. */
static bool folder_is_ro(const char *path)
{
    const char *garis = strrchr(path, '/');
    char folder[PATH_MAX];
    int n = garis == NULL ? 0 : (int)(garis - path) + 1;

    if (n >= PATH_MAX)
        return false;
    snprintf(folder, sizeof(folder), "%.*s", n == 0 ? 1 : n, n == 0 ? "." : path);
    return access(folder, X_OK) == 0 && access(folder, W_OK) != 0;
}

static int fail_open(const struct store *s, struct err *e)
{
    if (!folder_is_ro(s->nama) || access(s->nama, R_OK) != 0)
        return err_set(e, ERR_SYSTEM, "%s: tidak dapat dibuka; periksa jalur dan izin berkas",
                       s->nama);
    if (s->ro)
        return err_set(e, ERR_SYSTEM,
                       "%s: foldernya hanya dapat dibaca, sedangkan perubahan terakhir masih di "
                       "berkas -wal; salin basis data beserta berkas itu ke folder lain",
                       s->nama);
    return err_set(e, ERR_SYSTEM,
                   "%s: foldernya hanya dapat dibaca; untuk membaca saja pakai --db "
                   "\"sqlite:%s?mode=ro\"",
                   s->nama, s->nama);
}

/* Says what SQLite's result code means for the user. */
static int fail(struct store *s, int rc, struct err *e)
{
    const char *teks = s->db ? sqlite3_errmsg(s->db) : sqlite3_errstr(rc);

    switch (rc & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        s->ulangi = true;
        return err_set(e, ERR_SYSTEM, "%s: sedang dipakai proses lain; coba lagi sebentar lagi",
                       s->nama);
    case SQLITE_CONSTRAINT:
        return err_set(e, ERR_CONFLICT, "%s: bertentangan dengan data yang tersimpan (%s)", s->nama,
                       teks);
    case SQLITE_READONLY:
        return err_set(e, ERR_SYSTEM, "%s: basis data hanya dapat dibaca; periksa izin berkas",
                       s->nama);
    case SQLITE_FULL:
        return err_set(e, ERR_SYSTEM, "%s: disk penuh; kosongkan ruang lalu ulangi", s->nama);
    case SQLITE_IOERR:
        return fail_io(s, e);
    case SQLITE_NOTADB:
        return err_set(e, ERR_SYSTEM, "%s: bukan basis data SQLite", s->nama);
    case SQLITE_CORRUPT:
        return err_set(e, ERR_SYSTEM, "%s: basis data rusak; pulihkan dari cadangan (%s)", s->nama,
                       teks);
    case SQLITE_CANTOPEN:
        return fail_open(s, e);
    case SQLITE_TOOBIG:
        return err_set(e, ERR_TOO_BIG, "%s: satu nilai melebihi batas basis data", s->nama);
    default:
        return err_set(e, ERR_SYSTEM, "%s: kesalahan basis data (%s)", s->nama, teks);
    }
}

/* The order of PostgreSQL's COLLATE "C": bytes. */
static int compare_bytes(void *arg, int na, const void *a, int nb, const void *b)
{
    int c = memcmp(a, b, (size_t)(na < nb ? na : nb));

    (void)arg;
    return c != 0 ? c : na - nb;
}

/* Refuses what belongs to another program; *kosong: nothing was ever written to the file. */
static int check_owner(struct store *s, bool *kosong, struct err *e)
{
    int64_t id = 0, isi = 0;

    if (store_query_i64(s, Q_SQLITE_APPLICATION_ID, NULL, 0, &id, e) < 0 ||
        store_query_i64(s, Q_SQLITE_ISI, NULL, 0, &isi, e) < 0)
        return e ? e->code : ERR_SYSTEM;
    *kosong = isi == 0;
    if (id != APLIKASI && !(id == 0 && isi == 0))
        return err_set(e, ERR_SYSTEM, "%s: basis data milik program lain, tidak disentuh", s->nama);
    return 0;
}

static int set_up(struct store *s, bool buat, struct err *e)
{
    sqlite3 *db = s->db;
    bool kosong = false;
    int rc;

    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, s->tunggu_ms);
    if ((rc = sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL)) ||
        (rc = sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL)) ||
        (rc = sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL)) ||
        (rc = sqlite3_create_collation(db, "C", SQLITE_UTF8, NULL, compare_bytes)))
        return fail(s, rc, e);
    if ((rc = check_owner(s, &kosong, e)) < 0)
        return rc;
    if (s->ro || (kosong && !buat))
        return 0;
    if ((rc = store_exec(s, Q_SQLITE_WAL, NULL, 0, e)) < 0 ||
        (rc = store_exec(s, Q_SQLITE_SYNCHRONOUS, NULL, 0, e)) < 0)
        return rc;
    return kosong ? store_exec(s, Q_SQLITE_APPLICATION_ID_SET, NULL, 0, e) : 0;
}

/*
 * On a medium that can only be read, nobody can write either: SQLite may take the file as it is,
 * without -shm. Not with a -wal beside it, whose changes would be left out without a word. NULL:
 * to be opened the usual way.
 */
static const char *immutable_uri(const struct store *s, const char *path)
{
    struct stat st;
    struct buf b;
    const char *uri;

    if (!s->ro || !folder_is_ro(path) ||
        (stat(arena_printf(s->arena, "%s-wal", path), &st) == 0 && st.st_size > 0))
        return NULL;
    buf_init(&b, (size_t)4 * PATH_MAX);
    buf_puts(&b, "file:");
    while (path[0] == '/' && path[1] == '/') /* "file://x" would name a host */
        path++;
    for (; *path != '\0'; path++)
        if (strchr("?#%", *path) != NULL)
            buf_printf(&b, "%%%02X", (unsigned char)*path);
        else
            buf_putc(&b, *path);
    buf_puts(&b, "?immutable=1");
    uri = buf_dup(s->arena, &b);
    buf_release(&b);
    return uri;
}

static int sqlite_open(struct store *s, const char *target, bool buat, struct err *e)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    const char *uri;
    sqlite3 *db = NULL;
    int rc;

    flags |= s->ro ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (buat && !s->ro)
        flags |= SQLITE_OPEN_CREATE;
    else if (strcmp(target, ":memory:") != 0 && access(target, F_OK) != 0)
        return err_set(e, ERR_SYSTEM, "%s: tidak ada; buat dengan `cermat migrasi`", s->nama);
    uri = immutable_uri(s, target);
    rc = sqlite3_open_v2(text_or(uri, target), &db, uri == NULL ? flags : flags | SQLITE_OPEN_URI,
                         NULL);
    s->db = db;
    return rc ? fail(s, rc, e) : set_up(s, buat, e);
}

static void sqlite_close(struct store *s)
{
    for (int q = 0; q < KUERI_COUNT; q++)
        if (s->stmt[q])
            sqlite3_finalize(((struct siapan *)s->stmt[q])->st);
    sqlite3_close_v2(s->db);
    s->db = NULL;
}

static int sqlite_tunggu(struct store *s, int ms, struct err *e)
{
    int rc = sqlite3_busy_timeout(s->db, ms);

    return rc ? fail(s, rc, e) : 0;
}

static int sqlite_siap(struct store *s, struct err *e)
{
    (void)s;
    (void)e;
    return 0;
}

static int sqlite_script(struct store *s, const char *sql, struct err *e)
{
    int rc;

    /* A full disk may have ended the transaction already. */
    if (sqlite3_get_autocommit(s->db) && sql == kueri_tabel[Q_TRANSAKSI_ROLLBACK].sql)
        return 0;
    rc = sqlite3_exec(s->db, sql, NULL, NULL, NULL);
    return rc ? fail(s, rc, e) : 0;
}

static int prepare(struct store *s, enum kueri q, struct siapan *p, struct err *e)
{
    const struct kueri_teks *k = &kueri_tabel[q];
    int rc = sqlite3_prepare_v3(s->db, k->sql, -1, SQLITE_PREPARE_PERSISTENT, &p->st, NULL);

    if (rc)
        return fail(s, rc, e);
    if (!p->urut)
        p->urut = ARENA_ARRAY(s->arena, (size_t)k->n_param + 1, int);
    for (int i = 1; i <= k->n_param; i++) {
        char nama[16];

        snprintf(nama, sizeof(nama), "$%d", i);
        p->urut[i] = sqlite3_bind_parameter_index(p->st, nama);
        assert(p->urut[i] > 0);
    }
    return 0;
}

/* The prepared statement, from the cache unless that one is running. */
static int take(struct store *s, enum kueri q, struct siapan *p, struct hasil *h, struct err *e)
{
    struct siapan *ada = s->stmt[q];
    int rc = 0;

    if (ada && !sqlite3_stmt_busy(ada->st)) {
        *p = *ada;
    } else if (ada) {
        p->urut = ada->urut;
        h->sekali = true;
        rc = prepare(s, q, p, e);
    } else if ((rc = prepare(s, q, p, e)) == 0) {
        s->stmt[q] = ARENA_NEW(s->arena, struct siapan);
        *(struct siapan *)s->stmt[q] = *p;
    }
    h->p = p->st;
    return rc;
}

static int bind(sqlite3_stmt *st, int i, const struct nilai *v)
{
    switch (v->jenis) {
    case NILAI_I64:
        return sqlite3_bind_int64(st, i, v->i);
    case NILAI_TEKS:
        return sqlite3_bind_text64(st, i, v->p, v->n, SQLITE_STATIC, SQLITE_UTF8);
    case NILAI_BLOB:
        return sqlite3_bind_blob64(st, i, v->p, v->n, SQLITE_STATIC);
    default:
        return sqlite3_bind_null(st, i);
    }
}

static void sqlite_finish(struct hasil *h)
{
    sqlite3_stmt *st = h->p;

    if (h->sekali) {
        sqlite3_finalize(st);
        return;
    }
    sqlite3_reset(st);
    sqlite3_clear_bindings(st);
}

static int sqlite_query(struct store *s, enum kueri q, const struct nilai *v, size_t n,
                        struct hasil *h, struct err *e)
{
    struct siapan p = {0};
    int rc = take(s, q, &p, h, e);

    if (rc < 0)
        return rc;
    if (s->kedalaman > 0 && s->cara == STORE_BACA && !sqlite3_stmt_readonly(p.st)) {
        hasil_finish(h);
        return err_set(e, ERR_SYSTEM, "%s: transaksi baca tidak dapat menulis", s->nama);
    }
    for (size_t i = 0; i < n; i++) {
        rc = bind(p.st, p.urut[i + 1], &v[i]);
        if (rc) {
            rc = fail(s, rc, e);
            hasil_finish(h);
            return rc;
        }
    }
    return 0;
}

static int sqlite_step(struct hasil *h, struct err *e)
{
    int rc = sqlite3_step(h->p);

    if (rc == SQLITE_ROW)
        return 1;
    rc = rc == SQLITE_DONE ? 0 : fail(h->s, rc, e);
    hasil_finish(h);
    return rc;
}

static bool sqlite_is_null(const struct hasil *h, int k)
{
    return sqlite3_column_type(h->p, k) == SQLITE_NULL;
}

static int64_t sqlite_i64(const struct hasil *h, int k)
{
    return sqlite3_column_int64(h->p, k);
}

static const char *sqlite_teks(const struct hasil *h, int k, size_t *n)
{
    const char *p = (const char *)sqlite3_column_text(h->p, k);

    *n = (size_t)sqlite3_column_bytes(h->p, k);
    return p;
}

static const void *sqlite_bytes(const struct hasil *h, int k, size_t *n)
{
    const void *p = sqlite3_column_blob(h->p, k);

    *n = (size_t)sqlite3_column_bytes(h->p, k);
    return p;
}

const struct store_ops store_sqlite = {
    .open = sqlite_open,
    .close = sqlite_close,
    .tunggu = sqlite_tunggu,
    .siap = sqlite_siap,
    .script = sqlite_script,
    .query = sqlite_query,
    .step = sqlite_step,
    .finish = sqlite_finish,
    .is_null = sqlite_is_null,
    .i64 = sqlite_i64,
    .teks = sqlite_teks,
    .bytes = sqlite_bytes,
    .begin_baca = Q_SQLITE_BEGIN_BACA,
    .begin_tulis = Q_SQLITE_BEGIN_TULIS,
    .tabel_ada = Q_SQLITE_TABEL_ADA,
    .id = "INTEGER PRIMARY KEY AUTOINCREMENT",
    .i64_tipe = "INTEGER",
    .blob = "BLOB",
    .strict = "STRICT",
};
