/* SPDX-License-Identifier: MIT
 *
 * pengguna tambah, sandi, nonaktif, daftar: people on the command line, first of all the first
 * admin. A password comes from a prompt or a file, never from an argument that others can see.
 */
#include "app/app_pengguna.h"
#include "base/file.h"
#include "cli/cli.h"

#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { SANDI_BERKAS_MAX = 4096, DAFTAR_MAX = 1000 };

static struct minta asks(struct cli *c, struct masalah_list *m)
{
    masalah_init(m, c->arena);
    return (struct minta){&c->sys, &PELAKU_BARIS_PERINTAH, c->arena, m};
}

/* One line from the terminal, not shown while typed. */
static const char *prompt(struct arena *a, const char *teks)
{
    struct termios lama, diam;
    char s[256];
    bool ok;

    fputs(teks, stderr);
    if (tcgetattr(STDIN_FILENO, &lama) < 0)
        return NULL;
    diam = lama;
    diam.c_lflag &= ~(tcflag_t)ECHO;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &diam);
    ok = fgets(s, sizeof(s), stdin) != NULL;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &lama);
    fputc('\n', stderr);
    if (ok)
        s[strcspn(s, "\r\n")] = '\0';
    return ok ? arena_strdup(a, s) : NULL;
}

/* From --sandi-berkas (its first line), or typed twice; *out NULL: one is to be made up. */
static int read_password(struct cli *c, const char **out, struct err *e)
{
    const char *path = cli_opsi(c, "sandi-berkas"), *ulang;
    char *p;
    size_t n;
    int rc;

    *out = NULL;
    if (path) {
        if ((rc = file_read(c->arena, path, SANDI_BERKAS_MAX, &p, &n, e)) < 0)
            return rc;
        *out = arena_strndup(c->arena, p, strcspn(p, "\r\n"));
        return 0;
    }
    if (!isatty(STDIN_FILENO))
        return 0;
    *out = prompt(c->arena, "Kata sandi (kosongkan untuk dibuatkan): ");
    if (text_empty(*out)) {
        *out = NULL;
        return 0;
    }
    ulang = prompt(c->arena, "Ketik sekali lagi: ");
    if (!text_eq(*out, ulang))
        return err_set(e, ERR_INVALID, "kedua kata sandi tidak sama; tidak ada yang diubah");
    return 0;
}

static void show_password(const struct pengguna_hasil *h)
{
    if (h->sandi)
        printf("kata sandi sekali pakai: %s\n", h->sandi);
}

/* One role at every place of --di, parted by commas. */
static void read_roles(struct cli *c, struct penugasan_isi *t, size_t *n)
{
    struct str rest = str_of(cli_opsi(c, "di"));

    for (*n = 0; rest.p != NULL && *n < PENUGASAN_MAX; (*n)++) {
        struct str s = str_trim(str_cut(&rest, ','));

        t[*n] = (struct penugasan_isi){.peran = cli_opsi(c, "peran"),
                                       .tempat = arena_strndup(c->arena, s.p, s.n),
                                       .jabatan = cli_opsi(c, "jabatan")};
    }
}

static int run_tambah(struct cli *c)
{
    struct penugasan_isi t[PENUGASAN_MAX];
    struct pengguna_isi x = {.akun = c->berkas[0],
                             .nama = cli_opsi(c, "nama"),
                             .sandi_tetap = cli_opsi(c, "tetap") != NULL,
                             .v = t};
    struct pengguna_hasil h;
    struct masalah_list m;
    struct minta q = asks(c, &m);
    struct err e = {0};
    int rc;

    read_roles(c, t, &x.n);
    if ((rc = read_password(c, &x.sandi, &e)) < 0 || (rc = app_pengguna_put(&q, &x, &h, &e)) < 0)
        return cli_gagal(c->berkas[0], rc, &m, &e);
    printf("pengguna \"%s\" ditambahkan\n", c->berkas[0]);
    show_password(&h);
    return KELUAR_BERES;
}

static int find(struct cli *c, int64_t *id, struct err *e)
{
    int rc = app_pengguna_find(&c->sys, c->berkas[0], id, e);

    if (rc == 0 && *id == 0)
        return err_set(e, ERR_NOT_FOUND,
                       "tidak ada; lihat nama akun yang ada dengan: cermat pengguna daftar");
    return rc;
}

static int run_sandi(struct cli *c)
{
    struct sandi_ulang x = {.tetap = cli_opsi(c, "tetap") != NULL};
    struct pengguna_hasil h;
    struct masalah_list m;
    struct minta q = asks(c, &m);
    struct err e = {0};
    int64_t id;
    int rc;

    if ((rc = find(c, &id, &e)) < 0 || (rc = read_password(c, &x.sandi, &e)) < 0 ||
        (rc = app_pengguna_sandi(&q, id, &x, &h, &e)) < 0)
        return cli_gagal(c->berkas[0], rc, &m, &e);
    printf("kata sandi \"%s\" diganti; semua sesinya berakhir\n", c->berkas[0]);
    show_password(&h);
    return KELUAR_BERES;
}

