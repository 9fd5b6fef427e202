/* SPDX-License-Identifier: MIT
 *
 * docx_struktur: the checks; see docx_struktur.h. docx_struktur_dump() stands in docx_isi.c.
 */
#include "docx_struktur_int.h"

#include <stdlib.h>
#include <string.h>

const struct zip_part *st_part(const struct st *s, const char *nama)
{
    for (size_t i = 0; i < s->n; i++)
        if (strcmp(s->part[i].nama, nama) == 0)
            return &s->part[i];
    return NULL;
}

const char *st_attr(struct st *s, xmlNode *x, const char *nama)
{
    for (xmlAttr *p = x->properties; p != NULL; p = p->next)
        if (strcmp((const char *)p->name, nama) == 0) {
            xmlChar *v = xmlNodeListGetString(x->doc, p->children, 1);
            const char *c = arena_strdup(s->a, v != NULL ? (const char *)v : "");

            xmlFree(v);
            return c;
        }
    return NULL;
}

bool st_is(const xmlNode *x, const char *nama)
{
    return x->type == XML_ELEMENT_NODE && strcmp((const char *)x->name, nama) == 0;
}

static bool ends(const char *s, const char *end)
{
    size_t n = strlen(s), k = strlen(end);

    return n >= k && strcmp(s + n - k, end) == 0;
}

static void close_doc(void *p)
{
    xmlFreeDoc(p);
}

xmlDoc *st_parse(struct st *s, const struct zip_part *z)
{
    xmlDoc *d =
        xmlReadMemory(z->p, (int)z->n, z->nama, NULL,
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE);

    if (d == NULL)
        masalah_add(s->m, z->nama, "bukan XML yang utuh");
    else
        arena_defer(s->a, close_doc, d);
    return d;
}

/* Calls fn for every element below x, x included. */
void st_walk(struct st *s, xmlNode *x, void (*fn)(struct st *, xmlNode *))
{
    for (; x != NULL; x = x->next) {
        if (x->type != XML_ELEMENT_NODE)
            continue;
        fn(s, x);
        if (x->children != NULL)
            st_walk(s, x->children, fn);
    }
}

static bool has(const struct daftar_teks *l, const char *v)
{
    for (size_t i = 0; i < l->n; i++)
        if (strcmp(l->v[i], v) == 0)
            return true;
    return false;
}

static void add(struct st *s, struct daftar_teks *l, const char *v)
{
    const char **p = arena_push(s->a, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v));

    *p = v;
}

static void add_unique(struct st *s, struct daftar_teks *l, const char *v, const char *what)
{
    if (v == NULL)
        masalah_add(s->m, s->nama, "%s tanpa nilai", what);
    else if (has(l, v))
        masalah_add(s->m, s->nama, "%s \"%s\" dipakai dua kali", what, v);
    else
        add(s, l, v);
}

/* "word/charts/" + "../embeddings/x" -> "word/embeddings/x" */
static const char *resolve(struct st *s, const char *folder, const char *target)
{
    char *base;

    if (target[0] == '/')
        return target + 1;
    base = arena_strdup(s->a, folder);
    while (strncmp(target, "../", 3) == 0) {
        char *slash;

        target += 3;
        if (base[0] != '\0')
            base[strlen(base) - 1] = '\0';
        slash = strrchr(base, '/');
        *(slash != NULL ? slash + 1 : base) = '\0';
    }
    return arena_printf(s->a, "%s%s", base, target);
}

static void see_rel(struct st *s, xmlNode *x)
{
    const char *target, *to;

    if (!st_is(x, "Relationship"))
        return;
    add_unique(s, &s->rel, st_attr(s, x, "Id"), "Id relasi");
    target = st_attr(s, x, "Target");
    if (st_attr(s, x, "TargetMode") != NULL)
        return;
    if (target == NULL) {
        masalah_add(s->m, s->nama, "relasi tanpa Target");
        return;
    }
    to = resolve(s, s->folder, target);
    if (st_part(s, to) == NULL)
        masalah_add(s->m, s->nama, "relasi menunjuk bagian yang tidak ada: %s", to);
    add(s, &s->tercapai, to);
}

