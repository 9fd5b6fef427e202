/* SPDX-License-Identifier: MIT
 *
 * The plan of the year: rencana kinerja and perjanjian kinerja of the head, first and governing
 * version, what changed and why.
 */
#include "core/lkjip_pk.h"

#include "base/format_angka.h"
#include "base/str.h"

static bool ada_formulasi(const struct hitung_pos *p)
{
    for (size_t i = 0; i < p->n_indikator; i++)
        if (!text_empty(p->indikator[i]->data->formulasi))
            return true;
    for (size_t i = 0; i < p->n; i++)
        if (ada_formulasi(p->anak[i]))
            return true;
    return false;
}

/* `formulasi`: with a column for it. */
static void baris_rencana(struct dok *d, struct dok_tabel *t, const struct hitung_pos *p,
                          bool formulasi)
{
    if (!pos_ada_indikator(p))
        return;
    if (p->n_indikator == 0)
        sel_pos(d, baris_new(d, t), p);
    for (size_t i = 0; i < p->n_indikator; i++) {
        const struct hitung_indikator *x = p->indikator[i];
        struct dok_sel *s = baris_new(d, t);
        size_t k = 2;
        if (i == 0)
            sel_pos(d, s, p);
        sel_teks(d, &s[1], x->data->uraian);
        if (formulasi)
            sel_teks(d, &s[k++], text_or(x->data->formulasi, TANPA_NILAI));
        sel_target(d, &s[k], x);
        sel_teks(d, &s[k + 1], text_or(x->data->satuan, TANPA_NILAI));
    }
    for (size_t i = 0; i < p->n; i++)
        baris_rencana(d, t, p->anak[i], formulasi);
}

void tabel_rencana(const struct lkjip *l, struct dok *d)
{
    static const struct kolom K5[] = {
        {"Program/Kegiatan/Sub Kegiatan", 300, RATA_KIRI},
        {"Indikator", 250, RATA_KIRI},
        {"Formulasi", 240, RATA_KIRI},
        {"Target", 95, RATA_KANAN},
        {"Satuan", 115, RATA_TENGAH},
    };
    static const struct kolom K4[] = {
        {"Program/Kegiatan/Sub Kegiatan", 430, RATA_KIRI},
        {"Indikator", 350, RATA_KIRI},
        {"Target", 100, RATA_KANAN},
        {"Satuan", 120, RATA_TENGAH},
    };
    const struct hitung_anggaran *g = l->hitung->anggaran;
    bool ada = false, f = false;
    for (size_t i = 0; g != NULL && i < g->n; i++) {
        ada |= pos_ada_indikator(g->program[i]);
        f |= ada_formulasi(g->program[i]);
    }
    if (!ada)
        return;
    struct dok_tabel *t = tabel_new(d, "tabel.rencana",
                                    arena_printf(l->arena, "Rencana Kinerja Tahun %d", tahun_of(l)),
                                    f ? K5 : K4, f ? JUMLAH_ELEMEN(K5) : JUMLAH_ELEMEN(K4));
    for (size_t i = 0; i < g->n; i++)
        baris_rencana(d, t, g->program[i], f);
}

void rencana_isi(const struct lkjip *l, struct dok *d)
{
    struct dok *t = dok_new(l->arena);
    tabel_rencana(l, t);
    if (t->n == 0)
        return;
    kalimat(d, GAYA_ISI,
            "Rencana kinerja tahun {s} menjabarkan sasaran ke dalam program, kegiatan, dan sub "
            "kegiatan dengan indikator dan target seperti pada {r}.",
            tahun_teks(l), "tabel.rencana");
    dok_append(d, t);
}

/* First and last PK of the head; equal when there is only one. */
struct pk_kepala {
    const struct perjanjian_kinerja *awal, *akhir;
};

static struct pk_kepala find_pk(const struct paket *p)
{
    struct pk_kepala r = {0};
    const struct jabatan *k = jabatan_kepala(p);
    for (size_t i = 0; k != NULL && i < p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *x = &p->perjanjian_kinerja.v[i];
        if (!text_eq(x->jabatan, k->kode))
            continue;
        if (r.awal == NULL || x->urutan.nilai < r.awal->urutan.nilai)
            r.awal = x;
        if (r.akhir == NULL || x->urutan.nilai > r.akhir->urutan.nilai)
            r.akhir = x;
    }
    return r;
}

bool pk_mengikat(const struct perjanjian_kinerja *pk)
{
    return pk->status >= PK_DITANDATANGANI;
}

bool pk_ada_triwulan(const struct perjanjian_kinerja *pk)
{
    for (size_t i = 0; i < pk->baris.n; i++) {
        const struct pk_baris *b = &pk->baris.v[i];
        if (b->tw1.ada || b->tw2.ada || b->tw3.ada || b->tw4.ada)
            return true;
    }
    return false;
}

