/* SPDX-License-Identifier: MIT
 *
 * Notes and steps of a report. The state is read again inside the writer's transaction: what two
 * people do at once is done one after the other.
 */
#include "app/app_lkjip_alur.h"

#include "app/antrean.h"
#include "app/app_audit.h"
#include "base/str.h"
#include "base/utf8.h"
#include "store/store.h"
#include "store/store_lkjip.h"

#include <string.h>

enum { ARENA = 1 << 20, NOMOR_MAX = 100 };

static struct slice_id slice_of(const struct cuplikan *c)
{
    return (struct slice_id){c->paket_id, c->pemda_id, c->unit_id};
}

struct baca {
    struct arena *a;
    int64_t paket_id;
    struct app_lkjip_keadaan *out;
};

static int fn_baca(struct store *s, void *arg, struct err *e)
{
    struct baca *b = arg;
    struct app_lkjip_keadaan *k = b->out;
    int rc = store_lkjip_get(s, b->a, b->paket_id, &k->posisi, e);

    if (rc == 0)
        rc = store_lkjip_catatan_list(s, b->a, b->paket_id, &k->catatan, &k->n_catatan, e);
    if (rc == 0)
        rc = store_lkjip_langkah_list(s, b->a, b->paket_id, &k->riwayat, &k->n_riwayat, e);
    return rc;
}

int app_lkjip_keadaan_get(const struct sys *sys, struct arena *a, const struct cuplikan *c,
                          struct app_lkjip_keadaan *out, struct err *e)
{
    struct baca b = {a, c->paket_id, out};

    return store_run(sys->store, STORE_BACA, fn_baca, &b, e);
}

struct tulis { /* one writing use case */
    const struct sys *sys;
    const struct pelaku *p;
    const struct cuplikan *c;
    struct lkjip_catatan catatan;
    const struct app_lkjip_langkah *langkah;
    bool selesai;
};

struct catat { /* what goes into the audit trail */
    const char *aksi, *tabel;
    int64_t baris_id;
    const char *bidang, *lama, *baru, *alasan;
};

static int audit(struct store *s, const struct tulis *t, const struct catat *c, struct err *e)
{
    struct audit x = {.pemda_id = t->c->pemda_id,
                      .unit_id = t->c->unit_id,
                      .paket_id = t->c->paket_id,
                      .aksi = c->aksi,
                      .tabel = c->tabel,
                      .baris_id = c->baris_id,
                      .bidang = c->bidang,
                      .lama = c->lama,
                      .baru = c->baru,
                      .alasan = c->alasan};

    return app_audit_add(s, t->sys->waktu, t->p, &x, e);
}

static int check_text(const char *isi, const char *sebutan, struct err *e)
{
    if (text_empty(isi))
        return err_set(e, ERR_INVALID, "%s belum diisi", sebutan);
    if (utf8_length(isi) > CATATAN_MAX)
        return err_set(e, ERR_INVALID, "%s terlalu panjang; paling banyak %d aksara", sebutan,
                       (int)CATATAN_MAX);
    return 0;
}

static struct akses_objek objek(const struct cuplikan *c)
{
    return (struct akses_objek){c->pemda_id, c->unit_id, NULL};
}

static int fn_catatan_add(struct store *s, void *arg, struct err *e)
{
    struct tulis *t = arg;
    struct arena *a = arena_new(ARENA);
    struct slice_id k = slice_of(t->c);
    struct lkjip_posisi p;
    int rc = store_lkjip_get(s, a, k.paket_id, &p, e);

    if (rc == 0 && !lkjip_terbuka(p.status))
        rc = err_set(e, ERR_CONFLICT,
                     "laporan ini sudah disetujui; catatan hanya dapat ditambahkan pada draf");
    if (rc == 0)
        rc = store_lkjip_catatan_add(s, &k, &t->catatan, e);
    if (rc == 0)
        rc = audit(s, t,
                   &(struct catat){.aksi = "lkjip_catatan",
                                   .tabel = "lkjip_catatan",
                                   .baris_id = t->catatan.id,
                                   .bidang = t->catatan.jangkar,
                                   .baru = t->catatan.isi},
                   e);
    arena_free(a);
    return rc;
}

