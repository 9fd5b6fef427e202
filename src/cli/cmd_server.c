/* SPDX-License-Identifier: MIT
 *
 * server: the web application.
 */
#include "cli/cli.h"
#include "web/penyelia.h"
#include "web/server.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
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

static int open_log(const struct cli *c, int *fd, struct err *e)
{
    const char *path = cli_opsi(c, "log");

    *fd = STDERR_FILENO;
    if (path == NULL)
        return 0;
    *fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0640);
    if (*fd >= 0)
        return 0;
    return err_set(e, ERR_SYSTEM, "%s: log tidak dapat dibuka: %s", path, err_errno_text(errno));
}

/* The server process or the job process. */
static int run_child(struct cli *c, const struct anak *anak)
{
    struct err e = {0};
    struct web_opsi o = {.url = c->url, .soket = anak->soket, .anak = anak, .versi = CERMAT_VERSI};
    int rc = read_pekerja(c, &o.pekerja, &e);

    if (rc == 0 && anak->jenis == ANAK_KERJA)
        rc = server_run_kerja(&o, &e);
    else if (rc == 0 && (rc = open_log(c, &o.log, &e)) == 0)
        rc = server_run(&o, &e);
    return rc < 0 ? cli_gagal(NULL, rc, NULL, &e) : KELUAR_BERES;
}

/* The same command again, for the processes of the supervisor. The database goes by the
 * environment: an URL may hold a password, and everybody can read arguments. */
static const char *const *child_argv(struct cli *c)
{
    static const char *const nama[] = {"alamat", "pekerja", "log"};
    const char **v = ARENA_ARRAY(c->arena, 2 * 3 + 3, const char *);
    size_t n = 0;

    v[n++] = "cermat";
    v[n++] = "server";
    for (size_t i = 0; i < sizeof(nama) / sizeof(nama[0]); i++) {
        if (cli_opsi(c, nama[i]) == NULL)
            continue;
        v[n++] = arena_printf(c->arena, "--%s", nama[i]);
        v[n++] = cli_opsi(c, nama[i]);
    }
    setenv("CERMAT_DB", c->url, 1);
    return v;
}

static int run_server(struct cli *c)
{
    struct err e = {0};
    struct anak anak = anak_of_env();
    const char *alamat = cli_opsi(c, "alamat");
    struct penyelia_opsi o = {.alamat = alamat != NULL ? alamat : "127.0.0.1:8080"};
    unsigned pekerja;
    int rc, status;

    if (anak.jenis >= 0)
        return run_child(c, &anak);
    if ((rc = read_pekerja(c, &pekerja, &e)) < 0)
        return cli_gagal(NULL, rc, NULL, &e);
    o.argv = child_argv(c);
    rc = penyelia_run(&o, &status, &e);
    return rc < 0 ? cli_gagal(NULL, rc, NULL, &e) : status;
}

static const struct opsi OPSI[] = {
    {"alamat", 0, "A:P", false, "alamat dan porta (bawaan 127.0.0.1:8080)"},
    {"pekerja", 0, "N", false, "utas untuk permintaan yang menulis atau lama (bawaan 32)"},
    {"log", 0, "F", false, "catatan akses ditambahkan ke berkas ini (bawaan: stderr)"},
    {NULL, 0, NULL, false, NULL},
};

const struct perintah PERINTAH_SERVER = {
    .nama = "server",
    .arti = "menjalankan aplikasi web; hentikan dengan Ctrl+C",
    .db = DB_TIDAK,
    .opsi = OPSI,
    .run = run_server,
};
