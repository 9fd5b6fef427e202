/* SPDX-License-Identifier: MIT
 *
 * rekam_urung: takes back what one list did, entry by entry from the last, as long as each value
 * still is what that list made it.
 */
#include "app/antrean.h"
#include "app/rekam_jalan.h"
#include "base/str.h"
#include "core/paket_skema.h"

#include <stdlib.h>
#include <string.h>

static int changed(struct err *e)
{
    return err_set(e, ERR_CONFLICT,
                   "tidak dapat ditarik kembali: sesudahnya ada perubahan lain pada baris yang "
                   "sama");
}

/* The row of an entry as it is now; ERR_CONFLICT when it is gone. */
static int row_now(struct rekam_jalan *j, const struct skema *s, int64_t id, struct baris_isi *b,
                   struct err *e)
{
    struct err tidak = {0};
    int rc = rekam_baris(j, s, id, b, &tidak);

    if (rc == ERR_NOT_FOUND)
        return changed(e);
    return rc < 0 ? err_set(e, tidak.code, "%s", tidak.msg) : 0;
}

/* An operation as if it had been typed; hasil has room for it. */
static struct rekam_olah operation(struct rekam_jalan *j, const struct skema *s)
{
    static const struct rekam kosong = {.op = REKAM_UBAH, .urutan = -1};

    return (struct rekam_olah){.r = &kosong,
                               .skema = s,
                               .isi = arena_alloc(j->a, s->ukuran),
                               .ada = ARENA_ARRAY(j->a, s->n, bool)};
}

static int undo_field(struct rekam_jalan *j, const struct audit *x, const struct skema *s,
                      struct err *e)
{
    const struct bidang *f = rekam_bidang(s, x->bidang);
    struct rekam_olah o = operation(j, s);
    const char *pesan;
    struct baris_isi b;
    int rc = row_now(j, s, x->baris_id, &b, e);

    if (rc < 0)
        return rc;
    if (!f || !text_eq(rekam_nilai_teks(j->a, f, b.isi), x->baru))
        return changed(e);
    if (!rekam_nilai_baca(j->a, f, x->lama, o.isi, &pesan))
        return err_set(e, ERR_CONFLICT, "nilai lama tidak berlaku lagi: %s", pesan);
    o.ada[f - s->bidang] = true;
    return rekam_ubah_baris(j, &o, &b, b.versi, e);
}

static bool same_row(struct rekam_jalan *j, const struct baris_isi *a, const struct baris_isi *b)
{
    for (size_t i = 0; i < a->skema->n; i++)
        if (!text_eq(rekam_nilai_teks(j->a, &a->skema->bidang[i], a->isi),
                     rekam_nilai_teks(j->a, &a->skema->bidang[i], b->isi)))
            return false;
    return true;
}

static int undo_add(struct rekam_jalan *j, const struct audit *x, const struct skema *s,
                    struct err *e)
{
    struct rekam_olah o = operation(j, s);
    struct rekam_pohon kini = {0}, dulu = {0};
    struct baris_isi b;
    struct rekam_sasaran sasaran = {.op = REKAM_HAPUS, .skema = s, .baris = &b};
    int rc;

    if ((rc = row_now(j, s, x->baris_id, &b, e)) < 0 ||
        (rc = rekam_pohon_urai(j, x->baru, &dulu, e)) < 0 ||
        (rc = rekam_pohon_baca(j, &b, &kini, e)) < 0)
        return rc;
    if (kini.n != dulu.n || !same_row(j, &b, &dulu.v[0].b))
        /* An object made on the way to a list stays when others put something into it. */
        return baris_is_daftar(j->s, s) ? changed(e) : 0;
    sasaran.paket_id = b.paket_id;
    sasaran.renstra_id = b.renstra_id;
    rc = rekam_boleh(j, &sasaran, NULL, e);
    return rc < 0 ? rc : rekam_hapus_baris(j, &o, &b, e);
}

/* Puts the row back that stands first in p, at the place it had. */
static int put_back_first(struct rekam_jalan *j, struct rekam_pohon *p, int64_t versi,
                          struct err *e)
{
    struct baris_isi *b = &p->v[0].b;
    struct rekam_olah o = operation(j, b->skema);
    struct rekam_keluarga *k;
    size_t ke = 0, dari;
    int64_t lama = b->urutan;
    int rc;

    b->versi = versi;
    if ((rc = rekam_kunci_periksa(j, &o, b, e)) < 0 ||
        (rc = rekam_keluarga_get(j, &(struct baris_anak){b->skema, b->induk, b->induk_id}, &k, e)) <
            0)
        return rc;
    if (j->m->n > 0 || (lama < 0 && k->n > 0))
        return changed(e);
    while (ke < k->n && k->v[ke].urutan < lama)
        ke++;
    if (lama >= 0)
        b->urutan = k->n > 0 ? k->v[k->n - 1].urutan + 1 : 0;
    if ((rc = store_baris_insert(j->s, b, e)) < 0)
        return rc;
    for (size_t i = 0; i < EMBER; i++) /* what was known of siblings is out of date */
        j->keluarga[i] = NULL;
    return lama < 0 ? 0 : rekam_pindah_baris(j, b, ke, &dari, e);
}

