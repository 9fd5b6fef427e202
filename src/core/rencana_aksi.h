/* SPDX-License-Identifier: MIT
 *
 * rencana_aksi: the action plan of the year: what is done to reach the targets, when, by whom, and
 * what became of it per triwulan.
 *
 * Not pengukuran.rencana_aksi, the sentences on what is to be done next.
 */
#ifndef CERMAT_CORE_RENCANA_AKSI_H
#define CERMAT_CORE_RENCANA_AKSI_H

#include "base/desimal.h"
#include "core/skema.h"

enum rencana_aksi_status {
    RENCANA_AKSI_BELUM = 1, /* not begun */
    RENCANA_AKSI_BERJALAN,
    RENCANA_AKSI_SELESAI,
    RENCANA_AKSI_TERKENDALA,
    RENCANA_AKSI_BATAL,
};

struct rencana_aksi_triwulan {
    struct cacah triwulan;          /* 1..4 */
    const char *jadwal;             /* "minggu II Februari" */
    struct angka target, realisasi; /* of this quarter alone, in satuan of the action */
    int status;                     /* enum rencana_aksi_status at the end of the quarter */
    const char *keterangan;
};

struct rencana_aksi {
    const char *kode;
    const char *indikator; /* kode of the indicator it serves; or */
    const char *pos;       /* kunci of the pos anggaran it belongs to; or both */
    const char *uraian;
    const char *penanggung_jawab; /* jabatan kode */
    const char *keluaran;         /* what it brings forth */
    const char *satuan;           /* of its targets */
    struct uang anggaran;
    DAFTAR(struct rencana_aksi_triwulan) triwulan;
};

#endif
