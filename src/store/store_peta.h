/* SPDX-License-Identifier: MIT
 *
 * store_peta: which table, columns and statements belong to a struct of the package.
 *
 * Made once per store by walking SKEMA_PAKET, so that no struct needs code of its own: the table
 * carries the skema's name, its statements are <nama>_insert, <nama>_list_by_<akar>, .. of
 * sql/query. The order of their parameters and columns is fixed here (peta_kolom_insert,
 * peta_kolom_list) and a test compares each statement and each table with it.
 */
#ifndef CERMAT_STORE_STORE_PETA_H
#define CERMAT_STORE_STORE_PETA_H

#include "base/arena.h"
#include "core/skema.h"
#include "store/kueri.h"

/* Rows that exist for themselves; all others belong to a paket or a renstra and go with it. */
enum akar { AKAR_PEMDA, AKAR_UNIT, AKAR_PAKET, AKAR_RENSTRA, AKAR_COUNT };

enum { TABEL_MAX = 96, INDUK_MAX = 3, TANPA_KUERI = -1 };

struct tabel {
    const struct skema *skema;
    int sendiri;   /* enum akar when the table is one, else -1 */
    unsigned akar; /* bits 1 << AKAR_PAKET, 1 << AKAR_RENSTRA: to which its rows belong */
    bool daftar;   /* elements of a list, with urutan_baris; else at most one row per parent */
    /* Parents but for the akar itself; a row has one of them, or hangs on the akar. */
    const struct tabel *induk[INDUK_MAX];
    size_t n_induk;
    struct tabel **anak; /* by bidang: table of an OBJEK or DAFTAR, else NULL */
    int insert, update, get;
    int list[AKAR_COUNT], hapus[AKAR_COUNT]; /* hapus: only where it hangs on the akar */
    /* Single rows (store_baris.h). */
    int row, hapus_baris, id_set, place_set;
    int siblings[INDUK_MAX], siblings_akar[AKAR_COUNT]; /* by parent */
};

struct peta {
    struct tabel tabel[TABEL_MAX];
    size_t n;
    struct tabel *akar[AKAR_COUNT];
};

/* In arena a. Asserts that every statement it needs exists. */
struct peta *peta_new(struct arena *a);
/* Number of the statement of that name, TANPA_KUERI when there is none. */
int kueri_find(const char *nama);

struct kolom_list { /* names, in arena a */
    const char **v;
    size_t n;
};
/* Parameters of <nama>_insert: whose row it is, its parents, its place, then the fields. */
struct kolom_list peta_kolom_insert(struct arena *a, const struct tabel *t);
/* Columns of <nama>_list_by_* and <nama>_get: id, versi_baris, parents, then the fields. */
struct kolom_list peta_kolom_list(struct arena *a, const struct tabel *t);

#endif
