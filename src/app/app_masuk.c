/* SPDX-License-Identifier: MIT
 *
 * app_sesi: signing in, and changing one's own password. An attempt is counted before the password
 * is looked at and taken back when it was right, so that many at once count as many.
 */
#include "app/app_sesi.h"

#include "app/antrean.h"
#include "app/app_sandi.h"
#include "app/app_sesi_int.h"
#include "app/pengguna_dalam.h"
#include "base/str.h"

#include <string.h>

enum {
    GAGAL_AKUN = 5,    /* failures without waiting, of an account */
    GAGAL_ALAMAT = 30, /* and of an address: an office may share one */
    TUNDA_AWAL = 15,   /* seconds, doubled with each failure .. */
    TUNDA_MAX = 900,   /* .. up to this */
    LUPA = 3600,       /* failures are forgotten after so long without one */
    AKUN_MAX = 64,
    ALAMAT_MAX = 64,
};

struct coba { /* one app_masuk(), or a check of the old password */
    int64_t waktu;
    const char *kunci_akun, *kunci_alamat; /* alamat NULL: unknown */
    const char *akun, *alamat;
    struct arena *a;
    struct pengguna p;
    bool ada;
    int64_t tunggu;
    /* a new session */
    struct sesi_baris sesi;
    const char *kunci;
};

static int64_t delay(int64_t gagal, int64_t bebas)
{
    int64_t d = TUNDA_AWAL;

    if (gagal < bebas)
        return 0;
    for (; gagal > bebas && d < TUNDA_MAX; gagal--)
        d *= 2;
    return d < TUNDA_MAX ? d : TUNDA_MAX;
}

/* Counts one more failure, or sets c->tunggu when it is too early for another try. A time in the
 * future means that the clock was set back: then the row says nothing. */
static int count_try(struct store *s, struct coba *c, const char *kunci, int64_t bebas,
                     struct err *e)
{
    struct percobaan x;
    int rc = kunci ? store_percobaan_get(s, kunci, &x, e) : 0;

    if (rc < 0 || !kunci)
        return rc;
    if (x.terakhir > c->waktu || c->waktu - x.terakhir >= LUPA)
        x = (struct percobaan){0};
    if (x.sampai > c->waktu) {
        if (x.sampai - c->waktu > c->tunggu)
            c->tunggu = x.sampai - c->waktu;
        return 0;
    }
    x.gagal++;
    x.terakhir = c->waktu;
    x.sampai = c->waktu + delay(x.gagal, bebas);
    return store_percobaan_put(s, kunci, &x, e);
}

static int find_person(struct store *s, struct coba *c, struct err *e)
{
    int rc = store_pengguna_get(s, 0, c->akun, c->a, &c->p, e);

    c->ada = rc > 0;
    return rc < 0 ? rc : 0;
}

/* Before the password is looked at. The trail gets an entry when waiting begins, whether or not
 * there is such an account. */
static int reserve(struct store *s, void *arg, struct err *e)
{
    struct coba *c = arg;
    struct percobaan x;
    struct akun_catat t = {.waktu = c->waktu, .aksi = "masuk_tertunda"};
    int rc;

    c->tunggu = 0;
    if ((rc = find_person(s, c, e)) < 0 ||
        (rc = count_try(s, c, c->kunci_alamat, GAGAL_ALAMAT, e)) < 0 || c->tunggu > 0 ||
        (rc = count_try(s, c, c->kunci_akun, GAGAL_AKUN, e)) < 0 || c->tunggu > 0 ||
        (rc = store_percobaan_get(s, c->kunci_akun, &x, e)) < 0 || x.gagal < GAGAL_AKUN)
        return rc;
    t.p = (struct pelaku){
        .pengguna_id = c->ada ? c->p.id : 0, .nama = c->ada ? c->p.akun : "", .alamat = c->alamat};
    return akun_audit(s, c->a, &t, e);
}

/* The right password: this attempt was none. The failures of an address stay, else one good
 * account would let it guess all others. */
static int forgive(struct store *s, const struct coba *c, struct err *e)
{
    struct percobaan x = {0};
    int rc = store_percobaan_put(s, c->kunci_akun, &x, e);

    if (rc < 0 || !c->kunci_alamat)
        return rc;
    if ((rc = store_percobaan_get(s, c->kunci_alamat, &x, e)) < 0 || x.gagal == 0)
        return rc;
    x.gagal--;
    x.sampai = 0;
    return store_percobaan_put(s, c->kunci_alamat, &x, e);
}

static int begin(struct store *s, void *arg, struct err *e)
{
    struct coba *c = arg;
    struct akun_catat t = {.waktu = c->waktu,
                           .p = {.pengguna_id = c->p.id, .nama = c->p.akun, .alamat = c->alamat},
                           .aksi = "masuk",
                           .bidang = "peramban",
                           .baru = c->sesi.peramban};
    int rc;

    if ((rc = forgive(s, c, e)) < 0 ||
        (rc = store_sesi_delete_lama(s, c->waktu - SESI_UMUR, c->waktu - SESI_DIAM, c->waktu - LUPA,
                                     e)) < 0 ||
        (rc = store_sesi_insert(s, c->kunci, &c->sesi, e)) < 0)
        return rc;
    return akun_audit(s, c->a, &t, e);
}

/* Family of a browser from what it says of itself; the order matters, as most claim to be others.
 */
static const char *browser(const char *agen)
{
    static const char *const tabel[][2] = {
        {"Edg", "Edge"},           {"OPR/", "Opera"},    {"SamsungBrowser", "Samsung Internet"},
        {"Firefox/", "Firefox"},   {"FxiOS", "Firefox"}, {"Chrome/", "Chrome"},
        {"Chromium/", "Chromium"}, {"CriOS", "Chrome"},  {"Safari/", "Safari"},
    };

    for (size_t i = 0; agen && i < sizeof(tabel) / sizeof(tabel[0]); i++)
        if (strstr(agen, tabel[i][0]))
            return tabel[i][1];
    return text_empty(agen) ? NULL : "peramban lain";
}

