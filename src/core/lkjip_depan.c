/* SPDX-License-Identifier: MIT
 *
 * Front matter of the report: cover, kata pengantar, ikhtisar eksekutif, lists of contents.
 */
#include "core/lkjip_bab.h"

#include "base/str.h"

#include <string.h>

static const char *judul_laporan(const struct lkjip *l)
{
    const struct laporan *r = l->paket->laporan;
    return text_or(r != NULL ? r->judul : NULL, "Laporan Kinerja Instansi Pemerintah");
}

void sampul_compose(const struct lkjip *l, struct dok *d)
{
    struct arena *a = l->arena;
    dok_bagian(d, NOMOR_TANPA, false, false);
    dok_paragraf(d, GAYA_SAMPUL_LAMBANG);
    dok_paragraf_teks(d, GAYA_SAMPUL_JUDUL, text_upper(a, judul_laporan(l)));
    dok_paragraf_teks(d, GAYA_SAMPUL_JUDUL, "(LKjIP)");
    dok_paragraf_teks(d, GAYA_SAMPUL_JUDUL, arena_printf(a, "TAHUN %d", tahun_of(l)));
    dok_paragraf(d, GAYA_SAMPUL_LAMBANG);
    dok_paragraf_teks(d, GAYA_SAMPUL_UNIT,
                      arena_printf(a, "PEMERINTAH %s", text_upper(a, pemda_nama(l))));
    dok_paragraf_teks(d, GAYA_SAMPUL_UNIT, text_upper(a, unit_nama(l)));
    if (!text_empty(l->paket->unit->alamat))
        dok_paragraf_teks(d, GAYA_TENGAH, l->paket->unit->alamat);
    dok_bagian(d, NOMOR_ROMAWI, true, false);
}

/* "31 Januari 2025" belongs to the year after the one reported on: the closing date says it. */
static void tanda_tangan_kepala(const struct lkjip *l, struct dok *d)
{
    const struct laporan *r = l->paket->laporan;
    const struct jabatan *k = jabatan_kepala(l->paket);
    if (r == NULL && k == NULL)
        return;
    const char *tempat = r != NULL ? r->tempat : NULL;
    struct tanggal tanggal = r != NULL ? r->tanggal : (struct tanggal){0};
    const char *pejabat = r != NULL ? r->penanda_tangan : NULL;
    tanda_tangan(d, text_or(tempat, l->paket->unit->tempat), tanggal,
                 pihak_of(l, pejabat, pejabat == NULL && k != NULL ? k->kode : NULL));
}

void penutup_tanda_tangan(const struct lkjip *l, struct dok *d)
{
    tanda_tangan_kepala(l, d);
}

void kata_pengantar_compose(const struct lkjip *l, struct dok *d)
{
    dok_judul(d, JUDUL_DEPAN, 1, "KATA PENGANTAR");
    if (!narasi_insert(l, d, "kata_pengantar")) {
        kalimat(d, GAYA_ISI,
                "Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena Laporan Kinerja "
                "{s} tahun {s} dapat diselesaikan. Laporan ini merupakan pertanggungjawaban atas "
                "janji kinerja yang dituangkan dalam Perjanjian Kinerja tahun {s} serta atas "
                "penggunaan anggaran yang dipercayakan untuk mewujudkannya.",
                unit_nama(l), tahun_teks(l), tahun_teks(l));
        kalimat(d, GAYA_ISI,
                "Isi laporan mencakup gambaran organisasi, rencana dan perjanjian kinerja, capaian "
                "kinerja beserta analisisnya, realisasi anggaran, dan langkah perbaikan yang akan "
                "ditempuh. Setiap angka dihitung dari data sumber yang sama, sehingga dapat "
                "ditelusuri kembali oleh siapa pun yang memeriksanya.");
        kalimat(d, GAYA_ISI,
                "Terima kasih kami sampaikan kepada semua pihak yang membantu pengumpulan data dan "
                "penyusunan laporan ini. Masukan pembaca kami harapkan agar kinerja {s} dan mutu "
                "laporan pada tahun berikutnya semakin baik.",
                unit_nama(l));
    }
    tanda_tangan_kepala(l, d);
}

/* Indicators of tujuan and sasaran whose capaian is the highest and the lowest. */
struct ujung {
    const struct hitung_indikator *tinggi, *rendah;
    size_t n;
};

