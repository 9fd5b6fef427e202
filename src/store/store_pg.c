/* SPDX-License-Identifier: MIT
 *
 * store_pg: the driver for PostgreSQL 15 and later (libpq, loaded by store_libpq.h).
 *
 * Every statement is prepared once per connection under its number. Whole numbers go out as text
 * and come back in binary; text is the same bytes in both forms. The password of the URL never
 * reaches a message.
 */
#include "store/store_libpq.h"
#include "store/store_ops.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { I64_TEKS = 21 }; /* "-9223372036854775808" and NUL */

static const struct libpq *pq(const struct store *s)
{
    return s->pustaka;
}

/* First line of the server's message, without "ERROR:  ". */
static void message(const char *asli, char *out, size_t n)
{
    const char *p = strstr(asli, ":  ");
    size_t len;

    p = p ? p + 3 : asli;
    len = strcspn(p, "\n");
    snprintf(out, n, "%.*s", (int)(len < n ? len : n - 1), p);
}

static bool state_is(const char *state, const char *kelas)
{
    return strncmp(state, kelas, strlen(kelas)) == 0;
}

/* Says what a SQLSTATE (NULL: none, the connection itself) means for the user. */
static int fail_state(struct store *s, const char *state, const char *asli, struct err *e)
{
    char teks[400];

    message(asli ? asli : "", teks, sizeof(teks));
    if (!state || state_is(state, "08") || state_is(state, "57P"))
        return err_set(e, ERR_SYSTEM, "%s: koneksi terputus (%s)", s->nama, teks);
    if (state_is(state, "40") || state_is(state, "55P03")) {
        s->ulangi = true;
        return err_set(e, ERR_SYSTEM, "%s: sedang dipakai proses lain; coba lagi sebentar lagi",
                       s->nama);
    }
    if (state_is(state, "23"))
        return err_set(e, ERR_CONFLICT, "%s: bertentangan dengan data yang tersimpan (%s)", s->nama,
                       teks);
    if (state_is(state, "25006"))
        return err_set(e, ERR_SYSTEM, "%s: basis data hanya dapat dibaca", s->nama);
    if (state_is(state, "53100"))
        return err_set(e, ERR_SYSTEM, "%s: disk penuh; kosongkan ruang lalu ulangi", s->nama);
    if (state_is(state, "42501"))
        return err_set(e, ERR_SYSTEM, "%s: pengguna basis data tidak punya hak (%s)", s->nama,
                       teks);
    if (state_is(state, "54"))
        return err_set(e, ERR_TOO_BIG, "%s: satu nilai melebihi batas basis data (%s)", s->nama,
                       teks);
    if (state_is(state, "22"))
        return err_set(e, ERR_INVALID, "%s: nilai tidak diterima basis data (%s)", s->nama, teks);
    return err_set(e, ERR_SYSTEM, "%s: kesalahan basis data %s (%s)", s->nama, state, teks);
}

static int fail(struct store *s, const PGresult *r, struct err *e)
{
    const char *state = r ? pq(s)->PQresultErrorField(r, PG_DIAG_SQLSTATE) : NULL;

    return fail_state(s, state, r ? pq(s)->PQresultErrorMessage(r) : pq(s)->PQerrorMessage(s->db),
                      e);
}

static void quiet(void *arg, const char *teks)
{
    (void)arg;
    (void)teks;
}

/* "PostgreSQL host/db" for messages. */
static const char *name_of(struct store *s)
{
    const char *host = pq(s)->PQhost(s->db), *db = pq(s)->PQdb(s->db);

    return arena_printf(s->arena, "PostgreSQL %s/%s", host ? host : "", db ? db : "");
}

static void forget_prepared(struct store *s)
{
    memset(s->stmt, 0, sizeof(*s->stmt) * KUERI_COUNT);
}

static int pg_tunggu(struct store *s, int ms, struct err *e)
{
    char teks[32];
    struct nilai v;

    snprintf(teks, sizeof(teks), "%dms", ms);
    v = nilai_teks(teks);
    return store_exec(s, Q_PG_SESI, &v, 1, e);
}

static int pg_open(struct store *s, const char *target, bool buat, struct err *e)
{
    /* Later ones win: the URL over the timeout, the encoding over the URL. */
    const char *const kunci[] = {"connect_timeout", "fallback_application_name", "dbname",
                                 "client_encoding", NULL};
    const char *const isi[] = {"10", "cermat", target, "UTF8", NULL};
    char teks[400];

    (void)buat;
    struct libpq *pustaka = ARENA_NEW(s->arena, struct libpq);
    int rc = libpq_load(pustaka, e);
    if (rc < 0)
        return rc;
    s->pustaka = pustaka;
    s->db = pq(s)->PQconnectdbParams(kunci, isi, 1);
    if (!s->db)
        return err_set(e, ERR_SYSTEM, "PostgreSQL: memori habis");
    if (pq(s)->PQstatus(s->db) != CONNECTION_OK) {
        message(pq(s)->PQerrorMessage(s->db), teks, sizeof(teks));
        if (strstr(teks, "://"))
            return err_set(e, ERR_USAGE, "URL PostgreSQL tidak dapat dibaca");
        return err_set(e, ERR_SYSTEM, "PostgreSQL: tidak dapat tersambung (%s)", teks);
    }
    pq(s)->PQsetNoticeProcessor(s->db, quiet, NULL);
    s->nama = name_of(s);
    return 0;
}

static void pg_close(struct store *s)
{
    if (s->db != NULL)
        pq(s)->PQfinish(s->db);
    s->db = NULL;
}

