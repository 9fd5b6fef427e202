/* SPDX-License-Identifier: MIT
 *
 * store_renstra: see the header.
 */
#include "store/store_renstra.h"

#include "base/str.h"
#include "core/paket_skema.h"
#include "store/store_skema.h"

static struct cacah count_of(const struct hasil *h, int k)
{
    struct cacah c = {.ada = !hasil_null(h, k)};

    if (c.ada)
        c.nilai = hasil_i64(h, k);
    return c;
}

static int read_version(struct renstra_versi_list *l, const struct hasil *h)
{
    struct renstra_versi *x = arena_push(l->arena, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v));

    *x = (struct renstra_versi){.id = hasil_i64(h, 0), .tahun = ""};
    x->isi.tahun_awal = count_of(h, 1);
    x->isi.tahun_akhir = count_of(h, 2);
    x->isi.versi = count_of(h, 3);
    x->isi.dokumen = arena_strdup(l->arena, hasil_teks(h, 4));
    x->isi.nomor = arena_strdup(l->arena, hasil_teks(h, 5));
    x->isi.status = pilihan_nilai(PILIHAN_RENSTRA_STATUS, hasil_teks(h, 7));
    x->isi.alasan = arena_strdup(l->arena, hasil_teks(h, 8));
    return hasil_null(h, 6) ? 0
                            : tanggal_parse_iso(&x->isi.tanggal, str_of(hasil_teks(h, 6)), NULL);
}

static void add_year(struct renstra_versi_list *l, int64_t id, int64_t tahun)
{
    for (size_t i = 0; i < l->n; i++)
        if (l->v[i].id == id)
            l->v[i].tahun = arena_printf(l->arena, "%s%s%lld", l->v[i].tahun,
                                         l->v[i].tahun[0] ? ", " : "", (long long)tahun);
}

int store_renstra_list(struct store *s, int64_t unit_id, struct renstra_versi_list *l,
                       struct err *e)
{
    struct nilai v = nilai_i64(unit_id);
    struct hasil h;
    int rc = store_query(s, Q_RENSTRA_LIST_BY_UNIT, &v, 1, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        if (read_version(l, &h) < 0)
            rc = err_set(e, ERR_SYSTEM, "%s: tanggal Renstra tidak dapat dibaca", s->nama);
    hasil_finish(&h);
    if (rc < 0)
        return rc;
    rc = store_query(s, Q_RENSTRA_PAKAI_BY_UNIT, &v, 1, &h, e);
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        add_year(l, hasil_i64(&h, 0), hasil_i64(&h, 1));
    hasil_finish(&h);
    return rc;
}

int store_renstra_get(struct store *s, int64_t unit_id, int64_t id, struct arena *a,
                      struct renstra *out, struct err *e)
{
    struct renstra_versi_list l = {.arena = a};
    struct skema_pohon x = {.akar = AKAR_RENSTRA, .id = id, .arena = a};
    int rc = store_renstra_list(s, unit_id, &l, e);

    if (rc < 0)
        return rc;
    *out = (struct renstra){0};
    for (size_t i = 0; i < l.n; i++)
        if (l.v[i].id == id)
            return skema_tree_get(s, &x, out, e);
    return err_set(e, ERR_NOT_FOUND, "versi Renstra itu tidak ada pada unit ini");
}

int store_renstra_add(struct store *s, struct renstra_baru *b, struct err *e)
{
    struct tempat t = {{0}};
    struct nilai k[3] = {nilai_i64(b->unit_id), nilai_i64(b->isi->tahun_awal.nilai),
                         nilai_i64(b->isi->tahun_akhir.nilai)};
    struct nilai g[5];
    int64_t versi = 0;
    int rc = store_query_i64(s, Q_RENSTRA_VERSI_AKHIR, k, 3, &versi, e);

    if (rc < 0)
        return rc;
    b->isi->versi = (struct cacah){true, versi + 1};
    t.id[AKAR_PEMDA] = b->pemda_id;
    t.id[AKAR_UNIT] = b->unit_id;
    if ((rc = skema_row_insert(s, AKAR_RENSTRA, &t, b->isi, e)) < 0 ||
        (rc = skema_tree_insert(s, AKAR_RENSTRA, &t, b->isi, e)) < 0)
        return rc;
    b->id = t.id[AKAR_RENSTRA];
    g[0] = nilai_i64(b->unit_id);
    g[1] = nilai_i64(b->id);
    g[2] = b->ganti ? nilai_i64(b->ganti) : nilai_teks(NULL);
    g[3] = nilai_i64(b->dari_tahun);
    g[4] = nilai_i64(b->isi->tahun_akhir.nilai);
    return store_exec(s, Q_PAKET_GANTI_RENSTRA, g, 5, e);
}

int store_renstra_update(struct store *s, int64_t id, const struct renstra *isi, struct err *e)
{
    struct tempat t = {{0}};

    t.id[AKAR_RENSTRA] = id;
    return skema_row_update(s, AKAR_RENSTRA, &t, isi, e);
}
