/* SPDX-License-Identifier: MIT
 *
 * ukur_terlambat: the list, and the sentences that say it.
 */
#include "core/ukur_terlambat.h"

#include "base/format_angka.h"
#include "base/str.h"

static const char *const KATA[KURANG_COUNT] = {
    [KURANG_ISI] = "belum diisi",
    [KURANG_AJUKAN] = "sudah diisi, belum diajukan",
    [KURANG_DIPERBAIKI] = "dikembalikan atau dibuka kembali, perlu diperbaiki",
    [KURANG_VERIFIKASI] = "menunggu verifikasi",
};

const char *ukur_kurang_kata(enum ukur_kurang_apa apa)
{
    return apa > 0 && apa < KURANG_COUNT ? KATA[apa] : "";
}

bool ukur_selesai(int64_t tahun, int tw, struct tanggal kini)
{
    struct tanggal t = ukur_batas(tahun, tw);

    t.hari = 1;
    return tanggal_cmp(kini, t) >= 0;
}

static enum ukur_kurang_apa lacking(const struct hitung_indikator *i, const struct ukur_baris *b,
                                    int tw)
{
    switch (b->status) {
    case UKUR_TERVERIFIKASI:
        return 0;
    case UKUR_DIAJUKAN:
        return KURANG_VERIFIKASI;
    case UKUR_DIKEMBALIKAN:
    case UKUR_DIBUKA:
        return KURANG_DIPERBAIKI;
    default:
        return i->triwulan[tw - 1].realisasi.ada ? KURANG_AJUKAN : KURANG_ISI;
    }
}

struct ukur_kurang_list ukur_kurang_cari(struct arena *a, const struct hitung *h,
                                         const struct ukur_senarai *status, struct tanggal kini)
{
    struct ukur_kurang_list l = {.v = ARENA_ARRAY(a, 4 * h->n_indikator, struct ukur_kurang)};

    for (int tw = 1; tw <= 4; tw++)
        for (size_t k = 0; ukur_selesai(h->paket->tahun.nilai, tw, kini) && k < h->n_indikator;
             k++) {
            const struct hitung_indikator *i = &h->indikator[k];
            enum ukur_kurang_apa apa;

            if (!ukur_perlu(i, tw))
                continue;
            apa = lacking(i, ukur_baris_get(status, i->data->kode, tw), tw);
            if (apa == 0)
                continue;
            l.v[l.n++] = (struct ukur_kurang){i, tw, apa};
            l.jumlah[apa]++;
        }
    return l;
}

static const char *owner(const struct paket *p, const struct indikator *i)
{
    const struct jabatan *j =
        i->penanggung_jawab == NULL ? NULL : paket_jabatan(p, i->penanggung_jawab);

    return j == NULL ? i->penanggung_jawab : text_or(j->nama, j->kode);
}

static const char *quarter_head(struct arena *a, int tw, struct tanggal batas, struct tanggal kini)
{
    return arena_printf(a, "\nTriwulan %s (%s %s):\n", format_romawi(a, tw),
                        tanggal_cmp(kini, batas) > 0 ? "TERLAMBAT, batas" : "batas",
                        tanggal_format(a, batas));
}

const char *ukur_terlambat_teks(struct arena *a, const struct hitung *h,
                                const struct ukur_kurang_list *l, struct tanggal kini,
                                const struct kalender *kal)
{
    const struct paket *p = h->paket;
    struct buf b;
    const char *teks;
    int tw = 0, nomor = 0;

    buf_init(&b, (size_t)4 << 20);
    buf_printf(&b, "Pengukuran kinerja %s tahun %d, keadaan %s\n",
               text_or(p->unit->nama, p->unit->kode), (int)p->tahun.nilai, tanggal_format(a, kini));
    if (l->n == 0)
        buf_puts(&b, "Semua triwulan yang sudah berakhir terisi dan terverifikasi.\n");
    for (size_t k = 0; k < l->n; k++) {
        const struct ukur_kurang *x = &l->v[k];
        const char *pj = owner(p, x->i->data);

        if (x->tw != tw) {
            buf_puts(&b,
                     quarter_head(a, x->tw, kalender_tenggat_tw(kal, p->tahun.nilai, x->tw), kini));
            nomor = 0;
        }
        tw = x->tw;
        buf_printf(&b, "%d. %s: %s%s%s%s\n", ++nomor, x->i->data->uraian, ukur_kurang_kata(x->apa),
                   pj != NULL ? " (" : "", text_or(pj, ""), pj != NULL ? ")" : "");
    }
    teks = buf_dup(a, &b);
    buf_release(&b);
    return text_or(teks, "");
}

const char *ukur_terlambat_baris(struct arena *a, const char *unit,
                                 const struct ukur_kurang_list *l)
{
    static const char *const singkat[KURANG_COUNT] = {
        [KURANG_ISI] = "belum diisi",
        [KURANG_AJUKAN] = "belum diajukan",
        [KURANG_DIPERBAIKI] = "perlu diperbaiki",
        [KURANG_VERIFIKASI] = "menunggu verifikasi",
    };
    const char *s = "";

    for (int k = 1; k < KURANG_COUNT; k++)
        if (l->jumlah[k] > 0)
            s = arena_printf(a, "%s%s%zu %s", s, *s == '\0' ? "" : ", ", l->jumlah[k], singkat[k]);
    return *s == '\0' ? NULL : arena_printf(a, "%s: %s", unit, s);
}
