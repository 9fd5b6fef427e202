/* SPDX-License-Identifier: MIT
 *
 * web: what a page sees of a request, and how it answers.
 *
 * A route (struct rute) names method, path, action, fields and handler. Before the handler runs:
 * method, size, UTF-8, fields and limits, session, CSRF, right on the unit of the address. The
 * handler reads req, calls app_*, and answers with exactly one of halaman_tulis(), jawab_*(), or
 * returns an error code, which becomes a page in the frame (404, 403, 409, 422, 413, 503).
 * POST handlers and routes with RUTE_LAMBAT run on worker threads and may block; others must not.
 */
#ifndef CERMAT_WEB_WEB_H
#define CERMAT_WEB_WEB_H

#include "app/app_cuplikan.h"
#include "app/sys.h"
#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"
#include "core/akses.h"
#include "core/pandang.h"

enum metode { METODE_GET = 1, METODE_POST };

enum rute_bendera {
    RUTE_PUBLIK = 1,      /* no sign-in */
    RUTE_LAMBAT = 2,      /* GET that takes long (a document): on a worker thread */
    RUTE_CUPLIKAN = 4,    /* needs ?unit=&tahun=: req->cuplikan is there */
    RUTE_UNIT = 8,        /* needs ?unit= only: req->unit_id, pemda_id are there */
    RUTE_UNGGAH = 16,     /* multipart with files, body up to UNGGAH_MAX */
    RUTE_REKAM = 32,      /* takes the inputs of app_rekam besides its own fields (isian.h): needs
                           * ?unit=&tahun=, comes with RUTE_UNIT */
    RUTE_TANPA_CSRF = 64, /* only for public POST without session */
    RUTE_POLOS = 128,     /* without database and session: req->sys.store is NULL */
};

enum bidang_req_jenis {
    BIDANG_REQ_TEKS,    /* one line, at most maks characters */
    BIDANG_REQ_PANJANG, /* several lines, at most maks bytes */
    BIDANG_REQ_CACAH,   /* whole number in 0..maks */
    BIDANG_REQ_KODE,    /* letters, digits, . - _ / */
    BIDANG_REQ_JALUR,   /* a path of this site: begins with one "/" */
    BIDANG_REQ_BERKAS,  /* a file of at most maks bytes */
};

struct rute_bidang { /* a query or form field; a table ends with nama = NULL */
    const char *nama;
    enum bidang_req_jenis jenis;
    int64_t maks;
    bool wajib;
    bool banyak;      /* may occur more than once */
    const char *arti; /* its label, for messages */
};

struct req;
struct sesi;
struct ukur_senarai;
struct rute { /* a table ends with jalur = NULL */
    enum metode metode;
    const char *jalur; /* "/perjanjian-kinerja/{}": {} is one segment, req->segmen[i] */
    enum aksi aksi;    /* right needed on the unit of the address; ignored with RUTE_PUBLIK */
    unsigned bendera;
    const struct rute_bidang *bidang; /* NULL: none; unit, tahun, tw are always known */
    int (*jalan)(struct req *r, struct err *e);
};

struct param {
    const char *nama, *nilai; /* decoded, valid UTF-8, limits checked */
};

struct unggahan {              /* an uploaded file */
    const char *bidang, *nama; /* nama: base name, made harmless */
    const void *p;
    size_t n;
};

enum {
    SEGMEN_MAX = 4,
    UNGGAH_MAX = 10 << 20, /* bytes of one file */
};

struct req {
    struct arena *a; /* lives until the answer is sent */
    struct sys sys;  /* own read connection, the writer queue, the clock of this request */
    const struct rute *rute;
    enum metode metode;
    const char *jalur;
    const char *segmen[SEGMEN_MAX];
    const struct param *param;
    size_t n_param;
    const struct unggahan *unggahan;
    size_t n_unggahan;
    const struct pelaku *pelaku; /* NULL: nobody is signed in */
    const struct sesi *sesi;     /* app_sesi.h; NULL: nobody is signed in */
    const char *csrf;            /* token for forms; the frame puts it into the page */
    const char *unit;            /* "PEMDA/KODE" of the address; NULL: none */
    int64_t unit_id, pemda_id, tahun;
    int tw; /* 1..4; 0: none in the address */
    const struct cuplikan *cuplikan;
    const struct ukur_senarai *ukur; /* of the slice, once somebody asked (isian_akses.h) */
    const char *dari;                /* address of the client, for the audit trail and throttling */
    const char *peramban;            /* User-Agent; may be NULL */
    const char *token;               /* of the session cookie; NULL: none was sent */
    bool json;                       /* the browser's script asks (Accept: application/json) */
    struct web *web;                 /* the server's; not for pages */
    void *internal;                  /* the answer; not for pages */
};

