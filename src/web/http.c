/* SPDX-License-Identifier: MIT
 *
 * libmicrohttpd calls in here from its pool: at the request line, at the headers, for each piece of
 * the body, at its end, and when all is sent. A GET runs in the pool thread; a POST or a slow GET
 * is handed to a worker while its connection is suspended.
 */
#include "web/http.h"

#include "web/pekerja.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <stdatomic.h>
#include <string.h>
#include <strings.h>
#include <time.h>

enum {
    UTAS = 8,
    SAMBUNGAN_MAX = 2048,
    SAMBUNGAN_MEMORI = 32 << 10,
    DIAM_DETIK = 75, /* an idle connection */
    TUMPUKAN = 1 << 20,
};

struct http {
    struct web *web;
    struct MHD_Daemon *daemon;
    struct pekerja *pekerja;
    atomic_int berjalan; /* requests between their headers and the end of their answer */
    atomic_bool henti;
};

struct masuk {           /* a request with what belongs to its connection */
    struct permintaan p; /* first: a permintaan is a masuk */
    struct tugas tugas;
    struct http *http;
    struct MHD_Connection *con;
    struct arena *a;
    uint64_t mulai_us;
    uint64_t panjang; /* Content-Length */
    size_t n_tajuk;   /* bytes of header lines */
    int n_cl, n_te, n_host;
    bool kepala, selesai; /* headers are read; the answer is there */
    bool lebih;           /* the body is over its limit */
};

static uint64_t now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000 + (uint64_t)t.tv_nsec / 1000;
}

/* ---- beginning ---- */

static void *on_uri(void *cls, const char *uri, struct MHD_Connection *con)
{
    struct arena *a = arena_new(ARENA_GET_MAX);
    struct masuk *m = ARENA_NEW(a, struct masuk);

    m->http = cls;
    m->con = con;
    m->a = a;
    m->mulai_us = now_us();
    m->p.web = m->http->web;
    m->p.req.a = a;
    m->p.req.sys.waktu = time(NULL);
    if (strlen(uri) > URI_MAX)
        m->p.tolak = 414;
    m->p.uri = m->p.tolak != 0 ? "/" : arena_strdup(a, uri);
    buf_init(&m->p.badan, BADAN_MAX);
    return m;
}

static bool is_token(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)s[i] <= ' ' || s[i] == 0x7F ||
            strchr("()<>@,;:\\\"/[]?={}", s[i]) != NULL)
            return false;
    return n > 0;
}

static enum MHD_Result on_header(void *cls, enum MHD_ValueKind jenis, const char *nama,
                                 const char *nilai)
{
    struct masuk *m = cls;
    struct permintaan *p = &m->p;
    const struct {
        const char *nama, **ke;
    } peta[] = {
        {"Cookie", &p->kuki},
        {"Accept", &p->terima},
        {"Accept-Encoding", &p->terima_sandi},
        {"If-None-Match", &p->jika_beda},
        {"Content-Type", &p->jenis_badan},
        {"Origin", &p->asal},
        {"Host", &p->inang},
        {"Sec-Fetch-Site", &p->situs},
    };

    (void)jenis;
    nilai = text_or(nilai, "");
    m->n_tajuk += strlen(nama) + strlen(nilai) + 4;
    if (!is_token(nama, strlen(nama)))
        p->tolak = 400;
    for (size_t i = 0; i < sizeof(peta) / sizeof(peta[0]); i++)
        if (strcasecmp(nama, peta[i].nama) == 0)
            *peta[i].ke = nilai;
    m->n_host += strcasecmp(nama, "Host") == 0;
    m->n_cl += strcasecmp(nama, "Content-Length") == 0;
    if (strcasecmp(nama, "Content-Length") == 0) {
        if (*nilai == '\0' || strlen(nilai) > 18)
            p->tolak = 400;
        for (const char *s = nilai; *s != '\0' && p->tolak != 400; s++) {
            if (*s < '0' || *s > '9')
                p->tolak = 400;
            m->panjang = m->panjang * 10 + (uint64_t)(*s - '0');
        }
    }
    if (strcasecmp(nama, "Transfer-Encoding") == 0) {
        m->n_te++;
        if (strcasecmp(nilai, "chunked") != 0)
            p->tolak = 400;
    }
    return MHD_YES;
}

