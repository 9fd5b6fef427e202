/* SPDX-License-Identifier: MIT
 *
 * The budget the plan rests on: per program in its versions, per sasaran, per kind of expenditure.
 */
#include "core/lkjip_bab.h"

#include "base/format_angka.h"
#include "base/str.h"

static size_t versi_of(const struct hitung_anggaran *g, int jenis, bool terakhir)
{
    size_t n = g->data->versi.n, hasil = n;
    for (size_t i = 0; i < n; i++)
        if (g->data->versi.v[i].jenis == jenis && (terakhir || hasil == n))
            hasil = i;
    return hasil;
}

static void sel_versi(struct dok *d, struct dok_sel *s, struct uang murni, struct uang akhir)
{
    struct uang beda = uang_sub(akhir, murni);
    sel_uang(d, &s[0], murni, NULL);
    sel_uang(d, &s[1], akhir, NULL);
    sel_uang(d, &s[2], beda,
             jejak_selisih(d->arena, (struct selisih){.nama_a = "Pagu perubahan",
                                                      .nama_b = "Pagu murni",
                                                      .a = akhir,
                                                      .b = murni,
                                                      .selisih = beda}));
}

void tabel_anggaran_program(const struct lkjip *l, struct dok *d)
{
    const struct hitung_anggaran *g = l->hitung->anggaran;
    if (g == NULL || g->n == 0)
        return;
    static const struct kolom K6[] = {
        {"No", 50, RATA_TENGAH},           {"Program", 310, RATA_KIRI},
        {"Murni (Rp)", 175, RATA_KANAN},   {"Perubahan (Rp)", 175, RATA_KANAN},
        {"Selisih (Rp)", 160, RATA_KANAN}, {"Sumber Dana", 130, RATA_TENGAH},
    };
    static const struct kolom K4[] = {
        {"No", 60, RATA_TENGAH},
        {"Program", 550, RATA_KIRI},
        {"Anggaran (Rp)", 240, RATA_KANAN},
        {"Sumber Dana", 150, RATA_TENGAH},
    };
    size_t murni = versi_of(g, VERSI_MURNI, false);
    bool dua = murni < g->data->versi.n && g->data->versi.n > 1;
    struct dok_tabel *t =
        tabel_new(d, "tabel.anggaran_program",
                  arena_printf(l->arena, "Anggaran per Program Tahun %d", tahun_of(l)),
                  dua ? K6 : K4, dua ? 6 : 4);
    for (size_t i = 0; i < g->n; i++) {
        const struct hitung_pos *p = g->program[i];
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], p->data->nama);
        if (dua)
            sel_versi(d, &s[2], p->pagu[murni], p->pagu_akhir);
        else
            sel_uang(d, &s[2], p->pagu_akhir, NULL);
        sel_teks(d, &s[dua ? 5 : 3], text_or(p->data->sumber_dana, TANPA_NILAI));
    }
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Jumlah");
    if (dua && g->total.pagu != NULL)
        sel_versi(d, &s[2], g->total.pagu[murni], g->total.pagu_akhir);
    else
        sel_uang(d, &s[2], g->total.pagu_akhir, g->total.jejak_pagu);
    tabel_sumber(d, t, g->data->sumber_data);
}

/* The programmes of one sasaran and their sum. */
static void baris_sasaran(struct dok *d, struct dok_tabel *t,
                          const struct hitung_sasaran_anggaran *x, int64_t nomor)
{
    size_t dari = t->n;
    for (size_t k = 0; k < x->n; k++) {
        struct dok_sel *s = baris_new(d, t);
        if (k == 0) {
            sel_bulat(d, &s[0], nomor);
            sel_teks(d, &s[1], sasaran_nama(x));
        }
        sel_teks(d, &s[2], x->program[k]->data->nama);
        sel_uang(d, &s[3], x->program[k]->pagu_akhir, NULL);
    }
    tabel_gabung(t, dari, 0);
    tabel_gabung(t, dari, 1);
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[2], x->sasaran != NULL ? "Jumlah sasaran" : "Jumlah tanpa sasaran");
    sel_uang(d, &s[3], x->jumlah.pagu_akhir, x->jumlah.jejak_pagu);
}

void tabel_anggaran_sasaran(const struct lkjip *l, struct dok *d)
{
    const struct hitung *h = l->hitung;
    if (h->n_per_sasaran == 0)
        return;
    static const struct kolom K[] = {
        {"No", 60, RATA_TENGAH},
        {"Sasaran", 360, RATA_KIRI},
        {"Program", 380, RATA_KIRI},
        {"Anggaran (Rp)", 200, RATA_KANAN},
    };
    struct dok_tabel *t = tabel_new(
        d, "tabel.anggaran_sasaran",
        arena_printf(l->arena, "Anggaran per Sasaran Tahun %d", tahun_of(l)), K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < h->n_per_sasaran; i++)
        baris_sasaran(d, t, &h->per_sasaran[i], (int64_t)i + 1);
    if (h->tanpa_sasaran.n > 0)
        baris_sasaran(d, t, &h->tanpa_sasaran, (int64_t)h->n_per_sasaran + 1);
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[2], "Jumlah");
    sel_uang(d, &s[3], h->anggaran->total.pagu_akhir, h->anggaran->total.jejak_pagu);
}

