/* SPDX-License-Identifier: MIT
 *
 * The grids of a PK: indicators with their targets, and the budget; with what contradicts in each
 * row, and empty rows for what comes.
 */
#include "base/format_angka.h"
#include "core/paket_skema.h"
#include "core/pk_bantu.h"
#include "web/page_pk_naskah.h"

#include <string.h>

enum { USUL_MAKS = 1500 }; /* choices on a page: rows x entries of the list */

static const char *const BARIS[] = {"indikator", "sasaran", "uraian", "satuan", "target",
                                    "tw1",       "tw2",     "tw3",    "tw4"};
static const char *const UANG[] = {"pos", "uraian", "nilai", "sumber_dana", "keterangan"};

enum { N_BARIS = sizeof(BARIS) / sizeof(BARIS[0]), N_UANG = sizeof(UANG) / sizeof(UANG[0]) };

struct usul_list {
    struct isian_usul *v;
    size_t n;
};

static struct usul_list propose_indikator(struct naskah *n)
{
    const struct renstra *r = n->p->renstra;
    const struct anggaran *g = n->p->anggaran;
    size_t banyak = (r != NULL ? r->indikator.n : 0) + (g != NULL ? g->indikator.n : 0);
    struct usul_list l = {.v = ARENA_ARRAY(n->r->a, banyak, struct isian_usul)};

    for (size_t i = 0; r != NULL && i < r->indikator.n; i++)
        l.v[l.n++] = (struct isian_usul){r->indikator.v[i].kode, r->indikator.v[i].uraian};
    for (size_t i = 0; g != NULL && i < g->indikator.n; i++)
        l.v[l.n++] = (struct isian_usul){g->indikator.v[i].kode, g->indikator.v[i].uraian};
    for (size_t i = 0; i < l.n; i++)
        l.v[i].teks = arena_printf(n->r->a, "%s %s", l.v[i].nilai, text_or(l.v[i].teks, ""));
    return l;
}

static struct usul_list propose_pos(struct naskah *n)
{
    const struct anggaran *g = n->p->anggaran;
    struct usul_list l = {.v = ARENA_ARRAY(n->r->a, g != NULL ? g->pos.n : 0, struct isian_usul)};

    for (size_t i = 0; g != NULL && i < g->pos.n; i++)
        l.v[l.n++] = (struct isian_usul){g->pos.v[i].kunci,
                                         arena_printf(n->r->a, "%s %s",
                                                      text_or(g->pos.v[i].kode, g->pos.v[i].kunci),
                                                      text_or(g->pos.v[i].nama, ""))};
    return l;
}

/* What contradicts in a row, as one text. */
static void put_tanda(struct naskah *n, struct pandang *v, const void *isi)
{
    struct arena *a = n->r->a;
    struct pandang *l = pandang_add(a, v, "tanda", pandang_daftar(a));

    for (size_t i = 0; i < n->t.n; i++) {
        const struct pk_temuan *t = &n->t.v[i];

        if (t->isi != isi)
            continue;
        struct pandang *x = pandang_add(a, l, NULL, pandang_peta(a));
        pandang_set(a, x, "pesan", t->pesan);
        pandang_set(a, x, "warna", t->berat ? "bahaya" : "tanda");
        pandang_set(a, x, "nilai_acuan",
                    t->acuan == NULL
                        ? NULL
                        : arena_printf(a, "%s: %s", text_or(t->acuan_nama, "acuan"), t->acuan));
    }
}

static void put_hapus(struct naskah *n, struct pandang *v, const void *isi, const char *sebut)
{
    struct baris b = cuplikan_baris(n->r->cuplikan, isi);

    pandang_set(
        n->r->a, v, "hapus",
        arena_printf(n->r->a, "h:%s:%lld:%lld", b.tabel, (long long)b.id, (long long)b.versi));
    pandang_set(n->r->a, v, "sebut", sebut);
}

