/* SPDX-License-Identifier: MIT
 *
 * People and their roles, units and pemda: who may change what, and what is refused.
 */
#include "bantu_akun.h"

#include <string.h>

/* ---- people ---- */

static void test_app_pengguna__isian_salah(void **state)
{
    static const struct {
        struct pengguna_isi x;
        struct penugasan_isi t;
        const char *tempat;
    } v[] = {
        {{.akun = "", .nama = "N"}, {.peran = "kepala", .tempat = "33.01/a"}, "akun"},
        {{.akun = "a b", .nama = "N"}, {.peran = "kepala", .tempat = "33.01/a"}, "akun"},
        {{.akun = "../etc", .nama = "N"}, {.peran = "kepala", .tempat = "33.01/a"}, "akun"},
        {{.akun = "<b>x</b>", .nama = "N"}, {.peran = "kepala", .tempat = "33.01/a"}, "akun"},
        {{.akun = "baik", .nama = ""}, {.peran = "kepala", .tempat = "33.01/a"}, "nama"},
        {{.akun = "baik", .nama = "N\nN"}, {.peran = "kepala", .tempat = "33.01/a"}, "nama"},
        {{.akun = "baik", .nama = "N\xff"}, {.peran = "kepala", .tempat = "33.01/a"}, "nama"},
        {{.akun = "baik", .nama = "N"},
         {.peran = "raja", .tempat = "33.01/a"},
         "penugasan[0].peran"},
        {{.akun = "baik", .nama = "N"},
         {.peran = "kepala", .tempat = "33.01"},
         "penugasan[0].tempat"},
        {{.akun = "baik", .nama = "N"},
         {.peran = "kepala", .tempat = "33.01/zz"},
         "penugasan[0].tempat"},
        {{.akun = "baik", .nama = "N"}, {.peran = "kepala"}, "penugasan[0].tempat"},
        {{.akun = "baik", .nama = "N"}, {.peran = "kepala", .tempat = "*"}, "penugasan[0].tempat"},
        {{.akun = "baik", .nama = "N"},
         {.peran = "evaluator", .tempat = "33.01/a"},
         "penugasan[0].tempat"},
        {{.akun = "baik", .nama = "N"},
         {.peran = "evaluator", .tempat = "99.99"},
         "penugasan[0].tempat"},
        {{.akun = "baik", .nama = "N"},
         {.peran = "penanggung_jawab", .tempat = "33.01/a"},
         "penugasan[0].jabatan"},
        {{.akun = "baik", .nama = "N"},
         {.peran = "kepala", .tempat = "33.01/a", .jabatan = "a/b"},
         "penugasan[0].jabatan"},
        {{.akun = "baik", .nama = "N"},
         {.peran = "kepala", .tempat = "33.01/a", .mulai = "kemarin"},
         "penugasan[0].mulai"},
        {{.akun = "baik", .nama = "N"},
         {.peran = "kepala", .tempat = "33.01/a", .mulai = "2024-02-01", .sampai = "2024-01-01"},
         "penugasan[0].sampai"},
        {{.akun = "baik", .nama = "N"}, {0}, "penugasan"},
        {{.akun = "baik", .nama = "N", .sandi = "1234567890"},
         {.peran = "kepala", .tempat = "33.01/a"},
         "sandi"},
    };
    struct uji *u = *state;
    struct pengguna_hasil h;
    struct masalah_list m;

    akun_dunia(u);
    for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++) {
        struct pengguna_isi x = v[i].x;

        x.v = &v[i].t;
        x.n = 1;
        assert_int_equal(akun_put(u, &PELAKU_BARIS_PERINTAH, &x, &h, &m), ERR_INVALID);
        assert_int_equal(m.n, 1);
        assert_string_equal(m.v[0].tempat, v[i].tempat);
    }
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pengguna"), 0);
}

