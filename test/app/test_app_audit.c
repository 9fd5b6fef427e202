/* SPDX-License-Identifier: MIT
 *
 * test_app_audit: entries and their chains; every change of a stored entry shows.
 */
#include "../store/uji.h"

#include "app/antrean.h"
#include "app/app_audit.h"

#include <pthread.h>
#include <string.h>

static const struct penugasan TUGAS = {.peran = PERAN_OPERATOR, .pemda_id = 1, .unit_id = 1};
static const struct pelaku PELAKU = {
    .pengguna_id = 7,
    .nama = "kasubbag",
    .alamat = "10.0.0.7",
    .penugasan = &TUGAS,
    .n = 1,
};

struct tambah {
    struct audit x;
    const struct pelaku *p;
};

static int add(struct store *s, void *arg, struct err *e)
{
    struct tambah *t = arg;

    return app_audit_add(s, 1700000000, t->p, &t->x, e);
}

static struct audit entry(int64_t pemda, int64_t unit, const char *lama, const char *baru)
{
    return (struct audit){.pemda_id = pemda,
                          .unit_id = unit,
                          .paket_id = 100 + unit,
                          .aksi = "ubah",
                          .tabel = "indikator",
                          .baris_id = 5,
                          .versi = 2,
                          .bidang = "uraian",
                          .lama = lama,
                          .baru = baru};
}

static struct audit put(struct uji *u, struct audit x)
{
    struct sys sys = {.store = u->store};
    struct tambah t = {.x = x, .p = &PELAKU};

