/* SPDX-License-Identifier: MIT
 *
 * Tests of the composition: every block of every example, an empty unit, sentences, the view tree.
 */
#include "uji_paket.h"

#include "base/str.h"
#include "core/kalimat.h"

#include <string.h>

#define ARENA_CAP ((size_t)256 << 20)

static const char *const CONTOH[] = {
    "data/contoh/kertanegara-2024.json", "data/contoh/puring-2024.json",
    "data/contoh/ajibarang-2023.json", "test/data/paket-lengkap.json"};

/* All that a person would read, one line per paragraph or cell. */
static const char *read_dok(struct dok *d)
{
    struct buf b;
    buf_init(&b, (size_t)16 << 20);
    for (size_t i = 0; i < d->n; i++) {
        const struct dok_blok *x = d->blok[i];
        buf_puts(&b, teks_polos(d->arena, &x->teks));
        buf_putc(&b, '\n');
        for (size_t r = 0; x->jenis == DOK_TABEL && r < x->tabel->n; r++) {
            for (size_t k = 0; k < x->tabel->n_kolom; k++) {
                buf_puts(&b, teks_polos(d->arena, &x->tabel->baris[r].sel[k].isi));
                buf_putc(&b, '|');
            }
            buf_putc(&b, '\n');
        }
    }
    const char *s = buf_dup(d->arena, &b);
    buf_release(&b);
    return s != NULL ? s : "";
}

static const char *compose(const struct lkjip *l, const char *nama)
{
    struct err e = {0};
    struct dok *d = dok_new(l->arena);
    assert_int_equal(lkjip_blok_compose(l, nama, d, &e), 0);
    dok_number(d, NULL);
    return read_dok(d);
}

static void assert_memuat(const char *teks, const char *isi)
{
    if (strstr(teks, isi) == NULL)
        fail_msg("tidak memuat \"%s\"; isinya:\n%.1500s", isi, teks);
}

static struct dok *compose_all(const struct lkjip *l, struct masalah_list *m)
{
    static const char *const URUT[] = {"sampul",     "kata_pengantar", "ikhtisar",
                                       "daftar_isi", "bab_1",          "bab_2",
                                       "bab_3",      "bab_4",          "lampiran"};
    struct err e = {0};
    struct dok *d = dok_new(l->arena);
    for (size_t i = 0; i < sizeof(URUT) / sizeof(URUT[0]); i++)
        assert_int_equal(lkjip_blok_compose(l, URUT[i], d, &e), 0);
    dok_number(d, m);
    return d;
}

static void test_lkjip__semua_rujukan_ada(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(CONTOH) / sizeof(CONTOH[0]); i++) {
        struct arena *a = arena_new(ARENA_CAP);
        struct lkjip l = uji_berkas(a, CONTOH[i]);
        struct masalah_list m;
        masalah_init(&m, a);
        struct dok *d = compose_all(&l, &m);
        for (size_t k = 0; k < m.n; k++)
            print_message("%s: %s\n", CONTOH[i], m.v[k].tempat);
        assert_int_equal(m.n, 0);
        assert_true(d->n > 100);
        arena_free(a);
    }
}

static void test_lkjip__tabel_utuh(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(CONTOH) / sizeof(CONTOH[0]); i++) {
        struct arena *a = arena_new(ARENA_CAP);
        struct lkjip l = uji_berkas(a, CONTOH[i]);
        struct dok *d = compose_all(&l, NULL);
        for (size_t k = 0; k < d->n; k++) {
            const struct dok_blok *b = d->blok[k];
            if (b->jenis != DOK_TABEL)
                continue;
            int lebar = 0;
            for (size_t c = 0; c < b->tabel->n_kolom; c++)
                lebar += b->tabel->kolom[c].lebar;
            if (lebar != 1000)
                fail_msg("%s: lebar kolom %d", b->id != NULL ? b->id : "(polos)", lebar);
            if (b->id != NULL && b->tabel->n < 2)
                fail_msg("%s: tabel tanpa isi", b->id);
        }
        arena_free(a);
    }
}

