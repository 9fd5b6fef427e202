/* SPDX-License-Identifier: MIT
 *
 * Opens a store by its URL, runs work in transactions with retries, hands statements to the
 * driver. The rule "after a failure only the end is possible" is enforced here, so that what works
 * on SQLite works on PostgreSQL too.
 */
#include "store/store.h"

#include "base/str.h"
#include "store/store_ops.h"

#include <assert.h>
#include <string.h>
#include <time.h>

enum {
    STORE_ARENA_MAX = 16 << 20,
    TUNGGU_MS = 5000,
    JEDA_MAX_US = 64000, /* longest pause between two tries */
};

static bool has_prefix(const char *s, const char *awalan)
{
    return strncmp(s, awalan, strlen(awalan)) == 0;
}

/* Path of "PATH" or "PATH?mode=ro". */
static int sqlite_target(struct store *s, const char *rest, const char **path, struct err *e)
{
    const char *tanya = strchr(rest, '?');
    size_t n = tanya ? (size_t)(tanya - rest) : strlen(rest);

    if (n == 0)
        return err_set(e, ERR_USAGE, "URL basis data \"sqlite:\" harus diikuti nama berkas");
    if (tanya && strcmp(tanya, "?mode=ro") != 0)
        return err_set(e, ERR_USAGE,
                       "URL basis data: \"%s\" tidak dikenal; yang ada hanya \"?mode=ro\"", tanya);
    s->ro = tanya != NULL;
    *path = s->nama = arena_strndup(s->arena, rest, n);
    return 0;
}

int store_open(const char *url, bool buat, struct store **out, struct err *e)
{
    struct arena *a = arena_new(STORE_ARENA_MAX);
    struct store *s = ARENA_NEW(a, struct store);
    const char *target = url;
    int rc = 0;

    *out = NULL;
    s->arena = a;
    s->tunggu_ms = TUNGGU_MS;
    s->stmt = ARENA_ARRAY(a, KUERI_COUNT, void *);
    if (has_prefix(url, "sqlite:")) {
        s->ops = &store_sqlite;
        rc = sqlite_target(s, url + strlen("sqlite:"), &target, e);
    } else if (has_prefix(url, "postgresql://") || has_prefix(url, "postgres://")) {
        s->ops = &store_pg;
        s->nama = "PostgreSQL";
    } else if (*url != '\0' && strpbrk(url, ":@?") == NULL) {
        rc = err_set(e, ERR_USAGE,
                     "URL basis data harus berawalan \"sqlite:\" atau \"postgresql://\"; mungkin "
                     "maksudnya sqlite:%.200s",
                     url);
    } else {
        rc = err_set(e, ERR_USAGE,
                     "URL basis data harus berawalan \"sqlite:\" atau \"postgresql://\"");
    }
    if (rc == 0)
        rc = s->ops->open(s, target, buat, e);
    if (rc == 0)
        rc = store_set_tunggu(s, TUNGGU_MS, e);
    if (rc < 0) {
        store_close(s);
        return rc;
    }
    *out = s;
    return 0;
}

void store_close(struct store *s)
{
    if (!s)
        return;
    if (s->ops)
        s->ops->close(s);
    arena_free(s->arena);
}

int store_set_tunggu(struct store *s, int ms, struct err *e)
{
    s->tunggu_ms = ms;
    return s->ops->tunggu(s, ms, e);
}

void store_set_gagal(struct store *s, long n)
{
    s->gagal_pada = n;
}

struct nilai nilai_i64(int64_t i)
{
    return (struct nilai){.jenis = NILAI_I64, .i = i};
}

struct nilai nilai_teks(const char *p)
{
    if (!p)
        return (struct nilai){.jenis = NILAI_NULL};
    return (struct nilai){.jenis = NILAI_TEKS, .p = p, .n = strlen(p)};
}

/* Remembers that this transaction cannot go on. */
static int fail(struct store *s, int rc)
{
    if (rc < 0)
        s->batal = true;
    return rc;
}

/* Whether this is the statement that store_set_gagal() named. */
static bool must_fail(struct store *s)
{
    return s->gagal_pada > 0 && --s->gagal_pada == 0;
}

static int fail_asked(const struct store *s, struct err *e)
{
    return err_set(e, ERR_SYSTEM, "%s: kegagalan yang diminta pengujian", s->nama);
}

int store_query(struct store *s, enum kueri q, const struct nilai *v, size_t n, struct hasil *h,
                struct err *e)
{
    assert(n == (size_t)kueri_tabel[q].n_param && n <= PARAM_MAX);
    *h = (struct hasil){.s = s};
    if (s->batal && s->kedalaman > 0)
        return err_set(e, ERR_SYSTEM, "%s: transaksi ini sudah gagal", s->nama);
    if (must_fail(s))
        return fail(s, fail_asked(s, e));
    return fail(s, s->ops->query(s, q, v, n, h, e));
}

