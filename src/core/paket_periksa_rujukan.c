/* SPDX-License-Identifier: MIT
 *
 * paket_periksa_rujukan: double keys and references that lead nowhere, in one walk over the tables.
 */
#include "core/paket_periksa.h"
#include "core/paket_skema.h"

#include <string.h>

enum { PASANGAN_MAX = 16 }; /* lists up to this length are compared pair by pair */

static const struct rujukan {
    const struct skema *skema;
    const char *bidang;
    enum kamus_jenis ke, atau; /* found in either; equal when there is only one */
    const char *apa;
} RUJUKAN[] = {
    {&SKEMA_JABATAN, "induk", KAMUS_JABATAN, KAMUS_JABATAN, "jabatan"},
    {&SKEMA_PEJABAT, "jabatan", KAMUS_JABATAN, KAMUS_JABATAN, "jabatan"},
    {&SKEMA_RPJMD_SASARAN, "misi", KAMUS_MISI, KAMUS_MISI, "misi"},
    {&SKEMA_TUJUAN, "rpjmd_sasaran", KAMUS_RPJMD_SASARAN, KAMUS_RPJMD_SASARAN, "sasaran RPJMD"},
    {&SKEMA_SASARAN, "tujuan", KAMUS_TUJUAN, KAMUS_TUJUAN, "tujuan"},
    {&SKEMA_INDIKATOR, "penanggung_jawab", KAMUS_JABATAN, KAMUS_JABATAN, "jabatan"},
    {&SKEMA_INDIKATOR, "pendahulu", KAMUS_INDIKATOR, KAMUS_INDIKATOR, "indikator"},
    {&SKEMA_POS_ANGGARAN, "induk", KAMUS_POS, KAMUS_POS, "pos anggaran"},
    {&SKEMA_POS_ANGGARAN, "penanggung_jawab", KAMUS_JABATAN, KAMUS_JABATAN, "jabatan"},
    {&SKEMA_PROGRAM_SASARAN, "program", KAMUS_POS, KAMUS_POS, "pos anggaran"},
    {&SKEMA_PROGRAM_SASARAN, "sasaran", KAMUS_SASARAN, KAMUS_TUJUAN, "sasaran atau tujuan"},
    {&SKEMA_BELANJA, "pos", KAMUS_POS, KAMUS_POS, "pos anggaran"},
    {&SKEMA_PENGUKURAN, "indikator", KAMUS_INDIKATOR, KAMUS_INDIKATOR, "indikator"},
    {&SKEMA_KERTAS_KERJA, "indikator", KAMUS_INDIKATOR, KAMUS_INDIKATOR, "indikator"},
    {&SKEMA_RENJA_BARIS, "sasaran", KAMUS_SASARAN, KAMUS_TUJUAN, "sasaran atau tujuan"},
    {&SKEMA_RENCANA_AKSI, "indikator", KAMUS_INDIKATOR, KAMUS_INDIKATOR, "indikator"},
    {&SKEMA_RENCANA_AKSI, "pos", KAMUS_POS, KAMUS_POS, "pos anggaran"},
    {&SKEMA_RENCANA_AKSI, "penanggung_jawab", KAMUS_JABATAN, KAMUS_JABATAN, "jabatan"},
    {&SKEMA_PENDUKUNG, "pos", KAMUS_POS, KAMUS_POS, "pos anggaran"},
    {&SKEMA_PERJANJIAN_KINERJA, "jabatan", KAMUS_JABATAN, KAMUS_JABATAN, "jabatan"},
    {&SKEMA_PERJANJIAN_KINERJA, "pejabat", KAMUS_PEJABAT, KAMUS_PEJABAT, "pejabat"},
    {&SKEMA_PERJANJIAN_KINERJA, "atasan_pejabat", KAMUS_PEJABAT, KAMUS_PEJABAT, "pejabat"},
    {&SKEMA_PK_BARIS, "indikator", KAMUS_INDIKATOR, KAMUS_INDIKATOR, "indikator"},
    {&SKEMA_PK_ANGGARAN, "pos", KAMUS_POS, KAMUS_POS, "pos anggaran"},
    {&SKEMA_SKM_JAWABAN, "layanan", KAMUS_LAYANAN, KAMUS_LAYANAN, "layanan SKM"},
    {&SKEMA_SKM_TINDAK_LANJUT, "unsur", KAMUS_UNSUR, KAMUS_UNSUR, "unsur SKM"},
    {&SKEMA_LAPORAN, "penanda_tangan", KAMUS_PEJABAT, KAMUS_PEJABAT, "pejabat"},
};

