/* SPDX-License-Identifier: MIT
 *
 * Analyses 1 to 3 of an indicator: its value against the target of the year, against earlier years,
 * and against the end of the Renstra.
 */
#include "core/lkjip_analisis.h"

#include "base/format_angka.h"
#include "base/str.h"

/* 1. Target and realisasi of the year */

static void kalimat_target(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    if (kalimat_diganti(l, d, arena_printf(l->arena, "target.%s", x->data->kode)))
        return;
    struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
    if (x->capaian.keadaan != KEADAAN_ADA) {
        kalimat_add(d, &b->teks, "Capaian indikator {s} tahun {s} tidak dihitung karena {s}.",
                    x->data->uraian, tahun_teks(l), alasan_keadaan(x->capaian.keadaan));
        return;
    }
    kalimat_add(
        d, &b->teks,
        "Pada tahun {s}, {s} ditargetkan {s} dan terealisasi {s}, sehingga capaiannya {p} atau {s}",
        tahun_teks(l), x->data->uraian, nilai_satuan(l, x, x->target),
        nilai_satuan(l, x, x->realisasi), &x->capaian, kata_capaian(x));
    if (x->predikat != NULL)
        kalimat_add(d, &b->teks, " dengan predikat {b}", x->predikat->predikat);
    kalimat_add(d, &b->teks, ".");
    if (!text_empty(x->target_asal))
        kalimat_add(d, &b->teks, " Target tersebut bersumber dari {s}.", x->target_asal);
}

static void kalimat_resmi(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    if (x->ukur != NULL && !text_empty(x->ukur->predikat_sendiri))
        kalimat(d, GAYA_ISI, "Menurut skala penilaiannya sendiri, nilai {s} termasuk kategori {b}.",
                nilai_satuan(l, x, x->realisasi), x->ukur->predikat_sendiri);
    if (!x->berbeda)
        return;
    kalimat(
        d, GAYA_ISI,
        "Realisasi yang dipakai adalah nilai {s}. Perhitungan dari data rinci menghasilkan {s}; "
        "perbedaannya perlu dijelaskan.",
        text_or(x->realisasi_asal, "resmi"),
        hasil_format(l->arena, x->realisasi_terhitung, x->desimal));
}

static void tabel_target(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    static const struct kolom K[] = {
        {"Indikator", 280, RATA_KIRI},    {"Satuan", 100, RATA_TENGAH},
        {"Target", 110, RATA_KANAN},      {"Realisasi", 130, RATA_KANAN},
        {"Capaian (%)", 110, RATA_KANAN}, {"Predikat", 150, RATA_KIRI},
        {"Target Akhir", 120, RATA_KANAN}};
    struct dok_tabel *t = tabel_new(
        d, blok_id(l, "tabel.target", x),
        arena_printf(l->arena, "Target dan Realisasi %s Tahun %d", x->data->uraian, tahun_of(l)), K,
        JUMLAH_ELEMEN(K));
    struct dok_sel *s = baris_new(d, t);
    sel_teks(d, &s[0], x->data->uraian);
    sel_teks(d, &s[1], text_or(x->data->satuan, TANPA_NILAI));
    sel_target(d, &s[2], x);
    sel_realisasi(d, &s[3], x);
    sel_hasil(d, &s[4], x->capaian, 2);
    sel_predikat(d, &s[5], x->predikat);
    sel_angka(d, &s[6], x->target_akhir, x->desimal, NULL);
}

/* The target of a quarter is what is to be reached up to it: beside quarters that are added stands
 * their sum so far. */
