/* SPDX-License-Identifier: MIT
 *
 * test_app_rekam_bersama: several people at once, rows of others, rights, closed rows, the same
 * list sent twice.
 */
#include "rekam_uji.h"

#include "app/antrean.h"
#include "core/paket_skema.h"

#include <pthread.h>
#include <string.h>
#include <time.h>

/* Two people saw the same version: different fields are merged, the same field is a conflict, and
 * a field that came along unchanged is no change. */
static void test_rekam_bersama__gabung(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;
    const struct cuplikan *lihat;
    const struct indikator *i;
    struct rekam_isi formulir[3];
    struct baris b;
    struct rekam r;

    rekam_uji_mulai(&x, u);
    lihat = x.c;
    i = &lihat->paket->renstra->indikator.v[0];
    b = cuplikan_baris(lihat, i);
    rekam_satu_jadi(&x, i, "satuan", "Orang"); /* A */
    x.pelaku.nama = "kasi";
    x.sys.waktu = 1700000100;
    x.c = lihat;
    rekam_satu_jadi(&x, i, "media", "Surat"); /* B, same version: merged */
    assert_int_equal(x.hasil.baris[0].versi, 3);
    formulir[0] = (struct rekam_isi){"satuan", i->satuan}; /* as it was seen: not touched */
    formulir[1] = (struct rekam_isi){"uraian", "Uraian C"};
    formulir[2] = (struct rekam_isi){"media", "Surat"}; /* the same as B */
    r = (struct rekam){.op = REKAM_UBAH,
                       .tabel = "indikator",
                       .id = b.id,
                       .versi = 1,
                       .isi = formulir,
                       .n = 3,
                       .tempat = "f"};
    rekam_jadi(&x, &r, 1);
    formulir[0].nilai = "Barang"; /* A changed it to Orang */
    assert_int_equal(rekam_coba(&x, &r, 1), ERR_CONFLICT);
    assert_int_equal(x.hasil.n_konflik, 1);
    assert_string_equal(x.hasil.konflik[0].bidang, "satuan");
    assert_string_equal(x.hasil.konflik[0].tersimpan, "Orang");
    assert_string_equal(x.hasil.konflik[0].diketik, "Barang");
    assert_string_equal(x.hasil.konflik[0].oleh, "operator");
    assert_int_equal(x.hasil.konflik[0].waktu, 1700000000);
    assert_int_equal(x.hasil.konflik[0].versi, 4);
    assert_string_equal(x.hasil.konflik[0].tempat, "f");
    r.versi = 4; /* seen now, and still wanted */
    rekam_jadi(&x, &r, 1);
    r.versi = 77; /* a version that never was */
    formulir[0].nilai = "Lain";
    assert_int_equal(rekam_coba(&x, &r, 1), ERR_CONFLICT);
    uji_sql(u, "UPDATE indikator SET satuan = 'Diam-diam', versi_baris = versi_baris + 1");
    r.versi = 5;
    assert_int_equal(rekam_coba(&x, &r, 1), ERR_CONFLICT);
    assert_null(x.hasil.konflik[0].oleh);
    rekam_lihat(&x);
    assert_string_equal(x.c->paket->renstra->indikator.v[0].uraian, "Uraian C");
    assert_string_equal(x.c->paket->renstra->indikator.v[0].media, "Surat");
    rekam_uji_rantai(&x);
}

