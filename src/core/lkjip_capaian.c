/* SPDX-License-Identifier: MIT
 *
 * How capaian is measured, the scale, and the capaian of tujuan and sasaran as a whole.
 */
#include "core/lkjip_bab.h"

#include "base/format_angka.h"
#include "base/str.h"

/* Which formulas the indicators of this report use. */
static void rumus_dipakai(const struct lkjip *l, bool *naik, bool *a, bool *b)
{
    *naik = *a = *b = false;
    for (size_t i = 0; i < l->hitung->n_indikator; i++) {
        const struct indikator *x = l->hitung->indikator[i].data;
        if (x->polaritas != POLARITAS_TURUN)
            *naik = true;
        else if (x->metode_turun == METODE_B)
            *b = true;
        else
            *a = true;
    }
}

static void rumus(struct dok *d, const char *kapan, const char *rumus)
{
    kalimat(d, GAYA_ISI, "{s}", kapan);
    struct dok_blok *b = dok_paragraf(d, GAYA_TENGAH);
    kalimat_add(d, &b->teks, "{b}", rumus);
}

static const char *kelas_rentang(struct arena *a, const struct skala_kelas *k)
{
    const char *bawah = k->bawah.ada ? format_desimal(a, k->bawah.nilai) : NULL;
    const char *atas = k->atas.ada ? format_desimal(a, k->atas.nilai) : NULL;
    if (bawah != NULL && atas != NULL)
        return arena_printf(a, "%s %s nilai %s %s", bawah, k->bawah_eksklusif ? "<" : "≤",
                            k->atas_eksklusif ? "<" : "≤", atas);
    if (bawah != NULL)
        return arena_printf(a, "nilai %s %s", k->bawah_eksklusif ? ">" : "≥", bawah);
    if (atas != NULL)
        return arena_printf(a, "nilai %s %s", k->atas_eksklusif ? "<" : "≤", atas);
    return TANPA_NILAI;
}

void tabel_skala(const struct lkjip *l, struct dok *d)
{
    const struct skala_predikat *s = l->paket->skala_predikat;
    if (s == NULL || s->kelas.n == 0)
        return;
    static const struct kolom K[] = {{"No", 100, RATA_TENGAH},
                                     {"Rentang Capaian (%)", 500, RATA_TENGAH},
                                     {"Predikat", 400, RATA_KIRI}};
    struct dok_tabel *t =
        tabel_new(d, "tabel.skala", "Skala Predikat Capaian Kinerja", K, JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < s->kelas.n; i++) {
        struct dok_sel *x = baris_new(d, t);
        sel_bulat(d, &x[0], (int64_t)i + 1);
        sel_teks(d, &x[1], kelas_rentang(l->arena, &s->kelas.v[i]));
        sel_teks(d, &x[2],
                 text_empty(s->kelas.v[i].singkatan)
                     ? s->kelas.v[i].predikat
                     : arena_printf(l->arena, "%s (%s)", s->kelas.v[i].predikat,
                                    s->kelas.v[i].singkatan));
    }
    tabel_sumber(d, t, s->sumber);
}

void cara_ukur_isi(const struct lkjip *l, struct dok *d)
{
    if (l->hitung->n_kelompok == 0)
        return;
    bool naik, a, b;
    rumus_dipakai(l, &naik, &a, &b);
    if (!narasi_insert(l, d, "cara_pengukuran"))
        kalimat(d, GAYA_ISI,
                "Capaian setiap indikator dihitung dengan membandingkan realisasi tahun {s} dengan "
                "targetnya, lalu dibulatkan satu kali menjadi dua angka di belakang koma.",
                tahun_teks(l));
    narasi_akhir(l, d, "cara_pengukuran");
    if (naik)
        rumus(d, "Untuk indikator yang semakin tinggi nilainya semakin baik kinerjanya:",
              "Capaian = Realisasi ÷ Target × 100%");
    if (a)
        rumus(d, "Untuk indikator yang semakin rendah nilainya semakin baik kinerjanya:",
              "Capaian = (2 × Target − Realisasi) ÷ Target × 100%");
    if (b)
        rumus(d,
              a ? "Khusus indikator turun yang ditetapkan memakai perbandingan terbalik:"
                : "Untuk indikator yang semakin rendah nilainya semakin baik kinerjanya:",
              "Capaian = Target ÷ Realisasi × 100%");
    const struct skala_predikat *s = l->paket->skala_predikat;
    if (s == NULL || s->kelas.n == 0)
        return;
    struct dok_blok *p = kalimat(
        d, GAYA_ISI, "Capaian kemudian diberi predikat menurut skala pada {r}.", "tabel.skala");
    if (s->bulat == SKALA_BULAT)
        kalimat_add(d, &p->teks,
                    " Penentuan kelas memakai capaian yang dibulatkan ke bilangan bulat sehingga "
                    "tidak ada nilai di antara dua kelas;");
    else
        kalimat_add(d, &p->teks, " Penentuan kelas memakai capaian dengan dua angka desimal;");
    kalimat_add(d, &p->teks, " capaian di atas batas tertinggi termasuk kelas tertinggi.");
    if (s->batas_atas.ada)
        kalimat_add(d, &p->teks,
                    " Untuk menghitung rata-rata, capaian dibatasi paling tinggi {s} persen.",
                    format_desimal(l->arena, s->batas_atas.nilai));
    tabel_skala(l, d);
}

