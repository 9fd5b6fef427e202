/* SPDX-License-Identifier: MIT
 *
 * docx_bagian: sections. In WordprocessingML the setup of a section stands at its END, in the last
 * paragraph; so a break is written only when content with another setup is about to come. That
 * also spares empty pages when breaks follow each other.
 */
#include "report/docx_int.h"
#include "report/docx_tag.h"

#include <string.h>

#define SECT_BAWAAN                                                                                \
    "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1701\" "     \
    "w:bottom=\"1701\" w:left=\"2268\" w:header=\"850\" w:footer=\"850\" w:gutter=\"0\"/>"         \
    "</w:sectPr>"

struct sect { /* what is taken over from a sectPr of the template; pieces are verbatim */
    struct docx_bidang b;
    long header, footer, gutter;
    struct buf *rujuk; /* header and footer references */
    struct str footnote, endnote, paper, borders, line, cols, grid;
    bool titlepg;
};

/* The sectPr that governs what stands at the current block: the next one in a raw paragraph, or
 * the last of the template. */
static struct str sect_here(const struct docx_tulis *t)
{
    for (size_t i = t->blok; i < t->d->n; i++) {
        const struct dok_blok *b = t->d->blok[i];
        struct str rest;
        struct docx_tag x;

        if (b->jenis != DOK_MENTAH || strstr(b->mentah.xml, "<w:sectPr") == NULL)
            continue;
        rest = str_of(b->mentah.xml);
        while (docx_tag_next(&rest, &x))
            if (docx_tag_is(&x, "w:sectPr"))
                return docx_tag_element(&x, &rest);
    }
    return str_of(t->dasar->sectpr != NULL ? t->dasar->sectpr : SECT_BAWAAN);
}

static void read_margins(struct sect *s, const struct docx_tag *x)
{
    s->b.kiri = docx_tag_long(x, "w:left", 2268);
    s->b.atas = docx_tag_long(x, "w:top", 1701);
    s->b.kanan = docx_tag_long(x, "w:right", 1701);
    s->b.bawah = docx_tag_long(x, "w:bottom", 1701);
    s->header = docx_tag_long(x, "w:header", 850);
    s->footer = docx_tag_long(x, "w:footer", 850);
    s->gutter = docx_tag_long(x, "w:gutter", 0);
}

/* A child that is kept as it is: where to remember it. */
static struct str *kept(struct sect *s, const struct docx_tag *x)
{
    if (docx_tag_is(x, "w:footnotePr"))
        return &s->footnote;
    if (docx_tag_is(x, "w:endnotePr"))
        return &s->endnote;
    if (docx_tag_is(x, "w:paperSrc"))
        return &s->paper;
    if (docx_tag_is(x, "w:pgBorders"))
        return &s->borders;
    if (docx_tag_is(x, "w:lnNumType"))
        return &s->line;
    if (docx_tag_is(x, "w:cols"))
        return &s->cols;
    if (docx_tag_is(x, "w:docGrid"))
        return &s->grid;
    return NULL;
}

/* `rujuk` may be NULL when the references are not needed. */
static void sect_read(struct sect *s, struct str xml, struct buf *rujuk)
{
    struct docx_tag x;

    *s = (struct sect){.b = {11906, 16838, 2268, 1701, 1701, 1701}, .header = 850, .footer = 850};
    while (docx_tag_next(&xml, &x)) {
        struct str *keep;

        if (x.tutup)
            continue;
        keep = kept(s, &x);
        if (keep != NULL) {
            *keep = docx_tag_element(&x, &xml);
        } else if (docx_tag_is(&x, "w:headerReference") || docx_tag_is(&x, "w:footerReference")) {
            if (rujuk != NULL) {
                buf_put(rujuk, x.semua.p, x.semua.n);
                buf_puts(rujuk, x.kosong             ? ""
                                : x.nama.p[2] == 'h' ? "</w:headerReference>"
                                                     : "</w:footerReference>");
            }
        } else if (docx_tag_is(&x, "w:pgSz")) {
            s->b.lebar = docx_tag_long(&x, "w:w", 11906);
            s->b.tinggi = docx_tag_long(&x, "w:h", 16838);
        } else if (docx_tag_is(&x, "w:pgMar")) {
            read_margins(s, &x);
        } else if (docx_tag_is(&x, "w:titlePg")) {
            struct str v = docx_tag_attr(&x, "w:val");

            s->titlepg = !(str_eq(v, "0") || str_eq(v, "false") || str_eq(v, "off"));
        }
    }
}

