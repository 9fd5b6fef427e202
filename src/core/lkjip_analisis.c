/* SPDX-License-Identifier: MIT
 *
 * The seven analyses of each indicator (PermenPANRB 53/2014, Lampiran II): target and realisasi,
 * earlier years, medium-term target, benchmarks, causes and solutions, efficiency, programmes.
 *
 * Each says only what the numbers hold; where there is nothing to compare it says so in one
 * sentence. Efficiency and programmes are those of the sasaran the indicator belongs to. Analyses 1
 * to 3 stand in lkjip_analisis_nilai.c, the fourth in lkjip_pembanding.c.
 */
#include "core/lkjip_analisis.h"

#include "base/format_angka.h"
#include "base/str.h"

/* 5. Causes */

static void daftar_bila(struct dok *d, const char *kata, const char *const *v, size_t n)
{
    if (n == 0)
        return;
    kalimat(d, GAYA_ISI, "{s}", kata);
    daftar_angka(d, v, n);
}

static void analisis_sebab(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    const struct pengukuran *u = x->ukur;
    if (narasi_insert(l, d, arena_printf(l->arena, "analisis.%s", x->data->kode)) && u == NULL)
        return;
    if (u == NULL || u->faktor_keberhasilan.n + u->faktor_kegagalan.n + u->hambatan.n +
                             u->solusi.n + u->rencana_aksi.n ==
                         0) {
        if (u == NULL ||
            paket_narasi(l->paket, arena_printf(l->arena, "analisis.%s", x->data->kode)) == NULL)
            kalimat(d, GAYA_ISI,
                    "Penyebab, hambatan, dan solusi untuk indikator ini belum dicatat oleh "
                    "penanggung jawabnya.");
        return;
    }
    daftar_bila(d, "Faktor yang mendorong keberhasilan:", u->faktor_keberhasilan.v,
                u->faktor_keberhasilan.n);
    daftar_bila(d, "Faktor yang menyebabkan target belum tercapai:", u->faktor_kegagalan.v,
                u->faktor_kegagalan.n);
    daftar_bila(d, "Hambatan yang dihadapi:", u->hambatan.v, u->hambatan.n);
    daftar_bila(d, "Solusi yang telah dilakukan:", u->solusi.v, u->solusi.n);
    daftar_bila(d, "Rencana aksi tahun berikutnya:", u->rencana_aksi.v, u->rencana_aksi.n);
}

/* 6. Efficiency of the sasaran */

static const struct hitung_efisiensi *efisiensi_of(const struct lkjip *l, const char *sasaran)
{
    for (size_t i = 0; i < l->hitung->n_efisiensi; i++)
        if (text_eq(l->hitung->efisiensi[i].sasaran->kode, sasaran))
            return &l->hitung->efisiensi[i];
    return NULL;
}

static void analisis_efisiensi(const struct lkjip *l, struct dok *d,
                               const struct hitung_indikator *x)
{
    const struct hitung_efisiensi *e =
        x->data->tingkat == TINGKAT_SASARAN ? efisiensi_of(l, x->data->milik) : NULL;
    if (e == NULL || e->nilai.keadaan != KEADAAN_ADA) {
        kalimat(d, GAYA_ISI, "Efisiensi tidak dihitung untuk indikator ini karena {s}.",
                x->data->tingkat != TINGKAT_SASARAN
                    ? "anggaran dikaitkan dengan sasaran, bukan dengan tujuan"
                : e == NULL ? "tidak ada program yang anggarannya ditanggung oleh sasarannya"
                            : alasan_keadaan(e->nilai.keadaan));
        return;
    }
    struct dok_blok *b =
        kalimat(d, GAYA_ISI, "Capaian sasaran ini {p} dengan serapan anggaran {p}. ", &e->capaian,
                &e->serapan);
    if (e->metode == EFISIENSI_PMK_214)
        kalimat_add(d, &b->teks, "Tingkat efisiensi menurut keluaran kegiatannya {p}", &e->nilai);
    else
        kalimat_add(d, &b->teks, "Tingkat efisiensinya {h}", &e->nilai);
    kalimat_add(d, &b->teks,
                ", sehingga penggunaan sumber daya dinilai {b}. Rinciannya disajikan pada "
                "{r}.",
                e->keterangan, "tabel.efisiensi");
}

/* 7. Programmes behind the result */

static void baris_pendukung(const struct lkjip *l, struct dok *d, struct dok_tabel *t,
                            const char *kunci, const char *menunjang)
{
    const struct hitung_pos *p = hitung_pos_get(l->hitung, kunci);
    if (p == NULL)
        return;
    struct dok_sel *s = baris_new(d, t);
    sel_bulat(d, &s[0], (int64_t)t->n - 1);
    sel_teks(d, &s[1], p->data->nama);
    sel_uang(d, &s[2], p->pagu_akhir, NULL);
    sel_uang(d, &s[3], p->realisasi, NULL);
    sel_hasil(d, &s[4], p->serapan, 2);
    sel_teks(d, &s[5], menunjang);
}