struct pk_baris_kata pk_baris_kata_of(const struct lkjip *l, const struct pk_baris *b)
{
    struct pk_baris_kata k = {b->sasaran, b->uraian, b->satuan, b->target.nilai.skala};
    const struct hitung_indikator *x =
        b->indikator != NULL ? hitung_indikator_get(l->hitung, b->indikator) : NULL;
    if (x != NULL) {
        const struct sasaran *s = paket_sasaran(l->paket, x->data->milik);
        const struct tujuan *t = paket_tujuan(l->paket, x->data->milik);
        k.desimal = x->desimal;
        k.uraian = text_or(k.uraian, x->data->uraian);
        k.satuan = text_or(k.satuan, x->data->satuan);
        k.sasaran = text_or(k.sasaran, s != NULL ? s->uraian : t != NULL ? t->uraian : NULL);
    }
    k.sasaran = text_or(k.sasaran, TANPA_NILAI);
    k.uraian = text_or(k.uraian, TANPA_NILAI);
    k.satuan = text_or(k.satuan, TANPA_NILAI);
    return k;
}

static void baris_pk(const struct lkjip *l, struct dok *d, struct dok_tabel *t,
                     const struct pk_baris *b, bool tw)
{
    struct pk_baris_kata k = pk_baris_kata_of(l, b);
    struct dok_sel *s = baris_new(d, t);
    sel_bulat(d, &s[0], (int64_t)t->n - 1);
    sel_teks(d, &s[1], k.sasaran);
    sel_teks(d, &s[2], k.uraian);
    sel_teks(d, &s[3], k.satuan);
    sel_angka(d, &s[4], b->target, k.desimal, NULL);
    if (!tw)
        return;
    const struct angka v[] = {b->tw1, b->tw2, b->tw3, b->tw4};
    for (size_t i = 0; i < JUMLAH_ELEMEN(v); i++)
        sel_angka(d, &s[5 + i], v[i], k.desimal, NULL);
}

void tabel_pk(const struct lkjip *l, struct dok *d, const char *id, const char *judul,
              const struct perjanjian_kinerja *pk)
{
    static const struct kolom K5[] = {
        {"No", 60, RATA_TENGAH},
        {"Tujuan/Sasaran", 380, RATA_KIRI},
        {"Indikator Kinerja", 340, RATA_KIRI},
        {"Satuan", 100, RATA_TENGAH},
        {"Target", 120, RATA_KANAN},
    };
    static const struct kolom K9[] = {
        {"No", 50, RATA_TENGAH},
        {"Tujuan/Sasaran", 250, RATA_KIRI},
        {"Indikator Kinerja", 250, RATA_KIRI},
        {"Satuan", 90, RATA_TENGAH},
        {"Target", 80, RATA_KANAN},
        {"TW I", 70, RATA_KANAN},
        {"TW II", 70, RATA_KANAN},
        {"TW III", 70, RATA_KANAN},
        {"TW IV", 70, RATA_KANAN},
    };
    if (pk->baris.n == 0)
        return;
    bool tw = pk_ada_triwulan(pk);
    struct dok_tabel *t = tabel_new(d, id, judul, tw ? K9 : K5, tw ? 9 : 5);
    for (size_t i = 0; i < pk->baris.n; i++)
        baris_pk(l, d, t, &pk->baris.v[i], tw);
}

void tabel_pk_murni(const struct lkjip *l, struct dok *d)
{
    struct pk_kepala k = find_pk(l->paket);
    if (k.awal != NULL)
        tabel_pk(
            l, d, "tabel.pk_murni",
            arena_printf(l->arena, "Perjanjian Kinerja %s Tahun %d", unit_nama(l), tahun_of(l)),
            k.awal);
}

void tabel_pk_perubahan(const struct lkjip *l, struct dok *d)
{
    struct pk_kepala k = find_pk(l->paket);
    if (k.akhir != NULL && k.akhir != k.awal)
        tabel_pk(l, d, "tabel.pk_perubahan",
                 arena_printf(l->arena, "Perjanjian Kinerja Perubahan %s Tahun %d", unit_nama(l),
                              tahun_of(l)),
                 k.akhir);
}

static const char *pk_sebab_kata(int sebab)
{
    switch (sebab) {
    case PK_PERGANTIAN_PEJABAT:
        return "pergantian pejabat";
    case PK_PERUBAHAN_STRATEGI:
        return "perubahan strategi yang memengaruhi pencapaian tujuan dan sasaran";
    case PK_PERUBAHAN_PRIORITAS:
        return "perubahan prioritas atau asumsi";
    default:
        return NULL;
    }
}

static const struct pk_baris *baris_indikator(const struct perjanjian_kinerja *pk, const char *kode)
{
    for (size_t i = 0; kode != NULL && i < pk->baris.n; i++)
        if (text_eq(pk->baris.v[i].indikator, kode))
            return &pk->baris.v[i];
    return NULL;
}

