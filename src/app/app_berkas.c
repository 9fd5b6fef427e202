/* SPDX-License-Identifier: MIT
 *
 * app_berkas: a file goes into the database in pieces, each a use case of its own, so that the
 * writer is never held for long; the last one makes it visible.
 */
#include "app/app_berkas.h"

#include "app/antrean.h"
#include "base/str.h"
#include "store/store.h"
#include "store/store_berkas.h"

#include <sodium.h>
#include <string.h>

enum {
    HASH = 32,
    JAM = 3600,
    HARI = 24 * JAM,
    SAPU_PUT = 8, /* pieces or files cleared on each put */
    SAPU_ID = 4,  /* candidates looked at in one go */
    NAMA_MAX = 120,
};

struct muat { /* one piece, or the begin or end of an upload */
    struct berkas_baris b;
    int64_t waktu, urutan;
    const void *p;
    size_t n;
};

static int fn_sentuh(struct store *s, void *arg, struct err *e)
{
    struct muat *m = arg;
    int rc = store_berkas_sentuh(s, m->b.hash, m->waktu, &m->b.id, e);

    if (rc == 0)
        m->b.id = 0;
    return rc < 0 ? rc : 0;
}

static int fn_mulai(struct store *s, void *arg, struct err *e)
{
    struct muat *m = arg;

    return store_berkas_muat(s, m->waktu, &m->b.muat_id, e);
}

static int fn_potong(struct store *s, void *arg, struct err *e)
{
    struct muat *m = arg;

    return store_berkas_potong(s, m->b.muat_id, m->urutan, m->p, m->n, e);
}

static int fn_selesai(struct store *s, void *arg, struct err *e)
{
    struct muat *m = arg;

    return store_berkas_selesai(s, m->waktu, &m->b, e);
}

static const char *hash_of(struct arena *a, const struct berkas_masuk *b)
{
    unsigned char h[HASH];
    char *teks = arena_alloc(a, 2 * HASH + 1);

    if (sodium_init() < 0 || crypto_generichash(h, sizeof(h), b->p, b->n, NULL, 0) != 0)
        return NULL;
    return sodium_bin2hex(teks, 2 * HASH + 1, h, sizeof(h));
}

/* All pieces, then the row that makes them a file. */
static int upload(const struct sys *sys, const struct berkas_masuk *b, struct muat *m,
                  struct err *e)
{
    int rc = app_tulis(sys, fn_mulai, m, e);

    for (size_t k = 0; rc == 0 && k < b->n; k += BERKAS_POTONG) {
        m->p = (const char *)b->p + k;
        m->n = b->n - k < BERKAS_POTONG ? b->n - k : BERKAS_POTONG;
        rc = app_tulis(sys, fn_potong, m, e);
        m->urutan++;
    }
    return rc < 0 ? rc : app_tulis(sys, fn_selesai, m, e);
}

int app_berkas_put(const struct sys *sys, struct arena *a, const struct berkas_masuk *b,
                   struct berkas *out, struct err *e)
{
    const struct berkas_jenis *jenis = b->jenis;
    struct muat m = {.waktu = sys->waktu};
    int rc = 0;

    if (b->n > BERKAS_BYTES_MAX)
        return err_set(e, ERR_TOO_BIG,
                       "berkas ini lebih dari 10 MB; perkecil (misalnya pindai dengan 150 dpi), "
                       "lalu unggah lagi");
    if (jenis == NULL && (rc = berkas_jenis_of(b->p, b->n, &jenis, e)) < 0)
        return rc;
    m.b.hash = hash_of(a, b);
    if (m.b.hash == NULL)
        return err_set(e, ERR_SYSTEM, "berkas tidak dapat diringkas (libsodium)");
    m.b.jenis = jenis->nama;
    m.b.ukuran = (int64_t)b->n;
    m.b.potong = (int64_t)((b->n + BERKAS_POTONG - 1) / BERKAS_POTONG);
    rc = app_berkas_sapu(sys, SAPU_PUT, e);
    if (rc >= 0)
        rc = app_tulis(sys, fn_sentuh, &m, e);
    if (rc == 0 && m.b.id == 0)
        rc = upload(sys, b, &m, e);
    if (rc < 0)
        return rc;
    *out = (struct berkas){m.b.id, jenis, m.b.hash, b->n};
    return 0;
}

