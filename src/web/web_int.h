/* SPDX-License-Identifier: MIT
 *
 * What the files of the server share and pages do not see: the server, a request as it came in, the
 * answer as it goes out.
 */
#ifndef CERMAT_WEB_WEB_INT_H
#define CERMAT_WEB_WEB_INT_H

#include "web/web.h"

struct templat;
struct kolam;
struct ukur;
struct http;
struct anak;
struct aset;

enum {
    URI_MAX = 8 << 10,    /* request line; over it 414 */
    TAJUK_MAX = 16 << 10, /* all header lines; over it 431 */
    BADAN_MAX = 1 << 20,  /* a form; over it 413 */
    BADAN_UNGGAH_MAX = (UNGGAH_MAX + (256 << 10)),
    PARAM_MAX_N = 20000,      /* fields of a form */
    HALAMAN_MAX = 8 << 20,    /* a page */
    ARENA_REQ_MAX = 64 << 20, /* memory of one request */
};

struct web_opsi { /* what the server process is told */
    const char *url;
    int soket;               /* listening, from the supervisor */
    unsigned pekerja;        /* worker threads */
    int log;                 /* file descriptor of the access log */
    const struct anak *anak; /* of the supervisor (penyelia.h) */
    const char *versi;       /* of the program */
};

struct web { /* one server process */
    const struct web_opsi *opsi;
    struct arena *a; /* lives as long as the process works */
    struct templat *templat;
    struct kolam *kolam;
    struct ukur *ukur;
    unsigned rel; /* entries of the rail that have a page (bingkai.h) */
    struct http *http;
    const struct aset *aset;
    struct antrean *antrean;
    struct cuplikan_rak *rak;
    struct gerbang *gerbang;
    const struct instrumen_list *instrumen;
    const struct nomenklatur *nomenklatur;
};

#define KUKI_SESI  "cermat_sesi"
#define KUKI_KILAT "cermat_kilat"
#define KUKI_ULANG "cermat_ulang"

enum { BALASAN_TAJUK_MAX = 12 };

struct balasan {
    int status; /* 0: none yet */
    const char *jenis;
    const void *p; /* lives until the request is released */
    size_t n;
    const char *tajuk[BALASAN_TAJUK_MAX][2];
    size_t n_tajuk;
    bool tetap; /* may be kept for good: an asset by its hashed name */
    bool tutup; /* the connection ends with it */
    bool gzip;  /* compressed already */
};

struct lompat; /* way out of a handler that ran out of memory (olah.c) */

struct permintaan { /* one request; header texts are the connection's, or NULL */
    struct web *web;
    const char *metode, *uri;
    const char *kuki, *terima, *terima_sandi, *jika_beda, *jenis_badan, *asal, *inang, *situs;
    bool aman;  /* came by TLS */
    bool lokal; /* from this machine itself */
    char dari[64];
    struct buf badan;
    const char *pola; /* of the route, for log and figures */
    int tolak;        /* status to answer with, known from the headers; 0: go on */
    const char *tolak_pesan;
    unsigned metode_boleh; /* with 405 */
    bool kepala_saja;      /* HEAD */
    struct lompat *lompat;
    struct arena *arena_galat; /* of the answer when the request's own is full; NULL: none */
    struct req req;
    struct balasan j;
};

/* All that can be known before the body: path, route, limits. Sets tolak when it is no good. */
void olah_kepala(struct permintaan *p);
/* Most bytes the body may have. */
size_t olah_badan_maks(const struct permintaan *p);
/* True when olah_jalan() must run on a worker thread. */
bool olah_lambat(const struct permintaan *p);
/* The answer to the whole request, into p->j; there always is one. */
void olah_jalan(struct permintaan *p);

bool terima_gzip(const struct permintaan *p);
/* The decoded value of a cookie in the arena; NULL: not sent. */
const char *kuki_get(const struct permintaan *p, const char *nama);

/* Adds a header line to the answer; texts live as long as the request. */
void jawab_tajuk(struct balasan *j, const char *nama, const char *nilai);
extern const struct halaman_jenis HALAMAN_GALAT[], HALAMAN_ULANG[];
/* Answers with the page that says what went wrong and what to do next. */
void galat_jawab(struct permintaan *p, int status, const char *pesan, const struct masalah_list *m);

/* ETag, 304, compression. */
void kirim_siapkan(struct permintaan *p);
/* HTTP status of an error code. */
int galat_status(int rc);
/* Answers a form without a valid session with a page that keeps all that was typed. */
void ulang_jawab(struct permintaan *p, int status);
/* A cookie; umur in seconds, -1: until the browser ends. */
void jawab_kuki(struct req *r, const char *nama, const char *nilai, int umur);

static inline struct permintaan *permintaan_of(struct req *r)
{
    return r->internal;
}

#endif