int app_lkjip_catatan_add(const struct sys *sys, const struct pelaku *p, const struct cuplikan *c,
                          const char *jangkar, const char *isi, struct err *e)
{
    struct akses_objek o = objek(c);
    struct tulis t = {.sys = sys, .p = p, .c = c};
    int rc;

    if (!akses_boleh(p, AKSI_LKJIP_CATAT, &o))
        return err_set(e, ERR_DENIED, "Anda tidak berhak memberi catatan pada laporan unit ini");
    if ((rc = check_text(isi, "catatan", e)) < 0)
        return rc;
    if (text_empty(jangkar) || strlen(jangkar) > NOMOR_MAX)
        return err_set(e, ERR_INVALID, "tempat catatan tidak dikenal");
    t.catatan = (struct lkjip_catatan){.jangkar = jangkar,
                                       .isi = isi,
                                       .waktu = sys->waktu,
                                       .pengguna_id = p->pengguna_id,
                                       .pengguna = p->nama};
    return app_tulis(sys, fn_catatan_add, &t, e);
}

static int fn_catatan_selesai(struct store *s, void *arg, struct err *e)
{
    struct tulis *t = arg;
    int rc = store_lkjip_catatan_selesai(s, t->c->paket_id, &t->catatan, e);

    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "catatan itu tidak ada");
    if (rc < 0)
        return rc;
    return audit(
        s, t,
        &(struct catat){.aksi = t->selesai ? "lkjip_catatan_selesai" : "lkjip_catatan_buka",
                        .tabel = "lkjip_catatan",
                        .baris_id = t->catatan.id},
        e);
}

int app_lkjip_catatan_selesai(const struct sys *sys, const struct pelaku *p,
                              const struct cuplikan *c, int64_t id, bool selesai, struct err *e)
{
    struct akses_objek o = objek(c);
    struct tulis t = {.sys = sys, .p = p, .c = c, .selesai = selesai};

    if (!akses_boleh(p, AKSI_LKJIP_CATAT, &o) && !akses_boleh(p, AKSI_LKJIP_UBAH, &o))
        return err_set(e, ERR_DENIED, "Anda tidak berhak menandai catatan laporan unit ini");
    t.catatan.id = id;
    t.catatan.selesai_waktu = selesai ? sys->waktu : 0;
    t.catatan.selesai_oleh = selesai ? p->nama : NULL;
    return app_tulis(sys, fn_catatan_selesai, &t, e);
}

bool app_lkjip_langkah_boleh(const struct pelaku *p, const struct cuplikan *c,
                             const struct lkjip_alur_langkah *l)
{
    struct akses_objek o = objek(c);

    if (l->pemda)
        o.unit_id = 0;
    return akses_boleh(p, l->aksi, &o);
}

/* The new position and its trace. */
static int take_step(struct store *s, const struct tulis *t, const struct lkjip_alur_langkah *l,
                     const struct lkjip_posisi *lama, struct err *e)
{
    const struct app_lkjip_langkah *m = t->langkah;
    struct slice_id k = slice_of(t->c);
    struct lkjip_posisi baru = *lama;
    struct lkjip_riwayat r = {.waktu = t->sys->waktu,
                              .pengguna_id = t->p->pengguna_id,
                              .pengguna = t->p->nama,
                              .dari = l->dari,
                              .ke = l->ke,
                              .catatan = text_empty(m->catatan) ? NULL : m->catatan,
                              .tanggal = m->tanggal};
    int rc;

    baru.status = l->ke;
    if (l->ke == LKJIP_DRAF) {
        baru = (struct lkjip_posisi){.status = LKJIP_DRAF};
    } else if (l->perlu_nomor) {
        baru.nomor = m->nomor;
        baru.tanggal = m->tanggal;
        baru.berkas_id = m->berkas_id;
        baru.berkas_nama = m->berkas_nama;
    }
    if ((rc = store_lkjip_put(s, &k, &baru, e)) < 0 ||
        (rc = store_lkjip_langkah_add(s, &k, &r, e)) < 0)
        return rc;
    return audit(s, t,
                 &(struct catat){.aksi = "lkjip_status",
                                 .tabel = "lkjip",
                                 .baris_id = k.paket_id,
                                 .bidang = "status",
                                 .lama = pilihan_nama(PILIHAN_LKJIP_STATUS, l->dari),
                                 .baru = pilihan_nama(PILIHAN_LKJIP_STATUS, l->ke),
                                 .alasan = r.catatan},
                 e);
}

