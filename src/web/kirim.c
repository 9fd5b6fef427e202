/* SPDX-License-Identifier: MIT
 *
 * The last step before an answer is sent: its ETag, 304 when the browser has it already, gzip when
 * that pays. A page asked for from another site is not compressed: the length of the compressed
 * page would tell that site what stands in it beside its own words.
 */
#include "web/web_int.h"

#include <libdeflate.h>
#include <string.h>

enum {
    KEMAS_MIN = 1024, /* shorter ones fit into a packet anyway */
    TINGKAT = 3,      /* of compression: 15 KB in about 0.1 ms */
};

static bool is_text(const char *jenis)
{
    return jenis != NULL &&
           (strncmp(jenis, "text/", 5) == 0 || strncmp(jenis, "application/json", 16) == 0 ||
            strncmp(jenis, "image/svg", 9) == 0);
}

static void stir(uint64_t h[2], const void *p)
{
    uint64_t v[2];

    memcpy(v, p, sizeof(v));
    for (int i = 0; i < 2; i++) {
        h[i] = (h[i] ^ v[i]) * UINT64_C(0x9e3779b97f4a7c15);
        h[i] ^= h[i] >> 32;
    }
}

/* 128 bits of two sums that go over the bytes eight at a time, by turns. Nobody gains by making two
 * pages of the same hash, so a quick one will do: every step can be undone, so that pages which
 * differ in one place never have the same. */
static const char *hash_of(struct arena *a, const void *p, size_t n)
{
    const unsigned char *s = p;
    unsigned char sisa[16] = {0};
    uint64_t h[2] = {n, ~(uint64_t)n};

    for (; n >= sizeof(sisa); n -= sizeof(sisa), s += sizeof(sisa))
        stir(h, s);
    memcpy(sisa, s, n);
    stir(h, sisa);
    return arena_printf(a, "%016llx%016llx", (unsigned long long)h[0], (unsigned long long)h[1]);
}

/* Is the hash among the quoted tags of If-None-Match? */
static bool has_tag(const char *daftar, const char *sidik)
{
    return daftar != NULL && strstr(daftar, sidik) != NULL;
}

static void compress(struct permintaan *p)
{
    struct balasan *j = &p->j;
    struct libdeflate_compressor *c = libdeflate_alloc_compressor(TINGKAT);
    size_t batas, n;
    void *hasil;

    if (c == NULL)
        return;
    batas = j->n; /* no gain: not worth it */
    hasil = arena_alloc(p->req.a, batas);
    n = libdeflate_gzip_compress(c, j->p, j->n, hasil, batas);
    libdeflate_free_compressor(c);
    if (n == 0)
        return;
    j->p = hasil;
    j->n = n;
    j->gzip = true;
}

void kirim_siapkan(struct permintaan *p)
{
    struct balasan *j = &p->j;
    struct arena *a = p->req.a;
    bool boleh = j->status == 200 && p->req.metode == METODE_GET;
    bool kemas = !j->gzip && j->n >= KEMAS_MIN && is_text(j->jenis) && terima_gzip(p) &&
                 !text_eq(p->situs, "cross-site");

    if (is_text(j->jenis))
        jawab_tajuk(j, "Vary", "Accept-Encoding");
    if (boleh && !j->tetap && j->n > 0) {
        const char *sidik = hash_of(a, j->p, j->n);
        jawab_tajuk(j, "ETag", arena_printf(a, kemas ? "\"%s-gz\"" : "\"%s\"", sidik));
        if (has_tag(p->jika_beda, sidik)) {
            j->status = 304;
            j->jenis = NULL;
            j->p = "";
            j->n = 0;
            return;
        }
    }
    if (kemas)
        compress(p);
}