static const char *kelompok_kata(const struct hitung_kelompok *g)
{
    return g->tingkat == TINGKAT_TUJUAN ? "Tujuan" : "Sasaran";
}

static void baris_capaian(struct dok *d, struct dok_tabel *t, const struct hitung_kelompok *g)
{
    size_t dari = t->n;
    for (size_t k = 0; k < g->n; k++) {
        const struct hitung_indikator *x = g->indikator[k];
        struct dok_sel *s = baris_new(d, t);
        if (k == 0)
            kalimat_add(d, &s[0].isi, "{b}: {s}", kelompok_kata(g), g->uraian);
        sel_teks(d, &s[1], x->data->uraian);
        sel_teks(d, &s[2], text_or(x->data->satuan, TANPA_NILAI));
        sel_target(d, &s[3], x);
        sel_realisasi(d, &s[4], x);
        sel_hasil(d, &s[5], x->capaian, 2);
        sel_predikat(d, &s[6], x->predikat);
    }
    tabel_gabung(t, dari, 0);
    if (g->n < 2)
        return;
    struct dok_sel *s = baris_jumlah(d, t);
    kalimat_add(d, &s[0].isi, "Rata-rata {s}", g->tingkat == TINGKAT_TUJUAN ? "tujuan" : "sasaran");
    sel_bentang(t, t->n - 1, 0, 1, 5);
    sel_hasil(d, &s[5], g->rata_rata, 2);
    sel_predikat(d, &s[6], g->predikat);
}

void tabel_capaian(const struct lkjip *l, struct dok *d)
{
    static const struct kolom K[] = {
        {"Tujuan/Sasaran", 250, RATA_KIRI}, {"Indikator", 230, RATA_KIRI},
        {"Satuan", 90, RATA_TENGAH},        {"Target", 95, RATA_KANAN},
        {"Realisasi", 115, RATA_KANAN},     {"Capaian (%)", 100, RATA_KANAN},
        {"Predikat", 120, RATA_KIRI},
    };
    const struct hitung *h = l->hitung;
    if (h->n_kelompok == 0)
        return;
    struct dok_tabel *t =
        tabel_new(d, "tabel.capaian",
                  arena_printf(l->arena, "Capaian Tujuan dan Sasaran Tahun %d", tahun_of(l)), K,
                  JUMLAH_ELEMEN(K));
    t->nomor_kolom = true;
    bool berbeda = false;
    for (size_t i = 0; i < h->n_kelompok; i++) {
        baris_capaian(d, t, &h->kelompok[i]);
        for (size_t k = 0; k < h->kelompok[i].n; k++)
            berbeda |= h->kelompok[i].indikator[k]->berbeda;
    }
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[0], "Rata-rata seluruh indikator");
    sel_bentang(t, t->n - 1, 0, 1, 5);
    sel_hasil(d, &s[5], h->rata_rata, 2);
    sel_predikat(d, &s[6], h->predikat);
    if (berbeda)
        t->catatan = "Angka dalam kurung adalah nilai yang terhitung dari data rinci; nilai resmi "
                     "yang diterbitkan dipakai sebagai realisasi.";
}

