/* SPDX-License-Identifier: MIT
 *
 * audit verifikasi.
 */
#include "app/app_audit.h"
#include "cli/cli.h"

static int run_verifikasi(struct cli *c)
{
    struct err e = {0};
    struct masalah_list m;
    int64_t entri = 0, rantai = 0;
    masalah_init(&m, c->arena);
    int rc = app_audit_verifikasi(&c->sys, c->arena, &entri, &rantai, &m, &e);
    if (rc < 0 && rc != ERR_INVALID)
        return cli_gagal(NULL, rc, NULL, &e);
    if (rc < 0) {
        cli_masalah("jejak audit", &m);
        return KELUAR_TEMUAN;
    }
    printf("jejak audit utuh: %lld entri dalam %lld rantai\n", (long long)entri, (long long)rantai);
    return KELUAR_BERES;
}

const struct perintah PERINTAH_AUDIT_VERIFIKASI = {
    .nama = "audit verifikasi",
    .arti = "memeriksa apakah jejak audit masih seperti ketika dicatat; kode keluar 1 bila tidak",
    .db = DB_ADA,
    .run = run_verifikasi,
};