/* What differs between the first and the governing PK, by indicator. */
static size_t perubahan_baris(const struct lkjip *l, struct pk_kepala k, const char **v,
                              size_t maks)
{
    size_t n = 0;
    for (size_t i = 0; i < k.akhir->baris.n && n < maks; i++) {
        const struct pk_baris *b = &k.akhir->baris.v[i];
        const struct hitung_indikator *x =
            b->indikator != NULL ? hitung_indikator_get(l->hitung, b->indikator) : NULL;
        const struct pk_baris *lama = baris_indikator(k.awal, b->indikator);
        if (x == NULL)
            continue;
        if (lama == NULL)
            v[n++] = arena_printf(l->arena, "ditambahkan indikator %s dengan target %s",
                                  x->data->uraian, angka_teks(l->arena, x, b->target));
        else if (b->target.ada && lama->target.ada &&
                 desimal_cmp(b->target.nilai, lama->target.nilai) != 0)
            v[n++] = arena_printf(l->arena, "target %s berubah dari %s menjadi %s", x->data->uraian,
                                  angka_teks(l->arena, x, lama->target),
                                  angka_teks(l->arena, x, b->target));
    }
    for (size_t i = 0; i < k.awal->baris.n && n < maks; i++) {
        const struct pk_baris *b = &k.awal->baris.v[i];
        const struct indikator *x =
            b->indikator != NULL ? paket_indikator(l->paket, b->indikator) : NULL;
        if (x != NULL && baris_indikator(k.akhir, b->indikator) == NULL)
            v[n++] = arena_printf(l->arena, "indikator %s tidak lagi diperjanjikan", x->uraian);
    }
    return n;
}

static void perubahan_isi(const struct lkjip *l, struct dok *d, struct pk_kepala k)
{
    struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
    kalimat_add(d, &b->teks, "Perjanjian Kinerja tersebut diubah");
    if (tanggal_ada(k.akhir->tanggal))
        kalimat_add(d, &b->teks, " pada {s}", tanggal_format(l->arena, k.akhir->tanggal));
    const char *sebab = pk_sebab_kata(k.akhir->sebab);
    if (sebab != NULL)
        kalimat_add(d, &b->teks, " karena {s}", sebab);
    kalimat_add(d, &b->teks, ".");
    if (!text_empty(k.akhir->alasan))
        kalimat_add(d, &b->teks, " Alasannya: {s}.", pk_alasan(l, k.akhir));
    const char *v[32];
    size_t n = perubahan_baris(l, k, v, JUMLAH_ELEMEN(v));
    if (n > 0)
        kalimat_add(d, &b->teks, " Isi perubahannya: {s}.", daftar_kata(l->arena, v, n));
    else
        kalimat_add(d, &b->teks, " Indikator dan targetnya tidak berubah.");
    kalimat_add(d, &b->teks,
                pk_mengikat(k.akhir)
                    ? " Perjanjian yang berlaku sampai akhir tahun disajikan pada {r}."
                    : " Perubahan ini belum ditandatangani sehingga target semula tetap dipakai; "
                      "isinya disajikan pada {r}.",
                "tabel.pk_perubahan");
    narasi_insert(l, d, "perubahan_pk");
    tabel_pk_perubahan(l, d);
}

void perjanjian_isi(const struct lkjip *l, struct dok *d)
{
    struct pk_kepala k = find_pk(l->paket);
    if (k.awal == NULL)
        return;
    const struct jabatan *j = jabatan_kepala(l->paket);
    struct dok_blok *b = dok_paragraf(d, GAYA_ISI);
    kalimat_add(d, &b->teks, "Perjanjian Kinerja tahun {s} {s} antara {s} dan {s}", tahun_teks(l),
                pk_mengikat(k.awal) ? "dibuat" : "disiapkan", j->nama,
                text_or(pk_atasan(l, k.awal), "atasannya"));
    if (tanggal_ada(k.awal->tanggal))
        kalimat_add(d, &b->teks, " pada {s}", tanggal_format(l->arena, k.awal->tanggal));
    if (!text_empty(k.awal->nomor))
        kalimat_add(d, &b->teks, " dengan nomor {s}", k.awal->nomor);
    kalimat_add(d, &b->teks, ". Isinya disajikan pada {r}.", "tabel.pk_murni");
    if (!pk_mengikat(k.awal) && !pk_mengikat(k.akhir))
        kalimat_add(d, &b->teks,
                    " Perjanjian ini belum ditandatangani; target yang dipakai dalam laporan ini "
                    "adalah target rencana strategis.");
    tabel_pk_murni(l, d);
    if (k.akhir != k.awal)
        perubahan_isi(l, d, k);
}
