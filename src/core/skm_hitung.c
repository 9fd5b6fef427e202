/* SPDX-License-Identifier: MIT
 *
 * skm_hitung: from what was gathered to IKM and grade. A `kumpulan` is what is known of one group
 * of respondents (the unit, or a layanan): counts or a value per unsur; skm_data.c fills them.
 */
#include "core/skm_hitung.h"

#include "base/format_angka.h"
#include "base/str.h"
#include "core/capaian.h"
#include "core/pecahan.h"
#include "core/skm_data.h"
#include "core/skm_sampel.h"

#include <assert.h>
#include <string.h>

#define DASAR_SKM "PermenPANRB 14/2017, Lampiran: pengolahan data survei"

static const struct skm_mutu MUTU[] = {
    {{true, {8831, 2}}, "A", "Sangat Baik", "88,31 – 100,00", "3,5324 – 4,00"},
    {{true, {7661, 2}}, "B", "Baik", "76,61 – 88,30", "3,0644 – 3,532"},
    {{true, {6500, 2}}, "C", "Kurang Baik", "65,00 – 76,60", "2,60 – 3,064"},
    {{true, {2500, 2}}, "D", "Tidak Baik", "25,00 – 64,99", "1,00 – 2,5996"},
};
enum { N_MUTU = sizeof(MUTU) / sizeof(MUTU[0]) };

const struct skm_mutu *skm_mutu_list(size_t *n)
{
    *n = N_MUTU;
    return MUTU;
}

const struct skm_mutu *skm_mutu_get(struct desimal nilai)
{
    struct desimal d;

    if (desimal_round(&d, nilai, 2, BULAT_SETENGAH_ATAS) != 0 || d.koef > 10000 || d.koef < 0)
        return NULL;
    for (size_t i = 0; i + 1 < N_MUTU; i++)
        if (d.koef >= MUTU[i].bawah.nilai.koef)
            return &MUTU[i];
    return &MUTU[N_MUTU - 1];
}

const char *skm_bobot_nama(struct arena *a, int bobot, size_t unsur)
{
    if (bobot == SKM_011)
        return "0,11";
    if (bobot == SKM_0111)
        return "0,111";
    return arena_printf(a, "1/%zu", unsur);
}

static struct pecahan weight_of(struct arena *a, int bobot, size_t unsur)
{
    if (bobot == SKM_011)
        return pecahan_of(a, 11, 100);
    if (bobot == SKM_0111)
        return pecahan_of(a, 111, 1000);
    return pecahan_of(a, 1, (int64_t)unsur);
}

/* NRR of an unsur, exact; false without data. */
static bool nrr_of(struct arena *a, struct pecahan *out, const struct skm_isi *u)
{
    int64_t n = skm_isi_n(u);

    if (n > 0)
        *out = pecahan_of(a, skm_isi_jumlah(u), n);
    else if (u->nilai.ada)
        *out = pecahan_div(a, pecahan_of_desimal(a, u->nilai.nilai), pecahan_of(a, 25, 1));
    else
        return false;
    return true;
}

static size_t filled_of(const struct skm_kumpulan *k)
{
    size_t n = 0;

    for (size_t i = 0; i < k->n; i++)
        n += skm_isi_ada(&k->v[i]);
    return n;
}

/* A printed weight belongs to nine unsur; with another number the exact one is used. */
static int weight_used(const struct skm_kumpulan *k, int bobot)
{
    return filled_of(k) == 9 && (bobot == SKM_011 || bobot == SKM_0111) ? bobot : SKM_TEPAT;
}

static struct hasil given_ikm(struct arena *a, const struct skm_kumpulan *k)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);

    if (!k->ikm.ada || desimal_round(&h.nilai, k->ikm.nilai, 2, BULAT_SETENGAH_ATAS) != 0)
        return HASIL_KOSONG(KEADAAN_TANPA_DATA);
    h.jejak = jejak_new(a, "Nilai yang diketahui", hasil_format(a, h, 2), NULL);
    return h;
}

/* The formula with every unsur as printed, and each as an input: by NRR, or by the given values
 * when no answer is known. */
