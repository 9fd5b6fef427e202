/* SPDX-License-Identifier: MIT
 *
 * efisiensi: how far results were reached with less money than planned.
 *
 * No regulation obliges a kecamatan to one formula; three are in use. (a) capaian - serapan and (b)
 * 100 - serapan are computed from the percentages as shown. (c) PMK 214/PMK.02/2017: E from sums
 * over the outputs. "Efisien" is said only when capaian >= 100 and serapan < 100.
 */
#ifndef CERMAT_CORE_EFISIENSI_H
#define CERMAT_CORE_EFISIENSI_H

#include "core/hitung.h"

struct efisiensi_keluaran { /* an output with its money */
    const char *nama;
    struct rupiah pagu, realisasi; /* PAK, RAK */
    struct desimal capaian;        /* CK in percent, as shown */
};

struct efisiensi_keluaran_list {
    struct efisiensi_keluaran *v;
    size_t n, cap;
    size_t dilewati; /* pos with money but without output at any level */
};

/*
 * The outputs of a list of programmes: sub kegiatan where all of them under a kegiatan have an
 * output with a capaian, else the kegiatan, else the program. CK of a pos is the mean of the
 * capaian of its output indicators (of all its indicators when none is marked as output). A pos
 * without money adds nothing.
 */
struct efisiensi_keluaran_list
efisiensi_keluaran_of(struct arena *a, const struct hitung_pos *const *program, size_t n);
/*
 * E = sum(PAK x CK - RAK) / sum(PAK x CK) x 100, rounded half up once to 2 decimals. *ne (may be
 * NULL): 50 + E / 20 x 50 with the shown E limited to -20..20.
 */
struct hasil efisiensi_pmk_214(struct arena *a, const struct efisiensi_keluaran *v, size_t n,
                               struct hasil *ne);
/* Fills nilai, ne, keterangan of h from its sasaran, capaian, serapan and metode; `keluaran` is
 * used by EFISIENSI_PMK_214 only. */
void efisiensi_compute(struct arena *a, struct hitung_efisiensi *h,
                       const struct efisiensi_keluaran_list *keluaran);
/* "capaian − serapan", "100 − serapan", "PMK 214/PMK.02/2017" */
const char *efisiensi_metode_nama(int metode);

#endif
