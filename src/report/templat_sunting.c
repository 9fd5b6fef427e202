/* SPDX-License-Identifier: MIT
 *
 * Moves tags from the text of paragraphs into the tree. A value stays in the text of the run its
 * tag began in; a section tag becomes a node where its section begins or ends: between two runs,
 * beside a paragraph, beside a table row. Paragraphs and rows that held nothing but such tags
 * vanish.
 */
#include "report/templat_int.h"

#include <string.h>

static void set_text(struct arena *a, struct tx *t, const char *teks)
{
    struct tx *isi = ARENA_NEW(a, struct tx);

    while (t->anak != NULL)
        tx_remove(t->anak);
    isi->jenis = TX_TEKS;
    isi->teks = teks;
    if (*teks != '\0')
        tx_add(t, isi);
    if (tx_get(t, "xml:space") == NULL) {
        struct tx_atribut *atr = ARENA_ARRAY(a, t->n_atr + 1, struct tx_atribut);
        if (t->n_atr > 0)
            memcpy(atr, t->atr, t->n_atr * sizeof(*atr));
        atr[t->n_atr] = (struct tx_atribut){"xml:space", "preserve"};
        t->atr = atr;
        t->n_atr++;
    }
}

static const char *text_of(const struct tx *t)
{
    return t->anak == NULL || t->anak->jenis != TX_TEKS ? "" : t->anak->teks;
}

/* Everything of the run from t on, but its first k bytes, goes into a run of its own; the tag
 * stands between the two. */
static void split_run(struct arena *a, struct tx *run, struct tx *t, size_t k, struct tx *tag)
{
    struct tx *kanan = tx_new(a, run->nama, run->w), *t2 = tx_new(a, t->nama, t->w);
    struct tx *rpr = tx_anak(run, W_RPR);
    const char *teks = text_of(t);

    kanan->atr = run->atr;
    kanan->n_atr = run->n_atr;
    if (rpr != NULL)
        tx_add(kanan, tx_clone(a, rpr));
    tx_add(kanan, t2);
    set_text(a, t2, arena_strdup(a, teks + k));
    while (t->sesudah != NULL) {
        struct tx *x = t->sesudah;
        tx_remove(x);
        tx_add(kanan, x);
    }
    set_text(a, t, arena_strndup(a, teks, k));
    tx_after(run, tag);
    tx_after(tag, kanan);
}

static char sigil(enum templat_tag_jenis jenis)
{
    static const char tanda[TEMPLAT_TAG_COUNT] = {
        [TEMPLAT_BUKA] = '#', [TEMPLAT_BALIK] = '^', [TEMPLAT_TUTUP] = '/', [TEMPLAT_BLOK] = '@'};
    return tanda[jenis];
}

static struct tx *node_of(struct arena *a, const struct tag_kerja *g)
{
    return tx_tag(a, arena_printf(a, "%c%s", sigil(g->jenis), g->nama));
}

/* Takes one tag out of the text of its paragraph. Tags are handled from the last to the first, so
 * what stands before this one is still where it was. */
static void edit_tag(struct arena *a, const struct tag_kerja *g)
{
    const struct paragraf_kerja *p = g->p;
    bool pertama = true;

    for (size_t i = 0; i < p->n_potong; i++) {
        const struct potong_kerja *k = &p->potong[i];
        size_t dari = g->dari > k->dari ? g->dari : k->dari;
        size_t sampai = g->sampai < k->dari + k->n ? g->sampai : k->dari + k->n;
        const char *teks;

        if (k->n == 0 || dari >= sampai)
            continue;
        if (k->x->w != W_T) { /* a break within a comment */
            tx_remove(k->x);
            continue;
        }
        teks = text_of(k->x);
        set_text(a, k->x,
                 arena_printf(a, "%.*s%s%s%s%s", (int)(dari - k->dari), teks,
                              pertama && g->jenis == TEMPLAT_NILAI ? TX_BUKA : "",
                              pertama && g->jenis == TEMPLAT_NILAI ? g->nama : "",
                              pertama && g->jenis == TEMPLAT_NILAI ? TX_TUTUP : "",
                              teks + (sampai - k->dari)));
        if (pertama && g->letak == LETAK_DALAM && sigil(g->jenis) != '\0')
            split_run(a, k->run, k->x, dari - k->dari, node_of(a, g));
        pertama = false;
    }
}

static bool is_empty_run(const struct tx *run)
{
    for (const struct tx *k = run->anak; k != NULL; k = k->sesudah)
        if (k->jenis != TX_ELEMEN || k->w != W_RPR)
            return false;
    return true;
}

static void drop_empty_runs(const struct paragraf_kerja *p)
{
    for (size_t i = 0; i < p->n_potong; i++) {
        struct tx *x = p->potong[i].x, *run = p->potong[i].run;
        if (run == NULL)
            continue;
        if (x->w == W_T && x->anak == NULL && x->induk != NULL)
            tx_remove(x);
        if (run->induk != NULL && is_empty_run(run))
            tx_remove(run);
    }
}

