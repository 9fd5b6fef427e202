/* SPDX-License-Identifier: MIT
 *
 * All units of a pemda from summaries: each slice is computed once, again only after a change, and
 * what the summary says is what the snapshot says. Rights and the calendar beside.
 */
#include "bantu_akun.h"

#include "app/app_instrumen.h"
#include "app/app_ringkas.h"
#include "base/file.h"
#include "base/format_angka.h"
#include "import/paket_json.h"

enum { N_UNIT = 50, TAHUN = 2024 };

static struct paket *example_of(struct uji *u, const char *nama)
{
    struct masalah_list m;
    struct paket *p = NULL;
    char *isi;
    size_t n;

    masalah_init(&m, u->arena);
    if (file_read(u->arena, arena_printf(u->arena, CERMAT_AKAR "/data/contoh/%s.json", nama),
                  PAKET_BYTES_MAX, &isi, &n, &u->e) < 0 ||
        paket_json_read(u->arena, (struct str){isi, n}, &p, &m) < 0)
        fail_msg("%s", u->e.msg);
    return p;
}

static struct paket *example(struct uji *u)
{
    return example_of(u, "puring-2024");
}

static struct sys sys_of(struct uji *u)
{
    struct sys sys = akun_sys(u);

    sys.instrumen = app_instrumen_list(u->arena);
    return sys;
}

static const struct penugasan PIMPINAN = {.peran = PERAN_PIMPINAN};
static const struct pelaku SEMUA = {.pengguna_id = 1, .nama = "p", .penugasan = &PIMPINAN, .n = 1};

static struct ringkas_list list(struct uji *u, size_t *dihitung)
{
    struct sys sys = sys_of(u);
    struct minta q = {&sys, &SEMUA, u->arena, NULL};
    struct ringkas_list l;

