/* SPDX-License-Identifier: MIT
 *
 * Bab III B: realisasi of the budget tree, per sasaran, beside the capaian, and per kind of
 * expenditure with the reason for what was left.
 */
#include "core/lkjip_bab.h"
#include "core/pagu.h"

#include "base/format_angka.h"
#include "base/str.h"

/* Three cells: anggaran, realisasi, sisa. */
static void sel_anggaran(struct dok *d, struct dok_sel *s, struct uang pagu, struct uang realisasi,
                         struct uang sisa)
{
    sel_uang(d, &s[0], pagu, NULL);
    sel_uang(d, &s[1], realisasi, NULL);
    sel_uang(d, &s[2], sisa,
             jejak_selisih(d->arena, (struct selisih){.nama_a = "Anggaran",
                                                      .nama_b = "Realisasi",
                                                      .a = pagu,
                                                      .b = realisasi,
                                                      .selisih = sisa}));
}

static void sel_jumlah(struct dok *d, struct dok_sel *s, const struct hitung_jumlah *j)
{
    sel_anggaran(d, &s[2], j->pagu_akhir, j->realisasi, j->sisa);
    s[2].jejak = j->jejak_pagu;
    s[3].jejak = j->jejak_realisasi;
    sel_hasil(d, &s[5], j->serapan, 2);
}

static void baris_pos(struct dok *d, struct dok_tabel *t, const struct hitung_pos *p)
{
    struct dok_sel *s = baris_new(d, t);
    bool program = p->data->tingkat == TINGKAT_PROGRAM;
    sel_teks(d, &s[0], text_or(p->data->kode, TANPA_NILAI));
    sel_teks(d, &s[1], p->data->nama);
    s[1].menjorok = (uint8_t)(p->data->tingkat - TINGKAT_PROGRAM);
    sel_anggaran(d, &s[2], p->pagu_akhir, p->realisasi, p->sisa);
    sel_hasil(d, &s[5], p->serapan, 2);
    for (size_t k = 0; program && k < t->n_kolom; k++)
        s[k].tebal = true;
    for (size_t i = 0; i < p->n; i++)
        baris_pos(d, t, p->anak[i]);
}

static const char *posisi_sumber(const struct lkjip *l)
{
    const struct anggaran *a = l->paket->anggaran;
    const char *s =
        text_empty(a->sumber_data) ? NULL : arena_printf(l->arena, "Sumber: %s", a->sumber_data);
    if (!tanggal_ada(a->posisi_tanggal))
        return s;
    return arena_printf(l->arena, "%s%sPosisi %s%s", s != NULL ? s : "", s != NULL ? ". " : "",
                        tanggal_format(l->arena, a->posisi_tanggal),
                        a->posisi_status == POSISI_SEMENTARA ? " (sementara)"
                        : a->posisi_status == POSISI_FINAL   ? " (final)"
                                                             : "");
}

void tabel_realisasi(const struct lkjip *l, struct dok *d)
{
    const struct hitung_anggaran *g = l->hitung->anggaran;
    if (g == NULL || g->n == 0)
        return;
    static const struct kolom K[] = {
        {"Kode", 150, RATA_KIRI},           {"Program/Kegiatan/Sub Kegiatan", 350, RATA_KIRI},
        {"Anggaran (Rp)", 145, RATA_KANAN}, {"Realisasi (Rp)", 145, RATA_KANAN},
        {"Sisa (Rp)", 125, RATA_KANAN},     {"%", 85, RATA_KANAN}};
    struct dok_tabel *t = tabel_new(
        d, "tabel.realisasi",
        arena_printf(l->arena, "Anggaran dan Realisasi %s Tahun %d", unit_nama(l), tahun_of(l)), K,
        JUMLAH_ELEMEN(K));
    t->nomor_kolom = true;
    t->melintang = true;
    for (size_t i = 0; i < g->n; i++)
        baris_pos(d, t, g->program[i]);
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Jumlah");
    sel_jumlah(d, s, &g->total);
    t->sumber = posisi_sumber(l);
}

const char *sasaran_nama(const struct hitung_sasaran_anggaran *x)
{
    return x->sasaran != NULL ? x->sasaran->uraian : "Tidak dikaitkan dengan sasaran";
}