static int undo_remove(struct rekam_jalan *j, const struct audit *x, struct err *e)
{
    struct rekam_sasaran sasaran = {.op = REKAM_TAMBAH};
    struct rekam_pohon p = {0};
    struct baris_isi induk, *b;
    int rc = rekam_pohon_urai(j, x->lama, &p, e);

    if (rc < 0)
        return rc;
    b = &p.v[0].b;
    if ((rc = row_now(j, b->induk, b->induk_id, &induk, e)) < 0)
        return rc;
    sasaran.skema = b->skema;
    sasaran.isi = b->isi;
    for (size_t i = 0; i < p.n; i++) {
        struct baris_isi *c = &p.v[i].b;

        c->pemda_id = induk.pemda_id;
        c->unit_id = induk.unit_id;
        c->paket_id = induk.paket_id;
        c->renstra_id = induk.paket_id ? 0 : induk.renstra_id;
        for (size_t k = i; i > 0 && k-- > 0;)
            if (p.v[k].dalam == p.v[i].dalam - 1) {
                c->induk = p.v[k].b.skema;
                c->induk_id = p.v[k].b.id;
                break;
            }
    }
    sasaran.paket_id = b->paket_id;
    sasaran.renstra_id = b->renstra_id;
    if ((rc = rekam_boleh(j, &sasaran, baris_is_akar(induk.skema) ? NULL : &induk, e)) < 0 ||
        (rc = put_back_first(j, &p, x->versi + 1, e)) < 0)
        return rc;
    for (size_t i = 1; rc == 0 && i < p.n; i++)
        rc = store_baris_insert(j->s, &p.v[i].b, e);
    rekam_sentuh(j, b);
    return rc < 0
               ? rc
               : rekam_catat(j, b,
                             (struct audit){.aksi = "tambah", .baru = rekam_pohon_tulis(j, &p)}, e);
}

static int undo_move(struct rekam_jalan *j, const struct audit *x, const struct skema *s,
                     struct err *e)
{
    size_t dulu = (size_t)strtoull(text_or(x->lama, "1"), NULL, 10) - 1, dari = 0;
    struct baris_isi b;
    struct rekam_sasaran sasaran = {.op = REKAM_PINDAH, .skema = s, .baris = &b};
    int rc = row_now(j, s, x->baris_id, &b, e);

    if (rc < 0)
        return rc;
    sasaran.paket_id = b.paket_id;
    sasaran.renstra_id = b.renstra_id;
    if ((rc = rekam_boleh(j, &sasaran, NULL, e)) < 0 ||
        (rc = rekam_pindah_baris(j, &b, dulu, &dari, e)) < 0)
        return rc;
    if (!text_eq(arena_printf(j->a, "%zu", dari + 1), x->baru))
        return changed(e);
    return rekam_catat(j, &b, (struct audit){.aksi = "pindah", .lama = x->baru, .baru = x->lama},
                       e);
}

static int undo_entry(struct rekam_jalan *j, const struct audit *x, struct err *e)
{
    const struct skema *s = rekam_skema(x->tabel);

    if (s && strcmp(x->aksi, "ubah") == 0 && x->bidang)
        return undo_field(j, x, s, e);
    if (s && strcmp(x->aksi, "tambah") == 0)
        return undo_add(j, x, s, e);
    if (s && strcmp(x->aksi, "hapus") == 0)
        return undo_remove(j, x, e);
    if (s && strcmp(x->aksi, "pindah") == 0)
        return undo_move(j, x, s, e);
    return err_set(e, ERR_CONFLICT, "langkah ini tidak dapat ditarik kembali dari sini");
}

struct urung { /* one app_rekam_urungkan() */
    struct paket_kunci kunci;
    struct rekam_jalan dasar, *j;
    struct masalah_list m;
    int64_t audit;
};

static int run(struct store *s, void *arg, struct err *e)
{
    struct urung *x = arg;
    struct rekam_jalan *j = x->j;
    struct audit_daftar satu = {.arena = x->dasar.a}, d = satu;
    int rc;

    *j = x->dasar;
    j->s = s;
    masalah_init(&x->m, j->a);
    j->hasil = ARENA_NEW(j->a, struct baris);
    if ((rc = rekam_mulai(j, &x->kunci, e)) < 0 ||
        (rc = store_audit_get(s, x->audit, &satu, e)) < 0)
        return rc;
    if (satu.n == 0 || satu.v[0].pemda_id != j->l.pemda_id ||
        (satu.v[0].unit_id != 0 && satu.v[0].unit_id != j->l.unit_id))
        return err_set(e, ERR_NOT_FOUND, "perubahan itu tidak ada pada unit ini");
    rc = store_audit_group(s, satu.v[0].pemda_id, satu.v[0].kelompok, &d, e);
    for (size_t i = 0; rc == 0 && i < d.n; i++)
        rc = undo_entry(j, &d.v[i], e);
    if (rc == 0 && j->m->n > 0)
        rc = err_set(e, ERR_CONFLICT, "tidak dapat ditarik kembali: %s", j->m->v[0].pesan);
    return rc < 0 ? rc : rekam_selesai(j, e);
}

int app_rekam_urungkan(const struct sys *sys, const struct pelaku *p, struct arena *a,
                       struct unit_tahun mana, int64_t audit, struct err *e)
{
    struct arena *ra = arena_new((size_t)REKAM_ARENA_MB << 20);
    struct urung x = {.kunci = paket_kunci_of(ra, mana.unit, mana.tahun), .audit = audit};
    int rc;

    (void)a;
    x.j = ARENA_NEW(ra, struct rekam_jalan);
    x.dasar = (struct rekam_jalan){
        .a = ra,
        .p = p,
        .waktu = sys->waktu,
        .alasan = arena_printf(ra, "menarik kembali perubahan nomor %lld", (long long)audit),
        .m = &x.m,
    };
    rc = app_tulis(sys, run, &x, e);
    arena_free(ra);
    return rc;
}
