/* SPDX-License-Identifier: MIT
 *
 * Efficiency and effectiveness per sasaran, and procurement.
 */
#include "core/lkjip_bab.h"

#include "base/format_angka.h"
#include "base/str.h"

static const char *metode_kata(int metode)
{
    switch (metode) {
    case EFISIENSI_SISA:
        return "Tingkat efisiensi adalah 100 dikurangi persentase serapan anggaran.";
    case EFISIENSI_PMK_214:
        return "Tingkat efisiensi dihitung menurut rumus PMK Nomor 214/PMK.02/2017, yaitu selisih "
               "antara anggaran yang seharusnya untuk keluaran yang dicapai dan realisasinya, "
               "dibagi "
               "anggaran yang seharusnya itu.";
    default:
        return "Tingkat efisiensi adalah selisih antara capaian kinerja dan persentase serapan "
               "anggaran.";
    }
}

/* Target and realisasi stand in the row when the sasaran has a single indicator. */
static void baris_efisiensi(const struct lkjip *l, struct dok *d, struct dok_tabel *t,
                            const struct hitung_efisiensi *e,
                            const struct hitung_sasaran_anggaran *a)
{
    const struct hitung_kelompok *g =
        hitung_kelompok_get(l->hitung, TINGKAT_SASARAN, e->sasaran->kode);
    struct dok_sel *s = baris_new(d, t);
    sel_bulat(d, &s[0], (int64_t)t->n - 1);
    sel_teks(d, &s[1], e->sasaran->uraian);
    if (g != NULL && g->n == 1) {
        sel_target(d, &s[2], g->indikator[0]);
        sel_realisasi(d, &s[3], g->indikator[0]);
    } else {
        sel_teks(d, &s[2], TANPA_NILAI);
        sel_teks(d, &s[3], TANPA_NILAI);
    }
    sel_hasil(d, &s[4], e->capaian, 2);
    sel_uang(d, &s[5], a->jumlah.pagu_akhir, NULL);
    sel_uang(d, &s[6], a->jumlah.realisasi, NULL);
    sel_hasil(d, &s[7], e->serapan, 2);
    sel_hasil(d, &s[8], e->nilai, 2);
    sel_teks(d, &s[9], e->keterangan);
}

static const struct hitung_sasaran_anggaran *anggaran_of(const struct lkjip *l,
                                                         const struct sasaran *s)
{
    for (size_t i = 0; i < l->hitung->n_per_sasaran; i++)
        if (l->hitung->per_sasaran[i].sasaran == s)
            return &l->hitung->per_sasaran[i];
    return NULL;
}

void tabel_efisiensi(const struct lkjip *l, struct dok *d)
{
    static const struct kolom K[] = {{"No", 40, RATA_TENGAH},
                                     {"Sasaran", 190, RATA_KIRI},
                                     {"Target", 70, RATA_KANAN},
                                     {"Realisasi", 85, RATA_KANAN},
                                     {"Capaian (%)", 80, RATA_KANAN},
                                     {"Anggaran (Rp)", 130, RATA_KANAN},
                                     {"Realisasi (Rp)", 130, RATA_KANAN},
                                     {"Serapan (%)", 80, RATA_KANAN},
                                     {"Tingkat Efisiensi", 90, RATA_KANAN},
                                     {"Keterangan", 105, RATA_KIRI}};
    struct dok_tabel *t = NULL;
    for (size_t i = 0; i < l->hitung->n_efisiensi; i++) {
        const struct hitung_efisiensi *e = &l->hitung->efisiensi[i];
        const struct hitung_sasaran_anggaran *a = anggaran_of(l, e->sasaran);
        if (a == NULL)
            continue;
        if (t == NULL) {
            t = tabel_new(
                d, "tabel.efisiensi",
                arena_printf(l->arena, "Efisiensi Penggunaan Sumber Daya Tahun %d", tahun_of(l)), K,
                JUMLAH_ELEMEN(K));
            t->melintang = true;
            t->catatan = metode_kata(e->metode);
        }
        baris_efisiensi(l, d, t, e, a);
    }
}

void efisiensi_isi(const struct lkjip *l, struct dok *d)
{
    struct dok *t = dok_new(l->arena);
    tabel_efisiensi(l, t);
    if (t->n == 0)
        return;
    if (!narasi_insert(l, d, "efisiensi")) {
        size_t n = 0;
        for (size_t i = 0; i < l->hitung->n_efisiensi; i++)
            n += text_eq(l->hitung->efisiensi[i].keterangan, "efisien");
        struct dok_blok *b = kalimat(d, GAYA_ISI,
                                     "Penggunaan sumber daya dinilai efisien apabila capaian "
                                     "kinerja paling sedikit 100 persen "
                                     "dan serapan anggaran kurang dari 100 persen. ");
        if (n == l->hitung->n_efisiensi)
            kalimat_add(d, &b->teks,
                        n > 1 ? "Seluruh sasaran memenuhi ukuran tersebut"
                              : "Sasaran yang diukur memenuhi ukuran tersebut");
        else if (n == 0)
            kalimat_add(d, &b->teks, "Tidak ada sasaran yang memenuhi ukuran tersebut");
        else
            kalimat_add(d, &b->teks, "Dari {n} sasaran, {n} memenuhi ukuran tersebut",
                        (int)l->hitung->n_efisiensi, (int)n);
        kalimat_add(d, &b->teks, ", sebagaimana dirinci pada {r}.", "tabel.efisiensi");
        kalimat(
            d, GAYA_ISI,
            "Nilai efisiensi yang tinggi perlu dibaca bersama mutu perencanaan, karena dapat pula "
            "disebabkan target yang terlalu rendah atau anggaran yang terlalu besar.");
    }
    dok_append(d, t);
}

