/* SPDX-License-Identifier: MIT
 *
 * app_pengguna: changes. What was typed is checked and looked up before; the writer checks rights
 * and versions against what stands there then. Reading is in app_pengguna_baca.c.
 */
#include "app/app_pengguna.h"

#include "app/antrean.h"
#include "app/app_sandi.h"
#include "app/app_sesi_int.h"
#include "app/pengguna_dalam.h"
#include "base/str.h"
#include "base/tanggal.h"
#include "base/utf8.h"
#include "store/store_pemda.h"

#include <assert.h>
#include <string.h>

enum { AKUN_MIN = 3, AKUN_MAX = 64, NAMA_MAX = 100, JABATAN_MAX = 60 };

static const struct penugasan SEMUA = {.peran = PERAN_ADMIN};
const struct pelaku PELAKU_BARIS_PERINTAH = {
    .nama = "(baris perintah)", .penugasan = &SEMUA, .n = 1};

/* ---- what was typed ---- */

static bool is_code(const char *s, size_t min, size_t max)
{
    size_t n = strlen(s);

    return n >= min && n <= max && s[0] != '.' && s[0] != '-' &&
           strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789._-@") == n;
}

static bool is_jabatan(const char *s)
{
    size_t n = strlen(s);

    return n <= JABATAN_MAX && utf8_text(s, n, NULL) && !strpbrk(s, "\t\r\n/");
}

static void check_person(const struct pengguna_isi *x, const char *akun, struct masalah_list *m)
{
    if (!is_code(akun, AKUN_MIN, AKUN_MAX))
        masalah_add(m, "akun",
                    "nama akun %d sampai %d huruf kecil, angka, titik, garis, atau @, misalnya "
                    "\"siti.kertanegara\"",
                    AKUN_MIN, AKUN_MAX);
    if (text_empty(x->nama) || !utf8_text(x->nama, strlen(x->nama), NULL) ||
        strpbrk(x->nama, "\t\r\n") || utf8_length(x->nama) > NAMA_MAX)
        masalah_add(m, "nama", "isi nama lengkap, paling panjang %d karakter", NAMA_MAX);
}

/* A date as typed to ISO; NULL when empty or wrong (said). */
static const char *day(struct arena *a, const char *s, const char *tempat, struct masalah_list *m)
{
    struct tanggal t;
    struct err e = {0};

    if (text_empty(s))
        return NULL;
    if (tanggal_parse(&t, str_of(s), &e) == 0)
        return tanggal_format_iso(a, t);
    masalah_add(m, tempat, "%s", e.msg);
    return NULL;
}

/* The kode of what was typed, for the trail. */
static void place_names(struct arena *a, const char *tempat, struct penugasan_rinci *r)
{
    struct str rest = str_of(tempat), kode = str_cut(&rest, '/');

    r->pemda = arena_strndup(a, text_or(kode.p, ""), kode.n);
    r->unit = rest.p ? arena_strndup(a, rest.p, rest.n) : NULL;
}

/* Where a role is held; what is wrong with it is said. */
static int read_place(struct store *s, const struct penugasan_isi *x, const char *tempat,
                      struct penugasan_rinci *r, struct pengguna_kerja *k)
{
    bool unit = peran_unit(r->t.peran);
    int rc;

    if (text_eq(x->tempat, "*")) {
        if (r->t.peran != PERAN_ADMIN)
            masalah_add(k->m, tempat, "hanya admin yang dapat bertugas di semua pemda");
        return 0;
    }
    rc = text_empty(x->tempat)
             ? 0
             : store_tempat_find(s, x->tempat, &r->t.pemda_id, &r->t.unit_id, k->e);
    if (rc < 0)
        return rc;
    place_names(k->a, x->tempat, r);
    if (rc == 0)
        masalah_add(k->m, tempat, "pilih %s tempat bertugas", unit ? "unit" : "pemda");
    else if (unit && r->t.unit_id == 0)
        masalah_add(k->m, tempat, "peran ini bertugas di satu unit; pilih unitnya");
    else if (!unit && r->t.unit_id != 0)
        masalah_add(k->m, tempat, "peran ini bertugas di pemda; pilih pemdanya, bukan unit");
    return 0;
}

