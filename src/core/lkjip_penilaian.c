/* SPDX-License-Identifier: MIT
 *
 * Assessments behind an indicator: AKIP (PermenPANRB 88/2021), kematangan (Permendagri 99/2018),
 * IPP (PermenPANRB 29/2022), and the LHE issued in the report year with its follow-up.
 */
#include "core/lkjip_bab.h"

#include "base/format_angka.h"
#include "base/str.h"

/* Result of node i; a state when nothing was computed. */
static struct hasil nilai_of(const struct hitung_penilaian *p, size_t i)
{
    return p->nilai != NULL ? p->nilai[i].nilai : HASIL_KOSONG(KEADAAN_TANPA_DATA);
}

static void kalimat_nilai(const struct lkjip *l, struct dok *d, const struct hitung_penilaian *p,
                          const char *nama)
{
    struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
    kalimat_add(d, &b->teks, "{s}", nama);
    if (p->data->tahun_dinilai.ada)
        kalimat_add(d, &b->teks, " untuk pelaksanaan tahun {s}",
                    arena_printf(l->arena, "%d", (int)p->data->tahun_dinilai.nilai));
    kalimat_add(d, &b->teks, " bernilai {h}", &p->dipakai);
    if (p->dipakai_kategori != NULL)
        kalimat_add(d, &b->teks, " dengan kategori {b}", p->dipakai_kategori);
    if (!text_empty(p->makna) && text_eq(p->dipakai_kategori, p->kategori))
        kalimat_add(d, &b->teks, " ({s})", p->makna);
    if (!text_empty(p->data->resmi_nomor))
        kalimat_add(d, &b->teks, " menurut laporan {s}",
                    nomor_teks(l->arena, p->data->resmi_nomor));
    if (tanggal_ada(p->data->resmi_tanggal))
        kalimat_add(d, &b->teks, " tanggal {s}", tanggal_format(l->arena, p->data->resmi_tanggal));
    kalimat_add(d, &b->teks, ".");
    if (p->data->resmi.ada && p->berbeda && p->total.keadaan == KEADAAN_ADA)
        kalimat_add(d, &b->teks,
                    " Penjumlahan nilai rincinya menghasilkan {h}; nilai resmi tetap dipakai.",
                    &p->total);
    if (p->data->rata_rata_pemda.ada)
        kalimat_add(d, &b->teks, " Rata-rata perangkat daerah di {s} sebesar {s}.", pemda_nama(l),
                    format_desimal(l->arena, p->data->rata_rata_pemda.nilai));
}

/* AKIP */

static size_t find_sub(const struct instrumen *i, const char *induk, const char *sub)
{
    for (size_t k = 0; k < i->butir.n; k++)
        if (text_eq(i->butir.v[k].induk, induk) && text_eq(i->butir.v[k].sub, sub))
            return k;
    return i->butir.n;
}

static void sel_sub(struct dok *d, struct dok_sel *s, const struct hitung_penilaian *p,
                    const char *induk, const char *sub)
{
    size_t k = find_sub(p->instrumen, induk, sub);
    struct hasil h = k < p->instrumen->butir.n ? nilai_of(p, k) : HASIL_KOSONG(KEADAAN_TANPA_DATA);
    sel_hasil(d, s, h, 2);
}

static struct hasil nilai_lalu(const struct lkjip *l, const char *kode)
{
    const struct hitung_penilaian *p = l->hitung->akip_lalu;
    for (size_t k = 0; p != NULL && p->instrumen != NULL && k < p->instrumen->butir.n; k++)
        if (text_eq(p->instrumen->butir.v[k].kode, kode))
            return nilai_of(p, k);
    return HASIL_KOSONG(KEADAAN_TANPA_DATA);
}

static void sel_bobot(struct dok *d, struct dok_sel *s, struct angka bobot)
{
    sel_angka(d, s, bobot, 2, NULL);
}

static void jumlah_akip(struct dok *d, struct dok_tabel *t, const struct hitung_penilaian *p,
                        struct hasil lalu)
{
    static const char *const SUB[] = {"keberadaan", "kualitas", "pemanfaatan"};
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Nilai Akuntabilitas Kinerja (terhitung)");
    sel_angka(d, &s[2], p->instrumen->nilai_maks, 2, NULL);
    for (size_t c = 0; c < JUMLAH_ELEMEN(SUB); c++) {
        struct desimal n = desimal_of(0);
        bool ada = false, utuh = true;
        for (size_t k = 0; k < p->instrumen->butir.n; k++) {
            struct hasil h = nilai_of(p, k);
            if (!text_eq(p->instrumen->butir.v[k].sub, SUB[c]))
                continue;
            ada = true;
            utuh = utuh && h.keadaan == KEADAAN_ADA && desimal_add(&n, n, h.nilai) == 0;
        }
        sel_angka(d, &s[3 + c], (struct angka){ada && utuh, n}, 2, NULL);
    }
    sel_hasil(d, &s[6], p->total, 2);
    sel_hasil(d, &s[8], lalu, 2);
}

