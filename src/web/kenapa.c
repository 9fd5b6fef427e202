/* SPDX-License-Identifier: MIT
 *
 * kenapa: keys of groups, SKM and assessments; the rest is in kenapa_indikator.c and kenapa_uang.c.
 */
#include "web/kenapa.h"

#include "base/format_angka.h"

#include <string.h>

void kenapa_masukan_add(struct req *r, struct kenapa *x, const char *nama, const char *nilai,
                        const char *sumber)
{
    struct jejak_masukan *m = arena_push(r->a, (void **)&x->masukan, &x->n, &x->cap, sizeof(*m));

    *m = (struct jejak_masukan){nama, nilai, sumber};
}

void kenapa_baris_add(struct kenapa *x, const void *isi, const char *bidang)
{
    if (!isi || x->n_baris == KENAPA_BARIS_MAX)
        return;
    x->baris[x->n_baris].isi = isi;
    x->baris[x->n_baris++].bidang = bidang;
}

void kenapa_hasil(struct req *r, struct kenapa *x, struct hasil h, uint8_t skala)
{
    x->jejak = h.jejak;
    x->nilai = h.keadaan == KEADAAN_ADA ? hasil_format(r->a, h, skala) : keadaan_nama(h.keadaan);
}

/* "sasaran_S1" or "tujuan_T1" */
static bool group(struct req *r, const struct kenapa_kunci *k, struct kenapa *out)
{
    const struct hitung *h = r->cuplikan->hitung;
    const struct hitung_kelompok *g = NULL;

    if (strncmp(k->kode, "sasaran_", 8) == 0)
        g = hitung_kelompok_get(h, TINGKAT_SASARAN, k->kode + 8);
    else if (strncmp(k->kode, "tujuan_", 7) == 0)
        g = hitung_kelompok_get(h, TINGKAT_TUJUAN, k->kode + 7);
    if (!g || strcmp(k->mana, "rata_rata") != 0)
        return false;
    kenapa_hasil(r, out, g->rata_rata, 2);
    out->judul = arena_printf(r->a, "Rata-rata capaian: %s", g->uraian);
    if (g->dilewati)
        out->kata =
            arena_printf(r->a, "%zu indikator tanpa capaian tidak ikut dirata-rata.", g->dilewati);
    out->jalur = "/pengukuran";
    out->jalur_teks = "Buka Pengukuran";
    return true;
}

static bool summary(struct req *r, const struct kenapa_kunci *k, struct kenapa *out)
{
    if (strcmp(k->mana, "rata_rata") != 0)
        return false;
    kenapa_hasil(r, out, r->cuplikan->hitung->rata_rata, 2);
    out->judul = "Rata-rata capaian indikator tujuan dan sasaran";
    out->jalur = "/pengukuran";
    out->jalur_teks = "Buka Pengukuran";
    return true;
}

static bool survey(struct req *r, const struct kenapa_kunci *k, struct kenapa *out)
{
    const struct hitung_skm *s = r->cuplikan->hitung->skm;

    if (!s)
        return false;
    kenapa_baris_add(out, s->data, NULL);
    out->jalur = "/skm";
    if (strcmp(k->mana, "ikm") == 0) {
        kenapa_hasil(r, out, s->ikm, 2);
        out->judul = "Indeks Kepuasan Masyarakat";
        out->kata = arena_printf(r->a, "Cara: %s; bobot %s.%s%s", s->metode, s->bobot,
                                 s->peringatan ? " " : "", text_or(s->peringatan, ""));
        return true;
    }
    for (size_t i = 0; i < s->n_unsur; i++) {
        const struct hitung_unsur *u = &s->unsur[i];

        if (strcmp(u->kode, k->kode) != 0)
            continue;
        out->judul = arena_printf(r->a, "%s %s", u->kode, u->nama);
        if (strcmp(k->mana, "nrr") == 0)
            kenapa_hasil(r, out, u->nrr, 4);
        else if (strcmp(k->mana, "tertimbang") == 0)
            kenapa_hasil(r, out, u->nrr_tertimbang, 4);
        else if (strcmp(k->mana, "nilai") == 0)
            kenapa_hasil(r, out, u->nilai, 2);
        else
            return false;
        return true;
    }
    return false;
}

static bool assessment(struct req *r, const struct kenapa_kunci *k, struct kenapa *out)
{
    const struct hitung *h = r->cuplikan->hitung;
    const struct {
        const char *nama, *judul;
        const struct hitung_penilaian *p;
    } daftar[] = {
        {"akip", "Nilai AKIP", h->akip},
        {"akip_lalu", "Nilai AKIP sebelumnya", h->akip_lalu},
        {"kematangan", "Nilai kematangan organisasi", h->kematangan},
        {"ipp", "Indeks Pelayanan Publik", h->ipp},
    };

    for (size_t i = 0; i < sizeof(daftar) / sizeof(daftar[0]); i++) {
        if (strcmp(daftar[i].nama, k->kode) != 0 || !daftar[i].p)
            continue;
        if (strcmp(k->mana, "total") == 0)
            kenapa_hasil(r, out, daftar[i].p->total, 2);
        else if (strcmp(k->mana, "dipakai") == 0)
            kenapa_hasil(r, out, daftar[i].p->dipakai, 2);
        else
            return false;
        out->judul = daftar[i].judul;
        kenapa_baris_add(out, daftar[i].p->data, NULL);
        out->jalur = "/penilaian";
        return true;
    }
    return false;
}

bool kenapa_cari(struct req *r, const char *kunci, struct kenapa *out)
{
    static const struct {
        const char *apa;
        bool (*fn)(struct req *r, const struct kenapa_kunci *k, struct kenapa *out);
    } cari[] = {
        {"indikator", kenapa_indikator},
        {"kelompok", group},
        {"ringkas", summary},
        {"pos", kenapa_uang},
        {"anggaran", kenapa_uang},
        {"sasaran", kenapa_uang},
        {"efisiensi", kenapa_uang},
        {"skm", survey},
        {"penilaian", assessment},
    };
    const char *awal = strchr(kunci, '.'), *akhir = strrchr(kunci, '.');
    struct kenapa_kunci k;

    *out = (struct kenapa){0};
    if (!awal)
        return false;
    k.apa = arena_strndup(r->a, kunci, (size_t)(awal - kunci));
    k.kode = akhir > awal ? arena_strndup(r->a, awal + 1, (size_t)(akhir - awal - 1)) : "";
    k.mana = akhir + 1;
    for (size_t i = 0; i < sizeof(cari) / sizeof(cari[0]); i++)
        if (strcmp(cari[i].apa, k.apa) == 0)
            return cari[i].fn(r, &k, out);
    return false;
}