static int run_nonaktif(struct cli *c)
{
    bool aktif = cli_opsi(c, "batal") != NULL;
    struct masalah_list m;
    struct minta q = asks(c, &m);
    struct err e = {0};
    int64_t id;
    int rc;

    if ((rc = find(c, &id, &e)) < 0 || (rc = app_pengguna_aktif(&q, id, aktif, &e)) < 0)
        return cli_gagal(c->berkas[0], rc, &m, &e);
    printf("pengguna \"%s\" %s\n", c->berkas[0],
           aktif ? "aktif kembali" : "tidak aktif; semua sesinya berakhir");
    return KELUAR_BERES;
}

static int run_daftar(struct cli *c)
{
    struct pengguna_saring s = {.cari = cli_opsi(c, "cari"), .maks = DAFTAR_MAX};
    struct masalah_list m;
    struct minta q = asks(c, &m);
    struct pengguna_list l;
    struct err e = {0};
    int rc;

    do {
        if ((rc = app_pengguna_list(&q, &s, &l, &e)) < 0)
            return cli_gagal(NULL, rc, &m, &e);
        for (size_t i = 0; i < l.n; i++) {
            const struct pengguna_rinci *x = &l.v[i];

            printf("%s\t%s\t%s", x->akun, x->nama, x->aktif ? "aktif" : "tidak aktif");
            for (size_t k = 0; k < x->n; k++)
                printf("\t%s %s%s%s", pilihan_nama(PILIHAN_PERAN, (int)x->tugas[k].peran),
                       x->tugas[k].tempat, x->tugas[k].jabatan ? " " : "",
                       text_or(x->tugas[k].jabatan, ""));
            putchar('\n');
            s.sesudah = x->akun;
        }
    } while (l.lagi);
    return KELUAR_BERES;
}

#define OPSI_SANDI                                                                                 \
    {"sandi-berkas", 0, "F", false, "berkas yang baris pertamanya kata sandi"},                    \
    {                                                                                              \
        "tetap", 0, NULL, false, "kata sandi tidak harus diganti saat masuk"                       \
    }

static const struct opsi OPSI_TAMBAH[] = {
    {"nama", 0, "N", true, "nama lengkap"},
    {"peran", 0, "P", true,
     "operator, penanggung_jawab, kepala, organisasi, perencana, evaluator, pimpinan, atau admin"},
    {"di", 0, "T", true, "PEMDA/KODE, PEMDA, atau * (admin semua pemda); beberapa dengan koma"},
    {"jabatan", 0, "J", false, "kode jabatan di unit itu"},
    OPSI_SANDI,
    {NULL, 0, NULL, false, NULL},
};

const struct perintah PERINTAH_PENGGUNA_TAMBAH = {
    .nama = "pengguna tambah",
    .arti = "menambah pengguna dengan perannya; kata sandi ditanyakan atau dibuatkan",
    .berkas = "AKUN",
    .berkas_min = 1,
    .berkas_max = 1,
    .db = DB_ADA,
    .opsi = OPSI_TAMBAH,
    .run = run_tambah,
};

static const struct opsi OPSI_GANTI[] = {
    OPSI_SANDI,
    {NULL, 0, NULL, false, NULL},
};

const struct perintah PERINTAH_PENGGUNA_SANDI = {
    .nama = "pengguna sandi",
    .arti = "mengganti kata sandi seorang pengguna dan mengakhiri semua sesinya",
    .berkas = "AKUN",
    .berkas_min = 1,
    .berkas_max = 1,
    .db = DB_ADA,
    .opsi = OPSI_GANTI,
    .run = run_sandi,
};

static const struct opsi OPSI_NONAKTIF[] = {
    {"batal", 0, NULL, false, "mengaktifkannya kembali"},
    {NULL, 0, NULL, false, NULL},
};

const struct perintah PERINTAH_PENGGUNA_NONAKTIF = {
    .nama = "pengguna nonaktif",
    .arti = "menutup akun tanpa menghapus jejaknya",
    .berkas = "AKUN",
    .berkas_min = 1,
    .berkas_max = 1,
    .db = DB_ADA,
    .opsi = OPSI_NONAKTIF,
    .run = run_nonaktif,
};

static const struct opsi OPSI_DAFTAR[] = {
    {"cari", 0, "T", false, "hanya yang nama atau akunnya memuat T"},
    {NULL, 0, NULL, false, NULL},
};

const struct perintah PERINTAH_PENGGUNA_DAFTAR = {
    .nama = "pengguna daftar",
    .arti = "menampilkan pengguna: akun, nama, keadaan, penugasan; dipisahkan tab",
    .db = DB_ADA,
    .opsi = OPSI_DAFTAR,
    .run = run_daftar,
};
