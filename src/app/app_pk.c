/* SPDX-License-Identifier: MIT
 *
 * app_pk: rights and the shape of what is asked are looked at before, the state again inside the
 * writer.
 */
#include "app/app_pk.h"

#include "app/antrean.h"
#include "app/app_audit.h"
#include "base/str.h"
#include "core/paket_skema.h"
#include "core/pk_bantu.h"
#include "store/store_pk.h"

#include <assert.h>
#include <string.h>

static const char *const TABEL = "perjanjian_kinerja";

struct kerja { /* one use case, as it runs in the writer */
    struct arena *a;
    const struct pelaku *p;
    int64_t waktu, kelompok; /* kelompok: joins the audit entries */
    struct pk_tempat t;
    const struct app_pk_buat *buat;
    const struct app_pk_jalan *jalan;
    struct pk_catatan catatan;
    struct masalah_list *m;
};

static bool may(const struct pelaku *p, const struct cuplikan *c, const char *jabatan,
                enum aksi aksi)
{
    const struct akses_objek o = {
        .pemda_id = c->pemda_id, .unit_id = c->unit_id, .jabatan = jabatan};

    return akses_boleh(p, aksi, &o);
}

static int deny(enum aksi aksi, const char *jabatan, struct err *e)
{
    for (const struct pilihan *x = PILIHAN_AKSI; x->nama != NULL; x++)
        if (x->nilai == (int)aksi)
            return err_set(e, ERR_DENIED, "Anda tidak berhak %s untuk jabatan %s", x->arti,
                           str_quote(str_of(jabatan)).s);
    return err_set(e, ERR_DENIED, "Anda tidak berhak melakukannya");
}

static struct pk_tempat place_of(const struct cuplikan *c, const char *jabatan, int64_t urutan)
{
    return (struct pk_tempat){.pemda_id = c->pemda_id,
                              .unit_id = c->unit_id,
                              .paket_id = c->paket_id,
                              .jabatan = jabatan,
                              .urutan = urutan};
}

static int write_jejak(struct store *s, struct kerja *k, const struct pk_jejak *asal, struct err *e)
{
    struct pk_jejak x = *asal;

    x.waktu = k->waktu;
    x.pengguna_id = k->p->pengguna_id;
    x.oleh = k->p->nama;
    x.atas_nama = k->p->atas_nama;
    return store_pk_jejak_add(s, &k->t, &x, e);
}

static int write_audit(struct store *s, struct kerja *k, struct audit *x, struct err *e)
{
    x->pemda_id = k->t.pemda_id;
    x->unit_id = k->t.unit_id;
    x->paket_id = k->t.paket_id;
    x->tabel = TABEL;
    x->kelompok = k->kelompok;
    int rc = app_audit_add(s, k->waktu, k->p, x, e);
    k->kelompok = x->kelompok;
    return rc;
}

/* Making drafts. ------------------------------------------------------------------------------ */

static int insert_one(struct store *s, struct kerja *k, const struct perjanjian_kinerja *pk,
                      struct err *e)
{
    struct pk_keadaan ada;
    struct audit x = {.aksi = "pk_susun", .versi = 1, .alasan = pk->alasan};
    int64_t belum;
    int rc;

    k->t.jabatan = pk->jabatan;
    k->t.urutan = pk->urutan.nilai;
    if ((rc = store_pk_find(s, k->a, &k->t, &ada, e)) < 0)
        return rc;
    if (rc > 0)
        return err_set(e, ERR_CONFLICT,
                       "perjanjian kinerja %s urutan %lld sudah ada; muat ulang halaman",
                       pk->jabatan, (long long)pk->urutan.nilai);
    if ((rc = store_pk_belum(s, &k->t, &belum, e)) < 0)
        return rc;
    if (rc > 0)
        return err_set(e, ERR_CONFLICT,
                       "perjanjian kinerja %s urutan %lld belum ditandatangani; selesaikan atau "
                       "cabut dahulu",
                       pk->jabatan, (long long)belum);
    /* what a removed PK of that urutan may have left */
    if ((rc = store_pk_delete(s, &k->t, 0, e)) < 0 ||
        (rc = store_pk_insert(s, &k->t, pk, &x.baris_id, e)) < 0)
        return rc;
    rc = write_jejak(s, k,
                     &(struct pk_jejak){.langkah = PK_LANGKAH_SUSUN, .keterangan = pk->alasan}, e);
    if (rc < 0)
        return rc;
    x.baru = arena_printf(k->a, "%s, urutan %lld: %zu indikator, %zu anggaran", pk->jabatan,
                          (long long)pk->urutan.nilai, pk->baris.n, pk->anggaran.n);
    return write_audit(s, k, &x, e);
}

