/* SPDX-License-Identifier: MIT
 *
 * store_lkjip: statements of sql/query/lkjip.sql.
 */
#include "store/store_lkjip.h"

#include "base/str.h"
#include "store/store_ops.h"
#include "store/store_paket.h"

#include <stdio.h>

static struct nilai nilai_bila(int64_t i)
{
    return i != 0 ? nilai_i64(i) : nilai_teks(NULL);
}

static int64_t i64_or_nol(const struct hasil *h, int k)
{
    return hasil_null(h, k) ? 0 : hasil_i64(h, k);
}

static const char *teks(struct arena *a, const struct hasil *h, int k)
{
    return arena_strdup(a, hasil_teks(h, k));
}

static struct tanggal tanggal_of(const struct hasil *h, int k)
{
    struct tanggal t = {0};
    const char *s = hasil_teks(h, k);

    if (s == NULL || tanggal_parse_iso(&t, str_of(s), NULL) != 0)
        return (struct tanggal){0};
    return t;
}

struct tanggal_teks { /* room for an ISO date */
    char s[48];
};

static struct nilai nilai_tanggal(struct tanggal_teks *b, struct tanggal t)
{
    if (!tanggal_ada(t))
        return nilai_teks(NULL);
    snprintf(b->s, sizeof(b->s), "%04d-%02d-%02d", t.tahun, t.bulan, t.hari);
    return nilai_teks(b->s);
}

static int status_of(const struct hasil *h, int k)
{
    int v = pilihan_nilai(PILIHAN_LKJIP_STATUS, text_or(hasil_teks(h, k), ""));

    return v != 0 ? v : LKJIP_DRAF;
}

static const char *status_nama(int status)
{
    return pilihan_nama(PILIHAN_LKJIP_STATUS, status);
}

int store_lkjip_slice(struct store *s, struct arena *a, const char *unit, int64_t tahun,
                      struct slice_id *out, struct err *e)
{
    struct paket_kunci k = paket_kunci_of(a, unit, tahun);
    struct nilai v[3] = {nilai_teks(k.pemda), nilai_teks(k.unit), nilai_i64(k.tahun)};
    struct hasil h;
    int rc = store_query(s, Q_LKJIP_PAKET_FIND, v, 3, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0)
        *out = (struct slice_id){hasil_i64(&h, 0), hasil_i64(&h, 1), hasil_i64(&h, 2)};
    hasil_finish(&h);
    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "belum ada data unit %.60s tahun %lld", unit,
                       (long long)tahun);
    return rc < 0 ? rc : 0;
}

int store_lkjip_get(struct store *s, struct arena *a, int64_t paket_id, struct lkjip_posisi *out,
                    struct err *e)
{
    struct nilai v = nilai_i64(paket_id);
    struct hasil h;
    int rc = store_query(s, Q_LKJIP_GET, &v, 1, &h, e);

    *out = (struct lkjip_posisi){.status = LKJIP_DRAF};
    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0)
        *out = (struct lkjip_posisi){status_of(&h, 0), teks(a, &h, 1), tanggal_of(&h, 2),
                                     i64_or_nol(&h, 3), teks(a, &h, 4)};
    hasil_finish(&h);
    return rc < 0 ? rc : 0;
}

int store_lkjip_put(struct store *s, const struct slice_id *k, const struct lkjip_posisi *p,
                    struct err *e)
{
    struct tanggal_teks t;
    struct nilai v[8] = {nilai_i64(k->pemda_id),   nilai_i64(k->unit_id),
                         nilai_i64(k->paket_id),   nilai_teks(status_nama(p->status)),
                         nilai_teks(p->nomor),     nilai_tanggal(&t, p->tanggal),
                         nilai_bila(p->berkas_id), nilai_teks(p->berkas_nama)};

    return store_exec(s, Q_LKJIP_PUT, v, 8, e);
}

int store_lkjip_langkah_add(struct store *s, const struct slice_id *k,
                            const struct lkjip_riwayat *r, struct err *e)
{
    struct tanggal_teks t;
    struct nilai v[10] = {nilai_i64(k->pemda_id),           nilai_i64(k->unit_id),
                          nilai_i64(k->paket_id),           nilai_i64(r->waktu),
                          nilai_i64(r->pengguna_id),        nilai_teks(r->pengguna),
                          nilai_teks(status_nama(r->dari)), nilai_teks(status_nama(r->ke)),
                          nilai_teks(r->catatan),           nilai_tanggal(&t, r->tanggal)};

    return store_exec(s, Q_LKJIP_LANGKAH_INSERT, v, 10, e);
}

int store_lkjip_langkah_list(struct store *s, struct arena *a, int64_t paket_id,
                             struct lkjip_riwayat **v, size_t *n, struct err *e)
{
    struct nilai w = nilai_i64(paket_id);
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_LKJIP_LANGKAH_LIST, &w, 1, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        *(struct lkjip_riwayat *)arena_push(a, (void **)v, n, &cap, sizeof(**v)) =
            (struct lkjip_riwayat){.waktu = hasil_i64(&h, 0),
                                   .pengguna = teks(a, &h, 1),
                                   .dari = status_of(&h, 2),
                                   .ke = status_of(&h, 3),
                                   .catatan = teks(a, &h, 4),
                                   .tanggal = tanggal_of(&h, 5)};
    hasil_finish(&h);
    return rc;
}