static void test_lkjip__setiap_blok_dapat_sendiri(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_berkas(a, CONTOH[3]);
    const char *const *nama = lkjip_blok_nama(a);
    size_t n = 0;
    for (; nama[n] != NULL; n++) {
        if (strchr(nama[n], '*') != NULL)
            continue;
        struct err e = {0};
        struct dok *d = dok_new(a);
        assert_int_equal(lkjip_blok_compose(&l, nama[n], d, &e), 0);
        for (size_t i = 0; i < d->n; i++)
            assert_non_null(d->blok[i]->kunci);
        for (size_t k = 0; k < n; k++)
            assert_string_not_equal(nama[k], nama[n]);
    }
    assert_true(n > 60);
    struct err e = {0};
    assert_int_equal(lkjip_blok_compose(&l, "tabel.entah", dok_new(a), &e), ERR_NOT_FOUND);
    assert_int_equal(lkjip_blok_compose(&l, "analisis.entah", dok_new(a), &(struct err){0}),
                     ERR_NOT_FOUND);
    arena_free(a);
}

static const char MINIMAL[] = "{\"versi_paket\":1,\"tahun\":2024,"
                              "\"pemda\":{\"kode\":\"99.99\",\"nama\":\"Kabupaten Contoh\"},"
                              "\"unit\":{\"kode\":\"contoh\",\"nama\":\"Kecamatan Contoh\"}}";

static void test_lkjip__unit_tanpa_data(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_lkjip(a, str_of(MINIMAL));
    struct masalah_list m;
    masalah_init(&m, a);
    const char *s = read_dok(compose_all(&l, &m));
    assert_int_equal(m.n, 0);
    assert_memuat(s, "Belum ada indikator tujuan atau sasaran yang diukur");
    assert_null(strstr(s, "bagian yang tidak dimuat"));
    assert_null(strstr(s, "(null)"));
    arena_free(a);
}

static void test_lkjip__ikhtisar_menyebut_angka(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_berkas(a, CONTOH[0]);
    const char *s = compose(&l, "ikhtisar");
    assert_memuat(s, "diukur melalui 4 indikator");
    assert_memuat(s, "2 indikator melebihi target dan 2 indikator belum mencapai target");
    assert_memuat(s, "Rp1.890.600.000 terealisasi Rp1.767.109.802 atau 93,47 persen");
    assert_memuat(s, "106,47 persen");
    assert_memuat(s, "61,06 menjadi 63,16");
    arena_free(a);
}

static void test_lkjip__resmi_di_samping_terhitung(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_berkas(a, CONTOH[0]);
    assert_memuat(compose(&l, "tabel.capaian"), "93,69\n(terhitung 94,10)|106,47|");
    assert_memuat(compose(&l, "tabel.akip"), "63,15");
    assert_memuat(compose(&l, "tabel.akip"), "63,16");
    arena_free(a);
}

static void test_lkjip__indikator_kembar_dianalisis_sekali(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_berkas(a, CONTOH[0]);
    const char *s = compose(&l, "isi.analisis");
    assert_memuat(s, "Analisisnya disatukan pada sasaran tersebut");
    const char *satu = strstr(s, "Nilai Survei Kepuasan Masyarakat per Unsur\n");
    assert_non_null(satu);
    arena_free(a);
}

static void test_lkjip__efisiensi_puring(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_berkas(a, CONTOH[1]);
    assert_memuat(compose(&l, "tabel.efisiensi"), "|98,22|1,78|efisien|");
    assert_memuat(compose(&l, "isi.skm"), "Pembulatan bobot mengubah mutu");
    arena_free(a);
}

/* Ajibarang 2023: its Program Penunjang serves no sasaran, and its kematangan is no indicator. */
static void test_lkjip__yang_tanpa_sasaran_tetap_terbaca(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_berkas(a, CONTOH[2]);
    struct rupiah jumlah = l.hitung->tanpa_sasaran.jumlah.pagu_akhir.nilai;
    assert_true(l.hitung->tanpa_sasaran.n > 0);
    for (size_t i = 0; i < l.hitung->n_per_sasaran; i++)
        assert_int_equal(
            rupiah_add(&jumlah, jumlah, l.hitung->per_sasaran[i].jumlah.pagu_akhir.nilai), 0);
    assert_int_equal(jumlah.sen, l.hitung->anggaran->total.pagu_akhir.nilai.sen);
    assert_memuat(compose(&l, "tabel.realisasi_sasaran"), "|Tidak dikaitkan dengan sasaran|");
    assert_memuat(compose(&l, "tabel.kinerja_anggaran"), "Tidak dikaitkan dengan sasaran|–|");
    assert_memuat(compose(&l, "bab_2.anggaran"), "tidak dikaitkan dengan sasaran.");
    assert_memuat(compose(&l, "bab_3.capaian"), "Penilaian kematangan perangkat daerah");
    arena_free(a);
}

