/* SPDX-License-Identifier: MIT
 *
 * app_rekam: the one way facts of a package are changed: fields of rows, new rows, removals and
 * moves, as one list that is stored entirely or not at all, with its audit trail.
 *
 * Tables and fields are those of the skema (core/paket_skema.h); which action each table needs and
 * when it is closed (signed PK, locked triwulan, closed Renstra version) stands in one table
 * (rekam_aturan.c). Values are text as typed: "1.250.000", "93,47", "21 November 2026" or
 * "2026-11-21", words of an enum, "1" or "" for yes and no; a list of texts has one text per line.
 *
 * A cell of a grid (REKAM_SEL) is a field of a row that may not be there yet: amount of a pos in a
 * version, target of a year, realisasi of a month or quarter, narasi of a code. tabel, induk,
 * induk_id and kunci name it; versi is what was seen, 0: no row. A value makes the row, an empty
 * value with nothing else in the row removes it.
 */
#ifndef CERMAT_APP_APP_REKAM_H
#define CERMAT_APP_APP_REKAM_H

#include "app/app_cuplikan.h"
#include "core/akses.h"

enum { REKAM_MAX = 5000 }; /* operations in one list */

enum rekam_op {
    REKAM_UBAH = 1, /* fields of row id, seen at versi */
    REKAM_TAMBAH,   /* a new row below row induk_id of table induk */
    REKAM_HAPUS,    /* row id, seen at versi, with all below it */
    REKAM_PINDAH,   /* row id to place `urutan` (from 0) among its siblings */
    REKAM_SEL,      /* a cell: the row below induk_id whose natural key is `kunci`; see below */
};

struct rekam_isi {
    const char *bidang, *nilai; /* nilai NULL or "": no value */
};

struct rekam {
    enum rekam_op op;
    const char *tabel;
    int64_t id, versi;
    const char *induk; /* REKAM_TAMBAH; the root of the slice is "paket", of the plan "renstra" */
    int64_t induk_id;  /* 0: the one of the slice, an object is made when it is missing; -k: the row
                          that operation k of this list (from 1) adds */
    const char *daftar; /* REKAM_TAMBAH: member of the parent when several hold that table; NULL:
                           the only one */
    int64_t urutan;     /* REKAM_PINDAH; REKAM_TAMBAH: -1 at the end */
    const char *kunci;  /* REKAM_SEL: value of the key field (skema.kunci): "2" of pagu_versi */
    const struct rekam_isi *isi;
    size_t n;
    const char *tempat; /* name of the input in the form, for problems; may be NULL */
};

struct rekam_konflik {  /* somebody else changed the same field meanwhile */
    const char *tempat; /* of the operation, or "tabel.id.bidang" */
    const char *tabel, *bidang;
    int64_t id, versi;               /* the row as it is now */
    const char *tersimpan, *diketik; /* both values, as shown */
    const char *oleh;                /* who changed it; NULL: unknown */
    int64_t waktu;                   /* when */
};

struct app_rekam { /* what is asked for */
    struct unit_tahun mana;
    const struct rekam *v;
    size_t n;
    const char *alasan;           /* why; may be NULL; goes into the audit trail */
    struct masalah_list *masalah; /* problems are added here */
    /* Made up by the sender: a list that comes twice under one key within a day is stored once and
     * answered the same. NULL: none. Another list under that key: ERR_CONFLICT. */
    const char *kunci_kirim;
};

struct app_rekam_hasil { /* in the caller's arena */
    struct baris *baris; /* per operation: the row with its new versi (id 0: removed) */
    struct rekam_konflik *konflik;
    size_t n_konflik;
    int64_t audit; /* id of the first audit entry: names what "urungkan" takes back; 0: no change */
};

/*
 * ERR_INVALID: problems in r->masalah, place = `tempat` of the operation, ":" and the field.
 * ERR_DENIED: no right, or closed; e says why. ERR_CONFLICT: hasil->konflik (a field that nobody
 * else touched is merged silently), or a row that is gone. ERR_NOT_FOUND: no such row in that slice
 * (also one of another unit). Whenever it fails nothing is changed.
 */
MUST_CHECK int app_rekam(const struct sys *sys, const struct pelaku *p, struct arena *a,
                         const struct app_rekam *r, struct app_rekam_hasil *hasil, struct err *e);

/* Takes back the removal (or any change) that one app_rekam() made, when nothing of it was changed
 * again; ERR_CONFLICT otherwise. */
MUST_CHECK int app_rekam_urungkan(const struct sys *sys, const struct pelaku *p, struct arena *a,
                                  struct unit_tahun mana, int64_t audit, struct err *e);

/*
 * The same inside the writer, for use cases that change facts as a part of what they do (a PK gets
 * signed): no rights or closed states are asked, fields that only a workflow sets are taken. The
 * audit trail carries `aksi` ("pk_tandatangan") instead of the operation.
 */
struct rekam_dalam {
    const struct app_rekam *r;
    const struct pelaku *p;
    int64_t waktu;
    const char *aksi; /* NULL: "ubah", "tambah", .. */
    struct arena *a;  /* for the result; not a request's: the writer is another thread */
};
MUST_CHECK int rekam_dalam(struct store *s, const struct rekam_dalam *x,
                           struct app_rekam_hasil *hasil, struct err *e);

/* Action that changing a row of the table needs, and whether it belongs to a jabatan
 * (penanggung_jawab of its indikator). Asserts that the table is known. */
enum aksi app_rekam_aksi(const char *tabel);
/* A field that people do not change: identity others refer to, or a state that a workflow sets.
 * NULL: they may; else why not. */
const char *rekam_tetap(const struct skema *s, const struct bidang *b);

#endif
