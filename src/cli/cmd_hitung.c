/* SPDX-License-Identifier: MIT
 *
 * hitung: everything computed for a unit and year, as text or JSON.
 */
#include "app/app_hitung.h"
#include "cli/cli.h"
#include "report/hitung_json.h"
#include "report/hitung_teks.h"

#define HITUNG_MAX ((size_t)64 << 20)

static int write_hasil(const struct cli *c, const struct hitung *h, struct buf *b, struct err *e)
{
    if (text_eq(cli_opsi(c, "format"), "json"))
        hitung_json_write(c->arena, b, h);
    else
        hitung_teks_write(c->arena, b, h);
    if (!buf_ok(b))
        return err_set(e, ERR_TOO_BIG, "hasil hitung melebihi %zu MB", HITUNG_MAX >> 20);
    return 0;
}

static int run_hitung(struct cli *c)
{
    struct err e = {0};
    struct masalah_list m;
    struct hitung *h;
    struct buf b;
    struct unit_tahun mana;
    const char *format = cli_opsi(c, "format");
    if (format != NULL && !text_eq(format, "json") && !text_eq(format, "teks")) {
        cli_pesan("--format \"%.40s\" tidak dikenal; pilih teks atau json", format);
        return KELUAR_PEMAKAIAN;
    }
    masalah_init(&m, c->arena);
    buf_init(&b, HITUNG_MAX);
    int rc = cli_unit_tahun(c, &mana, &e);
    if (rc == 0)
        rc = app_hitung(&c->sys, c->arena, mana, &h, &m, &e);
    if (rc == 0)
        cli_masalah("hitung", &m); /* what could not be computed; the rest stands */
    if (rc == 0)
        rc = write_hasil(c, h, &b, &e);
    int status = rc < 0 ? cli_gagal(NULL, rc, NULL, &e) : cli_tulis(c, cli_opsi(c, "o"), &b);
    buf_release(&b);
    return status;
}

static const struct opsi OPSI[] = {
    OPSI_UNIT,
    OPSI_TAHUN,
    {"format", 0, "teks|json", false, "teks untuk dibaca, json untuk program; bawaan teks"},
    {"o", 'o', "BERKAS", false, "berkas hasil; bawaan: keluaran standar"},
    {0}};

const struct perintah PERINTAH_HITUNG = {
    .nama = "hitung",
    .arti = "menghitung seluruh capaian, serapan, efisiensi, dan indeks dengan jejaknya",
    .db = DB_ADA,
    .menghitung = true,
    .opsi = OPSI,
    .run = run_hitung,
};
