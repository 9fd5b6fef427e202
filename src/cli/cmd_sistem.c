/* SPDX-License-Identifier: MIT
 *
 * migrasi, versi, instrumen periksa.
 */
#include "app/app_instrumen.h"
#include "app/app_sistem.h"
#include "base/file.h"
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

static int run_instrumen(struct cli *c)
{
    struct err e = {0};
    struct masalah_list m;
    char *p;
    size_t n;
    const char *path = c->berkas[0];
    masalah_init(&m, c->arena);
    int rc = file_read(c->arena, path, INSTRUMEN_BYTES_MAX, &p, &n, &e);
    if (rc < 0)
        return cli_gagal(NULL, rc, NULL, &e);
    struct instrumen i = {0};
    rc = app_instrumen_periksa(c->arena, (struct str){p, n}, &i, &m);
    if (rc < 0)
        return cli_gagal(path, rc, &m, &e);
    printf("%s: instrumen \"%s\" sah, %zu butir\n", path, i.kode, i.butir.n);
    return KELUAR_BERES;
}

const struct perintah PERINTAH_INSTRUMEN_PERIKSA = {
    .nama = "instrumen periksa",
    .arti = "memeriksa berkas instrumen penilaian: bobot, pita, dan kode",
    .berkas = "F.json",
    .berkas_min = 1,
    .berkas_max = 1,
    .db = DB_TIDAK,
    .run = run_instrumen,
};
