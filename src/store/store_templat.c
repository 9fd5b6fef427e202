/* SPDX-License-Identifier: MIT
 *
 * store_templat: statements of sql/query/templat.sql (declared in store_lkjip.h).
 */
#include "base/str.h"
#include "store/store_lkjip.h"
#include "store/store_ops.h"

static struct nilai nilai_bila(int64_t i)
{
    return i != 0 ? nilai_i64(i) : nilai_teks(NULL);
}

int store_templat_add(struct store *s, struct templat_baris *t, struct err *e)
{
    struct nilai v[8] = {nilai_i64(t->pemda_id),    nilai_bila(t->unit_id),  nilai_teks(t->dokumen),
                         nilai_teks(t->nama),       nilai_i64(t->berkas_id), nilai_i64(t->waktu),
                         nilai_i64(t->pengguna_id), nilai_teks(t->pengguna)};
    int rc = store_query_i64(s, Q_TEMPLAT_INSERT, v, 8, &t->id, e);

    return rc < 0 ? rc : 0;
}

int store_templat_periksa(struct store *s, const struct templat_baris *t, struct err *e)
{
    struct nilai v[3] = {nilai_i64(t->id),
                         nilai_teks(pilihan_nama(PILIHAN_TEMPLAT_PERIKSA, t->periksa)),
                         nilai_teks(t->laporan)};

    return store_exec(s, Q_TEMPLAT_PERIKSA, v, 3, e);
}

static void read_row(struct arena *a, const struct hasil *h, struct templat_baris *t)
{
    *t = (struct templat_baris){
        .id = hasil_i64(h, 0),
        .pemda_id = hasil_i64(h, 1),
        .unit_id = hasil_null(h, 2) ? 0 : hasil_i64(h, 2),
        .dokumen = arena_strdup(a, hasil_teks(h, 3)),
        .nama = arena_strdup(a, hasil_teks(h, 4)),
        .berkas_id = hasil_i64(h, 5),
        .waktu = hasil_i64(h, 6),
        .pengguna = arena_strdup(a, hasil_teks(h, 7)),
        .periksa = pilihan_nilai(PILIHAN_TEMPLAT_PERIKSA, text_or(hasil_teks(h, 8), "")),
        .laporan = arena_strdup(a, hasil_teks(h, 9)),
    };
}

int store_templat_list(struct store *s, struct arena *a, const struct slice_id *k,
                       struct templat_baris **v, size_t *n, struct err *e)
{
    struct nilai w[2] = {nilai_i64(k->pemda_id), nilai_i64(k->unit_id)};
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_TEMPLAT_LIST, w, 2, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        read_row(a, &h, arena_push(a, (void **)v, n, &cap, sizeof(**v)));
    hasil_finish(&h);
    return rc;
}

int store_templat_get(struct store *s, struct arena *a, int64_t id, struct templat_baris *out,
                      struct err *e)
{
    struct nilai w = nilai_i64(id);
    struct hasil h;
    int rc = store_query(s, Q_TEMPLAT_GET, &w, 1, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0)
        read_row(a, &h, out);
    hasil_finish(&h);
    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "template itu tidak ada; mungkin sudah dihapus");
    return rc < 0 ? rc : 0;
}

int store_templat_delete(struct store *s, int64_t id, struct err *e)
{
    struct nilai v = nilai_i64(id);

    return store_exec(s, Q_TEMPLAT_DELETE, &v, 1, e);
}

int store_templat_pakai_get(struct store *s, const struct slice_id *k, const char *dokumen,
                            int64_t *id, struct err *e)
{
    struct nilai v[3] = {nilai_i64(k->pemda_id), nilai_i64(k->unit_id), nilai_teks(dokumen)};
    bool milik_unit = false;
    struct hasil h;
    int rc = store_query(s, Q_TEMPLAT_PAKAI_GET, v, 3, &h, e);

    *id = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        bool unit = !hasil_null(&h, 0);

        if (milik_unit && !unit)
            continue; /* the unit's own choice goes before that of its pemda */
        milik_unit = unit;
        *id = hasil_null(&h, 1) ? 0 : hasil_i64(&h, 1);
    }
    hasil_finish(&h);
    return rc;
}

int store_templat_pakai_put(struct store *s, const struct slice_id *k, const char *dokumen,
                            int64_t id, struct err *e)
{
    struct nilai lama[3] = {nilai_i64(k->pemda_id), nilai_i64(k->unit_id), nilai_teks(dokumen)};
    struct nilai v[4] = {nilai_i64(k->pemda_id), nilai_bila(k->unit_id), nilai_teks(dokumen),
                         nilai_bila(id)};
    int rc = store_exec(s, Q_TEMPLAT_PAKAI_DELETE, lama, 3, e);

    return rc < 0 ? rc : store_exec(s, Q_TEMPLAT_PAKAI_INSERT, v, 4, e);
}
