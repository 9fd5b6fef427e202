/* SPDX-License-Identifier: MIT
 *
 * hitung_realisasi: the realisasi of an indicator. Official before computed: what is typed or
 * published counts, what the program computes from its source stands beside it, and a difference
 * as shown is marked.
 */
#include "base/format_angka.h"
#include "base/str.h"
#include "core/agregasi.h"
#include "core/capaian.h"
#include "core/hitung_dalam.h"

static const char *const ASAL_KETIK[] = {
    [0] = "dicatat pada pengukuran",
    [SUMBER_KETIK] = "dicatat oleh penanggung jawab",
    [SUMBER_RUMUS] = "dicatat dari rumus indikator",
    [SUMBER_SKM] = "dicatat dari survei kepuasan masyarakat",
    [SUMBER_AKIP] = "dicatat dari evaluasi AKIP",
    [SUMBER_KEMATANGAN] = "dicatat dari penilaian kematangan",
    [SUMBER_IPP] = "dicatat dari penilaian pelayanan publik",
    [SUMBER_REGISTER] = "dicatat dari register pelayanan",
};

const char *resmi_asal(struct arena *a, const char *nomor, struct tanggal tanggal,
                       const char *penerbit)
{
    const char *s = "resmi";

    if (!text_empty(nomor))
        s = arena_printf(a, "%s Nomor %s", s, nomor);
    if (tanggal_ada(tanggal))
        s = arena_printf(a, "%s tanggal %s", s, tanggal_format(a, tanggal));
    if (!text_empty(penerbit))
        s = arena_printf(a, "%s dari %s", s, penerbit);
    return s;
}

struct hasil hasil_of_angka(struct angka n, uint8_t desimal, enum keadaan kosong)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);

    if (!n.ada)
        return HASIL_KOSONG(kosong);
    if (desimal_round(&h.nilai, n.nilai, desimal, BULAT_SETENGAH_ATAS) != 0)
        h.nilai = n.nilai;
    return h;
}

/* The kind of source whose value is computed: what is said to stand beside, else the source. */
static int computed_kind(const struct pengukuran *u)
{
    int jenis = u->terhitung != 0 ? u->terhitung : u->sumber;

    switch (jenis) {
    case SUMBER_RUMUS:
    case SUMBER_SKM:
    case SUMBER_AKIP:
    case SUMBER_KEMATANGAN:
    case SUMBER_IPP:
        return jenis;
    default:
        return 0;
    }
}

struct hasil rumus_compute(struct arena *a, const struct rumus_masukan *m)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);
    struct jejak *j;
    const char *atas, *bawah;

    if (!m->pembilang.ada || !m->penyebut.ada)
        return HASIL_KOSONG(KEADAAN_TANPA_DATA);
    if (desimal_is_zero(m->penyebut.nilai) ||
        desimal_ratio(&h.nilai, m->pembilang.nilai, 100, m->penyebut.nilai, m->skala,
                      BULAT_SETENGAH_ATAS) != 0)
        h.keadaan = KEADAAN_TAK_TERDEFINISI;
    atas = angka_jejak(a, m->pembilang.nilai);
    bawah = angka_jejak(a, m->penyebut.nilai);
    j = jejak_new(a, arena_printf(a, "%s ÷ %s × 100", m->pembilang_nama, m->penyebut_nama),
                  arena_printf(a, "%s ÷ %s × 100 = %s", atas, bawah,
                               h.keadaan == KEADAAN_ADA ? hasil_format(a, h, m->skala)
                                                        : keadaan_nama(h.keadaan)),
                  NULL);
    jejak_add(a, j, m->pembilang_nama, atas, m->pembilang_sumber);
    jejak_add(a, j, m->penyebut_nama, bawah, m->penyebut_sumber);
    h.jejak = j;
    return h;
}

/* The variables of the year. */
static struct hasil formula_value(struct penghitung *e, const struct pengukuran *u, uint8_t skala)
{
    const struct variabel *v = u->variabel.v;

    if (u->variabel.n < 2)
        return HASIL_KOSONG(KEADAAN_TANPA_DATA);
    return rumus_compute(e->a, &(struct rumus_masukan){
                                   .pembilang = v[0].nilai,
                                   .penyebut = v[1].nilai,
                                   .pembilang_nama = text_or(v[0].nama, "Pembilang"),
                                   .penyebut_nama = text_or(v[1].nama, "Penyebut"),
                                   .pembilang_sumber = v[0].sumber,
                                   .penyebut_sumber = v[1].sumber,
                                   .skala = skala,
                               });
}

