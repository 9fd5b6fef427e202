/* SPDX-License-Identifier: MIT
 *
 * Makes what requests share, starts the threads, waits for the signal to stop.
 */
#include "web/server.h"

#include "app/antrean.h"
#include "app/app_instrumen.h"
#include "app/gerbang.h"
#include "web/aset.h"
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

static int check_database(struct web *w, struct err *e)
{
    struct store *s;
    int rc = kolam_take(w->kolam, &s, e);

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

int server_run(const struct web_opsi *o, struct err *e)
{
    struct web w = {.opsi = o, .a = arena_new(WEB_ARENA_MAX)};
    sigset_t henti;
    int rc, sinyal;

    sigemptyset(&henti);
    sigaddset(&henti, SIGTERM);
    sigaddset(&henti, SIGINT);
    signal(SIGHUP, SIG_IGN); /* is for the supervisor */
    pthread_sigmask(SIG_BLOCK, &henti, NULL);
    raise_limit();
    if (sodium_init() < 0)
        return err_set(e, ERR_SYSTEM, "libsodium tidak dapat dipakai");
    w.instrumen = app_instrumen_list(w.a);
    w.aset = aset_new(w.a);
    w.kolam = kolam_new(w.a, o->url, KOLAM_MAX);
    w.ukur = ukur_new(w.a);
    w.rak = cuplikan_rak_new(RAK_BYTES);
    if ((rc = load_templates(&w, e)) == 0 && (rc = check_database(&w, e)) == 0 &&
        (rc = antrean_new(o->url, &w.antrean, e)) == 0 &&
        (rc = gerbang_new(w.antrean, &w.gerbang, e)) == 0 &&
        (rc = http_start(&w, &w.http, e)) == 0) {
        anak_siap(o->anak);
        sigwait(&henti, &sinyal);
        http_stop(w.http, DIAM_DETIK, HENTI_DETIK);
    }
    gerbang_free(w.gerbang);
    antrean_free(w.antrean);
    cuplikan_rak_free(w.rak);
    kolam_free(w.kolam);
    arena_free(w.a);
    return rc;
}
