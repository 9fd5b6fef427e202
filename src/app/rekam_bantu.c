/* SPDX-License-Identifier: MIT
 *
 * rekam_bantu: what all operations need: rows of the slice and no others, rights, the audit trail,
 * counters of change, siblings.
 */
#include "app/rekam_dalam.h"

#include "app/app_audit.h"
#include "base/str.h"
#include "core/paket.h"
#include "core/paket_skema.h"
#include "store/store_rujukan.h"

#include <string.h>

void rekam_salah(struct rekam_jalan *j, const struct rekam_olah *o, const char *bidang,
                 const char *pesan)
{
    const char *t = o->r->tempat ? o->r->tempat
                                 : arena_printf(j->a, "%s.%lld", text_or(o->r->tabel, "?"),
                                                (long long)o->r->id);

    masalah_add(j->m, bidang ? arena_printf(j->a, "%s:%s", t, bidang) : t, "%s", pesan);
}

static bool is_ours(const struct rekam_jalan *j, const struct baris_isi *b)
{
    if (b->pemda_id != j->l.pemda_id)
        return false;
    if (b->skema == &SKEMA_PEMDA)
        return true;
    return b->unit_id == j->l.unit_id && (b->paket_id == 0 || b->paket_id == j->l.paket_id);
}

int rekam_baris(struct rekam_jalan *j, const struct skema *s, int64_t id, struct baris_isi *out,
                struct err *e)
{
    int rc = store_baris_get(j->s, s, id, j->a, out, e);

    if (rc < 0)
        return rc;
    if (rc == 0 || !is_ours(j, out))
        return err_set(e, ERR_NOT_FOUND, "baris itu tidak ada pada unit dan tahun ini");
    return 0;
}

/* Climbs from b to the row right below paket or renstra; akar rows have none. */
static int climb(struct rekam_jalan *j, const struct baris_isi *b, struct baris_isi *out,
                 struct err *e)
{
    int rc = 0;

    *out = *b;
    while (rc == 0 && out->induk && !baris_is_akar(out->induk)) {
        if (j->induk.skema != out->induk || j->induk.id != out->induk_id)
            rc = rekam_baris(j, out->induk, out->induk_id, &j->induk, e);
        *out = j->induk;
    }
    return rc;
}

/* The jabatan that the row belongs to; NULL: none. */
static int owner(struct rekam_jalan *j, const struct rekam_sasaran *x, const char **jabatan,
                 struct err *e)
{
    enum rekam_milik milik = rekam_aturan_of(x->skema)->milik;
    const void *isi = x->puncak ? x->puncak->isi : x->isi;
    const int64_t id[2] = {j->l.paket_id, j->l.renstra_id};

    *jabatan = NULL;
    if (!isi || milik == MILIK_UNIT)
        return 0;
    if (milik == MILIK_PK) {
        *jabatan = ((const struct perjanjian_kinerja *)isi)->jabatan;
        return 0;
    }
    if (!((const struct pengukuran *)isi)->indikator)
        return 0;
    return store_indikator_jabatan(j->s, ((const struct pengukuran *)isi)->indikator, id, j->a,
                                   jabatan, e);
}

static const char *meaning(enum aksi aksi)
{
    for (const struct pilihan *p = PILIHAN_AKSI; p->nama; p++)
        if (p->nilai == (int)aksi)
            return p->arti;
    return "mengubah data ini";
}

int rekam_boleh(struct rekam_jalan *j, const struct rekam_sasaran *sasaran,
                const struct baris_isi *induk, struct err *e)
{
    struct akses_objek o = {.pemda_id = j->l.pemda_id, .unit_id = j->l.unit_id};
    enum aksi aksi = rekam_aturan_of(sasaran->skema)->aksi;
    struct rekam_sasaran x = *sasaran;
    struct baris_isi puncak;
    int rc = 0;

    if (j->alur)
        return 0;
    if (x.baris || induk) {
        rc = climb(j, x.baris ? x.baris : induk, &puncak, e);
        x.puncak = &puncak;
    }
    if (rc == 0)
        rc = owner(j, &x, &o.jabatan, e);
    if (rc < 0)
        return rc;
    if (x.skema == &SKEMA_PEMDA)
        o.unit_id = 0;
    if (!akses_boleh(j->p, aksi, &o))
        return err_set(e, ERR_DENIED,
                       "Anda tidak berhak %s di sini; mintalah kepada yang berwenang",
                       meaning(aksi));
    return rekam_tutup(j->s, j->a, &x, e);
}

