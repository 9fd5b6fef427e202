/* SPDX-License-Identifier: MIT
 *
 * store_idempoten: statements of sql/query/idempoten.sql.
 */
#include "store/store_idempoten.h"

#include "store/store_ops.h"

int store_idempoten_get(struct store *s, struct idempoten *x, struct arena *a, struct err *e)
{
    struct nilai v[2] = {nilai_i64(x->pengguna_id), nilai_teks(x->kunci)};
    struct hasil h;
    int rc = store_query(s, Q_IDEMPOTEN_GET, v, 2, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        x->sidik = arena_strdup(a, hasil_teks(&h, 0));
        x->jawaban = arena_strdup(a, hasil_teks(&h, 1));
    }
    hasil_finish(&h);
    return rc;
}

int store_idempoten_put(struct store *s, const struct idempoten *x, int64_t batas, struct err *e)
{
    struct nilai v[5] = {nilai_i64(x->pengguna_id), nilai_teks(x->kunci), nilai_teks(x->sidik),
                         nilai_teks(x->jawaban), nilai_i64(x->waktu)};
    struct nilai lama = nilai_i64(batas);
    int rc = store_exec(s, Q_IDEMPOTEN_DELETE_OLD, &lama, 1, e);

    return rc < 0 ? rc : store_exec(s, Q_IDEMPOTEN_INSERT, v, 5, e);
}