static void rujukan_check(struct periksa *c, const struct skema *s, const struct bidang *b,
                          const void *isi, const struct tempat *t)
{
    const char *kode = *(const char *const *)isi;
    if (kode == NULL)
        return;
    for (size_t i = 0; i < sizeof(RUJUKAN) / sizeof(RUJUKAN[0]); i++) {
        const struct rujukan *r = &RUJUKAN[i];
        if (r->skema != s || strcmp(r->bidang, b->nama) != 0)
            continue;
        /* A follow-up may name an official unsur where only the index is known. */
        if (r->ke == KAMUS_UNSUR && c->p->skm->unsur.n == 0)
            continue;
        if (kamus_get(&c->kamus[r->ke], kode) == KAMUS_TIDAK_ADA &&
            kamus_get(&c->kamus[r->atau], kode) == KAMUS_TIDAK_ADA)
            masalah_add(c->m, tempat_teks(c->a, t), "%s \"%s\" tidak ada dalam paket", r->apa,
                        teks_singkat(c->a, str_of(kode)));
    }
}

static const struct bidang *kunci_bidang(const struct skema *s)
{
    for (size_t i = 0; s->kunci != NULL && i < s->n; i++)
        if (strcmp(s->bidang[i].nama, s->kunci) == 0)
            return &s->bidang[i];
    return NULL;
}

static const void *unsur_di(const struct skema *s, struct daftar_umum d, size_t i)
{
    return (const char *)d.v + i * s->ukuran;
}

static bool kunci_sama(const struct bidang *k, const void *x, const void *y)
{
    if (k->jenis == BIDANG_CACAH) {
        const struct cacah *a = x, *b = y;
        return a->ada && b->ada && a->nilai == b->nilai;
    }
    const char *a = *(const char *const *)x, *b = *(const char *const *)y;
    return a != NULL && text_eq(a, b);
}

static void ganda_add(struct periksa *c, const struct bidang *k, const void *isi,
                      const struct tempat *unsur)
{
    struct tempat t = tempat_anggota(unsur, k->nama);
    if (k->jenis == BIDANG_CACAH)
        masalah_add(c->m, tempat_teks(c->a, &t), "%s %lld sudah ada dalam daftar ini", k->nama,
                    (long long)((const struct cacah *)isi)->nilai);
    else
        masalah_add(c->m, tempat_teks(c->a, &t), "%s \"%s\" sudah ada dalam daftar ini", k->nama,
                    teks_singkat(c->a, str_of(*(const char *const *)isi)));
}

static void ganda_check(struct periksa *c, const struct skema *s, struct daftar_umum d,
                        const struct tempat *t)
{
    const struct bidang *k = kunci_bidang(s);
    struct kamus ada = {0};
    if (k == NULL)
        return;
    bool pasangan = d.n <= PASANGAN_MAX || k->jenis != BIDANG_TEKS;
    if (!pasangan)
        kamus_init(&ada, c->a, d.n);
    for (size_t i = 0; i < d.n; i++) {
        const void *isi = (const char *)unsur_di(s, d, i) + k->offset;
        bool ganda = false;
        if (!pasangan) {
            const char *kode = *(const char *const *)isi;
            ganda = kode != NULL && !kamus_put(&ada, kode, i);
        }
        for (size_t j = 0; pasangan && j < i && !ganda; j++)
            ganda = kunci_sama(k, isi, (const char *)unsur_di(s, d, j) + k->offset);
        struct tempat unsur = tempat_unsur(t, i);
        if (ganda)
            ganda_add(c, k, isi, &unsur);
    }
}

static void walk(struct periksa *c, const struct skema *s, const void *isi, const struct tempat *t)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *b = &s->bidang[i];
        const void *di = (const char *)isi + b->offset;
        struct tempat anggota = tempat_anggota(t, b->nama);
        if (b->jenis == BIDANG_TEKS)
            rujukan_check(c, s, b, di, &anggota);
        if (b->jenis == BIDANG_OBJEK && objek_get(di) != NULL)
            walk(c, b->skema, objek_get(di), &anggota);
        if (b->jenis != BIDANG_DAFTAR)
            continue;
        struct daftar_umum d = daftar_get(di);
        ganda_check(c, b->skema, d, &anggota);
        for (size_t j = 0; j < d.n; j++) {
            struct tempat unsur = tempat_unsur(&anggota, j);
            walk(c, b->skema, unsur_di(b->skema, d, j), &unsur);
        }
    }
}

void periksa_kunci_rujukan(struct periksa *c)
{
    walk(c, &SKEMA_PAKET, c->p, NULL);
}
