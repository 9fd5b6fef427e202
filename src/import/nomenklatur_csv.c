/* SPDX-License-Identifier: MIT
 *
 * nomenklatur_csv: rows of CSV to struct nomenklatur.
 */
#include "import/nomenklatur_csv.h"

#include "base/tertanam.h"
#include "import/csv_baca.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { KOLOM = 6, BERKAS_MAX = 8 };

static const char *const JUDUL[KOLOM] = {"kode",    "jenjang",   "nama",
                                         "kinerja", "indikator", "satuan"};

struct pembaca {
    struct arena *a;
    struct nomenklatur *out;
    size_t cap;
    struct masalah_list *m;
};

/* 0: a level that is not part of a budget (urusan, bidang); -1: unknown. */
static int tingkat_of(const char *jenjang)
{
    static const struct {
        const char *nama;
        int tingkat;
    } JENJANG[] = {
        {"unsur", 0},
        {"bidang", 0},
        {"program", TINGKAT_PROGRAM},
        {"kegiatan", TINGKAT_KEGIATAN},
        {"sub_kegiatan", TINGKAT_SUBKEGIATAN},
    };

    for (size_t i = 0; i < sizeof(JENJANG) / sizeof(JENJANG[0]); i++)
        if (strcmp(jenjang, JENJANG[i].nama) == 0)
            return JENJANG[i].tingkat;
    return -1;
}

static const char *isi_or_null(const char *s)
{
    return *s ? s : NULL;
}

static void read_row(struct pembaca *r, const struct csv_baris *b, const char *tempat)
{
    struct nomenklatur_butir *x;
    int tingkat;

    if (b->n != KOLOM) {
        masalah_add(r->m, tempat, "berisi %zu kolom, seharusnya %d", b->n, KOLOM);
        return;
    }
    tingkat = tingkat_of(b->v[1]);
    if (tingkat < 0)
        masalah_add(r->m, tempat,
                    "jenjang \"%s\" tidak dikenal; pakai program, kegiatan, atau "
                    "sub_kegiatan",
                    str_quote(str_of(b->v[1])).s);
    else if (!*b->v[0] || !*b->v[2] || strlen(b->v[0]) >= NOMENKLATUR_KODE_MAX)
        masalah_add(r->m, tempat, "kode dan nama wajib diisi, kode di bawah %d aksara",
                    NOMENKLATUR_KODE_MAX);
    if (tingkat <= 0 || !*b->v[0] || !*b->v[2] || strlen(b->v[0]) >= NOMENKLATUR_KODE_MAX)
        return;
    x = arena_push(r->a, (void **)&r->out->v, &r->out->n, &r->cap, sizeof(*x));
    *x = (struct nomenklatur_butir){
        .kode = b->v[0],
        .tingkat = tingkat,
        .nama = b->v[2],
        .kinerja = isi_or_null(b->v[3]),
        .indikator = isi_or_null(b->v[4]),
        .satuan = isi_or_null(b->v[5]),
    };
    x->cari = nomenklatur_kecil(r->a, arena_printf(r->a, "%s %s", x->nama, b->v[4]));
}

static void read_text(struct pembaca *r, struct str teks)
{
    struct csv csv;
    struct err e = {0};

    if (csv_read(r->a, teks, ';', &csv, &e) < 0) {
        masalah_add(r->m, "", "%s", e.msg);
        return;
    }
    for (size_t k = 0; k < KOLOM; k++)
        if (csv.n == 0 || csv.baris[0].n != KOLOM || strcmp(csv.baris[0].v[k], JUDUL[k]) != 0) {
            masalah_add(r->m, "baris 1",
                        "judul kolom harus "
                        "kode;jenjang;nama;kinerja;indikator;satuan");
            return;
        }
    for (size_t i = 1; i < csv.n; i++)
        read_row(r, &csv.baris[i], arena_printf(r->a, "baris %zu", i + 1));
}

static int by_kode(const void *a, const void *b)
{
    const struct nomenklatur_butir *x = a, *y = b;

    return strcmp(x->kode, y->kode);
}

int nomenklatur_csv_read(struct arena *a, const struct str *teks, size_t n, struct nomenklatur *out,
                         struct masalah_list *m)
{
    struct pembaca r = {.a = a, .out = out, .m = m};
    size_t sebelum = m->n;

    *out = (struct nomenklatur){0};
    for (size_t i = 0; i < n; i++)
        read_text(&r, teks[i]);
    if (out->n > 0)
        qsort(out->v, out->n, sizeof(*out->v), by_kode);
    for (size_t i = 1; i < out->n; i++)
        if (strcmp(out->v[i].kode, out->v[i - 1].kode) == 0)
            masalah_add(m, out->v[i].kode, "kode ini ada dua kali");
    return m->n > sebelum ? ERR_INVALID : 0;
}

const struct nomenklatur *nomenklatur_bawaan(struct arena *a)
{
    struct nomenklatur *out = ARENA_NEW(a, struct nomenklatur);
    struct str teks[BERKAS_MAX];
    struct masalah_list m;
    size_t n;
    const struct berkas_tertanam *b = tertanam_list("data/nomenklatur/", &n);

    assert(n > 0 && n <= BERKAS_MAX);
    for (size_t i = 0; i < n; i++)
        teks[i] = (struct str){(const char *)b[i].p, b[i].n};
    masalah_init(&m, a);
    if (nomenklatur_csv_read(a, teks, n, out, &m) < 0)
        assert(!"data/nomenklatur is broken");
    return out;
}