static void put_baris(struct naskah *n, struct pandang *ke, size_t i, struct usul_list usul)
{
    struct arena *a = n->r->a;
    const struct pk_baris *b = &n->pk->baris.v[i];
    const struct indikator *x = paket_indikator(n->p, b->indikator);
    const struct sasaran *s = x != NULL ? paket_sasaran(n->p, x->milik) : NULL;
    const struct tujuan *t = x != NULL ? paket_tujuan(n->p, x->milik) : NULL;
    const char *sebut = text_or(b->uraian, x != NULL ? x->uraian : NULL);
    struct pandang *v = pandang_add(a, ke, NULL, pandang_peta(a));

    sebut = text_or(sebut, arena_printf(a, "baris %zu", i + 1));
    pandang_set(a, v, "no", arena_printf(a, "%zu", i + 1));
    pandang_set(a, v, "ikut_uraian", x != NULL && text_empty(b->uraian) ? x->uraian : NULL);
    pandang_set(a, v, "ikut_satuan", x != NULL && text_empty(b->satuan) ? x->satuan : NULL);
    pandang_set(a, v, "ikut_sasaran",
                !text_empty(b->sasaran) ? NULL
                : s != NULL             ? s->uraian
                : t != NULL             ? t->uraian
                                        : NULL);
    for (size_t k = 0; k < N_BARIS; k++) {
        struct pandang *y = isian_bidang(n->r, &SKEMA_PK_BARIS, b, BARIS[k]);

        if (k == 0 && usul.n * (n->pk->baris.n + 1) <= USUL_MAKS)
            isian_usulkan(n->r, y, usul.v, usul.n);
        isian_sebut(n->r, y, sebut);
        pandang_add(a, v, arena_printf(a, "i_%s", BARIS[k]), y);
    }
    put_hapus(n, v, b, sebut);
    put_tanda(n, v, b);
}

static void put_uang(struct naskah *n, struct pandang *ke, size_t i, struct usul_list usul)
{
    struct arena *a = n->r->a;
    const struct pk_anggaran *b = &n->pk->anggaran.v[i];
    const struct pos_anggaran *x = b->pos != NULL ? paket_pos(n->p, b->pos) : NULL;
    const char *sebut = text_or(b->uraian, x != NULL ? x->nama : NULL);
    struct pandang *v = pandang_add(a, ke, NULL, pandang_peta(a));

    sebut = text_or(sebut, arena_printf(a, "baris %zu", i + 1));
    pandang_set(a, v, "no", arena_printf(a, "%zu", i + 1));
    pandang_set(a, v, "ikut_uraian", x != NULL && text_empty(b->uraian) ? x->nama : NULL);
    for (size_t k = 0; k < N_UANG; k++) {
        struct pandang *y = isian_bidang(n->r, &SKEMA_PK_ANGGARAN, b, UANG[k]);

        if (k == 0 && usul.n * (n->pk->anggaran.n + 1) <= USUL_MAKS)
            isian_usulkan(n->r, y, usul.v, usul.n);
        isian_sebut(n->r, y, sebut);
        pandang_add(a, v, arena_printf(a, "i_%s", UANG[k]), y);
    }
    put_hapus(n, v, b, sebut);
    put_tanda(n, v, b);
}

static void put_baru(struct naskah *n, struct pandang *v, struct usul_list indikator,
                     struct usul_list pos)
{
    struct arena *a = n->r->a;
    struct pandang *baris = pandang_add(a, v, "baris_baru", pandang_peta(a));
    struct pandang *uang = pandang_add(a, v, "uang_baru", pandang_peta(a));

    for (size_t k = 0; k < N_BARIS; k++) {
        struct pandang *y = isian_baru(n->r, &SKEMA_PK_BARIS, n->pk, "baru", BARIS[k]);

        if (k == 0)
            isian_usulkan(n->r, y, indikator.v, indikator.n);
        isian_sebut(n->r, y, "baris baru");
        pandang_add(a, baris, arena_printf(a, "i_%s", BARIS[k]), y);
    }
    for (size_t k = 0; k < N_UANG; k++) {
        struct pandang *y = isian_baru(n->r, &SKEMA_PK_ANGGARAN, n->pk, "baru", UANG[k]);

        if (k == 0)
            isian_usulkan(n->r, y, pos.v, pos.n);
        isian_sebut(n->r, y, "baris baru");
        pandang_add(a, uang, arena_printf(a, "i_%s", UANG[k]), y);
    }
}

