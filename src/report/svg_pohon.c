/* SPDX-License-Identifier: MIT
 *
 * svg_pohon: three layouts and the choice between them. The top-down layout walks the leaves from
 * left to right and keeps, per level, how far that level is filled (as Wetherell and Shannon), so
 * that subtrees nest into each other where there is room.
 */
#include "report/svg_pohon.h"

#include "report/svg_teks.h"

#include <assert.h>
#include <string.h>

enum {
    HURUF = 11,
    BARIS = 14,
    TEPI = 7,
    TEPI_RAPAT = 4,
    SELA = 12,
    SELA_TINGKAT = 30,
    TINGKAT_MAX = 12,
    SKALA_BAIK = 800, /* permil: text stays above 6,6 pt */
};

struct tata { /* one attempt */
    struct arena *a;
    enum pohon_susun susun;
    long lebar_kotak;
    long isi[TINGKAT_MAX];     /* next free place of each level */
    long tingkat[TINGKAT_MAX]; /* tallest (or widest) box of each level */
    long awal[TINGKAT_MAX];    /* where each level begins */
    long ujung;                /* indented: next free line */
};

static int depth_max(const struct simpul *s, int d)
{
    int most = d;

    for (size_t i = 0; i < s->n; i++) {
        int v = depth_max(s->anak[i], d + 1);

        if (v > most)
            most = v;
    }
    return most;
}

static size_t add_lines(struct arena *a, struct pohon_kotak *k, const char *s, long em, bool tebal)
{
    struct svg_baris l = {NULL, 0, 0};
    const char **v;

    if (!text_empty(s))
        l = svg_wrap(a, s, em, tebal);
    if (l.n == 0)
        return 0;
    v = ARENA_ARRAY(a, k->n_baris + l.n, const char *);
    if (k->n_baris > 0)
        memcpy(v, k->baris, k->n_baris * sizeof(*v));
    memcpy(v + k->n_baris, l.v, l.n * sizeof(*v));
    k->baris = v;
    k->n_baris += l.n;
    return l.n;
}

static struct pohon_kotak *make_box(struct tata *t, const struct simpul *s, int dalam)
{
    struct pohon_kotak *k = ARENA_NEW(t->a, struct pohon_kotak);
    long lebar = t->lebar_kotak, em;

    if (t->susun == POHON_MENJOROK)
        lebar -= dalam * 22;
    k->tepi = t->susun == POHON_MENJOROK ? TEPI_RAPAT : TEPI;
    em = (lebar - 2 * TEPI) * 1000 / HURUF;
    k->s = s;
    k->dalam = dalam < TINGKAT_MAX ? dalam : TINGKAT_MAX - 1;
    k->lebar = lebar;
    if (t->susun == POHON_MENJOROK && !text_empty(s->judul) && !text_empty(s->teks)) {
        /* one line saved in each box: "Program: Penunjang Urusan .." */
        k->sebaris = strlen(s->judul) + 1;
        k->n_judul = 1;
        (void)add_lines(t->a, k, arena_printf(t->a, "%s: %s", s->judul, s->teks), em - 1000, false);
    } else {
        k->n_judul = add_lines(t->a, k, s->judul, em, true);
        (void)add_lines(t->a, k, s->teks, em, false);
    }
    k->n_catatan = add_lines(t->a, k, s->catatan, em, false);
    k->tinggi = (long)k->n_baris * BARIS + 2 * k->tepi;
    k->n = s->n;
    k->anak = ARENA_ARRAY(t->a, s->n + 1, struct pohon_kotak *);
    for (size_t i = 0; i < s->n; i++)
        k->anak[i] = make_box(t, s->anak[i], dalam + 1);
    if (k->tinggi > t->tingkat[k->dalam])
        t->tingkat[k->dalam] = k->tinggi;
    return k;
}

static void shift(struct pohon_kotak *k, long dx, long dy)
{
    k->x += dx;
    k->y += dy;
    for (size_t i = 0; i < k->n; i++)
        shift(k->anak[i], dx, dy);
}

/* Extent of a box across the direction of growth, and its place there. */
static long breadth(const struct tata *t, const struct pohon_kotak *k)
{
    return t->susun == POHON_BAWAH ? k->lebar : k->tinggi;
}

static long *across(const struct tata *t, struct pohon_kotak *k)
{
    return t->susun == POHON_BAWAH ? &k->x : &k->y;
}

static void shift_across(const struct tata *t, struct pohon_kotak *k, long by)
{
    if (t->susun == POHON_BAWAH)
        shift(k, by, 0);
    else
        shift(k, 0, by);
}

/* Moves what a level is filled to along with a subtree that was pushed. */
static void push_levels(struct tata *t, struct pohon_kotak *k)
{
    long end = *across(t, k) + breadth(t, k) + SELA;

    if (end > t->isi[k->dalam])
        t->isi[k->dalam] = end;
    for (size_t i = 0; i < k->n; i++)
        push_levels(t, k->anak[i]);
}

/* Places the subtree: children first, the parent in their middle, pushed right when its own level
 * is filled further. */
