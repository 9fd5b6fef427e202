/* SPDX-License-Identifier: MIT
 *
 * Analysis 4: our value beside those of the kabupaten, the province, the nation and peer units;
 * per unsur and per triwulan where they are known.
 */
#include "core/lkjip_analisis.h"

#include "base/format_angka.h"
#include "base/str.h"

#include <string.h>

static const char *pembanding_nama(struct arena *a, const struct pembanding *p)
{
    static const char *const JENIS[] = {[PEMBANDING_KABUPATEN] = "Kabupaten/kota",
                                        [PEMBANDING_PROVINSI] = "Provinsi",
                                        [PEMBANDING_NASIONAL] = "Nasional",
                                        [PEMBANDING_UNIT] = "Unit lain"};
    const char *jenis =
        p->jenis >= PEMBANDING_KABUPATEN && p->jenis <= PEMBANDING_UNIT ? JENIS[p->jenis] : "Lain";
    if (text_empty(p->nama))
        return jenis;
    return p->jenis == PEMBANDING_UNIT ? p->nama : arena_printf(a, "%s: %s", jenis, p->nama);
}

static bool is_utama(const struct pembanding *p)
{
    return p->unsur == NULL && !p->triwulan.ada;
}

static void kalimat_pembanding(const struct lkjip *l, struct dok *d,
                               const struct hitung_indikator *x, const struct hitung_pembanding *p)
{
    if (p->selisih.keadaan != KEADAAN_ADA)
        return;
    struct desimal s = p->selisih.nilai;
    const char *nama = text_empty(p->data->nama) ? pembanding_nama(l->arena, p->data)
                                                 : text_lower_first(l->arena, p->data->nama);
    if (p->data->jenis == PEMBANDING_UNIT)
        nama = p->data->nama; /* a proper name */
    if (desimal_is_zero(s)) {
        kalimat(d, GAYA_ISI, "Realisasi {s} sama dengan {s}.", x->data->uraian, nama);
        return;
    }
    struct angka beda = {true, s.koef > 0 ? s : desimal_neg(s)};
    kalimat(d, GAYA_ISI, "Dibandingkan {s} ({s}), realisasi {s} lebih {s} {s}.", nama,
            angka_teks(l->arena, x, p->data->nilai), angka_teks(l->arena, x, x->realisasi),
            s.koef > 0 ? "tinggi" : "rendah", selisih_satuan(l, x, beda));
}

static void tabel_utama(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    static const struct kolom K[] = {
        {"Pembanding", 330, RATA_KIRI},        {"Tahun", 90, RATA_TENGAH},
        {"Nilai Pembanding", 150, RATA_KANAN}, {"Realisasi", 130, RATA_KANAN},
        {"Selisih", 130, RATA_KANAN},          {"Rasio (%)", 170, RATA_KANAN}};
    struct dok_tabel *t = NULL;
    for (size_t i = 0; i < x->n_pembanding; i++) {
        const struct hitung_pembanding *p = &x->pembanding[i];
        if (!is_utama(p->data))
            continue;
        kalimat_pembanding(l, d, x, p);
    }
    for (size_t i = 0; i < x->n_pembanding; i++) {
        const struct hitung_pembanding *p = &x->pembanding[i];
        if (!is_utama(p->data))
            continue;
        if (t == NULL)
            t = tabel_new(d, arena_printf(l->arena, "tabel.pembanding.%s", x->data->kode),
                          arena_printf(l->arena, "Perbandingan %s", x->data->uraian), K,
                          JUMLAH_ELEMEN(K));
        struct dok_sel *s = baris_new(d, t);
        sel_teks(d, &s[0], pembanding_nama(l->arena, p->data));
        sel_teks(d, &s[1],
                 arena_printf(l->arena, "%d",
                              p->data->tahun.ada ? (int)p->data->tahun.nilai : tahun_of(l)));
        sel_angka(d, &s[2], p->data->nilai, x->desimal, NULL);
        sel_realisasi(d, &s[3], x);
        sel_hasil(d, &s[4], p->selisih, x->desimal);
        sel_hasil(d, &s[5], p->rasio, 2);
    }
}

enum { NAMA_MAX = 6 };

/* Names of the units that have values per unsur (or per triwulan), in order of appearance. */
static size_t nama_unit(const struct hitung_indikator *x, bool unsur, const char **v)
{
    size_t n = 0;
    for (size_t i = 0; i < x->n_pembanding && n < NAMA_MAX; i++) {
        const struct pembanding *p = x->pembanding[i].data;
        bool cocok = unsur ? p->unsur != NULL : p->triwulan.ada && p->unsur == NULL;
        bool sudah = false;
        for (size_t k = 0; k < n; k++)
            sudah |= text_eq(v[k], p->nama);
        if (cocok && !sudah && p->nama != NULL)
            v[n++] = p->nama;
    }
    return n;
}

