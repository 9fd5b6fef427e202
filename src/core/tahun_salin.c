/* SPDX-License-Identifier: MIT
 *
 * tahun_salin: see tahun_salin.h. Lists are copied where an element changes, else shared.
 */
#include "core/tahun_salin.h"

#include "base/str.h"
#include "core/paket_skema.h"

#include <string.h>

const struct pilihan PILIHAN_TAHUN_CARA[] = {
    {"kosong", TAHUN_KOSONG, "kosong: diisi dari awal"},
    {"salin", TAHUN_SALIN, "salin dari tahun lalu, tanpa angka tahun itu"},
    {"lkjip", TAHUN_LKJIP, "LKjIP saja: hanya yang diperlukan laporan"},
    {0},
};

struct susunan { /* one new year */
    struct arena *a;
    const struct hitung *h;
    const struct paket *lama;
    struct paket *p;
    int64_t tahun;
};

/* The Renstra when the year lies within it. */
static void keep_plan(struct susunan *s)
{
    struct renstra *r = s->lama->renstra;

    if (r && r->tahun_awal.ada && r->tahun_akhir.ada && s->tahun >= r->tahun_awal.nilai &&
        s->tahun <= r->tahun_akhir.nilai)
        s->p->renstra = r;
    if (!s->p->renstra)
        return;
    s->p->iku_dokumen = s->lama->iku_dokumen;
    s->p->iku_nomor = s->lama->iku_nomor;
    s->p->iku_tanggal = s->lama->iku_tanggal;
    s->p->iku_versi = s->lama->iku_versi;
}

/* Those who still hold their jabatan when the new year begins. */
static void keep_holders(struct susunan *s)
{
    struct pejabat *v = ARENA_ARRAY(s->a, s->lama->pejabat.n, struct pejabat);
    const struct tanggal awal = {(int16_t)s->tahun, 1, 1};
    size_t n = 0;

    for (size_t i = 0; i < s->lama->pejabat.n; i++) {
        const struct pejabat *x = &s->lama->pejabat.v[i];

        if (!tanggal_ada(x->sampai) || tanggal_cmp(x->sampai, awal) >= 0)
            v[n++] = *x;
    }
    s->p->pejabat.v = v;
    s->p->pejabat.n = n;
}

static void keep_profile(struct susunan *s)
{
    s->p->wilayah = s->lama->wilayah;
    s->p->pegawai = s->lama->pegawai;
    s->p->jabatan.v = s->lama->jabatan.v;
    s->p->jabatan.n = s->lama->jabatan.n;
    keep_holders(s);
}

/* The tree and its indicators, no amounts; links only where the Renstra is the same. */
static void keep_budget(struct susunan *s)
{
    const struct anggaran *lama = s->lama->anggaran;
    struct anggaran *g;
    struct pos_anggaran *pos;
    struct indikator *indikator;

    if (!lama)
        return;
    g = ARENA_NEW(s->a, struct anggaran);
    pos = ARENA_ARRAY(s->a, lama->pos.n, struct pos_anggaran);
    indikator = ARENA_ARRAY(s->a, lama->indikator.n, struct indikator);
    for (size_t i = 0; i < lama->pos.n; i++) {
        const struct pos_anggaran *x = &lama->pos.v[i];

        pos[i] = (struct pos_anggaran){.kunci = x->kunci,
                                       .kode = x->kode,
                                       .tingkat = x->tingkat,
                                       .induk = x->induk,
                                       .nama = x->nama,
                                       .sumber_dana = x->sumber_dana,
                                       .penanggung_jawab = x->penanggung_jawab};
    }
    for (size_t i = 0; i < lama->indikator.n; i++) {
        indikator[i] = lama->indikator.v[i];
        indikator[i].target.v = NULL;
        indikator[i].target.n = 0;
        indikator[i].target_akhir = (struct angka){0};
    }
    g->sumber_data = lama->sumber_data;
    g->pos.v = pos;
    g->pos.n = lama->pos.n;
    g->indikator.v = indikator;
    g->indikator.n = lama->indikator.n;
    if (s->p->renstra) {
        g->program_sasaran.v = lama->program_sasaran.v;
        g->program_sasaran.n = lama->program_sasaran.n;
    }
    s->p->anggaran = g;
}

