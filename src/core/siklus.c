/* SPDX-License-Identifier: MIT
 *
 * siklus: counts what is there; numbers are those of hitung.
 */
#include "core/siklus.h"

#include "core/hitung.h"
#include "core/lkjip_alur.h"
#include "core/ukur.h"

#include <assert.h>

_Static_assert((int)SIKLUS_COUNT == (int)KALENDER_COUNT, "a day for each part");

const struct pilihan PILIHAN_SIKLUS[] = {
    {"rencana", SIKLUS_RENCANA, "Renstra dan IKU"},
    {"anggaran", SIKLUS_ANGGARAN, "Anggaran"},
    {"pk", SIKLUS_PK, "Perjanjian Kinerja"},
    {"tw1", SIKLUS_TW1, "Pengukuran triwulan I"},
    {"tw2", SIKLUS_TW2, "Pengukuran triwulan II"},
    {"tw3", SIKLUS_TW3, "Pengukuran triwulan III"},
    {"tw4", SIKLUS_TW4, "Pengukuran triwulan IV"},
    {"skm", SIKLUS_SKM, "Survei Kepuasan Masyarakat"},
    {"akip", SIKLUS_AKIP, "Evaluasi AKIP"},
    {"lkjip", SIKLUS_LKJIP, "LKjIP"},
    {NULL, 0, NULL},
};

const struct pilihan PILIHAN_SIKLUS_KEADAAN[] = {
    {"belum", SIKLUS_BELUM, "belum ada"},
    {"sebagian", SIKLUS_SEBAGIAN, "sedang berjalan"},
    {"selesai", SIKLUS_SELESAI, "selesai"},
    {"tanpa", SIKLUS_TANPA, "tidak ada yang diukur"},
    {NULL, 0, NULL},
};

struct kalender kalender_usul(int64_t tahun)
{
    struct kalender k = {0};

    k.tenggat[SIKLUS_PK] = (struct tanggal){(int16_t)tahun, 1, 31};
    for (int tw = 1; tw <= 4; tw++)
        k.tenggat[SIKLUS_TW1 + tw - 1] = ukur_batas(tahun, tw);
    k.tenggat[SIKLUS_LKJIP] = (struct tanggal){(int16_t)(tahun + 1), 2, 28};
    return k;
}

struct tanggal kalender_tenggat(const struct kalender *k, int64_t tahun, int kode)
{
    assert(kode >= 0 && kode < SIKLUS_COUNT);
    if (k != NULL && tanggal_ada(k->tenggat[kode]))
        return k->tenggat[kode];
    if (kode >= SIKLUS_TW1 && kode <= SIKLUS_TW4)
        return ukur_batas(tahun, kode - SIKLUS_TW1 + 1);
    return (struct tanggal){0};
}

struct tanggal kalender_tenggat_tw(const struct kalender *k, int64_t tahun, int tw)
{
    return kalender_tenggat(k, tahun, SIKLUS_TW1 + tw - 1);
}

static struct siklus counted(int isi, int dari)
{
    return (struct siklus){.keadaan = isi == 0     ? SIKLUS_BELUM
                                      : isi < dari ? SIKLUS_SEBAGIAN
                                                   : SIKLUS_SELESAI,
                           .isi = isi,
                           .dari = dari};
}

/* A Renstra with indicators that all have a target for the year. */
static struct siklus plan(const struct paket *p, const struct hitung *h)
{
    struct siklus s;
    int isi = 0, dari = 0;

    for (size_t i = 0; i < h->n_indikator; i++) {
        if (!h->indikator[i].data->iku)
            continue;
        dari++;
        isi += h->indikator[i].target.ada ? 1 : 0;
    }
    s = counted(isi, dari);
    if (p->renstra && isi == 0)
        s.keadaan = SIKLUS_SEBAGIAN;
    if (p->renstra)
        s.tanggal = p->renstra->tanggal;
    return s;
}

