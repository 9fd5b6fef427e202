/* SPDX-License-Identifier: MIT
 *
 * The way of a request: address, route, session, fields, context, rights, handler, answer. Knows
 * nothing of sockets.
 */
#include "app/app_sistem.h"
#include "web/izin.h"
#include "web/kolam.h"
#include "web/multipart.h"
#include "web/param.h"
#include "web/penyelia.h"
#include "web/rute.h"
#include "web/ukur.h"
#include "web/web_int.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static void refuse(struct permintaan *p, int status, const char *pesan)
{
    p->tolak = status;
    p->tolak_pesan = pesan;
}

static enum metode method_of(struct permintaan *p)
{
    p->kepala_saja = text_eq(p->metode, "HEAD");
    if (p->kepala_saja || text_eq(p->metode, "GET"))
        return METODE_GET;
    return text_eq(p->metode, "POST") ? METODE_POST : 0;
}

static void find_route(struct permintaan *p)
{
    struct req *r = &p->req;
    struct rute_temu t;
    struct str sisa = str_of(p->uri), jalur = str_cut(&sisa, '?');

    r->jalur = jalur.n > 0 && jalur.p[0] == '/' ? param_decode(r->a, jalur) : NULL;
    if (r->jalur == NULL) {
        r->jalur = "/";
        refuse(p, 400, "alamat ini tidak dapat dibaca");
        return;
    }
    rute_find(r->a, r->jalur, r->metode == 0 ? METODE_GET : r->metode, &t);
    if (t.rute == NULL && t.lain == NULL) {
        refuse(p, 404, NULL);
        return;
    }
    r->rute = t.rute != NULL ? t.rute : t.lain;
    p->pola = r->rute->jalur;
    if (t.rute == NULL || r->metode == 0) {
        p->metode_boleh = r->rute->metode;
        refuse(p, 405, NULL);
        return;
    }
    memcpy(r->segmen, t.segmen, sizeof(r->segmen));
}

void olah_kepala(struct permintaan *p)
{
    struct req *r = &p->req;

    r->web = p->web;
    r->internal = p;
    r->dari = p->dari;
    r->jalur = "/";
    r->json = p->terima != NULL && strncmp(p->terima, "application/json", 16) == 0;
    p->pola = "-";
    r->metode = method_of(p);
    if (p->tolak == 0)
        find_route(p);
}

size_t olah_badan_maks(const struct permintaan *p)
{
    const struct rute *rute = p->req.rute;

    if (p->tolak != 0 || rute == NULL || rute->metode != METODE_POST)
        return 0;
    return (rute->bendera & RUTE_UNGGAH) != 0 ? BADAN_UNGGAH_MAX : BADAN_MAX;
}

bool olah_lambat(const struct permintaan *p)
{
    return p->tolak == 0 &&
           (p->req.metode == METODE_POST || (p->req.rute->bendera & RUTE_LAMBAT) != 0);
}

bool terima_gzip(const struct permintaan *p)
{
    return p->terima_sandi != NULL && strstr(p->terima_sandi, "gzip") != NULL &&
           strstr(p->terima_sandi, "gzip;q=0") == NULL;
}

const char *kuki_get(const struct permintaan *p, const char *nama)
{
    struct str sisa = str_of(p->kuki);

    while (sisa.p != NULL) {
        struct str satu = str_trim(str_cut(&sisa, ';')), kunci = str_cut(&satu, '=');
        if (str_eq(kunci, nama) && satu.p != NULL)
            return param_decode(p->req.a, satu);
    }
    return NULL;
}

/* ---- the steps; each answers itself and returns a code when the request ends there ---- */

static bool is_type(const char *jenis, const char *dicari)
{
    return jenis != NULL && strncasecmp(jenis, dicari, strlen(dicari)) == 0;
}

static int read_body(const struct permintaan *p, struct param_list *l, struct err *e)
{
    struct str badan = {p->badan.p, p->badan.n};

    if (badan.n == 0)
        return 0;
    if (is_type(p->jenis_badan, "application/x-www-form-urlencoded"))
        return param_urlencoded(l, badan, e);
    if (is_type(p->jenis_badan, "multipart/form-data"))
        return multipart_read(l, p->jenis_badan, badan, e);
    return err_set(e, ERR_INVALID, "bentuk kiriman ini tidak dikenal");
}

static int read_fields(struct permintaan *p, struct err *e)
{
    struct req *r = &p->req;
    struct param_list l = {.arena = r->a};
    const char *kueri = strchr(p->uri, '?');
    int rc = kueri == NULL ? 0 : param_urlencoded(&l, str_of(kueri + 1), e);

    if (rc == 0 && r->metode == METODE_POST)
        rc = read_body(p, &l, e);
    r->param = l.v;
    r->n_param = l.n;
    r->unggahan = l.unggahan;
    r->n_unggahan = l.n_unggahan;
    return rc;
}