/* Years before the old one, then the old one as it was reported. */
static void put_history(struct susunan *s, const struct hitung_indikator *x, struct pengukuran *u)
{
    size_t n = x->ukur ? x->ukur->tahunan.n : 0, k = 0;
    struct realisasi_tahun *v = ARENA_ARRAY(s->a, n + 1, struct realisasi_tahun);

    for (size_t i = 0; i < n; i++)
        if (x->ukur->tahunan.v[i].tahun.nilai != s->lama->tahun.nilai)
            v[k++] = x->ukur->tahunan.v[i];
    if (x->target.ada || x->realisasi.ada)
        v[k++] = (struct realisasi_tahun){
            .tahun = s->lama->tahun, .target = x->target, .realisasi = x->realisasi};
    u->tahunan.v = v;
    u->tahunan.n = k;
}

static bool is_kept(const struct susunan *s, const struct indikator *x)
{
    if (x->tingkat == TINGKAT_TUJUAN || x->tingkat == TINGKAT_SASARAN)
        return s->p->renstra && (!x->berlaku_sampai.ada || x->berlaku_sampai.nilai >= s->tahun);
    return s->p->anggaran != NULL;
}

/* A measurement for each indicator that goes on, with the years before as its history. */
static void keep_history(struct susunan *s)
{
    struct pengukuran *v = ARENA_ARRAY(s->a, s->h->n_indikator, struct pengukuran);
    size_t n = 0;

    for (size_t i = 0; i < s->h->n_indikator; i++) {
        const struct hitung_indikator *x = &s->h->indikator[i];

        if (!x->ukur || !is_kept(s, x->data))
            continue;
        v[n].indikator = x->data->kode;
        v[n].sumber = x->ukur->sumber == SUMBER_RESMI ? 0 : x->ukur->sumber;
        v[n].terhitung = x->ukur->terhitung;
        put_history(s, x, &v[n++]);
    }
    s->p->pengukuran.v = v;
    s->p->pengukuran.n = n;
}

static void keep_report(struct susunan *s)
{
    const struct laporan *lama = s->lama->laporan;

    if (!lama)
        return;
    s->p->laporan = ARENA_NEW(s->a, struct laporan);
    s->p->laporan->judul = lama->judul;
    s->p->laporan->tempat = lama->tempat;
    s->p->laporan->dasar_hukum.v = lama->dasar_hukum.v;
    s->p->laporan->dasar_hukum.n = lama->dasar_hukum.n;
    s->p->laporan->isu_strategis.v = lama->isu_strategis.v;
    s->p->laporan->isu_strategis.n = lama->isu_strategis.n;
}

struct paket *tahun_salin(struct arena *a, const struct hitung *lama, int64_t tahun,
                          enum tahun_cara cara)
{
    struct susunan s = {
        .a = a, .h = lama, .lama = lama->paket, .p = ARENA_NEW(a, struct paket), .tahun = tahun};

    s.p->versi_paket = (struct cacah){true, PAKET_VERSI};
    s.p->tahun = (struct cacah){true, tahun};
    s.p->pemda = lama->paket->pemda;
    s.p->unit = lama->paket->unit;
    s.p->pengaturan = lama->paket->pengaturan;
    s.p->skala_predikat = lama->paket->skala_predikat;
    keep_plan(&s);
    if (cara == TAHUN_KOSONG)
        return s.p;
    keep_profile(&s);
    if (cara == TAHUN_SALIN)
        keep_budget(&s);
    keep_history(&s);
    keep_report(&s);
    return s.p;
}
