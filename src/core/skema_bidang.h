/* SPDX-License-Identifier: MIT
 *
 * skema_bidang: how one line of a field table is written (only for *_skema.c).
 *
 * Name, offset and C type come from the struct member itself, so a table cannot disagree with its
 * struct: a member of another type than the kind asks for does not compile.
 */
#ifndef CERMAT_CORE_SKEMA_BIDANG_H
#define CERMAT_CORE_SKEMA_BIDANG_H

#include "core/paket.h"
#include "core/paket_skema.h"

/* 0 when member f of struct s has type `tipe`, else no match: a compile error. */
#define BIDANG_TIPE(s, f, tipe) ((size_t) _Generic(((struct s *)0)->f, tipe : 0))
#define BIDANG_(s, f, jenis_, arti_)                                                               \
    .nama = #f, .jenis = (jenis_), .offset = offsetof(struct s, f), .arti = (arti_)

/* Text of one line, at most n characters; rich text of at most n bytes; list of n-character texts.
 */
#define TEKS(s, f, n, arti_)                                                                       \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_TEKS, arti_), .maks = (n) + BIDANG_TIPE(s, f, const char *)           \
    }
#define TEKS_WAJIB(s, f, n, arti_)                                                                 \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_TEKS, arti_), .maks = (n) + BIDANG_TIPE(s, f, const char *),          \
                                           .wajib = true                                           \
    }
#define KAYA_WAJIB(s, f, n, arti_)                                                                 \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_KAYA, arti_), .maks = (n) + BIDANG_TIPE(s, f, const char *),          \
                                           .wajib = true                                           \
    }
#define TEKS_DAFTAR(s, f, n, arti_)                                                                \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_TEKS_DAFTAR, arti_), .maks = (n) + BIDANG_TIPE(s, f.v, const char **) \
    }

/* A whole number from a to b. */
#define CACAH(s, f, a, b, arti_)                                                                   \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_CACAH, arti_), .min = (a),                                            \
                                            .max = (b) + (int64_t)BIDANG_TIPE(s, f, struct cacah)  \
    }
#define CACAH_WAJIB(s, f, a, b, arti_)                                                             \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_CACAH, arti_),                                                        \
            .min = (a), .max = (b) + (int64_t)BIDANG_TIPE(s, f, struct cacah), .wajib = true       \
    }
#define TAHUN(s, f, arti_)       CACAH(s, f, TAHUN_MIN, TAHUN_MAX, arti_)
#define TAHUN_WAJIB(s, f, arti_) CACAH_WAJIB(s, f, TAHUN_MIN, TAHUN_MAX, arti_)

#define NILAI(s, f, arti_)                                                                         \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_ANGKA, arti_), .maks = BIDANG_TIPE(s, f, struct angka)                \
    }

/* Whole rupiah from 0, or from -10^15, to 10^15. */
#define RUPIAH_MAX INT64_C(1000000000000000)
#define RUPIAH_BIDANG(s, f, min_, wajib_, arti_)                                                   \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_RUPIAH, arti_),                                                       \
            .min = (min_), .max = RUPIAH_MAX + (int64_t)BIDANG_TIPE(s, f, struct uang),            \
            .wajib = (wajib_)                                                                      \
    }
#define RUPIAH(s, f, arti_)             RUPIAH_BIDANG(s, f, 0, false, arti_)
#define RUPIAH_WAJIB(s, f, arti_)       RUPIAH_BIDANG(s, f, 0, true, arti_)
#define RUPIAH_MINUS_WAJIB(s, f, arti_) RUPIAH_BIDANG(s, f, -RUPIAH_MAX, true, arti_)

#define YA(s, f, arti_)                                                                            \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_YA, arti_), .maks = BIDANG_TIPE(s, f, bool)                           \
    }
#define PILIHAN(s, f, p, arti_)                                                                    \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_PILIHAN, arti_), .pilihan = (p), .maks = BIDANG_TIPE(s, f, int)       \
    }
#define PILIHAN_WAJIB(s, f, p, arti_)                                                              \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_PILIHAN, arti_), .pilihan = (p), .maks = BIDANG_TIPE(s, f, int),      \
                                              .wajib = true                                        \
    }
#define TANGGAL(s, f, arti_)                                                                       \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_TANGGAL, arti_), .maks = BIDANG_TIPE(s, f, struct tanggal)            \
    }

/* A sub-object, and a list of at most n elements, of struct t. */
#define OBJEK(s, f, t, sk, arti_)                                                                  \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_OBJEK, arti_), .skema = &(sk), .maks = BIDANG_TIPE(s, f, struct t *)  \
    }
#define OBJEK_WAJIB(s, f, t, sk, arti_)                                                            \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_OBJEK, arti_), .skema = &(sk), .maks = BIDANG_TIPE(s, f, struct t *), \
                                            .wajib = true                                          \
    }
#define DAFTAR_BIDANG(s, f, t, sk, n, arti_)                                                       \
    {                                                                                              \
        BIDANG_(s, f, BIDANG_DAFTAR, arti_), .skema = &(sk),                                       \
                                             .maks = (n) + BIDANG_TIPE(s, f.v, struct t *)         \
    }

#define SKEMA_(s, kunci_, arti_, tabel)                                                            \
    {                                                                                              \
        .nama = #s, .arti = (arti_), .ukuran = sizeof(struct s), .kunci = (kunci_),                \
        .bidang = (tabel), .n = sizeof(tabel) / sizeof((tabel)[0])                                 \
    }

/* Usual lengths, in characters; a page of report text is about 3000. */
enum {
    PJG_KODE = 64,
    PJG_NAMA = 300,
    PJG_URAIAN = 2000,
    PJG_SATUAN = 50,
};

#endif