int rekam_catat(struct rekam_jalan *j, const struct baris_isi *b, struct audit x, struct err *e)
{
    int rc;

    app_audit_siapkan(&x, j->waktu, j->p);
    x.pemda_id = b->pemda_id;
    x.unit_id = b->unit_id;
    x.paket_id = b->paket_id;
    x.tabel = b->skema->nama;
    x.baris_id = b->id;
    x.versi = b->versi;
    x.alasan = j->alasan;
    x.kelompok = j->kelompok;
    if (j->aksi)
        x.aksi = j->aksi;
    rc = store_audit_insert(j->s, &j->ujung, &x, e);
    j->kelompok = x.kelompok;
    if (j->audit == 0)
        j->audit = x.id;
    return rc;
}

void rekam_sentuh(struct rekam_jalan *j, const struct baris_isi *b)
{
    const struct skema *akar = b->skema == &SKEMA_PEMDA  ? &SKEMA_PEMDA
                               : b->skema == &SKEMA_UNIT ? &SKEMA_UNIT
                               : b->paket_id             ? &SKEMA_PAKET
                                                         : &SKEMA_RENSTRA;
    int64_t id = akar == &SKEMA_PEMDA  ? b->pemda_id
                 : akar == &SKEMA_UNIT ? b->unit_id
                 : b->paket_id         ? b->paket_id
                                       : b->renstra_id;

    for (size_t i = 0; i < j->n_sentuh; i++)
        if (j->sentuh[i].akar == akar && j->sentuh[i].id == id)
            return;
    if (j->n_sentuh == SENTUH_MAX) { /* several Renstra versions at once: rare, count twice */
        j->n_sentuh--;
        if (store_revisi_naik(j->s, j->sentuh[j->n_sentuh].akar, j->sentuh[j->n_sentuh].id, NULL) <
            0)
            return; /* the transaction has failed, its end will say so */
    }
    j->sentuh[j->n_sentuh].akar = akar;
    j->sentuh[j->n_sentuh++].id = id;
}

int rekam_sentuh_semua(struct rekam_jalan *j, struct err *e)
{
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < j->n_sentuh; i++)
        rc = store_revisi_naik(j->s, j->sentuh[i].akar, j->sentuh[i].id, e);
    return rc;
}

static size_t bucket(const struct skema *s, int64_t id)
{
    uint64_t h = ((uint64_t)(uintptr_t)s ^ (uint64_t)id) * UINT64_C(0x9e3779b97f4a7c15);

    return (size_t)(h >> 40) % EMBER;
}

int rekam_keluarga_get(struct rekam_jalan *j, const struct baris_anak *x,
                       struct rekam_keluarga **out, struct err *e)
{
    struct rekam_keluarga **ember = &j->keluarga[bucket(x->skema, x->induk_id)], *k;

    for (k = *ember; k; k = k->lanjut)
        if (k->anak.skema == x->skema && k->anak.induk == x->induk &&
            k->anak.induk_id == x->induk_id)
            break;
    *out = k;
    if (k)
        return 0;
    k = ARENA_NEW(j->a, struct rekam_keluarga);
    k->anak = *x;
    k->lanjut = *ember;
    *ember = *out = k;
    return store_baris_saudara(j->s, x, j->a, &k->v, &k->n, e);
}

struct rekam_diubah *rekam_diubah_get(struct rekam_jalan *j, const struct skema *s, int64_t id)
{
    struct rekam_diubah *d = j->diubah[bucket(s, id)];

    while (d && (d->skema != s || d->id != id))
        d = d->lanjut;
    return d;
}

void rekam_diubah_put(struct rekam_jalan *j, const struct skema *s, int64_t id, int64_t versi)
{
    struct rekam_diubah **ember = &j->diubah[bucket(s, id)], *d;

    if (rekam_diubah_get(j, s, id))
        return;
    d = ARENA_NEW(j->a, struct rekam_diubah);
    *d = (struct rekam_diubah){s, id, versi, *ember};
    *ember = d;
}

struct rekam_konflik *rekam_konflik_add(struct rekam_jalan *j, const struct rekam_olah *o,
                                        const struct baris_isi *b, const struct bidang *bidang)
{
    struct rekam_konflik *k =
        arena_push(j->a, (void **)&j->konflik, &j->n_konflik, &j->cap_konflik, sizeof(*j->konflik));

    *k = (struct rekam_konflik){.tabel = o->skema->nama, .bidang = bidang ? bidang->nama : NULL};
    if (b) {
        k->id = b->id;
        k->versi = b->versi;
    }
    k->tempat = o->r->tempat ? o->r->tempat
                             : arena_printf(j->a, "%s.%lld.%s", o->skema->nama, (long long)o->r->id,
                                            bidang ? bidang->nama : "");
    return k;
}

struct baris rekam_hasil(const struct baris_isi *b)
{
    return (struct baris){b->skema->nama, b->id, b->versi};
}
