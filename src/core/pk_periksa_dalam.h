/* SPDX-License-Identifier: MIT
 *
 * pk_periksa_dalam: what the parts of pk_periksa share (only for pk_periksa*.c).
 */
#ifndef CERMAT_CORE_PK_PERIKSA_DALAM_H
#define CERMAT_CORE_PK_PERIKSA_DALAM_H

#include "core/pk_periksa.h"

struct pemeriksa {
    struct arena *a;
    const struct hitung *h;
    const struct paket *p;
    const struct perjanjian_kinerja *pk;
    bool terakhir; /* no later PK of the jabatan */
    struct pk_temuan_list l;
};

/* A copy of t is added; `di` is set from t.isi. */
void pk_temuan_add(struct pemeriksa *c, struct pk_temuan t);
/* "Rp1.250.000"; NULL without an amount. */
const char *pk_uang(struct arena *a, struct uang u);
const char *pk_jabatan_nama(const struct paket *p, const char *kode);

/* pk_periksa_lain.c */
void pk_periksa_tanggal(struct pemeriksa *c);
void pk_periksa_pejabat(struct pemeriksa *c);
void pk_periksa_bawahan(struct pemeriksa *c);
void pk_periksa_ganda(struct pemeriksa *c);

#endif
