/* SPDX-License-Identifier: MIT
 *
 * kenapa_indikator: numbers of an indicator. Target and realisasi are entered, not computed: their
 * source is told in words, with the rows that hold them.
 */
#include "web/kenapa.h"

#include "base/format_angka.h"
#include "core/paket_skema.h"

#include <stdlib.h>
#include <string.h>

static const char *number(struct req *r, const struct hitung_indikator *i, struct angka n)
{
    return format_angka(r->a, n, i->desimal);
}

static void rows_of_realisasi(const struct hitung_indikator *i, struct kenapa *out)
{
    if (!i->ukur)
        return;
    kenapa_baris_add(out, i->ukur, NULL);
    for (size_t k = 0; k < i->ukur->triwulan.n; k++)
        kenapa_baris_add(out, &i->ukur->triwulan.v[k], "realisasi");
    for (size_t k = 0; k < i->ukur->variabel.n; k++)
        kenapa_baris_add(out, &i->ukur->variabel.v[k], "nilai");
}

/* The rows of perjanjian kinerja that promise it, and the year of the Renstra. */
static void rows_of_target(struct req *r, const struct hitung_indikator *i, struct kenapa *out)
{
    const struct paket *p = r->cuplikan->paket;

    for (size_t k = 0; k < p->perjanjian_kinerja.n; k++) {
        const struct perjanjian_kinerja *pk = &p->perjanjian_kinerja.v[k];

        for (size_t b = 0; b < pk->baris.n; b++)
            if (text_eq(pk->baris.v[b].indikator, i->data->kode))
                kenapa_baris_add(out, &pk->baris.v[b], "target");
    }
    for (size_t k = 0; k < i->data->target.n; k++)
        if (i->data->target.v[k].tahun.nilai == p->tahun.nilai)
            kenapa_baris_add(out, &i->data->target.v[k], "target");
}

static void put_quarters(struct req *r, const struct hitung_indikator *i, struct kenapa *out)
{
    static const char *const nama[] = {"Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"};

    for (size_t k = 0; i->ukur && k < i->ukur->triwulan.n; k++) {
        const struct realisasi_triwulan *t = &i->ukur->triwulan.v[k];

        if (t->realisasi.ada && t->triwulan.nilai >= 1 && t->triwulan.nilai <= 4)
            kenapa_masukan_add(r, out, nama[t->triwulan.nilai - 1], number(r, i, t->realisasi),
                               t->keterangan);
    }
    for (size_t k = 0; i->ukur && k < i->ukur->variabel.n; k++) {
        const struct variabel *v = &i->ukur->variabel.v[k];

        if (v->nilai.ada)
            kenapa_masukan_add(r, out, v->nama, format_desimal(r->a, v->nilai.nilai), v->sumber);
    }
}

static bool target(struct req *r, const struct hitung_indikator *i, struct kenapa *out)
{
    out->judul = arena_printf(r->a, "Target: %s", i->data->uraian);
    out->nilai = number(r, i, i->target);
    out->kata = i->target_asal ? arena_printf(r->a, "Target yang berlaku tahun ini menurut %s.",
                                              i->target_asal)
                               : "Target yang berlaku: Perjanjian Kinerja terakhir kepala unit, "
                                 "bila tidak ada target Renstra.";
    rows_of_target(r, i, out);
    out->jalur = "/perencanaan";
    out->jalur_teks = "Buka Perencanaan";
    return true;
}

static bool realisasi(struct req *r, const struct hitung_indikator *i, struct kenapa *out)
{
    const char *sumber = i->ukur ? pilihan_nama(PILIHAN_SUMBER_REALISASI, i->ukur->sumber) : NULL;

    out->judul = arena_printf(r->a, "Realisasi: %s", i->data->uraian);
    out->nilai = number(r, i, i->realisasi);
    out->kata = i->realisasi_asal ? arena_printf(r->a, "Nilai %s.", i->realisasi_asal)
                : sumber          ? arena_printf(r->a, "Asal nilai: %s.", sumber)
                                  : NULL;
    if (i->realisasi_terhitung.keadaan == KEADAAN_ADA) {
        out->jejak = i->realisasi_terhitung.jejak;
        if (i->berbeda)
            out->kata =
                arena_printf(r->a, "%s%sNilai terhitung %s berbeda dengan nilai yang dipakai.",
                             text_or(out->kata, ""), out->kata ? " " : "",
                             hasil_format(r->a, i->realisasi_terhitung, i->desimal));
    } else {
        put_quarters(r, i, out);
    }
    rows_of_realisasi(i, out);
    return true;
}

