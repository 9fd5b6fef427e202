/* SPDX-License-Identifier: MIT
 *
 * rekam_ubah: fields of a row that is there, merged with what others changed since it was seen.
 *
 * A field counts as touched by the person when it differs from the value it had in the version
 * seen; as touched by others when the audit trail has an entry for it after that version (or does
 * not tell all of what happened since). Touched by both with different results: a conflict.
 */
#include "app/rekam_dalam.h"

#include "base/str.h"
#include "store/store_rujukan.h"

#include <string.h>

struct gabung {     /* what happened to a row since it was seen */
    bool berubah;   /* its version is another one */
    bool tak_jelas; /* the trail does not tell all of it */
    struct audit_daftar d;
};

/* The versions seen+1..now are all told of. */
static bool is_told(const struct audit_daftar *d, int64_t lihat, int64_t kini)
{
    int64_t dari = kini; /* entries come newest first */

    for (size_t i = 0; i < d->n && dari > lihat; i++) {
        if (d->v[i].versi < dari)
            return false;
        if (d->v[i].versi == dari && (i + 1 == d->n || d->v[i + 1].versi < dari))
            dari--;
    }
    return dari == lihat;
}

static int look_back(struct rekam_jalan *j, const struct baris_isi *b, int64_t lihat,
                     struct gabung *g, struct err *e)
{
    const struct rekam_diubah *kita = rekam_diubah_get(j, b->skema, b->id);
    int64_t kini = kita ? kita->versi_awal : b->versi;
    int rc;

    *g = (struct gabung){.berubah = lihat != kini, .d = {.arena = j->a}};
    if (!g->berubah)
        return 0;
    rc = store_audit_since(j->s, b->skema->nama, b->id, lihat, &g->d, e);
    while (g->d.n > 0 && g->d.v[0].versi > kini) { /* our own, of this list */
        g->d.v++;
        g->d.n--;
    }
    g->tak_jelas = lihat > kini || !is_told(&g->d, lihat, kini);
    for (size_t i = 0; i < g->d.n; i++)
        if (!g->d.v[i].bidang && strcmp(g->d.v[i].aksi, "pindah") != 0)
            g->tak_jelas = true;
    return rc;
}

/* Newest and oldest entry about the field since it was seen. */
static void entries_of(const struct gabung *g, const char *bidang, const struct audit **baru,
                       const struct audit **lama)
{
    *baru = *lama = NULL;
    for (size_t i = 0; i < g->d.n; i++)
        if (text_eq(g->d.v[i].bidang, bidang)) {
            *baru = *baru ? *baru : &g->d.v[i];
            *lama = &g->d.v[i];
        }
}

/* Whether to apply the typed value of a field that differs from the stored one. */
static bool decide(struct rekam_jalan *j, const struct rekam_olah *o, const struct baris_isi *b,
                   const struct gabung *g, const struct bidang *f)
{
    const char *typed = rekam_nilai_teks(j->a, f, o->isi);
    const struct audit *baru, *lama;
    struct rekam_konflik *k;

    if (!g->berubah)
        return true;
    entries_of(g, f->nama, &baru, &lama);
    if (!baru && (!g->tak_jelas || !rekam_nilai_teks(j->a, f, b->isi)))
        return true; /* nobody else touched it, or nothing would be lost */
    if (lama && !g->tak_jelas && text_eq(lama->lama, typed))
        return false; /* the person did not */
    k = rekam_konflik_add(j, o, b, f);
    k->tersimpan = text_or(rekam_nilai_teks(j->a, f, b->isi), "");
    k->diketik = text_or(typed, "");
    k->oleh = baru ? baru->pengguna : NULL;
    k->waktu = baru ? baru->waktu : 0;
    return false;
}

static bool check_field(struct rekam_jalan *j, const struct rekam_olah *o, const struct bidang *f)
{
    const char *tetap = rekam_tetap(o->skema, f);

    if (tetap && !j->alur) {
        rekam_salah(j, o, f->nama, tetap);
        return false;
    }
    if (f->wajib && !rekam_nilai_teks(j->a, f, o->isi)) {
        rekam_salah(j, o, f->nama, "wajib diisi");
        return false;
    }
    return true;
}

int rekam_kunci_periksa(struct rekam_jalan *j, const struct rekam_olah *o,
                        const struct baris_isi *b, struct err *e)
{
    const struct bidang *f = rekam_bidang(b->skema, b->skema->kunci);
    struct baris_anak x = {b->skema, b->induk, b->induk_id};
    const char *kunci = f ? rekam_nilai_teks(j->a, f, b->isi) : NULL;
    const int64_t id[2] = {j->l.paket_id, j->l.renstra_id};
    struct rekam_keluarga *k;
    int rc;

    if (!kunci || !b->induk)
        return 0;
    if ((rc = rekam_keluarga_get(j, &x, &k, e)) < 0)
        return rc;
    for (size_t i = 0; i < k->n; i++)
        if (k->v[i].id != b->id && text_eq(k->v[i].kunci, kunci)) {
            rekam_salah(j, o, f->nama,
                        arena_printf(j->a, "%s sudah ada", str_quote(str_of(kunci)).s));
            return 0;
        }
    if (b->id != 0 || strcmp(b->skema->nama, "indikator") != 0)
        return 0;
    rc = store_indikator_ada(j->s, kunci, id, e); /* also among those of another level */
    if (rc > 0)
        rekam_salah(
            j, o, f->nama,
            arena_printf(j->a, "kode %s sudah dipakai indikator lain", str_quote(str_of(kunci)).s));
    return rc < 0 ? rc : 0;
}

