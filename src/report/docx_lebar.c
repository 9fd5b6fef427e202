/* SPDX-License-Identifier: MIT
 *
 * docx_lebar: widths of table columns. The shares of the dok are a wish: no word or number may be
 * broken, and a column that makes rows tall takes room from those that have it to spare.
 */
#include "report/docx_int.h"
#include "report/svg_teks.h"

#include <string.h>

enum { TEPI = 85 * 2, HURUF = DOCX_HURUF_TABEL, HURUF_MIN = 14, LANGKAH = 80, LANGKAH_MAX = 60 };

struct lebar {
    struct docx_tulis *t;
    const struct dok_tabel *m;
    long *lebar;   /* of each column, twips */
    long *panjang; /* of the text of each cell on one line, twips */
};

long docx_twips(const struct docx_tulis *t, long permil_em, long half)
{
    return permil_em * half * t->lebar_huruf / 100000;
}

static long cell_word(const struct dok_sel *s, bool tebal)
{
    long most = 0;

    for (size_t i = 0; i < s->isi.n; i++) {
        const struct dok_potong *p = &s->isi.v[i];
        bool b = tebal || s->tebal || (p->gaya & DOK_TEBAL);
        long w = p->teks != NULL ? svg_lebar_kata(str_of(p->teks), b) : 0;

        if (w > most)
            most = w;
    }
    return most;
}

/* What each column needs so that no word or number is broken, at that size; their sum. */
static long need(const struct lebar *x, long half, long *min)
{
    const struct dok_tabel *m = x->m;
    long sum = 0;

    for (size_t k = 0; k < m->n_kolom; k++) {
        long w = 0;

        for (size_t r = 0; r < m->n; r++) {
            const struct dok_sel *s = &m->baris[r].sel[k];
            long v;

            if (s->tertutup || s->bentang_kolom > 1)
                continue;
            v = cell_word(s, m->baris[r].kepala || m->baris[r].jumlah);
            v = docx_twips(x->t, v, half) + s->menjorok * DOCX_MENJOROK;
            if (v > w)
                w = v;
        }
        min[k] = w + TEPI + 30;
        sum += min[k];
    }
    return sum;
}

static void share(struct lebar *x, long total)
{
    long done = 0, permil = 0, sum = 0;

    for (size_t k = 0; k < x->m->n_kolom; k++)
        sum += x->m->kolom[k].lebar;
    for (size_t k = 0; k < x->m->n_kolom; k++) {
        long to;

        permil += sum > 0 ? x->m->kolom[k].lebar : 1;
        to = total * permil / (sum > 0 ? sum : (long)x->m->n_kolom);
        x->lebar[k] = to - done;
        done = to;
    }
}

/* Takes from columns with room to spare what columns that would break a word lack. */
static void balance(struct lebar *x, const long *min)
{
    size_t n = x->m->n_kolom;
    long lack = 0, spare = 0, left;

    for (size_t k = 0; k < n; k++) {
        if (x->lebar[k] < min[k])
            lack += min[k] - x->lebar[k];
        else
            spare += x->lebar[k] - min[k];
    }
    if (lack == 0 || spare == 0)
        return;
    if (lack > spare)
        lack = spare;
    left = lack;
    for (size_t k = 0; k < n; k++) {
        long room = x->lebar[k] - min[k], take;

        if (room <= 0)
            continue;
        take = room * lack / spare;
        x->lebar[k] -= take;
        left -= take;
    }
    lack -= left;
    for (size_t k = 0; k < n && lack > 0; k++) {
        long want = min[k] - x->lebar[k];

        if (want <= 0)
            continue;
        if (want > lack)
            want = lack;
        x->lebar[k] += want;
        lack -= want;
    }
    x->lebar[n - 1] += lack;
}