static const struct jejak *ikm_trace(struct arena *a, const struct skm_kumpulan *k,
                                     const char *bobot, struct hasil ikm)
{
    const char *suku = "", *angka[SKM_UNSUR_MAX] = {0};
    bool nilai_saja = true;
    struct desimal tampil;
    struct pecahan nrr;
    struct jejak *j;

    for (size_t i = 0; i < k->n; i++)
        nilai_saja = nilai_saja && skm_isi_n(&k->v[i]) == 0;
    for (size_t i = 0; i < k->n; i++) {
        if (!nrr_of(a, &nrr, &k->v[i]) || pecahan_round(a, &tampil, nrr, 4) != 0)
            continue;
        angka[i] = nilai_saja ? angka_jejak(a, k->v[i].nilai.nilai) : format_desimal(a, tampil);
        suku = arena_printf(a, "%s%s%s", suku, suku[0] != '\0' ? " + " : "", angka[i]);
    }
    j = jejak_new(a,
                  nilai_saja ? "Jumlah (nilai unsur × bobot)"
                             : "Jumlah (NRR × bobot) × 25, NRR tanpa pembulatan",
                  arena_printf(a, "(%s) × %s%s = %s", suku, bobot, nilai_saja ? "" : " × 25",
                               hasil_format(a, ikm, 2)),
                  DASAR_SKM);
    for (size_t i = 0; i < k->n; i++)
        if (angka[i] != NULL)
            jejak_add(
                a, j,
                arena_printf(a, "%s %s", nilai_saja ? "Nilai" : "NRR", text_or(k->v[i].kode, "")),
                angka[i], k->v[i].nama);
    jejak_add(a, j, "Bobot", bobot, NULL);
    return j;
}

/* IKM of a group, rounded once; a group without any unsur has its given value, or none. */
static struct hasil ikm_of(struct arena *a, const struct skm_kumpulan *k, int bobot)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);
    struct pecahan jumlah = pecahan_of(a, 0, 1), nrr;
    size_t n = filled_of(k);
    int dipakai = weight_used(k, bobot);

    if (n == 0)
        return given_ikm(a, k);
    for (size_t i = 0; i < k->n; i++)
        if (nrr_of(a, &nrr, &k->v[i]))
            jumlah = pecahan_add(a, jumlah, nrr);
    jumlah = pecahan_mul(a, jumlah, weight_of(a, dipakai, n));
    jumlah = pecahan_mul(a, jumlah, pecahan_of(a, 25, 1));
    if (pecahan_round(a, &h.nilai, jumlah, 2) != 0)
        return HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
    h.jejak = ikm_trace(a, k, skm_bobot_nama(a, dipakai, n), h);
    return h;
}

/* Mean of the services' IKM as shown; `tertimbang`: by respondents. */
static struct hasil mean_of_services(struct arena *a, const struct skm_data *d, int bobot,
                                     bool tertimbang)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);
    struct pecahan jumlah = pecahan_of(a, 0, 1), berat = pecahan_of(a, 0, 1);

    for (size_t i = 0; i < d->n_layanan; i++) {
        struct hasil ikm = ikm_of(a, &d->layanan[i], bobot);
        struct pecahan w = pecahan_of(a, tertimbang ? d->layanan[i].responden.nilai : 1, 1);

        if (ikm.keadaan != KEADAAN_ADA)
            continue;
        jumlah = pecahan_add(a, jumlah, pecahan_mul(a, pecahan_of_desimal(a, ikm.nilai), w));
        berat = pecahan_add(a, berat, w);
    }
    if (pecahan_is_zero(berat))
        return HASIL_KOSONG(KEADAAN_TANPA_DATA);
    if (pecahan_round(a, &h.nilai, pecahan_div(a, jumlah, berat), 2) != 0)
        return HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
    h.jejak = jejak_new(
        a,
        tertimbang ? "Jumlah (IKM layanan × responden) ÷ jumlah responden"
                   : "Jumlah IKM layanan ÷ banyak layanan",
        arena_printf(a, "%zu layanan; hasil %s", d->n_layanan, hasil_format(a, h, 2)), NULL);
    return h;
}

static bool services_have_respondents(const struct skm_data *d)
{
    for (size_t i = 0; i < d->n_layanan; i++)
        if (!d->layanan[i].responden.ada || d->layanan[i].responden.nilai <= 0)
            return false;
    return d->n_layanan > 0;
}

/* The IKM of the unit with one weight; *metode says which way. */
static struct hasil unit_ikm(struct arena *a, const struct skm_data *d, const struct skm *s,
                             int bobot, const char **metode)
{
    struct hasil h;

    if (s->gabungan == SKM_RATA_LAYANAN) {
        *metode = "rata-rata layanan";
        h = mean_of_services(a, d, bobot, false);
        if (h.keadaan == KEADAAN_ADA)
            return h;
    }
    *metode = d->ada_jawaban ? "gabungan seluruh jawaban" : "nilai unsur";
    if (filled_of(&d->unit) > 0)
        return ikm_of(a, &d->unit, bobot);
    *metode = "rata-rata layanan";
    if (services_have_respondents(d)) {
        *metode = "rata-rata layanan tertimbang responden";
        h = mean_of_services(a, d, bobot, true);
    } else {
        h = mean_of_services(a, d, bobot, false);
    }
    if (h.keadaan == KEADAAN_ADA)
        return h;
    *metode = "nilai resmi";
    return ikm_of(a, &(struct skm_kumpulan){.ikm = s->resmi}, bobot);
}

