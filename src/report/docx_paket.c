/* SPDX-License-Identifier: MIT
 *
 * docx_paket: the package around the document: which parts of the template stay, relationships,
 * content types, properties.
 */
#include "base/xml.h"
#include "report/docx_int.h"
#include "report/docx_tag.h"

#include <string.h>

#define REL_OD  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define REL_PKG "http://schemas.openxmlformats.org/package/2006/relationships"
#define TIPE_OD "application/vnd.openxmlformats-officedocument."
#define KEPALA  "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

const struct zip_part *docx_part(const struct docx_tulis *t, const char *nama)
{
    for (size_t i = 0; i < t->dasar->n; i++)
        if (strcmp(t->dasar->part[i].nama, nama) == 0)
            return &t->dasar->part[i];
    return NULL;
}

static struct str part_text(const struct docx_tulis *t, const char *nama)
{
    const struct zip_part *z = docx_part(t, nama);

    return z == NULL ? (struct str){NULL, 0} : (struct str){z->p, z->n};
}

static const char *main_name(const struct docx_tulis *t)
{
    return t->dasar->dokumen != NULL ? t->dasar->dokumen : "word/document.xml";
}

static const char *rels_name(const struct docx_tulis *t)
{
    return arena_printf(t->a, "%s_rels/%s.rels", t->folder, main_name(t) + strlen(t->folder));
}

static bool ends_with(struct str s, const char *end)
{
    size_t n = strlen(end);

    return s.n >= n && memcmp(s.p + s.n - n, end, n) == 0;
}

const char *docx_part_rel(const struct docx_tulis *t, const char *jenis)
{
    struct str rest = part_text(t, rels_name(t));
    const char *end = arena_printf(t->a, "/%s", jenis);
    struct docx_tag x;

    while (docx_tag_next(&rest, &x)) {
        struct str target = docx_tag_attr(&x, "Target");

        if (!docx_tag_is(&x, "Relationship") || !ends_with(docx_tag_attr(&x, "Type"), end))
            continue;
        if (target.n > 0 && target.p[0] == '/')
            return arena_strndup(t->a, target.p + 1, target.n - 1);
        return arena_printf(t->a, "%s%.*s", t->folder, (int)target.n, target.p);
    }
    return NULL;
}

const char *docx_part_nama(struct docx_tulis *t, const char *sub, const char *akhir)
{
    for (unsigned k = 1;; k++) {
        const char *nama = arena_printf(t->a, "%s%s%u%s", t->folder, sub, k, akhir);
        bool used = docx_part(t, nama) != NULL;

        for (size_t i = 0; !used && i < t->n_part; i++)
            used = strcmp(t->part[i].nama, nama) == 0;
        if (!used)
            return nama;
    }
}

void docx_part_add(struct docx_tulis *t, const char *nama, const void *p, size_t n)
{
    struct zip_part *z =
        arena_push(t->a, (void **)&t->part, &t->n_part, &t->cap_part, sizeof(*t->part));

    *z = (struct zip_part){.nama = nama, .p = p, .n = n};
}

void docx_tipe_add(struct docx_tulis *t, const char *nama, const char *tipe)
{
    buf_printf(&t->tipe, "<Override PartName=\"/%s\" ContentType=\"" TIPE_OD "%s\"/>", nama, tipe);
}

const char *docx_rel_add(struct docx_tulis *t, const char *jenis, const char *nama)
{
    const char *id = arena_printf(t->a, "%s%zu", t->rel_awal, ++t->n_rel);

    buf_printf(&t->rel, "<Relationship Id=\"%s\" Type=\"" REL_OD "%s\" Target=\"%s\"/>", id, jenis,
               nama + strlen(t->folder));
    return id;
}

void docx_paket_siapkan(struct docx_tulis *t)
{
    const char *nama = main_name(t), *slash = strrchr(nama, '/');
    struct str rels;

    t->folder = slash == NULL ? "" : arena_strndup(t->a, nama, (size_t)(slash - nama) + 1);
    rels = part_text(t, rels_name(t));
    t->rel_awal = "rIdC";
    while (rels.n > 0 && memmem(rels.p, rels.n, t->rel_awal, strlen(t->rel_awal)) != NULL)
        t->rel_awal = arena_printf(t->a, "%sC", t->rel_awal);
    t->styles_nama = docx_part_rel(t, "styles");
    t->nomor_nama = docx_part_rel(t, "numbering");
}

/* The template's main relationships with ours behind them. */
static const char *make_rels(struct docx_tulis *t, size_t *n)
{
    struct str rest = part_text(t, rels_name(t));
    struct docx_tag x;
    struct buf b;
    const char *s;

    buf_init(&b, DOCX_MAX);
    buf_puts(&b, KEPALA "<Relationships xmlns=\"" REL_PKG "\">");
    while (docx_tag_next(&rest, &x))
        if (!x.tutup && docx_tag_is(&x, "Relationship")) {
            buf_puts(&b, "<Relationship");
            buf_put(&b, x.nama.p + x.nama.n, (size_t)(x.semua.p + x.semua.n - x.nama.p) - x.nama.n);
            if (!x.kosong)
                buf_puts(&b, "</Relationship>");
        }
    buf_put(&b, t->rel.p, t->rel.n);
    buf_puts(&b, "</Relationships>");
    s = buf_dup(t->a, &b);
    *n = b.n;
    buf_release(&b);
    return s;
}

