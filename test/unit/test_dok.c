/* SPDX-License-Identifier: MIT
 *
 * Tests of core/dok: building and numbering a document.
 */
#include "core/dok.h"

#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#define ARENA_CAP ((size_t)16 << 20)

static const struct dok_kolom DUA[] = {{.lebar = 500, .rata = RATA_KIRI},
                                       {.lebar = 500, .rata = RATA_KANAN}};

static void test_dok__nomor_per_bab(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct dok *d = dok_new(a);
    dok_judul(d, JUDUL_DEPAN, 1, "KATA PENGANTAR");
    struct dok_blok *b1 = dok_judul(d, JUDUL_NOMOR, 1, "PENDAHULUAN");
    struct dok_blok *ba = dok_judul(d, JUDUL_NOMOR, 2, "Wilayah");
    struct dok_blok *t1 = dok_tabel(d, "t.desa", "Desa", DUA, 2);
    struct dok_blok *g1 = dok_gambar(d, "g.org", "Organisasi", &(struct dok_gambar){0});
    struct dok_blok *polos = dok_tabel(d, NULL, NULL, DUA, 2);
    struct dok_blok *b2 = dok_judul(d, JUDUL_NOMOR, 1, "PERENCANAAN");
    struct dok_blok *bb = dok_judul(d, JUDUL_NOMOR, 2, "Renstra");
    struct dok_blok *bc = dok_judul(d, JUDUL_NOMOR, 3, "Tujuan");
    struct dok_blok *bd = dok_judul(d, JUDUL_NOMOR, 4, "Indikator");
    struct dok_blok *t2 = dok_tabel(d, "t.iku", "IKU", DUA, 2);
    struct dok_blok *l1 = dok_judul(d, JUDUL_LAMPIRAN, 1, "PK Camat");
    struct dok_blok *t3 = dok_tabel(d, "t.pk", "PK", DUA, 2);
    dok_number(d, NULL);
    assert_string_equal(b1->nomor, "BAB I");
    assert_string_equal(ba->nomor, "A.");
    assert_string_equal(t1->nomor, "1.1");
    assert_string_equal(g1->nomor, "1.1");
    assert_null(polos->nomor);
    assert_string_equal(b2->nomor, "BAB II");
    assert_string_equal(bb->nomor, "A.");
    assert_string_equal(bc->nomor, "1.");
    assert_string_equal(bd->nomor, "a.");
    assert_string_equal(t2->nomor, "2.1");
    assert_string_equal(l1->nomor, "Lampiran 1");
    assert_string_equal(t3->nomor, "L1.1");
    arena_free(a);
}

/* Chapters left out do not move the others up; chapters put in move them down. */
static void test_dok__bab_memakai_nomornya(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct dok *d = dok_new(a);
    struct dok_blok *b3 = dok_judul(d, JUDUL_NOMOR, 1, "AKUNTABILITAS");
    struct dok_blok *t = dok_tabel(d, "t.skala", "Skala", DUA, 2);
    struct dok_blok *sendiri = dok_judul(d, JUDUL_NOMOR, 1, "TAMBAHAN");
    struct dok_blok *b4 = dok_judul(d, JUDUL_NOMOR, 1, "PENUTUP");
    b3->judul.bab = 3;
    b4->judul.bab = 4;
    dok_number(d, NULL);
    assert_string_equal(b3->nomor, "BAB III");
    assert_string_equal(t->nomor, "3.1");
    assert_string_equal(sendiri->nomor, "BAB IV");
    assert_string_equal(b4->nomor, "BAB V");
    arena_free(a);
}

static void test_dok__rujukan_ke_depan(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct dok *d = dok_new(a);
    dok_judul(d, JUDUL_NOMOR, 1, "CAPAIAN");
    struct dok_blok *p = dok_paragraf(d, GAYA_ISI);
    teks_add(a, &p->teks, 0, "Lihat ");
    teks_rujuk(a, &p->teks, "t.capaian");
    teks_add(a, &p->teks, 0, ".");
    dok_tabel(d, "t.capaian", "Capaian", DUA, 2);
    struct masalah_list m;
    masalah_init(&m, a);
    dok_number(d, &m);
    assert_string_equal(teks_polos(a, &p->teks), "Lihat Tabel 1.1.");
    assert_int_equal(m.n, 0);
    arena_free(a);
}

