/* SPDX-License-Identifier: MIT
 *
 * renstra_salin: see the header.
 */
#include "core/renstra_salin.h"

#include "base/str.h"

#include <string.h>

/* An array of n elements of `ukuran` bytes, copied. */
static void *copy(struct arena *a, const void *v, size_t n, size_t ukuran)
{
    void *p = arena_array(a, n, ukuran);
    if (n > 0)
        memcpy(p, v, n * ukuran);
    return p;
}

static void copy_targets(struct arena *a, struct indikator *x, int64_t awal, int64_t akhir)
{
    struct target_tahun *v = ARENA_ARRAY(a, x->target.n, struct target_tahun);
    size_t n = 0;
    for (size_t i = 0; i < x->target.n; i++)
        if (x->target.v[i].tahun.nilai >= awal && x->target.v[i].tahun.nilai <= akhir)
            v[n++] = x->target.v[i];
    x->target.v = v;
    x->target.n = n;
}

static void fit_indikator(struct arena *a, struct indikator *x, const struct renstra *r,
                          const struct paket *untuk, bool masa_lain)
{
    copy_targets(a, x, r->tahun_awal.nilai, r->tahun_akhir.nilai);
    if (paket_jabatan(untuk, x->penanggung_jawab) == NULL)
        x->penanggung_jawab = NULL;
    if (!masa_lain)
        return;
    x->target_akhir = (struct angka){0};
    x->berlaku_dari = x->berlaku_sampai = (struct cacah){0};
}

/* Predecessors must stand in the same Renstra. */
static void drop_lost(struct renstra *r)
{
    for (size_t i = 0; i < r->indikator.n; i++) {
        bool ada = false;
        for (size_t k = 0; k < r->indikator.n; k++)
            ada = ada || text_eq(r->indikator.v[k].kode, r->indikator.v[i].pendahulu);
        if (!ada)
            r->indikator.v[i].pendahulu = NULL;
    }
}

struct renstra *renstra_copy(struct arena *a, const struct renstra *dari, const struct paket *untuk,
                             int64_t awal, int64_t akhir)
{
    struct renstra *r = ARENA_NEW(a, struct renstra);
    bool masa_lain = dari != NULL && dari->tahun_akhir.nilai != akhir;
    if (dari != NULL)
        *r = *dari;
    r->tahun_awal = (struct cacah){true, awal};
    r->tahun_akhir = (struct cacah){true, akhir};
    r->versi = (struct cacah){0};
    r->dokumen = r->nomor = r->alasan = NULL;
    r->tanggal = (struct tanggal){0};
    r->status = RENSTRA_DRAF;
    r->indikator.v = copy(a, r->indikator.v, r->indikator.n, sizeof(*r->indikator.v));
    for (size_t i = 0; i < r->indikator.n; i++)
        fit_indikator(a, &r->indikator.v[i], r, untuk, masa_lain);
    drop_lost(r);
    return r;
}

/* Rows a unit has, and those this set adds. */
struct tujuan_ke {
    struct arena *a;
    const struct paket *dari, *ke;
    struct terapkan *v;
    size_t n; /* done so far */
};

static bool kode_used(const struct tujuan_ke *t, const char *kode)
{
    if (paket_tujuan(t->ke, kode) != NULL || paket_sasaran(t->ke, kode) != NULL ||
        paket_indikator(t->ke, kode) != NULL)
        return true;
    for (size_t i = 0; i < t->n; i++)
        if (text_eq(t->v[i].kode, kode) || text_eq(t->v[i].milik, kode) ||
            text_eq(t->v[i].tujuan_kode, kode))
            return true;
    return false;
}

/* `kode` itself where it is free, else with a number behind it. */
static const char *free_kode(const struct tujuan_ke *t, const char *kode)
{
    const char *calon = kode;
    for (int n = 2; kode_used(t, calon); n++)
        calon = arena_printf(t->a, "%s-%d", kode, n);
    return calon;
}