int store_lkjip_catatan_add(struct store *s, const struct slice_id *k, struct lkjip_catatan *c,
                            struct err *e)
{
    struct nilai v[8] = {nilai_i64(k->pemda_id),    nilai_i64(k->unit_id),  nilai_i64(k->paket_id),
                         nilai_teks(c->jangkar),    nilai_teks(c->isi),     nilai_i64(c->waktu),
                         nilai_i64(c->pengguna_id), nilai_teks(c->pengguna)};
    int rc = store_query_i64(s, Q_LKJIP_CATATAN_INSERT, v, 8, &c->id, e);

    return rc < 0 ? rc : 0;
}

int store_lkjip_catatan_list(struct store *s, struct arena *a, int64_t paket_id,
                             struct lkjip_catatan **v, size_t *n, struct err *e)
{
    struct nilai w = nilai_i64(paket_id);
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_LKJIP_CATATAN_LIST, &w, 1, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        *(struct lkjip_catatan *)arena_push(a, (void **)v, n, &cap, sizeof(**v)) =
            (struct lkjip_catatan){.id = hasil_i64(&h, 0),
                                   .jangkar = teks(a, &h, 1),
                                   .isi = teks(a, &h, 2),
                                   .waktu = hasil_i64(&h, 3),
                                   .pengguna_id = hasil_i64(&h, 4),
                                   .pengguna = teks(a, &h, 5),
                                   .selesai_waktu = i64_or_nol(&h, 6),
                                   .selesai_oleh = teks(a, &h, 7)};
    hasil_finish(&h);
    return rc;
}

int store_lkjip_catatan_terbuka(struct store *s, int64_t paket_id, int64_t *n, struct err *e)
{
    struct nilai v = nilai_i64(paket_id);
    int rc = store_query_i64(s, Q_LKJIP_CATATAN_TERBUKA, &v, 1, n, e);

    return rc < 0 ? rc : 0;
}

int store_lkjip_catatan_selesai(struct store *s, int64_t paket_id, const struct lkjip_catatan *c,
                                struct err *e)
{
    struct nilai v[4] = {nilai_i64(c->id), nilai_i64(paket_id), nilai_bila(c->selesai_waktu),
                         nilai_teks(c->selesai_oleh)};
    int64_t id;

    return store_query_i64(s, Q_LKJIP_CATATAN_SELESAI, v, 4, &id, e);
}

int store_lkjip_beku_add(struct store *s, struct lkjip_beku *b, struct err *e)
{
    struct nilai kerja = nilai_i64(b->kerja_id);
    struct nilai v[16] = {nilai_i64(b->milik.pemda_id),
                          nilai_i64(b->milik.unit_id),
                          nilai_i64(b->milik.paket_id),
                          nilai_i64(b->kerja_id),
                          nilai_teks(status_nama(b->status)),
                          nilai_i64(b->waktu),
                          nilai_i64(b->pengguna_id),
                          nilai_teks(b->pengguna),
                          nilai_teks(b->alasan),
                          nilai_teks(b->mesin),
                          nilai_teks(b->templat),
                          nilai_teks(b->hash)};
    int rc = store_query_i64(s, Q_LKJIP_BEKU_KERJA, &kerja, 1, &b->id, e);

    for (size_t i = 0; i < BEKU_N; i++)
        v[12 + i] = nilai_i64(b->berkas_id[i]);
    if (rc == 0)
        rc = store_query_i64(s, Q_LKJIP_BEKU_INSERT, v, 16, &b->id, e);
    return rc < 0 ? rc : 0;
}

static void read_beku(struct arena *a, const struct hasil *h, struct lkjip_beku *b)
{
    *b = (struct lkjip_beku){.id = hasil_i64(h, 0),
                             .milik = {hasil_i64(h, 3), hasil_i64(h, 1), hasil_i64(h, 2)},
                             .nomor = hasil_i64(h, 4),
                             .status = status_of(h, 5),
                             .waktu = hasil_i64(h, 6),
                             .pengguna = teks(a, h, 7),
                             .alasan = teks(a, h, 8),
                             .mesin = teks(a, h, 9),
                             .templat = teks(a, h, 10),
                             .hash = teks(a, h, 11)};
    for (int i = 0; i < BEKU_N; i++)
        b->berkas_id[i] = hasil_i64(h, 12 + i);
}

int store_lkjip_beku_list(struct store *s, struct arena *a, int64_t paket_id, struct lkjip_beku **v,
                          size_t *n, struct err *e)
{
    struct nilai w = nilai_i64(paket_id);
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_LKJIP_BEKU_LIST, &w, 1, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        read_beku(a, &h, arena_push(a, (void **)v, n, &cap, sizeof(**v)));
    hasil_finish(&h);
    return rc;
}

int store_lkjip_beku_get(struct store *s, struct arena *a, int64_t id, struct lkjip_beku *out,
                         struct err *e)
{
    struct nilai w = nilai_i64(id);
    struct hasil h;
    int rc = store_query(s, Q_LKJIP_BEKU_GET, &w, 1, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0)
        read_beku(a, &h, out);
    hasil_finish(&h);
    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "versi beku itu tidak ada");
    return rc < 0 ? rc : 0;
}
