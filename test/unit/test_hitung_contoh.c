/* SPDX-License-Identifier: MIT
 *
 * hitung over the example packages: the figures a reader of those reports can check by hand.
 */
#include "base/arena.h"
#include "base/file.h"
#include "base/format_angka.h"
#include "core/hitung.h"
#include "import/instrumen_json.h"
#include "import/paket_json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define ARENA_BYTES ((size_t)256 << 20)

static struct arena *arena;
static struct masalah_list masalah;

static int setup(void **state)
{
    (void)state;
    arena = arena_new(ARENA_BYTES);
    masalah_init(&masalah, arena);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static struct hitung *hitung_of(const char *nama)
{
    char *teks;
    size_t n;
    struct err e = {0};
    struct paket *p = NULL;

    if (file_read(arena, arena_printf(arena, "%s/%s", CERMAT_AKAR, nama), PAKET_BYTES_MAX, &teks,
                  &n, &e) < 0)
        fail_msg("%s", e.msg);
    if (paket_json_read(arena, (struct str){teks, n}, &p, &masalah) < 0)
        fail_msg("%s: %s", masalah.v[0].tempat, masalah.v[0].pesan);
    return hitung_compute(arena, p, instrumen_bawaan(arena), &masalah);
}

static void check(struct hasil h, uint8_t skala, const char *harap)
{
    assert_string_equal(
        h.keadaan == KEADAAN_ADA ? hasil_format(arena, h, skala) : keadaan_nama(h.keadaan), harap);
}

static const struct hitung_indikator *indikator(const struct hitung *h, const char *kode)
{
    const struct hitung_indikator *i = hitung_indikator_get(h, kode);

    assert_non_null(i);
    return i;
}

static void check_rp(struct uang u, const char *harap)
{
    assert_string_equal(format_uang(arena, u), harap);
}

static void test_hitung_contoh__kertanegara_indikator(void **state)
{
    struct hitung *h = hitung_of("data/contoh/kertanegara-2024.json");
    const struct hitung_indikator *i = indikator(h, "S1.1");

    (void)state;
    assert_int_equal(masalah.n, 0);
    assert_string_equal(format_angka(arena, i->realisasi, i->desimal), "93,69");
    check(i->capaian, 2, "106,47");
    check(i->realisasi_terhitung, i->desimal, "94,10");
    assert_true(i->berbeda);
    assert_string_equal(i->predikat->predikat, "Sangat Tinggi");
    assert_non_null(strstr(i->target_asal, "Perjanjian Kinerja"));
    check(i->kemajuan, 2, "104,10"); /* 93,69 / 90 */
    assert_int_equal(i->n_tahun, 4);
    check(i->tahun[0].capaian, 2, "100,58"); /* printed 100,57: truncated */
    check(i->tahun[1].capaian, 2, "100,72");
    check(i->tahun[2].capaian, 2, "100,99");
    check(indikator(h, "T1.1")->capaian, 2, "106,47");
    i = indikator(h, "T2.1");
    check(i->capaian, 2, "97,06");
    assert_string_equal(format_angka(arena, i->realisasi, i->desimal), "33");
    assert_false(i->berbeda);
    i = indikator(h, "S2.1");
    assert_string_equal(format_angka(arena, i->realisasi, i->desimal), "63,16");
    check(i->capaian, 2, "95,70");
    check(i->realisasi_terhitung, 2, "63,15");
    assert_true(i->berbeda);
}

static void test_hitung_contoh__kertanegara_anggaran(void **state)
{
    struct hitung *h = hitung_of("data/contoh/kertanegara-2024.json");

    (void)state;
    check_rp(h->anggaran->total.pagu_akhir, "1.890.600.000");
    check_rp(h->anggaran->total.realisasi, "1.767.109.802");
    check_rp(h->anggaran->total.sisa, "123.490.198");
    check(h->anggaran->total.serapan, 2, "93,47");
    assert_int_equal(h->n_per_sasaran, 2);
    assert_string_equal(h->per_sasaran[0].sasaran->kode, "S1");
    check(h->per_sasaran[0].jumlah.serapan, 2, "94,69");
    check(h->per_sasaran[1].jumlah.serapan, 2, "93,23");
    assert_int_equal(h->n_efisiensi, 2);
    check(h->efisiensi[0].nilai, 2, "11,78"); /* 106,47 - 94,69 */
    assert_string_equal(h->efisiensi[0].keterangan, "efisien");
    check(h->efisiensi[1].nilai, 2, "2,47"); /* 95,70 - 93,23 */
    assert_string_equal(h->efisiensi[1].keterangan, "tidak efisien");
    check(hitung_pos_get(h, "6")->serapan, 2, "pagu nol");
    check(hitung_pos_get(h, "1.2")->serapan, 2, "93,14");
}

static void test_hitung_contoh__kertanegara_penilaian(void **state)
{
    struct hitung *h = hitung_of("data/contoh/kertanegara-2024.json");

    (void)state;
    check(h->akip->total, 2, "63,15");
    assert_string_equal(h->akip->kategori, "B");
    check(h->akip->dipakai, 2, "63,16");
    assert_true(h->akip->berbeda);
    check(h->kematangan->total, 0, "33");
    assert_string_equal(h->kematangan->kategori, "Sedang");
    check(h->skm->ikm, 2, "94,10");
    assert_string_equal(h->skm->mutu, "A");
    assert_string_equal(h->skm->metode, "gabungan seluruh jawaban");
    assert_string_equal(h->skm->bobot, "1/9");
    check(h->skm->unsur[0].nrr, 4, "3,7417");
    check(h->skm->unsur[0].nilai, 2, "93,54");
    check(h->skm->unsur[7].nilai, 2, "99,60");
    assert_string_equal(h->skm->unsur[7].nama, "Penanganan Pengaduan, Saran, dan Masukan");
    assert_null(h->skm->peringatan);
}

static void test_hitung_contoh__kertanegara_kelompok(void **state)
{
    struct hitung *h = hitung_of("data/contoh/kertanegara-2024.json");

    (void)state;
    assert_int_equal(h->n_kelompok, 4);
    assert_int_equal(h->kelompok[0].tingkat, TINGKAT_TUJUAN);
    assert_string_equal(h->kelompok[1].kode, "S1");
    check(hitung_kelompok_get(h, TINGKAT_SASARAN, "S2")->rata_rata, 2, "95,70");
    check(h->rata_rata, 2, "101,43"); /* (106,47 + 106,47 + 97,06 + 95,70) / 4 = 101,425 */
    assert_int_equal(h->melebihi, 2);
    assert_int_equal(h->di_bawah, 2);
    assert_int_equal(h->tanpa_capaian, 0);
    assert_int_equal(h->rekap[0].jumlah, 4);
    check(h->rekap[0].persen, 2, "100,00");
    check(h->rekap[1].persen, 2, "0,00");
}

static void test_hitung_contoh__puring(void **state)
{
    struct hitung *h = hitung_of("data/contoh/puring-2024.json");
    const struct hitung_indikator *i = indikator(h, "S1.1");

    (void)state;
    assert_int_equal(masalah.n, 0);
    check(i->capaian, 2, "101,43");
    check(i->kemajuan, 2, "99,15");
    assert_string_equal(i->predikat->predikat, "Baik Sekali");
    check(h->anggaran->total.serapan, 2, "98,22");
    check(h->efisiensi[0].nilai, 2, "1,78");
    check(h->efisiensi[0].ne, 2, "54,45");
    assert_string_equal(h->efisiensi[0].keterangan, "efisien");
    check(h->skm->ikm, 2, "88,24");
    assert_string_equal(h->skm->mutu, "B");
    assert_string_equal(h->skm->peringatan,
                        "Pembulatan bobot mengubah mutu: dengan bobot 0,11 IKM 88,24 (mutu B), "
                        "dengan bobot 1/9 IKM menjadi 89,13 (mutu A), dengan bobot 0,111 IKM "
                        "menjadi 89,04 (mutu A).");
    assert_false(i->berbeda);
    check(i->pembanding[0].selisih, 2, "0,20"); /* 88,24 - 88,04 */
    check(i->pembanding[1].selisih, 2, "0,26"); /* U1: 86,11 - 85,85 */
    check_rp(h->anggaran->total.pagu[0], "3.349.383.000");
    check_rp(h->anggaran->total.pagu_akhir, "3.582.710.000");
    for (size_t j = 0; j < h->anggaran->n_pos; j++)
        assert_false(h->anggaran->pos[j].selisih_anak);
}

static void test_hitung_contoh__ajibarang(void **state)
{
    struct hitung *h = hitung_of("data/contoh/ajibarang-2023.json");

    (void)state;
    assert_int_equal(masalah.n, 0);
    check(h->rata_rata, 2, "100,00");
    assert_int_equal(h->sesuai, 6);
    assert_int_equal(h->rekap[0].jumlah, 6);
    check(h->anggaran->total.serapan, 2, "96,92");
    check(h->anggaran->pendukung.serapan, 2, "99,59");
    check_rp(h->anggaran->pendukung.realisasi, "358.399.000");
    assert_string_equal(h->skm->metode, "nilai resmi");
    check(h->skm->ikm, 2, "86,00");
    assert_string_equal(h->skm->mutu, "B");
    check(h->kematangan->dipakai, 0, "39");
    assert_string_equal(h->kematangan->dipakai_kategori, "Tinggi");
    check(h->kematangan->total, 0, "tanpa data");
    check(h->efisiensi[0].nilai, 2, "0,00"); /* 100 - 100 */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_hitung_contoh__kertanegara_indikator, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung_contoh__kertanegara_anggaran, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung_contoh__kertanegara_penilaian, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung_contoh__kertanegara_kelompok, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung_contoh__puring, setup, teardown),
        cmocka_unit_test_setup_teardown(test_hitung_contoh__ajibarang, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
