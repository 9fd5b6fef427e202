/* SPDX-License-Identifier: MIT
 *
 * store_rujukan: the fields that hold a kode, and the statements that look for one.
 */
#include "store/store_rujukan.h"

#include "core/paket.h"
#include "core/paket_skema.h"
#include "store/store_ops.h"

#include <string.h>

enum { KE_MAX = 4 };

static const struct {
    const struct skema *dari;
    const char *bidang;
    const struct skema *ke[KE_MAX]; /* tables whose key it may hold */
    enum kueri kueri;
} RUJUKAN[] = {
    {&SKEMA_JABATAN, "induk", {&SKEMA_JABATAN}, Q_JABATAN_REFER_INDUK},
    {&SKEMA_PEJABAT, "jabatan", {&SKEMA_JABATAN}, Q_PEJABAT_REFER_JABATAN},
    {&SKEMA_INDIKATOR, "penanggung_jawab", {&SKEMA_JABATAN}, Q_INDIKATOR_REFER_PENANGGUNG_JAWAB},
    {&SKEMA_POS_ANGGARAN,
     "penanggung_jawab",
     {&SKEMA_JABATAN},
     Q_POS_ANGGARAN_REFER_PENANGGUNG_JAWAB},
    {&SKEMA_PERJANJIAN_KINERJA, "jabatan", {&SKEMA_JABATAN}, Q_PERJANJIAN_KINERJA_REFER_JABATAN},
    {&SKEMA_PERJANJIAN_KINERJA, "pejabat", {&SKEMA_PEJABAT}, Q_PERJANJIAN_KINERJA_REFER_PEJABAT},
    {&SKEMA_PERJANJIAN_KINERJA,
     "atasan_pejabat",
     {&SKEMA_PEJABAT},
     Q_PERJANJIAN_KINERJA_REFER_ATASAN_PEJABAT},
    {&SKEMA_LAPORAN, "penanda_tangan", {&SKEMA_PEJABAT}, Q_LAPORAN_REFER_PENANDA_TANGAN},
    {&SKEMA_RPJMD_SASARAN, "misi", {&SKEMA_MISI}, Q_RPJMD_SASARAN_REFER_MISI},
    {&SKEMA_TUJUAN, "rpjmd_sasaran", {&SKEMA_RPJMD_SASARAN}, Q_TUJUAN_REFER_RPJMD_SASARAN},
    {&SKEMA_SASARAN, "tujuan", {&SKEMA_TUJUAN}, Q_SASARAN_REFER_TUJUAN},
    {&SKEMA_INDIKATOR,
     "milik",
     {&SKEMA_TUJUAN, &SKEMA_SASARAN, &SKEMA_POS_ANGGARAN},
     Q_INDIKATOR_REFER_MILIK},
    {&SKEMA_PROGRAM_SASARAN,
     "sasaran",
     {&SKEMA_TUJUAN, &SKEMA_SASARAN},
     Q_PROGRAM_SASARAN_REFER_SASARAN},
    {&SKEMA_PROGRAM_SASARAN, "program", {&SKEMA_POS_ANGGARAN}, Q_PROGRAM_SASARAN_REFER_PROGRAM},
    {&SKEMA_RENJA_BARIS, "sasaran", {&SKEMA_TUJUAN, &SKEMA_SASARAN}, Q_RENJA_BARIS_REFER_SASARAN},
    {&SKEMA_CROSSCUTTING,
     "milik",
     {&SKEMA_TUJUAN, &SKEMA_SASARAN, &SKEMA_INDIKATOR, &SKEMA_POS_ANGGARAN},
     Q_CROSSCUTTING_REFER_MILIK},
    {&SKEMA_POS_ANGGARAN, "induk", {&SKEMA_POS_ANGGARAN}, Q_POS_ANGGARAN_REFER_INDUK},
    {&SKEMA_BELANJA, "pos", {&SKEMA_POS_ANGGARAN}, Q_BELANJA_REFER_POS},
    {&SKEMA_PENDUKUNG, "pos", {&SKEMA_POS_ANGGARAN}, Q_PENDUKUNG_REFER_POS},
    {&SKEMA_PK_ANGGARAN, "pos", {&SKEMA_POS_ANGGARAN}, Q_PK_ANGGARAN_REFER_POS},
    {&SKEMA_PAGU_VERSI, "versi", {&SKEMA_ANGGARAN_VERSI}, Q_PAGU_VERSI_REFER_VERSI},
    {&SKEMA_BELANJA, "versi", {&SKEMA_ANGGARAN_VERSI}, Q_BELANJA_REFER_VERSI},
    {&SKEMA_INDIKATOR, "pendahulu", {&SKEMA_INDIKATOR}, Q_INDIKATOR_REFER_PENDAHULU},
    {&SKEMA_PENGUKURAN, "indikator", {&SKEMA_INDIKATOR}, Q_PENGUKURAN_REFER_INDIKATOR},
    {&SKEMA_KERTAS_KERJA, "indikator", {&SKEMA_INDIKATOR}, Q_KERTAS_KERJA_REFER_INDIKATOR},
    {&SKEMA_PK_BARIS, "indikator", {&SKEMA_INDIKATOR}, Q_PK_BARIS_REFER_INDIKATOR},
    {&SKEMA_SKM_JAWABAN, "layanan", {&SKEMA_SKM_LAYANAN}, Q_SKM_JAWABAN_REFER_LAYANAN},
    {&SKEMA_SKM_TINDAK_LANJUT, "unsur", {&SKEMA_SKM_UNSUR}, Q_SKM_TINDAK_LANJUT_REFER_UNSUR},
};
enum { N_RUJUKAN = sizeof(RUJUKAN) / sizeof(RUJUKAN[0]) };