/* The value of a field, NULL when it was not sent (or was empty). */
const char *req_teks(const struct req *r, const char *nama);
/* -1 when not sent. */
int64_t req_cacah(const struct req *r, const char *nama);
const struct unggahan *req_unggahan(const struct req *r, const char *bidang);
/* True when the person may do it on the unit of the address (jabatan NULL: none). */
bool req_boleh(const struct req *r, enum aksi aksi, const char *jabatan);
/* "/anggaran?unit=..&tahun=..&tw=..": a path of ours with the context of this request. `tambah`
 * ("versi=2&x=y", already encoded) may be NULL. In r->a. */
const char *req_alamat(const struct req *r, const char *jalur, const char *tambah);
/* %-encoding of a value for an address. */
const char *alamat_sandi(struct arena *a, const char *s);

/* Answers. ------------------------------------------------------------------------------------ */

struct halaman {             /* what the frame needs besides the page's own values */
    const char *judul;       /* title and first heading */
    const char *menu;        /* entry of the rail: "perencanaan" */
    const char *remah[4][2]; /* breadcrumb: text, address; after Beranda */
    const char *aset;        /* extra script bundle: "editor"; NULL: none */
};
/*
 * Renders tmpl/<nama>.html with `isi` within tmpl/bingkai.html. The template was parsed at start
 * and checked against its declaration (struct halaman_jenis). With r->json the values are not
 * rendered: use jawab_json() there.
 */
MUST_CHECK int halaman_tulis(struct req *r, const char *nama, const struct halaman *h,
                             struct pandang *isi, struct err *e);
/* The same with another status than 200 (a form given back with its problems: 422). */
MUST_CHECK int halaman_tulis_status(struct req *r, int status, const char *nama,
                                    const struct halaman *h, struct pandang *isi, struct err *e);
/* 303 to a path of ours; `kilat` is shown once on the next page (NULL: nothing). */
int jawab_alihkan(struct req *r, const char *alamat, const char *kilat);
/* 303 with a message and an "urungkan" button for what app_rekam() changed (its hasil.audit). */
int jawab_alihkan_urung(struct req *r, const char *alamat, const char *kilat, int64_t audit);
/* A body of any type; `nama_berkas` not NULL: as a download of that name. Bytes are copied. */
int jawab_bytes(struct req *r, int status, const char *jenis, const void *p, size_t n,
                const char *nama_berkas);
int jawab_json(struct req *r, int status, const struct buf *json);

/* Gives the browser the token of a session, or (NULL) takes it away. Besides an answer. */
void jawab_sesi(struct req *r, const char *token);

/* A page's declaration, checked at start. Besides its own names a page sees those of the frame
 * (bingkai.h): {{csrf}} for its forms, {{unit}}, {{tahun}}, {{tw}}. */
struct halaman_jenis { /* a table ends with nama = NULL */
    const char *nama;  /* of the template without .html */
    const struct pandang_jenis *jenis;
};

/*
 * Each page_x.c exports RUTE_X and HALAMAN_X; rute_daftar.c lists them all.
 *
 * What a template may do: {{x}} between tags (PANDANG_HTML prints as it is) and within quoted
 * attributes; href, src, action and the like take a PANDANG_URL value, or text behind a literal
 * "name=", "/x/" or "#", where it is %-encoded. Sections within a tag begin with a space:
 * <option{{#dipilih}} selected{{/dipilih}}>. Refused at start: values in script, style, on*, a
 * comment, an unquoted attribute, a name; style="" and on* at all (the CSP forbids them). Partials
 * are tmpl/parsial_x.html, {{>x}}.
 */

#endif