static void run(struct permintaan *p)
{
    struct req *r = &p->req;
    struct masalah_list m;
    struct err e = {0};
    int rc;

    masalah_init(&m, r->a);
    if (!(r->rute->bendera & RUTE_POLOS) && izin_sesi(p) == IZIN_TERJAWAB)
        return;
    if ((rc = read_fields(p, &e)) < 0) {
        galat_jawab(p, rc == ERR_TOO_BIG ? 413 : 400, e.msg, NULL);
        return;
    }
    /* Whoever is not signed in learns nothing of a route but that. */
    if (izin_masuk(p) == IZIN_TERJAWAB)
        return;
    if (param_check(r, &m, &e) < 0) {
        galat_jawab(p, 400, NULL, &m);
        return;
    }
    if (izin_konteks(p) == IZIN_TERJAWAB || izin_hak(p) == IZIN_TERJAWAB)
        return;
    rc = r->rute->jalan(r, &e);
    if (rc < 0)
        galat_jawab(p, galat_status(rc), rc == ERR_SYSTEM ? NULL : e.msg, NULL);
    if (rc == ERR_SYSTEM)
        fprintf(stderr, "cermat: %s: %s\n", p->pola, e.msg);
}

/* ---- the memory of a request is bounded ---- */

struct lompat {
    sigjmp_buf ke;
    pthread_t utas;
};

/*
 * The handler has used up its memory and cannot go on. It is left where it stands: everything in
 * the arena goes with the arena, the connection to the database is closed. What it may have held
 * besides (a buffer, a statement) is lost to this process, so the process asks to be replaced.
 * Locks are never held while a request's memory is taken. A writer thread that works for the
 * request cannot be left: the process ends, and the transaction with it.
 */
static void on_full(void *payload, size_t cap)
{
    struct permintaan *p = payload;

    fprintf(stderr, "cermat: %s: memori permintaan melebihi %zu KiB\n", p->pola, cap / 1024);
    if (p->lompat == NULL || !pthread_equal(p->lompat->utas, pthread_self()))
        abort();
    siglongjmp(p->lompat->ke, 1);
}

static void answer_full(struct permintaan *p)
{
    struct arena *a = arena_new(HALAMAN_MAX);

    p->arena_galat = a;
    p->req.a = a;
    p->lompat = NULL;
    p->req.unit = NULL;
    kolam_give(p->web->kolam, p->req.sys.store, true);
    p->req.sys.store = NULL;
    galat_jawab(p, 503, "permintaan ini memerlukan terlalu banyak memori", NULL);
    ukur_add_penuh(p->web->ukur);
    anak_minta_ganti(p->web->opsi->anak);
}

static int run_reading(struct store *s, void *arg, struct err *e)
{
    struct permintaan *p = arg;

    (void)s, (void)e;
    p->j = (struct balasan){.tutup = p->j.tutup}; /* it may run again */
    run(p);
    return 0;
}

static void fail_reading(struct permintaan *p, const struct err *e)
{
    fprintf(stderr, "cermat: %s: %s\n", p->pola, e->msg);
    galat_jawab(p, 503, NULL, NULL);
}

static void run_with_store(struct permintaan *p)
{
    struct req *r = &p->req;
    struct err e = {0};

    if (!(r->rute->bendera & RUTE_POLOS)) {
        r->token = kuki_get(p, KUKI_SESI);
        if (kolam_take(p->web->kolam, &r->sys.store, &e) < 0) {
            fprintf(stderr, "cermat: %s\n", e.msg);
            galat_jawab(p, 503, NULL, NULL);
            return;
        }
    }
    /* All that a page reads is of one moment; a POST reads what its own writing left. */
    if (r->sys.store == NULL || r->metode == METODE_POST)
        run(p);
    else if (app_basis_baca(r->sys.store, run_reading, p, &e) < 0)
        fail_reading(p, &e);
    kolam_give(p->web->kolam, r->sys.store, false);
    r->sys.store = NULL;
    if (p->j.status == 0) {
        fprintf(stderr, "cermat: %s: halaman tidak menjawab\n", p->pola);
        galat_jawab(p, 500, NULL, NULL);
    }
}

void olah_jalan(struct permintaan *p)
{
    struct lompat l = {.utas = pthread_self()};
    struct req *r = &p->req;

    r->sys.instrumen = p->web->instrumen;
    r->sys.nomenklatur = p->web->nomenklatur;
    r->sys.antrean = p->web->antrean;
    r->sys.gerbang = p->web->gerbang;
    r->sys.rak = p->web->rak;
    p->lompat = &l;
    arena_on_full(r->a, on_full, p);
    if (sigsetjmp(l.ke, 0) != 0) {
        answer_full(p);
    } else {
        if (p->tolak != 0)
            galat_jawab(p, p->tolak, p->tolak_pesan, NULL);
        else
            run_with_store(p);
        kirim_siapkan(p);
    }
    p->lompat = NULL;
}
