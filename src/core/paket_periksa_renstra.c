/* SPDX-License-Identifier: MIT
 *
 * paket_periksa_renstra: years of the Renstra, indicators and what was measured.
 */
#include "core/paket_periksa.h"

static void rentang(struct periksa *c, const char *tempat, struct cacah awal, struct cacah akhir)
{
    if (awal.ada && akhir.ada && awal.nilai > akhir.nilai)
        masalah_add(c->m, tempat, "tahun awal %lld sesudah tahun akhir %lld", (long long)awal.nilai,
                    (long long)akhir.nilai);
}

static bool di_luar(const struct renstra *r, struct cacah tahun)
{
    if (r == NULL || !tahun.ada)
        return false;
    return (r->tahun_awal.ada && tahun.nilai < r->tahun_awal.nilai) ||
           (r->tahun_akhir.ada && tahun.nilai > r->tahun_akhir.nilai);
}

static void milik_check(struct periksa *c, const struct indikator *in, bool renstra, const char *di)
{
    bool atas = in->tingkat == TINGKAT_TUJUAN || in->tingkat == TINGKAT_SASARAN;
    if (atas != renstra) {
        masalah_add(c->m, arena_printf(c->a, "%s.tingkat", di), "%s",
                    renstra ? "di renstra.indikator hanya indikator tujuan dan sasaran; yang lain "
                              "di anggaran.indikator"
                            : "di anggaran.indikator hanya indikator program, kegiatan, dan "
                              "subkegiatan; yang lain di renstra.indikator");
        return;
    }
    enum kamus_jenis k = in->tingkat == TINGKAT_TUJUAN    ? KAMUS_TUJUAN
                         : in->tingkat == TINGKAT_SASARAN ? KAMUS_SASARAN
                                                          : KAMUS_POS;
    const char *apa = k == KAMUS_TUJUAN    ? "tujuan"
                      : k == KAMUS_SASARAN ? "sasaran"
                                           : "pos anggaran";
    size_t i = kamus_get(&c->kamus[k], in->milik);
    if (i == KAMUS_TIDAK_ADA)
        masalah_add(c->m, arena_printf(c->a, "%s.milik", di), "%s \"%s\" tidak ada dalam paket",
                    apa, teks_singkat(c->a, str_of(in->milik)));
    else if (k == KAMUS_POS && c->p->anggaran->pos.v[i].tingkat != in->tingkat)
        masalah_add(c->m, arena_printf(c->a, "%s.milik", di),
                    "tingkat indikator dan tingkat pos anggaran \"%s\" berbeda",
                    teks_singkat(c->a, str_of(in->milik)));
}

static void indikator_check(struct periksa *c, const struct indikator *in, bool renstra,
                            const char *di)
{
    milik_check(c, in, renstra, di);
    if (in->metode_turun != 0 && in->polaritas != POLARITAS_TURUN)
        masalah_add(c->m, arena_printf(c->a, "%s.metode_turun", di),
                    "hanya untuk indikator berpolaritas turun");
    rentang(c, arena_printf(c->a, "%s.berlaku_sampai", di), in->berlaku_dari, in->berlaku_sampai);
    periksa_persen(c, in->satuan, in->target_akhir, arena_printf(c->a, "%s.target_akhir", di));
    for (size_t i = 0; i < in->target.n; i++) {
        const struct target_tahun *t = &in->target.v[i];
        if (di_luar(c->p->renstra, t->tahun))
            masalah_add(c->m, arena_printf(c->a, "%s.target[%zu].tahun", di, i),
                        "tahun %lld di luar masa Renstra", (long long)t->tahun.nilai);
        periksa_persen(c, in->satuan, t->target,
                       arena_printf(c->a, "%s.target[%zu].target", di, i));
    }
}

/* Both lists of indikator share one space of kode, and their chain of predecessors must end. */
static void indikator_list_check(struct periksa *c)
{
    const struct paket *p = c->p;
    size_t n_renstra = p->renstra == NULL ? 0 : p->renstra->indikator.n;
    size_t n = n_renstra + (p->anggaran == NULL ? 0 : p->anggaran->indikator.n);
    size_t *induk = ARENA_ARRAY(c->a, n, size_t);
    const char **di = ARENA_ARRAY(c->a, n, const char *);
    for (size_t i = 0; i < n; i++) {
        const struct indikator *in = periksa_indikator(c, i);
        bool renstra = i < n_renstra;
        di[i] = renstra ? arena_printf(c->a, "renstra.indikator[%zu]", i)
                        : arena_printf(c->a, "anggaran.indikator[%zu]", i - n_renstra);
        indikator_check(c, in, renstra, di[i]);
        if (!renstra && kamus_get(&c->kamus[KAMUS_INDIKATOR], in->kode) < n_renstra)
            masalah_add(c->m, arena_printf(c->a, "%s.kode", di[i]),
                        "kode \"%s\" sudah dipakai di renstra.indikator",
                        teks_singkat(c->a, str_of(in->kode)));
        induk[i] = kamus_get(&c->kamus[KAMUS_INDIKATOR], in->pendahulu);
    }
    const bool *lingkar = periksa_lingkaran(c, induk, n);
    for (size_t i = 0; i < n; i++)
        if (lingkar[i])
            masalah_add(c->m, arena_printf(c->a, "%s.pendahulu", di[i]),
                        "pendahulu berputar kembali ke indikator ini");
}

