/* SPDX-License-Identifier: MIT
 *
 * test_app_kerja: jobs asked for, cancelled, run in place and by a real job process; processes are
 * killed in the middle and nothing is lost or done twice.
 */
#include "../store/uji.h"

#include "app/antrean.h"
#include "app/app_berkas.h"
#include "app/app_instrumen.h"
#include "app/app_kerja.h"
#include "app/app_kerja_saluran.h"
#include "app/app_paket.h"
#include "app/kerja_dalam.h"
#include "base/file.h"
#include "store/store_kerja.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { WAKTU = 1800000000 };

static struct sys sys_of(struct uji *u)
{
    return (struct sys){
        .store = u->store, .waktu = WAKTU, .instrumen = app_instrumen_list(u->arena)};
}

/* The example package of that file; its unit as "PEMDA/KODE". */
static const char *load(struct uji *u, const char *nama, struct kerja_baru *b)
{
    struct sys sys = sys_of(u);
    struct app_paket_hasil h;
    struct masalah_list m;
    char *p;
    size_t n;

    masalah_init(&m, u->arena);
    assert_int_equal(file_read(u->arena,
                               arena_printf(u->arena, CERMAT_AKAR "/data/contoh/%s", nama),
                               (size_t)8 << 20, &p, &n, &u->e),
                     0);
    if (app_paket_import(&sys, u->arena, (struct str){p, n}, &h, &m, &u->e) < 0)
        fail_msg("%s %s", u->e.msg, m.n > 0 ? m.v[0].pesan : "");
    *b = (struct kerja_baru){.jenis = KERJA_LKJIP, .judul = "LKjIP", .masukan = "format=docx"};
    b->mana.unit = arena_printf(u->arena, "%s/%s", h.pemda, h.unit);
    b->mana.tahun = h.tahun;
    b->pemda_id = uji_angka(u, "SELECT max(pemda_id) FROM paket");
    b->unit_id = uji_angka(u, "SELECT max(unit_id) FROM paket");
    return b->mana.unit;
}

static const struct penugasan TUGAS[] = {{PERAN_OPERATOR, 1, 1, NULL}};

static struct pelaku person(struct uji *u, int64_t id, const struct kerja_baru *b)
{
    struct penugasan *t = ARENA_NEW(u->arena, struct penugasan);

    *t = TUGAS[0];
    t->pemda_id = b->pemda_id;
    t->unit_id = b->unit_id;
    return (struct pelaku){.pengguna_id = id, .nama = "Operator", .penugasan = t, .n = 1};
}