static int read_role(struct store *s, size_t i, struct pengguna_kerja *k)
{
    const struct penugasan_isi *x = &k->x->v[i];
    struct arena *a = k->a;
    const char *awalan = arena_printf(a, "penugasan[%zu].", i);
    struct penugasan_rinci *r;
    int peran = pilihan_nilai(PILIHAN_PERAN, x->peran), rc;

    if (text_empty(x->peran) && text_empty(x->tempat))
        return 0;
    if (peran == 0) {
        masalah_add(k->m, arena_printf(a, "%speran", awalan), "pilih perannya");
        return 0;
    }
    r = &k->v[k->n++];
    *r = (struct penugasan_rinci){.t.peran = (enum peran)peran};
    if ((rc = read_place(s, x, arena_printf(a, "%stempat", awalan), r, k)) < 0)
        return rc;
    r->t.jabatan = text_empty(x->jabatan) ? NULL : arena_strdup(a, x->jabatan);
    r->mulai = day(a, x->mulai, arena_printf(a, "%smulai", awalan), k->m);
    r->sampai = day(a, x->sampai, arena_printf(a, "%ssampai", awalan), k->m);
    if (r->t.jabatan && !is_jabatan(r->t.jabatan))
        masalah_add(k->m, arena_printf(a, "%sjabatan", awalan), "kode jabatan ini tidak sah");
    else if (!r->t.jabatan && r->t.peran == PERAN_PENANGGUNG_JAWAB)
        masalah_add(k->m, arena_printf(a, "%sjabatan", awalan),
                    "pilih jabatannya: penanggung jawab mengisi indikator jabatannya");
    if (r->mulai && r->sampai && strcmp(r->mulai, r->sampai) > 0)
        masalah_add(k->m, arena_printf(a, "%ssampai", awalan),
                    "tanggal akhir mendahului tanggal mulai");
    return 0;
}

static int read_roles(struct store *s, void *arg, struct err *e)
{
    struct pengguna_kerja *k = arg;
    int rc = 0;

    k->e = e;
    k->n = 0;
    for (size_t i = 0; rc == 0 && i < k->x->n; i++)
        rc = read_role(s, i, k);
    return rc;
}

/* ---- rights and the trail ---- */

bool pengguna_boleh(const struct pelaku *p, const struct penugasan_rinci *v, size_t n)
{
    const struct akses_objek semua = {0};

    for (size_t i = 0; i < n; i++) {
        struct akses_objek o = {.pemda_id = v[i].t.pemda_id, .unit_id = v[i].t.unit_id};

        if (!akses_boleh(p, AKSI_PENGGUNA_UBAH, &o))
            return false;
    }
    return n > 0 || akses_boleh(p, AKSI_PENGGUNA_UBAH, &semua);
}

/* One line per role: what the trail keeps of them. */
static const char *roles_text(struct arena *a, const struct penugasan_rinci *v, size_t n)
{
    const char *s = "";

    for (size_t i = 0; i < n; i++) {
        const struct penugasan_rinci *r = &v[i];
        const char *tempat = pengguna_tempat(a, r);

        s = arena_printf(a, "%s%s%s di %s%s%s%s%s%s%s", s, *s ? "; " : "",
                         pilihan_nama(PILIHAN_PERAN, (int)r->t.peran), tempat,
                         r->t.jabatan ? " sebagai " : "", text_or(r->t.jabatan, ""),
                         r->mulai ? " sejak " : "", text_or(r->mulai, ""),
                         r->sampai ? " sampai " : "", text_or(r->sampai, ""));
    }
    return *s ? s : NULL;
}

static int note(struct store *s, struct pengguna_kerja *k, struct audit x, struct err *e)
{
    x.tabel = "pengguna";
    x.baris_id = k->id;
    x.pengguna_id = k->p->pengguna_id;
    x.pemda_id = k->n > 0 ? k->v[0].t.pemda_id : k->n_lama > 0 ? k->lama[0].t.pemda_id : 0;
    return app_audit_add(s, k->waktu, k->p, &x, e);
}

static int note_change(struct store *s, struct pengguna_kerja *k, const char *bidang,
                       const char *const lama_baru[2], struct err *e)
{
    struct audit x = {.aksi = "ubah",
                      .versi = k->sebelum.versi + 1,
                      .bidang = bidang,
                      .lama = lama_baru[0],
                      .baru = lama_baru[1]};

    return text_eq(lama_baru[0], lama_baru[1]) ? 0 : note(s, k, x, e);
}

/* The person and the roles as they are, and whether `p` may manage both them and the new ones. */
static int fetch(struct store *s, struct pengguna_kerja *k, struct err *e)
{
    int rc = store_pengguna_get(s, k->id, NULL, k->a, &k->sebelum, e);

    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "pengguna itu tidak ada");
    if (rc < 0 || (rc = store_penugasan_list(s, k->id, k->a, &k->lama, &k->n_lama, e)) < 0)
        return rc;
    if (!pengguna_boleh(k->p, k->lama, k->n_lama))
        return err_set(e, ERR_DENIED,
                       "pengguna ini juga bertugas di luar wewenang Anda; mintalah admin yang "
                       "berwenang atas semua penugasannya");
    return 0;
}