static int pg_siap(struct store *s, struct err *e)
{
    if (pq(s)->PQstatus(s->db) == CONNECTION_OK)
        return 0;
    forget_prepared(s);
    pq(s)->PQreset(s->db);
    if (pq(s)->PQstatus(s->db) != CONNECTION_OK)
        return fail_state(s, NULL, pq(s)->PQerrorMessage(s->db), e);
    return pg_tunggu(s, s->tunggu_ms, e);
}

static int pg_script(struct store *s, const char *sql, struct err *e)
{
    bool gagal = pq(s)->PQtransactionStatus(s->db) == PQTRANS_INERROR;
    PGresult *r;
    int rc = 0;

    /* COMMIT of a failed transaction is a rollback that calls itself success. */
    if (gagal && sql == kueri_tabel[Q_TRANSAKSI_COMMIT].sql)
        return err_set(e, ERR_SYSTEM, "%s: transaksi ini sudah gagal", s->nama);
    r = pq(s)->PQexec(s->db, sql);
    if (pq(s)->PQresultStatus(r) != PGRES_COMMAND_OK && pq(s)->PQresultStatus(r) != PGRES_TUPLES_OK)
        rc = fail(s, r, e);
    pq(s)->PQclear(r);
    /* A connection found dead at BEGIN has lost nothing: connect again and begin. */
    if (rc < 0 && s->kedalaman == 0 && pq(s)->PQstatus(s->db) != CONNECTION_OK)
        s->ulangi = true;
    return rc;
}

static int prepare(struct store *s, enum kueri q, const char *nama, struct err *e)
{
    PGresult *r = pq(s)->PQprepare(s->db, nama, kueri_tabel[q].sql, 0, NULL);
    int rc = 0;

    if (pq(s)->PQresultStatus(r) == PGRES_COMMAND_OK)
        s->stmt[q] = s;
    else
        rc = fail(s, r, e);
    pq(s)->PQclear(r);
    return rc;
}

static int pg_query(struct store *s, enum kueri q, const struct nilai *v, size_t n, struct hasil *h,
                    struct err *e)
{
    char angka[PARAM_MAX][I64_TEKS], nama[16];
    const char *p[PARAM_MAX];
    int len[PARAM_MAX], biner[PARAM_MAX];
    PGresult *r;
    int rc = 0;

    snprintf(nama, sizeof(nama), "q%d", (int)q);
    if (!s->stmt[q] && (rc = prepare(s, q, nama, e)) < 0)
        return rc;
    for (size_t i = 0; i < n; i++) {
        biner[i] = v[i].jenis == NILAI_BLOB;
        len[i] = (int)v[i].n;
        p[i] = v[i].jenis == NILAI_NULL ? NULL : v[i].p;
        if (v[i].jenis == NILAI_I64) {
            snprintf(angka[i], I64_TEKS, "%lld", (long long)v[i].i);
            p[i] = angka[i];
        }
    }
    r = pq(s)->PQexecPrepared(s->db, nama, (int)n, p, len, biner, 1);
    if (pq(s)->PQresultStatus(r) != PGRES_TUPLES_OK &&
        pq(s)->PQresultStatus(r) != PGRES_COMMAND_OK) {
        rc = fail(s, r, e);
        pq(s)->PQclear(r);
        return rc;
    }
    h->p = r;
    h->baris = -1;
    h->jumlah = pq(s)->PQntuples(r);
    return 0;
}

static int pg_step(struct hasil *h, struct err *e)
{
    (void)e;
    if (++h->baris < h->jumlah)
        return 1;
    hasil_finish(h);
    return 0;
}

static void pg_finish(struct hasil *h)
{
    pq(h->s)->PQclear(h->p);
}

static bool pg_is_null(const struct hasil *h, int k)
{
    return pq(h->s)->PQgetisnull(h->p, h->baris, k) != 0;
}

/* int2, int4 or int8 in network byte order. */
static int64_t pg_i64(const struct hasil *h, int k)
{
    const unsigned char *p = (const unsigned char *)pq(h->s)->PQgetvalue(h->p, h->baris, k);
    int n = pq(h->s)->PQgetlength(h->p, h->baris, k);
    uint64_t x = n > 0 && p[0] >= 0x80 ? UINT64_MAX : 0;

    assert(n == 1 || n == 2 || n == 4 || n == 8);
    for (int i = 0; i < n; i++)
        x = x << 8 | p[i];
    return (int64_t)x;
}

static const char *pg_teks(const struct hasil *h, int k, size_t *n)
{
    *n = (size_t)pq(h->s)->PQgetlength(h->p, h->baris, k);
    return pq(h->s)->PQgetvalue(h->p, h->baris, k);
}

static const void *pg_bytes(const struct hasil *h, int k, size_t *n)
{
    return pg_teks(h, k, n);
}

const struct store_ops store_pg = {
    .open = pg_open,
    .close = pg_close,
    .tunggu = pg_tunggu,
    .siap = pg_siap,
    .script = pg_script,
    .query = pg_query,
    .step = pg_step,
    .finish = pg_finish,
    .is_null = pg_is_null,
    .i64 = pg_i64,
    .teks = pg_teks,
    .bytes = pg_bytes,
    .begin_baca = Q_PG_BEGIN_BACA,
    .begin_tulis = Q_PG_BEGIN_TULIS,
    .tabel_ada = Q_PG_TABEL_ADA,
    .id = "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY",
    .i64_tipe = "BIGINT",
    .blob = "BYTEA",
    .strict = "",
};