static int fn_langkah(struct store *s, void *arg, struct err *e)
{
    struct tulis *t = arg;
    struct arena *a = arena_new(ARENA);
    struct lkjip_posisi p;
    int64_t terbuka = 0;
    const struct lkjip_alur_langkah *l = NULL;
    int rc = store_lkjip_get(s, a, t->c->paket_id, &p, e);

    if (rc == 0)
        rc = store_lkjip_catatan_terbuka(s, t->c->paket_id, &terbuka, e);
    if (rc == 0 &&
        (p.status != t->langkah->dari || (l = lkjip_alur_get(p.status, t->langkah->nama)) == NULL))
        rc = err_set(e, ERR_CONFLICT, "laporan ini sekarang berstatus \"%s\"; muat ulang halaman",
                     PILIHAN_LKJIP_STATUS[p.status - 1].arti);
    if (rc == 0 && l->ke == LKJIP_DISETUJUI && terbuka > 0)
        rc = err_set(e, ERR_CONFLICT,
                     "masih ada %lld catatan yang belum selesai; tandai selesai dulu, atau "
                     "kembalikan laporannya",
                     (long long)terbuka);
    if (rc == 0)
        rc = take_step(s, t, l, &p, e);
    arena_free(a);
    return rc;
}

static int check_step(const struct lkjip_alur_langkah *l, const struct app_lkjip_langkah *m,
                      int64_t waktu, struct err *e)
{
    int rc = 0;

    if (l->perlu_catatan)
        rc = check_text(m->catatan, "ringkasan yang harus diperbaiki", e);
    if (rc == 0 && l->perlu_nomor && (text_empty(m->nomor) || utf8_length(m->nomor) > NOMOR_MAX))
        rc = err_set(e, ERR_INVALID, "nomor laporan belum diisi, atau lebih dari %d aksara",
                     (int)NOMOR_MAX);
    if (rc == 0 && l->perlu_tanggal && !tanggal_valid(m->tanggal))
        rc = err_set(e, ERR_INVALID, "tanggal belum diisi dengan benar");
    if (rc == 0 && l->perlu_tanggal && tanggal_cmp(m->tanggal, tanggal_wib(waktu)) > 0)
        rc = err_set(e, ERR_INVALID, "tanggal itu belum tiba");
    return rc;
}

int app_lkjip_langkah(const struct sys *sys, const struct pelaku *p, const struct cuplikan *c,
                      const struct app_lkjip_langkah *m, struct err *e)
{
    struct tulis t = {.sys = sys, .p = p, .c = c, .langkah = m};
    const struct lkjip_alur_langkah *l = lkjip_alur_get(m->dari, m->nama);
    int rc;

    if (l == NULL)
        return err_set(e, ERR_CONFLICT,
                       "langkah itu tidak dapat diambil dari status ini; muat ulang halaman");
    if (!app_lkjip_langkah_boleh(p, c, l))
        return err_set(e, ERR_DENIED, "Anda tidak berhak: %s", l->tombol);
    if ((rc = check_step(l, m, sys->waktu, e)) < 0)
        return rc;
    return app_tulis(sys, fn_langkah, &t, e);
}