/* ---- adding and changing ---- */

static int check_new_place(struct pengguna_kerja *k, struct err *e)
{
    bool admin = false, sendiri = k->id != 0 && k->id == k->p->pengguna_id;

    if (!pengguna_boleh(k->p, k->v, k->n))
        return err_set(e, ERR_DENIED,
                       "Anda hanya dapat memberi penugasan di pemda yang Anda urus sebagai admin");
    for (size_t i = 0; i < k->n; i++)
        admin = admin || k->v[i].t.peran == PERAN_ADMIN;
    if (sendiri && !admin)
        return err_set(e, ERR_DENIED,
                       "peran admin Anda sendiri tidak dapat Anda cabut; mintalah admin lain");
    return 0;
}

static int check_free(struct store *s, struct pengguna_kerja *k, struct err *e)
{
    struct pengguna lain;
    int rc = store_pengguna_get(s, 0, k->akun, k->a, &lain, e);

    k->dipakai = rc > 0 && lain.id != k->id;
    if (rc >= 0 && k->dipakai)
        return err_set(e, ERR_INVALID, "nama akun \"%s\" sudah dipakai; pilih yang lain", k->akun);
    return rc < 0 ? rc : 0;
}

static int insert(struct store *s, void *arg, struct err *e)
{
    struct pengguna_kerja *k = arg;
    struct pengguna p = {.akun = k->akun,
                         .nama = k->x->nama,
                         .sandi = k->hash,
                         .harus_ganti = !k->x->sandi_tetap,
                         .dibuat = k->waktu};
    struct audit t = {.aksi = "tambah", .versi = 1, .bidang = "akun", .baru = k->akun};
    int rc;

    k->id = 0;
    if ((rc = check_new_place(k, e)) < 0 || (rc = check_free(s, k, e)) < 0 ||
        (rc = store_pengguna_insert(s, &p, e)) < 0 ||
        (rc = store_penugasan_put(s, p.id, k->v, k->n, e)) < 0)
        return rc;
    k->id = p.id;
    if ((rc = note(s, k, t, e)) < 0)
        return rc;
    t.bidang = "nama";
    t.baru = k->x->nama;
    if ((rc = note(s, k, t, e)) < 0)
        return rc;
    t.bidang = "penugasan";
    t.baru = roles_text(k->a, k->v, k->n);
    return note(s, k, t, e);
}

static int update(struct store *s, void *arg, struct err *e)
{
    struct pengguna_kerja *k = arg;
    struct pengguna p = {.id = k->x->id, .akun = k->akun, .nama = k->x->nama};
    int rc;

    k->id = k->x->id;
    if ((rc = fetch(s, k, e)) < 0 || (rc = check_new_place(k, e)) < 0 ||
        (rc = check_free(s, k, e)) < 0)
        return rc;
    if (k->sebelum.versi != k->x->versi)
        return err_set(e, ERR_CONFLICT,
                       "pengguna ini sudah diubah orang lain sejak halaman dibuka; muat ulang lalu "
                       "ulangi perubahan Anda");
    if ((rc = store_pengguna_update(s, &p, e)) < 0 ||
        (rc = store_penugasan_put(s, p.id, k->v, k->n, e)) < 0 ||
        (rc = note_change(s, k, "akun", (const char *const[2]){k->sebelum.akun, k->akun}, e)) < 0 ||
        (rc = note_change(s, k, "nama", (const char *const[2]){k->sebelum.nama, p.nama}, e)) < 0)
        return rc;
    return note_change(
        s, k, "penugasan",
        (const char *const[2]){roles_text(k->a, k->lama, k->n_lama), roles_text(k->a, k->v, k->n)},
        e);
}

/* The password of a new account, or a new one: the one given is checked, else one is made up. */
static int make_password(const struct sys *sys, struct pengguna_kerja *k, const char *sandi,
                         struct pengguna_hasil *out, struct err *e)
{
    size_t n = k->m->n;

    if (sandi)
        app_sandi_periksa(k->akun, sandi, "sandi", k->m);
    else
        out->sandi = sandi = app_sandi_acak(k->a);
    if (k->m->n > n)
        return err_set(e, ERR_INVALID, "kata sandi belum dapat dipakai");
    return app_sandi_hash(sys->gerbang, k->a, sandi, &k->hash, e);
}