    err_clear(&u->e);
    if (app_ringkas_list(&q, (struct unit_tahun){"33.05", TAHUN}, &l, dihitung, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return l;
}

static void test_app_ringkas__dihitung_sekali(void **state)
{
    struct uji *u = *state;
    struct paket *p = example(u);
    struct ringkas_list a, b;
    size_t n;

    for (int i = 0; i < N_UNIT; i++) {
        p->unit->kode = arena_printf(u->arena, "u%02d", i);
        p->unit->nama = arena_printf(u->arena, "Kecamatan %02d", i);
        uji_put(u, p);
    }
    a = list(u, &n);
    assert_int_equal(n, N_UNIT);
    b = list(u, &n);
    assert_int_equal(n, 0);
    assert_int_equal(b.n, N_UNIT);
    for (size_t i = 0; i < b.n; i++) {
        assert_true(b.v[i].ada);
        assert_memory_equal(b.v[i].siklus, a.v[i].siklus, sizeof(a.v[i].siklus));
        assert_int_equal(b.v[i].capaian.nilai.koef, a.v[i].capaian.nilai.koef);
        assert_int_equal(b.v[i].pagu.nilai.sen, a.v[i].pagu.nilai.sen);
        assert_string_equal(b.v[i].predikat, a.v[i].predikat);
    }
    p->unit->alamat = "Jalan Baru 1"; /* one unit changes: one is computed again */
    uji_put(u, p);
    list(u, &n);
    assert_int_equal(n, 1);
    list(u, &n);
    assert_int_equal(n, 0);
    p->pemda->ibu_kota = "Kota Baru"; /* all belong to it */
    uji_put(u, p);
    list(u, &n);
    assert_int_equal(n, N_UNIT);
}

static void test_app_ringkas__jumlah(void **state)
{
    struct uji *u = *state;
    struct paket *p = example(u);
    struct ringkas_list l;
    struct ringkas_jumlah j;

    for (int i = 0; i < 2; i++) {
        p->unit->kode = arena_printf(u->arena, "u%02d", i);
        uji_put(u, p);
    }
    l = list(u, NULL);
    ringkas_sum(u->arena, &l, &j);
    assert_true(j.pagu.ada);
    assert_int_equal(j.pagu.nilai.sen, 2 * l.v[0].pagu.nilai.sen);
    assert_int_equal(j.serapan.nilai.koef, l.v[0].serapan.nilai.koef);
    l.n = 0;
    ringkas_sum(u->arena, &l, &j);
    assert_false(j.pagu.ada);
    assert_int_not_equal(j.serapan.keadaan, KEADAAN_ADA);
}

/* A published IKM counts, the computed one stands beside it. */
static void test_app_ringkas__ikm_resmi(void **state)
{
    struct uji *u = *state;
    struct paket *p = example_of(u, "kertanegara-2024");
    struct sys sys = sys_of(u);
    struct minta q = {&sys, &SEMUA, u->arena, NULL};
    struct ringkas_list l;

    uji_put(u, p);
    for (int i = 0; i < 2; i++) { /* made, then read back */
        assert_int_equal(app_ringkas_list(&q, (struct unit_tahun){"33.03", TAHUN}, &l, NULL, &u->e),
                         0);
        assert_string_equal(format_angka(u->arena, l.v[0].ikm, 2), "93,69");
        assert_string_equal(format_angka(u->arena, l.v[0].ikm_hitung, 2), "94,10");
        assert_string_equal(l.v[0].ikm_mutu, "A");
    }
    p->skm->resmi.ada = false;
    uji_put(u, p);
    assert_int_equal(app_ringkas_list(&q, (struct unit_tahun){"33.03", TAHUN}, &l, NULL, &u->e), 0);
    assert_string_equal(format_angka(u->arena, l.v[0].ikm, 2), "94,10");
    assert_false(l.v[0].ikm_hitung.ada);
}

static void test_app_ringkas__hak(void **state)
{
    struct uji *u = *state;
    struct sys sys = sys_of(u);
    struct penugasan t = {.peran = PERAN_OPERATOR, .pemda_id = 1, .unit_id = 1};
    struct pelaku p = {.pengguna_id = 1, .nama = "o", .penugasan = &t, .n = 1};
    struct minta q = {&sys, &p, u->arena, NULL};
    struct ringkas_list l;
    struct kalender k = {0}, b;
    struct dunia d = akun_dunia(u);

    assert_int_equal(app_ringkas_list(&q, (struct unit_tahun){"33.01", TAHUN}, &l, NULL, &u->e),
                     ERR_DENIED);
    err_clear(&u->e);
    assert_int_equal(app_kalender_put(&q, d.pemda[0], TAHUN, &k, &u->e), ERR_DENIED);
    err_clear(&u->e);
    t = (struct penugasan){.peran = PERAN_ORGANISASI, .pemda_id = d.pemda[0]};
    assert_int_equal(app_ringkas_list(&q, (struct unit_tahun){"33.02", TAHUN}, &l, NULL, &u->e),
                     ERR_DENIED);
    err_clear(&u->e);
    assert_int_equal(app_ringkas_list(&q, (struct unit_tahun){"33.01", TAHUN}, &l, NULL, &u->e), 0);
    assert_int_equal(l.n, 1);
    assert_int_equal(l.v[0].paket_id, 0); /* a unit without data is there */
    k.tenggat[SIKLUS_PK] = (struct tanggal){TAHUN, 1, 31};
    assert_int_equal(app_kalender_put(&q, d.pemda[0], TAHUN, &k, &u->e), 0);
    assert_int_equal(app_kalender_get(&sys, d.pemda[0], TAHUN, &b, &u->e), 0);
    assert_int_equal(tanggal_cmp(b.tenggat[SIKLUS_PK], k.tenggat[SIKLUS_PK]), 0);
    k.tenggat[SIKLUS_PK] = (struct tanggal){0}; /* and is taken away again */
    assert_int_equal(app_kalender_put(&q, d.pemda[0], TAHUN, &k, &u->e), 0);
    assert_int_equal(app_kalender_get(&sys, d.pemda[0], TAHUN, &b, &u->e), 0);
    assert_false(tanggal_ada(b.tenggat[SIKLUS_PK]));
    assert_int_equal(app_kalender_put(&q, d.pemda[1], TAHUN, &k, &u->e), ERR_DENIED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_app_ringkas__dihitung_sekali),
        UJI(test_app_ringkas__jumlah),
        UJI(test_app_ringkas__ikm_resmi),
        UJI(test_app_ringkas__hak),
    };

    return uji_run("app_ringkas", tests, sizeof(tests) / sizeof(tests[0]));
}