/* Relationship ids of a part into s->rel; "" stands for the package. */
static void read_rels(struct st *s, const char *part)
{
    const char *slash = strrchr(part, '/');
    const struct zip_part *z;
    xmlDoc *d;

    s->folder = slash == NULL ? "" : arena_strndup(s->a, part, (size_t)(slash - part) + 1);
    s->rel.n = 0;
    s->nama = arena_printf(s->a, "%s_rels/%s.rels", s->folder, part + strlen(s->folder));
    z = st_part(s, s->nama);
    if (z != NULL && (d = st_parse(s, z)) != NULL)
        st_walk(s, xmlDocGetRootElement(d), see_rel);
}

static void see_rel_use(struct st *s, xmlNode *x)
{
    for (xmlAttr *p = x->properties; p != NULL; p = p->next) {
        const char *v;

        if (p->ns == NULL || !ends((const char *)p->ns->href, "/relationships"))
            continue;
        v = st_attr(s, x, (const char *)p->name);
        if (v != NULL && !has(&s->rel, v))
            masalah_add(s->m, s->nama, "relasi \"%s\" tidak ada", v);
    }
    if (st_is(x, "docPr"))
        add_unique(s, &s->docpr, st_attr(s, x, "id"), "id docPr");
    if (st_is(x, "docPr") && st_attr(s, x, "descr") == NULL)
        masalah_add(s->m, s->nama, "gambar tanpa uraian");
}

static void see_style(struct st *s, xmlNode *x)
{
    if (st_is(x, "style"))
        add_unique(s, &s->gaya, st_attr(s, x, "styleId"), "styleId");
}

static void see_style_ref(struct st *s, xmlNode *x)
{
    static const char *const REF[] = {"pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"};

    for (size_t i = 0; i < sizeof(REF) / sizeof(REF[0]); i++)
        if (st_is(x, REF[i]) && !has(&s->gaya, text_or(st_attr(s, x, "val"), "?")))
            masalah_add(s->m, s->nama, "gaya \"%s\" tidak ada", text_or(st_attr(s, x, "val"), "?"));
}

static void see_num(struct st *s, xmlNode *x)
{
    if (st_is(x, "num"))
        add_unique(s, &s->num, st_attr(s, x, "numId"), "numId");
    if (st_is(x, "abstractNum"))
        add_unique(s, &s->abs, st_attr(s, x, "abstractNumId"), "abstractNumId");
    if (st_is(x, "abstractNumId") && !has(&s->abs, text_or(st_attr(s, x, "val"), "?")))
        masalah_add(s->m, s->nama, "abstractNum yang tidak ada");
}

static void see_mark(struct st *s, xmlNode *x)
{
    const char *nama = st_attr(s, x, "name"), *id = st_attr(s, x, "id");

    if (st_is(x, "bookmarkStart")) {
        add_unique(s, &s->tanda, nama, "bookmark");
        add_unique(s, &s->tanda_id, id, "id bookmark");
        if (nama != NULL && strlen(nama) > 40)
            masalah_add(s->m, s->nama, "bookmark \"%s\" lebih dari 40 huruf", nama);
    } else if (st_is(x, "bookmarkEnd")) {
        add_unique(s, &s->tanda_tutup, id, "id akhir bookmark");
    }
}

static void see_mark_end(struct st *s, xmlNode *x)
{
    const char *id = st_attr(s, x, "id");

    if (st_is(x, "bookmarkStart") && id != NULL && !has(&s->tanda_tutup, id))
        masalah_add(s->m, s->nama, "bookmark %s tidak ditutup", id);
    if (st_is(x, "bookmarkEnd") && id != NULL && !has(&s->tanda_id, id))
        masalah_add(s->m, s->nama, "akhir bookmark %s tanpa awal", id);
}

