/* SPDX-License-Identifier: MIT
 *
 * skema: the fields of the data package as data.
 *
 * Each struct of the package (unit.h .. laporan.h) has one `struct skema`: its fields with name,
 * kind, place in the struct, limits and meaning. The JSON reader and writer, the JSON Schema and
 * its documentation, and the store all walk these tables; a field is declared once.
 *
 * Conventions: text is `const char *` (NULL: no value); numbers are angka, uang, cacah (none is a
 * state); enums are `int`-sized with 0 meaning "not given"; a sub-object is a pointer (NULL:
 * absent); a list is a DAFTAR.
 */
#ifndef CERMAT_CORE_SKEMA_H
#define CERMAT_CORE_SKEMA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A list: n elements at v. */
#define DAFTAR(tipe)                                                                               \
    struct {                                                                                       \
        tipe *v;                                                                                   \
        size_t n;                                                                                  \
    }

/* Any DAFTAR seen without its element type; copied in and out, since the types differ. */
struct daftar_umum {
    void *v;
    size_t n;
};

struct cacah { /* an optional whole number */
    bool ada;
    int64_t nilai;
};

enum bidang_jenis {
    BIDANG_TEKS,        /* const char *: one line, at most `maks` characters */
    BIDANG_KAYA,        /* const char *: rich text (core/teks_kaya.h), at most `maks` bytes */
    BIDANG_CACAH,       /* struct cacah in min..max */
    BIDANG_ANGKA,       /* struct angka, at most 6 decimals */
    BIDANG_RUPIAH,      /* struct uang; whole rupiah in JSON */
    BIDANG_YA,          /* bool; absent = false, written only when true */
    BIDANG_PILIHAN,     /* enum (int): one of `pilihan`; 0 = absent */
    BIDANG_TANGGAL,     /* struct tanggal, "YYYY-MM-DD" */
    BIDANG_TEKS_DAFTAR, /* DAFTAR(const char *): texts of at most `maks` characters */
    BIDANG_OBJEK,       /* struct x *: `skema` */
    BIDANG_DAFTAR,      /* DAFTAR(struct x): `skema`, at most `maks` elements */
};

struct pilihan { /* one word of an enum; a table ends with nama = NULL */
    const char *nama;
    int nilai;
    const char *arti;
};

struct skema;

struct bidang {
    const char *nama;
    enum bidang_jenis jenis;
    size_t offset;
    bool wajib;
    size_t maks;
    int64_t min, max; /* CACAH, and RUPIAH in whole rupiah; both inclusive */
    const struct pilihan *pilihan;
    const struct skema *skema;
    const char *arti; /* meaning and unit, Indonesian, one sentence: becomes documentation */
};

struct skema {
    const char *nama; /* the term: struct, table and SQL file carry it */
    const char *arti;
    size_t ukuran;     /* sizeof the struct */
    const char *kunci; /* field that identifies an element within its list; NULL: its position */
    const struct bidang *bidang;
    size_t n;
};

/* A member of kind TEKS_DAFTAR or DAFTAR, and of kind OBJEK, at its address in the struct. */
struct daftar_umum daftar_get(const void *isi);
void daftar_put(void *isi, struct daftar_umum d);
void *objek_get(const void *isi);
void objek_put(void *isi, void *objek);

/* Name of an enum value, NULL when not in the table. */
const char *pilihan_nama(const struct pilihan *p, int nilai);
/* Value of a name, 0 when unknown. */
int pilihan_nilai(const struct pilihan *p, const char *nama);

#endif
