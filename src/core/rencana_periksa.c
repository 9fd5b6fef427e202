/* SPDX-License-Identifier: MIT
 *
 * rencana_periksa: what is missing or doubtful in a plan. Nothing here refuses a package: a plan is
 * written over weeks, and each line says what to do next.
 */
#include "core/rencana.h"

#include "base/format_angka.h"
#include "base/str.h"

static const char *const NAMA[RENCANA_MASALAH_COUNT] = {
    [RENCANA_TANPA_RENSTRA] = "Renstra belum ada",
    [RENCANA_TANPA_VISI] = "Visi dan misi belum ada",
    [RENCANA_TANPA_TUJUAN] = "Tujuan belum ada",
    [RENCANA_TUJUAN_TANPA_SASARAN] = "Tujuan tanpa sasaran",
    [RENCANA_TUJUAN_TANPA_INDIKATOR] = "Tujuan tanpa indikator",
    [RENCANA_SASARAN_TANPA_INDIKATOR] = "Sasaran tanpa indikator",
    [RENCANA_SASARAN_TANPA_PROGRAM] = "Sasaran tanpa program",
    [RENCANA_TANPA_FORMULASI] = "Tanpa formulasi",
    [RENCANA_TANPA_SUMBER_DATA] = "Tanpa sumber data",
    [RENCANA_TANPA_PENANGGUNG_JAWAB] = "Tanpa penanggung jawab",
    [RENCANA_TANPA_SATUAN] = "Tanpa satuan",
    [RENCANA_TANPA_TARGET] = "Tanpa target tahun ini",
    [RENCANA_TARGET_TETAP] = "Target tidak bergerak",
    [RENCANA_TARGET_MUNDUR] = "Target mundur",
    [RENCANA_TARGET_BERBEDA] = "Target berbeda dari kertas kerja",
    [RENCANA_TIDAK_SMART] = "Belum memenuhi SMART",
    [RENCANA_TANPA_IKU] = "IKU belum dipilih",
    [RENCANA_IKU_TANPA_KEPUTUSAN] = "IKU tanpa keputusan",
};

static bool kode_used(const struct paket *p, const char *kode)
{
    const struct rpjmd *d = p->renstra == NULL ? NULL : p->renstra->rpjmd;
    for (size_t i = 0; d != NULL && i < d->sasaran.n; i++)
        if (text_eq(d->sasaran.v[i].kode, kode))
            return true;
    return paket_tujuan(p, kode) != NULL || paket_sasaran(p, kode) != NULL ||
           paket_indikator(p, kode) != NULL;
}

const char *rencana_kode_baru(struct arena *a, const struct paket *p, enum rencana_kode untuk)
{
    static const char *const AWALAN[] = {[RENCANA_KODE_RPJMD] = "R",
                                         [RENCANA_KODE_TUJUAN] = "T",
                                         [RENCANA_KODE_SASARAN] = "S",
                                         [RENCANA_KODE_INDIKATOR] = "IK"};
    for (size_t n = 1;; n++) { /* lists are short: one of the first numbers is free */
        const char *kode = arena_printf(a, "%s%zu", AWALAN[untuk], n);
        if (!kode_used(p, kode))
            return kode;
    }
}

struct pemeriksa {
    const struct hitung *h;
    const struct paket *p;
    struct rencana_masalah_list *l;
};

const char *rencana_masalah_nama(enum rencana_masalah_jenis jenis)
{
    return NAMA[jenis];
}

static void add(struct pemeriksa *c, enum rencana_masalah_jenis jenis, const char *kode,
                const char *nama, const char *teks)
{
    struct rencana_masalah_list *l = c->l;
    struct rencana_masalah *m = arena_push(l->arena, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v));
    *m = (struct rencana_masalah){jenis, kode, nama, teks};
}

/* Percent that cannot rise, or anything that cannot fall below zero: staying there is no fault. */
static bool at_limit(const struct indikator *x, struct desimal v)
{
    if (x->polaritas == POLARITAS_TURUN)
        return desimal_is_zero(v);
    return x->satuan != NULL && (text_eq(x->satuan, "%") || text_eq(x->satuan, "Persen") ||
                                 text_eq(x->satuan, "persen"))
               ? desimal_cmp(v, desimal_of(100)) >= 0
               : false;
}

