/* SPDX-License-Identifier: MIT
 *
 * The Renstra in the report: vision, links to the RPJMD, targets per year, strategy, IKU, and the
 * performance tree as a picture.
 */
#include "core/lkjip_bab.h"

#include "base/format_angka.h"
#include "base/str.h"

void visi_isi(const struct lkjip *l, struct dok *d)
{
    if (narasi_insert(l, d, "visi_misi"))
        return;
    const struct rpjmd *r = l->paket->renstra != NULL ? l->paket->renstra->rpjmd : NULL;
    if (r == NULL || text_empty(r->visi))
        return;
    struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
    kalimat_add(d, &b->teks, "Visi {s}", pemda_nama(l));
    if (r->tahun_awal.ada && r->tahun_akhir.ada)
        kalimat_add(d, &b->teks, " dalam RPJMD tahun {s}",
                    periode_teks(l->arena, r->tahun_awal, r->tahun_akhir));
    if (!text_empty(r->dokumen))
        kalimat_add(d, &b->teks, " ({s})", r->dokumen);
    kalimat_add(d, &b->teks, " adalah:");
    struct dok_blok *v = dok_paragraf(d, GAYA_TENGAH);
    teks_add(l->arena, &v->teks, DOK_TEBAL | DOK_MIRING, arena_printf(l->arena, "“%s”", r->visi));
    if (r->misi.n == 0)
        return;
    kalimat(d, GAYA_ISI, "Visi tersebut dijabarkan ke dalam {n} misi.", (int)r->misi.n);
    const char *didukung[32];
    size_t n = 0;
    for (size_t i = 0; i < r->misi.n; i++) {
        struct dok_blok *m = dok_paragraf_teks(d, GAYA_DAFTAR_ANGKA, r->misi.v[i].uraian);
        m->paragraf.mulai_baru = i == 0;
        if (r->misi.v[i].didukung && n < JUMLAH_ELEMEN(didukung))
            didukung[n++] = arena_printf(l->arena, "misi ke-%zu", i + 1);
    }
    if (n > 0)
        kalimat(d, GAYA_ISI, "Tugas {s} berkaitan langsung dengan {s}.", unit_nama(l),
                daftar_kata(l->arena, didukung, n));
}

static const struct rpjmd_sasaran *rpjmd_sasaran_get(const struct rpjmd *r, const char *kode)
{
    for (size_t i = 0; kode != NULL && i < r->sasaran.n; i++)
        if (text_eq(r->sasaran.v[i].kode, kode))
            return &r->sasaran.v[i];
    return NULL;
}

static const char *misi_uraian(const struct rpjmd *r, const char *kode)
{
    for (size_t i = 0; kode != NULL && i < r->misi.n; i++)
        if (text_eq(r->misi.v[i].kode, kode))
            return r->misi.v[i].uraian;
    return NULL;
}

void tabel_keterkaitan(const struct lkjip *l, struct dok *d)
{
    const struct renstra *r = l->paket->renstra;
    if (r == NULL || r->rpjmd == NULL || r->rpjmd->sasaran.n == 0)
        return;
    static const struct kolom K[] = {
        {"Misi RPJMD", 200, RATA_KIRI},      {"Tujuan RPJMD", 200, RATA_KIRI},
        {"Sasaran RPJMD", 200, RATA_KIRI},   {"Tujuan Renstra", 200, RATA_KIRI},
        {"Sasaran Renstra", 200, RATA_KIRI},
    };
    struct dok_tabel *t = NULL;
    for (size_t i = 0; i < r->tujuan.n; i++) {
        const struct tujuan *tj = &r->tujuan.v[i];
        const struct rpjmd_sasaran *rs = rpjmd_sasaran_get(r->rpjmd, tj->rpjmd_sasaran);
        if (rs == NULL)
            continue;
        if (t == NULL)
            t = tabel_new(d, "tabel.keterkaitan", "Keterkaitan RPJMD dengan Renstra", K,
                          JUMLAH_ELEMEN(K));
        const char *v[16];
        size_t n = 0;
        for (size_t k = 0; k < r->sasaran.n && n < JUMLAH_ELEMEN(v); k++)
            if (text_eq(r->sasaran.v[k].tujuan, tj->kode))
                v[n++] = r->sasaran.v[k].uraian;
        struct dok_sel *s = baris_new(d, t);
        sel_teks(d, &s[0], text_or(misi_uraian(r->rpjmd, rs->misi), TANPA_NILAI));
        sel_teks(d, &s[1], text_or(rs->tujuan, TANPA_NILAI));
        sel_teks(d, &s[2], text_or(rs->sasaran, TANPA_NILAI));
        sel_teks(d, &s[3], tj->uraian);
        sel_daftar(d, &s[4], v, n);
    }
}