static void analisis_pendukung(const struct lkjip *l, struct dok *d,
                               const struct hitung_indikator *x)
{
    static const struct kolom K[] = {
        {"No", 50, RATA_TENGAH},
        {"Program/Kegiatan", 300, RATA_KIRI},
        {"Anggaran (Rp)", 155, RATA_KANAN},
        {"Realisasi (Rp)", 155, RATA_KANAN},
        {"Serapan (%)", 95, RATA_KANAN},
        {"Keterangan", 245, RATA_KIRI},
    };
    struct dok *isi = dok_new(l->arena);
    struct dok_tabel *t =
        tabel_new(isi, blok_id(l, "tabel.pendukung", x),
                  arena_printf(l->arena, "Program dan Kegiatan Pendukung %s", x->data->uraian), K,
                  JUMLAH_ELEMEN(K));
    if (x->ukur != NULL && x->ukur->pendukung.n > 0) {
        for (size_t i = 0; i < x->ukur->pendukung.n; i++) {
            const struct pendukung *p = &x->ukur->pendukung.v[i];
            const char *k = p->tidak_menunjang ? "Tidak menunjang" : "Menunjang";
            if (!text_empty(p->uraian))
                k = arena_printf(l->arena, "%s: %s", k, p->uraian);
            baris_pendukung(l, isi, t, p->pos, k);
        }
    } else {
        const struct anggaran *a = l->paket->anggaran;
        for (size_t i = 0; a != NULL && i < a->program_sasaran.n; i++)
            if (text_eq(a->program_sasaran.v[i].sasaran, x->data->milik))
                baris_pendukung(l, isi, t, a->program_sasaran.v[i].program, "Menunjang");
    }
    if (t->n <= 1) {
        kalimat(d, GAYA_ISI,
                "Belum ada program atau kegiatan yang dikaitkan dengan indikator ini.");
        return;
    }
    kalimat(d, GAYA_ISI, "Program dan kegiatan yang memengaruhi indikator ini disajikan pada {r}.",
            blok_id(l, "tabel.pendukung", x));
    dok_append(d, isi);
}

void analisis_indikator(const struct lkjip *l, struct dok *d, const struct hitung_indikator *x)
{
    static const struct {
        const char *judul;
        void (*isi)(const struct lkjip *, struct dok *, const struct hitung_indikator *);
    } V[] = {
        {"Target dan Realisasi Tahun Ini", analisis_target},
        {"Perbandingan dengan Tahun Sebelumnya", analisis_tahun},
        {"Perbandingan dengan Target Akhir Renstra", analisis_kemajuan},
        {"Perbandingan dengan Capaian Lain", analisis_pembanding},
        {"Penyebab, Hambatan, dan Solusi", analisis_sebab},
        {"Efisiensi Penggunaan Sumber Daya", analisis_efisiensi},
        {"Program dan Kegiatan Pendukung", analisis_pendukung},
    };
    for (size_t i = 0; i < JUMLAH_ELEMEN(V); i++) {
        dok_judul(d, JUDUL_NOMOR, 4, V[i].judul);
        V[i].isi(l, d, x);
    }
}

void analisis_isi(const struct lkjip *l, struct dok *d)
{
    for (size_t i = 0; i < l->hitung->n_kelompok; i++) {
        const struct hitung_kelompok *g = &l->hitung->kelompok[i];
        for (size_t k = 0; k < g->n; k++) {
            const struct hitung_indikator *x = g->indikator[k];
            dok_judul(d, JUDUL_NOMOR, 3,
                      g->n > 1 ? arena_printf(l->arena, "Analisis Indikator: %s", x->data->uraian)
                               : arena_printf(l->arena, "Analisis %s: %s",
                                              g->tingkat == TINGKAT_TUJUAN ? "Tujuan" : "Sasaran",
                                              g->uraian));
            const struct hitung_indikator *kembar = indikator_kembar(l, x);
            if (kembar == NULL) {
                analisis_indikator(l, d, x);
                continue;
            }
            const struct sasaran *s = paket_sasaran(l->paket, kembar->data->milik);
            kalimat(d, GAYA_ISI,
                    "Indikator {s} diukur dengan nilai yang sama dengan indikator {s} pada sasaran "
                    "{i}, yaitu target {s} dan realisasi {s} dengan capaian {p}. Analisisnya "
                    "disatukan pada sasaran tersebut.",
                    x->data->uraian, kembar->data->uraian, s->uraian,
                    angka_teks(l->arena, x, x->target), angka_teks(l->arena, x, x->realisasi),
                    &x->capaian);
        }
    }
}
