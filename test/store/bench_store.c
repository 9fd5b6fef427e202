/* SPDX-License-Identifier: MIT
 *
 * bench_store: how long putting and getting one package takes, on a new database.
 *
 *     bench_store PAKET.json URL...
 *
 * Prints the median of first puts (other units), of replacing puts and of gets, in milliseconds.
 * `SIMPAN` puts commit to disk as the store always does.
 */
#include "base/file.h"
#include "base/str.h"
#include "core/paket_skema.h"
#include "core/skema_beda.h"
#include "import/paket_json.h"
#include "store/store_ops.h"
#include "store/store_paket.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { SIMPAN = 30, AMBIL = 200, ARENA = 1 << 30 };

static long now_us(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static int compare(const void *a, const void *b)
{
    const long *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

static void print_median(const char *apa, long *us, size_t n)
{
    qsort(us, n, sizeof(*us), compare);
    printf("  %-28s %ld.%03ld ms (terlama %ld.%03ld)\n", apa, us[n / 2] / 1000, us[n / 2] % 1000,
           us[n - 1] / 1000, us[n - 1] % 1000);
}

static void check(int rc, const struct err *e)
{
    if (rc >= 0)
        return;
    fprintf(stderr, "bench_store: %s\n", e->msg);
    exit(4);
}

static void put_all(struct store *s, struct paket *p, struct arena *a)
{
    const char *kode = p->unit->kode;
    struct err e = {0};
    long us[SIMPAN];

    for (int i = 0; i < SIMPAN; i++) {
        long mulai = now_us();

        p->unit->kode = arena_printf(a, "%s-%d", kode, i);
        check(store_paket_put(s, p, NULL, &e), &e);
        us[i] = now_us() - mulai;
    }
    print_median("put, unit baru", us, SIMPAN);
    for (int i = 0; i < SIMPAN; i++) {
        long mulai = now_us();

        check(store_paket_put(s, p, NULL, &e), &e);
        us[i] = now_us() - mulai;
    }
    print_median("put, mengganti", us, SIMPAN);
}

static void get_all(struct store *s, const struct paket *p)
{
    struct paket_kunci k = {.unit = p->unit->kode, .tahun = p->tahun.nilai};
    struct beda_list beda = {0};
    struct err e = {0};
    long us[AMBIL];

    for (int i = 0; i < AMBIL; i++) {
        struct arena *a = arena_new(ARENA);
        struct paket *q;
        long mulai = now_us();

        check(store_paket_get(s, &k, a, &q, &e), &e);
        us[i] = now_us() - mulai;
        beda_init(&beda, a, 1);
        skema_diff(&beda, &SKEMA_PAKET, "", p, q);
        arena_free(a);
        if (beda.jumlah > 0) {
            fprintf(stderr, "bench_store: %zu perbedaan\n", beda.jumlah);
            exit(1);
        }
    }
    print_median("get", us, AMBIL);
}

int main(int argc, char **argv)
{
    struct arena *a = arena_new(ARENA);
    struct masalah_list m;
    struct err e = {0};
    struct paket *p;
    char *teks;
    size_t n;

    if (argc < 3) {
        fputs("bench_store PAKET.json URL...\n", stderr);
        return 2;
    }
    masalah_init(&m, a);
    check(file_read(a, argv[1], PAKET_BYTES_MAX, &teks, &n, &e), &e);
    if (paket_json_read(a, (struct str){teks, n}, &p, &m) < 0) {
        fprintf(stderr, "bench_store: %s: %s\n", m.v[0].tempat, m.v[0].pesan);
        return 3;
    }
    for (int i = 2; i < argc; i++) {
        struct store *s;

        check(store_open(argv[i], true, &s, &e), &e);
        check(store_migrate(s, NULL, NULL, &e), &e);
        printf("%s\n", s->nama);
        put_all(s, p, a);
        get_all(s, p);
        store_close(s);
    }
    arena_free(a);
    return 0;
}