void keterkaitan_isi(const struct lkjip *l, struct dok *d)
{
    struct dok *t = dok_new(l->arena);
    tabel_keterkaitan(l, t);
    if (t->n == 0)
        return;
    kalimat(d, GAYA_ISI,
            "Tujuan dan sasaran {s} diturunkan dari RPJMD sebagaimana ditunjukkan pada {r}.",
            unit_nama(l), "tabel.keterkaitan");
    dok_append(d, t);
}

/* Target of a Renstra year. */
static struct angka target_of(const struct indikator *x, int tahun)
{
    for (size_t i = 0; i < x->target.n; i++)
        if (x->target.v[i].tahun.ada && x->target.v[i].tahun.nilai == tahun)
            return x->target.v[i].target;
    return (struct angka){0};
}

enum { TAHUN_KOLOM_MAX = 10 };

struct tahun_kolom {
    int awal, n;
    bool sebagian; /* not all years fit */
};

/* All years of the Renstra; of a longer one the window that holds the report year. */
static struct tahun_kolom tahun_renstra(const struct renstra *r, int tahun)
{
    struct tahun_kolom k = {0};
    if (!r->tahun_awal.ada || !r->tahun_akhir.ada || r->tahun_akhir.nilai < r->tahun_awal.nilai)
        return k;
    k.awal = (int)r->tahun_awal.nilai;
    k.n = (int)(r->tahun_akhir.nilai - r->tahun_awal.nilai) + 1;
    if (k.n > TAHUN_KOLOM_MAX) {
        int akhir = k.awal + k.n - TAHUN_KOLOM_MAX;
        k.awal = tahun - 1 < akhir ? (tahun - 1 > k.awal ? tahun - 1 : k.awal) : akhir;
        k.n = TAHUN_KOLOM_MAX;
        k.sebagian = true;
    }
    return k;
}

static void baris_renstra(const struct lkjip *l, struct dok *d, struct dok_tabel *t,
                          const struct hitung_kelompok *g, struct tahun_kolom tk)
{
    bool tujuan = g->tingkat == TINGKAT_TUJUAN;
    for (size_t i = 0; i < g->n || i == 0; i++) {
        struct dok_sel *s = baris_new(d, t);
        if (i == 0) {
            sel_teks(d, &s[0], tujuan ? "Tujuan" : "Sasaran");
            sel_teks(d, &s[1], g->uraian);
        }
        if (i >= g->n)
            break;
        const struct hitung_indikator *x = g->indikator[i];
        sel_teks(d, &s[2], x->data->uraian);
        sel_teks(d, &s[3], text_or(x->data->satuan, TANPA_NILAI));
        for (int k = 0; k < tk.n; k++)
            sel_angka(d, &s[4 + k], target_of(x->data, tk.awal + k), x->desimal, NULL);
        sel_angka(d, &s[4 + tk.n], x->target_akhir, x->desimal, NULL);
    }
    (void)l;
}

void tabel_renstra(const struct lkjip *l, struct dok *d)
{
    const struct renstra *r = l->paket->renstra;
    if (r == NULL || l->hitung->n_kelompok == 0)
        return;
    struct tahun_kolom tk = tahun_renstra(r, tahun_of(l));
    struct kolom k[5 + TAHUN_KOLOM_MAX] = {
        {"", 80, RATA_KIRI},
        {"Tujuan/Sasaran", 0, RATA_KIRI},
        {"Indikator", 0, RATA_KIRI},
        {"Satuan", 80, RATA_TENGAH},
    };
    uint16_t per = tk.n > 6 ? 52 : 70;
    uint16_t sisa = (uint16_t)(1000 - 160 - (tk.n + 1) * per);
    k[1].lebar = (uint16_t)(sisa / 2);
    k[2].lebar = (uint16_t)(sisa - sisa / 2);
    for (int i = 0; i < tk.n; i++)
        k[4 + i] =
            (struct kolom){arena_printf(l->arena, "Target %d", tk.awal + i), per, RATA_KANAN};
    k[4 + tk.n] = (struct kolom){"Target Akhir", per, RATA_KANAN};
    struct dok_tabel *t =
        tabel_new(d, "tabel.renstra", "Tujuan, Sasaran, Indikator, dan Target Renstra", k,
                  (size_t)(5 + tk.n));
    t->melintang = tk.n > 3;
    for (size_t i = 0; i < l->hitung->n_kelompok; i++) {
        size_t dari = t->n;
        baris_renstra(l, d, t, &l->hitung->kelompok[i], tk);
        tabel_gabung(t, dari, 0);
        tabel_gabung(t, dari, 1);
    }
    tabel_sumber(d, t, r->dokumen);
    if (tk.sebagian)
        t->catatan =
            "Target tahun lain dalam Renstra tidak ditampilkan karena keterbatasan lebar tabel.";
}

