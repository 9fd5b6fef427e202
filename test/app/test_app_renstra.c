/* SPDX-License-Identifier: MIT
 *
 * test_app_renstra: versions of a Renstra started, used by the right years, closed for good;
 * packages taken from a page.
 */
#include "../store/uji.h"

#include "app/app_instrumen.h"
#include "app/app_paket.h"
#include "app/app_renstra.h"
#include "base/file.h"
#include "base/str.h"
#include "import/paket_json.h"

#include <string.h>

enum { WAKTU = 1711900000 };

static struct sys sys;
static struct masalah_list masalah;
static struct penugasan tugas;
static struct pelaku orang = {.pengguna_id = 7, .nama = "Operator", .penugasan = &tugas, .n = 1};
static struct unit_tahun mana;
static struct str teks; /* of the example */

static void load(struct uji *u, int64_t tahun)
{
    struct paket *p;
    char *isi;
    size_t n;

    masalah_init(&masalah, u->arena);
    assert_int_equal(file_read(u->arena, CERMAT_AKAR "/data/contoh/kertanegara-2024.json",
                               PAKET_BYTES_MAX, &isi, &n, &u->e),
                     0);
    teks = (struct str){isi, n};
    assert_int_equal(paket_json_read(u->arena, teks, &p, &masalah), 0);
    p->tahun.nilai = tahun;
    for (size_t i = 0; i < p->perjanjian_kinerja.n; i++)
        p->perjanjian_kinerja.v[i].status = PK_DRAF;
    uji_put(u, p);
    mana =
        (struct unit_tahun){arena_printf(u->arena, "%s/%s", p->pemda->kode, p->unit->kode), tahun};
    sys =
        (struct sys){.store = u->store, .waktu = WAKTU, .instrumen = app_instrumen_list(u->arena)};
}

