/* SPDX-License-Identifier: MIT
 *
 * The survey behind the IKM: scale of mutu, values per unsur and per layanan, frequencies,
 * respondents, follow-up (PermenPANRB 14/2017).
 */
#include "core/lkjip_bab.h"

#include "base/format_angka.h"
#include "base/str.h"

void tabel_mutu(const struct lkjip *l, struct dok *d)
{
    /* One table in two columns of values, rounded to 2 decimals in the second. */
    static const char *const V[][5] = {
        {"1", "1,00 – 2,5996", "25,00 – 64,99", "D", "Tidak baik"},
        {"2", "2,60 – 3,064", "65,00 – 76,60", "C", "Kurang baik"},
        {"3", "3,0644 – 3,532", "76,61 – 88,30", "B", "Baik"},
        {"4", "3,5324 – 4,00", "88,31 – 100,00", "A", "Sangat baik"},
    };
    static const struct kolom K[] = {{"Nilai Persepsi", 150, RATA_TENGAH},
                                     {"Nilai Interval", 220, RATA_TENGAH},
                                     {"Nilai Interval Konversi", 250, RATA_TENGAH},
                                     {"Mutu", 150, RATA_TENGAH},
                                     {"Kinerja", 230, RATA_KIRI}};
    if (l->hitung->skm == NULL)
        return;
    struct dok_tabel *t =
        tabel_new(d, "tabel.mutu", "Nilai Persepsi, Interval, Mutu, dan Kinerja Pelayanan", K,
                  JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < JUMLAH_ELEMEN(V); i++) {
        struct dok_sel *s = baris_new(d, t);
        for (size_t k = 0; k < 5; k++)
            sel_teks(d, &s[k], V[i][k]);
    }
    tabel_sumber(d, t, "PermenPANRB Nomor 14 Tahun 2017");
}

void tabel_unsur(const struct lkjip *l, struct dok *d)
{
    const struct hitung_skm *m = l->hitung->skm;
    if (m == NULL || m->n_unsur == 0)
        return;
    static const struct kolom K[] = {
        {"No", 60, RATA_TENGAH},    {"Unsur Pelayanan", 380, RATA_KIRI},
        {"NRR", 130, RATA_KANAN},   {"Nilai", 130, RATA_KANAN},
        {"Mutu", 100, RATA_TENGAH}, {"Kinerja", 200, RATA_KIRI}};
    struct dok_tabel *t = tabel_new(d, "tabel.unsur", "Nilai Survei Kepuasan Masyarakat per Unsur",
                                    K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < m->n_unsur; i++) {
        const struct hitung_unsur *u = &m->unsur[i];
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], u->nama);
        sel_hasil(d, &s[2], u->nrr, 4);
        sel_hasil(d, &s[3], u->nilai, 2);
        sel_teks(d, &s[4], text_or(u->mutu, TANPA_NILAI));
        sel_teks(d, &s[5], text_or(u->kinerja, TANPA_NILAI));
    }
    if (m->ikm.keadaan == KEADAAN_ADA) {
        struct dok_sel *s = baris_jumlah(d, t);
        sel_teks(d, &s[1], "Indeks Kepuasan Masyarakat (terhitung)");
        sel_hasil(d, &s[3], m->ikm, 2);
        sel_teks(d, &s[4], text_or(m->mutu, TANPA_NILAI));
        sel_teks(d, &s[5], text_or(m->kinerja, TANPA_NILAI));
    }
    t->catatan = arena_printf(l->arena, "Cara penggabungan: %s; bobot setiap unsur %s.", m->metode,
                              m->bobot);
    tabel_sumber(d, t, m->data->sumber);
}

void tabel_layanan(const struct lkjip *l, struct dok *d)
{
    const struct hitung_skm *m = l->hitung->skm;
    if (m == NULL || m->n_layanan == 0)
        return;
    static const struct kolom K[] = {{"No", 60, RATA_TENGAH},        {"Layanan", 420, RATA_KIRI},
                                     {"Responden", 130, RATA_KANAN}, {"IKM", 120, RATA_KANAN},
                                     {"Mutu", 90, RATA_TENGAH},      {"Kinerja", 180, RATA_KIRI}};
    struct dok_tabel *t = tabel_new(
        d, "tabel.layanan", "Nilai Survei Kepuasan Masyarakat per Layanan", K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < m->n_layanan; i++) {
        const struct hitung_layanan *u = &m->layanan[i];
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], u->nama);
        sel_cacah(d, &s[2], u->responden);
        sel_hasil(d, &s[3], u->ikm, 2);
        sel_teks(d, &s[4], text_or(u->mutu, TANPA_NILAI));
        sel_teks(d, &s[5], text_or(u->kinerja, TANPA_NILAI));
    }
}

