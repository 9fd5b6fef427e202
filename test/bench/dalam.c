/* SPDX-License-Identifier: MIT
 *
 * dalam: what an LKjIP costs inside a process that runs already, as a server would pay.
 *
 *   dalam DATABASE-URL UNIT YEAR RUNS
 *
 * Each run reads the package from the database, computes, composes and writes the DOCX in an arena
 * of its own. Prints the medians in microseconds, separated by tabs: all, reading and computing,
 * composing and writing.
 */
#include "app/app_hitung.h"
#include "app/app_instrumen.h"
#include "app/app_lkjip.h"
#include "report/docx.h"
#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { WARMUPS = 3, RUNS_MAX = 1000 };

struct times { /* microseconds of each run */
    int64_t all[RUNS_MAX], compute[RUNS_MAX], write[RUNS_MAX];
};

static int64_t now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static int by_time(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

static int64_t median(int64_t *v, size_t n)
{
    qsort(v, n, sizeof(*v), by_time);
    return v[n / 2];
}

static int make(const struct sys *sys, char **argv, int64_t us[3], struct err *e)
{
    struct arena *a = arena_new((size_t)1 << 30);
    struct app_templat bawaan = {0};
    struct masalah_list m;
    struct unit_tahun mana = {.unit = argv[2], .tahun = strtol(argv[3], NULL, 10)};
    struct hitung *h;
    struct buf b;
    masalah_init(&m, a);
    buf_init(&b, DOCX_MAX);
    us[0] = now_us();
    int rc = app_hitung(sys, a, mana, &h, &m, e);
    us[1] = now_us();
    if (rc == 0)
        rc = app_lkjip_write(sys, a, &(struct app_lkjip){.hitung = h, .templat = &bawaan}, &b, &m,
                             e);
    buf_release(&b);
    arena_free(a);
    us[2] = now_us();
    return rc;
}

int main(int argc, char **argv)
{
    static struct times t;
    struct err e = {0};
    struct arena *a = arena_new((size_t)64 << 20);
    struct sys sys = {.instrumen = app_instrumen_list(a)};
    long runs = argc == 5 ? strtol(argv[4], NULL, 10) : 0;
    int rc = 0;
    if (runs < 1 || runs > RUNS_MAX) {
        fputs("usage: dalam DATABASE-URL UNIT YEAR RUNS\n", stderr);
        arena_free(a);
        return 2;
    }
    rc = store_open(argv[1], false, &sys.store, &e);
    for (long r = -WARMUPS; rc == 0 && r < runs; r++) {
        int64_t us[3];
        rc = make(&sys, argv, us, &e);
        if (r < 0)
            continue;
        t.all[r] = us[2] - us[0];
        t.compute[r] = us[1] - us[0];
        t.write[r] = us[2] - us[1];
    }
    if (rc < 0)
        fprintf(stderr, "dalam: %s\n", e.msg);
    else
        printf("%lld\t%lld\t%lld\n", (long long)median(t.all, (size_t)runs),
               (long long)median(t.compute, (size_t)runs),
               (long long)median(t.write, (size_t)runs));
    store_close(sys.store);
    arena_free(a);
    return rc < 0 ? 1 : 0;
}
