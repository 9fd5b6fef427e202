/* SPDX-License-Identifier: MIT
 *
 * test_app_cuplikan: every struct knows its row, a change is seen at once, and the shelf shares
 * between threads without holding more than it may.
 */
#include "../store/uji.h"

#include "app/app_cuplikan.h"
#include "core/paket_skema.h"

#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

static const struct cuplikan *take(struct uji *u, struct sys *sys, struct arena *a,
                                   struct unit_tahun mana)
{
    const struct cuplikan *c;

    sys->store = sys->store ? sys->store : u->store;
    if (app_cuplikan_get(sys, a, mana, &c, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return c;
}

/* Every struct of the tree has a row of its table; returns how many there are. */
static size_t check_rows(const struct cuplikan *c, const struct skema *s, const void *isi)
{
    struct baris b = cuplikan_baris(c, isi);
    size_t n = 1;

    assert_non_null(b.tabel);
    assert_string_equal(b.tabel, s->nama);
    assert_true(b.id > 0 && b.versi == 1);
    for (size_t i = 0; i < s->n; i++) {
        const char *f = (const char *)isi + s->bidang[i].offset;
        struct daftar_umum d = {0};

        if (s->bidang[i].jenis == BIDANG_DAFTAR)
            d = daftar_get(f);
        else if (s->bidang[i].jenis == BIDANG_OBJEK && objek_get(f))
            d = (struct daftar_umum){objek_get(f), 1};
        for (size_t k = 0; k < d.n; k++)
            n += check_rows(c, s->bidang[i].skema, (char *)d.v + k * s->bidang[i].skema->ukuran);
    }
    return n;
}

static void test_app_cuplikan__baris_semua_struct(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 7);
    struct sys sys = {0};
    const struct cuplikan *c;
    int bukan = 0;

    uji_put(u, acak_paket(&r, "33.03", "12", 2024));
    c = take(u, &sys, u->arena, (struct unit_tahun){"33.03/12", 2024});
    assert_true(check_rows(c, &SKEMA_PAKET, c->paket) > 60);
    assert_int_equal(cuplikan_baris(c, &bukan).id, 0);
    assert_int_equal(cuplikan_baris(c, c->paket).id, c->paket_id);
    assert_int_equal(cuplikan_baris(c, c->paket->unit).id, c->unit_id);
    assert_int_equal(cuplikan_baris(c, c->paket->pemda).id, c->pemda_id);
    assert_int_equal(cuplikan_baris(c, c->paket->renstra).id, c->renstra_id);
    assert_string_equal(c->unit, "33.03/12");
    uji_sama(u, c->paket, uji_get(u, "12", 2024));
}

/* What is not there is said as before, with and without a shelf. */
static void test_app_cuplikan__tidak_ada(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 8);
    struct cuplikan_rak *rak = cuplikan_rak_new(1 << 20);
    struct sys sys = {.store = u->store};
    const struct cuplikan *c;

    uji_put(u, acak_paket(&r, "33.03", "12", 2024));
    uji_put(u, acak_paket(&r, "33.05", "12", 2024));
    for (int i = 0; i < 2; i++) {
        uji_gagal(u, app_cuplikan_get(&sys, u->arena, (struct unit_tahun){"12", 2024}, &c, &u->e),
                  ERR_INVALID, "33.05/12");
        uji_gagal(
            u, app_cuplikan_get(&sys, u->arena, (struct unit_tahun){"33.03/12", 2025}, &c, &u->e),
            ERR_NOT_FOUND, "2024");
        uji_gagal(
            u, app_cuplikan_get(&sys, u->arena, (struct unit_tahun){"33.03/13", 2024}, &c, &u->e),
            ERR_NOT_FOUND, "33.03/13");
        assert_null(c);
        sys.rak = rak;
    }
    cuplikan_rak_free(rak);
}

/* A slice with nothing in it is no error: its problems say what is missing. */
static void test_app_cuplikan__belum_lengkap(void **state)
{
    struct uji *u = *state;
    struct pemda pemda = {.kode = "1"};
    struct unit unit = {.kode = "2"};
    struct paket p = {.tahun = {true, 2025}, .pemda = &pemda, .unit = &unit};
    struct sys sys = {0};
    const struct cuplikan *c;

    uji_put(u, &p);
    c = take(u, &sys, u->arena, (struct unit_tahun){"1/2", 2025});
    assert_null(c->paket->renstra);
    assert_int_equal(c->renstra_id, 0);
    assert_non_null(c->hitung);
}

static void test_app_cuplikan__rak(void **state)
{
    static const char *const sql[] = {
        "UPDATE paket SET revisi = revisi + 1",
        "UPDATE renstra SET revisi = revisi + 1",
        "UPDATE unit SET revisi = revisi + 1",
        "UPDATE pemda SET revisi = revisi + 1",
    };
    struct uji *u = *state;
    struct acak r = uji_acak(u, 9);
    struct unit_tahun mana = {"33.03/12", 2024};
    struct sys sys = {.rak = cuplikan_rak_new(64 << 20)};
    struct paket *p = acak_paket(&r, "33.03", "12", 2024);
    const struct cuplikan *lama, *baru;
    struct arena *a = arena_new(1 << 20);
    struct cuplikan_ukur ukur;
    uint64_t revisi;

    uji_put(u, p);
    lama = take(u, &sys, a, mana);
    baru = take(u, &sys, a, mana);
    assert_ptr_equal(lama, baru);
    for (size_t i = 0; i < sizeof(sql) / sizeof(sql[0]); i++) {
        uji_sql(u, sql[i]);
        lama = baru;
        baru = take(u, &sys, a, mana);
        assert_ptr_not_equal(lama, baru);
        assert_true(lama->revisi != baru->revisi);
        assert_ptr_equal(baru, take(u, &sys, a, mana));
    }
    p->iku_dokumen = "Keputusan lain";
    revisi = baru->revisi;
    uji_put(u, p); /* as the command line imports */
    baru = take(u, &sys, a, mana);
    assert_true(baru->revisi != revisi);
    assert_string_equal(baru->paket->iku_dokumen, "Keputusan lain");
    cuplikan_rak_ukur(sys.rak, &ukur);
    assert_int_equal(ukur.isi, 1);
    assert_true(ukur.bytes > 1000);
    assert_int_equal(ukur.luput, 6);
    assert_int_equal(ukur.kena, 5);
    arena_free(a);
    cuplikan_rak_free(sys.rak);
}