void pk_tabel_put(struct naskah *n, struct pandang *v)
{
    struct arena *a = n->r->a;
    struct pandang *baris = pandang_add(a, v, "baris", pandang_daftar(a));
    struct pandang *uang = pandang_add(a, v, "uang", pandang_daftar(a));
    bool ubah = pk_terbuka(n->pk->status) && req_boleh(n->r, AKSI_PK_UBAH, n->pk->jabatan);
    struct usul_list indikator = {0}, pos = {0};

    if (ubah) {
        indikator = propose_indikator(n);
        pos = propose_pos(n);
    }

    for (size_t i = 0; i < n->pk->baris.n; i++)
        put_baris(n, baris, i, indikator);
    for (size_t i = 0; i < n->pk->anggaran.n; i++)
        put_uang(n, uang, i, pos);
    pandang_add(a, v, "ubah", pandang_ya(a, ubah));
    pandang_add(a, v, "ada_baris", pandang_ya(a, n->pk->baris.n > 0));
    pandang_add(a, v, "ada_uang", pandang_ya(a, n->pk->anggaran.n > 0));
    pandang_set(a, v, "jumlah", format_uang(a, pk_anggaran_jumlah(n->p, n->pk)));
    put_baru(n, v, indikator, pos);
}

static const struct pandang_jenis TANDA[] = {
    {"pesan", PANDANG_TEKS, NULL, ""},
    {"warna", PANDANG_TEKS, NULL, ""},
    {"nilai_acuan", PANDANG_TEKS, NULL, ""},
    {0},
};

#define ISIAN(nama)                                                                                \
    {                                                                                              \
        nama, PANDANG_PETA, ISIAN_JENIS, ""                                                        \
    }

const struct pandang_jenis PK_TABEL_BARU[] = {
    ISIAN("i_indikator"), ISIAN("i_sasaran"),
    ISIAN("i_uraian"),    ISIAN("i_satuan"),
    ISIAN("i_target"),    ISIAN("i_tw1"),
    ISIAN("i_tw2"),       ISIAN("i_tw3"),
    ISIAN("i_tw4"),       {0},
};
const struct pandang_jenis PK_TABEL_UANG_BARU[] = {
    ISIAN("i_pos"),         ISIAN("i_uraian"),     ISIAN("i_nilai"),
    ISIAN("i_sumber_dana"), ISIAN("i_keterangan"), {0},
};
const struct pandang_jenis PK_TABEL_BARIS[] = {
    ISIAN("i_indikator"),
    ISIAN("i_sasaran"),
    ISIAN("i_uraian"),
    ISIAN("i_satuan"),
    ISIAN("i_target"),
    ISIAN("i_tw1"),
    ISIAN("i_tw2"),
    ISIAN("i_tw3"),
    ISIAN("i_tw4"),
    {"no", PANDANG_TEKS, NULL, ""},
    {"ikut_uraian", PANDANG_TEKS, NULL, "dari indikator"},
    {"ikut_satuan", PANDANG_TEKS, NULL, ""},
    {"ikut_sasaran", PANDANG_TEKS, NULL, ""},
    {"hapus", PANDANG_TEKS, NULL, "nama masukan"},
    {"sebut", PANDANG_TEKS, NULL, ""},
    {"tanda", PANDANG_DAFTAR, TANDA, ""},
    {0},
};
const struct pandang_jenis PK_TABEL_UANG[] = {
    ISIAN("i_pos"),
    ISIAN("i_uraian"),
    ISIAN("i_nilai"),
    ISIAN("i_sumber_dana"),
    ISIAN("i_keterangan"),
    {"no", PANDANG_TEKS, NULL, ""},
    {"ikut_uraian", PANDANG_TEKS, NULL, "dari pos"},
    {"hapus", PANDANG_TEKS, NULL, "nama masukan"},
    {"sebut", PANDANG_TEKS, NULL, ""},
    {"tanda", PANDANG_DAFTAR, TANDA, ""},
    {0},
};
