/* SPDX-License-Identifier: MIT
 *
 * test_app_rekam_baris: new rows, removals, moves, cells, and taking them back.
 */
#include "rekam_uji.h"

#include "core/paket_skema.h"

#include <string.h>

static struct rekam add_op(const char *tabel, const char *induk, int64_t induk_id,
                           const struct rekam_isi *isi, size_t n)
{
    return (struct rekam){.op = REKAM_TAMBAH,
                          .tabel = tabel,
                          .induk = induk,
                          .induk_id = induk_id,
                          .urutan = -1,
                          .isi = isi,
                          .n = n,
                          .tempat = "t"};
}

static struct rekam row_op(struct rekam_uji *x, enum rekam_op op, const void *isi, int64_t urutan)
{
    struct baris b = cuplikan_baris(x->c, isi);

    assert_true(b.id > 0);
    return (struct rekam){
        .op = op, .tabel = b.tabel, .id = b.id, .versi = b.versi, .urutan = urutan, .tempat = "r"};
}

static void undo(struct rekam_uji *x, int64_t audit)
{
    err_clear(&x->u->e);
    if (app_rekam_urungkan(&x->sys, &x->pelaku, x->a, x->mana, audit, &x->u->e) < 0)
        fail_msg("%s", x->u->e.msg);
}

static void test_rekam_baris__tambah(void **state)
{
    static const struct rekam_isi tujuan[] = {{"uraian", "Tujuan baru"}},
                                  indikator[] = {{"tingkat", "tujuan"},
                                                 {"milik", "T2"},
                                                 {"uraian", "Indikator baru"},
                                                 {"polaritas", "naik"}},
                                  target[] = {{"tahun", "2024"}, {"target", "80"}},
                                  ganda[] = {{"kode", "S1"}, {"uraian", "x"}},
                                  kurang[] = {{"satuan", "%"}};
    struct uji *u = *state;
    struct rekam_uji x;
    const struct paket *lama;
    struct rekam v[3];
    int64_t audit;

    rekam_uji_mulai(&x, u);
    lama = x.c->paket;
    v[0] = add_op("tujuan", "renstra", 0, tujuan, 1);
    v[1] = add_op("indikator", "renstra", 0, indikator, 4);
    v[2] = add_op("target_tahun", "indikator", -2, target, 2); /* below the second of this list */
    rekam_jadi(&x, v, 3);
    audit = x.hasil.audit;
    rekam_lihat(&x);
    assert_int_equal(x.c->paket->renstra->tujuan.n, 2);
    assert_string_equal(x.c->paket->renstra->tujuan.v[1].kode, "T2");
    assert_int_equal(x.c->paket->renstra->indikator.n, 3);
    assert_int_equal(x.c->paket->renstra->indikator.v[2].target.v[0].target.nilai.koef, 80);
    assert_string_equal(x.c->paket->renstra->indikator.v[2].kode, "IKM1");
    undo(&x, audit);
    rekam_lihat(&x);
    uji_sama(u, lama, x.c->paket);

    v[0] = add_op("sasaran", "renstra", 0, ganda, 2);
    assert_int_equal(rekam_coba(&x, v, 1), ERR_INVALID);
    rekam_uji_masalah(&x, "t:kode", "sudah ada");
    v[0] = add_op("indikator", "anggaran", 0, kurang, 1);
    assert_int_equal(rekam_coba(&x, v, 1), ERR_INVALID);
    rekam_uji_masalah(&x, "t:uraian", "wajib");
    rekam_uji_masalah(&x, "t:polaritas", "wajib");
    v[0] = add_op("indikator", "wilayah", 0, indikator, 4);
    assert_int_equal(rekam_coba(&x, v, 1), ERR_INVALID);
    v[0] = add_op("indikator", "lain", 0, indikator, 4);
    assert_int_equal(rekam_coba(&x, v, 1), ERR_INVALID);
    v[0] = add_op("indikator", "indikator", -5, indikator, 4);
    assert_int_equal(rekam_coba(&x, v, 1), ERR_INVALID);
    v[0] = add_op("target_tahun", "indikator", 0, target, 2);
    assert_int_equal(rekam_coba(&x, v, 1), ERR_INVALID);
    v[0] = add_op("paket", "paket", 0, target, 0);
    assert_int_equal(rekam_coba(&x, v, 1), ERR_DENIED);
    rekam_lihat(&x);
    uji_sama(u, lama, x.c->paket); /* nothing of all that was stored */
    rekam_uji_rantai(&x);
}

