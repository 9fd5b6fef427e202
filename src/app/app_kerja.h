/* SPDX-License-Identifier: MIT
 *
 * app_kerja: long work as jobs: documents, PDF, frozen reports, checks of uploaded templates.
 *
 * A job is a row of table `pekerjaan`. A page makes it with app_kerja_add() and sends the browser
 * to /kerja/{id}; the job process takes waiting rows in their order, works in a child of its own
 * with limits, and hands progress and result to the server's writer (app_kerja_saluran.h). It
 * reads the database only. A job survives the end of any process: what was running is taken again,
 * at most KERJA_COBA_MAX times. Without a job process app_kerja_jalankan() does it in place.
 *
 * A new kind of work is a line in KERJA_JENIS (app_kerja_jenis.c).
 */
#ifndef CERMAT_APP_APP_KERJA_H
#define CERMAT_APP_APP_KERJA_H

#include "app/sys.h"
#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"
#include "core/akses.h"
#include "core/kerja.h"

enum {
    KERJA_COBA_MAX = 3,       /* starts of one job before it counts as failed */
    KERJA_MASUKAN_MAX = 8192, /* bytes of its input */
    KERJA_ANTRE_MAX = 20,     /* waiting jobs of one person */
    KERJA_DETIK_MAX = 600,    /* longest run */
    KERJA_DAFTAR_MAX = 50,
};
#define KERJA_HASIL_MAX ((size_t)64 << 20) /* bytes of all files of a result */

/* Kinds of work. Their input is a list of words "nama=nilai", one per line. */
#define KERJA_LKJIP   "lkjip"   /* format=docx|pdf */
#define KERJA_PK      "pk"      /* format=docx|pdf; jabatan, versi, pejabat as app_pk_pilih */
#define KERJA_BEKU    "beku"    /* freezes the report: alasan */
#define KERJA_TEMPLAT "templat" /* checks an uploaded template: templat=ID */

struct kerja_baru { /* what is asked for */
    const char *jenis, *judul;
    struct unit_tahun mana; /* unit NULL: of the pemda `pemda_id`; tahun 0: none */
    int64_t pemda_id, unit_id;
    const char *masukan; /* "format=pdf\n"; NULL: nothing */
};

/*
 * Puts a job in the queue. The same work of the same person that still waits or runs is not made
 * twice: its id is given. ERR_DENIED: no right to that kind of work there. ERR_TOO_BIG: too many
 * wait.
 */
MUST_CHECK int app_kerja_add(const struct sys *sys, const struct pelaku *p,
                             const struct kerja_baru *b, int64_t *id, struct err *e);
/* A job of one's own, or of a unit whose data one may read. ERR_NOT_FOUND: also one of others. */
MUST_CHECK int app_kerja_get(const struct sys *sys, const struct pelaku *p, struct arena *a,
                             int64_t id, struct kerja **out, struct err *e);
/* One's own, newest first, at most KERJA_DAFTAR_MAX. */
MUST_CHECK int app_kerja_list(const struct sys *sys, const struct pelaku *p, struct arena *a,
                              struct kerja **v, size_t *n, struct err *e);
/* Cancels one's own job. ERR_CONFLICT: it has ended already. */
MUST_CHECK int app_kerja_batal(const struct sys *sys, const struct pelaku *p, int64_t id,
                               struct err *e);
/* Starts a failed or cancelled job of one's own again. ERR_CONFLICT: it waits, runs or is done. */
MUST_CHECK int app_kerja_ulang(const struct sys *sys, const struct pelaku *p, int64_t id,
                               struct err *e);

/* Running it. --------------------------------------------------------------------------------- */

struct kerja_berkas {         /* a file of the result; bytes in the arena of the work */
    const char *nama, *jenis; /* file name; word of the kind (core/berkas_jenis.h): "pdf" */
    const void *p;
    size_t n;
};

struct kerja_hasil {   /* what the work made */
    const char *pesan; /* remark for people; NULL: none */
    const char *data;  /* for the use case that takes the result ("hash=..\n"); NULL: none */
    struct kerja_berkas berkas[4];
    size_t n;
};

struct kerja_jalan {       /* one run, as the work sees it */
    const struct sys *sys; /* reads only */
    struct arena *a;
    const struct kerja *kerja;
    struct kerja_hasil hasil;
    /* Says how far it is. ERR_CONFLICT: it was cancelled, give up. */
    int (*maju)(struct kerja_jalan *j, int persen, const char *keterangan, struct err *e);
    void *payload; /* of maju */
};

struct kerja_terima { /* a result on its way into the database */
    struct arena *a;
    int64_t waktu;
    const struct kerja *kerja;
    const struct kerja_hasil *hasil;
    const int64_t *berkas_id; /* of the files of hasil, stored already */
    const char *alamat;       /* page that shows the result: set by terima, may stay NULL */
};

struct kerja_jenis { /* a table ends with nama = NULL */
    const char *nama;
    enum aksi aksi; /* right needed on the unit */
    /* In the job process: makes hasil; messages in e are shown to the person. */
    int (*jalan)(struct kerja_jalan *j, struct err *e);
    /* In the writer, in the transaction that ends the job: keeps what is to be kept. Who asked
     * stands in t->kerja; the right was checked when the job was made. NULL: nothing to do. */
    int (*terima)(struct store *s, struct kerja_terima *t, struct err *e);
    bool unduh; /* the first file is the download of the job */
};
extern const struct kerja_jenis KERJA_JENIS[];

/* Runs a waiting job here and now, to its end: for tests and the command line. A failure of the
 * work is a result (status gagal), not an error. */
MUST_CHECK int app_kerja_jalankan(const struct sys *sys, int64_t id, struct err *e);

#endif
