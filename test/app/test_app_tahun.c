/* SPDX-License-Identifier: MIT
 *
 * test_app_tahun: a year started empty, from the last one, or for the report only.
 */
#include "rekam_uji.h"

#include "app/app_tahun.h"
#include "core/paket_skema.h"

#include <string.h>

static int start(struct rekam_uji *x, int64_t tahun, enum tahun_cara cara)
{
    struct minta q = {&x->sys, &x->pelaku, x->a, &x->m};
    struct app_tahun_mulai m = {.unit = "99.01/12", .tahun = tahun, .cara = cara};

    err_clear(&x->u->e);
    return app_tahun_mulai(&q, &m, &x->u->e);
}

static const struct paket *year(struct rekam_uji *x, int64_t tahun)
{
    x->mana.tahun = tahun;
    rekam_lihat(x);
    return x->c->paket;
}

static void test_app_tahun__salin(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;
    const struct paket *lama, *baru;
    struct minta q;
    int64_t *v;
    size_t n;

    rekam_uji_mulai(&x, u);
    lama = x.c->paket;
    assert_int_equal(start(&x, 2025, TAHUN_SALIN), 0);
    baru = year(&x, 2025);
    assert_int_equal(baru->jabatan.n, lama->jabatan.n);
    assert_int_equal(baru->anggaran->pos.n, lama->anggaran->pos.n);
    assert_int_equal(baru->anggaran->pos.v[2].pagu.n, 0);
    assert_false(baru->anggaran->pos.v[2].realisasi.ada);
    assert_int_equal(baru->anggaran->versi.n, 0);
    assert_int_equal(baru->anggaran->indikator.n, lama->anggaran->indikator.n);
    assert_int_equal(baru->perjanjian_kinerja.n, 0);
    assert_null(baru->skm);
    assert_int_equal(baru->laporan->narasi.n, 0);
    assert_non_null(baru->renstra);
    assert_int_equal(baru->pengukuran.n, 1);
    assert_false(baru->pengukuran.v[0].realisasi.ada);
    n = baru->pengukuran.v[0].tahunan.n;
    assert_int_equal(baru->pengukuran.v[0].tahunan.v[n - 1].tahun.nilai, 2024);
    assert_true(baru->pengukuran.v[0].tahunan.v[n - 1].realisasi.ada);
    uji_sama(u, lama, year(&x, 2024)); /* the old year is as it was */
    uji_gagal(u, start(&x, 2025, TAHUN_SALIN), ERR_CONFLICT, "sudah ada");
    uji_gagal(u, start(&x, 1999, TAHUN_KOSONG), ERR_INVALID, "antara");
    uji_gagal(u, start(&x, 2026, (enum tahun_cara)9), ERR_INVALID, "cara");
    q = (struct minta){&x.sys, &x.pelaku, x.a, &x.m};
    assert_int_equal(app_tahun_list(&q, "99.01/12", &v, &n, &u->e), 0);
    assert_int_equal(n, 2);
    assert_int_equal(v[1], 2025);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM audit WHERE aksi = 'tahun_mulai'"), 1);
    rekam_uji_rantai(&x);
}

static void test_app_tahun__kosong_dan_lkjip(void **state)
{
    struct rekam_uji x;
    const struct paket *baru;

    rekam_uji_mulai(&x, *state);
    assert_int_equal(start(&x, 2030, TAHUN_KOSONG), 0);
    baru = year(&x, 2030);
    assert_null(baru->anggaran);
    assert_null(baru->renstra); /* 2030 lies behind its years */
    assert_non_null(baru->skala_predikat);
    assert_int_equal(start(&x, 2025, TAHUN_LKJIP), 0);
    baru = year(&x, 2025);
    assert_null(baru->anggaran);
    assert_non_null(baru->wilayah);
    assert_non_null(baru->laporan);
}

/* A unit without a year: the scale comes from its neighbours, nothing else. */
static void test_app_tahun__unit_baru(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;
    struct minta q;
    struct app_tahun_mulai m = {.unit = "99.01/77", .tahun = 2025, .cara = TAHUN_SALIN};

    rekam_uji_mulai(&x, u);
    uji_sql(u, "INSERT INTO unit (pemda_id, kode, nama) SELECT id, '77', 'Kecamatan Baru' "
               "FROM pemda WHERE kode = '99.01'");
    q = (struct minta){&x.sys, &x.pelaku, x.a, &x.m};
    uji_gagal(u, app_tahun_mulai(&q, &m, &u->e), ERR_DENIED, "tidak berhak");
    x.tugas[0].unit_id = uji_angka(u, "SELECT id FROM unit WHERE kode = '77'");
    assert_int_equal(app_tahun_mulai(&q, &m, &u->e), 0);
    x.mana.unit = "99.01/77";
    assert_non_null(year(&x, 2025)->skala_predikat);
    assert_null(x.c->paket->wilayah);
    m.unit = "99.01/78";
    uji_gagal(u, app_tahun_mulai(&q, &m, &u->e), ERR_NOT_FOUND, "78");
}

/* The first unit of a pemda: the scale of the regulation. */
static void test_app_tahun__pemda_baru(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;
    struct minta q;
    struct app_tahun_mulai m = {.unit = "99.02/01", .tahun = 2025, .cara = TAHUN_KOSONG};
    const struct skala_predikat *s;

    rekam_uji_mulai(&x, u);
    uji_sql(u, "INSERT INTO pemda (kode, nama) VALUES ('99.02', 'Kabupaten Baru')");
    uji_sql(u, "INSERT INTO unit (pemda_id, kode, nama) SELECT id, '01', 'Kecamatan Pertama' "
               "FROM pemda WHERE kode = '99.02'");
    x.tugas[0].unit_id = uji_angka(u, "SELECT id FROM unit WHERE kode = '01'");
    x.tugas[0].pemda_id = uji_angka(u, "SELECT id FROM pemda WHERE kode = '99.02'");
    q = (struct minta){&x.sys, &x.pelaku, x.a, &x.m};
    if (app_tahun_mulai(&q, &m, &u->e) < 0)
        fail_msg("%s", u->e.msg);
    x.mana.unit = m.unit;
    s = year(&x, 2025)->skala_predikat;
    assert_non_null(s);
    assert_string_equal(s->kode, "permendagri-86-2017");
    assert_int_equal(s->kelas.n, 5);
    assert_string_equal(s->kelas.v[0].predikat, "Sangat Tinggi");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_app_tahun__salin),
        UJI(test_app_tahun__kosong_dan_lkjip),
        UJI(test_app_tahun__unit_baru),
        UJI(test_app_tahun__pemda_baru),
    };

    return uji_run("app_tahun", tests, sizeof(tests) / sizeof(tests[0]));
}
