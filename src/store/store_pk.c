/* SPDX-License-Identifier: MIT
 *
 * store_pk: statements of sql/query/pk.sql; the rows of a PK go in along their skema.
 */
#include "store/store_pk.h"

#include "base/str.h"
#include "core/paket_skema.h"
#include "store/store_skema.h"

static const char *dup(struct arena *a, const struct hasil *h, int k)
{
    return arena_strdup(a, hasil_teks(h, k));
}

int store_pk_find(struct store *s, struct arena *a, const struct pk_tempat *t,
                  struct pk_keadaan *out, struct err *e)
{
    struct nilai v[] = {nilai_i64(t->paket_id), nilai_teks(t->jabatan), nilai_i64(t->urutan)};
    struct hasil h;
    int rc = store_query(s, Q_PK_FIND, v, 3, &h, e);

    *out = (struct pk_keadaan){0};
    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        out->id = hasil_i64(&h, 0);
        out->versi = hasil_i64(&h, 1);
        out->status =
            hasil_null(&h, 2) ? PK_DRAF : pilihan_nilai(PILIHAN_PK_STATUS, hasil_teks(&h, 2));
        out->pejabat = dup(a, &h, 3);
        out->nomor = dup(a, &h, 4);
        out->tanggal = dup(a, &h, 5);
        out->berlaku_mulai = dup(a, &h, 6);
        out->n_baris = hasil_i64(&h, 7);
        out->n_tanpa_target = hasil_i64(&h, 8);
    }
    hasil_finish(&h);
    return rc;
}

int store_pk_belum(struct store *s, const struct pk_tempat *t, int64_t *urutan, struct err *e)
{
    struct nilai v[] = {nilai_i64(t->paket_id), nilai_teks(t->jabatan), nilai_i64(t->urutan)};

    return store_query_i64(s, Q_PK_BELUM, v, 3, urutan, e);
}

static int touch(struct store *s, const struct pk_tempat *t, struct err *e)
{
    struct nilai v = nilai_i64(t->paket_id);

    return store_exec(s, Q_REVISI_PAKET, &v, 1, e);
}

int store_pk_insert(struct store *s, const struct pk_tempat *t, const struct perjanjian_kinerja *pk,
                    int64_t *id, struct err *e)
{
    struct tempat w = {
        .id = {[AKAR_PEMDA] = t->pemda_id, [AKAR_UNIT] = t->unit_id, [AKAR_PAKET] = t->paket_id}};
    struct skema_unsur u = {.akar = AKAR_PAKET, .skema = &SKEMA_PERJANJIAN_KINERJA, .isi = pk};
    struct nilai v = nilai_i64(t->paket_id);
    int rc = store_query_i64(s, Q_PK_TEMPAT_BARU, &v, 1, &u.urutan, e);

    if (rc >= 0)
        rc = skema_unsur_insert(s, &w, &u, e);
    *id = u.id;
    return rc < 0 ? rc : touch(s, t, e);
}

int store_pk_put(struct store *s, const struct pk_tempat *t, struct pk_keadaan *k, struct err *e)
{
    struct nilai v[] = {nilai_i64(k->id),
                        nilai_teks(pilihan_nama(PILIHAN_PK_STATUS, k->status)),
                        nilai_teks(k->nomor),
                        nilai_teks(k->tanggal),
                        nilai_teks(k->berlaku_mulai),
                        nilai_i64(k->versi)};
    int rc = store_query_i64(s, Q_PK_STATUS_SET, v, 6, &k->versi, e);

    if (rc == 0)
        return err_set(e, ERR_CONFLICT,
                       "perjanjian kinerja ini baru saja diubah orang lain; muat ulang halaman");
    return rc < 0 ? rc : touch(s, t, e);
}

static int delete_riwayat(struct store *s, const struct pk_tempat *t, struct err *e)
{
    struct nilai v[] = {nilai_i64(t->paket_id), nilai_teks(t->jabatan), nilai_i64(t->urutan)};
    int rc = store_exec(s, Q_PK_JEJAK_DELETE, v, 3, e);

    return rc < 0 ? rc : store_exec(s, Q_PK_CATATAN_DELETE, v, 3, e);
}

int store_pk_delete(struct store *s, const struct pk_tempat *t, int64_t id, struct err *e)
{
    struct nilai v = nilai_i64(id);
    int rc = delete_riwayat(s, t, e);

    if (rc == 0 && id != 0)
        rc = store_exec(s, Q_PK_HAPUS, &v, 1, e);
    return rc < 0 ? rc : touch(s, t, e);
}

int store_pk_jejak_add(struct store *s, const struct pk_tempat *t, const struct pk_jejak *x,
                       struct err *e)
{
    struct nilai v[] = {nilai_i64(t->pemda_id),
                        nilai_i64(t->unit_id),
                        nilai_i64(t->paket_id),
                        nilai_teks(t->jabatan),
                        nilai_i64(t->urutan),
                        nilai_teks(pilihan_nama(PILIHAN_PK_LANGKAH, (int)x->langkah)),
                        nilai_i64(x->waktu),
                        nilai_i64(x->pengguna_id),
                        nilai_teks(text_or(x->oleh, "")),
                        nilai_teks(x->atas_nama),
                        nilai_teks(x->tanggal),
                        nilai_teks(x->keterangan),
                        x->berkas_id != 0 ? nilai_i64(x->berkas_id) : nilai_teks(NULL),
                        nilai_teks(x->berkas_nama)};
    int64_t id;
    int rc = store_query_i64(s, Q_PK_JEJAK_INSERT, v, sizeof(v) / sizeof(v[0]), &id, e);