static int fn_buat(struct store *s, void *arg, struct err *e)
{
    struct kerja *k = arg;
    int rc = 0;

    k->kelompok = 0;
    for (size_t i = 0; rc == 0 && i < k->buat->n; i++)
        rc = insert_one(s, k, &k->buat->v[i], e);
    return rc;
}

static void check_baru(const struct cuplikan *c, const struct perjanjian_kinerja *pk,
                       struct masalah_list *m)
{
    const struct pejabat *x = paket_pejabat(c->paket, pk->pejabat);
    const struct jabatan *j = paket_jabatan(c->paket, pk->jabatan);

    if (j == NULL)
        masalah_add(m, pk->jabatan, "jabatan ini tidak ada pada tahun ini");
    else if (pk->pejabat == NULL)
        masalah_add(m, pk->jabatan,
                    "%s belum mempunyai pejabat; isi pejabatnya pada profil unit dahulu",
                    text_or(j->nama, j->kode));
    else if (x == NULL || !text_eq(x->jabatan, pk->jabatan))
        masalah_add(m, pk->jabatan, "pejabat yang dipilih tidak memangku jabatan ini");
    if (!pk->urutan.ada || pk->urutan.nilai != pk_urutan_baru(c->paket, pk->jabatan))
        masalah_add(m, pk->jabatan,
                    "perjanjian kinerja jabatan ini sudah bertambah; muat ulang "
                    "halaman, lalu susun lagi");
    if (pk->urutan.nilai > 1 && (pk->sebab <= PK_AWAL || text_empty(pk->alasan)))
        masalah_add(m, pk->jabatan, "pilih sebab perubahan dan tulis alasannya");
    if (pk->status != PK_DRAF)
        masalah_add(m, pk->jabatan, "perjanjian baru selalu bermula sebagai draf");
}

int app_pk_buat(const struct sys *sys, const struct pelaku *p, struct arena *a,
                const struct app_pk_buat *b, struct masalah_list *m, struct err *e)
{
    const struct cuplikan *c;
    struct kerja k = {.a = a, .p = p, .waktu = sys->waktu, .buat = b};
    int rc = app_cuplikan_get(sys, a, b->mana, &c, e);

    if (rc < 0)
        return rc;
    for (size_t i = 0; i < b->n; i++) {
        if (!may(p, c, b->v[i].jabatan, AKSI_PK_UBAH))
            return deny(AKSI_PK_UBAH, b->v[i].jabatan, e);
        check_baru(c, &b->v[i], m);
    }
    if (m->n > 0)
        return err_set(e, ERR_INVALID, "perjanjian kinerja belum dapat disusun");
    k.t = place_of(c, NULL, 0);
    return b->n == 0 ? 0 : app_tulis(sys, fn_buat, &k, e);
}

/* Steps. -------------------------------------------------------------------------------------- */

static int refuse(struct kerja *k, const struct pk_keadaan *ada, struct err *e)
{
    const char *kata = NULL;

    for (const struct pilihan *x = PILIHAN_PK_LANGKAH; x->nama != NULL; x++)
        if (x->nilai == (int)k->jalan->langkah)
            kata = x->arti;
    assert(kata != NULL);
    return err_set(e, ERR_CONFLICT, "perjanjian kinerja berstatus %s tidak dapat %s",
                   pk_status_kata(ada->status), kata);
}

