/* SPDX-License-Identifier: MIT
 *
 * Bab IV Penutup, and the awards and innovations that close Bab III.
 */
#include "core/lkjip_bab.h"

#include "base/format_angka.h"
#include "base/str.h"

void tabel_prestasi(const struct lkjip *l, struct dok *d)
{
    const struct laporan *r = l->paket->laporan;
    if (r == NULL || r->prestasi.n == 0)
        return;
    static const struct kolom K[] = {{"No", 60, RATA_TENGAH},
                                     {"Prestasi/Penghargaan", 500, RATA_KIRI},
                                     {"Tingkat", 130, RATA_KIRI},
                                     {"Pemberi", 310, RATA_KIRI}};
    struct dok_tabel *t =
        tabel_new(d, "tabel.prestasi",
                  arena_printf(l->arena, "Prestasi dan Penghargaan Tahun %d", tahun_of(l)), K,
                  JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < r->prestasi.n; i++) {
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], r->prestasi.v[i].uraian);
        sel_teks(d, &s[2], text_or(r->prestasi.v[i].tingkat, TANPA_NILAI));
        sel_teks(d, &s[3], text_or(r->prestasi.v[i].pemberi, TANPA_NILAI));
    }
}

void prestasi_isi(const struct lkjip *l, struct dok *d)
{
    const struct laporan *r = l->paket->laporan;
    if (r == NULL || r->prestasi.n == 0)
        return;
    if (!narasi_insert(l, d, "prestasi"))
        kalimat(d, GAYA_ISI,
                "Selama tahun {s}, {s} memperoleh {n} prestasi atau penghargaan seperti pada {r}.",
                tahun_teks(l), unit_nama(l), (int)r->prestasi.n, "tabel.prestasi");
    tabel_prestasi(l, d);
}

void tabel_inovasi(const struct lkjip *l, struct dok *d)
{
    const struct laporan *r = l->paket->laporan;
    if (r == NULL || r->inovasi.n == 0)
        return;
    static const struct kolom K[] = {{"No", 60, RATA_TENGAH},
                                     {"Inovasi", 240, RATA_KIRI},
                                     {"Uraian", 350, RATA_KIRI},
                                     {"Manfaat", 350, RATA_KIRI}};
    struct dok_tabel *t =
        tabel_new(d, "tabel.inovasi", arena_printf(l->arena, "Inovasi %s", unit_nama(l)), K,
                  JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < r->inovasi.n; i++) {
        const struct inovasi *x = &r->inovasi.v[i];
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], x->nama);
        sel_teks(d, &s[2], text_or(x->uraian, TANPA_NILAI));
        sel_daftar(d, &s[3], x->manfaat.v, x->manfaat.n);
    }
}

void inovasi_isi(const struct lkjip *l, struct dok *d)
{
    const struct laporan *r = l->paket->laporan;
    if (r == NULL || r->inovasi.n == 0)
        return;
    if (!narasi_insert(l, d, "inovasi"))
        kalimat(d, GAYA_ISI, "Inovasi yang dijalankan {s} disajikan pada {r}.", unit_nama(l),
                "tabel.inovasi");
    tabel_inovasi(l, d);
}

void tabel_simpulan(const struct lkjip *l, struct dok *d)
{
    const struct hitung *h = l->hitung;
    if (h->n_kelompok == 0)
        return;
    static const struct kolom K[] = {{"No", 70, RATA_TENGAH},
                                     {"Indikator", 530, RATA_KIRI},
                                     {"Capaian (%)", 170, RATA_KANAN},
                                     {"Predikat", 230, RATA_KIRI}};
    struct dok_tabel *t =
        tabel_new(d, "tabel.simpulan",
                  arena_printf(l->arena, "Simpulan Capaian Kinerja Tahun %d", tahun_of(l)), K,
                  JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < h->n_kelompok; i++)
        for (size_t k = 0; k < h->kelompok[i].n; k++) {
            const struct hitung_indikator *x = h->kelompok[i].indikator[k];
            struct dok_sel *s = baris_new(d, t);
            sel_bulat(d, &s[0], (int64_t)t->n - 1);
            sel_teks(d, &s[1], x->data->uraian);
            sel_hasil(d, &s[2], x->capaian, 2);
            sel_predikat(d, &s[3], x->predikat);
        }
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Rata-rata");
    sel_hasil(d, &s[2], h->rata_rata, 2);
    sel_predikat(d, &s[3], h->predikat);
}