static void test_app_pengguna__sandi_sekali(void **state)
{
    struct uji *u = *state;
    struct sys sys = akun_sys(u);
    struct penugasan_isi t = {.peran = "kepala", .tempat = "33.01/a"};
    struct pengguna_isi x = {.akun = "baru", .nama = "Orang Baru", .v = &t, .n = 1};
    struct pengguna_hasil h, ulang;
    struct masuk_hasil masuk;
    struct masalah_list m;

    akun_dunia(u);
    assert_int_equal(akun_put(u, &PELAKU_BARIS_PERINTAH, &x, &h, &m), 0);
    assert_int_equal(akun_masuk(u, WAKTU, "baru", h.sandi, &masuk), 0);
    assert_true(masuk.harus_ganti);
    assert_int_equal(akun_put(u, &PELAKU_BARIS_PERINTAH, &x, &ulang, &m), ERR_INVALID);
    assert_string_equal(m.v[0].tempat, "akun");
    x.akun = "BARU"; /* the same account */
    assert_int_equal(akun_put(u, &PELAKU_BARIS_PERINTAH, &x, &ulang, &m), ERR_INVALID);
    err_clear(&u->e);
    /* a reset ends sessions and lifts the wait */
    for (int i = 0; i < 6; i++)
        assert_int_equal(akun_masuk(u, WAKTU, "baru", "salah sekali ya", &masuk), ERR_DENIED);
    assert_true(masuk.tunggu > 0);
    err_clear(&u->e);
    assert_int_equal(app_pengguna_sandi(&(struct minta){&sys, &PELAKU_BARIS_PERINTAH, u->arena, &m},
                                        h.id, &(struct sandi_ulang){0}, &ulang, &u->e),
                     0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM sesi"), 0);
    assert_int_equal(akun_masuk(u, WAKTU, "baru", ulang.sandi, &masuk), 0);
    assert_true(masuk.harus_ganti);
}

static void test_app_pengguna__wewenang_admin(void **state)
{
    struct uji *u = *state;
    struct sys sys = akun_sys(u);
    struct penugasan_isi t[2] = {{.peran = "kepala", .tempat = "33.01/a"},
                                 {.peran = "pimpinan", .tempat = "33.02"}};
    struct pengguna_isi x = {.akun = "dua.kaki", .nama = "D", .v = t, .n = 1};
    struct pengguna_rinci satu;
    struct pengguna_list l;
    struct pengguna_hasil h;
    struct masalah_list m;
    struct sesi admin, kepala;
    int64_t jauh, dua, pemasangan;

    akun_dunia(u);
    akun_add(u, "admin.a", "admin", "33.01", NULL);
    akun_add(u, "kepala.a", "kepala", "33.01/a", NULL);
    jauh = akun_add(u, "kepala.b", "kepala", "33.02/b", NULL);
    pemasangan = akun_add(u, "admin.semua", "admin", "*", NULL);
    admin = akun_sesi(u, "admin.a");
    kepala = akun_sesi(u, "kepala.a");
    /* adds within its pemda, and nowhere else */
    assert_int_equal(akun_put(u, &admin.pelaku, &x, &h, &m), 0);
    dua = h.id;
    x = (struct pengguna_isi){.akun = "lain", .nama = "L", .v = &t[1], .n = 1};
    assert_int_equal(akun_put(u, &admin.pelaku, &x, &h, &m), ERR_DENIED);
    t[1] = (struct penugasan_isi){.peran = "admin", .tempat = "*"};
    assert_int_equal(akun_put(u, &admin.pelaku, &x, &h, &m), ERR_DENIED);
    t[1] = (struct penugasan_isi){.peran = "kepala", .tempat = "33.01/a"};
    assert_int_equal(akun_put(u, &kepala.pelaku, &x, &h, &m), ERR_DENIED);
    /* sees its own only, and cannot touch who serves elsewhere too */
    assert_int_equal(app_pengguna_list(&(struct minta){&sys, &admin.pelaku, u->arena, NULL},
                                       &(struct pengguna_saring){.maks = 50}, &l, &u->e),
                     0);
    assert_int_equal(l.n, 3);
    err_clear(&u->e);
    assert_int_equal(
        app_pengguna_get(&(struct minta){&sys, &admin.pelaku, u->arena, NULL}, jauh, &satu, &u->e),
        ERR_NOT_FOUND);
    t[1] = (struct penugasan_isi){.peran = "pimpinan", .tempat = "33.02"};
    x = (struct pengguna_isi){
        .id = dua, .versi = 1, .akun = "dua.kaki", .nama = "D", .v = t, .n = 2};
    assert_int_equal(akun_put(u, &admin.pelaku, &x, &h, &m), ERR_DENIED);
    assert_int_equal(akun_put(u, &PELAKU_BARIS_PERINTAH, &x, &h, &m), 0);
    x.versi = 2;
    x.n = 1;
    assert_int_equal(akun_put(u, &admin.pelaku, &x, &h, &m), ERR_DENIED);
    err_clear(&u->e);
    assert_int_equal(
        app_pengguna_aktif(&(struct minta){&sys, &admin.pelaku, u->arena, NULL}, dua, false, &u->e),
        ERR_DENIED);
    for (size_t i = 0; i < 3; i++) {
        const int64_t id[] = {dua, jauh, pemasangan};

        err_clear(&u->e);
        assert_int_equal(app_pengguna_sandi(&(struct minta){&sys, &admin.pelaku, u->arena, &m},
                                            id[i], &(struct sandi_ulang){0}, &h, &u->e),
                         ERR_DENIED);
        assert_null(h.sandi);
    }
    /* nor lock itself out */
    err_clear(&u->e);
    assert_int_equal(app_pengguna_aktif(&(struct minta){&sys, &admin.pelaku, u->arena, NULL},
                                        admin.pelaku.pengguna_id, false, &u->e),
                     ERR_DENIED);
    t[0] = (struct penugasan_isi){.peran = "kepala", .tempat = "33.01/a"};
    x = (struct pengguna_isi){
        .id = admin.pelaku.pengguna_id, .versi = 1, .akun = "admin.a", .nama = "A", .v = t, .n = 1};
    assert_int_equal(akun_put(u, &admin.pelaku, &x, &h, &m), ERR_DENIED);
}

static void test_app_pengguna__basi(void **state)
{
    struct uji *u = *state;
    struct penugasan_isi t = {.peran = "kepala", .tempat = "33.01/a"};
    struct pengguna_isi x = {.versi = 1, .akun = "basi", .nama = "Satu", .v = &t, .n = 1};
    struct pengguna_hasil h;
    struct masalah_list m;

    akun_dunia(u);
    x.id = akun_add(u, "basi", "kepala", "33.01/a", NULL);
    assert_int_equal(akun_put(u, &PELAKU_BARIS_PERINTAH, &x, &h, &m), 0);
    x.nama = "Dua";
    assert_int_equal(akun_put(u, &PELAKU_BARIS_PERINTAH, &x, &h, &m), ERR_CONFLICT);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pengguna WHERE nama = 'Satu'"), 1);
    x.id += 1000;
    assert_int_equal(akun_put(u, &PELAKU_BARIS_PERINTAH, &x, &h, &m), ERR_NOT_FOUND);
}

static size_t found(struct uji *u, struct pengguna_saring s)
{
    struct sys sys = akun_sys(u);
    struct pengguna_list l;

    s.maks = 50;
    if (app_pengguna_list(&(struct minta){&sys, &PELAKU_BARIS_PERINTAH, u->arena, NULL}, &s, &l,
                          &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return l.n;
}

static void test_app_pengguna__cari(void **state)
{
    struct uji *u = *state;
    struct sys sys = akun_sys(u);
    struct pengguna_list l;

    akun_dunia(u);
    akun_add(u, "budi_1", "kepala", "33.01/a", NULL);
    akun_add(u, "budi.2", "operator", "33.02/b", NULL);
    akun_add(u, "wati", "pimpinan", "33.02", NULL);
    assert_int_equal(found(u, (struct pengguna_saring){0}), 3);
    assert_int_equal(found(u, (struct pengguna_saring){.cari = "BUDI"}), 2);
    assert_int_equal(found(u, (struct pengguna_saring){.cari = "budi_"}), 1); /* no wildcard */
    assert_int_equal(found(u, (struct pengguna_saring){.cari = "%"}), 0);
    assert_int_equal(found(u, (struct pengguna_saring){.cari = "orang uji"}), 3);
    assert_int_equal(found(u, (struct pengguna_saring){.pemda = "33.02"}), 2);
    assert_int_equal(found(u, (struct pengguna_saring){.pemda = "99.99"}), 0);
    assert_int_equal(found(u, (struct pengguna_saring){.peran = PERAN_OPERATOR}), 1);
    assert_int_equal(found(u, (struct pengguna_saring){.aktif = -1}), 0);
    assert_int_equal(
        app_pengguna_list(&(struct minta){&sys, &PELAKU_BARIS_PERINTAH, u->arena, NULL},
                          &(struct pengguna_saring){.maks = 2}, &l, &u->e),
        0);
    assert_int_equal(l.n, 2);
    assert_true(l.lagi);
    assert_string_equal(l.v[0].akun, "budi.2");
    assert_int_equal(found(u, (struct pengguna_saring){.sesudah = l.v[1].akun}), 1);
}

/* ---- units and pemda ---- */

static void test_app_pemda__unit(void **state)
{
    struct uji *u = *state;
    struct sys sys = akun_sys(u);
    struct dunia d = akun_dunia(u);
    struct unit_isi x = {.pemda_id = d.pemda[0], .isi = {.kode = "a", .nama = "Kembar"}};
    struct unit_isi satu;
    struct unit_list l;
    struct masalah_list m;
    struct sesi admin;

    masalah_init(&m, u->arena);
    akun_add(u, "admin.a", "admin", "33.01", NULL);
    admin = akun_sesi(u, "admin.a");
    assert_int_equal(app_unit_put(&(struct minta){&sys, &admin.pelaku, u->arena, &m}, &x, &u->e),
                     ERR_INVALID);
    assert_string_equal(m.v[0].tempat, "kode");
    err_clear(&u->e);
    masalah_init(&m, u->arena);
    x.isi.kode = "a/b";
    assert_int_equal(app_unit_put(&(struct minta){&sys, &admin.pelaku, u->arena, &m}, &x, &u->e),
                     ERR_INVALID);
    err_clear(&u->e);
    x = (struct unit_isi){.pemda_id = d.pemda[1], .isi = {.kode = "c", .nama = "Jauh"}};
    assert_int_equal(app_unit_put(&(struct minta){&sys, &admin.pelaku, u->arena, &m}, &x, &u->e),
                     ERR_DENIED);
    err_clear(&u->e);
    x = (struct unit_isi){.id = d.unit[1], .versi = 1, .isi = {.kode = "b", .nama = "Rebut"}};
    assert_int_equal(app_unit_put(&(struct minta){&sys, &admin.pelaku, u->arena, &m}, &x, &u->e),
                     ERR_DENIED);
    err_clear(&u->e);
    assert_int_equal(
        app_unit_get(&(struct minta){&sys, &admin.pelaku, u->arena, NULL}, d.unit[1], &satu, &u->e),
        ERR_DENIED);
    err_clear(&u->e);
    /* renaming keeps the kode and notices a stale page */
    x = (struct unit_isi){.id = d.unit[0], .versi = 1, .isi = {.kode = "zz", .nama = "Nama Baru"}};
    assert_int_equal(app_unit_put(&(struct minta){&sys, &admin.pelaku, u->arena, &m}, &x, &u->e),
                     0);
    assert_int_equal(app_unit_put(&(struct minta){&sys, &admin.pelaku, u->arena, &m}, &x, &u->e),
                     ERR_CONFLICT);
    err_clear(&u->e);
    assert_int_equal(
        app_unit_get(&(struct minta){&sys, &admin.pelaku, u->arena, NULL}, d.unit[0], &satu, &u->e),
        0);
    assert_string_equal(satu.isi.kode, "a");
    assert_string_equal(satu.isi.nama, "Nama Baru");
    assert_int_equal(satu.versi, 2);
    assert_int_equal(app_unit_list(&(struct minta){&sys, &admin.pelaku, u->arena, NULL},
                                   &(struct unit_saring){.aksi = AKSI_UNIT_UBAH}, &l, &u->e),
                     0);
    assert_int_equal(l.n, 1);
    assert_string_equal(l.v[0].alamat, "33.01/a");
    assert_int_equal(app_unit_list(&(struct minta){&sys, &PELAKU_BARIS_PERINTAH, u->arena, NULL},
                                   &(struct unit_saring){.aksi = AKSI_UNIT_UBAH, .cari = "BARU"},
                                   &l, &u->e),
                     0);
    assert_int_equal(l.n, 1);
}

static void test_app_pemda__pemda(void **state)
{
    struct uji *u = *state;
    struct sys sys = akun_sys(u);
    struct dunia d = akun_dunia(u);
    struct pemda_isi x = {.isi = {.kode = "33.01", .nama = "Kembar"}};
    struct akses_objek o;
    struct pemda_isi satu;
    struct pemda_list l;
    struct masalah_list m;
    struct sesi admin;

    masalah_init(&m, u->arena);
    akun_add(u, "admin.a", "admin", "33.01", NULL);
    admin = akun_sesi(u, "admin.a");
    assert_int_equal(
        app_pemda_put(&(struct minta){&sys, &PELAKU_BARIS_PERINTAH, u->arena, &m}, &x, &u->e),
        ERR_INVALID);
    err_clear(&u->e);
    x.isi.kode = "33.09"; /* only an admin of the installation adds pemda */
    assert_int_equal(app_pemda_put(&(struct minta){&sys, &admin.pelaku, u->arena, &m}, &x, &u->e),
                     ERR_DENIED);
    err_clear(&u->e);
    x = (struct pemda_isi){.id = d.pemda[0],
                           .versi = 1,
                           .isi = {.kode = "x", .nama = "Kabupaten", .kepala_nama = "Kepala"}};
    assert_int_equal(app_pemda_put(&(struct minta){&sys, &admin.pelaku, u->arena, &m}, &x, &u->e),
                     0);
    assert_int_equal(app_pemda_get(&(struct minta){&sys, &admin.pelaku, u->arena, NULL}, d.pemda[0],
                                   &satu, &u->e),
                     0);
    assert_string_equal(satu.isi.kode, "33.01");
    assert_string_equal(satu.isi.kepala_nama, "Kepala");
    assert_int_equal(satu.versi, 2);
    assert_int_equal(app_pemda_get(&(struct minta){&sys, &admin.pelaku, u->arena, NULL}, d.pemda[1],
                                   &satu, &u->e),
                     ERR_DENIED);
    err_clear(&u->e);
    assert_int_equal(app_pemda_list(&(struct minta){&sys, &admin.pelaku, u->arena, NULL},
                                    AKSI_UNIT_UBAH, &l, &u->e),
                     0);
    assert_int_equal(l.n, 1);
    assert_int_equal(l.v[0].n_unit, 1);
    assert_int_equal(app_tempat_get(&sys, "33.01/a", &o, &u->e), 0);
    assert_int_equal(o.unit_id, d.unit[0]);
    assert_int_equal(app_tempat_get(&sys, "33.01/../x", &o, &u->e), ERR_NOT_FOUND);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_app_pengguna__isian_salah),
        UJI(test_app_pengguna__sandi_sekali),
        UJI(test_app_pengguna__wewenang_admin),
        UJI(test_app_pengguna__basi),
        UJI(test_app_pengguna__cari),
        UJI(test_app_pemda__unit),
        UJI(test_app_pemda__pemda),
    };

    return uji_run("app_pengguna", tests, sizeof(tests) / sizeof(tests[0]));
}
