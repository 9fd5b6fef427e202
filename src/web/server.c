/* SPDX-License-Identifier: MIT
 *
 * Makes what requests share, starts the threads, waits for the signal to stop.
 */
#include "web/server.h"

#include "app/app_instrumen.h"
#include "web/aset.h"
#include "web/http.h"
#include "web/kolam.h"
#include "web/templat_halaman.h"

#include <signal.h>
#include <stdio.h>

enum {
    WEB_ARENA_MAX = 256 << 20,
    KOLAM_MAX = 48,
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

int server_run(const struct web_opsi *o, struct err *e)
{
    struct web w = {.opsi = o, .a = arena_new(WEB_ARENA_MAX)};
    struct http *http;
    sigset_t henti;
    int rc, sinyal;

    sigemptyset(&henti);
    sigaddset(&henti, SIGTERM);
    sigaddset(&henti, SIGINT);
    pthread_sigmask(SIG_BLOCK, &henti, NULL);
    w.instrumen = app_instrumen_list(w.a);
    w.aset = aset_new(w.a);
    w.kolam = kolam_new(w.a, o->url, KOLAM_MAX);
    if ((rc = load_templates(&w, e)) == 0 && (rc = check_database(&w, e)) == 0 &&
        (rc = http_start(&w, &http, e)) == 0) {
        sigwait(&henti, &sinyal);
        http_stop(http, HENTI_DETIK);
    }
    kolam_free(w.kolam);
    arena_free(w.a);
    return rc;
}
