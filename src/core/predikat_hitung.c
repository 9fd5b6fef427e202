/* SPDX-License-Identifier: MIT
 *
 * predikat_hitung: a scale is read on the grid of values that can occur: hundredths, or integers.
 * On that grid every class is an interval of whole numbers, and gaps and overlaps are exact.
 */
#include "core/predikat_hitung.h"

#include "base/format_angka.h"
#include "base/str.h"

#include <assert.h>
#include <string.h>

struct rentang { /* grid points of a class */
    bool bawah_ada, atas_ada;
    int64_t bawah, atas;
};

static uint8_t skala_grid(const struct skala_predikat *s)
{
    return s->bulat == SKALA_BULAT ? 0 : 2;
}

/* Highest grid point <= batas (ke_bawah) or lowest one >= batas; false: beyond all numbers. */
static bool grid_of(int64_t *out, struct desimal batas, uint8_t skala, bool ke_bawah)
{
    struct desimal d;
    int c;

    if (desimal_round(&d, batas, skala, BULAT_BAWAH) != 0)
        return false;
    c = desimal_cmp(d, batas);
    *out = d.koef + (c > 0 && ke_bawah ? -1 : 0) + (c < 0 && !ke_bawah ? 1 : 0);
    return true;
}

static bool on_grid(struct desimal batas, int64_t titik, uint8_t skala)
{
    return desimal_cmp(batas, (struct desimal){.koef = titik, .skala = skala}) == 0;
}

static struct rentang rentang_of(const struct skala_kelas *k, uint8_t skala)
{
    struct rentang r = {0};

    if (k->bawah.ada)
        r.bawah_ada = grid_of(&r.bawah, k->bawah.nilai, skala, false);
    if (r.bawah_ada && k->bawah_eksklusif && on_grid(k->bawah.nilai, r.bawah, skala))
        r.bawah++;
    if (k->atas.ada)
        r.atas_ada = grid_of(&r.atas, k->atas.nilai, skala, true);
    if (r.atas_ada && k->atas_eksklusif && on_grid(k->atas.nilai, r.atas, skala))
        r.atas--;
    return r;
}

const struct skala_kelas *predikat_get(const struct skala_predikat *s, struct desimal nilai)
{
    struct desimal d;
    struct rentang r;

    if (s == NULL || s->kelas.n == 0)
        return NULL;
    if (desimal_round(&d, nilai, 2, BULAT_SETENGAH_ATAS) != 0 ||
        desimal_round(&d, d, skala_grid(s), BULAT_SETENGAH_ATAS) != 0)
        return NULL;
    for (size_t i = 0; i < s->kelas.n; i++) {
        r = rentang_of(&s->kelas.v[i], skala_grid(s));
        if ((!r.bawah_ada || d.koef >= r.bawah) && (!r.atas_ada || d.koef <= r.atas))
            return &s->kelas.v[i];
    }
    r = rentang_of(&s->kelas.v[0], skala_grid(s));
    if (r.atas_ada && d.koef > r.atas)
        return &s->kelas.v[0];
    r = rentang_of(&s->kelas.v[s->kelas.n - 1], skala_grid(s));
    if (r.bawah_ada && d.koef < r.bawah)
        return &s->kelas.v[s->kelas.n - 1];
    return NULL;
}

const struct skala_kelas *predikat_of(const struct skala_predikat *s, struct hasil h)
{
    return h.keadaan == KEADAAN_ADA ? predikat_get(s, h.nilai) : NULL;
}

const char *predikat_aturan(const struct skala_predikat *s)
{
    if (s->bulat == SKALA_BULAT)
        return "Nilai dibulatkan ke bilangan bulat terdekat (setengah ke atas) sebelum dicari; "
               "nilai pada batas dua kelas masuk kelas yang lebih tinggi; nilai di atas kelas "
               "tertinggi masuk kelas tertinggi.";
    return "Nilai dicari dengan dua desimal seperti ditampilkan; nilai pada batas dua kelas masuk "
           "kelas yang lebih tinggi; nilai di atas kelas tertinggi masuk kelas tertinggi.";
}

struct pencari { /* state of the search for defects */
    struct arena *a;
    uint8_t skala;
    struct predikat_cacat *v;
    size_t n, cap;
};