/* Parts that stand on their own paths whatever the template calls its own. */
static bool made_here(const struct docx_tulis *t, struct str nama)
{
    if (str_eq(nama, main_name(t)) || str_eq(nama, "docProps/core.xml") ||
        str_eq(nama, "docProps/app.xml"))
        return true;
    for (size_t i = 0; i < t->n_part; i++)
        if (str_eq(nama, t->part[i].nama))
            return true;
    return false;
}

static void default_add(struct buf *b, bool have, const char *akhir, const char *tipe)
{
    if (!have)
        buf_printf(b, "<Default Extension=\"%s\" ContentType=\"%s\"/>", akhir, tipe);
}

/* Copies the template's <Default>s and adds those that are missing. */
static void make_defaults(struct docx_tulis *t, struct buf *b, struct str rest)
{
    bool xml = false, rels = false, png = false, jpeg = false, xlsx = false;
    struct docx_tag x;

    while (docx_tag_next(&rest, &x)) {
        struct str e = docx_tag_attr(&x, "Extension"), c = docx_tag_attr(&x, "ContentType");

        if (x.tutup || !docx_tag_is(&x, "Default"))
            continue;
        xml = xml || str_eq(e, "xml");
        rels = rels || str_eq(e, "rels");
        png = png || str_eq(e, "png");
        jpeg = jpeg || str_eq(e, "jpeg");
        xlsx = xlsx || str_eq(e, "xlsx");
        buf_printf(b, "<Default Extension=\"%.*s\" ContentType=\"%.*s\"/>", (int)e.n, e.p, (int)c.n,
                   c.p);
    }
    default_add(b, rels, "rels", "application/vnd.openxmlformats-package.relationships+xml");
    default_add(b, xml, "xml", "application/xml");
    default_add(b, png || !t->png, "png", "image/png");
    default_add(b, jpeg || !t->jpeg, "jpeg", "image/jpeg");
    default_add(b, xlsx || !t->xlsx, "xlsx", TIPE_OD "spreadsheetml.sheet");
}

static const char *make_types(struct docx_tulis *t, size_t *n)
{
    struct str types = part_text(t, "[Content_Types].xml"), rest = types;
    struct docx_tag x;
    struct buf b;
    const char *s;

    buf_init(&b, DOCX_MAX);
    buf_puts(&b, KEPALA "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        "content-types\">");
    make_defaults(t, &b, types);
    buf_printf(&b,
               "<Override PartName=\"/%s\" ContentType=\"" TIPE_OD
               "wordprocessingml.document.main+xml\"/>",
               main_name(t));
    while (docx_tag_next(&rest, &x)) {
        struct str p = docx_tag_attr(&x, "PartName"), c = docx_tag_attr(&x, "ContentType");
        struct str nama = p.n > 0 ? (struct str){p.p + 1, p.n - 1} : p;

        if (x.tutup || !docx_tag_is(&x, "Override") || made_here(t, nama))
            continue;
        buf_printf(&b, "<Override PartName=\"%.*s\" ContentType=\"%.*s\"/>", (int)p.n, p.p,
                   (int)c.n, c.p);
    }
    buf_put(&b, t->tipe.p, t->tipe.n);
    buf_puts(&b, "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/"
                 "vnd.openxmlformats-package.core-properties+xml\"/>"
                 "<Override PartName=\"/docProps/app.xml\" ContentType=\"" TIPE_OD
                 "extended-properties+xml\"/></Types>");
    s = buf_dup(t->a, &b);
    *n = b.n;
    buf_release(&b);
    return s;
}

static void element(struct buf *b, const char *nama, const char *isi)
{
    if (text_empty(isi))
        return;
    buf_printf(b, "<%s>", nama);
    xml_text(b, isi);
    buf_printf(b, "</%s>", nama);
}

static const char *make_core(struct docx_tulis *t, size_t *n)
{
    const struct dok *d = t->d;
    struct buf b;
    const char *s;

    buf_init(&b, 1 << 16);
    buf_puts(&b, KEPALA
             "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata"
             "/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\""
             "http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
             ">");
    element(&b, "dc:title", d->judul);
    element(&b, "dc:subject", d->subjek);
    element(&b, "dc:creator", d->penulis);
    element(&b, "cp:lastModifiedBy", d->penulis);
    element(&b, "dc:language", "id-ID");
    if (!text_empty(d->tanggal))
        buf_printf(&b,
                   "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%.10sT00:00:00Z</dcterms:created>"
                   "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">%.10sT00:00:00Z"
                   "</dcterms:modified>",
                   d->tanggal, d->tanggal);
    buf_puts(&b, "</cp:coreProperties>");
    s = buf_dup(t->a, &b);
    *n = b.n;
    buf_release(&b);
    return s;
}

