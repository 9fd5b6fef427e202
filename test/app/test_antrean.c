/* SPDX-License-Identifier: MIT
 *
 * test_antrean: the writer queue under many threads, failures inside and at the commit, a full
 * disk, a stop with work in line, and a process killed in the middle.
 */
#include "../store/uji.h"

#include "app/antrean.h"
#include "bantu_store.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { UTAS = 16, KALI = 40 };

struct pemda_baru {
    char kode[32];
    bool gagal; /* after the insert */
};

static int add(struct store *s, void *arg, struct err *e)
{
    struct pemda_baru *x = arg;
    int rc = bantu_pemda_insert(s, x->kode, e);

    return rc == 0 && x->gagal ? err_set(e, ERR_INVALID, "sengaja") : rc;
}

struct kerja {
    struct sys sys;
    int nomor;
    atomic_int *sukses, *gagal;
};

static void *many(void *arg)
{
    struct kerja *k = arg;

    for (int i = 0; i < KALI; i++) {
        struct pemda_baru x = {.gagal = i % 5 == 4};
        struct err e = {0};
        int rc;

        snprintf(x.kode, sizeof(x.kode), "%d.%d", k->nomor, i);
        rc = app_tulis(&k->sys, add, &x, &e);
        if (rc == 0)
            atomic_fetch_add(k->sukses, 1);
        else if (rc == ERR_INVALID && strcmp(e.msg, "sengaja") == 0)
            atomic_fetch_add(k->gagal, 1);
    }
    return NULL;
}

static struct antrean *open_queue(struct uji *u)
{
    struct antrean *q;

