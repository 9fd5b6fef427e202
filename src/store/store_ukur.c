/* SPDX-License-Identifier: MIT
 *
 * store_ukur: statements of sql/query/ukur.sql.
 */
#include "store/store_ukur.h"

#include "store/store_ops.h"

static struct nilai optional_i64(int64_t i)
{
    return i == 0 ? nilai_teks(NULL) : nilai_i64(i);
}

static int64_t column_i64(const struct hasil *h, int k)
{
    return hasil_null(h, k) ? 0 : hasil_i64(h, k);
}

static const char *text_of(const struct hasil *h, int k, struct arena *a)
{
    return arena_strdup(a, hasil_teks(h, k));
}

/* A word of the database that the program does not know is a draf: nothing is locked by it. */
static enum ukur_status status_of(const char *kata)
{
    int s = pilihan_nilai(PILIHAN_UKUR_STATUS, kata);

    return s == 0 ? UKUR_DRAF : (enum ukur_status)s;
}

static struct ukur_baris row_of(const struct hasil *h, struct arena *a)
{
    return (struct ukur_baris){
        .id = hasil_i64(h, 0),
        .indikator = text_of(h, 1, a),
        .triwulan = hasil_i64(h, 2),
        .versi = hasil_i64(h, 3),
        .status = status_of(hasil_teks(h, 4)),
        .pengaju_id = column_i64(h, 5),
        .pengaju = text_of(h, 6, a),
        .waktu = hasil_i64(h, 7),
        .bukti = hasil_i64(h, 8),
    };
}

int store_ukur_list(struct store *s, struct arena *a, int64_t paket_id, int64_t triwulan,
                    struct ukur_senarai *out, struct err *e)
{
    struct nilai p[2] = {nilai_i64(paket_id), nilai_i64(triwulan)};
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_UKUR_STATUS_LIST, p, 2, &h, e);

    *out = (struct ukur_senarai){0};
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        *(struct ukur_baris *)arena_push(a, (void **)&out->v, &out->n, &cap, sizeof(*out->v)) =
            row_of(&h, a);
    hasil_finish(&h);
    return rc;
}

int store_ukur_get(struct store *s, struct arena *a, const struct ukur_kunci *k,
                   struct ukur_baris *out, struct err *e)
{
    struct nilai p[3] = {nilai_i64(k->paket_id), nilai_teks(k->indikator), nilai_i64(k->triwulan)};
    struct hasil h;
    int rc = store_query(s, Q_UKUR_STATUS_GET, p, 3, &h, e);

    *out = (struct ukur_baris){
        .indikator = k->indikator, .triwulan = k->triwulan, .status = UKUR_DRAF};
    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0)
        *out = row_of(&h, a);
    hasil_finish(&h);
    return rc;
}

static int insert(struct store *s, const struct ukur_kunci *k, struct ukur_baris *b, struct err *e)
{
    struct nilai p[9] = {
        nilai_i64(k->pemda_id),      nilai_i64(k->unit_id),
        nilai_i64(k->paket_id),      nilai_teks(k->indikator),
        nilai_i64(k->triwulan),      nilai_teks(pilihan_nama(PILIHAN_UKUR_STATUS, (int)b->status)),
        optional_i64(b->pengaju_id), nilai_teks(b->pengaju),
        nilai_i64(b->waktu)};
    int rc = store_query_i64(s, Q_UKUR_STATUS_INSERT, p, 9, &b->id, e);

    b->versi = 1;
    return rc < 0 ? rc : 0;
}

int store_ukur_put(struct store *s, const struct ukur_kunci *k, struct ukur_baris *b, struct err *e)
{
    struct nilai p[6] = {nilai_i64(b->id),
                         nilai_i64(b->versi),
                         nilai_teks(pilihan_nama(PILIHAN_UKUR_STATUS, (int)b->status)),
                         optional_i64(b->pengaju_id),
                         nilai_teks(b->pengaju),
                         nilai_i64(b->waktu)};
    int64_t id;
    int rc;

    if (b->id == 0)
        return insert(s, k, b, e);
    rc = store_query_i64(s, Q_UKUR_STATUS_UPDATE, p, 6, &id, e);
    if (rc == 0)
        return err_set(e, ERR_CONFLICT,
                       "triwulan ini baru saja diubah orang lain; muat ulang halaman");
    b->versi++;
    return rc < 0 ? rc : 0;
}

int store_ukur_riwayat_add(struct store *s, const struct ukur_kunci *k,
                           const struct ukur_riwayat *x, struct err *e)
{
    struct nilai p[12] = {
        nilai_i64(k->pemda_id),
        nilai_i64(k->unit_id),
        nilai_i64(k->paket_id),
        nilai_teks(k->indikator),
        nilai_i64(k->triwulan),
        nilai_teks(pilihan_nama(PILIHAN_UKUR_LANGKAH, (int)x->langkah)),
        nilai_teks(pilihan_nama(PILIHAN_UKUR_STATUS, (int)x->status)),
        nilai_teks(x->catatan),
        nilai_i64(x->waktu),
        nilai_i64(x->pengguna_id),
        nilai_teks(x->pengguna),
        nilai_teks(x->atas_nama),
    };

    return store_exec(s, Q_UKUR_RIWAYAT_INSERT, p, 12, e);
}