static bool leads_to(size_t i, const struct skema *s)
{
    for (size_t k = 0; k < KE_MAX; k++)
        if (RUJUKAN[i].ke[k] == s)
            return true;
    return false;
}

bool rujukan_is_tujuan(const struct skema *s)
{
    for (size_t i = 0; i < N_RUJUKAN; i++)
        if (leads_to(i, s))
            return true;
    return false;
}

static int list(struct store *s, size_t i, const struct nilai *v, struct rujukan_list *l,
                struct err *e)
{
    struct hasil h;
    int rc =
        store_query(s, RUJUKAN[i].kueri, v, (size_t)kueri_tabel[RUJUKAN[i].kueri].n_param, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        struct rujukan *r = arena_push(l->arena, (void **)&l->v, &l->n, &l->cap, sizeof(*r));

        r->skema = RUJUKAN[i].dari;
        r->bidang = RUJUKAN[i].bidang;
        r->id = hasil_i64(&h, 0);
        r->teks = arena_strdup(l->arena, hasil_teks(&h, 1));
    }
    hasil_finish(&h);
    return rc;
}

/* The Renstra of a slice; 0: none. */
static int renstra_of(struct store *s, int64_t paket_id, int64_t *out, struct err *e)
{
    struct nilai v = nilai_i64(paket_id);

    *out = 0;
    return store_query_i64(s, Q_PAKET_RENSTRA, &v, 1, out, e);
}

int store_rujukan_list(struct store *s, const struct baris_isi *b, const char *kode,
                       struct rujukan_list *l, struct err *e)
{
    int64_t renstra = b->renstra_id;
    int rc = b->paket_id ? renstra_of(s, b->paket_id, &renstra, e) : 0;

    for (size_t i = 0; rc >= 0 && i < N_RUJUKAN; i++) {
        int n = kueri_tabel[RUJUKAN[i].kueri].n_param;
        struct nilai v[4] = {nilai_teks(kode)};

        if (!leads_to(i, b->skema))
            continue;
        if (n == 2) { /* rows of a Renstra only */
            v[1] = nilai_i64(renstra);
        } else {
            v[1] = nilai_i64(b->paket_id);
            v[2] = nilai_i64(b->paket_id ? 0 : renstra);
            v[3] = nilai_i64(renstra);
        }
        rc = list(s, i, v, l, e);
    }
    return rc < 0 ? rc : 0;
}

int store_indikator_jabatan(struct store *s, const char *kode, const int64_t id[2], struct arena *a,
                            const char **out, struct err *e)
{
    struct nilai v[3] = {nilai_teks(kode), nilai_i64(id[0]), nilai_i64(id[1])};
    struct hasil h;
    int rc = store_query(s, Q_INDIKATOR_OWNER, v, 3, &h, e);

    *out = NULL;
    if (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        *out = arena_strdup(a, hasil_teks(&h, 0));
    hasil_finish(&h);
    return rc < 0 ? rc : 0;
}

int store_indikator_ada(struct store *s, const char *kode, const int64_t id[2], struct err *e)
{
    struct nilai v[3] = {nilai_teks(kode), nilai_i64(id[0]), nilai_i64(id[1])};
    struct hasil h;
    int rc = store_query(s, Q_INDIKATOR_OWNER, v, 3, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    hasil_finish(&h);
    return rc;
}
