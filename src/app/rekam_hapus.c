/* SPDX-License-Identifier: MIT
 *
 * rekam_hapus: removal of a row with all below it, and another place among its siblings.
 */
#include "app/rekam_dalam.h"

#include "base/str.h"
#include "store/store_rujukan.h"

#include <string.h>

/* Is the row that refers one of those that go? */
static bool goes_too(const struct rekam_pohon *p, const struct rujukan *r)
{
    for (size_t i = 0; i < p->n; i++)
        if (p->v[i].b.skema == r->skema && p->v[i].b.id == r->id)
            return true;
    return false;
}

/* "sasaran S1, indikator IK1 (uraian)": who names the row, for the message. */
static void name_referrers(struct rekam_jalan *j, const struct rekam_olah *o, const char *kode,
                           const struct rujukan_list *l, const struct rekam_pohon *p)
{
    struct buf b;
    size_t n = 0;

    buf_init(&b, 2000);
    for (size_t i = 0; i < l->n; i++) {
        if (goes_too(p, &l->v[i]))
            continue;
        if (n++ < 4)
            buf_printf(&b, "%s%s%s%s", n > 1 ? ", " : "", l->v[i].skema->nama,
                       l->v[i].teks ? " " : "",
                       l->v[i].teks ? str_quote(str_of(l->v[i].teks)).s : "");
    }
    if (n > 0)
        rekam_salah(j, o, NULL,
                    arena_printf(j->a,
                                 "\"%s\" tidak dapat dihapus karena masih dirujuk %s%s; ubah atau "
                                 "hapus dahulu yang merujuknya",
                                 str_quote(str_of(kode)).s, text_or(b.p, ""),
                                 n > 4 ? " dan lainnya" : ""));
    buf_release(&b);
}

static int check_referrers(struct rekam_jalan *j, const struct rekam_olah *o,
                           const struct rekam_pohon *p, struct err *e)
{
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < p->n; i++) {
        const struct baris_isi *b = &p->v[i].b;
        const struct bidang *f = rekam_bidang(b->skema, b->skema->kunci);
        const char *kode = f ? rekam_nilai_teks(j->a, f, b->isi) : NULL;
        struct rujukan_list l = {.arena = j->a};

        if (!kode || !rujukan_is_tujuan(b->skema))
            continue;
        rc = store_rujukan_list(j->s, b, kode, &l, e);
        if (rc == 0)
            name_referrers(j, o, kode, &l, p);
    }
    return rc;
}

/* The family as this list knows it, without the row. */
static int forget(struct rekam_jalan *j, const struct baris_isi *b, struct err *e)
{
    struct rekam_keluarga *k;
    int rc = rekam_keluarga_get(j, &(struct baris_anak){b->skema, b->induk, b->induk_id}, &k, e);

    for (size_t i = 0; rc == 0 && i < k->n; i++)
        if (k->v[i].id == b->id) {
            memmove(&k->v[i], &k->v[i + 1], (k->n - i - 1) * sizeof(*k->v));
            k->n--;
            break;
        }
    return rc;
}

int rekam_hapus_baris(struct rekam_jalan *j, const struct rekam_olah *o, const struct baris_isi *b,
                      struct err *e)
{
    struct rekam_pohon p = {0};
    size_t n = j->m->n + j->m->terlewat;
    struct baris_isi sesudah = *b;
    int rc;

    if ((rc = rekam_pohon_baca(j, b, &p, e)) < 0 || (rc = check_referrers(j, o, &p, e)) < 0 ||
        j->m->n + j->m->terlewat > n)
        return rc;
    if ((rc = forget(j, b, e)) < 0)
        return rc;
    for (size_t i = p.n; rc == 0 && i > 0; i--)
        rc = store_baris_delete(j->s, &p.v[i - 1].b, e);
    if (rc < 0)
        return rc;
    sesudah.versi++;
    rekam_sentuh(j, b);
    return rekam_catat(j, &sesudah,
                       (struct audit){.aksi = "hapus", .lama = rekam_pohon_tulis(j, &p)}, e);
}

/* The row is another one than was seen: who changed it last. */
static int conflict(struct rekam_jalan *j, const struct rekam_olah *o, const struct baris_isi *b,
                    struct err *e)
{
    struct audit_daftar d = {.arena = j->a};
    struct rekam_konflik *k = rekam_konflik_add(j, o, b, NULL);
    int rc = store_audit_since(j->s, o->skema->nama, b->id, o->r->versi, &d, e);

