/* SPDX-License-Identifier: MIT
 *
 * Signature blocks: borderless tables, so that they stay together and aligned on the page.
 */
#include "core/lkjip_bantu.h"

#include "base/str.h"

static void garis(struct dok *d, struct dok_sel *s, unsigned gaya, const char *teks)
{
    if (s->isi.n > 0)
        teks_baris(d->arena, &s->isi);
    teks_add(d->arena, &s->isi, gaya, teks);
}

static void ruang(struct dok *d, struct dok_sel *s, int n)
{
    for (int i = 0; i < n; i++)
        teks_baris(d->arena, &s->isi);
}

static void isi_pihak(struct dok *d, struct dok_sel *s, struct pihak p)
{
    if (p.pengantar != NULL)
        garis(d, s, 0, p.pengantar);
    if (p.jabatan != NULL)
        garis(d, s, 0, text_upper(d->arena, p.jabatan));
    ruang(d, s, 4);
    garis(d, s, DOK_TEBAL | DOK_GARIS, text_or(p.nama, "…………………………"));
    if (!text_empty(p.pangkat))
        garis(d, s, 0, p.pangkat);
    if (!text_empty(p.nip))
        garis(d, s, 0, arena_printf(d->arena, "NIP %s", p.nip));
}

static struct dok_tabel *tabel_polos(struct dok *d)
{
    static const struct dok_kolom K[] = {{.lebar = 500, .rata = RATA_TENGAH},
                                         {.lebar = 500, .rata = RATA_TENGAH}};
    struct dok_tabel *t = dok_tabel(d, NULL, NULL, K, 2)->tabel;
    t->polos = true;
    return t;
}

static const char *tempat_tanggal(struct dok *d, const char *tempat, struct tanggal tanggal)
{
    if (!tanggal_ada(tanggal))
        return tempat;
    const char *t = tanggal_format(d->arena, tanggal);
    return text_empty(tempat) ? t : arena_printf(d->arena, "%s, %s", tempat, t);
}

void tanda_tangan(struct dok *d, const char *tempat, struct tanggal tanggal, struct pihak p)
{
    tanda_tangan_dua(d, tempat, tanggal, (struct pihak){0}, p);
}

void tanda_tangan_dua(struct dok *d, const char *tempat, struct tanggal tanggal, struct pihak kiri,
                      struct pihak kanan)
{
    struct dok_tabel *t = tabel_polos(d);
    struct dok_baris *b = tabel_baris(d, t);
    const char *tt = tempat_tanggal(d, tempat, tanggal);
    if (kiri.jabatan != NULL) {
        if (tt != NULL)
            garis(d, &b->sel[0], 0, "\u00a0");
        isi_pihak(d, &b->sel[0], kiri);
    }
    if (tt != NULL)
        garis(d, &b->sel[1], 0, tt);
    isi_pihak(d, &b->sel[1], kanan);
}

struct pihak pihak_of(const struct lkjip *l, const char *pejabat, const char *jabatan)
{
    struct pihak p = {.jabatan = jabatan_nama(l, jabatan)};
    const struct pejabat *o = pejabat != NULL ? paket_pejabat(l->paket, pejabat) : NULL;
    if (o == NULL)
        return p;
    static const char *const AWALAN[] = {
        [PEJABAT_PLT] = "Plt. ", [PEJABAT_PLH] = "Plh. ", [PEJABAT_PJ] = "Pj. "};
    const char *nama = jabatan_nama(l, o->jabatan);
    if (p.jabatan == NULL)
        p.jabatan = nama;
    if (o->status > PEJABAT_DEFINITIF && p.jabatan != NULL)
        p.jabatan = arena_printf(l->arena, "%s%s", AWALAN[o->status], p.jabatan);
    p.nama = o->nama;
    p.nip = o->nip;
    p.pangkat = o->pangkat;
    if (o->pangkat != NULL && o->golongan != NULL)
        p.pangkat = arena_printf(l->arena, "%s (%s)", o->pangkat, o->golongan);
    return p;
}