    if (antrean_new(u->url, &q, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return q;
}

static void test_antrean__banyak_utas(void **state)
{
    struct uji *u = *state;
    struct antrean *q = open_queue(u);
    struct antrean_ukur ukur;
    atomic_int sukses = 0, gagal = 0;
    struct kerja k[UTAS];
    pthread_t t[UTAS];

    for (int i = 0; i < UTAS; i++) {
        k[i] = (struct kerja){{.antrean = q}, i, &sukses, &gagal};
        assert_int_equal(pthread_create(&t[i], NULL, many, &k[i]), 0);
    }
    for (int i = 0; i < UTAS; i++)
        pthread_join(t[i], NULL);
    antrean_ukur(q, &ukur);
    antrean_free(q);
    assert_int_equal(sukses, UTAS * KALI * 4 / 5);
    assert_int_equal(gagal, UTAS * KALI / 5);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pemda"), sukses);
    assert_int_equal(ukur.tugas, UTAS * KALI);
    assert_int_equal(ukur.antre, 0);
    assert_int_equal(ukur.gagal, 0);
    assert_true(ukur.antre_maks > 0 && ukur.antre_maks <= UTAS);
    assert_true(ukur.lama_us >= ukur.lama_maks && ukur.lama_maks > 0);
    if (!u->pg) /* commits are shared */
        assert_true(ukur.transaksi < ukur.tugas);
}

/* Holds the writer until told to go on, so that others stand in line behind it. */
struct sumbat {
    atomic_bool masuk, lepas;
    long gagal_pada;
};

static int block(struct store *s, void *arg, struct err *e)
{
    struct sumbat *x = arg;

    (void)e;
    atomic_store(&x->masuk, true);
    while (!atomic_load(&x->lepas))
        usleep(1000);
    usleep(25000); /* longer than a batch lasts: who waits is of the next one */
    store_set_gagal(s, x->gagal_pada);
    return 0;
}

struct satu { /* one use case in a thread of its own */
    struct sys sys;
    tulis_fn *fn;
    void *arg;
    int rc;
    struct err e;
    pthread_t utas;
};

static void *one(void *arg)
{
    struct satu *x = arg;

    x->rc = app_tulis(&x->sys, x->fn, x->arg, &x->e);
    return NULL;
}

static void start(struct satu *x, struct antrean *q, tulis_fn *fn, void *arg)
{
    *x = (struct satu){.sys = {.antrean = q}, .fn = fn, .arg = arg};
    assert_int_equal(pthread_create(&x->utas, NULL, one, x), 0);
}

static void wait_line(struct antrean *q, int64_t n)
{
    struct antrean_ukur ukur = {0};

    for (int i = 0; i < 5000 && ukur.antre != n; i++) {
        usleep(1000);
        antrean_ukur(q, &ukur);
    }
    assert_int_equal(ukur.antre, n);
}

/* The commit of a batch fails: every one of it learns so, and the next batch works. */
static void test_antrean__commit_gagal(void **state)
{
    struct uji *u = *state;
    struct sumbat sumbat = {.gagal_pada = 5}; /* own commit, three inserts, their commit */
    struct pemda_baru x[3] = {{.kode = "1"}, {.kode = "2"}, {.kode = "3"}};
    struct satu depan, v[3];
    struct antrean *q;

    if (u->pg) /* no batches there */
        return;
    q = open_queue(u);
    start(&depan, q, block, &sumbat);
    while (!atomic_load(&sumbat.masuk))
        usleep(1000);
    for (int i = 0; i < 3; i++) {
        start(&v[i], q, add, &x[i]);
        wait_line(q, i + 1);
    }
    atomic_store(&sumbat.lepas, true);
    pthread_join(depan.utas, NULL);
    assert_int_equal(depan.rc, 0);
    for (int i = 0; i < 3; i++)
        pthread_join(v[i].utas, NULL);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(v[i].rc, ERR_SYSTEM);
        assert_non_null(strstr(v[i].e.msg, "pengujian"));
    }
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pemda"), 0);
    start(&v[0], q, add, &x[0]);
    pthread_join(v[0].utas, NULL);
    assert_int_equal(v[0].rc, 0);
    antrean_free(q);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pemda"), 1);
}

static void *stop(void *arg)
{
    antrean_free(arg);
    return NULL;
}

/* What has queued before the stop is done. */
static void test_antrean__berhenti_saat_mengantre(void **state)
{
    enum { N = 6 };
    struct uji *u = *state;
    struct sumbat sumbat[4] = {0};
    struct pemda_baru x[N];
    struct satu depan[4], v[N];
    struct antrean *q = open_queue(u);
    int n = u->pg ? 4 : 1;
    pthread_t henti;

    for (int i = 0; i < n; i++) {
        start(&depan[i], q, block, &sumbat[i]);
        while (!atomic_load(&sumbat[i].masuk))
            usleep(1000);
    }
    for (int i = 0; i < N; i++) {
        x[i] = (struct pemda_baru){.gagal = i == 2};
        snprintf(x[i].kode, sizeof(x[i].kode), "k%d", i);
        start(&v[i], q, add, &x[i]);
    }
    wait_line(q, N);
    assert_int_equal(pthread_create(&henti, NULL, stop, q), 0);
    for (int i = 0; i < n; i++) {
        atomic_store(&sumbat[i].lepas, true);
        pthread_join(depan[i].utas, NULL);
    }
    for (int i = 0; i < N; i++) {
        pthread_join(v[i].utas, NULL);
        assert_int_equal(v[i].rc, i == 2 ? ERR_INVALID : 0);
    }
    pthread_join(henti, NULL);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pemda"), N - 1);
}

/* Over the length of the line: refused at once, nothing waits for ever. */
static void test_antrean__penuh(void **state)
{
    enum { MAKS = 1024 };
    struct uji *u = *state;
    struct sumbat sumbat = {0};
    struct satu depan, *v = ARENA_ARRAY(u->arena, MAKS, struct satu);
    struct pemda_baru *x = ARENA_ARRAY(u->arena, MAKS, struct pemda_baru), lebih = {.kode = "x"};
    struct antrean *q;
    struct sys sys;

    if (u->pg)
        return;
    q = open_queue(u);
    sys = (struct sys){.antrean = q};
    start(&depan, q, block, &sumbat);
    while (!atomic_load(&sumbat.masuk))
        usleep(1000);
    for (int i = 0; i < MAKS; i++) {
        snprintf(x[i].kode, sizeof(x[i].kode), "%d", i);
        start(&v[i], q, add, &x[i]);
    }
    wait_line(q, MAKS);
    uji_gagal(u, app_tulis(&sys, add, &lebih, &u->e), ERR_SYSTEM, "sibuk");
    atomic_store(&sumbat.lepas, true);
    pthread_join(depan.utas, NULL);
    for (int i = 0; i < MAKS; i++) {
        pthread_join(v[i].utas, NULL);
        assert_int_equal(v[i].rc, 0);
    }
    antrean_free(q);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pemda"), MAKS);
}

static void test_antrean__tanpa_antrean(void **state)
{
    struct uji *u = *state;
    struct sys sys = {.store = u->store};
    struct pemda_baru x = {.kode = "1"}, y = {.kode = "2", .gagal = true};

    assert_int_equal(app_tulis(&sys, add, &x, &u->e), 0);
    uji_gagal(u, app_tulis(&sys, add, &y, &u->e), ERR_INVALID, "sengaja");
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pemda"), 1);
}

static void test_antrean__basis_data_tidak_ada(void **state)
{
    struct uji *u = *state;
    struct antrean *q;

    uji_gagal(u, antrean_new("sqlite:/tidak/ada/x.db", &q, &u->e), ERR_SYSTEM, "tidak");
    assert_null(q);
}

/* Writes until it may not any more; then the message says why and the database is sound. */
static int fill_disk(const char *url, int kabar)
{
    struct rlimit batas = {2000000, 2000000};
    struct antrean *q;
    struct err e = {0};
    struct sys sys;
    int32_t n = 0;
    int rc = 0;

    signal(SIGXFSZ, SIG_IGN);
    if (setrlimit(RLIMIT_FSIZE, &batas) != 0 || antrean_new(url, &q, &e) < 0)
        return 2;
    sys = (struct sys){.antrean = q};
    for (n = 0; rc == 0 && n < 100000; n++) {
        struct pemda_baru x = {0};

        snprintf(x.kode, sizeof(x.kode), "disk %d", n);
        rc = app_tulis(&sys, add, &x, &e);
    }
    n--;
    antrean_free(q);
    if (write(kabar, &n, sizeof(n)) != sizeof(n))
        return 3;
    return rc == ERR_SYSTEM && strstr(e.msg, "disk") ? 0 : 1;
}

static void test_antrean__disk_penuh(void **state)
{
    struct uji *u = *state;
    int pipa[2], status = -1;
    int32_t n = 0;
    pid_t anak;

    if (u->pg)
        return;
    assert_int_equal(pipe(pipa), 0);
    anak = fork();
    if (anak == 0)
        _exit(fill_disk(u->url, pipa[1]));
    assert_int_equal(waitpid(anak, &status, 0), anak);
    assert_int_equal(read(pipa[0], &n, sizeof(n)), sizeof(n));
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    assert_true(n > 0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pemda"), n);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pragma_integrity_check "
                                  "WHERE integrity_check = 'ok'"),
                     1);
    close(pipa[0]);
    close(pipa[1]);
}