/* Room for about two of four: the one not asked for longest goes; what is held stays readable. */
static void test_app_cuplikan__rak_penuh(void **state)
{
    struct uji *u = *state;
    struct acak r = uji_acak(u, 10);
    struct arena *a = arena_new(1 << 20);
    struct sys sys = {0};
    const struct cuplikan *c[4];
    struct cuplikan_ukur ukur;
    struct cuplikan_rak *kecil = cuplikan_rak_new(100);

    for (int64_t i = 0; i < 4; i++)
        uji_put(u, acak_paket(&r, "33.03", arena_printf(u->arena, "%d", (int)i), 2024));
    sys.rak = cuplikan_rak_new(64 << 20);
    take(u, &sys, a, (struct unit_tahun){"33.03/0", 2024});
    cuplikan_rak_ukur(sys.rak, &ukur);
    arena_free(a);
    cuplikan_rak_free(sys.rak);
    a = arena_new(1 << 20);
    sys.rak = cuplikan_rak_new(ukur.bytes * 5 / 2);
    for (int i = 0; i < 4; i++)
        c[i] = take(u, &sys, a, (struct unit_tahun){arena_printf(a, "33.03/%d", i), 2024});
    cuplikan_rak_ukur(sys.rak, &ukur);
    assert_true(ukur.isi < 4 && ukur.isi > 0 && ukur.buang == 4 - (int64_t)ukur.isi);
    assert_ptr_equal(c[3], take(u, &sys, a, (struct unit_tahun){"33.03/3", 2024}));
    assert_ptr_not_equal(c[0], take(u, &sys, a, (struct unit_tahun){"33.03/0", 2024}));
    for (int i = 0; i < 4; i++)
        assert_string_equal(c[i]->paket->unit->kode, arena_printf(a, "%d", i));
    arena_free(a);
    cuplikan_rak_free(sys.rak);
    a = arena_new(1 << 20);
    sys.rak = kecil; /* nothing fits: works all the same */
    take(u, &sys, a, (struct unit_tahun){"33.03/1", 2024});
    cuplikan_rak_ukur(kecil, &ukur);
    assert_int_equal(ukur.isi, 0);
    arena_free(a);
    cuplikan_rak_free(kecil);
}

struct pembaca {
    const char *url;
    struct cuplikan_rak *rak;
    atomic_int *salah;
};

static void *reader(void *arg)
{
    struct pembaca *p = arg;
    struct sys sys = {.rak = p->rak};
    struct err e = {0};
    int64_t terakhir = 0;

    if (store_open(p->url, false, &sys.store, &e) < 0) {
        atomic_fetch_add(p->salah, 1);
        return NULL;
    }
    for (int i = 0; i < 60; i++) {
        struct arena *a = arena_new(1 << 20);
        const struct cuplikan *c;

        if (app_cuplikan_get(&sys, a, (struct unit_tahun){"1/2", 2025}, &c, &e) < 0 ||
            c->paket->iku_versi.nilai < terakhir || !c->paket->unit->nama)
            atomic_fetch_add(p->salah, 1);
        else
            terakhir = c->paket->iku_versi.nilai; /* never back in time */
        arena_free(a);
    }
    store_close(sys.store);
    return NULL;
}

static void test_app_cuplikan__banyak_utas(void **state)
{
    enum { UTAS = 6 };
    struct uji *u = *state;
    struct pemda pemda = {.kode = "1"};
    struct unit unit = {.kode = "2", .nama = "Kecamatan"};
    struct paket p = {.tahun = {true, 2025}, .pemda = &pemda, .unit = &unit};
    struct cuplikan_rak *rak = cuplikan_rak_new(1 << 20);
    atomic_int salah = 0;
    struct pembaca x = {u->url, rak, &salah};
    pthread_t t[UTAS];
    struct cuplikan_ukur ukur;

    uji_put(u, &p);
    for (int i = 0; i < UTAS; i++)
        assert_int_equal(pthread_create(&t[i], NULL, reader, &x), 0);
    for (int64_t i = 1; i <= 20; i++) {
        p.iku_versi.ada = true;
        p.iku_versi.nilai = i;
        uji_put(u, &p);
    }
    for (int i = 0; i < UTAS; i++)
        pthread_join(t[i], NULL);
    assert_int_equal(salah, 0);
    cuplikan_rak_ukur(rak, &ukur);
    assert_int_equal(ukur.isi, 1);
    assert_true(ukur.kena + ukur.luput >= UTAS * 60);
    cuplikan_rak_free(rak);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_app_cuplikan__baris_semua_struct), UJI(test_app_cuplikan__tidak_ada),
        UJI(test_app_cuplikan__belum_lengkap),      UJI(test_app_cuplikan__rak),
        UJI(test_app_cuplikan__rak_penuh),          UJI(test_app_cuplikan__banyak_utas),
    };

    return uji_run("app_cuplikan", tests, sizeof(tests) / sizeof(tests[0]));
}