static bool ada_rincian(const struct hitung_penilaian *p)
{
    for (size_t k = 0; p->instrumen != NULL && k < p->instrumen->butir.n; k++)
        if (nilai_of(p, k).keadaan == KEADAAN_ADA)
            return true;
    return false;
}

void tabel_akip(const struct lkjip *l, struct dok *d)
{
    const struct hitung_penilaian *p = l->hitung->akip;
    if (p == NULL || !ada_rincian(p))
        return;
    static const struct kolom K[] = {
        {"No", 45, RATA_TENGAH},        {"Komponen", 170, RATA_KIRI},
        {"Bobot", 80, RATA_KANAN},      {"Keberadaan", 145, RATA_KANAN},
        {"Kualitas", 110, RATA_KANAN},  {"Pemanfaatan", 155, RATA_KANAN},
        {"Nilai", 85, RATA_KANAN},      {"% Bobot", 100, RATA_KANAN},
        {"Tahun Lalu", 110, RATA_KANAN}};
    struct dok_tabel *t =
        tabel_new(d, "tabel.akip", "Hasil Evaluasi Akuntabilitas Kinerja", K, JUMLAH_ELEMEN(K));
    int no = 0;
    for (size_t k = 0; k < p->instrumen->butir.n; k++) {
        const struct instrumen_butir *b = &p->instrumen->butir.v[k];
        if (b->induk != NULL)
            continue;
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], ++no);
        sel_teks(d, &s[1], b->uraian);
        sel_bobot(d, &s[2], b->bobot);
        sel_sub(d, &s[3], p, b->kode, "keberadaan");
        sel_sub(d, &s[4], p, b->kode, "kualitas");
        sel_sub(d, &s[5], p, b->kode, "pemanfaatan");
        sel_hasil(d, &s[6], nilai_of(p, k), 2);
        sel_hasil(d, &s[7],
                  p->nilai != NULL ? p->nilai[k].persen : HASIL_KOSONG(KEADAAN_TANPA_DATA), 2);
        sel_hasil(d, &s[8], nilai_lalu(l, b->kode), 2);
    }
    const struct hitung_penilaian *lalu = l->hitung->akip_lalu;
    jumlah_akip(d, t, p, lalu != NULL ? lalu->dipakai : HASIL_KOSONG(KEADAAN_TANPA_DATA));
    if (p->data->resmi.ada) {
        struct dok_sel *s = baris_jumlah(d, t);
        sel_teks(d, &s[1], "Nilai resmi");
        sel_hasil(d, &s[6], p->dipakai, 2);
    }
    tabel_ringkas(t, 3);
    tabel_sumber(d, t,
                 text_or(nomor_teks(l->arena, p->data->resmi_nomor),
                         text_or(p->instrumen->dasar, p->instrumen->nama)));
}

void akip_isi(const struct lkjip *l, struct dok *d)
{
    const struct hitung_penilaian *p = l->hitung->akip;
    if (p == NULL || p->dipakai.keadaan != KEADAAN_ADA)
        return;
    kalimat_nilai(l, d, p, "Hasil evaluasi akuntabilitas kinerja");
    tabel_akip(l, d);
    if (p->data->catatan.n > 0) {
        kalimat(d, GAYA_ISI, "Catatan evaluator:");
        daftar_angka(d, p->data->catatan.v, p->data->catatan.n);
    }
}

/* Kematangan */

void tabel_kematangan(const struct lkjip *l, struct dok *d)
{
    const struct hitung_penilaian *p = l->hitung->kematangan;
    if (p == NULL || p->instrumen == NULL || p->data->jawaban.n == 0)
        return;
    static const struct kolom K[] = {
        {"No", 100, RATA_TENGAH}, {"Variabel", 680, RATA_KIRI}, {"Skor", 220, RATA_KANAN}};
    struct dok_tabel *t = tabel_new(d, "tabel.kematangan", "Penilaian Kematangan Perangkat Daerah",
                                    K, JUMLAH_ELEMEN(K));
    for (size_t k = 0; k < p->instrumen->butir.n; k++) {
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)k + 1);
        sel_teks(d, &s[1], p->instrumen->butir.v[k].uraian);
        sel_hasil(d, &s[2], nilai_of(p, k), 0);
    }
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Jumlah");
    sel_hasil(d, &s[2], p->total, 0);
    s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Tingkat kematangan");
    sel_teks(d, &s[2], text_or(p->kategori, TANPA_NILAI));
    tabel_sumber(d, t, text_or(p->instrumen->dasar, p->instrumen->nama));
}

