/* SPDX-License-Identifier: MIT
 *
 * Signature blocks: borderless tables, so that they stay together and aligned on the page.
 */
#include "core/lkjip_bantu.h"

#include "base/str.h"

static void garis(struct dok *d, struct dok_sel *s, unsigned gaya, const char *teks)
{
    if (text_empty(teks))
        return;
    if (s->isi.n > 0)
        teks_baris(d->arena, &s->isi);
    teks_add(d->arena, &s->isi, gaya, teks);
}

static void isi_jabatan(struct dok *d, struct dok_sel *s, struct pihak p)
{
    garis(d, s, 0, p.pengantar);
    garis(d, s, 0, p.jabatan != NULL ? text_upper(d->arena, p.jabatan) : NULL);
}

static void isi_nama(struct dok *d, struct dok_sel *s, struct pihak p)
{
    garis(d, s, DOK_TEBAL | DOK_GARIS, text_or(p.nama, "…………………………"));
    garis(d, s, 0, p.pangkat);
    garis(d, s, 0, text_empty(p.nip) ? NULL : arena_printf(d->arena, "NIP %s", p.nip));
}

/* Room for signature and stamp. */
static void isi_ruang(struct dok *d, struct dok_sel *s)
{
    for (int i = 0; i < 3; i++)
        teks_baris(d->arena, &s->isi);
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

/* Rows for place, jabatan, room and name, so that both names stand level however long a title is.
 */
void tanda_tangan_dua(struct dok *d, const char *tempat, struct tanggal tanggal, struct pihak kiri,
                      struct pihak kanan)
{
    struct dok_tabel *t = tabel_polos(d);
    bool dua = kiri.jabatan != NULL;
    const char *tt = tempat_tanggal(d, tempat, tanggal);
    if (!text_empty(tt))
        garis(d, &tabel_baris(d, t)->sel[1], 0, tt);
    struct dok_sel *s = tabel_baris(d, t)->sel;
    if (dua)
        isi_jabatan(d, &s[0], kiri);
    isi_jabatan(d, &s[1], kanan);
    isi_ruang(d, &tabel_baris(d, t)->sel[1]);
    s = tabel_baris(d, t)->sel;
    if (dua)
        isi_nama(d, &s[0], kiri);
    isi_nama(d, &s[1], kanan);
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