struct ambil { /* one file being read */
    struct arena *a;
    int64_t id;
    struct berkas_baris b;
    bool isi; /* its pieces too */
    char *p;
    berkas_fn *fn;
    void *arg;
};

static int read_pieces(struct store *s, struct ambil *g, struct err *e)
{
    struct berkas_sepotong x = {.muat_id = g->b.muat_id, .maks = BERKAS_POTONG};
    size_t k = 0;
    int rc = 0;

    for (; rc >= 0 && x.urutan < g->b.potong; x.urutan++) {
        x.p = g->fn ? g->p : g->p + k;
        if ((size_t)g->b.ukuran - k < x.maks)
            x.maks = (size_t)g->b.ukuran - k;
        rc = store_berkas_baca(s, &x, e);
        if (rc == 0 && g->fn)
            rc = g->fn(g->arg, x.p, x.n, e);
        k += x.n;
    }
    if (rc >= 0 && k != (size_t)g->b.ukuran)
        return err_set(e, ERR_SYSTEM,
                       "isi berkas di basis data tidak utuh; pulihkan dari cadangan");
    return rc;
}

static int fn_ambil(struct store *s, void *arg, struct err *e)
{
    struct ambil *g = arg;
    int rc = store_berkas_get(s, g->a, g->id, &g->b, e);

    if (rc < 0 || !g->isi)
        return rc;
    if (g->b.ukuran < 0 || (size_t)g->b.ukuran > BERKAS_BYTES_MAX)
        return err_set(e, ERR_SYSTEM, "ukuran berkas di basis data tidak masuk akal");
    if (g->p == NULL)
        g->p = arena_alloc(g->a, g->fn ? (size_t)BERKAS_POTONG : (size_t)g->b.ukuran + 1);
    return read_pieces(s, g, e);
}

static int take(const struct sys *sys, struct ambil *g, struct berkas *out, struct err *e)
{
    int rc = store_run(sys->store, STORE_BACA, fn_ambil, g, e);

    if (rc < 0)
        return rc;
    *out = (struct berkas){g->id, berkas_jenis_get(g->b.jenis), g->b.hash, (size_t)g->b.ukuran};
    if (out->jenis == NULL)
        return err_set(e, ERR_SYSTEM, "jenis berkas \"%s\" di basis data tidak dikenal",
                       g->b.jenis);
    return 0;
}

int app_berkas_get(const struct sys *sys, struct arena *a, int64_t id, struct berkas *out,
                   struct err *e)
{
    return take(sys, &(struct ambil){.a = a, .id = id}, out, e);
}

int app_berkas_isi(const struct sys *sys, struct arena *a, int64_t id, struct berkas *out,
                   const void **p, struct err *e)
{
    struct ambil g = {.a = a, .id = id, .isi = true};
    int rc = take(sys, &g, out, e);

    *p = g.p;
    return rc;
}

int app_berkas_alir(const struct sys *sys, int64_t id, berkas_fn *fn, void *arg, struct err *e)
{
    struct arena *a = arena_new((size_t)1 << 20);
    struct ambil g = {.a = a, .id = id, .isi = true, .fn = fn, .arg = arg};
    int rc = store_run(sys->store, STORE_BACA, fn_ambil, &g, e);

    arena_free(a);
    return rc < 0 ? rc : 0;
}

struct sapu { /* one candidate */
    int64_t id, lama, waktu;
    int maks, n;
};

static int fn_buang(struct store *s, void *arg, struct err *e)
{
    struct sapu *x = arg;

    x->n = store_berkas_buang(s, x->id, x->maks, e);
    return x->n < 0 ? x->n : 0;
}