static void write_forever(const char *url, int kabar)
{
    struct antrean *q;
    struct err e = {0};
    struct sys sys;

    if (antrean_new(url, &q, &e) < 0)
        _exit(2);
    sys = (struct sys){.antrean = q};
    for (int32_t n = 0;; n++) {
        struct pemda_baru x = {0};

        snprintf(x.kode, sizeof(x.kode), "mati %d", n);
        if (app_tulis(&sys, add, &x, &e) < 0 || write(kabar, &n, sizeof(n)) != sizeof(n))
            _exit(3);
    }
}

/* Whatever was acknowledged before the kill is there. */
static void test_antrean__dibunuh(void **state)
{
    struct uji *u = *state;
    int32_t n = -1, ini;
    int pipa[2];
    pid_t anak;

    if (u->pg)
        return;
    for (int kali = 0; kali < 5; kali++) {
        uji_sql(u, "DELETE FROM pemda");
        assert_int_equal(pipe(pipa), 0);
        anak = fork();
        if (anak == 0)
            write_forever(u->url, pipa[1]);
        close(pipa[1]);
        assert_int_equal(read(pipa[0], &n, sizeof(n)), sizeof(n));
        usleep(20000);
        kill(anak, SIGKILL);
        waitpid(anak, NULL, 0);
        while (read(pipa[0], &ini, sizeof(ini)) == sizeof(ini))
            n = ini;
        close(pipa[0]);
        assert_true(uji_angka(u, "SELECT count(*) FROM pemda") >= n + 1);
        assert_int_equal(uji_angka(u, "SELECT count(*) FROM pragma_integrity_check "
                                      "WHERE integrity_check = 'ok'"),
                         1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_antrean__banyak_utas),
        UJI(test_antrean__commit_gagal),
        UJI(test_antrean__berhenti_saat_mengantre),
        UJI(test_antrean__penuh),
        UJI(test_antrean__tanpa_antrean),
        UJI(test_antrean__basis_data_tidak_ada),
        UJI(test_antrean__disk_penuh),
        UJI(test_antrean__dibunuh),
    };

    return uji_run("antrean", tests, sizeof(tests) / sizeof(tests[0]));
}
