/* SPDX-License-Identifier: MIT
 *
 * Signing in, sessions and their end, slow guessing, passwords: what is let in, and what it leaves
 * in the database.
 */
#include "bantu_akun.h"

#include "app/antrean.h"
#include "app/app_sandi.h"
#include "base/str.h"

#include <string.h>

/* ---- signing in ---- */

static void test_app_sesi__masuk_dan_keluar(void **state)
{
    struct uji *u = *state;
    struct sys sys = akun_sys(u);
    struct dunia d = akun_dunia(u);
    struct masuk_hasil h;
    struct sesi s;

    akun_add(u, "Siti.A", "penanggung_jawab", "33.01/a", "kasi-pmd");
    assert_int_equal(akun_masuk(u, WAKTU, "  SITI.a ", SANDI, &h), 0);
    assert_int_equal(strlen(h.token), 64);
    assert_false(h.harus_ganti);
    assert_int_equal(akun_siapa(u, WAKTU, h.token, &s), 0);
    assert_string_equal(s.pelaku.nama, "siti.a");
    assert_string_equal(s.nama, "Orang Uji");
    assert_int_equal(s.pelaku.n, 1);
    assert_int_equal(s.pelaku.penugasan[0].unit_id, d.unit[0]);
    assert_int_equal(s.pelaku.penugasan[0].pemda_id, d.pemda[0]);
    assert_string_equal(s.pelaku.penugasan[0].jabatan, "kasi-pmd");
    /* nothing of the token or the password stands in the database */
    assert_int_equal(
        uji_angka(u,
                  arena_printf(u->arena, "SELECT count(*) FROM sesi WHERE kunci = '%s'", h.token)),
        0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM pengguna WHERE sandi LIKE '$argon2id$%'"),
                     1);
    assert_int_equal(app_keluar(&sys, &s, &u->e), 0);
    /* the trail of the person's pemda has both, and no secret */
    assert_int_equal(uji_angka(u, arena_printf(u->arena,
                                               "SELECT count(*) FROM audit WHERE pemda_id = %lld "
                                               "AND aksi IN ('masuk', 'keluar')",
                                               (long long)d.pemda[0])),
                     2);
    assert_int_equal(
        uji_angka(u, arena_printf(u->arena,
                                  "SELECT count(*) FROM audit WHERE baru LIKE '%%kambing%%' OR "
                                  "baru LIKE '%%argon%%' OR baru = '%s' OR lama = '%s'",
                                  h.token, h.token)),
        0);
    assert_int_equal(akun_siapa(u, WAKTU, h.token, &s), ERR_DENIED);
}

static void test_app_sesi__token_salah(void **state)
{
    struct uji *u = *state;
    struct sesi s;
    const char *const v[] = {NULL,
                             "",
                             "x",
                             "' OR 1=1 --",
                             "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789",
                             "0000000000000000000000000000000000000000000000000000000000000000",
                             "00000000000000000000000000000000000000000000000000000000000000000"};

    for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
        assert_int_equal(akun_siapa(u, WAKTU, v[i], &s), ERR_DENIED);
}

static void test_app_sesi__csrf(void **state)
{
    struct uji *u = *state;
    struct sesi a, b;

    akun_dunia(u);
    akun_add(u, "csrf.a", "kepala", "33.01/a", NULL);
    a = akun_sesi(u, "csrf.a");
    b = akun_sesi(u, "csrf.a");
    assert_true(app_sesi_csrf(&a, arena_strdup(u->arena, a.csrf)));
    assert_false(app_sesi_csrf(&a, b.csrf));
    assert_false(app_sesi_csrf(&a, NULL));
    assert_false(app_sesi_csrf(&a, ""));
    assert_false(app_sesi_csrf(&a, arena_strndup(u->arena, a.csrf, strlen(a.csrf) - 1)));
}

