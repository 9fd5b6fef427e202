/* SPDX-License-Identifier: MIT
 *
 * store_sesi: sessions and failed sign-ins as rows.
 */
#include "store/store_sesi.h"

#include "store/store_ops.h"

static struct nilai nilai_id(int64_t id)
{
    return id ? nilai_i64(id) : nilai_teks(NULL);
}

static int64_t i64_or_0(const struct hasil *h, int k)
{
    return hasil_null(h, k) ? 0 : hasil_i64(h, k);
}

int store_sesi_get(struct store *s, const char *kunci, struct arena *a, struct sesi_baris *out,
                   struct err *e)
{
    struct nilai v = nilai_teks(kunci);
    struct hasil h;
    int rc = store_query(s, Q_SESI_GET, &v, 1, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        *out = (struct sesi_baris){.id = hasil_i64(&h, 0),
                                   .dibuat = hasil_i64(&h, 1),
                                   .terakhir = hasil_i64(&h, 2),
                                   .unit = arena_strdup(a, hasil_teks(&h, 3)),
                                   .tahun = i64_or_0(&h, 4),
                                   .atas_nama = arena_strdup(a, hasil_teks(&h, 5)),
                                   .pengguna_id = hasil_i64(&h, 6),
                                   .akun = arena_strdup(a, hasil_teks(&h, 7)),
                                   .nama = arena_strdup(a, hasil_teks(&h, 8)),
                                   .aktif = hasil_i64(&h, 9) != 0,
                                   .harus_ganti = hasil_i64(&h, 10) != 0};
    }
    hasil_finish(&h);
    return rc;
}

int store_penugasan_berlaku(struct store *s, int64_t pengguna_id, const char *hari, struct arena *a,
                            struct pelaku *out, struct err *e)
{
    struct nilai v[2] = {nilai_i64(pengguna_id), nilai_teks(hari)};
    struct penugasan *t = NULL;
    struct hasil h;
    size_t n = 0, cap = 0;
    int rc = store_query(s, Q_PENUGASAN_BERLAKU, v, 2, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        int peran = pilihan_nilai(PILIHAN_PERAN, hasil_teks(&h, 0));
        struct penugasan *x;

        if (peran == 0)
            continue;
        x = arena_push(a, (void **)&t, &n, &cap, sizeof(*t));
        *x = (struct penugasan){.peran = (enum peran)peran,
                                .pemda_id = i64_or_0(&h, 1),
                                .unit_id = i64_or_0(&h, 2),
                                .jabatan = arena_strdup(a, hasil_teks(&h, 3))};
    }
    hasil_finish(&h);
    out->penugasan = t;
    out->n = n;
    return rc;
}

int store_sesi_insert(struct store *s, const char *kunci, struct sesi_baris *x, struct err *e)
{
    struct nilai v[7] = {nilai_i64(x->pengguna_id), nilai_teks(kunci),       nilai_i64(x->dibuat),
                         nilai_teks(x->alamat),     nilai_teks(x->peramban), nilai_teks(NULL),
                         nilai_teks(NULL)};
    struct arena *a = arena_new(1 << 16);
    struct hasil h;
    int rc = store_query(s, Q_SESI_KONTEKS_TERAKHIR, v, 1, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        v[5] = nilai_teks(arena_strdup(a, hasil_teks(&h, 0)));
        v[6] = nilai_id(i64_or_0(&h, 1));
    }
    hasil_finish(&h);
    if (rc >= 0)
        rc = store_query_i64(s, Q_SESI_INSERT, v, 7, &x->id, e);
    arena_free(a);
    return rc < 0 ? rc : 0;
}

int store_sesi_list(struct store *s, const struct sesi_baris *batas, struct arena *a,
                    struct sesi_baris **v, size_t *n, struct err *e)
{
    struct nilai p[3] = {nilai_i64(batas->pengguna_id), nilai_i64(batas->dibuat),
                         nilai_i64(batas->terakhir)};
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_SESI_LIST, p, 3, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        struct sesi_baris *x = arena_push(a, (void **)v, n, &cap, sizeof(**v));

        *x = (struct sesi_baris){.id = hasil_i64(&h, 0),
                                 .dibuat = hasil_i64(&h, 1),
                                 .terakhir = hasil_i64(&h, 2),
                                 .alamat = arena_strdup(a, hasil_teks(&h, 3)),
                                 .peramban = arena_strdup(a, hasil_teks(&h, 4)),
                                 .pengguna_id = batas->pengguna_id};
    }
    hasil_finish(&h);
    return rc;
}

int store_sesi_sentuh(struct store *s, const struct sesi_baris *x, struct err *e)
{
    struct nilai v[4] = {nilai_i64(x->id), nilai_i64(x->terakhir), nilai_teks(x->unit),
                         nilai_id(x->tahun)};

    return store_exec(s, Q_SESI_SENTUH, v, 4, e);
}

int store_sesi_atas_nama(struct store *s, const struct sesi_baris *x, struct err *e)
{
    struct nilai v[3] = {nilai_i64(x->id), nilai_i64(x->pengguna_id), nilai_teks(x->atas_nama)};

    return store_exec(s, Q_SESI_ATAS_NAMA, v, 3, e);
}

int store_sesi_delete(struct store *s, int64_t id, int64_t pengguna_id, struct err *e)
{
    struct nilai v[2] = {nilai_i64(id), nilai_i64(pengguna_id)};

    return store_query_i64(s, Q_SESI_DELETE, v, 2, &id, e);
}

int store_sesi_delete_semua(struct store *s, int64_t pengguna_id, int64_t kecuali, struct err *e)
{
    struct nilai v[2] = {nilai_i64(pengguna_id), nilai_i64(kecuali)};

    return store_exec(s, Q_SESI_DELETE_SEMUA, v, 2, e);
}

int store_sesi_delete_lama(struct store *s, int64_t dibuat, int64_t terakhir, int64_t percobaan,
                           struct err *e)
{
    struct nilai d = nilai_i64(dibuat), t = nilai_i64(terakhir), p = nilai_i64(percobaan);
    int rc;

    if ((rc = store_exec(s, Q_SESI_DELETE_LAMA, &d, 1, e)) < 0 ||
        (rc = store_exec(s, Q_SESI_DELETE_DIAM, &t, 1, e)) < 0)
        return rc;
    return store_exec(s, Q_PERCOBAAN_DELETE_LAMA, &p, 1, e);
}

int store_percobaan_get(struct store *s, const char *kunci, struct percobaan *out, struct err *e)
{
    struct nilai v = nilai_teks(kunci);
    struct hasil h;
    int rc = store_query(s, Q_PERCOBAAN_GET, &v, 1, &h, e);

    *out = (struct percobaan){0};
    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0)
        *out = (struct percobaan){hasil_i64(&h, 0), hasil_i64(&h, 1), hasil_i64(&h, 2)};
    hasil_finish(&h);
    return rc < 0 ? rc : 0;
}

int store_percobaan_put(struct store *s, const char *kunci, const struct percobaan *p,
                        struct err *e)
{
    struct nilai v[4] = {nilai_teks(kunci), nilai_i64(p->gagal), nilai_i64(p->terakhir),
                         nilai_i64(p->sampai)};

    if (p->gagal == 0)
        return store_exec(s, Q_PERCOBAAN_DELETE, v, 1, e);
    return store_exec(s, Q_PERCOBAAN_PUT, v, 4, e);
}
