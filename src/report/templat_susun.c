/* SPDX-License-Identifier: MIT
 *
 * Writes the edited tree as operations: every paragraph and table of the body is a Mustache
 * template of its own (or fixed text), sections over paragraphs and blocks are operations between
 * them. Headers, footers and notes are one Mustache template each.
 */
#include "report/templat_int.h"

#include <assert.h>
#include <string.h>

static bool has_tag(const struct tx *x)
{
    for (const struct tx *k = x; k != NULL; k = tx_next(x, k, true))
        if (k->jenis == TX_TAG || (k->jenis == TX_TEKS && strstr(k->teks, TX_BUKA) != NULL))
            return true;
    return false;
}

static bool has_section(const struct tx *x)
{
    for (const struct tx *k = x; k != NULL; k = tx_next(x, k, true))
        if (k->jenis == TX_TAG)
            return true;
    return false;
}

/* What may be repeated must not carry bookmarks: their names are unique. */
static void drop_bookmarks(struct tx *x)
{
    for (struct tx *k = x, *lanjut; k != NULL; k = lanjut) {
        lanjut = tx_next(x, k, true);
        if (k != x && k->jenis == TX_ELEMEN && (k->w == W_BOOKMARKSTART || k->w == W_BOOKMARKEND))
            tx_remove(k);
    }
}

static int compile(struct bagian_kerja *b, const struct tx *x, const struct mustache **m,
                   const char **xml, struct err *e)
{
    struct mustache_opsi o = {.nama = b->t->bagian[b->bagian].sebutan,
                              .tanpa_baris = true,
                              .buka = TX_BUKA,
                              .tutup = TX_TUTUP};
    struct masalah_list masalah;
    struct buf teks;
    int rc = 0;

    *m = NULL;
    *xml = NULL;
    masalah_init(&masalah, b->kerja);
    buf_init(&teks, ZIP_TOTAL_MAX);
    tx_write(&teks, x);
    if (!buf_ok(&teks)) {
        rc = err_set(e, ERR_TOO_BIG, "%s terlalu besar", b->t->bagian[b->bagian].sebutan);
    } else if (has_tag(x)) {
        *m = mustache_parse(b->t->arena, (struct str){teks.p, teks.n}, &o, &masalah);
        if (*m == NULL)
            rc = err_set(e, ERR_INVALID, "%s tidak dapat disusun: %s",
                         b->t->bagian[b->bagian].sebutan, masalah.v[0].pesan);
    } else {
        *xml = arena_strndup(b->t->arena, teks.p, teks.n);
    }
    buf_release(&teks);
    return rc;
}

static struct templat_op *push(struct templat *t, enum templat_op_jenis jenis)
{
    struct templat_op *op = arena_push(t->arena, (void **)&t->op, &t->n, &t->cap, sizeof(*op));
    op->jenis = jenis;
    return op;
}

static void put_tag(struct templat *t, const char *tulis, size_t *terbuka, size_t *n)
{
    struct templat_op *op;

    if (*tulis == '/') {
        assert(*n > 0); /* pairs are between siblings: templat_letak.c */
        push(t, TOP_TUTUP);
        t->op[terbuka[--*n]].lompat = t->n - 1;
        return;
    }
    op = push(t, *tulis == '#' ? TOP_BUKA : *tulis == '^' ? TOP_BALIK : TOP_BLOK);
    op->nama = arena_strdup(t->arena, tulis + 1);
    if (*tulis != '@')
        terbuka[(*n)++] = t->n - 1;
}

static int put_element(struct bagian_kerja *b, struct tx *x, bool dalam_bagian, struct err *e)
{
    struct templat *t = b->t;
    struct templat_op *op = push(t, TOP_ISI);
    const struct mustache *m;
    const char *xml;
    int rc;

    if (dalam_bagian || has_section(x))
        drop_bookmarks(x);
    op->tabel = x->w == W_TBL;
    if (!op->tabel)
        templat_gaya_get(t, x, &op->gaya, &op->tingkat_judul);
    rc = compile(b, x, &m, &xml, e);
    op->m = m;
    op->xml = xml;
    if (rc == 0 && xml != NULL)
        templat_teks(t->arena, xml, &op->teks);
    return rc;
}

/* Bookmarks may begin or end between paragraphs; they move into the paragraph beside them. */
static void move_bookmark(struct tx *x)
{
    struct tx *tetangga = x->w == W_BOOKMARKEND ? x->sebelum : x->sesudah;
    struct tx *ppr;

    tx_remove(x);
    if (tetangga == NULL || tetangga->jenis != TX_ELEMEN || tetangga->w != W_P)
        return;
    ppr = tx_anak(tetangga, W_PPR);
    if (x->w == W_BOOKMARKEND || tetangga->anak == NULL)
        tx_add(tetangga, x);
    else if (ppr != NULL)
        tx_after(ppr, x);
    else
        tx_before(tetangga->anak, x);
}

int templat_susun_badan(struct bagian_kerja *b, struct tx *badan, struct err *e)
{
    size_t terbuka[MUSTACHE_SARANG_MAX], n = 0;
    int rc = 0;

    for (struct tx *k = badan->akhir, *lanjut; k != NULL; k = lanjut) {
        lanjut = k->sebelum;
        if (k->jenis == TX_ELEMEN && (k->w == W_BOOKMARKSTART || k->w == W_BOOKMARKEND))
            move_bookmark(k);
    }
    for (struct tx *k = badan->anak; k != NULL && rc == 0; k = k->sesudah) {
        if (k->jenis == TX_TAG) {
            put_tag(b->t, k->teks, terbuka, &n);
        } else if (k->jenis == TX_ELEMEN && (k->w == W_P || k->w == W_TBL)) {
            rc = put_element(b, k, n > 0, e);
        } else if (k->jenis == TX_ELEMEN && k->w == W_SECTPR) {
            const struct mustache *m;
            rc = compile(b, k, &m, &b->t->sectpr, e);
        }
    }
    return rc;
}

int templat_susun_sisi(struct bagian_kerja *b, struct tx *akar, size_t part, struct err *e)
{
    struct templat *t = b->t;
    const struct mustache *m;
    const char *xml;
    struct templat_sisi *s;
    int rc;

    if (!has_tag(akar))
        return 0;
    if (has_section(akar))
        drop_bookmarks(akar);
    rc = compile(b, akar, &m, &xml, e);
    if (rc < 0)
        return rc;
    s = arena_push(t->arena, (void **)&t->sisi, &t->n_sisi, &t->cap_sisi, sizeof(*s));
    s->part = part;
    s->m = m;
    return 0;
}