/* Money on every programme is a budget; its realisasi is followed on its own page. */
static struct siklus budget(const struct hitung *h)
{
    int isi = 0;

    if (!h->anggaran)
        return counted(0, 0);
    for (size_t i = 0; i < h->anggaran->n; i++)
        isi += h->anggaran->program[i]->pagu_akhir.ada ? 1 : 0;
    return counted(isi, (int)h->anggaran->n);
}

static bool is_signed(const struct perjanjian_kinerja *k)
{
    return k->status >= PK_DITANDATANGANI || (k->status == 0 && tanggal_ada(k->tanggal));
}

/* Every jabatan that has a PK has a signed one; the date is that of the head's latest. */
static struct siklus agreements(const struct paket *p)
{
    int isi = 0, dari = 0;
    struct siklus s;
    struct tanggal t = {0};

    for (size_t i = 0; i < p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *k = &p->perjanjian_kinerja.v[i];
        const struct jabatan *j = k->jabatan ? paket_jabatan(p, k->jabatan) : NULL;

        dari++;
        isi += is_signed(k) ? 1 : 0;
        if (is_signed(k) && j && !j->induk && tanggal_cmp(k->tanggal, t) > 0)
            t = k->tanggal;
    }
    s = counted(isi, dari);
    s.tanggal = t;
    return s;
}

/* Indicators of the plan that are measured in that quarter. */
static struct siklus quarter(const struct hitung *h, int tw)
{
    struct siklus s;
    int isi = 0, dari = 0;

    for (size_t i = 0; i < h->n_indikator; i++) {
        const struct hitung_indikator *x = &h->indikator[i];

        if (!ukur_perlu(x, tw))
            continue;
        dari++;
        isi += x->triwulan[tw - 1].realisasi.ada ? 1 : 0;
    }
    s = counted(isi, dari);
    if (dari == 0)
        s.keadaan = SIKLUS_TANPA;
    return s;
}

static struct siklus report(const struct paket *p, const struct siklus_alur *alur)
{
    struct siklus s = {.keadaan = SIKLUS_BELUM, .tanggal = alur->lkjip_tanggal};

    if (alur->lkjip >= LKJIP_DITANDATANGANI)
        s.keadaan = SIKLUS_SELESAI;
    else if (alur->lkjip > LKJIP_DRAF || (p->laporan && p->laporan->narasi.n > 0))
        s.keadaan = SIKLUS_SEBAGIAN;
    return s;
}

void siklus_compute(const struct paket *p, const struct hitung *h, const struct siklus_alur *alur,
                    struct siklus *out)
{
    out[SIKLUS_RENCANA] = plan(p, h);
    out[SIKLUS_ANGGARAN] = budget(h);
    out[SIKLUS_PK] = agreements(p);
    for (int tw = 1; tw <= 4; tw++)
        out[SIKLUS_TW1 + tw - 1] = quarter(h, tw);
    out[SIKLUS_SKM] =
        (struct siklus){.keadaan = h->skm && h->skm->ikm.keadaan == KEADAAN_ADA ? SIKLUS_SELESAI
                                   : h->skm                                     ? SIKLUS_SEBAGIAN
                                                                                : SIKLUS_BELUM};
    out[SIKLUS_AKIP] = (struct siklus){.keadaan = SIKLUS_BELUM};
    if (h->akip) {
        out[SIKLUS_AKIP].keadaan =
            h->akip->dipakai.keadaan == KEADAAN_ADA ? SIKLUS_SELESAI : SIKLUS_SEBAGIAN;
        out[SIKLUS_AKIP].tanggal = h->akip->data->resmi_tanggal;
    }
    out[SIKLUS_LKJIP] = report(p, alur);
}

bool siklus_terlambat(const struct siklus *s, struct tanggal tenggat, struct tanggal hari_ini)
{
    return s->keadaan != SIKLUS_SELESAI && s->keadaan != SIKLUS_TANPA && tanggal_ada(tenggat) &&
           tanggal_cmp(hari_ini, tenggat) > 0;
}
