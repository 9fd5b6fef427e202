/* SPDX-License-Identifier: MIT
 *
 * The result of a job as bytes, for the way from the child that worked to the server's writer. Both
 * ends are this program, but the child may have parsed a hostile file: lengths are checked.
 */
#include "app/kerja_dalam.h"

#include <string.h>

static const char TANDA[8] = "CERMATK1";
#define TANPA 0xffffffffu

static void put_u32(struct buf *b, uint32_t v)
{
    buf_put(b, &v, sizeof(v));
}

static void put_bytes(struct buf *b, const void *p, size_t n)
{
    put_u32(b, (uint32_t)n);
    buf_put(b, p, n);
    buf_putc(b, '\0'); /* a text can be used where it stands */
}

static void put_text(struct buf *b, const char *s)
{
    if (s == NULL)
        put_u32(b, TANPA);
    else
        put_bytes(b, s, strlen(s));
}

void kerja_hasil_pack(struct buf *b, const struct kerja_hasil *h, const char *gagal)
{
    buf_put(b, TANDA, sizeof(TANDA));
    put_text(b, gagal);
    put_text(b, h->pesan);
    put_text(b, h->data);
    put_u32(b, gagal != NULL ? 0 : (uint32_t)h->n);
    for (size_t i = 0; gagal == NULL && i < h->n; i++) {
        put_text(b, h->berkas[i].nama);
        put_text(b, h->berkas[i].jenis);
        put_bytes(b, h->berkas[i].p, h->berkas[i].n);
    }
}

struct baca {
    const char *p;
    size_t n;
    bool rusak;
};

static uint32_t get_u32(struct baca *r)
{
    uint32_t v = 0;

    if (r->n < sizeof(v)) {
        r->rusak = true;
        return TANPA;
    }
    memcpy(&v, r->p, sizeof(v));
    r->p += sizeof(v);
    r->n -= sizeof(v);
    return v;
}

static const char *get_bytes(struct baca *r, size_t *n)
{
    uint32_t k = get_u32(r);
    const char *p = r->p;

    *n = 0;
    if (r->rusak || k == TANPA)
        return NULL;
    if (r->n < (size_t)k + 1 || p[k] != '\0') {
        r->rusak = true;
        return NULL;
    }
    r->p += (size_t)k + 1;
    r->n -= (size_t)k + 1;
    *n = k;
    return p;
}

static const char *get_text(struct baca *r)
{
    size_t n;
    const char *p = get_bytes(r, &n);

    if (p != NULL && strlen(p) != n)
        r->rusak = true;
    return p;
}

int kerja_hasil_unpack(const void *p, size_t n, struct kerja_hasil *h, const char **gagal,
                       struct err *e)
{
    struct baca r = {p, n, n < sizeof(TANDA) || memcmp(p, TANDA, sizeof(TANDA)) != 0};
    uint32_t k;

    *h = (struct kerja_hasil){0};
    if (!r.rusak) {
        r.p += sizeof(TANDA);
        r.n -= sizeof(TANDA);
        *gagal = get_text(&r);
        h->pesan = get_text(&r);
        h->data = get_text(&r);
        k = get_u32(&r);
        r.rusak = r.rusak || k > sizeof(h->berkas) / sizeof(*h->berkas);
        for (h->n = 0; !r.rusak && h->n < k; h->n++) {
            struct kerja_berkas *f = &h->berkas[h->n];
            f->nama = get_text(&r);
            f->jenis = get_text(&r);
            f->p = get_bytes(&r, &f->n);
            r.rusak = r.rusak || f->nama == NULL || f->jenis == NULL || f->p == NULL;
        }
    }
    if (r.rusak || r.n != 0)
        return err_set(e, ERR_INVALID, "hasil pekerjaan tidak utuh");
    return 0;
}