static int64_t add(struct uji *u, const struct pelaku *p, const struct kerja_baru *b)
{
    struct sys sys = sys_of(u);
    int64_t id = 0;

    if (app_kerja_add(&sys, p, b, &id, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return id;
}

static struct kerja *get(struct uji *u, int64_t id)
{
    struct sys sys = sys_of(u);
    struct kerja *k;

    if (app_kerja_get(&sys, NULL, u->arena, id, &k, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return k;
}

static void test_app_kerja__minta_dan_batal(void **state)
{
    struct uji *u = *state;
    struct sys sys = sys_of(u);
    struct kerja_baru b, lain;
    load(u, "puring-2024.json", &b);
    struct pelaku p = person(u, 7, &b), q = person(u, 8, &b),
                  tanpa = {.pengguna_id = 9, .nama = "X"};
    struct kerja *k, *v;
    size_t n;
    int64_t id = add(u, &p, &b), id2;

    assert_int_equal(add(u, &p, &b), id); /* twice the same is once */
    lain = b;
    lain.masukan = "format=pdf";
    id2 = add(u, &p, &lain);
    assert_int_not_equal(id2, id);
    assert_int_not_equal(add(u, &q, &b), id);
    uji_gagal(u, app_kerja_add(&sys, &tanpa, &b, &id2, &u->e), ERR_DENIED, "berhak");
    lain.jenis = "entah";
    uji_gagal(u, app_kerja_add(&sys, &p, &lain, &id2, &u->e), ERR_INVALID, "entah");
    k = get(u, id);
    assert_int_equal(k->status, KERJA_ANTRE);
    assert_string_equal(k->unit, b.mana.unit);
    uji_gagal(u, app_kerja_get(&sys, &tanpa, u->arena, id, &k, &u->e), ERR_NOT_FOUND, "tidak ada");
    assert_int_equal(app_kerja_list(&sys, &p, u->arena, &v, &n, &u->e), 0);
    assert_int_equal(n, 2);
    assert_true(v[0].id > v[1].id);
    uji_gagal(u, app_kerja_batal(&sys, &q, id, &u->e), ERR_NOT_FOUND, "tidak ada");
    uji_gagal(u, app_kerja_ulang(&sys, &p, id, &u->e), ERR_CONFLICT, "menunggu");
    assert_int_equal(app_kerja_batal(&sys, &p, id, &u->e), 0);
    assert_int_equal(get(u, id)->status, KERJA_BATAL);
    uji_gagal(u, app_kerja_batal(&sys, &p, id, &u->e), ERR_CONFLICT, "berakhir");
    assert_int_equal(app_kerja_jalankan(&sys, id, &u->e), 0); /* a cancelled job does not run */
    assert_int_equal(get(u, id)->status, KERJA_BATAL);
    assert_int_equal(app_kerja_ulang(&sys, &p, id, &u->e), 0);
    assert_int_equal(get(u, id)->status, KERJA_ANTRE);
    for (int i = 0; i < KERJA_ANTRE_MAX; i++) {
        lain = b;
        lain.masukan = arena_printf(u->arena, "format=docx\nx=%d", i);
        if (app_kerja_add(&sys, &p, &lain, &id2, &u->e) < 0)
            break;
    }
    uji_gagal(u, u->e.code, ERR_TOO_BIG, "belum selesai");
    uji_sql(u, "DELETE FROM pekerjaan");
}

static void has_file(struct uji *u, const struct kerja *k, const char *jenis)
{
    struct sys sys = sys_of(u);
    struct berkas b;
    const void *p;

    if (k->status != KERJA_SELESAI)
        fail_msg("status %d: %s", k->status, k->pesan);
    assert_int_equal(k->kemajuan >= 10, 1);
    assert_int_equal(app_berkas_isi(&sys, u->arena, k->berkas_id, &b, &p, &u->e), 0);
    assert_string_equal(b.jenis->nama, jenis);
    assert_true(b.ukuran > 20000 && memcmp(p, jenis[0] == 'p' ? "%P" : "PK", 2) == 0);
    assert_non_null(strstr(k->berkas_nama, arena_printf(u->arena, ".%s", jenis)));
}

static void test_app_kerja__di_tempat(void **state)
{
    struct uji *u = *state;
    struct sys sys = sys_of(u);
    struct kerja_baru b;
    load(u, "puring-2024.json", &b);
    struct pelaku p = person(u, 7, &b);
    int64_t id = add(u, &p, &b), berkas;

    assert_int_equal(app_kerja_jalankan(&sys, id, &u->e), 0);
    has_file(u, get(u, id), "docx");
    berkas = get(u, id)->berkas_id;
    /* the end a second time changes nothing */
    assert_int_equal(kerja_akhir(&sys, id, &(struct kerja_hasil){0}, "terlambat", &u->e), 0);
    assert_int_equal(get(u, id)->status, KERJA_SELESAI);
    assert_int_equal(get(u, id)->berkas_id, berkas);
    b.jenis = KERJA_PK;
    b.masukan = "format=docx\njabatan=tidak-ada";
    id = add(u, &p, &b);
    assert_int_equal(app_kerja_jalankan(&sys, id, &u->e), 0);
    assert_int_equal(get(u, id)->status, KERJA_GAGAL);
    assert_non_null(strstr(get(u, id)->pesan, "tidak-ada"));
    uji_sql(u, "DELETE FROM pekerjaan");
}

/* Started again and again without an end it is given up. */
static void test_app_kerja__terlalu_sering_terhenti(void **state)
{
    struct uji *u = *state;
    struct sys sys = sys_of(u);
    struct kerja_baru b;
    load(u, "puring-2024.json", &b);
    struct pelaku p = person(u, 7, &b);
    int64_t id = add(u, &p, &b);

    for (int i = 0; i < KERJA_COBA_MAX; i++)
        assert_int_equal(kerja_mulai(&sys, id, &u->e), 1);
    assert_int_equal(kerja_mulai(&sys, id, &u->e), 0);
    assert_int_equal(get(u, id)->status, KERJA_GAGAL);
    assert_int_equal(kerja_maju(&sys, id, 5, "x", &u->e), 0);
    uji_sql(u, "DELETE FROM pekerjaan");
}

static void test_app_kerja__hasil_rusak(void **state)
{
    struct uji *u = *state;
    struct kerja_hasil h = {.pesan = "pesan",
                            .data = "a=1",
                            .berkas = {{"x.docx", "docx", "PKisi\0nol", 9}},
                            .n = 1},
                       g;
    const char *gagal;
    struct buf b;

    buf_init(&b, 1 << 16);
    kerja_hasil_pack(&b, &h, NULL);
    assert_int_equal(kerja_hasil_unpack(b.p, b.n, &g, &gagal, &u->e), 0);
    assert_null(gagal);
    assert_string_equal(g.data, "a=1");
    assert_int_equal(g.n, 1);
    assert_memory_equal(g.berkas[0].p, "PKisi\0nol", 9);
    for (size_t n = 0; n < b.n; n++) { /* cut anywhere */
        struct err e = {0};
        char *salin = arena_strndup(u->arena, b.p, n);
        assert_int_equal(kerja_hasil_unpack(salin, n, &g, &gagal, &e), ERR_INVALID);
    }
    for (size_t k = 0; k < b.n; k++) { /* a byte changed: no read past the end */
        struct err e = {0};
        char *salin = arena_strndup(u->arena, b.p, b.n);
        salin[k] = (char)0xff;
        (void)!kerja_hasil_unpack(salin, b.n, &g, &gagal, &e);
    }
    buf_release(&b);
}

/* ---- with processes ---- */

struct kantor { /* a server's side, and a job process */
    struct uji *u;
    struct sys sys;
    int fd[2];
    struct kerja_penerima *penerima;
    pid_t pid;
};

static void start_server(struct kantor *k)
{
    k->sys = sys_of(k->u);
    assert_int_equal(antrean_new(k->u->url, &k->sys.antrean, &k->u->e), 0);
    assert_int_equal(
        kerja_penerima_new(&k->sys, k->u->url, k->fd[SALURAN_SERVER], &k->penerima, &k->u->e), 0);
}

static void stop_server(struct kantor *k)
{
    kerja_penerima_free(k->penerima);
    antrean_free(k->sys.antrean);
}

static void start_worker(struct kantor *k)
{
    k->pid = fork();
    assert_true(k->pid >= 0);
    if (k->pid == 0) {
        struct arena *a = arena_new((size_t)64 << 20);
        struct err e = {0};
        struct kerja_proses p = {.url = k->u->url,
                                 .fd = k->fd[SALURAN_KERJA],
                                 .instrumen = app_instrumen_list(a),
                                 .jeda_ms = 20};
        close(k->fd[SALURAN_SERVER]);
        _exit(kerja_proses_jalan(&p, &e) == 0 ? 0 : 1);
    }
}

static void stop_worker(struct kantor *k, int sinyal)
{
    int status = -1;

    kill(k->pid, sinyal);
    assert_int_equal(waitpid(k->pid, &status, 0), k->pid);
    if (sinyal == SIGTERM)
        assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

static void nap(int ms)
{
    struct timespec t = {ms / 1000, (long)(ms % 1000) * 1000000};

    nanosleep(&t, NULL);
}

/* Waits for one of the states. */
static struct kerja *wait_for(struct uji *u, int64_t id, int status, int detik)
{
    for (int i = 0; i < detik * 50; i++) {
        struct kerja *k = get(u, id);
        if (k->status == status)
            return k;
        nap(20);
    }
    fail_msg("pekerjaan %lld tidak sampai ke status %d", (long long)id, status);
    return NULL;
}

static void test_app_kerja__proses(void **state)
{
    struct uji *u = *state;
    struct kantor k = {.u = u};
    struct kerja_baru b;
    load(u, "puring-2024.json", &b);
    struct pelaku p = person(u, 7, &b);
    int64_t id = add(u, &p, &b), kedua;

    assert_int_equal(kerja_saluran_new(k.fd, &u->e), 0);
    start_worker(&k);
    start_server(&k);
    has_file(u, wait_for(u, id, KERJA_SELESAI, 60), "docx");
    b.jenis = KERJA_PK;
    b.masukan = "jabatan=tidak-ada";
    kedua = add(u, &p, &b);
    assert_non_null(strstr(wait_for(u, kedua, KERJA_GAGAL, 30)->pesan, "tidak-ada"));
    stop_worker(&k, SIGTERM);
    stop_server(&k);
    close(k.fd[0]);
    close(k.fd[1]);
    uji_sql(u, "DELETE FROM pekerjaan");
}

/* The job process is killed while it works, the server while the result is on its way. */
static void test_app_kerja__dibunuh(void **state)
{
    struct uji *u = *state;
    struct kantor k = {.u = u};
    struct kerja_baru b;
    load(u, "puring-2024.json", &b);
    struct pelaku p = person(u, 7, &b);
    struct kerja *j;
    int64_t id;

    b.masukan = "format=pdf"; /* long enough to be killed in its middle */
    id = add(u, &p, &b);

    assert_int_equal(kerja_saluran_new(k.fd, &u->e), 0);
    start_server(&k);
    start_worker(&k);
    wait_for(u, id, KERJA_JALAN, 30);
    stop_worker(&k, SIGKILL);
    assert_int_equal(get(u, id)->status, KERJA_JALAN);
    start_worker(&k);
    for (int i = 0; i < 4; i++) { /* what the server had in memory is gone each time */
        nap(60);
        stop_server(&k);
        nap(20);
        start_server(&k);
    }
    j = wait_for(u, id, KERJA_SELESAI, 60);
    has_file(u, j, "pdf");
    assert_int_equal(j->percobaan, 2);
    stop_worker(&k, SIGTERM);
    stop_server(&k);
    close(k.fd[0]);
    close(k.fd[1]);
    uji_sql(u, "DELETE FROM pekerjaan");
}

/* Cancelling ends the work itself, not only its row. */
static void test_app_kerja__dibatalkan_ketika_jalan(void **state)
{
    struct uji *u = *state;
    struct kantor k = {.u = u};
    struct kerja_baru b;
    load(u, "puring-2024.json", &b);
    struct pelaku p = person(u, 7, &b);
    int64_t id, kedua;

    b.masukan = "format=pdf";
    id = add(u, &p, &b);
    assert_int_equal(kerja_saluran_new(k.fd, &u->e), 0);
    start_server(&k);
    start_worker(&k);
    wait_for(u, id, KERJA_JALAN, 30);
    assert_int_equal(app_kerja_batal(&k.sys, &p, id, &u->e), 0);
    b.masukan = "format=docx";
    kedua = add(u, &p, &b);
    has_file(u, wait_for(u, kedua, KERJA_SELESAI, 60), "docx");
    assert_int_equal(get(u, id)->status, KERJA_BATAL);
    assert_int_equal(get(u, id)->berkas_id, 0);
    stop_worker(&k, SIGTERM);
    stop_server(&k);
    close(k.fd[0]);
    close(k.fd[1]);
    uji_sql(u, "DELETE FROM pekerjaan");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_app_kerja__minta_dan_batal),
        UJI(test_app_kerja__di_tempat),
        UJI(test_app_kerja__terlalu_sering_terhenti),
        UJI(test_app_kerja__hasil_rusak),
        UJI(test_app_kerja__proses),
        UJI(test_app_kerja__dibunuh),
        UJI(test_app_kerja__dibatalkan_ketika_jalan),
    };

    return uji_run("app_kerja", tests, sizeof(tests) / sizeof(tests[0]));
}
