/* SPDX-License-Identifier: MIT
 *
 * pecahan: schoolbook arithmetic on natural numbers of any size, and fractions of them. The numbers
 * are a few digits long in practice; nothing here is tuned.
 */
#include "core/pecahan.h"

#include <assert.h>
#include <string.h>

static struct besar besar_of(struct arena *a, uint64_t x)
{
    uint32_t *v = ARENA_ARRAY(a, 2, uint32_t);

    v[0] = (uint32_t)x;
    v[1] = (uint32_t)(x >> 32);
    return (struct besar){.v = v, .n = v[1] != 0 ? 2 : v[0] != 0 ? 1 : 0};
}

static struct besar besar_fit(const uint32_t *v, size_t n)
{
    while (n > 0 && v[n - 1] == 0)
        n--;
    return (struct besar){.v = v, .n = n};
}

static int besar_cmp(struct besar x, struct besar y)
{
    if (x.n != y.n)
        return x.n < y.n ? -1 : 1;
    for (size_t i = x.n; i-- > 0;)
        if (x.v[i] != y.v[i])
            return x.v[i] < y.v[i] ? -1 : 1;
    return 0;
}

static struct besar besar_add(struct arena *a, struct besar x, struct besar y)
{
    size_t n = (x.n > y.n ? x.n : y.n) + 1;
    uint32_t *v = ARENA_ARRAY(a, n, uint32_t);
    uint64_t sisa = 0;

    for (size_t i = 0; i < n; i++) {
        sisa += (uint64_t)(i < x.n ? x.v[i] : 0) + (i < y.n ? y.v[i] : 0);
        v[i] = (uint32_t)sisa;
        sisa >>= 32;
    }
    return besar_fit(v, n);
}

/* x - y, x >= y */
static struct besar besar_sub(struct arena *a, struct besar x, struct besar y)
{
    uint32_t *v = ARENA_ARRAY(a, x.n, uint32_t);
    int64_t pinjam = 0;

    assert(besar_cmp(x, y) >= 0);
    for (size_t i = 0; i < x.n; i++) {
        int64_t d = (int64_t)x.v[i] - (i < y.n ? (int64_t)y.v[i] : 0) - pinjam;

        pinjam = d < 0;
        v[i] = (uint32_t)(d + (pinjam ? INT64_C(1) << 32 : 0));
    }
    return besar_fit(v, x.n);
}

static struct besar besar_mul(struct arena *a, struct besar x, struct besar y)
{
    size_t n = x.n + y.n;
    uint32_t *v = ARENA_ARRAY(a, n, uint32_t);

    for (size_t i = 0; i < x.n; i++) {
        uint64_t sisa = 0;

        for (size_t j = 0; j < y.n; j++) {
            sisa += (uint64_t)x.v[i] * y.v[j] + v[i + j];
            v[i + j] = (uint32_t)sisa;
            sisa >>= 32;
        }
        v[i + y.n] = (uint32_t)sisa;
    }
    return besar_fit(v, n);
}

/* r = 2r + bit, in place; r has room for one digit more than y and stays below 2y. */
static void shift_in(uint32_t *r, size_t n, uint32_t bit)
{
    for (size_t i = 0; i < n; i++) {
        uint32_t atas = r[i] >> 31;

        r[i] = (r[i] << 1) | bit;
        bit = atas;
    }
}

static void subtract_in(uint32_t *r, size_t n, struct besar y)
{
    int64_t pinjam = 0;

    for (size_t i = 0; i < n; i++) {
        int64_t d = (int64_t)r[i] - (i < y.n ? (int64_t)y.v[i] : 0) - pinjam;

        pinjam = d < 0;
        r[i] = (uint32_t)(d + (pinjam ? INT64_C(1) << 32 : 0));
    }
}

