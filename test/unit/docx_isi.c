/* SPDX-License-Identifier: MIT
 *
 * docx_isi: what a DOCX says, block by block, as docx_struktur.h describes it.
 */
#include "docx_struktur_int.h"

#include <stdlib.h>
#include <string.h>

static xmlNode *child(xmlNode *x, const char *nama)
{
    for (xmlNode *c = x->children; c != NULL; c = c->next)
        if (st_is(c, nama))
            return c;
    return NULL;
}

static const char *style_name(struct st *s, const char *id)
{
    if (s->styles == NULL)
        s->styles = st_parse(s, st_part(s, "word/styles.xml"));
    if (id == NULL || s->styles == NULL)
        return "";
    for (xmlNode *x = xmlDocGetRootElement(s->styles)->children; x != NULL; x = x->next)
        if (st_is(x, "style") && strcmp(text_or(st_attr(s, x, "styleId"), ""), id) == 0)
            return st_attr(s, child(x, "name"), "val");
    return "";
}

static void put_text(struct st *s, xmlNode *x)
{
    if (st_is(x, "t")) {
        xmlChar *t = xmlNodeGetContent(x);

        buf_puts(s->out, (const char *)t);
        xmlFree(t);
    } else if (st_is(x, "br")) {
        buf_putc(s->out, '/');
    } else if (st_is(x, "tab") && st_is(x->parent, "r")) {
        buf_putc(s->out, '>');
    } else if (st_is(x, "drawing")) {
        buf_putc(s->out, '#');
    }
}

static void put_paragraph(struct st *s, xmlNode *p)
{
    xmlNode *pr = child(p, "pPr"), *style = pr != NULL ? child(pr, "pStyle") : NULL;

    buf_printf(s->out, "P[%s] ", style_name(s, style != NULL ? st_attr(s, style, "val") : NULL));
    if (p->children != NULL)
        st_walk(s, p->children, put_text);
    buf_putc(s->out, '\n');
    if (pr != NULL && child(pr, "sectPr") != NULL)
        buf_puts(s->out, "S\n");
}

static void put_cell(struct st *s, xmlNode *tc)
{
    xmlNode *pr = child(tc, "tcPr"), *span = child(pr, "gridSpan"), *merge = child(pr, "vMerge");
    bool lanjut = merge != NULL && st_attr(s, merge, "val") == NULL;

    buf_printf(s->out, "C%s%s ", span != NULL ? st_attr(s, span, "val") : "1", lanjut ? "+" : "");
    st_walk(s, tc->children, put_text);
    buf_putc(s->out, '\n');
}

static void put_table(struct st *s, xmlNode *t)
{
    buf_puts(s->out, "T\n");
    for (xmlNode *tr = t->children; tr != NULL; tr = tr->next) {
        if (!st_is(tr, "tr"))
            continue;
        buf_puts(s->out, "R\n");
        for (xmlNode *tc = tr->children; tc != NULL; tc = tc->next)
            if (st_is(tc, "tc"))
                put_cell(s, tc);
    }
}

void docx_struktur_dump(const void *p, size_t n, struct buf *out, struct masalah_list *m)
{
    struct st s = {.a = arena_new((size_t)4 << 30), .m = m, .out = out};
    xmlDoc *d;

    if (st_open(&s, p, n) && (d = st_parse(&s, st_part(&s, "word/document.xml"))) != NULL)
        for (xmlNode *x = xmlDocGetRootElement(d)->children->children; x != NULL; x = x->next) {
            if (st_is(x, "p"))
                put_paragraph(&s, x);
            else if (st_is(x, "tbl"))
                put_table(&s, x);
        }
    arena_free(s.a);
}