void rencana_anggaran_isi(const struct lkjip *l, struct dok *d)
{
    const struct hitung_anggaran *g = l->hitung->anggaran;
    if (g == NULL || g->n == 0)
        return;
    struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
    size_t murni = versi_of(g, VERSI_MURNI, false);
    bool dua = murni < g->data->versi.n && g->data->versi.n > 1 && g->total.pagu != NULL &&
               g->total.pagu[murni].ada;
    if (dua) {
        struct uang beda = uang_sub(g->total.pagu_akhir, g->total.pagu[murni]);
        kalimat_add(d, &b->teks, "Anggaran tahun {s} semula ditetapkan sebesar {u}", tahun_teks(l),
                    &g->total.pagu[murni]);
        if (beda.ada && beda.nilai.sen == 0) {
            kalimat_add(d, &b->teks, " dan tidak berubah sampai akhir tahun.");
        } else {
            bool naik = beda.nilai.sen > 0;
            if (!naik)
                beda.nilai.sen = -beda.nilai.sen;
            kalimat_add(d, &b->teks, " dan setelah perubahan menjadi {j}, {s} {u}.",
                        &g->total.pagu_akhir, g->total.jejak_pagu, naik ? "bertambah" : "berkurang",
                        &beda);
        }
    } else {
        kalimat_add(d, &b->teks, "Anggaran tahun {s} sebesar {j}.", tahun_teks(l),
                    &g->total.pagu_akhir, g->total.jejak_pagu);
    }
    kalimat_add(d, &b->teks, " Rinciannya per program disajikan pada {r}.",
                "tabel.anggaran_program");
    tabel_anggaran_program(l, d);
    if (l->hitung->n_per_sasaran > 0) {
        struct dok_blok *s = kalimat(
            d, GAYA_ISI,
            "Agar anggaran tidak terhitung ganda, setiap program hanya dihitung pada satu sasaran "
            "utama, seperti pada {r}.",
            "tabel.anggaran_sasaran");
        const struct hitung_sasaran_anggaran *x = &l->hitung->tanpa_sasaran;
        if (x->n > 0)
            kalimat_add(d, &s->teks,
                        " {n} program dengan anggaran {j} tidak dikaitkan dengan sasaran.",
                        (int)x->n, &x->jumlah.pagu_akhir, x->jumlah.jejak_pagu);
        tabel_anggaran_sasaran(l, d);
    }
    struct dok *t = dok_new(l->arena);
    tabel_belanja(l, t);
    if (t->n == 0)
        return;
    kalimat(d, GAYA_ISI, "Menurut jenis belanjanya, anggaran tersebut dirinci pada {r}.",
            "tabel.belanja");
    dok_append(d, t);
}

static const char *const BELANJA_NAMA[] = {
    [BELANJA_OPERASI] = "Belanja Operasi",
    [BELANJA_PEGAWAI] = "Belanja Pegawai",
    [BELANJA_BARANG_JASA] = "Belanja Barang dan Jasa",
    [BELANJA_MODAL] = "Belanja Modal",
    [BELANJA_LAIN] = "Belanja Lain",
};

const char *belanja_nama(int jenis)
{
    return jenis >= BELANJA_OPERASI && jenis <= BELANJA_LAIN ? BELANJA_NAMA[jenis] : TANPA_NILAI;
}

void tabel_belanja(const struct lkjip *l, struct dok *d)
{
    static const struct kolom K[] = {{"No", 80, RATA_TENGAH},
                                     {"Jenis Belanja", 560, RATA_KIRI},
                                     {"Anggaran (Rp)", 360, RATA_KANAN}};
    const struct anggaran *a = l->paket->anggaran;
    struct dok_tabel *t = NULL;
    int64_t versi = 0;
    for (size_t i = 0; a != NULL && i < a->belanja.n; i++)
        if (a->belanja.v[i].pos == NULL && a->belanja.v[i].versi.nilai > versi)
            versi = a->belanja.v[i].versi.nilai;
    for (size_t i = 0; a != NULL && i < a->belanja.n; i++) {
        const struct belanja *x = &a->belanja.v[i];
        if (x->pos != NULL || x->versi.nilai != versi || !x->pagu.ada)
            continue;
        if (t == NULL)
            t = tabel_new(
                d, "tabel.belanja",
                arena_printf(l->arena, "Anggaran Menurut Jenis Belanja Tahun %d", tahun_of(l)), K,
                JUMLAH_ELEMEN(K));
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)t->n - 1);
        sel_teks(d, &s[1], belanja_nama(x->jenis));
        sel_uang(d, &s[2], x->pagu, NULL);
    }
}