static const struct tujuan *tujuan_like(const struct paket *p, const char *uraian)
{
    for (size_t i = 0; i < p->renstra->tujuan.n; i++)
        if (text_eq(p->renstra->tujuan.v[i].uraian, uraian))
            return &p->renstra->tujuan.v[i];
    return NULL;
}

static const struct sasaran *sasaran_like(const struct paket *p, const char *uraian)
{
    for (size_t i = 0; i < p->renstra->sasaran.n; i++)
        if (text_eq(p->renstra->sasaran.v[i].uraian, uraian))
            return &p->renstra->sasaran.v[i];
    return NULL;
}

/* Where an earlier one of this set goes already; NULL: nowhere. */
static const struct terapkan *earlier(const struct tujuan_ke *t, const struct indikator *x)
{
    for (size_t i = 0; i < t->n; i++)
        if (t->v[i].keadaan == TERAPKAN_TAMBAH && text_eq(t->v[i].dari->milik, x->milik))
            return &t->v[i];
    return NULL;
}

static const char *place_tujuan(struct tujuan_ke *t, struct terapkan *x, const char *kode)
{
    const struct tujuan *asal = paket_tujuan(t->dari, kode), *ada;
    if (asal == NULL)
        return NULL;
    ada = tujuan_like(t->ke, asal->uraian);
    if (ada != NULL)
        return ada->kode;
    for (size_t i = 0; i < t->n; i++) /* added by an earlier one */
        if (t->v[i].tujuan != NULL && text_eq(t->v[i].tujuan->kode, kode))
            return t->v[i].tujuan_kode;
    x->tujuan = asal;
    return free_kode(t, kode);
}

static void place(struct tujuan_ke *t, struct terapkan *x)
{
    const struct terapkan *lalu = earlier(t, x->dari);
    const struct sasaran *asal, *ada;
    if (lalu != NULL) {
        x->milik = lalu->milik;
        x->milik_uraian = lalu->milik_uraian;
        return;
    }
    if (x->dari->tingkat == TINGKAT_TUJUAN) {
        x->milik = x->tujuan_kode = place_tujuan(t, x, x->dari->milik);
        x->milik_uraian = paket_tujuan(t->dari, x->dari->milik)->uraian;
        return;
    }
    asal = paket_sasaran(t->dari, x->dari->milik);
    ada = sasaran_like(t->ke, asal->uraian);
    x->milik_uraian = asal->uraian;
    if (ada != NULL) {
        x->milik = ada->kode;
        return;
    }
    x->sasaran = asal;
    x->tujuan_kode = place_tujuan(t, x, asal->tujuan);
    x->milik = free_kode(t, asal->kode);
}

static enum terapkan_keadaan state_of(const struct tujuan_ke *t, const struct indikator *x)
{
    const struct indikator *ada = paket_indikator(t->ke, x->kode);
    if (ada != NULL && text_eq(ada->uraian, x->uraian))
        return TERAPKAN_ADA;
    for (size_t i = 0; i < t->ke->renstra->indikator.n; i++)
        if (text_eq(t->ke->renstra->indikator.v[i].uraian, x->uraian))
            return TERAPKAN_ADA;
    return ada != NULL ? TERAPKAN_BENTROK : TERAPKAN_TAMBAH;
}

struct terapkan *renstra_terapkan(struct arena *a, const struct paket *dari, const struct paket *ke,
                                  const char *const *kode, size_t n)
{
    struct tujuan_ke t = {.a = a, .dari = dari, .ke = ke, .v = ARENA_ARRAY(a, n, struct terapkan)};
    for (size_t i = 0; i < n; i++) {
        struct terapkan *x = &t.v[i];
        x->dari = paket_indikator(dari, kode[i]);
        x->keadaan = state_of(&t, x->dari);
        if (x->keadaan == TERAPKAN_TAMBAH) {
            x->kode = x->dari->kode;
            place(&t, x);
        }
        t.n++;
    }
    return t.v;
}