/* An indikator kode is unique among both lists of the slice. */
static void test_rekam_baris__kode_indikator_unik(void **state)
{
    static const struct rekam_isi isi[] = {{"kode", "IKM"},
                                           {"tingkat", "program"},
                                           {"milik", "1"},
                                           {"uraian", "x"},
                                           {"polaritas", "naik"}};
    struct rekam_uji x;
    struct rekam v;

    rekam_uji_mulai(&x, *state);
    v = add_op("indikator", "anggaran", 0, isi, 5);
    assert_int_equal(rekam_coba(&x, &v, 1), ERR_INVALID);
    rekam_uji_masalah(&x, "t:kode", "IKM");
}

/* The first row of a slice that has nothing: the objects on the way are made. */
static void test_rekam_baris__slice_kosong(void **state)
{
    static const struct rekam_isi desa[] = {{"nama", "Sukamaju"}},
                                  pos[] = {{"tingkat", "program"}, {"nama", "Program"}},
                                  judul[] = {{"judul", "Laporan"}};
    struct uji *u = *state;
    struct pemda pemda = {.kode = "1"};
    struct unit unit = {.kode = "2"};
    struct paket p = {.tahun = {true, 2025}, .pemda = &pemda, .unit = &unit};
    struct rekam_uji x;
    struct rekam v[5];
    int64_t audit;

    rekam_uji_mulai(&x, u);
    uji_put(u, &p);
    x.mana = (struct unit_tahun){"1/2", 2025};
    rekam_lihat(&x);
    rekam_uji_peran(&x, PERAN_OPERATOR, NULL);
    v[0] = add_op("desa", "paket", 0, desa, 1);
    v[1] = add_op("desa", "wilayah", 0, desa, 1);
    v[2] = add_op("pos_anggaran", "anggaran", 0, pos, 2);
    v[3] = add_op("pos_anggaran", "anggaran", 0, pos, 2);
    v[4] = add_op("laporan", "paket", 0, judul, 1);
    rekam_jadi(&x, v, 5);
    audit = x.hasil.audit;
    rekam_lihat(&x);
    assert_int_equal(x.c->paket->wilayah->desa.n, 2);
    assert_string_equal(x.c->paket->anggaran->pos.v[1].kunci, "2");
    assert_string_equal(x.c->paket->laporan->judul, "Laporan");
    undo(&x, audit);
    rekam_lihat(&x);
    assert_null(x.c->paket->wilayah);
    assert_null(x.c->paket->anggaran);
    v[0] = add_op("tujuan", "renstra", 0, desa, 0);
    uji_gagal(u, rekam_coba(&x, v, 1), ERR_CONFLICT, "Renstra");
}