/* A paragraph of three pieces around a reference that leads nowhere; what is left of it. */
static const char *tanpa_rujukan(struct arena *a, const char *sebelum, const char *antara,
                                 const char *sesudah)
{
    struct dok *d = dok_new(a);
    struct dok_blok *p = dok_paragraf(d, GAYA_ISI);
    teks_add(a, &p->teks, 0, sebelum);
    teks_angka(a, &p->teks, 0, "93,47", NULL);
    teks_add(a, &p->teks, 0, antara);
    teks_rujuk(a, &p->teks, "t.tidak_ada");
    teks_add(a, &p->teks, 0, sesudah);
    struct masalah_list m;
    masalah_init(&m, a);
    dok_number(d, &m);
    assert_int_equal(m.n, 1);
    assert_string_equal(m.v[0].tempat, "t.tidak_ada");
    return d->n == 0 ? NULL : teks_polos(a, &p->teks);
}

static void test_dok__kalimat_dengan_rujukan_hilang(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    assert_string_equal(tanpa_rujukan(a, "Terserap ", " persen. Lihat ", "."),
                        "Terserap 93,47 persen.");
    assert_string_equal(tanpa_rujukan(a, "Terserap ", " persen. Lihat ", ". Sisanya Rp1.000.000."),
                        "Terserap 93,47 persen. Sisanya Rp1.000.000.");
    assert_string_equal(tanpa_rujukan(a, "Awal. Terserap ", " persen seperti pada ", ". Akhir."),
                        "Awal. Akhir.");
    assert_string_equal(tanpa_rujukan(a, "Terserap ", " persen seperti pada ", ". Akhir."),
                        "Akhir.");
    assert_null(tanpa_rujukan(a, "Terserap ", " persen seperti pada ", "."));
    assert_null(tanpa_rujukan(a, "Terserap ", " seperti pada ", ""));
    arena_free(a);
}

static void test_dok__daftar_kosong_ditinggalkan(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct dok *d = dok_new(a);
    dok_judul(d, JUDUL_DEPAN, 1, "DAFTAR TABEL");
    dok_daftar(d, DAFTAR_TABEL);
    dok_judul(d, JUDUL_DEPAN, 1, "DAFTAR GAMBAR");
    dok_daftar(d, DAFTAR_GAMBAR);
    dok_judul(d, JUDUL_NOMOR, 1, "PENDAHULUAN");
    dok_tabel(d, "t", "T", DUA, 2);
    dok_number(d, NULL);
    assert_int_equal(d->n, 4);
    assert_string_equal(teks_polos(a, &d->blok[0]->teks), "DAFTAR TABEL");
    assert_int_equal(d->blok[2]->jenis, DOK_JUDUL);
    assert_string_equal(d->blok[2]->nomor, "BAB I");
    arena_free(a);
}

static void test_dok__blok_dipakai_dua_kali(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct dok *d = dok_new(a);
    struct dok_blok *x = dok_tabel(d, "t.x", "X", DUA, 2);
    struct dok_blok *y = dok_tabel(d, "t.x", "X", DUA, 2);
    struct dok_blok *z = dok_tabel(d, "t.x", "X", DUA, 2);
    dok_number(d, NULL);
    assert_string_equal(x->id, "t.x");
    assert_string_equal(y->id, "t.x-2");
    assert_string_equal(z->id, "t.x-3");
    assert_string_equal(z->nomor, "3");
    arena_free(a);
}

static void test_dok__butir_mulai_lagi(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct dok *d = dok_new(a);
    struct dok_blok *b[6];
    b[0] = dok_paragraf_teks(d, GAYA_DAFTAR_ANGKA, "satu");
    b[1] = dok_paragraf_teks(d, GAYA_DAFTAR_ANGKA, "anak");
    b[1]->paragraf.tingkat = 1;
    b[2] = dok_paragraf_teks(d, GAYA_DAFTAR_BUTIR, "butir");
    b[2]->paragraf.tingkat = 1;
    b[3] = dok_paragraf_teks(d, GAYA_DAFTAR_ANGKA, "dua");
    dok_paragraf_teks(d, GAYA_ISI, "selingan");
    b[4] = dok_paragraf_teks(d, GAYA_DAFTAR_ANGKA, "satu lagi");
    b[5] = dok_paragraf_teks(d, GAYA_DAFTAR_ANGKA, "daftar lain");
    b[5]->paragraf.mulai_baru = true;
    dok_number(d, NULL);
    assert_int_equal(b[0]->paragraf.nomor, 1);
    assert_int_equal(b[1]->paragraf.nomor, 1);
    assert_int_equal(b[3]->paragraf.nomor, 2);
    assert_int_equal(b[4]->paragraf.nomor, 1);
    assert_int_equal(b[5]->paragraf.nomor, 1);
    arena_free(a);
}

