/* SPDX-License-Identifier: MIT
 *
 * kenapa_uang: money: a pos and the sum below it, totals, money of a sasaran, efisiensi.
 */
#include "web/kenapa.h"

#include "base/format_angka.h"
#include "base/tanggal.h"
#include "core/efisiensi.h"

#include <string.h>

static const struct pagu_versi *governing(const struct hitung_anggaran *h,
                                          const struct pos_anggaran *p)
{
    int64_t versi = 0;

    for (size_t i = 0; i < h->data->versi.n; i++)
        if (h->data->versi.v[i].nomor.nilai > versi)
            versi = h->data->versi.v[i].nomor.nilai;
    for (size_t i = 0; i < p->pagu.n; i++)
        if (p->pagu.v[i].versi.nilai == versi)
            return &p->pagu.v[i];
    return NULL;
}

static void put_children(struct req *r, const struct hitung_pos *p, bool pagu, struct kenapa *out)
{
    out->kata = pagu ? "Jumlah pagu pos di bawahnya." : "Jumlah realisasi pos di bawahnya.";
    for (size_t i = 0; i < p->n; i++)
        kenapa_masukan_add(r, out, p->anak[i]->data->nama,
                           format_uang(r->a, pagu ? p->anak[i]->pagu_akhir : p->anak[i]->realisasi),
                           NULL);
    if (p->selisih_anak)
        out->kata = arena_printf(
            r->a, "%s Jumlah yang tercatat pada pos ini sendiri berbeda: %s.", out->kata,
            format_uang(r->a, pagu ? p->pagu_tercatat : p->realisasi_tercatat));
}

static void put_months(struct req *r, const struct pos_anggaran *p, struct kenapa *out)
{
    out->kata = "Jumlah realisasi per bulan.";
    for (size_t i = 0; i < p->bulan.n; i++) {
        const struct realisasi_bulan *b = &p->bulan.v[i];

        if (b->bulan.nilai >= 1 && b->bulan.nilai <= 12)
            kenapa_masukan_add(r, out, bulan_nama((int)b->bulan.nilai),
                               format_uang(r->a, b->realisasi), NULL);
        kenapa_baris_add(out, b, "realisasi");
    }
}

static bool pos(struct req *r, const struct kenapa_kunci *k, struct kenapa *out)
{
    const struct hitung *h = r->cuplikan->hitung;
    const struct hitung_pos *p = h->anggaran ? hitung_pos_get(h, k->kode) : NULL;
    const char *nama;

    if (!p)
        return false;
    if (strcmp(k->mana, "pagu") == 0) {
        const struct pagu_versi *v = governing(h->anggaran, p->data);

        nama = "Pagu";
        out->nilai = format_uang(r->a, p->pagu_akhir);
        out->kata = "Seperti diisi pada versi anggaran yang berlaku.";
        if (p->n)
            put_children(r, p, true, out);
        else
            kenapa_baris_add(out, v, "nilai");
    } else if (strcmp(k->mana, "realisasi") == 0) {
        nama = "Realisasi";
        out->nilai = format_uang(r->a, p->realisasi);
        out->kata = "Seperti diisi untuk setahun.";
        if (p->n)
            put_children(r, p, false, out);
        else if (!p->data->realisasi.ada)
            put_months(r, p->data, out);
        kenapa_baris_add(out, p->data, "realisasi");
    } else if (strcmp(k->mana, "sisa") == 0) {
        nama = "Sisa";
        out->nilai = format_uang(r->a, p->sisa);
        out->kata = "Pagu − Realisasi.";
        kenapa_masukan_add(r, out, "Pagu", format_uang(r->a, p->pagu_akhir), NULL);
        kenapa_masukan_add(r, out, "Realisasi", format_uang(r->a, p->realisasi), NULL);
    } else if (strcmp(k->mana, "serapan") == 0) {
        nama = "Serapan";
        kenapa_hasil(r, out, p->serapan, 2);
    } else {
        return false;
    }
    out->judul = arena_printf(r->a, "%s: %s", nama, p->data->nama);
    return true;
}

static bool sum(struct req *r, const struct hitung_jumlah *j, const char *apa, const char *mana,
                struct kenapa *out)
{
    const char *nama;