/* Removed with all below it, and back as it was: ids, places, texts. */
static void test_rekam_baris__hapus_dan_kembali(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;
    const struct cuplikan *lama;
    struct rekam r;

    rekam_uji_mulai(&x, u);
    lama = x.c;
    r = row_op(&x, REKAM_HAPUS, lama->paket->pengukuran.v, 0);
    rekam_jadi(&x, &r, 1);
    assert_int_equal(x.hasil.baris[0].id, 0);
    rekam_lihat(&x);
    assert_int_equal(x.c->paket->pengukuran.n, 0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM butir WHERE pemilik = 'pengukuran'"), 0);
    assert_int_equal(rekam_satu(&x, x.c->paket->laporan, "judul", "A"), 0);
    r.versi = 1;
    assert_int_equal(rekam_coba(&x, &r, 1), ERR_NOT_FOUND);
    r.op = REKAM_UBAH;
    r.isi = &(struct rekam_isi){"keterangan", "x"};
    r.n = 1;
    assert_int_equal(rekam_coba(&x, &r, 1), ERR_CONFLICT);
    assert_string_equal(x.hasil.konflik[0].oleh, "operator");
    rekam_lihat(&x);
    undo(&x, x.hasil.audit ? x.hasil.audit : uji_angka(u, "SELECT max(id) FROM audit"));
    undo(&x, uji_angka(u, "SELECT min(id) FROM audit WHERE aksi = 'hapus'"));
    rekam_lihat(&x);
    uji_sama(u, lama->paket, x.c->paket);
    assert_int_equal(cuplikan_baris(x.c, x.c->paket->pengukuran.v).id,
                     cuplikan_baris(lama, lama->paket->pengukuran.v).id);
    assert_int_equal(cuplikan_baris(x.c, x.c->paket->pengukuran.v[0].triwulan.v).id,
                     cuplikan_baris(lama, lama->paket->pengukuran.v[0].triwulan.v).id);
    rekam_uji_rantai(&x);
}

static void test_rekam_baris__hapus_yang_dirujuk(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;
    const struct renstra *t;
    struct rekam r;

    rekam_uji_mulai(&x, u);
    t = x.c->paket->renstra;
    r = row_op(&x, REKAM_HAPUS, t->tujuan.v, 0);
    assert_int_equal(rekam_coba(&x, &r, 1), ERR_INVALID);
    rekam_uji_masalah(&x, "r", "sasaran S1");
    r = row_op(&x, REKAM_HAPUS, t->indikator.v, 0);
    assert_int_equal(rekam_coba(&x, &r, 1), ERR_INVALID);
    rekam_uji_masalah(&x, "r", "pengukuran");
    r = row_op(&x, REKAM_HAPUS, x.c->paket->jabatan.v, 0);
    assert_int_equal(rekam_coba(&x, &r, 1), ERR_INVALID);
    rekam_uji_masalah(&x, "r", "jabatan");
    r = row_op(&x, REKAM_HAPUS, x.c->paket->unit, 0);
    assert_int_equal(rekam_coba(&x, &r, 1), ERR_DENIED);
    r = row_op(&x, REKAM_HAPUS, x.c->paket->catatan.v, 0);
    r.versi = 99;
    assert_int_equal(rekam_coba(&x, &r, 1), ERR_CONFLICT);
}

static void check_order(struct rekam_uji *x, const char *harap)
{
    char kini[100] = "";
    size_t n = 0;

    rekam_lihat(x);
    for (size_t i = 0; i < x->c->paket->catatan.n; i++)
        kini[n++] = x->c->paket->catatan.v[i].isi[0];
    assert_string_equal(kini, harap);
}

static void test_rekam_baris__pindah(void **state)
{
    static const struct rekam_isi isi[][1] = {
        {{"isi", "a"}}, {{"isi", "b"}}, {{"isi", "c"}}, {{"isi", "d"}}, {{"isi", "e"}}};
    struct uji *u = *state;
    struct rekam_uji x;
    struct rekam v[6], r;
    int64_t audit;

    rekam_uji_mulai(&x, u);
    v[0] = row_op(&x, REKAM_HAPUS, x.c->paket->catatan.v, 0);
    for (int i = 0; i < 5; i++)
        v[i + 1] = add_op("catatan", "paket", 0, isi[i], 1);
    v[5].urutan = 1;
    rekam_jadi(&x, v, 6);
    check_order(&x, "aebcd");
    r = row_op(&x, REKAM_PINDAH, &x.c->paket->catatan.v[0], 3);
    rekam_jadi(&x, &r, 1);
    audit = x.hasil.audit;
    check_order(&x, "ebcad");
    r = row_op(&x, REKAM_PINDAH, &x.c->paket->catatan.v[4], 0);
    rekam_jadi(&x, &r, 1);
    check_order(&x, "debca");
    uji_gagal(u, app_rekam_urungkan(&x.sys, &x.pelaku, x.a, x.mana, audit, &u->e), ERR_CONFLICT,
              "ditarik kembali");
    undo(&x, x.hasil.audit);
    check_order(&x, "ebcad");
    undo(&x, audit);
    check_order(&x, "aebcd");
    r = row_op(&x, REKAM_PINDAH, &x.c->paket->catatan.v[1], 99);
    rekam_jadi(&x, &r, 1);
    check_order(&x, "abcde");
    r = row_op(&x, REKAM_HAPUS, &x.c->paket->catatan.v[2], 0);
    rekam_jadi(&x, &r, 1);
    check_order(&x, "abde");
    undo(&x, x.hasil.audit);
    check_order(&x, "abcde");
    r = row_op(&x, REKAM_PINDAH, x.c->paket->laporan, 1);
    assert_int_equal(rekam_coba(&x, &r, 1), ERR_INVALID);
    rekam_uji_rantai(&x);
}

static int cell(struct rekam_uji *x, const char *kunci, int64_t versi, const char *nilai)
{
    struct baris b = cuplikan_baris(x->c, &x->c->paket->anggaran->pos.v[2]);
    struct rekam_isi f = {"realisasi", nilai};
    struct rekam r = {.op = REKAM_SEL,
                      .tabel = "realisasi_bulan",
                      .versi = versi,
                      .induk = b.tabel,
                      .induk_id = b.id,
                      .kunci = kunci,
                      .urutan = -1,
                      .isi = &f,
                      .n = 1,
                      .tempat = "s"};

    return rekam_coba(x, &r, 1);
}

static const struct realisasi_bulan *month(struct rekam_uji *x, int64_t bulan)
{
    const struct pos_anggaran *p;

    rekam_lihat(x);
    p = &x->c->paket->anggaran->pos.v[2];
    for (size_t i = 0; i < p->bulan.n; i++)
        if (p->bulan.v[i].bulan.nilai == bulan)
            return &p->bulan.v[i];
    return NULL;
}

static void test_rekam_baris__sel(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;

    rekam_uji_mulai(&x, u);
    assert_null(month(&x, 11));
    assert_int_equal(cell(&x, "11", 0, ""), 0); /* nothing to store */
    assert_int_equal(x.hasil.audit, 0);
    assert_int_equal(cell(&x, "11", 0, "1.250.000"), 0);
    assert_int_equal(x.hasil.baris[0].versi, 1);
    assert_int_equal(month(&x, 11)->realisasi.nilai.sen, 125000000);
    assert_int_equal(cell(&x, "11", 0, "1.250.000"), 0); /* both typed the same */
    assert_int_equal(cell(&x, "11", 0, "7"), ERR_CONFLICT);
    assert_string_equal(x.hasil.konflik[0].tersimpan, "1.250.000");
    assert_string_equal(x.hasil.konflik[0].diketik, "7");
    assert_int_equal(x.hasil.konflik[0].versi, 1);
    assert_int_equal(cell(&x, "11", 1, "7"), 0);
    assert_int_equal(cell(&x, "11", 1, ""), ERR_CONFLICT); /* cleared there, changed here */
    assert_int_equal(cell(&x, "11", 2, ""), 0);
    assert_null(month(&x, 11));
    assert_int_equal(cell(&x, "11", 2, "9"), ERR_CONFLICT); /* cleared here meanwhile */
    assert_int_equal(cell(&x, "13", 0, "9"), ERR_INVALID);
    rekam_uji_masalah(&x, "s:bulan", "1 sampai 12");
    assert_int_equal(cell(&x, "", 0, "9"), ERR_INVALID);
    assert_int_equal(cell(&x, "12", 0, "x"), ERR_INVALID);
    rekam_uji_masalah(&x, "s:realisasi", "x");
    rekam_uji_rantai(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_rekam_baris__tambah),
        UJI(test_rekam_baris__kode_indikator_unik),
        UJI(test_rekam_baris__slice_kosong),
        UJI(test_rekam_baris__hapus_dan_kembali),
        UJI(test_rekam_baris__hapus_yang_dirujuk),
        UJI(test_rekam_baris__pindah),
        UJI(test_rekam_baris__sel),
    };

    return uji_run("app_rekam_baris", tests, sizeof(tests) / sizeof(tests[0]));
}