static const struct cuplikan *cuplikan(struct uji *u, int64_t tahun)
{
    const struct cuplikan *c;

    err_clear(&u->e);
    if (app_cuplikan_get(&sys, u->arena, (struct unit_tahun){mana.unit, tahun}, &c, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    return c;
}

static void jadi(struct uji *u, enum peran peran)
{
    const struct cuplikan *c = cuplikan(u, mana.tahun);

    tugas = (struct penugasan){.peran = peran,
                               .pemda_id = c->pemda_id,
                               .unit_id = peran >= PERAN_ORGANISASI ? 0 : c->unit_id};
}

static int mulai(struct uji *u, int64_t tahun, int64_t awal, int64_t akhir,
                 const struct renstra *dari)
{
    struct app_renstra_mulai x = {
        {mana.unit, tahun}, awal, akhir, dari, "Perubahan organisasi <b>"};
    int64_t id;

    err_clear(&u->e);
    masalah_init(&masalah, u->arena);
    return app_renstra_mulai(&(struct minta){&sys, &orang, u->arena, &masalah}, &x, &id, &u->e);
}

static int tetapkan(struct uji *u, const char *dokumen, struct tanggal tanggal)
{
    struct app_renstra_tetapkan x = {mana, dokumen, "7", tanggal};

    err_clear(&u->e);
    masalah_init(&masalah, u->arena);
    return app_renstra_tetapkan(&(struct minta){&sys, &orang, u->arena, &masalah}, &x, &u->e);
}

static struct app_renstra_versi *versi(struct uji *u, size_t *n)
{
    struct app_renstra_versi *v;

    assert_int_equal(
        app_renstra_list(&sys, u->arena, cuplikan(u, mana.tahun)->unit_id, &v, n, &u->e), 0);
    return v;
}

/* The years from the asked one on follow; earlier ones keep theirs. */
static void test_app_renstra__tahun_yang_ikut(void **state)
{
    struct uji *u = *state;
    struct app_renstra_versi *v;
    size_t n;
    struct renstra *isi;

    load(u, 2025);
    load(u, 2023);
    load(u, 2024);
    jadi(u, PERAN_OPERATOR);
    assert_int_equal(mulai(u, 2024, 2021, 2026, cuplikan(u, 2024)->paket->renstra), 0);
    v = versi(u, &n);
    assert_int_equal(n, 2);
    assert_int_equal(v[0].isi.versi.nilai, 2);
    assert_int_equal(v[0].isi.status, RENSTRA_DRAF);
    assert_string_equal(v[0].isi.alasan, "Perubahan organisasi <b>");
    assert_string_equal(v[0].tahun, "2024, 2025");
    assert_string_equal(v[1].tahun, "2023");
    assert_int_equal(
        app_renstra_get(&sys, u->arena, cuplikan(u, 2024)->unit_id, v[0].id, &isi, &u->e), 0);
    assert_int_equal(isi->indikator.n, cuplikan(u, 2023)->paket->renstra->indikator.n);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM audit WHERE aksi = 'renstra_mulai'"), 1);
}

static void test_app_renstra__mulai_ditolak(void **state)
{
    struct uji *u = *state;

    load(u, 2024);
    jadi(u, PERAN_OPERATOR);
    /* empty: measurement, PK and budget of the year refer to what would be gone */
    uji_gagal(u, mulai(u, 2024, 2021, 2026, NULL), ERR_INVALID, "merujuk");
    assert_true(masalah.n > 0);
    uji_gagal(u, mulai(u, 2024, 2026, 2021, cuplikan(u, 2024)->paket->renstra), ERR_INVALID,
              "masa");
    uji_gagal(u, mulai(u, 2024, 0, 99999, NULL), ERR_INVALID, "masa");
    uji_gagal(u, mulai(u, 2024, 2025, 2029, cuplikan(u, 2024)->paket->renstra), ERR_INVALID,
              "masa");
    jadi(u, PERAN_EVALUATOR);
    uji_gagal(u, mulai(u, 2024, 2021, 2026, cuplikan(u, 2024)->paket->renstra), ERR_DENIED,
              "berwenang");
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM renstra"), 1);
}

static void test_app_renstra__tetapkan(void **state)
{
    struct uji *u = *state;
    struct tanggal t = {2024, 3, 1};
    const struct renstra *r;

    load(u, 2024);
    jadi(u, PERAN_KEPALA);
    uji_gagal(u, tetapkan(u, " ", (struct tanggal){0}), ERR_INVALID, "belum dapat");
    assert_int_equal(masalah.n, 2);
    assert_int_equal(tetapkan(u, "Peraturan Bupati'; DROP TABLE renstra; --", t), 0);
    r = cuplikan(u, 2024)->paket->renstra;
    assert_int_equal(r->status, RENSTRA_DITETAPKAN);
    assert_string_equal(r->dokumen, "Peraturan Bupati'; DROP TABLE renstra; --");
    assert_true(tanggal_cmp(r->tanggal, t) == 0);
    uji_gagal(u, tetapkan(u, "Lain", t), ERR_CONFLICT, "sudah ditetapkan");
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM audit WHERE aksi = 'renstra_tetapkan'"), 1);
    jadi(u, PERAN_PENANGGUNG_JAWAB);
    uji_gagal(u, tetapkan(u, "Lain", t), ERR_DENIED, "berwenang");
}

static void test_app_renstra__versi_unit_lain(void **state)
{
    struct uji *u = *state;
    struct renstra *r;

    load(u, 2024);
    uji_gagal(u,
              app_renstra_get(&sys, u->arena, cuplikan(u, 2024)->unit_id + 1,
                              cuplikan(u, 2024)->renstra_id, &r, &u->e),
              ERR_NOT_FOUND, "tidak ada pada unit");
    uji_gagal(u, app_renstra_get(&sys, u->arena, cuplikan(u, 2024)->unit_id, -1, &r, &u->e),
              ERR_NOT_FOUND, "tidak ada pada unit");
}

static int unggah(struct uji *u, struct str isi)
{
    struct app_paket_hasil h;

    err_clear(&u->e);
    masalah_init(&masalah, u->arena);
    return app_paket_unggah(&(struct minta){&sys, &orang, u->arena, &masalah}, mana, isi, &h,
                            &u->e);
}

static void test_app_renstra__unggah_paket(void **state)
{
    struct uji *u = *state;

    load(u, 2024);
    jadi(u, PERAN_OPERATOR);
    assert_int_equal(unggah(u, teks), 0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM audit WHERE aksi = 'impor'"), 1);
    uji_sql(u, "UPDATE perjanjian_kinerja SET status = 'ditandatangani' WHERE urutan = 1");
    uji_gagal(u, unggah(u, teks), ERR_CONFLICT, "ditandatangani");
}

static void test_app_renstra__unggah_ditolak(void **state)
{
    struct uji *u = *state;
    static const char *const sampah[] = {"",      "{", "\xff\xfe", "[1,2", "{\"versi_paket\":1}",
                                         "<html>"};

    load(u, 2025);
    jadi(u, PERAN_OPERATOR);
    uji_gagal(u, unggah(u, teks), ERR_INVALID, "bukan milik");
    assert_string_equal(masalah.v[0].tempat, "tahun");
    for (size_t i = 0; i < sizeof(sampah) / sizeof(sampah[0]); i++) {
        assert_true(unggah(u, str_of(sampah[i])) < 0);
        assert_true(masalah.n > 0);
    }
    jadi(u, PERAN_KEPALA);
    assert_int_equal(unggah(u, teks), ERR_DENIED);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM paket"), 1);
}

int main(void)
{
    const struct CMUnitTest v[] = {
        UJI(test_app_renstra__tahun_yang_ikut), UJI(test_app_renstra__mulai_ditolak),
        UJI(test_app_renstra__tetapkan),        UJI(test_app_renstra__versi_unit_lain),
        UJI(test_app_renstra__unggah_paket),    UJI(test_app_renstra__unggah_ditolak),
    };

    return uji_run("app_renstra", v, sizeof(v) / sizeof(v[0]));
}
