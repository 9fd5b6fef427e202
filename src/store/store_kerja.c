/* SPDX-License-Identifier: MIT
 *
 * store_kerja: statements of sql/query/pekerjaan.sql.
 */
#include "store/store_kerja.h"

#include "base/str.h"
#include "store/store_ops.h"

static struct nilai nilai_bila(int64_t i)
{
    return i != 0 ? nilai_i64(i) : nilai_teks(NULL);
}

int store_kerja_add(struct store *s, struct kerja *k, struct err *e)
{
    struct nilai kembar[6] = {nilai_i64(k->pengguna_id), nilai_teks(k->jenis),
                              nilai_teks(k->masukan),    nilai_i64(k->pemda_id),
                              nilai_i64(k->unit_id),     nilai_i64(k->tahun)};
    struct nilai v[10] = {nilai_i64(k->pemda_id),  nilai_bila(k->unit_id),
                          nilai_bila(k->tahun),    nilai_i64(k->pengguna_id),
                          nilai_teks(k->pengguna), nilai_teks(k->asal),
                          nilai_teks(k->jenis),    nilai_teks(k->judul),
                          nilai_teks(k->masukan),  nilai_i64(k->dibuat)};
    int rc = store_query_i64(s, Q_PEKERJAAN_KEMBAR, kembar, 6, &k->id, e);

    if (rc == 0)
        rc = store_query_i64(s, Q_PEKERJAAN_INSERT, v, 10, &k->id, e);
    return rc < 0 ? rc : 0;
}

int store_kerja_antre(struct store *s, int64_t pengguna_id, int64_t *n, struct err *e)
{
    struct nilai v = nilai_i64(pengguna_id);
    int rc = store_query_i64(s, Q_PEKERJAAN_ANTRE, &v, 1, n, e);

    return rc < 0 ? rc : 0;
}

static int64_t i64_or_nol(const struct hasil *h, int k)
{
    return hasil_null(h, k) ? 0 : hasil_i64(h, k);
}

static const char *teks(struct arena *a, const struct hasil *h, int k)
{
    return arena_strdup(a, hasil_teks(h, k));
}

static void read_row(struct arena *a, const struct hasil *h, struct kerja *k)
{
    const char *pemda = teks(a, h, 3), *unit = teks(a, h, 4);

    *k = (struct kerja){
        .id = hasil_i64(h, 0),
        .pemda_id = hasil_i64(h, 1),
        .unit_id = i64_or_nol(h, 2),
        .unit = unit != NULL ? arena_printf(a, "%s/%s", pemda, unit) : NULL,
        .tahun = i64_or_nol(h, 5),
        .pengguna_id = hasil_i64(h, 6),
        .pengguna = teks(a, h, 7),
        .asal = teks(a, h, 8),
        .jenis = teks(a, h, 9),
        .judul = teks(a, h, 10),
        .masukan = teks(a, h, 11),
        .status = pilihan_nilai(PILIHAN_KERJA_STATUS, text_or(hasil_teks(h, 12), "")),
        .kemajuan = hasil_i64(h, 13),
        .keterangan = teks(a, h, 14),
        .pesan = teks(a, h, 15),
        .berkas_id = i64_or_nol(h, 16),
        .berkas_nama = teks(a, h, 17),
        .alamat = teks(a, h, 18),
        .percobaan = hasil_i64(h, 19),
        .dibuat = hasil_i64(h, 20),
        .mulai = i64_or_nol(h, 21),
        .selesai = i64_or_nol(h, 22),
    };
}

int store_kerja_get(struct store *s, struct arena *a, int64_t id, struct kerja *out, struct err *e)
{
    struct nilai v = nilai_i64(id);
    struct hasil h;
    int rc = store_query(s, Q_PEKERJAAN_GET, &v, 1, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0)
        read_row(a, &h, out);
    hasil_finish(&h);
    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND,
                       "pekerjaan itu tidak ada; mungkin sudah dihapus karena "
                       "selesai lebih dari 30 hari yang lalu");
    return rc < 0 ? rc : 0;
}

int store_kerja_list(struct store *s, struct arena *a, const struct kerja_pilih *p,
                     struct kerja **v, size_t *n, struct err *e)
{
    struct nilai w[2] = {nilai_i64(p->pengguna_id), nilai_i64(p->maks)};
    struct hasil h;
    size_t cap = 0;
    int rc = store_query(s, Q_PEKERJAAN_LIST, w, 2, &h, e);

    *v = NULL;
    *n = 0;
    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        read_row(a, &h, arena_push(a, (void **)v, n, &cap, sizeof(**v)));
    hasil_finish(&h);
    return rc;
}

int store_kerja_next(struct store *s, int64_t sesudah, int64_t *id, int *status, struct err *e)
{
    struct nilai v = nilai_i64(sesudah);
    struct hasil h;
    int rc = store_query(s, Q_PEKERJAAN_NEXT, &v, 1, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        *id = hasil_i64(&h, 0);
        *status = pilihan_nilai(PILIHAN_KERJA_STATUS, text_or(hasil_teks(&h, 1), ""));
    }
    hasil_finish(&h);
    return rc;
}

int store_kerja_status(struct store *s, int64_t id, int *status, struct err *e)
{
    struct nilai v = nilai_i64(id);
    struct hasil h;
    int rc = store_query(s, Q_PEKERJAAN_STATUS, &v, 1, &h, e);

    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0)
        *status = pilihan_nilai(PILIHAN_KERJA_STATUS, text_or(hasil_teks(&h, 0), ""));
    hasil_finish(&h);
    return rc;
}

int store_kerja_mulai(struct store *s, int64_t id, int64_t waktu, int64_t *percobaan, struct err *e)
{
    struct nilai v[2] = {nilai_i64(id), nilai_i64(waktu)};

    return store_query_i64(s, Q_PEKERJAAN_MULAI, v, 2, percobaan, e);
}

int store_kerja_maju(struct store *s, int64_t id, int64_t persen, const char *keterangan,
                     struct err *e)
{
    struct nilai v[3] = {nilai_i64(id), nilai_i64(persen), nilai_teks(keterangan)};
    int64_t lama;

    return store_query_i64(s, Q_PEKERJAAN_MAJU, v, 3, &lama, e);
}

int store_kerja_akhir(struct store *s, const struct kerja *k, struct err *e)
{
    struct nilai v[7] = {
        nilai_i64(k->id),           nilai_teks(pilihan_nama(PILIHAN_KERJA_STATUS, k->status)),
        nilai_teks(k->pesan),       nilai_bila(k->berkas_id),
        nilai_teks(k->berkas_nama), nilai_teks(k->alamat),
        nilai_i64(k->selesai)};
    int64_t lama;

    return store_query_i64(s, Q_PEKERJAAN_AKHIR, v, 7, &lama, e);
}

int store_kerja_batal(struct store *s, int64_t id, int64_t waktu, struct err *e)
{
    struct nilai v[2] = {nilai_i64(id), nilai_i64(waktu)};
    int64_t lama;

    return store_query_i64(s, Q_PEKERJAAN_BATAL, v, 2, &lama, e);
}

int store_kerja_ulang(struct store *s, int64_t id, struct err *e)
{
    struct nilai v = nilai_i64(id);
    int64_t lama;

    return store_query_i64(s, Q_PEKERJAAN_ULANG, &v, 1, &lama, e);
}

int store_kerja_sapu(struct store *s, int64_t sebelum, struct err *e)
{
    struct nilai v = nilai_i64(sebelum);

    return store_exec(s, Q_PEKERJAAN_SAPU, &v, 1, e);
}