/* Turned as Word turns a page: what was bound at the left is bound at the top. */
static struct docx_bidang turned(struct docx_bidang b, bool melintang)
{
    if (!melintang || b.lebar > b.tinggi)
        return b;
    return (struct docx_bidang){.lebar = b.tinggi,
                                .tinggi = b.lebar,
                                .atas = b.kiri,
                                .kanan = b.atas,
                                .bawah = b.kanan,
                                .kiri = b.bawah};
}

struct docx_bidang docx_bidang_of(const struct docx_tulis *t, bool melintang)
{
    struct sect s;

    sect_read(&s, sect_here(t), NULL);
    return turned(s.b, melintang);
}

long docx_lebar_teks(const struct docx_bidang *b)
{
    long n = b->lebar - b->kiri - b->kanan;

    return n > 2 * TWIP_CM ? n : 2 * TWIP_CM;
}

static const char *empty_part(struct docx_tulis *t, const char *jenis, const char *root)
{
    const char *nama = docx_part_nama(t, arena_printf(t->a, "kosong_%s", jenis), ".xml");
    const char *xml = arena_printf(
        t->a,
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:%s xmlns:w=\""
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p/></w:%s>",
        root, root);

    docx_part_add(t, nama, xml, strlen(xml));
    docx_tipe_add(t, nama, arena_printf(t->a, "wordprocessingml.%s+xml", jenis));
    return docx_rel_add(t, jenis, nama);
}

/* A section without footer after one that has some must say so, or it inherits. */
static void put_empty_refs(struct docx_tulis *t)
{
    struct docx_sub *s = &t->sub;

    if (!s->kaki_pernah)
        return;
    if (s->kosong_kepala == NULL) {
        s->kosong_kepala = empty_part(t, "header", "hdr");
        s->kosong_kaki = empty_part(t, "footer", "ftr");
    }
    buf_printf(&t->sect,
               "<w:headerReference w:type=\"default\" r:id=\"%s\"/>"
               "<w:footerReference w:type=\"default\" r:id=\"%s\"/>",
               s->kosong_kepala, s->kosong_kaki);
}

static void put(struct buf *b, struct str s)
{
    buf_put(b, s.p, s.n);
}

/* Leaves the sectPr of a section with that setup in t->sect. */
static void make_sect(struct docx_tulis *t, const struct dok_bagian *g)
{
    struct buf *b = &t->sect;
    struct docx_bidang p;
    struct buf rujuk;
    struct sect s;

    buf_init(&rujuk, 1 << 16);
    sect_read(&s, sect_here(t), &rujuk);
    p = turned(s.b, g->melintang);
    buf_clear(b);
    buf_puts(b, "<w:sectPr>");
    if (g->nomor == NOMOR_TANPA) {
        put_empty_refs(t);
    } else {
        buf_put(b, rujuk.p, rujuk.n);
        t->sub.kaki_pernah = t->sub.kaki_pernah || rujuk.n > 0;
    }
    buf_release(&rujuk);
    put(b, s.footnote);
    put(b, s.endnote);
    buf_printf(b,
               "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"%ld\" w:h=\"%ld\"%s/><w:pgMar "
               "w:top=\"%ld\" w:right=\"%ld\" w:bottom=\"%ld\" w:left=\"%ld\" w:header=\"%ld\" "
               "w:footer=\"%ld\" w:gutter=\"%ld\"/>",
               p.lebar, p.tinggi, p.lebar > p.tinggi ? " w:orient=\"landscape\"" : "", p.atas,
               p.kanan, p.bawah, p.kiri, s.header, s.footer, s.gutter);
    put(b, s.paper);
    put(b, s.borders);
    put(b, s.line);
    if (g->nomor != NOMOR_TANPA)
        buf_printf(b, "<w:pgNumType w:fmt=\"%s\"%s/>",
                   g->nomor == NOMOR_ROMAWI ? "lowerRoman" : "decimal",
                   g->mulai_satu ? " w:start=\"1\"" : "");
    put(b, s.cols);
    if (s.titlepg && !t->sub.titlepg_pernah && g->nomor != NOMOR_TANPA) {
        buf_puts(b, "<w:titlePg/>");
        t->sub.titlepg_pernah = true;
    }
    put(b, s.grid);
    buf_puts(b, "</w:sectPr>");
}

