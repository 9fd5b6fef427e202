/* SPDX-License-Identifier: MIT
 *
 * store_berkas: statements of sql/query/berkas.sql.
 */
#include "store/store_berkas.h"

#include "store/store_ops.h"

#include <string.h>

int store_berkas_muat(struct store *s, int64_t waktu, int64_t *muat_id, struct err *e)
{
    struct nilai v = nilai_i64(waktu);
    int rc = store_query_i64(s, Q_BERKAS_MUAT_INSERT, &v, 1, muat_id, e);

    return rc < 0 ? rc : 0;
}

int store_berkas_potong(struct store *s, int64_t muat_id, int64_t urutan, const void *p, size_t n,
                        struct err *e)
{
    struct nilai v[3] = {nilai_i64(muat_id), nilai_i64(urutan),
                         (struct nilai){.jenis = NILAI_BLOB, .p = p, .n = n}};

    return store_exec(s, Q_BERKAS_POTONG_INSERT, v, 3, e);
}

int store_berkas_selesai(struct store *s, int64_t waktu, struct berkas_baris *b, struct err *e)
{
    struct nilai v[6] = {nilai_i64(b->muat_id), nilai_teks(b->hash),  nilai_teks(b->jenis),
                         nilai_i64(b->ukuran),  nilai_i64(b->potong), nilai_i64(waktu)};
    int rc = store_query_i64(s, Q_BERKAS_INSERT, v, 6, &b->id, e);

    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "unggahan terputus terlalu lama; unggah sekali lagi");
    return rc < 0 ? rc : 0;
}

int store_berkas_sentuh(struct store *s, const char *hash, int64_t waktu, int64_t *id,
                        struct err *e)
{
    struct nilai v[2] = {nilai_teks(hash), nilai_i64(waktu)};

    return store_query_i64(s, Q_BERKAS_SENTUH, v, 2, id, e);
}

int store_berkas_get(struct store *s, struct arena *a, int64_t id, struct berkas_baris *out,
                     struct err *e)
{
    struct nilai v = nilai_i64(id);
    struct hasil h;
    int rc = store_query(s, Q_BERKAS_GET, &v, 1, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0)
        *out = (struct berkas_baris){
            .id = id,
            .muat_id = hasil_i64(&h, 0),
            .hash = arena_strdup(a, hasil_teks(&h, 1)),
            .jenis = arena_strdup(a, hasil_teks(&h, 2)),
            .ukuran = hasil_i64(&h, 3),
            .potong = hasil_i64(&h, 4),
        };
    hasil_finish(&h);
    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "berkas ini tidak ada");
    return rc < 0 ? rc : 0;
}

int store_berkas_baca(struct store *s, struct berkas_sepotong *x, struct err *e)
{
    struct nilai v[2] = {nilai_i64(x->muat_id), nilai_i64(x->urutan)};
    struct hasil h;
    const void *p;
    int rc = store_query(s, Q_BERKAS_POTONG_GET, v, 2, &h, e);

    x->n = 0;
    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        p = hasil_blob(&h, 0, &x->n);
        if (x->n <= x->maks)
            memcpy(x->p, p, x->n);
    }
    hasil_finish(&h);
    if (rc < 0)
        return rc;
    if (rc == 0 || x->n > x->maks)
        return err_set(e, ERR_SYSTEM,
                       "isi berkas di basis data tidak utuh; pulihkan dari cadangan");
    return 0;
}

static int ids(struct store *s, enum kueri q, int64_t lama, int64_t *v, int maks, struct err *e)
{
    struct nilai p[2] = {nilai_i64(lama), nilai_i64(maks)};
    struct hasil h;
    int n = 0;
    int rc = store_query(s, q, p, 2, &h, e);

    while (rc >= 0 && n < maks && (rc = hasil_step(&h, e)) > 0)
        v[n++] = hasil_i64(&h, 0);
    hasil_finish(&h);
    return rc < 0 ? rc : n;
}

int store_berkas_sisa(struct store *s, int64_t lama, int64_t *v, int maks, struct err *e)
{
    return ids(s, Q_BERKAS_MUAT_LIST_SISA, lama, v, maks, e);
}

int store_berkas_buang(struct store *s, int64_t muat_id, int maks, struct err *e)
{
    struct nilai v[2] = {nilai_i64(muat_id), nilai_i64(maks)};
    struct hasil h;
    int n = 0;
    int rc = store_query(s, Q_BERKAS_POTONG_DELETE, v, 2, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        n++;
    hasil_finish(&h);
    if (rc >= 0)
        rc = store_exec(s, Q_BERKAS_MUAT_DELETE, v, 1, e);
    return rc < 0 ? rc : n;
}

int store_berkas_lama(struct store *s, int64_t lama, int64_t *v, int maks, struct err *e)
{
    return ids(s, Q_BERKAS_LIST_LAMA, lama, v, maks, e);
}

int store_berkas_hapus(struct store *s, int64_t id, int64_t lama, struct err *e)
{
    struct nilai v[2] = {nilai_i64(id), nilai_i64(lama)};

    return store_exec(s, Q_BERKAS_DELETE, v, 2, e);
}

int store_berkas_tunda(struct store *s, int64_t id, int64_t waktu, struct err *e)
{
    struct nilai v[2] = {nilai_i64(id), nilai_i64(waktu)};

    return store_exec(s, Q_BERKAS_TUNDA, v, 2, e);
}
