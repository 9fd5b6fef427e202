/* SPDX-License-Identifier: MIT
 *
 * Tests of core/pk_*: proposals from the cascade, checks, copies and differences, on the example of
 * Kecamatan Kertanegara, whose published agreements contradict each other in known places.
 */
#include "uji_paket.h"

#include "base/format_angka.h"
#include "base/str.h"
#include "core/pk_bantu.h"
#include "core/pk_beda.h"
#include "core/pk_periksa.h"
#include "core/pk_susun.h"

#include <string.h>

static struct arena *arena;
static struct lkjip contoh;
static struct paket *paket; /* of the example, to be changed by the test */

static int setup(void **state)
{
    (void)state;
    arena = arena_new((size_t)64 << 20);
    contoh = uji_berkas(arena, "data/contoh/kertanegara-2024.json");
    paket = arena_alloc(arena, sizeof(*paket));
    *paket = *contoh.paket;
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static const struct hitung *computed(void)
{
    struct masalah_list m;

    masalah_init(&m, arena);
    return hitung_compute(arena, paket, instrumen_bawaan(arena), &m);
}

static struct perjanjian_kinerja *pk_of(const char *jabatan, int64_t urutan)
{
    for (size_t i = 0; i < paket->perjanjian_kinerja.n; i++)
        if (strcmp(paket->perjanjian_kinerja.v[i].jabatan, jabatan) == 0 &&
            paket->perjanjian_kinerja.v[i].urutan.nilai == urutan)
            return &paket->perjanjian_kinerja.v[i];
    fail_msg("tidak ada PK %s %d", jabatan, (int)urutan);
    return NULL;
}

static struct pk_temuan_list periksa(const char *jabatan, int64_t urutan)
{
    return pk_periksa(arena, computed(), pk_of(jabatan, urutan));
}

/* The only finding of that kind at that place and field; NULL: none. */
static const struct pk_temuan *temuan(const struct pk_temuan_list *l, enum pk_temuan_jenis jenis,
                                      const char *di, const char *bidang)
{
    const struct pk_temuan *hasil = NULL;

    for (size_t i = 0; i < l->n; i++) {
        const struct pk_temuan *t = &l->v[i];

        if (t->jenis != jenis || strcmp(t->di, di) != 0 || strcmp(t->bidang, bidang) != 0)
            continue;
        assert_null(hasil);
        hasil = t;
    }
    return hasil;
}

static const struct pk_temuan *ada(struct pk_temuan_list l, enum pk_temuan_jenis jenis,
                                   const char *di, const char *bidang)
{
    const struct pk_temuan *t = temuan(&l, jenis, di, bidang);

    for (size_t i = 0; t == NULL && i < l.n; i++)
        print_message("%s.%s: %s\n", l.v[i].di, l.v[i].bidang, l.v[i].pesan);
    assert_non_null(t);
    return t;
}

static void tidak_ada(struct pk_temuan_list l, enum pk_temuan_jenis jenis)
{
    for (size_t i = 0; i < l.n; i++)
        if (l.v[i].jenis == jenis)
            fail_msg("%s.%s: %s", l.v[i].di, l.v[i].bidang, l.v[i].pesan);
}

static struct pk_usul *susun(const char *jabatan)
{
    struct pk_susun s = {.jabatan = jabatan};

    return pk_susun(arena, computed(), &s);
}

static void test_pk_susun__kepala_dari_iku_dan_program(void **state)
{
    (void)state;
    struct pk_usul *u = susun("camat");

    assert_int_equal(u->pk.baris.n, 4);
    assert_string_equal(u->pk.baris.v[0].indikator, "T1.1");
    assert_int_equal(desimal_cmp(u->pk.baris.v[0].target.nilai, desimal_of(88)), 0);
    assert_int_equal(desimal_cmp(u->pk.baris.v[3].tw4.nilai, desimal_of(66)), 0);
    assert_false(u->pk.baris.v[3].tw1.ada);
    assert_int_equal(u->pk.urutan.nilai, 3);
    assert_int_equal(u->pk.status, PK_DRAF);
    assert_string_equal(u->pk.pejabat, "camat-2");
    assert_string_equal(u->pk.atasan_jabatan, "Bupati Purbalingga");
    assert_int_equal(u->pk.anggaran.n, 5); /* programme 6 has no money */
    assert_string_equal(u->pk.anggaran.v[0].sumber_dana, "DAU");
    assert_int_equal(u->pk.anggaran.v[0].nilai.nilai.sen, INT64_C(158383300000));
    for (size_t i = 0; i < 4; i++)
        assert_true(u->asal[i] == PK_ASAL_IKU && u->dipilih[i]);
}

static void test_pk_susun__hanya_iku_dipilih_bila_ditandai(void **state)
{
    (void)state;
    struct renstra *r = paket->renstra;

    for (size_t i = 0; i < r->indikator.n; i++)
        r->indikator.v[i].iku = i == 1;
    struct pk_usul *u = susun("camat");
    assert_int_equal(u->pk.baris.n, 4);
    assert_false(u->dipilih[0]);
    assert_true(u->dipilih[1]);
}

static void test_pk_susun__indikator_yang_berakhir_tidak_ikut(void **state)
{
    (void)state;
    paket->renstra->indikator.v[0].berlaku_sampai = (struct cacah){true, 2023};
    struct pk_usul *u = susun("camat");
    assert_int_equal(u->pk.baris.n, 3);
    assert_string_equal(u->pk.baris.v[0].indikator, "S1.1");
}

static void test_pk_susun__bawahan_dari_penanggung_jawab(void **state)
{
    (void)state;
    struct pk_usul *u = susun("kasubbag-perencanaan");

    assert_int_equal(u->pk.baris.n, 6);
    assert_string_equal(u->pk.baris.v[1].indikator, "SK1.1.2");
    assert_string_equal(u->pk.baris.v[1].sasaran, "Tersusunnya evaluasi kinerja perangkat daerah");
    /* 6 in a year, added up: a quarter of it rounded down each time */
    assert_int_equal(desimal_cmp(u->pk.baris.v[1].tw1.nilai, desimal_of(1)), 0);
    assert_int_equal(desimal_cmp(u->pk.baris.v[1].tw2.nilai, desimal_of(3)), 0);
    assert_int_equal(desimal_cmp(u->pk.baris.v[1].tw3.nilai, desimal_of(4)), 0);
    assert_int_equal(desimal_cmp(u->pk.baris.v[1].tw4.nilai, desimal_of(6)), 0);
    assert_int_equal(u->asal[5], PK_ASAL_RENSTRA); /* S2.1: the head promises it */
    assert_false(u->dipilih[5]);
    assert_int_equal(u->pk.anggaran.n, 5); /* sub kegiatan instead of their kegiatan */
    assert_string_equal(u->pk.anggaran.v[0].pos, "1.1.1");
    assert_string_equal(u->pk.atasan_jabatan, "sekretaris");
    assert_string_equal(u->pk.atasan_pejabat, "sekretaris-2");
}

/* 4.1.2 is kasi-kesra's, so kasi-pemerintahan does not take the whole of programme 4. */
static void test_pk_susun__uang_jabatan_lain_tidak_ikut(void **state)
{
    (void)state;
    struct pk_usul *u = susun("kasi-pemerintahan");
    bool program = false, sub = false;

    for (size_t i = 0; i < u->pk.anggaran.n; i++) {
        program = program || strcmp(u->pk.anggaran.v[i].pos, "4") == 0;
        sub = sub || strcmp(u->pk.anggaran.v[i].pos, "4.1.1") == 0;
        assert_string_not_equal(u->pk.anggaran.v[i].pos, "4.1.2");
    }
    assert_false(program);
    assert_true(sub);
    u = susun("kasi-kesra");
    assert_int_equal(u->pk.anggaran.n, 1);
    assert_string_equal(u->pk.anggaran.v[0].pos, "4.1.2");
}

static void test_pk_susun__tanpa_apa_pun_dari_atasan(void **state)
{
    (void)state;
    struct jabatan j[10];
    size_t n = paket->jabatan.n;

    assert_true(n < 10);
    memcpy(j, paket->jabatan.v, n * sizeof(*j));
    j[n] = (struct jabatan){.kode = "pelaksana", .nama = "Pengolah Data", .induk = "kasubbag-umum"};
    paket->jabatan.v = j;
    paket->jabatan.n = n + 1;
    struct pk_usul *u = susun("pelaksana");
    assert_int_equal(u->pk.baris.n, 12);
    assert_int_equal(u->asal[0], PK_ASAL_ATASAN);
    assert_false(u->dipilih[0]);
    assert_int_equal(u->pk.anggaran.n, 0);
    assert_null(u->pk.pejabat);
    u = susun("jabatan-fungsional");
    assert_int_equal(u->pk.baris.n, 0);
    assert_non_null(strstr(u->kosong, "Kelompok Jabatan Fungsional"));
}

static void test_pk_susun__dari_tahun_lalu(void **state)
{
    (void)state;
    struct paket lalu = *contoh.paket;
    struct perjanjian_kinerja k = *pk_of("camat", 2);
    struct pk_baris b[2] = {{.indikator = "T1.1", .target = ANGKA(80, 0), .tw1 = ANGKA(80, 0)},
                            {.uraian = "Laporan", .satuan = "laporan", .target = ANGKA(12, 0)}};
    struct pk_susun s = {.jabatan = "camat"};

    k.baris.v = b;
    k.baris.n = 2;
    lalu.perjanjian_kinerja.v = &k;
    lalu.perjanjian_kinerja.n = 1;
    struct pk_usul *u = pk_susun_lalu(arena, computed(), &lalu, &s);
    assert_int_equal(u->pk.baris.n, 2);
    assert_int_equal(desimal_cmp(u->pk.baris.v[0].target.nilai, desimal_of(88)), 0);
    assert_false(u->pk.baris.v[0].tw1.ada);
    assert_int_equal(desimal_cmp(u->pk.baris.v[1].target.nilai, desimal_of(12)), 0);
    assert_int_equal(u->pk.anggaran.v[0].nilai.nilai.sen, INT64_C(158383300000));
    s.jabatan = "sekretaris";
    assert_null(pk_susun_lalu(arena, computed(), &lalu, &s));
}

static void test_pk_bagi_triwulan__menurut_agregasi(void **state)
{
    (void)state;
    struct pk_baris b = {.target =
                             ANGKA(390, 2)}; /* 3,90: decimals of the value, not of the zero */

    pk_bagi_triwulan(&b, AGREGASI_JUMLAH);
    assert_int_equal(desimal_cmp(b.tw1.nilai, DESIMAL(9, 1)), 0);
    assert_int_equal(desimal_cmp(b.tw3.nilai, DESIMAL(29, 1)), 0);
    assert_int_equal(desimal_cmp(b.tw4.nilai, DESIMAL(39, 1)), 0);
    pk_bagi_triwulan(&b, AGREGASI_RATA_RATA);
    assert_int_equal(desimal_cmp(b.tw1.nilai, DESIMAL(39, 1)), 0);
    pk_bagi_triwulan(&b, 0);
    assert_false(b.tw3.ada);
    assert_true(b.tw4.ada);
    b.target = (struct angka){0};
    pk_bagi_triwulan(&b, AGREGASI_JUMLAH);
    assert_false(b.tw4.ada);
}

static void test_pk_perubahan__salinan_penuh(void **state)
{
    (void)state;
    struct pk_ubah u = {.lama = pk_of("sekretaris", 1),
                        .pejabat = "sekretaris-2",
                        .sebab = PK_PERGANTIAN_PEJABAT,
                        .alasan = "Pejabat berganti."};
    struct perjanjian_kinerja *k = pk_perubahan(arena, paket, &u);

    assert_int_equal(k->urutan.nilai, 3);
    assert_int_equal(k->status, PK_DRAF);
    assert_string_equal(k->pejabat, "sekretaris-2");
    assert_string_equal(k->atasan_pejabat, "camat-2");
    assert_false(tanggal_ada(k->tanggal));
    assert_int_equal(k->baris.n, u.lama->baris.n);
    struct pk_beda_list b = pk_beda(arena, paket, u.lama, k);
    bool pihak = false;
    for (size_t i = 0; i < b.n; i++)
        pihak = pihak || strcmp(b.v[i].apa, "Pihak pertama") == 0;
    assert_true(pihak);
}

static void test_pk_ikut_pagu__nilai_terakhir(void **state)
{
    (void)state;
    struct perjanjian_kinerja *k = pk_of("camat", 2), baru = *k;

    pk_ikut_pagu(arena, computed(), &baru);
    assert_int_equal(baru.anggaran.v[0].nilai.nilai.sen, INT64_C(158383300000));
    assert_int_equal(k->anggaran.v[0].nilai.nilai.sen, INT64_C(145897900000)); /* untouched */
    baru.anggaran.v[0].pos = "9.9";
    baru.anggaran.v[0].nilai = UANG_RUPIAH(5);
    pk_ikut_pagu(arena, computed(), &baru);
    assert_int_equal(baru.anggaran.v[0].nilai.nilai.sen, 500);
}

static void test_pk_beda__dalam_kata(void **state)
{
    (void)state;
    struct perjanjian_kinerja lama = *pk_of("camat", 2), baru = lama;
    struct pk_baris b[3] = {lama.baris.v[1], lama.baris.v[0]};
    struct pk_beda_list l;

    assert_int_equal(pk_beda(arena, paket, &lama, &baru).n, 0);
    b[1].target = ANGKA(895, 1);
    b[2] = (struct pk_baris){.uraian = "Laporan kinerja", .target = ANGKA(1, 0)};
    baru.baris.v = b;
    baru.baris.n = 3;
    baru.status = PK_DRAF;
    l = pk_beda(arena, paket, &lama, &baru);
    assert_int_equal(l.n, 4); /* one target, one row more, two rows less */
    assert_non_null(strstr(l.v[0].apa, "Target "));
    assert_string_equal(l.v[0].lama, "88");
    assert_string_equal(l.v[0].baru, "89,5");
    assert_string_equal(l.v[1].apa, "Indikator ditambahkan");
    assert_string_equal(l.v[1].baru, "Laporan kinerja");
    assert_string_equal(l.v[2].apa, "Indikator dihapus");
}

static void test_pk_periksa__target_renstra(void **state)
{
    (void)state;
    const struct pk_temuan *t;

    tidak_ada(periksa("camat", 2), PK_TEMUAN_TARGET);
    pk_of("camat", 2)->baris.v[0].target = ANGKA(875, 1);
    t = ada(periksa("camat", 2), PK_TEMUAN_TARGET, "indikator 1", "target");
    assert_true(t->berat);
    assert_non_null(strstr(t->ini, "87,5"));
    assert_non_null(strstr(t->acuan, "88"));
    assert_non_null(strstr(t->acuan_nama, "Renstra 2021–2026"));
    assert_ptr_equal(t->isi, &pk_of("camat", 2)->baris.v[0]);
    pk_of("camat", 2)->baris.v[0].target = ANGKA(8800, 2); /* the same value */
    tidak_ada(periksa("camat", 2), PK_TEMUAN_TARGET);
    pk_of("camat", 2)->baris.v[0].target = (struct angka){0};
    t = ada(periksa("camat", 2), PK_TEMUAN_TARGET, "indikator 1", "target");
    assert_null(t->ini);
}

static void test_pk_periksa__anggaran_dpa(void **state)
{
    (void)state;
    const struct pk_temuan *t = ada(periksa("camat", 2), PK_TEMUAN_ANGGARAN, "anggaran 1", "nilai");

    assert_string_equal(t->ini, "Rp1.458.979.000");
    assert_string_equal(t->acuan, "Rp1.583.833.000");
    assert_non_null(strstr(t->pesan, "perjanjian kinerja perubahan")); /* it is signed */
    tidak_ada(periksa("camat", 1), PK_TEMUAN_ANGGARAN); /* replaced: the murni amount holds */
    pk_of("camat", 1)->anggaran.v[0].nilai = UANG_RUPIAH(7);
    (void)ada(periksa("camat", 1), PK_TEMUAN_ANGGARAN, "anggaran 1", "nilai");
    pk_of("camat", 2)->anggaran.v[0].pos = "9.9";
    (void)ada(periksa("camat", 2), PK_TEMUAN_ANGGARAN, "anggaran 1", "pos");
    pk_of("camat", 2)->anggaran.v[1].nilai = (struct uang){0};
    assert_null(ada(periksa("camat", 2), PK_TEMUAN_ANGGARAN, "anggaran 2", "nilai")->ini);
}

static void test_pk_periksa__jumlah_bawahan(void **state)
{
    (void)state;
    const struct pk_temuan *t =
        ada(periksa("sekretaris", 2), PK_TEMUAN_BAWAHAN, "pernyataan", "anggaran");

    assert_false(t->berat); /* less below than above */
    assert_string_equal(t->ini, "Rp1.458.979.000");
    assert_string_equal(t->acuan, "Rp1.458.379.000");
    pk_of("sekretaris", 2)->anggaran.v[0].nilai = UANG_RUPIAH(1000);
    assert_true(ada(periksa("sekretaris", 2), PK_TEMUAN_BAWAHAN, "pernyataan", "anggaran")->berat);
    pk_of("sekretaris", 2)->anggaran.v[0].nilai = UANG_RUPIAH(1458379000);
    tidak_ada(periksa("sekretaris", 2), PK_TEMUAN_BAWAHAN);
}

static void test_pk_periksa__target_bawahan(void **state)
{
    (void)state;
    pk_of("kasubbag-umum", 1)->baris.v[0].indikator = "P1.1";
    const struct pk_temuan *t =
        ada(periksa("sekretaris", 2), PK_TEMUAN_BAWAHAN, "indikator 1", "target");
    assert_string_equal(t->ini, "100");
    assert_string_equal(t->acuan, "2");
}

/* As published: sub kegiatan 3.1.2 stands in the PK of kasi-kesra and of kasi-pmd. */
static void test_pk_periksa__sub_kegiatan_ganda(void **state)
{
    (void)state;
    const struct pk_temuan *t = ada(periksa("kasi-kesra", 1), PK_TEMUAN_GANDA, "anggaran 1", "pos");

    assert_non_null(strstr(t->acuan_nama, "Pemberdayaan Masyarakat"));
    tidak_ada(periksa("sekretaris", 2), PK_TEMUAN_GANDA); /* superior and subordinate share */
    pk_of("kasi-kesra", 1)->baris.v[0] = pk_of("kasi-kesra", 1)->baris.v[1];
    (void)ada(periksa("kasi-kesra", 1), PK_TEMUAN_GANDA, "indikator 2", "indikator");
}

static void test_pk_periksa__triwulan(void **state)
{
    (void)state;
    struct pk_baris *b = &pk_of("kasi-kesra", 1)->baris.v[1]; /* SK4.1.2: 12, jumlah */
    const struct pk_temuan *t;

    tidak_ada(periksa("kasi-kesra", 1), PK_TEMUAN_TRIWULAN);
    pk_bagi_triwulan(b, AGREGASI_JUMLAH);
    tidak_ada(periksa("kasi-kesra", 1), PK_TEMUAN_TRIWULAN);
    b->tw1 = b->tw2 = b->tw3 = b->tw4 = ANGKA(3, 0);
    t = ada(periksa("kasi-kesra", 1), PK_TEMUAN_TRIWULAN, "indikator 2", "tw4");
    assert_non_null(strstr(t->pesan, "diisi per triwulan"));
    b->tw4 = ANGKA(11, 0);
    t = ada(periksa("kasi-kesra", 1), PK_TEMUAN_TRIWULAN, "indikator 2", "tw4");
    assert_non_null(strstr(t->pesan, "tidak sama"));
    b->tw4 = ANGKA(12, 0);
    b->tw2 = ANGKA(2, 0);
    (void)ada(periksa("kasi-kesra", 1), PK_TEMUAN_TRIWULAN, "indikator 2", "tw2");
    b->tw2 = ANGKA(6, 0);
    b->tw4 = (struct angka){0};
    (void)ada(periksa("kasi-kesra", 1), PK_TEMUAN_TRIWULAN, "indikator 2", "tw4");
    struct pk_baris *c = &pk_of("camat", 2)->baris.v[0]; /* a last value may fall on the way */
    c->tw1 = ANGKA(90, 0);
    c->tw4 = ANGKA(88, 0);
    tidak_ada(periksa("camat", 2), PK_TEMUAN_TRIWULAN);
}

static void test_pk_periksa__tanggal(void **state)
{
    (void)state;
    struct perjanjian_kinerja *k = pk_of("camat", 2);
    struct anggaran_versi v[2];
    const struct pk_temuan *t =
        ada(periksa("camat", 2), PK_TEMUAN_TANGGAL, "pernyataan", "tanggal");

    assert_string_equal(t->ini, "1 April 2024"); /* as published: three days before the decree */
    assert_string_equal(t->acuan, "4 April 2024");
    tidak_ada(periksa("kasi-kesra", 1), PK_TEMUAN_TANGGAL); /* promises no IKU */
    k->tanggal = (struct tanggal){2024, 4, 4};
    tidak_ada(periksa("camat", 2), PK_TEMUAN_TANGGAL);
    k->berlaku_mulai = (struct tanggal){2025, 1, 2};
    (void)ada(periksa("camat", 2), PK_TEMUAN_TANGGAL, "pernyataan", "berlaku_mulai");
    k->berlaku_mulai = (struct tanggal){0};
    memcpy(v, paket->anggaran->versi.v, sizeof(v));
    v[0].tanggal = (struct tanggal){2024, 1, 2};
    v[1].tanggal = (struct tanggal){2024, 9, 1};
    paket->anggaran->versi.v = v;
    tidak_ada(periksa("camat", 2), PK_TEMUAN_TANGGAL); /* its amounts are those of murni */
    k->anggaran.v[0].nilai = UANG_RUPIAH(1583833000);
    t = ada(periksa("camat", 2), PK_TEMUAN_TANGGAL, "pernyataan", "tanggal");
    assert_string_equal(t->acuan, "1 September 2024");
    v[1].tanggal = (struct tanggal){0};
    k->tanggal = (struct tanggal){2023, 12, 30};
    paket->iku_tanggal = (struct tanggal){0};
    (void)ada(periksa("camat", 2), PK_TEMUAN_TANGGAL, "pernyataan", "tanggal");
}

/* PermenPANRB 53/2014: at latest one month after the budget document. */
static void test_pk_periksa__sebulan_setelah_anggaran(void **state)
{
    (void)state;
    struct anggaran_versi v[2];

    memcpy(v, paket->anggaran->versi.v, sizeof(v));
    v[0].tanggal = (struct tanggal){2024, 1, 31};
    paket->anggaran->versi.v = v;
    pk_of("camat", 1)->tanggal = (struct tanggal){2024, 2, 29};
    tidak_ada(periksa("camat", 1), PK_TEMUAN_TANGGAL);
    pk_of("camat", 1)->tanggal = (struct tanggal){2024, 3, 1};
    const struct pk_temuan *t =
        ada(periksa("camat", 1), PK_TEMUAN_TANGGAL, "pernyataan", "tanggal");
    assert_false(t->berat);
    assert_string_equal(t->acuan, "29 Februari 2024");
}

static void test_pk_periksa__pejabat(void **state)
{
    (void)state;
    struct perjanjian_kinerja *k = pk_of("sekretaris", 2);
    const struct pk_temuan *t;

    tidak_ada(periksa("sekretaris", 2), PK_TEMUAN_PEJABAT);
    k->tanggal = (struct tanggal){2024, 3, 25}; /* between the two secretaries */
    t = ada(periksa("sekretaris", 2), PK_TEMUAN_PEJABAT, "pernyataan", "pejabat");
    assert_non_null(strstr(t->acuan, "1 April 2024"));
    k->tanggal = (struct tanggal){2024, 4, 1};
    k->atasan_pejabat = "camat-1";
    (void)ada(periksa("sekretaris", 2), PK_TEMUAN_PEJABAT, "pernyataan", "atasan_pejabat");
    k->atasan_pejabat = NULL;
    (void)ada(periksa("sekretaris", 2), PK_TEMUAN_PEJABAT, "pernyataan", "atasan_pejabat");
    k->pejabat = "tidak-ada";
    (void)ada(periksa("sekretaris", 2), PK_TEMUAN_PEJABAT, "pernyataan", "pejabat");
    tidak_ada(periksa("camat", 2), PK_TEMUAN_PEJABAT); /* its superior is the bupati */
}

static void test_pk_periksa__kelengkapan(void **state)
{
    (void)state;
    struct perjanjian_kinerja *k = pk_of("kasi-kesra", 1);

    k->baris.v[0].satuan = NULL;
    (void)ada(periksa("kasi-kesra", 1), PK_TEMUAN_ISI, "indikator 1", "satuan");
    k->baris.v[1].satuan = "buku";
    (void)ada(periksa("kasi-kesra", 1), PK_TEMUAN_ISI, "indikator 2", "satuan");
    k->baris.v[1].indikator = "TIDAK";
    (void)ada(periksa("kasi-kesra", 1), PK_TEMUAN_ISI, "indikator 2", "indikator");
    k->baris.n = 0;
    (void)ada(periksa("kasi-kesra", 1), PK_TEMUAN_ISI, "pernyataan", "baris");
    tidak_ada(periksa("camat", 2), PK_TEMUAN_PENANGGUNG_JAWAB);
    paket->renstra->indikator.v[0].penanggung_jawab = NULL;
    (void)ada(periksa("camat", 2), PK_TEMUAN_PENANGGUNG_JAWAB, "indikator 1", "indikator");
}

/* Whatever stands in a package that import took, the checks and proposals end. */
static void test_pk_bantu__lingkaran_berakhir(void **state)
{
    (void)state;
    struct jabatan j[2] = {{.kode = "a", .induk = "b"}, {.kode = "b", .induk = "a"}};
    struct pos_anggaran x[2] = {{.kunci = "1", .induk = "2"}, {.kunci = "2", .induk = "1"}};
    struct anggaran g = {.pos = {x, 2}};
    struct paket p = {.anggaran = &g};

    p.jabatan.v = j;
    p.jabatan.n = 2;
    assert_false(jabatan_membawahi(&p, "c", "a"));
    assert_false(pos_termasuk(&p, "1", "3"));
    assert_true(pos_termasuk(&p, "1", "2"));
}

int main(void)
{
    const struct CMUnitTest v[] = {
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
        T(test_pk_susun__kepala_dari_iku_dan_program),
        T(test_pk_susun__hanya_iku_dipilih_bila_ditandai),
        T(test_pk_susun__indikator_yang_berakhir_tidak_ikut),
        T(test_pk_susun__bawahan_dari_penanggung_jawab),
        T(test_pk_susun__uang_jabatan_lain_tidak_ikut),
        T(test_pk_susun__tanpa_apa_pun_dari_atasan),
        T(test_pk_susun__dari_tahun_lalu),
        T(test_pk_bagi_triwulan__menurut_agregasi),
        T(test_pk_perubahan__salinan_penuh),
        T(test_pk_ikut_pagu__nilai_terakhir),
        T(test_pk_beda__dalam_kata),
        T(test_pk_periksa__target_renstra),
        T(test_pk_periksa__anggaran_dpa),
        T(test_pk_periksa__jumlah_bawahan),
        T(test_pk_periksa__target_bawahan),
        T(test_pk_periksa__sub_kegiatan_ganda),
        T(test_pk_periksa__triwulan),
        T(test_pk_periksa__tanggal),
        T(test_pk_periksa__sebulan_setelah_anggaran),
        T(test_pk_periksa__pejabat),
        T(test_pk_periksa__kelengkapan),
        T(test_pk_bantu__lingkaran_berakhir),
#undef T
    };

    return cmocka_run_group_tests(v, NULL, NULL);
}
