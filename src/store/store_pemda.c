/* SPDX-License-Identifier: MIT
 *
 * store_pemda: lists, single rows, and their fields along the skema.
 */
#include "store/store_pemda.h"

#include "base/str.h"
#include "store/store_skema.h"

#include <string.h>

int store_pemda_list(struct store *s, struct arena *a, struct pemda_baris **v, size_t *n,
                     struct err *e)
{
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_PEMDA_DAFTAR, NULL, 0, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        struct pemda_baris *x = arena_push(a, (void **)v, n, &cap, sizeof(**v));

        *x = (struct pemda_baris){.id = hasil_i64(&h, 0),
                                  .versi = hasil_i64(&h, 1),
                                  .kode = arena_strdup(a, hasil_teks(&h, 2)),
                                  .nama = arena_strdup(a, hasil_teks(&h, 3)),
                                  .n_unit = hasil_i64(&h, 4)};
    }
    hasil_finish(&h);
    return rc;
}

int store_unit_list(struct store *s, int64_t unit_id, struct arena *a, struct unit_baris **v,
                    size_t *n, struct err *e)
{
    struct nilai p = unit_id ? nilai_i64(unit_id) : nilai_teks(NULL);
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_UNIT_DAFTAR, &p, 1, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        struct unit_baris *x = arena_push(a, (void **)v, n, &cap, sizeof(**v));

        *x = (struct unit_baris){.id = hasil_i64(&h, 0),
                                 .pemda_id = hasil_i64(&h, 1),
                                 .pemda = arena_strdup(a, hasil_teks(&h, 2)),
                                 .pemda_nama = arena_strdup(a, hasil_teks(&h, 3)),
                                 .versi = hasil_i64(&h, 4),
                                 .kode = arena_strdup(a, hasil_teks(&h, 5)),
                                 .nama = arena_strdup(a, hasil_teks(&h, 6)),
                                 .jenis = arena_strdup(a, hasil_teks(&h, 7)),
                                 .tahun = hasil_null(&h, 8) ? 0 : hasil_i64(&h, 8),
                                 .n_tahun = hasil_i64(&h, 9)};
    }
    hasil_finish(&h);
    return rc;
}

int store_tempat_find(struct store *s, const char *tempat, int64_t *pemda_id, int64_t *unit_id,
                      struct err *e)
{
    struct arena *a = arena_new(1 << 16);
    struct str rest = str_of(tempat), kode = str_cut(&rest, '/');
    struct nilai v[2] = {nilai_teks(arena_strndup(a, text_or(kode.p, ""), kode.n))};
    int rc = store_query_i64(s, Q_PEMDA_FIND, v, 1, pemda_id, e);

    *unit_id = 0;
    if (rc > 0 && rest.p) {
        v[0] = nilai_i64(*pemda_id);
        v[1] = nilai_teks(arena_strndup(a, rest.p, rest.n));
        rc = store_query_i64(s, Q_UNIT_FIND, v, 2, unit_id, e);
    }
    arena_free(a);
    return rc;
}

int store_pemda_get(struct store *s, int64_t id, struct arena *a, struct pemda *out, int64_t *versi,
                    struct err *e)
{
    struct nilai v = nilai_i64(id);
    int rc = store_query_i64(s, Q_PEMDA_VERSI, &v, 1, versi, e);

    *out = (struct pemda){0};
    if (rc > 0)
        rc = skema_tree_get(s, &(struct skema_pohon){AKAR_PEMDA, id, a, NULL}, out, e) < 0
                 ? ERR_SYSTEM
                 : 1;
    return rc;
}

int store_unit_get(struct store *s, const struct unit_baris *mana, struct arena *a,
                   struct unit *out, struct unit_baris *baris, struct err *e)
{
    struct nilai v = nilai_i64(mana->id);
    struct hasil h;
    int rc = store_query(s, Q_UNIT_VERSI, &v, 1, &h, e);

    *out = (struct unit){0};
    *baris = (struct unit_baris){.id = mana->id};
    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        baris->versi = hasil_i64(&h, 0);
        baris->pemda_id = hasil_i64(&h, 1);
    }
    hasil_finish(&h);
    if (rc > 0)
        rc = skema_tree_get(s, &(struct skema_pohon){AKAR_UNIT, mana->id, a, NULL}, out, e) < 0
                 ? ERR_SYSTEM
                 : 1;
    return rc;
}

int store_pemda_put(struct store *s, int64_t *id, const struct pemda *isi, struct err *e)
{
    struct tempat t = {{[AKAR_PEMDA] = *id}};
    int rc;

    if (*id)
        return skema_row_update(s, AKAR_PEMDA, &t, isi, e);
    rc = skema_row_insert(s, AKAR_PEMDA, &t, isi, e);
    *id = t.id[AKAR_PEMDA];
    return rc;
}

int store_unit_put(struct store *s, int64_t pemda_id, int64_t *id, const struct unit *isi,
                   struct err *e)
{
    struct tempat t = {{[AKAR_PEMDA] = pemda_id, [AKAR_UNIT] = *id}};
    int rc;

    if (*id)
        return skema_row_update(s, AKAR_UNIT, &t, isi, e);
    rc = skema_row_insert(s, AKAR_UNIT, &t, isi, e);
    *id = t.id[AKAR_UNIT];
    return rc;
}

int store_tahun_list(struct store *s, int64_t unit_id, struct arena *a, int64_t **v, size_t *n,
                     struct err *e)
{
    struct nilai p = nilai_i64(unit_id);
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_PAKET_LIST_TAHUN, &p, 1, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        *(int64_t *)arena_push(a, (void **)v, n, &cap, sizeof(**v)) = hasil_i64(&h, 0);
    hasil_finish(&h);
    return rc;
}

int store_jabatan_list(struct store *s, int64_t unit_id, struct arena *a, struct jabatan_baris **v,
                       size_t *n, struct err *e)
{
    struct nilai p = nilai_i64(unit_id);
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_JABATAN_DAFTAR, &p, 1, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        const char *kode = hasil_teks(&h, 0);
        size_t i = 0;

        while (i < *n && !text_eq((*v)[i].kode, kode))
            i++;
        if (i < *n || !kode)
            continue;
        kode = arena_strdup(a, kode);
        *(struct jabatan_baris *)arena_push(a, (void **)v, n, &cap, sizeof(**v)) =
            (struct jabatan_baris){kode, arena_strdup(a, hasil_teks(&h, 1))};
    }
    hasil_finish(&h);
    return rc;
}