static void tabel_triwulan(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    if (x->ukur == NULL || x->ukur->triwulan.n == 0)
        return;
    static const struct kolom K[] = {{"Triwulan", 130, RATA_TENGAH},
                                     {"Keterangan", 400, RATA_KIRI},
                                     {"Target s.d. Triwulan", 160, RATA_KANAN},
                                     {"Realisasi Triwulan", 150, RATA_KANAN},
                                     {"Realisasi s.d. Triwulan", 160, RATA_KANAN}};
    bool jumlah = x->data->agregasi == AGREGASI_JUMLAH;
    static const char *const ROMAWI[] = {"", "I", "II", "III", "IV"};
    struct dok_tabel *t = tabel_new(
        d, blok_id(l, "tabel.triwulan", x),
        arena_printf(l->arena, "Realisasi %s per Triwulan", x->data->uraian), K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < x->ukur->triwulan.n; i++) {
        const struct realisasi_triwulan *w = &x->ukur->triwulan.v[i];
        struct dok_sel *s = baris_new(d, t);
        int64_t tw = w->triwulan.nilai;
        sel_teks(d, &s[0], tw >= 1 && tw <= 4 ? ROMAWI[tw] : TANPA_NILAI);
        sel_teks(d, &s[1], text_or(w->keterangan, TANPA_NILAI));
        sel_angka(d, &s[2], w->target.ada || tw < 1 || tw > 4 ? w->target : x->target_tw[tw - 1],
                  x->desimal, NULL);
        if (tw < 1 || tw > 4)
            continue;
        sel_angka(d, &s[3], x->triwulan[tw - 1].realisasi, x->desimal,
                  x->triwulan[tw - 1].dari_rumus.jejak);
        if (jumlah)
            sel_hasil(d, &s[4], x->triwulan[tw - 1].sampai, x->desimal);
    }
    tabel_ringkas(t, 2);
}

/* The first analysed indicator that rests on the same instrument. */
static const struct hitung_indikator *pemilik_rincian(const struct lkjip *l, int asal)
{
    for (size_t i = 0; i < l->hitung->n_kelompok; i++)
        for (size_t k = 0; k < l->hitung->kelompok[i].n; k++) {
            const struct hitung_indikator *x = l->hitung->kelompok[i].indikator[k];
            if (indikator_asal(x) == asal && indikator_kembar(l, x) == NULL)
                return x;
        }
    return NULL;
}

static lkjip_isi_fn *const RINCIAN[] = {
    [SUMBER_SKM] = skm_isi,
    [SUMBER_AKIP] = akip_isi,
    [SUMBER_KEMATANGAN] = kematangan_isi,
    [SUMBER_IPP] = ipp_isi,
};

void penilaian_lain_isi(const struct lkjip *l, struct dok *d)
{
    for (int i = 0; i < (int)JUMLAH_ELEMEN(RINCIAN); i++)
        if (RINCIAN[i] != NULL && pemilik_rincian(l, i) == NULL)
            RINCIAN[i](l, d);
}

/* The measurement behind the value stands with the first analysis, once in the report. */
static void rincian(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    int asal = indikator_asal(x);
    if (asal <= 0 || (size_t)asal >= JUMLAH_ELEMEN(RINCIAN) || RINCIAN[asal] == NULL)
        return;
    const struct hitung_indikator *pemilik = pemilik_rincian(l, asal);
    if (pemilik == x)
        RINCIAN[asal](l, d);
    else if (pemilik != NULL)
        kalimat(d, GAYA_ISI, "Rincian penilaiannya disajikan pada analisis indikator {s}.",
                pemilik->data->uraian);
}

void analisis_target(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    kalimat_target(l, d, x);
    tabel_target(l, d, x);
    kalimat_resmi(l, d, x);
    tabel_triwulan(l, d, x);
    rincian(l, d, x);
}

/* 2. Earlier years */

static size_t tahun_terisi(const struct hitung_indikator *x)
{
    size_t n = 0;
    for (size_t i = 0; i < x->n_tahun; i++)
        n += x->tahun[i].realisasi.ada;
    return n;
}

