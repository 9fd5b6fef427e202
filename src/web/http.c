/* SPDX-License-Identifier: MIT
 *
 * libmicrohttpd calls in here from its pool: at the request line, at the headers, for each piece of
 * the body, at its end, and when all is sent. A GET runs in the pool thread; a POST or a slow GET
 * is handed to a worker while its connection is suspended.
 */
#include "web/http.h"

#include "web/kepala.h"
#include "web/pekerja.h"
#include "web/sambungan.h"
#include "web/ukur.h"

#include <microhttpd.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum {
    UTAS = 8,
    SAMBUNGAN_MAX = 2048,
    SAMBUNGAN_MEMORI = 32 << 10, /* request line and headers */
    TUMPUKAN = 1 << 20,
    KEPALA_DETIK = 20, /* a new connection, until its headers are there */
    DIAM_DETIK = 75,   /* until the headers of the next request */
    BADAN_DETIK = 30,  /* for the body, and one second for each LAJU_BADAN bytes */
    LAJU_BADAN = 16 << 10,
    KIRIM_DETIK = 60, /* for taking the answer, and one second for each LAJU_KIRIM bytes */
    LAJU_KIRIM = 4 << 10,
    BUANG_MAX = 32 << 20,        /* body that is read only so that its answer arrives */
    BADAN_SEMUA_MAX = 192 << 20, /* bodies of all requests together */
};

struct http {
    struct web *web;
    struct MHD_Daemon *daemon;
    struct pekerja *pekerja;
    struct sambungan_list *sambungan;
    atomic_int berjalan; /* requests between their headers and the end of their answer */
    atomic_llong badan;  /* bytes of bodies */
    atomic_bool henti;
};

struct masuk { /* a request with what belongs to its connection */
    struct permintaan p;
    struct tugas tugas;
    struct http *http;
    struct MHD_Connection *con;
    struct sambungan *sambungan;
    struct kepala kepala;
    struct arena *a;
    uint64_t mulai_us;
    uint64_t dibuang;      /* bytes of the body that nobody wants */
    bool terbaca, selesai; /* the headers are read; the answer is there */
};

static uint64_t now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_nsec / 1000;
}

static struct sambungan *connection_of(struct MHD_Connection *con)
{
    const union MHD_ConnectionInfo *i =
        MHD_get_connection_info(con, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return i == NULL ? NULL : i->socket_context;
}

static void release(struct masuk *m)
{
    atomic_fetch_sub(&m->http->badan, (long long)m->p.badan.cap);
    buf_release(&m->p.badan);
    arena_free(m->p.arena_galat);
    arena_free(m->a);
}

static void on_connection(void *cls, struct MHD_Connection *con, void **ctx,
                          enum MHD_ConnectionNotificationCode kode)
{
    struct http *h = cls;