void tabel_rekap(const struct lkjip *l, struct dok *d)
{
    const struct hitung *h = l->hitung;
    if (h->n_rekap == 0)
        return;
    static const struct kolom K[] = {{"No", 80, RATA_TENGAH},
                                     {"Predikat", 500, RATA_KIRI},
                                     {"Jumlah Indikator", 220, RATA_KANAN},
                                     {"%", 200, RATA_KANAN}};
    struct dok_tabel *t =
        tabel_new(d, "tabel.rekap", "Rekapitulasi Predikat Capaian Indikator", K, JUMLAH_ELEMEN(K));
    size_t n = 0;
    for (size_t i = 0; i < h->n_rekap; i++) {
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)i + 1);
        sel_teks(d, &s[1], h->rekap[i].kelas->predikat);
        sel_bulat(d, &s[2], (int64_t)h->rekap[i].jumlah);
        sel_hasil(d, &s[3], h->rekap[i].persen, 2);
        n += h->rekap[i].jumlah;
    }
    struct dok_sel *s = baris_jumlah(d, t);
    sel_teks(d, &s[1], "Jumlah");
    sel_bulat(d, &s[2], (int64_t)n);
    sel_hasil(d, &s[3], bagian_persen(l->arena, (int64_t)n, (int64_t)n), 2);
}

static const char *ketercapaian(struct hasil h)
{
    if (h.keadaan != KEADAAN_ADA)
        return keadaan_nama(h.keadaan);
    int c = desimal_cmp(h.nilai, desimal_of(100));
    return c > 0 ? "Melebihi target" : c == 0 ? "Sesuai target" : "Belum mencapai target";
}

void tabel_sasaran_capaian(const struct lkjip *l, struct dok *d)
{
    static const struct kolom K[] = {{"No", 60, RATA_TENGAH},
                                     {"Sasaran", 420, RATA_KIRI},
                                     {"Jumlah Indikator", 120, RATA_KANAN},
                                     {"Rata-rata Capaian (%)", 150, RATA_KANAN},
                                     {"Keterangan", 250, RATA_KIRI}};
    const struct hitung *h = l->hitung;
    struct dok_tabel *t = NULL;
    for (size_t i = 0; i < h->n_kelompok; i++) {
        const struct hitung_kelompok *g = &h->kelompok[i];
        if (g->tingkat != TINGKAT_SASARAN)
            continue;
        if (t == NULL)
            t = tabel_new(d, "tabel.sasaran_capaian", "Sasaran Menurut Ketercapaian Target", K,
                          JUMLAH_ELEMEN(K));
        struct dok_sel *s = baris_new(d, t);
        sel_bulat(d, &s[0], (int64_t)t->n - 1);
        sel_teks(d, &s[1], g->uraian);
        sel_bulat(d, &s[2], (int64_t)g->n);
        sel_hasil(d, &s[3], g->rata_rata, 2);
        sel_teks(d, &s[4], ketercapaian(g->rata_rata));
    }
}

void grafik_capaian(const struct lkjip *l, struct dok *d)
{
    const struct hitung *h = l->hitung;
    struct batang b = {.id = "gambar.capaian",
                       .judul = arena_printf(l->arena, "Capaian Indikator Tahun %d", tahun_of(l)),
                       .alt = "Batang capaian tiap indikator terhadap garis 100 persen",
                       .seri = "Capaian",
                       .satuan = "%",
                       .acuan = "Target (100%)"};
    for (size_t i = 0; i < h->n_kelompok; i++)
        b.n += h->kelompok[i].n;
    b.label = ARENA_ARRAY(l->arena, b.n, const char *);
    b.nilai = ARENA_ARRAY(l->arena, b.n, struct angka);
    size_t k = 0;
    for (size_t i = 0; i < h->n_kelompok; i++)
        for (size_t j = 0; j < h->kelompok[i].n; j++, k++) {
            const struct hitung_indikator *x = h->kelompok[i].indikator[j];
            b.label[k] = x->data->uraian;
            b.nilai[k] = (struct angka){x->capaian.keadaan == KEADAAN_ADA, x->capaian.nilai};
        }
    gambar_batang(d, &b);
}

