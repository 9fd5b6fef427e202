/* SPDX-License-Identifier: MIT
 *
 * nomenklatur: the official codes and names of program, kegiatan and sub kegiatan (Permendagri
 * 90/2019 and the Kepmendagri that update it), with indicator and unit of sub kegiatan.
 *
 * Codes that begin with X.XX hold for every bidang: nomenklatur_cari() gives them with the bidang
 * that was asked for, "X.XX.01" as "7.01.01".
 */
#ifndef CERMAT_CORE_NOMENKLATUR_H
#define CERMAT_CORE_NOMENKLATUR_H

#include "base/arena.h"
#include "core/indikator.h"

enum { NOMENKLATUR_HASIL_MAX = 100, NOMENKLATUR_KODE_MAX = 32 };

struct nomenklatur_butir {
    const char *kode; /* "7.01.02.2.01.0001", "X.XX.01" */
    int tingkat;      /* TINGKAT_PROGRAM, _KEGIATAN, _SUBKEGIATAN */
    const char *nama;
    const char *kinerja, *indikator, *satuan; /* NULL: none */
    const char *cari;                         /* nama and indikator, lower case */
};

struct nomenklatur {
    struct nomenklatur_butir *v; /* by kode, byte order */
    size_t n;
};

/* A code found, with the bidang filled in. */
struct nomenklatur_hasil {
    char kode[NOMENKLATUR_KODE_MAX];
    const struct nomenklatur_butir *butir;
};

struct nomenklatur_cari {
    const char *kata;    /* words that all occur, in any case; or the begin of a code; NULL: all */
    const char *bidang;  /* "7.01": only that, and X.XX; NULL: every bidang, without X.XX */
    int tingkat;         /* enum tingkat; 0: any */
    bool otonomi_khusus; /* also kewenangan 3, 4, 7: Papua and Aceh */
    const char *awalan;  /* only codes below this one, "7.01.02"; NULL: any */
};

/* Lower case of ASCII letters, in arena a. */
char *nomenklatur_kecil(struct arena *a, const char *s);

/* Up to `maks` results into `out`, in the order of their codes; returns how many there are. */
size_t nomenklatur_cari(const struct nomenklatur *n, const struct nomenklatur_cari *c,
                        struct nomenklatur_hasil *out, size_t maks);

/* The entry of a code ("7.01.01" also finds X.XX.01), NULL when there is none. */
const struct nomenklatur_butir *nomenklatur_get(const struct nomenklatur *n, const char *kode);

/* Length of the code above one ("7.01.02" of "7.01.02.2.01"), 0 for a program or what is no code.
 */
size_t nomenklatur_induk(const char *kode);

#endif