static void test_dok__sel_tanpa_nilai_bukan_nol(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct dok *d = dok_new(a);
    struct dok_tabel *t = dok_tabel(d, "t", "T", DUA, 2)->tabel;
    struct dok_baris *b = tabel_baris(d, t);
    sel_uang(d, &b->sel[0], (struct uang){0}, NULL);
    sel_hasil(d, &b->sel[1], HASIL_KOSONG(KEADAAN_TANPA_TARGET), 2);
    assert_string_equal(teks_polos(a, &b->sel[0].isi), "–");
    assert_string_equal(teks_polos(a, &b->sel[1].isi), "–");
    assert_false(b->sel[1].nilai.ada);
    assert_int_equal(b->sel[1].rata, RATA_KANAN);
    arena_free(a);
}

static void test_dok__bentang_menutup_sel(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct dok *d = dok_new(a);
    struct dok_tabel *t = dok_tabel(d, "t", "T", DUA, 2)->tabel;
    tabel_baris(d, t);
    tabel_baris(d, t);
    sel_bentang(t, 0, 0, 2, 1);
    assert_false(t->baris[0].sel[0].tertutup);
    assert_true(t->baris[1].sel[0].tertutup);
    assert_false(t->baris[1].sel[1].tertutup);
    assert_int_equal(t->baris[0].sel[0].bentang_baris, 2);
    arena_free(a);
}

static void add_mentah(struct dok *d, const char *teks, const char *gaya)
{
    struct dok_blok *b = dok_paragraf(d, GAYA_ISI);

    b->jenis = DOK_MENTAH;
    b->mentah = (struct dok_mentah){.xml = "<w:p/>", .gaya = gaya, .tingkat_judul = 1};
    teks_add(d->arena, &b->teks, 0, teks);
}

static void test_dok__bab_tertulis_di_templat(void **state)
{
    static const struct {
        const char *teks, *gaya, *tabel, *bab;
    } kasus[] = {
        {"BAB III AKUNTABILITAS KINERJA", "heading 1", "3.1", "BAB IV"},
        {"Bab 2. Perencanaan", "Bab Saya", "2.1", "BAB III"},
        {"PENDAHULUAN", "heading 1", "1.1", "BAB II"}, /* numbered by Word itself */
        {"KATA PENGANTAR", "heading 1", "1", "BAB I"},
        {"SAMBUTAN", "Judul Depan", "1", "BAB I"},
        {"BABAK BARU", "heading 1", "1.1", "BAB II"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(kasus) / sizeof(*kasus); i++) {
        struct arena *a = arena_new(ARENA_CAP);
        struct dok *d = dok_new(a);
        add_mentah(d, kasus[i].teks, kasus[i].gaya);
        struct dok_blok *t = dok_tabel(d, "t", "T", DUA, 2);
        struct dok_blok *b = dok_judul(d, JUDUL_NOMOR, 1, "BERIKUTNYA");
        dok_number(d, NULL);
        assert_string_equal(t->nomor, kasus[i].tabel);
        assert_string_equal(b->nomor, kasus[i].bab);
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dok__nomor_per_bab),
        cmocka_unit_test(test_dok__bab_memakai_nomornya),
        cmocka_unit_test(test_dok__rujukan_ke_depan),
        cmocka_unit_test(test_dok__kalimat_dengan_rujukan_hilang),
        cmocka_unit_test(test_dok__daftar_kosong_ditinggalkan),
        cmocka_unit_test(test_dok__blok_dipakai_dua_kali),
        cmocka_unit_test(test_dok__butir_mulai_lagi),
        cmocka_unit_test(test_dok__sel_tanpa_nilai_bukan_nol),
        cmocka_unit_test(test_dok__bentang_menutup_sel),
        cmocka_unit_test(test_dok__bab_tertulis_di_templat),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
