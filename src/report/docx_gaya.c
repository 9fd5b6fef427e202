/* SPDX-License-Identifier: MIT
 *
 * docx_gaya: our styles in the template: found by name, or added from dok/docx/styles.xml with
 * their references turned to the ids of the template.
 */
#include "base/tertanam.h"
#include "report/docx_int.h"
#include "report/docx_tag.h"

#include <assert.h>
#include <string.h>
#include <strings.h>

static const char *const NAMA[GW_COUNT] = {
    [GW_NORMAL] = "Normal",
    [GW_TABEL_NORMAL] = "Normal Table",
    [GW_JUDUL_1] = "heading 1",
    [GW_JUDUL_2] = "heading 2",
    [GW_JUDUL_3] = "heading 3",
    [GW_JUDUL_4] = "heading 4",
    [GW_JUDUL_DEPAN] = "Judul Depan",
    [GW_JUDUL_LAMPIRAN] = "Judul Lampiran",
    [GW_ISI] = "Isi",
    [GW_ISI_RAPAT] = "Isi Rapat",
    [GW_TENGAH] = "Tengah",
    [GW_SAMPUL_JUDUL] = "Sampul Judul",
    [GW_SAMPUL_UNIT] = "Sampul Unit",
    [GW_SAMPUL_LAMBANG] = "Sampul Lambang",
    [GW_DAFTAR_ANGKA] = "Daftar Angka",
    [GW_DAFTAR_BUTIR] = "Daftar Butir",
    [GW_CATATAN] = "Catatan",
    [GW_TANDA_TANGAN] = "Tanda Tangan",
    [GW_TEKS_TABEL] = "Teks Tabel",
    [GW_KEPALA_TABEL] = "Kepala Tabel",
    [GW_SUMBER] = "Sumber",
    [GW_GAMBAR] = "Gambar",
    [GW_CAPTION] = "caption",
    [GW_CAPTION_TABEL] = "Judul Tabel",
    [GW_CAPTION_GAMBAR] = "Judul Gambar",
    [GW_TOC_1] = "toc 1",
    [GW_TOC_2] = "toc 2",
    [GW_TOC_3] = "toc 3",
    [GW_DAFTAR_GAMBAR] = "table of figures",
    [GW_TABEL_LAPORAN] = "Tabel Laporan",
    [GW_TABEL_POLOS] = "Tabel Polos",
};

const char *docx_gaya_nama(enum dok_gaya g)
{
    static const enum gaya_word MAP[GAYA_COUNT] = {
        [GAYA_ISI] = GW_ISI,
        [GAYA_ISI_RAPAT] = GW_ISI_RAPAT,
        [GAYA_TENGAH] = GW_TENGAH,
        [GAYA_SAMPUL_JUDUL] = GW_SAMPUL_JUDUL,
        [GAYA_SAMPUL_UNIT] = GW_SAMPUL_UNIT,
        [GAYA_SAMPUL_LAMBANG] = GW_SAMPUL_LAMBANG,
        [GAYA_DAFTAR_ANGKA] = GW_DAFTAR_ANGKA,
        [GAYA_DAFTAR_BUTIR] = GW_DAFTAR_BUTIR,
        [GAYA_CATATAN] = GW_CATATAN,
        [GAYA_TANDA_TANGAN] = GW_TANDA_TANGAN,
    };

    assert(g < GAYA_COUNT);
    return NAMA[MAP[g]];
}

const char *docx_gaya_judul(enum judul_jenis jenis, int tingkat)
{
    assert(tingkat >= 1 && tingkat <= 4);
    if (jenis == JUDUL_DEPAN)
        return NAMA[GW_JUDUL_DEPAN];
    if (jenis == JUDUL_LAMPIRAN)
        return NAMA[GW_JUDUL_LAMPIRAN];
    return NAMA[GW_JUDUL_1 + tingkat - 1];
}

struct gaya { /* a <w:style> element */
    struct str id, nama, semua;
};