static void test_app_sesi__berakhir(void **state)
{
    struct uji *u = *state;
    struct masuk_hasil h;
    struct sesi s;
    int64_t t = WAKTU;

    akun_dunia(u);
    akun_add(u, "lama", "kepala", "33.01/a", NULL);
    assert_int_equal(akun_masuk(u, t, "lama", SANDI, &h), 0);
    assert_int_equal(akun_siapa(u, t + SESI_DIAM, h.token, &s), ERR_DENIED);
    /* used every seven hours it lives 30 days and no longer */
    for (; t < WAKTU + SESI_UMUR; t += 7 * 3600)
        assert_int_equal(akun_siapa(u, t, h.token, &s), 0);
    assert_int_equal(akun_siapa(u, WAKTU + SESI_UMUR, h.token, &s), ERR_DENIED);
    /* a clock that was set back ends nothing */
    assert_int_equal(akun_masuk(u, WAKTU, "lama", SANDI, &h), 0);
    assert_int_equal(akun_siapa(u, WAKTU - 86400, h.token, &s), 0);
    /* a sign-in clears what is over */
    assert_int_equal(akun_masuk(u, WAKTU + 2 * SESI_UMUR, "lama", SANDI, &h), 0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM sesi"), 1);
}

static void test_app_sesi__sentuh_semenit_sekali(void **state)
{
    struct uji *u = *state;
    struct masuk_hasil h;
    struct sesi s;

    akun_dunia(u);
    akun_add(u, "sentuh", "kepala", "33.01/a", NULL);
    assert_int_equal(akun_masuk(u, WAKTU, "sentuh", SANDI, &h), 0);
    assert_int_equal(akun_siapa(u, WAKTU + 59, h.token, &s), 0);
    assert_int_equal(uji_angka(u, "SELECT terakhir FROM sesi"), WAKTU);
    assert_int_equal(akun_siapa(u, WAKTU + 60, h.token, &s), 0);
    assert_int_equal(uji_angka(u, "SELECT terakhir FROM sesi"), WAKTU + 60);
}

/* With a queue and a gate the last use and the context are written behind the request. */
static void test_app_sesi__gerbang(void **state)
{
    struct uji *u = *state;
    struct sys sys = akun_sys(u);
    struct masuk_hasil h;
    struct sesi s;

    akun_dunia(u);
    akun_add(u, "gerbang", "kepala", "33.01/a", NULL);
    assert_int_equal(akun_masuk(u, WAKTU, "gerbang", SANDI, &h), 0);
    if (antrean_new(u->url, &sys.antrean, &u->e) < 0 ||
        gerbang_new(sys.antrean, &sys.gerbang, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    sys.waktu = WAKTU + 100;
    for (int i = 0; i < 50; i++)
        assert_int_equal(app_sesi_get(&sys, u->arena, h.token, NULL, &s, &u->e), 0);
    app_sesi_konteks(&sys, &s, "33.01/a", 2024);
    gerbang_free(sys.gerbang);
    antrean_free(sys.antrean);
    assert_int_equal(akun_siapa(u, WAKTU + 110, h.token, &s), 0);
    assert_int_equal(uji_angka(u, "SELECT terakhir FROM sesi"), WAKTU + 100);
    assert_string_equal(s.unit, "33.01/a");
    assert_int_equal(s.tahun, 2024);
    /* the next sign-in begins where the last one was */
    assert_int_equal(akun_masuk(u, WAKTU + 200, "gerbang", SANDI, &h), 0);
    assert_int_equal(akun_siapa(u, WAKTU + 200, h.token, &s), 0);
    assert_string_equal(s.unit, "33.01/a");
}

/* The same answer whether the account, the password or both are wrong. */
static void test_app_sesi__jawaban_sama(void **state)
{
    struct uji *u = *state;
    struct masuk_hasil h;
    char pesan[sizeof(u->e.msg)];
    const char *const v[][2] = {
        {"ada", "salah sekali ya"}, {"tidak.ada", SANDI}, {"", SANDI}, {"ada", ""},
        {"' OR ''='", "x"},         {NULL, NULL}};

    akun_dunia(u);
    akun_add(u, "ada", "kepala", "33.01/a", NULL);
    for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++) {
        assert_int_equal(akun_masuk(u, WAKTU, v[i][0], v[i][1], &h), ERR_DENIED);
        assert_null(h.token);
        if (i > 0)
            assert_string_equal(u->e.msg, pesan);
        memcpy(pesan, u->e.msg, sizeof(pesan));
    }
}

static void test_app_sesi__menebak_jadi_lambat(void **state)
{
    struct uji *u = *state;
    struct masuk_hasil h;
    int64_t t = WAKTU, tunggu[4] = {15, 30, 60, 120};
    const char *const akun[] = {"tebak", "tidak.ada.tebak"};

    akun_dunia(u);
    akun_add(u, "tebak", "kepala", "33.01/a", NULL);
    for (size_t k = 0; k < 2; k++, t = WAKTU) {
        for (int i = 0; i < 5; i++) {
            assert_int_equal(akun_masuk(u, t, akun[k], "salah sekali ya", &h), ERR_DENIED);
            assert_int_equal(h.tunggu, 0);
        }
        for (int i = 0; i < 4; i++) {
            /* even the right password waits, and waiting tries do not count */
            assert_int_equal(akun_masuk(u, t, akun[k], SANDI, &h), ERR_DENIED);
            assert_int_equal(h.tunggu, tunggu[i]);
            assert_int_equal(akun_masuk(u, t + tunggu[i] - 1, akun[k], SANDI, &h), ERR_DENIED);
            assert_int_equal(h.tunggu, 1);
            t += tunggu[i];
            assert_int_equal(akun_masuk(u, t, akun[k], "salah sekali ya", &h), ERR_DENIED);
        }
    }
    /* it is the database that remembers; and after the wait the right one is let in */
    assert_int_equal(akun_masuk(u, t + 240, "tebak", SANDI, &h), ERR_DENIED);
    assert_int_equal(akun_masuk(u, t + 900, "tebak", SANDI, &h), 0);
    assert_int_equal(akun_masuk(u, t + 900, "tebak", "salah sekali ya", &h), ERR_DENIED);
    assert_int_equal(akun_masuk(u, t + 900, "tebak", SANDI, &h), 0);
}

static void test_app_sesi__alamat_jadi_lambat(void **state)
{
    struct uji *u = *state;
    struct sys sys = akun_sys(u);
    struct masuk_hasil h;

    akun_dunia(u);
    akun_add(u, "kantor", "kepala", "33.01/a", NULL);
    for (int i = 0; i < 30; i++)
        assert_int_equal(
            akun_masuk(u, WAKTU, arena_printf(u->arena, "siapa%d", i), "salah sekali ya", &h),
            ERR_DENIED);
    assert_int_equal(akun_masuk(u, WAKTU, "kantor", SANDI, &h), ERR_DENIED);
    assert_int_equal(h.tunggu, 15);
    /* from elsewhere the account is free */
    assert_int_equal(
        app_masuk(&sys, u->arena, &(struct masuk){"kantor", SANDI, "10.0.0.2", NULL}, &h, &u->e),
        0);
    /* a clock that was set back does not lock for years; after an hour all is forgotten */
    assert_int_equal(akun_masuk(u, WAKTU - 86400, "kantor", SANDI, &h), 0);
    assert_int_equal(akun_masuk(u, WAKTU + 3600, "kantor", SANDI, &h), 0);
}

static void test_app_sesi__tidak_aktif(void **state)
{
    struct uji *u = *state;
    struct sys sys = akun_sys(u);
    struct masuk_hasil h;
    struct sesi s;
    int64_t id;

    akun_dunia(u);
    id = akun_add(u, "pindah", "kepala", "33.01/a", NULL);
    assert_int_equal(akun_masuk(u, WAKTU, "pindah", SANDI, &h), 0);
    assert_int_equal(
        app_pengguna_aktif(&(struct minta){&sys, &PELAKU_BARIS_PERINTAH, u->arena, NULL}, id, false,
                           &u->e),
        0);
    assert_int_equal(akun_siapa(u, WAKTU, h.token, &s), ERR_DENIED);
    assert_int_equal(akun_masuk(u, WAKTU, "pindah", SANDI, &h), ERR_DENIED);
    assert_int_equal(
        app_pengguna_aktif(&(struct minta){&sys, &PELAKU_BARIS_PERINTAH, u->arena, NULL}, id, true,
                           &u->e),
        0);
    assert_int_equal(akun_masuk(u, WAKTU, "pindah", SANDI, &h), 0);
}

static void test_app_sesi__masa_penugasan(void **state)
{
    struct uji *u = *state;
    struct penugasan_isi t[] = {
        {.peran = "kepala",
         .tempat = "33.01/a",
         .jabatan = "camat",
         .mulai = "2026-11-21",
         .sampai = "21 November 2026"},
        {.peran = "pimpinan", .tempat = "33.01", .mulai = "22/11/2026"},
        {.peran = "evaluator", .tempat = "33.01", .sampai = "2026-11-20"},
    };
    struct pengguna_isi x = {
        .akun = "masa", .nama = "M", .sandi = SANDI, .sandi_tetap = true, .v = t, .n = 3};
    struct pengguna_hasil h;
    struct masuk_hasil masuk;
    struct masalah_list m;
    struct sesi s;

    akun_dunia(u);
    assert_int_equal(akun_put(u, &PELAKU_BARIS_PERINTAH, &x, &h, &m), 0);
    assert_int_equal(akun_masuk(u, WAKTU, "masa", SANDI, &masuk), 0);
    assert_int_equal(akun_siapa(u, WAKTU, masuk.token, &s), 0);
    assert_int_equal(s.pelaku.n, 1);
    assert_int_equal(s.pelaku.penugasan[0].peran, PERAN_KEPALA);
    assert_int_equal(akun_siapa(u, WAKTU - 7200, masuk.token, &s), 0); /* the day before, in WIB */
    assert_int_equal(s.pelaku.n, 1);
    assert_int_equal(s.pelaku.penugasan[0].peran, PERAN_EVALUATOR);
    assert_int_equal(akun_masuk(u, WAKTU + 86400, "masa", SANDI, &masuk), 0);
    assert_int_equal(akun_siapa(u, WAKTU + 86400, masuk.token, &s), 0);
    assert_int_equal(s.pelaku.penugasan[0].peran, PERAN_PIMPINAN);
}

/* ---- one's own account ---- */

static void test_app_sesi__sesi_sendiri(void **state)
{
    struct uji *u = *state;
    struct sys sys = akun_sys(u);
    struct sesi a, b, lain;
    struct sesi_ringkas *v;
    size_t n;

    akun_dunia(u);
    akun_add(u, "punya", "kepala", "33.01/a", NULL);
    akun_add(u, "orang.lain", "kepala", "33.01/a", NULL);
    a = akun_sesi(u, "punya");
    b = akun_sesi(u, "punya");
    lain = akun_sesi(u, "orang.lain");
    assert_int_equal(app_sesi_list(&sys, u->arena, &a, &v, &n, &u->e), 0);
    assert_int_equal(n, 2);
    assert_string_equal(v[0].peramban, "Firefox");
    assert_string_equal(v[0].alamat, "10.0.0.1");
    assert_true(v[0].ini != v[1].ini);
    assert_int_equal(app_sesi_akhiri(&sys, &a, lain.id, &u->e), ERR_NOT_FOUND);
    err_clear(&u->e);
    assert_int_equal(app_sesi_akhiri(&sys, &a, b.id, &u->e), 0);
    akun_sesi(u, "punya");
    assert_int_equal(app_sesi_akhiri_lain(&sys, &a, &u->e), 0);
    assert_int_equal(app_sesi_list(&sys, u->arena, &a, &v, &n, &u->e), 0);
    assert_int_equal(n, 1);
    assert_true(v[0].ini);
    akun_sesi(u, "punya");
    assert_int_equal(app_sesi_akhiri_semua(&sys, &a, &u->e), 0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM sesi"), 1); /* of the other */
}

static int change(struct uji *u, const struct sesi *s, struct sandi_ganti g, struct masalah_list *m)
{
    struct sys sys = akun_sys(u);

    err_clear(&u->e);
    masalah_init(m, u->arena);
    return app_sandi_ganti(&sys, u->arena, s, &g, m, &u->e);
}

static void test_app_sesi__ganti_sandi(void **state)
{
    struct uji *u = *state;
    struct masalah_list m;
    struct masuk_hasil h;
    struct sesi s, lain;

    akun_dunia(u);
    akun_add(u, "ganti.sandi", "kepala", "33.01/a", NULL);
    s = akun_sesi(u, "ganti.sandi");
    lain = akun_sesi(u, "ganti.sandi");
    (void)lain;
    assert_int_equal(change(u, &s, (struct sandi_ganti){"salah", BARU, BARU}, &m), ERR_INVALID);
    assert_string_equal(m.v[0].tempat, "lama");
    assert_int_equal(change(u, &s, (struct sandi_ganti){SANDI, BARU, SANDI}, &m), ERR_INVALID);
    assert_string_equal(m.v[0].tempat, "ulang");
    assert_int_equal(change(u, &s, (struct sandi_ganti){SANDI, SANDI, SANDI}, &m), ERR_INVALID);
    assert_string_equal(m.v[0].tempat, "baru");
    assert_int_equal(change(u, &s, (struct sandi_ganti){SANDI, "pendek", "pendek"}, &m),
                     ERR_INVALID);
    assert_int_equal(change(u, &s, (struct sandi_ganti){0}, &m), ERR_INVALID);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM sesi"), 2);
    assert_int_equal(change(u, &s, (struct sandi_ganti){SANDI, BARU, BARU}, &m), 0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM sesi"), 1);
    assert_int_equal(akun_masuk(u, WAKTU, "ganti.sandi", SANDI, &h), ERR_DENIED);
    assert_int_equal(akun_masuk(u, WAKTU, "ganti.sandi", BARU, &h), 0);
}

static void test_app_sesi__aturan_sandi(void **state)
{
    static const char *const buruk[] = {
        NULL,
        "",
        "sembilan9",
        "Password123!",
        "kecamatan2024",
        "1234567890",
        "aaaaaaaaaaaa",
        "abcdefghij",
        "siti.aa",
        "Siti.aaaaa12",
        "qwerty12345",
        "ab\xff"
        "cdefghijkl",
    };
    static const char *const baik[] = {SANDI, BARU, "kEp1t1ng-laut", "pohon jati 7 meter",
                                       "kata sandi panjang sekali"};
    struct uji *u = *state;
    struct masalah_list m;

    for (size_t i = 0; i < sizeof(buruk) / sizeof(buruk[0]); i++) {
        masalah_init(&m, u->arena);
        app_sandi_periksa("siti.aaaaa", buruk[i], "sandi", &m);
        assert_int_equal(m.n, 1);
    }
    for (size_t i = 0; i < sizeof(baik) / sizeof(baik[0]); i++) {
        masalah_init(&m, u->arena);
        app_sandi_periksa("siti.aaaaa", baik[i], "sandi", &m);
        assert_int_equal(m.n, 0);
    }
    for (int i = 0; i < 100; i++) {
        masalah_init(&m, u->arena);
        app_sandi_periksa("x", app_sandi_acak(u->arena), "sandi", &m);
        assert_int_equal(m.n, 0);
    }
}

static void test_app_sesi__atas_nama(void **state)
{
    struct uji *u = *state;
    struct sys sys = akun_sys(u);
    struct dunia d = akun_dunia(u);
    struct masuk_hasil h;
    struct akses_objek kasi = {d.pemda[0], d.unit[0], "kasi-pmd"},
                       jauh = {d.pemda[1], d.unit[1], "kasi-pmd"};
    struct sesi op, pj;

    akun_add(u, "op.a", "operator", "33.01/a", "kasubbag");
    akun_add(u, "pj.a", "penanggung_jawab", "33.01/a", "sekretaris");
    assert_int_equal(akun_masuk(u, WAKTU, "op.a", SANDI, &h), 0);
    assert_int_equal(akun_siapa(u, WAKTU, h.token, &op), 0);
    assert_int_equal(app_sesi_atas_nama(&sys, &op, &kasi, &u->e), 0);
    assert_int_equal(akun_siapa(u, WAKTU, h.token, &op), 0);
    assert_string_equal(op.pelaku.atas_nama, "kasi-pmd");
    assert_int_equal(app_sesi_atas_nama(&sys, &op, &jauh, &u->e), ERR_DENIED);
    err_clear(&u->e);
    assert_int_equal(app_sesi_atas_nama(&sys, &op, NULL, &u->e), 0);
    assert_int_equal(akun_siapa(u, WAKTU, h.token, &op), 0);
    assert_null(op.pelaku.atas_nama);
    pj = akun_sesi(u, "pj.a");
    assert_int_equal(app_sesi_atas_nama(&sys, &pj, &kasi, &u->e), ERR_DENIED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_app_sesi__masuk_dan_keluar),
        UJI(test_app_sesi__token_salah),
        UJI(test_app_sesi__csrf),
        UJI(test_app_sesi__berakhir),
        UJI(test_app_sesi__sentuh_semenit_sekali),
        UJI(test_app_sesi__gerbang),
        UJI(test_app_sesi__jawaban_sama),
        UJI(test_app_sesi__menebak_jadi_lambat),
        UJI(test_app_sesi__alamat_jadi_lambat),
        UJI(test_app_sesi__tidak_aktif),
        UJI(test_app_sesi__masa_penugasan),
        UJI(test_app_sesi__sesi_sendiri),
        UJI(test_app_sesi__ganti_sandi),
        UJI(test_app_sesi__aturan_sandi),
        UJI(test_app_sesi__atas_nama),
    };

    return uji_run("app_sesi", tests, sizeof(tests) / sizeof(tests[0]));
}
