/* SPDX-License-Identifier: MIT
 *
 * Counters that many threads add to without locks; reading them is never exact to the request.
 */
#include "web/ukur.h"

#include "app/antrean.h"
#include "web/http.h"
#include "web/rute_daftar.h"

#include <inttypes.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Upper bounds of the histogram, microseconds. */
static const uint64_t BATAS[] = {250,   500,    1000,   2500,   5000,    10000,  25000,
                                 50000, 100000, 250000, 500000, 1000000, 2500000};
enum { N_BATAS = sizeof(BATAS) / sizeof(BATAS[0]), N_KELAS = 6 };

struct ukur {
    size_t n_rute; /* routes, and one more for what belongs to none */
    atomic_llong (*rute)[N_KELAS];
    atomic_llong waktu[N_BATAS + 1], jumlah_us, bita, penuh, log_gagal;
};

struct ukur *ukur_new(struct arena *a)
{
    struct ukur *u = ARENA_NEW(a, struct ukur);

    for (const struct rute *const *g = RUTE_DAFTAR; *g != NULL; g++)
        for (const struct rute *r = *g; r->jalur != NULL; r++)
            u->n_rute++;
    u->rute = arena_array(a, u->n_rute + 1, sizeof(*u->rute));
    return u;
}

/* Place of a route in the counters; routes stand in arrays, so one comparison per group will do. */
static size_t index_of(const struct ukur *u, const struct rute *rute)
{
    size_t awal = 0;

    for (const struct rute *const *g = RUTE_DAFTAR; *g != NULL && rute != NULL; g++) {
        const struct rute *r = *g;
        for (; r->jalur != NULL && r != rute; r++)
            awal++;
        if (r == rute)
            return awal;
    }
    return u->n_rute;
}

static void write_log(const struct permintaan *p, uint64_t us)
{
    char baris[256], jam[32];
    struct tm t;
    time_t kini = (time_t)p->req.sys.waktu;
    int n;

    gmtime_r(&kini, &t);
    strftime(jam, sizeof(jam), "%Y-%m-%dT%H:%M:%SZ", &t);
    n = snprintf(baris, sizeof(baris), "%s %.8s %.100s %d %zu %" PRIu64 "\n", jam,
                 p->req.metode == 0 ? "-" : p->metode, p->pola, p->j.status, p->j.n, us);
    /* A log that cannot be written (full disk) must not stop the work; /metrik says it. */
    if (n > 0 && write(p->web->opsi->log, baris, (size_t)n) < 0)
        atomic_fetch_add_explicit(&p->web->ukur->log_gagal, 1, memory_order_relaxed);
}

void ukur_add(struct ukur *u, const struct permintaan *p, uint64_t us)
{
    size_t k = 0;
    int kelas = p->j.status / 100;

    while (k < N_BATAS && us > BATAS[k])
        k++;
    atomic_fetch_add_explicit(&u->waktu[k], 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&u->jumlah_us, (long long)us, memory_order_relaxed);
    atomic_fetch_add_explicit(&u->bita, (long long)p->j.n, memory_order_relaxed);
    atomic_fetch_add_explicit(&u->rute[index_of(u, p->req.rute)][kelas < N_KELAS ? kelas : 0], 1,
                              memory_order_relaxed);
    write_log(p, us);
}

void ukur_add_penuh(struct ukur *u)
{
    atomic_fetch_add_explicit(&u->penuh, 1, memory_order_relaxed);
}

/* ---- /metrik ---- */

static void put_head(struct buf *b, const char *nama, const char *jenis, const char *arti)
{
    buf_printf(b, "# HELP %s %s\n# TYPE %s %s\n", nama, arti, nama, jenis);
}

static void put_one(struct buf *b, const char *nama, const char *jenis, const char *arti,
                    long long nilai)
{
    put_head(b, nama, jenis, arti);
    buf_printf(b, "%s %lld\n", nama, nilai);
}

