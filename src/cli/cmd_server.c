/* SPDX-License-Identifier: MIT
 *
 * server: the web application.
 */
#include "cli/cli.h"
#include "web/server.h"
#include "web/soket.h"

#include <unistd.h>

enum { PEKERJA = 32, PEKERJA_MAX = 256 };

static int read_pekerja(const struct cli *c, unsigned *out, struct err *e)
{
    const char *s = cli_opsi(c, "pekerja");
    unsigned v = 0;

    *out = PEKERJA;
    if (s == NULL)
        return 0;
    for (const char *p = s; *p != '\0' && v <= PEKERJA_MAX; p++)
        v = *p >= '0' && *p <= '9' ? v * 10 + (unsigned)(*p - '0') : PEKERJA_MAX + 1;
    if (v < 1 || v > PEKERJA_MAX)
        return err_set(e, ERR_USAGE, "--pekerja harus bilangan 1 sampai %d, bukan \"%.20s\"",
                       PEKERJA_MAX, s);
    *out = v;
    return 0;
}

static int run_server(struct cli *c)
{
    struct err e = {0};
    const char *alamat = text_or(cli_opsi(c, "alamat"), "127.0.0.1:8080");
    struct web_opsi o = {.url = c->url, .log = STDERR_FILENO, .versi = CERMAT_VERSI};
    int rc;

    if ((rc = read_pekerja(c, &o.pekerja, &e)) < 0 || (rc = soket_listen(alamat, &o.soket, &e)) < 0)
        return cli_gagal(NULL, rc, NULL, &e);
    fprintf(stderr, "cermat: siap di http://%s\n", alamat);
    rc = server_run(&o, &e);
    return rc < 0 ? cli_gagal(NULL, rc, NULL, &e) : KELUAR_BERES;
}

static const struct opsi OPSI[] = {
    {"alamat", 0, "A:P", false, "alamat dan porta (bawaan 127.0.0.1:8080)"},
    {"pekerja", 0, "N", false, "utas untuk permintaan yang menulis atau lama (bawaan 32)"},
    {NULL, 0, NULL, false, NULL},
};

const struct perintah PERINTAH_SERVER = {
    .nama = "server",
    .arti = "menjalankan aplikasi web; hentikan dengan Ctrl+C",
    .db = DB_TIDAK,
    .opsi = OPSI,
    .run = run_server,
};