void renstra_isi(const struct lkjip *l, struct dok *d)
{
    const struct renstra *r = l->paket->renstra;
    if (r == NULL || l->hitung->n_kelompok == 0)
        return;
    struct dok_blok *b = kalimat(d, GAYA_ISI, "Renstra {s}", unit_nama(l));
    if (r->tahun_awal.ada && r->tahun_akhir.ada)
        kalimat_add(d, &b->teks, " tahun {s}",
                    periode_teks(l->arena, r->tahun_awal, r->tahun_akhir));
    kalimat_add(d, &b->teks,
                " menetapkan {n} tujuan dan {n} sasaran. Indikator dan targetnya disajikan pada "
                "{r}.",
                (int)r->tujuan.n, (int)r->sasaran.n, "tabel.renstra");
    if (r->versi.ada && r->versi.nilai > 1)
        kalimat_add(d, &b->teks, " Target tersebut adalah hasil perubahan Renstra ke-{n}.",
                    (int)r->versi.nilai - 1);
    tabel_renstra(l, d);
    for (size_t i = 0; i < r->indikator.n; i++) {
        const struct indikator *x = &r->indikator.v[i];
        const struct indikator *lama =
            x->pendahulu != NULL ? paket_indikator(l->paket, x->pendahulu) : NULL;
        if (lama != NULL && x->berlaku_dari.ada)
            kalimat(d, GAYA_ISI, "Mulai tahun {s}, indikator {s} menggantikan indikator {s}.",
                    arena_printf(l->arena, "%d", (int)x->berlaku_dari.nilai), x->uraian,
                    lama->uraian);
    }
}

static void strategi_daftar(struct dok *d, const char *kata, const char *const *v, size_t n)
{
    if (n == 0)
        return;
    kalimat(d, GAYA_ISI, "{s}:", kata);
    daftar_angka(d, v, n);
}

void strategi_isi(const struct lkjip *l, struct dok *d)
{
    if (narasi_insert(l, d, "strategi_kebijakan"))
        return;
    const struct renstra *r = l->paket->renstra;
    for (size_t i = 0; r != NULL && i < r->sasaran.n; i++) {
        const struct sasaran *s = &r->sasaran.v[i];
        if (s->strategi.n + s->kebijakan.n == 0)
            continue;
        kalimat(d, GAYA_ISI, "Untuk mencapai sasaran {i} ditempuh langkah berikut.", s->uraian);
        strategi_daftar(d, "Strategi", s->strategi.v, s->strategi.n);
        strategi_daftar(d, "Kebijakan", s->kebijakan.v, s->kebijakan.n);
    }
}

void tabel_iku(const struct lkjip *l, struct dok *d)
{
    static const struct kolom K[] = {
        {"No", 50, RATA_TENGAH},         {"Kinerja Utama", 210, RATA_KIRI},
        {"Indikator", 210, RATA_KIRI},   {"Formulasi", 250, RATA_KIRI},
        {"Sumber Data", 140, RATA_KIRI}, {"Penanggung Jawab", 140, RATA_KIRI},
    };
    struct dok_tabel *t = NULL;
    int no = 0;
    for (size_t i = 0; i < l->hitung->n_kelompok; i++) {
        const struct hitung_kelompok *g = &l->hitung->kelompok[i];
        for (size_t k = 0; k < g->n; k++) {
            const struct indikator *x = g->indikator[k]->data;
            if (!x->iku)
                continue;
            if (t == NULL)
                t = tabel_new(d, "tabel.iku",
                              arena_printf(l->arena, "Indikator Kinerja Utama %s", unit_nama(l)), K,
                              JUMLAH_ELEMEN(K));
            struct dok_sel *s = baris_new(d, t);
            sel_bulat(d, &s[0], ++no);
            sel_teks(d, &s[1], g->uraian);
            sel_teks(d, &s[2], x->uraian);
            sel_teks(d, &s[3], text_or(x->formulasi, TANPA_NILAI));
            sel_teks(d, &s[4], text_or(x->sumber_data, TANPA_NILAI));
            sel_teks(d, &s[5], text_or(jabatan_nama(l, x->penanggung_jawab), TANPA_NILAI));
        }
    }
}

void iku_isi(const struct lkjip *l, struct dok *d)
{
    struct dok *t = dok_new(l->arena);
    tabel_iku(l, t);
    if (t->n == 0)
        return;
    struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
    kalimat_add(d, &b->teks, "Indikator Kinerja Utama (IKU) menjadi ukuran keberhasilan {s}",
                unit_nama(l));
    if (!text_empty(l->paket->iku_dokumen))
        kalimat_add(d, &b->teks, " dan ditetapkan dengan {s}", l->paket->iku_dokumen);
    if (tanggal_ada(l->paket->iku_tanggal))
        kalimat_add(d, &b->teks, " tanggal {s}", tanggal_format(l->arena, l->paket->iku_tanggal));
    kalimat_add(d, &b->teks, ". Rinciannya disajikan pada {r}.", "tabel.iku");
    dok_append(d, t);
}