/* What only the stored rows can tell. */
static int check_isi(struct store *s, struct kerja *k, const struct pk_keadaan *ada, struct err *e)
{
    int64_t n;
    int rc;

    if (k->jalan->langkah == PK_LANGKAH_AJUKAN || k->jalan->langkah == PK_LANGKAH_SETUJUI) {
        if (ada->n_baris == 0)
            return err_set(e, ERR_CONFLICT, "perjanjian kinerja ini belum mempunyai indikator");
        if (ada->n_tanpa_target > 0)
            return err_set(e, ERR_CONFLICT,
                           "%lld indikator belum mempunyai target setahun; isi dahulu",
                           (long long)ada->n_tanpa_target);
    }
    if (k->jalan->langkah == PK_LANGKAH_KOREKSI && text_empty(k->jalan->keterangan)) {
        if ((rc = store_pk_catatan_terbuka(s, &k->t, &n, e)) < 0)
            return rc;
        if (n == 0)
            return err_set(e, ERR_CONFLICT,
                           "tulis dahulu apa yang harus diperbaiki: pada baris, atau sebagai "
                           "keterangan");
    }
    if (k->jalan->langkah == PK_LANGKAH_TANDATANGANI) {
        if ((rc = store_pk_belum(s, &k->t, &n, e)) < 0)
            return rc;
        if (rc > 0)
            return err_set(e, ERR_CONFLICT, "perjanjian kinerja urutan %lld belum ditandatangani",
                           (long long)n);
    }
    return 0;
}

struct perubahan { /* a field that the step sets */
    const char *bidang, *lama, *baru;
};

static int audit_field(struct store *s, struct kerja *k, const struct pk_keadaan *ada,
                       const struct perubahan *u, struct err *e)
{
    struct audit x = {.baris_id = ada->id,
                      .versi = ada->versi,
                      .bidang = u->bidang,
                      .lama = u->lama,
                      .baru = u->baru,
                      .alasan = k->jalan->keterangan};

    if (text_eq(u->lama, u->baru))
        return 0;
    x.aksi = arena_printf(k->a, "pk_%s", pilihan_nama(PILIHAN_PK_LANGKAH, (int)k->jalan->langkah));
    return write_audit(s, k, &x, e);
}

/* Sets what the paper says, and the entries old -> new. */
static int put_state(struct store *s, struct kerja *k, struct pk_keadaan *ada, struct err *e)
{
    const struct app_pk_jalan *j = k->jalan;
    struct pk_keadaan lama = *ada;
    int rc;

    ada->status = pk_langkah_hasil(ada->status, j->langkah);
    if (j->langkah == PK_LANGKAH_TANDATANGANI) {
        ada->nomor = text_empty(j->nomor) ? ada->nomor : j->nomor;
        ada->tanggal = tanggal_format_iso(k->a, j->tanggal);
        if (tanggal_ada(j->berlaku_mulai))
            ada->berlaku_mulai = tanggal_format_iso(k->a, j->berlaku_mulai);
        else
            ada->berlaku_mulai = text_or(ada->berlaku_mulai, ada->tanggal);
    }
    const struct perubahan u[] = {
        {"status", pilihan_nama(PILIHAN_PK_STATUS, lama.status),
         pilihan_nama(PILIHAN_PK_STATUS, ada->status)},
        {"nomor", lama.nomor, ada->nomor},
        {"tanggal", lama.tanggal, ada->tanggal},
        {"berlaku_mulai", lama.berlaku_mulai, ada->berlaku_mulai},
        {"diajukan", NULL, j->langkah == PK_LANGKAH_AJUKAN ? "ya" : NULL},
        {"pindaian", NULL, j->berkas_id != 0 ? text_or(j->berkas_nama, "berkas") : NULL},
    };
    if ((rc = store_pk_put(s, &k->t, ada, e)) < 0)
        return rc;
    for (size_t i = 0; rc == 0 && i < sizeof(u) / sizeof(u[0]); i++)
        rc = audit_field(s, k, ada, &u[i], e);
    return rc;
}

static int withdraw(struct store *s, struct kerja *k, const struct pk_keadaan *ada, struct err *e)
{
    struct audit x = {.aksi = "pk_cabut",
                      .baris_id = ada->id,
                      .versi = ada->versi,
                      .alasan = k->jalan->keterangan};
    int rc = store_pk_delete(s, &k->t, ada->id, e);

    if (rc < 0)
        return rc;
    x.lama = arena_printf(k->a, "%s, urutan %lld: %lld indikator", k->t.jabatan,
                          (long long)k->t.urutan, (long long)ada->n_baris);
    return write_audit(s, k, &x, e);
}

