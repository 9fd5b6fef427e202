/* SPDX-License-Identifier: MIT
 *
 * Assets are embedded by the build, each with its gzip form; here is only which address stands for
 * which, and the answer.
 */
#include "web/aset.h"

#include "base/tertanam.h"
#include "web/web_int.h"

#include <string.h>

struct aset {
    struct satu {
        const char *nama, *jenis; /* "cermat", "css" */
        const char *alamat;
    } * v;
    size_t n;
};

static const char *media_type(const char *nama)
{
    static const char *const jenis[][2] = {
        {".css", "text/css; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".ico", "image/x-icon"},
        {".woff2", "font/woff2"},
    };
    const char *titik = strrchr(nama, '.');

    for (size_t i = 0; titik != NULL && i < sizeof(jenis) / sizeof(jenis[0]); i++)
        if (strcmp(titik, jenis[i][0]) == 0)
            return jenis[i][1];
    return NULL;
}

struct aset *aset_new(struct arena *a)
{
    struct aset *s = ARENA_NEW(a, struct aset);
    size_t n;
    const struct berkas_tertanam *b = tertanam_list("aset/", &n);

    s->v = ARENA_ARRAY(a, n + 1, struct satu);
    for (size_t i = 0; i < n; i++) {
        const char *nama = b[i].nama + strlen("aset/"), *akhir = strrchr(nama, '.');
        if (media_type(nama) == NULL)
            continue;
        s->v[s->n++] = (struct satu){.nama = arena_strndup(a, nama, strcspn(nama, ".")),
                                     .jenis = akhir + 1,
                                     .alamat = arena_printf(a, "/%s", b[i].nama)};
    }
    return s;
}

const char *aset_alamat(const struct aset *s, const char *nama, const char *jenis)
{
    for (size_t i = 0; i < s->n; i++)
        if (strcmp(s->v[i].nama, nama) == 0 && strcmp(s->v[i].jenis, jenis) == 0)
            return s->v[i].alamat;
    return "";
}

int aset_jawab(struct req *r, struct err *e)
{
    struct permintaan *p = permintaan_of(r);
    const char *nama = arena_printf(r->a, "aset/%s", r->segmen[0]);
    const char *jenis = media_type(nama);
    const struct berkas_tertanam *b = jenis == NULL ? NULL : tertanam_get(nama), *gz = NULL;

    if (b == NULL)
        return err_set(e, ERR_NOT_FOUND, "berkas ini tidak ada");
    if (terima_gzip(p))
        gz = tertanam_get(arena_printf(r->a, "%s.gz", nama));
    p->j.status = 200;
    p->j.jenis = jenis;
    p->j.p = gz != NULL ? gz->p : b->p;
    p->j.n = gz != NULL ? gz->n : b->n;
    p->j.tetap = true;
    p->j.gzip = gz != NULL;
    return 0;
}
