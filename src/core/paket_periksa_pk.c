/* SPDX-License-Identifier: MIT
 *
 * paket_periksa_pk: perjanjian kinerja.
 */
#include "core/paket_periksa.h"

/* Rows of a PK that name an indikator take its satuan. */
static void pk_baris_check(struct periksa *c, const struct pk_baris *b, const char *di)
{
    size_t k = kamus_get(&c->kamus[KAMUS_INDIKATOR], b->indikator);
    const char *satuan = k == KAMUS_TIDAK_ADA ? b->satuan : periksa_indikator(c, k)->satuan;
    if (b->indikator == NULL && b->uraian == NULL)
        masalah_add(c->m, di, "isi indikator (kode) atau uraian");
    periksa_persen(c, satuan, b->target, arena_printf(c->a, "%s.target", di));
}

static void pk_pejabat_check(struct periksa *c, const struct perjanjian_kinerja *k, const char *di)
{
    size_t i = kamus_get(&c->kamus[KAMUS_PEJABAT], k->pejabat);
    if (i != KAMUS_TIDAK_ADA && !text_eq(c->p->pejabat.v[i].jabatan, k->jabatan))
        masalah_add(c->m, arena_printf(c->a, "%s.pejabat", di),
                    "pejabat \"%s\" memangku jabatan lain; pejabat merangkap ditulis sebagai baris "
                    "pejabat tersendiri",
                    teks_singkat(c->a, str_of(k->pejabat)));
}

/* A PK is signed in its year, or in the December before, once the budget is approved. */
static void pk_tanggal_check(struct periksa *c, const struct perjanjian_kinerja *k, const char *di)
{
    if (!c->p->tahun.ada)
        return;
    int64_t tahun = c->p->tahun.nilai;
    bool desember = k->tanggal.tahun == tahun - 1 && k->tanggal.bulan == 12;
    if (tanggal_ada(k->tanggal) && k->tanggal.tahun != tahun && !desember)
        masalah_add(c->m, arena_printf(c->a, "%s.tanggal", di),
                    "tanggal di luar tahun %lld (paling awal Desember tahun sebelumnya)",
                    (long long)tahun);
    if (tanggal_ada(k->berlaku_mulai) && k->berlaku_mulai.tahun != tahun)
        masalah_add(c->m, arena_printf(c->a, "%s.berlaku_mulai", di), "tanggal di luar tahun %lld",
                    (long long)tahun);
}

/* Keys are (jabatan, urutan): joined by a character that no text of a package holds. */
void periksa_perjanjian_kinerja(struct periksa *c)
{
    struct kamus ada;
    kamus_init(&ada, c->a, c->p->perjanjian_kinerja.n);
    for (size_t i = 0; i < c->p->perjanjian_kinerja.n; i++) {
        const struct perjanjian_kinerja *k = &c->p->perjanjian_kinerja.v[i];
        const char *di = arena_printf(c->a, "perjanjian_kinerja[%zu]", i);
        const char *kunci =
            arena_printf(c->a, "%s\n%lld", text_or(k->jabatan, ""), (long long)k->urutan.nilai);
        if (!kamus_put(&ada, kunci, i))
            masalah_add(c->m, arena_printf(c->a, "%s.urutan", di),
                        "jabatan \"%s\" sudah mempunyai perjanjian kinerja urutan %lld",
                        teks_singkat(c->a, str_of(k->jabatan)), (long long)k->urutan.nilai);
        pk_pejabat_check(c, k, di);
        pk_tanggal_check(c, k, di);
        for (size_t j = 0; j < k->baris.n; j++)
            pk_baris_check(c, &k->baris.v[j], arena_printf(c->a, "%s.baris[%zu]", di, j));
        for (size_t j = 0; j < k->anggaran.n; j++)
            if (k->anggaran.v[j].pos == NULL && k->anggaran.v[j].uraian == NULL)
                masalah_add(c->m, arena_printf(c->a, "%s.anggaran[%zu]", di, j),
                            "isi pos (kunci) atau uraian");
    }
}