static int fn_jalan(struct store *s, void *arg, struct err *e)
{
    struct kerja *k = arg;
    const struct app_pk_jalan *j = k->jalan;
    struct pk_jejak x = {.langkah = j->langkah,
                         .keterangan = j->keterangan,
                         .berkas_id = j->berkas_id,
                         .berkas_nama = j->berkas_nama};
    struct pk_keadaan ada;
    int rc = store_pk_find(s, k->a, &k->t, &ada, e);

    k->kelompok = 0;
    if (rc < 0)
        return rc;
    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "perjanjian kinerja itu tidak ada lagi");
    if (!pk_langkah_boleh(ada.status, j->langkah))
        return refuse(k, &ada, e);
    if (j->langkah == PK_LANGKAH_CABUT)
        return withdraw(s, k, &ada, e);
    if ((rc = check_isi(s, k, &ada, e)) < 0 || (rc = put_state(s, k, &ada, e)) < 0)
        return rc;
    x.tanggal = tanggal_ada(j->tanggal) ? tanggal_format_iso(k->a, j->tanggal) : NULL;
    return write_jejak(s, k, &x, e);
}

/* Signed in its year or in the December before; as paket_validate() has it. */
static void check_tanggal(const struct app_pk_jalan *j, struct masalah_list *m)
{
    int64_t tahun = j->pk.mana.tahun;
    bool desember = j->tanggal.tahun == tahun - 1 && j->tanggal.bulan == 12;

    if (j->langkah == PK_LANGKAH_TANDATANGANI) {
        if (!tanggal_ada(j->tanggal))
            masalah_add(m, "tanggal", "isi tanggal perjanjian ditandatangani");
        else if (j->tanggal.tahun != tahun && !desember)
            masalah_add(m, "tanggal",
                        "tanggal di luar tahun %lld (paling awal Desember tahun "
                        "sebelumnya)",
                        (long long)tahun);
        if (tanggal_ada(j->tanggal) && !tanggal_ada(j->berlaku_mulai) && desember)
            masalah_add(m, "berlaku_mulai", "isi tanggal mulai berlaku, dalam tahun %lld",
                        (long long)tahun);
        if (tanggal_ada(j->berlaku_mulai) && j->berlaku_mulai.tahun != tahun)
            masalah_add(m, "berlaku_mulai", "tanggal di luar tahun %lld", (long long)tahun);
    }
    if (j->langkah == PK_LANGKAH_BUKA && text_empty(j->keterangan))
        masalah_add(m, "keterangan", "tulis mengapa perjanjian yang sudah disetujui dibuka lagi");
    if (j->langkah == PK_LANGKAH_PINDAI && j->berkas_id == 0)
        masalah_add(m, "berkas", "pilih berkas pindaian");
}

int app_pk_jalan(const struct sys *sys, const struct pelaku *p, struct arena *a,
                 const struct app_pk_jalan *j, struct masalah_list *m, struct err *e)
{
    const struct cuplikan *c;
    struct kerja k = {.a = a, .p = p, .waktu = sys->waktu, .jalan = j};
    int rc = app_cuplikan_get(sys, a, j->pk.mana, &c, e);

    assert(j->langkah != PK_LANGKAH_SUSUN);
    if (rc < 0)
        return rc;
    if (!may(p, c, j->pk.jabatan, pk_langkah_aksi(j->langkah)))
        return deny(pk_langkah_aksi(j->langkah), j->pk.jabatan, e);
    check_tanggal(j, m);
    if (m->n > 0)
        return err_set(e, ERR_INVALID, "isian belum lengkap");
    k.t = place_of(c, j->pk.jabatan, j->pk.urutan);
    return app_tulis(sys, fn_jalan, &k, e);
}

bool app_pk_boleh(const struct pelaku *p, const struct cuplikan *c,
                  const struct perjanjian_kinerja *pk, enum pk_langkah langkah)
{
    return pk_langkah_boleh(pk->status, langkah) &&
           may(p, c, pk->jabatan, pk_langkah_aksi(langkah));
}

/* Notes. -------------------------------------------------------------------------------------- */

static int fn_catat(struct store *s, void *arg, struct err *e)
{
    struct kerja *k = arg;
    struct pk_keadaan ada;
    struct audit x = {.aksi = "pk_catat", .baru = k->catatan.isi};
    int rc = store_pk_find(s, k->a, &k->t, &ada, e);

    k->kelompok = 0;
    if (rc < 0)
        return rc;
    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "perjanjian kinerja itu tidak ada lagi");
    if (ada.status >= PK_DITANDATANGANI)
        return err_set(e, ERR_CONFLICT,
                       "perjanjian kinerja sudah ditandatangani; catatan tidak ditambah lagi");
    if ((rc = store_pk_catatan_add(s, &k->t, &k->catatan, e)) < 0)
        return rc;
    x.baris_id = ada.id;
    x.versi = ada.versi;
    x.bidang = "catatan";
    return write_audit(s, k, &x, e);
}