/* Puts t->sect into the last paragraph, or into a line of its own that takes no room. */
static void end_section(struct docx_tulis *t)
{
    struct buf *b = &t->isi;
    size_t at = t->sub.sisip, n = t->sect.n;

    if (at == 0) {
        buf_puts(b, "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" "
                    "w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/></w:rPr>");
        buf_put(b, t->sect.p, n);
        buf_puts(b, "</w:pPr></w:p>");
        return;
    }
    buf_put(b, t->sect.p, n);
    if (!buf_ok(b))
        return;
    memmove(b->p + at + n, b->p + at, b->n - n - at);
    memcpy(b->p + at, t->sect.p, n);
}

static void open_section(struct docx_tulis *t, struct dok_bagian g)
{
    t->sub.buka = g;
    t->sub.sisip = 0;
    t->sub.ada_isi = false;
    t->bidang = docx_bidang_of(t, g.melintang);
}

void docx_bagian_siapkan(struct docx_tulis *t)
{
    struct dok_bagian g = {.nomor = NOMOR_ARAB};

    buf_init(&t->sect, 1 << 20);
    t->sub.ingin = g;
    open_section(t, g);
}

void docx_bagian_ingin(struct docx_tulis *t, const struct dok_bagian *b)
{
    bool mulai = t->sub.baru && t->sub.ingin.mulai_satu;

    t->sub.ingin = *b;
    t->sub.ingin.mulai_satu = b->mulai_satu || mulai;
    t->sub.baru = true;
}

void docx_bagian_pastikan(struct docx_tulis *t, bool melintang)
{
    struct dok_bagian want = t->sub.ingin;

    want.melintang = want.melintang || melintang;
    if (!t->sub.baru) {
        want.mulai_satu = false;
        if (want.melintang == t->sub.buka.melintang) {
            t->sub.ada_isi = true;
            return;
        }
    }
    t->sub.baru = false;
    if (t->sub.ada_isi) {
        make_sect(t, &t->sub.buka);
        end_section(t);
        t->halaman_baru = false;
        t->sub.puncak = true;
    } else {
        want.mulai_satu = want.mulai_satu || t->sub.buka.mulai_satu;
    }
    open_section(t, want);
    t->sub.ada_isi = true;
}

void docx_bagian_mentah(struct docx_tulis *t)
{
    t->blok++; /* what follows is governed by the next one */
    t->sub.baru = false;
    t->sub.kaki_pernah = true;
    t->halaman_baru = false;
    t->sub.puncak = true;
    t->sub.ingin.mulai_satu = false;
    open_section(t, t->sub.ingin);
    t->blok--;
}

void docx_bagian_akhir(struct docx_tulis *t)
{
    t->blok = t->d->n;
    make_sect(t, &t->sub.buka);
    buf_put(&t->isi, t->sect.p, t->sect.n);
    buf_release(&t->sect);
}
