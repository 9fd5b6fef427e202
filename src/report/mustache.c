/* SPDX-License-Identifier: MIT
 *
 * Renders parsed Mustache templates. Output is appended to a buf; values pass through the escaper
 * given, once.
 */
#include "report/mustache_int.h"

#include <string.h>

#define KONTEKS_MAX 512

struct kerja { /* one rendering */
    const struct mustache_isi *isi;
    struct mustache_konteks *k;
    struct buf *out;
    struct err *e;
    struct str indentasi[MUSTACHE_PARSIAL_MAX]; /* of the partials we are in */
    size_t n_indentasi;
    size_t parsial;
};

void mustache_escape_html(struct buf *b, const char *s)
{
    static const char *const ganti[] = {
        ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;", ['\''] = "&#39;"};

    while (*s != '\0') {
        size_t n = strcspn(s, "&<>\"'");

        buf_put(b, s, n);
        s += n;
        if (*s != '\0')
            buf_puts(b, ganti[(unsigned char)*s++]);
    }
}

/* The value of a name by its parts: the first is searched from the innermost context outwards, the
 * others only below what was found. */
static const struct pandang *find(const struct mustache_konteks *k, const char *const *bagian,
                                  size_t n)
{
    const struct pandang *v = NULL;

    if (n == 0)
        return k->n == 0 ? NULL : k->v[k->n - 1];
    for (size_t i = k->n; i-- > 0 && v == NULL;)
        v = pandang_get(k->v[i], bagian[0]);
    for (size_t i = 1; i < n && v != NULL; i++)
        v = pandang_get(v, bagian[i]);
    return v;
}

const struct pandang *mustache_cari(const struct mustache_konteks *k, const char *nama)
{
    char salinan[256];
    const char *bagian[16];
    size_t n = 0, panjang = strlen(nama);

    if (panjang >= sizeof(salinan))
        return NULL;
    memcpy(salinan, nama, panjang + 1);
    if (strcmp(nama, ".") != 0) {
        for (char *p = salinan; p != NULL;) {
            char *titik = strchr(p, '.');
            if (n == sizeof(bagian) / sizeof(*bagian))
                return NULL;
            if (titik != NULL)
                *titik++ = '\0';
            bagian[n++] = p;
            p = titik;
        }
    }
    return find(k, bagian, n);
}

static void put_indent(struct kerja *w)
{
    for (size_t i = 0; i < w->n_indentasi; i++)
        buf_put(w->out, w->indentasi[i].p, w->indentasi[i].n);
}

static void put_text(struct kerja *w, const struct mustache_op *op)
{
    const char *p = op->p, *akhir = op->p + op->n, *q;

    if (w->n_indentasi == 0) {
        buf_put(w->out, p, op->n);
        return;
    }
    if (op->awal)
        put_indent(w);
    while (p < akhir && (q = memchr(p, '\n', (size_t)(akhir - p))) != NULL && q + 1 < akhir) {
        buf_put(w->out, p, (size_t)(q + 1 - p));
        put_indent(w);
        p = q + 1;
    }
    buf_put(w->out, p, (size_t)(akhir - p));
}

/* What is %-encoded already stays: a page may hand over either form. */
static void put_query(struct buf *b, const char *s)
{
    static const char aman[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%";

    while (*s != '\0') {
        size_t n = strspn(s, aman);
        buf_put(b, s, n);
        s += n;
        if (*s != '\0')
            buf_printf(b, "%%%02X", (unsigned char)*s++);
    }
}

static int put_value(struct kerja *w, const struct mustache_op *op)
{
    const struct pandang *v = find(w->k, op->bagian, op->n_bagian);

    if (v == NULL || v->isi == PANDANG_YA || v->isi == PANDANG_DAFTAR || v->isi == PANDANG_PETA)
        return 0;
    if (op->letak == LETAK_URL && v->isi != PANDANG_URL && v->teks[0] != '\0')
        return err_set(w->e, ERR_SYSTEM, "nilai \"%s\" dipakai sebagai alamat, tetapi bukan alamat",
                       op->nama);
    if (v->isi == PANDANG_HTML && op->letak != LETAK_ISI && !w->isi->html)
        return 0;
    if (op->jenis == OP_MENTAH || v->isi == PANDANG_HTML)
        buf_puts(w->out, v->teks);
    else if (op->letak == LETAK_KUERI && v->isi != PANDANG_URL)
        put_query(w->out, v->teks);
    else
        w->isi->escape(w->out, v->teks);
    return 0;
}

static int run(struct kerja *w, const struct mustache *t, size_t dari, size_t sampai);

static int put_partial(struct kerja *w, const struct mustache_op *op)
{
    const struct mustache *t =
        w->isi->parsial == NULL ? NULL : w->isi->parsial(w->isi->payload, op->nama);
    size_t sebelum = w->n_indentasi;
    int rc;

    if (t == NULL)
        return 0;
    if (w->parsial == MUSTACHE_PARSIAL_MAX)
        return err_set(w->e, ERR_TOO_BIG, "parsial \"%s\" bersarang terlalu dalam", op->nama);
    if (op->n > 0)
        w->indentasi[w->n_indentasi++] = (struct str){op->p, op->n};
    w->parsial++;
    rc = run(w, t, 0, t->n);
    w->parsial--;
    w->n_indentasi = sebelum;
    return rc;
}

/* The operations of a section, with v as the innermost context. */
static int run_with(struct kerja *w, const struct mustache *t, size_t buka, const struct pandang *v)
{
    int rc;

    if (w->k->n == w->k->max)
        return err_set(w->e, ERR_TOO_BIG, "template \"%s\" bersarang terlalu dalam", t->nama);
    w->k->v[w->k->n++] = v;
    rc = run(w, t, buka + 1, t->op[buka].lompat);
    w->k->n--;
    return rc;
}

static int put_section(struct kerja *w, const struct mustache *t, size_t no)
{
    const struct mustache_op *op = &t->op[no];
    const struct pandang *v = find(w->k, op->bagian, op->n_bagian);
    int rc = 0;

    if (op->jenis == OP_BALIK)
        return pandang_truthy(v) ? 0 : run(w, t, no + 1, op->lompat);
    if (!pandang_truthy(v))
        return 0;
    if (v->isi != PANDANG_DAFTAR)
        return run_with(w, t, no, v);
    for (size_t i = 0; i < v->n && rc == 0; i++)
        rc = run_with(w, t, no, v->anak[i]);
    return rc;
}

static int run(struct kerja *w, const struct mustache *t, size_t dari, size_t sampai)
{
    int rc = 0;

    for (size_t i = dari; i < sampai && rc == 0; i++) {
        const struct mustache_op *op = &t->op[i];
        switch (op->jenis) {
        case OP_TEKS:
            put_text(w, op);
            break;
        case OP_NILAI:
        case OP_MENTAH:
            rc = put_value(w, op);
            break;
        case OP_BUKA:
        case OP_BALIK:
            rc = put_section(w, t, i);
            i = op->lompat;
            break;
        case OP_TUTUP:
            break;
        case OP_PARSIAL:
            rc = put_partial(w, op);
            break;
        }
        if (!buf_ok(w->out))
            rc = err_set(w->e, ERR_TOO_BIG, "hasil template \"%s\" melebihi %zu bita", t->nama,
                         w->out->max);
    }
    return rc;
}

int mustache_render_konteks(const struct mustache *t, struct mustache_konteks *k,
                            const struct mustache_isi *isi, struct buf *out, struct err *e)
{
    struct kerja w = {.isi = isi, .k = k, .out = out, .e = e};
    return run(&w, t, 0, t->n);
}

int mustache_render(const struct mustache *t, const struct pandang *data,
                    const struct mustache_isi *isi, struct buf *out, struct err *e)
{
    const struct pandang *v[KONTEKS_MAX];
    struct mustache_konteks k = {.v = v, .max = KONTEKS_MAX};

    if (data != NULL)
        k.v[k.n++] = data;
    return mustache_render_konteks(t, &k, isi, out, e);
}