void tabel_realisasi_sasaran(const struct lkjip *l, struct dok *d)
{
    const struct hitung *h = l->hitung;
    if (h->n_per_sasaran == 0)
        return;
    static const struct kolom K[] = {{"No", 60, RATA_TENGAH},
                                     {"Sasaran", 380, RATA_KIRI},
                                     {"Anggaran (Rp)", 160, RATA_KANAN},
                                     {"Realisasi (Rp)", 160, RATA_KANAN},
                                     {"Sisa (Rp)", 140, RATA_KANAN},
                                     {"%", 100, RATA_KANAN}};
    struct dok_tabel *t = tabel_new(d, "tabel.realisasi_sasaran",
                                    "Anggaran dan Realisasi per Sasaran", K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i <= h->n_per_sasaran; i++) {
        const struct hitung_sasaran_anggaran *x =
            i < h->n_per_sasaran ? &h->per_sasaran[i] : &h->tanpa_sasaran;
        if (x->n == 0)
            continue;
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], sasaran_nama(x));
        sel_jumlah(d, s, &x->jumlah);
    }
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Jumlah");
    sel_jumlah(d, s, &h->anggaran->total);
    t->sumber = posisi_sumber(l);
}

/* A sasaran and, indented below it, the programmes whose money it carries. */
static void baris_kinerja(struct dok *d, struct dok_sel *s, const char *nama, struct hasil capaian)
{
    sel_teks(d, &s[0], nama);
    sel_hasil(d, &s[1], capaian, 2);
}

void tabel_kinerja_anggaran(const struct lkjip *l, struct dok *d)
{
    const struct hitung *h = l->hitung;
    if (h->n_per_sasaran == 0)
        return;
    static const struct kolom K[] = {{"Sasaran/Program", 510, RATA_KIRI},
                                     {"Capaian Kinerja (%)", 150, RATA_KANAN},
                                     {"Anggaran (Rp)", 190, RATA_KANAN},
                                     {"Serapan (%)", 150, RATA_KANAN}};
    struct hasil kosong = HASIL_KOSONG(KEADAAN_TANPA_DATA);
    struct dok_tabel *t = tabel_new(d, "tabel.kinerja_anggaran",
                                    "Capaian Kinerja dan Serapan Anggaran", K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i <= h->n_per_sasaran; i++) {
        const struct hitung_sasaran_anggaran *x =
            i < h->n_per_sasaran ? &h->per_sasaran[i] : &h->tanpa_sasaran;
        if (x->n == 0)
            continue;
        const struct hitung_kelompok *g =
            x->sasaran != NULL ? hitung_kelompok_get(h, TINGKAT_SASARAN, x->sasaran->kode) : NULL;
        struct dok_sel *s = baris_jumlah(d, t);
        baris_kinerja(d, s, sasaran_nama(x), g != NULL ? g->rata_rata : kosong);
        sel_uang(d, &s[2], x->jumlah.pagu_akhir, NULL);
        sel_hasil(d, &s[3], x->jumlah.serapan, 2);
        for (size_t k = 0; k < x->n; k++) {
            const struct hitung_pos *p = x->program[k];
            s = baris_new(d, t);
            baris_kinerja(d, s, p->data->nama,
                          p->n_indikator > 0 ? p->indikator[0]->capaian : kosong);
            s[0].menjorok = 1;
            sel_uang(d, &s[2], p->pagu_akhir, NULL);
            sel_hasil(d, &s[3], p->serapan, 2);
        }
    }
}

void tabel_realisasi_belanja(const struct lkjip *l, struct dok *d)
{
    const struct anggaran *a = l->paket->anggaran;
    static const struct kolom K[] = {{"No", 60, RATA_TENGAH},
                                     {"Jenis Belanja", 240, RATA_KIRI},
                                     {"Anggaran (Rp)", 160, RATA_KANAN},
                                     {"Realisasi (Rp)", 160, RATA_KANAN},
                                     {"%", 90, RATA_KANAN},
                                     {"Penyebab Sisa", 290, RATA_KIRI}};
    struct dok_tabel *t = NULL;
    for (size_t i = 0; a != NULL && i < a->belanja.n; i++) {
        const struct belanja *x = &a->belanja.v[i];
        if (x->pos != NULL || !x->realisasi.ada)
            continue;
        if (t == NULL)
            t = tabel_new(d, "tabel.realisasi_belanja", "Realisasi Menurut Jenis Belanja", K,
                          JUMLAH_ELEMEN(K));
        struct dok_sel *s = baris_new(d, t);
        struct hasil h = HASIL_KOSONG(KEADAAN_TANPA_DATA);
        if (x->pagu.ada)
            h = serapan_compute(l->arena, x->pagu, x->realisasi);
        sel_bulat(d, &s[0], (int64_t)t->n - 1);
        sel_teks(d, &s[1], belanja_nama(x->jenis));
        sel_uang(d, &s[2], x->pagu, NULL);
        sel_uang(d, &s[3], x->realisasi, NULL);
        sel_hasil(d, &s[4], h, 2);
        sel_teks(d, &s[5], text_or(x->alasan_sisa, TANPA_NILAI));
    }
    if (t != NULL)
        tabel_ringkas(t, 5);
}