static const char *grade_of(struct hasil h)
{
    const struct skm_mutu *m = h.keadaan == KEADAAN_ADA ? skm_mutu_get(h.nilai) : NULL;

    return m == NULL ? NULL : m->mutu;
}

/* The sentence where another weight in use gives another grade. */
static const char *warning_of(struct arena *a, const struct skm_data *d, const struct skm *s,
                              const struct hitung_skm *r)
{
    static const int BOBOT[] = {SKM_TEPAT, SKM_011, SKM_0111};
    const char *lain = "", *metode;

    if (r->mutu == NULL || d->n_unsur != 9)
        return NULL;
    for (size_t i = 0; i < sizeof(BOBOT) / sizeof(BOBOT[0]); i++) {
        struct hasil h = unit_ikm(a, d, s, BOBOT[i], &metode);
        const char *mutu = grade_of(h);

        if (mutu != NULL && !text_eq(mutu, r->mutu))
            lain = arena_printf(a, "%s%s dengan bobot %s IKM menjadi %s (mutu %s)", lain,
                                lain[0] != '\0' ? "," : "", skm_bobot_nama(a, BOBOT[i], 9),
                                hasil_format(a, h, 2), mutu);
    }
    if (lain[0] == '\0')
        return NULL;
    return arena_printf(a, "Pembulatan bobot mengubah mutu: dengan bobot %s IKM %s (mutu %s),%s.",
                        r->bobot, hasil_format(a, r->ikm, 2), r->mutu, lain);
}

static struct hasil rounded(struct arena *a, struct pecahan p, uint8_t skala, const char *rumus,
                            const char *kiri)
{
    struct hasil h = HASIL_KOSONG(KEADAAN_ADA);

    if (pecahan_round(a, &h.nilai, p, skala) != 0)
        return HASIL_KOSONG(KEADAAN_TAK_TERDEFINISI);
    h.jejak =
        jejak_new(a, rumus, arena_printf(a, "%s = %s", kiri, hasil_format(a, h, skala)), DASAR_SKM);
    return h;
}

static void unsur_frequencies(struct arena *a, struct hitung_unsur *h, const struct skm_isi *u)
{
    h->n = skm_isi_n(u);
    memcpy(h->frekuensi, u->f, sizeof(h->frekuensi));
    for (size_t i = 0; i < 4; i++) {
        h->persen[i] = HASIL_KOSONG(KEADAAN_TANPA_DATA);
        if (h->n > 0)
            h->persen[i] = rounded(
                a, pecahan_of(a, 100 * u->f[i], h->n), 2,
                "Responden yang menjawab ÷ responden × 100",
                arena_printf(a, "%s ÷ %s × 100", format_bulat(a, u->f[i]), format_bulat(a, h->n)));
    }
}

static void unsur_compute(struct arena *a, struct hitung_unsur *h, const struct skm_isi *u,
                          int bobot, size_t terisi)
{
    struct pecahan nrr, duapuluhlima = pecahan_of(a, 25, 1);
    const struct skm_mutu *m;
    const char *kiri;

    h->kode = u->kode;
    h->nama = text_or(u->nama, text_or(skm_unsur_nama(u->kode), u->kode));
    unsur_frequencies(a, h, u);
    h->nrr = h->nrr_tertimbang = h->nilai = HASIL_KOSONG(KEADAAN_TANPA_DATA);
    if (!nrr_of(a, &nrr, u))
        return;
    if (h->n > 0)
        kiri = arena_printf(a, "(1 × %s + 2 × %s + 3 × %s + 4 × %s) ÷ %s", format_bulat(a, u->f[0]),
                            format_bulat(a, u->f[1]), format_bulat(a, u->f[2]),
                            format_bulat(a, u->f[3]), format_bulat(a, h->n));
    else
        kiri = arena_printf(a, "%s ÷ 25", angka_jejak(a, u->nilai.nilai));
    h->nrr = rounded(
        a, nrr, 4, h->n > 0 ? "Jumlah nilai jawaban ÷ responden yang menjawab" : "Nilai unsur ÷ 25",
        kiri);
    h->nilai = rounded(a, pecahan_mul(a, nrr, duapuluhlima), 2, "NRR × 25, NRR tanpa pembulatan",
                       arena_printf(a, "%s × 25", kiri));
    h->nrr_tertimbang = rounded(
        a, pecahan_mul(a, nrr, weight_of(a, bobot, terisi)), 4, "NRR × bobot",
        arena_printf(a, "%s × %s", hasil_format(a, h->nrr, 4), skm_bobot_nama(a, bobot, terisi)));
    m = h->nilai.keadaan == KEADAAN_ADA ? skm_mutu_get(h->nilai.nilai) : NULL;
    if (m != NULL) {
        h->mutu = m->mutu;
        h->kinerja = m->kinerja;
    }
}

