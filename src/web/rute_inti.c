/* SPDX-License-Identifier: MIT
 *
 * The server's own routes: the way in, its health, the assets.
 */
#include "app/app_sistem.h"
#include "report/json_tulis.h"
#include "web/aset.h"
#include "web/rute_daftar.h"
#include "web/web_int.h"

static int root(struct req *r, struct err *e)
{
    (void)e;
    return jawab_alihkan(r, "/beranda", NULL);
}

static int health(struct req *r, struct err *e)
{
    struct buf b;
    struct json_tulis t = {.a = r->a, .b = &b};
    struct err db = {0};
    bool siap = app_basis_siap(r->sys.store, &db) == 0;
    int rc;

    (void)e;
    buf_init(&b, 4096);
    json_tulis_buka(&t, NULL, '{');
    json_tulis_teks(&t, "status", siap ? "ok" : "gagal");
    json_tulis_teks(&t, "versi", r->web->opsi->versi);
    json_tulis_teks(&t, "basis_data", siap ? "ok" : db.msg);
    json_tulis_tutup(&t, '}');
    rc = jawab_json(r, siap ? 200 : 503, &b);
    buf_release(&b);
    return rc;
}

const struct rute RUTE_INTI[] = {
    {METODE_GET, "/", AKSI_AKUN, RUTE_PUBLIK, NULL, root},
    {METODE_GET, "/sehat", AKSI_AKUN, RUTE_PUBLIK, NULL, health},
    {METODE_GET, "/aset/{}", AKSI_AKUN, RUTE_PUBLIK, NULL, aset_jawab},
    {.jalur = NULL},
};

const struct halaman_jenis HALAMAN_INTI[] = {
    {"bingkai", NULL},
    {NULL, NULL},
};
