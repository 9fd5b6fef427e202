/* SPDX-License-Identifier: MIT
 *
 * The answers of pages: everything ends in struct balasan, nothing is sent from here.
 */
#include "web/web_int.h"

#include "web/bingkai.h"
#include "web/templat_halaman.h"

#include <assert.h>
#include <string.h>

void jawab_tajuk(struct balasan *j, const char *nama, const char *nilai)
{
    assert(j->n_tajuk < BALASAN_TAJUK_MAX);
    j->tajuk[j->n_tajuk][0] = nama;
    j->tajuk[j->n_tajuk++][1] = nilai;
}

static void set_body(struct req *r, int status, const char *jenis, const void *p, size_t n)
{
    struct balasan *j = &permintaan_of(r)->j;

    j->status = status;
    j->jenis = jenis;
    j->p = p;
    j->n = n;
}

static void release_buf(void *payload)
{
    buf_release(payload);
}

/* A buffer that lives as long as the request. */
static struct buf *new_buf(struct req *r)
{
    struct buf *b = ARENA_NEW(r->a, struct buf);
    buf_init(b, HALAMAN_MAX);
    arena_defer(r->a, release_buf, b);
    return b;
}

int halaman_tulis_status(struct req *r, int status, const char *nama, const struct halaman *h,
                         struct pandang *isi, struct err *e)
{
    struct pandang *bingkai = bingkai_compose(r, h);
    struct buf *dalam = new_buf(r), *luar = new_buf(r);
    const struct templat *t = r->web->templat;
    int rc = templat_halaman_render(t, nama, bingkai, isi, dalam, e);

    if (rc == 0) {
        pandang_add(r->a, bingkai, "isi", pandang_html(r->a, dalam->p));
        rc = templat_halaman_render(t, "bingkai", bingkai, NULL, luar, e);
    }
    if (rc == 0)
        set_body(r, status, "text/html; charset=utf-8", luar->p, luar->n);
    return rc;
}

int halaman_tulis(struct req *r, const char *nama, const struct halaman *h, struct pandang *isi,
                  struct err *e)
{
    return halaman_tulis_status(r, 200, nama, h, isi, e);
}

int jawab_bytes(struct req *r, int status, const char *jenis, const void *p, size_t n,
                const char *nama_berkas)
{
    struct balasan *j = &permintaan_of(r)->j;

    set_body(r, status, jenis, arena_strndup(r->a, n == 0 ? "" : p, n), n);
    if (nama_berkas != NULL)
        jawab_tajuk(
            j, "Content-Disposition",
            arena_printf(r->a, "attachment; filename*=UTF-8''%s", alamat_sandi(r->a, nama_berkas)));
    return 0;
}

int jawab_json(struct req *r, int status, const struct buf *json)
{
    return jawab_bytes(r, status, "application/json; charset=utf-8", json->p, json->n, NULL);
}

void jawab_kuki(struct req *r, const char *nama, const char *nilai, int umur)
{
    jawab_tajuk(&permintaan_of(r)->j, "Set-Cookie",
                arena_printf(r->a, "%s=%s; Path=/; HttpOnly; SameSite=Lax%s%s", nama,
                             alamat_sandi(r->a, nilai),
                             umur >= 0 ? arena_printf(r->a, "; Max-Age=%d", umur) : "",
                             permintaan_of(r)->aman ? "; Secure" : ""));
}

void jawab_sesi(struct req *r, const char *token)
{
    jawab_kuki(r, KUKI_SESI, text_or(token, ""), token == NULL ? 0 : -1);
}

/* At most `maks` bytes, cut between characters: a cookie holds 4 KiB when encoded. */
static const char *shorten(struct arena *a, const char *s, size_t maks)
{
    size_t n = strlen(s);

    if (n <= maks)
        return s;
    for (n = maks; n > 0 && ((unsigned char)s[n] & 0xC0) == 0x80;)
        n--;
    return arena_printf(a, "%.*s…", (int)n, s);
}

int jawab_alihkan_urung(struct req *r, const char *alamat, const char *kilat, int64_t audit)
{
    assert(pandang_url_valid(alamat));
    set_body(r, 303, NULL, "", 0);
    jawab_tajuk(&permintaan_of(r)->j, "Location", alamat);
    if (kilat != NULL)
        jawab_kuki(r, KUKI_KILAT,
                   arena_printf(r->a, "%lld|%s", (long long)audit, shorten(r->a, kilat, 800)), 60);
    return 0;
}

int jawab_alihkan(struct req *r, const char *alamat, const char *kilat)
{
    return jawab_alihkan_urung(r, alamat, kilat, 0);
}