/* Ids of another unit, of another year, of nobody: all the same answer, nothing changed. */
static void test_rekam_bersama__baris_orang_lain(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;
    struct acak r = uji_acak(u, 3);
    const struct cuplikan *lain;
    struct unit_tahun kita;
    struct rekam_isi f = {"isi", "ubah"};
    struct rekam v;
    struct baris b;

    rekam_uji_mulai(&x, u);
    kita = x.mana;
    uji_put(u, acak_paket(&r, "99.01", "13", 2024));
    x.mana = (struct unit_tahun){"99.01/13", 2024};
    rekam_lihat(&x);
    lain = x.c;
    x.mana = kita;
    b = cuplikan_baris(lain, lain->paket->catatan.v);
    v = (struct rekam){
        .op = REKAM_UBAH, .tabel = b.tabel, .id = b.id, .versi = b.versi, .isi = &f, .n = 1};
    assert_int_equal(rekam_coba(&x, &v, 1), ERR_NOT_FOUND);
    v.op = REKAM_HAPUS;
    assert_int_equal(rekam_coba(&x, &v, 1), ERR_NOT_FOUND);
    v.op = REKAM_PINDAH;
    assert_int_equal(rekam_coba(&x, &v, 1), ERR_NOT_FOUND);
    v.id = 123456789;
    v.op = REKAM_UBAH;
    assert_int_equal(rekam_coba(&x, &v, 1), ERR_NOT_FOUND);
    b = cuplikan_baris(lain, lain->paket->wilayah);
    f.bidang = "nama";
    v = (struct rekam){.op = REKAM_TAMBAH,
                       .tabel = "desa",
                       .induk = "wilayah",
                       .induk_id = b.id,
                       .urutan = -1,
                       .isi = &f,
                       .n = 1};
    assert_int_equal(rekam_coba(&x, &v, 1), ERR_NOT_FOUND);
    v.induk = "paket";
    v.induk_id = lain->paket_id;
    assert_int_equal(rekam_coba(&x, &v, 1), ERR_NOT_FOUND);
    v.op = REKAM_SEL;
    assert_int_equal(rekam_coba(&x, &v, 1), ERR_INVALID); /* desa has no key */
    x.mana = (struct unit_tahun){"99.01/13", 2024};
    v = (struct rekam){
        .op = REKAM_TAMBAH, .tabel = "desa", .induk = "paket", .urutan = -1, .isi = &f, .n = 1};
    uji_gagal(u, rekam_coba(&x, &v, 1), ERR_DENIED, "tidak berhak");
    rekam_lihat(&x);
    uji_sama(u, lain->paket, x.c->paket);
}

static int realisasi(struct rekam_uji *x)
{
    rekam_lihat(x);
    return rekam_satu(x, x->c->paket->pengukuran.v, "keterangan",
                      x->c->paket->pengukuran.v[0].keterangan ? NULL : "ada");
}

static void test_rekam_bersama__hak(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;
    struct pelaku tanpa = {.pengguna_id = 9, .nama = "siapa"};

    rekam_uji_mulai(&x, u);
    assert_int_equal(realisasi(&x), 0);
    rekam_uji_peran(&x, PERAN_PENANGGUNG_JAWAB, "sekcam"); /* answers for IKM */
    assert_int_equal(realisasi(&x), 0);
    assert_int_equal(rekam_satu(&x, x.c->paket->laporan, "judul", "x"), ERR_DENIED);
    rekam_uji_peran(&x, PERAN_PENANGGUNG_JAWAB, "camat");
    uji_gagal(u, realisasi(&x), ERR_DENIED, "tidak berhak mengisi realisasi");
    rekam_uji_peran(&x, PERAN_EVALUATOR, NULL);
    assert_int_equal(realisasi(&x), ERR_DENIED);
    x.pelaku = tanpa;
    assert_int_equal(realisasi(&x), ERR_DENIED);
    rekam_uji_peran(&x, PERAN_OPERATOR, NULL);
    x.pelaku.n = 1;
    x.tugas[0].unit_id++;
    assert_int_equal(realisasi(&x), ERR_DENIED);
    rekam_uji_peran(&x, PERAN_OPERATOR, NULL);
    assert_int_equal(rekam_satu(&x, x.c->paket->pemda, "nama", "x"), ERR_DENIED);
    rekam_uji_peran(&x, PERAN_ADMIN, NULL);
    x.tugas[0].unit_id = 0;
    rekam_satu_jadi(&x, x.c->paket->pemda, "nama", "Kabupaten Lain");
    rekam_lihat(&x);
    assert_string_equal(x.c->paket->pemda->nama, "Kabupaten Lain");
}

