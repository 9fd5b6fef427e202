/* SPDX-License-Identifier: MIT
 *
 * store_pengguna: people and their roles as rows.
 */
#include "store/store_pengguna.h"

#include "base/str.h"
#include "store/store_ops.h"

#include <string.h>

static struct nilai nilai_id(int64_t id)
{
    return id ? nilai_i64(id) : nilai_teks(NULL);
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* "akun nama" in lower case, what searches look at. Capitals beyond ASCII stay as they are; names
 * are written without them. */
static const char *search_text(struct arena *a, const struct pengguna *x)
{
    char *s = arena_printf(a, "%s %s", x->akun, x->nama);

    for (char *p = s; *p; p++)
        *p = lower(*p);
    return s;
}

/* What was typed as a pattern for LIKE: % _ and the escape itself stand for themselves. */
static const char *pattern(struct arena *a, const char *cari)
{
    char *s, *p;

    if (text_empty(cari))
        return NULL;
    s = p = arena_alloc(a, 2 * strlen(cari) + 1);
    for (; *cari; cari++) {
        if (*cari == '%' || *cari == '_' || *cari == '!')
            *p++ = '!';
        *p++ = lower(*cari);
    }
    return s;
}

static struct pengguna row(const struct hasil *h, struct arena *a)
{
    return (struct pengguna){.id = hasil_i64(h, 0),
                             .versi = hasil_i64(h, 1),
                             .akun = arena_strdup(a, hasil_teks(h, 2)),
                             .nama = arena_strdup(a, hasil_teks(h, 3)),
                             .sandi = arena_strdup(a, hasil_teks(h, 4)),
                             .harus_ganti = hasil_i64(h, 5) != 0,
                             .aktif = hasil_i64(h, 6) != 0,
                             .dibuat = hasil_i64(h, 7),
                             .sandi_waktu = hasil_i64(h, 8)};
}

int store_pengguna_get(struct store *s, int64_t id, const char *akun, struct arena *a,
                       struct pengguna *out, struct err *e)
{
    struct nilai v = id ? nilai_i64(id) : nilai_teks(akun);
    struct hasil h;
    int rc = store_query(s, id ? Q_PENGGUNA_GET : Q_PENGGUNA_GET_BY_AKUN, &v, 1, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0)
        *out = row(&h, a);
    hasil_finish(&h);
    return rc;
}

int store_pengguna_insert(struct store *s, struct pengguna *x, struct err *e)
{
    struct arena *a = arena_new(1 << 16);
    struct nilai v[6] = {nilai_teks(x->akun),           nilai_teks(x->nama),
                         nilai_teks(search_text(a, x)), nilai_teks(x->sandi),
                         nilai_i64(x->harus_ganti),     nilai_i64(x->dibuat)};
    int rc = store_query_i64(s, Q_PENGGUNA_INSERT, v, 6, &x->id, e);

    arena_free(a);
    return rc < 0 ? rc : 0;
}

int store_pengguna_update(struct store *s, const struct pengguna *x, struct err *e)
{
    struct arena *a = arena_new(1 << 16);
    struct nilai v[4] = {nilai_i64(x->id), nilai_teks(x->akun), nilai_teks(x->nama),
                         nilai_teks(search_text(a, x))};
    int rc = store_exec(s, Q_PENGGUNA_UPDATE, v, 4, e);

    arena_free(a);
    return rc;
}

int store_pengguna_sandi(struct store *s, const struct pengguna *x, struct err *e)
{
    struct nilai v[4] = {nilai_i64(x->id), nilai_teks(x->sandi), nilai_i64(x->harus_ganti),
                         nilai_i64(x->sandi_waktu)};

    return store_exec(s, Q_PENGGUNA_SANDI, v, 4, e);
}

int store_pengguna_aktif(struct store *s, int64_t id, bool aktif, struct err *e)
{
    struct nilai v[2] = {nilai_i64(id), nilai_i64(aktif)};

    return store_exec(s, Q_PENGGUNA_AKTIF, v, 2, e);
}

int store_pengguna_ada(struct store *s, struct err *e)
{
    int64_t id;

    return store_query_i64(s, Q_PENGGUNA_ADA, NULL, 0, &id, e);
}

int store_pengguna_list(struct store *s, const struct pengguna_pilih *p, struct arena *a,
                        struct pengguna **v, size_t *n, struct err *e)
{
    struct nilai q[6] = {nilai_id(p->pemda_id),
                         nilai_teks(pattern(a, p->cari)),
                         nilai_teks(pilihan_nama(PILIHAN_PERAN, (int)p->peran)),
                         p->aktif ? nilai_i64(p->aktif > 0) : nilai_teks(NULL),
                         nilai_teks(p->sesudah ? p->sesudah : ""),
                         nilai_i64((int64_t)p->maks)};
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_PENGGUNA_LIST, q, 6, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        struct pengguna *x = arena_push(a, (void **)v, n, &cap, sizeof(**v));

        *x = row(&h, a);
    }
    hasil_finish(&h);
    return rc;
}

int store_penugasan_list(struct store *s, int64_t pengguna_id, struct arena *a,
                         struct penugasan_rinci **v, size_t *n, struct err *e)
{
    struct nilai p = nilai_i64(pengguna_id);
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_PENUGASAN_LIST, &p, 1, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        struct penugasan_rinci *x = arena_push(a, (void **)v, n, &cap, sizeof(**v));

        *x = (struct penugasan_rinci){
            .t = {.peran = (enum peran)pilihan_nilai(PILIHAN_PERAN, hasil_teks(&h, 0)),
                  .pemda_id = hasil_null(&h, 1) ? 0 : hasil_i64(&h, 1),
                  .unit_id = hasil_null(&h, 2) ? 0 : hasil_i64(&h, 2),
                  .jabatan = arena_strdup(a, hasil_teks(&h, 3))},
            .mulai = arena_strdup(a, hasil_teks(&h, 4)),
            .sampai = arena_strdup(a, hasil_teks(&h, 5)),
            .pemda = arena_strdup(a, hasil_teks(&h, 6)),
            .pemda_nama = arena_strdup(a, hasil_teks(&h, 7)),
            .unit = arena_strdup(a, hasil_teks(&h, 8)),
            .unit_nama = arena_strdup(a, hasil_teks(&h, 9))};
    }
    hasil_finish(&h);
    return rc;
}

int store_penugasan_put(struct store *s, int64_t pengguna_id, const struct penugasan_rinci *v,
                        size_t n, struct err *e)
{
    struct nilai id = nilai_i64(pengguna_id);
    int rc = store_exec(s, Q_PENUGASAN_DELETE, &id, 1, e);

    for (size_t i = 0; rc >= 0 && i < n; i++) {
        const struct penugasan_rinci *x = &v[i];
        struct nilai p[8] = {id,
                             nilai_i64((int64_t)i),
                             nilai_teks(pilihan_nama(PILIHAN_PERAN, (int)x->t.peran)),
                             nilai_id(x->t.pemda_id),
                             nilai_id(x->t.unit_id),
                             nilai_teks(x->t.jabatan),
                             nilai_teks(x->mulai),
                             nilai_teks(x->sampai)};

        rc = store_exec(s, Q_PENUGASAN_INSERT, p, 8, e);
    }
    return rc;
}