/* The same package with agreements that were never signed. */
static void test_lkjip__pk_belum_ditandatangani(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_berkas(a, CONTOH[3]);
    assert_null(strstr(compose(&l, "bab_2.perjanjian_kinerja"), "belum ditandatangani"));
    for (size_t i = 0; i < l.paket->perjanjian_kinerja.n; i++)
        ((struct perjanjian_kinerja *)&l.paket->perjanjian_kinerja.v[i])->status = PK_DISETUJUI;
    assert_memuat(compose(&l, "bab_2.perjanjian_kinerja"), "disiapkan antara");
    assert_memuat(compose(&l, "bab_2.perjanjian_kinerja"),
                  "Perjanjian ini belum ditandatangani; target yang dipakai dalam laporan ini "
                  "adalah target rencana strategis.");
    assert_memuat(compose(&l, "lampiran"), "(belum ditandatangani)");
    arena_free(a);
}

static void test_lkjip__kolom_kosong_tidak_dimuat(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_berkas(a, CONTOH[0]);
    struct hitung h = *l.hitung;
    assert_memuat(compose(&l, "tabel.akip"), "|% Bobot|\n");
    struct dok *d = dok_new(a);
    assert_int_equal(lkjip_blok_compose(&l, "tabel.akip", d, &(struct err){0}), 0);
    assert_int_equal(d->blok[0]->tabel->kolom[0].lebar, 45 * 1000 / 890); /* 110 of it went */
    h.akip_lalu = h.akip;
    l.hitung = &h;
    assert_memuat(compose(&l, "tabel.akip"), "|% Bobot|Tahun Lalu|\n");
    arena_free(a);
}

static void test_lkjip__efisiensi_pengadaan(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_berkas(a, CONTOH[2]);
    assert_memuat(compose(&l, "tabel.pengadaan"), "|1.019.900.042|1.000.266.874|19.633.168|1,93|");
    arena_free(a);
}

static void test_lkjip__bagian_dari_jumlah(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_berkas(a, CONTOH[2]);
    assert_memuat(compose(&l, "tabel.pegawai_status"), "|15|60,00|");
    assert_memuat(compose(&l, "tabel.pegawai_status"), "|25|100,00|");
    arena_free(a);
}

static void test_lkjip__narasi_salah_kode_diberi_tahu(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct lkjip l = uji_berkas(a, CONTOH[0]);
    struct narasi narasi[] = {{"kata_penganter", "x"},
                              {"kalimat.tahun.S9", "x"},
                              {"kalimat.tahun.S1.1", "x"},
                              {"sendiri", "x"},
                              {"simpulan", "x"}};
    struct laporan laporan = {.narasi = {narasi, 5}};
    struct paket p = *l.paket;
    bool dipakai[5] = {false};
    struct masalah_list m;
    p.laporan = &laporan;
    l.paket = &p;
    l.narasi_dipakai = dipakai;
    struct err e = {0};
    assert_int_equal(lkjip_blok_compose(&l, "narasi.sendiri", dok_new(a), &e), 0);
    masalah_init(&m, a);
    lkjip_narasi_check(&l, &m);
    assert_int_equal(m.n, 2);
    assert_string_equal(m.v[0].tempat, "laporan.narasi[0].kode");
    assert_memuat(m.v[0].pesan, "mungkin maksudnya \"kata_pengantar\"");
    assert_string_equal(m.v[1].tempat, "laporan.narasi[1].kode");
    arena_free(a);
}

static const struct pandang_jenis *find_jenis(const struct pandang_jenis *v, const char *nama)
{
    for (; v->nama != NULL; v++)
        if (strcmp(v->nama, nama) == 0)
            return v;
    return NULL;
}

