/* SPDX-License-Identifier: MIT
 *
 * app_sesi: who holds a token, and the sessions of a person. Signing in is in app_masuk.c.
 */
#include "app/app_sesi.h"

#include "app/antrean.h"
#include "app/app_sandi.h"
#include "app/app_sesi_int.h"
#include "base/str.h"
#include "base/tanggal.h"

#include <assert.h>
#include <string.h>

enum {
    SENTUH_JEDA = 60, /* the last use is exact to this */
    TOKEN_N = 64,     /* hexadecimal digits */
    CSRF_N = 32,
};

/* ---- who it is ---- */

struct cari { /* one app_sesi_get() */
    const char *kunci, *hari;
    struct arena *a;
    struct sesi_baris b;
    struct pelaku p;
};

static int find(struct store *s, void *arg, struct err *e)
{
    struct cari *c = arg;
    int rc = store_sesi_get(s, c->kunci, c->a, &c->b, e);

    if (rc == 0)
        return err_set(e, ERR_DENIED, "sesi tidak ada; silakan masuk");
    return rc < 0 ? rc : store_penugasan_berlaku(s, c->b.pengguna_id, c->hari, c->a, &c->p, e);
}

static bool is_token(const char *t)
{
    return t && strlen(t) == TOKEN_N && strspn(t, "0123456789abcdef") == TOKEN_N;
}

static int write_touch(struct store *s, void *arg, struct err *e)
{
    return store_sesi_sentuh(s, arg, e);
}

/* Behind the request where there is somebody to do it; a lost one does no harm. */
static void touch(const struct sys *sys, const struct sesi_baris *b)
{
    struct sentuhan x = {.sesi_id = b->id, .waktu = b->terakhir, .tahun = b->tahun};

    if (b->unit && strlen(b->unit) >= sizeof(x.unit))
        return;
    if (!sys->gerbang) {
        int rc = app_tulis(sys, write_touch, (void *)b, NULL);

        (void)rc;
        return;
    }
    memcpy(x.unit, text_or(b->unit, ""), strlen(text_or(b->unit, "")) + 1);
    gerbang_sentuh(sys->gerbang, &x);
}

int app_sesi_get(const struct sys *sys, struct arena *a, const char *token, const char *alamat,
                 struct sesi *out, struct err *e)
{
    struct cari c = {.a = a, .hari = tanggal_format_iso(a, tanggal_wib(sys->waktu))};
    int rc;

    *out = (struct sesi){0};
    if (!is_token(token))
        return err_set(e, ERR_DENIED, "silakan masuk");
    c.kunci = app_cincang(a, NULL, token);
    if ((rc = store_run(sys->store, STORE_BACA, find, &c, e)) < 0)
        return rc;
    if (sys->waktu - c.b.terakhir >= SESI_DIAM || sys->waktu - c.b.dibuat >= SESI_UMUR)
        return err_set(e, ERR_DENIED, "sesi sudah berakhir; silakan masuk lagi");
    if (!c.b.aktif)
        return err_set(e, ERR_DENIED, "akun ini tidak aktif; hubungi admin");
    if (sys->waktu - c.b.terakhir >= SENTUH_JEDA) {
        struct sesi_baris x = {.id = c.b.id, .terakhir = sys->waktu};

        touch(sys, &x);
    }
    c.p.pengguna_id = c.b.pengguna_id;
    c.p.nama = c.b.akun;
    c.p.atas_nama = c.b.atas_nama;
    c.p.alamat = arena_strdup(a, alamat);
    *out = (struct sesi){.pelaku = c.p,
                         .nama = c.b.nama,
                         .csrf = arena_strndup(a, app_cincang(a, token, "csrf"), CSRF_N),
                         .harus_ganti = c.b.harus_ganti,
                         .unit = c.b.unit,
                         .tahun = c.b.tahun,
                         .id = c.b.id};
    return 0;
}

void app_sesi_konteks(const struct sys *sys, const struct sesi *s, const char *unit, int64_t tahun)
{
    struct sesi_baris x = {.id = s->id, .terakhir = sys->waktu, .unit = unit, .tahun = tahun};

    if (text_empty(unit) || (text_eq(unit, s->unit) && (tahun == 0 || tahun == s->tahun)))
        return;
    touch(sys, &x);
}

bool app_sesi_csrf(const struct sesi *s, const char *csrf)
{
    return app_sama(s->csrf, csrf);
}

/* ---- one's own sessions ---- */

struct akhir { /* an end of sessions, or another change of one's own */
    const struct sesi *s;
    int64_t waktu, id;
    const char *aksi, *atas_nama;
    bool ini; /* this session too */
    struct arena *a;
};

static int audit(struct store *s, const struct akhir *k, const char *bidang, const char *baru,
                 struct err *e)
{
    struct akun_catat t = {
        .waktu = k->waktu, .p = k->s->pelaku, .aksi = k->aksi, .bidang = bidang, .baru = baru};

    return akun_audit(s, k->a, &t, e);
}

static int end_one(struct store *s, void *arg, struct err *e)
{
    const struct akhir *k = arg;
    int rc = store_sesi_delete(s, k->id, k->s->pelaku.pengguna_id, e);

    if (rc == 0)
        return err_set(e, ERR_NOT_FOUND, "sesi itu tidak ada, atau sudah berakhir");
    return rc < 0 ? rc : audit(s, k, NULL, NULL, e);
}