int store_ukur_riwayat_list(struct store *s, struct arena *a, const struct ukur_kunci *k,
                            struct ukur_riwayat **v, size_t *n, struct err *e)
{
    struct nilai p[3] = {nilai_i64(k->paket_id), nilai_teks(k->indikator), nilai_i64(k->triwulan)};
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_UKUR_RIWAYAT_LIST, p, 3, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        *(struct ukur_riwayat *)arena_push(a, (void **)v, n, &cap,
                                           sizeof(**v)) = (struct ukur_riwayat){
            .langkah = (enum ukur_langkah)pilihan_nilai(PILIHAN_UKUR_LANGKAH, hasil_teks(&h, 0)),
            .status = status_of(hasil_teks(&h, 1)),
            .catatan = text_of(&h, 2, a),
            .waktu = hasil_i64(&h, 3),
            .pengguna = text_of(&h, 4, a),
            .atas_nama = text_of(&h, 5, a),
        };
    hasil_finish(&h);
    return rc;
}

int store_ukur_bukti_add(struct store *s, const struct ukur_kunci *k, struct ukur_bukti *x,
                         struct err *e)
{
    struct nilai p[10] = {nilai_i64(k->pemda_id), nilai_i64(k->unit_id),
                          nilai_i64(k->paket_id), nilai_teks(k->indikator),
                          nilai_i64(k->triwulan), nilai_i64(x->berkas_id),
                          nilai_teks(x->nama),    nilai_teks(x->keterangan),
                          nilai_i64(x->waktu),    nilai_teks(x->pengguna)};
    int rc = store_query_i64(s, Q_UKUR_BUKTI_INSERT, p, 10, &x->id, e);

    return rc < 0 ? rc : 0;
}

int store_ukur_bukti_list(struct store *s, struct arena *a, const struct ukur_kunci *k,
                          struct ukur_bukti **v, size_t *n, struct err *e)
{
    struct nilai p[3] = {nilai_i64(k->paket_id), nilai_teks(k->indikator), nilai_i64(k->triwulan)};
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_UKUR_BUKTI_LIST, p, 3, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        *(struct ukur_bukti *)arena_push(a, (void **)v, n, &cap, sizeof(**v)) = (struct ukur_bukti){
            .id = hasil_i64(&h, 0),
            .berkas_id = hasil_i64(&h, 1),
            .indikator = k->indikator,
            .triwulan = k->triwulan,
            .nama = text_of(&h, 2, a),
            .keterangan = text_of(&h, 3, a),
            .waktu = hasil_i64(&h, 4),
            .pengguna = text_of(&h, 5, a),
            .jenis = text_of(&h, 6, a),
            .ukuran = hasil_i64(&h, 7),
        };
    hasil_finish(&h);
    return rc;
}

int store_ukur_bukti_get(struct store *s, struct arena *a, int64_t paket_id, int64_t id,
                         struct ukur_bukti *out, struct err *e)
{
    struct nilai p[2] = {nilai_i64(id), nilai_i64(paket_id)};
    struct hasil h;
    int rc = store_query(s, Q_UKUR_BUKTI_GET, p, 2, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0)
        *out = (struct ukur_bukti){
            .id = id,
            .indikator = text_of(&h, 0, a),
            .triwulan = hasil_i64(&h, 1),
            .berkas_id = hasil_i64(&h, 2),
            .nama = text_of(&h, 3, a),
            .keterangan = text_of(&h, 4, a),
            .dihapus = !hasil_null(&h, 5),
        };
    hasil_finish(&h);
    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "bukti dukung ini tidak ada");
    return rc < 0 ? rc : 0;
}

int store_ukur_bukti_set(struct store *s, int64_t id, int64_t waktu, struct err *e)
{
    struct nilai p[2] = {nilai_i64(id), optional_i64(waktu)};

    return store_exec(s, Q_UKUR_BUKTI_SET, p, 2, e);
}

int store_ukur_bukti_hitung(struct store *s, const struct ukur_kunci *k, struct err *e)
{
    struct nilai p[3] = {nilai_i64(k->paket_id), nilai_teks(k->indikator), nilai_i64(k->triwulan)};

    return store_exec(s, Q_UKUR_BUKTI_HITUNG, p, 3, e);
}

int store_ukur_pemeriksa(struct store *s, int64_t unit_id, int64_t pengguna_id, const char *tanggal,
                         struct err *e)
{
    struct nilai p[3] = {nilai_i64(unit_id), nilai_i64(pengguna_id), nilai_teks(tanggal)};
    struct hasil h;
    bool ada = false;
    int rc = store_query(s, Q_UKUR_PEMERIKSA_LIST, p, 3, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        int peran = pilihan_nilai(PILIHAN_PERAN, hasil_teks(&h, 0));

        if (peran != 0 && akses_cakupan((enum peran)peran, AKSI_UKUR_VERIFIKASI) >= CAKUPAN_UNIT)
            ada = true;
    }
    hasil_finish(&h);
    return rc < 0 ? rc : ada;
}

int ukur_terkunci(struct store *s, int64_t paket_id, const char *indikator, int64_t triwulan,
                  struct err *e)
{
    struct arena *a = arena_new((size_t)1 << 16);
    struct ukur_kunci k = {.paket_id = paket_id, .indikator = indikator};
    bool kunci = false;
    int rc = 0;

    for (int64_t t = 1; rc >= 0 && t <= 4; t++) {
        struct ukur_baris b;

        if (triwulan != 0 && t != triwulan)
            continue;
        k.triwulan = t;
        rc = store_ukur_get(s, a, &k, &b, e);
        kunci |= rc > 0 && ukur_terkunci_status(b.status);
    }
    arena_free(a);
    return rc < 0 ? rc : kunci;
}
