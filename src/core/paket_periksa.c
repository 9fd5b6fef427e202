/* SPDX-License-Identifier: MIT
 *
 * paket_periksa: indexes the lists, then lets each part look at its own.
 */
#include "core/paket_periksa.h"

#include <string.h>

const struct indikator *periksa_indikator(const struct periksa *c, size_t i)
{
    const struct renstra *r = c->p->renstra;
    size_t n = r == NULL ? 0 : r->indikator.n;
    return i < n ? &r->indikator.v[i] : &c->p->anggaran->indikator.v[i - n];
}

const bool *periksa_lingkaran(struct periksa *c, const size_t *induk, size_t n)
{
    bool *lingkar = ARENA_ARRAY(c->a, n, bool);
    size_t *lewat = ARENA_ARRAY(c->a, n, size_t); /* 1 + the start of the walk that came by */
    for (size_t awal = 0; awal < n; awal++) {
        size_t i = awal;
        while (i != KAMUS_TIDAK_ADA && lewat[i] == 0) {
            lewat[i] = awal + 1;
            i = induk[i];
        }
        if (i != KAMUS_TIDAK_ADA && lewat[i] == awal + 1)
            lingkar[i] = true;
    }
    return lingkar;
}

/* "%", "Persen", "Persen (%)", "persentase": however a unit of percent is written. */
static bool is_persen(const char *satuan)
{
    static const char PERSEN[] = "persen";
    for (const char *s = text_or(satuan, ""); *s != '\0'; s++) {
        size_t i = 0;
        while (PERSEN[i] != '\0' && (s[i] | 0x20) == PERSEN[i])
            i++;
        if (*s == '%' || PERSEN[i] == '\0')
            return true;
    }
    return false;
}

void periksa_persen(struct periksa *c, const char *satuan, struct angka target, const char *tempat)
{
    if (target.ada && is_persen(satuan) && desimal_cmp(target.nilai, desimal_of(100)) > 0)
        masalah_add(c->m, tempat, "target persen di atas 100");
}

/* The keys of list `v` of n elements of `ukuran` bytes, each key at offset `letak`. */
static void indeks(struct periksa *c, enum kamus_jenis k, struct daftar_umum d, size_t ukuran,
                   size_t letak)
{
    kamus_init(&c->kamus[k], c->a, d.n);
    for (size_t i = 0; i < d.n; i++) {
        const char *const *kunci = (const void *)((const char *)d.v + i * ukuran + letak);
        if (*kunci != NULL)
            kamus_put(&c->kamus[k], *kunci, i);
    }
}

#define INDEKS(c, k, daftar_, s, kunci_)                                                           \
    indeks(c, k, (struct daftar_umum){(daftar_).v, (daftar_).n}, sizeof(struct s),                 \
           offsetof(struct s, kunci_))

static void indeks_indikator(struct periksa *c)
{
    const struct paket *p = c->p;
    size_t n = (p->renstra == NULL ? 0 : p->renstra->indikator.n) +
               (p->anggaran == NULL ? 0 : p->anggaran->indikator.n);
    kamus_init(&c->kamus[KAMUS_INDIKATOR], c->a, n);
    for (size_t i = 0; i < n; i++) {
        const char *kode = periksa_indikator(c, i)->kode;
        if (kode != NULL)
            kamus_put(&c->kamus[KAMUS_INDIKATOR], kode, i);
    }
}

static void indeks_semua(struct periksa *c)
{
    const struct paket *p = c->p;
    INDEKS(c, KAMUS_JABATAN, p->jabatan, jabatan, kode);
    INDEKS(c, KAMUS_PEJABAT, p->pejabat, pejabat, kode);
    indeks_indikator(c);
    if (p->renstra != NULL) {
        INDEKS(c, KAMUS_TUJUAN, p->renstra->tujuan, tujuan, kode);
        INDEKS(c, KAMUS_SASARAN, p->renstra->sasaran, sasaran, kode);
    }
    if (p->renstra != NULL && p->renstra->rpjmd != NULL) {
        INDEKS(c, KAMUS_MISI, p->renstra->rpjmd->misi, misi, kode);
        INDEKS(c, KAMUS_RPJMD_SASARAN, p->renstra->rpjmd->sasaran, rpjmd_sasaran, kode);
    }
    if (p->anggaran != NULL)
        INDEKS(c, KAMUS_POS, p->anggaran->pos, pos_anggaran, kunci);
    if (p->skm != NULL) {
        INDEKS(c, KAMUS_UNSUR, p->skm->unsur, skm_unsur, kode);
        INDEKS(c, KAMUS_LAYANAN, p->skm->layanan, skm_layanan, nama);
    }
}

void paket_validate(const struct paket *p, struct masalah_list *m)
{
    struct periksa c = {.p = p, .m = m, .a = m->arena};
    indeks_semua(&c);
    periksa_kunci_rujukan(&c);
    periksa_renstra(&c);
    periksa_pengukuran(&c);
    periksa_anggaran(&c);
    periksa_perjanjian_kinerja(&c);
    periksa_skm(&c);
    periksa_lain(&c);
}