struct gerak { /* how the targets go through the years */
    struct angka awal, akhir;
    int64_t mundur; /* first year that is worse than the one before; 0: none */
    size_t n;
    bool tetap;
};

static struct gerak movement(const struct pemeriksa *c, const struct indikator *x)
{
    const struct renstra *r = c->p->renstra;
    struct gerak g = {.tetap = true};
    for (int64_t t = r->tahun_awal.nilai; t <= r->tahun_akhir.nilai; t++) {
        struct angka v = rencana_target(x, t);
        if (!v.ada)
            continue;
        int beda = g.n > 0 ? desimal_cmp(v.nilai, g.akhir.nilai) : 0;
        if (beda != 0)
            g.tetap = false;
        if (g.mundur == 0 && beda == (x->polaritas == POLARITAS_TURUN ? 1 : -1))
            g.mundur = t;
        if (g.n++ == 0)
            g.awal = v;
        g.akhir = v;
    }
    return g;
}

static bool berlaku(const struct indikator *x, int64_t tahun)
{
    return (!x->berlaku_dari.ada || tahun >= x->berlaku_dari.nilai) &&
           (!x->berlaku_sampai.ada || tahun <= x->berlaku_sampai.nilai);
}

static void target_check(struct pemeriksa *c, const struct hitung_indikator *hx)
{
    const struct indikator *x = hx->data;
    struct arena *a = c->l->arena;
    long long tahun = (long long)c->p->tahun.nilai;
    struct angka t = rencana_target(x, tahun);
    struct gerak g = movement(c, x);

    if (!t.ada && berlaku(x, tahun))
        add(c, RENCANA_TANPA_TARGET, x->kode, x->uraian,
            arena_printf(a, "Target %lld belum diisi. Isi pada kartu indikator.", tahun));
    if (g.n > 1 && g.tetap && !at_limit(x, g.awal.nilai))
        add(c, RENCANA_TARGET_TETAP, x->kode, x->uraian,
            arena_printf(a,
                         "Target semua tahun sama (%s). Naikkan bertahap, atau jelaskan alasannya "
                         "dalam kertas kerja.",
                         format_desimal(a, g.awal.nilai)));
    if (g.mundur != 0)
        add(c, RENCANA_TARGET_MUNDUR, x->kode, x->uraian,
            arena_printf(a,
                         "Target %lld lebih buruk daripada tahun sebelumnya. Periksa angkanya atau "
                         "polaritasnya.",
                         (long long)g.mundur));
    for (size_t i = 0; i < c->p->kertas_kerja.n; i++) {
        const struct kertas_kerja *k = &c->p->kertas_kerja.v[i];
        if (text_eq(k->indikator, x->kode) && k->disepakati.ada && t.ada &&
            desimal_cmp(k->disepakati.nilai, t.nilai) != 0)
            add(c, RENCANA_TARGET_BERBEDA, x->kode, x->uraian,
                arena_printf(a,
                             "Target %lld adalah %s, tetapi kertas kerja menyepakati %s. Samakan "
                             "salah satunya.",
                             tahun, format_desimal(a, t.nilai),
                             format_desimal(a, k->disepakati.nilai)));
    }
}

static void smart_check(struct pemeriksa *c, const struct indikator *x)
{
    const struct smart *s = x->smart;
    if (s == NULL)
        return;
    const struct {
        int jawab;
        const char *kata;
    } v[] = {{s->spesifik, "spesifik"},
             {s->terukur, "terukur"},
             {s->dapat_dicapai, "dapat dicapai"},
             {s->relevan, "relevan"},
             {s->berbatas_waktu, "berbatas waktu"}};
    for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
        if (v[i].jawab == JAWAB_TIDAK)
            add(c, RENCANA_TIDAK_SMART, x->kode, x->uraian,
                arena_printf(c->l->arena, "Dinilai tidak %s. Perbaiki rumusan indikatornya.",
                             v[i].kata));
}

