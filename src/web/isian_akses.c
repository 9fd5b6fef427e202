/* SPDX-License-Identifier: MIT
 *
 * Rights on a row depend on whose it is: a measurement belongs to the jabatan that answers for its
 * indikator, a PK to its own; all below them follow.
 */
#include "web/isian_akses.h"

#include "app/app_rekam.h"
#include "app/app_ukur.h"
#include "core/paket.h"
#include "core/pk_siklus.h"

#include <string.h>

/* Is `isi` an element of the list? */
static bool within(const void *v, size_t n, size_t ukuran, const void *isi)
{
    const char *p = isi, *dari = v;

    return n > 0 && p >= dari && p < dari + n * ukuran;
}

#define DALAM(daftar, isi) within((daftar).v, (daftar).n, sizeof(*(daftar).v), (isi))

static const struct pengukuran *measurement_of(const struct paket *p, const void *isi)
{
    for (size_t i = 0; i < p->pengukuran.n; i++) {
        const struct pengukuran *u = &p->pengukuran.v[i];

        if (isi == u || DALAM(u->triwulan, isi) || DALAM(u->tahunan, isi) ||
            DALAM(u->variabel, isi) || DALAM(u->pembanding, isi) || DALAM(u->pendukung, isi))
            return u;
    }
    return NULL;
}

static const struct perjanjian_kinerja *pk_of(const struct paket *p, const void *isi)
{
    for (size_t i = 0; i < p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *k = &p->perjanjian_kinerja.v[i];

        if (isi == k || DALAM(k->baris, isi) || DALAM(k->anggaran, isi))
            return k;
    }
    return NULL;
}

static bool is_plan(const struct renstra *t, const void *isi)
{
    if (isi == t || isi == t->rpjmd || DALAM(t->tujuan, isi) || DALAM(t->sasaran, isi) ||
        DALAM(t->indikator, isi))
        return true;
    for (size_t i = 0; i < t->indikator.n; i++)
        if (DALAM(t->indikator.v[i].target, isi))
            return true;
    return t->rpjmd && (DALAM(t->rpjmd->misi, isi) || DALAM(t->rpjmd->sasaran, isi));
}

/* Is that triwulan submitted or verified? All of the slice are read at once, at the first question
 * of a request; when that fails app_rekam() still says no. */
static bool is_locked(struct req *r, const char *indikator, int64_t tw)
{
    if (!r->ukur) {
        struct ukur_senarai *l = ARENA_NEW(r->a, struct ukur_senarai);
        struct err e = {0};

        if (app_ukur_list(&r->sys, r->cuplikan, r->a, 0, l, &e) < 0)
            *l = (struct ukur_senarai){0};
        r->ukur = l;
    }
    return ukur_terkunci_status(ukur_baris_get(r->ukur, indikator, (int)tw)->status);
}

/* A triwulan closes its own row; what belongs to the year is closed by the last. */
static int64_t quarter_of(const struct pengukuran *u, const void *isi)
{
    const struct realisasi_triwulan *t = isi;

    return DALAM(u->triwulan, isi) && t->triwulan.ada ? t->triwulan.nilai : 4;
}

bool isian_boleh(struct req *r, const char *tabel, const void *isi)
{
    const struct paket *p = r->cuplikan->paket;
    const struct pengukuran *u = measurement_of(p, isi);
    const struct perjanjian_kinerja *k = u ? NULL : pk_of(p, isi);
    const struct indikator *i = u ? paket_indikator(p, u->indikator) : NULL;

    if (k && !pk_terbuka(k->status))
        return false;
    if (u && is_locked(r, u->indikator, quarter_of(u, isi)))
        return false;
    if (p->renstra && p->renstra->status == RENSTRA_DITETAPKAN && is_plan(p->renstra, isi))
        return false;
    return req_boleh(r, app_rekam_aksi(tabel), i ? i->penanggung_jawab : k ? k->jabatan : NULL);
}

bool isian_boleh_tambah(struct req *r, const struct isian_tempat_baru *t)
{
    const struct indikator *i = NULL;

    if (strcmp(t->tabel, "realisasi_triwulan") == 0) {
        const struct pengukuran *u = t->induk;
        int64_t tw = t->kunci && t->kunci[0] >= '1' && t->kunci[0] <= '4' ? t->kunci[0] - '0' : 0;

        i = paket_indikator(r->cuplikan->paket, u->indikator);
        return (tw == 0 || !is_locked(r, u->indikator, tw)) &&
               req_boleh(r, app_rekam_aksi(t->tabel), i ? i->penanggung_jawab : NULL);
    }
    if (strcmp(t->tabel_induk, "paket") != 0)
        return isian_boleh(r, t->tabel, t->induk); /* as open as its parent */
    if (t->kunci && strcmp(t->tabel, "pengukuran") == 0)
        i = paket_indikator(r->cuplikan->paket, t->kunci);
    return req_boleh(r, app_rekam_aksi(t->tabel), i ? i->penanggung_jawab : NULL);
}
