/* SPDX-License-Identifier: MIT
 *
 * cermat: finds the command, reads its options, opens the database, runs it. The only place of the
 * command line that knows the store.
 */
#include "app/app_instrumen.h"
#include "cli/cli.h"
#include "store/store.h"

#include <malloc.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

static const struct perintah *const PERINTAH[] = {
    &PERINTAH_MIGRASI,
    &PERINTAH_IMPOR,
    &PERINTAH_EKSPOR,
    &PERINTAH_HITUNG,
    &PERINTAH_LKJIP,
    &PERINTAH_PK,
    &PERINTAH_TEMPLATE_PERIKSA,
    &PERINTAH_TEMPLATE_CONTOH,
    &PERINTAH_INSTRUMEN_PERIKSA,
    &PERINTAH_VERSI,
};
enum { N_PERINTAH = sizeof(PERINTAH) / sizeof(PERINTAH[0]) };

/* A command may hold a whole package and the documents made of it. */
#define ARENA_MAX ((size_t)1 << 30)

static void usage_perintah(FILE *f, const struct perintah *p)
{
    fprintf(f, "  cermat %s", p->nama);
    if (p->berkas != NULL)
        fprintf(f, p->berkas_max > 1 ? " %s …" : " %s", p->berkas);
    for (const struct opsi *o = p->opsi; o != NULL && o->nama != NULL; o++) {
        const char *a = o->wajib ? " " : " [", *z = o->wajib ? "" : "]";
        if (o->singkat != 0)
            fprintf(f, "%s-%c %s%s", a, o->singkat, o->nilai, z);
        else
            fprintf(f, "%s--%s%s%s%s", a, o->nama, o->nilai != NULL ? " " : "",
                    o->nilai != NULL ? o->nilai : "", z);
    }
    fprintf(f, "\n      %s\n", p->arti);
}

static void usage(FILE *f)
{
    fputs("Pemakaian: cermat [--db URL] PERINTAH …\n"
          "  URL: sqlite:BERKAS atau postgresql://… (bawaan: isi CERMAT_DB, atau "
          "sqlite:cermat.db)\n\n",
          f);
    for (size_t i = 0; i < N_PERINTAH; i++)
        usage_perintah(f, PERINTAH[i]);
}

/* Longest name first would not matter: no name is the beginning of another. */
static const struct perintah *find_perintah(char **argv, int argc, int *dipakai)
{
    for (size_t i = 0; i < N_PERINTAH; i++) {
        const char *nama = PERINTAH[i]->nama;
        const char *spasi = strchr(nama, ' ');
        size_t n = spasi != NULL ? (size_t)(spasi - nama) : strlen(nama);
        if (argc < 1 || strlen(argv[0]) != n || strncmp(argv[0], nama, n) != 0)
            continue;
        if (spasi != NULL && (argc < 2 || strcmp(argv[1], spasi + 1) != 0))
            continue;
        *dipakai = spasi != NULL ? 2 : 1;
        return PERINTAH[i];
    }
    return NULL;
}

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

static int read_opsi(struct cli *c, char **argv, int argc, int *i, struct err *e)
{
    const char *arg = argv[*i], *nilai;
    int k = find_opsi(c->perintah, arg, &nilai);
    if (k < 0)
        return err_set(e, ERR_USAGE, "opsi \"%.60s\" tidak dikenal oleh perintah %s", arg,
                       c->perintah->nama);
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
    usage_perintah(stderr, p);
    return KELUAR_PEMAKAIAN;
}

/* A document is made through many short-lived buffers. Keeping freed memory until the end instead
 * of returning each and asking again saves a third of the page faults of a report. */
static void keep_memory(void)
{
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
}

int main(int argc, char **argv)
{
    const char *url = getenv("CERMAT_DB");
    int i = 1, dipakai;
    /* A reader that goes away, or a full disk, is an error to report, not a death. */
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    if (i + 1 < argc && strcmp(argv[i], "--db") == 0) {
        url = argv[i + 1];
        i += 2;
    } else if (i < argc && strncmp(argv[i], "--db=", 5) == 0) {
        url = argv[i++] + 5;
    }
    if (i >= argc) {
        usage(stderr);
        return KELUAR_PEMAKAIAN;
    }
    if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0 ||
        strcmp(argv[i], "bantuan") == 0) {
        usage(stdout);
        return KELUAR_BERES;
    }
    keep_memory();
    const struct perintah *p = find_perintah(argv + i, argc - i, &dipakai);
    if (p == NULL) {
        cli_pesan("perintah \"%.60s\" tidak dikenal; lihat: cermat --help", argv[i]);
        return KELUAR_PEMAKAIAN;
    }
    struct err e = {0};
    struct cli c = {.arena = arena_new(ARENA_MAX), .perintah = p};
    int status = read_args(&c, argv + i + dipakai, argc - i - dipakai, &e) < 0
                     ? salah_pakai(p, &e)
                     : run(&c, text_or(url, "sqlite:cermat.db"));
    arena_free(c.arena);
    return status;
}