static void crosscutting_check(struct periksa *c)
{
    static const struct {
        enum kamus_jenis kamus;
        const char *apa;
    } PADA[] = {
        [CROSSCUTTING_TUJUAN] = {KAMUS_TUJUAN, "tujuan"},
        [CROSSCUTTING_SASARAN] = {KAMUS_SASARAN, "sasaran"},
        [CROSSCUTTING_INDIKATOR] = {KAMUS_INDIKATOR, "indikator"},
        [CROSSCUTTING_POS] = {KAMUS_POS, "pos anggaran"},
    };
    for (size_t i = 0; i < c->p->crosscutting.n; i++) {
        const struct crosscutting *x = &c->p->crosscutting.v[i];
        if (x->pada != 0 && kamus_get(&c->kamus[PADA[x->pada].kamus], x->milik) == KAMUS_TIDAK_ADA)
            masalah_add(c->m, arena_printf(c->a, "crosscutting[%zu].milik", i),
                        "%s \"%s\" tidak ada dalam paket", PADA[x->pada].apa,
                        teks_singkat(c->a, str_of(text_or(x->milik, ""))));
    }
}

static void kertas_kerja_check(struct periksa *c)
{
    for (size_t i = 0; i < c->p->kertas_kerja.n; i++) {
        const struct kertas_kerja *x = &c->p->kertas_kerja.v[i];
        size_t k = kamus_get(&c->kamus[KAMUS_INDIKATOR], x->indikator);
        const char *satuan = k == KAMUS_TIDAK_ADA ? NULL : periksa_indikator(c, k)->satuan;
        periksa_persen(c, satuan, x->usulan, arena_printf(c->a, "kertas_kerja[%zu].usulan", i));
        periksa_persen(c, satuan, x->disepakati,
                       arena_printf(c->a, "kertas_kerja[%zu].disepakati", i));
    }
}

static void renja_check(struct periksa *c)
{
    const struct renja *r = c->p->renja;
    for (size_t i = 0; r != NULL && i < r->baris.n; i++) {
        const struct renja_baris *b = &r->baris.v[i];
        if (b->tingkat == TINGKAT_TUJUAN || b->tingkat == TINGKAT_SASARAN)
            masalah_add(c->m, arena_printf(c->a, "renja.baris[%zu].tingkat", i),
                        "isi Renja hanya program, kegiatan, dan subkegiatan");
        periksa_persen(c, b->satuan, b->target, arena_printf(c->a, "renja.baris[%zu].target", i));
    }
}

/* What closes a version is a document with a date. */
static void penetapan_check(struct periksa *c, const struct renstra *r)
{
    if (r->status != RENSTRA_DITETAPKAN)
        return;
    if (r->dokumen == NULL)
        masalah_add(c->m, "renstra.dokumen", "Renstra yang ditetapkan menyebut dokumennya");
    if (!tanggal_ada(r->tanggal))
        masalah_add(c->m, "renstra.tanggal", "Renstra yang ditetapkan menyebut tanggalnya");
}

void periksa_renstra(struct periksa *c)
{
    const struct renstra *r = c->p->renstra;
    indikator_list_check(c);
    crosscutting_check(c);
    kertas_kerja_check(c);
    renja_check(c);
    if (r == NULL)
        return;
    rentang(c, "renstra.tahun_akhir", r->tahun_awal, r->tahun_akhir);
    penetapan_check(c, r);
    if (r->rpjmd != NULL)
        rentang(c, "renstra.rpjmd.tahun_akhir", r->rpjmd->tahun_awal, r->rpjmd->tahun_akhir);
    if (di_luar(r, c->p->tahun))
        masalah_add(c->m, "tahun", "tahun %lld di luar masa Renstra %lld-%lld",
                    (long long)c->p->tahun.nilai, (long long)r->tahun_awal.nilai,
                    (long long)r->tahun_akhir.nilai);
    for (size_t i = 0; i < r->sasaran.n; i++)
        if (kamus_get(&c->kamus[KAMUS_TUJUAN], r->sasaran.v[i].kode) != KAMUS_TIDAK_ADA)
            masalah_add(c->m, arena_printf(c->a, "renstra.sasaran[%zu].kode", i),
                        "kode \"%s\" sudah dipakai sebuah tujuan",
                        teks_singkat(c->a, str_of(r->sasaran.v[i].kode)));
}

static void pengukuran_check(struct periksa *c, const struct pengukuran *u, size_t i)
{
    size_t k = kamus_get(&c->kamus[KAMUS_INDIKATOR], u->indikator);
    const char *satuan = k == KAMUS_TIDAK_ADA ? NULL : periksa_indikator(c, k)->satuan;
    for (size_t j = 0; j < u->triwulan.n; j++)
        periksa_persen(c, satuan, u->triwulan.v[j].target,
                       arena_printf(c->a, "pengukuran[%zu].triwulan[%zu].target", i, j));
    for (size_t j = 0; j < u->tahunan.n; j++) {
        struct cacah tahun = u->tahunan.v[j].tahun;
        if (tahun.ada && c->p->tahun.ada && tahun.nilai >= c->p->tahun.nilai)
            masalah_add(c->m, arena_printf(c->a, "pengukuran[%zu].tahunan[%zu].tahun", i, j),
                        "tahun %lld bukan sebelum tahun laporan %lld", (long long)tahun.nilai,
                        (long long)c->p->tahun.nilai);
    }
}

static void rencana_aksi_check(struct periksa *c)
{
    for (size_t i = 0; i < c->p->rencana_aksi.n; i++) {
        const struct rencana_aksi *x = &c->p->rencana_aksi.v[i];
        if (x->indikator == NULL && x->pos == NULL)
            masalah_add(c->m, arena_printf(c->a, "rencana_aksi[%zu]", i),
                        "rencana aksi menyebut indikator atau pos anggaran yang didukungnya");
    }
}

void periksa_pengukuran(struct periksa *c)
{
    for (size_t i = 0; i < c->p->pengukuran.n; i++)
        pengukuran_check(c, &c->p->pengukuran.v[i], i);
    rencana_aksi_check(c);
}