void capaian_isi(const struct lkjip *l, struct dok *d)
{
    const struct hitung *h = l->hitung;
    if (h->n_kelompok == 0)
        return;
    if (!kalimat_diganti(l, d, "capaian")) {
        struct dok_blok *b =
            kalimat(d, GAYA_ISI, "Capaian tujuan dan sasaran {s} tahun {s} disajikan pada {r}.",
                    unit_nama(l), tahun_teks(l), "tabel.capaian");
        if (h->rata_rata.keadaan == KEADAAN_ADA) {
            kalimat_add(d, &b->teks, " Rata-rata capaian seluruh indikator {p}", &h->rata_rata);
            if (h->predikat != NULL)
                kalimat_add(d, &b->teks, ", berpredikat {b}", h->predikat->predikat);
            kalimat_add(d, &b->teks, ".");
        }
        if (h->tanpa_capaian > 0)
            kalimat_add(
                d, &b->teks,
                " {n} indikator tidak ikut dirata-rata karena capaiannya belum dapat dihitung.",
                (int)h->tanpa_capaian);
    }
    tabel_capaian(l, d);
    grafik_capaian(l, d);
    if (h->n_rekap > 0) {
        kalimat(d, GAYA_ISI, "Sebaran predikatnya dirangkum pada {r}.", "tabel.rekap");
        tabel_rekap(l, d);
    }
    struct dok *t = dok_new(l->arena);
    tabel_sasaran_capaian(l, t);
    if (t->n == 0)
        return;
    kalimat(d, GAYA_ISI,
            "Ketercapaian setiap sasaran menurut rata-rata indikatornya disajikan pada {r}.",
            "tabel.sasaran_capaian");
    dok_append(d, t);
}

static size_t count_ukur(const struct hitung_pos *p)
{
    size_t n = 0;
    for (size_t i = 0; i < p->n_indikator; i++)
        n += p->indikator[i]->realisasi.ada;
    for (size_t i = 0; i < p->n; i++)
        n += count_ukur(p->anak[i]);
    return n;
}

static void baris_program(struct dok *d, struct dok_tabel *t, const struct hitung_pos *p)
{
    if (!pos_ada_indikator(p))
        return;
    if (p->n_indikator == 0)
        sel_pos(d, baris_new(d, t), p);
    for (size_t i = 0; i < p->n_indikator; i++) {
        const struct hitung_indikator *x = p->indikator[i];
        struct dok_sel *s = baris_new(d, t);
        if (i == 0)
            sel_pos(d, s, p);
        sel_teks(d, &s[1], x->data->uraian);
        sel_teks(d, &s[2], text_or(x->data->satuan, TANPA_NILAI));
        sel_target(d, &s[3], x);
        sel_realisasi(d, &s[4], x);
        sel_hasil(d, &s[5], x->capaian, 2);
    }
    for (size_t i = 0; i < p->n; i++)
        baris_program(d, t, p->anak[i]);
}

void tabel_program(const struct lkjip *l, struct dok *d)
{
    const struct hitung_anggaran *g = l->hitung->anggaran;
    size_t n = 0;
    for (size_t i = 0; g != NULL && i < g->n; i++)
        n += count_ukur(g->program[i]);
    if (n == 0)
        return;
    static const struct kolom K[] = {{"Program/Kegiatan/Sub Kegiatan", 320, RATA_KIRI},
                                     {"Indikator", 280, RATA_KIRI},
                                     {"Satuan", 100, RATA_TENGAH},
                                     {"Target", 100, RATA_KANAN},
                                     {"Realisasi", 100, RATA_KANAN},
                                     {"Capaian (%)", 100, RATA_KANAN}};
    struct dok_tabel *t =
        tabel_new(d, "tabel.program",
                  arena_printf(l->arena, "Kinerja Program dan Kegiatan Tahun %d", tahun_of(l)), K,
                  JUMLAH_ELEMEN(K));
    for (size_t i = 0; i < g->n; i++)
        baris_program(d, t, g->program[i]);
}

void program_isi(const struct lkjip *l, struct dok *d)
{
    struct dok *t = dok_new(l->arena);
    tabel_program(l, t);
    if (t->n == 0)
        return;
    kalimat(
        d, GAYA_ISI,
        "Keluaran program, kegiatan, dan sub kegiatan yang mendukung sasaran disajikan pada {r}.",
        "tabel.program");
    dok_append(d, t);
}
