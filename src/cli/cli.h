/* SPDX-License-Identifier: MIT
 *
 * cli: what the commands share: options, messages, the table of commands.
 *
 * Exit status: 0 done, 1 findings, 2 wrong usage, 3 bad input (nothing was changed),
 * 4 environment. Messages go to stderr, one line each: "cermat: BERKAS: TEMPAT: pesan".
 */
#ifndef CERMAT_CLI_CLI_H
#define CERMAT_CLI_CLI_H

#include "app/sys.h"
#include "base/str.h"

#include <stdio.h>

enum {
    KELUAR_BERES = 0,
    KELUAR_TEMUAN = 1,
    KELUAR_PEMAKAIAN = 2,
    KELUAR_MASUKAN = 3,
    KELUAR_LINGKUNGAN = 4
};

enum butuh_db {
    DB_TIDAK, /* the command needs no database */
    DB_BUAT,  /* makes it when it is not there (migrasi) */
    DB_ADA,   /* must exist and have the right version */
};

enum { OPSI_MAX = 8 };

struct opsi { /* an option of a command, "--unit K" or "-o F"; a table ends with nama = NULL */
    const char *nama;  /* "unit" */
    char singkat;      /* 'o', or 0 */
    const char *nilai; /* what its value is called in the usage; NULL: a switch */
    bool wajib;
    const char *arti; /* for --help */
};

/* Options that several commands have; cli_unit_tahun() reads these two. */
#define OPSI_UNIT                                                                                  \
    {                                                                                              \
        "unit", 0, "K", true, "kode unit, atau PEMDA/KODE bila kode itu ada di beberapa pemda"     \
    }
#define OPSI_TAHUN                                                                                 \
    {                                                                                              \
        "tahun", 0, "T", true, "tahun laporan, misalnya 2024"                                      \
    }

struct cli { /* a command being run */
    struct arena *arena;
    const char *url; /* of the database, for commands that open it themselves */
    struct sys sys;
    const struct perintah *perintah;
    const char *nilai[OPSI_MAX]; /* by index in perintah->opsi; NULL: not given */
    const char **berkas;         /* arguments that are no options */
    size_t n_berkas;
};

struct perintah {
    const char *nama; /* "impor", "template periksa" */
    const char *arti;
    const char *berkas; /* what its arguments are called; NULL: none allowed */
    size_t berkas_min, berkas_max;
    enum butuh_db db;
    bool menghitung; /* needs the instruments */
    const struct opsi *opsi;
    int (*run)(struct cli *c); /* exit status */
};

/* Value of an option of the running command; NULL when not given. */
const char *cli_opsi(const struct cli *c, const char *nama);
/* --unit and --tahun; ERR_USAGE when --tahun is no year. */
MUST_CHECK int cli_unit_tahun(const struct cli *c, struct unit_tahun *mana, struct err *e);

/* "cermat: pesan" on stderr. */
void cli_pesan(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* The problems of a file, one line each, and how many were left out. */
void cli_masalah(const char *berkas, const struct masalah_list *m);
/* Doubtful data that was taken: "cermat: BERKAS: TEMPAT: perhatian: pesan". */
void cli_perhatian(const char *berkas, const struct masalah_list *m);
/* Problems if there are any, else the error; the exit status for `rc`. */
int cli_gagal(const char *berkas, int rc, const struct masalah_list *m, const struct err *e);
/* True when progress should be shown: a person looks at stderr. */
bool cli_kemajuan(void);
/* Writes a result to --o, or to standard output; exit status. */
int cli_tulis(const struct cli *c, const char *path, const struct buf *isi);

extern const struct perintah PERINTAH_MIGRASI, PERINTAH_IMPOR, PERINTAH_EKSPOR, PERINTAH_HITUNG,
    PERINTAH_LKJIP, PERINTAH_PK, PERINTAH_TEMPLATE_PERIKSA, PERINTAH_TEMPLATE_CONTOH,
    PERINTAH_INSTRUMEN_PERIKSA, PERINTAH_AUDIT_VERIFIKASI, PERINTAH_VERSI, PERINTAH_SERVER,
    PERINTAH_PENGGUNA_TAMBAH, PERINTAH_PENGGUNA_SANDI, PERINTAH_PENGGUNA_NONAKTIF,
    PERINTAH_PENGGUNA_DAFTAR;

#endif
