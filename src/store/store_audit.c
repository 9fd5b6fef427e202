/* SPDX-License-Identifier: MIT
 *
 * store_audit: statements of sql/query/audit.sql.
 */
#include "store/store_audit.h"

#include "base/str.h"
#include "store/store_ops.h"

#include <stdio.h>

static void hash_put(char out[SIDIK_HEX], const char *teks)
{
    snprintf(out, SIDIK_HEX, "%s", text_or(teks, ""));
}

int store_audit_ujung(struct store *s, int64_t pemda_id, struct audit_ujung *u, struct err *e)
{
    struct nilai v = nilai_i64(pemda_id);
    struct hasil h;
    int rc = store_query(s, Q_AUDIT_CHAIN_GET, &v, 1, &h, e);

    *u = (struct audit_ujung){.pemda_id = pemda_id};
    if (rc >= 0)
        rc = hasil_step(&h, e);
    if (rc > 0) {
        u->nomor = hasil_i64(&h, 0);
        hash_put(u->hash, hasil_teks(&h, 1));
    }
    hasil_finish(&h);
    return rc < 0 ? rc : 0;
}

int store_audit_insert(struct store *s, struct audit_ujung *u, struct audit *x, struct err *e)
{
    char hash[SIDIK_HEX];
    int rc;

    x->pemda_id = u->pemda_id;
    x->nomor = u->nomor + 1;
    if (x->kelompok == 0)
        x->kelompok = x->nomor;
    audit_sidik(hash, u->hash, x);
    const struct nilai v[] = {
        nilai_i64(x->pemda_id),    nilai_i64(x->nomor),     nilai_i64(x->kelompok),
        nilai_i64(x->waktu),       nilai_i64(x->unit_id),   nilai_i64(x->paket_id),
        nilai_i64(x->pengguna_id), nilai_teks(x->pengguna), nilai_teks(x->atas_nama),
        nilai_teks(x->alamat),     nilai_teks(x->aksi),     nilai_teks(x->tabel),
        nilai_i64(x->baris_id),    nilai_i64(x->versi),     nilai_teks(x->bidang),
        nilai_teks(x->lama),       nilai_teks(x->baru),     nilai_teks(x->alasan),
        nilai_teks(hash),
    };
    rc = store_query_i64(s, Q_AUDIT_INSERT, v, sizeof(v) / sizeof(v[0]), &x->id, e);
    u->nomor = x->nomor;
    hash_put(u->hash, hash);
    return rc < 0 ? rc : 0;
}

int store_audit_tutup(struct store *s, const struct audit_ujung *u, struct err *e)
{
    struct nilai v[3] = {nilai_i64(u->pemda_id), nilai_i64(u->nomor), nilai_teks(u->hash)};

    return store_exec(s, Q_AUDIT_CHAIN_SET, v, 3, e);
}

static const char *copy(const struct audit_daftar *d, const struct hasil *h, int k)
{
    return arena_strdup(d->arena, hasil_teks(h, k));
}

static void push(struct audit_daftar *d, const struct hasil *h)
{
    struct audit *x = arena_push(d->arena, (void **)&d->v, &d->n, &d->cap, sizeof(*d->v));
    char(*hash)[SIDIK_HEX] =
        arena_push(d->arena, (void **)&d->hash, &d->n_hash, &d->cap_hash, sizeof(*d->hash));

    *x = (struct audit){
        .id = hasil_i64(h, 0),
        .pemda_id = hasil_i64(h, 1),
        .nomor = hasil_i64(h, 2),
        .kelompok = hasil_i64(h, 3),
        .waktu = hasil_i64(h, 4),
        .unit_id = hasil_i64(h, 5),
        .paket_id = hasil_i64(h, 6),
        .pengguna_id = hasil_i64(h, 7),
        .pengguna = copy(d, h, 8),
        .atas_nama = copy(d, h, 9),
        .alamat = copy(d, h, 10),
        .aksi = copy(d, h, 11),
        .tabel = copy(d, h, 12),
        .baris_id = hasil_i64(h, 13),
        .versi = hasil_i64(h, 14),
        .bidang = copy(d, h, 15),
        .lama = copy(d, h, 16),
        .baru = copy(d, h, 17),
        .alasan = copy(d, h, 18),
    };
    hash_put(*hash, hasil_teks(h, 19));
}

static int list(struct store *s, enum kueri q, const struct nilai *v, struct audit_daftar *d,
                struct err *e)
{
    struct hasil h;
    int rc = store_query(s, q, v, (size_t)kueri_tabel[q].n_param, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0)
        push(d, &h);
    hasil_finish(&h);
    return rc;
}

int store_audit_get(struct store *s, int64_t id, struct audit_daftar *d, struct err *e)
{
    struct nilai v = nilai_i64(id);

    return list(s, Q_AUDIT_GET, &v, d, e);
}

int store_audit_group(struct store *s, int64_t pemda_id, int64_t kelompok, struct audit_daftar *d,
                      struct err *e)
{
    struct nilai v[2] = {nilai_i64(pemda_id), nilai_i64(kelompok)};

    return list(s, Q_AUDIT_LIST_GROUP, v, d, e);
}

int store_audit_since(struct store *s, const char *tabel, int64_t baris_id, int64_t versi,
                      struct audit_daftar *d, struct err *e)
{
    struct nilai v[3] = {nilai_teks(tabel), nilai_i64(baris_id), nilai_i64(versi)};

    return list(s, Q_AUDIT_LIST_SINCE, v, d, e);
}

int store_audit_chain(struct store *s, const struct audit_ujung *dari, int64_t maks,
                      struct audit_daftar *d, struct err *e)
{
    struct nilai v[3] = {nilai_i64(dari->pemda_id), nilai_i64(dari->nomor), nilai_i64(maks)};

    return list(s, Q_AUDIT_LIST_CHAIN, v, d, e);
}

int store_audit_list(struct store *s, const struct audit_cari *c, struct audit_daftar *d,
                     struct err *e)
{
    struct nilai v[8] = {
        c->tabel ? nilai_teks(c->tabel) : nilai_i64(c->unit_id ? c->unit_id : c->pemda_id),
        nilai_i64(c->sebelum),
        nilai_i64(c->maks),
        nilai_i64(c->paket_id),
        nilai_teks(c->pola),
        nilai_i64(c->baris_id),
        nilai_i64(c->pemda_id),
        nilai_i64(c->unit_id),
    };

    if (!c->tabel && c->unit_id) { /* the parameters of that query from here on */
        v[5] = nilai_teks(c->orang);
        v[6] = nilai_i64(c->dari);
        v[7] = nilai_i64(c->sampai);
    }
    return list(s,
                c->tabel     ? Q_AUDIT_LIST_BY_ROW
                : c->unit_id ? Q_AUDIT_LIST_BY_UNIT
                             : Q_AUDIT_LIST_BY_PEMDA,
                v, d, e);
}

int store_audit_ujung_list(struct store *s, struct audit_ujung_list *l, struct err *e)
{
    struct hasil h;
    int rc = store_query(s, Q_AUDIT_CHAIN_LIST, NULL, 0, &h, e);

    while (rc >= 0 && (rc = hasil_step(&h, e)) > 0) {
        struct audit_ujung *u = arena_push(l->arena, (void **)&l->v, &l->n, &l->cap, sizeof(*l->v));

        u->pemda_id = hasil_i64(&h, 0);
        u->nomor = hasil_i64(&h, 1);
        hash_put(u->hash, hasil_teks(&h, 2));
    }
    hasil_finish(&h);
    return rc;
}
