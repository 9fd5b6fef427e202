/* SPDX-License-Identifier: MIT
 *
 * laporan: what a report says besides numbers: narratives, awards, innovations, procurement.
 */
#ifndef CERMAT_CORE_LAPORAN_H
#define CERMAT_CORE_LAPORAN_H

#include "base/desimal.h"
#include "base/tanggal.h"
#include "core/skema.h"

struct narasi {       /* rich text for a named place; see docs/paket.md for the names */
    const char *kode; /* "latar_belakang", "kalimat.capaian.S1" (replaces a generated sentence) */
    const char *isi;
};

struct isu_strategis {
    const char *uraian;
    const char *penjelasan;
};

struct prestasi {
    const char *uraian, *pemberi, *tingkat;
    struct cacah tahun;
};

struct inovasi {
    const char *nama, *uraian;
    struct cacah tahun;
    DAFTAR(const char *) manfaat;
};

struct pengadaan { /* procurement: plan against contract */
    const char *uraian, *metode;
    struct uang rencana, realisasi;
};

struct catatan { /* where the source contradicts itself: which value was taken and why */
    const char *tempat;
    const char *isi;
};

struct laporan {       /* the report as a document */
    const char *judul; /* default "Laporan Kinerja Instansi Pemerintah" */
    const char *tempat;
    struct tanggal tanggal;
    const char *penanda_tangan; /* kode pejabat */
    DAFTAR(const char *) dasar_hukum;
    DAFTAR(struct isu_strategis) isu_strategis;
    DAFTAR(struct narasi) narasi;
    DAFTAR(struct prestasi) prestasi;
    DAFTAR(struct inovasi) inovasi;
    DAFTAR(struct pengadaan) pengadaan;
    DAFTAR(const char *) langkah; /* langkah peningkatan, Bab IV */
};

#endif