    k->tersimpan =
        d.n > 0 && d.v[0].bidang ? arena_printf(j->a, "%s diubah", d.v[0].bidang) : "sudah diubah";
    k->diketik = "hapus";
    k->oleh = d.n > 0 ? d.v[0].pengguna : NULL;
    k->waktu = d.n > 0 ? d.v[0].waktu : 0;
    return rc;
}

int rekam_hapus(struct rekam_jalan *j, const struct rekam_olah *o, struct err *e)
{
    struct baris_isi b;
    struct rekam_sasaran x = {.op = REKAM_HAPUS, .skema = o->skema, .baris = &b};
    int rc;

    if (baris_is_akar(o->skema))
        return err_set(e, ERR_DENIED, "baris %s tidak dihapus lewat isian", o->skema->nama);
    if ((rc = rekam_baris(j, o->skema, o->r->id, &b, e)) < 0)
        return rc;
    x.paket_id = b.paket_id;
    x.renstra_id = b.renstra_id;
    if ((rc = rekam_boleh(j, &x, NULL, e)) < 0)
        return rc;
    if (b.versi != o->r->versi && !rekam_diubah_get(j, o->skema, b.id))
        return conflict(j, o, &b, e);
    j->hasil[o->nomor] = (struct baris){o->skema->nama, 0, 0};
    return rekam_hapus_baris(j, o, &b, e);
}

/* New places 0.. for all siblings in the order of k; a place is free before it is given. */
static int renumber(struct rekam_jalan *j, struct rekam_keluarga *k, struct err *e)
{
    int rc = 0;

    for (int kali = 0; kali < 2; kali++)
        for (size_t i = 0; rc == 0 && i < k->n; i++)
            if (k->v[i].urutan != (int64_t)i)
                rc = store_baris_pindah(j->s, k->anak.skema, k->v[i].id,
                                        kali == 0 ? -1 - (int64_t)i : (int64_t)i, e);
    for (size_t i = 0; i < k->n; i++)
        k->v[i].urutan = (int64_t)i;
    return rc;
}

int rekam_pindah_baris(struct rekam_jalan *j, const struct baris_isi *b, size_t ke, size_t *dari,
                       struct err *e)
{
    struct rekam_keluarga *k;
    struct baris_saudara x;
    size_t i = 0;
    int rc = rekam_keluarga_get(j, &(struct baris_anak){b->skema, b->induk, b->induk_id}, &k, e);

    if (rc < 0)
        return rc;
    while (i < k->n && k->v[i].id != b->id)
        i++;
    *dari = i;
    if (ke >= k->n)
        ke = k->n - 1;
    if (i == k->n || i == ke)
        return 0;
    x = k->v[i];
    if (i < ke)
        memmove(&k->v[i], &k->v[i + 1], (ke - i) * sizeof(x));
    else
        memmove(&k->v[ke + 1], &k->v[ke], (i - ke) * sizeof(x));
    k->v[ke] = x;
    rekam_sentuh(j, b);
    return renumber(j, k, e);
}

int rekam_pindah(struct rekam_jalan *j, const struct rekam_olah *o, struct err *e)
{
    struct baris_isi b;
    struct rekam_sasaran x = {.op = REKAM_PINDAH, .skema = o->skema, .baris = &b};
    size_t dari = 0, ke = (size_t)(o->r->urutan < 0 ? INT64_MAX : o->r->urutan);
    struct rekam_keluarga *k;
    int rc = rekam_baris(j, o->skema, o->r->id, &b, e);

    if (rc < 0)
        return rc;
    if (b.urutan < 0) {
        rekam_salah(j, o, NULL, "baris ini tidak punya urutan");
        return 0;
    }
    x.paket_id = b.paket_id;
    x.renstra_id = b.renstra_id;
    if ((rc = rekam_boleh(j, &x, NULL, e)) < 0 ||
        (rc = rekam_keluarga_get(j, &(struct baris_anak){b.skema, b.induk, b.induk_id}, &k, e)) <
            0 ||
        (rc = rekam_pindah_baris(j, &b, ke, &dari, e)) < 0)
        return rc;
    j->hasil[o->nomor] = rekam_hasil(&b);
    if (ke >= k->n)
        ke = k->n - 1;
    if (dari == ke)
        return 0;
    return rekam_catat(j, &b,
                       (struct audit){.aksi = "pindah",
                                      .lama = arena_printf(j->a, "%zu", dari + 1),
                                      .baru = arena_printf(j->a, "%zu", ke + 1)},
                       e);
}