static void grafik_tahun(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    size_t n = x->n_tahun;
    const char **label = ARENA_ARRAY(l->arena, n, const char *);
    struct angka *r = ARENA_ARRAY(l->arena, n, struct angka);
    struct angka *t = ARENA_ARRAY(l->arena, n, struct angka);
    size_t n_target = 0;
    for (size_t i = 0; i < n; i++) {
        label[i] = arena_printf(l->arena, "%d", x->tahun[i].tahun);
        r[i] = x->tahun[i].realisasi;
        t[i] = x->tahun[i].target;
        n_target += t[i].ada;
    }
    struct grafik_seri *s = ARENA_ARRAY(l->arena, 2, struct grafik_seri);
    s[0] = (struct grafik_seri){.nama = "Realisasi", .nilai = r};
    s[1] = (struct grafik_seri){.nama = "Target", .nilai = t};
    struct grafik *g = ARENA_NEW(l->arena, struct grafik);
    *g = (struct grafik){.jenis = GRAFIK_GARIS,
                         .satuan = x->data->satuan,
                         .label = label,
                         .n_label = n,
                         .seri = s,
                         .n_seri = n_target > 0 ? 2 : 1,
                         .desimal = x->desimal};
    dok_gambar(d, blok_id(l, "gambar.tahun", x),
               arena_printf(l->arena, "Perkembangan %s Tahun %s–%s", x->data->uraian, label[0],
                            label[n - 1]),
               &(struct dok_gambar){.jenis = GAMBAR_GRAFIK,
                                    .grafik = g,
                                    .alt = arena_printf(l->arena, "Garis realisasi %s tiap tahun",
                                                        x->data->uraian)});
}

static void tabel_tahun(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    static const struct kolom K[] = {{"Tahun", 250, RATA_TENGAH},
                                     {"Target", 250, RATA_KANAN},
                                     {"Realisasi", 250, RATA_KANAN},
                                     {"Capaian (%)", 250, RATA_KANAN}};
    struct dok_tabel *t =
        tabel_new(d, blok_id(l, "tabel.tahun", x),
                  arena_printf(l->arena, "Realisasi dan Capaian %s Tahun %d–%d", x->data->uraian,
                               x->tahun[0].tahun, x->tahun[x->n_tahun - 1].tahun),
                  K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < x->n_tahun; i++) {
        struct dok_sel *s = baris_new(d, t);
        sel_teks(d, &s[0], arena_printf(l->arena, "%d", x->tahun[i].tahun));
        sel_angka(d, &s[1], x->tahun[i].target, x->desimal, NULL);
        sel_angka(d, &s[2], x->tahun[i].realisasi, x->desimal, NULL);
        sel_hasil(d, &s[3], x->tahun[i].capaian, 2);
    }
}

static void kalimat_tahun(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    if (kalimat_diganti(l, d, arena_printf(l->arena, "tahun.%s", x->data->kode)))
        return;
    struct angka lalu = realisasi_lalu(l, x);
    if (!lalu.ada || !x->realisasi.ada) {
        kalimat(d, GAYA_ISI,
                "Realisasi tahun {s} belum tersedia, sehingga perbandingan dengan tahun "
                "sebelumnya belum dapat dilakukan.",
                arena_printf(l->arena, "%d", lalu.ada ? tahun_of(l) : tahun_of(l) - 1));
        return;
    }
    struct desimal beda;
    if (desimal_sub(&beda, x->realisasi.nilai, lalu.nilai) != 0)
        return;
    if (desimal_is_zero(beda)) {
        kalimat(d, GAYA_ISI, "Realisasi tahun {s} sama dengan tahun sebelumnya, yaitu {s}.",
                tahun_teks(l), nilai_satuan(l, x, x->realisasi));
        return;
    }
    bool naik = beda.koef > 0;
    struct angka v = {true, naik ? beda : desimal_neg(beda)};
    struct dok_blok *b = kalimat(
        d, GAYA_ISI, "Dibandingkan tahun {s}, realisasi {s} {s} dari {s} menjadi {s}.",
        arena_printf(l->arena, "%d", tahun_of(l) - 1), naik ? "naik" : "turun",
        selisih_satuan(l, x, v), nilai_satuan(l, x, lalu), nilai_satuan(l, x, x->realisasi));
    bool baik = naik == (x->data->polaritas != POLARITAS_TURUN);
    kalimat_add(d, &b->teks,
                baik ? " Perubahan tersebut menunjukkan perbaikan kinerja."
                     : " Perubahan tersebut menunjukkan penurunan kinerja.");
}