int app_pk_catat(const struct sys *sys, const struct pelaku *p, struct arena *a,
                 const struct app_pk_catat *x, struct masalah_list *m, struct err *e)
{
    static const char *const BAGIAN[] = {"pernyataan", "baris", "anggaran"};
    const struct cuplikan *c;
    struct kerja k = {.a = a, .p = p, .waktu = sys->waktu};
    bool kenal = false;
    int rc = app_cuplikan_get(sys, a, x->pk.mana, &c, e);

    if (rc < 0)
        return rc;
    if (!may(p, c, x->pk.jabatan, AKSI_PK_SETUJUI) && !may(p, c, x->pk.jabatan, AKSI_PK_UBAH))
        return deny(AKSI_PK_SETUJUI, x->pk.jabatan, e);
    for (size_t i = 0; i < sizeof(BAGIAN) / sizeof(BAGIAN[0]); i++)
        kenal = kenal || text_eq(x->bagian, BAGIAN[i]);
    if (!kenal)
        masalah_add(m, "bagian", "pilih bagian yang dicatat");
    if (text_empty(x->isi))
        masalah_add(m, "isi", "tulis catatannya");
    if (m->n > 0)
        return err_set(e, ERR_INVALID, "catatan belum lengkap");
    k.t = place_of(c, x->pk.jabatan, x->pk.urutan);
    k.catatan = (struct pk_catatan){.bagian = x->bagian,
                                    .baris = x->baris,
                                    .bidang = x->bidang,
                                    .isi = x->isi,
                                    .waktu = sys->waktu,
                                    .pengguna_id = p->pengguna_id,
                                    .oleh = p->nama};
    return app_tulis(sys, fn_catat, &k, e);
}

struct selesai {
    struct kerja k;
    const struct cuplikan *c;
    int64_t id;
};

static int fn_selesai(struct store *s, void *arg, struct err *e)
{
    struct selesai *w = arg;
    struct kerja *k = &w->k;
    struct pk_catatan x = {.id = w->id, .selesai_waktu = k->waktu, .selesai_oleh = k->p->nama};
    struct audit u = {.aksi = "pk_catatan_selesai", .bidang = "catatan"};
    struct pk_keadaan ada;
    int rc = store_pk_catatan_get(s, k->a, k->t.paket_id, &x, e);

    k->kelompok = 0;
    if (rc < 0)
        return rc;
    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "catatan itu sudah diselesaikan atau tidak ada");
    if (!may(k->p, w->c, x.jabatan, AKSI_PK_SETUJUI) && !may(k->p, w->c, x.jabatan, AKSI_PK_UBAH))
        return deny(AKSI_PK_UBAH, x.jabatan, e);
    k->t.jabatan = x.jabatan;
    k->t.urutan = x.urutan;
    if ((rc = store_pk_find(s, k->a, &k->t, &ada, e)) < 0 ||
        (rc = store_pk_catatan_selesai(s, &x, e)) < 0)
        return rc;
    u.baris_id = ada.id;
    u.versi = ada.versi;
    u.lama = x.isi;
    return write_audit(s, k, &u, e);
}

int app_pk_catatan_selesai(const struct sys *sys, const struct pelaku *p, struct arena *a,
                           struct unit_tahun mana, int64_t id, struct err *e)
{
    struct selesai w = {.k = {.a = a, .p = p, .waktu = sys->waktu}, .id = id};
    int rc = app_cuplikan_get(sys, a, mana, &w.c, e);

    if (rc < 0)
        return rc;
    w.k.t = place_of(w.c, NULL, 0);
    return app_tulis(sys, fn_selesai, &w, e);
}

struct ambil {
    struct arena *a;
    int64_t paket_id;
    struct pk_riwayat *out;
};

static int fn_riwayat(struct store *s, void *arg, struct err *e)
{
    struct ambil *g = arg;

    return store_pk_riwayat(s, g->a, g->paket_id, g->out, e);
}

int app_pk_riwayat(const struct sys *sys, struct arena *a, const struct cuplikan *c,
                   struct pk_riwayat *out, struct err *e)
{
    struct ambil g = {.a = a, .paket_id = c->paket_id, .out = out};

    return store_run(sys->store, STORE_BACA, fn_riwayat, &g, e);
}
