/* SPDX-License-Identifier: MIT
 *
 * store_tahun: see store_tahun.h.
 */
#include "store/store_tahun.h"

#include "store/store_paket_dalam.h"
#include "store/store_skema.h"

static int years(struct store *s, struct arena *a, struct unit_isi *out, struct err *e)
{
    struct nilai v = nilai_i64(out->unit_id);
    size_t cap = 0;
    struct hasil h;
    int rc = store_query(s, Q_PAKET_LIST_TAHUN, &v, 1, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        *(int64_t *)arena_push(a, (void **)&out->tahun, &out->n, &cap, sizeof(*out->tahun)) =
            hasil_i64(&h, 0);
    hasil_finish(&h);
    return rc;
}

int store_unit_read(struct store *s, const struct paket_kunci *k, struct arena *a,
                    struct unit_isi *out, struct err *e)
{
    int64_t id[AKAR_COUNT] = {0};
    int rc = paket_unit_find(s, k, id, e);

    *out = (struct unit_isi){.pemda_id = id[AKAR_PEMDA], .unit_id = id[AKAR_UNIT]};
    if (rc < 0)
        return rc;
    out->pemda = ARENA_NEW(a, struct pemda);
    out->unit = ARENA_NEW(a, struct unit);
    if ((rc = skema_tree_get(s, &(struct skema_pohon){AKAR_PEMDA, id[AKAR_PEMDA], a, NULL},
                             out->pemda, e)) < 0 ||
        (rc = skema_tree_get(s, &(struct skema_pohon){AKAR_UNIT, id[AKAR_UNIT], a, NULL}, out->unit,
                             e)) < 0)
        return rc;
    return years(s, a, out, e);
}