static int fn_hapus(struct store *s, void *arg, struct err *e)
{
    struct sapu *x = arg;

    return store_berkas_hapus(s, x->id, x->lama, e);
}

static int fn_tunda(struct store *s, void *arg, struct err *e)
{
    struct sapu *x = arg;

    return store_berkas_tunda(s, x->id, x->waktu, e);
}

struct calon { /* what may be cleared */
    int64_t lama;
    bool sisa; /* uploads; else files */
    int64_t v[SAPU_ID];
    int n;
};

static int fn_calon(struct store *s, void *arg, struct err *e)
{
    struct calon *c = arg;

    c->n = c->sisa ? store_berkas_sisa(s, c->lama, c->v, SAPU_ID, e)
                   : store_berkas_lama(s, c->lama, c->v, SAPU_ID, e);
    return c->n < 0 ? c->n : 0;
}

/* Pieces of broken uploads; the number removed, with uploads that had none. */
static int sweep_uploads(const struct sys *sys, int maks, struct err *e)
{
    struct calon c = {.lama = sys->waktu - JAM, .sisa = true};
    int n = 0;
    int rc = store_run(sys->store, STORE_BACA, fn_calon, &c, e);

    for (int i = 0; rc >= 0 && i < c.n && n < maks; i++) {
        struct sapu x = {.id = c.v[i], .maks = maks - n < SAPU_PUT ? maks - n : SAPU_PUT};

        rc = app_tulis(sys, fn_buang, &x, e);
        n += x.n > 0 ? x.n : 1;
    }
    return rc < 0 ? rc : n;
}

/* Files that nothing refers to; one that is in use is looked at again after a day. */
static int sweep_files(const struct sys *sys, int maks, struct err *e)
{
    struct calon c = {.lama = sys->waktu - HARI};
    int n = 0;
    int rc = store_run(sys->store, STORE_BACA, fn_calon, &c, e);

    for (int i = 0; rc >= 0 && i < c.n && n < maks; i++) {
        struct sapu x = {.id = c.v[i], .lama = c.lama, .waktu = sys->waktu};
        struct err dipakai = {0};

        rc = app_tulis(sys, fn_hapus, &x, &dipakai);
        if (rc == ERR_CONFLICT)
            rc = app_tulis(sys, fn_tunda, &x, e);
        else if (rc < 0)
            return err_set(e, rc, "%s", dipakai.msg);
        else
            n++;
    }
    return rc < 0 ? rc : n;
}

int app_berkas_sapu(const struct sys *sys, int maks, struct err *e)
{
    int n = sweep_uploads(sys, maks, e);
    int m = n < 0 || n >= maks ? 0 : sweep_files(sys, maks - n, e);

    if (n < 0)
        return n;
    return m < 0 ? m : n + m;
}

const char *app_berkas_nama(struct arena *a, const char *nama, const struct berkas_jenis *jenis)
{
    const char *dasar = text_or(nama, "berkas");
    struct buf b;
    const char *titik;
    size_t n;

    for (const char *p = dasar; *p; p++)
        if ((*p == '/' || *p == '\\') && p[1] != '\0')
            dasar = p + 1;
    titik = strrchr(dasar, '.');
    n = titik != NULL && titik > dasar && strlen(titik) <= 6 ? (size_t)(titik - dasar)
                                                             : strlen(dasar);
    if (n > NAMA_MAX)
        n = NAMA_MAX;
    while (n > 0 && n < strlen(dasar) && ((unsigned char)dasar[n] & 0xc0) == 0x80)
        n--; /* at a character */
    buf_init(&b, NAMA_MAX + 16);
    for (size_t i = 0; i < n; i++)
        buf_putc(&b, (unsigned char)dasar[i] < ' ' || dasar[i] == 0x7f || dasar[i] == '"' ||
                             dasar[i] == '/' || dasar[i] == '\\'
                         ? '_'
                         : dasar[i]);
    buf_printf(&b, "%s.%s", n == 0 ? "berkas" : "", jenis->nama);
    titik = buf_dup(a, &b);
    buf_release(&b);
    return titik;
}
