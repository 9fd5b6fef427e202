/* SPDX-License-Identifier: MIT
 *
 * skema_beda: compares two trees field by field along their skema.
 */
#include "core/skema_beda.h"

#include "base/desimal.h"
#include "base/format_angka.h"
#include "base/str.h"
#include "base/tanggal.h"

#include <assert.h>
#include <string.h>

enum { NILAI_TAMPIL = 80 }; /* bytes of a value that are shown */

struct daftar { /* any DAFTAR */
    const char *v;
    size_t n;
};

void beda_init(struct beda_list *l, struct arena *a, size_t maks)
{
    *l = (struct beda_list){.arena = a, .maks = maks};
}

/* At most `maks` bytes, not within a character. */
static const char *shorten(struct arena *a, const char *s, size_t maks)
{
    size_t n;

    if (!s || strlen(s) <= maks)
        return s;
    for (n = maks; n > 0 && ((unsigned char)s[n] & 0xc0) == 0x80;)
        n--;
    return arena_printf(a, "%.*s…", (int)n, s);
}

static void add(struct beda_list *l, const char *tempat, const char *a, const char *b)
{
    size_t maks = l->tampil ? l->tampil : NILAI_TAMPIL;
    struct beda *x;

    l->jumlah++;
    if (l->n >= l->maks)
        return;
    x = arena_push(l->arena, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v));
    *x = (struct beda){tempat, shorten(l->arena, a, maks), shorten(l->arena, b, maks)};
}

/* A scalar as text in arena a, exact; NULL: no value. */
static const char *scalar_text(struct arena *a, const struct bidang *b, const char *f)
{
    const struct cacah *c;
    const struct angka *d;
    const struct uang *u;

    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        return *(const char *const *)(const void *)f;
    case BIDANG_CACAH:
        c = (const void *)f;
        return c->ada ? arena_printf(a, "%lld", (long long)c->nilai) : NULL;
    case BIDANG_ANGKA:
        d = (const void *)f;
        return d->ada ? format_desimal(a, d->nilai) : NULL;
    case BIDANG_RUPIAH:
        u = (const void *)f;
        return u->ada ? format_rupiah(a, u->nilai) : NULL;
    case BIDANG_YA:
        return *(const bool *)f ? "ya" : "tidak";
    case BIDANG_PILIHAN:
        return pilihan_nama(b->pilihan, *(const int *)(const void *)f);
    case BIDANG_TANGGAL:
        return tanggal_format_iso(a, *(const struct tanggal *)(const void *)f);
    default:
        assert(!"not a scalar");
        return NULL;
    }
}

static bool angka_eq(const struct angka *a, const struct angka *b)
{
    return a->ada == b->ada &&
           (!a->ada || (a->nilai.koef == b->nilai.koef && a->nilai.skala == b->nilai.skala));
}

static bool scalar_eq(const struct bidang *b, const char *fa, const char *fb)
{
    const void *x = fa, *y = fb;
    const struct cacah *ca = x, *cb = y;
    const struct uang *ua = x, *ub = y;

    switch (b->jenis) {
    case BIDANG_TEKS:
    case BIDANG_KAYA:
        return text_eq(*(const char *const *)x, *(const char *const *)y);
    case BIDANG_CACAH:
        return ca->ada == cb->ada && (!ca->ada || ca->nilai == cb->nilai);
    case BIDANG_ANGKA:
        return angka_eq(x, y);
    case BIDANG_RUPIAH:
        return ua->ada == ub->ada && (!ua->ada || ua->nilai.sen == ub->nilai.sen);
    case BIDANG_YA:
        return *(const bool *)x == *(const bool *)y;
    case BIDANG_PILIHAN:
        return *(const int *)x == *(const int *)y;
    default:
        return tanggal_cmp(*(const struct tanggal *)x, *(const struct tanggal *)y) == 0;
    }
}

static const struct bidang *key_of(const struct skema *s)
{
    for (size_t i = 0; s->kunci && i < s->n; i++)
        if (strcmp(s->bidang[i].nama, s->kunci) == 0)
            return &s->bidang[i];
    return NULL;
}

static const char *element(const struct daftar *d, const struct skema *s, size_t i)
{
    return d->v + i * s->ukuran;
}

/* Position of the element whose key is that of `isi`; d->n when there is none. */
static size_t find(const struct daftar *d, const struct skema *s, const struct bidang *k,
                   const char *isi)
{
    size_t i = 0;

    while (i < d->n && !scalar_eq(k, element(d, s, i) + k->offset, isi + k->offset))
        i++;
    return i;
}

static bool keys_once(const struct daftar *d, const struct skema *s, const struct bidang *k)
{
    for (size_t i = 0; i < d->n; i++)
        if (find(d, s, k, element(d, s, i)) != i)
            return false;
    return true;
}

static bool keys_in_place(const struct daftar *a, const struct daftar *b, const struct skema *s,
                          const struct bidang *k)
{
    if (a->n != b->n)
        return false;
    for (size_t i = 0; i < a->n; i++)
        if (!scalar_eq(k, element(a, s, i) + k->offset, element(b, s, i) + k->offset))
            return false;
    return true;
}