/* " PAGEREF _c_x \\h ": the field's name and what it points to. */
static void check_instruction(struct st *s, const char *teks)
{
    struct str rest = str_trim(str_of(teks)), nama = str_cut(&rest, ' '), ke;

    if (nama.n == 0)
        masalah_add(s->m, s->nama, "field kosong");
    if (!str_eq(nama, "REF") && !str_eq(nama, "PAGEREF"))
        return;
    rest = str_trim(rest);
    ke = str_cut(&rest, ' ');
    if (!has(&s->tanda, arena_strndup(s->a, ke.n > 0 ? ke.p : "", ke.n)))
        masalah_add(s->m, s->nama, "field menunjuk \"%.*s\" yang tidak ada", (int)ke.n, ke.p);
}

static void see_field(struct st *s, xmlNode *x)
{
    const char *v;

    if (st_is(x, "hyperlink") && (v = st_attr(s, x, "anchor")) != NULL && !has(&s->tanda, v))
        masalah_add(s->m, s->nama, "tautan ke \"%s\" yang tidak ada", v);
    if (st_is(x, "numId") && strcmp(text_or(st_attr(s, x, "val"), "?"), "0") != 0 &&
        !has(&s->num, text_or(st_attr(s, x, "val"), "?")))
        masalah_add(s->m, s->nama, "numId yang tidak ada");
    if (st_is(x, "fldChar")) {
        v = text_or(st_attr(s, x, "fldCharType"), "");
        if (strcmp(v, "begin") == 0)
            s->field++;
        if (strcmp(v, "end") == 0 && --s->field < 0)
            masalah_add(s->m, s->nama, "akhir field tanpa awal");
    }
    if (st_is(x, "instrText")) {
        xmlChar *t = xmlNodeGetContent(x);

        check_instruction(s, (const char *)t);
        xmlFree(t);
    }
    if (st_is(x, "p") && s->field != 0 && x->parent != NULL && st_is(x->parent, "body"))
        masalah_add(s->m, s->nama, "field tidak ditutup dalam paragrafnya");
}

static xmlNode *child(xmlNode *x, const char *nama)
{
    for (xmlNode *c = x->children; c != NULL; c = c->next)
        if (st_is(c, nama))
            return c;
    return NULL;
}

static size_t count(xmlNode *x, const char *nama)
{
    size_t n = 0;

    for (xmlNode *c = x->children; c != NULL; c = c->next)
        n += st_is(c, nama);
    return n;
}

static size_t row_columns(struct st *s, xmlNode *tr)
{
    size_t n = 0;

    for (xmlNode *tc = tr->children; tc != NULL; tc = tc->next) {
        xmlNode *pr, *span;

        if (!st_is(tc, "tc"))
            continue;
        pr = child(tc, "tcPr");
        span = pr != NULL ? child(pr, "gridSpan") : NULL;
        n += span != NULL ? strtoul(text_or(st_attr(s, span, "val"), "1"), NULL, 10) : 1;
        if (count(tc, "p") == 0 || !st_is(xmlLastElementChild(tc), "p"))
            masalah_add(s->m, s->nama, "sel tabel tidak berakhir dengan paragraf");
    }
    return n;
}

static void see_table(struct st *s, xmlNode *x)
{
    xmlNode *grid, *next;
    size_t n;

    if (!st_is(x, "tbl"))
        return;
    grid = child(x, "tblGrid");
    n = grid != NULL ? count(grid, "gridCol") : 0;
    for (xmlNode *tr = x->children; tr != NULL; tr = tr->next)
        if (st_is(tr, "tr") && row_columns(s, tr) != n)
            masalah_add(s->m, s->nama, "baris tabel tidak %zu kolom", n);
    next = xmlNextElementSibling(x);
    if (next == NULL || st_is(next, "tbl") || st_is(next, "sectPr"))
        masalah_add(s->m, s->nama, "tabel tidak diikuti paragraf");
}

