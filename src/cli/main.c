/* SPDX-License-Identifier: MIT
 *
 * cermat: reads the options of a command, opens the database, runs it. The only place of the
 * command line that knows the store.
 */
#include "app/app_instrumen.h"
#include "cli/perintah.h"
#include "store/store.h"

#include <malloc.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* A command may hold a whole package and the documents made of it. */
#define ARENA_MAX ((size_t)1 << 30)

/* What every command takes, anywhere on the line. */
struct umum {
    const char *url;
    bool bantuan;
};

/* Index of the option an argument names, -1 when there is none; *nilai behind "=" or NULL. */
static int find_opsi(const struct perintah *p, const char *arg, const char **nilai)
{
    *nilai = NULL;
    for (int i = 0; p->opsi != NULL && p->opsi[i].nama != NULL; i++) {
        const struct opsi *o = &p->opsi[i];
        size_t n = strlen(o->nama);
        if (arg[1] == '-' && strncmp(arg + 2, o->nama, n) == 0 &&
            (arg[2 + n] == '\0' || arg[2 + n] == '=')) {
            *nilai = arg[2 + n] == '=' ? arg + 3 + n : NULL;
            return i;
        }
        if (o->singkat != 0 && arg[1] == o->singkat) {
            *nilai = arg[2] != '\0' ? arg + 2 : NULL;
            return i;
        }
    }
    return -1;
}

static int opsi_tak_dikenal(const struct perintah *p, const char *arg, struct err *e)
{
    const struct opsi *o = perintah_opsi_dekat(p, arg);
    if (o == NULL)
        return err_set(e, ERR_USAGE, "opsi \"%.60s\" tidak dikenal oleh perintah %s", arg, p->nama);
    return err_set(e, ERR_USAGE,
                   "opsi \"%.60s\" tidak dikenal oleh perintah %s; mungkin maksudnya --%s", arg,
                   p->nama, o->nama);
}

static int read_opsi(struct cli *c, char **argv, int argc, int *i, struct err *e)
{
    const char *arg = argv[*i], *nilai;
    int k = find_opsi(c->perintah, arg, &nilai);
    if (k < 0)
        return opsi_tak_dikenal(c->perintah, arg, e);
    const struct opsi *o = &c->perintah->opsi[k];
    if (c->nilai[k] != NULL)
        return err_set(e, ERR_USAGE, "opsi \"%.60s\" diberikan dua kali", arg);
    if (o->nilai == NULL) {
        c->nilai[k] = "";
        return 0;
    }
    if (nilai == NULL) {
        if (*i + 1 >= argc)
            return err_set(e, ERR_USAGE, "opsi \"%.60s\" memerlukan nilai %s", arg, o->nilai);
        nilai = argv[++*i];
    }
    c->nilai[k] = nilai;
    return 0;
}

static int read_args(struct cli *c, char **argv, int argc, struct err *e)
{
    const struct perintah *p = c->perintah;
    bool opsi_habis = false;
    c->berkas = ARENA_ARRAY(c->arena, (size_t)argc + 1, const char *);
    for (int i = 0; i < argc; i++) {
        if (!opsi_habis && strcmp(argv[i], "--") == 0) {
            opsi_habis = true;
        } else if (!opsi_habis && argv[i][0] == '-' && argv[i][1] != '\0') {
            int rc = read_opsi(c, argv, argc, &i, e);
            if (rc < 0)
                return rc;
        } else {
            c->berkas[c->n_berkas++] = argv[i];
        }
    }
    for (size_t i = 0; p->opsi != NULL && p->opsi[i].nama != NULL; i++)
        if (p->opsi[i].wajib && c->nilai[i] == NULL)
            return err_set(e, ERR_USAGE, "perintah %s memerlukan %s%s %s", p->nama,
                           p->opsi[i].singkat != 0 ? "-" : "--", p->opsi[i].nama, p->opsi[i].nilai);
    if (c->n_berkas < p->berkas_min)
        return err_set(e, ERR_USAGE, "perintah %s memerlukan %s", p->nama, p->berkas);
    if (c->n_berkas > p->berkas_max)
        return err_set(e, ERR_USAGE, "argumen \"%.60s\" tidak dikenal oleh perintah %s",
                       c->berkas[p->berkas_max], p->nama);
    return 0;
}