    if (strcmp(mana, "pagu") == 0) {
        nama = "Pagu";
        out->nilai = format_uang(r->a, j->pagu_akhir);
        out->jejak = j->jejak_pagu;
    } else if (strcmp(mana, "realisasi") == 0) {
        nama = "Realisasi";
        out->nilai = format_uang(r->a, j->realisasi);
        out->jejak = j->jejak_realisasi;
    } else if (strcmp(mana, "sisa") == 0) {
        nama = "Sisa";
        out->nilai = format_uang(r->a, j->sisa);
        out->kata = "Pagu − Realisasi.";
        kenapa_masukan_add(r, out, "Pagu", format_uang(r->a, j->pagu_akhir), NULL);
        kenapa_masukan_add(r, out, "Realisasi", format_uang(r->a, j->realisasi), NULL);
    } else if (strcmp(mana, "serapan") == 0) {
        nama = "Serapan";
        kenapa_hasil(r, out, j->serapan, 2);
    } else {
        return false;
    }
    if (j->belum_lengkap && !out->kata)
        out->kata = "Belum akhir: ada pos berpagu yang belum berrealisasi.";
    out->judul = arena_printf(r->a, "%s %s", nama, apa);
    return true;
}

static bool total(struct req *r, const struct kenapa_kunci *k, struct kenapa *out)
{
    const struct hitung_anggaran *a = r->cuplikan->hitung->anggaran;

    if (!a)
        return false;
    if (strcmp(k->kode, "total") == 0)
        return sum(r, &a->total, "seluruh program", k->mana, out);
    if (strcmp(k->kode, "pendukung") == 0)
        return sum(r, &a->pendukung, "program selain Penunjang Urusan Pemerintahan Daerah", k->mana,
                   out);
    return false;
}

static bool sasaran(struct req *r, const struct kenapa_kunci *k, struct kenapa *out)
{
    const struct hitung *h = r->cuplikan->hitung;

    for (size_t i = 0; i < h->n_per_sasaran; i++)
        if (text_eq(h->per_sasaran[i].sasaran->kode, k->kode))
            return sum(r, &h->per_sasaran[i].jumlah,
                       arena_printf(r->a, "sasaran %s", h->per_sasaran[i].sasaran->uraian), k->mana,
                       out);
    return strcmp(k->kode, "tanpa") == 0 &&
           sum(r, &h->tanpa_sasaran.jumlah, "program tanpa sasaran", k->mana, out);
}

static bool efisiensi(struct req *r, const struct kenapa_kunci *k, struct kenapa *out)
{
    static const struct {
        const char *nama;
        int metode;
    } cara[] = {{"selisih", EFISIENSI_SELISIH},
                {"sisa", EFISIENSI_SISA},
                {"pmk_214", EFISIENSI_PMK_214},
                {"pmk_214_ne", EFISIENSI_PMK_214}};
    const struct hitung *h = r->cuplikan->hitung;

    for (size_t i = 0; i < h->n_efisiensi; i++) {
        struct hitung_efisiensi f = h->efisiensi[i];

        if (!text_eq(f.sasaran->kode, k->kode))
            continue;
        out->judul = arena_printf(r->a, "Efisiensi sasaran %s", f.sasaran->uraian);
        for (size_t c = 0; c < sizeof(cara) / sizeof(cara[0]); c++)
            if (strcmp(cara[c].nama, k->mana) == 0) {
                struct efisiensi_keluaran_list l =
                    efisiensi_keluaran_of(r->a, h->per_sasaran[i].program, h->per_sasaran[i].n);

                f.metode = cara[c].metode;
                efisiensi_compute(r->a, &f, &l);
                kenapa_hasil(r, out, c == 3 ? f.ne : f.nilai, 2);
                return true;
            }
        if (strcmp(k->mana, "nilai") == 0)
            kenapa_hasil(r, out, f.nilai, 2);
        else if (strcmp(k->mana, "ne") == 0)
            kenapa_hasil(r, out, f.ne, 2);
        else if (strcmp(k->mana, "capaian") == 0)
            kenapa_hasil(r, out, f.capaian, 2);
        else if (strcmp(k->mana, "serapan") == 0)
            kenapa_hasil(r, out, f.serapan, 2);
        else
            return false;
        return true;
    }
    return false;
}

bool kenapa_uang(struct req *r, const struct kenapa_kunci *k, struct kenapa *out)
{
    out->jalur = "/anggaran";
    out->jalur_teks = "Buka Anggaran";
    if (strcmp(k->apa, "pos") == 0)
        return pos(r, k, out);
    if (strcmp(k->apa, "anggaran") == 0)
        return total(r, k, out);
    if (strcmp(k->apa, "sasaran") == 0)
        return sasaran(r, k, out);
    return efisiensi(r, k, out);
}