/* What is declared is filled, and nothing else. */
static void check_pandang(const struct pandang *p, const struct pandang_jenis *v)
{
    for (const struct pandang_jenis *x = v; x->nama != NULL; x++) {
        const struct pandang *anak = pandang_get(p, x->nama);
        if (anak == NULL)
            fail_msg("nama \"%s\" dideklarasikan tetapi tidak diisi", x->nama);
        assert_int_equal(anak->isi, x->isi);
        if (x->isi == PANDANG_PETA)
            check_pandang(anak, x->anak);
        for (size_t i = 0; x->isi == PANDANG_DAFTAR && i < anak->n; i++)
            check_pandang(anak->anak[i], x->anak);
    }
    for (size_t i = 0; i < p->n; i++)
        if (find_jenis(v, p->nama[i]) == NULL)
            fail_msg("nama \"%s\" diisi tetapi tidak dideklarasikan", p->nama[i]);
}

static void test_lkjip_pandang__sama_dengan_deklarasi(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    for (size_t i = 0; i < sizeof(CONTOH) / sizeof(CONTOH[0]); i++) {
        struct lkjip l = uji_berkas(a, CONTOH[i]);
        check_pandang(lkjip_pandang(&l), LKJIP_PANDANG);
        for (size_t k = 0; k < l.paket->perjanjian_kinerja.n; k++)
            check_pandang(pk_pandang(&l, &l.paket->perjanjian_kinerja.v[k]), PK_PANDANG);
    }
    struct lkjip l = uji_lkjip(a, str_of(MINIMAL));
    check_pandang(lkjip_pandang(&l), LKJIP_PANDANG);
    arena_free(a);
}

static void test_kalimat__tanda_dan_jejak(void **state)
{
    (void)state;
    struct arena *a = arena_new(ARENA_CAP);
    struct dok *d = dok_new(a);
    struct jejak *j = jejak_new(a, "a ÷ b", "1 ÷ 2", NULL);
    struct hasil h = {.keadaan = KEADAAN_ADA, .nilai = DESIMAL(10647, 2), .jejak = j};
    struct hasil kosong = HASIL_KOSONG(KEADAAN_TANPA_TARGET);
    struct angka v = ANGKA(88, 0);
    struct uang u = UANG_RUPIAH(-1250000);
    struct dok_blok *b = kalimat(d, GAYA_ISI, "{s} {b}: {p}, {p}; {a} {u} {n}.", "satu", "dua", &h,
                                 &kosong, &v, 2, &u, 1234);
    assert_string_equal(teks_polos(a, &b->teks),
                        "satu dua: 106,47 persen, –; 88,00 -Rp1.250.000 1.234.");
    size_t n = 0;
    for (size_t i = 0; i < b->teks.n; i++)
        n += b->teks.v[i].jejak == j;
    assert_int_equal(n, 1);
    const char *kata[] = {"a", "b", "c"};
    assert_string_equal(daftar_kata(a, kata, 3), "a, b, dan c");
    assert_string_equal(daftar_kata(a, kata, 2), "a dan b");
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lkjip__semua_rujukan_ada),
        cmocka_unit_test(test_lkjip__tabel_utuh),
        cmocka_unit_test(test_lkjip__setiap_blok_dapat_sendiri),
        cmocka_unit_test(test_lkjip__unit_tanpa_data),
        cmocka_unit_test(test_lkjip__ikhtisar_menyebut_angka),
        cmocka_unit_test(test_lkjip__resmi_di_samping_terhitung),
        cmocka_unit_test(test_lkjip__indikator_kembar_dianalisis_sekali),
        cmocka_unit_test(test_lkjip__efisiensi_puring),
        cmocka_unit_test(test_lkjip__yang_tanpa_sasaran_tetap_terbaca),
        cmocka_unit_test(test_lkjip__pk_belum_ditandatangani),
        cmocka_unit_test(test_lkjip__kolom_kosong_tidak_dimuat),
        cmocka_unit_test(test_lkjip__efisiensi_pengadaan),
        cmocka_unit_test(test_lkjip__bagian_dari_jumlah),
        cmocka_unit_test(test_lkjip__narasi_salah_kode_diberi_tahu),
        cmocka_unit_test(test_lkjip_pandang__sama_dengan_deklarasi),
        cmocka_unit_test(test_kalimat__tanda_dan_jejak),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
