/* SPDX-License-Identifier: MIT
 *
 * hitung: runs the parts in order, and the finders.
 */
#include "core/hitung.h"

#include "base/str.h"
#include "core/hitung_dalam.h"
#include "core/instrumen_hitung.h"
#include "core/predikat_hitung.h"
#include "core/skm_hitung.h"

#include <assert.h>

static const struct jabatan *head_of(const struct paket *p)
{
    for (size_t i = 0; i < p->jabatan.n; i++)
        if (text_empty(p->jabatan.v[i].induk))
            return &p->jabatan.v[i];
    return NULL;
}

/* The year an assessment counts in: as given, else of its report, else assessed, else this one. */
static int64_t year_of(const struct penilaian *p, int64_t tahun)
{
    if (p->tahun_realisasi.ada)
        return p->tahun_realisasi.nilai;
    if (p->tahun_hasil.ada)
        return p->tahun_hasil.nilai;
    return p->tahun_dinilai.ada ? p->tahun_dinilai.nilai : tahun;
}

static void compute_assessments(struct penghitung *e)
{
    for (size_t i = 0; i < e->p->penilaian.n; i++) {
        const struct penilaian *p = &e->p->penilaian.v[i];
        struct hitung_penilaian *h = penilaian_compute(
            e->a, p, e->h->instrumen, arena_printf(e->a, "penilaian[%zu]", i), e->m);
        int64_t tahun = year_of(p, e->tahun);

        switch (penilaian_jenis(p, e->h->instrumen)) {
        case INSTRUMEN_AKIP:
            if (tahun == e->tahun)
                e->h->akip = h;
            else if (tahun == e->tahun - 1)
                e->h->akip_lalu = h;
            break;
        case INSTRUMEN_KEMATANGAN:
            if (tahun == e->tahun)
                e->h->kematangan = h;
            break;
        case INSTRUMEN_IPP:
            if (tahun == e->tahun)
                e->h->ipp = h;
            break;
        default:
            break;
        }
    }
}

struct hitung *hitung_compute(struct arena *a, const struct paket *p,
                              const struct instrumen_list *instrumen, struct masalah_list *m)
{
    struct hitung *h = ARENA_NEW(a, struct hitung);
    struct masalah_list sendiri;
    struct penghitung e = {
        .a = a, .p = p, .h = h, .m = m, .tahun = p->tahun.nilai, .kepala = head_of(p)};

    assert(a != NULL && p != NULL);
    if (m == NULL) {
        masalah_init(&sendiri, a);
        e.m = &sendiri;
    }
    h->paket = p;
    h->instrumen = instrumen;
    if (p->skala_predikat != NULL)
        predikat_validate(p->skala_predikat, "skala_predikat", e.m);
    if (p->skm != NULL)
        h->skm = skm_compute(a, p->skm, e.m);
    compute_assessments(&e);
    hitung_indikator_list(&e);
    hitung_kelompok_list(&e);
    hitung_anggaran_list(&e);
    hitung_efisiensi_list(&e);
    hitung_tanda_list(&e);
    return h;
}

const struct hitung_indikator *hitung_indikator_coba(struct arena *a, const struct hitung *h,
                                                     const char *kode,
                                                     const struct pengukuran *coba)
{
    const struct hitung_indikator *ada = hitung_indikator_get(h, kode);
    struct hitung_indikator *hi = ARENA_NEW(a, struct hitung_indikator);
    struct hitung salinan = *h; /* only read by the parts that compute an indicator */
    struct masalah_list m;
    struct penghitung e = {.a = a,
                           .p = h->paket,
                           .h = &salinan,
                           .m = &m,
                           .tahun = h->paket->tahun.nilai,
                           .kepala = head_of(h->paket)};

    if (ada == NULL)
        return NULL;
    masalah_init(&m, a);
    hi->data = ada->data;
    hitung_indikator_satu(&e, hi, coba);
    return hi;
}

const struct hitung_indikator *hitung_indikator_get(const struct hitung *h, const char *kode)
{
    for (size_t i = 0; kode != NULL && i < h->n_indikator; i++)
        if (text_eq(h->indikator[i].data->kode, kode))
            return &h->indikator[i];
    return NULL;
}

const struct hitung_pos *hitung_pos_get(const struct hitung *h, const char *kunci)
{
    for (size_t i = 0; kunci != NULL && h->anggaran != NULL && i < h->anggaran->n_pos; i++)
        if (text_eq(h->anggaran->pos[i].data->kunci, kunci))
            return &h->anggaran->pos[i];
    return NULL;
}

const struct hitung_kelompok *hitung_kelompok_get(const struct hitung *h, int tingkat,
                                                  const char *kode)
{
    for (size_t i = 0; kode != NULL && i < h->n_kelompok; i++)
        if (h->kelompok[i].tingkat == tingkat && text_eq(h->kelompok[i].kode, kode))
            return &h->kelompok[i];
    return NULL;
}
