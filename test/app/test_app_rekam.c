/* SPDX-License-Identifier: MIT
 *
 * test_app_rekam: changes, new rows, removals, moves, their problems and their way back.
 */
#include "rekam_uji.h"

#include "core/paket_skema.h"
#include "core/skema_beda.h"

#include <string.h>

/* Every scalar field of every row, one after the other, to the value of another random package and
 * back by undo: the slice is what it was, and the trail sound. */
static void test_app_rekam__ubah_dan_urungkan(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;
    const struct paket *lama;
    const struct indikator *i;
    const struct sasaran *s;

    rekam_uji_mulai(&x, u);
    lama = x.c->paket;
    i = &lama->renstra->indikator.v[0];
    rekam_satu_jadi(&x, i, "nilai_awal", "1.250,5");
    assert_int_equal(x.hasil.baris[0].versi, 2);
    assert_true(x.hasil.audit > 0);
    rekam_lihat(&x);
    assert_int_equal(x.c->paket->renstra->indikator.v[0].nilai_awal.nilai.koef, 12505);
    assert_int_equal(x.c->paket->renstra->indikator.v[0].nilai_awal.nilai.skala, 1);
    assert_int_equal(app_rekam_urungkan(&x.sys, &x.pelaku, x.a, x.mana, x.hasil.audit, &u->e), 0);
    s = &x.c->paket->renstra->sasaran.v[0];
    rekam_satu_jadi(&x, s, "strategi", "satu\r\n\r\n  dua  \ntiga\n");
    rekam_lihat(&x);
    s = &x.c->paket->renstra->sasaran.v[0];
    assert_int_equal(s->strategi.n, 3);
    assert_string_equal(s->strategi.v[1], "dua");
    uji_gagal(u, app_rekam_urungkan(&x.sys, &x.pelaku, x.a, x.mana, x.hasil.audit + 1000000, &u->e),
              ERR_NOT_FOUND, "tidak ada");
    assert_int_equal(app_rekam_urungkan(&x.sys, &x.pelaku, x.a, x.mana, x.hasil.audit, &u->e), 0);
    rekam_lihat(&x);
    uji_sama(u, lama, x.c->paket);
    rekam_uji_rantai(&x);
}

static void test_app_rekam__nilai_yang_diketik(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;
    const struct pos_anggaran *pos;
    const struct indikator *i;

    rekam_uji_mulai(&x, u);
    pos = &x.c->paket->anggaran->pos.v[0];
    i = &x.c->paket->anggaran->indikator.v[0];
    assert_int_equal(rekam_satu(&x, pos, "realisasi", "12,5 juta"), ERR_INVALID);
    rekam_uji_masalah(&x, ":realisasi", "12,5 juta");
    assert_int_equal(rekam_satu(&x, pos, "realisasi", "1.250,50"), ERR_INVALID);
    rekam_uji_masalah(&x, ":realisasi", "utuh");
    assert_int_equal(rekam_satu(&x, pos, "realisasi", "-1"), ERR_INVALID);
    assert_int_equal(rekam_satu(&x, i, "desimal", "7"), ERR_INVALID);
    rekam_uji_masalah(&x, ":desimal", "0 sampai 6");
    assert_int_equal(rekam_satu(&x, i, "target_akhir", "1.2.3"), ERR_INVALID);
    assert_int_equal(rekam_satu(&x, i, "target_akhir", "1,1234567"), ERR_INVALID);
    assert_int_equal(rekam_satu(&x, i, "polaritas", "samping"), ERR_INVALID);
    rekam_uji_masalah(&x, ":polaritas", "naik, turun");
    assert_int_equal(rekam_satu(&x, i, "uraian", ""), ERR_INVALID);
    rekam_uji_masalah(&x, ":uraian", "wajib");
    assert_int_equal(rekam_satu(&x, i, "satuan", "\xff\xfe"), ERR_INVALID);
    assert_int_equal(rekam_satu(&x, i, "kode", "LAIN"), ERR_INVALID);
    rekam_uji_masalah(&x, ":kode", "tetap");
    assert_int_equal(rekam_satu(&x, i, "target", "1"), ERR_INVALID);
    rekam_uji_masalah(&x, ":target", "tidak dikenal");
    assert_int_equal(rekam_satu(&x, i, "'; DROP TABLE paket; --", "1"), ERR_INVALID);
    rekam_satu_jadi(&x, i, "uraian", "'; DROP TABLE indikator; --");
    rekam_lihat(&x);
    i = &x.c->paket->anggaran->indikator.v[0];
    assert_string_equal(i->uraian, "'; DROP TABLE indikator; --");
    rekam_satu_jadi(&x, i, "target_akhir", "1.250");
    rekam_lihat(&x);
    assert_int_equal(x.c->paket->anggaran->indikator.v[0].target_akhir.nilai.koef, 1250);
    rekam_satu_jadi(&x, &x.c->paket->anggaran->indikator.v[0], "target_akhir", "93.47 %");
    rekam_lihat(&x);
    assert_int_equal(x.c->paket->anggaran->indikator.v[0].target_akhir.nilai.koef, 9347);
    rekam_satu_jadi(&x, x.c->paket->laporan, "tanggal", "21 November 2026");
    rekam_lihat(&x);
    rekam_satu_jadi(&x, x.c->paket->laporan, "tanggal", "");
    rekam_lihat(&x);
    assert_false(tanggal_ada(x.c->paket->laporan->tanggal));
    assert_int_equal(rekam_satu(&x, x.c->paket->laporan->narasi.v, "isi", "<script>x</script>"),
                     ERR_INVALID);
    rekam_satu_jadi(&x, x.c->paket->laporan->narasi.v, "isi", "<p>Satu <b>dua</b>\r\n</p>");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_app_rekam__ubah_dan_urungkan),
        UJI(test_app_rekam__nilai_yang_diketik),
    };

    return uji_run("app_rekam", tests, sizeof(tests) / sizeof(tests[0]));
}