/* ---- sections over paragraphs and rows ---- */

static void insert_after(struct tx *x, struct tx *tag)
{
    while (x->sesudah != NULL && x->sesudah->jenis == TX_TAG)
        x = x->sesudah;
    tx_after(x, tag);
}

static void insert_tag(struct arena *a, const struct tag_kerja *g)
{
    struct tx *tag;

    if (g->letak == LETAK_DALAM || sigil(g->jenis) == '\0')
        return;
    tag = node_of(a, g);
    if (g->letak == LETAK_BARIS && g->jenis == TEMPLAT_TUTUP)
        insert_after(g->baris, tag);
    else if (g->letak == LETAK_BARIS)
        tx_before(g->baris, tag);
    else if (g->p->hanya_tag || g->jenis != TEMPLAT_TUTUP)
        tx_before(g->p->x, tag);
    else
        insert_after(g->p->x, tag);
}

static bool is_tag_row(const struct tx *baris)
{
    for (const struct tx *x = baris; x != NULL; x = tx_next(baris, x, true)) {
        const struct paragraf_kerja *p = x->jenis == TX_ELEMEN && x->w == W_P ? x->ket : NULL;
        if (p != NULL && !templat_kosong(p, 0, p->n))
            return false;
    }
    return true;
}

static bool has_paragraph_beside(const struct tx *x)
{
    for (const struct tx *k = x->induk->anak; k != NULL; k = k->sesudah)
        if (k != x && k->jenis == TX_ELEMEN && k->w == W_P)
            return true;
    return false;
}

static struct tx *page_break(struct arena *a)
{
    static struct tx_atribut halaman = {"w:type", "page"};
    struct tx *p = tx_new(a, "w:p", W_P), *r = tx_new(a, "w:r", W_R), *br = tx_new(a, "w:br", W_BR);

    br->atr = &halaman;
    br->n_atr = 1;
    tx_add(r, br);
    tx_add(p, r);
    return p;
}

static bool has_break_before(const struct tx *ppr)
{
    for (const struct tx *k = ppr == NULL ? NULL : ppr->anak; k != NULL; k = k->sesudah)
        if (k->jenis == TX_ELEMEN && strcmp(k->nama, "w:pageBreakBefore") == 0)
            return !text_eq(tx_get(k, "w:val"), "0") && !text_eq(tx_get(k, "w:val"), "false");
    return false;
}

/* A paragraph of tags only goes, but not the page break or the section break it carries. */
static void drop_paragraph(struct arena *a, struct paragraf_kerja *p)
{
    struct tx *x = p->x, *ppr = tx_anak(x, W_PPR), *bagian = tx_anak(ppr, W_SECTPR);
    const struct tag_kerja *g = p->tag[0];
    struct tx *awal = x; /* the first of its own tags */

    for (size_t i = 0; i < p->n_tag; i++)
        if (p->tag[i]->letak == LETAK_PARAGRAF && sigil(p->tag[i]->jenis) != '\0')
            awal = awal->sebelum;
    if (has_break_before(ppr))
        tx_before(awal, page_break(a));
    for (size_t i = 0; i < p->n; i++)
        if (p->teks[i] == '\f')
            tx_before(i < g->dari ? awal : x, page_break(a));
    if (bagian == NULL && (x->induk->w == W_BODY || has_paragraph_beside(x))) {
        tx_remove(x);
        return;
    }
    for (struct tx *k = x->anak, *lanjut; k != NULL; k = lanjut) {
        lanjut = k->sesudah;
        if (k != ppr)
            tx_remove(k);
    }
    if (bagian != NULL && (g->jenis == TEMPLAT_BUKA || g->jenis == TEMPLAT_BALIK) && awal != x) {
        tx_remove(x);
        tx_before(awal, x);
    }
}

void templat_sunting(struct bagian_kerja *b)
{
    struct arena *a = b->kerja;

    for (size_t i = 0; i < b->n_p; i++) {
        for (size_t k = b->p[i]->n_tag; k-- > 0;)
            edit_tag(a, b->p[i]->tag[k]);
        if (b->p[i]->n_tag > 0)
            drop_empty_runs(b->p[i]);
    }
    for (size_t i = 0; i < b->n_tag; i++)
        insert_tag(a, b->tag[i]);
    for (size_t i = 0; i < b->n_p; i++)
        if (b->p[i]->hanya_tag)
            drop_paragraph(a, b->p[i]);
    for (size_t i = 0; i < b->n_tag; i++) {
        struct tx *baris = b->tag[i]->letak == LETAK_BARIS ? b->tag[i]->baris : NULL;
        if (baris != NULL && baris->induk != NULL && is_tag_row(baris))
            tx_remove(baris);
    }
}
