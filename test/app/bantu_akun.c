/* SPDX-License-Identifier: MIT
 *
 * bantu_akun: see bantu_akun.h.
 */
#include "bantu_akun.h"

struct sys akun_sys(struct uji *u)
{
    return (struct sys){.store = u->store, .waktu = WAKTU};
}

static int64_t add_pemda(struct uji *u, const char *kode)
{
    struct sys sys = akun_sys(u);
    struct pemda_isi x = {.isi = {.kode = kode, .nama = arena_printf(u->arena, "Kab. %s", kode)}};
    struct masalah_list m;

    masalah_init(&m, u->arena);
    if (app_pemda_put(&(struct minta){&sys, &PELAKU_BARIS_PERINTAH, u->arena, &m}, &x, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return x.id;
}

static int64_t add_unit(struct uji *u, int64_t pemda, const char *kode)
{
    struct sys sys = akun_sys(u);
    struct unit_isi x = {.pemda_id = pemda,
                         .isi = {.kode = kode, .nama = arena_printf(u->arena, "Kec. %s", kode)}};
    struct masalah_list m;

    masalah_init(&m, u->arena);
    if (app_unit_put(&(struct minta){&sys, &PELAKU_BARIS_PERINTAH, u->arena, &m}, &x, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return x.id;
}

struct dunia akun_dunia(struct uji *u)
{
    struct dunia d;

    d.pemda[0] = add_pemda(u, "33.01");
    d.pemda[1] = add_pemda(u, "33.02");
    d.unit[0] = add_unit(u, d.pemda[0], "a");
    d.unit[1] = add_unit(u, d.pemda[1], "b");
    return d;
}

int akun_put(struct uji *u, const struct pelaku *p, const struct pengguna_isi *x,
             struct pengguna_hasil *h, struct masalah_list *m)
{
    struct sys sys = akun_sys(u);

    err_clear(&u->e);
    masalah_init(m, u->arena);
    return app_pengguna_put(&(struct minta){&sys, p, u->arena, m}, x, h, &u->e);
}

int64_t akun_add(struct uji *u, const char *akun, const char *peran, const char *tempat,
                 const char *jabatan)
{
    struct penugasan_isi t = {.peran = peran, .tempat = tempat, .jabatan = jabatan};
    struct pengguna_isi x = {
        .akun = akun, .nama = "Orang Uji", .sandi = SANDI, .sandi_tetap = true, .v = &t, .n = 1};
    struct pengguna_hasil h;
    struct masalah_list m;

    if (akun_put(u, &PELAKU_BARIS_PERINTAH, &x, &h, &m) < 0)
        fail_msg("%s: %s", u->e.msg, m.n ? m.v[0].pesan : "");
    return h.id;
}

int akun_masuk(struct uji *u, int64_t waktu, const char *akun, const char *sandi,
               struct masuk_hasil *h)
{
    struct sys sys = akun_sys(u);
    struct masuk m = {akun, sandi, "10.0.0.1",
                      "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"};

    sys.waktu = waktu;
    err_clear(&u->e);
    return app_masuk(&sys, u->arena, &m, h, &u->e);
}

int akun_siapa(struct uji *u, int64_t waktu, const char *token, struct sesi *s)
{
    struct sys sys = akun_sys(u);

    sys.waktu = waktu;
    err_clear(&u->e);
    return app_sesi_get(&sys, u->arena, token, "10.0.0.1", s, &u->e);
}

struct sesi akun_sesi(struct uji *u, const char *akun)
{
    struct masuk_hasil h;
    struct sesi s = {0};

    if (akun_masuk(u, WAKTU, akun, SANDI, &h) < 0 || akun_siapa(u, WAKTU, h.token, &s) < 0)
        fail_msg("%s", u->e.msg);
    return s;
}