static struct angka nilai_of(const struct hitung_indikator *x, const char *nama, const char *unsur,
                             int tw)
{
    for (size_t i = 0; i < x->n_pembanding; i++) {
        const struct pembanding *p = x->pembanding[i].data;
        if (!text_eq(p->nama, nama))
            continue;
        if (unsur != NULL ? text_eq(p->unsur, unsur)
                          : p->unsur == NULL && p->triwulan.ada && p->triwulan.nilai == tw)
            return p->nilai;
    }
    return (struct angka){0};
}

static void tabel_per_unsur(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    const char *nama[NAMA_MAX];
    size_t n = nama_unit(x, true, nama);
    const struct hitung_skm *m = l->hitung->skm;
    if (n == 0 || m == NULL || m->n_unsur == 0)
        return;
    struct kolom k[3 + NAMA_MAX] = {{"No", 60, RATA_TENGAH}, {"Unsur", 340, RATA_KIRI}};
    uint16_t lebar = (uint16_t)(600 / (n + 1));
    k[2] = (struct kolom){unit_nama(l), (uint16_t)(600 - lebar * n), RATA_KANAN};
    for (size_t i = 0; i < n; i++)
        k[3 + i] = (struct kolom){nama[i], lebar, RATA_KANAN};
    struct dok_tabel *t =
        tabel_new(d, arena_printf(l->arena, "tabel.pembanding_unsur.%s", x->data->kode),
                  "Perbandingan Nilai per Unsur dengan Unit Lain", k, 3 + n);
    for (size_t i = 0; i < m->n_unsur; i++) {
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], m->unsur[i].nama);
        sel_hasil(d, &s[2], m->unsur[i].nilai, 2);
        for (size_t j = 0; j < n; j++)
            sel_angka(d, &s[3 + j], nilai_of(x, nama[j], m->unsur[i].kode, 0), 2, NULL);
    }
}

static struct angka skm_tw(const struct lkjip *l, int tw)
{
    const struct skm *s = l->paket->skm;
    for (size_t i = 0; s != NULL && i < s->triwulan.n; i++)
        if (s->triwulan.v[i].triwulan.nilai == tw)
            return s->triwulan.v[i].ikm;
    return (struct angka){0};
}

static void grafik_per_triwulan(const struct lkjip *l, struct dok *d,
                                const struct hitung_indikator *x)
{
    static const char *LABEL[] = {"TW I", "TW II", "TW III", "TW IV"};
    const char *nama[NAMA_MAX];
    size_t n = nama_unit(x, false, nama);
    if (n == 0)
        return;
    struct grafik_seri *s = ARENA_ARRAY(l->arena, n + 1, struct grafik_seri);
    for (size_t i = 0; i <= n; i++) {
        s[i].nama = i == 0 ? unit_nama(l) : nama[i - 1];
        s[i].nilai = ARENA_ARRAY(l->arena, 4, struct angka);
        for (int tw = 1; tw <= 4; tw++)
            s[i].nilai[tw - 1] = i == 0 ? skm_tw(l, tw) : nilai_of(x, nama[i - 1], NULL, tw);
    }
    struct grafik *g = ARENA_NEW(l->arena, struct grafik);
    *g = (struct grafik){.jenis = GRAFIK_GARIS,
                         .label = LABEL,
                         .n_label = 4,
                         .seri = s,
                         .n_seri = n + 1,
                         .desimal = x->desimal};
    dok_gambar(
        d, arena_printf(l->arena, "gambar.pembanding_tw.%s", x->data->kode),
        arena_printf(l->arena, "%s per Triwulan Dibandingkan Unit Lain", x->data->uraian),
        &(struct dok_gambar){.jenis = GAMBAR_GRAFIK,
                             .grafik = g,
                             .alt = "Garis nilai per triwulan unit ini dan unit pembanding"});
}

void analisis_pembanding(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    size_t dari = d->n;
    tabel_utama(l, d, x);
    tabel_per_unsur(l, d, x);
    grafik_per_triwulan(l, d, x);
    if (d->n == dari)
        kalimat(
            d, GAYA_ISI,
            "Nilai pembanding dari kabupaten, provinsi, nasional, atau unit lain untuk indikator "
            "ini belum tersedia.");
}
