/* SPDX-License-Identifier: MIT
 *
 * page_anggaran: what the pages of the budget share (page_anggaran*.c).
 */
#ifndef CERMAT_WEB_PAGE_ANGGARAN_H
#define CERMAT_WEB_PAGE_ANGGARAN_H

#include "app/app_anggaran.h"
#include "web/angka.h"
#include "web/isian.h"

/* Views of the budget; the first names of every view of it. */
extern const struct pandang_jenis ANGGARAN_TAB_JENIS[];
#define ANGGARAN_JENIS                                                                             \
    {"tab", PANDANG_DAFTAR, ANGGARAN_TAB_JENIS, "bagian anggaran"},                                \
        {"belum", PANDANG_YA, NULL, "anggaran belum dimulai"},                                     \
        {"boleh", PANDANG_YA, NULL, "boleh mengubah"}, {"alamat_mulai", PANDANG_URL, NULL, ""},    \
        {"alamat_tahun", PANDANG_URL, NULL, ""},                                                   \
    {                                                                                              \
        "alamat_tambah", PANDANG_URL, NULL, ""                                                     \
    }

/* A new view with those names set; `tab` is the one that is shown. */
struct pandang *anggaran_view(struct req *r, const char *tab);
/* "anggaran", or NULL when it has not been started. */
const struct hitung_anggaran *anggaran_of(const struct req *r);
/* Header of a page of the budget; `judul` NULL: "Anggaran". */
struct halaman anggaran_halaman(struct req *r, const char *judul);
/* What app_anggaran_*() work with. */
struct app_anggaran anggaran_app(struct req *r, struct masalah_list *m);
/* Answers a use case: back to `alamat` with `kilat`, or its problems as one message. */
int anggaran_jawab(struct req *r, int rc, const struct masalah_list *m, const char *alamat,
                   const char *kilat, struct err *e);

/* Calls fn for every pos from the programmes down, with its depth from 0. */
typedef void anggaran_pos_fn(void *arg, const struct hitung_pos *p, int dalam);
void anggaran_walk(const struct hitung_anggaran *h, anggaran_pos_fn *fn, void *arg);
/* "pos.1.2.serapan" */
const char *anggaran_kunci(struct req *r, const struct hitung_pos *p, const char *apa);
/* Address of a pos. */
const char *anggaran_pos_alamat(struct req *r, const char *kunci);
/* The jabatan of the unit as proposals for penanggung_jawab. */
void anggaran_usul_jabatan(struct req *r, struct pandang *isian);

extern const struct rute RUTE_ANGGARAN[], RUTE_ANGGARAN_BULAN[], RUTE_ANGGARAN_POS[],
    RUTE_ANGGARAN_KAIT[];
extern const struct halaman_jenis HALAMAN_ANGGARAN[], HALAMAN_ANGGARAN_BULAN[],
    HALAMAN_ANGGARAN_POS[], HALAMAN_ANGGARAN_KAIT[];

#endif