static void diff_by_key(struct beda_list *l, const struct bidang *b, const char *tempat,
                        const struct daftar *da, const struct daftar *db)
{
    const struct bidang *k = key_of(b->skema);
    size_t maju = 0, sama = 0;
    bool urut = true;

    for (size_t i = 0; i < da->n; i++) {
        const char *isi = element(da, b->skema, i);
        size_t j = find(db, b->skema, k, isi);
        const char *nama = text_or(scalar_text(l->arena, k, isi + k->offset), "");

        if (j == db->n) {
            add(l, arena_printf(l->arena, "%s[%s]", tempat, nama), "ada", NULL);
            continue;
        }
        urut = urut && (sama++ == 0 || j > maju);
        maju = j;
        skema_diff(l, b->skema, arena_printf(l->arena, "%s[%s].", tempat, nama), isi,
                   element(db, b->skema, j));
    }
    for (size_t j = 0; j < db->n; j++) {
        const char *isi = element(db, b->skema, j);

        if (find(da, b->skema, k, isi) == da->n)
            add(l,
                arena_printf(l->arena, "%s[%s]", tempat,
                             text_or(scalar_text(l->arena, k, isi + k->offset), "")),
                NULL, "ada");
    }
    if (!urut)
        add(l, tempat, "urutan lain", "urutan lain");
}

static void diff_by_place(struct beda_list *l, const struct bidang *b, const char *tempat,
                          const struct daftar *da, const struct daftar *db)
{
    const struct bidang *k = key_of(b->skema);

    for (size_t i = 0; i < da->n || i < db->n; i++) {
        const char *di;

        if (k && i < da->n && i < db->n)
            di = arena_printf(
                l->arena, "%s[%s]", tempat,
                text_or(scalar_text(l->arena, k, element(da, b->skema, i) + k->offset), ""));
        else
            di = arena_printf(l->arena, "%s[%zu]", tempat, i);
        if (i >= da->n || i >= db->n)
            add(l, di, i < da->n ? "ada" : NULL, i < db->n ? "ada" : NULL);
        else
            skema_diff(l, b->skema, arena_printf(l->arena, "%s.", di), element(da, b->skema, i),
                       element(db, b->skema, i));
    }
}

static void diff_list(struct beda_list *l, const struct bidang *b, const char *tempat,
                      const char *fa, const char *fb)
{
    const struct bidang *k = key_of(b->skema);
    struct daftar da, db;

    memcpy(&da, fa, sizeof(da));
    memcpy(&db, fb, sizeof(db));
    /* The common case first: it is linear. */
    if (k && !keys_in_place(&da, &db, b->skema, k) && keys_once(&da, b->skema, k) &&
        keys_once(&db, b->skema, k))
        diff_by_key(l, b, tempat, &da, &db);
    else
        diff_by_place(l, b, tempat, &da, &db);
}

static void diff_texts(struct beda_list *l, const char *tempat, const char *fa, const char *fb)
{
    struct daftar da, db;

    memcpy(&da, fa, sizeof(da));
    memcpy(&db, fb, sizeof(db));
    for (size_t i = 0; i < da.n || i < db.n; i++) {
        const char *a = i < da.n ? ((const char *const *)(const void *)da.v)[i] : NULL;
        const char *b = i < db.n ? ((const char *const *)(const void *)db.v)[i] : NULL;

        if (!text_eq(a, b))
            add(l, arena_printf(l->arena, "%s[%zu]", tempat, i), a, b);
    }
}

static void diff_object(struct beda_list *l, const struct bidang *b, const char *tempat,
                        const char *fa, const char *fb)
{
    const void *a = *(const void *const *)(const void *)fa;
    const void *c = *(const void *const *)(const void *)fb;

    if (a && c)
        skema_diff(l, b->skema, arena_printf(l->arena, "%s.", tempat), a, c);
    else if (a || c)
        add(l, tempat, a ? "ada" : NULL, c ? "ada" : NULL);
}

void skema_diff(struct beda_list *l, const struct skema *s, const char *awalan, const void *a,
                const void *b)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct bidang *x = &s->bidang[i];
        const char *fa = (const char *)a + x->offset, *fb = (const char *)b + x->offset;
        const char *tempat;

        if (x->jenis < BIDANG_TEKS_DAFTAR && scalar_eq(x, fa, fb))
            continue;
        tempat = arena_printf(l->arena, "%s%s", awalan, x->nama);
        switch (x->jenis) {
        case BIDANG_TEKS_DAFTAR:
            diff_texts(l, tempat, fa, fb);
            break;
        case BIDANG_OBJEK:
            diff_object(l, x, tempat, fa, fb);
            break;
        case BIDANG_DAFTAR:
            diff_list(l, x, tempat, fa, fb);
            break;
        default:
            add(l, tempat, scalar_text(l->arena, x, fa), scalar_text(l->arena, x, fb));
        }
    }
}
