/* SPDX-License-Identifier: MIT
 *
 * rekam_dalam: one list of operations on its way through the writer, for the files of app_rekam.
 *
 * Everything here lives in an arena of its own: the writer may run a list more than once, on
 * another thread than the one that asked.
 */
#ifndef CERMAT_APP_REKAM_DALAM_H
#define CERMAT_APP_REKAM_DALAM_H

#include "app/app_rekam.h"
#include "app/rekam_aturan.h"
#include "app/rekam_nilai.h"
#include "core/audit.h"
#include "store/store_audit.h"
#include "store/store_baris.h"
#include "store/store_paket.h"

enum { REKAM_ARENA_MB = 1024, SENTUH_MAX = 8, EMBER = 1024 };

struct rekam_olah { /* an operation, read and checked by itself */
    const struct rekam *r;
    size_t nomor; /* in the list */
    const struct skema *skema;
    void *isi; /* what was typed */
    bool *ada; /* by field: typed at all */
};

struct rekam_keluarga { /* the rows of one table on one parent, as they are now */
    struct baris_anak anak;
    struct baris_saudara *v;
    size_t n, cap;
    struct rekam_keluarga *lanjut;
};

struct rekam_diubah { /* a row that this list changed already */
    const struct skema *skema;
    int64_t id, versi_awal;
    struct rekam_diubah *lanjut;
};

struct rekam_jalan { /* one run of a list */
    struct store *s;
    struct arena *a;
    const struct pelaku *p;
    int64_t waktu;
    const char *alasan;
    const char *aksi; /* word for the audit trail instead of the operation's; NULL: none */
    bool alur;        /* part of a workflow, which has asked for rights and states itself */
    struct paket_letak l;
    struct audit_ujung ujung;
    int64_t kelompok, audit; /* of the first entry; 0: none yet */
    struct masalah_list *m;
    struct rekam_konflik *konflik;
    size_t n_konflik, cap_konflik;
    struct baris *hasil;
    struct {
        const struct skema *akar;
        int64_t id;
    } sentuh[SENTUH_MAX];
    size_t n_sentuh;
    struct rekam_keluarga *keluarga[EMBER];
    struct rekam_diubah *diubah[EMBER];
    struct baris_isi induk; /* the parent read last */
};

/* rekam_bantu.c ------------------------------------------------------------------------------- */

void rekam_salah(struct rekam_jalan *j, const struct rekam_olah *o, const char *bidang,
                 const char *pesan);
/* Reads a row of the slice or its unit. ERR_NOT_FOUND also for one of others. */
MUST_CHECK int rekam_baris(struct rekam_jalan *j, const struct skema *s, int64_t id,
                           struct baris_isi *out, struct err *e);
/* Right and openness for that change; ERR_DENIED. x->puncak is found from x->baris, or from
 * `induk`, the parent of a new row (NULL: paket or renstra). */
MUST_CHECK int rekam_boleh(struct rekam_jalan *j, const struct rekam_sasaran *x,
                           const struct baris_isi *induk, struct err *e);
/* Adds an entry about row b; x has what it is. */
MUST_CHECK int rekam_catat(struct rekam_jalan *j, const struct baris_isi *b, struct audit x,
                           struct err *e);
/* What b belongs to changed. */
void rekam_sentuh(struct rekam_jalan *j, const struct baris_isi *b);
MUST_CHECK int rekam_sentuh_semua(struct rekam_jalan *j, struct err *e);
MUST_CHECK int rekam_keluarga_get(struct rekam_jalan *j, const struct baris_anak *x,
                                  struct rekam_keluarga **out, struct err *e);
/* The row as this list found it; NULL: not changed by it yet. */
struct rekam_diubah *rekam_diubah_get(struct rekam_jalan *j, const struct skema *s, int64_t id);
void rekam_diubah_put(struct rekam_jalan *j, const struct skema *s, int64_t id, int64_t versi);
struct rekam_konflik *rekam_konflik_add(struct rekam_jalan *j, const struct rekam_olah *o,
                                        const struct baris_isi *b, const struct bidang *bidang);
struct baris rekam_hasil(const struct baris_isi *b);

/* One operation each. ------------------------------------------------------------------------- */

MUST_CHECK int rekam_ubah(struct rekam_jalan *j, const struct rekam_olah *o, struct err *e);
/* The same on a row that was read already; `lihat`: the version that was seen. */
MUST_CHECK int rekam_ubah_baris(struct rekam_jalan *j, const struct rekam_olah *o,
                                struct baris_isi *b, int64_t lihat, struct err *e);
MUST_CHECK int rekam_tambah(struct rekam_jalan *j, const struct rekam_olah *o, struct err *e);
MUST_CHECK int rekam_sel(struct rekam_jalan *j, const struct rekam_olah *o, struct err *e);
MUST_CHECK int rekam_hapus(struct rekam_jalan *j, const struct rekam_olah *o, struct err *e);
/* Removes a row that was read, with all below it; refused (a problem) when others name it. */
MUST_CHECK int rekam_hapus_baris(struct rekam_jalan *j, const struct rekam_olah *o,
                                 const struct baris_isi *b, struct err *e);
MUST_CHECK int rekam_pindah(struct rekam_jalan *j, const struct rekam_olah *o, struct err *e);
/* Puts row b to place `ke` (from 0) among its siblings; *dari: where it stood. */
MUST_CHECK int rekam_pindah_baris(struct rekam_jalan *j, const struct baris_isi *b, size_t ke,
                                  size_t *dari, struct err *e);
/* Checks the key of row `id` (0: new) among its siblings; a problem when it is taken. */
MUST_CHECK int rekam_kunci_periksa(struct rekam_jalan *j, const struct rekam_olah *o,
                                   const struct baris_isi *b, struct err *e);

/* rekam_json.c -------------------------------------------------------------------------------- */

struct rekam_potong { /* a row of a removed tree */
    struct baris_isi b;
    int dalam; /* levels below the first */
};
struct rekam_pohon {
    struct rekam_potong *v; /* parents before children */
    size_t n, cap;
};
/* The row and all below it. */
MUST_CHECK int rekam_pohon_baca(struct rekam_jalan *j, const struct baris_isi *b,
                                struct rekam_pohon *out, struct err *e);
/* As text for the audit trail, in j->a. */
const char *rekam_pohon_tulis(struct rekam_jalan *j, const struct rekam_pohon *p);
/* Back from that text. ERR_SYSTEM: it is not what rekam_pohon_tulis() wrote. */
MUST_CHECK int rekam_pohon_urai(struct rekam_jalan *j, const char *teks, struct rekam_pohon *out,
                                struct err *e);

/* rekam_jalan.c: runs a list in the writer. */
MUST_CHECK int rekam_jalankan(struct rekam_jalan *j, const struct rekam_olah *v, size_t n,
                              struct err *e);

#endif
