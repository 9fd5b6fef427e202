/* SPDX-License-Identifier: MIT
 *
 * Assembles a document from a loaded template: runs its operations over the data, asks the provider
 * for blocks, mends what an empty section can leave behind (a cell without a paragraph, a table
 * without a row).
 */
#include "report/templat_int.h"

#include <string.h>

#define KONTEKS_MAX  256
#define BARIS_BARU   "</w:t><w:br/><w:t xml:space=\"preserve\">"
#define TABULASI     "</w:t><w:tab/><w:t xml:space=\"preserve\">"
#define TABEL_DALAM  32
#define PARA_PEMISAH "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr></w:p>"

/* A value stands in a <w:t>: line breaks and tabs become elements beside it. */
static void escape(struct buf *b, const char *s)
{
    static const char *const ganti[256] = {
        [1] = "",          [2] = "",        [3] = "",       [4] = "",          [5] = "",
        [6] = "",          [7] = "",        [8] = "",       ['\t'] = TABULASI, ['\n'] = BARIS_BARU,
        [11] = BARIS_BARU, [12] = "",       ['\r'] = "",    [14] = "",         [15] = "",
        [16] = "",         [17] = "",       [18] = "",      [19] = "",         [20] = "",
        [21] = "",         [22] = "",       [23] = "",      [24] = "",         [25] = "",
        [26] = "",         [27] = "",       [28] = "",      [29] = "",         [30] = "",
        [31] = "",         ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;"};
    const char *awal = s;

    for (; *s != '\0'; s++) {
        const char *g = ganti[(unsigned char)*s];
        if (g == NULL)
            continue;
        buf_put(b, awal, (size_t)(s - awal));
        buf_puts(b, g);
        awal = s + 1;
    }
    buf_put(b, awal, (size_t)(s - awal));
}

/* ---- mending ---- */

struct benahi {
    struct buf *out;
    struct {
        size_t awal; /* in out */
        bool ada_baris;
    } tabel[TABEL_DALAM];
    size_t n_tabel;
    bool habis_paragraf; /* the last element written is a paragraph */
};

static bool name_is(const char *p, size_t n, const char *nama)
{
    return n == strlen(nama) && memcmp(p, nama, n) == 0;
}

/* Elements that must end with a paragraph. */
static bool needs_paragraph(const char *p, size_t n)
{
    static const char *const nama[] = {"w:tc",  "w:txbxContent", "w:hdr",
                                       "w:ftr", "w:footnote",    "w:endnote"};

    for (size_t i = 0; i < sizeof(nama) / sizeof(*nama); i++)
        if (name_is(p, n, nama[i]))
            return true;
    return false;
}

/* One tag of the input, its name p[0..n); false when it is not to be written. */
static bool mend_tag(struct benahi *w, const char *p, size_t n, bool tutup)
{
    size_t k = w->n_tabel;

    if (tutup && needs_paragraph(p, n) && !w->habis_paragraf)
        buf_puts(w->out, "<w:p/>");
    if (name_is(p, n, "w:tbl") && !tutup) {
        if (k < TABEL_DALAM) {
            w->tabel[k].awal = w->out->n;
            w->tabel[k].ada_baris = false;
        }
        w->n_tabel++;
    } else if (name_is(p, n, "w:tr") && k > 0 && k <= TABEL_DALAM) {
        w->tabel[k - 1].ada_baris = true;
    } else if (name_is(p, n, "w:tbl") && k > 0) {
        w->n_tabel--;
        if (k <= TABEL_DALAM && !w->tabel[k - 1].ada_baris) {
            w->out->n = w->tabel[k - 1].awal;
            w->out->p[w->out->n] = '\0';
            w->habis_paragraf =
                w->out->n > 6 && memcmp(w->out->p + w->out->n - 6, "</w:p>", 6) == 0;
            return false;
        }
    }
    return true;
}

/* Copies XML as tx_write() writes it, mended. */
static void mend(struct buf *out, const char *s, size_t n)
{
    struct benahi w = {.out = out};
    const char *akhir = s + n;

    while (s < akhir) {
        const char *p = memchr(s, '<', (size_t)(akhir - s)), *q, *nama;
        bool tutup;

        if (p == NULL || (q = memchr(p, '>', (size_t)(akhir - p))) == NULL)
            break;
        buf_put(out, s, (size_t)(p - s));
        tutup = p[1] == '/';
        nama = p + 1 + tutup;
        size_t panjang = 0;
        while (strchr(" />", nama[panjang]) == NULL)
            panjang++;
        if (mend_tag(&w, nama, panjang, tutup)) {
            buf_put(out, p, (size_t)(q + 1 - p));
            if (!name_is(nama, panjang, "w:bookmarkStart") &&
                !name_is(nama, panjang, "w:bookmarkEnd"))
                w.habis_paragraf = name_is(nama, panjang, "w:p") && (tutup || q[-1] == '/');
        }
        s = q + 1;
    }
    buf_put(out, s, (size_t)(akhir - s));
}

/* ---- running ---- */

struct perakit {
    const struct templat *t;
    struct arena *arena;
    const struct templat_isi *isi;
    struct dok *d;
    struct mustache_konteks k;
    struct buf kasar, rapi;
    struct err *e;
};

static const struct mustache_isi ISI = {.escape = escape};

/* The XML of a fragment with its values, in w->rapi. */
static int render(struct perakit *w, const struct mustache *m)
{
    int rc;

    buf_clear(&w->kasar);
    buf_clear(&w->rapi);
    rc = mustache_render_konteks(m, &w->k, &ISI, &w->kasar, w->e);
    if (rc < 0)
        return rc;
    mend(&w->rapi, text_or(w->kasar.p, ""), w->kasar.n);
    return buf_ok(&w->rapi) ? 0 : err_set(w->e, ERR_TOO_BIG, "isi template terlalu besar");
}

static struct dok_blok *append(struct perakit *w, const char *xml)
{
    struct dok *d = w->d;
    struct dok_blok *b = ARENA_NEW(d->arena, struct dok_blok);

    b->jenis = DOK_MENTAH;
    b->mentah.xml = xml;
    *(struct dok_blok **)arena_push(d->arena, (void **)&d->blok, &d->n, &d->cap,
                                    sizeof(struct dok_blok *)) = b;
    return b;
}

static bool ends_with_table(const struct dok *d)
{
    const struct dok_blok *b = d->n == 0 ? NULL : d->blok[d->n - 1];

    return b != NULL && (b->jenis == DOK_TABEL ||
                         (b->jenis == DOK_MENTAH && strncmp(b->mentah.xml, "<w:tbl", 6) == 0));
}

static int put_content(struct perakit *w, const struct templat_op *op)
{
    struct dok_blok *b;
    const char *xml = op->xml;
    int rc;

    if (op->m != NULL) {
        rc = render(w, op->m);
        if (rc < 0)
            return rc;
        xml = arena_strndup(w->arena, text_or(w->rapi.p, ""), w->rapi.n);
    }
    if (*xml == '\0') /* a table that lost all its rows */
        return 0;
    if (op->tabel && ends_with_table(w->d)) /* Word would join the two */
        append(w, PARA_PEMISAH);
    b = append(w, xml);
    b->mentah.gaya = op->gaya;
    b->mentah.tingkat_judul = op->tingkat_judul;
    if (op->m != NULL)
        templat_teks(w->arena, xml, &b->teks);
    else
        b->teks = op->teks;
    return 0;
}

static int put_block(struct perakit *w, const struct templat_op *op)
{
    size_t sebelum = w->d->n;
    int rc;

    if (w->isi->blok == NULL)
        return err_set(w->e, ERR_INVALID, "blok {{@%s}} tidak dapat dipakai di dokumen ini",
                       op->nama);
    rc = w->isi->blok(w->isi->payload, op->nama, w->d, w->e);
    for (size_t i = sebelum; i < w->d->n; i++)
        if (w->d->blok[i]->kunci == NULL)
            w->d->blok[i]->kunci = op->nama;
    return rc;
}

static int run(struct perakit *w, size_t dari, size_t sampai);

static int run_with(struct perakit *w, size_t buka, const struct pandang *v)
{
    int rc;

    if (w->k.n == w->k.max)
        return err_set(w->e, ERR_TOO_BIG, "template bersarang terlalu dalam");
    w->k.v[w->k.n++] = v;
    rc = run(w, buka + 1, w->t->op[buka].lompat);
    w->k.n--;
    return rc;
}

static int put_section(struct perakit *w, size_t no)
{
    const struct templat_op *op = &w->t->op[no];
    const struct pandang *v = mustache_cari(&w->k, op->nama);
    int rc = 0;

    if (op->jenis == TOP_BALIK)
        return pandang_truthy(v) ? 0 : run(w, no + 1, op->lompat);
    if (!pandang_truthy(v))
        return 0;
    if (v->isi != PANDANG_DAFTAR)
        return run_with(w, no, v);
    for (size_t i = 0; i < v->n && rc == 0; i++)
        rc = run_with(w, no, v->anak[i]);
    return rc;
}

static int run(struct perakit *w, size_t dari, size_t sampai)
{
    int rc = 0;

    for (size_t i = dari; i < sampai && rc == 0; i++) {
        const struct templat_op *op = &w->t->op[i];
        switch (op->jenis) {
        case TOP_ISI:
            rc = put_content(w, op);
            break;
        case TOP_BUKA:
        case TOP_BALIK:
            rc = put_section(w, i);
            i = op->lompat;
            break;
        case TOP_TUTUP:
            break;
        case TOP_BLOK:
            rc = put_block(w, op);
            break;
        }
    }
    return rc;
}

/* Headers, footers and notes with their values, as parts of the new package. */
static int put_sides(struct perakit *w, struct zip_part *parts)
{
    static const char kepala[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    int rc = 0;

    for (size_t i = 0; i < w->t->n_sisi && rc == 0; i++) {
        struct zip_part *p = &parts[w->t->sisi[i].part];
        rc = render(w, w->t->sisi[i].m);
        if (rc < 0)
            break;
        char *s = arena_alloc(w->arena, sizeof(kepala) + w->rapi.n);
        memcpy(s, kepala, sizeof(kepala) - 1);
        memcpy(s + sizeof(kepala) - 1, w->rapi.p, w->rapi.n);
        p->p = s;
        p->n = sizeof(kepala) - 1 + w->rapi.n;
    }
    return rc;
}

int templat_rakit(const struct templat *t, struct arena *a, const struct templat_isi *isi,
                  struct templat_hasil *h, struct err *e)
{
    const struct pandang *v[KONTEKS_MAX];
    struct perakit w = {.t = t, .arena = a, .isi = isi, .d = dok_new(a), .e = e};
    struct zip_part *parts = ARENA_ARRAY(a, t->n_part, struct zip_part);
    int rc;

    w.k = (struct mustache_konteks){.v = v, .max = KONTEKS_MAX};
    if (isi->data != NULL)
        w.k.v[w.k.n++] = isi->data;
    buf_init(&w.kasar, DOCX_MAX);
    buf_init(&w.rapi, DOCX_MAX);
    if (t->n_part > 0)
        memcpy(parts, t->part, t->n_part * sizeof(*parts));
    rc = run(&w, 0, t->n);
    if (rc == 0)
        rc = put_sides(&w, parts);
    buf_release(&w.kasar);
    buf_release(&w.rapi);
    *h = (struct templat_hasil){
        .dok = w.d,
        .dasar = {.part = parts,
                  .n = t->n_part,
                  .dokumen = t->dokumen,
                  .akar = t->akar,
                  .sectpr = t->sectpr},
    };
    return rc;
}