int store_exec(struct store *s, enum kueri q, const struct nilai *v, size_t n, struct err *e)
{
    struct hasil h;
    int rc = store_query(s, q, v, n, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        continue;
    hasil_finish(&h);
    return rc;
}

int store_query_i64(struct store *s, enum kueri q, const struct nilai *v, size_t n, int64_t *out,
                    struct err *e)
{
    struct hasil h;
    int rc = store_query(s, q, v, n, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0 && hasil_null(&h, 0))
        rc = 0;
    if (rc > 0)
        *out = hasil_i64(&h, 0);
    hasil_finish(&h);
    return rc;
}

int hasil_step(struct hasil *h, struct err *e)
{
    return h->p ? fail(h->s, h->s->ops->step(h, e)) : 0;
}

void hasil_finish(struct hasil *h)
{
    if (h->p)
        h->s->ops->finish(h);
    h->p = NULL;
}

bool hasil_null(const struct hasil *h, int k)
{
    return h->s->ops->is_null(h, k);
}

int64_t hasil_i64(const struct hasil *h, int k)
{
    return h->s->ops->i64(h, k);
}

const char *hasil_teks(const struct hasil *h, int k)
{
    size_t n;

    return hasil_null(h, k) ? NULL : h->s->ops->teks(h, k, &n);
}

const void *hasil_blob(const struct hasil *h, int k, size_t *n)
{
    *n = 0;
    return hasil_null(h, k) ? NULL : h->s->ops->bytes(h, k, n);
}

static int script(struct store *s, enum kueri q, struct err *e)
{
    return s->ops->script(s, kueri_tabel[q].sql, e);
}

static int run_savepoint(struct store *s, store_fn *fn, void *arg, struct err *e)
{
    int rc;

    if (s->batal)
        return err_set(e, ERR_SYSTEM, "%s: transaksi ini sudah gagal", s->nama);
    rc = script(s, Q_TRANSAKSI_SAVEPOINT, e);
    if (rc < 0)
        return fail(s, rc);
    s->kedalaman++;
    rc = fn(s, arg, e);
    if (rc >= 0 && s->batal)
        rc = err_set(e, ERR_SYSTEM, "%s: transaksi ini sudah gagal", s->nama);
    s->kedalaman--;
    if (rc < 0) {
        s->batal = script(s, Q_TRANSAKSI_ROLLBACK_SAVEPOINT, NULL) < 0 ||
                   script(s, Q_TRANSAKSI_RELEASE, NULL) < 0;
        return rc;
    }
    return fail(s, script(s, Q_TRANSAKSI_RELEASE, e));
}

static int commit(struct store *s, struct err *e)
{
    return must_fail(s) ? fail_asked(s, e) : script(s, Q_TRANSAKSI_COMMIT, e);
}

static int run_once(struct store *s, enum store_cara cara, store_fn *fn, void *arg, struct err *e)
{
    enum kueri begin = cara == STORE_TULIS ? s->ops->begin_tulis : s->ops->begin_baca;
    int rc;

    s->batal = s->ulangi = false;
    s->cara = cara;
    if ((rc = s->ops->siap(s, e)) < 0 || (rc = script(s, begin, e)) < 0)
        return rc;
    s->kedalaman = 1;
    rc = fn(s, arg, e);
    if (rc >= 0 && s->batal)
        rc = err_set(e, ERR_SYSTEM, "%s: transaksi ini sudah gagal", s->nama);
    if (rc >= 0)
        rc = commit(s, e);
    if (rc < 0) {
        bool ulangi = s->ulangi;

        (void)script(s, Q_TRANSAKSI_ROLLBACK, NULL);
        s->ulangi = ulangi;
    }
    s->kedalaman = 0;
    s->batal = false;
    return rc;
}

static int64_t jam_us(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* Longer from try to try, and never in step with another writer. */
static void rest(int kali)
{
    int64_t us = (int64_t)1000 << (kali < 6 ? kali : 6);
    struct timespec t;

    us = us / 2 + jam_us() % (us / 2 + 1);
    t = (struct timespec){.tv_nsec = (us < JEDA_MAX_US ? us : JEDA_MAX_US) * 1000};
    nanosleep(&t, NULL);
}

int store_run(struct store *s, enum store_cara cara, store_fn *fn, void *arg, struct err *e)
{
    struct err sendiri = {0};
    int64_t batas = jam_us() + (int64_t)s->tunggu_ms * 1000;

    if (!e)
        e = &sendiri;
    /* Reading within reading leaves nothing to undo. */
    if (s->kedalaman > 0 && s->cara == STORE_BACA && !s->batal) {
        int rc = fn(s, arg, e);
        return rc > 0 ? 0 : rc;
    }
    if (s->kedalaman > 0)
        return run_savepoint(s, fn, arg, e);
    for (int kali = 0;; kali++) {
        int rc = run_once(s, cara, fn, arg, e);

        if (rc >= 0)
            return 0;
        if (!s->ulangi || jam_us() >= batas)
            return rc;
        err_clear(e);
        rest(kali);
    }
}