static bool ada_frekuensi(const struct hitung_skm *m)
{
    for (size_t i = 0; m != NULL && i < m->n_unsur; i++)
        if (m->unsur[i].n > 0)
            return true;
    return false;
}

void tabel_frekuensi(const struct lkjip *l, struct dok *d)
{
    const struct hitung_skm *m = l->hitung->skm;
    if (!ada_frekuensi(m))
        return;
    static const struct kolom K[] = {
        {"No", 50, RATA_TENGAH},           {"Unsur Pelayanan", 270, RATA_KIRI},
        {"1 Tidak baik", 140, RATA_KANAN}, {"2 Kurang baik", 140, RATA_KANAN},
        {"3 Baik", 140, RATA_KANAN},       {"4 Sangat baik", 140, RATA_KANAN},
        {"Jumlah", 120, RATA_KANAN}};
    struct dok_tabel *t =
        tabel_new(d, "tabel.frekuensi", "Sebaran Jawaban Responden per Unsur", K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < m->n_unsur; i++) {
        const struct hitung_unsur *u = &m->unsur[i];
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], u->nama);
        for (size_t k = 0; k < 4; k++) {
            sel_bulat(d, &s[2 + k], u->frekuensi[k]);
            teks_baris(l->arena, &s[2 + k].isi);
            teks_angka(l->arena, &s[2 + k].isi, 0,
                       arena_printf(l->arena, "(%s%%)", hasil_format(l->arena, u->persen[k], 2)),
                       u->persen[k].jejak);
        }
        sel_bulat(d, &s[6], u->n);
    }
}

void tabel_responden(const struct lkjip *l, struct dok *d)
{
    const struct skm *m = l->paket->skm;
    if (m == NULL || m->kelompok.n == 0)
        return;
    static const struct kolom K[] = {{"Karakteristik", 300, RATA_KIRI},
                                     {"Kelompok", 360, RATA_KIRI},
                                     {"Jumlah", 170, RATA_KANAN},
                                     {"%", 170, RATA_KANAN}};
    struct dok_tabel *t =
        tabel_new(d, "tabel.responden", "Responden Menurut Karakteristik", K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < m->kelompok.n; i++) {
        const struct skm_kelompok *x = &m->kelompok.v[i];
        int64_t semua = 0;
        for (size_t k = 0; k < m->kelompok.n; k++)
            if (text_eq(m->kelompok.v[k].kelompok, x->kelompok))
                semua += m->kelompok.v[k].jumlah.nilai;
        bool baru = i == 0 || !text_eq(m->kelompok.v[i - 1].kelompok, x->kelompok);
        struct dok_sel *s = baris_new(d, t);
        if (baru)
            sel_teks(d, &s[0], x->kelompok);
        sel_teks(d, &s[1], x->uraian);
        sel_cacah(d, &s[2], x->jumlah);
        sel_hasil(d, &s[3], bagian_persen(l->arena, x->jumlah.nilai, semua), 2);
    }
    tabel_gabung(t, 1, 0);
}

static const char *unsur_nama(const struct lkjip *l, const char *kode)
{
    const struct hitung_skm *m = l->hitung->skm;
    for (size_t i = 0; m != NULL && i < m->n_unsur; i++)
        if (text_eq(m->unsur[i].kode, kode))
            return m->unsur[i].nama;
    return kode;
}

/* Columns that no row fills are left out: pemda plan by term, by triwulan, or not at all. */
void tabel_tindak_lanjut_skm(const struct lkjip *l, struct dok *d)
{
    static const struct kolom K[] = {{"No", 50, RATA_TENGAH},
                                     {"Unsur", 150, RATA_KIRI},
                                     {"Program/Kegiatan", 180, RATA_KIRI},
                                     {"Jangka Pendek", 120, RATA_KIRI},
                                     {"Jangka Menengah", 130, RATA_KIRI},
                                     {"Jangka Panjang", 120, RATA_KIRI},
                                     {"Status", 110, RATA_KIRI},
                                     {"Penanggung Jawab", 140, RATA_KIRI}};
    const struct skm *m = l->paket->skm;
    if (m == NULL || m->tindak_lanjut.n == 0)
        return;
    struct dok_tabel *t = tabel_new(d, "tabel.tindak_lanjut_skm",
                                    "Rencana Tindak Lanjut Hasil Survei", K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < m->tindak_lanjut.n; i++) {
        const struct skm_tindak_lanjut *x = &m->tindak_lanjut.v[i];
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], unsur_nama(l, x->unsur));
        sel_teks(d, &s[2], text_or(x->program, TANPA_NILAI));
        sel_teks(d, &s[3], text_or(x->jangka_pendek, TANPA_NILAI));
        sel_teks(d, &s[4], text_or(x->jangka_menengah, TANPA_NILAI));
        sel_teks(d, &s[5], text_or(x->jangka_panjang, TANPA_NILAI));
        sel_teks(d, &s[6], text_or(x->status, TANPA_NILAI));
        sel_teks(d, &s[7], text_or(jabatan_nama(l, x->penanggung_jawab), TANPA_NILAI));
    }
    t->melintang = tabel_ringkas(t, 2) > 3;
}