void kematangan_isi(const struct lkjip *l, struct dok *d)
{
    const struct hitung_penilaian *p = l->hitung->kematangan;
    if (p == NULL || p->dipakai.keadaan != KEADAAN_ADA)
        return;
    kalimat_nilai(l, d, p, "Penilaian kematangan perangkat daerah");
    tabel_kematangan(l, d);
}

/* IPP */

void tabel_ipp(const struct lkjip *l, struct dok *d)
{
    const struct hitung_penilaian *p = l->hitung->ipp;
    if (p == NULL || p->instrumen == NULL)
        return;
    static const struct kolom K[] = {{"No", 80, RATA_TENGAH},
                                     {"Aspek", 520, RATA_KIRI},
                                     {"Bobot (%)", 200, RATA_KANAN},
                                     {"Nilai", 200, RATA_KANAN}};
    struct dok_tabel *t =
        tabel_new(d, "tabel.ipp", "Indeks Pelayanan Publik per Aspek", K, JUMLAH_ELEMEN(K));
    int no = 0;
    for (size_t k = 0; k < p->instrumen->butir.n; k++) {
        const struct instrumen_butir *b = &p->instrumen->butir.v[k];
        if (b->induk != NULL)
            continue;
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], ++no);
        sel_teks(d, &s[1], b->uraian);
        sel_bobot(d, &s[2], b->bobot);
        sel_hasil(d, &s[3], nilai_of(p, k), 2);
    }
    const struct {
        const char *nama;
        struct angka v;
    } f[] = {{"Penilaian evaluator (F-02)", p->data->f02},
             {"Survei pengguna (F-03)", p->data->f03}};
    for (size_t i = 0; i < JUMLAH_ELEMEN(f); i++) {
        if (!f[i].v.ada)
            continue;
        struct dok_sel *s = baris_new(d, t);
        sel_teks(d, &s[1], f[i].nama);
        sel_angka(d, &s[3], f[i].v, 2, NULL);
    }
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Indeks Pelayanan Publik");
    sel_hasil(d, &s[3], p->dipakai, 2);
    s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Kategori");
    sel_teks(d, &s[3], text_or(p->dipakai_kategori, TANPA_NILAI));
    tabel_ringkas(t, 2);
    tabel_sumber(d, t, text_or(p->instrumen->dasar, p->instrumen->nama));
}

void ipp_isi(const struct lkjip *l, struct dok *d)
{
    const struct hitung_penilaian *p = l->hitung->ipp;
    if (p == NULL)
        return;
    if (p->dipakai.keadaan == KEADAAN_ADA)
        kalimat_nilai(l, d, p, "Indeks Pelayanan Publik");
    else
        kalimat(d, GAYA_ISI, "Indeks Pelayanan Publik belum dapat dihitung karena {s}.",
                keadaan_nama(p->dipakai.keadaan));
    tabel_ipp(l, d);
}

/* LHE of the report year */

void lhe_isi(const struct lkjip *l, struct dok *d)
{
    static const struct kolom K[] = {{"No", 60, RATA_TENGAH},
                                     {"Rekomendasi", 420, RATA_KIRI},
                                     {"Tindak Lanjut", 380, RATA_KIRI},
                                     {"Status", 140, RATA_TENGAH}};
    for (size_t i = 0; i < l->paket->penilaian.n; i++) {
        const struct penilaian *p = &l->paket->penilaian.v[i];
        if (p->rekomendasi.n == 0 || !p->tahun_hasil.ada || p->tahun_hasil.nilai != tahun_of(l))
            continue;
        struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
        kalimat_add(d, &b->teks, "Laporan hasil evaluasi yang diterbitkan tahun {s}",
                    tahun_teks(l));
        if (!text_empty(p->resmi_nomor))
            kalimat_add(d, &b->teks, " ({s})", nomor_teks(l->arena, p->resmi_nomor));
        kalimat_add(d, &b->teks, " memuat {n} rekomendasi. Tindak lanjutnya disajikan pada {r}.",
                    (int)p->rekomendasi.n, "tabel.lhe");
        struct dok_tabel *t = tabel_new(
            d, "tabel.lhe", "Rekomendasi Hasil Evaluasi dan Tindak Lanjutnya", K, JUMLAH_ELEMEN(K));
        for (size_t k = 0; k < p->rekomendasi.n; k++) {
            const struct rekomendasi *x = &p->rekomendasi.v[k];
            struct dok_sel *s = baris_new(d, t);
            sel_bulat(d, &s[0], (int64_t)k + 1);
            sel_teks(d, &s[1], x->uraian);
            sel_teks(d, &s[2], text_or(x->tindak_lanjut, TANPA_NILAI));
            sel_teks(d, &s[3], text_or(x->status, TANPA_NILAI));
        }
        tabel_ringkas(t, 3);
        return;
    }
}