static void place(struct tata *t, struct pohon_kotak *k)
{
    long at = t->isi[k->dalam];

    for (size_t i = 0; i < k->n; i++)
        place(t, k->anak[i]);
    if (k->n > 0) {
        struct pohon_kotak *first = k->anak[0], *last = k->anak[k->n - 1];
        long mid = (*across(t, first) + *across(t, last) + breadth(t, last)) / 2;
        long want = mid - breadth(t, k) / 2;

        if (want < at) {
            for (size_t i = 0; i < k->n; i++) {
                shift_across(t, k->anak[i], at - want);
                push_levels(t, k->anak[i]);
            }
            want = at;
        }
        at = want;
    }
    *across(t, k) = at;
    t->isi[k->dalam] = at + breadth(t, k) + SELA;
}

static void place_levels(struct tata *t, struct pohon_kotak *k)
{
    if (t->susun == POHON_BAWAH)
        k->y = t->awal[k->dalam];
    else
        k->x = t->awal[k->dalam];
    for (size_t i = 0; i < k->n; i++)
        place_levels(t, k->anak[i]);
}

static void place_indented(struct tata *t, struct pohon_kotak *k)
{
    k->x = k->dalam * 22;
    k->y = t->ujung;
    t->ujung += k->tinggi + 5;
    for (size_t i = 0; i < k->n; i++)
        place_indented(t, k->anak[i]);
}

static void extent(const struct pohon_kotak *k, long *w, long *h)
{
    if (k->x + k->lebar > *w)
        *w = k->x + k->lebar;
    if (k->y + k->tinggi > *h)
        *h = k->y + k->tinggi;
    for (size_t i = 0; i < k->n; i++)
        extent(k->anak[i], w, h);
}

static long smallest_across(const struct tata *t, struct pohon_kotak *k)
{
    long least = *across(t, k);

    for (size_t i = 0; i < k->n; i++) {
        long v = smallest_across(t, k->anak[i]);

        if (v < least)
            least = v;
    }
    return least;
}

static long fit(long w, long h, const struct svg_bidang *b)
{
    long s = 1000;

    if (w > b->lebar)
        s = b->lebar * 1000 / w;
    if (h > b->tinggi && b->tinggi * 1000 / h < s)
        s = b->tinggi * 1000 / h;
    return s > 0 ? s : 1;
}

static struct pohon_tata *attempt(struct arena *a, const struct simpul *akar,
                                  enum pohon_susun susun, long lebar_kotak,
                                  const struct svg_bidang *b)
{
    struct tata t = {.a = a, .susun = susun, .lebar_kotak = lebar_kotak};
    struct pohon_tata *p = ARENA_NEW(a, struct pohon_tata);

    p->susun = susun;
    p->akar = make_box(&t, akar, 0);
    if (susun == POHON_MENJOROK) {
        place_indented(&t, p->akar);
    } else {
        for (int i = 1; i < TINGKAT_MAX; i++)
            t.awal[i] = t.awal[i - 1] + SELA_TINGKAT +
                        (susun == POHON_BAWAH ? t.tingkat[i - 1] : lebar_kotak);
        place(&t, p->akar);
        place_levels(&t, p->akar);
        shift_across(&t, p->akar, -smallest_across(&t, p->akar));
    }
    shift(p->akar, 1, 1); /* room for the strokes */
    extent(p->akar, &p->lebar, &p->tinggi);
    p->lebar++;
    p->tinggi++;
    p->skala = fit(p->lebar, p->tinggi, b);
    return p;
}

/* Best attempt of a kind of layout in that room, over some box widths. */
static struct pohon_tata *best_of(struct arena *a, const struct simpul *akar,
                                  enum pohon_susun susun, const struct svg_bidang *b)
{
    static const long BAWAH[] = {0, 180, 150, 125, 105}, SAMPING[] = {0, 300, 260, 220, 180};
    const long *lebar = susun == POHON_BAWAH ? BAWAH : SAMPING;
    int levels = depth_max(akar, 0) + 1;
    struct pohon_tata *best = NULL;

    if (susun == POHON_MENJOROK)
        return attempt(a, akar, susun, b->lebar - 2, b);
    for (size_t i = susun == POHON_BAWAH; i < sizeof(BAWAH) / sizeof(BAWAH[0]); i++) {
        long w = lebar[i];
        struct pohon_tata *p;

        if (w == 0) /* the levels side by side just fill the room */
            w = (b->lebar - 2 - (levels - 1) * SELA_TINGKAT) / levels;
        p = attempt(a, akar, susun, w < 90 ? 90 : w > 300 ? 300 : w, b);
        if (best == NULL || p->skala > best->skala)
            best = p;
        if (best->skala == 1000)
            break;
    }
    return best;
}

struct pohon_tata *svg_pohon_tata(struct arena *a, const struct simpul *akar, bool organisasi,
                                  const struct svg_bidang *tegak,
                                  const struct svg_bidang *melintang)
{
    struct pohon_tata *best = NULL;

    for (int s = POHON_BAWAH; s <= POHON_MENJOROK; s++)
        for (int l = 0; l < (melintang != NULL && s != POHON_MENJOROK ? 2 : 1); l++) {
            struct pohon_tata *p = best_of(a, akar, (enum pohon_susun)s, l ? melintang : tegak);

            p->melintang = l != 0;
            if (best == NULL || (best->skala < SKALA_BAIK && p->skala > best->skala))
                best = p;
        }
    assert(best != NULL);
    best->organisasi = organisasi;
    return best;
}