static struct ujung find_ujung(const struct hitung *h)
{
    struct ujung u = {0};
    for (size_t i = 0; i < h->n_kelompok; i++) {
        for (size_t k = 0; k < h->kelompok[i].n; k++) {
            const struct hitung_indikator *x = h->kelompok[i].indikator[k];
            if (x->capaian.keadaan != KEADAAN_ADA)
                continue;
            u.n++;
            if (u.tinggi == NULL || desimal_cmp(x->capaian.nilai, u.tinggi->capaian.nilai) > 0)
                u.tinggi = x;
            if (u.rendah == NULL || desimal_cmp(x->capaian.nilai, u.rendah->capaian.nilai) < 0)
                u.rendah = x;
        }
    }
    return u;
}

static void ikhtisar_predikat(const struct lkjip *l, struct dok *d)
{
    const struct hitung *h = l->hitung;
    const char *v[16];
    size_t n = 0;
    for (size_t i = 0; i < h->n_rekap && n < JUMLAH_ELEMEN(v); i++)
        if (h->rekap[i].jumlah > 0)
            v[n++] = arena_printf(l->arena, "%zu indikator berpredikat %s", h->rekap[i].jumlah,
                                  h->rekap[i].kelas->predikat);
    if (n > 0)
        kalimat(d, GAYA_ISI, "Menurut skala predikat pada {r}, {s}.", "tabel.skala",
                daftar_kata(l->arena, v, n));
}

static void ikhtisar_ujung(const struct lkjip *l, struct dok *d)
{
    struct ujung u = find_ujung(l->hitung);
    if (u.n < 2 || desimal_cmp(u.tinggi->capaian.nilai, u.rendah->capaian.nilai) == 0)
        return;
    kalimat(d, GAYA_ISI,
            "Capaian tertinggi diperoleh indikator {s} sebesar {p}, sedangkan capaian terendah ada "
            "pada indikator {s} sebesar {p}.",
            u.tinggi->data->uraian, &u.tinggi->capaian, u.rendah->data->uraian, &u.rendah->capaian);
}

struct perubahan { /* indicators by what became of them since last year */
    const char *baik[32], *buruk[32], *tetap[32];
    size_t n_baik, n_buruk, n_tetap;
};

static void put_perubahan(const struct lkjip *l, struct perubahan *p,
                          const struct hitung_indikator *x)
{
    struct angka lalu = realisasi_lalu(l, x);
    if (!lalu.ada || !x->realisasi.ada || indikator_kembar(l, x) != NULL)
        return;
    int c = desimal_cmp(x->realisasi.nilai, lalu.nilai);
    if (x->data->polaritas == POLARITAS_TURUN)
        c = -c;
    const char *s =
        arena_printf(l->arena, "%s (%s menjadi %s)", x->data->uraian, angka_teks(l->arena, x, lalu),
                     angka_teks(l->arena, x, x->realisasi));
    if (c > 0 && p->n_baik < JUMLAH_ELEMEN(p->baik))
        p->baik[p->n_baik++] = s;
    else if (c < 0 && p->n_buruk < JUMLAH_ELEMEN(p->buruk))
        p->buruk[p->n_buruk++] = s;
    else if (c == 0 && p->n_tetap < JUMLAH_ELEMEN(p->tetap))
        p->tetap[p->n_tetap++] = x->data->uraian;
}

static void ikhtisar_perubahan(const struct lkjip *l, struct dok *d)
{
    struct perubahan p = {.n_baik = 0};
    for (size_t i = 0; i < l->hitung->n_kelompok; i++)
        for (size_t k = 0; k < l->hitung->kelompok[i].n; k++)
            put_perubahan(l, &p, l->hitung->kelompok[i].indikator[k]);
    const char *bagian[3];
    size_t n = 0;
    if (p.n_baik > 0)
        bagian[n++] = arena_printf(l->arena, "realisasi membaik pada %s",
                                   daftar_kata(l->arena, p.baik, p.n_baik));
    if (p.n_buruk > 0)
        bagian[n++] = arena_printf(l->arena, "realisasi memburuk pada %s",
                                   daftar_kata(l->arena, p.buruk, p.n_buruk));
    if (p.n_tetap > 0)
        bagian[n++] = arena_printf(l->arena, "realisasi tetap pada %s",
                                   daftar_kata(l->arena, p.tetap, p.n_tetap));
    if (n == 0)
        return;
    struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
    kalimat_add(d, &b->teks, "Dibandingkan tahun {s}",
                arena_printf(l->arena, "%d", tahun_of(l) - 1));
    for (size_t i = 0; i < n; i++)
        kalimat_add(d, &b->teks, i == 0 ? ", {s}" : "; {s}", bagian[i]);
    kalimat_add(d, &b->teks, ".");
}