void tabel_efektivitas(const struct lkjip *l, struct dok *d)
{
    static const struct kolom K[] = {
        {"No", 60, RATA_TENGAH},          {"Sasaran", 360, RATA_KIRI},
        {"Capaian (%)", 120, RATA_KANAN}, {"Realisasi Anggaran (Rp)", 180, RATA_KANAN},
        {"Serapan (%)", 120, RATA_KANAN}, {"Keterangan", 160, RATA_KIRI}};
    struct dok_tabel *t = NULL;
    for (size_t i = 0; i < l->hitung->n_per_sasaran; i++) {
        const struct hitung_sasaran_anggaran *a = &l->hitung->per_sasaran[i];
        const struct hitung_kelompok *g =
            hitung_kelompok_get(l->hitung, TINGKAT_SASARAN, a->sasaran->kode);
        if (g == NULL || g->rata_rata.keadaan != KEADAAN_ADA || !a->jumlah.realisasi.ada)
            continue;
        if (t == NULL)
            t = tabel_new(d, "tabel.efektivitas", "Efektivitas Anggaran terhadap Capaian Sasaran",
                          K, JUMLAH_ELEMEN(K));
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)t->n - 1);
        sel_teks(d, &s[1], a->sasaran->uraian);
        sel_hasil(d, &s[2], g->rata_rata, 2);
        sel_uang(d, &s[3], a->jumlah.realisasi, NULL);
        sel_hasil(d, &s[4], a->jumlah.serapan, 2);
        sel_teks(d, &s[5],
                 desimal_cmp(g->rata_rata.nilai, desimal_of(100)) >= 0 ? "Efektif"
                                                                       : "Belum efektif");
    }
}

void efektivitas_isi(const struct lkjip *l, struct dok *d)
{
    struct dok *t = dok_new(l->arena);
    tabel_efektivitas(l, t);
    if (t->n == 0)
        return;
    if (!narasi_insert(l, d, "efektivitas"))
        kalimat(d, GAYA_ISI,
                "Anggaran disebut efektif apabila sasaran yang dibiayainya mencapai target. "
                "Perbandingannya disajikan pada {r}.",
                "tabel.efektivitas");
    dok_append(d, t);
}

struct pengadaan_hasil {
    struct uang hemat;
    struct hasil persen;
};

static struct pengadaan_hasil pengadaan_hemat(struct arena *a, struct uang rencana,
                                              struct uang realisasi)
{
    struct pengadaan_hasil r = {.hemat = uang_sub(rencana, realisasi),
                                .persen = HASIL_KOSONG(KEADAAN_TANPA_DATA)};
    if (!r.hemat.ada || rencana.nilai.sen == 0 ||
        rupiah_percent(&r.persen.nilai, r.hemat.nilai, rencana.nilai) != 0)
        return r;
    r.persen.keadaan = KEADAAN_ADA;
    struct jejak *j = jejak_new(a, "(Rencana − Realisasi) ÷ Rencana × 100",
                                arena_printf(a, "%s ÷ %s × 100 = %s", format_uang(a, r.hemat),
                                             format_uang(a, rencana), hasil_format(a, r.persen, 2)),
                                NULL);
    jejak_add(a, j, "Rencana", format_uang(a, rencana), NULL);
    jejak_add(a, j, "Realisasi", format_uang(a, realisasi), NULL);
    r.persen.jejak = j;
    return r;
}

void tabel_pengadaan(const struct lkjip *l, struct dok *d)
{
    const struct laporan *r = l->paket->laporan;
    if (r == NULL || r->pengadaan.n == 0)
        return;
    static const struct kolom K[] = {{"No", 60, RATA_TENGAH},
                                     {"Uraian", 280, RATA_KIRI},
                                     {"Rencana (Rp)", 190, RATA_KANAN},
                                     {"Realisasi (Rp)", 190, RATA_KANAN},
                                     {"Efisiensi (Rp)", 170, RATA_KANAN},
                                     {"%", 110, RATA_KANAN}};
    struct dok_tabel *t =
        tabel_new(d, "tabel.pengadaan", "Efisiensi Pengadaan Barang dan Jasa", K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < r->pengadaan.n; i++) {
        const struct pengadaan *x = &r->pengadaan.v[i];
        struct pengadaan_hasil h = pengadaan_hemat(l->arena, x->rencana, x->realisasi);
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], text_or(x->uraian, "Pengadaan barang dan jasa"));
        sel_uang(d, &s[2], x->rencana, NULL);
        sel_uang(d, &s[3], x->realisasi, NULL);
        sel_uang(d, &s[4], h.hemat, NULL);
        sel_hasil(d, &s[5], h.persen, 2);
    }
}

void pengadaan_isi(const struct lkjip *l, struct dok *d)
{
    struct dok *t = dok_new(l->arena);
    tabel_pengadaan(l, t);
    if (t->n == 0)
        return;
    kalimat(d, GAYA_ISI,
            "Perbandingan rencana dan realisasi pengadaan barang dan jasa disajikan pada {r}.",
            "tabel.pengadaan");
    dok_append(d, t);
}