static const char *interval_of(struct pencari *p, const struct predikat_cacat *c)
{
    if (desimal_cmp(c->dari, c->sampai) == 0)
        return arena_printf(p->a, "nilai %s", format_desimal_skala(p->a, c->dari, p->skala));
    return arena_printf(p->a, "nilai %s sampai %s", format_desimal_skala(p->a, c->dari, p->skala),
                        format_desimal_skala(p->a, c->sampai, p->skala));
}

static void add_defect(struct pencari *p, struct predikat_cacat c, int64_t dari, int64_t sampai)
{
    struct predikat_cacat *baru = arena_push(p->a, (void **)&p->v, &p->n, &p->cap, sizeof(*p->v));

    c.dari = (struct desimal){.koef = dari, .skala = p->skala};
    c.sampai = (struct desimal){.koef = sampai, .skala = p->skala};
    if (c.jenis == CACAT_CELAH)
        c.penjelasan = arena_printf(p->a,
                                    "celah antara \"%s\" dan \"%s\": %s tidak masuk kelas mana pun "
                                    "dan tidak diberi predikat",
                                    c.bawah->predikat, c.atas->predikat, interval_of(p, &c));
    else if (c.jenis == CACAT_TUMPANG)
        c.penjelasan =
            arena_printf(p->a,
                         "tumpang tindih \"%s\" dan \"%s\": %s masuk kelas yang lebih "
                         "tinggi, \"%s\"",
                         c.bawah->predikat, c.atas->predikat, interval_of(p, &c), c.atas->predikat);
    else
        c.penjelasan = arena_printf(p->a,
                                    "kelas \"%s\" tidak memuat nilai atau tidak terurut dari yang "
                                    "tertinggi; perbaiki batasnya",
                                    c.atas->predikat);
    *baru = c;
}

/* Classes i (higher) and j (lower): an open bound in the middle overlaps everything beyond. */
static void compare_pair(struct pencari *p, const struct skala_predikat *s, size_t i, size_t j)
{
    struct rentang t = rentang_of(&s->kelas.v[i], p->skala);
    struct rentang r = rentang_of(&s->kelas.v[j], p->skala);
    struct predikat_cacat c = {.atas = &s->kelas.v[i], .bawah = &s->kelas.v[j]};

    if (!t.bawah_ada || !r.atas_ada) {
        c.jenis = CACAT_KOSONG;
        if (!r.atas_ada)
            c.atas = c.bawah;
        c.bawah = NULL;
        add_defect(p, c, 0, 0);
    } else if (j == i + 1 && r.atas < t.bawah - 1) {
        c.jenis = CACAT_CELAH;
        add_defect(p, c, r.atas + 1, t.bawah - 1);
    } else if (r.atas >= t.bawah) {
        int64_t dari = r.bawah_ada && r.bawah > t.bawah ? r.bawah : t.bawah;
        int64_t sampai = t.atas_ada && t.atas < r.atas ? t.atas : r.atas;

        c.jenis = dari <= sampai ? CACAT_TUMPANG : CACAT_KOSONG;
        if (c.jenis == CACAT_KOSONG) /* the second stands above the first */
            c.atas = c.bawah, c.bawah = NULL;
        add_defect(p, c, dari, sampai);
    }
}

size_t predikat_cacat_list(struct arena *a, const struct skala_predikat *s,
                           struct predikat_cacat **out)
{
    struct pencari p = {.a = a, .skala = skala_grid(s)};

    for (size_t i = 0; i < s->kelas.n; i++) {
        struct rentang r = rentang_of(&s->kelas.v[i], p.skala);

        if (r.bawah_ada && r.atas_ada && r.bawah > r.atas)
            add_defect(&p, (struct predikat_cacat){CACAT_KOSONG, .atas = &s->kelas.v[i]}, 0, 0);
        for (size_t j = i + 1; j < s->kelas.n; j++)
            compare_pair(&p, s, i, j);
    }
    *out = p.v;
    return p.n;
}

void predikat_validate(const struct skala_predikat *s, const char *tempat, struct masalah_list *m)
{
    struct predikat_cacat *v;
    size_t n;

    assert(m->arena != NULL);
    if (s->kelas.n == 0)
        masalah_add(m, tempat, "skala predikat tidak mempunyai kelas");
    n = predikat_cacat_list(m->arena, s, &v);
    for (size_t i = 0; i < n; i++)
        if (v[i].jenis != CACAT_TUMPANG || desimal_cmp(v[i].dari, v[i].sampai) != 0)
            masalah_add(m, tempat, "%s", v[i].penjelasan);
}