    if (kode == MHD_CONNECTION_NOTIFY_STARTED) {
        const union MHD_ConnectionInfo *i =
            MHD_get_connection_info(con, MHD_CONNECTION_INFO_CONNECTION_FD);
        *ctx = sambungan_open(h->sambungan, i->connect_fd);
        sambungan_batas(*ctx, KEPALA_DETIK, 0, 1);
    } else if (*ctx != NULL) {
        struct masuk *m = sambungan_isi(*ctx);
        if (m != NULL)
            release(m); /* it ended between its request line and its headers */
        sambungan_close(h->sambungan, *ctx);
        *ctx = NULL;
    }
}

static void *on_uri(void *cls, const char *uri, struct MHD_Connection *con)
{
    struct arena *a = arena_new(ARENA_REQ_MAX);
    struct masuk *m = ARENA_NEW(a, struct masuk);

    m->http = cls;
    m->con = con;
    m->a = a;
    m->mulai_us = now_us();
    m->sambungan = connection_of(con);
    sambungan_set_isi(m->sambungan, m);
    m->p.web = m->http->web;
    m->p.req.a = a;
    m->p.req.sys.waktu = time(NULL);
    if (strlen(uri) > URI_MAX)
        m->p.tolak = 414;
    m->p.uri = m->p.tolak != 0 ? "/" : arena_strdup(a, uri);
    buf_init(&m->p.badan, 0);
    return m;
}

/* ---- the answer ---- */

static void add_headers(struct MHD_Response *r, const struct balasan *j)
{
    static const char *const tetap[][2] = {
        {"Content-Security-Policy",
         "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
         "connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; "
         "base-uri 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "same-origin"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
    };

    for (size_t i = 0; i < sizeof(tetap) / sizeof(tetap[0]); i++)
        MHD_add_response_header(r, tetap[i][0], tetap[i][1]);
    MHD_add_response_header(r, "Cache-Control",
                            j->tetap ? "public, max-age=31536000, immutable" : "private, no-cache");
    if (j->jenis != NULL)
        MHD_add_response_header(r, "Content-Type", j->jenis);
    if (j->gzip)
        MHD_add_response_header(r, "Content-Encoding", "gzip");
    for (size_t i = 0; i < j->n_tajuk; i++)
        MHD_add_response_header(r, j->tajuk[i][0], j->tajuk[i][1]);
}

static enum MHD_Result send_answer(struct masuk *m)
{
    struct balasan *j = &m->p.j;
    struct MHD_Response *r =
        MHD_create_response_from_buffer(j->n, (void *)(uintptr_t)j->p, MHD_RESPMEM_PERSISTENT);
    enum MHD_Result rc;

    if (r == NULL)
        return MHD_NO;
    add_headers(r, j);
    if (j->tutup || atomic_load(&m->http->henti))
        MHD_add_response_header(r, "Connection", "close");
    sambungan_batas(m->sambungan, KIRIM_DETIK, j->n, LAJU_KIRIM);
    rc = MHD_queue_response(m->con, (unsigned)j->status, r);
    MHD_destroy_response(r);
    return rc;
}

static void work(struct masuk *m)
{
    olah_jalan(&m->p);
    m->selesai = true;
}

static void run_on_worker(struct tugas *t)
{
    struct masuk *m = (struct masuk *)((char *)t - offsetof(struct masuk, tugas));

    work(m);
    MHD_resume_connection(m->con);
}

static void on_done(void *cls, struct MHD_Connection *con, void **ctx,
                    enum MHD_RequestTerminationCode kode)
{
    struct masuk *m = *ctx;

    (void)cls, (void)con, (void)kode;
    if (m == NULL)
        return;
    *ctx = NULL;
    sambungan_set_isi(m->sambungan, NULL);
    sambungan_batas(m->sambungan, DIAM_DETIK, 0, 1);
    if (m->terbaca) {
        ukur_add(m->http->web->ukur, &m->p, now_us() - m->mulai_us);
        atomic_fetch_sub(&m->http->berjalan, 1);
    }
    release(m);
}

/* ---- the request ---- */

/* Refused before its body: answered at once when the body is short enough to be read to its end
 * (a closed connection would swallow the answer), else with the end of the connection. */
static enum MHD_Result begin(struct masuk *m, const char *metode, const char *versi)
{
    struct permintaan *p = &m->p;
    size_t maks;

    m->terbaca = true;
    atomic_fetch_add(&m->http->berjalan, 1);
    p->metode = metode;
    kepala_read(m->con, versi, p, &m->kepala);
    p->j.tutup = p->tolak != 0;
    olah_kepala(p);
    maks = olah_badan_maks(p);
    p->badan.max = maks;
    if (p->tolak == 0 && m->kepala.panjang > maks)
        p->tolak = 413;
    if (p->tolak == 0 && atomic_load(&m->http->badan) > BADAN_SEMUA_MAX)
        p->tolak = 503;
    sambungan_batas(m->sambungan, BADAN_DETIK, m->kepala.potongan ? maks : m->kepala.panjang,
                    LAJU_BADAN);
    if (p->tolak == 0 || (!p->j.tutup && m->kepala.panjang <= BUANG_MAX))
        return MHD_YES;
    p->j.tutup = true;
    work(m);
    return send_answer(m);
}

/* A piece of the body. */
static enum MHD_Result take_body(struct masuk *m, const char *data, size_t *n)
{
    struct buf *b = &m->p.badan;
    size_t sebelum = b->cap;

    if (m->p.tolak != 0 || b->n + *n > b->max) {
        if (m->p.tolak == 0)
            m->p.tolak = 413;
        m->dibuang += *n;
        *n = 0;
        return m->dibuang <= BUANG_MAX ? MHD_YES : MHD_NO;
    }
    buf_put(b, data, *n);
    atomic_fetch_add(&m->http->badan, (long long)(b->cap - sebelum));
    *n = 0;
    return MHD_YES;
}

static enum MHD_Result on_request(void *cls, struct MHD_Connection *con, const char *url,
                                  const char *metode, const char *versi, const char *data,
                                  size_t *n, void **ctx)
{
    struct masuk *m = *ctx;

    (void)cls, (void)url;
    if (!m->terbaca)
        return begin(m, metode, versi);
    if (*n > 0)
        return take_body(m, data, n);
    if (m->selesai)
        return send_answer(m);
    sambungan_batas(m->sambungan, 0, 0, 1);
    if (olah_lambat(&m->p)) {
        m->tugas.jalan = run_on_worker;
        MHD_suspend_connection(con);
        pekerja_put(m->http->pekerja, &m->tugas);
        return MHD_YES;
    }
    work(m);
    return send_answer(m);
}

/* The address is decoded by us, once. */
static size_t keep_raw(void *cls, struct MHD_Connection *con, char *s)
{
    (void)cls, (void)con;
    return strlen(s);
}

/* What the library says of clients is theirs to know; the figures count them. */
static void quiet(void *cls, const char *fmt, va_list ap)
{
    (void)cls, (void)fmt, (void)ap;
}

int http_start(struct web *w, struct http **out, struct err *e)
{
    struct http *h = ARENA_NEW(w->a, struct http);
    int rc;

    h->web = w;
    if ((rc = sambungan_new(w->a, SAMBUNGAN_MAX + UTAS, &h->sambungan, e)) < 0)
        return rc;
    if ((rc = pekerja_new(w->a, w->opsi->pekerja, &h->pekerja, e)) < 0) {
        sambungan_stop(h->sambungan);
        return rc;
    }
    h->daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG, 0, NULL, NULL,
        on_request, h, MHD_OPTION_EXTERNAL_LOGGER, quiet, NULL, MHD_OPTION_LISTEN_SOCKET,
        w->opsi->soket, MHD_OPTION_THREAD_POOL_SIZE, (unsigned)UTAS, MHD_OPTION_THREAD_STACK_SIZE,
        (size_t)TUMPUKAN, MHD_OPTION_CONNECTION_LIMIT, (unsigned)SAMBUNGAN_MAX,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)SAMBUNGAN_MEMORI, MHD_OPTION_CONNECTION_TIMEOUT,
        (unsigned)DIAM_DETIK, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_URI_LOG_CALLBACK, on_uri,
        h, MHD_OPTION_UNESCAPE_CALLBACK, keep_raw, NULL, MHD_OPTION_NOTIFY_COMPLETED, on_done, h,
        MHD_OPTION_NOTIFY_CONNECTION, on_connection, h, MHD_OPTION_END);
    if (h->daemon == NULL) {
        pekerja_stop(h->pekerja);
        sambungan_stop(h->sambungan);
        return err_set(e, ERR_SYSTEM, "server HTTP tidak dapat dijalankan");
    }
    *out = h;
    return 0;
}

size_t http_sambungan(struct http *h)
{
    return sambungan_n(h->sambungan);
}

static void rest(void)
{
    struct timespec jeda = {.tv_nsec = 10000000};
    nanosleep(&jeda, NULL);
}

void http_stop(struct http *h, unsigned diam_detik, unsigned detik)
{
    uint64_t mulai = now_us(), batas = mulai + (uint64_t)detik * 1000000,
             diam = mulai + (uint64_t)diam_detik * 1000000;

    (void)MHD_quiesce_daemon(h->daemon);
    close(h->web->opsi->soket);
    atomic_store(&h->henti, true);
    while (now_us() < batas &&
           (atomic_load(&h->berjalan) > 0 || (now_us() < diam && sambungan_n(h->sambungan) > 0)))
        rest();
    pekerja_stop(h->pekerja);
    MHD_stop_daemon(h->daemon);
    sambungan_stop(h->sambungan);
}
