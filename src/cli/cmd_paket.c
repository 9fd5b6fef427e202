/* SPDX-License-Identifier: MIT
 *
 * impor, ekspor: data packages. Each file is all or nothing; one that is refused does not stop the
 * next, so that all problems of a delivery are seen in one run.
 */
#include "app/app_paket.h"
#include "base/file.h"
#include "cli/cli.h"

static int import_berkas(struct cli *c, const char *path)
{
    struct err e = {0};
    struct masalah_list m;
    struct app_paket_hasil h;
    char *p;
    size_t n;
    /* An arena of its own: what one file needed is given back before the next. */
    struct arena *a = arena_new((size_t)1 << 30);
    masalah_init(&m, a);
    int rc = file_read(a, path, PAKET_BYTES_MAX, &p, &n, &e);
    if (rc < 0) {
        /* The message names the file already. */
        rc = cli_gagal(NULL, rc, NULL, &e);
        goto out;
    }
    rc = app_paket_import(&c->sys, a, (struct str){p, n}, &h, &m, &e);
    if (rc < 0) {
        rc = cli_gagal(path, rc, &m, &e);
        goto out;
    }
    printf("%s: %s (%s/%s) tahun %d dimuat\n", path, h.unit_nama, h.pemda, h.unit, (int)h.tahun);
    cli_perhatian(path, &h.tanda);
    rc = KELUAR_BERES;
out:
    arena_free(a);
    return rc;
}

static int run_impor(struct cli *c)
{
    int status = KELUAR_BERES;
    for (size_t i = 0; i < c->n_berkas; i++) {
        if (cli_kemajuan() && c->n_berkas > 10)
            fprintf(stderr, "\r%zu dari %zu berkas", i + 1, c->n_berkas);
        int rc = import_berkas(c, c->berkas[i]);
        if (rc > status)
            status = rc;
    }
    if (cli_kemajuan() && c->n_berkas > 10)
        fputc('\n', stderr);
    return status;
}

const struct perintah PERINTAH_IMPOR = {
    .nama = "impor",
    .arti = "memuat paket data (JSON), satu unit dan tahun per berkas; tiap berkas utuh atau tidak "
            "sama sekali",
    .berkas = "PAKET.json",
    .berkas_min = 1,
    .berkas_max = SIZE_MAX,
    .db = DB_ADA,
    .menghitung = true,
    .run = run_impor,
};

static int run_ekspor(struct cli *c)
{
    struct err e = {0};
    struct buf b;
    struct unit_tahun mana;
    buf_init(&b, PAKET_BYTES_MAX);
    int rc = cli_unit_tahun(c, &mana, &e);
    if (rc == 0)
        rc = app_paket_export(&c->sys, c->arena, mana, &b, &e);
    int status = rc < 0 ? cli_gagal(NULL, rc, NULL, &e) : cli_tulis(c, cli_opsi(c, "o"), &b);
    buf_release(&b);
    return status;
}

static const struct opsi OPSI_EKSPOR[] = {
    OPSI_UNIT,
    OPSI_TAHUN,
    {"o", 'o', "BERKAS", false, "berkas hasil; bawaan: keluaran standar"},
    {0}};

const struct perintah PERINTAH_EKSPOR = {
    .nama = "ekspor",
    .arti = "menulis paket data; K adalah kode unit atau PEMDA/KODE",
    .db = DB_ADA,
    .opsi = OPSI_EKSPOR,
    .run = run_ekspor,
};