int app_pengguna_put(const struct minta *q, const struct pengguna_isi *x,
                     struct pengguna_hasil *out, struct err *e)
{
    struct masalah_list *m = q->m;
    struct pengguna_kerja k = {.p = q->p, .x = x, .a = q->a, .m = m, .waktu = q->sys->waktu};
    size_t n = m->n;
    int rc;

    *out = (struct pengguna_hasil){0};
    if (!akses_mungkin(q->p, AKSI_PENGGUNA_UBAH, NULL))
        return err_set(e, ERR_DENIED, "Anda tidak berhak mengurus pengguna");
    k.akun = pengguna_akun(q->a, x->akun);
    k.v = ARENA_ARRAY(q->a, x->n + 1, struct penugasan_rinci);
    check_person(x, k.akun, m);
    if (x->n > PENUGASAN_MAX)
        masalah_add(m, "penugasan", "paling banyak %d penugasan", PENUGASAN_MAX);
    else if ((rc = store_run(q->sys->store, STORE_BACA, read_roles, &k, e)) < 0)
        return rc;
    if (m->n == n && k.n == 0)
        masalah_add(m, "penugasan", "beri paling sedikit satu penugasan");
    if (m->n > n)
        return err_set(e, ERR_INVALID, "pengguna belum tersimpan");
    if (x->id == 0 && (rc = make_password(q->sys, &k, x->sandi, out, e)) < 0)
        return rc;
    rc = app_tulis(q->sys, x->id ? update : insert, &k, e);
    if (rc == ERR_INVALID && k.dipakai)
        masalah_add(m, "akun", "nama akun \"%s\" sudah dipakai; pilih yang lain", k.akun);
    out->id = k.id;
    return rc;
}

/* ---- password, active or not ---- */

static int reset(struct store *s, void *arg, struct err *e)
{
    struct pengguna_kerja *k = arg;
    struct pengguna p = {
        .id = k->id, .sandi = k->hash, .harus_ganti = !k->tetap, .sandi_waktu = k->waktu};
    int rc;

    if ((rc = fetch(s, k, e)) < 0 || (rc = store_pengguna_sandi(s, &p, e)) < 0 ||
        (rc = store_sesi_delete_semua(s, k->id, 0, e)) < 0 ||
        (rc = masuk_lupakan(s, k->a, k->sebelum.akun, e)) < 0)
        return rc;
    return note(s, k, (struct audit){.aksi = "sandi_ulang", .versi = k->sebelum.versi + 1}, e);
}

static int find_account(struct store *s, void *arg, struct err *e)
{
    struct pengguna_kerja *k = arg;
    int rc = fetch(s, k, e);

    k->akun = k->sebelum.akun;
    return rc;
}

int app_pengguna_sandi(const struct minta *q, int64_t id, const struct sandi_ulang *x,
                       struct pengguna_hasil *out, struct err *e)
{
    struct pengguna_kerja k = {
        .p = q->p, .a = q->a, .m = q->m, .waktu = q->sys->waktu, .id = id, .tetap = x->tetap};
    int rc;

    *out = (struct pengguna_hasil){.id = id};
    if ((rc = store_run(q->sys->store, STORE_BACA, find_account, &k, e)) < 0 ||
        (rc = make_password(q->sys, &k, x->sandi, out, e)) < 0)
        return rc;
    return app_tulis(q->sys, reset, &k, e);
}

static int set_active(struct store *s, void *arg, struct err *e)
{
    struct pengguna_kerja *k = arg;
    struct audit t = {.aksi = k->tetap ? "aktifkan" : "nonaktifkan"};
    int rc = fetch(s, k, e);

    if (rc < 0 || k->sebelum.aktif == k->tetap)
        return rc;
    t.versi = k->sebelum.versi + 1;
    if ((rc = store_pengguna_aktif(s, k->id, k->tetap, e)) < 0 ||
        (!k->tetap && (rc = store_sesi_delete_semua(s, k->id, 0, e)) < 0))
        return rc;
    return note(s, k, t, e);
}

int app_pengguna_aktif(const struct minta *q, int64_t id, bool aktif, struct err *e)
{
    struct pengguna_kerja k = {
        .p = q->p, .a = q->a, .waktu = q->sys->waktu, .id = id, .tetap = aktif};

    if (!aktif && id == q->p->pengguna_id)
        return err_set(e, ERR_DENIED, "akun Anda sendiri tidak dapat Anda nonaktifkan");
    return app_tulis(q->sys, set_active, &k, e);
}