    return rc < 0 ? rc : 0;
}

int store_pk_catatan_add(struct store *s, const struct pk_tempat *t, struct pk_catatan *x,
                         struct err *e)
{
    struct nilai v[] = {
        nilai_i64(t->pemda_id), nilai_i64(t->unit_id),     nilai_i64(t->paket_id),
        nilai_teks(t->jabatan), nilai_i64(t->urutan),      nilai_teks(x->bagian),
        nilai_teks(x->baris),   nilai_teks(x->bidang),     nilai_teks(x->isi),
        nilai_i64(x->waktu),    nilai_i64(x->pengguna_id), nilai_teks(text_or(x->oleh, ""))};
    int rc = store_query_i64(s, Q_PK_CATATAN_INSERT, v, sizeof(v) / sizeof(v[0]), &x->id, e);

    return rc < 0 ? rc : 0;
}

int store_pk_catatan_get(struct store *s, struct arena *a, int64_t paket_id, struct pk_catatan *x,
                         struct err *e)
{
    struct nilai v[] = {nilai_i64(x->id), nilai_i64(paket_id)};
    struct hasil h;
    int rc = store_query(s, Q_PK_CATATAN_GET, v, 2, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        x->jabatan = dup(a, &h, 0);
        x->urutan = hasil_i64(&h, 1);
        x->isi = dup(a, &h, 2);
    }
    hasil_finish(&h);
    return rc;
}

int store_pk_catatan_selesai(struct store *s, const struct pk_catatan *x, struct err *e)
{
    struct nilai v[] = {nilai_i64(x->id), nilai_i64(x->selesai_waktu), nilai_teks(x->selesai_oleh)};

    return store_exec(s, Q_PK_CATATAN_SELESAI, v, 3, e);
}

int store_pk_catatan_terbuka(struct store *s, const struct pk_tempat *t, int64_t *n, struct err *e)
{
    struct nilai v[] = {nilai_i64(t->paket_id), nilai_teks(t->jabatan), nilai_i64(t->urutan)};
    int rc = store_query_i64(s, Q_PK_CATATAN_TERBUKA, v, 3, n, e);

    return rc < 0 ? rc : 0;
}

static int list_jejak(struct store *s, int64_t paket_id, struct pk_riwayat *r, struct err *e)
{
    struct nilai v = nilai_i64(paket_id);
    struct hasil h;
    int rc = store_query(s, Q_PK_JEJAK_LIST, &v, 1, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        void *isi = r->jejak;
        struct pk_jejak *x = arena_push(r->arena, &isi, &r->n_jejak, &r->cap_jejak, sizeof(*x));

        r->jejak = isi;
        x->jabatan = dup(r->arena, &h, 0);
        x->urutan = hasil_i64(&h, 1);
        x->langkah = (enum pk_langkah)pilihan_nilai(PILIHAN_PK_LANGKAH, hasil_teks(&h, 2));
        x->waktu = hasil_i64(&h, 3);
        x->oleh = dup(r->arena, &h, 4);
        x->atas_nama = dup(r->arena, &h, 5);
        x->tanggal = dup(r->arena, &h, 6);
        x->keterangan = dup(r->arena, &h, 7);
        x->berkas_id = hasil_null(&h, 8) ? 0 : hasil_i64(&h, 8);
        x->berkas_nama = dup(r->arena, &h, 9);
    }
    hasil_finish(&h);
    return rc;
}

static int list_catatan(struct store *s, int64_t paket_id, struct pk_riwayat *r, struct err *e)
{
    struct nilai v = nilai_i64(paket_id);
    struct hasil h;
    int rc = store_query(s, Q_PK_CATATAN_LIST, &v, 1, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        void *isi = r->catatan;
        struct pk_catatan *x =
            arena_push(r->arena, &isi, &r->n_catatan, &r->cap_catatan, sizeof(*x));

        r->catatan = isi;
        x->id = hasil_i64(&h, 0);
        x->jabatan = dup(r->arena, &h, 1);
        x->urutan = hasil_i64(&h, 2);
        x->bagian = dup(r->arena, &h, 3);
        x->baris = dup(r->arena, &h, 4);
        x->bidang = dup(r->arena, &h, 5);
        x->isi = dup(r->arena, &h, 6);
        x->waktu = hasil_i64(&h, 7);
        x->oleh = dup(r->arena, &h, 8);
        x->selesai_waktu = hasil_null(&h, 9) ? 0 : hasil_i64(&h, 9);
        x->selesai_oleh = dup(r->arena, &h, 10);
    }
    hasil_finish(&h);
    return rc;
}

int store_pk_riwayat(struct store *s, struct arena *a, int64_t paket_id, struct pk_riwayat *out,
                     struct err *e)
{
    int rc;

    *out = (struct pk_riwayat){.arena = a};
    rc = list_jejak(s, paket_id, out, e);
    return rc < 0 ? rc : list_catatan(s, paket_id, out, e);
}
