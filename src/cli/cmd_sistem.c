/* SPDX-License-Identifier: MIT
 *
 * migrasi, versi.
 */
#include "app/app_sistem.h"
#include "cli/cli.h"

static int run_migrasi(struct cli *c)
{
    struct err e = {0};
    int sebelum, sesudah;
    int rc = app_migrasi(&c->sys, &sebelum, &sesudah, &e);
    if (rc < 0)
        return cli_gagal(NULL, rc, NULL, &e);
    if (sebelum == sesudah)
        printf("skema basis data sudah versi %d\n", sesudah);
    else
        printf("skema basis data dari versi %d menjadi versi %d\n", sebelum, sesudah);
    return KELUAR_BERES;
}

const struct perintah PERINTAH_MIGRASI = {
    .nama = "migrasi",
    .arti = "membuat atau memutakhirkan skema basis data; aman diulang",
    .db = DB_BUAT,
    .run = run_migrasi,
};

/* CERMAT_VERSI comes from the build: the project's version in meson.build. */
static int run_versi(struct cli *c)
{
    (void)c;
    printf("cermat %s\n", CERMAT_VERSI);
    return KELUAR_BERES;
}

const struct perintah PERINTAH_VERSI = {
    .nama = "versi",
    .arti = "menampilkan versi program",
    .db = DB_TIDAK,
    .run = run_versi,
};
