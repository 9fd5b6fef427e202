/* SPDX-License-Identifier: MIT
 *
 * docx_mentah: a paragraph or table of the user's template, kept as it is but for what must be
 * unique in a document: drawing ids, bookmark ids and names, paragraph ids. A paragraph in a
 * repeated section comes here many times.
 */
#include "report/docx_int.h"
#include "report/docx_tag.h"

#include <string.h>

struct mentah {
    struct docx_tulis *t;
    const char *ujung; /* where the bookmark of a heading goes; NULL: nowhere */
    const char *patah; /* where a page break goes; NULL: nowhere */
    struct id_ganti {  /* bookmarks of this piece: number in the template, number written */
        long lama;
        unsigned baru; /* 0: left out */
    } * id;
    size_t n_id, cap_id;
};

static bool starts(struct str s, const char *with)
{
    size_t n = strlen(with);

    return s.n >= n && memcmp(s.p, with, n) == 0;
}

/* Copies a tag with the value of one attribute replaced. */
static void put_with(struct buf *b, const struct docx_tag *x, struct str nilai, unsigned baru)
{
    buf_put(b, x->semua.p, (size_t)(nilai.p - x->semua.p));
    buf_printf(b, "%u", baru);
    buf_put(b, nilai.p + nilai.n, (size_t)(x->semua.p + x->semua.n - nilai.p) - nilai.n);
}

static bool keep_name(struct docx_tulis *t, struct str nama)
{
    const char **v;

    if (starts(nama, "_c_")) /* ours, in a template made from an earlier report */
        return false;
    for (size_t i = 0; i < t->n_tanda_mentah; i++)
        if (str_eq(nama, t->tanda_mentah[i]))
            return false;
    v = arena_push(t->a, (void **)&t->tanda_mentah, &t->n_tanda_mentah, &t->cap_tanda_mentah,
                   sizeof(*t->tanda_mentah));
    *v = arena_strndup(t->a, nama.p, nama.n);
    return true;
}

static void put_bookmark(struct mentah *m, const struct docx_tag *x)
{
    struct docx_tulis *t = m->t;
    struct str id = docx_tag_attr(x, "w:id");
    long lama = docx_tag_long(x, "w:id", -1);

    if (id.p == NULL)
        return;
    if (docx_tag_is(x, "w:bookmarkStart")) {
        struct id_ganti *g =
            arena_push(t->a, (void **)&m->id, &m->n_id, &m->cap_id, sizeof(*m->id));

        g->lama = lama;
        g->baru = keep_name(t, docx_tag_attr(x, "w:name")) ? ++t->n_tanda : 0;
        if (g->baru != 0)
            put_with(&t->isi, x, id, g->baru);
        return;
    }
    for (size_t i = m->n_id; i-- > 0;)
        if (m->id[i].lama == lama) {
            if (m->id[i].baru != 0)
                put_with(&t->isi, x, id, m->id[i].baru);
            m->id[i].lama = -1;
            return;
        }
}

/* Word gives paragraphs ids of their own; a copy must not carry them. */
static void put_without_ids(struct buf *b, const struct docx_tag *x)
{
    static const char *const ID[] = {"w14:paraId", "w14:textId"};
    const char *p = x->semua.p, *end = x->semua.p + x->semua.n;

    for (;;) {
        struct str first = {NULL, 0};
        const char *from = NULL;

        for (size_t i = 0; i < 2; i++) {
            struct str v = docx_tag_attr(x, ID[i]);

            if (v.p != NULL && v.p >= p && (first.p == NULL || v.p < first.p)) {
                first = v;
                from = v.p - 2 - strlen(ID[i]); /* before name=" */
            }
        }
        if (first.p == NULL || from < p || strncmp(from, "w14:", 4) != 0)
            break; /* none left, or written in a way nobody writes it */
        buf_put(b, p, (size_t)(from - p));
        p = first.p + first.n + 1;
    }
    buf_put(b, p, (size_t)(end - p));
}

static void put_tag(struct mentah *m, const struct docx_tag *x)
{
    struct docx_tulis *t = m->t;
    struct str id;

    if (docx_tag_is(x, "w:bookmarkStart") || docx_tag_is(x, "w:bookmarkEnd")) {
        put_bookmark(m, x);
    } else if (!x->tutup && docx_tag_is(x, "wp:docPr")) {
        id = docx_tag_attr(x, "id");
        if (id.p != NULL)
            put_with(&t->isi, x, id, ++t->n_docpr);
        else
            buf_put(&t->isi, x->semua.p, x->semua.n);
    } else if (!x->tutup && (docx_tag_is(x, "w:p") || docx_tag_is(x, "w:tr"))) {
        put_without_ids(&t->isi, x);
    } else {
        buf_put(&t->isi, x->semua.p, x->semua.n);
    }
}

/* Bookmarks that begin in this piece and end in another lose their end: close them here. */
static void close_open(struct mentah *m)
{
    for (size_t i = 0; i < m->n_id; i++)
        if (m->id[i].lama >= 0 && m->id[i].baru != 0) {
            buf_printf(&m->t->isi, "<w:bookmarkEnd w:id=\"%u\"/>", m->id[i].baru);
            m->id[i].lama = -1;
        }
}

/* Finds where in a <w:p> a page break and a bookmark can stand. */
static void find_places(struct mentah *m, struct str xml, bool heading)
{
    struct docx_tag x;
    int dalam = 0;

    if (!docx_tag_next(&xml, &x) || !docx_tag_is(&x, "w:p") || x.kosong)
        return;
    if (m->t->halaman_baru && !m->t->sub.puncak)
        m->patah = x.semua.p + x.semua.n;
    while (docx_tag_next(&xml, &x)) {
        if (dalam == 0 && !x.tutup && docx_tag_is(&x, "w:pPr") && m->patah != NULL) {
            struct str p = docx_tag_element(&x, &xml);

            m->patah = p.p + p.n;
            continue;
        }
        if (x.tutup && dalam == 0) {
            m->ujung = heading ? x.semua.p : NULL;
            return;
        }
        dalam += x.tutup ? -1 : !x.kosong;
    }
}

void docx_mentah(struct docx_tulis *t, const struct dok_blok *b)
{
    struct mentah m = {.t = t};
    struct str rest = str_of(b->mentah.xml), all = rest;
    struct docx_tag x;
    const char *p = all.p;

    find_places(&m, all, t->tanda[t->blok] != NULL);
    if (t->halaman_baru && !t->sub.puncak && m.patah == NULL)
        buf_puts(&t->isi, "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    t->halaman_baru = t->sub.puncak = false;
    t->sub.sisip = 0;
    while (docx_tag_next(&rest, &x)) {
        buf_put(&t->isi, p, (size_t)(x.semua.p - p));
        if (m.patah != NULL && x.semua.p >= m.patah) {
            buf_puts(&t->isi, "<w:r><w:br w:type=\"page\"/></w:r>");
            m.patah = NULL;
        }
        if (x.semua.p == m.ujung) {
            close_open(&m);
            docx_tanda_buka(t, t->tanda[t->blok]);
            docx_tanda_tutup(t, t->tanda[t->blok]);
        }
        put_tag(&m, &x);
        p = x.semua.p + x.semua.n;
    }
    buf_put(&t->isi, p, (size_t)(all.p + all.n - p));
    close_open(&m);
    if (strstr(b->mentah.xml, "<w:sectPr") != NULL)
        docx_bagian_mentah(t);
}
