/* SPDX-License-Identifier: MIT
 *
 * Makes what requests share, starts the threads, waits for the signal to stop.
 */
#include "web/server.h"

#include "app/antrean.h"
#include "app/app_anggaran.h"
#include "app/app_instrumen.h"
#include "app/app_kerja_saluran.h"
#include "app/app_pengguna.h"
#include "app/gerbang.h"
#include "web/aset.h"
#include "web/bingkai.h"
#include "web/http.h"
#include "web/kolam.h"
#include "web/penyelia.h"
#include "web/templat_halaman.h"
#include "web/ukur.h"

#include <signal.h>
#include <sodium.h>
#include <stdio.h>
#include <sys/resource.h>

enum {
    WEB_ARENA_MAX = 256 << 20,
    KOLAM_MAX = 48,
    RAK_BYTES = 48 << 20,
    DIAM_DETIK = 2, /* a connection that says nothing while we end */
    HENTI_DETIK = 8,
};

static int load_templates(struct web *w, struct err *e)
{
    struct masalah_list m;
    int rc;

    masalah_init(&m, w->a);
    rc = templat_halaman_bawaan(w->a, &w->templat, &m, e);
    for (size_t i = 0; i < m.n; i++)
        fprintf(stderr, "cermat: tmpl/%s: %s\n", m.v[i].tempat, m.v[i].pesan);
    return rc;
}

/* Also says how to begin when nobody could sign in. */
static int check_database(struct web *w, struct err *e)
{
    struct store *s;
    int rc = kolam_take(w->kolam, &s, e);

    if (rc == 0 && (rc = app_pengguna_ada(&(struct sys){.store = s}, e)) == 0)
        fputs("cermat: belum ada pengguna; buat admin pertama dengan: cermat pengguna tambah AKUN "
              "--nama NAMA --peran admin --di '*'\n",
              stderr);
    rc = rc > 0 ? 0 : rc;
    kolam_give(w->kolam, s, false);
    return rc;
}

/* Every connection is a descriptor. */
static void raise_limit(void)
{
    struct rlimit r;

    if (getrlimit(RLIMIT_NOFILE, &r) == 0 && r.rlim_cur < r.rlim_max) {
        r.rlim_cur = r.rlim_max;
        (void)setrlimit(RLIMIT_NOFILE, &r);
    }
}

/* What works beside the requests. */
static int start_helpers(struct web *w, struct kerja_penerima **penerima, struct err *e)
{
    const struct web_opsi *o = w->opsi;
    int rc = antrean_new(o->url, &w->antrean, e);

    if (rc == 0)
        rc = gerbang_new(w->antrean, &w->gerbang, e);
    if (rc == 0) {
        struct sys *sys = ARENA_NEW(w->a, struct sys);
        *sys = (struct sys){.instrumen = w->instrumen, .antrean = w->antrean};
        rc = kerja_penerima_new(sys, o->url, o->anak->saluran, penerima, e);
    }
    return rc;
}

static void block_signals(sigset_t *henti)
{
    sigemptyset(henti);
    sigaddset(henti, SIGTERM);
    sigaddset(henti, SIGINT);
    pthread_sigmask(SIG_BLOCK, henti, NULL);
    signal(SIGHUP, SIG_IGN); /* is for the supervisor */
}

int server_run(const struct web_opsi *o, struct err *e)
{
    struct web w = {.opsi = o, .a = arena_new(WEB_ARENA_MAX)};
    struct kerja_penerima *penerima = NULL;
    sigset_t henti;
    int rc, sinyal;

    block_signals(&henti);
    raise_limit();
    if (sodium_init() < 0)
        return err_set(e, ERR_SYSTEM, "libsodium tidak dapat dipakai");
    w.instrumen = app_instrumen_list(w.a);
    w.nomenklatur = app_nomenklatur(w.a);
    w.aset = aset_new(w.a);
    w.kolam = kolam_new(w.a, o->url, KOLAM_MAX);
    w.ukur = ukur_new(w.a);
    w.rak = cuplikan_rak_new(RAK_BYTES);
    w.rel = bingkai_rel(w.a);
    if ((rc = load_templates(&w, e)) == 0 && (rc = check_database(&w, e)) == 0 &&
        (rc = start_helpers(&w, &penerima, e)) == 0 && (rc = http_start(&w, &w.http, e)) == 0) {
        anak_siap(o->anak);
        sigwait(&henti, &sinyal);
        http_stop(w.http, DIAM_DETIK, HENTI_DETIK);
    }
    kerja_penerima_free(penerima);
    gerbang_free(w.gerbang);
    antrean_free(w.antrean);
    cuplikan_rak_free(w.rak);
    kolam_free(w.kolam);
    arena_free(w.a);
    return rc;
}

int server_run_kerja(const struct web_opsi *o, struct err *e)
{
    struct arena *a = arena_new(WEB_ARENA_MAX);
    struct kerja_proses k = {.url = o->url, .fd = o->anak->saluran};
    int rc;

    signal(SIGHUP, SIG_IGN);
    k.instrumen = app_instrumen_list(a);
    anak_siap(o->anak);
    rc = kerja_proses_jalan(&k, e);
    arena_free(a);
    return rc;
}