/* "tahun_2023" */
static bool of_year(struct req *r, const struct hitung_indikator *i, const char *tahun,
                    struct kenapa *out)
{
    for (size_t k = 0; k < i->n_tahun; k++) {
        const struct hitung_tahun *t = &i->tahun[k];

        if (strcmp(arena_printf(r->a, "%d", t->tahun), tahun) != 0)
            continue;
        kenapa_hasil(r, out, t->capaian, 2);
        out->judul = arena_printf(r->a, "Capaian %d: %s", t->tahun, i->data->uraian);
        for (size_t n = 0; i->ukur && n < i->ukur->tahunan.n; n++)
            if (i->ukur->tahunan.v[n].tahun.nilai == t->tahun)
                kenapa_baris_add(out, &i->ukur->tahunan.v[n], NULL);
        return true;
    }
    return false;
}

/* "0_selisih" */
static bool of_other(struct req *r, const struct hitung_indikator *i, const char *mana,
                     struct kenapa *out)
{
    for (size_t k = 0; k < i->n_pembanding; k++) {
        const struct hitung_pembanding *b = &i->pembanding[k];

        if (strcmp(arena_printf(r->a, "%zu_selisih", k), mana) == 0)
            kenapa_hasil(r, out, b->selisih, 2);
        else if (strcmp(arena_printf(r->a, "%zu_rasio", k), mana) == 0)
            kenapa_hasil(r, out, b->rasio, 2);
        else
            continue;
        out->judul = arena_printf(r->a, "Dibandingkan dengan %s: %s",
                                  text_or(b->data->nama, "pembanding"), i->data->uraian);
        kenapa_baris_add(out, b->data, NULL);
        return true;
    }
    return false;
}

bool kenapa_indikator(struct req *r, const struct kenapa_kunci *k, struct kenapa *out)
{
    const struct hitung_indikator *i = hitung_indikator_get(r->cuplikan->hitung, k->kode);
    const char *nama = NULL;

    if (!i)
        return false;
    out->jalur = "/pengukuran";
    out->jalur_teks = "Buka Pengukuran";
    if (strcmp(k->mana, "target") == 0)
        return target(r, i, out);
    if (strcmp(k->mana, "realisasi") == 0)
        return realisasi(r, i, out);
    if (strncmp(k->mana, "tahun_", 6) == 0)
        return of_year(r, i, k->mana + 6, out);
    if (strncmp(k->mana, "pembanding_", 11) == 0)
        return of_other(r, i, k->mana + 11, out);
    if (strcmp(k->mana, "capaian") == 0) {
        nama = "Capaian";
        kenapa_hasil(r, out, i->capaian, 2);
        rows_of_target(r, i, out);
    } else if (strcmp(k->mana, "angka_capaian") == 0) {
        nama = "Angka capaian untuk rata-rata";
        kenapa_hasil(r, out, i->angka_capaian, 2);
    } else if (strcmp(k->mana, "kemajuan") == 0) {
        nama = "Kemajuan menuju target akhir Renstra";
        kenapa_hasil(r, out, i->kemajuan, 2);
    } else if (strcmp(k->mana, "realisasi_terhitung") == 0) {
        nama = "Realisasi terhitung";
        kenapa_hasil(r, out, i->realisasi_terhitung, i->desimal);
    }
    if (!nama)
        return false;
    out->judul = arena_printf(r->a, "%s: %s", nama, i->data->uraian);
    if (strcmp(k->mana, "capaian") == 0 && i->target_asal)
        out->kata = arena_printf(r->a, "Target menurut %s.", i->target_asal);
    rows_of_realisasi(i, out);
    return true;
}