static void kalimat_simpulan(const struct lkjip *l, struct dok *d)
{
    const struct hitung *h = l->hitung;
    size_t n = h->melebihi + h->sesuai + h->di_bawah + h->tanpa_capaian;
    struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
    if (n == 0)
        kalimat_add(d, &b->teks,
                    "Belum ada indikator tujuan atau sasaran yang diukur pada tahun {s}.",
                    tahun_teks(l));
    else
        kalimat_add(d, &b->teks, "Kinerja {s} tahun {s} diukur dengan {n} indikator. {s}",
                    unit_nama(l), tahun_teks(l), (int)n, ringkas_target(l));
    if (h->rata_rata.keadaan == KEADAAN_ADA) {
        kalimat_add(d, &b->teks, " Rata-rata capaiannya {p}", &h->rata_rata);
        if (h->predikat != NULL)
            kalimat_add(d, &b->teks, " dengan predikat {b}", h->predikat->predikat);
        kalimat_add(d, &b->teks, ".");
    }
    if (h->anggaran != NULL && h->anggaran->total.serapan.keadaan == KEADAAN_ADA)
        kalimat_add(d, &b->teks, " Anggaran terserap {p} dengan sisa {u}.",
                    &h->anggaran->total.serapan, &h->anggaran->total.sisa);
    if (h->anggaran != NULL && h->anggaran->total.belum_lengkap)
        kalimat_add(d, &b->teks, " {s}", REALISASI_BELUM_LENGKAP);
}

void simpulan_isi(const struct lkjip *l, struct dok *d)
{
    if (!narasi_insert(l, d, "simpulan"))
        kalimat_simpulan(l, d);
    tabel_simpulan(l, d);
}

/* Rencana aksi of the indicators, when no steps were written for the chapter. */
static size_t kumpul_aksi(const struct lkjip *l, const char **v, size_t maks)
{
    size_t n = 0;
    for (size_t i = 0; i < l->hitung->n_indikator; i++) {
        const struct pengukuran *u = l->hitung->indikator[i].ukur;
        for (size_t k = 0; u != NULL && k < u->rencana_aksi.n && n < maks; k++) {
            bool sudah = false;
            for (size_t j = 0; j < n; j++)
                sudah |= text_eq(v[j], u->rencana_aksi.v[k]);
            if (!sudah)
                v[n++] = u->rencana_aksi.v[k];
        }
    }
    return n;
}

void langkah_isi(const struct lkjip *l, struct dok *d)
{
    const struct laporan *r = l->paket->laporan;
    bool ada = narasi_insert(l, d, "langkah");
    const char *aksi[64];
    const char *const *v = r != NULL ? r->langkah.v : NULL;
    size_t n = r != NULL ? r->langkah.n : 0;
    if (n == 0 && !ada) {
        n = kumpul_aksi(l, aksi, JUMLAH_ELEMEN(aksi));
        v = aksi;
    }
    if (n > 0) {
        if (!ada)
            kalimat(d, GAYA_ISI,
                    "Untuk meningkatkan kinerja pada tahun {s}, langkah yang akan ditempuh adalah:",
                    arena_printf(l->arena, "%d", tahun_of(l) + 1));
        daftar_angka(d, v, n);
    } else if (!ada) {
        kalimat(d, GAYA_ISI,
                "Langkah peningkatan kinerja belum dicatat oleh penanggung jawab indikator.");
    }
    kalimat(
        d, GAYA_ISI,
        "Demikian laporan ini disusun sebagai bahan pertanggungjawaban dan perbaikan kinerja {s}.",
        unit_nama(l));
    penutup_tanda_tangan(l, d);
}

static const struct bagian BAGIAN[] = {
    {"bab_4.simpulan", "Simpulan", simpulan_isi},
    {"bab_4.langkah", "Langkah Peningkatan Kinerja", langkah_isi},
};

const struct bab BAB_4 = {"PENUTUP", BAGIAN, JUMLAH_ELEMEN(BAGIAN), 4};
