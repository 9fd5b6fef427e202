/* SPDX-License-Identifier: MIT
 *
 * page_pk: what the pages of perjanjian kinerja share (only for page_pk*.c).
 */
#ifndef CERMAT_WEB_PAGE_PK_H
#define CERMAT_WEB_PAGE_PK_H

#include "app/app_pk.h"
#include "web/web.h"

/* Limits of form fields: those of the package (characters). */
enum { PK_KODE_MAKS = 64, PK_NAMA_MAKS = 300, PK_URAIAN_MAKS = 2000 };

/* Path of a page below /perjanjian-kinerja for one PK, with the context. versi 0: the latest. */
const char *pk_alamat(const struct req *r, const char *jalur, const char *jabatan, int64_t versi);
/* The PK that ?jabatan= and ?versi= (none: the latest) name; ERR_NOT_FOUND. */
MUST_CHECK int pk_req(const struct req *r, const struct perjanjian_kinerja **out, struct err *e);

struct pk_rupa { /* how a state looks: words, icon, colour class */
    const char *kata, *ikon, *warna;
};
struct pk_rupa pk_rupa_of(const struct perjanjian_kinerja *pk, const struct pk_riwayat *h);
/* Sent on and not yet answered. */
bool pk_diajukan(const struct perjanjian_kinerja *pk, const struct pk_riwayat *h);
/* The last step with a file; NULL: no scan. */
const struct pk_jejak *pk_pindaian(const struct perjanjian_kinerja *pk, const struct pk_riwayat *h);
size_t pk_catatan_terbuka(const struct perjanjian_kinerja *pk, const struct pk_riwayat *h);

struct pk_gagal { /* why a form comes back; NULL: it does not */
    int status;
    const char *pesan;
    const struct masalah_list *masalah;
};
/* The page of one PK (page_pk_naskah.c), also as the answer to a form that was refused. */
MUST_CHECK int pk_naskah_tulis(struct req *r, const struct perjanjian_kinerja *pk,
                               const struct pk_gagal *g, struct err *e);
/* Status of an answer to a refused form; 0: not a matter of the form. */
int pk_status_gagal(int rc);

extern const struct rute RUTE_PK[], RUTE_PK_NASKAH[], RUTE_PK_SUSUN[], RUTE_PK_LANGKAH[],
    RUTE_PK_CETAK[];
extern const struct halaman_jenis HALAMAN_PK[], HALAMAN_PK_SUSUN[], HALAMAN_PK_NASKAH[],
    HALAMAN_PK_CETAK[];

#endif