const char *app_masuk_tunggu(struct arena *a, int64_t detik)
{
    if (detik < 60)
        return arena_printf(a, "%lld detik", (long long)detik);
    return arena_printf(a, "%lld menit", (long long)((detik + 59) / 60));
}

static int too_many(struct arena *a, const struct coba *c, struct err *e)
{
    return err_set(
        e, ERR_DENIED,
        "terlalu banyak percobaan masuk yang gagal; coba lagi dalam %s, atau minta admin "
        "mengatur ulang kata sandi",
        app_masuk_tunggu(a, c->tunggu));
}

static const char *key_of_account(struct arena *a, const char *akun)
{
    return app_cincang(a, "percobaan-akun....", akun);
}

int masuk_lupakan(struct store *s, struct arena *a, const char *akun, struct err *e)
{
    struct percobaan x = {0};

    return store_percobaan_put(s, key_of_account(a, akun), &x, e);
}

static void try_init(struct coba *c, const struct sys *sys, struct arena *a, const char *akun)
{
    c->waktu = sys->waktu;
    c->a = a;
    c->akun = akun;
    c->kunci_akun = key_of_account(a, akun);
    if (c->alamat)
        c->kunci_alamat = app_cincang(a, "percobaan-alamat..", c->alamat);
}

int app_masuk(const struct sys *sys, struct arena *a, const struct masuk *m,
              struct masuk_hasil *out, struct err *e)
{
    struct coba c = {.alamat = m->alamat};
    const char *akun = pengguna_akun(a, m->akun);
    int rc;

    *out = (struct masuk_hasil){0};
    if (!*akun || strlen(akun) > AKUN_MAX || text_empty(m->sandi) || strlen(m->sandi) > SANDI_MAX)
        return err_set(e, ERR_DENIED, "nama akun atau kata sandi salah");
    if (m->alamat && strlen(m->alamat) > ALAMAT_MAX)
        c.alamat = arena_strndup(a, m->alamat, ALAMAT_MAX);
    try_init(&c, sys, a, akun);
    if ((rc = app_tulis(sys, reserve, &c, e)) < 0)
        return rc;
    if (c.tunggu > 0) {
        out->tunggu = c.tunggu;
        return too_many(a, &c, e);
    }
    if (!app_sandi_cocok(sys->gerbang, c.ada ? c.p.sandi : NULL, m->sandi))
        return err_set(e, ERR_DENIED, "nama akun atau kata sandi salah");
    if (!c.p.aktif)
        return err_set(e, ERR_DENIED, "akun ini tidak aktif; hubungi admin");
    out->token = app_token(a);
    c.kunci = app_cincang(a, NULL, out->token);
    c.sesi = (struct sesi_baris){.pengguna_id = c.p.id,
                                 .dibuat = c.waktu,
                                 .alamat = c.alamat,
                                 .peramban = browser(m->peramban)};
    rc = app_tulis(sys, begin, &c, e);
    out->sesi_id = c.sesi.id;
    out->harus_ganti = c.p.harus_ganti;
    return rc;
}

/* ---- changing the password ---- */

struct ganti { /* one app_sandi_ganti() */
    struct coba *c;
    const struct sesi *s;
    const char *hash;
};

static int change(struct store *s, void *arg, struct err *e)
{
    struct ganti *g = arg;
    struct pengguna p = {
        .id = g->s->pelaku.pengguna_id, .sandi = g->hash, .sandi_waktu = g->c->waktu};
    struct akun_catat t = {.waktu = g->c->waktu, .p = g->s->pelaku, .aksi = "sandi_ganti"};
    int rc;

    if ((rc = forgive(s, g->c, e)) < 0 || (rc = store_pengguna_sandi(s, &p, e)) < 0 ||
        (rc = store_sesi_delete_semua(s, p.id, g->s->id, e)) < 0)
        return rc;
    return akun_audit(s, g->c->a, &t, e);
}

int app_sandi_ganti(const struct sys *sys, struct arena *a, const struct sesi *s,
                    const struct sandi_ganti *g, struct masalah_list *m, struct err *e)
{
    struct coba c = {.alamat = s->pelaku.alamat};
    struct ganti x = {.c = &c, .s = s};
    size_t n = m->n;
    int rc;

    app_sandi_periksa(s->pelaku.nama, g->baru, "baru", m);
    if (m->n == n && !app_sama(g->baru, g->ulang))
        masalah_add(m, "ulang", "tidak sama dengan kata sandi baru; ketik sekali lagi");
    if (m->n == n && app_sama(g->baru, g->lama))
        masalah_add(m, "baru", "kata sandi baru harus berbeda dari yang lama");
    if (m->n > n)
        return err_set(e, ERR_INVALID, "kata sandi belum diganti");
    try_init(&c, sys, a, s->pelaku.nama);
    if ((rc = app_tulis(sys, reserve, &c, e)) < 0)
        return rc;
    if (c.tunggu > 0)
        return too_many(a, &c, e);
    if (!app_sandi_cocok(sys->gerbang, c.ada ? c.p.sandi : NULL, text_or(g->lama, ""))) {
        masalah_add(m, "lama", "kata sandi lama salah");
        return err_set(e, ERR_INVALID, "kata sandi belum diganti");
    }
    if ((rc = app_sandi_hash(sys->gerbang, a, g->baru, &x.hash, e)) < 0)
        return rc;
    return app_tulis(sys, change, &x, e);
}