void grafik_unsur(const struct lkjip *l, struct dok *d)
{
    const struct hitung_skm *m = l->hitung->skm;
    if (m == NULL)
        return;
    struct batang b = {.id = "gambar.unsur",
                       .judul = "Nilai Survei Kepuasan Masyarakat per Unsur",
                       .alt = "Batang nilai survei tiap unsur pelayanan",
                       .seri = "Nilai unsur",
                       .label = ARENA_ARRAY(l->arena, m->n_unsur, const char *),
                       .nilai = ARENA_ARRAY(l->arena, m->n_unsur, struct angka),
                       .n = m->n_unsur};
    for (size_t i = 0; i < m->n_unsur; i++) {
        b.label[i] = m->unsur[i].nama;
        b.nilai[i] =
            (struct angka){m->unsur[i].nilai.keadaan == KEADAAN_ADA, m->unsur[i].nilai.nilai};
    }
    gambar_batang(d, &b);
}

struct ujung_unsur {
    const struct hitung_unsur *tinggi, *rendah;
};

static struct ujung_unsur find_ujung(const struct hitung_skm *m)
{
    struct ujung_unsur u = {0};
    for (size_t i = 0; i < m->n_unsur; i++) {
        const struct hitung_unsur *x = &m->unsur[i];
        if (x->nilai.keadaan != KEADAAN_ADA)
            continue;
        if (u.tinggi == NULL || desimal_cmp(x->nilai.nilai, u.tinggi->nilai.nilai) > 0)
            u.tinggi = x;
        if (u.rendah == NULL || desimal_cmp(x->nilai.nilai, u.rendah->nilai.nilai) < 0)
            u.rendah = x;
    }
    return u;
}

static void kalimat_skm(const struct lkjip *l, struct dok *d, const struct hitung_skm *m)
{
    struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
    kalimat_add(d, &b->teks, "Kepuasan masyarakat diukur dengan Survei Kepuasan Masyarakat");
    if (m->responden.ada)
        kalimat_add(d, &b->teks, " terhadap {s} responden",
                    format_bulat(l->arena, m->responden.nilai));
    if (m->ikm.keadaan == KEADAAN_ADA)
        kalimat_add(d, &b->teks, ". Indeks yang terhitung adalah {h}, mutu {b} ({s})", &m->ikm,
                    m->mutu, m->kinerja);
    kalimat_add(d, &b->teks, ".");
    if (m->sampel_minimum.ada)
        kalimat_add(d, &b->teks,
                    m->sampel_cukup ? " Jumlah responden memenuhi sampel minimum {s}."
                                    : " Jumlah responden belum memenuhi sampel minimum {s}.",
                    format_bulat(l->arena, m->sampel_minimum.nilai));
    struct ujung_unsur u = find_ujung(m);
    if (u.tinggi != NULL && u.tinggi != u.rendah)
        kalimat_add(d, &b->teks,
                    " Unsur dengan nilai tertinggi adalah {s} ({h}) dan yang terendah {s} ({h}), "
                    "sehingga unsur terendah itu menjadi prioritas perbaikan.",
                    u.tinggi->nama, &u.tinggi->nilai, u.rendah->nama, &u.rendah->nilai);
    if (m->peringatan != NULL)
        kalimat(d, GAYA_CATATAN, "Catatan: {s}", m->peringatan);
}

void skm_isi(const struct lkjip *l, struct dok *d)
{
    const struct hitung_skm *m = l->hitung->skm;
    if (m == NULL || (m->n_unsur == 0 && m->n_layanan == 0 && !m->responden.ada))
        return;
    if (!kalimat_diganti(l, d, "skm"))
        kalimat_skm(l, d, m);
    tabel_mutu(l, d);
    tabel_unsur(l, d);
    grafik_unsur(l, d);
    tabel_layanan(l, d);
    tabel_frekuensi(l, d);
    tabel_responden(l, d);
    if (l->paket->skm->tindak_lanjut.n > 0)
        kalimat(d, GAYA_ISI, "Rencana tindak lanjut hasil survei disajikan pada {r}.",
                "tabel.tindak_lanjut_skm");
    tabel_tindak_lanjut_skm(l, d);
}
