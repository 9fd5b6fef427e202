/* SPDX-License-Identifier: MIT
 *
 * hasil: a computed number with its state and its trace.
 *
 * Every quantity is computed once, in core, and carries why it is what it is: the formula and the
 * inputs, so that a page, a Word file and JSON can answer "kenapa angka ini?" alike.
 */
#ifndef CERMAT_CORE_HASIL_H
#define CERMAT_CORE_HASIL_H

#include "base/arena.h"
#include "base/desimal.h"

/* Why there is no number (keputusan: distinct states, never 0). */
enum keadaan {
    KEADAAN_ADA = 0, /* nilai holds */
    KEADAAN_TANPA_TARGET,
    KEADAAN_TARGET_NOL,
    KEADAAN_BELUM_ADA_REALISASI,
    KEADAAN_PAGU_NOL,
    KEADAAN_TAK_TERDEFINISI,
    KEADAAN_BOBOT_TIDAK_DIKETAHUI,
    KEADAAN_TANPA_DATA,
    KEADAAN_COUNT
};

struct jejak_masukan {
    const char *nama;   /* "Realisasi" */
    const char *nilai;  /* as shown: "93,69" */
    const char *sumber; /* "resmi, LHE nomor ..", "Tabel unsur"; may be NULL */
};

struct jejak {
    const char *rumus;    /* "Realisasi ÷ Target × 100" */
    const char *hitungan; /* "93,69 ÷ 88 × 100 = 106,47" */
    const char *dasar;    /* regulation; may be NULL */
    const struct jejak_masukan *masukan;
    size_t n;
};

struct hasil {
    enum keadaan keadaan;
    struct desimal nilai;      /* when KEADAAN_ADA: rounded as shown */
    const struct jejak *jejak; /* NULL only when there was nothing to compute from */
};

#define HASIL_KOSONG(k) ((struct hasil){.keadaan = (k)})

/* "tanpa target", "target nol", "belum ada realisasi", ..; "ada" for KEADAAN_ADA */
const char *keadaan_nama(enum keadaan k);
/* Printed form: 106,47, or the dash for any state. */
const char *hasil_format(struct arena *a, struct hasil h, uint8_t skala);

/* Builds a trace; masukan are copied. Give them in the order of the formula. */
struct jejak *jejak_new(struct arena *a, const char *rumus, const char *hitungan,
                        const char *dasar);
void jejak_add(struct arena *a, struct jejak *j, const char *nama, const char *nilai,
               const char *sumber);

#endif