/* Who is there: the other end, or what our own proxy says it was. */
static void read_peer(struct masuk *m)
{
    const union MHD_ConnectionInfo *i =
        MHD_get_connection_info(m->con, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    const struct sockaddr *s = i == NULL ? NULL : i->client_addr;
    struct permintaan *p = &m->p;
    const char *x;

    if (s != NULL && s->sa_family == AF_INET) {
        const struct sockaddr_in *v4 = (const void *)s;
        inet_ntop(AF_INET, &v4->sin_addr, p->dari, sizeof(p->dari));
        p->lokal = (ntohl(v4->sin_addr.s_addr) >> 24) == 127;
    } else if (s != NULL && s->sa_family == AF_INET6) {
        const struct sockaddr_in6 *v6 = (const void *)s;
        inet_ntop(AF_INET6, &v6->sin6_addr, p->dari, sizeof(p->dari));
        p->lokal = IN6_IS_ADDR_LOOPBACK(&v6->sin6_addr);
    }
    if (!p->lokal)
        return;
    x = MHD_lookup_connection_value(m->con, MHD_HEADER_KIND, "X-Forwarded-Proto");
    p->aman = x != NULL && strcasecmp(x, "https") == 0;
    x = MHD_lookup_connection_value(m->con, MHD_HEADER_KIND, "X-Forwarded-For");
    if (x != NULL) {
        unsigned char biner[16];
        const char *koma = strrchr(x, ',');
        x = koma == NULL ? x : koma + 1;
        x += strspn(x, " ");
        p->lokal = false;
        if (strlen(x) < sizeof(p->dari) &&
            (inet_pton(AF_INET, x, biner) == 1 || inet_pton(AF_INET6, x, biner) == 1))
            memcpy(p->dari, x, strlen(x) + 1);
    }
}

static void read_headers(struct masuk *m, const char *metode, const char *versi)
{
    struct permintaan *p = &m->p;

    p->metode = metode;
    MHD_get_connection_values(m->con, MHD_HEADER_KIND, on_header, m);
    read_peer(m);
    if (m->n_te > 0 && (m->n_cl > 0 || strcmp(versi, "HTTP/1.1") != 0))
        p->tolak = 400;
    if (m->n_cl > 1 || m->n_te > 1 || m->n_host > 1)
        p->tolak = 400;
    if (p->tolak == 0 && m->n_tajuk > TAJUK_MAX)
        p->tolak = 431;
    if (p->tolak != 0)
        p->j.tutup = true;
    olah_kepala(p);
    if (p->tolak == 0 && m->panjang > olah_badan_maks(p)) {
        p->tolak = 413;
        p->j.tutup = true;
    }
    p->badan.max = olah_badan_maks(p);
}

/* ---- end ---- */

static void add_fixed(struct MHD_Response *r, const struct balasan *j)
{
    static const char *const tetap[][2] = {
        {"Content-Security-Policy",
         "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
         "connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; "
         "base-uri 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "same-origin"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
    };

    for (size_t i = 0; i < sizeof(tetap) / sizeof(tetap[0]); i++)
        MHD_add_response_header(r, tetap[i][0], tetap[i][1]);
    MHD_add_response_header(r, "Cache-Control",
                            j->tetap ? "public, max-age=31536000, immutable" : "private, no-cache");
    if (j->jenis != NULL)
        MHD_add_response_header(r, "Content-Type", j->jenis);
    if (j->sudah_gzip)
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
    add_fixed(r, j);
    if (j->tutup || atomic_load(&m->http->henti))
        MHD_add_response_header(r, "Connection", "close");
    rc = MHD_queue_response(m->con, (unsigned)j->status, r);
    MHD_destroy_response(r);
    return rc;
}

static void run_on_worker(struct tugas *t)
{
    struct masuk *m = (struct masuk *)((char *)t - offsetof(struct masuk, tugas));

    olah_jalan(&m->p);
    m->selesai = true;
    MHD_resume_connection(m->con);
}

static void on_done(void *cls, struct MHD_Connection *con, void **ctx,
                    enum MHD_RequestTerminationCode kode)
{
    struct http *h = cls;
    struct masuk *m = *ctx;

    (void)con, (void)kode;
    if (m == NULL)
        return;
    if (m->kepala)
        atomic_fetch_sub(&h->berjalan, 1);
    buf_release(&m->p.badan);
    *ctx = NULL;
    arena_free(m->a);
}

static enum MHD_Result on_request(void *cls, struct MHD_Connection *con, const char *url,
                                  const char *metode, const char *versi, const char *data,
                                  size_t *n, void **ctx)
{
    struct masuk *m = *ctx;

    (void)cls, (void)con, (void)url;
    if (!m->kepala) {
        m->kepala = true;
        atomic_fetch_add(&m->http->berjalan, 1);
        read_headers(m, metode, versi);
        if (m->p.tolak == 0 || !m->p.j.tutup)
            return MHD_YES;
        olah_jalan(&m->p);
        return send_answer(m);
    }
    if (*n > 0) {
        buf_put(&m->p.badan, data, *n);
        *n = 0;
        return MHD_YES;
    }
    if (m->selesai)
        return send_answer(m);
    if (!buf_ok(&m->p.badan) && m->p.tolak == 0) {
        m->p.tolak = 413;
        m->p.j.tutup = true;
    }
    if (olah_lambat(&m->p)) {
        m->tugas.jalan = run_on_worker;
        MHD_suspend_connection(con);
        pekerja_put(m->http->pekerja, &m->tugas);
        return MHD_YES;
    }
    olah_jalan(&m->p);
    return send_answer(m);
}

/* The address is decoded by us, once. */
static size_t keep_raw(void *cls, struct MHD_Connection *con, char *s)
{
    (void)cls, (void)con;
    return strlen(s);
}

int http_start(struct web *w, struct http **out, struct err *e)
{
    struct http *h = ARENA_NEW(w->a, struct http);
    int rc;

    h->web = w;
    if ((rc = pekerja_new(w->a, w->opsi->pekerja, &h->pekerja, e)) < 0)
        return rc;
    h->daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, on_request, h,
        MHD_OPTION_LISTEN_SOCKET, w->opsi->soket, MHD_OPTION_THREAD_POOL_SIZE, (unsigned)UTAS,
        MHD_OPTION_THREAD_STACK_SIZE, (size_t)TUMPUKAN, MHD_OPTION_CONNECTION_LIMIT,
        (unsigned)SAMBUNGAN_MAX, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)SAMBUNGAN_MEMORI,
        MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)DIAM_DETIK, MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_URI_LOG_CALLBACK, on_uri, h, MHD_OPTION_UNESCAPE_CALLBACK, keep_raw, NULL,
        MHD_OPTION_NOTIFY_COMPLETED, on_done, h, MHD_OPTION_END);
    if (h->daemon == NULL) {
        pekerja_stop(h->pekerja);
        return err_set(e, ERR_SYSTEM, "server HTTP tidak dapat dijalankan");
    }
    *out = h;
    return 0;
}

void http_stop(struct http *h, unsigned detik)
{
    struct timespec jeda = {.tv_nsec = 20000000};
    uint64_t batas = now_us() + (uint64_t)detik * 1000000;

    atomic_store(&h->henti, true);
    (void)MHD_quiesce_daemon(h->daemon);
    while (atomic_load(&h->berjalan) > 0 && now_us() < batas)
        nanosleep(&jeda, NULL);
    pekerja_stop(h->pekerja);
    MHD_stop_daemon(h->daemon);
}
