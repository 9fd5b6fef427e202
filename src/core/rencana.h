/* SPDX-License-Identifier: MIT
 *
 * rencana: what the planning pages say about a plan: what is missing or doubtful, what the formula
 * of an indicator does with its own numbers, the Renja beside the budget, two versions of a Renstra
 * side by side. Pure.
 */
#ifndef CERMAT_CORE_RENCANA_H
#define CERMAT_CORE_RENCANA_H

#include "core/hitung.h"

enum rencana_masalah_jenis {
    RENCANA_TANPA_RENSTRA = 1,
    RENCANA_TANPA_VISI,
    RENCANA_TANPA_TUJUAN,
    RENCANA_TUJUAN_TANPA_SASARAN,
    RENCANA_TUJUAN_TANPA_INDIKATOR,
    RENCANA_SASARAN_TANPA_INDIKATOR,
    RENCANA_SASARAN_TANPA_PROGRAM,
    RENCANA_TANPA_FORMULASI,
    RENCANA_TANPA_SUMBER_DATA,
    RENCANA_TANPA_PENANGGUNG_JAWAB,
    RENCANA_TANPA_SATUAN,
    RENCANA_TANPA_TARGET,   /* of the year of the package */
    RENCANA_TARGET_TETAP,   /* the same in all years, though it could move */
    RENCANA_TARGET_MUNDUR,  /* gets worse from one year to the next */
    RENCANA_TARGET_BERBEDA, /* other than agreed in the kertas kerja */
    RENCANA_TIDAK_SMART,    /* a "tidak" in the checklist */
    RENCANA_TANPA_IKU,
    RENCANA_IKU_TANPA_KEPUTUSAN,
    RENCANA_MASALAH_COUNT
};

struct rencana_masalah {
    enum rencana_masalah_jenis jenis;
    const char *kode; /* of the tujuan, sasaran or indikator; NULL: the plan as a whole */
    const char *nama; /* its words */
    const char *teks; /* what is wrong and what to do, one sentence */
};

struct rencana_masalah_list { /* in arena */
    struct arena *arena;
    struct rencana_masalah *v;
    size_t n, cap;
};

/* In the order of the plan: the whole, each tujuan, each sasaran, each indikator, IKU. */
void rencana_periksa(const struct hitung *h, struct rencana_masalah_list *l);
/* Short name of a kind: "Tanpa formulasi". */
const char *rencana_masalah_nama(enum rencana_masalah_jenis jenis);

enum rencana_kode {
    RENCANA_KODE_RPJMD,
    RENCANA_KODE_TUJUAN,
    RENCANA_KODE_SASARAN,
    RENCANA_KODE_INDIKATOR,
};
/* A kode for a new row that nothing in the package has: "T2", "S7", "IK12", "R3". */
const char *rencana_kode_baru(struct arena *a, const struct paket *p, enum rencana_kode untuk);

/* Target of a year; none when it has none. */
struct angka rencana_target(const struct indikator *x, int64_t tahun);

enum { RENCANA_CONTOH_N = 3 };
struct rencana_contoh { /* one formula at the indicator's own numbers */
    const char *nama;   /* "Makin rendah makin baik, rumus A" */
    bool dipakai;       /* the one the indicator has */
    struct hasil hasil;
};
struct rencana_contoh_angka { /* what they are computed with */
    struct angka target, realisasi;
    const char *target_asal, *realisasi_asal; /* in words; NULL when there is no number */
};
/* Naik, turun A, turun B, with the target of the year and what was last reached (else the
 * baseline). */
void rencana_contoh(struct arena *a, const struct hitung *h, const struct hitung_indikator *x,
                    struct rencana_contoh out[RENCANA_CONTOH_N],
                    struct rencana_contoh_angka *angka);

enum renja_keadaan {
    RENJA_SAMA = 1,
    RENJA_BERTAMBAH, /* the DPA gives more */
    RENJA_BERKURANG,
    RENJA_SAJA, /* not in the DPA */
    DPA_SAJA,   /* not in the Renja */
    RENJA_TANPA_ANGKA,
};

struct renja_banding { /* a program, kegiatan or sub kegiatan, Renja beside DPA */
    int tingkat;
    const char *kode, *nama;
    const struct renja_baris *baris; /* its first row; NULL: not in the Renja */
    const struct hitung_pos *pos;    /* NULL: not in the DPA */
    struct uang renja, dpa, selisih; /* selisih = dpa - renja */
    bool dari_anak;                  /* renja is the sum of what stands below it */
    enum renja_keadaan keadaan;
};

struct renja_banding_list { /* in arena a */
    struct renja_banding *v;
    size_t n, cap;
    struct uang renja, dpa, selisih; /* sums of the uppermost rows */
};

/*
 * Rows of the Renja in their order (rows of one pos, by kode or else by name, are one), then what
 * only the DPA has. A row belongs below the nearest row above it of a higher level.
 */
void renja_compare(struct arena *a, const struct hitung *h, struct renja_banding_list *out);
const char *renja_keadaan_nama(enum renja_keadaan k);

enum rencana_bagian { BAGIAN_UMUM, BAGIAN_RPJMD, BAGIAN_TUJUAN, BAGIAN_SASARAN, BAGIAN_INDIKATOR };
enum beda_jenis { BEDA_DITAMBAH = 1, BEDA_DIHAPUS, BEDA_DIUBAH, BEDA_URUTAN };

struct rencana_beda {
    enum rencana_bagian bagian;
    const char *kode;   /* of the row; NULL: of the plan or RPJMD as a whole */
    const char *nama;   /* its words, the new ones when there are both */
    const char *bidang; /* "Target 2024", "Formulasi"; NULL: the row as a whole */
    enum beda_jenis jenis;
    const char *lama, *baru; /* NULL: no value */
};

struct rencana_beda_list { /* in arena a */
    struct rencana_beda *v;
    size_t n, cap;
};

/* What `baru` changes in `lama`; number, date and state of the versions themselves are left out. */
void renstra_compare(struct arena *a, const struct renstra *lama, const struct renstra *baru,
                     struct rencana_beda_list *out);
const char *rencana_bagian_nama(enum rencana_bagian b);
const char *beda_jenis_nama(enum beda_jenis j);

#endif
