/* SPDX-License-Identifier: MIT
 *
 * Pohon kinerja: tujuan, sasaran, programmes and their kegiatan as one tree.
 *
 * Sub kegiatan are left out: the picture has to be readable on one page, and they stand in the
 * table of the rencana kinerja.
 */
#include "core/lkjip_bab.h"

#include "base/format_angka.h"
#include "base/str.h"

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

static struct simpul *simpul_pos(const struct lkjip *l, const struct hitung_pos *p, int tingkat)
{
    struct simpul *s =
        simpul_new(l->arena, tingkat, tingkat <= 3 ? "Program" : "Kegiatan", p->data->nama, NULL);
    if (p->data->tingkat == TINGKAT_PROGRAM)
        for (size_t i = 0; i < p->n; i++)
            simpul_add(l->arena, s, simpul_pos(l, p->anak[i], tingkat + 1));
    return s;
}

static struct simpul *simpul_sasaran(const struct lkjip *l, const struct hitung_kelompok *g)
{
    struct simpul *s =
        simpul_new(l->arena, 2, "Sasaran", g->uraian, catatan_indikator(l, g->indikator, g->n));
    const struct anggaran *a = l->paket->anggaran;
    for (size_t i = 0; a != NULL && i < a->program_sasaran.n; i++) {
        const struct program_sasaran *ps = &a->program_sasaran.v[i];
        const struct hitung_pos *p =
            text_eq(ps->sasaran, g->kode) ? hitung_pos_get(l->hitung, ps->program) : NULL;
        if (p != NULL)
            simpul_add(l->arena, s, simpul_pos(l, p, 3));
    }
    return s;
}

static struct simpul *simpul_tujuan(const struct lkjip *l, const struct hitung_kelompok *g)
{
    struct simpul *s =
        simpul_new(l->arena, 1, "Tujuan", g->uraian, catatan_indikator(l, g->indikator, g->n));
    for (size_t i = 0; i < l->hitung->n_kelompok; i++) {
        const struct hitung_kelompok *x = &l->hitung->kelompok[i];
        const struct sasaran *ss =
            x->tingkat == TINGKAT_SASARAN ? paket_sasaran(l->paket, x->kode) : NULL;
        if (ss != NULL && text_eq(ss->tujuan, g->kode))
            simpul_add(l->arena, s, simpul_sasaran(l, x));
    }
    return s;
}

void gambar_pohon(const struct lkjip *l, struct dok *d)
{
    struct simpul *akar = simpul_new(l->arena, 0, unit_nama(l), NULL, NULL);
    for (size_t i = 0; i < l->hitung->n_kelompok; i++)
        if (l->hitung->kelompok[i].tingkat == TINGKAT_TUJUAN)
            simpul_add(l->arena, akar, simpul_tujuan(l, &l->hitung->kelompok[i]));
    if (akar->n == 0)
        return;
    struct dok_gambar g = {
        .jenis = GAMBAR_POHON,
        .akar = akar->n == 1 ? akar->anak[0] : akar,
        .alt = arena_printf(l->arena,
                            "Pohon kinerja %s: %zu tujuan dengan sasaran, program, dan kegiatannya",
                            unit_nama(l), akar->n),
    };
    dok_gambar(d, "gambar.pohon", arena_printf(l->arena, "Pohon Kinerja %s", unit_nama(l)), &g);
}

void pohon_isi(const struct lkjip *l, struct dok *d)
{
    struct dok *g = dok_new(l->arena);
    gambar_pohon(l, g);
    if (g->n == 0)
        return;
    kalimat(d, GAYA_ISI,
            "Hubungan sebab akibat dari tujuan sampai kegiatan digambarkan dalam pohon kinerja "
            "pada {r}.",
            "gambar.pohon");
    dok_append(d, g);
}
