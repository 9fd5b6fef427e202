/* SPDX-License-Identifier: MIT
 *
 * svg_skala: the value axis of a chart.
 */
#include "report/svg_grafik.h"

enum { GARIS_MAX = 6 };

struct rentang {
    int64_t min, max;
    bool ada;
};

static void take(struct rentang *r, struct angka v)
{
    struct desimal d;

    if (!v.ada || desimal_round(&d, v.nilai, 2, BULAT_SETENGAH_ATAS) != 0)
        return;
    if (!r->ada || d.koef < r->min)
        r->min = d.koef;
    if (!r->ada || d.koef > r->max)
        r->max = d.koef;
    r->ada = true;
}

static int64_t floor_to(int64_t v, int64_t step)
{
    int64_t q = v / step;

    return (v < 0 && q * step != v ? q - 1 : q) * step;
}

struct svg_skala svg_skala_of(const struct grafik *g)
{
    static const int64_t KALI[] = {1, 2, 5};
    struct rentang r = {0, 0, false};
    struct svg_skala s = {0, 100, 1};

    take(&r, g->acuan);
    for (size_t k = 0; k < g->n_seri; k++)
        for (size_t i = 0; i < g->n_label; i++)
            take(&r, g->seri[k].nilai[i]);
    if (!r.ada)
        return s;
    if (g->jenis != GRAFIK_GARIS && r.min > 0)
        r.min = 0;
    if (r.max < 0)
        r.max = 0;
    for (int64_t ten = 1;; ten *= 10)
        for (size_t i = 0; i < 3; i++) {
            s.langkah = ten * KALI[i];
            s.min = floor_to(r.min, s.langkah);
            s.max = floor_to(r.max, s.langkah) + s.langkah;
            if (g->jenis == GRAFIK_GARIS && s.min == r.min && s.min != 0)
                s.min -= s.langkah; /* a point on the axis is hard to see */
            if ((s.max - s.min) / s.langkah <= GARIS_MAX)
                return s;
        }
}