/* A key that changes: free among its siblings, and nobody may name the old one. */
static int check_key(struct rekam_jalan *j, const struct rekam_olah *o, const struct baris_isi *b,
                     const char *lama, struct err *e)
{
    struct rujukan_list l = {.arena = j->a};
    struct rekam_keluarga *k;
    struct baris_anak x = {b->skema, b->induk, b->induk_id};
    int rc = rekam_kunci_periksa(j, o, b, e);

    if (rc == 0 && lama && rujukan_is_tujuan(b->skema) && !j->alur)
        rc = store_rujukan_list(j->s, b, lama, &l, e);
    if (rc < 0)
        return rc;
    if (l.n > 0)
        rekam_salah(j, o, b->skema->kunci,
                    arena_printf(j->a, "\"%s\" tidak dapat diganti karena masih dirujuk",
                                 str_quote(str_of(lama)).s));
    if (!b->induk || (rc = rekam_keluarga_get(j, &x, &k, e)) < 0)
        return rc;
    for (size_t i = 0; i < k->n; i++)
        if (k->v[i].id == b->id)
            k->v[i].kunci = rekam_nilai_teks(j->a, rekam_bidang(b->skema, b->skema->kunci), b->isi);
    return 0;
}

struct perubahan { /* of one field */
    const struct bidang *f;
    const char *lama, *baru;
};

/* Stores what changed: the row once, a list of texts each, an audit entry per field. */
static int store_changes(struct rekam_jalan *j, struct baris_isi *b, const struct perubahan *v,
                         size_t n, struct err *e)
{
    int64_t versi = b->versi;
    int rc;

    if (n == 0)
        return 0;
    if ((rc = store_baris_update(j->s, b, e)) < 0)
        return rc;
    for (size_t i = 0; rc == 0 && i < n; i++) {
        struct audit x = {
            .aksi = "ubah", .bidang = v[i].f->nama, .lama = v[i].lama, .baru = v[i].baru};

        if (v[i].f->jenis == BIDANG_TEKS_DAFTAR)
            rc = store_baris_teks(j->s, b, v[i].f, e);
        if (rc == 0)
            rc = rekam_catat(j, b, x, e);
    }
    rekam_diubah_put(j, b->skema, b->id, versi);
    rekam_sentuh(j, b);
    return rc;
}

int rekam_ubah_baris(struct rekam_jalan *j, const struct rekam_olah *o, struct baris_isi *b,
                     int64_t lihat, struct err *e)
{
    struct perubahan *v = ARENA_ARRAY(j->a, o->skema->n, struct perubahan);
    struct rekam_sasaran x = {.op = REKAM_UBAH,
                              .skema = o->skema,
                              .baris = b,
                              .isi = o->isi,
                              .ada = o->ada,
                              .paket_id = b->paket_id,
                              .renstra_id = b->renstra_id};
    struct gabung g;
    size_t n = 0;
    int rc;

    if ((rc = rekam_boleh(j, &x, NULL, e)) < 0 || (rc = look_back(j, b, lihat, &g, e)) < 0)
        return rc;
    for (size_t i = 0; rc == 0 && i < o->skema->n; i++) {
        const struct bidang *f = &o->skema->bidang[i];
        const char *lama, *baru;

        if (!o->ada[i])
            continue;
        lama = rekam_nilai_teks(j->a, f, b->isi);
        baru = rekam_nilai_teks(j->a, f, o->isi);
        if (text_eq(lama, baru) || !check_field(j, o, f) || !decide(j, o, b, &g, f))
            continue;
        rekam_nilai_salin(f, b->isi, o->isi);
        v[n++] = (struct perubahan){f, lama, baru};
        if (text_eq(f->nama, o->skema->kunci))
            rc = check_key(j, o, b, lama, e);
    }
    if (rc == 0)
        rc = store_changes(j, b, v, n, e);
    j->hasil[o->nomor] = rekam_hasil(b);
    return rc;
}

int rekam_ubah(struct rekam_jalan *j, const struct rekam_olah *o, struct err *e)
{
    struct audit_daftar d = {.arena = j->a};
    struct rekam_konflik *k;
    struct baris_isi b;
    struct err tidak = {0};
    int rc = rekam_baris(j, o->skema, o->r->id, &b, &tidak);

    if (rc == 0)
        return rekam_ubah_baris(j, o, &b, o->r->versi, e);
    if (rc != ERR_NOT_FOUND)
        return err_set(e, tidak.code, "%s", tidak.msg);
    rc = store_audit_since(j->s, o->skema->nama, o->r->id, 0, &d, e);
    if (rc < 0)
        return rc;
    if (b.id != 0 || d.n == 0 || strcmp(d.v[0].aksi, "hapus") != 0 ||
        d.v[0].unit_id != j->l.unit_id)
        return err_set(e, ERR_NOT_FOUND, "baris itu tidak ada pada unit dan tahun ini");
    k = rekam_konflik_add(j, o, NULL, NULL);
    k->id = o->r->id;
    k->oleh = d.v[0].pengguna;
    k->waktu = d.v[0].waktu;
    k->tersimpan = "(dihapus)";
    k->diketik = "";
    return 0;
}