static const char *make_app(struct docx_tulis *t, size_t *n)
{
    struct buf b;
    const char *s;

    buf_init(&b, 1 << 16);
    buf_puts(&b, KEPALA "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        "extended-properties\"><Application>Cermat</Application>");
    element(&b, "Company", t->d->penulis);
    buf_puts(&b, "</Properties>");
    s = buf_dup(t->a, &b);
    *n = b.n;
    buf_release(&b);
    return s;
}

static bool is_property(struct str type)
{
    return ends_with(type, "/core-properties") || ends_with(type, "/extended-properties") ||
           ends_with(type, "/officeDocument") || ends_with(type, "/thumbnail");
}

/* Relationships of the package: ours, and what else the template has (custom properties). */
static const char *make_top_rels(struct docx_tulis *t, size_t *n)
{
    struct str rest = part_text(t, "_rels/.rels");
    struct docx_tag x;
    struct buf b;
    const char *s;

    buf_init(&b, 1 << 20);
    buf_printf(&b,
               KEPALA "<Relationships xmlns=\"" REL_PKG "\">"
                      "<Relationship Id=\"rIdC1\" Type=\"" REL_OD "officeDocument\" Target=\"%s\"/>"
                      "<Relationship Id=\"rIdC2\" Type=\"http://schemas.openxmlformats.org/package/"
                      "2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                      "<Relationship Id=\"rIdC3\" Type=\"" REL_OD
                      "extended-properties\" Target=\"docProps/app.xml\"/>",
               main_name(t));
    for (unsigned k = 4; docx_tag_next(&rest, &x);) {
        struct str type = docx_tag_attr(&x, "Type"), to = docx_tag_attr(&x, "Target");
        struct str mode = docx_tag_attr(&x, "TargetMode");

        if (x.tutup || !docx_tag_is(&x, "Relationship") || is_property(type))
            continue;
        buf_printf(&b, "<Relationship Id=\"rIdC%u\" Type=\"%.*s\" Target=\"%.*s\"", k++,
                   (int)type.n, type.p, (int)to.n, to.p);
        buf_puts(&b, str_eq(mode, "External") ? " TargetMode=\"External\"/>" : "/>");
    }
    buf_puts(&b, "</Relationships>");
    s = buf_dup(t->a, &b);
    *n = b.n;
    buf_release(&b);
    return s;
}

struct daftar_part {
    struct zip_part *v;
    size_t n, cap;
};

static void push(struct docx_tulis *t, struct daftar_part *l, const char *nama, const void *p,
                 size_t n)
{
    struct zip_part *z = arena_push(t->a, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v));

    if (p == NULL)
        docx_gagal(t, err_set(t->e, ERR_TOO_BIG, "dokumen Word terlalu besar (batas %zu MiB)",
                              DOCX_MAX >> 20));
    *z = (struct zip_part){.nama = nama, .p = p, .n = n};
}

/* Parts of the template that are kept as they are. */
static bool is_kept(const struct docx_tulis *t, const char *nama, const char *rels)
{
    size_t n = strlen(nama);

    if (n == 0 || nama[n - 1] == '/' || strcmp(nama, "[Content_Types].xml") == 0 ||
        strcmp(nama, "_rels/.rels") == 0 || strcmp(nama, rels) == 0 ||
        strncmp(nama, "docProps/thumbnail", 18) == 0)
        return false;
    return !made_here(t, str_of(nama));
}

int docx_paket_tulis(struct docx_tulis *t, struct buf *out)
{
    struct daftar_part l = {NULL, 0, 0};
    const char *rels = rels_name(t), *p;
    size_t n;

    if (t->styles != NULL) {
        if (t->styles_nama == NULL) {
            docx_tipe_add(t, t->styles->nama, "wordprocessingml.styles+xml");
            (void)docx_rel_add(t, "styles", t->styles->nama);
        }
        /* Its content type stays: only parts made here lose the template's. */
    }
    p = make_types(t, &n);
    push(t, &l, "[Content_Types].xml", p, n);
    p = make_top_rels(t, &n);
    push(t, &l, "_rels/.rels", p, n);
    push(t, &l, main_name(t), t->isi.p, t->isi.n);
    p = make_rels(t, &n);
    push(t, &l, rels, p, n);
    for (size_t i = 0; i < t->dasar->n; i++) {
        const struct zip_part *z = &t->dasar->part[i];

        if (t->styles != NULL && strcmp(z->nama, t->styles->nama) == 0)
            continue;
        if (is_kept(t, z->nama, rels))
            push(t, &l, z->nama, z->p, z->n);
    }
    if (t->styles != NULL)
        push(t, &l, t->styles->nama, t->styles->p, t->styles->n);
    for (size_t i = 0; i < t->n_part; i++)
        push(t, &l, t->part[i].nama, t->part[i].p, t->part[i].n);
    p = make_core(t, &n);
    push(t, &l, "docProps/core.xml", p, n);
    p = make_app(t, &n);
    push(t, &l, "docProps/app.xml", p, n);
    return t->kode != 0 ? t->kode : zip_write(out, l.v, l.n, t->e);
}