static void ikhtisar_anggaran(const struct lkjip *l, struct dok *d)
{
    const struct hitung_anggaran *g = l->hitung->anggaran;
    if (g == NULL || !g->total.pagu_akhir.ada || !g->total.realisasi.ada)
        return;
    struct dok_blok *b =
        kalimat(d, GAYA_ISI,
                "Anggaran yang dikelola sebesar {j} terealisasi {j} atau {p}, dengan sisa {u}.",
                &g->total.pagu_akhir, g->total.jejak_pagu, &g->total.realisasi,
                g->total.jejak_realisasi, &g->total.serapan, &g->total.sisa);
    if (g->total.belum_lengkap)
        kalimat_add(d, &b->teks, " {s}", REALISASI_BELUM_LENGKAP);
    if (g->data->posisi_status == POSISI_SEMENTARA)
        kalimat_add(d, &b->teks, " Angka realisasi tersebut masih bersifat sementara.");
}

static void ikhtisar_tabel(const struct lkjip *l, struct dok *d)
{
    static const struct kolom K[] = {
        {"No", 55, RATA_TENGAH},          {"Indikator", 375, RATA_KIRI},
        {"Target", 100, RATA_KANAN},      {"Realisasi", 170, RATA_KANAN},
        {"Capaian (%)", 120, RATA_KANAN}, {"Predikat", 180, RATA_KIRI},
    };
    const struct hitung *h = l->hitung;
    struct dok_tabel *t = tabel_new(d, NULL, NULL, K, JUMLAH_ELEMEN(K));
    int no = 0;
    for (size_t i = 0; i < h->n_kelompok; i++) {
        for (size_t k = 0; k < h->kelompok[i].n; k++) {
            const struct hitung_indikator *x = h->kelompok[i].indikator[k];
            struct dok_sel *s = baris_new(d, t);
            sel_bulat(d, &s[0], ++no);
            sel_teks(d, &s[1], x->data->uraian);
            sel_target(d, &s[2], x);
            sel_realisasi(d, &s[3], x);
            sel_hasil(d, &s[4], x->capaian, 2);
            sel_predikat(d, &s[5], x->predikat);
        }
    }
}

void ikhtisar_compose(const struct lkjip *l, struct dok *d)
{
    const struct hitung *h = l->hitung;
    dok_judul(d, JUDUL_DEPAN, 1, "IKHTISAR EKSEKUTIF");
    if (narasi_insert(l, d, "ikhtisar"))
        return;
    size_t n = h->melebihi + h->sesuai + h->di_bawah + h->tanpa_capaian;
    if (n == 0) {
        kalimat(d, GAYA_ISI,
                "Belum ada indikator tujuan atau sasaran yang diukur oleh {s} pada tahun {s}.",
                unit_nama(l), tahun_teks(l));
        return;
    }
    struct dok_blok *b = kalimat(
        d, GAYA_ISI, "Pada tahun {s}, kinerja {s} diukur melalui {n} indikator tujuan dan sasaran.",
        tahun_teks(l), unit_nama(l), (int)n);
    if (h->rata_rata.keadaan == KEADAAN_ADA) {
        kalimat_add(d, &b->teks, " Rata-rata capaiannya {p}", &h->rata_rata);
        if (h->predikat != NULL)
            kalimat_add(d, &b->teks, " dengan predikat {b}", h->predikat->predikat);
        kalimat_add(d, &b->teks, ".");
    }
    kalimat_add(d, &b->teks, " {s}", ringkas_target(l));
    ikhtisar_tabel(l, d);
    ikhtisar_predikat(l, d);
    ikhtisar_ujung(l, d);
    ikhtisar_perubahan(l, d);
    ikhtisar_anggaran(l, d);
}

static void daftar_halaman(struct dok *d, const char *judul, enum dok_daftar_jenis jenis)
{
    dok_judul(d, JUDUL_DEPAN, 1, judul);
    dok_daftar(d, jenis);
}

void daftar_isi_compose(const struct lkjip *l, struct dok *d)
{
    (void)l;
    daftar_halaman(d, "DAFTAR ISI", DAFTAR_ISI);
}

void daftar_tabel_compose(const struct lkjip *l, struct dok *d)
{
    (void)l;
    daftar_halaman(d, "DAFTAR TABEL", DAFTAR_TABEL);
}

void daftar_gambar_compose(const struct lkjip *l, struct dok *d)
{
    (void)l;
    daftar_halaman(d, "DAFTAR GAMBAR", DAFTAR_GAMBAR);
}

void daftar_lampiran_compose(const struct lkjip *l, struct dok *d)
{
    if (l->paket->perjanjian_kinerja.n > 0)
        daftar_halaman(d, "DAFTAR LAMPIRAN", DAFTAR_LAMPIRAN);
}