/* Lines of a cell at that width: by area, which is near enough to compare. */
static long cell_lines(const struct lebar *x, size_t r, size_t k, long lebar)
{
    long w = lebar - TEPI;

    return 1 + x->panjang[r * x->m->n_kolom + k] / (w > 60 ? w : 60);
}

/* Height of the table in lines; in `tekan` how many lines each column adds that no other does. */
static long height(const struct lebar *x, long *tekan)
{
    size_t n = x->m->n_kolom;
    long sum = 0;

    memset(tekan, 0, n * sizeof(*tekan));
    for (size_t r = 0; r < x->m->n; r++) {
        long most = 0, next = 0;
        size_t who = 0;

        for (size_t k = 0; k < n; k++) {
            long v = cell_lines(x, r, k, x->lebar[k]);

            if (v > most) {
                next = most;
                most = v;
                who = k;
            } else if (v > next) {
                next = v;
            }
        }
        tekan[who] += most - next;
        sum += most;
    }
    return sum;
}

static size_t largest(const long *v, size_t n)
{
    size_t at = 0;

    for (size_t i = 1; i < n; i++)
        if (v[i] > v[at])
            at = i;
    return at;
}

/*
 * Lets the table become shorter: moves width to the column that makes rows tall from the one with
 * most to spare, step by step as long as it helps.
 */
static void settle(struct lebar *x, const long *min)
{
    size_t n = x->m->n_kolom;
    long *tekan = ARENA_ARRAY(x->t->a, 3 * n, long), *lain = tekan + n, *sisa = tekan + 2 * n;
    long now = height(x, tekan);

    for (int i = 0; i < LANGKAH_MAX; i++) {
        size_t ke = largest(tekan, n), dari;
        long then;

        if (tekan[ke] == 0)
            return;
        for (size_t k = 0; k < n; k++)
            sisa[k] = k == ke ? 0 : (x->lebar[k] - min[k]) / (1 + tekan[k]);
        dari = largest(sisa, n);
        if (x->lebar[dari] - min[dari] < LANGKAH || dari == ke)
            return;
        x->lebar[ke] += LANGKAH;
        x->lebar[dari] -= LANGKAH;
        then = height(x, lain);
        if (then > now) {
            x->lebar[ke] -= LANGKAH;
            x->lebar[dari] += LANGKAH;
            return;
        }
        now = then;
        memcpy(tekan, lain, n * sizeof(*tekan));
    }
}

static void measure_text(struct lebar *x, long half)
{
    const struct dok_tabel *m = x->m;

    x->panjang = ARENA_ARRAY(x->t->a, m->n * m->n_kolom + 1, long);
    for (size_t r = 0; r < m->n; r++)
        for (size_t k = 0; k < m->n_kolom; k++) {
            const struct dok_sel *s = &m->baris[r].sel[k];
            long w = 0;

            if (s->tertutup || s->bentang_kolom > 1)
                continue;
            for (size_t i = 0; i < s->isi.n; i++)
                if (s->isi.v[i].teks != NULL)
                    w += svg_lebar(str_of(s->isi.v[i].teks), s->tebal);
            /* lines are not full: a tenth is lost at their ends */
            x->panjang[r * m->n_kolom + k] = docx_twips(x->t, w, half) * 11 / 10;
        }
}

long *docx_lebar_kolom(struct docx_tulis *t, const struct dok_tabel *m, int *huruf)
{
    struct lebar x = {.t = t, .m = m, .lebar = ARENA_ARRAY(t->a, m->n_kolom, long)};
    long total = docx_lebar_teks(&t->bidang), half = HURUF;
    long *min = ARENA_ARRAY(t->a, m->n_kolom, long);

    *huruf = 0;
    share(&x, total);
    if (m->polos)
        return x.lebar;
    while (need(&x, half, min) > total && half > HURUF_MIN)
        half--;
    balance(&x, min);
    measure_text(&x, half);
    settle(&x, min);
    if (half < HURUF)
        *huruf = (int)half;
    return x.lebar;
}
