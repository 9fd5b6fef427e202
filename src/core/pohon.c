/* SPDX-License-Identifier: MIT
 *
 * pohon: composes the boxes of the performance tree.
 */
#include "core/pohon.h"

#include "core/lkjip_bab.h"

#include "base/format_angka.h"
#include "base/str.h"

enum { TINGKAT_KOTAK_LUAR = 4 }; /* colour of other units' boxes */

struct pohon {
    const struct lkjip *l;
    const struct pohon_minta *m;
};

static const char *catatan_indikator(const struct lkjip *l, const struct hitung_indikator *const *v,
                                     size_t n)
{
    const char *s = NULL;
    for (size_t i = 0; i < n; i++) {
        const struct hitung_indikator *x = v[i];
        const char *baris = x->data->uraian;
        if (x->target.ada)
            baris = arena_printf(l->arena, "%s: %s%s", baris, angka_teks(l->arena, x, x->target),
                                 satuan_suffix(l->arena, x->data->satuan));
        s = s == NULL ? baris : arena_printf(l->arena, "%s; %s", s, baris);
    }
    return s;
}

static void add_luar(const struct pohon *p, struct simpul *s, int pada, const char *milik)
{
    const struct paket *k = p->l->paket;
    struct arena *a = p->l->arena;
    for (size_t i = 0; p->m->crosscutting && i < k->crosscutting.n; i++) {
        const struct crosscutting *x = &k->crosscutting.v[i];
        if (x->pada != pada || !text_eq(x->milik, milik))
            continue;
        const char *teks = x->unit;
        if (!text_empty(x->peran))
            teks = arena_printf(a, "%s: %s", teks, x->peran);
        if (!text_empty(x->uraian))
            teks = arena_printf(a, "%s – %s", teks, x->uraian);
        simpul_add(
            a, s,
            simpul_new(a, TINGKAT_KOTAK_LUAR, "Unit lain", teks,
                       text_empty(x->target) ? NULL : arena_printf(a, "Target: %s", x->target)));
    }
}

static const char *judul_pos(int tingkat)
{
    return tingkat == TINGKAT_PROGRAM    ? "Program"
           : tingkat == TINGKAT_KEGIATAN ? "Kegiatan"
                                         : "Sub Kegiatan";
}

static struct simpul *simpul_pos(const struct pohon *p, const struct hitung_pos *x, int warna)
{
    struct simpul *s =
        simpul_new(p->l->arena, warna, judul_pos(x->data->tingkat), x->data->nama, NULL);
    int dasar = p->m->subkegiatan ? TINGKAT_SUBKEGIATAN : TINGKAT_KEGIATAN;
    add_luar(p, s, CROSSCUTTING_POS, x->data->kunci);
    for (size_t i = 0; i < x->n; i++)
        if (x->anak[i]->data->tingkat <= dasar)
            simpul_add(p->l->arena, s, simpul_pos(p, x->anak[i], warna + 1));
    return s;
}

static void add_program(const struct pohon *p, struct simpul *s, const char *kode)
{
    const struct anggaran *a = p->l->paket->anggaran;
    for (size_t i = 0; a != NULL && i < a->program_sasaran.n; i++) {
        const struct program_sasaran *ps = &a->program_sasaran.v[i];
        const struct hitung_pos *x =
            text_eq(ps->sasaran, kode) ? hitung_pos_get(p->l->hitung, ps->program) : NULL;
        if (x != NULL)
            simpul_add(p->l->arena, s, simpul_pos(p, x, 3));
    }
}

static struct simpul *simpul_kelompok(const struct pohon *p, const struct hitung_kelompok *g,
                                      const char *judul)
{
    bool tujuan = g->tingkat == TINGKAT_TUJUAN;
    struct simpul *s = simpul_new(p->l->arena, tujuan ? 1 : 2, judul, g->uraian,
                                  catatan_indikator(p->l, g->indikator, g->n));
    add_luar(p, s, tujuan ? CROSSCUTTING_TUJUAN : CROSSCUTTING_SASARAN, g->kode);
    for (size_t i = 0; i < g->n; i++)
        add_luar(p, s, CROSSCUTTING_INDIKATOR, g->indikator[i]->data->kode);
    return s;
}

static struct simpul *simpul_sasaran(const struct pohon *p, const struct hitung_kelompok *g)
{
    struct simpul *s = simpul_kelompok(p, g, "Sasaran");
    add_program(p, s, g->kode);
    return s;
}

static struct simpul *simpul_tujuan(const struct pohon *p, const struct hitung_kelompok *g)
{
    struct simpul *s = simpul_kelompok(p, g, "Tujuan");
    for (size_t i = 0; i < p->l->hitung->n_kelompok; i++) {
        const struct hitung_kelompok *x = &p->l->hitung->kelompok[i];
        const struct sasaran *ss =
            x->tingkat == TINGKAT_SASARAN ? paket_sasaran(p->l->paket, x->kode) : NULL;
        if (ss != NULL && text_eq(ss->tujuan, g->kode))
            simpul_add(p->l->arena, s, simpul_sasaran(p, x));
    }
    return s;
}

struct simpul *pohon_kinerja(const struct lkjip *l, const struct pohon_minta *m)
{
    struct pohon p = {l, m};
    struct simpul *akar = simpul_new(l->arena, 0, unit_nama(l), NULL, NULL);
    for (size_t i = 0; i < l->hitung->n_kelompok; i++) {
        const struct hitung_kelompok *g = &l->hitung->kelompok[i];
        if (m->bagian != NULL && !text_eq(m->bagian, g->kode))
            continue;
        if (g->tingkat == TINGKAT_TUJUAN)
            simpul_add(l->arena, akar, simpul_tujuan(&p, g));
        else if (m->bagian != NULL)
            simpul_add(l->arena, akar, simpul_sasaran(&p, g));
    }
    if (akar->n == 0)
        return NULL;
    return akar->n == 1 ? akar->anak[0] : akar;
}
