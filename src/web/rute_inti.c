/* SPDX-License-Identifier: MIT
 *
 * The server's own routes: the way in, its health, the assets.
 */
#include "app/app_sistem.h"
#include "report/json_tulis.h"
#include "web/aset.h"
#include "web/kolam.h"
#include "web/rute_daftar.h"
#include "web/ukur.h"
#include "web/web_int.h"

#include <stdio.h>

static int root(struct req *r, struct err *e)
{
    (void)e;
    return jawab_alihkan(r, "/beranda", NULL);
}

static void put_health(struct req *r, struct buf *b, const char *basis_data)
{
    struct json_tulis t = {.a = r->a, .b = b};

    json_tulis_buka(&t, NULL, '{');
    json_tulis_teks(&t, "status", basis_data == NULL ? "ok" : "gagal");
    json_tulis_teks(&t, "versi", r->web->opsi->versi);
    json_tulis_teks(&t, "basis_data", text_or(basis_data, "ok"));
    json_tulis_tutup(&t, '}');
}

/* Without a session, and also when the database is gone. */
static int health(struct req *r, struct err *e)
{
    struct store *s;
    struct err db = {0};
    struct buf b;
    int rc = kolam_take(r->web->kolam, &s, &db);

    (void)e;
    if (rc == 0)
        rc = app_basis_siap(s, &db);
    kolam_give(r->web->kolam, s, rc < 0);
    if (rc < 0)
        fprintf(stderr, "cermat: /sehat: %s\n", db.msg);
    buf_init(&b, 4096);
    put_health(r, &b, rc < 0 ? "tidak menjawab" : NULL);
    rc = jawab_json(r, rc < 0 ? 503 : 200, &b);
    buf_release(&b);
    return rc;
}

/* For the machine's own monitoring only. */
static int metrics(struct req *r, struct err *e)
{
    struct buf b;
    int rc;

    if (!permintaan_of(r)->lokal)
        return err_set(e, ERR_DENIED, "alamat ini hanya untuk mesin server sendiri");
    buf_init(&b, HALAMAN_MAX);
    ukur_write(r->web, &b);
    rc = jawab_bytes(r, 200, "text/plain; version=0.0.4; charset=utf-8", b.p, b.n, NULL);
    buf_release(&b);
    return rc;
}

const struct rute RUTE_INTI[] = {
    {METODE_GET, "/", AKSI_AKUN, RUTE_PUBLIK | RUTE_POLOS, NULL, root},
    {METODE_GET, "/sehat", AKSI_AKUN, RUTE_PUBLIK | RUTE_POLOS, NULL, health},
    {METODE_GET, "/metrik", AKSI_AKUN, RUTE_PUBLIK | RUTE_POLOS, NULL, metrics},
    {METODE_GET, "/aset/{}", AKSI_AKUN, RUTE_PUBLIK | RUTE_POLOS, NULL, aset_jawab},
    {.jalur = NULL},
};

const struct halaman_jenis HALAMAN_INTI[] = {
    {"bingkai", NULL},
    {NULL, NULL},
};