static void put_routes(const struct ukur *u, struct buf *b)
{
    size_t i = 0;
    static const char nama[] = "cermat_permintaan_total";

    put_head(b, nama, "counter", "permintaan menurut rute dan kelas status");
    for (const struct rute *const *g = RUTE_DAFTAR; *g != NULL; g++)
        for (const struct rute *r = *g; r->jalur != NULL; r++, i++)
            for (int k = 0; k < N_KELAS; k++)
                if (atomic_load(&u->rute[i][k]) > 0)
                    buf_printf(b, "%s{metode=\"%s\",rute=\"%s\",status=\"%dxx\"} %lld\n", nama,
                               r->metode == METODE_POST ? "POST" : "GET", r->jalur, k,
                               (long long)atomic_load(&u->rute[i][k]));
    for (int k = 0; k < N_KELAS; k++)
        if (atomic_load(&u->rute[i][k]) > 0)
            buf_printf(b, "%s{metode=\"-\",rute=\"-\",status=\"%dxx\"} %lld\n", nama, k,
                       (long long)atomic_load(&u->rute[i][k]));
}

static void put_times(const struct ukur *u, struct buf *b)
{
    static const char nama[] = "cermat_lama_permintaan_detik";
    long long n = 0, us = atomic_load(&u->jumlah_us);

    put_head(b, nama, "histogram", "dari kepala permintaan sampai jawaban terkirim");
    for (size_t k = 0; k < N_BATAS; k++) {
        n += atomic_load(&u->waktu[k]);
        buf_printf(b, "%s_bucket{le=\"%" PRIu64 ".%06" PRIu64 "\"} %lld\n", nama,
                   BATAS[k] / 1000000, BATAS[k] % 1000000, n);
    }
    n += atomic_load(&u->waktu[N_BATAS]);
    buf_printf(b, "%s_bucket{le=\"+Inf\"} %lld\n%s_sum %lld.%06lld\n%s_count %lld\n", nama, n, nama,
               us / 1000000, us % 1000000, nama, n);
}

static long long rss_bytes(void)
{
    long long total = 0, rss = 0;
    FILE *f = fopen("/proc/self/statm", "re");

    if (f == NULL)
        return 0;
    if (fscanf(f, "%lld %lld", &total, &rss) != 2)
        rss = 0;
    fclose(f);
    return rss * sysconf(_SC_PAGESIZE);
}

static void put_queue(const struct web *w, struct buf *b)
{
    struct antrean_ukur q;

    antrean_ukur(w->antrean, &q);
    put_one(b, "cermat_antrean_tugas_total", "counter", "tulisan yang selesai", q.tugas);
    put_one(b, "cermat_antrean_transaksi_total", "counter", "transaksi penulis", q.transaksi);
    put_one(b, "cermat_antrean_gagal_total", "counter", "tulisan yang gagal", q.gagal);
    put_one(b, "cermat_antrean_menunggu", "gauge", "tulisan yang menunggu sekarang", q.antre);
    put_one(b, "cermat_antrean_menunggu_maks", "gauge", "antrean terpanjang", q.antre_maks);
    put_one(b, "cermat_antrean_lama_mikrodetik_total", "counter",
            "dari masuk antrean sampai dijawab", q.lama_us);
    put_one(b, "cermat_antrean_lama_mikrodetik_maks", "gauge", "tulisan yang paling lama",
            q.lama_maks);
}

static void put_shelf(const struct web *w, struct buf *b)
{
    struct cuplikan_ukur c;

    cuplikan_rak_ukur(w->rak, &c);
    put_one(b, "cermat_cuplikan", "gauge", "cuplikan di rak", (long long)c.isi);
    put_one(b, "cermat_cuplikan_bita", "gauge", "memorinya", (long long)c.bytes);
    put_one(b, "cermat_cuplikan_kena_total", "counter", "sudah ada di rak", c.kena);
    put_one(b, "cermat_cuplikan_luput_total", "counter", "dimuat dari basis data", c.luput);
    put_one(b, "cermat_cuplikan_buang_total", "counter", "diturunkan karena rak penuh", c.buang);
}

void ukur_write(const struct web *w, struct buf *b)
{
    const struct ukur *u = w->ukur;

    put_routes(u, b);
    put_times(u, b);
    put_one(b, "cermat_bita_terkirim_total", "counter", "badan jawaban",
            (long long)atomic_load(&u->bita));
    put_one(b, "cermat_memori_penuh_total", "counter", "permintaan yang melebihi batas memori",
            (long long)atomic_load(&u->penuh));
    put_one(b, "cermat_log_gagal_total", "counter", "baris log yang tidak dapat ditulis",
            (long long)atomic_load(&u->log_gagal));
    put_one(b, "cermat_sambungan", "gauge", "sambungan terbuka",
            (long long)http_sambungan(w->http));
    put_queue(w, b);
    put_shelf(w, b);
    put_one(b, "cermat_memori_bita", "gauge", "memori proses (RSS)", rss_bytes());
}