static const struct hitung_penilaian *assessment_of(const struct hitung *h, int jenis)
{
    switch (jenis) {
    case SUMBER_AKIP:
        return h->akip;
    case SUMBER_KEMATANGAN:
        return h->kematangan;
    case SUMBER_IPP:
        return h->ipp;
    default:
        return NULL;
    }
}

static struct hasil computed_value(struct penghitung *e, const struct pengukuran *u, int jenis,
                                   uint8_t skala)
{
    const struct hitung_penilaian *n = assessment_of(e->h, jenis);

    if (jenis == SUMBER_RUMUS)
        return formula_value(e, u, skala);
    if (jenis == SUMBER_SKM && e->h->skm != NULL && !text_eq(e->h->skm->metode, "nilai resmi"))
        return e->h->skm->ikm;
    return n == NULL ? HASIL_KOSONG(KEADAAN_TANPA_DATA) : n->total;
}

static const char *const ASAL_HITUNG[] = {
    [SUMBER_RUMUS] = "dihitung dari rumus indikator",
    [SUMBER_SKM] = "dihitung dari data survei kepuasan masyarakat",
    [SUMBER_AKIP] = "dihitung dari evaluasi AKIP",
    [SUMBER_KEMATANGAN] = "dihitung dari penilaian kematangan",
    [SUMBER_IPP] = "dihitung dari penilaian pelayanan publik",
};

/* The published value of the source, else what was computed from it. */
static void take_from_source(struct penghitung *e, struct hitung_indikator *hi, int jenis)
{
    const struct hitung_penilaian *n = assessment_of(e->h, jenis);
    const struct skm *s = jenis == SUMBER_SKM ? e->p->skm : NULL;

    if (n != NULL && n->data->resmi.ada) {
        hi->realisasi = n->data->resmi;
        hi->realisasi_asal =
            resmi_asal(e->a, n->data->resmi_nomor, n->data->resmi_tanggal, n->data->resmi_penerbit);
    } else if (s != NULL && s->resmi.ada) {
        hi->realisasi = s->resmi;
        hi->realisasi_asal = resmi_asal(e->a, s->resmi_nomor, s->resmi_tanggal, s->resmi_penerbit);
    } else if (hi->realisasi_terhitung.keadaan == KEADAAN_ADA) {
        hi->realisasi = (struct angka){true, hi->realisasi_terhitung.nilai};
        hi->realisasi_asal = ASAL_HITUNG[jenis];
    }
}

static void take_from_quarters(struct penghitung *e, struct hitung_indikator *hi, uint8_t skala)
{
    struct realisasi_triwulan v[4];
    size_t n = hitung_triwulan_deret(hi, 4, true, v);
    struct hasil h = agregasi_compute(e->a, hi->data->agregasi, v, n, skala);

    if (h.keadaan != KEADAAN_ADA)
        return;
    hi->realisasi = (struct angka){true, h.nilai};
    hi->realisasi_asal = agregasi_asal(e->a, hi->data->agregasi, v, n);
}

static const char *typed_origin(struct penghitung *e, const struct pengukuran *u)
{
    if (u->sumber == SUMBER_RESMI)
        return resmi_asal(e->a, u->nomor, u->tanggal, u->penerbit);
    if (u->sumber < 0 || u->sumber > SUMBER_REGISTER)
        return ASAL_KETIK[0];
    return ASAL_KETIK[u->sumber];
}

uint8_t hitung_skala(const struct indikator *i)
{
    if (i->desimal.ada && i->desimal.nilai >= 0 && i->desimal.nilai <= DESIMAL_SKALA_MAX)
        return (uint8_t)i->desimal.nilai;
    return 2;
}

void hitung_realisasi(struct penghitung *e, struct hitung_indikator *hi)
{
    const struct pengukuran *u = hi->ukur;
    uint8_t skala = hitung_skala(hi->data);
    int jenis;

    hi->realisasi_terhitung = HASIL_KOSONG(KEADAAN_TANPA_DATA);
    hitung_triwulan_isi(e, hi, skala);
    if (u == NULL)
        return;
    jenis = computed_kind(u);
    if (jenis != 0)
        hi->realisasi_terhitung = computed_value(e, u, jenis, skala);
    if (u->realisasi.ada) {
        hi->realisasi = u->realisasi;
        hi->realisasi_asal = typed_origin(e, u);
        return;
    }
    take_from_quarters(e, hi, skala);
    if (!hi->realisasi.ada && jenis != 0)
        take_from_source(e, hi, jenis);
}