static int run(struct cli *c, const char *url)
{
    struct err e = {0};
    int rc = 0;
    c->url = url;
    c->sys.waktu = time(NULL);
    if (c->perintah->db != DB_TIDAK) {
        rc = store_open(url, c->perintah->db == DB_BUAT, &c->sys.store, &e);
        if (rc == 0 && c->perintah->db == DB_ADA)
            rc = store_check(c->sys.store, &e);
    }
    if (rc == 0 && c->perintah->menghitung)
        c->sys.instrumen = app_instrumen_list(c->arena);
    int status = rc < 0 ? cli_gagal(NULL, rc, NULL, &e) : c->perintah->run(c);
    store_close(c->sys.store);
    return status;
}

static int salah_pakai(const struct perintah *p, const struct err *e)
{
    cli_pesan("%s", e->msg);
    fputs("Pemakaian:\n", stderr);
    perintah_usage(stderr, p);
    return KELUAR_PEMAKAIAN;
}

/* A document is made through many short-lived buffers. Keeping freed memory until the end instead
 * of returning each and asking again saves a third of the page faults of a report. */
static void keep_memory(void)
{
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
}

/* Takes --db and --help out of the arguments; the others move up. */
static int read_umum(struct umum *u, char **argv, int *argc, struct err *e)
{
    int n = 0, i = 0;
    bool db = false;
    for (; i < *argc && strcmp(argv[i], "--") != 0; i++) {
        bool sama = strncmp(argv[i], "--db=", 5) == 0;
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
            u->bantuan = true;
        } else if (!sama && strcmp(argv[i], "--db") != 0) {
            argv[n++] = argv[i];
        } else if (db) {
            return err_set(e, ERR_USAGE, "opsi \"--db\" diberikan dua kali");
        } else if (!sama && i + 1 >= *argc) {
            return err_set(e, ERR_USAGE,
                           "opsi \"--db\" memerlukan nilai URL, misalnya "
                           "sqlite:cermat.db");
        } else {
            db = true;
            u->url = sama ? argv[i] + 5 : argv[++i];
            if (u->url[0] == '\0')
                return err_set(e, ERR_USAGE,
                               "opsi \"--db\" kosong; isi dengan URL, misalnya sqlite:cermat.db");
        }
    }
    for (; i < *argc; i++)
        argv[n++] = argv[i];
    *argc = n;
    return 0;
}

static int run_perintah(struct cli *c, const char *url, char **argv, int argc)
{
    struct err e = {0};
    int dipakai;
    c->perintah = perintah_find(argv, argc, &dipakai);
    if (c->perintah == NULL)
        return perintah_tak_dikenal(c->arena, argv, argc);
    if (read_args(c, argv + dipakai, argc - dipakai, &e) < 0)
        return salah_pakai(c->perintah, &e);
    return run(c, url);
}

int main(int argc, char **argv)
{
    struct umum u = {.url = getenv("CERMAT_DB")};
    struct err e = {0};
    /* A reader that goes away, or a full disk, is an error to report, not a death. */
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    argv++;
    argc--;
    if (read_umum(&u, argv, &argc, &e) < 0)
        return cli_gagal(NULL, e.code, NULL, &e);
    if (argc > 0 && (strcmp(argv[0], "bantuan") == 0 || strcmp(argv[0], "help") == 0)) {
        u.bantuan = true;
        argv++;
        argc--;
    }
    if (argc == 0 && !u.bantuan) {
        perintah_usage_semua(stderr);
        return KELUAR_PEMAKAIAN;
    }
    keep_memory();
    struct cli c = {.arena = arena_new(ARENA_MAX)};
    int status = u.bantuan ? perintah_bantuan(c.arena, argv, argc)
                           : run_perintah(&c, text_or(u.url, "sqlite:cermat.db"), argv, argc);
    arena_free(c.arena);
    return status;
}