static void layanan_compute(struct arena *a, struct hitung_skm *r, const struct skm_data *d,
                            int bobot)
{
    r->n_layanan = d->n_layanan;
    r->layanan = ARENA_ARRAY(a, d->n_layanan, struct hitung_layanan);
    for (size_t i = 0; i < d->n_layanan; i++) {
        struct hitung_layanan *h = &r->layanan[i];
        const struct skm_mutu *m;

        h->nama = d->layanan[i].nama;
        h->responden = d->layanan[i].responden;
        h->ikm = ikm_of(a, &d->layanan[i], bobot);
        m = h->ikm.keadaan == KEADAAN_ADA ? skm_mutu_get(h->ikm.nilai) : NULL;
        if (m != NULL) {
            h->mutu = m->mutu;
            h->kinerja = m->kinerja;
        }
    }
}

/* A published value counts before the computed one. */
static void choose_used(struct arena *a, const struct skm *s, struct hitung_skm *r)
{
    struct hasil resmi = given_ikm(a, &(struct skm_kumpulan){.ikm = s->resmi});
    const struct skm_mutu *mutu;

    r->dipakai = resmi.keadaan == KEADAAN_ADA ? resmi : r->ikm;
    mutu = r->dipakai.keadaan == KEADAAN_ADA ? skm_mutu_get(r->dipakai.nilai) : NULL;
    r->dipakai_mutu = mutu != NULL ? mutu->mutu : NULL;
    r->berbeda = resmi.keadaan == KEADAAN_ADA && r->ikm.keadaan == KEADAAN_ADA &&
                 desimal_cmp(resmi.nilai, r->ikm.nilai) != 0;
}

struct hitung_skm *skm_compute(struct arena *a, const struct skm *s, struct masalah_list *m)
{
    struct hitung_skm *r = ARENA_NEW(a, struct hitung_skm);
    struct skm_data *d = skm_data_read(a, s, m);
    size_t terisi = filled_of(&d->unit);
    int bobot = weight_used(&d->unit, s->bobot);
    const struct skm_mutu *mutu;

    if (s->bobot > SKM_TEPAT && bobot == SKM_TEPAT && terisi > 0)
        masalah_add(m, "skm.bobot",
                    "bobot %s hanya untuk sembilan unsur, di sini terisi %zu; "
                    "dipakai bobot tepat 1/%zu",
                    skm_bobot_nama(a, s->bobot, terisi), terisi, terisi);
    r->data = s;
    r->responden = d->responden;
    r->bobot = skm_bobot_nama(a, terisi > 0 ? bobot : s->bobot,
                              terisi > 0       ? terisi
                              : d->n_unsur > 0 ? d->n_unsur
                                               : 9);
    r->n_unsur = d->unit.n;
    r->unsur = ARENA_ARRAY(a, r->n_unsur, struct hitung_unsur);
    for (size_t i = 0; i < r->n_unsur; i++)
        unsur_compute(a, &r->unsur[i], &d->unit.v[i], bobot, terisi);
    layanan_compute(a, r, d, s->bobot);
    r->ikm = unit_ikm(a, d, s, s->bobot, &r->metode);
    mutu = r->ikm.keadaan == KEADAAN_ADA ? skm_mutu_get(r->ikm.nilai) : NULL;
    if (mutu != NULL) {
        r->mutu = mutu->mutu;
        r->kinerja = mutu->kinerja;
    }
    choose_used(a, s, r);
    r->peringatan = warning_of(a, d, s, r);
    r->sampel_minimum = skm_sampel_minimum(s->populasi);
    r->sampel_cukup =
        r->sampel_minimum.ada && r->responden.ada && r->responden.nilai >= r->sampel_minimum.nilai;
    return r;
}