void analisis_tahun(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    if (tahun_terisi(x) < 2) {
        kalimat(d, GAYA_ISI,
                "Realisasi tahun-tahun sebelumnya belum tersedia, sehingga perbandingan antartahun "
                "belum dapat disajikan.");
        return;
    }
    kalimat_tahun(l, d, x);
    tabel_tahun(l, d, x);
    grafik_tahun(l, d, x);
}

/* 3. The medium-term target */

static void kalimat_kemajuan(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x,
                             const char *akhir)
{
    bool turun = x->data->polaritas == POLARITAS_TURUN;
    bool penuh = desimal_cmp(x->kemajuan.nilai, desimal_of(100)) >= 0;
    struct dok_blok *b = kalimat(d, GAYA_ISI, "Target akhir Renstra tahun {s} adalah {s}. ", akhir,
                                 nilai_satuan(l, x, x->target_akhir));
    if (turun)
        kalimat_add(
            d, &b->teks,
            "Dengan realisasi {s} sampai dengan tahun {s}, tingkat kemajuannya menurut rumus "
            "indikator turun adalah {p}",
            nilai_satuan(l, x, x->realisasi), tahun_teks(l), &x->kemajuan);
    else
        kalimat_add(d, &b->teks,
                    "Realisasi sampai dengan tahun {s} mencapai {p} dari target tersebut",
                    tahun_teks(l), &x->kemajuan);
    kalimat_add(d, &b->teks,
                penuh   ? ", sehingga target jangka menengah telah terpenuhi."
                : turun ? ", sehingga masih perlu diturunkan pada tahun berikutnya."
                        : ", sehingga masih diperlukan upaya lanjutan pada tahun berikutnya.");
}

void analisis_kemajuan(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    const struct renstra *r = l->paket->renstra;
    const char *akhir = r != NULL && r->tahun_akhir.ada
                            ? arena_printf(l->arena, "%d", (int)r->tahun_akhir.nilai)
                            : "akhir periode";
    if (x->kemajuan.keadaan != KEADAAN_ADA) {
        kalimat(d, GAYA_ISI, "Kemajuan terhadap target akhir Renstra tidak dihitung karena {s}.",
                x->target_akhir.ada ? alasan_keadaan(x->kemajuan.keadaan)
                                    : "target akhir belum ditetapkan");
        return;
    }
    if (!kalimat_diganti(l, d, arena_printf(l->arena, "kemajuan.%s", x->data->kode)))
        kalimat_kemajuan(l, d, x, akhir);
    static const struct kolom K[] = {{"Indikator", 340, RATA_KIRI},
                                     {"Satuan", 120, RATA_TENGAH},
                                     {"Realisasi", 180, RATA_KANAN},
                                     {"Target Akhir Renstra", 180, RATA_KANAN},
                                     {"Tingkat Kemajuan (%)", 180, RATA_KANAN}};
    struct dok_tabel *t = tabel_new(
        d, blok_id(l, "tabel.kemajuan", x),
        arena_printf(l->arena, "Kemajuan %s terhadap Target Akhir Renstra", x->data->uraian), K,
        JUMLAH_ELEMEN(K));
    struct dok_sel *s = baris_new(d, t);
    sel_teks(d, &s[0], x->data->uraian);
    sel_teks(d, &s[1], text_or(x->data->satuan, TANPA_NILAI));
    sel_realisasi(d, &s[2], x);
    sel_angka(d, &s[3], x->target_akhir, x->desimal, NULL);
    sel_hasil(d, &s[4], x->kemajuan, 2);
}