static int end_all(struct store *s, void *arg, struct err *e)
{
    const struct akhir *k = arg;
    int rc = store_sesi_delete_semua(s, k->s->pelaku.pengguna_id, k->ini ? 0 : k->s->id, e);

    return rc < 0 ? rc : audit(s, k, NULL, NULL, e);
}

static int set_behalf(struct store *s, void *arg, struct err *e)
{
    const struct akhir *k = arg;
    struct sesi_baris b = {
        .id = k->s->id, .pengguna_id = k->s->pelaku.pengguna_id, .atas_nama = k->atas_nama};
    int rc = store_sesi_atas_nama(s, &b, e);

    return rc < 0 ? rc : audit(s, k, "atas_nama", k->atas_nama, e);
}

static int write_own(const struct sys *sys, struct akhir k, tulis_fn *fn, struct err *e)
{
    int rc;

    k.waktu = sys->waktu;
    k.a = arena_new(1 << 20);
    rc = app_tulis(sys, fn, &k, e);
    arena_free(k.a);
    return rc;
}

int app_keluar(const struct sys *sys, const struct sesi *s, struct err *e)
{
    return write_own(sys, (struct akhir){.s = s, .id = s->id, .aksi = "keluar"}, end_one, e);
}

int app_sesi_akhiri(const struct sys *sys, const struct sesi *s, int64_t id, struct err *e)
{
    return write_own(sys, (struct akhir){.s = s, .id = id, .aksi = "sesi_akhiri"}, end_one, e);
}

int app_sesi_akhiri_lain(const struct sys *sys, const struct sesi *s, struct err *e)
{
    return write_own(sys, (struct akhir){.s = s, .aksi = "sesi_akhiri_lain"}, end_all, e);
}

int app_sesi_akhiri_semua(const struct sys *sys, const struct sesi *s, struct err *e)
{
    return write_own(sys, (struct akhir){.s = s, .ini = true, .aksi = "sesi_akhiri_semua"}, end_all,
                     e);
}

int app_sesi_atas_nama(const struct sys *sys, const struct sesi *s, const struct akses_objek *o,
                       struct err *e)
{
    if (o && o->jabatan && !akses_boleh(&s->pelaku, AKSI_UKUR_ISI, o) &&
        !akses_boleh(&s->pelaku, AKSI_PK_UBAH, o))
        return err_set(e, ERR_DENIED,
                       "Anda tidak berhak mengisi atas nama jabatan itu; pilih jabatan unit Anda");
    return write_own(
        sys, (struct akhir){.s = s, .aksi = "atas_nama", .atas_nama = o ? o->jabatan : NULL},
        set_behalf, e);
}

struct senarai { /* one app_sesi_list() */
    struct sesi_baris batas, *v;
    size_t n;
    struct arena *a;
};

static int list(struct store *s, void *arg, struct err *e)
{
    struct senarai *l = arg;

    return store_sesi_list(s, &l->batas, l->a, &l->v, &l->n, e);
}

int app_sesi_list(const struct sys *sys, struct arena *a, const struct sesi *s,
                  struct sesi_ringkas **v, size_t *n, struct err *e)
{
    struct senarai l = {.a = a};
    int rc;

    l.batas = (struct sesi_baris){.pengguna_id = s->pelaku.pengguna_id,
                                  .dibuat = sys->waktu - SESI_UMUR,
                                  .terakhir = sys->waktu - SESI_DIAM};
    rc = store_run(sys->store, STORE_BACA, list, &l, e);
    *n = rc < 0 ? 0 : l.n;
    *v = ARENA_ARRAY(a, *n, struct sesi_ringkas);
    for (size_t i = 0; i < *n; i++)
        (*v)[i] = (struct sesi_ringkas){.id = l.v[i].id,
                                        .dibuat = l.v[i].dibuat,
                                        .terakhir = l.v[i].terakhir,
                                        .alamat = l.v[i].alamat,
                                        .peramban = l.v[i].peramban,
                                        .ini = l.v[i].id == s->id};
    return rc;
}

/* ---- the trail ---- */

/* Chain of the audit trail a person belongs to: the pemda of the first role; 0: none. */
static int home(struct store *s, struct arena *a, int64_t pengguna_id, int64_t *pemda_id,
                struct err *e)
{
    struct penugasan_rinci *v;
    size_t n;
    int rc = store_penugasan_list(s, pengguna_id, a, &v, &n, e);

    *pemda_id = rc >= 0 && n > 0 ? v[0].t.pemda_id : 0;
    return rc;
}

int akun_audit(struct store *s, struct arena *a, const struct akun_catat *c, struct err *e)
{
    struct audit x = {.pengguna_id = c->p.pengguna_id,
                      .aksi = c->aksi,
                      .tabel = "pengguna",
                      .baris_id = c->p.pengguna_id,
                      .bidang = c->bidang,
                      .baru = c->baru};
    int rc = c->p.pengguna_id ? home(s, a, c->p.pengguna_id, &x.pemda_id, e) : 0;

    return rc < 0 ? rc : app_audit_add(s, c->waktu, &c->p, &x, e);
}