static void indikator_check(struct pemeriksa *c, const struct hitung_indikator *hx)
{
    const struct indikator *x = hx->data;
    const struct {
        const char *isi;
        enum rencana_masalah_jenis jenis;
        const char *teks;
    } v[] = {
        {x->satuan, RENCANA_TANPA_SATUAN, "Satuan belum diisi. Isi pada kartu indikator."},
        {x->formulasi, RENCANA_TANPA_FORMULASI,
         "Formulasi belum diisi. Tulis rumusnya pada kartu indikator."},
        {x->sumber_data, RENCANA_TANPA_SUMBER_DATA,
         "Sumber data belum diisi. Sebut asal datanya pada kartu indikator."},
        {x->penanggung_jawab, RENCANA_TANPA_PENANGGUNG_JAWAB,
         "Penanggung jawab belum dipilih. Pilih jabatannya pada kartu indikator."},
    };
    for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
        if (text_empty(v[i].isi))
            add(c, v[i].jenis, x->kode, x->uraian, v[i].teks);
    target_check(c, hx);
    smart_check(c, x);
}

static bool has_program(const struct pemeriksa *c, const char *kode)
{
    const struct anggaran *a = c->p->anggaran;
    for (size_t i = 0; i < a->program_sasaran.n; i++)
        if (text_eq(a->program_sasaran.v[i].sasaran, kode))
            return true;
    return false;
}

static bool has_sasaran(const struct renstra *r, const char *tujuan)
{
    for (size_t i = 0; i < r->sasaran.n; i++)
        if (text_eq(r->sasaran.v[i].tujuan, tujuan))
            return true;
    return false;
}

static void kelompok_check(struct pemeriksa *c, const struct hitung_kelompok *g)
{
    bool tujuan = g->tingkat == TINGKAT_TUJUAN;
    if (tujuan && !has_sasaran(c->p->renstra, g->kode))
        add(c, RENCANA_TUJUAN_TANPA_SASARAN, g->kode, g->uraian,
            "Tujuan ini belum mempunyai sasaran. Tambahkan pada susunan Renstra.");
    if (g->n == 0)
        add(c, tujuan ? RENCANA_TUJUAN_TANPA_INDIKATOR : RENCANA_SASARAN_TANPA_INDIKATOR, g->kode,
            g->uraian,
            tujuan ? "Tujuan ini belum mempunyai indikator. Tambahkan pada susunan Renstra."
                   : "Sasaran ini belum mempunyai indikator. Tambahkan pada susunan Renstra.");
    if (!tujuan && c->p->anggaran != NULL && c->p->anggaran->pos.n > 0 && !has_program(c, g->kode))
        add(c, RENCANA_SASARAN_TANPA_PROGRAM, g->kode, g->uraian,
            "Sasaran ini belum didukung program. Hubungkan programnya pada halaman anggaran.");
}

static void iku_check(struct pemeriksa *c)
{
    const struct renstra *r = c->p->renstra;
    bool ada = false;
    for (size_t i = 0; i < r->indikator.n; i++)
        ada = ada || r->indikator.v[i].iku;
    if (r->indikator.n > 0 && !ada)
        add(c, RENCANA_TANPA_IKU, NULL, NULL,
            "Belum ada indikator kinerja utama. Pilih dari daftar indikator.");
    if (ada && text_empty(c->p->iku_dokumen))
        add(c, RENCANA_IKU_TANPA_KEPUTUSAN, NULL, NULL,
            "Keputusan yang menetapkan IKU belum diisi. Isi dokumen, nomor, dan tanggalnya.");
}

void rencana_periksa(const struct hitung *h, struct rencana_masalah_list *l)
{
    struct pemeriksa c = {h, h->paket, l};
    const struct renstra *r = h->paket->renstra;
    if (r == NULL) {
        add(&c, RENCANA_TANPA_RENSTRA, NULL, NULL,
            "Renstra tahun ini belum ada. Mulai yang baru, salin, atau impor paket.");
        return;
    }
    if (r->rpjmd == NULL || (text_empty(r->rpjmd->visi) && r->rpjmd->misi.n == 0))
        add(&c, RENCANA_TANPA_VISI, NULL, NULL, "Visi dan misi RPJMD belum diisi.");
    if (r->tujuan.n == 0)
        add(&c, RENCANA_TANPA_TUJUAN, NULL, NULL,
            "Tujuan belum ada. Tambahkan pada susunan Renstra.");
    for (size_t i = 0; i < h->n_kelompok; i++)
        kelompok_check(&c, &h->kelompok[i]);
    for (size_t i = 0; i < h->n_indikator && i < r->indikator.n; i++)
        indikator_check(&c, &h->indikator[i]);
    iku_check(&c);
}
