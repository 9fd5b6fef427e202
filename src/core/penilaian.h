/* SPDX-License-Identifier: MIT
 *
 * penilaian: an assessment by an instrument (AKIP, kematangan, IPP): the grades or scores given,
 * and the published result. The instrument itself (tree, weights, bands): core/instrumen.h.
 */
#ifndef CERMAT_CORE_PENILAIAN_H
#define CERMAT_CORE_PENILAIAN_H

#include "base/desimal.h"
#include "base/tanggal.h"
#include "core/skema.h"

struct jawaban { /* for a node of the instrument: a grade ("B") or a value; on a komponen: its total
                  */
    const char *butir; /* kode of the node: "1a", "3", "IPP-12" */
    const char *grade;
    struct angka nilai;
    const char *catatan;
};

struct rekomendasi {
    const char *uraian;
    const char *tindak_lanjut;
    const char *status; /* "selesai", "proses", "belum" */
};

struct penilaian {
    const char *instrumen;        /* kode: "akip-88-2021", "kematangan-99-2018", "ipp-29-2022" */
    struct cacah tahun_dinilai;   /* year assessed */
    struct cacah tahun_hasil;     /* year of the LHE */
    struct cacah tahun_realisasi; /* year in which it counts as realisasi */
    struct angka resmi;           /* published value */
    const char *resmi_kategori, *resmi_nomor, *resmi_penerbit;
    struct tanggal resmi_tanggal;
    struct angka rata_rata_pemda; /* mean over the units of the pemda, published */
    struct angka f03;             /* IPP only: value of the user survey, 0..5 */
    struct angka f02;             /* IPP only: when only the total of the evaluator is known */
    DAFTAR(struct jawaban) jawaban;
    DAFTAR(const char *) catatan;
    DAFTAR(struct rekomendasi) rekomendasi;
};

#endif