static void see_type(struct st *s, xmlNode *x)
{
    const char *v;

    if (st_is(x, "Default"))
        add_unique(s, &s->akhiran, st_attr(s, x, "Extension"), "Default");
    if (!st_is(x, "Override"))
        return;
    v = st_attr(s, x, "PartName");
    add_unique(s, &s->jenis, v, "Override");
    if (v != NULL && (v[0] != '/' || st_part(s, v + 1) == NULL))
        masalah_add(s->m, s->nama, "Override untuk bagian yang tidak ada: %s", v);
}

static void check_types(struct st *s)
{
    const struct zip_part *z = st_part(s, "[Content_Types].xml");
    xmlDoc *d;

    s->nama = "[Content_Types].xml";
    if (z == NULL || (d = st_parse(s, z)) == NULL) {
        masalah_add(s->m, s->nama, "tidak ada");
        return;
    }
    st_walk(s, xmlDocGetRootElement(d), see_type);
    for (size_t i = 0; i < s->n; i++) {
        const char *nama = s->part[i].nama, *dot = strrchr(nama, '.');
        bool typed = has(&s->jenis, arena_printf(s->a, "/%s", nama));

        if (strcmp(nama, s->nama) == 0)
            continue;
        if (!typed && (dot == NULL || !has(&s->akhiran, dot + 1)))
            masalah_add(s->m, nama, "tanpa jenis isi");
        if (!typed && dot != NULL && strcmp(dot, ".xml") == 0)
            masalah_add(s->m, nama, "bagian XML tanpa Override");
    }
}

/* Whole story parts: ids are unique in each, relationships resolve. */
static void check_part(struct st *s, const struct zip_part *z)
{
    xmlDoc *d;

    if (!ends(z->nama, ".xml") || z->nama[0] == '[' || (d = st_parse(s, z)) == NULL)
        return;
    read_rels(s, z->nama);
    s->nama = z->nama;
    s->docpr.n = 0;
    st_walk(s, xmlDocGetRootElement(d), see_rel_use);
}

static void check_reached(struct st *s)
{
    for (size_t i = 0; i < s->n; i++) {
        const char *nama = s->part[i].nama;

        if (nama[0] != '[' && !ends(nama, ".rels") && !has(&s->tercapai, nama))
            masalah_add(s->m, nama, "tidak dirujuk relasi mana pun");
    }
}

static void walk_part(struct st *s, const char *nama, void (*fn)(struct st *, xmlNode *))
{
    const struct zip_part *z = st_part(s, nama);
    xmlDoc *d = z != NULL ? st_parse(s, z) : NULL;

    s->nama = nama;
    if (d != NULL)
        st_walk(s, xmlDocGetRootElement(d), fn);
}

bool st_open(struct st *s, const void *p, size_t n)
{
    struct err e = {0};

    if (zip_read(s->a, p, n, &s->part, &s->n, &e) != 0) {
        masalah_add(s->m, "", "%s", e.msg);
        return false;
    }
    if (st_part(s, "word/document.xml") == NULL)
        masalah_add(s->m, "word/document.xml", "tidak ada");
    return st_part(s, "word/document.xml") != NULL;
}

void docx_struktur_check(const void *p, size_t n, struct masalah_list *m)
{
    static void (*const DOKUMEN[])(struct st *, xmlNode *) = {see_style_ref, see_mark, see_mark_end,
                                                              see_field, see_table};
    struct st s = {.a = arena_new((size_t)1 << 30), .m = m};

    if (st_open(&s, p, n)) {
        check_types(&s);
        read_rels(&s, "");
        for (size_t i = 0; i < s.n; i++)
            check_part(&s, &s.part[i]);
        check_reached(&s);
        walk_part(&s, "word/styles.xml", see_style);
        walk_part(&s, "word/styles.xml", see_style_ref);
        walk_part(&s, "word/numbering.xml", see_num);
        for (size_t i = 0; i < sizeof(DOKUMEN) / sizeof(DOKUMEN[0]); i++)
            walk_part(&s, "word/document.xml", DOKUMEN[i]);
        if (s.field != 0)
            masalah_add(m, "word/document.xml", "field tidak ditutup");
    }
    arena_free(s.a);
}