/* floor(x / y) when it is at most `maks`. */
static int besar_div(struct arena *a, uint64_t *out, struct besar x, struct besar y, uint64_t maks)
{
    uint32_t *r = ARENA_ARRAY(a, y.n + 1, uint32_t);
    uint64_t q = 0;

    assert(y.n > 0 && maks < UINT64_MAX / 4);
    for (size_t i = x.n * 32; i-- > 0;) {
        shift_in(r, y.n + 1, (x.v[i / 32] >> (i % 32)) & 1);
        q *= 2;
        if (besar_cmp(besar_fit(r, y.n + 1), y) >= 0) {
            subtract_in(r, y.n + 1, y);
            q++;
        }
        if (q > maks)
            return ERR_TOO_BIG;
    }
    *out = q;
    return 0;
}

static uint64_t mutlak(int64_t x)
{
    return x < 0 ? (uint64_t)0 - (uint64_t)x : (uint64_t)x;
}

static uint64_t pangkat10(uint8_t n)
{
    uint64_t p = 1;

    while (n-- > 0)
        p *= 10;
    return p;
}

struct pecahan pecahan_of(struct arena *a, int64_t atas, int64_t bawah)
{
    assert(bawah > 0);
    return (struct pecahan){
        .negatif = atas < 0,
        .atas = besar_of(a, mutlak(atas)),
        .bawah = besar_of(a, (uint64_t)bawah),
    };
}

struct pecahan pecahan_of_desimal(struct arena *a, struct desimal d)
{
    return pecahan_of(a, d.koef, (int64_t)pangkat10(d.skala));
}

bool pecahan_is_zero(struct pecahan p)
{
    return p.atas.n == 0;
}

struct pecahan pecahan_neg(struct pecahan p)
{
    p.negatif = !p.negatif && p.atas.n > 0;
    return p;
}

struct pecahan pecahan_add(struct arena *a, struct pecahan x, struct pecahan y)
{
    struct pecahan z = {.bawah = x.bawah};
    int c;

    if (besar_cmp(x.bawah, y.bawah) != 0) {
        z.bawah = besar_mul(a, x.bawah, y.bawah);
        x.atas = besar_mul(a, x.atas, y.bawah);
        y.atas = besar_mul(a, y.atas, x.bawah);
    }
    if (x.negatif == y.negatif) {
        z.negatif = x.negatif;
        z.atas = besar_add(a, x.atas, y.atas);
        return z;
    }
    c = besar_cmp(x.atas, y.atas);
    z.negatif = c == 0 ? false : c > 0 ? x.negatif : y.negatif;
    z.atas = c >= 0 ? besar_sub(a, x.atas, y.atas) : besar_sub(a, y.atas, x.atas);
    return z;
}

struct pecahan pecahan_sub(struct arena *a, struct pecahan x, struct pecahan y)
{
    return pecahan_add(a, x, pecahan_neg(y));
}

int pecahan_cmp(struct arena *a, struct pecahan x, struct pecahan y)
{
    struct pecahan d = pecahan_sub(a, x, y);

    return pecahan_is_zero(d) ? 0 : d.negatif ? -1 : 1;
}

struct pecahan pecahan_mul(struct arena *a, struct pecahan x, struct pecahan y)
{
    struct pecahan z = {
        .atas = besar_mul(a, x.atas, y.atas),
        .bawah = besar_mul(a, x.bawah, y.bawah),
    };

    z.negatif = z.atas.n > 0 && x.negatif != y.negatif;
    return z;
}

struct pecahan pecahan_div(struct arena *a, struct pecahan x, struct pecahan y)
{
    assert(!pecahan_is_zero(y));
    return pecahan_mul(a, x,
                       (struct pecahan){.negatif = y.negatif, .atas = y.bawah, .bawah = y.atas});
}

int pecahan_round(struct arena *a, struct desimal *out, struct pecahan p, uint8_t skala)
{
    struct besar dua = besar_of(a, 2);
    struct besar atas = besar_mul(a, p.atas, besar_of(a, 2 * pangkat10(skala)));
    uint64_t q;
    int rc;

    assert(skala <= DESIMAL_SKALA_MAX);
    rc = besar_div(a, &q, besar_add(a, atas, p.bawah), besar_mul(a, p.bawah, dua),
                   (uint64_t)DESIMAL_KOEF_MAX);
    if (rc != 0)
        return rc;
    *out = (struct desimal){.koef = p.negatif ? -(int64_t)q : (int64_t)q, .skala = skala};
    return 0;
}