static bool str_same(struct str a, struct str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static bool same_nama(struct str a, const char *b)
{
    return a.n == strlen(b) && strncasecmp(a.p, b, a.n) == 0;
}

/* Next style of a styles part. */
static bool gaya_next(struct str *rest, struct gaya *g)
{
    struct docx_tag t, x;

    while (docx_tag_next(rest, &t)) {
        struct str in;

        if (t.tutup || !docx_tag_is(&t, "w:style"))
            continue;
        g->id = docx_tag_attr(&t, "w:styleId");
        g->semua = docx_tag_element(&t, rest);
        g->nama = (struct str){NULL, 0};
        in = g->semua;
        while (docx_tag_next(&in, &x))
            if (docx_tag_is(&x, "w:name")) {
                g->nama = docx_tag_attr(&x, "w:val");
                break;
            }
        return true;
    }
    return false;
}

static int gaya_index(struct str nama)
{
    for (int i = 0; i < GW_COUNT; i++)
        if (same_nama(nama, NAMA[i]))
            return i;
    return -1;
}

/* True when the template uses that style id, under whatever name. */
static bool id_used(struct str styles, struct str id)
{
    struct gaya g;

    while (gaya_next(&styles, &g))
        if (str_same(g.id, id))
            return true;
    return false;
}

/* Style id in the template of the style that `ours` calls `id`. */
static const char *id_mapped(const struct docx_tulis *t, struct str ours, struct str id)
{
    struct gaya g;

    while (gaya_next(&ours, &g)) {
        int i = str_same(g.id, id) ? gaya_index(g.nama) : -1;

        if (i >= 0)
            return t->gaya[i];
    }
    return NULL;
}

/* Copies one of our styles, with the ids it names turned to those of the template. */
static void gaya_copy(struct docx_tulis *t, struct buf *b, struct str ours, const struct gaya *g)
{
    struct str rest = g->semua;
    struct docx_tag x;

    while (docx_tag_next(&rest, &x)) {
        bool is_style = docx_tag_is(&x, "w:style") && !x.tutup;
        bool is_ref = docx_tag_is(&x, "w:basedOn") || docx_tag_is(&x, "w:next");
        struct str id = docx_tag_attr(&x, is_style ? "w:styleId" : "w:val");
        const char *to = (is_style || is_ref) ? id_mapped(t, ours, id) : NULL;

        if (to == NULL) {
            buf_put(b, x.semua.p, x.semua.n);
            continue;
        }
        buf_put(b, x.semua.p, (size_t)(id.p - x.semua.p));
        buf_puts(b, to);
        buf_put(b, id.p + id.n, (size_t)(x.semua.p + x.semua.n - id.p) - id.n);
    }
    buf_putc(b, '\n');
}

static const struct zip_part *part_of(struct docx_tulis *t, const char *nama, const void *p,
                                      size_t n)
{
    struct zip_part *z = ARENA_NEW(t->a, struct zip_part);

    *z = (struct zip_part){.nama = nama, .p = p, .n = n};
    return z;
}

/* Ids for the styles that the template lacks; the number of them. */
static size_t name_missing(struct docx_tulis *t, struct str theirs, struct str ours)
{
    size_t missing = 0;
    struct gaya g;

    while (gaya_next(&ours, &g)) {
        int i = gaya_index(g.nama);
        struct str id = g.id;

        if (i < 0 || t->gaya[i] != NULL)
            continue;
        while (id_used(theirs, id))
            id = str_of(arena_printf(t->a, "%.*sCermat", (int)id.n, id.p));
        t->gaya[i] = arena_strndup(t->a, id.p, id.n);
        missing++;
    }
    return missing;
}

void docx_gaya_siapkan(struct docx_tulis *t)
{
    const struct berkas_tertanam *f = tertanam_get("dok/docx/styles.xml");
    const struct zip_part *z = t->styles_nama != NULL ? docx_part(t, t->styles_nama) : NULL;
    struct str ours, theirs = {NULL, 0}, rest;
    struct gaya g;
    struct buf b;

    assert(f != NULL);
    ours = (struct str){(const char *)f->p, f->n};
    if (z != NULL)
        theirs = (struct str){z->p, z->n};
    rest = theirs;
    while (gaya_next(&rest, &g)) {
        int i = gaya_index(g.nama);

        if (i >= 0 && t->gaya[i] == NULL)
            t->gaya[i] = arena_strndup(t->a, g.id.p, g.id.n);
    }
    size_t lack = name_missing(t, theirs, ours);

    t->lebar_huruf = docx_huruf_lebar(z != NULL ? theirs : ours, t->gaya[GW_NORMAL]);
    if (lack == 0)
        return;
    if (z == NULL) {
        t->styles = part_of(t, arena_printf(t->a, "%sstyles.xml", t->folder), f->p, f->n);
        return;
    }
    const char *end = memmem(theirs.p, theirs.n, "</w:styles>", 11);

    buf_init(&b, DOCX_MAX);
    buf_put(&b, theirs.p, end != NULL ? (size_t)(end - theirs.p) : theirs.n);
    rest = ours;
    while (gaya_next(&rest, &g)) {
        int i = gaya_index(g.nama);

        if (i >= 0 && !id_used(theirs, str_of(t->gaya[i])))
            gaya_copy(t, &b, ours, &g);
    }
    buf_puts(&b, "</w:styles>");
    t->styles = part_of(t, z->nama, buf_dup(t->a, &b), b.n);
    if (t->styles->p == NULL)
        docx_gagal(t, err_set(t->e, ERR_TOO_BIG, "gaya template Word terlalu besar"));
    buf_release(&b);
}