void grafik_serapan(const struct lkjip *l, struct dok *d)
{
    const struct hitung_anggaran *g = l->hitung->anggaran;
    if (g == NULL)
        return;
    struct batang b = {.id = "gambar.serapan",
                       .judul = "Serapan Anggaran per Program",
                       .alt = "Batang serapan anggaran tiap program",
                       .seri = "Serapan",
                       .satuan = "%",
                       .acuan = "Anggaran (100%)",
                       .label = ARENA_ARRAY(l->arena, g->n, const char *),
                       .nilai = ARENA_ARRAY(l->arena, g->n, struct angka)};
    for (size_t i = 0; i < g->n; i++) {
        const struct hitung_pos *p = g->program[i];
        if (p->serapan.keadaan != KEADAAN_ADA)
            continue;
        b.label[b.n] = p->data->nama;
        b.nilai[b.n++] = (struct angka){true, p->serapan.nilai};
    }
    gambar_batang(d, &b);
}

/* NULL when several share it, or when there is nothing to compare. */
static const struct hitung_pos *serapan_terendah(const struct hitung_anggaran *g)
{
    const struct hitung_pos *r = NULL;
    bool sendiri = false;
    for (size_t i = 0; i < g->n; i++) {
        const struct hitung_pos *p = g->program[i];
        if (p->serapan.keadaan != KEADAAN_ADA)
            continue;
        int beda = r == NULL ? -1 : desimal_cmp(p->serapan.nilai, r->serapan.nilai);
        if (beda <= 0)
            sendiri = beda < 0;
        if (beda < 0)
            r = p;
    }
    return sendiri && g->n > 1 ? r : NULL;
}

static void kalimat_realisasi(const struct lkjip *l, struct dok *d)
{
    const struct hitung_anggaran *g = l->hitung->anggaran;
    struct dok_blok *b = kalimat(
        d, GAYA_ISI,
        "Dari anggaran {j}, sampai dengan {s} terealisasi {j} atau {p}, sehingga tersisa {u}. "
        "Rinciannya disajikan pada {r}.",
        &g->total.pagu_akhir, g->total.jejak_pagu,
        tanggal_ada(g->data->posisi_tanggal)
            ? tanggal_format(l->arena, g->data->posisi_tanggal)
            : arena_printf(l->arena, "akhir tahun %d", tahun_of(l)),
        &g->total.realisasi, g->total.jejak_realisasi, &g->total.serapan, &g->total.sisa,
        "tabel.realisasi");
    if (g->total.belum_lengkap)
        kalimat_add(d, &b->teks, " {s}", REALISASI_BELUM_LENGKAP);
    const struct hitung_pos *p = serapan_terendah(g);
    if (p != NULL)
        kalimat_add(d, &b->teks, " Serapan terendah terdapat pada {s} sebesar {p}.", p->data->nama,
                    &p->serapan);
    if (p != NULL && !text_empty(p->data->alasan_sisa))
        kalimat_add(d, &b->teks, " {s}", p->data->alasan_sisa);
    if (g->pendukung.serapan.keadaan == KEADAAN_ADA && g->n > 1)
        kalimat(d, GAYA_ISI,
                "Program yang langsung mendukung sasaran, di luar program penunjang urusan "
                "pemerintahan "
                "daerah, menggunakan {j} dari anggaran {j} atau {p}.",
                &g->pendukung.realisasi, g->pendukung.jejak_realisasi, &g->pendukung.pagu_akhir,
                g->pendukung.jejak_pagu, &g->pendukung.serapan);
}

void realisasi_isi(const struct lkjip *l, struct dok *d)
{
    const struct hitung_anggaran *g = l->hitung->anggaran;
    if (g == NULL || g->n == 0)
        return;
    if (!kalimat_diganti(l, d, "realisasi"))
        kalimat_realisasi(l, d);
    tabel_realisasi(l, d);
    grafik_serapan(l, d);
    if (l->hitung->n_per_sasaran > 0) {
        kalimat(d, GAYA_ISI,
                "Menurut sasaran yang didukungnya, realisasi anggaran disajikan pada {r}, dan "
                "perbandingannya dengan capaian kinerja pada {r}.",
                "tabel.realisasi_sasaran", "tabel.kinerja_anggaran");
        tabel_realisasi_sasaran(l, d);
        tabel_kinerja_anggaran(l, d);
    }
    struct dok *t = dok_new(l->arena);
    tabel_realisasi_belanja(l, t);
    if (t->n == 0)
        return;
    kalimat(d, GAYA_ISI, "Realisasi menurut jenis belanja disajikan pada {r}.",
            "tabel.realisasi_belanja");
    dok_append(d, t);
}