    if (app_tulis(&sys, add, &t, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return t.x;
}

/* Three in pemda 1, two in pemda 2, one of the installation. */
static void fill(struct uji *u)
{
    put(u, entry(1, 11, NULL, "Indeks 50% dari_semua!"));
    put(u, entry(2, 21, "", "b"));
    put(u, entry(1, 11, "Lama", "Baru"));
    put(u, entry(1, 12, "x", NULL));
    put(u, entry(0, 0, "1", "2"));
    put(u, entry(2, 21, "b", ""));
}

static int verify(struct uji *u, int64_t *entri, struct masalah_list *m)
{
    struct sys sys = {.store = u->store};
    int64_t rantai = -1;
    int rc;

    masalah_init(m, u->arena);
    rc = app_audit_verifikasi(&sys, u->arena, entri, &rantai, m, &u->e);
    assert_true(rc == 0 || rc == ERR_INVALID);
    assert_true(rc == 0 ? m->n == 0 : m->n > 0);
    if (rc == 0)
        err_clear(&u->e);
    return rc;
}

static void test_app_audit__rantai_utuh(void **state)
{
    struct uji *u = *state;
    struct masalah_list m;
    struct audit x;
    int64_t n = -1;

    assert_int_equal(verify(u, &n, &m), 0);
    assert_int_equal(n, 0);
    fill(u);
    assert_int_equal(verify(u, &n, &m), 0);
    assert_int_equal(n, 6);
    x = put(u, entry(1, 11, "a", "b"));
    assert_int_equal(x.nomor, 4);
    assert_int_equal(x.kelompok, 4);
    assert_true(x.id > 0);
}

static void test_app_audit__perubahan_terlihat(void **state)
{
    static const char *const sql[][2] = {
        {"UPDATE audit SET lama = 'Lain' WHERE pemda_id = 1 AND nomor = 2", "pemda 1, entri 2"},
        {"UPDATE audit SET lama = NULL WHERE pemda_id = 2 AND nomor = 1", "pemda 2, entri 1"},
        {"UPDATE audit SET waktu = waktu + 1 WHERE pemda_id = 1 AND nomor = 1", "pemda 1, entri 1"},
        {"UPDATE audit SET pengguna = 'lain' WHERE pemda_id = 0", "pemda 0, entri 1"},
        {"UPDATE audit SET bidang = 'uraianx', lama = NULL WHERE pemda_id = 1 AND nomor = 2",
         "pemda 1, entri 2"},
        {"UPDATE audit SET alasan = '' WHERE pemda_id = 1 AND nomor = 3", "pemda 1, entri 3"},
        {"DELETE FROM audit WHERE pemda_id = 1 AND nomor = 2", "pemda 1, entri 3"},
        {"DELETE FROM audit WHERE pemda_id = 1 AND nomor = 3", "pemda 1, entri 3"},
        {"DELETE FROM audit WHERE pemda_id = 0", "pemda 0, entri 1"},
        {"DELETE FROM audit WHERE pemda_id = 2", "pemda 2, entri 2"},
        {"DELETE FROM audit_rantai WHERE pemda_id = 2", "pemda 2, entri 2"},
        {"UPDATE audit SET nomor = -nomor WHERE pemda_id = 1 AND nomor > 1; "
         "UPDATE audit SET nomor = 5 + nomor WHERE pemda_id = 1 AND nomor < 0",
         "pemda 1, entri 2"},
    };
    struct uji *u = *state;
    struct masalah_list m;
    int64_t n;

    for (size_t i = 0; i < sizeof(sql) / sizeof(sql[0]); i++) {
        bool ada = false;

        uji_sql(u, "DELETE FROM audit; DELETE FROM audit_rantai");
        fill(u);
        assert_int_equal(verify(u, &n, &m), 0);
        uji_sql(u, sql[i][0]);
        assert_int_equal(verify(u, &n, &m), ERR_INVALID);
        err_clear(&u->e);
        for (size_t k = 0; k < m.n; k++)
            ada = ada || strcmp(m.v[k].tempat, sql[i][1]) == 0;
        if (!ada)
            fail_msg("%s: %s: %s", sql[i][0], m.v[0].tempat, m.v[0].pesan);
    }
}

/* Fields that run into each other, and none against an empty one, have different hashes. */
static void test_app_audit__bentuk_tidak_rancu(void **state)
{
    struct audit a = entry(1, 1, "ab", "c"), b = entry(1, 1, "a", "bc"), c = entry(1, 1, NULL, "c"),
                 d = entry(1, 1, "", "c"), f = entry(1, 1, "2:c,", NULL),
                 g = entry(1, 11, "ab", "c");
    struct audit v[] = {a, b, c, d, f, g};
    char h[6][SIDIK_HEX];

    (void)state;
    for (int i = 0; i < 6; i++) {
        audit_sidik(h[i], "", &v[i]);
        for (int k = 0; k < i; k++)
            assert_string_not_equal(h[i], h[k]);
    }
    audit_sidik(h[1], "x", &v[0]);
    assert_string_not_equal(h[0], h[1]);
}

static size_t count(struct uji *u, struct audit_pilih p, struct audit **v)
{
    struct sys sys = {.store = u->store};
    size_t n;

    p.maks = p.maks ? p.maks : 100;
    if (app_audit_list(&sys, u->arena, &p, v, &n, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    for (size_t i = 1; i < n; i++)
        assert_true((*v)[i - 1].id > (*v)[i].id);
    return n;
}

static void test_app_audit__daftar(void **state)
{
    struct uji *u = *state;
    struct audit *v;
    int64_t id;

    fill(u);
    assert_int_equal(count(u, (struct audit_pilih){.pemda_id = 1}, &v), 3);
    assert_string_equal(v[2].baru, "Indeks 50% dari_semua!");
    assert_null(v[2].lama);
    assert_string_equal(v[2].pengguna, "kasubbag");
    assert_string_equal(v[2].alamat, "10.0.0.7");
    assert_int_equal(v[2].waktu, 1700000000);
    id = v[1].id;
    assert_int_equal(count(u, (struct audit_pilih){.pemda_id = 1, .sebelum = id}, &v), 1);
    assert_int_equal(count(u, (struct audit_pilih){.pemda_id = 1, .maks = 2}, &v), 2);
    assert_int_equal(count(u, (struct audit_pilih){.unit_id = 11}, &v), 2);
    assert_int_equal(count(u, (struct audit_pilih){.unit_id = 11, .paket_id = 3}, &v), 0);
    assert_int_equal(count(u, (struct audit_pilih){.tabel = "indikator", .baris_id = 5}, &v), 6);
    assert_int_equal(
        count(u, (struct audit_pilih){.tabel = "indikator", .baris_id = 5, .unit_id = 12}, &v), 1);
    assert_int_equal(count(u, (struct audit_pilih){.tabel = "tujuan", .baris_id = 5}, &v), 0);
    assert_int_equal(count(u, (struct audit_pilih){.pemda_id = 1, .cari = "LAMA"}, &v), 1);
    assert_int_equal(count(u, (struct audit_pilih){.pemda_id = 1, .cari = "50%"}, &v), 1);
    assert_int_equal(count(u, (struct audit_pilih){.pemda_id = 1, .cari = "i_s"}, &v), 1);
    assert_int_equal(count(u, (struct audit_pilih){.pemda_id = 1, .cari = "%"}, &v), 1);
    assert_int_equal(count(u, (struct audit_pilih){.pemda_id = 1, .cari = "semua!"}, &v), 1);
    assert_int_equal(count(u, (struct audit_pilih){.pemda_id = 1, .cari = "Kasubbag"}, &v), 3);
    assert_int_equal(count(u, (struct audit_pilih){.pemda_id = 1, .cari = "' OR 1=1 --"}, &v), 0);
    assert_int_equal(count(u, (struct audit_pilih){.unit_id = 11, .orang = "KASUB"}, &v), 2);
    assert_int_equal(count(u, (struct audit_pilih){.unit_id = 11, .orang = "lama"}, &v), 0);
    assert_int_equal(count(u, (struct audit_pilih){.unit_id = 11, .dari = 1700000000}, &v), 2);
    assert_int_equal(count(u, (struct audit_pilih){.unit_id = 11, .sampai = 1700000000}, &v), 0);
    assert_int_equal(
        count(u, (struct audit_pilih){.unit_id = 11, .dari = 1, .sampai = 1700000001}, &v), 2);
    assert_int_equal(count(u, (struct audit_pilih){.unit_id = 11, .dari = 1700000001}, &v), 0);
}

struct penulis {
    struct sys sys;
    int gagal;
};

static void *writer(void *arg)
{
    struct penulis *w = arg;

    for (int i = 0; i < 30; i++) {
        struct tambah t = {.x = entry(1 + i % 2, 1, "a", "b"), .p = &PELAKU};
        struct err e = {0};

        w->gagal += app_tulis(&w->sys, add, &t, &e) < 0;
    }
    return NULL;
}

/* Many at once never fork a chain. */
static void test_app_audit__banyak_penulis(void **state)
{
    enum { UTAS = 8 };
    struct uji *u = *state;
    struct penulis w[UTAS] = {0};
    pthread_t t[UTAS];
    struct masalah_list m;
    struct antrean *q;
    int64_t n;

    assert_int_equal(antrean_new(u->url, &q, &u->e), 0);
    for (int i = 0; i < UTAS; i++) {
        w[i].sys.antrean = q;
        assert_int_equal(pthread_create(&t[i], NULL, writer, &w[i]), 0);
    }
    for (int i = 0; i < UTAS; i++) {
        pthread_join(t[i], NULL);
        assert_int_equal(w[i].gagal, 0);
    }
    antrean_free(q);
    assert_int_equal(verify(u, &n, &m), 0);
    assert_int_equal(n, UTAS * 30);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_app_audit__rantai_utuh),        UJI(test_app_audit__perubahan_terlihat),
        UJI(test_app_audit__bentuk_tidak_rancu), UJI(test_app_audit__daftar),
        UJI(test_app_audit__banyak_penulis),
    };

    return uji_run("app_audit", tests, sizeof(tests) / sizeof(tests[0]));
}