static void test_rekam_bersama__tertutup(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;
    const struct perjanjian_kinerja *k;
    struct app_rekam_hasil hasil;
    struct rekam_isi f = {"status", "ditandatangani"};
    struct rekam v;
    struct baris b;

    rekam_uji_mulai(&x, u);
    k = x.c->paket->perjanjian_kinerja.v;
    rekam_satu_jadi(&x, k, "alasan", "Boleh");
    assert_int_equal(rekam_satu(&x, k, "status", "ditandatangani"), ERR_INVALID);
    rekam_uji_masalah(&x, ":status", "tombol");
    uji_sql(u, "UPDATE perjanjian_kinerja SET status = 'ditandatangani'");
    uji_gagal(u, rekam_satu(&x, k, "alasan", "Tidak"), ERR_DENIED, "ditandatangani");
    uji_gagal(u, rekam_satu(&x, k->baris.v, "satuan", "x"), ERR_DENIED, "ditandatangani");
    b = cuplikan_baris(x.c, k);
    v = (struct rekam){.op = REKAM_HAPUS, .tabel = b.tabel, .id = b.id, .versi = b.versi};
    uji_gagal(u, rekam_coba(&x, &v, 1), ERR_DENIED, "ditandatangani");
    v = (struct rekam){
        .op = REKAM_TAMBAH, .tabel = "pk_baris", .induk = b.tabel, .induk_id = b.id, .urutan = -1};
    uji_gagal(u, rekam_coba(&x, &v, 1), ERR_DENIED, "ditandatangani");
    uji_sql(u, "UPDATE renstra SET status = 'ditetapkan'");
    uji_gagal(u, rekam_satu(&x, x.c->paket->renstra->tujuan.v, "uraian", "x"), ERR_DENIED,
              "ditetapkan");
    uji_gagal(u, rekam_satu(&x, x.c->paket->renstra->indikator.v[0].target.v, "target", "1"),
              ERR_DENIED, "ditetapkan");
    uji_gagal(u, rekam_satu(&x, x.c->paket->renstra, "dokumen", "x"), ERR_DENIED, "ditetapkan");
    /* A workflow may, and says in the trail what it was. */
    v = (struct rekam){
        .op = REKAM_UBAH, .tabel = b.tabel, .id = b.id, .versi = b.versi + 1, .isi = &f, .n = 1};
    uji_sql(u, "UPDATE perjanjian_kinerja SET status = 'disetujui'");
    struct app_rekam r = {.mana = x.mana, .v = &v, .n = 1, .masalah = &x.m};
    assert_int_equal(rekam_dalam(u->store,
                                 &(struct rekam_dalam){&r, &x.pelaku, 5, "pk_tandatangan", x.a},
                                 &hasil, &u->e),
                     0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM audit WHERE aksi = 'pk_tandatangan'"), 1);
    rekam_uji_rantai(&x);
}

static void test_rekam_bersama__dua_kali(void **state)
{
    struct uji *u = *state;
    struct rekam_uji x;
    struct rekam_isi f = {"isi", "sekali"};
    struct rekam v = {
        .op = REKAM_TAMBAH, .tabel = "catatan", .induk = "paket", .urutan = -1, .isi = &f, .n = 1};
    struct app_rekam r = {.v = &v, .n = 1, .kunci_kirim = "k1"};
    struct app_rekam_hasil satu, dua;

    rekam_uji_mulai(&x, u);
    r.mana = x.mana;
    r.masalah = &x.m;
    assert_int_equal(app_rekam(&x.sys, &x.pelaku, x.a, &r, &satu, &u->e), 0);
    assert_int_equal(app_rekam(&x.sys, &x.pelaku, x.a, &r, &dua, &u->e), 0);
    assert_int_equal(satu.baris[0].id, dua.baris[0].id);
    assert_int_equal(satu.audit, dua.audit);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM catatan WHERE isi = 'sekali'"), 1);
    f.nilai = "lain";
    uji_gagal(u, app_rekam(&x.sys, &x.pelaku, x.a, &r, &dua, &u->e), ERR_CONFLICT, "kunci");
    x.pelaku.pengguna_id = 2; /* another person's key */
    assert_int_equal(app_rekam(&x.sys, &x.pelaku, x.a, &r, &dua, &u->e), 0);
    x.pelaku.pengguna_id = 1;
    x.sys.waktu += 2 * 24 * 3600; /* a day later it is forgotten */
    r.kunci_kirim = "k2";
    assert_int_equal(app_rekam(&x.sys, &x.pelaku, x.a, &r, &dua, &u->e), 0);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM idempoten"), 1);
}

struct penyimpan {
    struct rekam_uji x;
    int kali, gagal;
    int64_t id;
};

static void *saver(void *arg)
{
    struct penyimpan *p = arg;
    struct arena *a = arena_new(64 << 20);

    for (int i = 0; i < p->kali; i++) {
        struct rekam_isi f = {"isi", arena_printf(a, "%lld %d", (long long)p->id, i)};
        struct rekam v = {
            .op = REKAM_UBAH, .tabel = "catatan", .id = p->id, .versi = i + 1, .isi = &f, .n = 1};
        struct masalah_list m;
        struct app_rekam r = {.mana = p->x.mana, .v = &v, .n = 1, .masalah = &m};
        struct app_rekam_hasil hasil;
        struct err e = {0};

        masalah_init(&m, a);
        p->gagal += app_rekam(&p->x.sys, &p->x.pelaku, a, &r, &hasil, &e) < 0;
    }
    arena_free(a);
    return NULL;
}

static void test_rekam_bersama__banyak_penyimpan(void **state)
{
    enum { UTAS = 16 };
    struct uji *u = *state;
    struct penyimpan p[UTAS];
    struct timespec t0, t1;
    struct rekam_uji x;
    struct antrean *q;
    pthread_t t[UTAS];

    rekam_uji_mulai(&x, u);
    assert_int_equal(antrean_new(u->url, &q, &u->e), 0);
    for (int i = 0; i < UTAS; i++) {
        struct rekam_isi f = {"isi", "awal"};
        struct rekam v = {.op = REKAM_TAMBAH,
                          .tabel = "catatan",
                          .induk = "paket",
                          .urutan = -1,
                          .isi = &f,
                          .n = 1};

        rekam_jadi(&x, &v, 1);
        p[i] = (struct penyimpan){x, u->pg ? 10 : 100, 0, x.hasil.baris[0].id};
        p[i].x.sys.antrean = q;
    }
    clock_gettime(CLOCK_MONOTONIC, &t0);
    for (int i = 0; i < UTAS; i++)
        assert_int_equal(pthread_create(&t[i], NULL, saver, &p[i]), 0);
    for (int i = 0; i < UTAS; i++)
        pthread_join(t[i], NULL);
    clock_gettime(CLOCK_MONOTONIC, &t1);
    for (int i = 0; i < UTAS; i++)
        assert_int_equal(p[i].gagal, 0);
    print_message("%d simpan dalam %lld ms\n", UTAS * p[0].kali,
                  (long long)(t1.tv_sec - t0.tv_sec) * 1000 + (t1.tv_nsec - t0.tv_nsec) / 1000000);
    antrean_free(q);
    assert_int_equal(uji_angka(u, "SELECT count(*) FROM audit WHERE aksi = 'ubah'"),
                     UTAS * p[0].kali);
    rekam_uji_rantai(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UJI(test_rekam_bersama__gabung),   UJI(test_rekam_bersama__baris_orang_lain),
        UJI(test_rekam_bersama__hak),      UJI(test_rekam_bersama__tertutup),
        UJI(test_rekam_bersama__dua_kali), UJI(test_rekam_bersama__banyak_penyimpan),
    };

    return uji_run("app_rekam_bersama", tests, sizeof(tests) / sizeof(tests[0]));
}
